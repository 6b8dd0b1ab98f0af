import assert from "node:assert/strict";
import { test } from "node:test";

import { closeUp } from "../src/refine/close_up.js";

const STAGE = { width: 640, height: 360 };
const trial = (points) => ({
  camera: { width: 1280, height: 720 },
  keypoints: {
    position: Object.assign(Float32Array.from(points.flat()), { shape: [1, points.length, 2] }),
  },
});

test("a person of a quarter of the picture is magnified until it fills the stage", () => {
  const factor = closeUp(trial([[600, 300], [640, 480], [NaN, NaN]]), STAGE);
  assert.ok(Math.abs(factor - (0.72 * 720) / 180) < 1e-9);
});

test("never smaller than the picture, never beyond eight times", () => {
  assert.equal(closeUp(trial([[0, 0], [1280, 720]]), STAGE), 1);
  assert.equal(closeUp(trial([[600, 300], [604, 304]]), STAGE), 8);
});

test("without keypoints, a camera or a size it stays as it is", () => {
  assert.equal(closeUp({}, STAGE), 1);
  assert.equal(closeUp(trial([[NaN, NaN]]), STAGE), 1);
  assert.equal(closeUp(trial([[1, 2], [3, 4]]), { width: 0, height: 0 }), 1);
});
