// How far the pointer is from things drawn on the stage.

import { Vector3 } from "three";

const near = new Vector3();

/**
 * How far the pointer is from a line between two points of the trial's ground, drawn as a tube.
 * @param {object} aim of aim.js
 * @param {Vector3} from
 * @param {Vector3} to
 * @param {number} radius m
 * @returns {{miss: px outside the tube, distance: m from the eye, point: Vector3} | null} null
 *   behind the eye; `point` is overwritten by the next call
 */
export function missOfLine(aim, from, to, radius) {
  const [a, b] = [aim.pixels(from), aim.pixels(to)];
  if (!a || !b) return null;
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const square = dx * dx + dy * dy;
  const raw = square ? ((aim.x - a.x) * dx + (aim.y - a.y) * dy) / square : 0;
  const share = Math.min(1, Math.max(0, raw));
  const away = Math.hypot(a.x + share * dx - aim.x, a.y + share * dy - aim.y);
  const distance = near.lerpVectors(from, to, share).distanceTo(aim.ray.origin);
  return { miss: Math.max(0, away - radius * aim.pixelsPerMetre(distance)), distance, point: near };
}

/** The same for a ball. */
export function missOfPoint(aim, centre, radius) {
  const seen = aim.pixels(centre);
  if (!seen) return null;
  const distance = centre.distanceTo(aim.ray.origin);
  const away = Math.hypot(seen.x - aim.x, seen.y - aim.y);
  return {
    miss: Math.max(0, away - radius * aim.pixelsPerMetre(distance)),
    distance,
    point: centre,
  };
}

/** Keeps the better of two hits: nearer to the pointer, then nearer to the eye. */
export function better(hit, best) {
  if (!best) return true;
  return Math.abs(hit.miss - best.miss) > 0.5 ? hit.miss < best.miss : hit.distance < best.distance;
}
