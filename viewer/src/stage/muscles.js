// Muscles: lines through their path points, as thick as they pull and coloured by activation.

import { Group, Vector3 } from "three";

import { valueAt } from "../interpolation.js";
import { activationTexture, plainColours } from "./colours.js";
import { createFatLines, DIMMED, HOVERED, NORMAL, SELECTED } from "./fat_lines.js";
import { better, missOfLine } from "./pick_geometry.js";

/**
 * Cross-section follows force, as in a muscle: drawn as if all its fibres pulled at this stress.
 * It is higher than the 0.6 MPa or so of real fibres, so that 100 muscles leave each other room.
 */
export const STRESS = 3e6; // Pa
const SLACK = 0.0015; // m, radius of a muscle without force
const CONSTANT = 0.0035; // m, radius where forces are not known

/** Radius m of a muscle that pulls with a force N. */
export function muscleRadius(force) {
  return Math.max(Math.sqrt(Math.max(force, 0) / (Math.PI * STRESS)), SLACK);
}

/** Layer "muscles" of a trial, null without muscles. */
export function muscleLayer(trial, tools) {
  const { muscles } = trial;
  if (!muscles || !muscles.items.length) return null;
  const count = muscles.body.length;
  const map = activationTexture();
  const lines = createFatLines(count, { map, taper: true });
  const activation = rowsOf(trial.series?.activation, muscles.items);
  const force = rowsOf(trial.series?.muscle_force, muscles.items);
  const owner = ownerOf(muscles.start, count);
  const trackOf = new Int32Array(count).fill(-1);
  muscles.moving.forEach((point, row) => (trackOf[point] = row));
  const emphasis = new Uint8Array(muscles.items.length);
  lines.uniforms.mapped.value = activation ? 1 : 0;
  const object = new Group().add(lines.halo, lines.object);

  /** Path points in ground, m, and the share of the muscle's length up to each. */
  function place(pose) {
    const { points } = lines;
    const { index, next, share } = pose.place;
    const { local, body, track, start } = muscles;
    const moving = muscles.moving.length;
    for (let k = 0; k < count; k++) {
      let x = local[3 * k];
      let y = local[3 * k + 1];
      let z = local[3 * k + 2];
      if (trackOf[k] >= 0) {
        const i = 3 * (index * moving + trackOf[k]);
        const j = 3 * (next * moving + trackOf[k]);
        x = track[i] + share * (track[j] - track[i]);
        y = track[i + 1] + share * (track[j + 1] - track[i + 1]);
        z = track[i + 2] + share * (track[j + 2] - track[i + 2]);
      }
      if (body[k] >= 0) {
        const e = pose.matrices[body[k]].elements;
        points[4 * k] = e[0] * x + e[4] * y + e[8] * z + e[12];
        points[4 * k + 1] = e[1] * x + e[5] * y + e[9] * z + e[13];
        points[4 * k + 2] = e[2] * x + e[6] * y + e[10] * z + e[14];
      } else {
        points[4 * k] = x;
        points[4 * k + 1] = y;
        points[4 * k + 2] = z;
      }
    }
    for (let m = 0; m + 1 < start.length; m++) shares(points, start[m], start[m + 1]);
  }

  function look(pose) {
    const { looks } = lines;
    for (let k = 0, last = -1, value = 0, radius = 0; k < count; k++) {
      const m = owner[k];
      if (m !== last) {
        last = m;
        value = activation ? at(activation, m, pose.samples) : 0;
        radius = force ? muscleRadius(at(force, m, pose.samples)) : CONSTANT;
        if (!(radius === radius)) radius = SLACK;
      }
      looks[3 * k] = value === value ? value : -1;
      looks[3 * k + 1] = radius;
      looks[3 * k + 2] = emphasis[m];
    }
  }

  let theme = null;
  function colour() {
    if (theme === tools.theme()) return;
    theme = tools.theme();
    map.paint(theme);
    lines.uniforms.missing.value.set(plainColours(theme).missing);
    lines.uniforms.plain.value.set(plainColours(theme).plain);
    lines.uniforms.page.value.copy(tools.tint("--bk-page"));
    lines.uniforms.hoveredColour.value.copy(tools.tint("--bk-text"));
    lines.uniforms.selectedColour.value.copy(tools.tint("--bk-accent"));
  }

  const own = new Set(muscles.items);
  function emphasise() {
    const chosen = new Set(tools.state.get("selected").filter((id) => own.has(id)));
    const hovered = tools.state.get("hovered");
    lines.halo.visible = chosen.size > 0 || own.has(hovered);
    let [first, end] = [count, 0]; // points of what is marked
    muscles.items.forEach((id, m) => {
      if (chosen.has(id) || id === hovered) {
        first = Math.min(first, muscles.start[m]);
        end = Math.max(end, muscles.start[m + 1]);
      }
      if (chosen.has(id)) emphasis[m] = SELECTED;
      else if (id === hovered) emphasis[m] = HOVERED;
      else emphasis[m] = chosen.size ? DIMMED : NORMAL;
    });
    lines.mark(Math.min(first, end), end);
  }

  return {
    name: "muscles",
    object,
    update(pose) {
      colour();
      emphasise();
      place(pose);
      look(pose);
      lines.changed();
    },
    pick: (aim) => nearestMuscle(aim, muscles, lines),
    dispose() {
      lines.dispose();
      map.dispose();
    },
  };
}

/** {series, rows [M]} of the items in a series; null without the series. */
function rowsOf(series, items) {
  if (!series) return null;
  const row = new Map(series.items.map((id, k) => [id, k]));
  return { series, rows: items.map((id) => row.get(id) ?? -1) };
}

function at({ series, rows }, m, samples) {
  return rows[m] < 0 ? NaN : valueAt(series, rows[m], samples);
}

/** The muscle of each point. */
function ownerOf(start, count) {
  const owner = new Uint16Array(count);
  for (let m = 0; m + 1 < start.length; m++) owner.fill(m, start[m], start[m + 1]);
  return owner;
}

/** Writes the share of the length before each point of a line; a line with a gap has none. */
function shares(points, first, end) {
  let length = 0;
  points[4 * first + 3] = 0;
  for (let k = first + 1; k < end; k++) {
    const i = 4 * k;
    length += Math.hypot(
      points[i] - points[i - 4],
      points[i + 1] - points[i - 3],
      points[i + 2] - points[i - 2],
    );
    points[i + 3] = length;
  }
  const gap = !(length > 0); // no piece is drawn where shares do not rise
  for (let k = first + 1; k < end; k++) points[4 * k + 3] = gap ? 0 : points[4 * k + 3] / length;
}

const [before, here] = [new Vector3(), new Vector3()];

/** The muscle under the pointer. */
function nearestMuscle(aim, { items, start }, { points, looks }) {
  let best = null;
  for (let m = 0; m < items.length; m++) {
    for (let k = start[m] + 1; k < start[m + 1]; k++) {
      if (!(points[4 * k + 3] > points[4 * k - 1])) continue; // not drawn
      before.fromArray(points, 4 * k - 4);
      here.fromArray(points, 4 * k);
      const hit = missOfLine(aim, before, here, looks[3 * k + 1]);
      if (!hit || hit.miss > aim.tolerance || !better(hit, best)) continue;
      best = { ...hit, item: items[m], point: hit.point.clone() };
    }
  }
  return best;
}
