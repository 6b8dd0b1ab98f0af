// Lines between what was measured and what the model says, coloured by how long they are.

import { DataTexture, RGBAFormat } from "three";

import { createFatLines, NORMAL } from "./fat_lines.js";
import { errorColour } from "./marker_errors.js";

const MOST = 60; // mm, at the end of the texture of colours
const RADIUS = 0.0016; // m

/** @returns {{object, set, changed, dispose}} `set(k, from, to, error)`: from, to in m, error mm */
export function createErrorLines(count) {
  const data = new Uint8Array(256 * 4).fill(255);
  for (let k = 0; k < 256; k++) {
    const { r, g, b } = errorColour((k / 255) * MOST);
    data.set([255 * r, 255 * g, 255 * b], 4 * k); // linear, as shaders need it
  }
  const map = new DataTexture(data, 256, 1, RGBAFormat);
  map.needsUpdate = true;
  const lines = createFatLines(2 * count, { map, thinnest: 0.7 });
  return {
    object: lines.object,
    set(k, from, to, error) {
      const known = error === error; // else both shares are 0: no line
      const { points, looks } = lines;
      points.set([from.x, from.y, from.z, 0, to.x, to.y, to.z, known ? 1 : 0], 8 * k);
      looks.set([error / MOST, RADIUS, NORMAL, error / MOST, RADIUS, NORMAL], 6 * k);
    },
    changed: lines.changed,
    dispose() {
      lines.dispose();
      map.dispose();
    },
  };
}
