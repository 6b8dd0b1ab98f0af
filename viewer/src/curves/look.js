// Colours and dashes of curves.

const DASHES = [[], [7, 3], [2, 2.5], [9, 3, 2, 3], [14, 4], [5, 2.5, 2, 2.5, 2, 2.5]]; // px, of the trials in their order
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
// Flags by name, what belongs together in one hue; none is near the colours of the sides.
const [NOTHING, DATA, SIDES] = ["#8b95a0", "#e0a100", "#2a9d77"];
const [FORCE, MUSCLE] = ["#cc79a7", "#8a6fc0"];
const FLAGS = {
  gap: NOTHING,
  no_person: NOTHING,
  not_measured: NOTHING,
  too_few_markers: DATA,
  large_marker_error: "#b08d2e",
  large_reprojection_error: "#b08d2e",
  not_converged: "#8c6d46",
  motion_jump: "#6b5b4b",
  unfamiliar_motion: "#6d8f3c",
  sides_swapped: SIDES,
  labels_exchanged: SIDES,
  unexplained_force: FORCE,
  foot_in_air: FORCE,
  far_from_foot: "#a8568a",
  shared_plate: "#e0a3c6",
  large_reserve: MUSCLE,
  impossible_muscle: "#b3a0d6",
};

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
    .map((flag) => ({ ...flag, label: flag.label ?? flag.name, colour: flagColour(flag) }))
    .filter((flag) => flag.spans?.length && !flag.harmless);
}

/** The colour of a quality flag: {name}, of a contact "name:contact". */
export const flagColour = ({ name }) => FLAGS[String(name).split(":")[0]] ?? DATA;
