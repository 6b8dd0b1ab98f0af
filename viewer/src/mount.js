// Shows a scene in an element: what the widget and the page have in common.

import { createAlignment } from "./alignment.js";
import { createClock } from "./clock.js";
import { cycleCurves } from "./curves/cycles.js";
import { createLayout } from "./layout.js";
import { decode } from "./payload.js";
import { createState } from "./state.js";

/**
 * @param {HTMLElement} element
 * @param {ArrayBuffer|ArrayBufferView|object} given a scene, packed or not
 * @param {object} host what is around: {kind: "widget"|"page", layout: "explore"|"viewer"|"refine",
 *   chosen: state to begin with, send(message), onMessage(callback), offMessage(callback)};
 *   `send` is absent without a kernel
 * @returns {Promise<{scene, state, clock, cycles, dispose}>}
 */
export async function mount(element, given, host) {
  const root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
  const scene = given.trials ? given : await decode(given);
  const state = createState({ ...scene.start, ...host.chosen });
  const alignment = createAlignment(scene, state);
  const clock = createClock(scene, state, alignment);
  const context = { scene, state, alignment, clock, host, root };
  const layout = createLayout(context);
  element.dataset.ready = "true"; // what tests wait for
  const dispose = () => {
    clock.dispose();
    layout.dispose();
  };
  // for the browser's console and for tests: cycles of a curve as they are drawn
  const cycles = (trial, quantity, item, side) =>
    cycleCurves(scene.trials[trial], quantity, item, side).cycles.map(({ values }) => [...values]);
  return Object.assign(context, { cycles, dispose });
}
