// One trial on the stage: its pose, its layers and the ground that they stand on.

import { Group } from "three";

import { layersOf, POSED } from "./layers.js";
import { createPose } from "./pose.js";

/**
 * @param {object} context
 * @param {number} index of the trial
 * @param {(index, pose) => object} toolsOf of tools.js
 * @returns {{pose, ground: Group, layers, update, dispose}}
 */
export function createActor({ scene, state, alignment }, index, toolsOf) {
  const trial = scene.trials[index];
  const pose = createPose(trial);
  const ground = new Group();
  ground.matrixAutoUpdate = false;
  const layers = layersOf(trial, toolsOf(index, pose));
  const holders = layers.map((layer) => new Group().add(layer.object)); // shown or hidden by a person
  if (holders.length) ground.add(...holders);

  return {
    trial,
    pose,
    ground,
    layers,
    /** Moves to the shown time. */
    move: () => pose.at(alignment.trialTime(index)),
    /** Brings the layers that are shown to the pose. */
    update() {
      const shown = state.get("layers");
      ground.visible = !state.get("hidden").includes(index);
      layers.forEach((layer, k) => {
        holders[k].visible =
          ground.visible && shown[layer.name] && !(pose.missing && POSED.has(layer.name));
        if (holders[k].visible) layer.update(pose);
        else layer.rest?.();
      });
    },
    /** Layers that can be picked now. */
    pickable: () =>
      layers.filter((layer, k) => holders[k].visible && layer.object.visible && layer.pick),
    dispose() {
      ground.removeFromParent();
      layers.forEach((layer) => layer.dispose());
    },
  };
}
