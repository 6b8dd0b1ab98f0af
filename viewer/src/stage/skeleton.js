// Bones and joints.

import { Color, Group, InstancedMesh, Matrix4, MeshLambertMaterial, Quaternion, Vector3 } from "three";

import { known } from "./pose.js";
import { ballShape, boneShape } from "./solids.js";

const BONE = { light: "#d8cdb8", dark: "#e2d9c8" };
const TINT = { right: "--bk-right", left: "--bk-left" };
const SIDED = 0.45; // how much of the side's colour a bone has
const JOINT = 0.02; // m, radius of a joint
const CHOSEN = 1.45; // times larger when a dof of the joint is selected
const THICK = { share: 0.07, least: 0.007, most: 0.022 }; // radius of a bone by its length, m
const up = new Vector3(0, 1, 0);
const nothing = new Matrix4().makeScale(0, 0, 0);
const moved = new Matrix4();
const point = new Vector3();

/** Layer "skeleton" of a trial. */
export function skeletonLayer(trial, tools) {
  const { bones, joints } = trial.skeleton;
  const material = new MeshLambertMaterial();
  const bone = new InstancedMesh(boneShape(), material, bones.length);
  const ball = new InstancedMesh(ballShape(), material, joints.length);
  const object = new Group().add(bone, ball);
  for (const part of object.children) part.frustumCulled = false;
  const places = bones.map(boneMatrix); // of the shape in the body's frame
  const sizes = joints.map(() => JOINT);

  const paint = () => {
    const base = new Color(BONE[tools.theme()]);
    if (tools.several) base.lerp(new Color(tools.colour), 0.55);
    const sided = (side) => {
      const colour = base.clone();
      return TINT[side] && !tools.several ? colour.lerp(tools.tint(TINT[side]), SIDED) : colour;
    };
    bones.forEach(({ side }, k) => bone.setColorAt(k, sided(side)));
    const [selected, hovered] = [tools.state.get("selected"), tools.state.get("hovered")];
    const accent = tools.tint("--bk-accent");
    joints.forEach(({ dofs, name }, k) => {
      const chosen = dofs.some((dof) => selected.includes(dof));
      const marked = chosen || dofs.includes(hovered);
      const side = /_r$/.test(name) ? "right" : /_l$/.test(name) ? "left" : "middle";
      sizes[k] = JOINT * (chosen ? CHOSEN : marked ? (1 + CHOSEN) / 2 : 1);
      ball.setColorAt(k, marked ? accent : sided(side).multiplyScalar(0.8));
    });
    bone.instanceColor.needsUpdate = ball.instanceColor.needsUpdate = true;
    tools.ask();
  };
  if (bones.length && joints.length) paint();
  const off = tools.state.on("theme selected hovered", paint);

  return {
    name: "skeleton",
    object,
    update({ matrices }) {
      bones.forEach(({ body }, k) => {
        const body_ = matrices[body];
        bone.setMatrixAt(k, known(body_) ? moved.multiplyMatrices(body_, places[k]) : nothing);
      });
      joints.forEach(({ body, at }, k) => {
        point.fromArray(at).applyMatrix4(matrices[body]);
        const seen = !Number.isNaN(point.x);
        if (seen) moved.makeScale(sizes[k], sizes[k], sizes[k]).setPosition(point);
        ball.setMatrixAt(k, seen ? moved : nothing);
      });
      bone.instanceMatrix.needsUpdate = ball.instanceMatrix.needsUpdate = true;
    },
    pick: (aim, { matrices }) => nearestJoint(joints, matrices, aim, tools),
    dispose() {
      off();
      bone.geometry.dispose();
      ball.geometry.dispose();
      bone.dispose();
      ball.dispose();
      material.dispose();
    },
  };
}

/** Turns and scales the bone shape from one point to another in a body's frame. */
function boneMatrix({ from, to, radius }) {
  const [start, end] = [new Vector3(...from), new Vector3(...to)];
  const along = end.sub(start);
  const length = Math.max(along.length(), 1e-4);
  const thick = radius ?? Math.min(Math.max(THICK.share * length, THICK.least), THICK.most);
  const turn = new Quaternion().setFromUnitVectors(up, along.divideScalar(length));
  return new Matrix4().compose(start, turn, new Vector3(thick, length, thick));
}

/** The joint under the pointer; its item is the dof that is selected, or its first one. */
function nearestJoint(joints, matrices, aim, tools) {
  let best = null;
  for (const { body, at, dofs } of joints) {
    if (!dofs.length) continue;
    point.fromArray(at).applyMatrix4(matrices[body]);
    const seen = aim.pixels(point);
    if (!seen) continue;
    const distance = point.distanceTo(aim.ray.origin);
    const edge = aim.pixelsPerMetre(distance) * JOINT;
    const miss = Math.max(0, Math.hypot(seen.x - aim.x, seen.y - aim.y) - edge);
    if (miss > aim.tolerance || miss > (best?.miss ?? Infinity)) continue;
    if (miss === best?.miss && distance > best.distance) continue;
    best = { items: dofs, miss, distance, point: point.clone() };
  }
  if (!best) return null;
  const selected = tools.state.get("selected");
  return { ...best, item: best.items.find((dof) => selected.includes(dof)) ?? best.items[0] };
}
