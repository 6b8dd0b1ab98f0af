// The page of the viewer: where stage, curves and controls are.

import { createAnnouncer } from "./controls/announce.js";
import { createCurveOptions } from "./controls/curve_options.js";
import { createDivider } from "./controls/divider.js";
import { createScope, make } from "./controls/elements.js";
import { guarded } from "./controls/guard.js";
import { instantOf } from "./controls/instant.js";
import { createKeys } from "./controls/keys.js";
import { createPoster, hasWebGL } from "./controls/poster.js";
import { createGait, createQuality, hasGait, hasQuality } from "./controls/tables.js";
import { createTabs } from "./controls/tabs.js";
import { followTheme } from "./controls/theme.js";
import { createToolbar } from "./controls/toolbar.js";
import { createTransport } from "./controls/transport.js";
import { createTrials } from "./controls/trials.js";
import { createViews } from "./controls/views.js";
import { createCurves } from "./curves/curves.js";
import { createStage } from "./stage/stage.js";
import { STYLE } from "./style/style.js";

const ON_STAGE = ["skeleton", "mesh", "muscles", "reactions", "markers", "keypoints", "picture"];

/** Builds everything into context.root; host.layout is "explore" (default), "viewer" or "refine". */
export function createLayout(context) {
  const { root, scene, state, host } = context;
  const scope = createScope(state);
  followTheme(context, scope);
  const announcer = createAnnouncer(context, scope);
  context.announce = announcer.say;

  const parts = {};
  const biokit = make("div", {
    class: "biokit",
    tabindex: -1,
    role: "region",
    "aria-label": `Gait explorer: ${scene.title || scene.trials[0].name}. Question mark lists the keys.`,
  });
  const frame = make("div", { class: "frame" });
  biokit.append(frame, announcer.element);
  root.replaceChildren(make("style", { text: STYLE }), biokit);

  const row = (kind, label) => {
    const element = make("div", { class: kind, role: label && "group", "aria-label": label });
    frame.append(element);
    return element;
  };
  const open = { search: () => {}, help: () => {} };
  const bar = row("toolbar", "Tools");
  guarded(bar, "The bar of tools", () => Object.assign(open, createToolbar(bar, biokit, context, scope, () => parts)));
  if (scene.trials.length > 1) {
    const trials = row("trials", "Trials");
    guarded(trials, "The list of trials", () => createTrials(trials, context, scope));
  }
  const panes = row("panes");
  const onStage = scene.trials.some((trial) => ON_STAGE.some((part) => trial[part]));
  const beside = host.layout !== "viewer" && (hasCurves(scene) || hasGait(scene) || hasQuality(scene));
  if (onStage || !beside) panes.append(stagePane(context, scope, parts));
  if (onStage && beside) panes.append(createDivider(panes));
  else panes.classList.add(beside ? "side-only" : "stage-only");
  if (beside) panes.append(sidePane(context, scope, parts));
  const transport = row("transport", "Playing");
  guarded(transport, "The transport", () => createTransport(transport, context, scope));
  createKeys(biokit, context, { ...open, search: () => open.search(), help: () => open.help(), stage: () => parts.stage }, scope);
  return {
    dispose() {
      Object.values(parts).forEach((part) => part.dispose?.());
      scope.dispose();
    },
  };
}

const hasCurves = (scene) =>
  scene.trials.some(({ series }) => Object.values(series ?? {}).some(({ items }) => items.length));

function stagePane(context, scope, parts) {
  const bar = make("div", { class: "pane-bar", role: "group", "aria-label": "View" });
  const stage = make("div", { class: "stage" });
  guarded(bar, "The views", () => createViews(bar, context, scope));
  // Built when it stands in the page, so that its size is known.
  queueMicrotask(() => {
    parts.stage = guarded(stage, "The stage", () =>
      hasWebGL() ? createStage(stage, context) : createPoster(stage, context),
    );
    describe(stage.querySelector("canvas"), context, scope);
  });
  return make("section", { class: "pane stage-pane", "aria-label": "Stage" }, bar, stage);
}

/** Says what a picture drawn by the graphics card shows. */
function describe(canvas, context, scope) {
  if (!canvas) return;
  const { scene, state } = context;
  canvas.setAttribute("role", "img");
  const names = { mesh: "body", skeleton: "skeleton", muscles: "muscles", reactions: "ground reaction forces", markers: "markers" };
  scope.bind("time view layers hidden playing selected", () => {
    if (state.get("playing")) return;
    const layers = Object.keys(names).filter((key) => state.get("layers")[key] && scene.trials.some((trial) => trial[key]));
    const shown = scene.trials.filter((_, index) => !state.get("hidden").includes(index)).map(({ name }) => name);
    const what = layers.map((key) => names[key]).join(", ") || "floor";
    canvas.setAttribute("aria-label", `${shown.join(" and ")}: ${what}, ${state.get("view")} view, at ${instantOf(context).text}`);
  });
}

function sidePane(context, scope, parts) {
  const { scene } = context;
  const tabs = [];
  const panels = [];
  const add = (key, text, name, build) => {
    const panel = make("div", { class: `tab-panel ${key}`, tabindex: key === "curves" ? null : 0 });
    tabs.push({ key, text, panel });
    panels.push(() => (parts[key] = guarded(panel, name, () => build(panel))));
  };
  if (hasCurves(scene)) add("curves", "Curves", "The curves", (panel) => createCurves(panel, context));
  if (hasGait(scene)) add("gait", "Gait", "The table", (panel) => createGait(panel, context, scope));
  if (hasQuality(scene)) add("quality", "Quality", "The quality of the data", (panel) => createQuality(panel, context, scope));
  const options = hasCurves(scene) ? createCurveOptions(context, scope) : null;
  const { element } = createTabs(tabs, "Beside the stage", (key) => options && (options.hidden = key !== "curves"));
  queueMicrotask(() => panels.forEach((build) => build()));
  const bar = make("div", { class: "pane-bar" }, element, options);
  return make("section", { class: "pane side-pane", "aria-label": "Curves and tables" }, bar, ...tabs.map(({ panel }) => panel));
}
