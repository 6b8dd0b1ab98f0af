// The divider between stage and curves: drag it, or arrow keys; a double click sets it back.

import { make } from "./elements.js";

const [LEAST, MIDDLE, MOST] = [25, 50, 75]; // % of the width that the stage has
const STEP = 2; // %

export function createDivider(panes) {
  const divider = make("div", {
    class: "divider",
    role: "separator",
    tabindex: 0,
    "aria-orientation": "vertical",
    "aria-label": "Width of the stage",
    "aria-valuemin": LEAST,
    "aria-valuemax": MOST,
    title: "Drag, or arrow keys; double click: halves",
  });
  let share = MIDDLE;
  const set = (percent) => {
    share = Math.max(LEAST, Math.min(MOST, percent));
    panes.style.setProperty("--bk-split", `${share}%`);
    divider.setAttribute("aria-valuenow", Math.round(share));
  };
  set(MIDDLE);
  divider.addEventListener("dblclick", () => set(MIDDLE));
  divider.addEventListener("pointerdown", (event) => divider.setPointerCapture(event.pointerId));
  divider.addEventListener("pointermove", (event) => {
    if (!divider.hasPointerCapture(event.pointerId)) return;
    const box = panes.getBoundingClientRect();
    set((100 * (event.clientX - box.left)) / box.width);
  });
  divider.addEventListener("keydown", (event) => {
    const next = { ArrowLeft: share - STEP, ArrowRight: share + STEP, Home: LEAST, End: MOST }[
      event.key
    ];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    set(next);
  });
  return divider;
}
