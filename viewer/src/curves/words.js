// What tooltips say.

import { percentAt } from "./cycles.js";
import { decimalsFor, numberText, unitText } from "./format.js";
import { cycleSide, overCycle } from "./sources.js";
import { el, swatch } from "./tooltip.js";
import { locate } from "../interpolation.js";

const NEAR = 1.5; // % of the cycle, how near to a line the pointer is on it
const MOST_OF_FAMILY = 6; // lines of a tooltip

/** Quantity and item with unit and definitions. */
export function definitionWords(group, quantity) {
  const unit = unitText(quantity.unit);
  const out = [
    el("div", "curve-tip-head", `${quantity.label}${unit ? ` (${unit})` : ""}`),
    el("p", "", quantity.definition ?? ""),
  ];
  return [...out, ...itemWords(group)];
}

const SIGNED = new Set(["angle", "moment", "position"]);

/** Which way is positive, in a word or two, as the definition of the item says; or nothing. */
export function positiveWord(item, quantity) {
  const found = SIGNED.has(quantity) && /positive: ([^,(.;]+)/.exec(item.definition ?? "");
  return found ? found[1].trim() : "";
}

/** Citations in one line; what several of them say is said once. */
export const citedOnce = (sources) =>
  [...new Set(sources.flatMap((source) => source.split("; ")))].join("; ");

/** The item of a group and how it is defined. */
export function itemWords(group) {
  const out = [el("div", "curve-tip-head", group.name)];
  if (group.item.definition) out.push(el("p", "", group.item.definition));
  out.push(el("p", "curve-tip-names", Object.values(group.members).join(", ")));
  return out;
}

/** Name of a source among those of its panel. */
export function sourceName({ side, trial, id }, scene, count) {
  const parts = [side === "middle" ? (scene.items[id]?.label ?? id) : side];
  if (count > 1) parts.push(trial.name);
  return parts.join(", ");
}

/**
 * Values of all curves of a panel at a place of the axis.
 * @param {object} shown {axis, at: s or %, origin: added to s when told, ownTime(index): s of that trial, sources, looks, range,
 *   unit, scene, trials}
 */
export function valueWords(shown) {
  const { axis, at, origin, ownTime, sources, looks, range, unit, scene, trials, norm } = shown;
  const decimals = decimalsFor(range);
  const printed = unitText(unit);
  const head = axis === "cycle" ? `${at.toFixed(0)} % of the gait cycle` : `${(at + origin).toFixed(3)} s`;
  const lines = sources.map((source, k) => {
    const { value, half, words } = axis === "cycle" ? meanAt(source, at) : valueOf(source, ownTime);
    const spread = half > 0 ? ` ± ${numberText(half, decimals)}` : "";
    const known = `${numberText(value, decimals)}${spread} ${printed}`;
    const text = Number.isFinite(value) ? known : "no value";
    const name = sourceName(source, scene, trials.length);
    return el("div", "curve-tip-line", swatch(looks[k].colour, looks[k].dash),
      el("span", "curve-tip-name", name + words), el("b", "", text));
  });
  if (axis === "time") lines.push(...familyLines(sources, ownTime, decimals, printed));
  else lines.push(...footOffLines(sources, at));
  if (norm && axis === "cycle") {
    const [low, high] = [norm.low, norm.high].map((a) => numberText(a[Math.round(at)], decimals));
    const mark = swatch("currentColor", [], "curve-swatch norm");
    const name = el("span", "curve-tip-name", "normative, mean ± 1 SD");
    const band = el("b", "", `${low} to ${high} ${printed}`);
    lines.push(el("div", "curve-tip-line", mark, name, band));
  }
  return [el("div", "curve-tip-head", head), ...lines];
}

/** The other members of a family of curves, such as other numbers of iterations. */
function familyLines(sources, ownTime, decimals, unit) {
  return sources.flatMap(({ time, family, index, side }) =>
    family.slice(0, MOST_OF_FAMILY).map(({ label, values }) => {
      const value = between(values, locate(time, ownTime(index)));
      const name = side === "middle" ? label : `${side}, ${label}`;
      return plainLine(name, `${numberText(value, decimals)} ${unit}`);
    }),
  );
}

/** Foot off where the pointer is on its line. */
function footOffLines(sources, percent) {
  const near = new Map();
  for (const source of sources) {
    const { off } = overCycle(source);
    if (off !== null && Math.abs(off - percent) < NEAR) near.set(cycleSide(source), off);
  }
  return [...near].map(([side, off]) => plainLine(`foot off, ${side}`, `${off.toFixed(1)} %`));
}

const plainLine = (name, value) =>
  el("div", "curve-tip-line", el("span"), el("span", "curve-tip-name", name), el("b", "", value));

/** What events or flags of the strip are, see `at` of strip.js. */
export function stripWords({ row, flags, span, mark, inside }, several) {
  const seconds = (time) => `${time.toFixed(3)} s`;
  const fromTo = ([start, end]) => `${seconds(start)} to ${seconds(end)}`;
  const whose = several ? `, ${row.trial.name}` : "";
  if (row.kind === "flags") {
    if (!flags.length) return [el("div", "curve-tip-head", `Not flagged here${whose}`)];
    const lines = flags.flatMap((flag) => [
      el("div", "curve-tip-flag", swatch(flag.colour, [], "curve-swatch flag"), flag.label),
      el("p", "curve-tip-names", fromTo(flag.spans.find(inside))),
    ]);
    return [el("div", "curve-tip-head", `Flagged${whose}`), ...lines];
  }
  const name = mark ? mark.name.replace("_", " ") : span ? "stance" : "swing";
  const out = [el("div", "curve-tip-head", `${name}, ${row.side}${whose}`)];
  if (mark) out.push(el("p", "curve-tip-names", seconds(mark.time)));
  else if (span) out.push(el("p", "curve-tip-names", fromTo(span)));
  return out;
}

function valueOf(source, ownTime) {
  const time = ownTime(source.index);
  const own = source.time;
  if (time < own[0] - 1e-9 || time > own[own.length - 1] + 1e-9) return { value: NaN, words: "" };
  const percent = percentAt(source.trial, source.side === "left" ? "left" : "right", time);
  const inside = percent !== null && source.side !== "middle";
  const words = inside ? ` (${percent.toFixed(0)} % of its cycle)` : "";
  const place = locate(own, time);
  const half = source.spread && between(source.spread, place);
  return { value: between(source.values, place), half, words };
}

function meanAt(source, percent) {
  const { mean, deviation, cycles } = overCycle(source);
  const k = Math.max(0, Math.min(100, Math.round(percent)));
  const whole = cycles.filter((cycle) => cycle.whole).length;
  const words = whole > 1 ? `, mean ± SD of ${whole}` : whole ? ", 1 cycle" : "";
  return { value: mean ? mean[k] : NaN, half: deviation ? deviation[k] : 0, words };
}

/** A row of samples between two of them; NaN beside a gap. */
export function between(values, { index, next, share }) {
  const value = values[index];
  return share ? value + share * (values[next] - value) : value;
}
