import assert from "node:assert/strict";
import { test } from "node:test";

import { decimalsFor, numberText, tickDecimals, unitText } from "../src/curves/format.js";
import { defaultItems, groupsOf } from "../src/curves/groups.js";
import { arrange } from "../src/curves/layout.js";
import { limits, normOf } from "../src/curves/sources.js";
import { stances } from "../src/curves/strip.js";

const item = (id, kind, side, pair, more = {}) => ({ id, kind, side, pair, name: id.slice(0, -2),
  label: id, base: id.slice(0, -2), ...more });
const row = (...values) =>
  Object.assign(Float32Array.from(values.flat()), { shape: [values.length, 2] });
const scene = {
  items: Object.fromEntries([
    item("knee_angle_r", "dof", "right", "knee_angle_l", { group: "knee" }),
    item("knee_angle_l", "dof", "left", "knee_angle_r", { group: "knee" }),
    item("soleus_r", "muscle", "right", "soleus_l"),
    item("soleus_l", "muscle", "left", "soleus_r"),
    item("vaslat_r", "muscle", "right", null),
    { ...item("pelvis_tilt", "dof", "", null), name: "pelvis tilt", base: "pelvis_tilt" },
  ].map((one) => [one.id, one])),
  quantities: Object.fromEntries(
    [["angle", "deg"], ["angle_error", "deg"], ["reserve", "N*m"], ["muscle_force", "N"]].map(
      ([key, unit]) => [key, { key, unit, label: key }]),
  ),
  norms: [
    { item: "pelvis_tilt", quantity: "angle", side: "left" },
    { item: "pelvis_tilt", quantity: "angle", side: "right" },
    { item: "knee_angle", quantity: "angle", side: "" },
  ],
  trials: [{ series: {
    angle: { items: ["knee_angle_r", "knee_angle_l"], values: row([1, 2], [3, 4]) },
    angle_error: { items: ["knee_angle_r"], values: row([1, 1]) },
    reserve: { items: ["knee_angle_r"], values: row([0, 0]) },
    muscle_force: {
      items: ["soleus_r", "vaslat_r", "soleus_l"],
      values: row([5, 9], [NaN, 20], [90, 0]),
    },
  } }],
};

test("the two sides of an item are one group, with a panel for each quantity", () => {
  const [knee, ...rest] = groupsOf(scene, ["knee_angle_l", "knee_angle_r", "unknown"], "both");
  assert.equal(rest.length, 0);
  assert.deepEqual(knee.members, { right: "knee_angle_r", left: "knee_angle_l" });
  assert.deepEqual(knee.panels.map((p) => [p.quantity.key, p.main, p.spread]),
    [["angle", true, "angle_error"], ["reserve", false, null]]);
  const [right] = groupsOf(scene, ["knee_angle_l"], "right");
  assert.deepEqual(right.members, { right: "knee_angle_r" });
  assert.deepEqual(groupsOf(scene, ["vaslat_r"], "left")[0].members, { right: "vaslat_r" });
  const only = groupsOf(scene, ["knee_angle_r"], "both", ["reserve"])[0].panels;
  assert.deepEqual(only.map((p) => [p.quantity.key, p.main]), [["reserve", true]]);
});

test("without a choice the knee and the strongest muscles are shown", () => {
  assert.deepEqual(defaultItems(scene), ["knee_angle_r", "vaslat_r", "soleus_r"]);
  const nothing = { items: {}, quantities: {}, trials: [{ series: {} }] };
  assert.deepEqual(defaultItems(nothing), []);
});

test("the norm is that of the item's name, for the trunk that of the side's cycle", () => {
  assert.equal(normOf(scene, scene.items.pelvis_tilt, "angle", "right"), scene.norms[1]);
  assert.equal(normOf(scene, scene.items.knee_angle_l, "angle", "left"), scene.norms[2]);
  assert.equal(normOf(scene, scene.items.soleus_l, "activation", "left"), null);
});

test("axes hold all values, are no narrower than the least, and say when there is nothing", () => {
  const { low, high, empty } = limits([[1, NaN, 3]], { least: 0, shown: [0] });
  assert.ok(low < 0 && high > 3 && !empty);
  const still = limits([[5, 5]], { least: 2, shown: [] });
  assert.deepEqual([still.low, still.high], [4, 6]);
  assert.ok(limits([[NaN]], { least: 0, shown: [] }).empty);
});

test("a stance goes from foot strike to foot off, and may be cut by the ends", () => {
  const [on, off] = ["foot_strike", "foot_off"];
  const marks = [[off, 0.1], [on, 0.5], [off, 1.1], [on, 1.6]];
  const spans = stances({ time: [0, 2] }, marks.map(([name, time]) => ({ name, time })));
  assert.deepEqual(spans, [[0, 0.1], [0.5, 1.1], [1.6, 2]]);
});

test("columns have equal width and panels fill the room of a single row", () => {
  const narrow = arrange(500, [3, 3]);
  assert.equal(narrow.columns, 1);
  const wide = arrange(900, [3, 3], 600);
  assert.equal(wide.columns, 2);
  assert.ok(wide.height > arrange(900, [3, 3]).height);
  assert.deepEqual(wide.tops, [0, 0]);
});

test("numbers have the digits that matter, and a real minus", () => {
  assert.equal(numberText(-1.234, 2), "−1.23");
  assert.equal(numberText(-0.001, 2), "0.00");
  assert.equal(numberText(NaN, 2), "–");
  assert.deepEqual([60, 3000, 1, 0.06].map(decimalsFor), [1, 0, 2, 4]);
  assert.deepEqual([20, 0.5, 0.25].map(tickDecimals), [0, 1, 2]);
  assert.deepEqual(["N*m/kg", "1", "m/s^2"].map(unitText), ["N·m/kg", "", "m/s²"]);
});
