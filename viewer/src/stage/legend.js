// The legend of the stage: what colours, thicknesses and lengths mean, of what is shown now.
//
// It is one small SVG, so that an exported picture holds the same legend. Thicknesses and lengths
// are those of things as far away as the subject, and change with the zoom.

import { activationGradientStops } from "./colours.js";
import { ERROR_COLOURS, ERROR_LIMITS } from "./markers.js";
import { muscleRadius } from "./muscles.js";
import { reactionScale } from "./reactions.js";

const NAMES = 96; // px, width of the column of names
const WIDTH = 236; // px
const BAR = WIDTH - NAMES - 8; // px
const FINEST = 1.6; // px, as the thinnest line of a muscle
const text = (x, y, words, style = "") =>
  `<text x="${x}" y="${y}" style="fill:var(--bk-text);${style}">${words}</text>`;
const muted = "fill:var(--bk-muted);";
const middle = "text-anchor:middle;";

/**
 * @param {HTMLElement} corner where it stands
 * @param {object} context
 * @returns {{update: (pixelsPerMetre: number) => void, svg: () => string, dispose: () => void}}
 */
export function createLegend(corner, { scene, state, root }) {
  const element = document.createElement("div");
  element.className = "bk-legend";
  corner.append(element);
  let shown = "";

  const sections = () => {
    const layers = state.get("layers");
    const trials = scene.trials.filter((_, index) => !state.get("hidden").includes(index));
    const of = (part) => (layers[part] ? trials.filter((trial) => trial[part]?.items.length) : []);
    return { muscles: of("muscles"), reactions: of("reactions"), markers: of("markers") };
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
    /** The legend as an image of its own, its colours resolved. */
    svg() {
      const style = getComputedStyle(root.host ?? corner);
      return shown.replace(/var\((--[\w-]+)\)/g, (_, name) => style.getPropertyValue(name).trim() || "gray");
    },
    dispose: () => element.remove(),
  };
}

function draw({ muscles, reactions, markers }, scale, theme) {
  const rows = [];
  if (muscles.some(({ series }) => series?.activation)) rows.push(activation(theme));
  const forces = muscles.filter(({ series }) => series?.muscle_force);
  if (forces.length) rows.push(thickness(forces, scale));
  if (reactions.length) rows.push(arrow(reactions, scale));
  if (markers.length) rows.push(errors(markers));
  if (!rows.length) return "";
  let y = 0;
  const body = rows.map(({ svg, height }) => {
    const placed = `<g transform="translate(0 ${y})">${svg}</g>`;
    y += height;
    return placed;
  });
  const label = rows.map(({ label }) => label).join("; ");
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${y}" role="img"` +
    ` aria-label="Legend: ${label}" style="font:11px var(--bk-font);font-variant-numeric:tabular-nums">` +
    `${body.join("")}</svg>`
  );
}

function activation(theme) {
  const stops = activationGradientStops(theme)
    .map(({ at, colour }) => `<stop offset="${at}" stop-color="${colour}"/>`)
    .join("");
  const ticks = [0, 0.5, 1]
    .map((value) => text(NAMES + value * BAR, 25, value, middle + muted))
    .join("");
  return {
    svg:
      `<defs><linearGradient id="activation">${stops}</linearGradient></defs>` +
      text(0, 12, "Activation") +
      `<rect x="${NAMES}" y="4" width="${BAR}" height="9" rx="4.5" fill="url(#activation)"/>${ticks}`,
    height: 32,
    label: "muscle activation as colour from 0 to 1",
  };
}

function thickness(trials, scale) {
  const most = Math.max(...trials.map(largestForce));
  const top = niceBelow(most);
  const forces = [0.1 * top, 0.5 * top, top].map((force) => Number(force.toPrecision(1)));
  const widths = forces.map((force) => Math.max(2 * muscleRadius(force) * scale, FINEST));
  const tall = Math.min(Math.max(...widths), 40);
  const lines = widths.map((width, k) => {
    const x = NAMES + ((k + 0.5) * BAR) / 3;
    const half = Math.min(width, 40) / 2;
    const unit = k === 2 ? " N" : "";
    return (
      `<line x1="${x - 13 + half / 2}" x2="${x + 13 - half / 2}" y1="${4 + tall / 2}" y2="${4 + tall / 2}"` +
      ` stroke-width="${(2 * half).toFixed(1)}" stroke-linecap="round" style="stroke:var(--bk-muted)"/>` +
      text(x, tall + 17, `${forces[k]}${unit}`, middle + muted)
    );
  });
  return {
    svg: text(0, 8 + tall / 2, "Muscle force") + lines.join(""),
    height: tall + 25,
    label: "muscle force as thickness",
  };
}

function arrow(trials, scale) {
  const { reactions } = trials[0];
  const { weight } = reactions;
  const perUnit = reactionScale(reactions) * (weight || 1000) * scale; // px per BW or kN
  const size = [4, 2, 1, 0.5, 0.2, 0.1].find((value) => value * perUnit <= BAR) ?? 0.05;
  const length = size * perUnit;
  const same = trials.every((trial) => Math.abs(trial.reactions.weight - weight) < 0.5);
  const newton = weight && same ? ` = ${Math.round(weight * size)} N` : "";
  const words = weight ? `${size} BW${newton}` : `${1000 * size} N`;
  const tip = NAMES + length;
  return {
    svg:
      text(0, 13, "Ground reaction") +
      `<g style="stroke:var(--bk-muted);fill:var(--bk-muted)">` +
      `<line x1="${NAMES}" x2="${tip - 7}" y1="9" y2="9" stroke-width="3"/>` +
      `<path d="M${tip} 9l-10 -5v10z" stroke="none"/></g>` +
      text(NAMES, 26, words, muted),
    height: 33,
    label: `ground reaction as length, ${words} as long as ${Math.round(length)} pixels`,
  };
}

function errors(trials) {
  const withModel = trials.some(({ markers, series }) => markers.model || series?.marker_error);
  if (!withModel) {
    return {
      svg: text(0, 12, "Markers") + dot(NAMES + 5, ERROR_COLOURS[0]) + text(NAMES + 15, 12, "measured", muted),
      height: 21,
      label: "measured markers as dots",
    };
  }
  const step = BAR / 3;
  const names = [`≤ ${ERROR_LIMITS[0]}`, `≤ ${ERROR_LIMITS[1]}`, "more mm"];
  const dots = names.map((name, k) => {
    const x = NAMES + k * step;
    return dot(x + 5, ERROR_COLOURS[k]) + text(x + 14, 12, name, muted);
  });
  return { svg: text(0, 12, "Marker error") + dots.join(""), height: 21, label: "marker error as colour" };
}

const dot = (x, colour) =>
  `<circle cx="${x}" cy="8" r="4" fill="${colour}" stroke-width="0.75" style="stroke:var(--bk-text)"/>`;

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
