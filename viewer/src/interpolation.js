// Values between the samples of a trial.

/**
 * Where a time lies among samples.
 * @param {Float64Array} times increasing, s
 * @param {number} time s
 * @returns {{index: number, next: number, share: number}} share 0..1 of the way from index to next
 */
export function locate(times, time) {
  let [low, high] = [0, times.length - 1];
  if (!(time > times[0])) return { index: 0, next: 0, share: 0 };
  if (time >= times[high]) return { index: high, next: high, share: 0 };
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (times[middle] <= time) low = middle;
    else high = middle;
  }
  return { index: low, next: high, share: (time - times[low]) / (times[high] - times[low]) };
}

/**
 * One row of a series at a time; NaN beside a missing sample.
 * @param {{values: Float32Array}} series values [n, T]
 * @param {number} row
 * @param {{index: number, next: number, share: number}} place of `locate`
 */
export function valueAt(series, row, { index, next, share }) {
  const first = row * series.values.shape[1];
  const value = series.values[first + index];
  return share ? value + share * (series.values[first + next] - value) : value;
}
