// Tells a screen reader what has changed.

import { make } from "./elements.js";
import { instantOf } from "./instant.js";
import { chipsOf } from "./selection.js";

const MOST = 4; // names that are told
const SOON = 250; // ms: of several changes at once the last is told

/** @returns {{element: HTMLElement, say: (text: string) => void}} */
export function createAnnouncer(context, scope) {
  const { scene, state } = context;
  const element = make("div", { class: "unseen", role: "status", "aria-live": "polite" });
  let waiting = 0;
  const say = (text) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => (element.textContent = text), SOON);
  };
  const selected = () => {
    const labels = chipsOf(state.get("selected"), scene.items).map(({ label }) => label);
    const more = labels.length - MOST;
    return labels.slice(0, MOST).join("; ") + (more > 0 ? ` and ${more} more` : "");
  };
  const ends = [
    state.on("selected", () => say(selected() ? `Selected: ${selected()}` : "Nothing selected")),
    state.on("follow", () => say(state.get("follow") ? "The camera follows" : "The camera stays")),
    state.on("view", () => say(`View: ${state.get("view")}`)),
    state.on("axis", () =>
      say(`Curves over ${state.get("axis") === "cycle" ? "the gait cycle" : "time"}`),
    ),
    state.on("playing", () =>
      say(state.get("playing") ? "Playing" : `Paused at ${instantOf(context).text}`),
    ),
    state.on("time", () => state.get("playing") || say(instantOf(context).text)),
  ];
  scope.add(() => {
    clearTimeout(waiting);
    ends.forEach((end) => end());
  });
  return { element, say };
}
