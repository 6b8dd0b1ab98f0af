// How the curves are drawn: their axis, the sides, bands, single cycles, norms.

import { button, segmented } from "./buttons.js";
import { make } from "./elements.js";
import { icon } from "./icons.js";
import { hasCycles } from "./instant.js";
import { createPopover, walkMenu } from "./popover.js";

/** @returns {HTMLElement} the options, to stand in the bar above the curves */
export function createCurveOptions({ scene, state }, scope) {
  const parts = [];
  if (hasCycles(scene)) {
    const choices = [
      { value: "time", text: "Time", title: "Curves over time (c)" },
      { value: "cycle", text: "Cycle", title: "Curves over the gait cycle (c)" },
    ];
    parts.push(segmented(state, scope, { key: "axis", label: "Axis of the curves", choices }));
  }
  const sides = [
    { value: "both", text: "Both", title: "Both sides" },
    { value: "right", text: "R", title: "Right side" },
    { value: "left", text: "L", title: "Left side" },
  ];
  parts.push(segmented(state, scope, { key: "sides", label: "Sides", choices: sides }));
  const switches = [
    hasCycles(scene) && ["bands", "Mean and band over gait cycles"],
    hasCycles(scene) && ["cycles", "Single gait cycles"],
    scene.norms?.length && ["norms", "Normative bands"],
  ].filter(Boolean);
  if (switches.length) {
    const opener = button({ icon: "options", label: "What the curves show", framed: true });
    const fill = (panel) => panel.append(...switches.map(([key, text]) => check(state, key, text)));
    const { panel } = createPopover(
      opener,
      { label: "What the curves show", role: "menu", end: true, fill },
      scope,
    );
    walkMenu(panel);
    parts.push(opener, panel);
  }
  return make("div", { class: "curve-options" }, ...parts);
}

function check(state, key, text) {
  const item = make(
    "button",
    {
      type: "button",
      class: "menu-item",
      role: "menuitemcheckbox",
      "aria-checked": String(state.get(key)),
    },
    make("span", { class: "check" }, icon("check")),
    make("span", { class: "what", text }),
  );
  item.addEventListener("click", () => {
    state.set({ [key]: !state.get(key) });
    item.setAttribute("aria-checked", String(state.get(key)));
  });
  return item;
}
