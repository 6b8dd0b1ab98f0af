// What the kernel was asked for and what it answered: the body after some iterations.

import { decode } from "../payload.js";
import { patched } from "./patched.js";

const PATIENCE = 4000; // ms without an answer to a request, after which that is said
const LONGEST = 60_000; // ms that one iteration takes at most

/**
 * @typedef {object} Progress
 * @property {number} shown iterations of the body that is shown
 * @property {number} wanted iterations asked for last
 * @property {number} done iterations that are computed
 * @property {number[]} loss mean over the frames before the first and after each iteration
 * @property {number[]} reprojection the same, px
 * @property {"idle"|"refining"|"moving"|"silent"|"cancelling"|"cancelled"|"failed"|"alone"} phase
 *   moving: the body is refined, angles and muscles follow; silent: the kernel does not answer;
 *   alone: there is no kernel
 * @property {string} text why it failed
 */

/**
 * @param {object} context
 * @param {(progress: Progress) => void} changed called after each change
 * @returns {{progress: Progress, ask: (iterations: number) => void, cancel: () => void,
 *   showFamily: (on: boolean) => void, dispose: () => void}}
 */
export function createRefining({ scene, state, host }, changed) {
  const [first] = scene.trials;
  const { loss = [], reprojection = [], done = 0, given = 0 } = scene.refinement ?? {};
  const families = new Map([[0, first.series]]); // iterations -> series
  const own = Math.random().toString(36).slice(2, 8); // of this page, in the names of its requests
  const phase = host.send ? "idle" : "alone";
  const progress = { shown: 0, wanted: 0, done, loss, reprojection, phase, text: "" };
  let requests = 0;
  let last = null; // name of the request that counts
  let withFamily = true;
  let waiting = 0;
  let queue = Promise.resolve(); // blocks are unpacked one after the other

  const set = (patch) => changed(Object.assign(progress, patch));
  const isBusy = () => ["refining", "moving", "silent", "cancelling"].includes(progress.phase);

  // The kernel works on the last request of all pages and of Python: those of others count as well.
  const isOlder = ({ request }) =>
    last !== null && String(request).startsWith(own) && request !== last;

  function wait(patience) {
    clearTimeout(waiting);
    waiting = setTimeout(() => isBusy() && set({ phase: "silent" }), patience);
  }

  function send(message, patch) {
    if (!host.send) return;
    try {
      host.send(message);
      set(patch);
      wait(PATIENCE);
    } catch (error) {
      const reason = error?.message ?? error;
      const text = `The kernel cannot be reached (${reason}): run the cell again`;
      end({ phase: "failed", text });
    }
  }

  function ask(iterations) {
    last = `${own}-${++requests}`;
    const patch = { wanted: iterations, phase: iterations > progress.done ? "refining" : "moving" };
    send({ type: "refine", iterations, request: last }, patch);
  }

  function setFamily() {
    const trial = scene.trials[0];
    trial.family = withFamily
      ? [...families]
          .filter(([iterations]) => iterations !== progress.shown)
          .map(([iterations, series]) => ({ label: `after ${countOf(iterations)}`, series }))
      : [];
  }

  function familyChanged() {
    setFamily();
    state.set({ family: (state.get("family") ?? 0) + 1 });
  }

  function end(patch) {
    last = null;
    set({ wanted: progress.shown, ...patch });
  }

  async function show(message, block) {
    scene.trials[0] = patched(first, await decode(block));
    progress.shown = message.iterations;
    setFamily();
    state.set({ revision: state.get("revision") + 1 });
    return isOlder(message) ? set({}) : end({ phase: "idle", text: "" });
  }

  const actions = {
    progress: ({ done: now, of }) => set({ phase: now < of ? "refining" : "moving", wanted: of }),
    refined: (message, [block]) => show(message, block),
    family: async ({ iterations }, [block]) => {
      families.set(iterations, (await decode(block)).series);
      familyChanged();
    },
    cancelled: () => end({ phase: "cancelled" }),
    error: ({ text }) => end({ phase: "failed", text }),
  };

  function take(message, buffers) {
    const act = actions[message?.type];
    if (!act) return;
    for (const key of ["done", "loss", "reprojection"]) {
      if (message[key] !== undefined) progress[key] = message[key];
    }
    // Of a request that another one has replaced only what it computed counts.
    const ends = message.type === "cancelled" || message.type === "error";
    const replaced = isOlder(message) || (ends && last !== null && message.request !== last);
    if (replaced && message.type !== "refined") return changed(progress);
    if (isBusy() && message.request === last) wait(LONGEST);
    queue = queue
      .then(() => act(message, buffers))
      .catch((error) => set({ phase: "failed", text: String(error?.message ?? error) }));
  }

  host.onMessage?.(take);
  // The page knows iteration 0 only: the kernel tells what came since, or is on its way there.
  queueMicrotask(() => {
    if (given) last = `${own}-0`;
    send({ type: "again", request: last }, given ? { wanted: given, phase: "refining" } : {});
  });
  return {
    progress,
    ask,
    cancel: () => send({ type: "cancel" }, { phase: "cancelling" }),
    showFamily(on) {
      withFamily = on;
      familyChanged();
    },
    dispose() {
      clearTimeout(waiting);
      host.offMessage?.(take);
    },
  };
}

/** "1 iteration", "10 iterations". */
export const countOf = (iterations) => `${iterations} iteration${iterations === 1 ? "" : "s"}`;
