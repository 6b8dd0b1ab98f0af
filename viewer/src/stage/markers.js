// Markers: measured ones as balls, the model's as rings; the lines between them are the errors.

import { Group, Vector3 } from "three";

import { valueAt } from "../interpolation.js";
import { createErrorLines } from "./error_lines.js";
import { createDots } from "./dots.js";
import { errorColour } from "./marker_errors.js";
import { createNameTag } from "./name_tag.js";
import { better, missOfPoint } from "./pick_geometry.js";

const RADIUS = 0.007; // m, as real markers
const RING = 0.0095; // m

/** Layer "markers" of a trial. */
export function markerLayer(trial, tools) {
  const { items, position, model } = trial.markers;
  const count = items.length;
  const dots = createDots(model ? 2 * count : count);
  const lines = model ? createErrorLines(count) : null;
  const object = new Group().add(dots.object);
  if (lines) object.add(lines.object);
  const places = items.map(() => ({
    measured: new Vector3(),
    modelled: new Vector3(),
    error: NaN,
  }));
  const errors = trial.series?.marker_error;
  const rows = errors ? new Map(errors.items.map((id, row) => [id, row])) : new Map();
  const tags = new Map(); // item -> name tag
  let theme = null;

  function error(k, { samples }) {
    const { measured, modelled } = places[k];
    if (model) return 1000 * measured.distanceTo(modelled);
    return rows.has(items[k]) ? valueAt(errors, rows.get(items[k]), samples) : NaN;
  }

  /** Names beside the markers that are selected. */
  function name(selected) {
    if (theme !== tools.theme()) {
      theme = tools.theme();
      dots.rim.copy(tools.tint("--bk-text"));
      [...tags.keys()].forEach(untag);
    }
    for (const id of tags.keys()) if (!selected.includes(id)) untag(id);
    for (const id of selected) {
      const k = items.indexOf(id);
      if (k < 0) continue;
      if (!tags.has(id)) {
        const colours = { text: css(tools.tint("--bk-text")), page: css(tools.tint("--bk-page")) };
        tags.set(id, createNameTag(tools.scene.items[id]?.label ?? id, colours));
        object.add(tags.get(id).object);
      }
      const { object: tag, place } = { object: tags.get(id).object, place: tags.get(id).place };
      tag.visible = places[k].measured.x === places[k].measured.x;
      if (tag.visible) place(places[k].measured, tools.camera(), tools.size().height);
    }
  }

  function untag(id) {
    tags.get(id).object.removeFromParent();
    tags.get(id).dispose();
    tags.delete(id);
  }

  return {
    name: "markers",
    object,
    update(pose) {
      const [selected, hovered] = [tools.state.get("selected"), tools.state.get("hovered")];
      items.forEach((id, k) => {
        const { measured, modelled } = places[k];
        between(position, k, count, pose.place, measured);
        if (model) between(model, k, count, pose.place, modelled);
        places[k].error = error(k, pose);
        const marked = id === hovered || selected.includes(id);
        const colour = errorColour(places[k].error);
        dots.set(k, measured.x, measured.y, measured.z, RADIUS * (marked ? 1.7 : 1), colour);
        if (!model) return;
        dots.set(
          count + k,
          modelled.x,
          modelled.y,
          modelled.z,
          RING * (marked ? 1.5 : 1),
          colour,
          true,
        );
        lines.set(k, measured, modelled, places[k].error);
      });
      dots.changed();
      lines?.changed();
      name(selected);
    },
    pick(aim) {
      let best = null;
      items.forEach((item, k) => {
        const { measured, error: away } = places[k];
        const hit = measured.x === measured.x && missOfPoint(aim, measured, RADIUS);
        if (!hit || hit.miss > aim.tolerance || !better(hit, best)) return;
        const lines = errors || !(away === away) ? [] : [`error ${away.toFixed(1)} mm`];
        best = { ...hit, item, point: measured, lines };
      });
      return best;
    },
    dispose() {
      [...tags.keys()].forEach(untag);
      dots.dispose();
      lines?.dispose();
    },
  };
}

const css = (colour) => `#${colour.getHexString()}`;

/** A point between two instants; NaN beside a gap. */
function between(values, k, count, { index, next, share }, target) {
  const [i, j] = [3 * (index * count + k), 3 * (next * count + k)];
  if (!share) return target.fromArray(values, i);
  return target.set(
    values[i] + share * (values[j] - values[i]),
    values[i + 1] + share * (values[j + 1] - values[i + 1]),
    values[i + 2] + share * (values[j + 2] - values[i + 2]),
  );
}
