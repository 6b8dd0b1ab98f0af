// The three-dimensional part: renderer, light, cameras, and the layers of every trial.
//
// A layer is {name: key of state.layers, object: Object3D, update(pose): void, dispose()} and
// optionally {pick(aim, pose): {item, distance, miss, point, lines?} | null, rest(): void (called
// instead of update while it is not shown)}. It is made by a function of (trial, tools) where the
// trial has its data (layers.js), and works in the trial's own ground; tools are those of tools.js.

import { Matrix4, Scene, Vector3 } from "three";

import { createActor } from "./actor.js";
import { pickAt } from "./aim.js";
import { createArrangement } from "./arrangement.js";
import { createCameras } from "./cameras.js";
import { createFloor } from "./floor.js";
import { createLegend } from "./legend.js";
import { createGapNote } from "./gap_note.js";
import { createLight } from "./light.js";
import { createPicking } from "./picking.js";
import { createPace } from "./pace.js";
import { createRenderer } from "./renderer.js";
import { snapshot } from "./snapshot.js";
import { subjectOf } from "./subject.js";
import { createTools } from "./tools.js";
import { createTrialNames } from "./trial_names.js";
import { guardWheel } from "./wheel.js";

export { NoWebGL } from "./renderer.js";

const VIEWS = {
  orbit: "free view",
  front: "seen from the front",
  side: "seen from the right",
  back: "seen from behind",
  top: "seen from above",
  camera: "seen by the video's camera",
};

/**
 * @param {HTMLElement} element of a definite size and position: relative
 * @param {object} context
 * @throws {NoWebGL}
 */
export function createStage(element, context) {
  const { scene, state, alignment } = context;
  let waiting = 0;
  let ready = false;
  const ask = () => (waiting ||= ready ? requestAnimationFrame(draw) : 0);
  const surface = createRenderer(element, resized);
  const { renderer, size } = surface;
  const canvas = renderer.domElement;
  const pace = createPace(state, surface.setScale, surface.still);
  const world = new Scene();

  const subjects = scene.trials.map(subjectOf);
  const poses = [];
  const arrangement = createArrangement(scene, state, alignment, subjects);
  const cameras = createCameras(canvas, {
    ...{ scene, state, arrangement, subjects, poses, size, ask },
    covered: () => covered(element),
  });
  const toolsOf = createTools({
    context,
    size,
    ask,
    element,
    eye: () => cameras.eye,
    letterbox: cameras.letterbox,
  });
  const { tint, corner } = toolsOf(0, null);
  const floor = createFloor(state, tint, corner);
  const light = createLight();
  world.add(floor.object, light.object);
  const gap = createGapNote(element, scene, arrangement);
  const names = createTrialNames(element, scene, state, arrangement, subjects);
  const actors = scene.trials.map((_, index) => add(index));
  const legend = createLegend(corner, context);

  function add(index) {
    const actor = createActor(context, index, toolsOf);
    poses[index] = actor.pose;
    world.add(actor.ground);
    return actor;
  }

  /** Takes what has become of the trials: their objects are others after a refinement. */
  function renew() {
    scene.trials.forEach((trial, index) => {
      if (actors[index]?.trial === trial) return;
      const before = actors[index];
      subjects[index] = subjectOf(trial);
      actors[index] = add(index);
      before?.dispose(); // last, so that what both draw with is kept
    });
    arrangement.refresh();
    ask();
  }

  const stats = { frames: 0, cpu: 0, longest: 0 }; // cpu: ms of all frames together
  const focus = new Vector3();
  const laid = new Matrix4();
  function draw(now) {
    waiting = 0;
    if (!inSight) return;
    const start = performance.now();
    drawAt(now ?? start);
    const spent = performance.now() - start;
    stats.frames += 1;
    stats.cpu += spent;
    stats.longest = Math.max(stats.longest, spent);
    pace.tick(start);
  }

  function drawAt(now) {
    actors.forEach((actor) => actor.move());
    cameras.update(now);
    actors.forEach((actor, index) => {
      actor.ground.matrix.copy(arrangement.lay(index, laid));
      actor.ground.matrixWorldNeedsUpdate = true;
      actor.update();
    });
    floor.update(cameras.focus(focus), arrangement.floor());
    gap.update(actors);
    names.update(cameras.eye, size);
    light.update(cameras.eye);
    const away = focus.distanceTo(cameras.eye.position);
    legend.update((cameras.eye.projectionMatrix.elements[5] * size.height) / 2 / away); // px per m
    renderer.setScissorTest(false);
    renderer.clear();
    if (cameras.exact()) keepInside(cameras.letterbox());
    renderer.render(world, cameras.eye);
  }

  /** Draws inside of the real camera's picture only. */
  function keepInside({ left, top, width, height }) {
    renderer.setScissor(left, size.height - top - height, width, height);
    renderer.setScissorTest(true);
  }

  // nothing is drawn while the stage is scrolled away
  let inSight = true;
  const sight = new IntersectionObserver(([{ isIntersecting }]) => {
    inSight = isIntersecting;
    if (inSight) ask();
  });
  sight.observe(canvas);

  // legends come and go: keep the feet above them
  const corners = new ResizeObserver(() => cameras.refit());
  corners.observe(corner);

  function resized() {
    if (!ready) return;
    cameras.refit();
    ask();
    // at once: a resized canvas is empty until it is drawn
    cancelAnimationFrame(waiting);
    draw();
  }

  function describe() {
    const names = arrangement.shown().map((index) => scene.trials[index].name);
    canvas.setAttribute(
      "aria-label",
      `Body in motion: ${names.join(", ")}; ${VIEWS[state.get("view")]}`,
    );
  }
  const recolour = () => light.theme(state.get("theme"));
  recolour();
  describe();
  const off = [
    state.on(
      "time layers hidden opacity view arrangement alignment cycle follow theme selected hovered",
      ask,
    ),
    state.on("theme", recolour),
    state.on("view hidden", describe),
    state.on("revision", renew),
    guardWheel(element, canvas),
    pace.dispose,
  ];
  ready = true;
  ask();

  const stage = {
    canvas,
    stats,
    actors,
    inside: { renderer, world, eye: cameras.eye }, // for tests
    rotate: cameras.rotate,
    zoom: cameras.zoom,
    fit: cameras.fit,
    /** What is at a point of the stage, CSS px from its corner. */
    pickAt: (x, y) => pickAt(actors, cameras.eye, size, x, y),
    /** The present view as a canvas of this size, px, with its legend. */
    async picture(width, height, { background = null } = {}) {
      const scale = width / size.width;
      const drawn = {
        ...{ renderer, size, draw: () => drawAt(performance.now()) },
        over: (context2d) => names.paint(context2d, width, height, width / scale),
      };
      const picture = snapshot(drawn, width, height, background);
      await legend.paint(picture.getContext("2d"), scale);
      return picture;
    },
    dispose() {
      picking.dispose();
      legend.dispose();
      ready = false;
      cancelAnimationFrame(waiting);
      off.forEach((stop) => stop());
      corners.disconnect();
      sight.disconnect();
      cameras.dispose();
      actors.forEach((actor) => actor.dispose());
      gap.dispose();
      names.dispose();
      floor.dispose();
      surface.dispose();
      corner.remove();
    },
  };
  const picking = createPicking(element, context, stage);
  context.stage = stage;
  return stage;
}

/** The lower left corner that legends cover, CSS px. */
function covered(element) {
  const corner = element.querySelector(".bk-stage-corner");
  if (!corner) return { width: 0, height: 0 };
  return { width: corner.offsetLeft + corner.offsetWidth, height: corner.offsetHeight + 10 };
}
