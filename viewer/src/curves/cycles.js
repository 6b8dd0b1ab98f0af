// Curves over the gait cycle, numerically as bk.gait_cycles gives them.

import { spline } from "./spline.js";

const kept = new WeakMap(); // trial -> Map of what was computed

/**
 * One quantity of an item over each gait cycle of a side, foot strike to foot strike.
 * @param {object} trial of a scene
 * @param {string} quantity key
 * @param {string} item id
 * @param {"right"|"left"} side whose cycles
 * @param {number} samples of a cycle, the first at 0 %, the last at 100 %
 * @returns {{percent: Float64Array, cycles: Array<{start, end, off, whole: boolean,
 *   values: Float64Array}>, mean: Float64Array|null, deviation: Float64Array|null,
 *   off: number|null}} start and end in s of the trial, off in %; values NaN beside gaps; mean of
 *   the whole cycles, deviation (n - 1) of two or more of them
 */
export function cycleCurves(trial, quantity, item, side, samples = 101) {
  if (!kept.has(trial)) kept.set(trial, new Map());
  const known = kept.get(trial);
  const key = [quantity, item, side, samples].join("\n");
  if (!known.has(key)) known.set(key, computed(trial, quantity, item, side, samples));
  return known.get(key);
}

function computed(trial, quantity, item, side, samples) {
  const percent = Float64Array.from({ length: samples }, (_, k) => (100 * k) / (samples - 1));
  const series = trial.series[quantity];
  const row = series?.items.indexOf(item) ?? -1;
  if (row < 0) return { percent, cycles: [], mean: null, deviation: null, off: null };
  const size = trial.time.length;
  const pieces = splines(trial.time, series.values.subarray(row * size, (row + 1) * size));
  const cycles = (trial.cycles?.[side] ?? []).map(([start, end, off]) => {
    const values = percent.map((p) => evaluate(pieces, start + ((end - start) * p) / 100));
    return { start, end, off, values, whole: values.every(Number.isFinite) };
  });
  const whole = cycles.filter((cycle) => cycle.whole).map((cycle) => cycle.values);
  const offs = cycles.map((cycle) => cycle.off).filter(Number.isFinite);
  const off = offs.length ? offs.reduce((sum, one) => sum + one, 0) / offs.length : null;
  return { percent, cycles, ...meanAndDeviation(whole), off };
}

/**
 * Mean and standard deviation (n - 1) over curves of equal length.
 * @param {Float64Array[]} curves
 * @returns {{mean: Float64Array|null, deviation: Float64Array|null}} null without a curve; no
 *   deviation of a single one
 */
export function meanAndDeviation(curves) {
  if (!curves.length) return { mean: null, deviation: null };
  const mean = curves[0].map((_, k) => curves.reduce((sum, c) => sum + c[k], 0) / curves.length);
  if (curves.length < 2) return { mean, deviation: null };
  const square = (k) => curves.reduce((sum, c) => sum + (c[k] - mean[k]) ** 2, 0);
  return { mean, deviation: mean.map((_, k) => Math.sqrt(square(k) / (curves.length - 1))) };
}

/** A spline through each run of samples without gaps. */
function splines(time, values) {
  const pieces = [];
  let first = 0;
  for (let k = 0; k <= values.length; k++) {
    if (k < values.length && Number.isFinite(values[k])) continue;
    if (k - first > 1) {
      const own = time.subarray(first, k);
      const at = spline(own, values.subarray(first, k));
      pieces.push({ start: own[0], end: own[own.length - 1], at });
    }
    first = k + 1;
  }
  return pieces;
}

function evaluate(pieces, at) {
  const piece = pieces.find(({ start, end }) => at >= start && at <= end);
  return piece ? piece.at(at) : NaN;
}

/**
 * Where an instant lies in the cycles of a side.
 * @param {object} trial
 * @param {"right"|"left"} side
 * @param {number} time s of the trial
 * @returns {number|null} %, null outside all cycles
 */
export function percentAt(trial, side, time) {
  const cycles = trial.cycles?.[side] ?? [];
  const cycle = cycles.find(([start, end]) => time >= start && time < end);
  if (!cycle) {
    const last = cycles[cycles.length - 1];
    return last && time === last[1] ? 100 : null;
  }
  return (100 * (time - cycle[0])) / (cycle[1] - cycle[0]);
}
