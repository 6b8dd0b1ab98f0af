// One panel: the curves of one quantity, right against left, with an axis, a cursor and readings.

import uPlot from "uplot";

import { drawPanel } from "./draw.js";
import { decimalsFor, numberText, tickDecimals, unitText } from "./format.js";
import { lookOf } from "./look.js";
import { cycleSide, limits, normOf, overCycle, sourcesOf } from "./sources.js";
import { el } from "./tooltip.js";
import { between, positiveWord } from "./words.js";
import { locate } from "../interpolation.js";

export const GUTTER = 48; // px left of the axes, the same in all panels
export const MARGIN = 16; // px right of them: half a number
export const X_TICKS = 20; // px below the lowest panel of a group for numbers
export const X_LABEL = 17; // and for what the axis is
export const BARE = 5; // px below the others
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
  const norm = sources.length
    ? normOf(scene, group.item, quantity.key, cycleSide(sources[0]))
    : null;
  const positive = positiveWord(group.item, quantity.key);
  const way = el("small", "curve-sign", el("s"), el("span", "", `+ ${positive}`));
  const sign = positive ? [way] : [];
  const words = [...nameParts(quantity.label), el("i", "", unit), ...sign];
  const name = el("span", "curve-quantity", ...words);
  const readings = sources.map(() => document.createTextNode(""));
  const cells = readings.map((text) => el("span", "curve-value", text));
  const byTrial = view.trials.map((index) => cells.filter((_, k) => sources[k].index === index));
  const values = el("span", "curve-values", ...byTrial.map((own) => el("span", "", ...own)));
  values.setAttribute("aria-hidden", "true");
  values.title = "Values at the instant that is shown";
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
        if (!deviation) continue;
        for (const sign of [1, -1]) arrays.push(mean.map((m, k) => m + sign * deviation[k]));
      } else arrays.push(source.values, ...source.family.map((one) => one.values));
    }
    const { empty: none } = limits(arrays, panel);
    if (norm && view.axis === "cycle" && view.norms) arrays.push(norm.low, norm.high);
    self.range = { ...limits(arrays, panel), empty: none };
    decimals = none ? 2 : decimalsFor(self.range.high - self.range.low);
    empty.textContent = view.axis === "cycle" ? "no complete gait cycle" : "no values";
    if (none) plot.append(empty);
    else empty.remove();
  }

  /** Looks of the curves, colours of the readings, cursors and dots. */
  function dress() {
    self.looks = sources.map((source) => lookOf(source, view));
    cells.forEach((cell, k) => (cell.style.color = self.looks[k].ink));
    if (!self.u || view.still) return;
    for (const old of [...Object.values(cursors), ...dots]) old.remove();
    for (const side of Object.keys(cursors)) delete cursors[side];
    const sides = view.axis === "cycle" ? [...new Set(sources.map(cycleSide))] : ["all"];
    for (const side of sides) {
      cursors[side] = el("div", "curve-cursor");
      cursors[side].style.setProperty("--own", view.colours[side] ?? "currentColor");
      self.u.over.append(cursors[side]);
    }
    dots = self.looks.map(({ colour }) => {
      const dot = el("div", "curve-dot");
      dot.style.background = colour;
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
      self.u = new uPlot(options(view, self, lowest, whole, 1), [[0, 1]], plot);
      dress();
      return undefined;
    },
    /** After a change of what is drawn. */
    refresh() {
      measure();
      dress();
      if (!self.u) return;
      self.u.batch(() => {
        self.u.setScale("y", { min: self.range.low, max: self.range.high });
        self.u.setScale("x", { min: view.x[0], max: view.x[1] });
      });
      self.u.redraw(false, true);
    },
    /** The axes with their curves on a canvas of their own, so many times larger. */
    picture(width, height, scale) {
      const below = lowest ? X_TICKS + X_LABEL : BARE;
      const whole = { width: width * scale, height: (height + below) * scale };
      const u = new uPlot(options(view, self, lowest, whole, scale), [[0, 1]], el("div"));
      u.batch(() => u.redraw());
      return u;
    },
    /** What the readings say now: {text, ink} of each curve. */
    readings: () => readings.map(({ data }, k) => ({ text: data, ink: self.looks[k].ink })),
    /** Only draws again. */
    redraw: () => self.u?.redraw(false, false),
    rescale: () => self.u?.setScale("x", { min: view.x[0], max: view.x[1] }),
    /**
     * Moves cursors and dots, and renews the readings.
     * @param {object} pixels of view.cursors(), px of the axes or null
     * @param {Array} places of view.places()
     */
    point(pixels, places) {
      if (!dots.length) return;
      for (const side in cursors) cursors[side].style.transform = across(pixels[side]);
      const { low, high } = self.range;
      const tall = plotHeight / (high - low);
      for (let k = 0; k < sources.length; k++) {
        const source = sources[k];
        const place = places[source.index];
        const value = place ? between(source.values, place) : NaN;
        const text = numberText(value, decimals);
        if (readings[k].data !== text) readings[k].data = text;
        const at = pixels[view.axis === "cycle" ? cycleSide(source) + source.index : "all"];
        const seen = value === value && at !== null;
        dots[k].style.transform = seen
          ? `translate(${at}px, ${((high - value) * tall).toFixed(1)}px)`
          : AWAY;
      }
    },
    /** The item whose curve is nearest to a height of the window, at a place of the axis. */
    nearest(at, clientY, reach) {
      const top = self.u.over.getBoundingClientRect().top;
      let [best, least] = [null, reach];
      for (const source of sources) {
        const cycle = view.axis === "cycle";
        const value = cycle ? overCycle(source).mean?.[Math.round(at)] : valueAtTime(source, at);
        const away = Math.abs(top + self.u.valToPos(value, "y") - clientY);
        if (away < least) [best, least] = [source.id, away];
      }
      return best;
    },
    dispose: () => self.u?.destroy(),
  });
  measure();
  dress();
  return self;
}

/** A label whose words after a comma, which tell it from others, are never cut. */
function nameParts(label) {
  const [first, ...rest] = label.split(", ");
  const end = rest.length ? [el("b", "", rest.join(", "))] : [];
  return [el("span", "", rest.length ? `${first},` : first), ...end];
}

/** Options of uPlot, which draws axes and grid; all measures are multiplied by a scale. */
function options(view, self, lowest, { width, height }, scale) {
  const font = `${FONT * scale}px ${view.colours.font}`;
  const line = () => view.colours.line;
  const shared = { font, stroke: () => view.colours.muted, grid: { stroke: line, width: scale } };
  const ticks = { stroke: line, width: scale, size: 4 * scale };
  const print = (u, splits, _axis, _space, step) =>
    splits.map((value) => numberText(value, tickDecimals(step)));
  const printTime = (u, splits, _axis, _space, step) =>
    print(u, splits.map((value) => value + view.origin), _axis, _space, step);
  const none = (u, splits) => splits.map(() => "");
  const own = (...given) => (self.range.empty ? none : print)(...given);
  const labelSize = X_LABEL * scale;
  const label = { label: () => view.xLabel, labelSize, labelFont: font, labelGap: 0 };
  const below = lowest
    ? { size: X_TICKS * scale, gap: 3 * scale, values: printTime, ...label }
    : { size: BARE * scale, gap: 0, values: none };
  // round numbers of the trial's own time
  const splits = (u, _axis, low, high, step) => {
    const first = Math.ceil((low + view.origin) / step - 1e-9);
    const last = Math.floor((high + view.origin) / step + 1e-9);
    return Array.from({ length: last - first + 1 }, (_, k) => (first + k) * step - view.origin);
  };
  const left = { side: 3, scale: "y", size: GUTTER * scale, gap: 4 * scale, values: own };
  return {
    width,
    height,
    padding: [TOP * scale, MARGIN * scale, 0, 0],
    cursor: { show: false },
    legend: { show: false },
    select: { show: false },
    series: [{}],
    scales: {
      x: { time: false, auto: false, range: () => view.x },
      y: { auto: false, range: () => [self.range.low, self.range.high] },
    },
    axes: [
      { ...shared, ticks, space: 56 * scale, splits, ...below },
      { ...shared, ticks, space: 19 * scale, ...left },
    ],
    hooks: { drawAxes: [(u) => drawPanel(u, self, view, scale)] },
  };
}
