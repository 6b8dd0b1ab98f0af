import assert from "node:assert/strict";
import { test } from "node:test";

import { cycleAt, leadingTrial, nearestFrame } from "../src/controls/instant.js";
import { chipsOf } from "../src/controls/selection.js";

test("the nearest frame, at the ends and of a single one", () => {
  const times = Float64Array.of(0, 0.1, 0.2, 0.3);
  assert.deepEqual(
    [-1, 0.04, 0.06, 0.26, 9].map((time) => nearestFrame(times, time)),
    [0, 0, 1, 3, 3],
  );
  assert.equal(nearestFrame(Float64Array.of(4), 0), 0);
});

test("the gait cycle of an instant prefers the chosen side", () => {
  const trial = { cycles: { right: [[0, 1, 60]], left: [[0.5, 1.5, 60]] } };
  assert.deepEqual(cycleAt(trial, 0.75, "left"), { side: "left", index: 0, percent: 25 });
  assert.deepEqual(cycleAt(trial, 0.25, "left"), { side: "right", index: 0, percent: 25 });
  assert.equal(cycleAt(trial, 2, "right"), null);
  assert.equal(cycleAt({}, 0, "right"), null);
});

test("the first trial that is shown leads", () => {
  const scene = { trials: [{}, {}] };
  assert.equal(leadingTrial(scene, { get: () => [0] }), 1);
  assert.equal(leadingTrial(scene, { get: () => [0, 1] }), 0);
});

test("a pair that is selected whole is one chip", () => {
  const items = {
    a_r: { id: "a_r", name: "a", label: "a, right", side: "right", pair: "a_l", kind: "dof" },
    a_l: { id: "a_l", name: "a", label: "a, left", side: "left", pair: "a_r", kind: "dof" },
    b: { name: "b", label: "b", side: "", pair: null, kind: "dof" },
  };
  const labels = (selected) => chipsOf(selected, items).map(({ label }) => label);
  assert.deepEqual(labels(["a_r", "b", "a_l", "gone"]), ["a", "b"]);
  assert.deepEqual(labels(["a_l"]), ["a, left"]);
});
