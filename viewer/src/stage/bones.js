// Bones as round solids: long bones, ribs and the skull.

import {
  Color,
  Group,
  InstancedMesh,
  Matrix4,
  MeshLambertMaterial,
  Quaternion,
  Vector3,
} from "three";

import { known } from "./pose.js";
import { ballShape, boneShape, rodShape } from "./solids.js";

const BONE = { light: "#d8cdb8", dark: "#e2d9c8" };
const TINT = { right: "--bk-right", left: "--bk-left" };
const SIDED = 0.45; // how much of the side's colour a bone has
const OWN = 0.55; // how much of the trial's colour it has where there are several trials
const THICK = { share: 0.07, least: 0.007, most: 0.022 }; // radius of a bone by its length, m
const SHAPES = { long: boneShape, rib: rodShape, skull: () => ballShape().translate(0, 1, 0).scale(1, 0.5, 1) };
const up = new Vector3(0, 1, 0);
const nothing = new Matrix4().makeScale(0, 0, 0);
const moved = new Matrix4();

/** Colour of bones of a side in the present theme. */
export function boneColour(tools, side) {
  const colour = new Color(BONE[tools.theme()]);
  if (tools.several) return colour.lerp(new Color(tools.colour), OWN);
  return TINT[side] ? colour.lerp(tools.tint(TINT[side]), SIDED) : colour;
}

/**
 * @param {object[]} bones of a trial's skeleton
 * @returns {{object: Group, paint: () => void, update: (matrices: Matrix4[]) => void, dispose}}
 */
export function createBones(bones, tools) {
  const material = new MeshLambertMaterial();
  const parts = Object.entries(SHAPES).flatMap(([kind, make]) => {
    const list = bones.filter(({ shape }) => (shape in SHAPES ? shape : "long") === kind);
    if (!list.length) return [];
    const mesh = new InstancedMesh(make(), material, list.length);
    mesh.frustumCulled = false;
    return [{ mesh, list, places: list.map(boneMatrix) }];
  });
  const object = new Group();
  for (const { mesh } of parts) object.add(mesh);

  return {
    object,
    paint() {
      for (const { mesh, list } of parts) {
        list.forEach(({ side }, k) => mesh.setColorAt(k, boneColour(tools, side)));
        mesh.instanceColor.needsUpdate = true;
      }
    },
    update(matrices) {
      for (const { mesh, list, places } of parts) {
        list.forEach(({ body }, k) => {
          const at = matrices[body];
          mesh.setMatrixAt(k, known(at) ? moved.multiplyMatrices(at, places[k]) : nothing);
        });
        mesh.instanceMatrix.needsUpdate = true;
      }
    },
    dispose() {
      material.dispose();
      for (const { mesh } of parts) {
        mesh.geometry.dispose();
        mesh.dispose();
      }
    },
  };
}

/** Turns and scales a shape along y from one point to another in a body's frame. */
function boneMatrix({ from, to, radius }) {
  const [start, along] = [new Vector3(...from), new Vector3(...to)];
  along.sub(start);
  const length = Math.max(along.length(), 1e-4);
  const thick = radius ?? Math.min(Math.max(THICK.share * length, THICK.least), THICK.most);
  const turn = new Quaternion().setFromUnitVectors(up, along.divideScalar(length));
  return new Matrix4().compose(start, turn, new Vector3(thick, length, thick));
}
