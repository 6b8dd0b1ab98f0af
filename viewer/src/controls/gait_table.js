// Spatiotemporal parameters.

import { make } from "./elements.js";
import { fillPerTrial } from "./per_trial.js";

/** Whether any trial has a table of gait parameters. */
export const hasGait = (scene) => scene.trials.some((trial) => trial.table?.rows?.length);

export function createGait(panel, context, scope) {
  fillPerTrial(panel, context, scope, ({ table }) =>
    table?.rows?.length ? [tableOf(table)] : null,
  );
}

function tableOf({ caption, head, rows }) {
  const heads = head.map((text) => make("th", { scope: "col", text }));
  const lines = rows.map(([name, ...cells]) =>
    make(
      "tr",
      {},
      make("th", { scope: "row", text: name }),
      ...cells.map((text) => make("td", { text })),
    ),
  );
  return make(
    "table",
    { class: "table" },
    caption ? make("caption", { text: caption }) : null,
    make("thead", {}, make("tr", {}, ...heads)),
    make("tbody", {}, ...lines),
  );
}
