// How far the picture is magnified at first, so that the person fills the stage.

const FILLED = 0.72; // of the stage's height or width, by the person
const FARTHEST = 8;

/**
 * The factor by which a picture that fits a stage has to be magnified.
 * @param {object} trial with `keypoints` (px) and `camera`
 * @param {{width: number, height: number}} stage CSS px
 * @returns {number} 1 or more
 */
export function closeUp({ keypoints, camera }, { width, height }) {
  if (!keypoints || !camera || !width || !height) return 1;
  const [instants, count] = keypoints.position.shape;
  const sizes = [[], []]; // px, at each instant
  for (let s = 0; s < instants; s++) {
    for (const axis of [0, 1]) {
      let [low, high] = [Infinity, -Infinity];
      for (let k = 0; k < count; k++) {
        const at = keypoints.position[2 * (s * count + k) + axis];
        if (at < low) low = at;
        if (at > high) high = at;
      }
      if (high > low) sizes[axis].push(high - low);
    }
  }
  const [wide, tall] = sizes.map(median); // a wild detection does not count
  if (!(wide > 0) || !(tall > 0)) return 1;
  const fitted = Math.min(width / camera.width, height / camera.height); // CSS px per px
  const factor = FILLED * Math.min(height / tall, width / wide) / fitted;
  return Math.max(1, Math.min(FARTHEST, factor));
}

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
