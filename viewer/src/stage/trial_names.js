// Names of trials over the heads of subjects that stand side by side.

import { Vector3 } from "three";

import { shortName } from "../names.js";

const ABOVE = 0.1; // m over the head
const [LEAST, SPACE, LETTER] = [44, 6, 8.2]; // CSS px: of a label, between two, of a letter
const EDGE = 4; // CSS px that a label keeps from the edges
const [ROW, HIGHEST] = [25, 26]; // CSS px: height of a label, the highest place of its lower edge
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
  const widths = new Map(); // of labels, CSS px
  const seen = []; // what is written where, in shares of the stage

  function labelOf(index) {
    if (!labels.has(index)) {
      const label = document.createElement("div");
      label.className = "bk-stage-name";
      label.title = scene.trials[index].name;
      label.dir = "auto";
      label.style.borderColor = scene.trials[index].colour;
      element.append(label);
      labels.set(index, label);
    }
    return labels.get(index);
  }

  /** As much of a name as there is room for, CSS px; measured when that changes. */
  function write(label, name, room) {
    const text = shortName(name, fitting(room));
    const most = `${Math.round(room)}px`;
    if (label.textContent === text && label.style.maxWidth === most) return;
    label.textContent = text;
    label.style.maxWidth = most;
    widths.set(label, label.offsetWidth);
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
      seen.sort((one, other) => one.x - other.x);
      seen.forEach((one, k) => {
        const gaps = [seen[k - 1], seen[k + 1]].map((next) => Math.abs((next?.x ?? 9) - one.x));
        one.room = Math.max(LEAST, Math.min(...gaps, 0.9 / seen.length) * size.width - SPACE);
      });
      labels.forEach((label, index) => (label.hidden = !seen.some((one) => one.index === index)));
      const taken = [];
      for (const { index, x, y, room } of seen) {
        const label = labelOf(index);
        label.hidden = false;
        write(label, scene.trials[index].name, room);
        const half = widths.get(label) / 2 + EDGE;
        const left = Math.min(Math.max(x * size.width, half), size.width - half);
        const top = freeHeight(taken, left, half, Math.max(y * size.height, HIGHEST));
        label.style.transform = `translate(${left.toFixed(1)}px, ${top.toFixed(1)}px) translate(-50%, -100%)`;
      }
    },
    /** Writes the names into a picture of the stage, as large as in a stage of this width, CSS px. */
    paint(context2d, width, height, stageWidth) {
      const scale = width / stageWidth; // of letters
      context2d.font = `600 ${12 * scale}px system-ui, "DejaVu Sans", sans-serif`;
      context2d.textAlign = "center";
      for (const { index, x, y, room } of seen) {
        const { name, colour } = scene.trials[index];
        context2d.fillStyle = colour;
        context2d.fillText(
          shortName(name, fitting(room)),
          x * width,
          Math.max(y * height, 26 * scale) - 6 * scale,
        );
      }
      context2d.textAlign = "start";
    },
    dispose: () => labels.forEach((label) => label.remove()),
  };
}

const fitting = (room) => Math.max(3, Math.min(LONGEST, Math.floor((room - 18) / LETTER)));

/** The place nearest to `wanted` where a label lies over none of those that are placed, CSS px. */
function freeHeight(taken, left, half, wanted) {
  const free = (top) =>
    taken.every(
      (one) =>
        Math.abs(one.left - left) >= one.half + half - EDGE || Math.abs(one.top - top) >= ROW,
    );
  const tops = [0, -1, 1, -2, 2, -3, 3].map((rows) => wanted + rows * ROW);
  const top = tops.find((each) => each >= HIGHEST && free(each)) ?? wanted;
  taken.push({ left, half, top });
  return top;
}
