// The export menu.

import { button } from "./buttons.js";
import { cycleTable, timeTable } from "./csv.js";
import { download, fileName } from "./download.js";
import { make } from "./elements.js";
import { instantOf } from "./instant.js";
import { askKernel } from "./kernel.js";
import { composePicture } from "./picture_export.js";
import { createPopover, walkMenu } from "./popover.js";
import { chipsOf } from "./selection.js";

const MOST = 4; // names of selected items that are written out

/**
 * @param {object} context
 * @param {object} scope
 * @param {() => {stage?: object, curves?: object}} parts
 */
export function createExport(context, scope, parts) {
  const { scene, state, host } = context;
  const opener = button({ icon: "download", text: "Export", label: "Export", framed: true });
  const message = make("p", { class: "note export-message", role: "status" });
  const say = (text) => {
    message.textContent = text;
    message.hidden = !text;
    if (text) context.announce(text);
  };
  const shown = () => scene.trials.filter((_, index) => !state.get("hidden").includes(index));
  const chosen = () =>
    state.get("selected").length ? withSides(scene, state) : Object.keys(scene.items);

  const csv = () => {
    const cycle = state.get("axis") === "cycle";
    const text = (cycle ? cycleTable : timeTable)(scene, shown(), chosen());
    download(
      fileName(scene.title, cycle ? "_cycles.csv" : ".csv"),
      new Blob(["\ufeff", text], { type: "text/csv" }),
    );
    say("The table is saved.");
  };
  const picture = async () => {
    const blob = await composePicture(context, parts(), instantOf(context).text);
    download(fileName(scene.title, ".png"), blob);
    say("The picture is saved.");
  };
  const fromKernel = (kind) => () => {
    const trials = scene.trials
      .map((_, index) => index)
      .filter((index) => !state.get("hidden").includes(index));
    say("Asking the kernel…");
    askKernel(
      host,
      { type: "export", kind, items: withSides(scene, state), trials },
      {
        done: (name, blob) => {
          download(name, blob);
          say(`${name} is saved.`);
        },
        failed: (reason) => say(`The kernel could not write the file: ${reason}`),
        silent: () =>
          say(
            "The kernel has not answered: it is busy or closed. The file comes when it answers; " +
              "everything else goes on.",
          ),
      },
    );
  };

  const fill = (panel) => {
    const names = chipsOf(withSides(scene, state), scene.items).map(({ label, side }) =>
      side === "both" ? `${label}, right and left` : label,
    );
    const more = names.length - MOST;
    const what = names.length
      ? `Selected: ${names.slice(0, MOST).join("; ")}${more > 0 ? ` and ${more} more` : ""}`
      : "Nothing is selected: everything is exported.";
    const needs = host.send ? "" : "needs a running kernel";
    const over = state.get("axis") === "cycle" ? "over the gait cycle" : "over time";
    say("");
    panel.append(
      item("Curves as a table (.csv)", over, csv),
      item("Picture of stage and curves (.png)", "", picture),
      item("Dataset (.nc)", needs || "NetCDF", host.send && fromKernel("netcdf")),
      item("OpenSim files (.mot, .sto)", needs || "zip", host.send && fromKernel("opensim")),
      make("p", { class: "note menu-foot", text: what }),
      message,
    );
  };
  const { panel } = createPopover(
    opener,
    { label: "Export", role: "menu", end: true, fill },
    scope,
  );
  walkMenu(panel);

  function item(text, note, press) {
    const run = async () => {
      if (!press) return;
      try {
        await press();
      } catch (error) {
        say(`This did not work: ${error?.message ?? error}`);
      }
    };
    return make(
      "button",
      {
        type: "button",
        class: "menu-item",
        role: "menuitem",
        "aria-disabled": press ? null : "true",
        on: { click: run },
      },
      make("span", { class: "what", text }),
      note ? make("span", { class: "note", text: note }) : null,
    );
  }
  return [opener, panel];
}

/** The selection with the other side of each item where both sides are shown. */
function withSides({ items }, state) {
  const sides = state.get("sides");
  const ids = new Set();
  for (const id of state.get("selected")) {
    for (const each of [id, items[id]?.pair]) {
      if (items[each] && (sides === "both" || !items[each].side || items[each].side === sides))
        ids.add(each);
    }
  }
  return [...ids];
}
