// Reads a scene as biokit/scene/payload.py packs it.

const MISSING = -32768; // of a quantised array: NaN
const KINDS = {
  f8: Float64Array,
  f4: Float32Array,
  u1: Uint8Array,
  u2: Uint16Array,
  u4: Uint32Array,
  i4: Int32Array,
  q16: Int16Array,
};

/**
 * The scene of a compressed block.
 * @param {ArrayBuffer|ArrayBufferView} block
 * @returns {Promise<object>} nested plain objects; arrays are typed arrays with a `shape`, quantised
 *   ones Float32Array with NaN where a value is missing
 */
export async function decode(block) {
  const stream = new Blob([block]).stream().pipeThrough(new DecompressionStream("gzip"));
  const buffer = await new Response(stream).arrayBuffer();
  const magic = new TextDecoder().decode(buffer.slice(0, 4));
  if (magic !== "BKS1") throw new Error("this is no scene of biokit");
  const length = new DataView(buffer).getUint32(4, true);
  const start = 8 + length;
  return JSON.parse(new TextDecoder().decode(buffer.slice(8, start)), (key, value) =>
    value && value.$ ? arrayOf(buffer, start, value) : value,
  );
}

function arrayOf(buffer, start, { $: [offset, kind, shape], scale, offset: shift, delta }) {
  if (kind === "bytes") return new Uint8Array(buffer, start + offset, shape[0]);
  const count = shape.reduce((product, size) => product * size, 1);
  const stored = new KINDS[kind](buffer, start + offset, count);
  const array = kind === "q16" ? dequantised(stored, shape, scale, shift, delta) : stored;
  array.shape = shape;
  return array;
}

/** Undoes differences along an axis and scales: a number each, or one for each index of axis 0. */
function dequantised(stored, shape, scale, shift, delta) {
  const levels = Int16Array.from(stored);
  const inner = shape.slice(delta + 1).reduce((product, size) => product * size, 1);
  const run = shape[delta] * inner;
  for (let first = 0; first < levels.length; first += run) {
    for (let k = first + inner; k < first + run; k++) levels[k] += levels[k - inner];
  }
  const values = new Float32Array(levels.length);
  const row = levels.length / shape[0];
  for (let k = 0; k < levels.length; k++) {
    const index = (k / row) | 0;
    const [s, o] = Array.isArray(scale) ? [scale[index], shift[index]] : [scale, shift];
    values[k] = levels[k] === MISSING ? NaN : levels[k] * s + o;
  }
  return values;
}
