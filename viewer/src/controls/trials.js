// The trials that are shown, where there are several: their colours, and how they lie together.

import { segmented } from "./buttons.js";
import { make } from "./elements.js";
import { icon } from "./icons.js";
import { hasCycles } from "./instant.js";

export function createTrials(element, { scene, state }, scope) {
  const list = scene.trials.map((trial, index) => {
    const press = () => {
      const hidden = state.get("hidden");
      const next = hidden.includes(index)
        ? hidden.filter((each) => each !== index)
        : [...hidden, index];
      if (next.length < scene.trials.length) state.set({ hidden: next });
    };
    const eye = make("span", { class: "eye" });
    const item = make(
      "button",
      { type: "button", class: "button framed trial", title: trial.name, on: { click: press } },
      make("i", { class: "swatch", style: `background: ${trial.colour}`, "aria-hidden": "true" }),
      make("span", { class: "ellipsis", text: trial.name }),
      eye,
    );
    scope.bind("hidden", () => {
      const shown = !state.get("hidden").includes(index);
      item.setAttribute("aria-pressed", String(shown));
      item.setAttribute("aria-label", `${trial.name}, ${shown ? "shown" : "hidden"}`);
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
