// The strip over a column of panels: stance of each side, and flagged spans, on the time axis.

import { flagsOf } from "./look.js";
import { GUTTER, MARGIN } from "./panel.js";
import { el } from "./tooltip.js";

const BAR = 6; // px, height of a row
const GAP = 2;
const SIDES = ["right", "left"];

/**
 * Rows of the strip.
 * @param {object} scene
 * @param {number[]} trials indexes that are shown
 * @returns {Array<{kind: "stance"|"flag", side?, trial, index, label, colour?, spans: number[][],
 *   marks: Array<{time, name}>, top: px}>} spans and marks in s of the trial
 */
export function stripRows(scene, trials, sides = "both") {
  const rows = [];
  let top = GAP;
  const add = (row) => {
    rows.push({ ...row, top });
    top += BAR + GAP;
  };
  for (const index of trials) {
    const trial = scene.trials[index];
    if (rows.length) top += GAP;
    for (const side of SIDES) {
      const marks = (trial.events ?? []).filter((event) => event.side === side);
      if (!marks.length || (sides !== "both" && sides !== side)) continue;
      add({ kind: "stance", side, trial, index, label: side, spans: stances(trial, marks), marks });
    }
    for (const flag of flagsOf(trial)) add({ kind: "flag", trial, index, marks: [], ...flag });
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
  if (start !== null) spans.push([start, time[time.length - 1]]);
  return spans;
}

/** Height of the strip, px. */
export const stripHeight = (rows) => (rows.length ? rows.at(-1).top + BAR + GAP : 0);

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
  let width = 0;

  function draw() {
    const ratio = devicePixelRatio || 1;
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
      const colour = row.colour ?? view.colours[row.side];
      ctx.save();
      if (row.kind === "stance") {
        ctx.fillStyle = colour;
        ctx.fillText(row.side === "right" ? "R" : "L", GUTTER - 6, top + BAR / 2 + 0.5);
      }
      ctx.beginPath();
      ctx.rect(GUTTER, 0, width, height);
      ctx.clip();
      drawRow(ctx, row, top, colour, (time) => GUTTER + pixel(row.index, time));
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
    size(given) {
      width = given;
      draw();
    },
    point: (at) => (cursor.style.transform = `translateX(${at ?? -9999}px)`),
    /** The row at a height, and what it says at a place, both px on the strip. */
    at(left, top) {
      const row = rows.find((one) => top < one.top + BAR + GAP / 2) ?? rows.at(-1);
      const { slope, offset } = view.maps[row.index];
      const shown = view.x[0] + (left / width) * (view.x[1] - view.x[0]);
      const time = (shown - offset) / slope;
      const reach = ((4 / width) * (view.x[1] - view.x[0])) / slope;
      const span = row.spans.find(([a, b]) => time >= a - reach && time <= b + reach) ?? null;
      const mark = row.marks.find((one) => Math.abs(one.time - time) <= reach) ?? null;
      return { row, span, mark };
    },
  };
}

function drawRow(ctx, row, top, colour, x) {
  ctx.fillStyle = colour;
  for (const [start, end] of row.spans) {
    const [a, b] = [x(start), x(end)];
    ctx.globalAlpha = row.kind === "flag" ? 0.9 : 0.4;
    ctx.fillRect(a, top, Math.max(b - a, 1.5), BAR);
  }
  ctx.globalAlpha = 1;
  for (const { time, name } of row.marks) {
    if (name === "foot_strike") ctx.fillRect(x(time) - 1, top - 1, 2.5, BAR + 2);
    else {
      ctx.strokeStyle = colour;
      ctx.lineWidth = 1.2;
      ctx.strokeRect(x(time) - 1, top - 0.4, 2, BAR + 0.8);
    }
  }
}
