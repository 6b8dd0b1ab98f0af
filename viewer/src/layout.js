// The page of the viewer: where stage, curves and controls are, and what is there without WebGL.

import { createCurves } from "./curves/curves.js";
import { createStage } from "./stage/stage.js";
import style from "./style/viewer.css";

/** Builds everything into context.root. */
export function createLayout(context) {
  const { root } = context;
  root.innerHTML = `<style>${style}</style>
    <div class="biokit"><div class="stage"></div><div class="curves"></div></div>`;
  const parts = [
    createStage(root.querySelector(".stage"), context),
    createCurves(root.querySelector(".curves"), context),
  ];
  return { dispose: () => parts.forEach((part) => part.dispose()) };
}
