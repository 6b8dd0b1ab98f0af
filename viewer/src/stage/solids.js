// Shapes that are drawn many times: bones, balls and arrows.

import { ConeGeometry, CylinderGeometry, LatheGeometry, SphereGeometry, Vector2 } from "three";
import { mergeGeometries } from "three/addons/utils/BufferGeometryUtils.js";

const AROUND = 8; // sides of round shapes
const RINGS = 4; // parts of a bone between its rounded ends
const SLIM = 0.55; // radius in the middle of a bone, of that at its ends
const CAP = 0.06; // length of a rounded end, of the bone's length

/** A bone of length 1 along y from the origin and radius 1 at its ends, slim in the middle. */
export function boneShape() {
  const outline = [];
  for (const angle of [0, 0.5]) {
    const at = (angle * Math.PI) / 2;
    outline.push([Math.max(Math.sin(at), 1e-4), CAP * (1 - Math.cos(at))]);
  }
  for (let k = 0; k <= RINGS; k++) {
    const along = CAP + (k / RINGS) * (1 - 2 * CAP);
    outline.push([SLIM + (1 - SLIM) * Math.abs((2 * k) / RINGS - 1) ** 2, along]);
  }
  for (const angle of [0.5, 0]) {
    const at = (angle * Math.PI) / 2;
    outline.push([Math.max(Math.sin(at), 1e-4), 1 - CAP * (1 - Math.cos(at))]);
  }
  return new LatheGeometry(
    outline.map(([radius, along]) => new Vector2(radius, along)),
    AROUND,
  );
}

/** A ball of radius 1. */
export const ballShape = () => new SphereGeometry(1, 10, 7);

/** An arrow of length 1 along y from the origin, its shaft of this radius. */
export function arrowShape(radius = 0.035) {
  const shaft = new CylinderGeometry(radius, radius, 0.8, AROUND).translate(0, 0.4, 0);
  const head = new ConeGeometry(2.6 * radius, 0.2, AROUND).translate(0, 0.9, 0);
  return mergeGeometries([shaft, head]);
}

/** A rod of length 1 along y from the origin and radius 1, a little longer so that rods join. */
export const rodShape = () => new CylinderGeometry(1, 1, 1.06, 7).translate(0, 0.5, 0);
