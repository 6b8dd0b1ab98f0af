// Lines with a thickness in the world, shaded like tubes, all in one draw call.
//
// Points lie in one texture; piece k goes from point k to point k + 1, so that a point is written
// once. (Instances would need no texture, but without a graphics card each is drawn like a call of
// its own.) A piece is a strip that faces the eye and has a round cap at both ends. Chains of points
// are told apart by their shares: where the share does not rise from one point to the next (1 -> 0),
// there is no piece.

import {
  BufferAttribute,
  BufferGeometry,
  Color,
  DataTexture,
  FloatType,
  Group,
  Mesh,
  RGBAFormat,
  ShaderMaterial,
  Vector4,
} from "three";

export const NORMAL = 0;
export const DIMMED = 1;
export const HOVERED = 2;
export const SELECTED = 3;

const [GAP, HALO] = [1.2, 3.4]; // px
const ACROSS = 4; // parts of a piece, so that a tapered piece looks round
const WIDTH = 1024; // of the textures
const viewport = new Vector4();

const vertexShader = /* glsl */ `
  attribute vec3 corner; // share of the piece 0..1, side -1 or 1, cap -1 (start), 0 or 1 (end)
  attribute float piece;
  uniform highp sampler2D pointMap; // x, y, z m, share of the whole line 0..1
  uniform highp sampler2D lookMap; // value, radius m, emphasis
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

  vec4 row(highp sampler2D map, int k) {
    int width = textureSize(map, 0).x;
    return texelFetch(map, ivec2(k % width, k / width), 0);
  }

  void main() {
    int k = int(piece + 0.5);
    vec4 look = row(lookMap, k);
    value = look.x;
    emphasis = look.z;
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    bool marked = emphasis > 1.5;
    if (behind > 0.0 && !marked) return;
    if (behind > 0.5 && behind < 1.5 && emphasis < 2.5) return;
    vec4 start = row(pointMap, k);
    vec4 end = row(pointMap, k + 1);
    if (end.w <= start.w) return;
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
 * @returns {{object: Mesh, halo: Group, points: Float32Array, looks: Float32Array, uniforms, mark,
 *   changed, dispose}} points [P, 4]: x, y, z in m and share of the line 0..1; looks [P, 3]: value
 *   (below 0: missing), radius in m, emphasis (NORMAL …); call `changed` after writing
 */
export function createFatLines(count, { map, taper = false, thinnest = 0.8 }) {
  const pointMap = rowTexture(count + 1); // one more, so that the last piece has an end
  const lookMap = rowTexture(count + 1);
  const points = pointMap.image.data;
  const looks = new Float32Array((count + 1) * 3);
  const geometry = strips(Math.max(count - 1, 0));
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
    pointMap: { value: pointMap },
    lookMap: { value: lookMap },
  };
  // the halos' geometry is the lines', but for the pieces that it draws
  const around = new BufferGeometry();
  Object.entries(geometry.attributes).forEach(([name, a]) => around.setAttribute(name, a));
  around.setIndex(geometry.index);
  const mesh = (behind, halo, of) => {
    const material = new ShaderMaterial({
      vertexShader,
      fragmentShader,
      uniforms: { ...uniforms, halo: { value: halo }, behind: { value: behind } },
      toneMapped: false,
    });
    const made = new Mesh(of, material);
    made.frustumCulled = false;
    made.onBeforeRender = (renderer, _, camera) => {
      uniforms.pixel.value = pixelSize(renderer, camera);
      material.uniformsNeedUpdate = true;
    };
    return made;
  };
  // around what is selected first a thin gap, so that its own colour is seen
  const object = mesh(0, 0, geometry);
  const rings = [mesh(2, HALO, around), mesh(1, GAP, around)];
  const halo = new Group().add(...rings);
  const corners = geometry.index.count / Math.max(count - 1, 1); // of a piece
  return {
    object,
    halo,
    points,
    looks,
    uniforms,
    /** Marked points lie from `first` to before `end`: no halo is looked for elsewhere. */
    mark(first, end) {
      around.setDrawRange(corners * first, corners * Math.max(end - first - 1, 0));
    },
    changed() {
      const rows = lookMap.image.data;
      for (let k = 0, i = 0, j = 0; k <= count; k++, i += 4, j += 3) {
        rows[i] = looks[j];
        rows[i + 1] = looks[j + 1];
        rows[i + 2] = looks[j + 2];
      }
      pointMap.needsUpdate = lookMap.needsUpdate = true;
    },
    dispose() {
      geometry.dispose();
      around.dispose();
      pointMap.dispose();
      lookMap.dispose();
      for (const { material } of [object, ...rings]) material.dispose();
    },
  };
}

/** m that a CSS pixel covers 1 m in front of the eye (of a parallel projection: anywhere). */
export function pixelSize(renderer, camera) {
  const height = renderer.getCurrentViewport(viewport).w / renderer.getPixelRatio();
  return 2 / (camera.projectionMatrix.elements[5] * Math.max(height, 1));
}

/** Rows of four numbers for the shader; row k is at (k % width, k / width). */
function rowTexture(count) {
  const width = Math.min(count, WIDTH);
  const height = Math.ceil(count / width);
  return new DataTexture(new Float32Array(4 * width * height), width, height, RGBAFormat, FloatType);
}

/** Corners of pieces: columns from the start cap to the end cap, two corners each. */
function strips(count) {
  const columns = [[0, -1]];
  for (let k = 0; k <= ACROSS; k++) columns.push([k / ACROSS, 0]);
  columns.push([1, 1]);
  const corners = columns.flatMap(([share, cap]) => [share, -1, cap, share, 1, cap]);
  const own = 2 * columns.length; // corners of a piece
  const corner = new Float32Array(count * corners.length);
  const piece = new Float32Array(count * own);
  const index = [];
  for (let k = 0; k < count; k++) {
    corner.set(corners, k * corners.length);
    piece.fill(k, k * own, (k + 1) * own);
    for (let column = 0; column + 1 < columns.length; column++) {
      const c = k * own + 2 * column;
      index.push(c, c + 2, c + 1, c + 1, c + 2, c + 3);
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(corner, 3)); // three counts corners by it
  geometry.setAttribute("corner", geometry.attributes.position);
  geometry.setAttribute("piece", new BufferAttribute(piece, 1));
  geometry.setIndex(index);
  return geometry;
}
