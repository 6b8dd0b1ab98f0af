// Buttons, toggles and groups of choices that follow a key of the state.

import { make } from "./elements.js";
import { icon } from "./icons.js";

/**
 * @param {{icon?: string, label: string, text?: string, framed?: boolean, press: Function}} what
 *   label is spoken and shown on hover, text stands in the button
 */
export function button({ icon: name, label, text, framed, press, ...more }) {
  const kind = `button${text ? "" : " icon"}${framed ? " framed" : ""}`;
  const attributes = { type: "button", class: kind, title: label, ...more, on: { click: press } };
  if (label !== text) attributes["aria-label"] = label;
  return make("button", attributes, name ? icon(name) : null, text ? make("span", { text }) : null);
}

/** A button that is down while `read()` is true. */
export function toggle(scope, keys, { read, ...what }) {
  const element = button({ ...what, "aria-pressed": "false" });
  scope.bind(keys, () => element.setAttribute("aria-pressed", String(Boolean(read()))));
  return element;
}

/**
 * One of several values of a key of the state; arrow keys move among them.
 * @param {object} state
 * @param {object} scope
 * @param {{key: string, label: string, choices: object[]}} what each choice {value, text, title?}
 */
export function segmented(state, scope, { key, label, choices }) {
  const radios = choices.map(({ value, text, title }) =>
    make("button", {
      type: "button",
      class: "button",
      role: "radio",
      "data-value": value,
      title: title ?? text,
      "aria-label": title ?? text,
      text,
      on: { click: () => state.set({ [key]: value }) },
    }),
  );
  const move = (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const here = radios.indexOf(event.target);
    const next = radios[(here + step + radios.length) % radios.length];
    next.focus();
    next.click();
  };
  const element = make(
    "div",
    { class: "segmented", role: "radiogroup", "aria-label": label, on: { keydown: move } },
    ...radios,
  );
  scope.bind(key, () => {
    const chosen = choices.findIndex(({ value }) => value === state.get(key));
    radios.forEach((radio, index) => {
      radio.setAttribute("aria-checked", String(index === chosen));
      radio.tabIndex = index === Math.max(chosen, 0) ? 0 : -1;
    });
  });
  return element;
}
