// Plays: moves state.time with the browser's own clock, so that slow drawing drops frames, not time.

const STEP = 1 / 100; // s, where a trial has one frame

/**
 * @param {object} scene
 * @param {object} state
 * @param {object} alignment of alignment.js
 * @returns {{toggle, step, seek, dispose}}
 */
export function createClock(scene, state, alignment) {
  let handle = 0;
  let last = 0;
  const measure = () => {
    const duration = alignment.duration();
    state.set({ duration, time: Math.max(0, Math.min(state.get("time"), duration)) });
  };
  measure();
  const stop = [state.on("alignment cycle hidden", measure), state.on("playing", playOrPause)];

  function tick(now) {
    handle = 0;
    if (!state.get("playing")) return;
    const passed = Math.min((now - last) / 1000, 0.25) * state.get("speed");
    last = now;
    const [start, end] = alignment.loopRange();
    let time = state.get("time") + passed;
    if (time > end || time < start) {
      if (state.get("loop") === "none") {
        state.set({ time: end, playing: false });
        return;
      }
      time = end > start ? start + ((((time - start) % (end - start)) + (end - start)) % (end - start)) : start;
    }
    state.set({ time });
    handle = requestAnimationFrame(tick);
  }

  function playOrPause() {
    if (!state.get("playing") || handle) return;
    const [start, end] = alignment.loopRange();
    if (state.get("time") >= end - 1e-9 || state.get("time") < start) state.set({ time: start });
    last = performance.now();
    handle = requestAnimationFrame(tick);
  }

  return {
    toggle: () => state.set({ playing: !state.get("playing") }),
    /** Goes to a shown time, s, and stays there. */
    seek: (time) => state.set({ time: Math.max(0, Math.min(time, state.get("duration"))) }),
    /** Pauses and goes on by so many frames of the first trial that is shown. */
    step(frames) {
      const trial = scene.trials.find((_, index) => !state.get("hidden").includes(index)) ?? scene.trials[0];
      const { time } = trial;
      const period = time.length > 1 ? (time[time.length - 1] - time[0]) / (time.length - 1) : STEP;
      const frame = Math.round(state.get("time") / period) + frames;
      state.set({ playing: false });
      this.seek(frame * period);
    },
    dispose() {
      cancelAnimationFrame(handle);
      stop.forEach((off) => off());
    },
  };
}
