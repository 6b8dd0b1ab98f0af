// Draws curves and bands on the canvas of a panel. x and y are maps from values to canvas pixels.

import { locate } from "../interpolation.js";
import { thinned } from "./decimate.js";

/** Calls `draw` with the canvas cut to the axes. */
export function clipped(u, draw) {
  const { left, top, width, height } = u.bbox;
  u.ctx.save();
  u.ctx.beginPath();
  u.ctx.rect(left, top - 2, width, height + 4);
  u.ctx.clip();
  draw(u.ctx);
  u.ctx.restore();
}

/** Linear maps of the panel's axes onto canvas pixels: value -> px. */
export function mapsOf(u) {
  const { left, top, width, height } = u.bbox;
  const [sx, sy] = [u.scales.x, u.scales.y];
  const kx = width / (sx.max - sx.min);
  const ky = height / (sy.max - sy.min);
  return { x: (v) => left + (v - sx.min) * kx, y: (v) => top + (sy.max - v) * ky };
}

/** The first and last sample that matter between two x values, with one more to each side. */
function inView(xs, low, high) {
  return [Math.max(0, locate(xs, low).index), locate(xs, high).next];
}

/**
 * A curve with gaps; a sample between two gaps is a dot.
 * @param {CanvasRenderingContext2D} ctx
 * @param {{xs, values, x, y, low, high, columns}} curve low and high: the range of xs in view
 * @param {{colour, width, dash, alpha}} look width and dash in canvas pixels
 */
export function strokeCurve(ctx, { xs, values, x, y, low, high, columns }, look) {
  const [from, to] = inView(xs, low, high);
  const path = new Path2D();
  const dots = new Path2D();
  let pen = 0; // samples since the last gap
  let lastX = 0;
  let lastY = 0;
  let any = false;
  const endRun = () => {
    if (pen === 1) {
      const radius = Math.max(look.width * 1.3, 2);
      dots.moveTo(lastX + radius, lastY);
      dots.arc(lastX, lastY, radius, 0, 2 * Math.PI);
      any = true;
    }
    pen = 0;
  };
  for (const k of thinned(values, from, to, columns)) {
    const value = values[k];
    if (value !== value) {
      endRun();
      continue;
    }
    [lastX, lastY] = [x(xs[k]), y(value)];
    if (pen) path.lineTo(lastX, lastY);
    else path.moveTo(lastX, lastY);
    pen += 1;
  }
  endRun();
  ctx.globalAlpha = look.alpha ?? 1;
  ctx.lineJoin = "round";
  ctx.lineWidth = look.width;
  ctx.strokeStyle = look.colour;
  ctx.setLineDash(look.dash ?? []);
  ctx.stroke(path);
  ctx.setLineDash([]);
  if (any) {
    ctx.fillStyle = look.colour;
    ctx.fill(dots);
  }
  ctx.globalAlpha = 1;
}

/**
 * The area between two curves over the same samples, in each stretch without gaps.
 * @param {(k: number) => number} lower
 * @param {(k: number) => number} upper
 */
export function fillBand(ctx, { xs, size, lower, upper, x, y, low, high, columns }, look) {
  const [from, to] = inView(xs, low, high);
  const step = Math.max(1, Math.floor((to - from + 1) / (2 * columns)));
  const path = new Path2D();
  let run = [];
  const endRun = () => {
    if (run.length > 1) {
      run.forEach((k, n) => path[n ? "lineTo" : "moveTo"](x(xs[k]), y(upper(k))));
      for (const k of run.reverse()) path.lineTo(x(xs[k]), y(lower(k)));
      path.closePath();
    }
    run = [];
  };
  for (let k = from; k <= Math.min(to, size - 1); k += step) {
    if (Number.isFinite(lower(k)) && Number.isFinite(upper(k))) run.push(k);
    else endRun();
  }
  endRun();
  ctx.globalAlpha = look.alpha;
  ctx.fillStyle = look.colour;
  ctx.fill(path);
  ctx.globalAlpha = 1;
}

/** Spans of x from top to bottom. */
export function fillSpans(ctx, u, x, spans, look) {
  const { top, height } = u.bbox;
  ctx.globalAlpha = look.alpha;
  ctx.fillStyle = look.colour;
  for (const [start, end] of spans) {
    const [a, b] = [x(start), x(end)];
    ctx.fillRect(a, top, Math.max(b - a, 1), height);
  }
  ctx.globalAlpha = 1;
}

/** A line from top to bottom. */
export function strokeUpright(ctx, u, at, look) {
  const { top, height } = u.bbox;
  ctx.globalAlpha = look.alpha ?? 1;
  ctx.strokeStyle = look.colour;
  ctx.lineWidth = look.width;
  ctx.setLineDash(look.dash ?? []);
  ctx.beginPath();
  ctx.moveTo(at, top);
  ctx.lineTo(at, top + height);
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.globalAlpha = 1;
}
