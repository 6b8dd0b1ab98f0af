// What a lens does to a picture (Brown 1966, as OpenCV writes it), undone.

const ROUNDS = 8; // of the fixed-point iteration; lenses of cameras converge in three to five

/**
 * Where a pixel would be on a plane at depth 1 if the lens did not bend the picture.
 * @param {[number, number]} pixel px; (0, 0) is the middle of the first pixel
 * @param {{focal, centre, distortion: [k1, k2, p1, p2, k3]|null}} camera
 * @returns {[number, number]} right, down
 */
export function straightened([u, v], { focal, centre, distortion }) {
  const bent = [(u - centre[0]) / focal[0], (v - centre[1]) / focal[1]];
  if (!distortion) return bent;
  const [k1, k2, p1, p2, k3] = distortion;
  let [x, y] = bent;
  for (let round = 0; round < ROUNDS; round++) {
    const r = x * x + y * y;
    const radial = 1 + r * (k1 + r * (k2 + r * k3));
    const dx = 2 * p1 * x * y + p2 * (r + 2 * x * x);
    const dy = p1 * (r + 2 * y * y) + 2 * p2 * x * y;
    [x, y] = [(bent[0] - dx) / radial, (bent[1] - dy) / radial];
  }
  return [x, y];
}
