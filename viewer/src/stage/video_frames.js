// Decoded pictures of a video, a few at a time: those around now and those that come next.

const AHEAD = 8; // pictures
const KEPT = 24; // pictures: 640 x 360 px are 0.9 MB each

const shared = new WeakMap(); // picture part of a trial -> its frames

/**
 * The frames of a trial's `picture`; whoever asks for the same picture shares them.
 * @param {{mime, time: Float64Array, frames: Uint8Array[]}} picture
 * @returns {{at: (time: number) => {index, bitmap: ImageBitmap|null}, on}} `at` gives the picture at
 *   a time in s, or the nearest earlier one that is decoded; `on(callback)` is called when another
 *   one is decoded, and returns how to stop
 */
export function framesOf(picture) {
  if (!shared.has(picture)) shared.set(picture, createFrames(picture));
  return shared.get(picture);
}

function createFrames({ mime, time: times, frames }) {
  const decoded = new Map(); // index -> ImageBitmap; the first is the one used longest ago
  const pending = new Set();
  const listeners = new Set();

  function decode(index) {
    if (index >= frames.length || decoded.has(index) || pending.has(index)) return;
    pending.add(index);
    createImageBitmap(new Blob([frames[index]], { type: mime }))
      .then((bitmap) => {
        decoded.set(index, bitmap);
        // pictures are not closed: a texture or a canvas may still draw from one
        for (const old of decoded.keys()) if (decoded.size > KEPT) decoded.delete(old);
        listeners.forEach((callback) => callback());
      })
      .catch(() => {}) // a broken picture: the one before it stays
      .finally(() => pending.delete(index));
  }

  return {
    at(time) {
      const index = nearest(times, time);
      for (let k = 0; k <= AHEAD; k++) decode(index + k);
      for (let k = index; k > index - KEPT && k >= 0; k--) {
        const bitmap = decoded.get(k);
        if (!bitmap) continue;
        decoded.delete(k); // used now: last in the order
        decoded.set(k, bitmap);
        return { index: k, bitmap };
      }
      return { index, bitmap: null };
    },
    on(callback) {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
  };
}

/** Index of the time nearest to a time. */
function nearest(times, time) {
  let [low, high] = [0, times.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (times[middle] <= time) low = middle;
    else high = middle;
  }
  return time - times[low] <= times[high] - time ? low : high;
}
