// Cubic interpolation with the "not a knot" ends of SciPy, as bk.gait_cycles uses.

/**
 * The interpolating spline of samples: cubic from four samples on, a parabola through three, a line
 * through two.
 * @param {ArrayLike<number>} x increasing [n], n >= 2
 * @param {ArrayLike<number>} y [n]
 * @returns {(at: number) => number} its value between x[0] and x[n - 1]
 */
export function spline(x, y) {
  const n = x.length;
  const slopes = n > 3 ? knotSlopes(x, y) : null;
  let k = 0; // interval of the last call: calls mostly go upwards
  return (at) => {
    if (k > n - 2 || at < x[k]) k = 0;
    while (k < n - 2 && at > x[k + 1]) k += 1;
    if (!slopes) return throughFew(x, y, at);
    const width = x[k + 1] - x[k];
    const t = (at - x[k]) / width;
    const rise = y[k + 1] - y[k];
    const [a, b] = [slopes[k] * width - rise, rise - slopes[k + 1] * width];
    return y[k] + t * rise + t * (1 - t) * (a * (1 - t) + b * t);
  };
}

/** The line or parabola of Lagrange through two or three samples. */
function throughFew(x, y, at) {
  let sum = 0;
  for (let i = 0; i < x.length; i++) {
    let weight = 1;
    for (let j = 0; j < x.length; j++) if (j !== i) weight *= (at - x[j]) / (x[i] - x[j]);
    sum += weight * y[i];
  }
  return sum;
}

/** First derivatives at the samples, by elimination in a tridiagonal system. */
function knotSlopes(x, y) {
  const n = x.length;
  const [upper, right] = [new Float64Array(n), new Float64Array(n)];
  const dx = (k) => x[k + 1] - x[k];
  const rate = (k) => (y[k + 1] - y[k]) / dx(k);
  const first = x[2] - x[0];
  upper[0] = first / dx(1);
  right[0] = ((dx(0) + 2 * first) * dx(1) * rate(0) + dx(0) ** 2 * rate(1)) / first / dx(1);
  for (let k = 1; k < n - 1; k++) {
    const [below, above] = [dx(k), dx(k - 1)];
    const pivot = 2 * (below + above) - below * upper[k - 1];
    upper[k] = above / pivot;
    right[k] = (3 * (below * rate(k - 1) + above * rate(k)) - below * right[k - 1]) / pivot;
  }
  const last = x[n - 1] - x[n - 3];
  const [a, b] = [dx(n - 2), dx(n - 3)];
  const value = (a * a * rate(n - 3) + (2 * last + a) * b * rate(n - 2)) / last;
  const slopes = new Float64Array(n);
  slopes[n - 1] = (value - last * right[n - 2]) / (b - last * upper[n - 2]);
  for (let k = n - 2; k >= 0; k--) slopes[k] = right[k] - upper[k] * slopes[k + 1];
  return slopes;
}
