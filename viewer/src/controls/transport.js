// Play, step, speed, loop, and the time that is shown.

import { button } from "./buttons.js";
import { make } from "./elements.js";
import { icon } from "./icons.js";
import { hasCycles, instantOf } from "./instant.js";
import { createLoop } from "./loop.js";
import { createTimeSlider } from "./time_slider.js";

const SPEEDS = [0.1, 0.25, 0.5, 0.75, 1, 1.5, 2];

export function createTransport(element, context, scope) {
  const { state, clock } = context;
  const play = button({
    icon: "play",
    label: "Play (space)",
    press: clock.toggle,
    class: "button icon primary play",
  });
  const back = button({ icon: "back", label: "One frame back (←)", press: () => clock.step(-1) });
  const forward = button({
    icon: "forward",
    label: "One frame on (→)",
    press: () => clock.step(1),
  });
  scope.bind("playing duration", () => {
    const playing = state.get("playing");
    play.replaceChildren(icon(playing ? "pause" : "play"));
    play.title = playing ? "Pause (space)" : "Play (space)";
    play.setAttribute("aria-label", playing ? "Pause" : "Play");
    for (const each of [play, back, forward]) each.disabled = !(state.get("duration") > 0);
  });
  element.append(
    make("div", { class: "buttons" }, back, play, forward),
    createTimeSlider(context, scope),
    readout(context, scope),
    make("div", { class: "buttons" }, createSpeed(state, scope), ...createLoop(context, scope)),
  );
}

function createSpeed(state, scope) {
  const select = make("select", {
    class: "select",
    title: "Speed",
    "aria-label": "Speed of playing",
    on: { change: () => state.set({ speed: Number(select.value) }) },
  });
  scope.bind("speed", () => {
    const speed = state.get("speed");
    const speeds = SPEEDS.includes(speed) ? SPEEDS : [...SPEEDS, speed].sort((a, b) => a - b);
    select.replaceChildren(
      ...speeds.map((each) => make("option", { value: each, text: `${each}×` })),
    );
    select.value = speed;
  });
  return select;
}

/** Seconds, frame and share of the gait cycle, in columns that keep their width. */
function readout(context, scope) {
  const { scene, state } = context;
  const time = make("span", { class: "seconds" });
  const frame = make("span", { class: "muted" });
  const cycle = make("span", { class: "cycle" });
  const longest = Math.max(...scene.trials.map((trial) => trial.time.length));
  const digits = String(longest).length;
  frame.style.minWidth = `${7 + 2 * digits}ch`;
  cycle.hidden = !hasCycles(scene);
  scope.bind("time duration hidden alignment cycle revision", () => {
    const now = instantOf(context);
    const count = scene.trials[now.trial].time.length;
    time.textContent = `${now.time.toFixed(2)} s`;
    frame.textContent = `frame ${now.frame + 1}/${count}`;
    cycle.className = `cycle ${now.cycle?.side ?? ""}`;
    cycle.textContent = now.cycle
      ? `${now.cycle.percent.toFixed(0)} % ${now.cycle.side} cycle`
      : "no cycle";
  });
  return make(
    "div",
    { class: "readout", role: "group", "aria-label": "Instant shown" },
    time,
    frame,
    cycle,
  );
}
