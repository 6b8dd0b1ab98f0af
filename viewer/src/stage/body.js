// The body's surface, skinned on the GPU and see-through.

import {
  BufferAttribute,
  BufferGeometry,
  Color,
  Group,
  Mesh,
  MeshBasicMaterial,
  MeshLambertMaterial,
} from "three";

import { drawnVertices } from "./drawn_vertices.js";
import { addInfluences, createJoints, influences, skin, skinnedPositions } from "./skinning.js";

/** Drawn after everything that may be inside of it. */
export const BODY_ORDER = 10;
const ALONE = { light: "#bbaea1", dark: "#cfc6bd" }; // of the only trial
const PALE = 0.35; // how much of that colour is in the colour of one trial among several
const SOLID = 0.99; // opacity from which nothing shines through

/** Layer "mesh" of a trial. */
export function bodyLayer(trial, tools) {
  const { mesh } = trial;
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(mesh.rest, 3));
  geometry.setIndex(new BufferAttribute(mesh.faces, 1));
  geometry.computeVertexNormals();
  const table = influences(mesh);
  addInfluences(geometry, table);
  const joints = createJoints(mesh);

  // first the depth of the nearest surface alone, so that no inner face shows through it
  const depth = skin(
    new MeshBasicMaterial({ colorWrite: false, transparent: true, polygonOffset: true }),
    table.width,
    joints.texture,
  );
  depth.polygonOffsetFactor = depth.polygonOffsetUnits = 1;
  const surface = skin(
    new MeshLambertMaterial({ transparent: true, depthWrite: false }),
    table.width,
    joints.texture,
    thickenRim,
  );
  const object = new Group();
  for (const [step, material] of [depth, surface].entries()) {
    const part = new Mesh(geometry, material);
    part.frustumCulled = false;
    part.renderOrder = BODY_ORDER + tools.index + step / 2;
    object.add(part);
  }
  // a see-through body hides no other body
  object.children[1].onAfterRender = (renderer) => {
    if (tools.several && surface.opacity < SOLID) renderer.clearDepth();
  };
  const paint = () => {
    surface.color.set(ALONE[tools.theme()]);
    if (tools.several) surface.color.lerp(new Color(tools.colour), 1 - PALE);
  };
  paint();
  const off = tools.state.on("theme", paint);

  return {
    name: "mesh",
    object,
    update(pose) {
      surface.opacity = tools.state.get("opacity");
      object.visible = joints.move(pose.place) && surface.opacity > 0.005;
    },
    /** Vertices in the trial's ground at the pose that was updated last, [V, 3] m. */
    positions: () => skinnedPositions(mesh.rest, table, joints.rows),
    /** The same as the shader places them. */
    drawnPositions: (renderer) =>
      drawnVertices(renderer, { geometry, joints: joints.texture, width: table.width }),
    dispose() {
      off();
      geometry.dispose();
      depth.dispose();
      surface.dispose();
      joints.texture.dispose();
    },
  };
}

/** Surfaces seen from the side are less see-through, as skin is: it shows the outline. */
function thickenRim(program) {
  program.fragmentShader = program.fragmentShader.replace(
    "#include <opaque_fragment>",
    `float facing = abs(dot(normalize(vViewPosition), normal));
    diffuseColor.a = min(1.0, diffuseColor.a * (1.0 + 1.4 * pow(1.0 - facing, 2.0)));
    #include <opaque_fragment>`,
  );
}
