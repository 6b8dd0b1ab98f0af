// Draws fewer pixels while playing where the machine is too slow for all of them.

const SLOW = 55; // ms between frames that ask for fewer pixels
const SCALES = [1, 0.75, 0.55]; // of the width and height drawn
const LOOKED_AT = 8; // frames before a judgement
const PAUSE = 400; // ms: longer is no frame but a rest

/**
 * @param {object} state
 * @param {(scale: number) => void} setScale
 * @param {number} still scale while nothing plays
 * @returns {{tick: (now: number) => void, dispose}} `tick` is called at each frame, ms
 */
export function createPace(state, setScale, still) {
  let level = -1; // -1: still
  let best = 0; // where playing starts: what the machine was found to keep up with
  let last = 0;
  let intervals = [];
  const go = (to) => {
    if (to === level) return;
    level = to;
    setScale(SCALES[level] ?? still);
  };
  const off = state.on("playing", () => {
    intervals = [];
    last = 0;
    go(state.get("playing") ? best : -1);
  });
  return {
    tick(now) {
      if (!state.get("playing")) return;
      if (last && now - last < PAUSE) intervals.push(now - last);
      last = now;
      if (intervals.length < LOOKED_AT) return;
      const middle = intervals.sort((a, b) => a - b)[LOOKED_AT >> 1];
      intervals = [];
      if (middle > SLOW && level + 1 < SCALES.length) go((best = level + 1));
    },
    dispose: off,
  };
}
