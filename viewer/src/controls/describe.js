// Says in words what the stage shows, for those who do not see it.

import { instantOf } from "./instant.js";

const NAMES = {
  mesh: "body",
  skeleton: "skeleton",
  muscles: "muscles",
  reactions: "ground reaction forces",
  markers: "markers",
  keypoints: "keypoints",
  picture: "video picture",
};

export function describeStage(canvas, context, scope) {
  if (!canvas) return;
  const { scene, state } = context;
  canvas.setAttribute("role", "img");
  scope.bind("time view layers hidden playing revision", () => {
    if (state.get("playing")) return; // said again when it stops
    const trials = scene.trials.filter((_, index) => !state.get("hidden").includes(index));
    const layers = Object.keys(NAMES).filter(
      (key) => state.get("layers")[key] && trials.some((trial) => trial[key]),
    );
    const what = layers.map((key) => NAMES[key]).join(", ") || "floor";
    const who = trials.map(({ name }) => name).join(" and ");
    canvas.setAttribute(
      "aria-label",
      `${who}: ${what}, ${state.get("view")} view, at ${instantOf(context).text}`,
    );
  });
}
