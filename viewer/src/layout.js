// The page of the viewer: where stage, curves and controls are.

import { createAnnouncer } from "./controls/announce.js";
import { createCurveOptions } from "./controls/curve_options.js";
import { describeStage } from "./controls/describe.js";
import { createDivider } from "./controls/divider.js";
import { createScope, make } from "./controls/elements.js";
import { createGait, hasGait } from "./controls/gait_table.js";
import { guarded } from "./controls/guard.js";
import { createKeys } from "./controls/keys.js";
import { createMuscleList, hasMuscles } from "./controls/muscle_list.js";
import { addPaper, createPoster } from "./controls/poster.js";
import { createQuality, hasQuality } from "./controls/quality.js";
import { createTabs } from "./controls/tabs.js";
import { followTheme } from "./controls/theme.js";
import { createToolbar, createTools } from "./controls/toolbar.js";
import { createTransport } from "./controls/transport.js";
import { createTrials } from "./controls/trials.js";
import { createViews } from "./controls/views.js";
import { createCurves } from "./curves/curves.js";
import { createRefine } from "./refine/refine.js";
import { NoWebGL } from "./stage/renderer.js";
import { createStage } from "./stage/stage.js";
import { STYLE } from "./style/style.js";

const ON_STAGE = ["skeleton", "mesh", "muscles", "reactions", "markers", "keypoints", "picture"];

/** Builds everything into context.root; host.layout: "explore" (default), "viewer" or "refine". */
export function createLayout(context) {
  const { root, scene, state, host } = context;
  const scope = createScope(state);
  followTheme(context, scope);
  const announcer = createAnnouncer(context, scope);
  context.announce = announcer.say;

  const biokit = make("div", {
    class: "biokit",
    tabindex: -1,
    role: "region",
    "aria-label": `Gait explorer: ${scene.title || scene.trials[0].name}. Press ? for the keys.`,
  });
  const frame = make("div", { class: "frame" });
  biokit.append(frame, announcer.element);
  root.replaceChildren(make("style", { text: STYLE }), biokit);

  const parts = {}; // stage, curves, …: what their create functions returned
  const later = []; // parts that are built once everything has its place and size
  const add = (element, key, name, build) =>
    later.push(() => (parts[key] = guarded(element, name, () => build(element))));
  const row = (kind, label) => {
    const element = make("div", { class: kind, role: label && "group", "aria-label": label });
    frame.append(element);
    return element;
  };

  const open = { search: () => {}, help: () => {} };
  const alone = host.layout === "viewer";
  if (!alone) {
    add(row("toolbar", "Tools"), "toolbar", "The bar of tools", (bar) => {
      Object.assign(open, createToolbar(bar, biokit, context, scope, parts));
    });
  }
  if (scene.trials.length > 1) {
    add(row("trials", "Trials"), "trials", "The list of trials", (bar) =>
      createTrials(bar, context, scope),
    );
  }
  if (host.layout === "refine") {
    biokit.classList.add("refines");
    add(row("refine", "Refinement"), "refine", "The refinement", (panel) =>
      createRefine(panel, context),
    );
  }
  const panes = row("panes");
  const onStage = scene.trials.some((trial) => ON_STAGE.some((part) => trial[part]));
  const beside = !alone && (hasCurves(scene) || hasGait(scene) || hasQuality(scene));
  if (onStage || !beside) panes.append(stagePane(context, scope, add));
  if (alone) {
    add(panes.querySelector(".pane-bar"), "toolbar", "The bar of tools", (bar) => {
      Object.assign(open, createTools(bar, biokit, context, scope, parts));
    });
  }
  if (onStage && beside) panes.append(createDivider(panes));
  else panes.classList.add(beside ? "side-only" : "stage-only");
  if (beside) panes.append(sidePane(context, scope, add));
  add(row("transport", "Playing"), "transport", "The transport", (bar) =>
    createTransport(bar, context, scope),
  );
  addPaper(biokit, frame, context);
  later.forEach((build) => build());
  createKeys(
    biokit,
    context,
    { search: () => open.search(), help: () => open.help(), stage: () => parts.stage },
    scope,
  );
  return {
    dispose() {
      Object.values(parts).forEach((part) => part.dispose?.());
      scope.dispose();
    },
  };
}

const hasCurves = (scene) =>
  scene.trials.some(({ series }) => Object.values(series ?? {}).some(({ items }) => items.length));

function stagePane(context, scope, add) {
  const bar = make("div", { class: "pane-bar", role: "group", "aria-label": "View" });
  const stage = make("div", { class: "stage" });
  add(bar, "views", "The views", () => createViews(bar, context, scope));
  add(stage, "stage", "The stage", () => {
    try {
      const built = createStage(stage, context);
      describeStage(stage.querySelector("canvas"), context, scope);
      return built;
    } catch (error) {
      if (error instanceof NoWebGL) return createPoster(stage, context);
      throw error;
    }
  });
  return make("section", { class: "pane stage-pane", "aria-label": "Stage" }, bar, stage);
}

function sidePane(context, scope, add) {
  const { scene } = context;
  const tabs = [];
  const tab = (key, text, name, build) => {
    const panel = make("div", { class: `tab-panel ${key}`, tabindex: key === "curves" ? null : 0 });
    tabs.push({ key, text, panel });
    add(panel, key, name, build);
  };
  if (hasCurves(scene))
    tab("curves", "Curves", "The curves", (panel) => createCurves(panel, context));
  if (hasMuscles(scene))
    tab("muscles", "Muscles", "The list of muscles", (panel) =>
      createMuscleList(panel, context, scope),
    );
  if (hasGait(scene))
    tab("gait", "Gait", "The table", (panel) => createGait(panel, context, scope));
  if (hasQuality(scene))
    tab("quality", "Quality", "The quality of the data", (panel) =>
      createQuality(panel, context, scope),
    );
  const options = hasCurves(scene) ? createCurveOptions(context, scope) : null;
  const { element } = createTabs(
    tabs,
    "Beside the stage",
    (key) => options && (options.hidden = key !== "curves"),
  );
  const bar = make("div", { class: "pane-bar" }, element, options);
  return make(
    "section",
    { class: "pane side-pane", "aria-label": "Curves and tables" },
    bar,
    ...tabs.map(({ panel }) => panel),
  );
}
