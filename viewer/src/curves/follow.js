// The pointer over axes of time or of the cycle: seeking, zooming, reading.

import { listen } from "./pointer.js";

/**
 * @param {HTMLElement} over the axes
 * @param {object} tools see curves.js
 * @param {(at: number, event: PointerEvent) => void} hover at: s or % on the axis
 * @param {() => "right"|"left"} side whose cycles the axis of the cycle is meant for
 */
export function follow(over, { view, clock, state, tip, zoom }, hover, side) {
  const at = (share) => view.x[0] + share * (view.x[1] - view.x[0]);
  const line = document.createElement("div");
  line.className = "curve-hover";
  listen(over, {
    seek(share) {
      const time = view.axis === "cycle" ? view.timeAtPercent(side(), at(share)) : at(share);
      if (time !== null) clock.seek(time);
    },
    hover(share, event) {
      if (!line.parentNode) over.append(line);
      line.style.left = `${100 * share}%`;
      hover(at(share), event);
    },
    leave() {
      line.remove();
      tip.hide();
      state.set({ hovered: null });
    },
    zoom: (from, to) => zoom([at(from), at(to)]),
    around(share, factor) {
      const middle = at(share);
      zoom(view.x.map((edge) => middle + (edge - middle) * factor));
    },
    reset: () => zoom(null),
  });
}
