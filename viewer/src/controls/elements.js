// Short words for building elements.

/**
 * @param {string} tag
 * @param {object} [attributes] attributes (null and false: left out, true: empty); `on` holds
 *   listeners by event name, `text` the text
 * @param {...(Node|string|null)} children
 * @returns {HTMLElement}
 */
export function make(tag, { on = {}, text, ...attributes } = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, "");
    else if (value !== false && value != null) element.setAttribute(name, value);
  }
  for (const [name, listener] of Object.entries(on)) element.addEventListener(name, listener);
  if (text != null) element.textContent = text;
  element.append(...children.filter((child) => child != null));
  return element;
}

/**
 * What lives as long as the viewer: listeners that are taken away together.
 * @param {object} state
 * @returns {{bind: Function, add: Function, dispose: Function}} `bind(keys, update)` calls update
 *   now and whenever one of the keys of the state changes
 */
export function createScope(state) {
  const ends = [];
  return {
    bind(keys, update) {
      update();
      ends.push(state.on(keys, update));
    },
    add: (end) => ends.push(end),
    dispose() {
      while (ends.length) ends.pop()();
    },
  };
}

let counter = 0;

/** An id that is used nowhere else on the page. */
export const freshId = (word) => `bk-${word}-${++counter}`;
