// What of the stage has to be seen: the shown subjects, now or along their paths.

import { Matrix4, Vector3 } from "three";

import { fitted, subjectOutline, UP } from "./framing.js";

const PATH_SAMPLES = 12; // instants of the path that have to be in view when nobody follows

/**
 * @param {{scene, state, arrangement, subjects, size, inset}} stage
 * @returns {{focus: (target: Vector3) => Vector3, fit: (direction: Vector3, fov: number) =>
 *   {distance: number, centre: Vector3}}}
 */
export function createSight({ scene, state, arrangement, subjects, size, inset }) {
  const shown = () => {
    const list = arrangement.shown();
    return list.length ? list : [0];
  };

  function points() {
    const centre = new Vector3();
    const laid = new Matrix4();
    return shown().flatMap((index) => {
      if (state.get("follow")) return subjectOutline(arrangement.centre(index, centre), subjects[index]);
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
    /** Distance and point to look at from which all is in view, above what covers the lower edge. */
    fit(direction, fov) {
      const covered = Math.min(inset() / size.height, 0.4);
      const room = size.height * (1 - covered);
      const narrow = 2 * Math.atan(Math.tan((fov * Math.PI) / 360) * (1 - covered)) * (180 / Math.PI);
      const { distance, centre } = fitted(points(), direction, narrow, size.width / room);
      const up = UP.clone().addScaledVector(direction, -UP.dot(direction)).normalize();
      const metres = distance * Math.tan((fov * Math.PI) / 360) * covered; // half of what is covered
      return { distance, centre: centre.addScaledVector(up, -metres) };
    },
  };
}
