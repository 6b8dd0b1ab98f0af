// From where a stage is looked at, and from how far, so that everything is in the picture.

import { Vector3 } from "three";

export const UP = new Vector3(0, 1, 0);
const HALF_WIDTH = 0.5; // m, of a subject in stride with its arms
const MARGIN = 1.07; // times the least distance
const right = new Vector3();
const [ahead, across, upward, corner] = [
  new Vector3(),
  new Vector3(),
  new Vector3(),
  new Vector3(),
];

/**
 * Direction from the subject to the eye, of length 1.
 * @param {string} view "orbit", "front", "side" (the subject's right), "back" or "top"
 * @param {Vector3} forward where the subject faces, horizontal
 */
export function viewDirection(view, forward, target = new Vector3()) {
  right.crossVectors(forward, UP);
  const [f, r, u] = {
    front: [1, 0, 0.04],
    side: [0, 1, 0.04],
    back: [-1, 0, 0.04],
    top: [0, 0.001, 1],
  }[view] ?? [0.62, 0.78, 0.2];
  return target
    .set(0, 0, 0)
    .addScaledVector(forward, f)
    .addScaledVector(right, r)
    .addScaledVector(UP, u)
    .normalize();
}

/**
 * The least distance from which points are all in view, and what to look at, m.
 * @param {Vector3[]} points
 * @param {Vector3} direction from the points to the eye
 * @param {number} fov vertical, degrees
 * @param {number} aspect width over height
 * @returns {{distance: number, centre: Vector3, wide: number}} wide: share of the width that is filled
 */
export function fitted(points, direction, fov, aspect) {
  ahead.copy(direction).negate();
  across.crossVectors(ahead, UP).normalize();
  upward.crossVectors(across, ahead);
  const axes = [across, upward, ahead];
  const low = axes.map((axis) => Math.min(...points.map((point) => point.dot(axis))));
  const high = axes.map((axis) => Math.max(...points.map((point) => point.dot(axis))));
  const centre = new Vector3();
  axes.forEach((axis, k) => centre.addScaledVector(axis, (low[k] + high[k]) / 2));
  const [tall, wide] = [Math.tan((fov * Math.PI) / 360), Math.tan((fov * Math.PI) / 360) * aspect];
  let [distance, widest] = [0, 0];
  for (const point of points) {
    corner.subVectors(point, centre);
    const near = -corner.dot(ahead);
    distance = Math.max(distance, near + Math.abs(corner.dot(upward)) / tall);
    distance = Math.max(distance, near + Math.abs(corner.dot(across)) / wide);
    widest = Math.max(widest, Math.abs(corner.dot(across)));
  }
  distance *= MARGIN;
  return { distance, centre, wide: widest / (distance * wide) };
}

/** Points around a subject that stands here. */
export function subjectOutline(centre, { floor, height }) {
  const points = [];
  for (let k = 0; k < 8; k++) {
    const [x, z] = [
      HALF_WIDTH * Math.cos((k * Math.PI) / 4),
      HALF_WIDTH * Math.sin((k * Math.PI) / 4),
    ];
    points.push(new Vector3(centre.x + x, floor, centre.z + z));
    // nobody is as wide at the top of the head
    points.push(new Vector3(centre.x + x / 3, floor + height, centre.z + z / 3));
  }
  return points;
}
