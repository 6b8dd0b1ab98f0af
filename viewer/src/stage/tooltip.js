// What the tooltip of the stage says: the name of a thing, and its values at this moment.

import { make } from "../controls/elements.js";
import { locate, valueAt } from "../interpolation.js";

/** Decimals by unit; others get three significant digits. */
const DECIMALS = {
  1: 2,
  deg: 1,
  N: 0,
  "N*m": 1,
  "N*m/kg": 2,
  W: 0,
  "W/kg": 2,
  BW: 2,
  mm: 1,
  m: 3,
  px: 1,
};
const MOST = 3; // values: the scene lists the main quantities of a kind first

/**
 * @param {{item, trial: number, lines?: string[]}} hit
 * @returns {HTMLElement[]}
 */
export function tooltipOf({ item, items = [item], trial: index, lines = [] }, scene, alignment) {
  const trial = scene.trials[index];
  const time = alignment.trialTime(index);
  const nameOf = (id) => scene.items[id]?.label || scene.items[id]?.name || id;
  // of a joint: the angle of each of its coordinates
  const joint = items.length > 1 && trial.skeleton?.joints.find(({ dofs }) => dofs.includes(item));
  const rows = joint
    ? items.map((id) => [nameOf(id), valuesOf(id, trial, scene, time)[0]?.[1] ?? ""])
    : valuesOf(item, trial, scene, time);
  return [
    make("strong", { text: joint ? joint.label || joint.name : nameOf(item) }),
    scene.trials.length > 1 ? make("span", { class: "bk-tip-trial", text: trial.name }) : null,
    ...lines.map((text) => make("span", { text })),
    rows.length
      ? make(
          "dl",
          {},
          ...rows.flatMap(([name, value]) => [
            make("dt", { text: name }),
            make("dd", { text: value }),
          ]),
        )
      : null,
  ].filter(Boolean);
}

/** [label, value with unit] of every quantity of an item that has a value now. */
export function valuesOf(id, trial, scene, time) {
  const place = locate(trial.time, time);
  const rows = [];
  for (const [key, series] of Object.entries(trial.series ?? {})) {
    const row = series.items.indexOf(id);
    if (row < 0) continue;
    const value = valueAt(series, row, place);
    const { label = key, unit = "" } = scene.quantities[key] ?? {};
    rows.push([label, Number.isNaN(value) ? "not known" : withUnit(value, unit)]);
  }
  return rows.slice(0, MOST);
}

/** A value as people write it. */
export function withUnit(value, unit) {
  const decimals = DECIMALS[unit];
  const digits = decimals === undefined ? value.toPrecision(3) : value.toFixed(decimals);
  const number = digits.replace(/^-0(\.0*)?$/, "0$1").replace("-", "−");
  if (unit === "1") return number;
  return unit === "deg" ? `${number}°` : `${number} ${unit.replaceAll("*", "·")}`;
}
