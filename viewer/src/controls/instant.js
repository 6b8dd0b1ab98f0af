// Words for the instant that is shown: seconds, frame, share of the gait cycle.

/** Index of the trial that time, frames and cycles are told of: the first that is shown. */
export function leadingTrial(scene, state) {
  const shown = scene.trials.findIndex((_, index) => !state.get("hidden").includes(index));
  return Math.max(shown, 0);
}

/** Whether any trial has a whole gait cycle. */
export const hasCycles = (scene) =>
  scene.trials.some(({ cycles }) => cycles?.right?.length || cycles?.left?.length);

/** Index of the sample nearest to a time; times [T] s, increasing. */
export function nearestFrame(times, time) {
  let [low, high] = [0, times.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (times[middle] <= time) low = middle;
    else high = middle;
  }
  return time - times[low] > times[high] - time ? high : low;
}

/**
 * The gait cycle that a time falls into.
 * @param {object} trial
 * @param {number} time s, of the trial
 * @param {string} side preferred where cycles of both sides hold the time
 * @returns {{side: string, index: number, percent: number}|null}
 */
export function cycleAt(trial, time, side) {
  for (const which of [side, side === "right" ? "left" : "right"]) {
    const cycles = trial.cycles?.[which] ?? [];
    const index = cycles.findIndex(([start, end]) => time >= start && time <= end);
    if (index < 0) continue;
    const [start, end] = cycles[index];
    return { side: which, index, percent: (100 * (time - start)) / (end - start) };
  }
  return null;
}

/** The instant in numbers and in words. */
export function instantOf({ scene, state, alignment }) {
  const index = leadingTrial(scene, state);
  const trial = scene.trials[index];
  const time = alignment.trialTime(index);
  const frame = nearestFrame(trial.time, time);
  const cycle = cycleAt(trial, time, state.get("cycle").side);
  const percent = cycle ? `, ${cycle.percent.toFixed(0)} % of ${cycle.side} gait cycle` : "";
  return {
    trial: index,
    time,
    frame,
    cycle,
    text: `${time.toFixed(2)} s, frame ${frame + 1} of ${trial.time.length}${percent}`,
  };
}
