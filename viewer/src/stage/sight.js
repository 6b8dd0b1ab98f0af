// What of the stage has to be seen: the shown subjects, now or along their paths.

import { Matrix4, Vector3 } from "three";

import { fitted, subjectOutline, UP } from "./framing.js";

const LOW = 45; // CSS px: legends that are no higher may cover the floor
const MOST = 0.5; // share of the stage that legends may keep for themselves
const PATH_SAMPLES = 12; // instants of the path that have to be in view when nobody follows

/**
 * @param {{scene, state, arrangement, subjects, size, covered}} stage; `covered()` is the size of the
 *   lower left corner that legends cover, CSS px
 * @returns {{focus: (target: Vector3) => Vector3, fit: (direction: Vector3, fov: number) =>
 *   {distance: number, centre: Vector3, shift: {x, y}}}} shift: where the centre is to be on the
 *   stage, from its middle, in halves of its width and height
 */
export function createSight({ scene, state, arrangement, subjects, size, covered }) {
  const shown = () => {
    const list = arrangement.shown();
    return list.length ? list : [0];
  };

  function points() {
    const centre = new Vector3();
    const laid = new Matrix4();
    return shown().flatMap((index) => {
      if (state.get("follow"))
        return subjectOutline(arrangement.centre(index, centre), subjects[index]);
      const { stage_time: times } = scene.trials[index];
      arrangement.lay(index, laid);
      return Array.from({ length: PATH_SAMPLES }, (_, k) => {
        const at = Math.round((k / (PATH_SAMPLES - 1)) * (times.length - 1));
        subjects[index].at({ index: at, next: at, share: 0 }, centre).applyMatrix4(laid);
        return subjectOutline(centre, subjects[index]);
      }).flat();
    });
  }

  return {
    /** Middle of the shown subjects, half way up. */
    focus(target) {
      const list = shown();
      const centre = new Vector3();
      target.set(0, 0, 0);
      for (const index of list) target.add(arrangement.centre(index, centre));
      target.divideScalar(list.length);
      return target.setY(arrangement.floor() + subjects[list[0]].height / 2);
    },
    /** Distance and point to look at from which all is in view, beside or above the legends. */
    fit(direction, fov) {
      const list = points();
      const { width, height } = size;
      const whole = { ...fitted(list, direction, fov, width / height), shift: { x: 0, y: 0 } };
      const corner = covered();
      const free = ((1 - whole.wide) / 2) * width;
      if (corner.height < LOW || corner.width < free) return whole;
      const [across, up] = [corner.width / width, Math.min(corner.height / height, MOST)];
      const narrow = (360 / Math.PI) * Math.atan(Math.tan((fov * Math.PI) / 360) * (1 - up));
      const above = fitted(list, direction, narrow, width / (height * (1 - up)));
      if (across > MOST) return { ...above, shift: { x: 0, y: up } };
      const beside = fitted(list, direction, fov, (width * (1 - across)) / height);
      return beside.distance <= above.distance
        ? { ...beside, shift: { x: across, y: 0 } }
        : { ...above, shift: { x: 0, y: up } };
    },
  };
}
