// The eye as the camera of the video of the first shown trial that has one.

import { Matrix4, Quaternion, Vector3 } from "three";

import { createMagnifier } from "./magnifier.js";
import { cameraPose, projection } from "./projection.js";

/**
 * @param {{scene, state, arrangement, poses, size}} stage
 * @returns {object} `look(eye, near, far)` makes the eye that camera; `there()` tells whether there
 *   is one
 */
export function createRealCamera({ scene, state, arrangement, poses, size }) {
  const magnifier = createMagnifier(size);
  const lead = () => arrangement.shown().find((index) => scene.trials[index].camera);
  const picture = () => scene.trials[lead() ?? 0].camera ?? size;
  const [turn, tilt, laid] = [new Quaternion(), new Quaternion(), new Matrix4()];
  const subject = new Vector3();

  /** Where a point is in the picture, px, seen by an eye that looks with this camera. */
  function pixelOf(point, eye) {
    eye.updateMatrixWorld();
    const { x, y } = point.applyMatrix4(eye.matrixWorldInverse).applyMatrix4(eye.projectionMatrix);
    const { left, top, scale } = magnifier.box(picture());
    return {
      x: (((x + 1) / 2) * size.width - left) / scale,
      y: (((1 - y) / 2) * size.height - top) / scale,
    };
  }

  return {
    there: () => lead() !== undefined,
    look(eye, near, far) {
      const index = lead();
      const { camera } = scene.trials[index];
      cameraPose(camera, poses[index].place, eye.position, turn);
      arrangement.lay(index, laid);
      eye.position.applyMatrix4(laid);
      eye.quaternion.multiplyQuaternions(tilt.setFromRotationMatrix(laid), turn);
      const project = () =>
        projection(camera, magnifier.box(camera), size, near, far, eye.projectionMatrix);
      project();
      magnifier.follow(pixelOf(arrangement.centre(index, subject), eye), state.get("follow"));
      if (magnifier.magnified()) project();
    },
    /** Magnifies by a factor about a point, CSS px of the stage; about the subject without one. */
    zoom(factor, eye, point) {
      const about = point ?? onStage(pixelOf(arrangement.centre(lead(), subject), eye));
      magnifier.zoom(factor, about, picture());
    },
    pan: (dx, dy) => magnifier.pan(dx, dy, picture()),
    magnified: magnifier.magnified,
    reset: magnifier.reset,
    letterbox: () => magnifier.box(picture()),
  };

  function onStage({ x, y }) {
    const { left, top, scale } = magnifier.box(picture());
    return { x: left + x * scale, y: top + y * scale };
  }
}
