// Balls and rings that face the eye, of a size in the world but never less than some pixels, all in
// one draw call.

import {
  Color,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  BufferAttribute,
  Mesh,
  ShaderMaterial,
} from "three";

import { pixelSize } from "./fat_lines.js";

const vertexShader = /* glsl */ `
  attribute vec2 corner;
  attribute vec4 centre; // x, y, z m, radius m; 0: not drawn
  attribute vec4 look; // red, green, blue (linear), 0: ball, 1: ring
  uniform float pixel;
  uniform float smallest; // radius, px
  varying vec2 place; // in radii
  varying vec4 shown;
  varying float radiusPixels;

  void main() {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    if (!(centre.w > 0.0)) return;
    vec4 seen = modelViewMatrix * vec4(centre.xyz, 1.0);
    float dot = pixel * (projectionMatrix[3][3] == 1.0 ? 1.0 : max(-seen.z, 0.0));
    float radius = max(centre.w, smallest * dot) + dot; // a pixel more for its soft edge
    radiusPixels = radius / dot;
    place = corner;
    shown = look;
    seen.xy += corner * radius;
    gl_Position = projectionMatrix * seen;
  }
`;

const fragmentShader = /* glsl */ `
  uniform vec3 rim;
  varying vec2 place;
  varying vec4 shown;
  varying float radiusPixels;

  void main() {
    float away = length(place) * radiusPixels; // px from the middle
    float edge = radiusPixels - 1.0;
    float inside = 1.0 - smoothstep(edge - 0.5, edge + 0.5, away);
    vec3 colour = shown.rgb;
    if (shown.a > 0.5) {
      inside *= smoothstep(edge - 2.2, edge - 1.2, away);
    } else {
      vec3 normal = vec3(place, sqrt(max(0.0, 1.0 - dot(place, place))));
      colour *= 0.72 + 0.34 * max(0.0, dot(normal, normalize(vec3(-0.3, 0.6, 0.75))));
      colour = mix(colour, rim, 0.85 * smoothstep(edge - 1.4, edge - 0.4, away));
    }
    if (inside < 0.04) discard;
    gl_FragColor = vec4(colour, inside);
    #include <colorspace_fragment>
  }
`;

/**
 * @param {number} count
 * @param {{smallest?: number, over?: boolean}} options radius in px; over: in front of everything
 * @returns {{object: Mesh, set, changed, rim: Color, dispose}} `set(k, x, y, z, radius, colour,
 *   ring)` in m, radius 0 hides; call `changed` afterwards
 */
export function createDots(count, { smallest = 2.5, over = false } = {}) {
  const geometry = new InstancedBufferGeometry();
  geometry.setAttribute(
    "corner",
    new BufferAttribute(new Float32Array([-1, -1, 1, -1, 1, 1, -1, 1]), 2),
  );
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  geometry.instanceCount = count;
  const centre = new InstancedBufferAttribute(new Float32Array(4 * count), 4).setUsage(
    DynamicDrawUsage,
  );
  const look = new InstancedBufferAttribute(new Float32Array(4 * count), 4).setUsage(
    DynamicDrawUsage,
  );
  geometry.setAttribute("centre", centre);
  geometry.setAttribute("look", look);
  const rim = new Color("#333333");
  const material = new ShaderMaterial({
    vertexShader,
    fragmentShader,
    uniforms: { pixel: { value: 0.001 }, smallest: { value: smallest }, rim: { value: rim } },
    transparent: true,
    depthTest: !over,
    depthWrite: !over,
    toneMapped: false,
  });
  const object = new Mesh(geometry, material);
  object.frustumCulled = false;
  object.renderOrder = over ? 21 : 2;
  object.onBeforeRender = (renderer, _, camera) => {
    material.uniforms.pixel.value = pixelSize(renderer, camera);
    material.uniformsNeedUpdate = true;
  };
  return {
    object,
    rim,
    set(k, x, y, z, radius, colour, ring = false) {
      const known = x === x && y === y && z === z;
      centre.setXYZW(k, known ? x : 0, known ? y : 0, known ? z : 0, known ? radius : 0);
      look.setXYZW(k, colour.r, colour.g, colour.b, ring ? 1 : 0);
    },
    changed: () => (centre.needsUpdate = look.needsUpdate = true),
    dispose() {
      geometry.dispose();
      material.dispose();
    },
  };
}
