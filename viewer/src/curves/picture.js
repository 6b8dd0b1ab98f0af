// All panels as one picture, for export: the same canvases, larger, with the words around them.

import { unitText } from "./format.js";
import { arrange, LABEL, TITLE } from "./layout.js";
import { legendItems } from "./legend.js";
import { GUTTER, MARGIN } from "./panel.js";
import { cycleSide } from "./sources.js";
import { createStrip, stripHeight, stripRows } from "./strip.js";
import { positiveWord } from "./words.js";

const SCALE = 2; // canvas px for each px of the picture
const LINE = 26; // px of a line of the legend
const READING = 50; // px for a reading
const NOTE = 15; // px of a line of the footnote
const LETTER = 6; // px, about, of its letters
const BAND = { band: 0.45, norm: 0.25 }; // opacity in the legend, as in curves.css

const counts = (groups) => groups.map((group) => group.panels.length);
const rowsOf = ({ axis, scene, trials, sides }) =>
  axis === "time" ? stripRows(scene, trials, sides) : [];

/** Height of the picture at a width, px. */
export function pictureHeight(groups, view, width, note) {
  const above = LINE + stripHeight(rowsOf(view));
  return above + arrange(width, counts(groups)).whole + 7 + NOTE * noteLines(note, width).length;
}

/** A footnote in lines that fit. */
function noteLines(note, width) {
  const most = Math.max(20, Math.floor((width - GUTTER) / LETTER));
  const lines = [""];
  for (const word of note.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (longer.length > most) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/**
 * Draws legend, strips, panels with cursor and readings, and the footnote.
 * @param {CanvasRenderingContext2D} paint
 * @param {{x: number, y: number, width: number}} place
 */
export function drawPicture(paint, { x, y, width }, groups, view, note) {
  const { columns, column, axes, height, tops, whole } = arrange(width, counts(groups));
  const write = writer(paint, view.colours.font);
  drawLegend(paint, write, { x: x + 10, y, right: x + width }, groups, view);
  const rows = rowsOf(view);
  const left = (k) => x + (k % columns) * (column + 8);
  if (rows.length) {
    const strip = createStrip(rows, view);
    strip.size(axes, SCALE);
    const { canvas } = strip;
    const tall = stripHeight(rows);
    for (let k = 0; k < Math.min(columns, groups.length); k++) {
      paint.drawImage(canvas, left(k), y + LINE, GUTTER + axes, tall);
      drawCursor(paint, view, { all: view.cursors().all }, left(k), y + LINE, axes, tall);
    }
  }
  const top = y + LINE + stripHeight(rows);
  groups.forEach((group, k) => {
    const place = { x: left(k), y: top + tops[k], column, axes, height };
    drawGroup(paint, write, group, view, place);
  });
  noteLines(note, width).forEach((line, k) => {
    const under = top + whole + 14 + k * NOTE;
    write(line, x + GUTTER, under, "11px", view.colours.muted, width - GUTTER);
  });
}

function drawGroup(paint, write, { group, panels }, view, { x, y: over, column, axes, height }) {
  const ink = view.colours.text;
  write(capital(group.name), x + 10, over + 20, "650 13px", ink, column - 20);
  let top = over + TITLE;
  for (const panel of panels) {
    const { quantity } = panel.panel;
    const y = top + 12;
    const unit = unitText(quantity.unit);
    const used = GUTTER + write(quantity.label, x + GUTTER, y, "12px", ink, 0.55 * column);
    const taken = 15 + used + write(unit, x + used + 5, y, "12px", view.colours.muted, 90);
    const fitting = Math.floor((column - MARGIN - taken) / READING);
    let right = x + column - MARGIN;
    const each = panel.sources.filter(({ index }) => index === panel.sources[0].index).length;
    const whole = fitting - (fitting % (each || 1)); // all readings of a trial, or none of them
    const readings = view.still ? [] : panel.readings().slice(0, whole);
    for (const { text, ink: own } of readings.reverse()) {
      right -= Math.max(write(text, right, y, "600 11.5px", own, READING, "right") + 10, 36);
    }
    const positive = positiveWord(group.item, quantity.key);
    const sign = positive && `+ ${positive}`;
    paint.font = `11px ${view.colours.font}`;
    if (sign && x + taken + paint.measureText(sign).width < right)
      write(sign, x + taken, y, "11px", view.colours.muted, column);
    const u = panel.picture(column, height, SCALE);
    const { canvas } = u.ctx;
    const tall = (canvas.height / canvas.width) * column;
    paint.drawImage(canvas, x, top + LABEL, column, tall);
    const shares = view.cursors();
    const sides = ["all", ...panel.sources.map(cycleSide)];
    const own = Object.fromEntries(sides.map((side) => [side, shares[side]]));
    drawCursor(paint, view, own, x, top + LABEL + 6, axes, height - 6);
    u.destroy();
    top += LABEL + tall;
  }
}

function drawCursor(paint, view, shares, x, y, axes, height) {
  if (view.still) return;
  for (const side of ["all", "right", "left"]) {
    const share = shares[side];
    if (share === null || share === undefined) continue;
    paint.fillStyle = view.colours[side] ?? view.colours.text;
    paint.fillRect(x + GUTTER + share * axes - 0.75, y, 1.5, height);
  }
}

function drawLegend(paint, write, { x, y, right }, groups, view) {
  let at = x;
  const norms = groups.some((group) => group.norms().length);
  const items = legendItems(view, groups.map(({ group }) => group), norms);
  for (const { kind, colour, dash, words } of items) {
    if (at > right - 60) break;
    paint.strokeStyle = colour;
    paint.globalAlpha = BAND[kind] ?? 1;
    paint.lineWidth = BAND[kind] ? 9 : 3;
    paint.setLineDash(dash);
    paint.beginPath();
    paint.moveTo(at, y + 12);
    paint.lineTo(at + 22, y + 12);
    paint.stroke();
    paint.setLineDash([]);
    paint.globalAlpha = 1;
    at += 28 + write(words, at + 28, y + 16, "12px", view.colours.muted, right - at - 28) + 16;
  }
}

/** Writes words that fit into a width, and says how wide they are. */
function writer(paint, font) {
  return (words, x, y, style, ink, most, align = "left") => {
    paint.font = `${style} ${font}`;
    paint.textBaseline = "alphabetic";
    paint.textAlign = align;
    paint.fillStyle = ink;
    let text = words;
    while (text.length > 1 && paint.measureText(text).width > most) {
      text = `${[...text].slice(0, -2).join("")}…`;
    }
    paint.fillText(text, x, y);
    return paint.measureText(text).width;
  };
}

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
