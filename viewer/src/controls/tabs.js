// Tabs: one panel of several is open.

import { freshId, make } from "./elements.js";

/**
 * @param {{key: string, text: string, panel: HTMLElement}[]} tabs
 * @param {string} label
 * @param {(key: string) => void} changed
 * @returns {{element: HTMLElement, open: (key: string) => void}}
 */
export function createTabs(tabs, label, changed) {
  const buttons = tabs.map(({ key, text, panel }) => {
    const id = freshId("tab");
    panel.id = freshId("panel");
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", id);
    return make("button", {
      type: "button",
      id,
      class: "tab",
      role: "tab",
      "aria-controls": panel.id,
      text,
      on: { click: () => open(key) },
    });
  });

  function open(key) {
    tabs.forEach((tab, index) => {
      const chosen = tab.key === key;
      tab.panel.hidden = !chosen;
      buttons[index].setAttribute("aria-selected", String(chosen));
      buttons[index].tabIndex = chosen ? 0 : -1;
    });
    changed(key);
  }

  const element = make("div", { class: "tabs", role: "tablist", "aria-label": label }, ...buttons);
  element.addEventListener("keydown", (event) => {
    const here = buttons.indexOf(event.target);
    const last = buttons.length - 1;
    const next = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: last }[event.key];
    if (here < 0 || next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const index = (next + buttons.length) % buttons.length;
    open(tabs[index].key);
    buttons[index].focus();
  });
  open(tabs[0].key);
  return { element, open };
}
