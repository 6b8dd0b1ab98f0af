// The search box: a combobox over everything that has curves or a place in the scene.

import { freshId, make } from "./elements.js";
import { icon } from "./icons.js";
import { place } from "./popover.js";
import { KINDS, search } from "./search_rank.js";
import { toggleItems } from "./selection.js";

const MOST = 80; // options at once

const SIDE_WORDS = { both: "right, left", right: "right", left: "left", "": "" };

/** @returns {{element: HTMLElement, focus: Function}} */
export function createSearch({ scene, state, announce }) {
  const listId = freshId("list");
  const input = make("input", {
    type: "text",
    class: "search-input",
    role: "combobox",
    placeholder: "Search joints, muscles, markers…",
    title: "Search (/)",
    "aria-label": "Search coordinates, muscles, forces and markers",
    "aria-expanded": "false",
    "aria-controls": listId,
    "aria-autocomplete": "list",
    autocomplete: "off",
    spellcheck: "false",
  });
  const list = make("div", {
    id: listId,
    role: "listbox",
    "aria-label": "Found",
    "aria-multiselectable": "true",
  });
  const panel = make("div", { class: "popover found", popover: "manual" }, list);
  const box = make("div", { class: "search", role: "search" }, icon("search"), input);
  let options = []; // {element, entry}
  let active = -1;

  const isOpen = () => panel.matches(":popover-open");
  const stay = (event) => {
    if (event.type === "resize" || !panel.contains(event.composedPath()[0])) place(panel, box);
  };
  function open() {
    if (!isOpen()) {
      panel.style.width = `${Math.max(box.offsetWidth, 440)}px`;
      panel.showPopover();
      addEventListener("scroll", stay, true);
      addEventListener("resize", stay);
      input.setAttribute("aria-expanded", "true");
    }
    fill();
    place(panel, box);
  }
  function close() {
    removeEventListener("scroll", stay, true);
    removeEventListener("resize", stay);
    if (!isOpen()) return;
    panel.hidePopover();
    input.setAttribute("aria-expanded", "false");
    activate(-1);
  }

  function fill() {
    const found = search(scene.items, input.value);
    const kinds = [...new Set([...found.slice(0, MOST).map(({ kind }) => kind)])];
    if (!input.value.trim())
      kinds.sort((a, b) => Object.keys(KINDS).indexOf(a) - Object.keys(KINDS).indexOf(b));
    options = [];
    list.replaceChildren();
    for (const kind of kinds) {
      const id = freshId("kind");
      const group = make(
        "div",
        { role: "group", "aria-labelledby": id },
        make("div", { id, class: "kind", text: KINDS[kind] ?? kind }),
      );
      for (const entry of found.slice(0, MOST))
        if (entry.kind === kind) group.append(option(entry));
      list.append(group);
    }
    const more = found.length - Math.min(found.length, MOST);
    if (!found.length)
      list.append(
        make("p", { class: "note none", text: `Nothing is called “${input.value.trim()}”.` }),
      );
    if (more)
      list.append(make("p", { class: "note none", text: `${more} more: write a few letters.` }));
    activate(input.value.trim() && options.length ? 0 : -1);
    mark();
    if (input.value.trim()) announce(`${found.length} found`);
  }

  function option(entry) {
    const { name, definition, side, ids, whole, group } = entry;
    const tag = whole ? `all ${ids.length}` : SIDE_WORDS[side ?? ""];
    const element = make(
      "div",
      { id: freshId("option"), class: "option", role: "option", "aria-selected": "false" },
      make("span", { class: "check" }, icon("check")),
      make(
        "span",
        { class: "what" },
        make("span", { class: "name", text: name }),
        make("span", {
          class: "tag",
          text: [whole ? "" : group !== name && group, tag].filter(Boolean).join(" · "),
        }),
        definition ? make("span", { class: "note", text: definition, title: definition }) : null,
      ),
    );
    element.addEventListener("pointerdown", (event) => event.preventDefault());
    element.addEventListener("click", () => choose(entry));
    element.addEventListener("pointerenter", () => state.set({ hovered: ids[0] }));
    element.addEventListener("pointerleave", () => state.set({ hovered: null }));
    options.push({ element, entry });
    return element;
  }

  function choose({ ids }) {
    toggleItems(state, ids);
    input.select();
  }

  function mark() {
    const selected = new Set(state.get("selected"));
    for (const { element, entry } of options) {
      const some = entry.ids.filter((id) => selected.has(id)).length;
      element.setAttribute("aria-selected", String(some === entry.ids.length));
      element.classList.toggle("partly", some > 0 && some < entry.ids.length);
    }
  }

  function activate(index) {
    options[active]?.element.classList.remove("active");
    active = index;
    const now = options[index]?.element;
    now?.classList.add("active");
    now?.scrollIntoView({ block: "nearest" });
    state.set({ hovered: options[index]?.entry.ids[0] ?? null });
    if (now) input.setAttribute("aria-activedescendant", now.id);
    else input.removeAttribute("aria-activedescendant");
  }

  input.addEventListener("focus", open);
  input.addEventListener("click", open);
  input.addEventListener("input", open);
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    const last = options.length - 1;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (!isOpen()) open();
      const next = active + (event.key === "ArrowDown" ? 1 : -1);
      activate(next > last ? 0 : next < 0 ? last : next);
    } else if (event.key === "Tab") return close();
    else if (event.key === "Enter" && options[active]) choose(options[active].entry);
    else if (event.key === "Escape" && isOpen() && input.value) {
      input.value = "";
      open();
    } else if (event.key === "Escape") {
      close();
      input.closest(".biokit").focus();
    } else return;
    event.preventDefault();
  });
  const off = state.on("selected", mark);
  return {
    elements: [box, panel],
    focus: () => input.focus(),
    dispose() {
      off();
      close();
    },
  };
}
