// Bones as lines between joints.

import { BufferAttribute, BufferGeometry, LineBasicMaterial, LineSegments, Vector3 } from "three";

const point = new Vector3();

/** Layer "skeleton" of a trial. */
export function skeletonLayer(trial) {
  const { bones } = trial.skeleton;
  const geometry = new BufferGeometry();
  const ends = new Float32Array(bones.length * 6);
  geometry.setAttribute("position", new BufferAttribute(ends, 3));
  const object = new LineSegments(geometry, new LineBasicMaterial({ color: trial.colour }));
  object.frustumCulled = false;
  return {
    name: "skeleton",
    object,
    update(pose) {
      bones.forEach(({ body, from, to }, k) => {
        point.fromArray(from).applyMatrix4(pose.matrices[body]).toArray(ends, 6 * k);
        point.fromArray(to).applyMatrix4(pose.matrices[body]).toArray(ends, 6 * k + 3);
      });
      geometry.attributes.position.needsUpdate = true;
    },
    dispose: () => geometry.dispose(),
  };
}
