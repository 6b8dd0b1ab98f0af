// The wheel zooms where a person works in the stage, and scrolls the page where they only pass by.

const SHOWN = 1600; // ms
const MOVED = 1200; // ms: whoever moved the pointer here so lately does not only pass by

/**
 * @param {HTMLElement} element of the stage
 * @param {HTMLCanvasElement} canvas which takes the focus when it is clicked
 * @returns {() => void} stops it
 */
export function guardWheel(element, canvas) {
  const hint = document.createElement("div");
  hint.className = "bk-stage-note bk-stage-hint";
  hint.textContent = "Click here first, then the wheel zooms (or hold Ctrl)";
  hint.hidden = true;
  element.append(hint);
  let hiding = 0;
  let moved = -Infinity;
  const move = (event) => (moved = event.timeStamp);
  const guard = (event) => {
    const active = canvas.getRootNode().activeElement === canvas || document.fullscreenElement;
    if (active || event.ctrlKey || event.metaKey) return hide();
    event.stopPropagation();
    if (event.timeStamp - moved > MOVED) return;
    hint.hidden = false;
    clearTimeout(hiding);
    hiding = setTimeout(hide, SHOWN);
  };
  const hide = () => (hint.hidden = true);
  element.addEventListener("wheel", guard, { capture: true, passive: true });
  element.addEventListener("pointermove", move);
  canvas.addEventListener("focus", hide);
  return () => {
    clearTimeout(hiding);
    element.removeEventListener("wheel", guard, { capture: true });
    element.removeEventListener("pointermove", move);
    canvas.removeEventListener("focus", hide);
    hint.remove();
  };
}
