// The wheel zooms where a person works in the stage, and scrolls the page where they only pass by.

/** @returns {() => void} stops it */
export function guardWheel(element, canvas) {
  const guard = (event) => {
    const active = canvas.getRootNode().activeElement === canvas;
    if (!active && !event.ctrlKey && !event.metaKey) event.stopPropagation();
  };
  element.addEventListener("wheel", guard, { capture: true, passive: true });
  return () => element.removeEventListener("wheel", guard, { capture: true });
}
