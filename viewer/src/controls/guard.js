// A part that fails shows why, and leaves the others alone.

import { make } from "./elements.js";

/**
 * @param {HTMLElement} element where the part stands
 * @param {string} name of the part, as a person calls it
 * @param {() => object} build
 * @returns {object} what build returns, or an empty part
 */
export function guarded(element, name, build) {
  try {
    return build() ?? { dispose: () => {} };
  } catch (error) {
    console.error(error);
    element.replaceChildren(
      make(
        "div",
        { class: "message error", role: "alert" },
        make("p", { text: `${name} cannot be shown. Everything else goes on working.` }),
        make("pre", { text: String(error?.message ?? error) }),
      ),
    );
    return { dispose: () => {}, failed: true };
  }
}
