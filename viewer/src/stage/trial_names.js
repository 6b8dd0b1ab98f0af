// Names of trials over the heads of subjects that stand side by side.

import { Vector3 } from "three";

import { shortName } from "../names.js";

const ABOVE = 0.1; // m over the head
const LONGEST = 30; // letters
const point = new Vector3();

/**
 * @param {HTMLElement} element of the stage
 * @param {object} scene
 * @param {object} state
 * @param {object} arrangement
 * @param {object[]} subjects
 * @returns {{update: (eye, size) => void, paint: (context2d, width, height) => void, dispose}}
 */
export function createTrialNames(element, scene, state, arrangement, subjects) {
  const labels = new Map(); // index of a trial -> its label
  const seen = []; // what is written where, in shares of the stage

  function labelOf(index) {
    if (!labels.has(index)) {
      const label = document.createElement("div");
      label.className = "bk-stage-name";
      label.textContent = shortName(scene.trials[index].name, LONGEST);
      label.dir = "auto";
      label.style.borderColor = scene.trials[index].colour;
      element.append(label);
      labels.set(index, label);
    }
    return labels.get(index);
  }

  return {
    update(eye, size) {
      seen.length = 0;
      const shown = arrangement.shown();
      if (shown.length > 1 && state.get("arrangement") === "side") {
        for (const index of shown) {
          arrangement.centre(index, point);
          point.y = arrangement.floor() + subjects[index].height + ABOVE;
          point.project(eye);
          if (Math.abs(point.z) > 1) continue;
          seen.push({ index, x: (point.x + 1) / 2, y: (1 - point.y) / 2 });
        }
      }
      labels.forEach((label, index) => (label.hidden = !seen.some((one) => one.index === index)));
      for (const { index, x, y } of seen) {
        const label = labelOf(index);
        label.hidden = false;
        label.style.maxWidth = `${(0.9 * size.width) / shown.length}px`;
        const [left, top] = [x * size.width, Math.max(y * size.height, 26)];
        label.style.transform = `translate(${left.toFixed(1)}px, ${top.toFixed(1)}px) translate(-50%, -100%)`;
      }
    },
    /** Writes the names into a picture of the stage, as large as in a stage of this width, CSS px. */
    paint(context2d, width, height, stageWidth) {
      const scale = width / stageWidth;
      context2d.font = `600 ${12 * scale}px system-ui, "DejaVu Sans", sans-serif`;
      context2d.textAlign = "center";
      for (const { index, x, y } of seen) {
        const { name, colour } = scene.trials[index];
        context2d.fillStyle = colour;
        context2d.fillText(shortName(name, LONGEST), x * width, Math.max(y * height, 26 * scale) - 6 * scale);
      }
      context2d.textAlign = "start";
    },
    dispose: () => labels.forEach((label) => label.remove()),
  };
}
