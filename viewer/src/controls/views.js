// Where the stage is looked at from, what is drawn there, and how clear the body is.

import { button, segmented, toggle } from "./buttons.js";
import { make } from "./elements.js";
import { icon } from "./icons.js";
import { createPopover, walkMenu } from "./popover.js";
import { inSpace } from "../stage/subject.js";

export const VIEWS = [
  { value: "orbit", text: "Orbit" },
  { value: "front", text: "Front" },
  { value: "side", text: "Side" },
  { value: "back", text: "Back" },
  { value: "top", text: "Top" },
  { value: "camera", text: "Camera" },
];

/** Layers in the order of the menu: key of state.layers, words, and the parts that it needs. */
const LAYERS = [
  ["mesh", "Body mesh"],
  ["skeleton", "Skeleton"],
  ["frames", "Joint frames", "skeleton"],
  ["muscles", "Muscles"],
  ["reactions", "Ground reaction forces"],
  ["markers", "Markers"],
  ["keypoints", "Keypoints"],
  ["picture", "Video picture"],
  ["floor", "Floor"],
];

/** Whether anything stands on the floor: else there are only points of a picture. */
const hasSpace = (scene) => scene.trials.some(inSpace);

/** Views that can be had: the camera's where a trial has one, and no other of a picture alone. */
export const viewsOf = (scene) =>
  VIEWS.filter(({ value }) =>
    value === "camera" ? scene.trials.some((trial) => trial.camera) : hasSpace(scene),
  );

const layersOf = (scene) =>
  LAYERS.filter(([key, , needs]) =>
    key === "floor" ? hasSpace(scene) : scene.trials.some((trial) => trial[needs ?? key]),
  );

/** The bar above the stage. */
export function createViews(bar, { scene, state }, scope) {
  const choices = viewsOf(scene).map((view, index) => ({
    ...view,
    title: `${view.text} view (${index + 1})`,
  }));
  bar.append(
    segmented(state, scope, { key: "view", label: "View", choices }),
    ...(hasSpace(scene) ? [follow(state, scope)] : []),
    make("span", { class: "end" }),
  );
  if (scene.trials.some((trial) => trial.mesh)) bar.append(clearness(state, scope));
  const opener = button({ icon: "layers", text: "Layers", label: "Layers", framed: true });
  opener.classList.add("layers-button");
  const { panel } = createPopover(
    opener,
    { label: "Layers", end: true, fill: (into) => fill(into, scene, state) },
    scope,
  );
  walkMenu(panel);
  bar.append(opener, panel);
}

const follow = (state, scope) =>
  toggle(scope, "follow", {
    icon: "follow",
    label: "The camera follows the subject (f)",
    press: () => state.set({ follow: !state.get("follow") }),
    read: () => state.get("follow"),
  });

function fill(panel, scene, state) {
  const items = layersOf(scene).map(([key, text]) => {
    const press = () => {
      const layers = { ...state.get("layers"), [key]: !state.get("layers")[key] };
      state.set({ layers });
      item.setAttribute("aria-checked", String(layers[key]));
    };
    const item = make(
      "button",
      {
        type: "button",
        class: "menu-item",
        role: "checkbox",
        "aria-checked": String(Boolean(state.get("layers")[key])),
        on: { click: press },
      },
      make("span", { class: "check" }, icon("check")),
      make("span", { class: "what", text }),
    );
    return item;
  });
  panel.append(...items);
  if (!scene.trials.some((trial) => trial.mesh)) return;
  panel.append(
    make(
      "div",
      { class: "menu-line" },
      make("span", { class: "what", text: "See-through body" }),
      slider(state),
    ),
  );
}

const percentOf = (state) => Math.round(100 * (1 - state.get("opacity")));

/** How far the body mesh is seen through, 0 to 100 %. */
function slider(state) {
  const range = make("input", {
    type: "range",
    class: "range",
    min: 0,
    max: 100,
    step: 5,
    value: percentOf(state),
    "aria-label": "See-through body, percent",
    on: { input: () => state.set({ opacity: 1 - range.value / 100 }) },
  });
  return range;
}

function clearness(state, scope) {
  const range = slider(state);
  scope.bind("opacity", () => (range.value = percentOf(state)));
  return make("label", { class: "clearness", title: "See-through body" }, icon("opacity"), range);
}
