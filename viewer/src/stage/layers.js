// Which layers a trial has: those whose data it has.

import { bodyLayer } from "./body.js";
import { framesLayer } from "./frames.js";
import { keypointLayer } from "./keypoints.js";
import { markerLayer } from "./markers.js";
import { muscleLayer } from "./muscles.js";
import { pictureLayer } from "./picture.js";
import { reactionLayer } from "./reactions.js";
import { shadeLayer } from "./shade.js";
import { skeletonLayer } from "./skeleton.js";

const MAKERS = [
  [(trial) => trial.skeleton?.bodies.length, skeletonLayer],
  [(trial) => trial.skeleton?.bodies.length, framesLayer],
  [(trial) => trial.skeleton?.bones.length, shadeLayer],
  [(trial) => trial.mesh?.rest.length, bodyLayer],
  [(trial) => trial.skeleton && trial.muscles?.items.length, muscleLayer],
  [(trial) => trial.reactions?.items.length, reactionLayer],
  [(trial) => trial.markers?.items.length, markerLayer],
  [(trial) => trial.picture?.frames.length, pictureLayer],
  [(trial) => trial.camera && trial.keypoints?.items.length, keypointLayer],
];

/** Layers that are not shown where the pose of the skeleton is not known. */
export const POSED = new Set(["skeleton", "frames", "muscles"]);

/** Makes the layers of a trial. */
export const layersOf = (trial, tools) =>
  MAKERS.filter(([has]) => has(trial)).map(([, make]) => make(trial, tools));
