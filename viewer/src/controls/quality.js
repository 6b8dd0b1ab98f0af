// What is known of the quality of the data: flagged spans, to go there, and remarks.

import { flagColour } from "../curves/look.js";
import { make } from "./elements.js";
import { fillPerTrial } from "./per_trial.js";
import { qualityFigures } from "./quality_figures.js";

const MOST = 12; // spans of a flag that are listed

/** Whether any trial has flags, remarks or a measure of how well it fits. */
export const hasQuality = (scene) =>
  scene.trials.some(
    ({ flags, remarks, series }) =>
      flags?.length || remarks?.length || series?.marker_error || series?.residual_force,
  );

export function createQuality(panel, context, scope) {
  const { scene, state, alignment, clock } = context;
  const several = scene.trials.length > 1;
  fillPerTrial(panel, context, scope, (trial, index) => {
    const go = (time) => {
      state.set({ playing: false });
      clock.seek(alignment.shownTime(index, time));
    };
    const flags = (trial.flags ?? []).filter(({ spans }) => spans.length);
    const remarks = (trial.remarks ?? []).map((text) => make("li", { text }));
    const choose = (item) => state.set({ selected: [item] });
    return [
      ...qualityFigures(trial, scene, go, choose),
      make(several ? "h4" : "h3", { text: "Frames with a reason for doubt" }),
      flags.length
        ? make("ul", { class: "flags" }, ...flags.map((flag) => flagLine(flag, trial, go)))
        : make("p", { class: "muted", text: "None." }),
      remarks.length ? make(several ? "h4" : "h3", { text: "Remarks" }) : null,
      remarks.length ? make("ul", { class: "remarks" }, ...remarks) : null,
    ];
  });
}

function flagLine(flag, trial, go) {
  const { label, spans, harmless } = flag;
  const whole = trial.time[trial.time.length - 1] - trial.time[0];
  const flagged = spans.reduce((sum, [start, end]) => sum + end - start, 0);
  const words = [`${spans.length} ${spans.length === 1 ? "span" : "spans"}`];
  if (whole > 0) words.push(`${((100 * flagged) / whole).toFixed(0)} % of the trial`);
  if (harmless) words.push("harmless: not drawn on the time axis");
  const places = spans.slice(0, MOST).map((span) => placeOf(span, go));
  const more = spans.length - places.length;
  const swatch = {
    class: "swatch",
    style: `background: ${flagColour(flag)}`,
    "aria-hidden": "true",
  };
  return make(
    "li",
    {},
    make("div", { class: "flag-name" }, make("i", swatch), make("strong", { text: label })),
    make("div", { class: "muted", text: words.join(" · ") }),
    make(
      "div",
      { class: "places" },
      ...places,
      more > 0 ? make("span", { class: "muted", text: `and ${more} more` }) : null,
    ),
  );
}

/** A button that goes to the start of a span. */
function placeOf([start, end], go) {
  return make("button", {
    type: "button",
    class: "button framed place",
    text: `${[...new Set([start.toFixed(2), end.toFixed(2)])].join("–")} s`,
    title: "Go there",
    on: { click: () => go(start) },
  });
}
