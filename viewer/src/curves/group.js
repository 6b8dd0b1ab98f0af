// The panels of one item or pair of items under a heading, with the strip of events and flags.

import { itemWords, definitionWords, stripWords, valueWords } from "./words.js";
import { cycleSide } from "./sources.js";
import { createPanel, GUTTER, MARGIN } from "./panel.js";
import { listen } from "./pointer.js";
import { createStrip, stripRows } from "./strip.js";
import { el } from "./tooltip.js";

const REACH = 40; // px, how near to a curve the pointer points at it

/**
 * @param {object} group of groups.js
 * @param {object} tools context of the viewer with view, tip, expanded, rebuild, zoom
 * @param {boolean} chosen whether a person chose it: it can be taken away
 */
export function createGroup(group, tools, chosen) {
  const { scene, state, clock, view, tip, expanded, zoom } = tools;
  const ids = Object.values(group.members);
  const all = expanded.has(group.key);
  const shown = group.panels.filter((panel) => all || panel.main);
  const panels = shown.map((panel, k) => createPanel(group, panel, view, k === shown.length - 1));
  const title = el("h3", "", group.name);
  const head = el("header", "curve-group-head", title);
  const rows = stripRows(scene, view.trials, view.sides);
  const strip = rows.length ? createStrip(rows, view) : null;
  const element = el("section", "curve-group", head, ...(strip ? [strip.element] : []),
    ...panels.map((panel) => panel.element));
  element.setAttribute("aria-label", `curves of ${group.name}`);
  if (!panels.length) element.append(el("p", "curve-none", "no curves of this item"));

  if (group.panels.length > shown.length || all) head.append(moreButton());
  if (chosen) head.append(dropButton());
  explain(title, title, () => itemWords(group));
  for (const panel of panels) {
    explain(panel.name, panel.name, () => definitionWords(group, panel.panel.quantity));
    explain(panel.element, panel.name, () => definitionWords(group, panel.panel.quantity), true);
  }

  function moreButton() {
    const rest = group.panels.filter((panel) => !panel.main).map((p) => p.quantity.label);
    const button = el("button", "curve-more", all ? "less" : "more");
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
    button.setAttribute("aria-label", `take ${group.name} away from the curves`);
    button.title = "take away";
    button.addEventListener("click", () =>
      state.set({ selected: state.get("selected").filter((id) => !ids.includes(id)) }),
    );
    return button;
  }

  /** Shows words below an anchor while something is pointed at, or has the focus of the keyboard. */
  function explain(target, anchor, words, keyboard = false) {
    const show = () => tip.show(words(), anchor.getBoundingClientRect(), "below");
    if (keyboard) {
      target.addEventListener("focus", () => target.matches(":focus-visible") && show());
      target.addEventListener("blur", () => tip.hide());
      target.addEventListener("keydown", (event) => event.key === "Escape" && tip.hide());
    } else {
      target.addEventListener("pointerenter", show);
      target.addEventListener("pointerleave", () => tip.hide());
    }
  }

  /** Listens to the pointer over the axes of a panel or the strip. */
  function follow(over, hover, side) {
    const at = (share) => view.x[0] + share * (view.x[1] - view.x[0]);
    listen(over, {
      seek(share) {
        const time = view.axis === "cycle" ? view.timeAtPercent(side(), at(share)) : at(share);
        if (time !== null) clock.seek(time);
      },
      hover: (share, event) => hover(at(share), event),
      leave() {
        tip.hide();
        state.set({ hovered: null });
      },
      zoom: (from, to) => zoom([at(from), at(to)]),
      around(share, factor) {
        const [low, high] = view.x;
        zoom([at(share) - (at(share) - low) * factor, at(share) + (high - at(share)) * factor]);
      },
      reset: () => zoom(null),
    });
  }

  function hoverPanel(panel, at, event) {
    const { sources, looks, range } = panel;
    const { unit } = panel.panel.quantity;
    const ownTime = (index) => view.ownTime(index, at);
    const id = panel.nearest(at, event.clientY, REACH);
    tip.show(
      valueWords({ axis: view.axis, at, ownTime, sources, looks, range: range.high - range.low,
        unit, scene, trials: view.trials, norm: view.norms ? panel.norm : null }),
      { left: event.clientX, right: event.clientX, top: event.clientY, bottom: event.clientY },
    );
    state.set({ hovered: id });
  }

  function hoverStrip(_at, event) {
    const { left, top } = strip.over.getBoundingClientRect();
    const found = strip.at(event.clientX - left, event.clientY - top);
    const spot = { left: event.clientX, right: event.clientX, top: event.clientY, bottom: event.clientY + 8 };
    tip.show(stripWords(found, view.trials.length > 1), spot, "below");
  }

  return {
    element,
    group,
    panels,
    strip,
    norms: () => panels.map((panel) => panel.norm).filter(Boolean),
    size(width, height) {
      for (const panel of panels) {
        const first = !panel.u;
        panel.size(width, height);
        const side = () => cycleSide(panel.sources[0] ?? { side: "right" });
        if (first) follow(panel.u.over, (at, event) => hoverPanel(panel, at, event), side);
      }
      if (!strip) return;
      const first = !strip.ready;
      strip.size(width - GUTTER - MARGIN);
      strip.ready = true;
      if (first) follow(strip.over, hoverStrip, () => "right");
      strip.element.hidden = view.axis === "cycle";
    },
    refresh() {
      panels.forEach((panel) => panel.refresh());
      if (!strip) return;
      strip.element.hidden = view.axis === "cycle";
      strip.draw();
    },
    redraw() {
      panels.forEach((panel) => panel.redraw());
      strip?.draw();
    },
    rescale() {
      panels.forEach((panel) => panel.rescale());
      strip?.draw();
    },
    /** Draws the item that is pointed at anywhere thicker. */
    light() {
      const lit = ids.includes(view.hovered) ? view.hovered : null;
      if (lit === (element.dataset.lit || null)) return;
      element.dataset.lit = lit ?? "";
      element.classList.toggle("lit", lit !== null);
      panels.forEach((panel) => panel.redraw());
    },
    point(pixels, places) {
      for (const panel of panels) panel.point(pixels, places);
      strip?.point(pixels.all);
    },
    dispose: () => panels.forEach((panel) => panel.dispose()),
  };
}
