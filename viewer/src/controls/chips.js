// What is selected, as chips that can be taken away; quick picks where nothing is.

import { button } from "./buttons.js";
import { make } from "./elements.js";
import { icon } from "./icons.js";
import { createPopover } from "./popover.js";
import { groupsOf } from "./search_rank.js";
import { chipsOf, toggleItems } from "./selection.js";

const MOST = 12; // chips in the bar at most; the others are in a list that opens
const GAP = 6; // px between two, as in bars.css
const REST = "button framed chip more";
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
  const bar = make("div", { class: "chips", role: "group" });
  const rest = button({ text: "more", label: "All that is selected", class: REST });
  const { panel, close } = createPopover(rest, { label: "Selected", fill }, scope);
  const picks = picksOf(scene.items).map(pick);
  const clear = button({
    text: "Clear",
    label: "Clear the selection",
    press: () => state.set({ selected: [] }),
  });
  const chips = () => chipsOf(state.get("selected"), scene.items);
  let shown = []; // elements that stand in the bar as far as there is room

  function fill(into) {
    into.replaceChildren(make("div", { class: "chip-list" }, ...chips().map(chip)));
  }

  function chip({ ids, label, side }) {
    const take = make("button", {
      type: "button",
      class: "take",
      "aria-label": `Remove ${label}`,
      title: "Remove",
      on: {
        click: () => {
          state.set({ hovered: null });
          toggleItems(state, ids);
        },
      },
    });
    take.append(icon("close"));
    const dot = make("i", { class: `dot ${side}`, "aria-hidden": "true" });
    const name = make("span", { class: "ellipsis", text: label });
    const on = {
      pointerenter: () => state.set({ hovered: ids[0] }),
      pointerleave: () => state.set({ hovered: null }),
    };
    return make("span", { class: "chip", title: label, on }, dot, name, take);
  }

  function pick({ name, ids, kind }) {
    return make("button", {
      type: "button",
      class: "button framed pick",
      title: `Select the ${kind === "muscle" ? "muscles" : "coordinates"} of ${name}`,
      text: name,
      on: { click: () => state.set({ selected: ids }) },
    });
  }

  /** One line: what has no room is behind "more". */
  function fit() {
    const chosen = chips();
    for (const each of [...shown, rest]) each.hidden = false;
    const room = bar.clientWidth - (chosen.length ? clear.offsetWidth + GAP : 0);
    const widths = shown.map((each) => each.offsetWidth + GAP);
    const all = chosen.length || shown.length;
    const count = fitting(widths, room + GAP, all, chosen.length ? rest.offsetWidth + GAP : 0);
    shown.forEach((each, index) => (each.hidden = index >= count));
    rest.hidden = count >= all || !chosen.length;
    const words = count ? `+ ${chosen.length - count} more` : `${chosen.length} selected`;
    rest.firstChild.textContent = words;
  }

  scope.bind("selected", () => {
    const chosen = chips();
    shown = chosen.length ? chosen.slice(0, MOST).map(chip) : picks;
    bar.replaceChildren(...shown, ...(chosen.length ? [rest, panel, clear] : []));
    bar.setAttribute("aria-label", chosen.length ? "Selected" : "Quick picks");
    fit();
    if (!panel.matches(":popover-open")) return;
    if (chosen.length) fill(panel);
    else close();
  });
  const size = new ResizeObserver(fit);
  size.observe(bar);
  scope.add(() => size.disconnect());
  return bar;
}

/**
 * How many of a row fit.
 * @param {number[]} widths px, of the first elements
 * @param {number} room px
 * @param {number} all how many there are
 * @param {number} more px that the button for the others needs
 */
export function fitting(widths, room, all, more) {
  let used = 0;
  let count = 0;
  while (count < widths.length) {
    const next = used + widths[count];
    if (next + (count + 1 < all ? more : 0) > room) break;
    used = next;
    count++;
  }
  return count;
}
