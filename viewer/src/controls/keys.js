// Keys, while the viewer has the focus. JupyterLab's own shortcuts are held off: its listener asks
// for the attribute data-lm-suppress-shortcuts; listeners of other pages are not reached.

import { hasCycles } from "./instant.js";
import { viewsOf } from "./views.js";

/** What the help lists: keys and what they do. */
export const KEYS = [
  ["Space", "play or pause"],
  ["← →", "one frame back or on"],
  ["Shift + ← →", "ten frames back or on"],
  ["Home, End", "first, last frame"],
  ["1 … 6", "views, in the order of the buttons"],
  ["A D, W S", "turn the view"],
  ["+ −", "nearer, farther"],
  ["0", "fit the view"],
  ["F", "follow the subject"],
  ["C", "curves over time or gait cycle"],
  ["/", "search"],
  ["Esc", "select nothing"],
  ["?", "this help"],
];

const TURN = Math.PI / 18; // rad, of the view
const ZOOM = 1.15;
const OWN = "input, select, textarea, [popover]"; // these use keys themselves
const PRESSED = "button, a, summary"; // these use space and Enter

/**
 * @param {HTMLElement} biokit
 * @param {object} context
 * @param {{search: Function, help: Function, stage: Function}} actions stage() is the stage, if any
 */
export function createKeys(biokit, { root, scene, state, clock }, actions, scope) {
  const views = viewsOf(scene);
  const turn = (x, y) => actions.stage()?.rotate?.(x * TURN, y * TURN);
  const table = {
    " ": clock.toggle,
    ArrowLeft: (event) => clock.step(event.shiftKey ? -10 : -1),
    ArrowRight: (event) => clock.step(event.shiftKey ? 10 : 1),
    Home: () => clock.seek(0),
    End: () => clock.seek(state.get("duration")),
    Escape: () => {
      const busy = document.fullscreenElement || biokit.querySelector(".popover:popover-open");
      if (!busy) state.set({ selected: [] });
    },
    "/": actions.search,
    "?": actions.help,
    c: () => {
      const axis = state.get("axis") === "time" && hasCycles(scene) ? "cycle" : "time";
      state.set({ axis });
    },
    f: () => state.set({ follow: !state.get("follow") }),
    a: () => turn(-1, 0),
    d: () => turn(1, 0),
    w: () => turn(0, 1),
    s: () => turn(0, -1),
    "+": () => actions.stage()?.zoom?.(ZOOM),
    "=": () => actions.stage()?.zoom?.(ZOOM),
    "-": () => actions.stage()?.zoom?.(1 / ZOOM),
  };
  table["0"] = () => actions.stage()?.fit?.();
  views.forEach(({ value }, index) => (table[index + 1] = () => state.set({ view: value })));

  root.host.setAttribute("data-lm-suppress-shortcuts", "true");
  biokit.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const { target } = event;
    if (target.closest(OWN) || (event.key === " " && target.closest(PRESSED))) return;
    const action = table[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!action) return;
    event.preventDefault();
    action(event);
  });
  // After a press by the mouse the keys belong to the viewer, not to the button.
  biokit.addEventListener("click", (event) => {
    if (
      event.detail > 0 &&
      event.target.closest("button") &&
      !event.target.closest(".popover, [popovertarget], [aria-haspopup]")
    ) {
      biokit.focus({ preventScroll: true });
    }
  });
  scope.add(() => root.host.removeAttribute("data-lm-suppress-shortcuts"));
}
