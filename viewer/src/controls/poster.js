// What stands in place of the stage where there is no WebGL.

import { make } from "./elements.js";

/** A picture of one instant and a sentence. */
export function createPoster(element, { scene, host }) {
  const poster = host.poster ?? scene.poster; // an address, or the bytes of a PNG
  const source = ArrayBuffer.isView(poster)
    ? URL.createObjectURL(new Blob([poster], { type: "image/png" }))
    : poster;
  const say = make("p", {
    class: "message",
    role: "status",
    text: "Without WebGL the body does not move here; curves, tables and exports work.",
  });
  const picture = source
    ? make("img", { src: source, alt: `${scene.title}: a picture of one instant`, class: "poster" })
    : null;
  element.classList.add("with-poster");
  element.append(...[picture, say].filter(Boolean));
  return {
    dispose() {
      element.replaceChildren();
      if (source && source !== poster) URL.revokeObjectURL(source);
    },
  };
}
