import assert from "node:assert/strict";
import { test } from "node:test";

import { figuresOf } from "../src/controls/quality_figures.js";

test("RMS over what is known, and where and when the largest is", () => {
  const series = { items: ["marker:A", "marker:B"], values: Float32Array.of(3, NaN, -5, 4) };
  const found = figuresOf(series, Float64Array.of(0.5, 0.6));
  assert.equal(found.rms.toFixed(4), Math.sqrt(50 / 3).toFixed(4));
  assert.deepEqual([found.largest, found.item, found.time], [5, "marker:B", 0.5]);
  assert.equal(figuresOf({ items: ["a"], values: Float32Array.of(NaN) }, [0]), null);
});
