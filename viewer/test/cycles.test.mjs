import assert from "node:assert/strict";
import { test } from "node:test";

import { cycleCurves, meanAndDeviation, percentAt } from "../src/curves/cycles.js";
import { spline } from "../src/curves/spline.js";

const grid = (n, step) => Float64Array.from({ length: n }, (_, k) => k * step);

test("a cubic is interpolated exactly, as are a parabola and a line through few samples", () => {
  const cubic = (x) => 2 - x + 3 * x ** 2 - 0.5 * x ** 3;
  const x = Float64Array.of(0, 0.4, 1, 1.3, 2.2, 3);
  const at = spline(x, x.map(cubic));
  for (const t of [0, 0.1, 0.9, 1.15, 2.9, 3, 0.5]) assert.ok(Math.abs(at(t) - cubic(t)) < 1e-12);
  const square = spline([0, 1, 3], [0, 1, 9]);
  assert.ok(Math.abs(square(2) - 4) < 1e-12);
  assert.equal(spline([0, 2], [1, 5])(1), 3);
});

test("cycles are cut at their foot strikes, with gaps left open and left out of the mean", () => {
  const time = grid(301, 0.01);
  const values = Float32Array.from(time, (t) => Math.sin(2 * Math.PI * t));
  values[150] = NaN;
  values.shape = [1, 301];
  const trial = {
    time,
    series: { angle: { items: ["knee"], values } },
    cycles: { right: [[0.25, 1.25, 60], [1.25, 2.25, 64], [1.9, 2.9, 62]], left: [] },
  };
  const { cycles, mean, off, deviation } = cycleCurves(trial, "angle", "knee", "right");
  assert.deepEqual(cycles.map((cycle) => cycle.whole), [true, false, true]);
  assert.ok(Math.abs(cycles[0].values[50] - Math.sin(2 * Math.PI * 0.75)) < 1e-6);
  assert.ok(Number.isNaN(cycles[1].values[25]) && Number.isFinite(cycles[1].values[27]));
  assert.equal(off, 62);
  assert.ok(Math.abs(mean[0] - (1 + Math.sin(2 * Math.PI * 1.9)) / 2) < 1e-6);
  assert.ok(deviation[0] > 0);
  assert.equal(cycleCurves(trial, "angle", "knee", "left").mean, null);
  assert.equal(cycleCurves(trial, "power", "knee", "right").cycles.length, 0);
});

test("the deviation is that of a sample", () => {
  const { mean, deviation } = meanAndDeviation([Float64Array.of(1, 2), Float64Array.of(3, 2)]);
  assert.deepEqual([...mean], [2, 2]);
  assert.ok(Math.abs(deviation[0] - Math.SQRT2) < 1e-12 && deviation[1] === 0);
  assert.equal(meanAndDeviation([Float64Array.of(1)]).deviation, null);
});

test("an instant has its percentage inside a cycle only", () => {
  const trial = { cycles: { right: [[1, 2, 60], [2, 3, 60]] } };
  assert.equal(percentAt(trial, "right", 1.25), 25);
  assert.equal(percentAt(trial, "right", 3), 100);
  assert.equal(percentAt(trial, "right", 0.5), null);
  assert.equal(percentAt(trial, "left", 1.5), null);
});
