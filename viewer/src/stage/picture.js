// The video's picture behind the body, where the real camera sees it: a plane that fills the view
// of the camera, drawn before everything else. A lens that bends the picture is straightened here,
// as the body is seen by a camera without such a lens.

import {
  BufferAttribute,
  BufferGeometry,
  Group,
  LinearFilter,
  Mesh,
  ShaderMaterial,
  SRGBColorSpace,
  Texture,
} from "three";

import { createInset } from "./picture_inset.js";
import { cameraPose } from "./projection.js";
import { seenThrough } from "./seen_through.js";
import { framesOf } from "./video_frames.js";

const AWAY = 20; // m in front of the camera; nothing is hidden by it, at whatever distance

const vertexShader = /* glsl */ `
  attribute vec2 pixel; // of the camera's picture, px from the corner of the first pixel
  varying vec2 seen;
  void main() {
    seen = pixel;
    gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
  }
`;

const fragmentShader = /* glsl */ `
  uniform sampler2D map;
  uniform vec2 size; // px
  uniform vec2 focal; // px
  uniform vec2 centre; // px from the corner
  uniform float bend[5]; // k1, k2, p1, p2, k3 (Brown, Conrady)
  varying vec2 seen;
  void main() {
    vec2 p = (seen - centre) / focal;
    float r = dot(p, p);
    float radial = 1.0 + r * (bend[0] + r * (bend[1] + r * bend[4]));
    vec2 q = p * radial + vec2(
      2.0 * bend[2] * p.x * p.y + bend[3] * (r + 2.0 * p.x * p.x),
      bend[2] * (r + 2.0 * p.y * p.y) + 2.0 * bend[3] * p.x * p.y
    );
    vec2 at = (q * focal + centre) / size;
    if (at.x < 0.0 || at.y < 0.0 || at.x > 1.0 || at.y > 1.0) discard;
    gl_FragColor = vec4(texture2D(map, at).rgb, 1.0);
    #include <colorspace_fragment>
  }
`;

/** Layer "picture" of a trial: behind the body in the view of the camera, else beside it. */
export function pictureLayer(trial, tools) {
  const inset = createInset(trial, tools);
  const behind = trial.camera ? createBackdrop(trial) : null;
  const object = new Group();
  if (behind) object.add(behind.object);
  return {
    name: "picture",
    object,
    update(pose) {
      const through = behind && seenThrough(tools);
      if (behind) behind.object.visible = through && behind.show(pose);
      if (through || tools.state.get("hidden").includes(tools.index)) inset.hide();
      else inset.show(pose);
    },
    rest: inset.hide,
    dispose() {
      inset.dispose();
      behind?.dispose();
    },
  };
}

/** The plane; `show` returns whether there is a picture. */
function createBackdrop({ camera, picture }) {
  const frames = framesOf(picture);
  const texture = new Texture();
  texture.colorSpace = SRGBColorSpace;
  texture.generateMipmaps = false;
  texture.minFilter = texture.magFilter = LinearFilter;
  texture.flipY = false;
  const material = new ShaderMaterial({
    vertexShader,
    fragmentShader,
    uniforms: {
      map: { value: texture },
      size: { value: [camera.width, camera.height] },
      focal: { value: camera.focal },
      centre: { value: camera.centre.map((c) => c + 0.5) },
      bend: { value: camera.distortion ?? [0, 0, 0, 0, 0] },
    },
    depthTest: false,
    depthWrite: false,
    toneMapped: false,
  });
  const object = new Mesh(plane(camera), material);
  object.frustumCulled = false;
  object.renderOrder = -1000;
  let shown = null;
  return {
    object,
    show(pose) {
      const { bitmap } = frames.at(pose.time);
      if (!bitmap) return false;
      if (bitmap !== shown) {
        texture.image = shown = bitmap;
        texture.needsUpdate = true;
      }
      cameraPose(camera, pose.place, object.position, object.quaternion);
      return true;
    },
    dispose() {
      object.geometry.dispose();
      texture.dispose();
      material.dispose();
    },
  };
}

/** The camera's picture as a plane in the camera's frame (three's: -z ahead, y up). */
export function plane({ width, height, focal, centre }) {
  const pixels = [0, 0, width, 0, width, height, 0, height];
  const corners = [];
  for (let k = 0; k < 8; k += 2) {
    const x = (pixels[k] - centre[0] - 0.5) / focal[0];
    const y = (pixels[k + 1] - centre[1] - 0.5) / focal[1];
    corners.push(AWAY * x, -AWAY * y, -AWAY);
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(new Float32Array(corners), 3));
  geometry.setAttribute("pixel", new BufferAttribute(new Float32Array(pixels), 2));
  geometry.setIndex([0, 2, 1, 0, 3, 2]);
  return geometry;
}
