// Looks closer at a part of the video's picture.

import { letterbox } from "./projection.js";

const MOST = 8; // times

/**
 * @param {{width, height}} size of the stage, CSS px
 * @returns {object} `box(picture)` is where the whole picture lies, CSS px of the stage
 */
export function createMagnifier(size) {
  let factor = 1;
  let middle = null; // what is in the middle of the stage, px of the picture
  let last = null; // where the subject was, px of the picture

  /** The nearest middle for which the stage is filled as far as the picture reaches. */
  function kept(at, scale, stage, picture) {
    const half = stage / scale / 2;
    return 2 * half >= picture ? picture / 2 : Math.min(Math.max(at, half), picture - half);
  }

  function box(picture) {
    const whole = letterbox(picture, size);
    if (factor === 1) return whole;
    const scale = whole.scale * factor;
    const x = kept(middle.x, scale, size.width, picture.width);
    const y = kept(middle.y, scale, size.height, picture.height);
    return {
      left: size.width / 2 - x * scale,
      top: size.height / 2 - y * scale,
      width: picture.width * scale,
      height: picture.height * scale,
      scale,
    };
  }

  return {
    box,
    magnified: () => factor > 1,
    reset: () => (factor = 1),
    /** Magnifies by a factor; what is at this point of the stage, CSS px, stays there. */
    zoom(times, point, picture) {
      const before = box(picture);
      const at = {
        x: (point.x - before.left) / before.scale,
        y: (point.y - before.top) / before.scale,
      };
      factor = Math.min(Math.max(factor * times, 1), MOST);
      const scale = letterbox(picture, size).scale * factor;
      middle = {
        x: kept(at.x + (size.width / 2 - point.x) / scale, scale, size.width, picture.width),
        y: kept(at.y + (size.height / 2 - point.y) / scale, scale, size.height, picture.height),
      };
    },
    /** Moves the picture by so many CSS px. */
    pan(dx, dy, picture) {
      const { left, top, scale } = box(picture);
      middle = {
        x: kept((size.width / 2 - left - dx) / scale, scale, size.width, picture.width),
        y: kept((size.height / 2 - top - dy) / scale, scale, size.height, picture.height),
      };
    },
    /** Goes along with the subject, which is here in the picture now, px. */
    follow(subject, along) {
      if (along && last && factor > 1) {
        middle = { x: middle.x + subject.x - last.x, y: middle.y + subject.y - last.y };
      }
      last = subject;
    },
  };
}
