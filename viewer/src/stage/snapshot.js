// A picture of the stage as it is now, in any size.

/**
 * @param {{renderer, size, draw: () => void, over: (context2d) => void}} stage; `draw` draws at
 *   once, `over` what does not stand in the world
 * @param {number} width px
 * @param {number} height px
 * @param {string|null} background a CSS colour, null: transparent
 * @returns {HTMLCanvasElement}
 */
export function snapshot({ renderer, size, draw, over }, width, height, background) {
  const before = { ...size };
  const set = ({ width, height, ratio }) => {
    Object.assign(size, { width, height, ratio });
    renderer.setPixelRatio(ratio);
    renderer.setSize(width, height, false);
    draw();
  };
  const picture = document.createElement("canvas");
  [picture.width, picture.height] = [width, height];
  const context = picture.getContext("2d");
  if (background) {
    context.fillStyle = background;
    context.fillRect(0, 0, width, height);
  }
  set({ width, height, ratio: 1 });
  context.drawImage(renderer.domElement, 0, 0, width, height);
  over(context);
  set(before);
  return picture;
}
