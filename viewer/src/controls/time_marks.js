// What lies on the time axis below the slider: stance of each side, foot strikes, flags, the loop.

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
  for (const { label, spans } of trial.flags ?? []) {
    for (const [start, end] of spans) {
      const box = cut(shown(start), shown(end), duration);
      if (box) marks.push(shape("rect", { ...box, y: 1, height: 4, class: "flag" }, label));
    }
  }
  for (const [side, y] of Object.entries(LANES)) {
    for (const [start, end, off] of trial.cycles?.[side] ?? []) {
      const stance = off == null ? null : cut(shown(start), shown(start + ((end - start) * off) / 100), duration);
      if (stance) marks.push(shape("rect", { ...stance, y, height: LANE, class: `stance ${side}` }, `stance, ${side}`));
    }
  }
  for (const { time, name, side } of trial.events ?? []) {
    const at = shown(time) / duration;
    if (!(at >= 0 && at <= 1) || name !== "foot_strike") continue;
    const y = (LANES[side] ?? LANES.right) - 2;
    marks.push(shape("rect", { x: `${100 * at}%`, y, width: 2, height: LANE + 4, class: `strike ${side}` }, `foot strike, ${side}`));
  }
  return marks;
}

/** The part of the axis that is looped. */
export function loopMark([start, end], duration) {
  const box = cut(start, end, duration);
  return box ? shape("rect", { ...box, y: 7, height: 12, rx: 2, class: "loop" }) : null;
}
