// The real camera puts points where the pinhole formula puts them in the picture.
import assert from "node:assert/strict";
import { test } from "node:test";

import { Matrix4, Quaternion, Vector3 } from "three";

import { createMagnifier } from "../src/stage/magnifier.js";
import { cameraPose, letterbox, projection } from "../src/stage/projection.js";

const CAMERA = {
  width: 1280,
  height: 720,
  focal: [1100, 1090],
  centre: [620.5, 371.5], // not in the middle
  rotation: Float32Array.of(0.6, 0, -0.8, 0, -1, 0, -0.8, 0, -0.6), // ground to right, down, forward
  translation: Float32Array.of(-0.4, 0.9, 5),
};
const START = { index: 0, next: 0, share: 0 };

function pinhole([x, y, z]) {
  const { rotation: r, translation: t, focal, centre } = CAMERA;
  const at = [0, 1, 2].map((k) => r[3 * k] * x + r[3 * k + 1] * y + r[3 * k + 2] * z + t[k]);
  return [0, 1].map((k) => (focal[k] * at[k]) / at[2] + centre[k]);
}

for (const size of [
  { width: 900, height: 700 },
  { width: 400, height: 900 },
  { width: 1280, height: 720 },
]) {
  test(`a point falls on its pixel on a stage of ${size.width} x ${size.height}`, () => {
    const [position, turn] = [new Vector3(), new Quaternion()];
    cameraPose(CAMERA, START, position, turn);
    const view = new Matrix4().compose(position, turn, new Vector3(1, 1, 1)).invert();
    const box = letterbox(CAMERA, size);
    const clip = projection(CAMERA, box, size, 0.05, 100, new Matrix4());
    for (const point of [
      [0, 0, 0],
      [0.5, 1.6, -0.3],
      [-0.7, 0.2, 0.8],
    ]) {
      const ndc = new Vector3(...point).applyMatrix4(view).applyMatrix4(clip);
      const stage = [((ndc.x + 1) / 2) * size.width, ((1 - ndc.y) / 2) * size.height];
      const [u, v] = pinhole(point);
      assert.ok(Math.abs(stage[0] - (box.left + box.scale * (u + 0.5))) < 1e-3);
      assert.ok(Math.abs(stage[1] - (box.top + box.scale * (v + 0.5))) < 1e-3);
      assert.ok(Math.abs(ndc.z) < 1);
    }
  });
}

test("the picture is whole and in the middle", () => {
  assert.deepEqual(letterbox({ width: 200, height: 100 }, { width: 100, height: 100 }), {
    left: 0,
    top: 25,
    width: 100,
    height: 50,
    scale: 0.5,
  });
});

test("a moving camera is between its frames", () => {
  const moving = {
    ...CAMERA,
    rotation: Float32Array.of(1, 0, 0, 0, -1, 0, 0, 0, -1, 1, 0, 0, 0, -1, 0, 0, 0, -1),
    translation: Float32Array.of(0, 0, 5, -1, 0, 5),
  };
  const [position, turn] = [new Vector3(), new Quaternion()];
  cameraPose(moving, { index: 0, next: 1, share: 0.25 }, position, turn);
  assert.ok(position.distanceTo(new Vector3(0.25, 0, 5)) < 1e-6);
  assert.ok(Math.abs(turn.w) > 1 - 1e-6); // looks along -z, y up
});

test("magnified, what is pointed at stays, and the picture fills the stage", () => {
  const size = { width: 640, height: 480 };
  const magnifier = createMagnifier(size);
  const pixelAt = ({ x, y }) => {
    const { left, top, scale } = magnifier.box(CAMERA);
    return [(x - left) / scale, (y - top) / scale];
  };
  const point = { x: 300, y: 260 };
  const before = pixelAt(point);
  magnifier.zoom(4, point, CAMERA);
  assert.ok(pixelAt(point).every((value, k) => Math.abs(value - before[k]) < 1e-6));
  magnifier.pan(1e5, 1e5, CAMERA);
  assert.deepEqual(pixelAt({ x: 0, y: 0 }), [0, 0]);
  magnifier.zoom(100, point, CAMERA);
  assert.equal(magnifier.box(CAMERA).scale, 8 * letterbox(CAMERA, size).scale);
  magnifier.zoom(1e-3, point, CAMERA);
  assert.deepEqual(magnifier.box(CAMERA), letterbox(CAMERA, size));
});

test("magnified, the picture goes along with the subject", () => {
  const magnifier = createMagnifier({ width: 640, height: 360 });
  magnifier.follow({ x: 600, y: 360 }, true);
  magnifier.zoom(4, { x: 300, y: 180 }, CAMERA);
  const { left } = magnifier.box(CAMERA);
  magnifier.follow({ x: 640, y: 360 }, true);
  assert.ok(Math.abs(left - magnifier.box(CAMERA).left - 40 * magnifier.box(CAMERA).scale) < 1e-6);
  magnifier.follow({ x: 700, y: 360 }, false);
  assert.ok(Math.abs(left - magnifier.box(CAMERA).left - 40 * magnifier.box(CAMERA).scale) < 1e-6);
});
