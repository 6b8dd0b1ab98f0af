// How far a marker of the model is from the measured one, and the colours that say so.

import { Color } from "three";

/** mm: what inverse kinematics should reach, on average and at most (Hicks et al. 2015). */
export const ERROR_LIMITS = [20, 40];

/** CSS colours up to the first limit, up to the second, and beyond. */
export const ERROR_COLOURS = ["#dfe4e8", "#e69f00", "#c2185b"];

const colours = ERROR_COLOURS.map((colour) => new Color(colour));

/** Color of an error in mm; NaN (no model marker) counts as small. */
export function errorColour(error) {
  return colours[error > ERROR_LIMITS[1] ? 2 : error > ERROR_LIMITS[0] ? 1 : 0];
}
