// Muscles in pairs of sides, and which of them work most at an instant.

import { locate, valueAt } from "../interpolation.js";

const RESTING = 0.02; // activation that a muscle has to reach at some time to be listed

/** What the list can be measured by, as far as a trial has it: {key, label, unit, top}. */
export function measuresOf(trial, scene) {
  return ["activation", "muscle_force"]
    .filter((key) => trial.series?.[key]?.items.length)
    .map((key) => {
      const { label, unit } = scene.quantities[key];
      return { key, label, unit, top: key === "activation" ? 1 : peakOf(trial.series[key].values) };
    });
}

function peakOf(values) {
  let peak = 0;
  for (let k = 0; k < values.length; k++) if (values[k] > peak) peak = values[k];
  return peak || 1;
}

/**
 * The muscles of a trial that work at some time.
 * @param {object} trial with a series of activation or of force
 * @param {object} items of the scene
 * @returns {{name: string, group: string, definition: string, ids: {right?, left?, middle?}}[]}
 */
export function musclePairs(trial, items) {
  const series = trial.series?.activation ?? trial.series?.muscle_force;
  const least = trial.series?.activation ? RESTING : 0;
  const steps = series.values.length / series.items.length;
  const pairs = new Map();
  series.items.forEach((id, row) => {
    const item = items[id];
    if (!item) return;
    const other = items[item.pair];
    const side = other && item.side ? item.side : "middle";
    const key = side === "left" ? other.id : id;
    const { group, definition } = item;
    const name = side === "middle" ? item.label : item.name;
    if (!pairs.has(key)) pairs.set(key, { name, group, definition, ids: {}, works: false });
    const pair = pairs.get(key);
    pair.ids[side] = id;
    const own = series.values.subarray(row * steps, (row + 1) * steps);
    pair.works ||= own.some((value) => value > least);
  });
  return [...pairs.values()].filter(({ works }) => works);
}

/** Values of a series by item at a time of the trial, s; NaN where there are none. */
export function valuesAt(trial, key, time) {
  const series = trial.series?.[key];
  const place = locate(trial.time, time);
  const rows = new Map(series?.items.map((id, row) => [id, row]));
  return (id) => (rows.has(id) ? valueAt(series, rows.get(id), place) : NaN);
}

/** Pairs with the hardest working first, by a side or by the larger of both. */
export function sorted(pairs, valueOf, by) {
  const rank = ({ ids }) => {
    const ids_ = ids[by] ? [ids[by]] : Object.values(ids);
    const known = ids_.map(valueOf).filter(Number.isFinite);
    return known.length ? Math.max(...known) : -1;
  };
  const ranked = pairs.map((pair) => ({ pair, value: rank(pair) }));
  return ranked.sort((a, b) => b.value - a.value).map(({ pair }) => pair);
}
