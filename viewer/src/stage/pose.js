// Where the bodies of a trial are at an instant.

import { Matrix4, Quaternion, Vector3 } from "three";

import { locate } from "../interpolation.js";

const a = new Quaternion();
const b = new Quaternion();
const p = new Vector3();
const one = new Vector3(1, 1, 1);

/**
 * Transform between two frames of tracks.
 * @param {{position: Float32Array, rotation: Float32Array}} track [S, B, 3] m, [S, B, 4] w, x, y, z
 * @param {number} body
 * @param {{index: number, next: number, share: number}} place
 * @param {Matrix4} target from the body's frame to ground
 */
export function placed(track, body, { index, next, share }, target) {
  const count = track.position.shape[1];
  const i = (index * count + body) * 3;
  const j = (next * count + body) * 3;
  const x = track.position;
  p.set(
    x[i] + share * (x[j] - x[i]),
    x[i + 1] + share * (x[j + 1] - x[i + 1]),
    x[i + 2] + share * (x[j + 2] - x[i + 2]),
  );
  const r = track.rotation;
  const [m, n] = [(index * count + body) * 4, (next * count + body) * 4];
  a.set(r[m + 1], r[m + 2], r[m + 3], r[m]).normalize();
  if (share) a.slerp(b.set(r[n + 1], r[n + 2], r[n + 3], r[n]).normalize(), share);
  return target.compose(p, a, one);
}

/**
 * The pose of a trial, moved by `at(time)`.
 * Fields: place (among stage_time), time (s, own), matrices [B] of Matrix4 (empty without skeleton).
 */
export function createPose(trial) {
  const count = trial.skeleton ? trial.skeleton.bodies.length : 0;
  const matrices = Array.from({ length: count }, () => new Matrix4());
  return {
    place: { index: 0, next: 0, share: 0 },
    time: 0,
    matrices,
    at(time) {
      this.time = time;
      this.place = locate(trial.stage_time, time);
      matrices.forEach((matrix, body) => placed(trial.skeleton, body, this.place, matrix));
    },
  };
}
