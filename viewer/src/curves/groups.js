// What is drawn: the chosen items sorted into pairs of sides, with a panel for each quantity.

const NEVER_A_PANEL = { angle_error: "angle", activation_deviation: "activation" };
const SPREAD = { angle: "angle_error", activation: "activation_deviation" }; // half width of a band
// Smallest range of an axis, so that noise is not blown up, and values that the axis always shows.
const LEAST = { deg: 2, m: 0.02, "N*m/kg": 0.02, "N*m": 1, BW: 0.02, N: 10, mm: 2, 1: 0.1 };
const FREE = new Set([ // no zero
  ...["angle", "position", "cop_x", "cop_y", "cop_z", "muscle_length"],
  ...["marker_x", "marker_y", "marker_z", "keypoint_u", "keypoint_v"],
]);
// Shown on demand only.
const BESIDE = new Set([
  ...["angle_uncertainty", "reserve", "cop_x", "cop_y", "cop_z", "free_moment", "passive_force"],
]);
const STRONGEST = 3; // muscles that are shown where nothing is chosen

/**
 * Groups of panels for the chosen items, in their order.
 * @param {object} scene
 * @param {string[]} ids chosen items
 * @param {"both"|"right"|"left"} sides what of pairs is drawn
 * @param {string[]|null} only keys of the quantities that are wanted; all that there are without
 * @returns {Array<{key, name, item, members: {right?, left?, middle?: item id}, panels:
 *   Array<{quantity: object, main: boolean, spread: string|null, least: number,
 *   shown: number[]}>}>} least: range of the axis, shown: values that it always has
 */
export function groupsOf(scene, ids, sides, only = null) {
  const groups = new Map();
  for (const id of ids) {
    const item = scene.items[id];
    if (!item) continue;
    const all = membersOf(scene, item);
    const key = Object.values(all).join(" ");
    if (groups.has(key)) continue;
    const members = sides !== "both" && all[sides] ? { [sides]: all[sides] } : all;
    const ownIds = Object.values(members);
    const panels = Object.values(scene.quantities)
      .filter(({ key: own }) => (only ? only.includes(own) : !NEVER_A_PANEL[own]))
      .filter((q) => ownIds.some((own) => hasValues(scene, q.key, own)))
      .map((quantity) => ({
        quantity,
        main: only !== null || !BESIDE.has(quantity.key),
        spread: SPREAD[quantity.key] ?? null,
        least: LEAST[quantity.unit] ?? 0,
        shown: quantity.key === "activation" ? [0, 1] : FREE.has(quantity.key) ? [] : [0],
      }));
    const paired = Object.keys(all).length > 1;
    const names = new Set(Object.values(all).map((own) => scene.items[own].name));
    const name = paired ? [...names].join(" · ") : item.label; // markers have a name for each side
    groups.set(key, { key, name: name || item.label || id, item, members, panels });
  }
  return [...groups.values()];
}

/** The item and the one of the other side, by side. */
function membersOf(scene, item) {
  const other = item.pair && scene.items[item.pair];
  if (!item.side || !other) return { [item.side || "middle"]: item.id };
  return item.side === "right"
    ? { right: item.id, left: other.id }
    : { right: other.id, left: item.id };
}

/** Whether any trial has this quantity of this item. */
export function hasValues(scene, quantity, id) {
  return scene.trials.some((trial) => trial.series?.[quantity]?.items.includes(id));
}

/** What is shown where nothing is chosen: the knee, and the muscles with the largest forces. */
export function defaultItems(scene) {
  const items = Object.values(scene.items);
  const shown = (item) => Object.keys(scene.quantities).some((q) => hasValues(scene, q, item.id));
  const drawn = items.filter((item) => shown(item));
  const right = (item) => item.side !== "left";
  const knee = drawn.find((item) => item.kind === "dof" && item.group === "knee" && right(item))
    ?? drawn.find((item) => item.id.startsWith("knee_angle") && right(item))
    ?? drawn.find((item) => item.kind === "dof" && right(item));
  const muscles = strongest(scene, STRONGEST);
  const chosen = [...(knee ? [knee.id] : []), ...muscles];
  return chosen.length ? chosen : drawn.slice(0, 1).map((item) => item.id);
}

function strongest(scene, count) {
  const series = scene.trials.map((trial) => trial.series?.muscle_force).find(Boolean);
  if (!series) return [];
  const size = series.values.shape[1];
  return series.items
    .map((id, row) => ({ id, peak: peakOf(series.values, row * size, size) }))
    .filter(({ id }) => scene.items[id] && scene.items[id].side !== "left")
    .sort((a, b) => b.peak - a.peak)
    .slice(0, count)
    .map(({ id }) => id);
}

function peakOf(values, first, size) {
  let peak = -Infinity;
  for (let k = first; k < first + size; k++) if (values[k] > peak) peak = values[k];
  return peak;
}
