// Decoded pictures of a video, a few at a time: those around now and those that come next.

const AHEAD = 6; // pictures
const KEPT = 24; // pictures: 640 x 360 px are 0.9 MB each

const shared = new WeakMap(); // picture part of a trial -> its frames

/**
 * The frames of a trial's `picture`; whoever asks for the same picture shares them.
 * @param {{mime, time: Float64Array, frames: Uint8Array[]}} picture
 * @returns {{at: (time: number) => {index, bitmap: ImageBitmap|null}, on}} `at` gives the picture
 *   at a time in s, else a near earlier one, else the one shown last; `on(callback)` is called when
 *   another one is decoded, and returns how to stop
 */
export function framesOf(picture) {
  if (!shared.has(picture)) shared.set(picture, createFrames(picture));
  return shared.get(picture);
}

function createFrames({ mime, time: times, frames }) {
  const decoded = new Map(); // index -> ImageBitmap; the first is the one used longest ago
  const blobs = []; // made once: each copies its bytes
  const pending = new Set();
  const listeners = new Set();
  let last = -1; // the picture that was shown last: stays until another one is there

  function decode(index) {
    if (decoded.has(index) || pending.has(index)) return;
    pending.add(index);
    createImageBitmap((blobs[index] ??= new Blob([frames[index]], { type: mime })))
      .then((bitmap) => {
        pending.delete(index);
        decoded.set(index, bitmap);
        for (const [old, unused] of decoded) {
          if (decoded.size <= KEPT) break;
          decoded.delete(old);
          unused.close();
        }
        listeners.forEach((callback) => callback());
      })
      .catch(() => {}); // a broken picture is not tried again: the one before it stays
  }

  return {
    at(time) {
      const index = nearest(times, time);
      // what comes next, from the start again after the end
      for (let k = 0; k <= AHEAD; k++) decode((index + k) % frames.length);
      let found = index;
      while (!decoded.has(found) && found > Math.max(0, index - KEPT)) found--;
      const shown = decoded.has(found) ? found : last;
      const bitmap = decoded.get(shown) ?? null;
      if (bitmap) {
        decoded.delete(shown); // used now: last in the order
        decoded.set(shown, bitmap);
        last = shown;
      }
      return { index: shown, bitmap };
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
