// The picture of one instant that a scene carries: where there is no WebGL, and on paper.

import { make } from "./elements.js";

/** The picture as an element, or null. */
function pictureOf({ scene, host }, kind) {
  const source = host.poster ?? scene.poster; // an address: "data:image/png;base64,…"
  if (!source) return null;
  const alt = `${scene.title || "biokit"}: a picture of one instant`;
  return make("img", { src: source, alt, class: kind });
}

/** In place of the stage: the picture and a sentence. */
export function createPoster(element, context) {
  const say = make("p", {
    class: "message",
    role: "status",
    text: "Without WebGL the body does not move here; curves, tables and exports work.",
  });
  element.classList.add("with-poster");
  element.append(...[pictureOf(context, "poster"), say].filter(Boolean));
  return { dispose: () => element.replaceChildren() };
}

/** What is printed in place of stage and curves. */
export function addPaper(biokit, frame, context) {
  const picture = pictureOf(context, "on-paper");
  if (!picture) return;
  biokit.classList.add("has-paper");
  frame.append(picture);
}
