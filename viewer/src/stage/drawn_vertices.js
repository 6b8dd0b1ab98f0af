// Where the shader really puts the vertices of a body: read back, to be compared with the processor.

import {
  BufferAttribute,
  Camera,
  FloatType,
  Points,
  Scene,
  ShaderMaterial,
  WebGLRenderTarget,
} from "three";

import { shader } from "./skinning.js";

const vertexShader = (width) => `
  ${shader(width)}
  attribute float place;
  varying vec3 vertex;
  void main() {
    blendAll();
    vertex = skinned(position);
    gl_PointSize = 1.0;
    gl_Position = vec4(place, 0.0, 0.0, 1.0);
  }
`;
const fragmentShader = `
  varying vec3 vertex;
  void main() {
    gl_FragColor = vec4(vertex, 1.0);
  }
`;

/**
 * @param {WebGLRenderer} renderer
 * @param {{geometry, joints: DataTexture, width: number}} body joints a vertex: 4 or 8
 * @returns {Float32Array} [V, 3] m, in the trial's ground
 */
export function drawnVertices(renderer, { geometry, joints, width }) {
  const count = geometry.attributes.position.count;
  const points = geometry.clone().setIndex(null);
  const places = Float32Array.from({ length: count }, (_, k) => ((k + 0.5) / count) * 2 - 1);
  points.setAttribute("place", new BufferAttribute(places, 1));
  const material = new ShaderMaterial({
    ...{ vertexShader: vertexShader(width), fragmentShader, depthTest: false },
    uniforms: { joints: { value: joints } },
  });
  const object = new Points(points, material);
  object.frustumCulled = false;
  const target = new WebGLRenderTarget(count, 1, { type: FloatType, depthBuffer: false });
  renderer.setRenderTarget(target);
  renderer.setScissorTest(false);
  renderer.render(new Scene().add(object), new Camera());
  const values = new Float32Array(4 * count);
  renderer.readRenderTargetPixels(target, 0, 0, count, 1, values);
  renderer.setRenderTarget(null);
  for (const part of [target, material, points]) part.dispose();
  return values.filter((_, k) => k % 4 < 3);
}
