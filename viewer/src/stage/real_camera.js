// The eye as the camera of the video of the first shown trial that has one.

import { Matrix4, Quaternion } from "three";

import { cameraPose, letterbox, projection } from "./projection.js";

/**
 * @param {{scene, arrangement, poses, size}} stage
 * @returns {{there: () => boolean, look: (eye, near: number, far: number) => void,
 *   letterbox: () => {left, top, width, height, scale}}} `look` makes the eye that camera
 */
export function createRealCamera({ scene, arrangement, poses, size }) {
  const lead = () => arrangement.shown().find((index) => scene.trials[index].camera);
  const [turn, tilt, laid] = [new Quaternion(), new Quaternion(), new Matrix4()];
  return {
    there: () => lead() !== undefined,
    look(eye, near, far) {
      const index = lead();
      const { camera } = scene.trials[index];
      cameraPose(camera, poses[index].place, eye.position, turn);
      arrangement.lay(index, laid);
      eye.position.applyMatrix4(laid);
      eye.quaternion.multiplyQuaternions(tilt.setFromRotationMatrix(laid), turn);
      projection(camera, size, near, far, eye.projectionMatrix);
    },
    letterbox: () => letterbox(scene.trials[lead() ?? 0].camera ?? size, size),
  };
}
