// Ground reactions: arrows from the centre of pressure, and the fan of the last arrows behind them.

import { ConeGeometry, CylinderGeometry, Group, Mesh, MeshLambertMaterial, Vector3 } from "three";

import { createFan } from "./fan.js";
import { better, missOfLine } from "./pick_geometry.js";

export const PER_WEIGHT = 0.75; // m of an arrow of one body weight
export const PER_KILONEWTON = 1; // m of an arrow of 1 kN, where the weight is not known
const LEAST = 20; // N: weaker forces have no arrow: their point of application is noise
const WHOLE = 60; // N: from here on an arrow has its whole thickness, so that none pops up
const SHAFT = 0.009; // m, radius
const HEAD = { radius: 0.026, length: 0.075 }; // m
const up = new Vector3(0, 1, 0);

/** m of an arrow per N. */
export const reactionScale = ({ weight }) => (weight ? PER_WEIGHT / weight : PER_KILONEWTON / 1000);

/** Layer "reactions" of a trial. */
export function reactionLayer(trial, tools) {
  const { reactions } = trial;
  const scale = reactionScale(reactions);
  const shapes = {
    shaft: new CylinderGeometry(1, 1, 1, 14).translate(0, 0.5, 0),
    head: new ConeGeometry(1, 1, 20).translate(0, 0.5, 0),
  };
  const arrows = reactions.items.map((item) => arrowOf(shapes, item));
  const fan = createFan(trial, scale, LEAST);
  const object = new Group().add(fan.object, ...arrows.map((arrow) => arrow.object));
  let theme = null;

  function colour() {
    if (theme === tools.theme()) return;
    theme = tools.theme();
    const colours = reactions.items.map((item) => sideColour(tools, item));
    arrows.forEach((arrow, k) => arrow.material.color.copy(colours[k]));
    fan.colour(colours);
  }

  return {
    name: "reactions",
    object,
    update(pose) {
      colour();
      const [selected, hovered] = [tools.state.get("selected"), tools.state.get("hovered")];
      arrows.forEach((arrow, k) => {
        const marked = selected.includes(arrow.item) || hovered === arrow.item;
        arrow.set(reactions, k, pose.place, scale, marked);
      });
      fan.update(pose.time);
    },
    pick(aim) {
      let best = null;
      for (const { object: shown, item, from, to, force } of arrows) {
        const hit = shown.visible && missOfLine(aim, from, to, SHAFT);
        if (!hit || hit.miss > aim.tolerance || !better(hit, best)) continue;
        best = { ...hit, item, point: hit.point.clone(), lines: [sizeOf(force, reactions.weight)] };
      }
      return best;
    },
    dispose() {
      Object.values(shapes).forEach((shape) => shape.dispose());
      arrows.forEach((arrow) => arrow.material.dispose());
      fan.dispose();
    },
  };
}

/** Colour of the side of an item. */
export function sideColour({ scene, tint }, id) {
  const side = scene.items[id]?.side;
  return tint(side === "right" ? "--bk-right" : side === "left" ? "--bk-left" : "--bk-accent");
}

/** The size of a force in words. */
function sizeOf(force, weight) {
  const newton = `${Math.round(force.length())} N`;
  return weight ? `${newton} (${(force.length() / weight).toFixed(2)} BW)` : newton;
}

function arrowOf(shapes, item) {
  const material = new MeshLambertMaterial();
  const [shaft, head] = [new Mesh(shapes.shaft, material), new Mesh(shapes.head, material)];
  const object = new Group().add(shaft, head);
  for (const part of [shaft, head]) part.frustumCulled = false;
  const [from, to, force, direction] = [0, 0, 0, 0].map(() => new Vector3());
  return {
    object,
    material,
    item,
    from,
    to,
    force,
    set({ force: forces, point, items }, k, place, scale, marked) {
      mix(forces, k, items.length, place, force);
      mix(point, k, items.length, place, from);
      const size = force.length();
      object.visible = size > LEAST && from.x === from.x;
      if (!object.visible) return;
      const length = size * scale;
      to.copy(from).addScaledVector(force, scale);
      const share = Math.min(1, (size - LEAST) / (WHOLE - LEAST));
      const thick = share * (marked ? 1.5 : 1);
      const tip = Math.min(HEAD.length * (marked ? 1.2 : 1), 0.5 * length);
      object.position.copy(from);
      object.quaternion.setFromUnitVectors(up, direction.copy(force).divideScalar(size));
      shaft.scale.set(SHAFT * thick, Math.max(length - tip, 1e-4), SHAFT * thick);
      head.position.y = length - tip;
      head.scale.set(HEAD.radius * thick, tip, HEAD.radius * thick);
    },
  };
}

/** Between two instants; where one of them is missing, the other. */
function mix(values, k, count, { index, next, share }, target) {
  const [i, j] = [3 * (index * count + k), 3 * (next * count + k)];
  const first = values[i] === values[i];
  const second = values[j] === values[j];
  const s = first && second ? share : first ? 0 : 1;
  for (let axis = 0; axis < 3; axis++) {
    const [a, b] = [values[i + axis], values[j + axis]];
    target.setComponent(axis, s === 0 ? a : s === 1 ? b : a + s * (b - a));
  }
}
