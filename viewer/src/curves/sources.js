// The numbers behind a panel: one source for each trial and side, over time and over the cycle.

import { cycleCurves } from "./cycles.js";

/**
 * Sources of a panel.
 * @param {object} scene
 * @param {object} panel of groups.js
 * @param {object} members item ids by side
 * @param {number[]} trials indexes of those that are shown
 * @returns {Array<X
 */
export function sourcesOf(scene, panel, members, trials) {
  const key = panel.quantity.key;
  const out = [];
  for (const index of trials) {
    const trial = scene.trials[index];
    for (const [side, id] of Object.entries(members)) {
      const values = rowOf(trial.series?.[key], id);
      if (!values) continue;
      out.push({
        trial,
        index,
        side,
        id,
        quantity: key,
        time: trial.time,
        values,
        spread: panel.spread ? rowOf(trial.series[panel.spread], id) : null,
        family: (trial.family ?? [])
          .map(({ label, series }) => ({ label, values: rowOf(series?.[key], id) }))
          .filter((one) => one.values),
      });
    }
  }
  return out;
}

function rowOf(series, id) {
  const row = series ? series.items.indexOf(id) : -1;
  if (row < 0) return null;
  const size = series.values.shape[1];
  return series.values.subarray(row * size, (row + 1) * size);
}

/** The side whose cycles a source is drawn over: its own, or for the trunk the right one. */
export function cycleSide(source) {
  if (source.side !== "middle") return source.side;
  return source.trial.cycles?.right?.length ? "right" : "left";
}

/** A source over the cycle, see cycles.js. */
export function overCycle(source) {
  return cycleCurves(source.trial, source.quantity, source.id, cycleSide(source));
}

/** The normative band of an item and quantity over the cycle of a side, or null. */
export function normOf(scene, item, quantity, side) {
  const fits = (norm) => norm.quantity === quantity && norm.item === item.base;
  const own = (scene.norms ?? []).filter(fits);
  return own.find((norm) => norm.side === side) ?? own.find((norm) => !norm.side) ?? null;
}

/**
 * Range of the vertical axis around everything that is drawn.
 * @param {ArrayLike<number>[]} arrays
 * @param {{least: number, shown: number[]}} panel
 * @returns {{low: number, high: number, empty: boolean}}
 */
export function limits(arrays, { least, shown }) {
  let [low, high] = [Infinity, -Infinity];
  for (const values of arrays) {
    for (let k = 0; k < values.length; k++) {
      const value = values[k];
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  if (low > high) return { low: 0, high: 1, empty: true };
  for (const value of shown) [low, high] = [Math.min(low, value), Math.max(high, value)];
  const spare = Math.max(0.07 * (high - low), 0.5 * (least - (high - low)), 1e-9);
  return { low: low - spare, high: high + spare, empty: false };
}
