// One picture of what is shown: stage, curves, title.

const SCALE = 2; // device px of a CSS px
const MARGIN = 24; // CSS px
const HEAD = 56; // CSS px, title and line below it
const CURVES = 720; // CSS px wide
const TALLEST = 3000; // CSS px
const STAGE = 640; // CSS px high at most
const SHAPE = 0.8; // of the stage, width to height

/**
 * @param {object} context
 * @param {{stage?: object, curves?: object}} parts what createStage and createCurves returned
 * @param {string} subtitle
 * @returns {Promise<Blob>} PNG
 */
export async function composePicture({ scene, root }, { stage, curves }, subtitle) {
  const colour = (name) => getComputedStyle(root.host).getPropertyValue(name).trim();
  const width = curves?.drawPicture ? CURVES : 0;
  const tall = width ? Math.min(Math.max(curves.pictureHeight(width), 420), TALLEST) : STAGE;
  const height = Math.min(tall, STAGE);
  const body = stage?.picture ? Math.round(height * SHAPE) : 0;
  const size = [2 * MARGIN + body + width + (body && width ? MARGIN : 0), HEAD + tall + 2 * MARGIN];
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = size.map((side) => Math.round(side * SCALE));
  const paint = canvas.getContext("2d");
  paint.scale(SCALE, SCALE);
  paint.fillStyle = colour("--bk-page") || "#ffffff";
  paint.fillRect(0, 0, ...size);
  paint.textBaseline = "top";
  const font = colour("--bk-font") || "sans-serif";
  const write = (text, style, ink, y) => {
    paint.font = `${style} ${font}`;
    paint.fillStyle = ink;
    paint.fillText(shortened(paint, text, size[0] - 2 * MARGIN), MARGIN, y);
  };
  write(scene.title || "biokit", "600 18px", colour("--bk-text"), MARGIN);
  write(subtitle, "13px", colour("--bk-muted"), MARGIN + 26);
  const top = MARGIN + HEAD;
  if (body) {
    const background = colour("--bk-page");
    const picture = await stage.picture(body * SCALE, height * SCALE, { background });
    paint.drawImage(picture, MARGIN, top, body, height);
  }
  if (width)
    curves.drawPicture(paint, {
      x: MARGIN + body + (body ? MARGIN : 0),
      y: top,
      width,
      height: tall,
    });
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}

/** Text that fits, with an ellipsis where it was longer. */
function shortened(paint, text, width) {
  if (paint.measureText(text).width <= width) return text;
  const letters = [...text];
  while (letters.length && paint.measureText(`${letters.join("")}…`).width > width) letters.pop();
  return `${letters.join("")}…`;
}
