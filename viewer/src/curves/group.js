// The panels of one item or pair of items under a heading.

import { follow } from "./follow.js";
import { createPanel } from "./panel.js";
import { cycleSide } from "./sources.js";
import { el } from "./tooltip.js";
import { definitionWords, itemWords, valueWords } from "./words.js";

const REACH = 40; // px, how near to a curve the pointer points at it
const HEADER = 18; // px over the axes that a tooltip leaves free

/**
 * @param {object} group of groups.js
 * @param {object} tools context of the viewer with view, tip, expanded, rebuild, zoom
 * @param {boolean} chosen whether a person chose it: it can be taken away
 */
export function createGroup(group, tools, chosen) {
  const { scene, state, view, tip, expanded } = tools;
  const ids = Object.values(group.members);
  const all = expanded.has(group.key);
  const shown = group.panels.filter((panel) => all || panel.main);
  const panels = shown.map((panel, k) => createPanel(group, panel, view, k === shown.length - 1));
  const title = el("h3", "", group.name);
  const head = el("header", "curve-group-head", title);
  const own = panels.map((panel) => panel.element);
  const element = el("section", "curve-group", head, ...own);
  element.setAttribute("aria-label", `curves of ${group.name}`);
  if (!panels.length) element.append(el("p", "curve-none", "no curves of this item"));
  if (group.panels.some((panel) => !panel.main)) head.append(moreButton());
  if (chosen && !view.still) head.append(dropButton());
  explain(title, title, () => itemWords(group));
  for (const panel of panels) {
    explain(panel.name, panel.name, () => definitionWords(group, panel.panel.quantity));
    explain(panel.element, panel.name, () => definitionWords(group, panel.panel.quantity), true);
  }

  function moreButton() {
    const rest = group.panels.filter((panel) => !panel.main).map((p) => p.quantity.label);
    const button = el("button", "curve-more", all ? "less" : "more");
    button.type = "button";
    button.title = rest.join(", ");
    button.setAttribute("aria-expanded", String(all));
    button.setAttribute("aria-label", `${all ? "fewer" : "more"} quantities of ${group.name}`);
    button.addEventListener("click", () => {
      expanded[all ? "delete" : "add"](group.key);
      tools.rebuild();
    });
    return button;
  }

  function dropButton() {
    const button = el("button", "curve-drop", "×");
    button.type = "button";
    button.setAttribute("aria-label", `take ${group.name} away from the curves`);
    button.title = "take away";
    button.addEventListener("click", () =>
      state.set({ selected: state.get("selected").filter((id) => !ids.includes(id)) }),
    );
    return button;
  }

  /** Shows words below an anchor while something is pointed at, or has the keyboard's focus. */
  function explain(target, anchor, words, keyboard = false) {
    const show = () => tip.show(words(), anchor.getBoundingClientRect());
    if (keyboard) {
      target.addEventListener("focus", () => target.matches(":focus-visible") && show());
      target.addEventListener("blur", () => tip.hide());
      target.addEventListener("keydown", (event) => event.key === "Escape" && tip.hide());
    } else {
      target.addEventListener("pointerenter", show);
      target.addEventListener("pointerleave", () => tip.hide());
    }
  }

  function hover(panel, at, event) {
    const { sources, looks, range, norm } = panel;
    const { top, bottom } = panel.u.over.getBoundingClientRect();
    const words = valueWords({
      axis: view.axis,
      at,
      origin: view.origin,
      ownTime: (index) => view.ownTime(index, at),
      sources,
      looks,
      range: range.high - range.low,
      unit: panel.panel.quantity.unit,
      scene,
      trials: view.trials,
      norm: view.norms ? norm : null,
    });
    const x = event.clientX;
    tip.show(words, { left: x, right: x, top: top - HEADER, bottom }, "above");
    state.set({ hovered: panel.nearest(at, event.clientY, REACH) });
  }

  return {
    element,
    group,
    panels,
    norms: () => panels.map((panel) => panel.norm).filter(Boolean),
    size(width, height) {
      for (const panel of panels) {
        const first = !panel.u;
        panel.size(width, height);
        const side = () => (panel.sources.length ? cycleSide(panel.sources[0]) : "right");
        if (first) follow(panel.u.over, tools, (at, event) => hover(panel, at, event), side);
      }
    },
    refresh: () => panels.forEach((panel) => panel.refresh()),
    rescale: () => panels.forEach((panel) => panel.rescale()),
    /** Draws the item that is pointed at, here or on the stage, thicker. */
    light() {
      const lit = ids.includes(view.hovered) ? view.hovered : "";
      if (lit === (element.dataset.lit ?? "")) return;
      element.dataset.lit = lit;
      element.classList.toggle("lit", lit !== "");
      panels.forEach((panel) => panel.redraw());
    },
    point: (pixels, places) => panels.forEach((panel) => panel.point(pixels, places)),
    dispose: () => panels.forEach((panel) => panel.dispose()),
  };
}
