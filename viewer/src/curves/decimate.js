// Which samples of a long curve are enough for the pixels that it is drawn on.

/**
 * Indices of the samples to draw: all where they are few, else of each column of pixels the first,
 * least, largest and last one, so that no peak is lost. A gap is kept as one missing sample.
 * @param {ArrayLike<number>} values NaN where missing
 * @param {number} from first sample in view
 * @param {number} to last one, included
 * @param {number} columns of pixels that they fall on
 * @returns {number[]} increasing
 */
export function thinned(values, from, to, columns) {
  const count = to - from + 1;
  const out = [];
  if (count <= 2 * columns) {
    for (let k = from; k <= to; k++) out.push(k);
    return out;
  }
  for (let column = 0; column < columns; column++) {
    const first = from + Math.floor((column * count) / columns);
    const end = from + Math.floor(((column + 1) * count) / columns);
    pushColumn(out, values, first, end);
  }
  return out;
}

function pushColumn(out, values, first, end) {
  let [start, low, high, last, gap] = [-1, -1, -1, -1, -1];
  for (let k = first; k < end; k++) {
    const value = values[k];
    if (Number.isNaN(value)) {
      gap = k;
      continue;
    }
    if (start < 0) start = low = high = k;
    if (value < values[low]) low = k;
    if (value > values[high]) high = k;
    last = k;
  }
  const chosen = [start, low, high, last, gap].filter((k) => k >= 0).sort((a, b) => a - b);
  chosen.forEach((k, n) => n && k === chosen[n - 1] ? 0 : out.push(k));
}
