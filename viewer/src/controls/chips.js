// What is selected, as chips that can be taken away; quick picks where nothing is.

import { button } from "./buttons.js";
import { make } from "./elements.js";
import { icon } from "./icons.js";
import { createPopover } from "./popover.js";
import { groupsOf } from "./search_rank.js";
import { chipsOf, toggleItems } from "./selection.js";

const MOST = 5; // chips in the bar; the others are in a list that opens
const PICKS = [
  "hip",
  "knee",
  "ankle",
  "pelvis",
  "lumbar",
  "quadriceps",
  "hamstrings",
  "gluteals",
  "calf",
  "triceps surae",
  "plantarflexors",
  "dorsiflexors",
  "adductors",
];
const MOST_PICKS = 6;

/** Groups for quick picks: the well-known ones first. */
export function picksOf(items) {
  const rank = ({ name }) => {
    const at = PICKS.indexOf(name.toLowerCase());
    return at < 0 ? PICKS.length : at;
  };
  return groupsOf(items)
    .map((group, index) => ({ group, index }))
    .sort((a, b) => rank(a.group) - rank(b.group) || a.index - b.index)
    .map(({ group }) => group)
    .slice(0, MOST_PICKS);
}

export function createChips({ scene, state }, scope) {
  const bar = make("div", { class: "chips" });
  const rest = button({
    text: "more",
    label: "All that is selected",
    framed: true,
    class: "button framed chip more",
  });
  const fill = (panel) => {
    const chips = chipsOf(state.get("selected"), scene.items).map(chip);
    panel.append(make("div", { class: "chip-list" }, ...chips));
  };
  const { panel, close } = createPopover(rest, { label: "Selected", fill }, scope);
  panel.addEventListener("click", () => panel.matches(":popover-open") && redo());
  const redo = () => {
    panel.replaceChildren();
    if (state.get("selected").length) fill(panel);
    else close();
  };
  const clear = button({
    text: "Clear",
    label: "Clear the selection",
    press: () => state.set({ selected: [] }),
  });
  const picks = picksOf(scene.items);

  function chip({ ids, label, side }) {
    const take = () => toggleItems(state, ids);
    return make(
      "span",
      { class: "chip", title: label },
      make("i", { class: `dot ${side}`, "aria-hidden": "true" }),
      make("span", { class: "ellipsis", text: label }),
      make(
        "button",
        {
          type: "button",
          class: "take",
          "aria-label": `Remove ${label}`,
          title: "Remove",
          on: { click: take },
        },
        icon("close"),
      ),
    );
  }

  scope.bind("selected", () => {
    const chips = chipsOf(state.get("selected"), scene.items);
    const more = chips.length - Math.min(chips.length, MOST);
    rest.firstChild.textContent = `+ ${more} more`;
    if (chips.length)
      bar.replaceChildren(...chips.slice(0, MOST).map(chip), ...(more ? [rest, panel] : []), clear);
    else bar.replaceChildren(...picks.map(pick));
    bar.setAttribute("role", "group");
    bar.setAttribute("aria-label", chips.length ? "Selected" : "Quick picks");
  });

  function pick({ name, ids, kind }) {
    const title = `Select ${kind === "muscle" ? "the muscles" : "the coordinates"} of ${name}`;
    return make("button", {
      type: "button",
      class: "button framed pick",
      title,
      text: name,
      on: { click: () => state.set({ selected: ids }) },
    });
  }
  return bar;
}
