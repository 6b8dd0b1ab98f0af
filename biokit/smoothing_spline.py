"""Quintic smoothing splines: least squares against the integral of the squared jerk.

The spline f makes ``sum_i (y_i - f(t_i))^2 + lambda * integral g(t) f'''(t)^2 dt`` least. Away from
the ends of a uniform recording it passes a frequency w by 1 / (1 + (w / w_c)^6), which is the gain
of a third-order Butterworth filter run forward and backward, with ``lambda = w_c^-6`` per sample:
the same cutoff means the same smoothing. Time may be uneven and samples may be missing, without
interpolation beforehand.

References
----------
Woltring (1986), Adv Eng Softw 8: A Fortran package for generalized, cross-validatory spline
smoothing and differentiation.
Craven and Wahba (1979), Numer Math 31: generalised cross-validation.
Eilers and Marx (1996), Stat Sci 11: penalised B-splines.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import BSpline
from scipy.linalg import LinAlgError, cho_solve_banded, cholesky_banded
from scipy.ndimage import gaussian_filter1d
from scipy.sparse import csr_array, diags_array

Array = NDArray[np.float64]

DEGREE = 5
PENALTY = 3  # the derivative that is held small
# Gauss points and weights on [-1/2, 1/2]: exact for products of two quadratics
GAUSS_POINTS = np.sqrt(0.6) / 2 * np.array([-1.0, 0.0, 1.0])
GAUSS_WEIGHTS = np.array([5.0, 8.0, 5.0]) / 18
CUTOFFS = np.geomspace(1.5, 25.0, 25)  # Hz, among which cross-validation chooses
WINDOW, WINDOWS = 500, 4  # frames, and how many such windows of a long recording it looks at
IMPACT_WIDTH = 0.06  # s, standard deviation of the window in which jerk is averaged
IMPACT_RANGE = (1e-4, 5.0)  # of the penalty, in and away from impacts
FIRST_LOOK = 4 / 3  # of the cutoff, at which jerk is looked at


class SmoothingSpline:
    """Smoothing splines at given times, for any signals and cutoffs.

    Parameters
    ----------
    time
        [F] s, increasing; at least six.
    present
        [F] bool, samples that count; all by default.
    penalty
        [F] factor of the penalty over time; one by default.
    """

    def __init__(
        self, time: Array, present: NDArray[np.bool_] | None = None, penalty: Array | None = None
    ) -> None:
        if len(time) < DEGREE + 1:
            raise ValueError(f"smoothing needs at least {DEGREE + 1} frames, there are {len(time)}")
        self.step = float(time[-1] - time[0]) / (len(time) - 1)  # s
        self.at = (time - time[0]) / self.step  # in mean steps, which keeps numbers near one
        ends = np.full(DEGREE, self.at[0]), np.full(DEGREE, self.at[-1])
        self.knots = np.concatenate([ends[0], self.at, ends[1]])
        basis = csr_array(BSpline.design_matrix(self.at, self.knots, DEGREE))
        weight = np.ones(len(time)) if present is None else present.astype(np.float64)
        self._right = (basis * weight[:, None]).T.tocsr()
        self._fit = _lower_band(self._right @ basis)
        middle, width = (self.at[1:] + self.at[:-1]) / 2, np.diff(self.at)
        points = (middle[:, None] + width[:, None] * GAUSS_POINTS).ravel()
        factor = (width[:, None] * GAUSS_WEIGHTS).ravel()
        if penalty is not None:
            factor = factor * np.interp(points, self.at, penalty)
        jerk = _jerk(self.knots, points)
        self._rough = _lower_band(jerk.T @ (jerk * factor[:, None]))

    def strength(self, cutoff: float) -> float:
        """Lambda of a cutoff in Hz."""
        return float((2 * np.pi * cutoff * self.step) ** -(2 * PENALTY))

    def fit(self, values: Array, cutoff: float) -> BSpline:
        """Spline of signals [F, n]; its argument is ``at``, in mean steps."""
        try:
            factor = cholesky_banded(
                self._fit + self.strength(cutoff) * self._rough, lower=True, check_finite=False
            )
        except LinAlgError as error:
            raise ValueError(
                "smoothing has no unique answer: too few samples are present, or the cutoff of"
                f" {cutoff:g} Hz is too low for the sampling rate"
            ) from error
        right = self._right @ values
        return BSpline(self.knots, cho_solve_banded((factor, True), right), DEGREE)

    def derivatives(self, values: Array, cutoff: float) -> tuple[Array, Array, Array]:
        """Smooth values [F, n] and their first and second derivatives per s."""
        spline = self.fit(values, cutoff)
        first, second = spline(self.at, nu=1), spline(self.at, nu=2)
        return spline(self.at), first / self.step, second / self.step**2


def cross_validated_cutoffs(time: Array, values: Array) -> Array:
    """Cutoff of each signal [n] Hz by generalised cross-validation.

    The error that a fit would have at samples left out is least. It takes errors of successive
    samples as independent; where they are not (skin that wobbles for a tenth of a second), that is
    taken for movement and the cutoff is too high.

    Parameters
    ----------
    time
        [F] s, nearly uniform.
    values
        [F, n], none missing.
    """
    starts = [0]
    length = len(time)
    if length > WINDOW * WINDOWS:
        length = WINDOW
        starts = np.linspace(0, len(time) - WINDOW, WINDOWS).astype(int).tolist()
    step = float(time[-1] - time[0]) / (len(time) - 1)
    cutoffs = np.array([cutoff for cutoff in CUTOFFS if cutoff * step < 0.4])
    error = np.zeros((len(cutoffs), values.shape[1]))
    for start in starts:
        own = slice(start, start + length)
        spline = SmoothingSpline(time[own])
        waves = (np.pi * np.arange(length) / length) ** (2 * PENALTY)  # eigenvalues, nearly
        for i, cutoff in enumerate(cutoffs):
            used = (1 / (1 + spline.strength(cutoff) * waves)).mean()  # parameters per sample
            residual = values[own] - spline.fit(values[own], cutoff)(spline.at)
            error[i] += (residual**2).mean(axis=0) / (1 - used) ** 2
    return np.asarray(cutoffs[error.argmin(axis=0)])


def impact_penalty(time: Array, values: Array, cutoff: float) -> Array:
    """Factor [F] of the penalty that is small where all signals together jerk.

    In a Gaussian process whose jerk has a variance that changes with time, the penalty is its
    inverse. It is estimated from the jerk of a first fit, in units of each signal's own, averaged
    over signals and about `IMPACT_WIDTH`; one at its median.
    """
    spline = SmoothingSpline(time)
    jerk = spline.fit(values, FIRST_LOOK * cutoff)(spline.at, nu=3)
    size = np.sqrt((jerk**2).mean(axis=0))
    moving = size > 1e-9 * size.max() if size.size else size > 0
    if not moving.any():
        return np.ones(len(time))
    power = ((jerk[:, moving] / size[moving]) ** 2).mean(axis=1)
    power = gaussian_filter1d(power, IMPACT_WIDTH / spline.step)
    return np.asarray(np.clip(np.median(power) / power, *IMPACT_RANGE))


def _lower_band(matrix: csr_array) -> Array:
    """Lower band of a symmetric matrix, as scipy.linalg takes it."""
    entries = matrix.tocoo()
    band = np.zeros((DEGREE + 1, matrix.shape[0]))
    lower = entries.row >= entries.col
    row, column = entries.row[lower], entries.col[lower]
    band[row - column, column] = entries.data[lower]
    return band


def _jerk(knots: Array, points: Array) -> csr_array:
    """Third derivatives of all B-splines at points: differences of those of lower degree."""
    count = len(knots) - DEGREE - 1
    differences = None
    for order in range(PENALTY):
        degree, size = DEGREE - order, count - order
        inner = knots[order : len(knots) - order]
        width = inner[degree + 1 : degree + size] - inner[1:size]
        slope = diags_array(
            [-degree / width, degree / width], offsets=[0, 1], shape=(size - 1, size)
        )
        differences = slope if differences is None else slope @ differences
    lower = BSpline.design_matrix(points, knots[PENALTY:-PENALTY], DEGREE - PENALTY)
    return csr_array(csr_array(lower) @ differences)
