// One panel: the curves of one quantity, right against left, with an axis, a cursor and readings.

import uPlot from "uplot";

import { drawPanel } from "./draw.js";
import { decimalsFor, numberText, tickDecimals, unitText } from "./format.js";
import { lookOf } from "./look.js";
import { cycleSide, limits, normOf, overCycle, sourcesOf } from "./sources.js";
import { el } from "./tooltip.js";
import { between } from "./words.js";
import { locate } from "../interpolation.js";

export const GUTTER = 48; // px left of the axes, the same in all panels
export const MARGIN = 10; // px right of them
const X_TICKS = 20; // px below the lowest panel of a group for numbers
const X_LABEL = 17; // and for what the axis is
const BARE = 5; // px below the others
const TOP = 6; // px above the axes
const FONT = 11; // px

const AWAY = "translateX(-9999px)";
const across = (at) => (at === null || at === undefined ? AWAY : `translateX(${at}px)`);

/**
 * @param {object} group of groups.js
 * @param {object} panel of groups.js
 * @param {object} view what all panels share, see curves.js
 * @param {boolean} lowest whether it carries the numbers of the horizontal axis
 */
export function createPanel(group, panel, view, lowest) {
  const { scene } = view;
  const { quantity } = panel;
  const unit = unitText(quantity.unit);
  const sources = sourcesOf(scene, panel, group.members, view.trials);
  const norm = normOf(scene, group.item, quantity.key);
  const name = el("span", "curve-quantity", el("span", "", quantity.label), el("i", "", unit));
  const readings = sources.map(() => document.createTextNode(""));
  const cells = readings.map((text) => el("span", "curve-value", text));
  const values = el("span", "curve-values", ...cells);
  values.setAttribute("aria-hidden", "true");
  const plot = el("div", "curve-plot");
  const empty = el("div", "curve-empty", "no values");
  const element = el("div", "curve-panel", el("div", "curve-panel-head", name, values), plot);
  element.tabIndex = 0;
  element.setAttribute("role", "img");
  element.setAttribute(
    "aria-label",
    `${group.name}: ${quantity.label}${unit ? ` in ${unit}` : ""}. ${quantity.definition ?? ""}`,
  );
  const self = { element, name, group, panel, sources, norm, u: null, looks: [], range: null };
  const cursors = {}; // side -> element
  let dots = []; // on the curves, one for each source
  let decimals = 2;
  let plotHeight = 0; // px of the axes

  function valueAtTime(source, shown) {
    return between(source.values, locate(source.time, view.ownTime(source.index, shown)));
  }

  /** Range of the vertical axis of what is drawn now. */
  function measure() {
    const arrays = [];
    for (const source of sources) {
      if (view.axis === "cycle") {
        const { cycles, mean, deviation } = overCycle(source);
        arrays.push(...cycles.map((cycle) => cycle.values));
        if (deviation) arrays.push(mean.map((m, k) => m + deviation[k]), mean.map((m, k) => m - deviation[k]));
      } else arrays.push(source.values, ...source.family.map((one) => one.values));
    }
    const own = limits(arrays, panel);
    if (norm && view.axis === "cycle" && view.norms) arrays.push(norm.low, norm.high);
    self.range = { ...limits(arrays, panel), empty: own.empty };
    decimals = decimalsFor(self.range.high - self.range.low);
    const why = view.axis === "cycle" ? "no complete gait cycle" : "no values";
    empty.textContent = why;
    if (own.empty) plot.append(empty);
    else empty.remove();
  }

  /** Looks of the curves and colours of the readings. */
  function dress() {
    self.looks = sources.map((source) => lookOf(source, view));
    cells.forEach((cell, k) => (cell.style.color = self.looks[k].colour));
    for (const old of [...Object.values(cursors), ...dots]) old.remove();
    for (const side of Object.keys(cursors)) delete cursors[side];
    const sides = view.axis === "cycle" ? [...new Set(sources.map(cycleSide))] : ["all"];
    for (const side of sides) {
      cursors[side] = el("div", "curve-cursor");
      cursors[side].style.setProperty("--own", view.colours[side] ?? "currentColor");
      self.u.over.append(cursors[side]);
    }
    dots = sources.map((_, k) => {
      const dot = el("div", "curve-dot");
      dot.style.background = self.looks[k].colour;
      self.u.over.append(dot);
      return dot;
    });
  }

  Object.assign(self, {
    /** Makes the axes, or gives them a new size, px. */
    size(width, height) {
      const whole = { width, height: height + (lowest ? X_TICKS + X_LABEL : BARE) };
      plot.style.height = `${whole.height}px`;
      plotHeight = height - TOP;
      if (self.u) return self.u.setSize(whole);
      measure();
      self.u = new uPlot(options(view, self, lowest, whole), [[0, 1]], plot);
      dress();
      return undefined;
    },
    /** After a change of what is drawn. */
    refresh() {
      if (!self.u) return;
      measure();
      dress();
      self.u.batch(() => {
        self.u.setScale("y", { min: self.range.low, max: self.range.high });
        self.u.setScale("x", { min: view.x[0], max: view.x[1] });
      });
      self.u.redraw(false, true);
    },
    /** Only draws again. */
    redraw: () => self.u?.redraw(false, false),
    rescale: () => self.u?.setScale("x", { min: view.x[0], max: view.x[1] }),
    /** Puts the cursor to pixels (null: none) by side, and the readings to places in the trials. */
    point(pixels, places) {
      for (const side in cursors) cursors[side].style.transform = across(pixels[side]);
      const { low, high } = self.range;
      const tall = plotHeight / (high - low);
      for (let k = 0; k < sources.length; k++) {
        const source = sources[k];
        const place = places[source.index];
        const value = place ? between(source.values, place) : NaN;
        const text = numberText(value, decimals);
        if (readings[k].data !== text) readings[k].data = text;
        const at = pixels[view.axis === "cycle" ? cycleSide(source) : "all"];
        const seen = value === value && at !== null;
        dots[k].style.transform = seen
          ? `translate(${at}px, ${((high - value) * tall).toFixed(1)}px)`
          : AWAY;
      }
    },
    /** The item whose curve is nearest to a height of the window at a place of the axis, or null. */
    nearest(at, clientY, reach) {
      const top = self.u.over.getBoundingClientRect().top;
      let [best, least] = [null, reach];
      for (const source of sources) {
        const value = view.axis === "cycle" ? overCycle(source).mean?.[Math.round(at)] : valueAtTime(source, at);
        const away = Math.abs(top + self.u.valToPos(value, "y") - clientY);
        if (away < least) [best, least] = [source.id, away];
      }
      return best;
    },
    dispose: () => self.u?.destroy(),
  });
  return self;
}

function options(view, self, lowest, { width, height }) {
  const font = `${FONT}px ${view.colours.font}`;
  const line = () => view.colours.line;
  const shared = { font, stroke: () => view.colours.muted, grid: { stroke: line, width: 1 } };
  const ticks = { stroke: line, width: 1, size: 4 };
  const print = (u, splits, _axis, _space, step) =>
    splits.map((value) => numberText(value, tickDecimals(step)));
  const below = lowest
    ? { size: X_TICKS, label: " ", labelSize: X_LABEL, labelFont: font, labelGap: 0, gap: 3, values: print }
    : { size: BARE, gap: 0, values: (u, splits) => splits.map(() => "") };
  return {
    width,
    height,
    padding: [TOP, MARGIN, 0, 0],
    cursor: { show: false },
    legend: { show: false },
    select: { show: false },
    series: [{}],
    scales: {
      x: { time: false, auto: false, range: () => view.x },
      y: { auto: false, range: () => [self.range.low, self.range.high] },
    },
    axes: [
      { ...shared, ticks, space: 56, ...below, label: lowest ? () => view.xLabel : undefined },
      { ...shared, ticks, scale: "y", side: 3, size: GUTTER, gap: 4, space: 19, values: print },
    ],
    hooks: { drawAxes: [(u) => drawPanel(u, self, view)] },
  };
}
