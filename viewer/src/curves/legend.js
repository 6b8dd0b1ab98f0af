// One line over the panels: what colours and dashes mean.

import { hasValues } from "./groups.js";
import { dashOf, flagsOf } from "./look.js";
import { el, swatch } from "./tooltip.js";
import { shortName } from "../names.js";

const LONGEST = 22; // letters of the name of a trial

/**
 * What the legend explains.
 * @param {object} view what all panels share
 * @param {object[]} groups of groups.js
 * @param {boolean} norms whether a panel has a normative band
 * @returns {Array<{kind: "line"|"wide"|"flag"|"band"|"norm"|"off", colour, dash: number[], words,
 *   whole}>} whole: the words uncut
 */
export function legendItems(view, groups, norms = false) {
  const { scene, trials, colours, axis, sides } = view;
  const used = new Set(groups.flatMap((group) => Object.keys(group.members)));
  const several = trials.length > 1;
  const out = [];
  const add = (kind, colour, whole, dash = [], short = whole) => {
    const words = kind === "wide" ? shortName(whole, LONGEST) : short;
    out.push({ kind, colour, dash, words, whole });
  };
  if (!several || sides === "both") {
    for (const side of ["right", "left"]) if (used.has(side)) add("line", colours[side], side);
  }
  if (several) {
    const own = sides !== "both" || used.has("middle") || used.size < 2;
    trials.forEach((index, order) => {
      const { name, colour } = scene.trials[index];
      add("wide", own ? colour : colours.muted, name, dashOf(order));
    });
  }
  if (axis === "cycle") {
    const cut = view.lead("right") >= 0 || view.lead("left") >= 0;
    if (view.bands && cut) add("band", colours.muted, "mean ± SD of cycles");
    if (norms && view.norms) add("norm", colours.muted, "normative band");
    if (cut) add("off", colours.muted, "foot off", [3, 3]);
  } else {
    const doubted = groups.some((group) => hasSpread(scene, group));
    if (doubted) add("band", colours.muted, "expected error");
    const flags = trials.flatMap((index) => flagsOf(scene.trials[index]));
    const byLabel = new Map(flags.map((flag) => [flag.label, flag]));
    for (const flag of byLabel.values()) add("flag", flag.colour, flag.label, [], flagName(flag));
  }
  return out;
}

/** Whether a panel of a group has a band of the error that a network expects of itself. */
const hasSpread = (scene, { panels, members }) =>
  panels.some(({ spread }) =>
    Object.values(members).some((id) => spread && hasValues(scene, spread, id)));

/** The short name of a flag: "too few markers", "right foot: shared plate"; or the label. */
function flagName({ name, label }) {
  const [own, contact] = name.replaceAll("_", " ").split(":");
  const [where, rest] = label.split(": ");
  const short = contact && rest ? `${where}: ${own}` : own;
  return short.length < label.length ? short : label;
}

/** The line of the legend; flags share what is left of it. */
export function legendOf(view, groups, norms) {
  const entry = ({ kind, colour, dash, words, whole }) => {
    const text = el("bdi", "", words);
    text.title = whole;
    const line = kind === "line" || kind === "wide";
    const mark = swatch(kind === "off" ? "none" : colour, line ? dash : [], `curve-swatch ${kind}`);
    return el("span", "curve-entry", mark, text);
  };
  const items = legendItems(view, groups, norms);
  const [flags, others] = [items.filter(isFlag), items.filter((item) => !isFlag(item))];
  const crowded = view.trials.length > 2 ? " crowded" : "";
  const legend = el("div", `curve-legend${crowded}`, ...others.map(entry));
  if (flags.length) legend.append(el("span", "curve-flags", ...flags.map(entry)));
  return legend;
}

const isFlag = ({ kind }) => kind === "flag";
