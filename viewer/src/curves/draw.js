// What is on the canvas of a panel, from back to front.

import { clipped, fillBand, fillSpans, mapsOf, strokeCurve, strokeUpright } from "./paint.js";
import { cycleSide, overCycle } from "./sources.js";

const WIDTH = 1.7; // px of a curve
const LIT = 2.8; // of the one that is pointed at
const THIN = 0.8; // of a single cycle, of an iteration
const PERCENT = Float64Array.from({ length: 101 }, (_, k) => k);

/** Draws the curves of a panel, lines so many times thicker; uPlot has drawn the axes. */
export function drawPanel(u, panel, view, scale) {
  const ratio = scale * (devicePixelRatio || 1);
  const maps = mapsOf(u);
  const columns = Math.max(1, Math.ceil(u.bbox.width));
  clipped(u, (ctx) => {
    zeroLine(ctx, u, maps, view, ratio);
    if (view.axis === "cycle") drawCycles(ctx, u, panel, view, { ...maps, columns, ratio });
    else drawTime(ctx, u, panel, view, { ...maps, columns, ratio });
  });
}

function zeroLine(ctx, u, { y }, view, ratio) {
  const { min, max } = u.scales.y;
  if (min >= 0 || max <= 0) return;
  ctx.strokeStyle = view.colours.muted;
  ctx.globalAlpha = 0.55;
  ctx.lineWidth = ratio;
  ctx.beginPath();
  ctx.moveTo(u.bbox.left, Math.round(y(0)) + 0.5);
  ctx.lineTo(u.bbox.left + u.bbox.width, Math.round(y(0)) + 0.5);
  ctx.stroke();
  ctx.globalAlpha = 1;
}

function widthOf(source, view) {
  return source.id === view.hovered ? LIT : WIDTH;
}

function drawTime(ctx, u, panel, view, { x, y, columns, ratio }) {
  if (view.loop) fillSpans(ctx, u, x, [view.loop], { colour: view.colours.accent, alpha: 0.09 });
  const curves = panel.sources.map((source) => {
    const { slope, offset } = view.maps[source.index];
    return {
      xs: source.time,
      x: (v) => x(slope * v + offset),
      y,
      low: (u.scales.x.min - offset) / slope,
      high: (u.scales.x.max - offset) / slope,
      columns,
    };
  });
  panel.sources.forEach(({ values, spread }, k) => {
    if (!spread) return;
    const band = { lower: (i) => values[i] - spread[i], upper: (i) => values[i] + spread[i] };
    const look = { colour: panel.looks[k].colour, alpha: 0.16 };
    fillBand(ctx, { ...curves[k], size: values.length, ...band }, look);
  });
  panel.sources.forEach(({ family }, k) => {
    const look = { colour: panel.looks[k].colour, width: THIN * ratio, alpha: 0.35 };
    for (const { values } of family) strokeCurve(ctx, { ...curves[k], values }, look);
  });
  panel.sources.forEach((source, k) => {
    const { colour, dash } = panel.looks[k];
    const look = { colour, dash: dash.map((d) => d * ratio), width: widthOf(source, view) * ratio };
    strokeCurve(ctx, { ...curves[k], values: source.values }, look);
  });
}

function drawCycles(ctx, u, panel, view, { x, y, columns, ratio }) {
  const [low, high] = [u.scales.x.min, u.scales.x.max];
  const curve = { xs: PERCENT, size: PERCENT.length, x, y, low, high, columns };
  const { norm } = panel;
  if (norm && view.norms) {
    const band = { lower: (k) => norm.low[k], upper: (k) => norm.high[k] };
    fillBand(ctx, { ...curve, ...band }, { colour: view.colours.muted, alpha: 0.2 });
    const look = { colour: view.colours.muted, width: ratio, alpha: 0.6, dash: [] };
    if (norm.mean) strokeCurve(ctx, { ...curve, values: norm.mean }, look);
  }
  const all = panel.sources.map(overCycle);
  const looks = panel.looks.map((look) => ({ ...look, dash: look.dash.map((d) => d * ratio) }));
  all.forEach(({ mean, deviation }, k) => {
    if (!deviation || !view.bands) return;
    const band = { lower: (i) => mean[i] - deviation[i], upper: (i) => mean[i] + deviation[i] };
    fillBand(ctx, { ...curve, ...band }, { colour: looks[k].colour, alpha: 0.18 });
  });
  all.forEach(({ off }, k) => {
    if (off === null) return;
    const colour = view.colours[cycleSide(panel.sources[k])];
    const look = { colour, width: ratio, dash: [3 * ratio, 3 * ratio], alpha: 0.7 };
    strokeUpright(ctx, u, x(off), look);
  });
  all.forEach(({ cycles, mean }, k) => {
    const single = !view.bands || !mean || !cycles.some((c) => c.whole);
    if (!view.cycles && !single) return;
    const width = (single ? 1.2 : THIN) * ratio;
    const alpha = single ? 0.9 : Math.max(0.15, Math.min(0.5, 4 / cycles.length));
    const look = { colour: looks[k].colour, width, alpha };
    for (const { values } of cycles) strokeCurve(ctx, { ...curve, values }, look);
  });
  all.forEach(({ mean }, k) => {
    if (!mean || !view.bands) return;
    const width = (widthOf(panel.sources[k], view) + 0.4) * ratio;
    strokeCurve(ctx, { ...curve, values: mean }, { ...looks[k], width });
  });
}
