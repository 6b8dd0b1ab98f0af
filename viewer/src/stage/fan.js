// The fan of reactions ("butterfly diagram", Pedotti 1977): the arrows of the last moments as thin
// lines that fade. All lines lie on the graphics card from the start; only the time is set.

import { BufferAttribute, BufferGeometry, LineSegments, ShaderMaterial } from "three";

const LASTS = 0.7; // s, about a stance phase

/**
 * @param {object} trial with reactions
 * @param {number} scale m per N
 * @param {number} least N: weaker forces have no line
 */
export function createFan({ reactions, stage_time: times }, scale, least) {
  const { force, point, items } = reactions;
  const points = [];
  const when = [];
  const owner = [];
  for (let k = 0; k < items.length; k++) {
    for (let s = 0; s < times.length; s++) {
      const i = 3 * (s * items.length + k);
      const [f, p] = [force.subarray(i, i + 3), point.subarray(i, i + 3)];
      if (!(Math.hypot(...f) > least && p[0] === p[0])) continue;
      points.push(...p, p[0] + scale * f[0], p[1] + scale * f[1], p[2] + scale * f[2]);
      when.push(times[s], times[s]);
      owner.push(k, k);
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(new Float32Array(points), 3));
  geometry.setAttribute("when", new BufferAttribute(new Float32Array(when), 1));
  const tints = new BufferAttribute(new Float32Array(points.length), 3);
  geometry.setAttribute("tint", tints);
  const material = new ShaderMaterial({
    uniforms: { now: { value: 0 }, lasts: { value: LASTS } },
    vertexShader: /* glsl */ `
      attribute float when;
      attribute vec3 tint;
      uniform float now;
      uniform float lasts;
      varying vec4 colour;
      void main() {
        float age = (now - when) / lasts;
        bool shown = age >= 0.0 && age < 1.0;
        colour = vec4(tint, 0.3 * (1.0 - age));
        gl_Position = shown
          ? projectionMatrix * modelViewMatrix * vec4(position, 1.0)
          : vec4(2.0, 2.0, 2.0, 1.0);
      }`,
    fragmentShader: /* glsl */ `
      varying vec4 colour;
      void main() {
        gl_FragColor = colour;
        #include <colorspace_fragment>
      }`,
    transparent: true,
    depthWrite: false,
    toneMapped: false,
  });
  const object = new LineSegments(geometry, material);
  object.frustumCulled = false;
  object.renderOrder = 1;
  return {
    object,
    /** @param {import("three").Color[]} colours of the contacts */
    colour(colours) {
      owner.forEach((k, vertex) => colours[k].toArray(tints.array, 3 * vertex));
      tints.needsUpdate = true;
    },
    update: (time) => (material.uniforms.now.value = time),
    dispose() {
      geometry.dispose();
      material.dispose();
    },
  };
}
