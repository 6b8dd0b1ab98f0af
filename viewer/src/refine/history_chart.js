// A small chart over the iterations: the computed ones as a line, the shown one marked.

import uPlot from "uplot";

import { make } from "../controls/elements.js";

const LEFT = 52; // px, of the numbers of the vertical axis
const BELOW = 34; // px, of the horizontal axis and its name
const FONT = 11; // px
const NEAR = 0.5; // iterations

/**
 * @param {object} options
 * @param {string} options.title with its unit
 * @param {string} options.what one sentence: what is drawn
 * @param {number} options.most iterations that are offered
 * @param {(iterations: number) => void} options.choose called with a click on the chart
 * @param {(value: number) => string} options.print
 * @param {boolean} options.fromZero whether the vertical axis begins at zero
 * @returns {{element: HTMLElement, show: Function, recolour: Function, dispose: Function}}
 */
export function createHistoryChart({ title, what, most, choose, print, fromZero }) {
  const reading = make("span", { class: "refine-reading" });
  const plot = make("div", { class: "refine-plot", role: "img" });
  const head = make("div", { class: "refine-chart-head", title: what });
  head.append(make("span", { text: title }), reading);
  const element = make("div", { class: "refine-chart" }, head, plot);
  let u = null;
  let colours = null;
  let state = { values: [], shown: 0, wanted: 0 };

  function readColours() {
    const style = getComputedStyle(element);
    const read = (name) => style.getPropertyValue(`--bk-${name}`).trim();
    colours = { line: read("line"), muted: read("muted"), accent: read("accent") };
    colours.page = read("page") || read("raised");
    colours.font = `${FONT}px ${style.fontFamily}`;
  }

  function mark() {
    const { ctx } = u;
    const ratio = devicePixelRatio;
    const x = (value) => u.valToPos(value, "x", true);
    ctx.save();
    if (state.wanted !== state.shown) {
      ctx.strokeStyle = colours.muted;
      ctx.lineWidth = ratio;
      ctx.setLineDash([3 * ratio, 3 * ratio]);
      ctx.beginPath();
      ctx.moveTo(x(state.wanted), u.bbox.top);
      ctx.lineTo(x(state.wanted), u.bbox.top + u.bbox.height);
      ctx.stroke();
      ctx.setLineDash([]);
    }
    const value = state.values[state.shown];
    if (value != null) {
      ctx.beginPath();
      ctx.arc(x(state.shown), u.valToPos(value, "y", true), 5 * ratio, 0, 2 * Math.PI);
      ctx.fillStyle = colours.accent;
      ctx.strokeStyle = colours.page;
      ctx.lineWidth = 2 * ratio;
      ctx.fill();
      ctx.stroke();
    }
    ctx.restore();
  }

  function yRange() {
    const known = state.values.filter((value) => value !== null);
    if (!known.length) return [0, 1];
    const [low, high] = [Math.min(...known), Math.max(...known)];
    if (fromZero) return [0, 1.08 * high || 1];
    const spare = Math.max(0.15 * (high - low), 0.05 * high, 1e-6);
    return [Math.max(0, low - spare), high + spare];
  }

  function build() {
    const width = plot.clientWidth;
    const height = plot.clientHeight;
    if (!width || !height) return;
    if (u) return void u.setSize({ width, height });
    readColours();
    const shared = { font: colours.font, stroke: () => colours.muted };
    const grid = { stroke: () => colours.line, width: 1 };
    const ticks = { stroke: () => colours.line, width: 1, size: 3 };
    u = new uPlot(
      {
        width,
        height,
        padding: [8, 10, 0, 0],
        legend: { show: false },
        cursor: { points: { size: 7 }, y: false, drag: { x: false, y: false } },
        scales: { x: { time: false, range: [0, most] }, y: { range: yRange } },
        series: [
          {},
          {
            stroke: () => colours.accent,
            width: 1.6,
            points: { show: true, size: 4, fill: () => colours.accent, width: 0 },
          },
        ],
        axes: [
          {
            ...shared, grid, ticks, space: 40, size: BELOW - 14, gap: 2,
            label: "iterations", labelFont: colours.font, labelSize: 14, labelGap: 0,
          },
          {
            ...shared, grid, ticks, size: LEFT, gap: 4, space: 24,
            values: (_, splits) => splits.map(print),
          },
        ],
        hooks: { draw: [mark], setCursor: [read] },
      },
      dataOf(),
      plot,
    );
    u.over.addEventListener("click", pick);
  }

  const dataOf = () => {
    const iterations = Array.from({ length: most + 1 }, (_, k) => k);
    return [iterations, iterations.map((k) => state.values[k] ?? null)];
  };

  /** What is under the pointer, else what is shown. */
  function read() {
    const at = u?.cursor.left >= 0 ? u.cursor.idx : state.shown;
    const value = state.values[at];
    const known = at < state.values.length ? "unknown" : "not computed yet";
    reading.textContent = `after ${at}: ${value == null ? known : print(value)}`;
  }

  function pick(event) {
    const box = u.over.getBoundingClientRect();
    const at = u.posToVal(event.clientX - box.left, "x");
    choose(Math.max(0, Math.min(most, Math.floor(at + NEAR))));
  }

  const observer = new ResizeObserver(build);
  observer.observe(plot);
  return {
    element,
    /** @param {{values: number[], shown: number, wanted: number}} now */
    show(now) {
      state = now;
      const value = now.values[now.shown];
      const known = value == null ? "unknown" : print(value);
      plot.setAttribute("aria-label", `${what} After ${now.shown}: ${known}.`);
      if (u) u.setData(dataOf());
      read();
    },
    recolour() {
      readColours();
      u?.redraw();
    },
    dispose() {
      observer.disconnect();
      u?.destroy();
    },
  };
}
