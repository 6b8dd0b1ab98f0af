import assert from "node:assert/strict";
import { test } from "node:test";

import { entriesOf, groupsOf, plain, read, search } from "../src/controls/search_rank.js";

const pairOf = (kind, base, name, group, definition = "") =>
  ["r", "l"].map((end) => {
    const side = end === "r" ? "right" : "left";
    const id = `${base}_${end}`;
    const pair = `${base}_${end === "r" ? "l" : "r"}`;
    return [id, { id, kind, label: `${name}, ${side}`, name, side, pair, group, definition }];
  });
const ITEMS = Object.fromEntries([
  ...pairOf(
    "dof",
    "knee_angle",
    "knee angle",
    "knee",
    "Knee flexion, positive when the knee bends.",
  ),
  ...pairOf("dof", "hip_flexion", "hip flexion", "hip"),
  ...pairOf("muscle", "semimem", "semimembranosus", "hamstrings"),
  ...pairOf("muscle", "bflh", "biceps femoris, long head", "hamstrings"),
  ...pairOf("muscle", "recfem", "rectus femoris", "quadriceps"),
  [
    "pelvis_tilt",
    {
      id: "pelvis_tilt",
      kind: "dof",
      label: "pelvis tilt",
      name: "pelvis tilt",
      side: "",
      pair: null,
      group: "pelvis",
      definition: "",
    },
  ],
  [
    "marker:Überkopf",
    {
      id: "marker:Überkopf",
      kind: "marker",
      label: "Überkopf",
      name: "Überkopf",
      side: "",
      pair: null,
      group: "",
      definition: "",
    },
  ],
]);
const names = (query) => search(ITEMS, query).map(({ name }) => name);

test("a pair is one entry that holds both sides", () => {
  const knee = entriesOf(ITEMS).find(({ name }) => name === "knee angle");
  assert.deepEqual(knee.ids, ["knee_angle_r", "knee_angle_l"]);
  assert.equal(entriesOf(ITEMS).length, 7);
});

test("two sides with names of their own stay two", () => {
  const end = (id, pair, side) => ({
    id,
    kind: "marker",
    label: id,
    name: id,
    side,
    pair,
    group: "",
  });
  const items = { R_IAS: end("R_IAS", "L_IAS", "right"), L_IAS: end("L_IAS", "R_IAS", "left") };
  assert.deepEqual(
    entriesOf(items).map(({ ids }) => ids),
    [["R_IAS"], ["L_IAS"]],
  );
});

test("a group comes before its members, and holds all of them", () => {
  const [first, ...others] = search(ITEMS, "hamstr");
  assert.equal(first.whole, true);
  assert.equal(first.ids.length, 4);
  assert.deepEqual(
    others.map(({ name }) => name),
    ["semimembranosus", "biceps femoris, long head"],
  );
  assert.deepEqual(
    groupsOf(ITEMS).map(({ name }) => name),
    ["knee", "hip", "hamstrings", "quadriceps"],
  );
});

test("names come before definitions, and all words must fit", () => {
  assert.deepEqual(names("flexion").slice(0, 2), ["hip flexion", "knee angle"]);
  assert.deepEqual(names("rectus fem"), ["rectus femoris"]);
  assert.deepEqual(names("rectus knee"), []);
});

test("OpenSim's names are found as they are written", () => {
  const [first] = search(ITEMS, "knee_angle_r");
  assert.deepEqual(first.ids, ["knee_angle_r"]);
  assert.deepEqual(search(ITEMS, "left semimem")[0].ids, ["semimem_l"]);
  assert.deepEqual(read("rectus r"), { words: ["rectus"], side: "right" });
  assert.deepEqual(read("r"), { words: ["r"], side: "" });
});

test("accents, case and signs do not matter", () => {
  assert.equal(plain("  Überkopf–Marke_1 "), "uberkopf marke 1");
  assert.deepEqual(names("uberkopf"), ["Überkopf"]);
});

test("without words everything is offered, groups of more than a pair first", () => {
  assert.equal(search(ITEMS, " ").length, entriesOf(ITEMS).length + 1);
  assert.equal(search(ITEMS, "")[0].name, "hamstrings");
});

test("words for the other direction find the coordinate that has it", () => {
  const items = {
    hip_adduction_r: {
      id: "hip_adduction_r", name: "hip adduction", label: "hip adduction, right", kind: "dof",
      side: "right", group: "hip", pair: null, definition: "",
    },
    "joint:hip_r": {
      id: "joint:hip_r", name: "hip", label: "hip, right", kind: "joint", side: "right",
      group: "joint load", pair: null, definition: "",
    },
  };
  assert.deepEqual(search(items, "hip abduction").map(({ ids }) => ids[0]), ["hip_adduction_r"]);
  assert.equal(search(items, "hip")[0].kind, "dof"); // before the joint of the same name
});
