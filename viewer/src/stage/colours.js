// The colour map of muscle activation.
//
// The field is used to blue at rest and red when active; the rainbow between them (OpenSim's,
// say) has false edges and is lost on colour-blind eyes. Here the way goes from blue over purple
// to red in OKLab (Ottosson 2020), a space in which equal distances look equally far apart, in
// steps of equal length: even steps of activation are even steps of perceived colour. Lightness
// changes all the way, so that the order also reads with every kind of colour vision and in
// grey. Muscles at rest are muted and close to the page, active ones are vivid and far from it;
// as a page may be light or dark there are two such ways. (Published maps such as cividis or
// viridis have one of their ends swallowed by either page, and turn 100 thin muscles at rest
// into the strongest part of a picture.)

import { Color, DataTexture, LinearFilter, RGBAFormat, SRGBColorSpace } from "three";

/** sRGB colours that the way goes through, of a missing value, and of muscles without any. */
const WAYS = {
  light: { way: ["#5585c8", "#97479d", "#b80d28"], missing: "#c6c8ca", plain: "#9b3434" },
  dark: { way: ["#4468a8", "#b676c2", "#ff8f66"], missing: "#50555a", plain: "#c46a62" },
};

/** {missing, plain}: CSS colours of what has no value and of muscles of a motion without any. */
export const plainColours = (theme) => WAYS[theme] ?? WAYS.light;

/** sRGB components 0..255 of an activation 0..1 (clamped; NaN: grey) on a page of this theme. */
export function activationColour(value, theme) {
  const { way, missing } = plainColours(theme);
  const colour = new Color();
  if (value === value) {
    const points = way.map((point) => oklab(colour.set(point)));
    linear(along(points, Math.min(Math.max(value, 0), 1)), colour);
  } else colour.set(missing);
  const { r, g, b } = colour.getRGB({}, SRGBColorSpace);
  return [r, g, b].map((c) => Math.round(255 * Math.min(Math.max(c, 0), 1)));
}

/** The point at a share of the length of a way through three points. */
function along([start, middle, end], share) {
  const [first, second] = [distance(start, middle), distance(middle, end)];
  const gone = share * (first + second);
  const [from, to, part] =
    gone <= first ? [start, middle, gone / first] : [middle, end, (gone - first) / second];
  return from.map((c, k) => c + part * (to[k] - c));
}

const distance = (a, b) => Math.hypot(...a.map((c, k) => b[k] - c));

/** Stops of a gradient that shows the map: {at: 0..1, colour: CSS}. */
export function activationGradientStops(theme) {
  return Array.from({ length: 11 }, (_, k) => {
    return { at: k / 10, colour: `rgb(${activationColour(k / 10, theme).join(" ")})` };
  });
}

/** The map as a texture of 256 x 1 for shaders; `paint(theme)` before use and on a new theme. */
export function activationTexture() {
  const data = new Uint8Array(256 * 4).fill(255);
  const texture = new DataTexture(data, 256, 1, RGBAFormat);
  texture.colorSpace = SRGBColorSpace;
  texture.minFilter = texture.magFilter = LinearFilter;
  texture.paint = (theme) => {
    for (let k = 0; k < 256; k++) data.set(activationColour(k / 255, theme), 4 * k);
    texture.needsUpdate = true;
  };
  return texture;
}

/** OKLab components of a colour. */
function oklab({ r, g, b }) {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** Sets a colour of OKLab components. */
function linear([lightness, a, b], colour) {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  colour.r = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s;
  colour.g = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s;
  colour.b = -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s;
}
