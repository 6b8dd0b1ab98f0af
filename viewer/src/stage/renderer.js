// The WebGL renderer of a stage: its size, its loss and its return.

import { SRGBColorSpace, WebGLRenderer } from "three";

const MOST_PIXELS = 2; // device pixels per CSS pixel, at most
const PROCESSORS = /swiftshader|llvmpipe|softpipe|software|basic render/i; // drivers without a card
const FIRST_SIZE = 2; // CSS px, before the page is laid out
const LOST =
  "The browser has stopped drawing here. The body comes back when the graphics do," +
  " or when this page is opened again; the curves go on.";

/** There is no WebGL 2 here: the page shows the poster and says so. */
export class NoWebGL extends Error {
  constructor(cause) {
    super("this browser has no WebGL 2, so the body cannot be drawn; the curves work without it", {
      cause,
    });
    this.name = "NoWebGL";
  }
}

let processor; // whether it draws; the machine is asked once

/** Whether pictures are drawn by the processor, for want of a graphics card. */
function drawnByProcessor() {
  return (processor ??= askedDriver());
}

function askedDriver() {
  const gl = document.createElement("canvas").getContext("webgl2");
  const names = gl?.getExtension("WEBGL_debug_renderer_info");
  const driver = names ? gl.getParameter(names.UNMASKED_RENDERER_WEBGL) : "";
  gl?.getExtension("WEBGL_lose_context")?.loseContext();
  return PROCESSORS.test(driver);
}

/**
 * A transparent canvas in an element, as large as the element.
 * @param {HTMLElement} element
 * @param {() => void} ask is called when everything has to be drawn again
 * @returns {{renderer: WebGLRenderer, size: {width, height, ratio}, still: number, setScale,
 *   dispose}} size: CSS px; still: the scale of a picture that nobody waits for
 */
export function createRenderer(element, ask) {
  // Smooth edges cost a card next to nothing and a processor half of its frames: there they come
  // from twice the pixels each way, and only while the picture stands still.
  const slow = drawnByProcessor();
  let renderer;
  try {
    renderer = new WebGLRenderer({ antialias: !slow, alpha: true, powerPreference: "default" });
  } catch (error) {
    throw new NoWebGL(error);
  }
  renderer.outputColorSpace = SRGBColorSpace;
  renderer.setClearAlpha(0);
  renderer.autoClear = false;
  const canvas = renderer.domElement;
  canvas.className = "bk-stage-canvas";
  canvas.tabIndex = 0;
  canvas.setAttribute("role", "img");
  element.append(canvas);

  const size = { width: FIRST_SIZE, height: FIRST_SIZE, ratio: 1 };
  const still = slow ? 2 : 1;
  let scale = still;
  const measure = () => {
    size.width = Math.max(element.clientWidth, FIRST_SIZE);
    size.height = Math.max(element.clientHeight, FIRST_SIZE);
    size.ratio = Math.min((window.devicePixelRatio || 1) * scale, MOST_PIXELS);
    renderer.setPixelRatio(size.ratio);
    renderer.setSize(size.width, size.height, false);
    ask();
  };
  measure();
  const watch = new ResizeObserver(measure);
  watch.observe(element);
  // three restores its own state; the browser only gives the context back when this is prevented
  const note = document.createElement("div");
  Object.assign(note, { className: "bk-stage-note", textContent: LOST });
  note.setAttribute("role", "status");
  const lost = (event) => {
    event.preventDefault();
    element.append(note);
  };
  canvas.addEventListener("webglcontextlost", lost);
  const restored = () => {
    note.remove();
    renderer.setClearAlpha(0); // three forgets it
    ask();
  };
  canvas.addEventListener("webglcontextrestored", restored);

  return {
    renderer,
    size,
    still,
    /** Draws this share of the pixels in width and height, and lets the browser enlarge them. */
    setScale(share) {
      scale = share;
      measure();
    },
    dispose() {
      watch.disconnect();
      canvas.removeEventListener("webglcontextlost", lost);
      canvas.removeEventListener("webglcontextrestored", restored);
      renderer.dispose();
      renderer.forceContextLoss(); // browsers allow few contexts on a page
      canvas.remove();
      note.remove();
    },
  };
}
