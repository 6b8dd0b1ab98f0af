// Spatiotemporal parameters, of several trials side by side.

import { make } from "./elements.js";

const MOST = 3; // trials in one table; more have a table each

/** Whether any trial has a table of gait parameters. */
export const hasGait = (scene) => scene.trials.some((trial) => trial.table?.rows?.length);

/** Whether tables have the same parameters, in the same units, so that they go into one. */
export function alike(tables) {
  const names = ({ head, rows }) => JSON.stringify([head, rows.map((row) => row.slice(0, 2))]);
  return new Set(tables.map(names)).size === 1;
}

export function createGait(panel, { scene, state }, scope) {
  panel.classList.add("text-panel");
  scope.bind("revision hidden", () => {
    const trials = scene.trials.filter(
      ({ table }, index) => table?.rows?.length && !state.get("hidden").includes(index),
    );
    const together = trials.length <= MOST && alike(trials.map(({ table }) => table));
    const sections = (together ? [trials] : trials.map((trial) => [trial])).map((own) => {
      const several = scene.trials.length > 1;
      const name = several && own.length === 1 ? make("h3", { text: own[0].name }) : null;
      return make("section", {}, name, tableOf(own));
    });
    panel.replaceChildren(...(trials.length ? sections : []));
  });
}

/** One table; of several trials with their names over their columns. */
function tableOf(trials) {
  const { caption, head } = trials[0].table;
  const cell = (text, attributes = {}) => make("th", { scope: "col", text, ...attributes });
  const [name, unit, ...sides] = head;
  const heads = trials.flatMap(() => sides).map((text) => cell(text));
  const names = trials.map((trial) =>
    cell(trial.name, { colspan: sides.length, scope: "colgroup", class: "of-trial" }),
  );
  const lines = trials[0].table.rows.map(([parameter, of], k) => {
    const values = trials.flatMap(({ table }) => table.rows[k].slice(2));
    const title = make("th", { scope: "row", text: parameter });
    return make("tr", {}, title, ...[of, ...values].map((text) => make("td", { text })));
  });
  const thead = make("thead", {});
  if (trials.length > 1) thead.append(make("tr", {}, make("td"), make("td"), ...names));
  thead.append(make("tr", {}, cell(name), cell(unit), ...heads));
  return make(
    "table",
    { class: "table" },
    caption ? make("caption", { text: caption }) : null,
    thead,
    make("tbody", {}, ...lines),
  );
}
