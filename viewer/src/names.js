// Names that people give are of any length and in any script.

const letters = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/**
 * A name of at most so many letters: both its ends, since long names often differ at the end only.
 * @param {string} name
 * @param {number} most
 */
export function shortName(name, most) {
  if (name.length <= most) return name;
  const parts = [...letters.segment(name)].map(({ segment }) => segment);
  if (parts.length <= most) return name;
  const end = Math.floor((most - 1) / 2);
  const head = parts
    .slice(0, most - 1 - end)
    .join("")
    .trimEnd();
  return `${head}…${parts.slice(-end).join("").trimStart()}`;
}
