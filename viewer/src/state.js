// What a person has chosen, and who wants to know.

/** What is shown when nothing was chosen yet. */
export const INITIAL = {
  time: 0, // s since the start of the shown range
  duration: 0, // s of it; clock.js sets it
  playing: false,
  speed: 1,
  loop: "all", // "all", "cycle" or "none"
  selected: [], // ids of items
  hovered: null, // id of an item
  hidden: [], // indexes of trials that are not shown
  layers: {
    mesh: true,
    skeleton: true,
    frames: false,
    muscles: true,
    reactions: true,
    markers: false,
    keypoints: false,
    floor: true,
    picture: true, // beside the body, or behind it in the view of the camera
  },
  opacity: 0.25, // of the body mesh
  view: "orbit", // "orbit", "front", "side", "back", "top" or "camera"
  follow: true, // the camera goes along with the subject
  arrangement: "overlay", // of several trials: "overlay" or "side" by side
  alignment: "time", // of several trials: "time" or "cycle"
  cycle: { side: "right", index: 0 }, // the gait cycle that is looped or aligned by
  axis: "time", // of the curves: "time" or "cycle"
  sides: "both", // "both", "right" or "left"
  bands: true, // mean and standard deviation over gait cycles
  cycles: true, // single gait cycles
  norms: true, // normative bands
  theme: "light", // or "dark"
  revision: 0, // counts replacements of a trial (refinement)
};

const report = globalThis.reportError ?? console.error;

/**
 * An observable record.
 * @returns {{get: (key: string) => any, set: (patch: object) => void,
 *   on: (keys: string, callback: () => void) => () => void}} `on` takes keys separated by spaces
 */
export function createState(initial = {}) {
  const values = { ...INITIAL, ...initial, layers: { ...INITIAL.layers, ...initial.layers } };
  const listeners = new Map(); // key -> Set of callbacks
  return {
    get: (key) => values[key],
    set(patch) {
      const called = new Set();
      for (const [key, value] of Object.entries(patch)) {
        if (Object.is(values[key], value)) continue;
        values[key] = value;
        for (const callback of listeners.get(key) ?? []) called.add(callback);
      }
      for (const callback of called) {
        try {
          callback();
        } catch (error) {
          report(error); // one part that fails leaves the others going
        }
      }
    },
    on(keys, callback) {
      const names = keys.split(" ");
      for (const key of names) {
        if (!listeners.has(key)) listeners.set(key, new Set());
        listeners.get(key).add(callback);
      }
      return () => names.forEach((key) => listeners.get(key).delete(callback));
    },
  };
}
