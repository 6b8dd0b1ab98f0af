// The real camera of a video as a camera of three.

import { Matrix4, Quaternion, Vector3 } from "three";

/**
 * The part of a stage that a picture fills, whole and as large as it fits, CSS px.
 * @param {{width, height}} picture px
 * @param {{width, height}} size of the stage, CSS px
 */
export function letterbox(picture, size) {
  const scale = Math.min(size.width / picture.width, size.height / picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  return { left: (size.width - width) / 2, top: (size.height - height) / 2, width, height, scale };
}

/**
 * The projection of a pinhole camera onto the stage. Pixel (0, 0) of the picture has its centre at
 * (0.5, 0.5) from its corner; x is to the right, y down, z ahead; three looks along -z with y up.
 * @param {{focal, centre}} camera px
 * @param {{left, top, scale}} box where the whole picture lies on the stage, CSS px
 * @param {{width, height}} size of the stage, CSS px
 * @returns {Matrix4} clip from camera
 */
export function projection({ focal, centre }, { left, top, scale }, size, near, far, target) {
  const a = (2 * scale * focal[0]) / size.width;
  const b = (2 * scale * focal[1]) / size.height;
  const c = (2 * (left + scale * (centre[0] + 0.5))) / size.width - 1;
  const d = 1 - (2 * (top + scale * (centre[1] + 0.5))) / size.height;
  const e = (far + near) / (near - far);
  const f = (2 * far * near) / (near - far);
  return target.set(a, 0, -c, 0, 0, b, -d, 0, 0, 0, e, f, 0, 0, -1, 0);
}

const pose = new Matrix4();
const flip = new Matrix4().makeScale(1, -1, -1);
const [at, later] = [new Quaternion(), new Quaternion()];

/**
 * Where the real camera is: position and turn in the trial's ground.
 * @param {object} camera of a trial
 * @param {{index, next, share}} place
 */
export function cameraPose({ rotation, translation }, { index, next, share }, position, turn) {
  const frames = rotation.length / 9;
  const frame = Math.min(index, frames - 1);
  const after = Math.min(next, frames - 1);
  one(rotation, translation, frame, position, turn);
  if (after === frame || !share) return;
  one(rotation, translation, after, (later.position ??= new Vector3()), at);
  position.lerp(later.position, share);
  turn.slerp(at, share);
}

function one(r, t, frame, position, turn) {
  const k = 9 * frame;
  // ground from camera: the transpose of the rotation, its axes turned to those of three
  pose.set(
    r[k],
    r[k + 3],
    r[k + 6],
    0,
    r[k + 1],
    r[k + 4],
    r[k + 7],
    0,
    r[k + 2],
    r[k + 5],
    r[k + 8],
    0,
    0,
    0,
    0,
    1,
  );
  position.set(-t[3 * frame], -t[3 * frame + 1], -t[3 * frame + 2]).applyMatrix4(pose);
  turn.setFromRotationMatrix(pose.multiply(flip));
}
