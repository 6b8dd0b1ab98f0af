import assert from "node:assert/strict";
import { test } from "node:test";

import { measuresOf, musclePairs, sorted, valuesAt } from "../src/controls/muscle_rows.js";

const values = (rows) =>
  Object.assign(Float32Array.from(rows.flat()), { shape: [rows.length, rows[0].length] });
const item = (id, name, side, pair) => ({ id, name, label: `${name}, ${side}`, side, pair });
const items = {
  soleus_r: item("soleus_r", "soleus", "right", "soleus_l"),
  soleus_l: item("soleus_l", "soleus", "left", "soleus_r"),
  tibant_r: item("tibant_r", "tibialis anterior", "right", "tibant_l"),
  tibant_l: item("tibant_l", "tibialis anterior", "left", "tibant_r"),
  idle: { id: "idle", name: "idle", label: "idle", side: "", pair: null },
};
const ids = Object.keys(items);
const trial = {
  time: Float64Array.from([2, 3]),
  series: {
    activation: { items: ids, values: values([[0, 1], [0.4, 0], [0.2, 0.2], [0, NaN], [0, 0]]) },
  },
};
const scene = { quantities: { activation: { label: "Activation", unit: "1" } } };

test("muscles are paired, and those that never work are left out", () => {
  const pairs = musclePairs(trial, items);
  assert.deepEqual(pairs.map(({ name }) => name), ["soleus", "tibialis anterior"]);
  assert.deepEqual(pairs[0].ids, { right: "soleus_r", left: "soleus_l" });
});

test("the hardest working come first, by either side or by one", () => {
  const pairs = musclePairs(trial, items);
  const first = (time, by) => sorted(pairs, valuesAt(trial, "activation", time), by)[0].name;
  assert.equal(first(2, "either"), "soleus");
  assert.equal(first(2, "right"), "tibialis anterior");
  assert.equal(first(3, "right"), "soleus");
});

test("values between samples, none beside a gap or of a quantity that is missing", () => {
  assert.equal(valuesAt(trial, "activation", 2.5)("soleus_r"), 0.5);
  assert.ok(Number.isNaN(valuesAt(trial, "activation", 2.5)("tibant_l")));
  assert.ok(Number.isNaN(valuesAt(trial, "muscle_force", 2)("soleus_r")));
  assert.deepEqual(measuresOf(trial, scene).map(({ key }) => key), ["activation"]);
});
