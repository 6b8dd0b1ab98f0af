// What lies on the time axis below the slider: stance of each side, foot strikes, flags, the loop.

import { flagColour } from "../curves/look.js";
import { stances } from "../curves/strip.js";

const NS = "http://www.w3.org/2000/svg";
const LANES = { right: 23, left: 28 }; // px from the top
const LANE = 3; // px high

function shape(tag, attributes, title) {
  const element = document.createElementNS(NS, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (title) {
    const text = document.createElementNS(NS, "title");
    text.textContent = title;
    element.append(text);
  }
  return element;
}

/** Spans [start, end] in s cut to 0..duration, as percent of it; null where nothing is left. */
function cut(start, end, duration) {
  const [a, b] = [Math.max(start, 0), Math.min(end, duration)];
  return b > a ? { x: `${(100 * a) / duration}%`, width: `${(100 * (b - a)) / duration}%` } : null;
}

/**
 * Marks of a trial.
 * @param {object} trial
 * @param {(own: number) => number} shown shown time, s, of a time of the trial
 * @param {number} duration s
 * @returns {SVGElement[]}
 */
export function marksOf(trial, shown, duration) {
  const marks = [];
  (trial.flags ?? []).forEach((flag) => {
    const { label, spans, harmless } = flag;
    if (harmless) return;
    for (const [start, end] of spans) {
      const box = cut(shown(start), shown(end), duration);
      if (box)
        marks.push(shape("rect", { ...box, y: 1, height: 4, fill: flagColour(flag) }, label));
    }
  });
  for (const [side, y] of Object.entries(LANES)) {
    const events = (trial.events ?? []).filter((event) => event.side === side);
    for (const [start, end] of events.length ? stances(trial, events) : []) {
      const box = cut(shown(start), shown(end), duration);
      const look = { y, height: LANE, class: `stance ${side}` };
      if (box) marks.push(shape("rect", { ...box, ...look }, `stance, ${side}`));
    }
  }
  for (const { time, name, side } of trial.events ?? []) {
    const at = shown(time) / duration;
    if (!(at >= 0 && at <= 1) || name !== "foot_strike") continue;
    const look = {
      y: (LANES[side] ?? LANES.right) - 2,
      width: 2,
      height: LANE + 4,
      class: `strike ${side}`,
    };
    marks.push(shape("rect", { x: `${100 * at}%`, ...look }, `foot strike, ${side}`));
  }
  return marks;
}

/** The part of the axis that is looped. */
export function loopMark([start, end], duration) {
  const box = cut(start, end, duration);
  return box ? shape("rect", { ...box, y: 7, height: 12, rx: 2, class: "loop" }) : null;
}
