// The strip over a column of panels: stance of each side, and flagged spans, on the time axis.

import { flagsOf } from "./look.js";
import { GUTTER, MARGIN } from "./panel.js";
import { el } from "./tooltip.js";

const BAR = 6; // px, height of a row
const LANE = 3; // px, of a flag in the row of flags
const GAP = 2;
const MOST = 2; // trials with rows of their own; of more, the first one has rows
const SIDES = ["right", "left"];

/**
 * Rows of the strip: of one or two trials, of more than two only those of the first one.
 * @param {object} scene
 * @param {number[]} trials indexes that are shown
 * @returns {Array<{kind: "stance"|"flags", side?, flags?, trial, index, label, spans: number[][],
 *   marks: Array<{time, name}>, top, height: px}>} spans and marks in s of the trial
 */
export function stripRows(scene, trials, sides = "both") {
  const rows = [];
  let top = GAP;
  const add = (row) => {
    rows.push({ height: BAR, ...row, top });
    top += rows.at(-1).height + GAP;
  };
  for (const index of trials.length > MOST ? trials.slice(0, 1) : trials) {
    const trial = scene.trials[index];
    if (rows.length) top += GAP;
    for (const side of SIDES) {
      const marks = (trial.events ?? []).filter((event) => event.side === side);
      if (!marks.length || (sides !== "both" && sides !== side)) continue;
      add({ kind: "stance", side, trial, index, label: side, spans: stances(trial, marks), marks });
    }
    const flags = flagsOf(trial);
    if (flags.length) {
      const height = Math.max(BAR, LANE * flags.length);
      add({ kind: "flags", trial, index, flags, spans: [], marks: [], label: "flags", height });
    }
  }
  return rows;
}

/** From each foot strike to the next foot off; a recording may begin or end within a stance. */
export function stances({ time }, marks) {
  const spans = [];
  let start = marks[0].name === "foot_off" ? time[0] : null;
  for (const mark of marks) {
    if (mark.name === "foot_strike") start ??= mark.time;
    else if (start !== null) {
      spans.push([start, mark.time]);
      start = null;
    }
  }
  const end = time[time.length - 1];
  if (start !== null && start < end) spans.push([start, end]);
  return spans;
}

/** Height of the strip, px. */
export const stripHeight = (rows) => (rows.length ? rows.at(-1).top + rows.at(-1).height + GAP : 0);

/**
 * @param {Array} rows of stripRows
 * @param {object} view what all panels share
 */
export function createStrip(rows, view) {
  const canvas = el("canvas");
  const cursor = el("div", "curve-cursor");
  const over = el("div", "curve-strip-over", cursor);
  const element = el("div", "curve-strip", canvas, over);
  element.style.height = `${stripHeight(rows)}px`;
  over.style.left = `${GUTTER}px`;
  over.style.right = `${MARGIN}px`;
  let width = 0; // px of the axes
  let scale = 1;

  function draw() {
    const ratio = scale * (devicePixelRatio || 1);
    const height = stripHeight(rows);
    canvas.width = Math.round((width + GUTTER) * ratio);
    canvas.height = Math.round(height * ratio);
    canvas.style.width = `${width + GUTTER}px`;
    const ctx = canvas.getContext("2d");
    ctx.scale(ratio, ratio);
    ctx.font = `9px ${view.colours.font}`;
    ctx.textBaseline = "middle";
    ctx.textAlign = "right";
    for (const row of rows) {
      const { top } = row;
      const colour = view.colours[row.side];
      ctx.save();
      if (row.kind === "stance") {
        ctx.fillStyle = colour;
        ctx.fillText(row.side === "right" ? "R" : "L", GUTTER - 6, top + BAR / 2 + 0.5);
      }
      ctx.beginPath();
      ctx.rect(GUTTER, 0, width, height);
      ctx.clip();
      const x = (time) => GUTTER + pixel(row.index, time);
      if (row.kind === "flags") drawFlags(ctx, row, x);
      else drawStances(ctx, row, colour, x);
      ctx.restore();
    }
  }

  /** px from the left of the axes at a time of a trial. */
  function pixel(index, time) {
    const { slope, offset } = view.maps[index];
    return ((slope * time + offset - view.x[0]) / (view.x[1] - view.x[0])) * width;
  }

  return {
    element,
    over,
    canvas,
    draw,
    /** Width of the axes, px; the canvas may be so many times larger. */
    size(given, larger = 1) {
      [width, scale] = [given, larger];
      draw();
    },
    point: (at) => (cursor.style.transform = `translateX(${at ?? -9999}px)`),
    /** What the strip says at a place, px on it: {row, flag, span, mark}. */
    at(left, top) {
      const row = rows.find((one) => top < one.top + one.height + GAP / 2) ?? rows.at(-1);
      const { slope, offset } = view.maps[row.index];
      const shown = view.x[0] + (left / width) * (view.x[1] - view.x[0]);
      const time = (shown - offset) / slope;
      const reach = ((4 / width) * (view.x[1] - view.x[0])) / slope;
      const inside = ([start, end]) => time >= start - reach && time <= end + reach;
      const mark = row.marks.find((one) => Math.abs(one.time - time) <= reach) ?? null;
      const flags = (row.flags ?? []).filter((flag) => flag.spans.some(inside));
      return { row, flags, span: row.spans.find(inside) ?? null, mark, inside };
    },
  };
}

/** Each flag in a lane of its own. */
function drawFlags(ctx, { flags, top, height }, x) {
  const tall = height / flags.length;
  flags.forEach(({ spans, colour }, lane) => {
    ctx.fillStyle = colour;
    for (const [start, end] of spans) {
      ctx.fillRect(x(start), top + lane * tall, Math.max(x(end) - x(start), 2), tall);
    }
  });
}

/** Stance as a bar, foot strike as a full mark, foot off as an open one. */
function drawStances(ctx, { spans, marks, top }, colour, x) {
  ctx.fillStyle = colour;
  ctx.globalAlpha = 0.4;
  for (const [start, end] of spans) ctx.fillRect(x(start), top, x(end) - x(start), BAR);
  ctx.globalAlpha = 1;
  for (const { time, name } of marks) {
    if (name === "foot_strike") ctx.fillRect(x(time) - 1, top - 1, 2.5, BAR + 2);
    else {
      ctx.strokeStyle = colour;
      ctx.lineWidth = 1.2;
      ctx.strokeRect(x(time) - 1, top - 0.4, 2, BAR + 0.8);
    }
  }
}
