// Keypoints on a picture: detected ones as rings, the body's as dots, and lines between the two.

import { sideColour } from "./reactions.js";

/** A keypoint between two instants, px, into `target` [2]; NaN beside a gap. */
export function keypointAt(values, k, { index, next, share }, target) {
  const count = values.shape[1];
  const [i, j] = [2 * (index * count + k), 2 * (next * count + k)];
  for (let axis = 0; axis < 2; axis++) {
    const a = values[i + axis];
    target[axis] = share ? a + share * (values[j + axis] - a) : a;
  }
  return target;
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {object} trial
 * @param {object} pose
 * @param {number} scale canvas pixels per pixel of the camera
 * @param {number} dot canvas pixels per CSS pixel
 * @param {object} tools
 */
export function drawKeypoints(context, { keypoints }, pose, scale, dot, tools) {
  const { items, position, reprojected } = keypoints;
  const [seen, body] = [
    [0, 0],
    [0, 0],
  ];
  const ring = (radius) => {
    context.beginPath();
    context.arc(seen[0] * scale, seen[1] * scale, radius * dot, 0, 2 * Math.PI);
    context.stroke();
  };
  items.forEach((id, k) => {
    keypointAt(position, k, pose.place, seen);
    if (reprojected) keypointAt(reprojected, k, pose.place, body);
    const marked = tools.state.get("selected").includes(id) || tools.state.get("hovered") === id;
    context.strokeStyle = "#ffffff";
    if (reprojected && body[0] === body[0]) {
      context.lineWidth = dot;
      context.beginPath();
      context.moveTo(seen[0] * scale, seen[1] * scale);
      context.lineTo(body[0] * scale, body[1] * scale);
      context.stroke();
      context.fillStyle = `#${sideColour(tools, id).getHexString()}`;
      context.beginPath();
      context.arc(body[0] * scale, body[1] * scale, (marked ? 2.6 : 1.3) * dot, 0, 2 * Math.PI);
      context.fill();
    }
    context.lineWidth = dot;
    ring(marked ? 4 : 2);
  });
}
