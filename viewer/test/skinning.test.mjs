// Skinning on the processor follows the formula of the scene, with any number of joints a vertex.
import assert from "node:assert/strict";
import { test } from "node:test";

import { Quaternion, Vector3 } from "three";

import { createJoints, influences, skinnedPositions } from "../src/stage/skinning.js";

const shaped = (array, ...shape) => Object.assign(array, { shape });
const TURNS = [
  new Quaternion(0, 0, 0, 1),
  new Quaternion(0.5, 0.5, 0.5, 0.5),
  new Quaternion(0, 0.6, 0, 0.8),
];
const MESH = {
  joints: ["a", "b", "c"],
  centre: shaped(Float32Array.of(0, 0, 0, 0, 1, 0, 0.2, 0.4, 0.1), 3, 3),
  position: shaped(Float32Array.of(0, 0.9, 0, 0.1, 1.8, 0, 0.3, 1, 0), 1, 3, 3),
  rotation: shaped(Float32Array.from(TURNS.flatMap(({ x, y, z, w }) => [w, x, y, z])), 1, 3, 4),
  rest: shaped(Float32Array.of(0.1, 0.5, 0, -0.2, 1.2, 0.3), 2, 3),
};
const START = { index: 0, next: 0, share: 0 };

function formula(vertex, shares) {
  const sum = new Vector3();
  shares.forEach(([joint, share]) => {
    const moved = new Vector3().fromArray(MESH.rest, 3 * vertex);
    moved.sub(new Vector3().fromArray(MESH.centre, 3 * joint)).applyQuaternion(TURNS[joint]);
    sum.addScaledVector(moved.add(new Vector3().fromArray(MESH.position, 3 * joint)), share);
  });
  return sum;
}

function positions(index, weight, width) {
  const mesh = {
    ...MESH,
    bone_index: shaped(index, 2, width),
    bone_weight: shaped(weight, 2, width),
  };
  const joints = createJoints(mesh);
  assert.ok(joints.move(START));
  return skinnedPositions(mesh.rest, influences(mesh), joints.rows);
}

const close = (found, vertex, shares) =>
  assert.ok(new Vector3().fromArray(found, 3 * vertex).distanceTo(formula(vertex, shares)) < 1e-4);

test("three joints a vertex", () => {
  const half = 32767;
  const found = positions(
    Uint8Array.of(0, 1, 2, 2, 0, 0),
    Uint16Array.of(half, 65535 - half - 6000, 6000, 65535, 0, 0),
    3,
  );
  close(found, 0, [
    [0, half / 65535],
    [1, (65535 - half - 6000) / 65535],
    [2, 6000 / 65535],
  ]);
  close(found, 1, [[2, 1]]);
});

test("of more than eight the heaviest eight are kept, and sum to one", () => {
  const index = new Uint8Array(20).map((_, k) => k % 3);
  const weight = new Uint16Array(20).fill(7);
  weight[8] = weight[18] = 65535 - 9 * 7; // the only heavy one, joint 2 and joint 0
  const table = influences({
    bone_index: shaped(index, 2, 10),
    bone_weight: shaped(weight, 2, 10),
  });
  assert.equal(table.width, 8);
  for (const v of [0, 1]) {
    const sum = table.weight.subarray(8 * v, 8 * v + 8).reduce((total, share) => total + share, 0);
    assert.ok(Math.abs(sum - 65535) <= 8);
    assert.ok(Math.max(...table.weight.subarray(8 * v, 8 * v + 8)) > 65000);
  }
});

test("a pose that is not known is told", () => {
  const position = shaped(Float32Array.from(MESH.position).fill(NaN, 3, 6), 1, 3, 3);
  assert.equal(createJoints({ ...MESH, position }).move(START), false);
});
