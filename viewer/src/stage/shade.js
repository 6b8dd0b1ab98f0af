// Soft shade on the floor under the parts of a body that are near to it: it shows what stands.

import {
  CircleGeometry,
  InstancedBufferAttribute,
  InstancedMesh,
  Matrix4,
  ShaderMaterial,
  Vector3,
} from "three";

const REACH = 0.4; // m above the floor, from where on nothing shades it
const RADIUS = 0.17; // m
const DARKEST = { light: 0.2, dark: 0.5 };

const vertexShader = `
  attribute float strength;
  varying vec2 place;
  varying float dark;
  void main() {
    place = position.xz;
    dark = strength;
    gl_Position = projectionMatrix * modelViewMatrix * instanceMatrix * vec4(position, 1.0);
  }
`;
const fragmentShader = `
  uniform float darkest;
  varying vec2 place;
  varying float dark;
  void main() {
    float fade = 1.0 - smoothstep(0.0, 1.0, length(place));
    gl_FragColor = vec4(0.0, 0.0, 0.0, darkest * dark * fade * fade);
  }
`;
const moved = new Matrix4();
const point = new Vector3();

/** Layer "floor" of a trial; it needs a skeleton. */
export function shadeLayer(trial, tools) {
  const spots = trial.skeleton.bones.filter(({ shape }) => !shape); // their ends and middles
  const geometry = new CircleGeometry(1, 20).rotateX(-Math.PI / 2);
  const strength = new InstancedBufferAttribute(new Float32Array(spots.length), 1);
  geometry.setAttribute("strength", strength);
  const material = new ShaderMaterial({
    ...{ vertexShader, fragmentShader, transparent: true, depthWrite: false },
    uniforms: { darkest: { value: 0 } },
  });
  const object = new InstancedMesh(geometry, material, spots.length);
  object.frustumCulled = false;
  object.renderOrder = -5;
  const middles = spots.map(({ from, to }) =>
    new Vector3(...from).add(new Vector3(...to)).multiplyScalar(0.5),
  );

  return {
    name: "floor",
    object,
    update({ matrices }) {
      material.uniforms.darkest.value = DARKEST[tools.theme()];
      let drawn = 0;
      spots.forEach(({ body }, k) => {
        point.copy(middles[k]).applyMatrix4(matrices[body]);
        const near = 1 - Math.max(point.y - trial.floor, 0) / REACH;
        if (!(near > 0)) return; // high, or not known
        const size = RADIUS * (1.5 - 0.5 * near);
        moved.makeScale(size, 1, size).setPosition(point.x, trial.floor + 0.001, point.z);
        object.setMatrixAt(drawn, moved);
        strength.setX(drawn++, near * near);
      });
      object.count = drawn;
      object.instanceMatrix.needsUpdate = strength.needsUpdate = true;
      object.visible = drawn > 0 && tools.state.get("view") !== "camera"; // the picture has its own
    },
    dispose() {
      geometry.dispose();
      material.dispose();
      object.dispose();
    },
  };
}
