// The widget (anywidget calls `render`) and the page of a report (which calls `mount`).

import { createAlignment } from "./alignment.js";
import { createClock } from "./clock.js";
import { createLayout } from "./layout.js";
import { decode } from "./payload.js";
import { createState } from "./state.js";

/**
 * Shows a scene in an element.
 * @param {HTMLElement} element
 * @param {ArrayBuffer|ArrayBufferView} block a packed scene
 * @param {object} host what is around: {kind: "widget"|"page", chosen: state to begin with,
 *   send(message), onMessage(callback), poster}; `send` is absent without a kernel
 * @returns {Promise<{scene, state, clock, dispose}>}
 */
export async function mount(element, block, host) {
  const root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
  const scene = await decode(block);
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
  return Object.assign(context, { dispose }); // the stage comes to it once it stands
}

const SAVED = ["selected", "view", "speed", "axis", "sides", "norms", "alignment", "arrangement"];
const SAVE_EVERY = 200; // ms

export default {
  async render({ model, el }) {
    const host = {
      kind: "widget",
      layout: model.get("page"),
      chosen: model.get("chosen"),
      send: (message, buffers) => model.send(message, undefined, buffers),
      onMessage: (callback) => model.on("msg:custom", callback),
      offMessage: (callback) => model.off("msg:custom", callback),
      model,
    };
    const shown = await mount(el, model.get("scene"), host);
    el.biokit = shown; // for the browser's console and for tests
    const { state } = shown;
    let waiting = 0;
    let fromKernel = false;
    const save = () => {
      if (fromKernel || waiting) return;
      waiting = setTimeout(() => {
        waiting = 0;
        const chosen = Object.fromEntries(SAVED.map((key) => [key, state.get(key)]));
        model.set("chosen", { ...chosen, time: state.get("time") });
        model.save_changes();
      }, SAVE_EVERY);
    };
    const off = state.on([...SAVED, "time"].join(" "), save);
    const take = () => {
      fromKernel = true;
      state.set(model.get("chosen"));
      fromKernel = false;
    };
    model.on("change:chosen", take);
    return () => {
      clearTimeout(waiting);
      off();
      model.off("change:chosen", take);
      shown.dispose();
    };
  },
};
