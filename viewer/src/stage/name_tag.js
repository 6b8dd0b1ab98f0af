// A name beside a point of the stage, of constant size on the screen and in front of everything.

import { CanvasTexture, LinearFilter, SRGBColorSpace, Sprite, SpriteMaterial } from "three";

const SHARP = 2; // drawn pixels per CSS pixel
const HEIGHT = 20; // CSS px
const FONT = "600 12px system-ui, 'DejaVu Sans', Arial, sans-serif";
const LONGEST = 48; // letters

/**
 * @param {string} words
 * @param {{text: string, page: string}} colours CSS
 * @returns {{object: Sprite, place, dispose}} `place(point, camera, height)` puts it to the right
 *   of a point; height of the stage in CSS px
 */
export function createNameTag(words, { text, page }) {
  const name = words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  context.font = FONT;
  const width = Math.ceil(context.measureText(name).width) + 14;
  [canvas.width, canvas.height] = [SHARP * width, SHARP * HEIGHT];
  context.scale(SHARP, SHARP);
  context.globalAlpha = 0.85;
  context.fillStyle = page;
  context.beginPath();
  context.roundRect(0, 0, width, HEIGHT, 4);
  context.fill();
  context.globalAlpha = 1;
  context.fillStyle = text;
  context.font = FONT;
  context.textBaseline = "middle";
  context.fillText(name, 7, HEIGHT / 2 + 0.5);
  const texture = new CanvasTexture(canvas);
  texture.colorSpace = SRGBColorSpace;
  texture.generateMipmaps = false;
  texture.minFilter = LinearFilter;
  const material = new SpriteMaterial({
    map: texture,
    depthTest: false,
    sizeAttenuation: false,
    toneMapped: false,
  });
  const object = new Sprite(material);
  object.center.set(-9 / width, 0.5); // 9 px beside the point
  object.renderOrder = 30;
  return {
    object,
    place(point, camera, height) {
      const pixel = 2 / (camera.projectionMatrix.elements[5] * height);
      object.position.copy(point);
      object.scale.set(width * pixel, HEIGHT * pixel, 1);
    },
    dispose() {
      texture.dispose();
      material.dispose();
    },
  };
}
