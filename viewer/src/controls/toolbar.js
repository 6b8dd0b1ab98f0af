// The bar on top: title, search, what is selected, export, help, full screen.

import { createChips } from "./chips.js";
import { make } from "./elements.js";
import { createExport } from "./export_menu.js";
import { createFullscreen } from "./fullscreen.js";
import { createHelp } from "./help.js";
import { createSearch } from "./search.js";

/**
 * The whole bar.
 * @returns {{search: Function, help: Function}} what keys open
 */
export function createToolbar(bar, biokit, context, scope, parts) {
  const { scene } = context;
  const search = createSearch(context);
  scope.add(search.dispose);
  const chips = make("div", { class: "selection" }, createChips(context, scope));
  bar.append(
    make("h2", { class: "title ellipsis", text: scene.title || "biokit", title: scene.title }),
    ...search.elements,
    chips,
  );
  return { search: search.focus, ...createTools(bar, biokit, context, scope, parts) };
}

/** Export, help and full screen, at the end of a bar. */
export function createTools(bar, biokit, context, scope, parts) {
  const help = createHelp(scope);
  bar.append(
    make(
      "div",
      { class: "end buttons" },
      ...createExport(context, scope, () => parts),
      ...help.elements,
      createFullscreen(biokit, context, scope),
    ),
  );
  return { help: help.open };
}
