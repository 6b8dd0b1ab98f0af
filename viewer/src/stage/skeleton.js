// Bones and joints.

import { Group } from "three";

import { createBones } from "./bones.js";
import { createJoints } from "./joints.js";

/** Layer "skeleton" of a trial. */
export function skeletonLayer(trial, tools) {
  const bones = createBones(trial.skeleton, tools);
  const joints = createJoints(trial.skeleton.joints, tools);
  const paint = () => {
    bones.paint();
    joints.paint();
    tools.ask();
  };
  paint();
  const off = [
    tools.state.on("theme", paint),
    tools.state.on("selected hovered", () => {
      joints.paint();
      tools.ask();
    }),
  ];

  return {
    name: "skeleton",
    object: new Group().add(bones.object, joints.object),
    update({ matrices }) {
      bones.update(matrices);
      joints.update(matrices);
    },
    pick: (aim, { matrices }) => joints.pick(aim, matrices),
    dispose() {
      off.forEach((stop) => stop());
      bones.dispose();
      joints.dispose();
    },
  };
}
