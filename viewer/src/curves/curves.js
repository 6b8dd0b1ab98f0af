// Curves of the selected items: panels for each quantity, with one cursor that goes with the clock.

import uplotStyle from "uplot/dist/uPlot.min.css";

import style from "./curves.css";
import { createGroup } from "./group.js";
import { defaultItems, groupsOf } from "./groups.js";
import { createHead } from "./head.js";
import { arrange } from "./layout.js";
import { drawPicture, pictureHeight } from "./picture.js";
import { createTooltip, el } from "./tooltip.js";
import { createView } from "./view.js";
import { citedOnce } from "./words.js";

const SPARE = 10; // px below the panels
const PAGE = 0.1; // where the cursor is after turning a page while zoomed
const [REFRESH, REBUILD] = [1, 2]; // how much has to be done again

/**
 * @param {HTMLElement} element is filled
 * @param {object} context of mount.js; also only: {quantities: keys that are wanted}, and
 *   still: true for curves without cursor and without anything to press
 * @returns {{fit, zoom, zoomBy, pictureHeight, drawPicture, dispose}}
 */
export function createCurves(element, context) {
  const { scene, state, only = null, still = false } = context;
  const grid = el("div", "curve-grid");
  const foot = el("footer", "curve-foot");
  const root = el("div", `curve-root${still ? " still" : ""}`);
  element.replaceChildren(el("style", "", uplotStyle + style), root);
  const tip = createTooltip(element);
  const view = createView(root, context);
  const expanded = new Set(); // keys of groups that show all their quantities
  const tools = { ...context, view, tip, expanded, zoom, rebuild: () => plan(REBUILD) };
  const head = createHead(tools);
  root.append(head.element, grid, foot);
  let groups = [];
  let axes = 0; // px, width of all axes
  let size = ""; // of the last layout
  let level = 0;

  /** Several changes at once are one piece of work. */
  function plan(needed) {
    if (!level) queueMicrotask(work);
    level = Math.max(level, needed);
  }

  function work() {
    const needed = level;
    level = 0;
    view.read();
    if (needed === REBUILD) rebuild();
    else groups.forEach((group) => group.refresh());
    decorate();
    size = "";
    layout();
    moveCursor();
  }

  function rebuild() {
    groups.forEach((group) => group.dispose());
    tip.hide();
    const known = state.get("selected").filter((id) => scene.items[id]);
    const ids = known.length ? known : defaultItems(scene);
    groups = groupsOf(scene, ids, view.sides, only?.quantities).map((group) =>
      createGroup(group, tools, known.length > 0),
    );
    grid.replaceChildren(...groups.map((group) => group.element));
    if (!groups.length) grid.append(el("p", "curve-none", "There are no curves of this."));
  }

  function layout() {
    const width = root.clientWidth;
    if (!width || size === `${width} ${root.clientHeight}`) return;
    size = `${width} ${root.clientHeight}`;
    const counts = groups.map((group) => group.panels.length);
    const { columns, column, axes: wide } = arrange(width, counts);
    const template = `repeat(${columns}, ${column}px)`;
    axes = wide;
    grid.style.gridTemplateColumns = template;
    head.size(template, columns, axes);
    const taken = head.element.offsetHeight + foot.offsetHeight + SPARE;
    const { height } = arrange(width, counts, still ? 0 : root.clientHeight - taken);
    groups.forEach((group) => group.size(column, height));
  }

  /** Legend and footnote. */
  function decorate() {
    const norms = groups.flatMap((group) => group.norms());
    head.write(groups.map(({ group }) => group), norms.length > 0);
    const cited = view.axis === "cycle" && view.norms ? norms.map((norm) => norm.source) : [];
    foot.textContent = cited.length ? `Normative band: ${citedOnce(cited)}` : "";
    foot.hidden = !cited.length;
  }

  function moveCursor() {
    if (still || level === REBUILD || !axes) return;
    turnPage();
    const shares = view.cursors();
    const pixels = {};
    for (const key in shares) {
      pixels[key] = shares[key] === null ? null : Math.round(2 * shares[key] * axes) / 2;
    }
    const places = view.places();
    for (const group of groups) group.point(pixels, places);
    head.point(pixels.all);
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
    head.draw();
    decorate();
    if (!state.get("playing")) moveCursor();
  }

  const offs = [
    state.on("selected sides hidden revision family", () => plan(REBUILD)),
    state.on("axis bands cycles norms alignment cycle loop duration", () => plan(REFRESH)),
    state.on("hovered", () => {
      view.hovered = state.get("hovered");
      groups.forEach((group) => group.light());
    }),
    state.on("theme", () => {
      view.readColours(); // at once: a page that is printed draws no more frames
      plan(REFRESH);
    }),
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
    /** Fits the panels to a width that has just changed. */
    fit: layout,
    /** Shows a part of the axis, [low, high] in s or %; all without one. */
    zoom,
    /** Makes the shown part of the axis smaller (factor < 1) or larger around its cursor. */
    zoomBy(factor) {
      const [low, high] = view.x;
      const share = Object.values(view.cursors()).find((one) => one !== null) ?? 0.5;
      const at = low + share * (high - low);
      zoom([at - (at - low) * factor, at + (high - at) * factor]);
    },
    /** Height of the picture of all panels at a width, both px. */
    pictureHeight: (width) => pictureHeight(groups, view, width, foot.textContent),
    /** Draws all panels on a canvas: {x, y, width} in its px. */
    drawPicture: (paint, place) => drawPicture(paint, place, groups, view, foot.textContent),
    dispose() {
      offs.forEach((off) => off());
      observer.disconnect();
      groups.forEach((group) => group.dispose());
      tip.dispose();
    },
  };
}
