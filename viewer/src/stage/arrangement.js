// Where the ground of each trial is laid in the stage: one over the other, or side by side.

import { Matrix4, Quaternion, Vector3 } from "three";

import { locate } from "../interpolation.js";

const APART = 1.1; // m between trials side by side
const BEHIND = 1.5; // m between trials one behind the other
const SAME = { distance: 0.5, angle: 0.35 }; // m, rad: closer trials share their ground already
const SAMPLES = 9; // instants at which paths are compared
const up = new Vector3(0, 1, 0);
const here = new Vector3();
const there = new Vector3();

/**
 * @param {object} scene
 * @param {object} state
 * @param {object} alignment
 * @param {object[]} subjects of subject.js, one per trial
 * @returns {{shown: () => number[], lay: (index: number, target: Matrix4) => Matrix4,
 *   centre: (index: number, target: Vector3) => Vector3, forward: () => Vector3,
 *   floor: () => number, refresh: () => void}} `lay` is trial's ground -> stage now, `centre` the subject's on the stage
 */
export function createArrangement(scene, state, alignment, subjects) {
  let turns = []; // of each trial to the heading of the first
  let same = []; // whether it shares the first one's ground
  refresh();

  function refresh() {
    turns = subjects.map((subject) => turnBetween(subject.forward, subjects[0].forward));
    same = subjects.map((_, index) => sharesGround(index));
  }

  function placeOf(index, shownTime) {
    const own = alignment.trialTime(index, shownTime);
    return locate(scene.trials[index].stage_time, own);
  }

  function sharesGround(index) {
    if (index === 0) return true;
    if (subjects[index].forward.angleTo(subjects[0].forward) > SAME.angle) return false;
    const span = Math.min(...[0, index].map((k) => subjects[k].duration));
    for (let k = 0; k < SAMPLES; k++) {
      const time = (span * k) / (SAMPLES - 1);
      [here, there].forEach((target, n) => {
        const trial = n ? index : 0;
        const { stage_time: times } = scene.trials[trial];
        subjects[trial].at(locate(times, times[0] + time), target).setY(0);
      });
      if (here.distanceTo(there) > SAME.distance) return false;
    }
    return true;
  }

  const shown = () => scene.trials.map((_, k) => k).filter((k) => !state.get("hidden").includes(k));
  const first = () => shown()[0] ?? 0;
  const byCycle = () => state.get("alignment") === "cycle";

  let inRow = false; // one behind the other, so that none hides another from the side

  /** How far a trial stands aside, m: the first one is at the left, from the front or the side. */
  function aside(index, target) {
    const [view, order] = [state.get("view"), shown()];
    if (view !== "orbit") inRow = view === "side"; // turning by hand moves nobody
    const place = order.indexOf(index) - (order.length - 1) / 2;
    const { forward } = subjects[first()];
    if (inRow) return target.copy(forward).multiplyScalar(place * BEHIND);
    return target.crossVectors(up, forward).multiplyScalar(place * APART);
  }

  function lay(index, target) {
    const lead = first();
    const turned = !same[index] || byCycle();
    if (index === lead || !turned) target.identity();
    else {
      // the paths begin at the same place; by cycle the subjects are at the same place all the time
      const [mine, its] = byCycle()
        ? [placeOf(index), placeOf(lead)]
        : [placeOf(index, 0), placeOf(lead, 0)];
      const turn = new Quaternion().copy(turns[lead]).invert().multiply(turns[index]);
      subjects[lead].at(its, there).setY(subjects[lead].floor);
      subjects[index].at(mine, here).setY(subjects[index].floor).applyQuaternion(turn);
      target.makeRotationFromQuaternion(turn).setPosition(there.sub(here));
    }
    if (state.get("arrangement") === "side" && shown().length > 1) {
      target.premultiply(new Matrix4().makeTranslation(aside(index, there)));
    }
    return target;
  }

  const laid = new Matrix4();
  return {
    shown,
    lay,
    refresh,
    centre: (index, target) =>
      subjects[index].at(placeOf(index), target).applyMatrix4(lay(index, laid)),
    forward: () => subjects[first()].forward,
    floor: () => subjects[first()].floor,
  };
}

/** The turn about the vertical that takes one horizontal direction to another. */
function turnBetween(from, to) {
  const angle = Math.atan2(from.z * to.x - from.x * to.z, from.x * to.x + from.z * to.z);
  return new Quaternion().setFromAxisAngle(up, angle);
}
