// The colour map of muscle activation.
//
// Plasma (van der Walt and Smith 2015, matplotlib; published samples at tenths of the map): even
// steps of activation are even steps of perceived difference, and lightness rises all the way, so
// that it reads with every kind of colour vision and in grey. Of the maps of that family it is the
// one without greys or greens: no activation looks like a bone, like "missing" (grey), or like the
// right and left sides (vermilion is within it, but sides are never drawn as lines of muscles). Its
// two ends are cut off, which keeps the steps even: the darkest blues vanish on a dark page and the
// lightest yellows on a light one.

import { Color, DataTexture, LinearFilter, RGBAFormat, SRGBColorSpace } from "three";

const PLASMA = [
  "#0d0887", "#46039f", "#7201a8", "#9c179e", "#bd3786",
  "#d8576b", "#ed7953", "#fb9f3a", "#fdca26", "#f0f921",
]; // prettier-ignore
const [FIRST, LAST] = [0.1, 0.9]; // the part of the map that is used

/** Colour of what has no value, sRGB. */
export const MISSING = "#8f969c";

/** Colour of muscles of a motion without activations, sRGB: plain, dark muscle red. */
export const PLAIN = "#9b3434";

/** sRGB components 0..255 of an activation 0..1 (clamped; NaN: grey). */
export function activationColour(value) {
  if (!(value === value)) return bytes(MISSING);
  const place = (FIRST + (LAST - FIRST) * Math.min(Math.max(value, 0), 1)) * (PLASMA.length - 1);
  const k = Math.min(Math.floor(place), PLASMA.length - 2);
  const [low, high] = [bytes(PLASMA[k]), bytes(PLASMA[k + 1])];
  return low.map((c, i) => c + (place - k) * (high[i] - c));
}

/** The map as a CSS gradient, from 0 to 1. */
export function activationGradient(direction = "to right") {
  const stops = Array.from({ length: 17 }, (_, k) => {
    const colour = activationColour(k / 16).map(Math.round);
    return `rgb(${colour.join(" ")}) ${(100 * k) / 16}%`;
  });
  return `linear-gradient(${direction}, ${stops.join(", ")})`;
}

/** The map as a texture of 256 x 1 for shaders. */
export function activationTexture() {
  const data = new Uint8Array(256 * 4);
  for (let k = 0; k < 256; k++) {
    data.set([...activationColour(k / 255).map(Math.round), 255], 4 * k);
  }
  const texture = new DataTexture(data, 256, 1, RGBAFormat);
  texture.colorSpace = SRGBColorSpace;
  texture.minFilter = texture.magFilter = LinearFilter;
  texture.needsUpdate = true;
  return texture;
}

function bytes(hex) {
  const { r, g, b } = new Color().setStyle(hex, SRGBColorSpace).getRGB({}, SRGBColorSpace);
  return [r, g, b].map((c) => 255 * c);
}
