// Changes of what is selected.

import { pairOf } from "./search_rank.js";

/** Adds items to the selection, or takes them away where all of them are in it. */
export function toggleItems(state, ids) {
  const selected = state.get("selected");
  const all = ids.every((id) => selected.includes(id));
  const rest = selected.filter((id) => !ids.includes(id));
  state.set({ selected: all ? rest : [...rest, ...ids] });
}

/**
 * The selection as chips: a pair that is selected whole is one.
 * @returns {{ids: string[], label: string, side: string, kind: string}[]}
 */
export function chipsOf(selected, items) {
  const chips = [];
  const seen = new Set();
  for (const id of selected) {
    const item = items[id];
    if (!item || seen.has(id)) continue;
    const pair = pairOf(item, items);
    const whole = pair && selected.includes(pair.id);
    const ids = whole ? [id, pair.id] : [id];
    ids.forEach((each) => seen.add(each));
    const label = whole ? item.name : item.label;
    chips.push({ ids, label: label || id, side: whole ? "both" : item.side, kind: item.kind });
  }
  return chips;
}
