// The floor: a grid in metres that fades out around the subject.

import { CircleGeometry, Mesh, ShaderMaterial } from "three";

const REACH = 6; // m, where the grid has faded out

const vertexShader = `
  varying vec2 ground;
  void main() {
    vec4 world = modelMatrix * vec4(position, 1.0);
    ground = world.xz;
    gl_Position = projectionMatrix * viewMatrix * world;
  }
`;
// lines of one pixel, thinner where they would be closer than they are wide
const fragmentShader = `
  uniform vec3 line;
  uniform vec2 middle;
  varying vec2 ground;
  float grid(float every) {
    vec2 cells = ground / every;
    vec2 width = fwidth(cells);
    vec2 away = abs(fract(cells - 0.5) - 0.5) / max(width, 1e-5);
    vec2 drawn = (1.0 - min(away, 1.0)) * (1.0 - smoothstep(0.1, 0.4, width));
    return max(drawn.x, drawn.y);
  }
  void main() {
    float fade = 1.0 - smoothstep(0.15, 1.0, distance(ground, middle) / ${REACH.toFixed(1)});
    float strength = max(0.45 * grid(1.0), 0.16 * grid(0.25));
    gl_FragColor = vec4(line, (strength + 0.035) * fade);
    #include <colorspace_fragment>
  }
`;

/** The floor of the stage; `update(focus)` brings it under what is looked at. */
export function createFloor(state, tint, corner) {
  const scale = document.createElement("div");
  scale.className = "bk-stage-scale";
  scale.textContent = "Floor: lines every 1 m and 0.25 m";
  corner.append(scale);
  const material = new ShaderMaterial({
    vertexShader,
    fragmentShader,
    transparent: true,
    depthWrite: false,
    uniforms: { line: { value: tint("--bk-muted") }, middle: { value: [0, 0] } },
  });
  const object = new Mesh(new CircleGeometry(REACH, 48).rotateX(-Math.PI / 2), material);
  object.renderOrder = -10;
  const off = state.on("theme", () => (material.uniforms.line.value = tint("--bk-muted")));
  return {
    object,
    update(focus, height) {
      object.visible = state.get("layers").floor;
      scale.hidden = !object.visible || state.get("view") === "camera"; // a picture has its own floor
      object.position.set(focus.x, height - 0.002, focus.z);
      material.uniforms.middle.value = [focus.x, focus.z];
    },
    dispose() {
      off();
      scale.remove();
      object.geometry.dispose();
      material.dispose();
    },
  };
}
