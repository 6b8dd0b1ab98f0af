// Joints as balls that can be picked; those of selected coordinates stand out and show their axes.

import { Group, InstancedMesh, Matrix4, MeshLambertMaterial, Quaternion, Vector3 } from "three";

import { boneColour } from "./bones.js";
import { arrowShape, ballShape } from "./solids.js";

const SIZE = 0.02; // m, radius
const CHOSEN = 1.4; // times larger when a coordinate of the joint is selected
const HOVERED = 1.2;
const INSIDE = 0.12; // m that a joint counts as nearer, so that it wins over muscles around it
const AXIS = 0.24; // m, length of an axis
const up = new Vector3(0, 1, 0);
const nothing = new Matrix4().makeScale(0, 0, 0);
const moved = new Matrix4();
const point = new Vector3();

/**
 * @param {object[]} joints of a trial's skeleton
 * @returns {{object: Group, paint: () => void, update: (matrices: Matrix4[]) => void,
 *   pick: (aim, matrices) => object|null, dispose}}
 */
export function createJoints(joints, tools) {
  const ball = new InstancedMesh(ballShape(), new MeshLambertMaterial(), joints.length);
  const axes = joints.flatMap(axesOf);
  const arrow = new InstancedMesh(
    arrowShape(0.011),
    new MeshLambertMaterial(),
    Math.max(axes.length, 1),
  );
  const object = new Group().add(ball, arrow);
  ball.frustumCulled = arrow.frustumCulled = false;
  const sizes = joints.map(() => SIZE);
  let shown = []; // axes of selected coordinates

  return {
    object,
    paint() {
      const [selected, hovered] = [tools.state.get("selected"), tools.state.get("hovered")];
      const accent = tools.tint("--bk-accent");
      joints.forEach(({ dofs, name }, k) => {
        const chosen = dofs.some((dof) => selected.includes(dof));
        const marked = chosen || dofs.includes(hovered);
        sizes[k] = SIZE * (chosen ? CHOSEN : marked ? HOVERED : 1);
        ball.setColorAt(k, marked ? accent : boneColour(tools, sideOf(name)).multiplyScalar(0.8));
      });
      if (joints.length) ball.instanceColor.needsUpdate = true;
      arrow.material.color.copy(accent);
      shown = axes.filter(({ dof }) => selected.includes(dof));
      arrow.count = shown.length;
    },
    update(matrices) {
      joints.forEach(({ body, at }, k) => {
        point.fromArray(at).applyMatrix4(matrices[body]);
        const seen = !Number.isNaN(point.x);
        if (seen) moved.makeScale(sizes[k], sizes[k], sizes[k]).setPosition(point);
        ball.setMatrixAt(k, seen ? moved : nothing);
      });
      shown.forEach(({ body, place }, k) =>
        arrow.setMatrixAt(k, moved.multiplyMatrices(matrices[body], place)),
      );
      ball.instanceMatrix.needsUpdate = arrow.instanceMatrix.needsUpdate = true;
    },
    pick: (aim, matrices) => nearestJoint(joints, matrices, aim, tools.state.get("selected")),
    dispose() {
      for (const part of [ball, arrow]) {
        part.geometry.dispose();
        part.material.dispose();
        part.dispose();
      }
    },
  };
}

const sideOf = (name) => (/_r$/.test(name) ? "right" : /_l$/.test(name) ? "left" : "middle");

/** Where the arrows of a joint's coordinates are in its body's frame, their middles in the joint. */
function axesOf({ dofs, axes, body, at }) {
  return dofs.flatMap((dof, k) => {
    if (!axes?.[k]) return [];
    const along = new Vector3(...axes[k]).normalize();
    const start = new Vector3(...at).addScaledVector(along, -AXIS / 2);
    const turn = new Quaternion().setFromUnitVectors(up, along);
    return [
      { dof, body, place: new Matrix4().compose(start, turn, new Vector3(AXIS, AXIS, AXIS)) },
    ];
  });
}

/** The joint under the pointer; its item is the dof that is selected or its first one, `next` the one
 *  to select by a click: clicks go through the dofs of a joint. */
function nearestJoint(joints, matrices, aim, selected) {
  let best = null;
  for (const { body, at, dofs } of joints) {
    if (!dofs.length) continue;
    point.fromArray(at).applyMatrix4(matrices[body]);
    const seen = aim.pixels(point);
    if (!seen) continue;
    const away = point.distanceTo(aim.ray.origin);
    const distance = away - INSIDE;
    const edge = aim.pixelsPerMetre(away) * SIZE;
    const miss = Math.max(0, Math.hypot(seen.x - aim.x, seen.y - aim.y) - edge);
    if (miss > aim.tolerance || miss > (best?.miss ?? Infinity)) continue;
    if (miss === best?.miss && distance > best.distance) continue;
    best = { items: dofs, miss, distance, point: point.clone() };
  }
  if (!best) return null;
  const now = best.items.findIndex((dof) => selected.includes(dof));
  return {
    ...best,
    item: best.items[Math.max(now, 0)],
    next: best.items[(now + 1) % best.items.length],
  };
}
