// The slider of iterations: a number while it is moved, a request when it is let go.

import { freshId, make } from "../controls/elements.js";
import { countOf } from "./refining.js";

const SETTLED = 350; // ms after the last key, which is as good as letting go
const MARKS = 10; // iterations between two numbers below

/**
 * @param {number} most
 * @param {(iterations: number) => void} choose
 * @returns {{element: HTMLElement, show: (progress: object) => void, dispose: () => void}}
 */
export function createSlider(most, choose) {
  const id = freshId("iterations");
  const number = make("output", { class: "refine-number", for: id });
  const range = { type: "range", min: 0, max: most, step: 1, value: 0 };
  const input = make("input", { id, class: "range", ...range });
  const label = make("label", { for: id, text: "Iterations of refinement" });
  const scale = make("div", { class: "refine-scale", "aria-hidden": "true" });
  for (let k = 0; k <= most; k += MARKS) {
    const mark = make("span", { text: String(k) });
    mark.style.left = `${(100 * k) / most}%`;
    scale.append(mark);
  }
  const head = make("div", { class: "refine-line" }, label, number);
  const element = make("div", { class: "refine-slider" }, head, input, scale);
  let dragging = false;
  let byKey = false;
  let settling = 0;
  let given = 0; // iterations asked for last

  const read = () => {
    const value = Number(input.value);
    number.textContent = String(value);
    const words = value ? countOf(value) : "not refined: the network's answer";
    input.setAttribute("aria-valuetext", words);
    return value;
  };
  const settle = () => {
    clearTimeout(settling);
    settling = 0;
    dragging = false;
    const value = read();
    if (value !== given) choose(value);
  };
  const on = (name, listener) => input.addEventListener(name, listener);
  on("pointerdown", () => {
    dragging = true;
    byKey = false;
  });
  on("pointerup", () => (dragging = false));
  on("pointercancel", () => (dragging = false));
  on("keydown", () => (byKey = true));
  on("input", () => {
    read();
    if (!byKey) return;
    clearTimeout(settling);
    settling = setTimeout(settle, SETTLED);
  });
  on("change", () => byKey || settle());
  on("blur", () => settling && settle());
  read();
  return {
    element,
    show({ wanted, done }) {
      input.style.setProperty("--done", Math.max(0, done) / most);
      given = wanted;
      if (dragging || settling) return;
      input.value = String(wanted);
      read();
    },
    dispose: () => clearTimeout(settling),
  };
}
