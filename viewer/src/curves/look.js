// Colours and dashes of curves.

const DASHES = [[], [7, 3], [2, 2.5], [9, 3, 2, 3]]; // px, of the trials in their order
const FALLBACK = {
  text: "#222222",
  muted: "#666666",
  line: "#d9d9d9",
  page: "#ffffff",
  accent: "#1a73e8",
  right: "#D55E00",
  left: "#0072B2",
  "right-text": "#ad4c00",
  "left-text": "#00649c",
};
// Okabe and Ito 2008; blue and vermilion are the sides'.
const FLAGS = ["#E69F00", "#CC79A7", "#009E73", "#56B4E9", "#F0E442", "#999999"];

/**
 * Colours as the style sheet has them now.
 * @param {HTMLElement} element inside the viewer
 */
export function readColours(element) {
  const style = getComputedStyle(element);
  const read = (name) => style.getPropertyValue(`--bk-${name}`).trim() || FALLBACK[name];
  const colours = Object.fromEntries(Object.keys(FALLBACK).map((name) => [name, read(name)]));
  colours.font = style.fontFamily || "system-ui, sans-serif";
  return colours;
}

/**
 * How a curve looks: its side gives the hue where two sides are drawn together, else its trial; the
 * trial gives the dash.
 * @param {{side: string, index: number, trial: object}} source
 * @param {{trials: number[], sides: string, colours: object}} view trials: indexes that are shown
 * @returns {{colour, ink, dash: number[]}} ink: of words, dash in px
 */
export function lookOf(source, { trials, sides, colours }) {
  const dash = dashOf(Math.max(0, trials.indexOf(source.index)));
  if (trials.length > 1 && (source.side === "middle" || sides !== "both")) {
    const colour = source.trial.colour || colours.text;
    return { colour, ink: `color-mix(in srgb, ${colour} 70%, ${colours.text})`, dash };
  }
  const colour = colours[source.side] ?? colours.text;
  return { colour, ink: colours[`${source.side}-text`] ?? colours.text, dash };
}

/** The dash of the trial at a place among those that are shown, px. */
export function dashOf(order) {
  return DASHES[order % DASHES.length];
}

/** Flags of a trial that say something, with their colours: [{label, colour, spans}]. */
export function flagsOf(trial) {
  return (trial.flags ?? [])
    .map((flag, order) => ({ ...flag, label: flag.label ?? flag.name, colour: flagColour(order) }))
    .filter((flag) => flag.spans?.length && !flag.harmless);
}

/** The colour of a quality flag of a trial by its place in the list. */
export function flagColour(order) {
  return FLAGS[order % FLAGS.length];
}
