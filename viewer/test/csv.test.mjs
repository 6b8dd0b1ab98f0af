import assert from "node:assert/strict";
import { test } from "node:test";

import { columnsOf, cycleTable, timeTable } from "../src/controls/csv.js";

const array = (values, shape) => Object.assign(Float32Array.from(values), { shape });
const trial = (name, series, cycles = {}) => ({
  name,
  time: Float64Array.of(0, 0.5, 1),
  series,
  cycles,
});
const SCENE = {
  items: {
    knee_angle_r: { side: "right" },
    knee_angle_l: { side: "left" },
    pelvis_tilt: { side: "" },
  },
  quantities: { angle: { unit: "deg" }, moment: { unit: "N*m/kg" }, activation: { unit: "1" } },
};
const ANGLE = {
  items: ["knee_angle_r", "knee_angle_l", "pelvis_tilt"],
  values: array([0, 10, 20, 1, NaN, 3, 5, 5, 5], [3, 3]),
};
const MOMENT = { items: ["knee_angle_r"], values: array([0.1, 0.2, 1 / 3], [1, 3]) };

test("columns name item, quantity and unit; what no trial has is left out", () => {
  const trials = [trial("a", { angle: ANGLE, moment: MOMENT })];
  const names = columnsOf(SCENE, trials, ["knee_angle_r", "pelvis_tilt"]).map(({ name }) => name);
  assert.deepEqual(names, [
    "knee_angle_r angle [deg]",
    "knee_angle_r moment [N*m/kg]",
    "pelvis_tilt angle [deg]",
  ]);
});

test("over time: a line for every frame, missing values empty", () => {
  const text = timeTable(
    SCENE,
    [trial("a", { angle: ANGLE, moment: MOMENT })],
    ["knee_angle_l", "knee_angle_r"],
  );
  assert.deepEqual(text.trim().split("\n"), [
    "time [s],knee_angle_l angle [deg],knee_angle_r angle [deg],knee_angle_r moment [N*m/kg]",
    "0,1,0,0.1",
    "0.5,,10,0.2",
    "1,3,20,0.333333",
  ]);
});

test("several trials: a column says which, and what one lacks is empty", () => {
  const text = timeTable(
    SCENE,
    [trial("slow, barefoot", { angle: ANGLE }), trial('"fast"', {})],
    ["pelvis_tilt"],
  );
  const lines = text.trim().split("\n");
  assert.equal(lines[0], "trial,time [s],pelvis_tilt angle [deg]");
  assert.equal(lines[1], '"slow, barefoot",0,5');
  assert.equal(lines[4], '"""fast""",0,');
});

test("over the cycle: 101 lines, sides in their own cycles", () => {
  const one = trial("a", { angle: ANGLE }, { right: [[0, 1, 60]], left: [[0, 0.5, null]] });
  const lines = cycleTable(SCENE, [one], ["knee_angle_r", "pelvis_tilt"]).trim().split("\n");
  assert.equal(lines.length, 1 + 2 * 101);
  assert.equal(
    lines[0],
    "trial,side,cycle,percent [%],knee_angle_r angle [deg],pelvis_tilt angle [deg]",
  );
  assert.equal(lines[1], "a,right,1,0,0,5");
  assert.equal(lines[26], "a,right,1,25,5,5");
  assert.equal(lines[101], "a,right,1,100,20,5");
  assert.equal(lines[102], "a,left,1,0,,5");
});

test("a single frame", () => {
  const one = {
    name: "a",
    time: Float64Array.of(2),
    series: { angle: { items: ["pelvis_tilt"], values: array([7], [1, 1]) } },
  };
  assert.equal(timeTable(SCENE, [one], ["pelvis_tilt"]), "time [s],pelvis_tilt angle [deg]\n2,7\n");
});
