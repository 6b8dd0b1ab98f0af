// Lines with a thickness in the world, shaded like tubes, all in one draw call.
//
// Points lie in one array; instance k is the piece from point k to point k + 1, read from the same
// buffer at two offsets, so that a point is written once. A piece is a strip that faces the eye and
// has a round cap at both ends. Chains of points are told apart by their shares: where the share
// does not rise from one point to the next (1 -> 0), there is no piece.

import {
  BufferAttribute,
  Color,
  DynamicDrawUsage,
  Group,
  InstancedBufferGeometry,
  InstancedInterleavedBuffer,
  InterleavedBufferAttribute,
  Mesh,
  ShaderMaterial,
  Vector4,
} from "three";

export const NORMAL = 0;
export const DIMMED = 1;
export const HOVERED = 2;
export const SELECTED = 3;

const [GAP, HALO] = [1.2, 3.4]; // px
const ACROSS = 4; // parts of a piece, so that a tapered piece looks round
const viewport = new Vector4();

const vertexShader = /* glsl */ `
  attribute vec3 corner; // share of the piece 0..1, side -1 or 1, cap -1 (start), 0 or 1 (end)
  attribute vec4 start; // x, y, z m, share of the whole line 0..1
  attribute vec4 end;
  attribute vec3 look; // value, radius m, emphasis
  uniform float pixel; // m that a CSS pixel covers, 1 m in front of the eye
  uniform float thinnest; // radius, px
  uniform float halo; // px around the line
  uniform float behind; // 0: the line itself, 1: the gap around it, 2: the halo around that
  uniform float taper; // 1: thinner toward the ends of the line, like tendons
  varying vec2 place; // across and along a cap, in radii
  varying vec3 across;
  varying vec3 along;
  varying vec3 facing;
  varying float value;
  varying float emphasis;
  varying float radiusPixels;

  void main() {
    value = look.x;
    emphasis = look.z;
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    bool marked = emphasis > 1.5;
    if (end.w <= start.w || (behind > 0.0 && !marked)) return;
    if (behind > 0.5 && behind < 1.5 && emphasis < 2.5) return;
    vec3 a = (modelViewMatrix * vec4(start.xyz, 1.0)).xyz;
    vec3 b = (modelViewMatrix * vec4(end.xyz, 1.0)).xyz;
    vec3 here = mix(a, b, corner.x);
    bool parallel = projectionMatrix[3][3] == 1.0;
    facing = parallel ? vec3(0.0, 0.0, 1.0) : normalize(-here);
    vec3 sideways = cross(facing, b - a);
    float size = length(sideways);
    across = size > 1e-9 ? sideways / size : vec3(1.0, 0.0, 0.0);
    along = cross(across, facing);
    float share = mix(start.w, end.w, corner.x);
    float belly = mix(1.0, mix(0.4, 1.0, smoothstep(0.0, 0.22, min(share, 1.0 - share))), taper);
    float dot = pixel * (parallel ? 1.0 : max(-here.z, 0.0));
    float radius = max(look.y * belly, thinnest * dot);
    if (marked) radius = max(radius, 1.6 * thinnest * dot);
    radius += halo * (emphasis > 2.5 ? 1.0 : 0.7) * dot;
    radiusPixels = radius / dot;
    place = corner.zy;
    here += radius * (across * corner.y + along * corner.z);
    gl_Position = projectionMatrix * vec4(here, 1.0);
    // What is selected is never hidden by what lies in front of it: squeezed to the front of the
    // depth range, its halo just behind it.
    if (emphasis > 2.5) gl_Position.z = 0.02 * gl_Position.z - 0.98 * gl_Position.w;
    gl_Position.z += behind * (emphasis > 2.5 ? 1e-4 : 5e-4) * gl_Position.w;
  }
`;

const fragmentShader = /* glsl */ `
  uniform sampler2D map;
  uniform vec3 missing;
  uniform vec3 plain;
  uniform vec3 page;
  uniform vec3 hoveredColour;
  uniform vec3 selectedColour;
  uniform float behind;
  uniform float mapped; // 1: colour by value, 0: plain
  varying vec2 place;
  varying vec3 across;
  varying vec3 along;
  varying vec3 facing;
  varying float value;
  varying float emphasis;
  varying float radiusPixels;

  void main() {
    float square = dot(place, place);
    if (square > 1.0) discard;
    vec3 colour;
    if (behind > 0.0) {
      colour = behind < 1.5 ? page : emphasis > 2.5 ? selectedColour : hoveredColour;
    } else {
      float at = (255.0 * clamp(value, 0.0, 1.0) + 0.5) / 256.0;
      colour = mapped < 0.5 ? plain : value < -0.5 ? missing : texture2D(map, vec2(at, 0.5)).rgb;
      vec3 normal = across * place.y + along * place.x + facing * sqrt(1.0 - square);
      float light = 0.78 + 0.3 * max(dot(normal, normalize(vec3(-0.25, 0.75, 0.6))), 0.0);
      // A darker rim, about a pixel wide, tells neighbours apart and holds on a light page.
      float rim = smoothstep(1.0 - min(2.2 / radiusPixels, 0.6), 1.0, sqrt(square));
      colour *= light * (1.0 - 0.45 * rim * smoothstep(1.0, 2.5, radiusPixels));
      if (emphasis > 0.5 && emphasis < 1.5) colour = mix(colour, page, 0.12);
    }
    gl_FragColor = vec4(colour, 1.0);
    #include <colorspace_fragment>
  }
`;

/**
 * Thick lines through points.
 * @param {number} count points P
 * @param {{map: Texture, taper?: boolean, thinnest?: number px}} options
 * @returns {{object: Mesh, halo: Group, points: Float32Array, looks: Float32Array, uniforms,
 *   changed, dispose}} points [P, 4]: x, y, z in m and share of the line 0..1; looks [P, 3]: value
 *   (below 0: missing), radius in m, emphasis (NORMAL …); call `changed` after writing
 */
export function createFatLines(count, { map, taper = false, thinnest = 0.8 }) {
  const points = new Float32Array((count + 1) * 4); // one more, so that the last piece has an end
  const looks = new Float32Array((count + 1) * 3);
  const pointBuffer = new InstancedInterleavedBuffer(points, 4).setUsage(DynamicDrawUsage);
  const lookBuffer = new InstancedInterleavedBuffer(looks, 3).setUsage(DynamicDrawUsage);
  const geometry = strip();
  geometry.instanceCount = Math.max(count - 1, 0);
  geometry.setAttribute("start", new InterleavedBufferAttribute(pointBuffer, 4, 0));
  geometry.setAttribute("end", new InterleavedBufferAttribute(pointBuffer, 4, 4));
  geometry.setAttribute("look", new InterleavedBufferAttribute(lookBuffer, 3, 0));
  const uniforms = {
    pixel: { value: 0.001 },
    thinnest: { value: thinnest },
    taper: { value: taper ? 1 : 0 },
    map: { value: map },
    mapped: { value: 1 },
    missing: { value: new Color() },
    plain: { value: new Color() },
    page: { value: new Color() },
    hoveredColour: { value: new Color() },
    selectedColour: { value: new Color() },
  };
  const mesh = (behind, halo) => {
    const material = new ShaderMaterial({
      vertexShader,
      fragmentShader,
      uniforms: { ...uniforms, halo: { value: halo }, behind: { value: behind } },
      toneMapped: false,
    });
    const made = new Mesh(geometry, material);
    made.frustumCulled = false;
    made.onBeforeRender = (renderer, _, camera) => {
      uniforms.pixel.value = pixelSize(renderer, camera);
      material.uniformsNeedUpdate = true;
    };
    return made;
  };
  // around what is selected first a thin gap, so that its own colour is seen
  const [object, gap, around] = [mesh(0, 0), mesh(1, GAP), mesh(2, HALO)];
  const halo = new Group().add(around, gap);
  return {
    object,
    halo,
    points,
    looks,
    uniforms,
    changed() {
      pointBuffer.needsUpdate = true;
      lookBuffer.needsUpdate = true;
    },
    dispose() {
      geometry.dispose();
      for (const { material } of [object, gap, around]) material.dispose();
    },
  };
}

/** m that a CSS pixel covers 1 m in front of the eye (of a parallel projection: anywhere). */
export function pixelSize(renderer, camera) {
  const height = renderer.getCurrentViewport(viewport).w / renderer.getPixelRatio();
  return 2 / (camera.projectionMatrix.elements[5] * Math.max(height, 1));
}

/** Corners of one piece: columns from the start cap to the end cap, two corners each. */
function strip() {
  const columns = [[0, -1]];
  for (let k = 0; k <= ACROSS; k++) columns.push([k / ACROSS, 0]);
  columns.push([1, 1]);
  const corners = columns.flatMap(([share, cap]) => [share, -1, cap, share, 1, cap]);
  const index = [];
  for (let k = 0; k + 1 < columns.length; k++) {
    const c = 2 * k;
    index.push(c, c + 2, c + 1, c + 1, c + 2, c + 3);
  }
  const geometry = new InstancedBufferGeometry();
  geometry.setAttribute("corner", new BufferAttribute(new Float32Array(corners), 3));
  geometry.setIndex(index);
  return geometry;
}
