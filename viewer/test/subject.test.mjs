// Where a subject is and faces, with gaps, and how trials are laid beside each other.
import assert from "node:assert/strict";
import { test } from "node:test";

import { Matrix4, Vector3 } from "three";

import { createAlignment } from "../src/alignment.js";
import { createState } from "../src/state.js";
import { createArrangement } from "../src/stage/arrangement.js";
import { fitted, subjectOutline, viewDirection } from "../src/stage/framing.js";
import { subjectOf } from "../src/stage/subject.js";

const shaped = (array, ...shape) => Object.assign(array, { shape });

/** Two bodies, walking along a heading (rad about y) from a place at 1 m/s for two seconds. */
function walking(heading, from, frames = 201) {
  const time = Float64Array.from({ length: frames }, (_, s) => s / 100);
  const [c, s] = [Math.cos(heading), -Math.sin(heading)];
  const position = new Float32Array(frames * 6);
  const rotation = new Float32Array(frames * 8);
  time.forEach((t, k) => {
    position.set(
      [from[0] + c * t, 0.9, from[1] + s * t, from[0] + c * t, 1.5, from[1] + s * t],
      6 * k,
    );
    const turn = [Math.cos(heading / 2), 0, Math.sin(heading / 2), 0];
    rotation.set([...turn, ...turn], 8 * k);
  });
  const skeleton = {
    position: shaped(position, frames, 2, 3),
    rotation: shaped(rotation, frames, 2, 4),
  };
  return { time, stage_time: time, floor: 0, cycles: {}, skeleton };
}

const frame = (index) => ({ index, next: index, share: 0 });
const near = (a, b, bound = 1e-3) =>
  assert.ok(a.distanceTo(b) < bound, `${a.toArray()} / ${b.toArray()}`);

test("heading, height and path", () => {
  const subject = subjectOf(walking(Math.PI / 2, [0, 0]));
  near(subject.forward, new Vector3(0, 0, -1));
  assert.ok(Math.abs(subject.height - 1.7) < 1e-6);
  near(subject.at(frame(100), new Vector3()), new Vector3(0, 0.9, -1));
});

test("a gap in the path is bridged", () => {
  const trial = walking(0, [0, 0]);
  trial.skeleton.position.fill(NaN, 6 * 20, 6 * 180);
  trial.skeleton.position.fill(NaN, 0, 6 * 5);
  const subject = subjectOf(trial);
  near(subject.at(frame(100), new Vector3()), new Vector3(1, 0.9, 0), 0.1);
  assert.ok(subject.first.toArray().every(Number.isFinite));
});

test("one frame, and nothing at all", () => {
  const one = subjectOf(walking(0.4, [1, 2], 1));
  near(one.at(frame(0), new Vector3()), new Vector3(1, 0.9, 2));
  const nothing = subjectOf({ time: [0], stage_time: Float64Array.of(0), floor: 0 });
  assert.ok(nothing.height > 1);
});

function laidOut(trials, chosen = {}) {
  const scene = { trials };
  const state = createState(chosen);
  const alignment = createAlignment(scene, state);
  return { state, arrangement: createArrangement(scene, state, alignment, trials.map(subjectOf)) };
}

test("overlaid trials of other grounds begin together and go the same way", () => {
  const { state, arrangement } = laidOut([walking(0, [0, 0]), walking(2, [5, -3])]);
  for (const time of [0, 1, 2]) {
    state.set({ time });
    near(arrangement.centre(1, new Vector3()), arrangement.centre(0, new Vector3()));
  }
});

test("trials of the same ground stay where they are", () => {
  const { arrangement } = laidOut([walking(0, [0, 0]), walking(0.05, [0.1, 0])]);
  near(new Vector3().applyMatrix4(arrangement.lay(1, new Matrix4())), new Vector3());
});

test("side by side they are across the walking direction, hidden ones leave no room", () => {
  const trials = [walking(0, [0, 0]), walking(0, [0, 0]), walking(0, [0, 0])];
  const { state, arrangement } = laidOut(trials, { arrangement: "side" });
  const at = (index) => arrangement.centre(index, new Vector3());
  near(at(1).clone().sub(at(2)), new Vector3(0, 0, 1.1));
  state.set({ hidden: [1] });
  near(at(0).clone().sub(at(2)), new Vector3(0, 0, 1.1));
  state.set({ view: "side" }); // seen from the side they go in a row
  near(at(2).clone().sub(at(0)), new Vector3(1.5, 0, 0));
  state.set({ view: "orbit" });
  near(at(2).clone().sub(at(0)), new Vector3(1.5, 0, 0));
});

test("everything is in view at any aspect, without much room to spare", () => {
  const points = subjectOutline(new Vector3(1, 0.9, 2), { floor: 0, height: 1.8 });
  const forward = new Vector3(1, 0, 0);
  const [across, up] = [new Vector3(), new Vector3()];
  for (const view of ["orbit", "front", "side", "back", "top"]) {
    for (const aspect of [0.4, 1, 2.5]) {
      const direction = viewDirection(view, forward);
      const { distance, centre } = fitted(points, direction, 28, aspect);
      across.crossVectors(direction, new Vector3(0, 1, 0)).normalize();
      up.crossVectors(across, direction);
      const tall = Math.tan((14 * Math.PI) / 180);
      const filled = points.map((point) => {
        const seen = point.clone().sub(centre);
        const depth = distance - seen.dot(direction);
        return (
          Math.max(Math.abs(seen.dot(up)) / tall, Math.abs(seen.dot(across)) / (tall * aspect)) /
          depth
        );
      });
      assert.ok(
        Math.max(...filled) <= 1 && Math.max(...filled) > 0.8,
        `${view} ${aspect}: ${Math.max(...filled)}`,
      );
    }
  }
});
