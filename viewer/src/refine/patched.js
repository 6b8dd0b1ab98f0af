// Lays what has changed over a part of a scene, as biokit/scene/patch.py takes it apart.

/**
 * @param {object} first nested plain objects; arrays and typed arrays are leaves
 * @param {object} patch null stands for what is gone
 * @returns {object} a new object at every level that has changed; `first` stays as it is
 */
export function patched(first, patch) {
  const out = { ...first };
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete out[key];
    else out[key] = isPlain(value) && isPlain(first[key]) ? patched(first[key], value) : value;
  }
  return out;
}

const isPlain = (value) =>
  value !== null && typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype;
