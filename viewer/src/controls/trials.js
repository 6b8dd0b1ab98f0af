// The trials that are shown, where there are several: their colours, and how they lie together.

import { dashOf } from "../curves/look.js";
import { segmented } from "./buttons.js";
import { make } from "./elements.js";
import { icon } from "./icons.js";
import { hasCycles } from "./instant.js";
import { shortName } from "../names.js";

const LONGEST = 22; // letters of a name

const NS = "http://www.w3.org/2000/svg";

export function createTrials(element, { scene, state }, scope) {
  const list = scene.trials.map((trial, index) => {
    const press = () => {
      const hidden = state.get("hidden");
      const next = hidden.includes(index)
        ? hidden.filter((each) => each !== index)
        : [...hidden, index];
      if (next.length < scene.trials.length) state.set({ hidden: next });
    };
    const sample = createSample(trial.colour);
    const eye = make("span", { class: "eye" });
    const item = make(
      "button",
      { type: "button", class: "button framed trial", title: trial.name, on: { click: press } },
      sample,
      make("bdi", { class: "ellipsis", text: shortName(trial.name, LONGEST) }),
      eye,
    );
    scope.bind("hidden", () => {
      const shown = !state.get("hidden").includes(index);
      item.setAttribute("aria-pressed", String(shown));
      item.setAttribute("aria-label", `${trial.name}, ${shown ? "shown" : "hidden"}`);
      const order = index - state.get("hidden").filter((each) => each < index).length;
      sample.lastChild.setAttribute("stroke-dasharray", dashOf(order).join(" ") || "none");
      eye.replaceChildren(icon(shown ? "eye" : "hidden"));
    });
    return item;
  });
  const arrangement = [
    { value: "overlay", text: "Overlaid" },
    { value: "side", text: "Side by side" },
  ];
  const alignment = [
    { value: "time", text: "From the start", title: "All from their starts" },
    { value: "cycle", text: "By gait cycle", title: "One gait cycle of each" },
  ];
  element.append(
    make("div", { class: "trial-list", role: "group", "aria-label": "Trials shown" }, ...list),
    make(
      "div",
      { class: "end together" },
      segmented(state, scope, {
        key: "arrangement",
        label: "Trials on the stage",
        choices: arrangement,
      }),
      hasCycles(scene)
        ? segmented(state, scope, { key: "alignment", label: "Trials in time", choices: alignment })
        : null,
    ),
  );
}

/** What a trial looks like: its colour on the stage, its dash among the curves. */
function createSample(colour) {
  const sample = document.createElementNS(NS, "svg");
  sample.setAttribute("class", "sample");
  sample.setAttribute("aria-hidden", "true");
  for (const attributes of [
    { cx: 6, cy: 6, r: 5, fill: colour, stroke: "none" },
    { x1: 14, x2: 38, y1: 6, y2: 6, stroke: "currentColor", "stroke-width": 2 },
  ]) {
    const part = document.createElementNS(NS, "cx" in attributes ? "circle" : "line");
    for (const [name, value] of Object.entries(attributes)) part.setAttribute(name, value);
    sample.append(part);
  }
  return sample;
}
