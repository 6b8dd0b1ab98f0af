// What is under the pointer.

import { Matrix4, Raycaster, Vector2, Vector3 } from "three";

const TOLERANCE = 6; // CSS px
const ray = new Raycaster();
const back = new Matrix4();

/**
 * The nearest thing under a point of the stage, over all layers of all trials.
 * @param {object[]} actors
 * @param {PerspectiveCamera} eye
 * @param {{width, height}} size of the stage, CSS px
 * @param {number} x CSS px from the left of the stage
 * @param {number} y CSS px from its top
 * @param {number} [tolerance] CSS px
 * @returns {{item, trial: number, lines?, point: Vector3, distance, miss} | null}
 */
export function pickAt(actors, eye, size, x, y, tolerance = TOLERANCE) {
  ray.setFromCamera(new Vector2((2 * x) / size.width - 1, 1 - (2 * y) / size.height), eye);
  let best = null;
  actors.forEach(({ ground, pose, pickable }, trial) => {
    const aim = aimIn(ground, eye, size, x, y, tolerance);
    for (const layer of pickable()) {
      const hit = layer.pick(aim, pose);
      if (hit && (!best || before(hit, best))) best = { ...hit, trial };
    }
  });
  return best;
}

/** Whether something is rather meant: nearer to the pointer, then nearer to the eye. */
const before = (a, b) =>
  Math.abs(a.miss - b.miss) > 1 ? a.miss < b.miss : a.distance < b.distance;

/** The pointer in the ground of a trial. */
function aimIn(ground, eye, size, x, y, tolerance) {
  const seen = new Vector3();
  return {
    x,
    y,
    tolerance,
    ray: ray.ray.clone().applyMatrix4(back.copy(ground.matrix).invert()),
    /** Where a point of the trial's ground is on the stage, CSS px; null behind the eye. */
    pixels(point) {
      seen.copy(point).applyMatrix4(ground.matrix).applyMatrix4(eye.matrixWorldInverse);
      if (!(seen.z < 0)) return null;
      seen.applyMatrix4(eye.projectionMatrix);
      return { x: ((seen.x + 1) / 2) * size.width, y: ((1 - seen.y) / 2) * size.height };
    },
    /** How large a metre across the line of sight is at a distance, CSS px. */
    pixelsPerMetre: (distance) => (eye.projectionMatrix.elements[5] * size.height) / 2 / distance,
  };
}
