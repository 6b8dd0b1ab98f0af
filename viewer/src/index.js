// The widget: anywidget calls `render`. A page of a report calls `showPage`, others `mount`.

import { mount } from "./mount.js";

export { mount };
export { showPage } from "./page.js";
export { cycleCurves } from "./curves/cycles.js"; // for those who compare numbers

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
      const { time, ...rest } = model.get("chosen");
      state.set(rest);
      if (Number.isFinite(time)) shown.clock.seek(time); // within the trial
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
