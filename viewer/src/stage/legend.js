// The legend of the stage: what colours, thicknesses and lengths mean, of what is shown now.
//
// It is one small SVG, so that an exported picture holds the same legend. Thicknesses and lengths
// are those of things as far away as the subject, and change with the zoom.

import { activationGradientStops } from "./colours.js";
import { ERROR_COLOURS, ERROR_LIMITS } from "./marker_errors.js";
import { muscleRadius, STRESS } from "./muscles.js";
import { reactionScale } from "./reactions.js";

const ROW = 18; // px
const BASE = 12.5; // px from the top of a row to the feet of its letters
const NAMES = 80; // px, width of the column of names
const WIDTH = 252; // px
const BAR = 118; // px, length of the colours
const MARGIN = 20; // px, around the legend in a picture
const FINEST = 1.6; // px, as the thinnest line of a muscle
const THICKEST = 13; // px: more would not fit a row
const text = (x, words, style = "") =>
  `<text x="${x}" y="${BASE}" style="fill:var(--bk-text);${style}">${words}</text>`;
const muted = "fill:var(--bk-muted);";

/**
 * @param {HTMLElement} corner where it stands
 * @param {object} context
 * @returns {{update: (pixelsPerMetre: number) => void, svg: () => string, dispose: () => void}}
 */
export function createLegend(corner, { scene, state, root }) {
  const element = document.createElement("div");
  element.className = "bk-legend";
  element.hidden = true;
  corner.append(element);
  let shown = "";

  const sections = () => {
    const layers = state.get("layers");
    const trials = scene.trials.filter((_, index) => !state.get("hidden").includes(index));
    const of = (part) => (layers[part] ? trials.filter((trial) => trial[part]?.items.length) : []);
    // keypoints are drawn on pictures only
    const seen = ({ camera, picture }) =>
      camera && (state.get("view") === "camera" || (picture && layers.picture));
    return {
      muscles: of("muscles"),
      reactions: of("reactions"),
      markers: of("markers"),
      keypoints: of("keypoints").filter(seen),
    };
  };

  return {
    update(pixelsPerMetre) {
      const scale = 1.03 ** Math.round(Math.log(pixelsPerMetre) / Math.log(1.03));
      const svg = draw(sections(), scale, state.get("theme"));
      if (svg === shown) return;
      shown = svg;
      element.innerHTML = svg;
      element.hidden = !svg;
    },
    /**
     * Draws the legend into the lower left corner of a picture of the stage.
     * @param {CanvasRenderingContext2D} context
     * @param {number} scale px of the picture per CSS px of the stage
     */
    async paint(context, scale) {
      if (!shown) return;
      const style = getComputedStyle(root.host ?? corner);
      const resolved = (_, name) =>
        style.getPropertyValue(name).trim().replaceAll('"', "'") || "gray";
      const svg = shown.replace(/var\((--[\w-]+)\)/g, resolved);
      const image = new Image();
      image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
      await image.decode();
      const [width, height] = [image.width * scale, image.height * scale];
      const [left, top] = [MARGIN * scale, context.canvas.height - height - MARGIN * scale];
      const around = 8 * scale;
      context.globalAlpha = 0.82;
      context.fillStyle = style.getPropertyValue("--bk-panel").trim() || "white";
      context.fillRect(left - around, top - around, width + 2 * around, height + 2 * around);
      context.globalAlpha = 1;
      context.drawImage(image, left, top, width, height);
    },
    dispose: () => element.remove(),
  };
}

function draw({ muscles, reactions, markers, keypoints }, scale, theme) {
  const rows = [];
  if (muscles.some(({ series }) => series?.activation)) rows.push(activation(theme));
  const forces = muscles.filter(({ series }) => series?.muscle_force);
  if (forces.length) rows.push(thickness(forces, scale));
  if (reactions.length) rows.push(arrow(reactions, scale));
  if (markers.length) rows.push(errors(markers));
  if (keypoints.length) rows.push(detected(keypoints));
  if (!rows.length) return "";
  const body = rows.map(
    ({ name, svg }, k) => `<g transform="translate(0 ${ROW * k})">${text(0, name)}${svg}</g>`,
  );
  const label = rows.map(({ label }) => label).join("; ");
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${ROW * rows.length}"` +
    ` role="img" aria-label="Legend: ${label}"` +
    ` style="font:11px var(--bk-font);font-variant-numeric:tabular-nums">` +
    `${body.join("")}</svg>`
  );
}

function activation(theme) {
  const stops = activationGradientStops(theme)
    .map(({ at, colour }) => `<stop offset="${at}" stop-color="${colour}"/>`)
    .join("");
  return {
    name: "Activation",
    svg:
      `<defs><linearGradient id="activation">${stops}</linearGradient></defs>` +
      text(NAMES, 0, muted) +
      `<rect x="${NAMES + 12}" y="4" width="${BAR}" height="9" rx="4.5" fill="url(#activation)"/>` +
      text(NAMES + 18 + BAR, 1, muted),
    label: "muscle activation as colour from 0 to 1",
  };
}

function thickness(trials, scale) {
  const fitting = Math.PI * STRESS * (THICKEST / 2 / scale) ** 2; // N, as thick as a row allows
  const top = niceBelow(Math.min(fitting, Math.max(...trials.map(largestForce))));
  const forces = [0.1, 0.5, 1].map((share) => Number((share * top).toPrecision(1)));
  const lines = forces.map((force, k) => {
    const width = Math.max(2 * muscleRadius(force) * scale, FINEST);
    const x = NAMES + 54 * k;
    return (
      `<line x1="${x + width / 2}" x2="${x + 16 - width / 2}" y1="8.5" y2="8.5"` +
      ` stroke-linecap="round" stroke-width="${width.toFixed(1)}"` +
      ` style="stroke:var(--bk-muted)"/>` +
      text(x + 20, `${force}${k === 2 ? " N" : ""}`, muted)
    );
  });
  return {
    name: "Muscle force",
    svg: lines.join(""),
    label: `muscle force as thickness, up to ${top} N`,
  };
}

function arrow(trials, scale) {
  const { reactions } = trials[0];
  const { weight } = reactions;
  const perUnit = reactionScale(reactions) * (weight || 1000) * scale; // px per BW or kN
  const size = [4, 2, 1, 0.5, 0.2, 0.1].find((value) => value * perUnit <= 90) ?? 0.05;
  const length = size * perUnit;
  const same = trials.every((trial) => Math.abs(trial.reactions.weight - weight) < 0.5);
  const newton = weight && same && length < 68 ? ` = ${Math.round(weight * size)} N` : "";
  const words = weight ? `${size} BW${newton}` : `${1000 * size} N`;
  const tip = NAMES + length;
  return {
    name: "Reaction",
    svg:
      `<g style="stroke:var(--bk-muted);fill:var(--bk-muted)">` +
      `<line x1="${NAMES}" x2="${tip - 7}" y1="8.5" y2="8.5" stroke-width="3"/>` +
      `<path d="M${tip} 8.5l-10 -4.5v9z" stroke="none"/></g>` +
      text(tip + 6, words, muted),
    label: `ground reaction as length, ${words} as long as ${Math.round(length)} pixels`,
  };
}

function errors(trials) {
  const known = trials.some(({ markers, series }) => markers.model || series?.marker_error);
  const [low, high] = ERROR_LIMITS;
  const names = known ? [`≤ ${low}`, `≤ ${high}`, `&gt; ${high} mm`] : ["measured"];
  const dots = names.map((name, k) => {
    const x = NAMES + 54 * k;
    return (
      `<circle cx="${x + 5}" cy="8.5" r="4" fill="${ERROR_COLOURS[k]}" stroke-width="0.75"` +
      ` style="stroke:var(--bk-text)"/>${text(x + 13, name, muted)}`
    );
  });
  return {
    name: known ? "Marker error" : "Markers",
    svg: dots.join(""),
    label: "marker error as colour",
  };
}

function detected(trials) {
  const both = trials.some(({ keypoints }) => keypoints.reprojected);
  const ring = `<circle cx="${NAMES + 5}" cy="8.5" r="4" fill="none" stroke-width="1.8"/>`;
  const dot = `<circle cx="${NAMES + 78}" cy="8.5" r="3.2" stroke="none"/>`;
  return {
    name: "Keypoints",
    svg:
      `<g style="stroke:var(--bk-muted);fill:var(--bk-muted)">${ring}${both ? dot : ""}</g>` +
      text(NAMES + 14, "detected", muted) +
      (both ? text(NAMES + 86, "of the body", muted) : ""),
    label: "detected keypoints as rings, those of the body as dots",
  };
}

/** The largest muscle force of a trial, N; looked up once. */
function largestForce({ series }) {
  const force = series.muscle_force;
  if (force.most === undefined) {
    force.most = 0;
    for (const value of force.values) if (value > force.most) force.most = value;
  }
  return force.most;
}

/** The largest of 1, 2, 5 times a power of ten that is not above a value. */
function niceBelow(value) {
  if (!(value > 0)) return 100;
  const power = 10 ** Math.floor(Math.log10(value));
  return power * [5, 2, 1].find((step) => step * power <= value);
}
