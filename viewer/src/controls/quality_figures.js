// How well model, motion and forces fit, in a few numbers.

import { make } from "./elements.js";

// What people compare with.
const MARKERS =
  "OpenSim's best practices: RMS of the markers below 20 mm, the largest below 20 to 40 mm.";
const RESIDUALS =
  "Hicks et al. 2015 (J Biomech Eng 137:020905): largest residual force below 5 % of the largest" +
  " ground reaction.";

// quantity -> what a row is called, and the advice
const ROWS = {
  marker_error: { name: "marker error", advice: MARKERS },
  reprojection_error: { name: "reprojection error" },
  residual_force: { name: "residual force", advice: RESIDUALS },
  reserve: { name: "reserves" },
};

/**
 * Root mean square over all items and times, and the largest value, of a series.
 * @param {{items: string[], values: Float32Array}} series values [items, times]
 * @param {Float64Array} time s
 * @returns {{rms: number, largest: number, item: string, time: number}|null} null: no value at all
 */
export function figuresOf({ items, values }, time) {
  let [sum, count, best, where] = [0, 0, -1, 0];
  for (let k = 0; k < values.length; k++) {
    const value = values[k];
    if (value !== value) continue;
    sum += value * value;
    count += 1;
    if (Math.abs(value) > best) [best, where] = [Math.abs(value), k];
  }
  if (!count) return null;
  const steps = values.length / items.length;
  return {
    rms: Math.sqrt(sum / count),
    largest: best,
    item: items[Math.floor(where / steps)],
    time: time[where % steps],
  };
}

const number = (value) => value.toFixed(value < 1 ? 3 : value < 100 ? 1 : 0);

/**
 * The table of a trial with what to compare it with.
 * @param {object} trial
 * @param {object} scene
 * @param {(time: number) => void} go shows a time of the trial, s
 * @param {(item: string) => void} choose selects an item
 * @returns {Node[]} nothing where the trial has none of the numbers
 */
export function qualityFigures(trial, scene, go, choose) {
  const rows = [];
  const advices = [];
  for (const [key, { name, advice }] of Object.entries(ROWS)) {
    const [series, quantity] = [trial.series?.[key], scene.quantities[key]];
    const found = series?.items.length ? figuresOf(series, trial.time) : null;
    if (!found) continue;
    rows.push(rowOf(name, quantity, found, scene, go, choose));
    if (advice) advices.push(make("li", { text: advice }));
  }
  if (!rows.length) return [];
  const head = ["", "unit", "RMS", "largest", "where and when"];
  const heads = head.map((text) => make("th", { scope: "col", text }));
  const table = make(
    "table",
    { class: "table figures" },
    make("caption", { text: "How well it fits, over the whole trial" }),
    make("thead", {}, make("tr", {}, ...heads)),
    make("tbody", {}, ...rows),
  );
  return [table, advices.length ? make("ul", { class: "remarks muted" }, ...advices) : null];
}

function rowOf(name, { unit, definition }, { rms, largest, item, time }, scene, go, choose) {
  const press = () => {
    choose(item);
    go(time);
  };
  const place = make("button", {
    type: "button",
    class: "button framed place",
    text: `${scene.items[item]?.label ?? item}, ${time.toFixed(2)} s`,
    title: "Go there",
    on: { click: press },
  });
  return make(
    "tr",
    {},
    make("th", { scope: "row", text: name, title: definition }),
    make("td", { text: unit.replaceAll("*", "·") }),
    make("td", { text: number(rms) }),
    make("td", { text: number(largest) }),
    make("td", {}, place),
  );
}
