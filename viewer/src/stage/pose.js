// Where the bodies of a trial are at an instant.

import { Matrix4, Quaternion, Vector3 } from "three";

import { locate } from "../interpolation.js";

const a = new Quaternion();
const b = new Quaternion();
const p = new Vector3();
const one = new Vector3(1, 1, 1);

/**
 * Transform between two frames of tracks; NaN where one of them is missing.
 * @param {{position: Float32Array, rotation: Float32Array}} track [S, B, 3] m, [S, B, 4] w, x, y, z
 * @param {number} body
 * @param {{index: number, next: number, share: number}} place
 * @param {Matrix4} target from the body's frame to ground
 */
export function placed(track, body, { index, next, share }, target) {
  const count = track.position.shape[1];
  const i = (index * count + body) * 3;
  const x = track.position;
  const r = track.rotation;
  const m = (index * count + body) * 4;
  p.set(x[i], x[i + 1], x[i + 2]);
  a.set(r[m + 1], r[m + 2], r[m + 3], r[m]).normalize();
  if (share) {
    const j = (next * count + body) * 3;
    const n = (next * count + body) * 4;
    p.x += share * (x[j] - p.x);
    p.y += share * (x[j + 1] - p.y);
    p.z += share * (x[j + 2] - p.z);
    a.slerp(b.set(r[n + 1], r[n + 2], r[n + 3], r[n]).normalize(), share);
  }
  return target.compose(p, a, one);
}

/** Whether a transform is known. */
export const known = (matrix) =>
  matrix.elements[12] === matrix.elements[12] && !Number.isNaN(matrix.elements[0]);

/**
 * The pose of a trial, moved by `at(time)`.
 * Fields: time (s, own), place (among stage_time), samples (among time), matrices [B] of Matrix4
 * (body to ground, empty without skeleton), missing (the skeleton is not known at this instant).
 */
export function createPose(trial) {
  const count = trial.skeleton ? trial.skeleton.bodies.length : 0;
  const matrices = Array.from({ length: count }, () => new Matrix4());
  const nowhere = { index: 0, next: 0, share: 0 };
  return {
    time: 0,
    place: nowhere,
    samples: nowhere,
    matrices,
    missing: false,
    at(time) {
      this.time = time;
      this.place = locate(trial.stage_time, time);
      this.samples = trial.time === trial.stage_time ? this.place : locate(trial.time, time);
      matrices.forEach((matrix, body) => placed(trial.skeleton, body, this.place, matrix));
      this.missing = count > 0 && !known(matrices[0]);
    },
  };
}
