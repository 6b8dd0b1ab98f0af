// Bones as round solids: long bones, ribs and the skull, all in one draw call. (Without a graphics
// card instances would be drawn one by one.)

import {
  Color,
  Float32BufferAttribute,
  Matrix4,
  Mesh,
  MeshLambertMaterial,
  Quaternion,
  Vector3,
} from "three";
import { mergeGeometries } from "three/addons/utils/BufferGeometryUtils.js";

import { createBodies, skin } from "./skinning.js";
import { ballShape, boneShape, rodShape } from "./solids.js";

const BONE = { light: "#d8cdb8", dark: "#e2d9c8" };
const TINT = { right: "--bk-right", left: "--bk-left" };
const SIDED = 0.45; // how much of the side's colour a bone has
const OWN = 0.55; // how much of the trial's colour it has where there are several trials
const THICK = { share: 0.07, least: 0.007, most: 0.022 }; // radius of a bone by its length, m
const SHAPES = { long: boneShape, rib: rodShape, skull: () => ballShape().translate(0, 1, 0).scale(1, 0.5, 1) };
const up = new Vector3(0, 1, 0);

/** Colour of bones of a side in the present theme. */
export function boneColour(tools, side) {
  const colour = new Color(BONE[tools.theme()]);
  if (tools.several) return colour.lerp(new Color(tools.colour), OWN);
  return TINT[side] ? colour.lerp(tools.tint(TINT[side]), SIDED) : colour;
}

/**
 * @param {object} skeleton of a trial
 * @returns {{object: Mesh, paint: () => void, update: (matrices: Matrix4[]) => void, dispose}}
 */
export function createBones({ bones, bodies }, tools) {
  const made = Object.fromEntries(Object.entries(SHAPES).map(([kind, make]) => [kind, make()]));
  const solids = bones.map((bone) => solidOf(bone, made[bone.shape] ?? made.long));
  const geometry = mergeGeometries(solids);
  const colours = new Float32BufferAttribute(geometry.attributes.position.count * 3, 3);
  geometry.setAttribute("color", colours);
  const frames = createBodies(bodies.length);
  const material = skin(new MeshLambertMaterial({ vertexColors: true }), 1, frames.texture);
  const object = new Mesh(geometry, material);
  object.frustumCulled = false;

  return {
    object,
    paint() {
      let vertex = 0;
      bones.forEach(({ side }, k) => {
        const { r, g, b } = boneColour(tools, side);
        const end = vertex + solids[k].attributes.position.count;
        for (; vertex < end; vertex++) colours.setXYZ(vertex, r, g, b);
      });
      colours.needsUpdate = true;
    },
    update: frames.move,
    dispose() {
      material.dispose();
      geometry.dispose();
      frames.texture.dispose();
    },
  };
}

/** A bone's solid in its body's frame, each vertex with the number of the body. */
function solidOf(bone, shape) {
  const solid = shape.clone().applyMatrix4(boneMatrix(bone));
  solid.deleteAttribute("uv");
  const body = new Array(solid.attributes.position.count).fill(bone.body);
  return solid.setAttribute("joint0", new Float32BufferAttribute(body, 1));
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
