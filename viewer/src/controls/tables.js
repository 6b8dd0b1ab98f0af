// Spatiotemporal parameters, and what is known of the quality of the data.

import { flagColour } from "../curves/look.js";
import { make } from "./elements.js";

const heading = (scene, trial) =>
  scene.trials.length > 1 ? make("h3", { text: trial.name }) : null;

/** Whether any trial has a table of gait parameters. */
export const hasGait = (scene) => scene.trials.some((trial) => trial.table?.rows?.length);

/** Whether any trial has flags or remarks. */
export const hasQuality = (scene) =>
  scene.trials.some(({ flags, remarks }) => flags?.length || remarks?.length);

/** The tables of all trials. */
export function createGait(element, { scene, state }, scope) {
  element.classList.add("text-panel");
  const parts = scene.trials.map((trial) => {
    if (!trial.table?.rows?.length) return null;
    const { caption, head, rows } = trial.table;
    const row = (cells, tag) =>
      make(
        "tr",
        {},
        ...cells.map((text, k) =>
          make(k ? tag : "th", { scope: k ? null : tag === "th" ? "col" : "row", text }),
        ),
      );
    const table = make(
      "table",
      { class: "table" },
      caption ? make("caption", { text: caption }) : null,
      make("thead", {}, row(head, "th")),
      make("tbody", {}, ...rows.map((cells) => row(cells, "td"))),
    );
    const part = make("section", { "aria-label": trial.name }, heading(scene, trial), table);
    element.append(part);
    return part;
  });
  hideWith(parts, state, scope);
}

/** Flags with their spans, to go there, and remarks. */
export function createQuality(element, { scene, state, alignment, clock }, scope) {
  element.classList.add("text-panel");
  const parts = scene.trials.map((trial, index) => {
    const go = (time) => {
      state.set({ playing: false });
      clock.seek(alignment.shownTime(index, time));
    };
    const flags = (trial.flags ?? []).map((flag) => flagLine(flag, flagColour(flag), trial, go));
    const remarks = (trial.remarks ?? []).map((text) => make("li", { text }));
    const part = make(
      "section",
      { "aria-label": trial.name },
      heading(scene, trial),
      flags.length
        ? make("ul", { class: "flags" }, ...flags)
        : make("p", { class: "muted", text: "No span is flagged." }),
      remarks.length ? make("h4", { text: "Remarks" }) : null,
      remarks.length ? make("ul", { class: "remarks" }, ...remarks) : null,
    );
    element.append(part);
    return part;
  });
  hideWith(parts, state, scope);
}

function flagLine({ label, spans }, colour, trial, go) {
  const whole = trial.time[trial.time.length - 1] - trial.time[0];
  const flagged = spans.reduce((sum, [start, end]) => sum + end - start, 0);
  const share = whole > 0 ? ` · ${((100 * flagged) / whole).toFixed(0)} % of the trial` : "";
  const places = spans.slice(0, 12).map(([start, end]) =>
    make("button", {
      type: "button",
      class: "button framed place",
      text: end > start ? `${start.toFixed(2)}–${end.toFixed(2)} s` : `${start.toFixed(2)} s`,
      title: "Go there",
      on: { click: () => go(start) },
    }),
  );
  const more = spans.length - places.length;
  return make(
    "li",
    {},
    make(
      "div",
      { class: "flag-name" },
      make("i", { class: "swatch", style: `background: ${colour}`, "aria-hidden": "true" }),
      make("strong", { text: label }),
    ),
    make("div", {
      class: "muted",
      text: `${spans.length} ${spans.length === 1 ? "span" : "spans"}${share}`,
    }),
    make(
      "div",
      { class: "places" },
      ...places,
      more > 0 ? make("span", { class: "muted", text: `and ${more} more` }) : null,
    ),
  );
}

function hideWith(parts, state, scope) {
  scope.bind("hidden", () =>
    parts.forEach((part, index) => part && (part.hidden = state.get("hidden").includes(index))),
  );
}
