// Keypoints in the view of the video's camera: detected ones as rings, the body's as dots, lines
// between the two. They lie on a plane right in front of the camera, over everything else.

import { Color, Group, Vector3 } from "three";

import { createDots } from "./dots.js";
import { createFatLines, NORMAL } from "./fat_lines.js";
import { keypointAt } from "./keypoint_marks.js";
import { straightened } from "./lens.js";
import { better, missOfPoint } from "./pick_geometry.js";
import { cameraPose } from "./projection.js";
import { sideColour } from "./reactions.js";
import { seenThrough } from "./seen_through.js";

const AWAY = 0.2; // m in front of the camera: nothing of the subject is as near
const white = new Color("#ffffff"); // on a picture

/** Layer "keypoints" of a trial with a camera. */
export function keypointLayer(trial, tools) {
  const { camera, keypoints } = trial;
  const { items, position, reprojected } = keypoints;
  const count = items.length;
  const rings = createDots(count, { smallest: 3, over: true });
  const dots = createDots(count, { smallest: 1.7, over: true });
  const lines = createFatLines(2 * count, { map: null, thinnest: 0.7 });
  lines.uniforms.mapped.value = 0;
  lines.uniforms.plain.value.copy(white);
  const object = new Group().add(lines.object, dots.object, rings.object);
  const seen = items.map(() => new Vector3());
  const body = new Vector3();
  const pixel = [0, 0];
  const sizes = (id) =>
    id === tools.state.get("hovered") || tools.state.get("selected").includes(id) ? 1.6 : 1;
  let theme = null;
  let sides = [];
  let ink = white;

  /** Where a keypoint lies on the plane, in the camera's frame (three's). */
  function onPlane(values, k, place, target) {
    const [x, y] = straightened(keypointAt(values, k, place, pixel), camera);
    return target.set(AWAY * x, -AWAY * y, -AWAY);
  }

  return {
    name: "keypoints",
    object,
    update(pose) {
      object.visible = seenThrough(tools);
      if (!object.visible) return;
      if (theme !== tools.theme()) {
        theme = tools.theme();
        sides = items.map((id) => sideColour(tools, id));
        ink = trial.picture ? white : tools.tint("--bk-text");
        lines.uniforms.plain.value.copy(ink);
      }
      cameraPose(camera, pose.place, object.position, object.quaternion);
      object.updateMatrix();
      const perPixel = AWAY / camera.focal[1]; // m of a pixel of the picture
      items.forEach((id, k) => {
        const ring = onPlane(position, k, pose.place, seen[k]);
        rings.set(k, ring.x, ring.y, ring.z, 4 * perPixel * sizes(id), ink, true);
        if (!reprojected) return;
        onPlane(reprojected, k, pose.place, body);
        dots.set(k, body.x, body.y, body.z, 2.6 * perPixel * sizes(id), sides[k]);
        const known = ring.x === ring.x && body.x === body.x;
        lines.points.set([ring.x, ring.y, ring.z, 0, body.x, body.y, body.z, known ? 1 : 0], 8 * k);
        lines.looks.set([0, 0, NORMAL, 0, 0, NORMAL], 6 * k);
      });
      rings.changed();
      dots.changed();
      lines.changed();
    },
    pick(aim) {
      let best = null;
      items.forEach((item, k) => {
        if (seen[k].x !== seen[k].x) return;
        const at = seen[k].clone().applyMatrix4(object.matrix);
        const hit = missOfPoint(aim, at, (4 * AWAY) / camera.focal[1]);
        if (hit && hit.miss <= aim.tolerance && better(hit, best)) best = { ...hit, item };
      });
      return best;
    },
    dispose() {
      rings.dispose();
      dots.dispose();
      lines.dispose();
    },
  };
}
