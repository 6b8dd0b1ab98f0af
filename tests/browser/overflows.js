// Texts of the viewer that are cut without an ellipsis, wider than their box or outside of the
// viewer. What scrolls or is out of sight as a whole is not counted.
() => {
  const problems = [];
  const root = document.getElementById("v").shadowRoot;
  const frame = root.querySelector(".biokit").getBoundingClientRect();
  const range = document.createRange();
  const hides = (style) => style.overflowX !== "visible" || style.overflowY !== "visible";
  const apart = (a, b) =>
    a.left > b.right || a.right < b.left || a.top >= b.bottom - 1 || a.bottom <= b.top + 1;

  /** What is wrong with the box of a text in an element, or nothing. */
  function problemOf(box, element) {
    for (let up = element; up; up = up.parentElement) {
      const style = getComputedStyle(up);
      const outer = up.getBoundingClientRect();
      const wide = box.right > outer.right + 1 || box.left < outer.left - 1;
      const high = box.bottom > outer.bottom + 2 || box.top < outer.top - 2;
      if (style.textOverflow === "ellipsis" && style.overflowX !== "visible") return "";
      if (hides(style) && apart(box, outer)) return ""; // not in sight
      if (/auto|scroll/.test(style.overflowY) && high) return "";
      if (style.overflowX !== "visible" && wide) return `cut by .${up.className}`;
      if (style.overflowY !== "visible" && high) return `cut by .${up.className}`;
      if (up === element && style.display !== "inline" && wide) return "wider than its box";
    }
    return box.right > frame.right + 1 || box.left < frame.left - 1 ? "outside of the viewer" : "";
  }

  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent.trim();
    const element = walker.currentNode.parentElement;
    if (!text || !element || element.closest("style, option, .unseen, text")) continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    range.selectNodeContents(walker.currentNode);
    const box = range.getBoundingClientRect();
    const problem = box.width && box.height ? problemOf(box, element) : "";
    if (problem) problems.push(`${problem}: "${text.slice(0, 60)}" of .${element.className}`);
  }
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) problems.push(`the page is ${scrollWidth} px wide`);
  return problems;
}
