// Curves of the selected items: panels for each quantity, with one cursor that goes with the clock.

import uplotStyle from "uplot/dist/uPlot.min.css";

import style from "./curves.css";
import { createGroup } from "./group.js";
import { defaultItems, groupsOf } from "./groups.js";
import { legendOf } from "./legend.js";
import { GUTTER, MARGIN } from "./panel.js";
import { createTooltip, el } from "./tooltip.js";
import { createView } from "./view.js";

const NARROWEST = 270; // px of a column of panels
const GAP = 8; // px between two columns
const [DRAW, REFRESH, REBUILD] = [1, 2, 3]; // how much has to be done again
const PAGE = 0.1; // where the cursor is after turning a page while zoomed

/**
 * @param {HTMLElement} element is filled
 * @param {object} context of index.js
 */
export function createCurves(element, context) {
  const { scene, state } = context;
  const top = el("div", "curve-top");
  const grid = el("div", "curve-grid");
  const foot = el("div", "curve-foot");
  const sheet = el("style", "", uplotStyle + style);
  const root = el("div", "curve-root", top, grid, foot);
  const reset = el("button", "curve-reset", "show all");
  reset.title = "Leave the zoom (double click in a panel does the same)";
  element.replaceChildren(sheet, root);
  const tip = createTooltip(element);
  const view = createView(root, context);
  const expanded = new Set(); // keys of groups that show all their quantities
  const tools = { ...context, view, tip, expanded, rebuild: () => plan(REBUILD), zoom };
  let groups = [];
  let width = 0; // px of the axes
  let level = 0;

  function plan(needed) {
    if (!level) queueMicrotask(work);
    level = Math.max(level, needed);
  }

  function work() {
    const needed = level;
    level = 0;
    view.read();
    if (needed === REBUILD) rebuild();
    else if (needed === REFRESH) groups.forEach((group) => group.refresh());
    else groups.forEach((group) => group.redraw());
    decorate();
    moveCursor();
  }

  function rebuild() {
    groups.forEach((group) => group.dispose());
    tip.hide();
    const known = state.get("selected").filter((id) => scene.items[id]);
    const chosen = known.length ? known : defaultItems(scene);
    groups = groupsOf(scene, chosen, view.sides).map((group) =>
      createGroup(group, tools, known.length > 0),
    );
    grid.replaceChildren(...groups.map((group) => group.element));
    if (!groups.length) grid.append(el("p", "curve-none", "This scene has no curves."));
    width = 0;
    layout();
  }

  /** Columns of equal width, so that all axes are below one another. */
  function layout() {
    const whole = root.clientWidth;
    if (!whole) return;
    const most = Math.max(1, Math.floor((whole + GAP) / (NARROWEST + GAP)));
    const columns = Math.min(most, Math.max(groups.length, 1));
    const column = Math.floor((whole - GAP * (columns - 1)) / columns);
    grid.style.gridTemplateColumns = `repeat(${columns}, ${column}px)`;
    if (column - GUTTER - MARGIN === width) return;
    width = column - GUTTER - MARGIN;
    const height = Math.round(Math.max(84, Math.min(150, 0.27 * column)));
    groups.forEach((group) => group.size(column, height));
  }

  /** Legend, reset button and footnote. */
  function decorate() {
    const norms = groups.flatMap((group) => group.norms());
    top.replaceChildren(legendOf(view, groups.map((g) => g.group), norms.length > 0));
    if (view.isZoomed()) top.append(reset);
    const cited = view.axis === "cycle" && view.norms ? [...new Set(norms.map((n) => n.source))] : [];
    foot.textContent = cited.length ? `Normative: ${cited.join("; ")}` : "";
    foot.hidden = !cited.length;
  }

  function moveCursor() {
    if (level === REBUILD || !width) return;
    turnPage();
    const shares = view.cursors();
    const pixels = {};
    for (const side in shares) {
      pixels[side] = shares[side] === null ? null : Math.round(2 * shares[side] * width) / 2;
    }
    const places = view.places();
    for (const group of groups) group.point(pixels, places);
  }

  /** While it plays zoomed, the axis follows the cursor page by page. */
  function turnPage() {
    if (!view.isZoomed() || view.axis !== "time" || !state.get("playing")) return;
    const [low, high] = view.x;
    const time = state.get("time");
    if (time >= low && time <= high) return;
    const start = Math.min(time - PAGE * (high - low), view.whole()[1] - (high - low));
    zoom([Math.max(0, start), Math.max(0, start) + high - low]);
  }

  function zoom(range) {
    view.zoom(range);
    groups.forEach((group) => group.rescale());
    decorate();
    if (!state.get("playing")) moveCursor();
  }

  reset.addEventListener("click", () => zoom(null));
  const offs = [
    state.on("selected sides hidden revision", () => plan(REBUILD)),
    state.on("axis bands cycles norms alignment cycle loop duration", () => plan(REFRESH)),
    state.on("hovered", () => {
      view.hovered = state.get("hovered");
      groups.forEach((group) => group.light());
    }),
    state.on("theme", () => requestAnimationFrame(() => {
      view.readColours();
      plan(REFRESH);
    })),
    state.on("time", moveCursor),
  ];
  const observer = new ResizeObserver(() => {
    layout();
    moveCursor();
  });
  view.readColours();
  view.read();
  plan(REBUILD);
  observer.observe(root);

  return {
    /** Shows a part of the axis, [low, high] in s or %; all without one. */
    zoom,
    /** Makes the shown part of the axis smaller (factor < 1) or larger around its cursor. */
    zoomBy(factor) {
      const [low, high] = view.x;
      const share = Object.values(view.cursors()).find((one) => one !== null) ?? 0.5;
      const at = low + share * (high - low);
      zoom([at - (at - low) * factor, at + (high - at) * factor]);
    },
    dispose() {
      offs.forEach((off) => off());
      observer.disconnect();
      groups.forEach((group) => group.dispose());
      tip.dispose();
    },
  };
}
