// Above the panels: the legend, and over each column the strip of events and flags.

import { follow } from "./follow.js";
import { legendOf } from "./legend.js";
import { MARGIN } from "./panel.js";
import { createStrip, stripRows } from "./strip.js";
import { el } from "./tooltip.js";
import { stripWords } from "./words.js";

/** @param {object} tools see curves.js */
export function createHead(tools) {
  const { scene, view, tip, zoom } = tools;
  const line = el("div", "curve-line");
  const row = el("div", "curve-strips");
  const element = el("div", "curve-top", line, row);
  const reset = el("button", "curve-reset", "show all");
  reset.type = "button";
  reset.title = "Leave the zoom (a double click in a panel does the same)";
  reset.addEventListener("click", () => zoom(null));
  let strips = [];

  function hover(strip, event) {
    const { left, top } = strip.over.getBoundingClientRect();
    const found = strip.at(event.clientX - left, event.clientY - top);
    const x = event.clientX;
    const spot = { left: x - MARGIN, right: x, top, bottom: event.clientY + 10 };
    tip.show(stripWords(found, view.trials.length > 1), spot);
  }

  return {
    element,
    /** The legend of the groups that are drawn. */
    write(groups, norms) {
      const legend = legendOf(view, groups, norms);
      line.replaceChildren(legend, ...(view.isZoomed() ? [reset] : []));
      line.hidden = !legend.childElementCount && !view.isZoomed();
    },
    /** One strip over each column, columns and axes of these widths, px. */
    size(template, columns, axes) {
      const rows = view.axis === "time" ? stripRows(scene, view.trials, view.sides) : [];
      row.hidden = !rows.length;
      row.style.gridTemplateColumns = template;
      strips = rows.length ? Array.from({ length: columns }, () => createStrip(rows, view)) : [];
      row.replaceChildren(...strips.map((strip) => strip.element));
      for (const strip of strips) {
        strip.size(axes);
        follow(strip.over, tools, (_at, event) => hover(strip, event), () => "right");
      }
    },
    draw: () => strips.forEach((strip) => strip.draw()),
    point: (at) => strips.forEach((strip) => strip.point(at)),
  };
}
