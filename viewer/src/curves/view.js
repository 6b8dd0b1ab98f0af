// What all panels share: axis, range, colours, and where the trials lie on the axis.

import { percentAt } from "./cycles.js";
import { readColours } from "./look.js";
import { locate } from "../interpolation.js";

const SHORTEST = 0.02; // s, the least that a time axis shows
const NARROWEST = 1 / 400; // of the whole range, the deepest zoom

/**
 * @param {HTMLElement} root element inside the viewer
 * @param {object} context
 * @returns {object} view: {scene, still, axis, trials, sides, bands, cycles, norms, hovered,
 *   colours,
 *   x: [low, high] of the axis, origin: what its numbers are larger by, xLabel, maps: [{slope, offset}] from s of a trial to the axis of
 *   time, loop: [start, end]|null} and the functions below
 */
export function createView(root, { scene, state, alignment, still = false }) {
  const zoomed = { time: null, cycle: null };
  const view = {
    scene,
    still,
    /** Reads what was chosen. */
    read() {
      for (const key of ["axis", "sides", "bands", "cycles", "norms", "hovered"]) {
        view[key] = state.get(key);
      }
      view.trials = scene.trials.map((_, k) => k).filter((k) => !state.get("hidden").includes(k));
      view.maps = scene.trials.map((_, k) => {
        const offset = alignment.shownTime(k, 0);
        return { slope: alignment.shownTime(k, 1) - offset, offset };
      });
      const loop = state.get("loop") === "cycle" ? alignment.loopRange() : null;
      view.loop = loop && loop[1] - loop[0] < state.get("duration") - 1e-9 ? loop : null;
      const [first] = view.trials.map((k) => view.maps[k]);
      const alone = view.axis === "time" && view.trials.length === 1 && near(first.slope, 1);
      view.origin = alone ? -first.offset : 0;
      view.xLabel = view.axis === "cycle" ? "gait cycle (%)" : timeLabel(view.maps, alone);
      view.x = zoomed[view.axis] ?? view.whole();
    },
    readColours() {
      view.colours = readColours(root);
    },
    /** The range that is shown without zoom. */
    whole() {
      if (view.axis === "cycle") return [0, 100];
      const duration = state.get("duration");
      return duration > SHORTEST ? [0, duration] : [-SHORTEST, duration + SHORTEST];
    },
    isZoomed: () => zoomed[view.axis] !== null,
    /** Shows a part of the axis; all of it without one. */
    zoom(range) {
      const [low, high] = view.whole();
      let part = range && [Math.max(low, range[0]), Math.min(high, range[1])];
      if (part && part[1] - part[0] < (high - low) * NARROWEST) return;
      if (part && part[1] - part[0] > 0.999 * (high - low)) part = null;
      zoomed[view.axis] = part;
      view.x = part ?? [low, high];
    },
    /** Own time of a trial at a place of the axis of time, s. */
    ownTime: (index, shown) => (shown - view.maps[index].offset) / view.maps[index].slope,
    /** Where each trial's samples are at the shown instant; null outside the trial. */
    places() {
      const time = state.get("time");
      return scene.trials.map((trial, index) => {
        const own = view.ownTime(index, time);
        const last = trial.time[trial.time.length - 1];
        const spare = 1e-6;
        return own < trial.time[0] - spare || own > last + spare ? null : locate(trial.time, own);
      });
    },
    /** The first trial that is shown and has cycles of a side, as an index or -1. */
    lead: (side) => view.trials.find((k) => scene.trials[k].cycles?.[side]?.length) ?? -1,
    /**
     * Places of the cursors on the axis, 0..1 of its width or null: "all" over time; over the cycle
     * "right" and "left", and of each trial "right0", "left0"...
     */
    cursors() {
      const [low, high] = view.x;
      const share = (at) => {
        const part = (at - low) / (high - low);
        return at === null || !(part >= -1e-9 && part <= 1 + 1e-9) ? null : part;
      };
      const time = state.get("time");
      if (view.axis !== "cycle") return { all: share(time) };
      const out = {};
      for (const side of ["right", "left"]) {
        for (const k of view.trials) {
          out[side + k] = share(percentAt(scene.trials[k], side, view.ownTime(k, time)));
        }
        out[side] = out[side + view.lead(side)] ?? null;
      }
      return out;
    },
    /** The shown time at a percentage of the cycle of a side that is shown or chosen. */
    timeAtPercent(side, percent) {
      const lead = view.lead(side);
      if (lead < 0) return null;
      const trial = scene.trials[lead];
      const own = view.ownTime(lead, state.get("time"));
      const cycles = trial.cycles[side];
      const { side: chosen, index } = state.get("cycle");
      const cycle =
        cycles.find(([start, end]) => own >= start && own <= end) ??
        (chosen === side && cycles[index]) ??
        cycles[0];
      return alignment.shownTime(lead, cycle[0] + ((cycle[1] - cycle[0]) * percent) / 100);
    },
  };
  return view;
}

const near = (a, b) => Math.abs(a - b) < 1e-9;

/** Trials that begin at times of their own share an axis that begins at 0. */
function timeLabel(maps, alone) {
  const shifted = !alone && maps.some(({ offset }) => !near(offset, 0));
  return shifted ? "time from the start (s)" : "time (s)";
}
