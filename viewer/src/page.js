// The page of a report: the explorer, and curves in the sections below it.

import { createAlignment } from "./alignment.js";
import { createClock } from "./clock.js";
import { createScope } from "./controls/elements.js";
import { followTheme } from "./controls/theme.js";
import { createCurves } from "./curves/curves.js";
import { mount } from "./mount.js";
import { decode } from "./payload.js";
import { createState } from "./state.js";
import { STYLE } from "./style/style.js";

/**
 * Fills `#moving`, and each `.curves-figure` with the curves that its data-items, data-quantities
 * (JSON lists) and data-axis name.
 * @param {Document} document
 * @param {ArrayBufferView} block a packed scene
 * @returns {Promise<object>} what `mount` returns
 */
export async function showPage(document, block) {
  const scene = await decode(block);
  const explorer = document.getElementById("moving");
  explorer.replaceChildren(); // the picture that stood there
  const shown = await mount(explorer, scene, { kind: "page", layout: "explore" });
  for (const element of document.querySelectorAll(".curves-figure")) showCurves(element, scene);
  document.documentElement.dataset.ready = "true"; // what tests wait for
  return shown;
}

const PAPER = { width: "830px", zoom: 0.82 }; // three columns on A4 and Letter

/** Curves on their own: chosen by the page, without cursor and controls. */
function showCurves(element, scene) {
  const root = element.attachShadow({ mode: "open" });
  const { items, quantities, axis } = element.dataset;
  const state = createState({ selected: JSON.parse(items), axis });
  const alignment = createAlignment(scene, state);
  const clock = createClock(scene, state, alignment);
  const context = { scene, state, alignment, clock, host: { kind: "page" }, root };
  const style = document.createElement("style");
  style.textContent = STYLE;
  const inner = document.createElement("div");
  root.append(style, inner);
  followTheme(context, createScope(state));
  const only = { quantities: JSON.parse(quantities) };
  const curves = createCurves(inner, { ...context, only, still: true });
  const fitPaper = (paper) => {
    Object.assign(element.style, paper ?? { width: "", zoom: "" });
    curves.fit();
  };
  addEventListener("beforeprint", () => fitPaper(PAPER));
  addEventListener("afterprint", () => fitPaper(null));
}
