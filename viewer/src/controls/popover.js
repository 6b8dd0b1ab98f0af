// A panel that opens from a button, over everything else; Escape or a click elsewhere closes it.

import { freshId, make } from "./elements.js";

const GAP = 4; // px between the button and its panel
const MARGIN = 8; // px to the edges of the window

/** Puts an open panel below its anchor, or above where there is more room. */
export function place(panel, anchor, { end = false } = {}) {
  const box = anchor.getBoundingClientRect();
  const below = innerHeight - box.bottom - GAP - MARGIN;
  const above = box.top - GAP - MARGIN;
  panel.style.maxHeight = "none";
  const { offsetHeight: height, offsetWidth: width } = panel;
  const up = height > below && above > below;
  panel.style.maxHeight = `${Math.max(up ? above : below, 80)}px`;
  const top = up ? box.top - GAP - Math.min(height, above) : box.bottom + GAP;
  const left = end ? box.right - width : box.left;
  panel.style.top = `${Math.max(MARGIN, top)}px`;
  panel.style.left = `${Math.max(MARGIN, Math.min(left, innerWidth - width - MARGIN))}px`;
}

/**
 * @param {HTMLButtonElement} opener
 * @param {{label: string, role?: string, end?: boolean, fill: (panel: HTMLElement) => void}} what
 *   `fill` writes the panel whenever it opens; `end`: right edges in line
 * @param {object} scope
 * @returns {{panel: HTMLElement, open: Function, close: Function}} the caller appends panel
 */
export function createPopover(opener, { label, role = "dialog", end, fill }, scope) {
  const id = freshId("panel");
  const panel = make("div", { id, class: "popover", popover: "auto", role, "aria-label": label });
  opener.setAttribute("aria-haspopup", role === "menu" ? "menu" : "dialog");
  opener.setAttribute("aria-expanded", "false");
  opener.setAttribute("aria-controls", id);
  opener.popoverTargetElement = panel;
  const stay = (event) => {
    if (event.type === "resize" || !panel.contains(event.composedPath()[0]))
      place(panel, opener, { end });
  };
  const listen = (open) => {
    const change = open ? "addEventListener" : "removeEventListener";
    window[change]("scroll", stay, true);
    window[change]("resize", stay);
  };
  let before = null; // what had the focus
  let escaped = false;
  panel.addEventListener("beforetoggle", (event) => {
    if (event.newState !== "open") return;
    before = panel.getRootNode().activeElement;
    escaped = false;
    panel.replaceChildren();
    fill(panel);
  });
  panel.addEventListener("keydown", (event) => (escaped = event.key === "Escape"));
  panel.addEventListener("toggle", (event) => {
    const open = event.newState === "open";
    opener.setAttribute("aria-expanded", String(open));
    listen(open);
    if (!open) {
      if (escaped) (before ?? opener).focus({ preventScroll: true });
      return;
    }
    place(panel, opener, { end });
    const first = panel.querySelector("button:not(:disabled), input") ?? panel;
    first.focus({ preventScroll: true });
  });
  scope.add(() => listen(false));
  return { panel, open: () => panel.showPopover(), close: () => panel.hidePopover() };
}

/** Arrow keys, Home and End among the items of a menu. */
export function walkMenu(panel) {
  panel.addEventListener("keydown", (event) => {
    const items = [...panel.querySelectorAll(".menu-item")];
    const here = items.indexOf(event.target);
    if (here < 0) return;
    const next = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: items.length - 1 }[
      event.key
    ];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    items[(next + items.length) % items.length].focus();
  });
}
