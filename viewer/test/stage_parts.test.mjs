// What is drawn on the stage besides body and skeleton: colours, muscles, reactions, picking, lens.
import assert from "node:assert/strict";
import { test } from "node:test";

import { Color, Matrix4, Mesh, PerspectiveCamera, Ray, Vector3 } from "three";

import { activationColour } from "../src/stage/colours.js";
import { keypointLayer } from "../src/stage/keypoints.js";
import { keypointAt } from "../src/stage/keypoint_marks.js";
import { straightened } from "../src/stage/lens.js";
import { errorColour } from "../src/stage/marker_errors.js";
import { muscleLayer, muscleRadius } from "../src/stage/muscles.js";
import { missOfLine } from "../src/stage/pick_geometry.js";
import { plane } from "../src/stage/picture.js";
import { cameraPose, letterbox, projection } from "../src/stage/projection.js";
import { seenThrough } from "../src/stage/seen_through.js";
import { reactionLayer, reactionScale } from "../src/stage/reactions.js";

const shaped = (values, shape) => Object.assign(Float32Array.from(values), { shape });
const here = { index: 0, next: 0, share: 0 };

// Machado, Oliveira and Fernandes 2009, severity 1, linear RGB
const EYES = {
  protanopia: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deuteranopia: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  tritanopia: [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
};

function oklab(srgb, eye) {
  const linear = srgb.map((c) =>
    c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
  );
  const m = EYES[eye];
  const [r, g, b] = [0, 3, 6].map(
    (k) => m[k] * linear[0] + m[k + 1] * linear[1] + m[k + 2] * linear[2],
  );
  const [l, n, s] = [
    0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b,
    0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b,
    0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b,
  ].map(Math.cbrt);
  return [
    0.2104542553 * l + 0.793617785 * n - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * n + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * n - 0.808675766 * s,
  ];
}
const distance = (a, b) => Math.hypot(...a.map((c, k) => c - b[k]));

for (const theme of ["light", "dark"]) {
  test(`even steps of activation look even, ${theme}`, () => {
    const points = Array.from({ length: 11 }, (_, k) =>
      oklab(activationColour(k / 10, theme), "normal"),
    );
    const steps = points.slice(1).map((point, k) => distance(point, points[k]));
    const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
    // the step across the bend at the middle is a little shorter
    for (const step of steps) assert.ok(Math.abs(step / mean - 1) < 0.15, `${step} of ${mean}`);
  });

  for (const eye of Object.keys(EYES)) {
    test(`activations are told apart, ${theme}, ${eye}`, () => {
      const points = [0, 0.25, 0.5, 0.75, 1].map((value) =>
        oklab(activationColour(value, theme), eye),
      );
      points.slice(1).forEach((point, k) => {
        assert.ok(distance(point, points[k]) > 0.04, `${k}: ${distance(point, points[k])}`);
        const rises = point[0] > points[k][0];
        assert.equal(rises, theme === "dark", "lightness goes one way");
      });
    });
  }
}

test("muscles at rest stand out from the page, at least 3 to 1", () => {
  const luminance = (srgb) => {
    const [r, g, b] = srgb
      .map((c) => c / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  };
  for (const [theme, page] of [
    ["light", [255, 255, 255]],
    ["dark", [20, 24, 28]],
  ]) {
    for (const value of [0, 0.25, 0.5, 0.75, 1]) {
      const pair = [luminance(page), luminance(activationColour(value, theme))];
      assert.ok(Math.max(...pair) / Math.min(...pair) > 3, `${theme} ${value}`);
    }
  }
});

test("values beyond 0 and 1 are clamped and missing ones are grey", () => {
  assert.deepEqual(activationColour(-1, "light"), activationColour(0, "light"));
  assert.deepEqual(activationColour(7, "dark"), activationColour(1, "dark"));
  const [r, g, b] = activationColour(NaN, "light");
  assert.ok(Math.max(r, g, b) - Math.min(r, g, b) < 10);
});

test("cross-section of a muscle follows its force", () => {
  assert.ok(Math.abs(muscleRadius(2000) ** 2 / muscleRadius(1000) ** 2 - 2) < 1e-9);
  assert.equal(muscleRadius(0), muscleRadius(-5));
  assert.ok(muscleRadius(0) > 0);
});

function toolsOf(trial, state = {}) {
  const values = { selected: [], hovered: null, hidden: [], ...state };
  return {
    trial,
    index: 0,
    scene: { items: {}, trials: [trial] },
    state: { get: (key) => values[key] },
    theme: () => "light",
    tint: () => new Color("#123456"),
  };
}

const muscleTrial = (parts = {}) => ({
  series: { activation: { items: ["b", "a"], values: shaped([0.2, NaN], [2, 1]) } },
  muscles: {
    items: ["a", "b"],
    start: Uint32Array.from([0, 2, 5]),
    body: Int32Array.from([0, -1, 0, 0, 1]),
    local: shaped([0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0], [5, 3]),
    moving: Uint32Array.from([3]),
    track: shaped([0, 0, 3], [1, 1, 3]),
    ...parts,
  },
});
const posed = () => ({
  time: 0,
  place: here,
  samples: here,
  matrices: [new Matrix4().makeTranslation(1, 0, 0), new Matrix4().makeTranslation(1, 0, 5)],
});
const buffers = (layer) => {
  const { pointMap, lookMap } = layer.object.children[1].material.uniforms;
  const rows = lookMap.value.image.data; // value, radius, emphasis and nothing
  return { points: pointMap.value.image.data, looks: rows.filter((_, k) => k % 4 < 3) };
};

test("muscles go through their points, moving ones and those of the ground included", () => {
  const trial = muscleTrial();
  const layer = muscleLayer(trial, toolsOf(trial, { selected: ["b"] }));
  layer.update(posed());
  const { points, looks } = buffers(layer);
  const rounded = Array.from(points.slice(0, 20), (value) => Number(value.toFixed(4)));
  assert.deepEqual(rounded, [1, 0, 0, 0, 0, 1, 0, 1, 1, 0, 0, 0, 1, 0, 3, 0.6, 1, 0, 5, 1]);
  assert.equal(looks[0], -1, "a has no activation now");
  assert.equal(looks[2], 1, "a is dimmed");
  assert.equal(looks[6].toFixed(3), "0.200");
  assert.equal(looks[8], 3, "b is selected");
});

test("a muscle with a point that is not known is not drawn", () => {
  const trial = muscleTrial({ track: shaped([NaN, NaN, NaN], [1, 1, 3]) });
  const layer = muscleLayer(trial, toolsOf(trial));
  layer.update(posed());
  const { points } = buffers(layer);
  assert.deepEqual([points[11], points[15], points[19]], [0, 0, 0], "shares do not rise");
  assert.equal(points[7], 1, "the other one is");
});

/** Looks along -z from z = 10; 100 px per metre everywhere. */
const aimAt = (x, y) => ({
  x,
  y,
  tolerance: 6,
  ray: new Ray(new Vector3(x / 100, -y / 100, 10), new Vector3(0, 0, -1)),
  pixels: (point) => ({ x: 100 * point.x, y: -100 * point.y }),
  pixelsPerMetre: () => 100,
});

test("a line is missed by its distance on the screen, less its radius", () => {
  const [from, to] = [new Vector3(0, 0, 0), new Vector3(1, 0, 0)];
  const hit = missOfLine(aimAt(50, 8), from, to, 0.03);
  assert.ok(Math.abs(hit.miss - 5) < 1e-9);
  assert.deepEqual(hit.point.toArray(), [0.5, 0, 0]);
  assert.equal(missOfLine(aimAt(50, 2), from, to, 0.03).miss, 0);
  assert.ok(Math.abs(missOfLine(aimAt(110, 0), from, to, 0).miss - 10) < 1e-9, "beyond its end");
});

test("the muscle under the pointer is found, nothing elsewhere", () => {
  const trial = muscleTrial();
  const layer = muscleLayer(trial, toolsOf(trial));
  layer.update(posed());
  assert.equal(layer.pick(aimAt(50, -50)).item, "a");
  assert.equal(layer.pick(aimAt(300, 300)), null);
});

const reactionTrial = (force, point, weight = 700) => ({
  stage_time: Float64Array.from([0, 1]),
  reactions: {
    items: ["contact:r"],
    force: shaped(force, [2, 1, 3]),
    point: shaped(point, [2, 1, 3]),
    weight,
  },
});

test("arrows: not below 20 N, with the point of the other instant beside a gap", () => {
  const trial = reactionTrial([0, 700, 0, 0, 10, 0], [1, 0, 2, NaN, NaN, NaN]);
  const layer = reactionLayer(trial, toolsOf(trial));
  const arrow = layer.object.children[1];
  layer.update({ time: 0.5, place: { index: 0, next: 1, share: 0.5 } });
  assert.ok(arrow.visible);
  assert.deepEqual(arrow.position.toArray(), [1, 0, 2]);
  layer.update({ time: 1, place: { index: 1, next: 1, share: 0 } });
  assert.ok(!arrow.visible);
});

test("arrows have a scale with and without body weight", () => {
  assert.equal(700 * reactionScale({ weight: 700 }), 0.75);
  assert.equal(1000 * reactionScale({ weight: null }), 1);
});

test("a lens is undone", () => {
  const camera = {
    focal: [1000, 1010],
    centre: [640, 360],
    distortion: [-0.3, 0.12, 0.001, -0.002, 0.01],
  };
  const [k1, k2, p1, p2, k3] = camera.distortion;
  for (const [x, y] of [
    [0, 0],
    [0.5, -0.3],
    [-0.6, 0.35],
  ]) {
    const r = x * x + y * y;
    const radial = 1 + r * (k1 + r * (k2 + r * k3));
    const u = x * radial + 2 * p1 * x * y + p2 * (r + 2 * x * x);
    const v = y * radial + p1 * (r + 2 * y * y) + 2 * p2 * x * y;
    const [a, b] = straightened([1000 * u + 640, 1010 * v + 360], camera);
    assert.ok(Math.hypot(a - x, b - y) < 1e-4, `${a} ${b}`);
  }
});

/** A camera that is turned, placed off the origin and has its centre off the middle. */
function filmed() {
  const turn = new Matrix4().makeRotationY(0.4).multiply(new Matrix4().makeRotationX(2.9));
  const e = turn.elements;
  const rotation = [e[0], e[4], e[8], e[1], e[5], e[9], e[2], e[6], e[10]];
  const camera = {
    width: 1280,
    height: 720,
    focal: [1000, 1010],
    centre: [600, 380],
    distortion: null,
    rotation: shaped(rotation, [1, 3, 3]),
    translation: shaped([0.3, -0.2, 4], [1, 3]),
  };
  const size = { width: 628, height: 500 };
  const eye = new PerspectiveCamera();
  cameraPose(camera, here, eye.position, eye.quaternion);
  eye.updateMatrixWorld();
  projection(camera, letterbox(camera, size), size, 0.05, 100, eye.projectionMatrix);
  const pixels = (point) => {
    point.project(eye);
    return [((point.x + 1) / 2) * size.width, ((1 - point.y) / 2) * size.height];
  };
  return { camera, size, pixels };
}
const near = (a, b) => assert.ok(Math.hypot(a[0] - b[0], a[1] - b[1]) < 0.01, `${a} is not ${b}`);

test("the picture fills its letterbox exactly", () => {
  const { camera, size, pixels } = filmed();
  const mesh = new Mesh(plane(camera));
  cameraPose(camera, here, mesh.position, mesh.quaternion);
  mesh.updateMatrixWorld();
  const { left, top, width, height } = letterbox(camera, size);
  const corner = (k) =>
    pixels(
      new Vector3()
        .fromBufferAttribute(mesh.geometry.attributes.position, k)
        .applyMatrix4(mesh.matrixWorld),
    );
  near(corner(0), [left, top]);
  near(corner(2), [left + width, top + height]);
});

test("keypoints lie on their pixels of the picture", () => {
  const { camera, size, pixels } = filmed();
  const position = shaped([100, 200, 900, 650], [1, 2, 2]);
  const trial = { camera, keypoints: { items: ["keypoint:a", "keypoint:b"], position } };
  const layer = keypointLayer(trial, toolsOf(trial, { view: "camera" }));
  layer.update(posed());
  const { left, top, scale } = letterbox(camera, size);
  const centre = layer.object.children[2].geometry.attributes.centre; // of the rings
  for (const k of [0, 1]) {
    const seen = new Vector3().fromBufferAttribute(centre, k).applyMatrix4(layer.object.matrix);
    const [u, v] = position.slice(2 * k, 2 * k + 2);
    near(pixels(seen), [left + scale * (u + 0.5), top + scale * (v + 0.5)]);
  }
});

test("keypoints are interpolated, and missing beside a gap", () => {
  const values = shaped([0, 10, 4, 20, NaN, 1, 6, 40], [2, 2, 2]);
  assert.ok(Number.isNaN(keypointAt(values, 0, { index: 0, next: 1, share: 0.5 }, [0, 0])[0]));
  assert.deepEqual(keypointAt(values, 1, { index: 0, next: 1, share: 0.5 }, [0, 0]), [5, 30]);
});

test("marker errors have three colours", () => {
  const [small, middle, large] = [5, 30, 90].map(errorColour);
  assert.notEqual(small, middle);
  assert.notEqual(middle, large);
  assert.equal(errorColour(NaN), small);
});

test("the stage is seen through one camera: the first of the trials that are shown", () => {
  const trials = [{}, { camera: {} }, { camera: {} }];
  const through = (state) =>
    trials.map((_, index) => {
      const values = { view: "camera", hidden: [], ...state };
      return seenThrough({ index, scene: { trials }, state: { get: (key) => values[key] } });
    });
  assert.deepEqual(through({}), [false, true, false]);
  assert.deepEqual(through({ hidden: [1] }), [false, false, true]);
  assert.deepEqual(through({ view: "side" }), [false, false, false]);
});
