import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";

import { patched } from "../src/refine/patched.js";
import { createRefining } from "../src/refine/refining.js";
import { createState } from "../src/state.js";

/** A block as biokit/scene/payload.py packs one without arrays. */
function packed(header) {
  let text = JSON.stringify(header);
  text = text.padEnd(8 * Math.ceil(text.length / 8));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  return gzipSync(Buffer.concat([Buffer.from("BKS1"), length, Buffer.from(text)]));
}

/** A refinement with a kernel that notes what it is sent. */
function setUp(given = 0) {
  const sent = [];
  let take = null;
  const host = {
    send: (message) => (message.type === "refine" || given) && sent.push(message),
    onMessage: (callback) => (take = callback),
  };
  const scene = {
    trials: [{ series: { angle: { items: ["a"], values: [1] } }, mesh: { rest: [0] } }],
    refinement: { most: 50, given, done: 0, loss: [4], reprojection: [9] },
  };
  const state = createState();
  const phases = [];
  const refining = createRefining({ scene, state, host }, ({ phase }) => phases.push(phase));
  /** Tells the page something, and waits until it has called back. */
  const told = async (message, ...blocks) => {
    const before = phases.length;
    const families = state.get("family");
    take(message, blocks);
    while (phases.length === before && state.get("family") === families) {
      await new Promise((done) => setTimeout(done, 1));
    }
  };
  return { sent, scene, state, phases, refining, told };
}

test("a patch lies over what was there, which stays as it is", () => {
  const first = { a: { b: 1, c: 2 }, gone: 3, list: [1, 2] };
  const now = patched(first, { a: { b: 5 }, gone: null, list: [3], more: { d: 1 } });
  assert.deepEqual(now, { a: { b: 5, c: 2 }, list: [3], more: { d: 1 } });
  assert.deepEqual(first, { a: { b: 1, c: 2 }, gone: 3, list: [1, 2] });
});

test("a request is answered with progress and a body", async () => {
  const { sent, scene, state, phases, refining, told } = setUp();
  refining.ask(3);
  const { request } = sent.at(-1);
  assert.deepEqual(sent.at(-1), { type: "refine", iterations: 3, request });
  await told({ type: "progress", request, done: 1, of: 3, loss: [4, 3], reprojection: [9, 8] });
  assert.deepEqual(refining.progress.loss, [4, 3]);
  await told({ type: "progress", request, done: 3, of: 3 });
  const block = packed({ series: { angle: { values: [2] } } });
  await told({ type: "refined", request, iterations: 3, done: 3 }, block);
  assert.deepEqual(scene.trials[0].series.angle, { items: ["a"], values: [2] });
  assert.deepEqual(scene.trials[0].mesh, { rest: [0] });
  assert.equal(state.get("revision"), 1);
  assert.equal(refining.progress.shown, 3);
  assert.deepEqual([...new Set(phases)], ["refining", "moving", "idle"]);
  refining.dispose();
});

test("of an older request neither its end nor its failure counts", async () => {
  const { sent, refining, told } = setUp();
  refining.ask(40);
  const old = sent.at(-1).request;
  refining.ask(2);
  await told({ type: "cancelled", request: old, done: 1 });
  await told({ type: "error", request: old, text: "no" });
  assert.equal(refining.progress.phase, "refining");
  assert.equal(refining.progress.wanted, 2);
  assert.equal(refining.progress.done, 1);
  await told({ type: "cancelled", request: sent.at(-1).request, done: 1 });
  assert.equal(refining.progress.phase, "cancelled");
  assert.equal(refining.progress.wanted, 0);
  refining.dispose();
});

test("other iterations lie beside the shown one, without it", async () => {
  const { scene, state, refining, told } = setUp();
  const block = (value) => packed({ series: { angle: { items: ["a"], values: [value] } } });
  await Promise.resolve(); // the page has said that it is there
  await told({ type: "family", iterations: 5 }, block(7));
  assert.deepEqual(scene.trials[0].family.map(({ label }) => label), ["after 5 iterations"]);
  await told({ type: "refined", request: null, iterations: 5, done: 5 }, block(7));
  assert.deepEqual(scene.trials[0].family.map(({ label }) => label), ["after 0 iterations"]);
  refining.showFamily(false);
  assert.deepEqual(scene.trials[0].family, []);
  assert.ok(state.get("family") >= 2);
  refining.dispose();
});

test("without a kernel nothing is asked, and a kernel that throws is said", () => {
  const scene = { trials: [{ series: {} }] };
  const alone = createRefining({ scene, state: createState(), host: {} }, () => {});
  alone.ask(3);
  assert.equal(alone.progress.phase, "alone");
  const send = ({ type }) => {
    if (type === "refine") throw new Error("comm is closed");
  };
  const broken = createRefining({ scene, state: createState(), host: { send } }, () => {});
  broken.ask(3);
  assert.equal(broken.progress.phase, "failed");
  assert.match(broken.progress.text, /comm is closed/);
  alone.dispose();
  broken.dispose();
});

test("a page begins on the way to the iterations of the result", async () => {
  const { sent, refining, told } = setUp(10);
  await Promise.resolve();
  const { request } = sent.at(-1);
  assert.deepEqual(sent, [{ type: "again", request }]);
  assert.equal(refining.progress.phase, "refining");
  assert.equal(refining.progress.wanted, 10);
  const block = packed({ mesh: { rest: [1] } });
  await told({ type: "refined", request, iterations: 10, done: 10 }, block);
  assert.equal(refining.progress.phase, "idle");
  assert.equal(refining.progress.shown, 10);
  refining.dispose();
});

test("what another page or Python asks for is shown here as well", async () => {
  const { sent, refining, told } = setUp();
  refining.ask(40); // replaced by another page's before it began: nothing is said of it
  await told({ type: "progress", request: "other-1", done: 1, of: 2 });
  assert.equal(refining.progress.wanted, 2);
  await told({ type: "refined", request: "other-1", iterations: 2, done: 2 }, packed({}));
  assert.equal(refining.progress.phase, "idle");
  assert.equal(refining.progress.shown, 2);
  refining.ask(5);
  await told({ type: "cancelled", request: null, done: 2 }); // of Python, before ours begins
  assert.equal(refining.progress.phase, "refining");
  await told({ type: "refined", request: sent.at(-1).request, iterations: 5, done: 5 }, packed({}));
  assert.equal(refining.progress.shown, 5);
  assert.equal(refining.progress.phase, "idle");
  refining.dispose();
});
