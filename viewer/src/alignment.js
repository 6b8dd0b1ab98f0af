// Which instant of each trial is shown: trials run from their starts, or through a gait cycle each.

const MEAN_CYCLE = 1.1; // s, where no trial has a cycle

/**
 * @param {object} scene
 * @param {object} state
 */
export function createAlignment(scene, state) {
  const cycleOf = (trial) => {
    const { side, index } = state.get("cycle");
    const cycles = trial.cycles?.[side] ?? [];
    return cycles.length ? cycles[Math.min(index, cycles.length - 1)] : null;
  };
  const span = (trial) => trial.time[trial.time.length - 1] - trial.time[0];
  const byCycle = () => state.get("alignment") === "cycle" && scene.trials.some(cycleOf);

  return {
    /** Length of what is shown, s. */
    duration() {
      const shown = scene.trials.filter((_, index) => !state.get("hidden").includes(index));
      const trials = shown.length ? shown : scene.trials;
      if (!byCycle()) return Math.max(...trials.map(span));
      const lengths = trials.map(cycleOf).filter(Boolean).map(([start, end]) => end - start);
      if (!lengths.length) return MEAN_CYCLE;
      return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    },
    /** Time of a trial in its own seconds at the shown time (default: now); held at its end. */
    trialTime(index, shown = state.get("time")) {
      const trial = scene.trials[index];
      const cycle = byCycle() && cycleOf(trial);
      if (cycle) return cycle[0] + (cycle[1] - cycle[0]) * (shown / (this.duration() || 1));
      return trial.time[0] + Math.min(shown, span(trial));
    },
    /** The shown time at which a trial is at this time of its own. */
    shownTime(index, own) {
      const trial = scene.trials[index];
      const cycle = byCycle() && cycleOf(trial);
      if (cycle) return ((own - cycle[0]) / (cycle[1] - cycle[0])) * this.duration();
      return own - trial.time[0];
    },
    /** The range of shown time that is looped through, s. */
    loopRange() {
      const trial = scene.trials.find((t, index) => !state.get("hidden").includes(index) && cycleOf(t));
      if (state.get("loop") !== "cycle" || byCycle() || !trial) return [0, this.duration()];
      const [start, end] = cycleOf(trial);
      return [start - trial.time[0], end - trial.time[0]];
    },
    /** The gait cycle of a trial that is chosen, [start, end, foot off in %] or null. */
    cycleOf,
  };
}
