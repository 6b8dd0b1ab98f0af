// The whole screen, or the whole window where a page does not allow that.

import { button } from "./buttons.js";
import { icon } from "./icons.js";

export function createFullscreen(biokit, { root }, scope) {
  const full = () => root.fullscreenElement === biokit || biokit.classList.contains("fills");
  const press = async () => {
    if (root.fullscreenElement === biokit) await document.exitFullscreen();
    else if (biokit.classList.contains("fills")) biokit.classList.remove("fills");
    else await biokit.requestFullscreen().catch(() => biokit.classList.add("fills"));
    show();
  };
  const element = button({ icon: "expand", label: "Full screen", press });
  const show = () => {
    element.replaceChildren(icon(full() ? "contract" : "expand"));
    element.title = full() ? "Leave full screen" : "Full screen";
    element.setAttribute("aria-label", element.title);
  };
  document.addEventListener("fullscreenchange", show);
  scope.add(() => document.removeEventListener("fullscreenchange", show));
  return element;
}
