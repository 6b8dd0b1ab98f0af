// The three-dimensional part: renderer, light, cameras, and the layers of every trial.
//
// A layer is {name: key of state.layers, object: Object3D, update(pose, place): void, dispose()} and
// optionally {pick(raycaster, pose): {item, distance, point} | null}. It is made by a function of
// (trial, tools) and is only made where the trial has its data.

import { DirectionalLight, GridHelper, HemisphereLight, PerspectiveCamera, Scene, WebGLRenderer } from "three";
import { OrbitControls } from "three/addons/controls/OrbitControls.js";

import { createPose } from "./pose.js";
import { skeletonLayer } from "./skeleton.js";

export function createStage(element, { scene, state, alignment }) {
  const renderer = new WebGLRenderer({ antialias: true, alpha: true });
  element.append(renderer.domElement);
  const world = new Scene();
  world.add(new HemisphereLight(0xffffff, 0x888888, 2), new DirectionalLight(0xffffff, 1));
  world.add(new GridHelper(10, 20));
  const camera = new PerspectiveCamera(35, 1, 0.05, 100);
  camera.position.set(2, 1.4, 4);
  const controls = new OrbitControls(camera, renderer.domElement);
  controls.target.set(0, 0.9, 0);
  const trials = scene.trials.map((trial) => {
    const layers = trial.skeleton ? [skeletonLayer(trial)] : [];
    layers.forEach((layer) => world.add(layer.object));
    return { pose: createPose(trial), layers };
  });
  let waiting = 0;
  const draw = () => {
    waiting = 0;
    trials.forEach(({ pose, layers }, index) => {
      pose.at(alignment.trialTime(index));
      layers.forEach((layer) => layer.update(pose));
    });
    renderer.render(world, camera);
  };
  const ask = () => (waiting ||= requestAnimationFrame(draw));
  const size = new ResizeObserver(() => {
    renderer.setSize(element.clientWidth, element.clientHeight);
    camera.aspect = element.clientWidth / Math.max(element.clientHeight, 1);
    camera.updateProjectionMatrix();
    ask();
  });
  size.observe(element);
  controls.addEventListener("change", ask);
  const off = state.on("time layers hidden opacity view", ask);
  return {
    dispose() {
      off();
      size.disconnect();
      controls.dispose();
      trials.forEach(({ layers }) => layers.forEach((layer) => layer.dispose()));
      renderer.dispose();
    },
  };
}
