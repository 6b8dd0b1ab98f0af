// Which items a search finds, best first. Pure.

/** Kinds of items in the order in which they are offered, and what they are called. */
export const KINDS = {
  dof: "Coordinates",
  muscle: "Muscles",
  contact: "Ground reaction forces",
  joint: "Joint forces",
  compartment: "Knee compartments",
  marker: "Markers",
  keypoint: "Keypoints",
  residual: "Residual forces",
};

const SIDES = { right: "right", left: "left", r: "right", l: "left" };

/** Lower case, no accents, words of letters and digits. */
export const plain = (text) =>
  String(text ?? "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The item of the other side where both have one name; "R_IAS" and "L_IAS" stay two. */
export function pairOf(item, items) {
  const pair = item.pair ? items[item.pair] : null;
  return pair && pair.name === item.name ? pair : null;
}

/**
 * What can be chosen: an item, or the two items of a pair together.
 * @param {object} items of the scene
 * @returns {object[]} {ids, name, kind, group, definition, side: "both", "right", "left" or ""}
 */
export function entriesOf(items) {
  const entries = [];
  for (const item of Object.values(items)) {
    const pair = pairOf(item, items);
    if (pair && item.side === "left") continue; // told with its right one
    const ids = pair ? [item.id, pair.id] : [item.id];
    const { name, kind, group, definition } = item;
    entries.push({
      ids,
      name: name || item.label || item.id,
      kind,
      group,
      definition,
      side: pair ? "both" : item.side,
    });
  }
  return entries;
}

/** Groups of coordinates and muscles, as entries: "knee", "quadriceps". */
export function groupsOf(items) {
  const groups = new Map();
  for (const { id, kind, group } of Object.values(items)) {
    if (!group || (kind !== "dof" && kind !== "muscle")) continue;
    const key = `${kind} ${group}`;
    if (!groups.has(key))
      groups.set(key, { ids: [], name: group, kind, group: "", side: "both", whole: true });
    groups.get(key).ids.push(id);
  }
  return [...groups.values()].filter(({ ids }) => ids.length > 1);
}

/** How well a word fits a text: 0 whole, 1 its start, 2 the start of a word, 4 inside, or not. */
function fit(word, text) {
  if (text === word) return 0;
  if (text.startsWith(word)) return 1;
  if (` ${text}`.includes(` ${word}`)) return 2;
  return word.length > 2 && text.includes(word) ? 4 : Infinity;
}

// what is seldom meant where a coordinate or a muscle has nearly the same name
const AFTER = { joint: 1.5, compartment: 1.5, keypoint: 1.8 };

// words of the field for the other direction or another name, tried where nothing else is found
const ALSO = {
  grf: "ground reaction",
  abduction: "adduction",
  valgus: "adduction",
  varus: "adduction",
  obliquity: "list",
  plantarflexion: "dorsiflexion",
  eversion: "inversion",
  external: "internal",
  contact: "joint forces",
};

function score(words, { name, ids, group, kind, definition, whole }, items) {
  const own = whole ? [] : ids; // a group is found by its name, not by its members
  const texts = [
    [plain(name), 0],
    ...own.map((id) => [plain(id), 1]),
    ...own.map((id) => [plain(items[id]?.label), 1]),
    [plain(group), 3],
    [plain(KINDS[kind]), 6],
    [plain(definition), 8],
  ];
  let sum = (whole ? -0.5 : 0) + (AFTER[kind] ?? 0);
  for (const word of words)
    sum += Math.min(...texts.map(([text, worse]) => fit(word, text) + worse));
  return sum + name.length / 200;
}

/** Splits a query into words and a side: "rectus r" and "right knee" mean one side. */
export function read(query) {
  const words = plain(query).split(" ").filter(Boolean);
  let side = "";
  const kept = words.filter((word, k) => {
    if (!SIDES[word] || (word.length === 1 && k === 0)) return true;
    side = SIDES[word];
    return false;
  });
  return { words: kept, side };
}

/** Whether a group is more than one item and that of the other side. */
const morePairs = ({ ids }, items) => new Set(ids.map((id) => items[id].name || id)).size > 1;

/**
 * What a query finds.
 * @param {object} items of the scene
 * @param {string} query
 * @returns {object[]} entries, best first
 */
export function search(items, query) {
  const { words, side } = read(query);
  const groups = groupsOf(items).filter((group) => morePairs(group, items));
  let entries = [...groups, ...entriesOf(items)];
  if (side) {
    entries = entries
      .map((entry) => ({ ...entry, side, ids: entry.ids.filter((id) => items[id].side === side) }))
      .filter(({ ids }) => ids.length);
  }
  if (!words.length) return entries;
  const found = ranked(entries, words, items);
  if (found.length) return found;
  return ranked(entries, words.flatMap((word) => (ALSO[word] ?? word).split(" ")), items);
}

const ranked = (entries, words, items) =>
  entries
    .map((entry) => ({ entry, at: score(words, entry, items) }))
    .filter(({ at }) => at < Infinity)
    .sort((a, b) => a.at - b.at)
    .map(({ entry }) => entry);
