// The slider over the shown time.

import { make } from "./elements.js";
import { instantOf, leadingTrial } from "./instant.js";
import { loopMark, marksOf } from "./time_marks.js";

export function createTimeSlider(context, scope) {
  const { scene, state, alignment, clock } = context;
  const marks = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  marks.setAttribute("aria-hidden", "true");
  const done = make("div", { class: "done" });
  const head = make("div", { class: "carrier" }, make("div", { class: "head" }));
  const rail = make("div", { class: "rail" }, marks, make("div", { class: "line" }), done, head);
  const slider = make(
    "div",
    { class: "time-slider", role: "slider", tabindex: 0, "aria-label": "Time", "aria-valuemin": 0 },
    rail,
  );

  scope.bind("duration alignment cycle hidden loop revision", () => {
    const duration = state.get("duration");
    slider.setAttribute("aria-valuemax", duration.toFixed(3));
    marks.replaceChildren();
    if (!(duration > 0)) return;
    const index = leadingTrial(scene, state);
    const loop = state.get("loop") === "cycle" && loopMark(alignment.loopRange(), duration);
    if (loop) marks.append(loop);
    marks.append(
      ...marksOf(scene.trials[index], (own) => alignment.shownTime(index, own), duration),
    );
  });

  scope.bind("time duration playing", () => {
    const share = state.get("time") / (state.get("duration") || 1);
    head.style.transform = `translateX(${100 * share}%)`; // no layout while it plays
    done.style.transform = `scaleX(${share})`;
    if (state.get("playing")) return;
    slider.setAttribute("aria-valuenow", state.get("time").toFixed(3));
    slider.setAttribute("aria-valuetext", instantOf(context).text);
  });

  const seek = (event) => {
    const box = rail.getBoundingClientRect();
    clock.seek(((event.clientX - box.left) / (box.width || 1)) * state.get("duration"));
  };
  slider.addEventListener("pointerdown", (event) => {
    if (event.button) return;
    slider.setPointerCapture(event.pointerId);
    state.set({ playing: false });
    seek(event);
  });
  slider.addEventListener("keydown", (event) => {
    const frames = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[event.key];
    if (!frames) return;
    event.preventDefault();
    clock.step(frames);
  });
  slider.addEventListener("pointermove", (event) => {
    if (slider.hasPointerCapture(event.pointerId)) seek(event);
  });
  return slider;
}
