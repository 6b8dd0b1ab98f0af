// Where panels are: columns of equal width, so that all axes are below one another.

import { BARE, GUTTER, MARGIN, X_LABEL, X_TICKS } from "./panel.js";

export const GAP = 8; // px between two columns
export const TITLE = 32; // px of a heading with its distances
export const LABEL = 17; // px over the axes of a panel
const NARROWEST = 270; // px of a column
const [LOWEST, HIGHEST] = [84, 190]; // px of the axes

/**
 * @param {number} width px for all columns
 * @param {number[]} panels their number in each group
 * @param {number} room px of height that is there, 0 if it does not matter
 * @returns {{columns, column, axes, height, tops: number[], whole}} px: width of a column and of
 *   the axes, height of the axes, top of each group, height of all
 */
export function arrange(width, panels, room = 0) {
  const most = Math.max(1, Math.floor((width + GAP) / (NARROWEST + GAP)));
  const columns = Math.min(most, Math.max(panels.length, 1));
  const column = Math.floor((width - GAP * (columns - 1)) / columns);
  const most1 = Math.max(1, ...panels);
  const fixed = TITLE + X_TICKS + X_LABEL - BARE;
  const filling = panels.length > columns ? 0 : (room - fixed) / most1 - LABEL - BARE;
  const usual = Math.max(LOWEST, Math.min(150, 0.27 * column));
  const least = filling > 0 ? LOWEST : usual; // a single row of groups fits into the room
  const height = Math.floor(Math.max(least, Math.min(HIGHEST, filling)));
  const tall = (count) => (count ? fixed + count * (LABEL + height + BARE) : 2 * TITLE);
  const tops = [];
  let whole = 0;
  for (let first = 0; first < panels.length; first += columns) {
    const row = panels.slice(first, first + columns);
    row.forEach(() => tops.push(whole));
    whole += Math.max(...row.map(tall));
  }
  return { columns, column, axes: column - GUTTER - MARGIN, height, tops, whole };
}
