// The frame of every body: x red, y green, z blue, as the ISB names axes.

import { Color, InstancedMesh, Matrix4, MeshLambertMaterial, Quaternion, Vector3 } from "three";

import { known } from "./pose.js";
import { arrowShape } from "./solids.js";

const LENGTH = 0.11; // m of an axis
const up = new Vector3(0, 1, 0);
const AXES = [
  {
    name: "x",
    means: "forwards",
    along: new Vector3(1, 0, 0),
    colour: { light: "#d62728", dark: "#ff6b6b" },
  },
  {
    name: "y",
    means: "upwards",
    along: new Vector3(0, 1, 0),
    colour: { light: "#2a9134", dark: "#5fd068" },
  },
  {
    name: "z",
    means: "to the right",
    along: new Vector3(0, 0, 1),
    colour: { light: "#1f5fd0", dark: "#6ea8ff" },
  },
];
const nothing = new Matrix4().makeScale(0, 0, 0);
const moved = new Matrix4();

/** Layer "frames" of a trial. */
export function framesLayer(trial, tools) {
  const count = trial.skeleton.bodies.length;
  const object = new InstancedMesh(arrowShape(), new MeshLambertMaterial(), 3 * count);
  object.frustumCulled = false;
  const places = AXES.map(({ along }) =>
    new Matrix4().compose(
      new Vector3(),
      new Quaternion().setFromUnitVectors(up, along),
      new Vector3(LENGTH, LENGTH, LENGTH),
    ),
  );
  const legend = tools.once("frames", () => {
    const element = document.createElement("div");
    element.className = "bk-legend bk-stage-axes";
    tools.corner.append(element);
    return element;
  });
  const paint = () => {
    const theme = tools.theme();
    for (let k = 0; k < 3 * count; k++) object.setColorAt(k, new Color(AXES[k % 3].colour[theme]));
    object.instanceColor.needsUpdate = true;
    legend.innerHTML = AXES.map(
      ({ name, means, colour }) =>
        `<span><b style="color:${colour[theme]}">${name}</b> ${means}</span>`,
    ).join("");
  };
  const show = () => (legend.hidden = !tools.state.get("layers").frames);
  paint();
  show();
  const off = [tools.state.on("theme", paint), tools.state.on("layers", show)];

  return {
    name: "frames",
    object,
    update({ matrices }) {
      matrices.forEach((matrix, body) => {
        const seen = known(matrix);
        places.forEach((place, axis) => {
          object.setMatrixAt(
            3 * body + axis,
            seen ? moved.multiplyMatrices(matrix, place) : nothing,
          );
        });
      });
      object.instanceMatrix.needsUpdate = true;
    },
    dispose() {
      off.forEach((stop) => stop());
      object.geometry.dispose();
      object.material.dispose();
      object.dispose();
    },
  };
}
