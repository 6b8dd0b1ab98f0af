// Soft light from above and from over the shoulder of who looks: every side of a body is readable.

import { DirectionalLight, Group, HemisphereLight } from "three";

const SKY = { light: [0xffffff, 0xa09a92, 2.0], dark: [0xf2f5ff, 0x66625c, 1.7] };

/** @returns {{object: Group, update: (eye) => void, theme: (name) => void}} */
export function createLight() {
  const sky = new HemisphereLight(0xffffff, 0x888888, 1.5);
  const key = new DirectionalLight(0xfff6ea, 1.7);
  const fill = new DirectionalLight(0xe6eeff, 0.6);
  const object = new Group().add(sky, key, fill, key.target, fill.target);
  return {
    object,
    update(eye) {
      key.position.set(0.7, 0.9, 0.8).applyQuaternion(eye.quaternion);
      fill.position.set(-0.9, 0.1, 0.4).applyQuaternion(eye.quaternion);
    },
    theme(name) {
      const [above, below, strength] = SKY[name] ?? SKY.light;
      sky.color.set(above);
      sky.groundColor.set(below);
      sky.intensity = strength;
    },
  };
}
