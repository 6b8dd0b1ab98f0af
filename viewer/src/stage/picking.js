// Pointing at things on the stage: a click selects, hovering tells what it is and its value now.

import { make } from "../controls/elements.js";
import { tooltipOf } from "./tooltip.js";

const STILL = 5; // CSS px: a pointer that moves farther between down and up turns the view
const SHORT = 600; // ms: a click is no longer than that
const GAP = 14; // CSS px between pointer and tooltip

/**
 * @param {HTMLElement} element of the stage
 * @param {object} context
 * @param {object} stage `canvas` and `pickAt(x, y)` in CSS px of the element
 * @returns {{refresh: () => void, dispose: () => void}} `refresh` after every drawn frame
 */
export function createPicking(element, { scene, state, alignment }, { canvas, pickAt }) {
  const tip = make("div", { class: "bk-tip", role: "tooltip", hidden: true });
  element.append(tip);
  let pointer = null; // where it is, CSS px of the element; null: elsewhere
  let pressed = null;
  let waiting = 0;

  const at = (event) => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  /** Looks what is under the pointer now: it moved, or the body did. */
  function look() {
    waiting = 0;
    if (!pointer || pressed?.moved) return show(null);
    show(pickAt(pointer.x, pointer.y));
  }
  const lookSoon = () => (waiting ||= requestAnimationFrame(look));

  function show(hit) {
    if (!hit && !tip.hidden) state.set({ hovered: null });
    canvas.style.cursor = hit ? "pointer" : "";
    tip.hidden = !hit;
    if (!hit) return;
    state.set({ hovered: hit.item });
    tip.replaceChildren(...tooltipOf(hit, scene, alignment));
    const [width, height] = [tip.offsetWidth, tip.offsetHeight];
    const right = pointer.x + GAP + width < element.clientWidth;
    const below = pointer.y + GAP + height < element.clientHeight;
    tip.style.left = `${Math.max(4, right ? pointer.x + GAP : pointer.x - GAP - width)}px`;
    tip.style.top = `${Math.max(4, below ? pointer.y + GAP : pointer.y - GAP - height)}px`;
  }

  /**
   * Selects what was clicked: alone, or with Ctrl, Shift or Cmd beside what is selected. A click
   * on nothing changes nothing: people click the stage to give it the keys.
   */
  function choose(hit, add) {
    if (!hit) return;
    const selected = state.get("selected");
    const item = hit.next ?? hit.item; // of a joint: the next of its coordinates
    if (!add) state.set({ selected: [item] });
    else if (selected.includes(item)) state.set({ selected: selected.filter((id) => id !== item) });
    else state.set({ selected: [...selected, item] });
  }

  const listeners = {
    pointermove(event) {
      pointer = at(event);
      if (pressed && Math.hypot(pointer.x - pressed.x, pointer.y - pressed.y) > STILL)
        pressed.moved = true;
      if (event.pointerType !== "touch") lookSoon();
    },
    pointerdown(event) {
      pointer = at(event);
      pressed = {
        ...pointer,
        time: event.timeStamp,
        moved: false,
        main: event.button === 0 && event.isPrimary,
      };
    },
    pointerup(event) {
      const before = pressed;
      pressed = null;
      if (!before?.main || before.moved || event.timeStamp - before.time > SHORT) return lookSoon();
      pointer = at(event);
      const hit = pickAt(pointer.x, pointer.y);
      choose(hit, event.ctrlKey || event.metaKey || event.shiftKey);
      show(hit); // by touch there is no hovering: a tap tells too
    },
    pointerleave(event) {
      if (event.pointerType === "touch") return;
      pointer = null;
      show(null);
    },
    pointercancel() {
      pressed = null;
    },
  };
  for (const [name, listener] of Object.entries(listeners)) canvas.addEventListener(name, listener);
  const off = state.on("time", () => pointer && !tip.hidden && lookSoon());

  return {
    dispose() {
      off();
      cancelAnimationFrame(waiting);
      for (const [name, listener] of Object.entries(listeners))
        canvas.removeEventListener(name, listener);
      tip.remove();
    },
  };
}
