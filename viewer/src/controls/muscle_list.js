// Which muscles work at the instant that is shown: all of them as bars, the hardest working first.

import { activationColour } from "../stage/colours.js";
import { numberText, unitText } from "../curves/format.js";
import { make } from "./elements.js";
import { cycleAt } from "./instant.js";
import { measuresOf, musclePairs, sorted, valuesAt } from "./muscle_rows.js";
import { fillPerTrial } from "./per_trial.js";
import { toggleItems } from "./selection.js";

const EVERY = 125; // ms between two updates while it plays
const SIDES = ["right", "left"];
const MOST = 15; // muscles of each of several trials; of one trial all

/** Whether any trial has muscles at work. */
export const hasMuscles = (scene) =>
  scene.trials.some((trial) => measuresOf(trial, scene).length > 0);

export function createMuscleList(panel, context, scope) {
  const { state } = context;
  const lists = new Map(); // index of a trial -> its list
  const kept = new Map(); // index of a trial -> what was chosen there
  let waiting = 0;
  const shown = () => panel.offsetParent !== null;
  const update = () => {
    waiting = 0;
    if (shown()) lists.forEach((list) => list.update(!state.get("playing")));
  };
  fillPerTrial(panel, context, scope, (trial, index) => {
    if (!kept.has(index)) kept.set(index, { measure: "activation", by: "either" });
    const list = listOf(trial, index, context, kept.get(index));
    if (list) lists.set(index, list);
    return list ? list.nodes : null;
  });
  scope.bind("time playing selected theme hidden revision duration", () => {
    if (!shown()) return;
    if (!state.get("playing")) update();
    else waiting ||= setTimeout(update, EVERY);
  });
  const seen = new ResizeObserver(update);
  seen.observe(panel);
  scope.add(() => {
    clearTimeout(waiting);
    seen.disconnect();
  });
}

/** @param {{measure: string, by: string}} kept what is chosen, for when the list is made anew */
function listOf(trial, index, { scene, state, alignment }, kept) {
  const measures = measuresOf(trial, scene);
  if (!measures.length) return null;
  let measure = measures.find(({ key }) => key === kept.measure) ?? measures[0];
  const pairs = musclePairs(trial, scene.items);
  const rows = new Map(pairs.map((pair) => [pair, rowOf(pair, state)]));
  const body = make("div", { class: "muscle-rows", role: "list" });
  const caption = make("p", { class: "muted muscle-instant" });

  function update(sort = true) {
    const time = alignment.trialTime(index);
    const valueOf = valuesAt(trial, measure.key, time);
    const activationOf = valuesAt(trial, "activation", time);
    if (sort) {
      const most = scene.trials.length > 1 ? MOST : pairs.length;
      const first = sorted(pairs, valueOf, kept.by).slice(0, most);
      body.replaceChildren(...first.map((pair) => rows.get(pair).line));
    }
    const decimals = measure.key === "activation" ? 2 : 0;
    const selected = new Set(state.get("selected"));
    for (const row of rows.values()) {
      row.write((id) => {
        const value = valueOf(id);
        const activation = activationOf(id);
        const colour = Number.isFinite(activation)
          ? `rgb(${activationColour(activation, state.get("theme")).join(" ")})`
          : "var(--bk-accent)";
        return { text: numberText(value, decimals), share: value / measure.top, colour };
      }, selected);
    }
    const parts = SIDES.map((side) => [side, cycleAt(trial, time, side)])
      .filter(([side, cycle]) => cycle?.side === side)
      .map(([side, { percent }]) => `${side} cycle ${percent.toFixed(0)} %`);
    caption.textContent = [`${time.toFixed(2)} s`, ...parts].join(" · ");
  }

  const choice = make(
    "select",
    {
      class: "select",
      "aria-label": "What the bars show",
      on: {
        change: () => {
          measure = measures[choice.selectedIndex];
          kept.measure = measure.key;
          update();
        },
      },
    },
    ...measures.map(({ label, unit }) => {
      const printed = unitText(unit);
      return make("option", { text: printed ? `${label} (${printed})` : label });
    }),
  );
  const order = make(
    "select",
    {
      class: "select",
      "aria-label": "Which side is sorted by",
      on: {
        change: () => {
          kept.by = order.value;
          update();
        },
      },
    },
    make("option", { value: "either", text: "strongest of either side first" }),
    ...SIDES.map((side) => make("option", { value: side, text: `strongest on the ${side} first` })),
  );
  choice.selectedIndex = measures.indexOf(measure);
  order.value = kept.by;
  const head = make(
    "div",
    { class: "muscle-line muscle-head", "aria-hidden": "true" },
    make("span"),
    ...SIDES.map((side) => make("span", { class: side, text: side })),
  );
  const top = make("div", { class: "muscle-choices" }, choice, order);
  update();
  return { nodes: [top, caption, head, body], update };
}

/** A line: the name, which selects the pair, and a bar for each side. */
function rowOf({ name, group, definition, ids }, state) {
  const all = Object.values(ids);
  const label = make("button", {
    type: "button",
    class: "muscle-name",
    text: name,
    title: [definition, group && `Group: ${group}.`, all.join(", ")].filter(Boolean).join("\n"),
    on: { click: () => toggleItems(state, all) },
  });
  const bars = Object.entries(ids).map(([side, id]) => {
    const bar = make("i");
    const text = make("b");
    const words = make("span", { class: "muscle-side" });
    const cell = make("span", { class: `muscle-bar ${side}` }, words, bar, text);
    words.textContent = side === "middle" ? "" : `${side} `;
    return { id, bar, text, cell };
  });
  const line = make("div", { class: "muscle-line", role: "listitem" }, label);
  const bySide = (side) => bars.find(({ cell }) => cell.classList.contains(side))?.cell;
  if (ids.middle) line.append(bySide("middle"));
  else line.append(...SIDES.map((side) => bySide(side) ?? make("span")));
  line.addEventListener("pointerenter", () => state.set({ hovered: all[0] }));
  line.addEventListener("pointerleave", () => state.set({ hovered: null }));
  return {
    line,
    write(valueOf, selected) {
      for (const { id, bar, text } of bars) {
        const { text: words, share, colour } = valueOf(id);
        if (text.textContent !== words) text.textContent = words;
        const part = Number.isFinite(share) ? Math.min(Math.max(share, 0), 1) : 0;
        bar.style.width = `calc((100% - 48px) * ${part.toFixed(3)})`;
        bar.style.background = colour;
      }
      label.setAttribute("aria-pressed", String(all.some((id) => selected.has(id))));
    },
  };
}
