import assert from "node:assert/strict";
import { test } from "node:test";

import { thinned } from "../src/curves/decimate.js";

test("few samples are all kept", () => {
  assert.deepEqual(thinned([1, 2, NaN, 4], 1, 3, 10), [1, 2, 3]);
});

test("of many samples no peak and no gap is lost, and their order stays", () => {
  const values = Float32Array.from({ length: 10_000 }, (_, k) => Math.sin(k / 40));
  values[4321] = 7;
  values[8765] = -9;
  values.fill(NaN, 6000, 6100);
  const kept = thinned(values, 0, values.length - 1, 300);
  assert.ok(kept.length <= 5 * 300);
  assert.ok(kept.includes(4321) && kept.includes(8765));
  assert.ok(kept.some((k) => k >= 6000 && k < 6100 && Number.isNaN(values[k])));
  assert.ok(kept.every((k, n) => n === 0 || k > kept[n - 1]));
  assert.equal(kept[0], 0);
  assert.equal(kept.at(-1), 9999);
});
