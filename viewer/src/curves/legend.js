// One line over the panels: what colours and dashes mean.

import { dashOf, flagColour } from "./look.js";
import { el, swatch } from "./tooltip.js";

/**
 * Entries of the legend.
 * @param {object} view what all panels share
 * @param {object[]} groups of groups.js
 * @param {boolean} norms whether a panel has a normative band
 * @returns {HTMLElement}
 */
export function legendOf(view, groups, norms) {
  const { scene, trials, colours, axis } = view;
  const used = new Set(groups.flatMap((group) => Object.keys(group.members)));
  const several = trials.length > 1;
  const line = el("div", "curve-legend");
  const enter = (mark, words) => {
    const text = el("span", "", words);
    text.title = words;
    line.append(el("span", "curve-entry", mark, text));
  };
  if (!several || view.sides === "both") {
    for (const side of ["right", "left"]) if (used.has(side)) enter(swatch(colours[side]), side);
  }
  if (several) {
    const own = view.sides !== "both" || !(used.has("right") && used.has("left"));
    trials.forEach((index, order) => {
      const { name, colour } = scene.trials[index];
      enter(swatch(own ? colour : colours.muted, dashOf(order), "curve-swatch wide"), name);
    });
  }
  if (axis === "cycle") {
    if (view.bands) enter(swatch(colours.muted, [], "curve-swatch band"), "mean ± SD of cycles");
    if (norms && view.norms) enter(swatch(colours.muted, [], "curve-swatch norm"), "normative");
    enter(el("span", "curve-swatch off"), "foot off");
  } else {
    const flags = new Map();
    for (const index of trials) {
      (scene.trials[index].flags ?? []).forEach((flag, order) => {
        if (flag.spans?.length) flags.set(flag.label ?? flag.name, flagColour(order));
      });
    }
    for (const [label, colour] of flags) enter(swatch(colour, [], "curve-swatch flag"), label);
  }
  return line;
}
