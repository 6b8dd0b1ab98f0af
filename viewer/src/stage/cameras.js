// The eye: orbits, follows the subject, looks from given sides, or is the real camera of the video.

import { PerspectiveCamera, Spherical, Vector3 } from "three";
import { OrbitControls } from "three/addons/controls/OrbitControls.js";

import { viewDirection } from "./framing.js";
import { handlePicture } from "./picture_hand.js";
import { createRealCamera } from "./real_camera.js";
import { createSight } from "./sight.js";
import { inSpace } from "./subject.js";

const FOV = 28; // degrees, vertical
const [NEAR, FAR] = [0.05, 120]; // m
const MOVE = 380; // ms of a transition
const ease = (share) => share * share * (3 - 2 * share);
const calm = () => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

/**
 * @param {HTMLCanvasElement} canvas
 * @param {{scene, state, arrangement, subjects, poses, size, covered, ask}} stage; `covered()` is the
 *   size of the lower left corner that legends cover, CSS px
 */
export function createCameras(canvas, stage) {
  const { scene, state, arrangement, size, ask } = stage;
  const flat = !scene.trials.some(inSpace); // there is nothing to go around
  const video = createRealCamera(stage);
  const sight = createSight(stage);
  const { focus } = sight;
  const eye = new PerspectiveCamera(FOV, 1, NEAR, FAR); // what is drawn with
  const orbit = new PerspectiveCamera(FOV, 1, NEAR, FAR); // what a person turns
  const controls = new OrbitControls(orbit, canvas);
  Object.assign(controls, { minDistance: 0.3, maxDistance: 60, zoomSpeed: 0.8, rotateSpeed: 0.8 });
  controls.addEventListener("change", ask);
  controls.addEventListener("start", leave);
  let touched = false; // a person has turned or zoomed: keep what they chose
  let move = null; // a transition of the orbit, or between orbit and the real camera
  let byHand = false; // the view became "orbit" because a person turned
  const shift = { x: 0, y: 0 }; // of the target on the stage, so that legends cover nobody
  const lastFocus = new Vector3();
  const focusNow = new Vector3();

  const real = () => state.get("view") === "camera" && video.there();

  /** Goes to where everything is in view from this direction. */
  function goTo(direction, swift = false) {
    const { distance, centre, shift: place } = sight.fit(direction, FOV);
    const goal = {
      target: centre,
      place,
      offset: new Spherical().setFromVector3(direction).makeSafe(),
    };
    goal.offset.radius = distance;
    focus(lastFocus);
    if (swift || calm()) {
      controls.target.copy(goal.target);
      Object.assign(shift, place);
      orbit.position.setFromSpherical(goal.offset).add(goal.target);
      move = null;
    } else {
      const offset = new Spherical().setFromVector3(orbit.position.clone().sub(controls.target));
      const turn = goal.offset.theta - offset.theta;
      goal.offset.theta -= Math.round(turn / (2 * Math.PI)) * 2 * Math.PI; // the short way round
      move = {
        start: performance.now(),
        from: { target: controls.target.clone(), offset, place: { ...shift } },
        goal,
      };
    }
    ask();
  }

  /** What the eye is now, as a start to go from. */
  const snapshot = () => ({
    start: performance.now(),
    position: eye.position.clone(),
    turn: eye.quaternion.clone(),
    projection: eye.projectionMatrix.clone(),
  });
  let blend = null; // from such a snapshot to the present view

  function changeView() {
    const view = state.get("view");
    const isReal = real();
    controls.enabled = !isReal;
    if (wasReal !== isReal && !calm()) blend = snapshot();
    wasReal = isReal;
    if (!isReal && !byHand) goTo(viewDirection(view, arrangement.forward()), Boolean(blend));
    if (!byHand) touched = false;
    byHand = false;
    ask();
  }
  let wasReal = false;

  /** A person takes the eye in hand. */
  function leave() {
    move = null;
    touched = true;
    if (state.get("view") === "orbit") return;
    if (real()) takeOverFromReal();
    byHand = true;
    state.set({ view: "orbit" });
  }

  /** Puts the orbit where the real camera is, as far away as makes things look as large. */
  function takeOverFromReal() {
    focus(focusNow);
    const zoom = Math.tan((FOV * Math.PI) / 360) * eye.projectionMatrix.elements[5];
    const distance = eye.position.distanceTo(focusNow) / zoom;
    Object.assign(shift, { x: 0, y: 0 });
    controls.target.copy(focusNow);
    orbit.position.subVectors(eye.position, focusNow).setLength(distance).add(focusNow);
    lastFocus.copy(focusNow);
    blend = calm() ? null : snapshot();
    wasReal = false;
    controls.enabled = true;
  }

  function rotate(dx, dy) {
    if (flat) return;
    leave();
    const offset = new Spherical().setFromVector3(orbit.position.clone().sub(controls.target));
    offset.theta += dx;
    offset.phi += dy;
    orbit.position.setFromSpherical(offset.makeSafe()).add(controls.target);
    ask();
  }

  function followSubject() {
    focus(focusNow);
    if (state.get("follow")) {
      const shift = focusNow.clone().sub(lastFocus);
      orbit.position.add(shift);
      controls.target.add(shift);
      move?.from.target.add(shift);
      move?.goal.target.add(shift);
    }
    lastFocus.copy(focusNow);
  }

  function goOn(now) {
    if (!move) return;
    const share = Math.min((now - move.start) / MOVE, 1);
    const s = ease(share);
    const { from, goal } = move;
    controls.target.lerpVectors(from.target, goal.target, s);
    for (const axis of ["x", "y"])
      shift[axis] = from.place[axis] + s * (goal.place[axis] - from.place[axis]);
    const mix = (key) => from.offset[key] + s * (goal.offset[key] - from.offset[key]);
    orbit.position
      .setFromSpherical(new Spherical(mix("radius"), mix("phi"), mix("theta")))
      .add(controls.target);
    if (share === 1) move = null;
    else ask();
  }

  function lookWithOrbit() {
    controls.update();
    orbit.aspect = size.width / size.height;
    orbit.updateProjectionMatrix();
    eye.position.copy(orbit.position);
    eye.quaternion.copy(orbit.quaternion);
    eye.projectionMatrix.copy(orbit.projectionMatrix);
    eye.projectionMatrix.elements[8] -= shift.x;
    eye.projectionMatrix.elements[9] -= shift.y;
  }

  function goOnBlending(now) {
    if (!blend) return;
    const share = Math.min((now - blend.start) / MOVE, 1);
    const rest = 1 - ease(share);
    eye.position.lerp(blend.position, rest);
    eye.quaternion.slerp(blend.turn, rest);
    const [elements, before] = [eye.projectionMatrix.elements, blend.projection.elements];
    for (let k = 0; k < 16; k++) elements[k] += rest * (before[k] - elements[k]);
    if (share === 1) blend = null;
    else ask();
  }

  const fit = (swift = false) => {
    // from the side that is looked from, or is being gone to
    const direction = new Vector3();
    if (move) direction.setFromSpherical(move.goal.offset).normalize();
    else direction.subVectors(orbit.position, controls.target).normalize();
    goTo(direction, swift);
    touched = false;
  };
  const refit = () => touched || real() || fit(true);
  const off = [
    state.on("view", changeView),
    // the orbit's controls rest while the real camera looks
    handlePicture(canvas, { real, video, eye, size, ask, turn: rotate }),
    state.on("arrangement alignment hidden", () => real() || fit()),
    state.on("follow", () => touched || real() || fit()),
  ];
  goTo(viewDirection(state.get("view"), arrangement.forward()), true);
  wasReal = real();
  controls.enabled = !wasReal;

  return {
    eye,
    focus,
    /** Moves the eye to where it is at this moment. */
    update(now) {
      followSubject();
      goOn(now);
      if (real()) video.look(eye, NEAR, FAR);
      else lookWithOrbit();
      goOnBlending(now);
      eye.projectionMatrixInverse.copy(eye.projectionMatrix).invert();
      eye.updateMatrixWorld();
    },
    /** Whether the eye is the real camera now, and at rest. */
    exact: () => real() && !blend,
    /** Where the picture of the real camera is, CSS px. */
    letterbox: video.letterbox,
    refit,
    fit() {
      video.reset();
      if (real()) ask();
      else fit();
    },
    /** Turns about the subject: to the right and upwards, rad. */
    rotate,
    /** Comes nearer (factor > 1) or goes away. */
    zoom(factor) {
      if (real()) {
        video.zoom(factor, eye);
        return ask();
      }
      leave();
      const offset = orbit.position.clone().sub(controls.target);
      const distance = Math.min(
        Math.max(offset.length() / factor, controls.minDistance),
        controls.maxDistance,
      );
      orbit.position.copy(offset.setLength(distance)).add(controls.target);
      ask();
    },
    dispose() {
      off.forEach((stop) => stop());
      controls.dispose();
    },
  };
}
