// What layers are given besides their trial.

import { Color } from "three";

import { valueAt } from "../interpolation.js";

/**
 * @param {{context, size, eye, ask, element, letterbox}} stage; `eye()` is the camera
 * @returns {(index: number, pose) => object} makes the tools of one trial
 */
export function createTools({ context, size, eye, ask, element, letterbox }) {
  const { scene, state, alignment, root } = context;
  const corner = document.createElement("div");
  corner.className = "bk-stage-corner";
  element.append(corner);
  const made = new Map(); // legends and the like that all trials share
  const style = () => getComputedStyle(root.host ?? element);

  return (index, pose) => ({
    trial: scene.trials[index],
    index,
    several: scene.trials.length > 1,
    colour: scene.trials[index].colour,
    scene,
    state,
    alignment,
    ask,
    corner,
    letterbox,
    camera: eye,
    size: () => size,
    theme: () => state.get("theme"),
    /** The colour of a variable of the page's style. */
    tint: (variable) => new Color(style().getPropertyValue(variable).trim() || "#808080"),
    /** Calls `make` for the first trial that asks for this, and gives the others the same. */
    once(name, make) {
      if (!made.has(name)) made.set(name, make());
      return made.get(name);
    },
    value: valueOf(scene.trials[index], pose),
  });
}

/** Looks up a quantity of an item at the pose's time; NaN where there is none. */
function valueOf({ series }, pose) {
  const rows = new Map(); // quantity -> item -> row
  return (quantity, item) => {
    const found = series?.[quantity];
    if (!found) return NaN;
    if (!rows.has(quantity)) rows.set(quantity, new Map(found.items.map((id, row) => [id, row])));
    const row = rows.get(quantity).get(item);
    return row === undefined ? NaN : valueAt(found, row, pose.samples);
  };
}
