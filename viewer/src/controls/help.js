// The help: keys, and what the colours mean.

import { button } from "./buttons.js";
import { make } from "./elements.js";
import { KEYS } from "./keys.js";
import { createPopover } from "./popover.js";

/** @returns {{elements: HTMLElement[], open: Function}} */
export function createHelp(scope) {
  const opener = button({ icon: "help", label: "Keys and help (?)" });
  const fill = (panel) =>
    panel.append(
      make("h2", { text: "Keys" }),
      make(
        "dl",
        { class: "keys" },
        ...KEYS.flatMap(([keys, what]) => [
          make("dt", {}, make("kbd", { text: keys })),
          make("dd", { text: what }),
        ]),
      ),
      make("p", {
        class: "note",
        text:
          "Keys work while the viewer has the focus. Click a muscle, a joint or a marker to see " +
          "its curves; Ctrl and a click adds it. Drag the stage to turn it; once it was clicked, " +
          "the wheel comes nearer. In the curves click or drag to go to an instant; Shift and a " +
          "drag, or Ctrl and the wheel, zooms; a double click shows all again.",
      }),
    );
  const { panel, open } = createPopover(opener, { label: "Keys and help", end: true, fill }, scope);
  panel.classList.add("help");
  panel.tabIndex = -1;
  return { elements: [opener, panel], open };
}
