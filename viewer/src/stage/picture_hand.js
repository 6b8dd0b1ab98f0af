// Wheel and drag in the view of the real camera: magnify and move its picture, or leave it.

const WHEEL = 1.0015; // times nearer for each px of the wheel

/**
 * @param {HTMLCanvasElement} canvas
 * @param {{real, video, eye, size, ask, turn}} view; `turn(dx, dy)` leaves the real camera by turning
 *   about the subject, rad
 * @returns {() => void} stops it
 */
export function handlePicture(canvas, { real, video, eye, size, ask, turn }) {
  const drag = ({ movementX: x, movementY: y, buttons }) => {
    if (buttons !== 1 || !real() || (x === 0 && y === 0)) return;
    if (!video.magnified()) return turn((-x * Math.PI) / size.height, (-y * Math.PI) / size.height);
    video.pan(x, y);
    ask();
  };
  const wheel = (event) => {
    if (!real()) return;
    event.preventDefault();
    const { left, top } = canvas.getBoundingClientRect();
    const point = { x: event.clientX - left, y: event.clientY - top };
    video.zoom(WHEEL ** -event.deltaY, eye, point);
    ask();
  };
  canvas.addEventListener("pointermove", drag);
  canvas.addEventListener("wheel", wheel, { passive: false });
  return () => {
    canvas.removeEventListener("pointermove", drag);
    canvas.removeEventListener("wheel", wheel);
  };
}
