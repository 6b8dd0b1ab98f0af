// What the pointer does over the axes of panels and strips.

const WHEEL = 1.0016; // zoom for each pixel that a wheel turns

/**
 * Drag goes to an instant, drag with shift zooms, wheel with ctrl, alt or cmd zooms, a double click
 * shows all.
 * @param {HTMLElement} over the axes
 * @param {object} tell {seek(share), hover(share, event), leave(), zoom(from, to), around(share,
 *   factor), reset()}; shares are 0..1 of the width of the axes
 */
export function listen(over, tell) {
  let start = null; // share at which a drag began
  let zooming = false;
  const band = document.createElement("div");
  band.className = "curve-zoom";
  band.hidden = true;
  over.append(band);
  const share = (event) => {
    const { left, width } = over.getBoundingClientRect();
    return Math.max(0, Math.min(1, (event.clientX - left) / width));
  };
  const showBand = (to) => {
    band.hidden = false;
    band.style.left = `${100 * Math.min(start, to)}%`;
    band.style.width = `${100 * Math.abs(to - start)}%`;
  };
  over.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    start = share(event);
    zooming = event.shiftKey;
    over.setPointerCapture(event.pointerId);
    if (!zooming) tell.seek(start);
  });
  over.addEventListener("pointermove", (event) => {
    const at = share(event);
    if (start !== null && zooming) showBand(at);
    else if (start !== null) tell.seek(at);
    tell.hover(at, event);
  });
  const end = (event) => {
    if (zooming && start !== null && event.type === "pointerup") {
      const at = share(event);
      if (Math.abs(at - start) > 0.01) tell.zoom(Math.min(start, at), Math.max(start, at));
    }
    start = null;
    band.hidden = true;
  };
  over.addEventListener("pointerup", end);
  over.addEventListener("pointercancel", end);
  over.addEventListener("pointerleave", () => tell.leave());
  over.addEventListener("dblclick", () => tell.reset());
  over.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey && !event.altKey && !event.metaKey) return;
      event.preventDefault();
      tell.around(share(event), WHEEL ** event.deltaY);
    },
    { passive: false },
  );
}
