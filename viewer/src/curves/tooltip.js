// One box of words beside the pointer, in the browser's top layer so that nothing cuts it off.

const GAP = 6; // px from what it explains

/**
 * @param {HTMLElement} parent inside the viewer, so that the style sheet applies
 * @returns {{show, hide, dispose}}
 */
export function createTooltip(parent) {
  const box = document.createElement("div");
  box.className = "curve-tip";
  box.setAttribute("role", "tooltip");
  if (box.showPopover) box.popover = "manual";
  box.hidden = true;
  parent.append(box);

  return {
    /**
     * @param {Node[]} content
     * @param {{left, right, top, bottom: number}} anchor px of the window, what stays free
     * @param {"above"|"below"} where it goes if there is room, else to the other side
     */
    show(content, anchor, where = "below") {
      box.replaceChildren(...content);
      box.hidden = false;
      if (box.showPopover && !box.matches(":popover-open")) box.showPopover();
      const { offsetWidth: width, offsetHeight: height } = box;
      const centred = (anchor.left + anchor.right - width) / 2;
      const wanted = where === "above" ? centred : anchor.left;
      const left = Math.max(4, Math.min(wanted, innerWidth - width - 4));
      const above = anchor.top - GAP - height;
      const below = anchor.bottom + GAP;
      const fits = where === "above" ? above >= 4 : below + height > innerHeight - 4 && above >= 4;
      const top = Math.max(4, Math.min(fits ? above : below, innerHeight - height - 4));
      box.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
    },
    hide() {
      if (box.hidden) return;
      if (box.hidePopover && box.matches(":popover-open")) box.hidePopover();
      box.hidden = true;
    },
    dispose: () => box.remove(),
  };
}

/** An element with a class, text or children; the shortest way to build small content. */
export function el(name, className = "", ...children) {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

/** A short piece of line as a curve is drawn. */
export function swatch(colour, dash = [], className = "curve-swatch") {
  const mark = el("span", className);
  const [on, off] = dash.length ? dash : [1, 0];
  mark.style.background = off
    ? `repeating-linear-gradient(90deg, ${colour} 0 ${on}px, transparent ${on}px ${on + off}px)`
    : colour;
  return mark;
}
