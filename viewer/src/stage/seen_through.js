// Whose real camera the stage is seen through.

/** Whether it is that of this trial: the first of the shown ones that has a camera (cameras.js). */
export function seenThrough({ state, scene, index }) {
  if (state.get("view") !== "camera") return false;
  const hidden = state.get("hidden");
  return index === scene.trials.findIndex((trial, k) => trial.camera && !hidden.includes(k));
}
