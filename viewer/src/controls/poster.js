// What stands in place of the stage where there is no WebGL.

import { make } from "./elements.js";

/** Whether this browser draws in three dimensions. */
export function hasWebGL() {
  try {
    const gl = document.createElement("canvas").getContext("webgl2");
    gl?.getExtension("WEBGL_lose_context")?.loseContext();
    return Boolean(gl);
  } catch {
    return false;
  }
}

/** A picture of one instant and a sentence. */
export function createPoster(element, { scene, host }) {
  const source = host.poster ?? scene.poster;
  const say = make("p", {
    class: "message",
    role: "status",
    text: "This browser has no WebGL, so the body does not move here; curves, tables and exports work.",
  });
  const picture = source
    ? make("img", { src: source, alt: `${scene.title}: a picture of one instant`, class: "poster" })
    : null;
  element.classList.add("with-poster");
  element.append(...[picture, say].filter(Boolean));
  return { dispose: () => element.replaceChildren() };
}
