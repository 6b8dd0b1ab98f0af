// The panel of a refinement: slider, progress, and what each iteration gains.

import uplotStyle from "uplot/dist/uPlot.min.css";

import { createScope, make } from "../controls/elements.js";
import { closeUp } from "./close_up.js";
import { createHistoryChart } from "./history_chart.js";
import style from "./refine.css";
import { countOf, createRefining } from "./refining.js";
import { createSlider } from "./slider.js";

const PHASES = {
  idle: ({ shown }) =>
    shown ? `Shown: after ${countOf(shown)}` : "Shown: the network's answer",
  refining: ({ done, wanted }) => `Iteration ${Math.min(done + 1, wanted)} of ${wanted} …`,
  moving: () => "Joint angles and muscles …",
  silent: () => "Waiting for the kernel: it is busy, or was closed",
  cancelling: () => "Stopping after this iteration …",
  cancelled: ({ done, shown }) => `Cancelled: ${done} computed, shown after ${countOf(shown)}`,
  failed: ({ text }) => text,
  alone: () => "Refining needs a kernel: run the cell again",
};
const FAMILY = "Faint curves after other iterations";
const LOSS =
  "What the refinement lowers, mean over the frames, in % of its value at the network's answer: " +
  "squared distance of the keypoints in the person's view, and the turn away from that answer.";
const REPROJECTION =
  "Distance in the picture between the keypoints detected and those of the body, mean over " +
  "keypoints and frames.";
const BUSY = ["refining", "moving", "silent", "cancelling"];

/** Fills an element with the panel; see `Progress` of refining.js. */
export function createRefine(element, context) {
  const { scene, state } = context;
  const { most = 50 } = scene.refinement ?? {};
  const scope = createScope(state);
  const status = make("span", { class: "refine-status", role: "status" });
  const bar = make("progress", {
    class: "refine-progress",
    "aria-label": "Refinement",
    max: 1,
    value: 0,
  });
  const cancel = make("button", {
    class: "button framed",
    type: "button",
    text: "Cancel",
    title: "Stop after this iteration; what was computed is kept",
    on: { click: () => refining.cancel() },
  });
  const lines = make("input", {
    type: "checkbox",
    checked: true,
    on: { change: () => refining.showFamily(lines.checked) },
  });
  const linesLabel = make("label", { class: "refine-check" }, lines, FAMILY);

  let from = 0; // iterations done when the latest request began
  const refining = createRefining(context, show);
  const ask = (iterations) => {
    from = Math.max(0, refining.progress.done);
    refining.ask(iterations);
  };
  const slider = createSlider(most, ask);
  const charts = {
    loss: createHistoryChart({
      title: "Loss, %",
      what: LOSS,
      most,
      choose: ask,
      fromZero: true,
      print: (value) => value.toFixed(0),
    }),
    reprojection: createHistoryChart({
      title: "Reprojection, px",
      what: REPROJECTION,
      most,
      choose: ask,
      fromZero: false,
      print: (value) => value.toFixed(value < 10 ? 2 : 1),
    }),
  };

  function show(progress) {
    const { phase, done, wanted, shown } = progress;
    const busy = BUSY.includes(phase);
    const text = PHASES[phase](progress);
    if (status.textContent !== text) status.textContent = text;
    status.title = phase === "failed" ? text : "";
    status.classList.toggle("failed", phase === "failed");
    cancel.disabled = !busy || phase === "cancelling";
    bar.classList.toggle("on", busy);
    if (phase === "refining" && wanted > from) bar.value = (done - from) / (wanted - from);
    else if (busy) bar.removeAttribute("value"); // how long is not known
    else bar.value = 0;
    element.dataset.phase = phase; // what tests wait for
    element.dataset.shown = shown;
    slider.show(progress);
    const [start] = progress.loss;
    charts.loss.show({ values: progress.loss.map((loss) => (100 * loss) / start), shown, wanted });
    charts.reprojection.show({ values: progress.reprojection, shown, wanted });
    if (phase === "idle" || phase === "cancelled" || phase === "failed") context.announce?.(text);
  }

  const left = make(
    "div", { class: "refine-controls" },
    slider.element,
    make("div", { class: "refine-line" }, status, cancel),
    bar,
    linesLabel,
  );
  const sheet = make("style", { text: uplotStyle + style });
  element.append(sheet, left, charts.loss.element, charts.reprojection.element);
  show(refining.progress);
  let disposed = false;
  const closer = () => {
    const { stage } = context;
    if (disposed || state.get("view") !== "camera") return;
    if (!stage?.stats?.frames) return void requestAnimationFrame(closer); // nothing is drawn yet
    const { clientWidth: width, clientHeight: height } = stage.canvas;
    stage.zoom(closeUp(scene.trials[0], { width, height }));
  };
  requestAnimationFrame(closer);
  const recolour = () => Object.values(charts).forEach((chart) => chart.recolour());
  scope.add(state.on("theme", () => requestAnimationFrame(recolour)));
  return {
    dispose() {
      disposed = true;
      scope.dispose();
      refining.dispose();
      slider.dispose();
      Object.values(charts).forEach((chart) => chart.dispose());
    },
  };
}
