// The video's picture beside the body, small, in the upper right corner of the stage; a click on it
// looks through the camera of the video, where that is known.

import { make } from "../controls/elements.js";
import { drawKeypoints } from "./keypoint_marks.js";
import { framesOf } from "./video_frames.js";

const SHARP = 2; // drawn pixels per CSS pixel, at most

/**
 * @param {object} trial with a picture
 * @param {object} tools of tools.js
 * @returns {{show: (pose) => void, hide: () => void, dispose: () => void}}
 */
export function createInset(trial, tools) {
  const { picture, camera } = trial;
  const { state } = tools;
  const shelf = tools.once("picture insets", () => {
    const element = make("div", { class: "bk-insets" });
    tools.corner.parentElement.append(element);
    return element;
  });
  const canvas = make("canvas", { "aria-hidden": "true" });
  const look = () => camera && state.set({ view: "camera" });
  const figure = make(
    camera ? "button" : "div",
    {
      class: "bk-inset",
      hidden: true,
      type: camera ? "button" : null,
      title: camera ? "See the body in the video" : null,
      "aria-label": camera
        ? `Video of ${trial.name}: see the body in it`
        : `Video of ${trial.name}`,
      on: { click: look },
    },
    canvas,
    tools.several ? make("span", { text: trial.name }) : null,
  );
  shelf.append(figure);
  const context = canvas.getContext("2d");
  const frames = framesOf(picture);
  const off = frames.on(tools.ask);
  let drawn = "";

  return {
    show(pose) {
      const { index, bitmap } = frames.at(pose.time);
      figure.hidden = !bitmap;
      if (!bitmap) return;
      // keypoints are in pixels of the camera: without it nobody knows where they are here
      const marked = state.get("layers").keypoints && trial.keypoints && camera;
      const width = Math.round(canvas.clientWidth * Math.min(window.devicePixelRatio || 1, SHARP));
      const now = [index, width, marked ? pose.time : "", state.get("selected")].join();
      if (now === drawn || !width) return;
      drawn = now;
      canvas.width = width;
      canvas.height = Math.round((width * picture.height) / picture.width);
      context.imageSmoothingQuality = "high";
      context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
      const dot = canvas.width / canvas.clientWidth;
      if (marked) drawKeypoints(context, trial, pose, canvas.width / camera.width, dot, tools);
    },
    hide: () => (figure.hidden = true),
    dispose() {
      off();
      figure.remove();
    },
  };
}
