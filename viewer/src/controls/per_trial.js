// Panels of text with a section for each trial that is shown.

import { make } from "./elements.js";

/**
 * @param {HTMLElement} panel
 * @param {object} context
 * @param {object} scope
 * @param {(trial: object, index: number) => (Node|null)[]|null} write what a section holds, if any;
 *   called again when the data of a trial have changed
 */
export function fillPerTrial(panel, { scene, state }, scope, write) {
  panel.classList.add("text-panel");
  scope.bind("revision hidden", () => {
    const hidden = state.get("hidden");
    const sections = scene.trials.map((trial, index) => {
      const content = hidden.includes(index) ? null : write(trial, index);
      if (!content) return null;
      const name = scene.trials.length > 1 ? make("h3", { text: trial.name }) : null;
      return make("section", { "aria-label": trial.name }, name, ...content);
    });
    panel.replaceChildren(...sections.filter(Boolean));
  });
}
