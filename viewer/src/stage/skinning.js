// Linear blend skinning: v in ground = sum over k of w_k (R_j (v - centre_j) + position_j).
// The shader and the processor read the same rows [R | position - R centre] of every joint.

import {
  DataTexture,
  FloatType,
  Matrix4,
  RGBAFormat,
  Uint8BufferAttribute,
  Uint16BufferAttribute,
} from "three";

import { known, placed } from "./pose.js";

const WIDEST = 8; // joints that may move a vertex
const turn = new Matrix4();

/** The joints of each vertex, [V, 4 or 8], heaviest first where there are more: {index, weight}. */
export function influences({ bone_index: index, bone_weight: weight }) {
  const [count, given] = index.shape;
  const width = given <= 4 ? 4 : WIDEST;
  const result = {
    width,
    index: new Uint8Array(count * width),
    weight: new Uint16Array(count * width),
  };
  const order = Array.from({ length: given }, (_, k) => k);
  for (let v = 0; v < count; v++) {
    const at = v * given;
    if (given > WIDEST) order.sort((a, b) => weight[at + b] - weight[at + a]);
    const kept = order.slice(0, width);
    const sum = kept.reduce((total, k) => total + weight[at + k], 0);
    kept.forEach((k, n) => {
      result.index[v * width + n] = index[at + k];
      result.weight[v * width + n] =
        given > WIDEST ? (weight[at + k] * 65535) / sum : weight[at + k];
    });
  }
  return result;
}

/**
 * The joints of a mesh in motion.
 * @param {object} mesh of a trial
 * @returns {{rows: Float32Array, texture: DataTexture, move: (place) => boolean}} rows [J, 3, 4];
 *   `move` tells whether the pose is known
 */
export function createJoints(mesh) {
  const count = mesh.joints.length;
  const rows = new Float32Array(count * 12);
  const texture = new DataTexture(rows, 3, count, RGBAFormat, FloatType);
  const move = (place) => {
    for (let j = 0; j < count; j++) {
      const e = placed(mesh, j, place, turn).elements;
      const [x, y, z] = [mesh.centre[3 * j], mesh.centre[3 * j + 1], mesh.centre[3 * j + 2]];
      for (let row = 0; row < 3; row++) {
        const at = 12 * j + 4 * row;
        rows[at] = e[row];
        rows[at + 1] = e[4 + row];
        rows[at + 2] = e[8 + row];
        rows[at + 3] = e[12 + row] - (e[row] * x + e[4 + row] * y + e[8 + row] * z);
      }
    }
    texture.needsUpdate = true;
    return rows.every((value) => !Number.isNaN(value));
  };
  return { rows, texture, move };
}

/**
 * Bodies as joints of rigid parts.
 * @returns {{texture: DataTexture, move: (matrices: Matrix4[]) => void}} a body whose pose is not
 *   known shrinks to nothing
 */
export function createBodies(count) {
  const rows = new Float32Array(count * 12);
  const texture = new DataTexture(rows, 3, count, RGBAFormat, FloatType);
  const move = (matrices) => {
    for (let j = 0; j < count; j++) {
      const e = matrices[j].elements;
      const seen = known(matrices[j]) ? 1 : 0;
      for (let row = 0; row < 3; row++) {
        for (let k = 0; k < 4; k++) rows[12 * j + 4 * row + k] = seen && e[4 * k + row];
      }
    }
    texture.needsUpdate = true;
  };
  return { texture, move };
}

/** Gives a geometry what the shader reads. */
export function addInfluences(geometry, { width, index, weight }) {
  for (let part = 0; part < width / 4; part++) {
    const count = index.length / width;
    const [joints, shares] = [new Uint8Array(count * 4), new Uint16Array(count * 4)];
    for (let v = 0; v < count; v++) {
      joints.set(index.subarray(v * width + 4 * part, v * width + 4 * part + 4), v * 4);
      shares.set(weight.subarray(v * width + 4 * part, v * width + 4 * part + 4), v * 4);
    }
    geometry.setAttribute(`joint${part}`, new Uint8BufferAttribute(joints, 4));
    geometry.setAttribute(`share${part}`, new Uint16BufferAttribute(shares, 4, true));
  }
}

const blends = (width) =>
  [0, 1]
    .slice(0, width / 4)
    .flatMap((part) =>
      ["x", "y", "z", "w"].map((c) => `blend(joint${part}.${c}, share${part}.${c});`),
    );

/** GLSL: `blendAll()` collects the joints of a vertex, `skinned(point)` moves it to ground. */
export const shader = (width) => `
  uniform highp sampler2D joints;
  ${width > 1 ? "attribute vec4 joint0;\n  attribute vec4 share0;" : "attribute float joint0;"}
  ${width > 4 ? "attribute vec4 joint1;\n  attribute vec4 share1;" : ""}
  vec4 row0 = vec4(0.0);
  vec4 row1 = vec4(0.0);
  vec4 row2 = vec4(0.0);
  void blend(float joint, float share) {
    int j = int(joint + 0.5);
    row0 += share * texelFetch(joints, ivec2(0, j), 0);
    row1 += share * texelFetch(joints, ivec2(1, j), 0);
    row2 += share * texelFetch(joints, ivec2(2, j), 0);
  }
  void blendAll() {
    ${width > 1 ? blends(width).join("\n    ") : "blend(joint0, 1.0);"}
  }
  vec3 skinned(vec3 point) {
    vec4 p = vec4(point, 1.0);
    return vec3(dot(row0, p), dot(row1, p), dot(row2, p));
  }
`;

/**
 * Makes a material of three skin its vertices; `further(shader)` may change the shader more.
 * @param {Material} material
 * @param {number} width joints a vertex, 4 or 8; 1: a rigid part, its joint alone in `joint0`
 * @param {DataTexture} texture of createJoints, or of createBodies
 */
export function skin(material, width, texture, further = () => {}) {
  material.onBeforeCompile = (program) => {
    program.uniforms.joints = { value: texture };
    program.vertexShader = program.vertexShader
      .replace("#include <common>", `#include <common>\n${shader(width)}`)
      .replace("void main() {", "void main() {\n  blendAll();")
      .replace(
        "#include <beginnormal_vertex>",
        `vec3 objectNormal = vec3(dot(row0.xyz, normal), dot(row1.xyz, normal), dot(row2.xyz, normal));`,
      )
      .replace("#include <begin_vertex>", "vec3 transformed = skinned(position);");
    further(program);
  };
  material.customProgramCacheKey = () => `skin${width}${further}`;
  return material;
}

/** Vertices in ground as the shader places them, [V, 3] m. */
export function skinnedPositions(rest, { width, index, weight }, rows) {
  const result = new Float32Array(rest.length);
  for (let v = 0; v < rest.length / 3; v++) {
    const [x, y, z] = [rest[3 * v], rest[3 * v + 1], rest[3 * v + 2]];
    for (let axis = 0; axis < 3; axis++) {
      let sum = 0;
      for (let k = 0; k < width; k++) {
        const at = 12 * index[v * width + k] + 4 * axis;
        const share = weight[v * width + k] / 65535;
        sum += share * (rows[at] * x + rows[at + 1] * y + rows[at + 2] * z + rows[at + 3]);
      }
      result[3 * v + axis] = sum;
    }
  }
  return result;
}
