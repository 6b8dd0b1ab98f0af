// Where the subject of a trial is, and where it faces: what cameras and arrangement go by.

import { Quaternion, Vector3 } from "three";

const SMOOTHING = 0.4; // s, half width of the window over the path
const HEIGHT = 1.75; // m, where nothing tells
const HEAD = 0.2; // m from the highest joint to the top of the head
const AHEAD = { skeleton: new Vector3(1, 0, 0), mesh: new Vector3(0, 0, 1) }; // of the pelvis
const SAMPLES = 40; // instants looked at for height and heading

/**
 * @param {object} trial
 * @returns {{at: (place, target: Vector3) => Vector3, first: Vector3, last: Vector3,
 *   forward: Vector3, height: number, floor: number, duration: number}} `at` is the smoothed centre,
 *   m; forward is horizontal, of length 1; height is above the floor, m; duration in s
 */
export function subjectOf(trial) {
  const floor = trial.floor ?? 0;
  const points = pointsOf(trial);
  const path = smoothed(
    points ? centres(points) : new Float32Array(trial.stage_time.length * 3),
    trial,
  );
  const frames = path.length / 3;
  const at = ({ index, next, share }, target) =>
    target.set(
      path[3 * index] + share * (path[3 * next] - path[3 * index]),
      path[3 * index + 1] + share * (path[3 * next + 1] - path[3 * index + 1]),
      path[3 * index + 2] + share * (path[3 * next + 2] - path[3 * index + 2]),
    );
  const first = new Vector3().fromArray(path, 0);
  const last = new Vector3().fromArray(path, 3 * (frames - 1));
  return {
    at,
    first,
    last,
    floor,
    duration: trial.stage_time[frames - 1] - trial.stage_time[0],
    forward: forwardOf(trial, first, last),
    height: heightOf(points, floor),
  };
}

/** Whether a trial has anything that stands in space, not in a picture only. */
export const inSpace = (trial) =>
  Boolean(trial.skeleton ?? trial.mesh ?? trial.markers ?? trial.reactions);

/** What tells where the subject is: {values [S, N, 3] m, centre: rows that count for the centre}. */
function pointsOf(trial) {
  if (trial.skeleton) return { values: trial.skeleton.position, only: 0 };
  if (trial.mesh) return { values: trial.mesh.position, only: 0 };
  if (trial.markers) return { values: trial.markers.position, only: -1 };
  if (trial.reactions) return { values: trial.reactions.point, only: -1 };
  return null;
}

/** Centre of each frame [S * 3], NaN where unknown. */
function centres({ values, only }) {
  const [frames, count] = values.shape;
  const path = new Float32Array(frames * 3);
  for (let s = 0; s < frames; s++) {
    for (let axis = 0; axis < 3; axis++) {
      if (only >= 0) {
        path[3 * s + axis] = values[(s * count + only) * 3 + axis];
        continue;
      }
      let [sum, seen] = [0, 0];
      for (let k = 0; k < count; k++) {
        const value = values[(s * count + k) * 3 + axis];
        if (!Number.isNaN(value)) [sum, seen] = [sum + value, seen + 1];
      }
      path[3 * s + axis] = sum / seen; // 0 / 0 is NaN
    }
  }
  return path;
}

/** Mean over a window in time, over the frames that are known; the nearest known one elsewhere. */
function smoothed(path, trial) {
  const times = trial.stage_time;
  const frames = path.length / 3;
  const result = new Float32Array(path.length);
  let [low, high] = [0, 0];
  const sum = [0, 0, 0, 0]; // x, y, z and how many are known, from low to before high
  const count = (s, sign) => {
    if (Number.isNaN(path[3 * s])) return;
    for (let axis = 0; axis < 3; axis++) sum[axis] += sign * path[3 * s + axis];
    sum[3] += sign;
  };
  for (let s = 0; s < frames; s++) {
    const half = Math.min(SMOOTHING, times[s] - times[0], times[frames - 1] - times[s]) + 1e-9;
    while (high < frames && times[high] <= times[s] + half) count(high++, 1);
    while (times[low] < times[s] - half) count(low++, -1);
    for (let axis = 0; axis < 3; axis++) result[3 * s + axis] = sum[axis] / sum[3];
  }
  fill(result, frames);
  return result;
}

/** Fills gaps along straight lines, and holds the first and last known frame at the ends. */
function fill(path, frames) {
  let before = -1; // the last known frame
  for (let s = 0; s < frames; s++) {
    if (Number.isNaN(path[3 * s])) continue;
    for (let gap = before + 1; gap < s; gap++) {
      const share = before < 0 ? 1 : (gap - before) / (s - before);
      for (let axis = 0; axis < 3; axis++) {
        const start = before < 0 ? 0 : path[3 * before + axis];
        path[3 * gap + axis] = start + share * (path[3 * s + axis] - start);
      }
    }
    before = s;
  }
  if (before < 0) return path.fill(0);
  for (let s = before + 1; s < frames; s++) path.copyWithin(3 * s, 3 * before, 3 * before + 3);
  return path;
}

/** The way the pelvis faces over the trial, or the way gone where there is no pelvis. */
function forwardOf(trial, first, last) {
  const kind = trial.skeleton ? "skeleton" : trial.mesh ? "mesh" : null;
  const forward = new Vector3();
  if (kind) {
    const { rotation } = trial[kind];
    const [frames, count] = rotation.shape;
    const [turn, ahead] = [new Quaternion(), new Vector3()];
    for (let k = 0; k < SAMPLES; k++) {
      const i = Math.floor((k * (frames - 1)) / (SAMPLES - 1)) * count * 4;
      turn.set(rotation[i + 1], rotation[i + 2], rotation[i + 3], rotation[i]).normalize();
      ahead.copy(AHEAD[kind]).applyQuaternion(turn);
      if (!Number.isNaN(ahead.x)) forward.add(ahead);
    }
  } else forward.subVectors(last, first);
  forward.y = 0;
  return forward.lengthSq() > 1e-4 ? forward.normalize() : forward.set(1, 0, 0);
}

/** Height of the highest point over the floor, m. */
function heightOf(points, floor) {
  if (!points) return HEIGHT;
  const { values, only } = points;
  const [frames, count] = values.shape;
  let top = -Infinity;
  for (let k = 0; k < SAMPLES; k++) {
    const s = Math.floor((k * (frames - 1)) / (SAMPLES - 1));
    for (let n = 0; n < count; n++)
      top = Math.max(top, values[(s * count + n) * 3 + 1] || -Infinity);
  }
  const height = top - floor + (only < 0 ? 0 : HEAD);
  return height > 0.5 && height < 4 ? height : HEIGHT;
}
