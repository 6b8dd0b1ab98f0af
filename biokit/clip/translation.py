"""Where the body is in the camera, over a clip: the picture, smoothness and planted feet.

Keypoints of a known size tell the distance by their spread in the picture; sideways they are
several times more exact than along the view. One linear least-squares problem over all frames
weighs that against smoothness (integral of the squared jerk), so that depth is smoothed more than
the rest, by as much as the picture says less about it. Feet that stand are further equations.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.linalg import cho_solve_banded, cholesky_banded
from torch import Tensor

from biokit.clip.rotations import can_smooth, neighbours

Array = NDArray[np.float64]

ERROR = 0.05  # m, of a keypoint across the view: detector and pose together
ROBUST = 3.0  # of these errors, at which a keypoint's weight falls to a quarter
PULL = 1e-2  # of the picture's usual weight, to the line that bridges frames without a person
WEAKEST = 1e-6  # the same, elsewhere
ROUNDS = 3  # of weights and depths
ORDER = 3  # the derivative that is held small
NEAREST = 0.1  # m before the camera


class Planted(NamedTuple):
    """Points that should not move from one frame to the next.

    Attributes
    ----------
    points : Tensor, shape (F, P, 3)
        m, relative to the body's translation, in the camera.
    weight : Tensor, shape (F - 1, P)
        1 / m^2: one over the squared displacement that is usual.
    """

    points: Tensor
    weight: Tensor


class Equations(NamedTuple):
    """The least-squares problem of a path, with its weights as they are at the answer.

    Attributes
    ----------
    path : Tensor, shape (F, 3)
        The answer, m.
    factor : array, or None
        Banded Cholesky factor of the normal equations; None where frames were placed one by one.
    left, weight, uv, scale : array
        Of every keypoint: how its distance from its ray depends on the path [F, K, 2, 3], its
        weight [F, K], its ray [F, K, 2] and the unit of its distance [F, K, 1].
    hold : array, shape (F - 1, P), or None
        Weights of planted points.
    """

    path: Tensor
    factor: Array | None
    left: Array
    weight: Array
    uv: Array
    scale: Array
    hold: Array | None


def placed(
    time: Tensor,
    points: Tensor,
    rays: Tensor,
    weight: Tensor,
    start: Tensor,
    present: Tensor,
    *,
    cutoff: float | None,
    planted: Planted | None = None,
) -> Tensor:
    """Translations (F, 3) of a body that fit what is seen, and are smooth; see `equations`."""
    return equations(
        time, points, rays, weight, start, present, cutoff=cutoff, planted=planted
    ).path


def equations(
    time: Tensor,
    points: Tensor,
    rays: Tensor,
    weight: Tensor,
    start: Tensor,
    present: Tensor,
    *,
    cutoff: float | None,
    planted: Planted | None = None,
) -> Equations:
    """Translations of a body that fit what is seen, and are smooth.

    Parameters
    ----------
    time : Tensor, shape (F,)
        s, increasing.
    points : Tensor, shape (F, K, 3)
        Keypoints of the body at translation zero, in the camera, m.
    rays : Tensor, shape (F, K, 2)
        x/z and y/z where they are seen; of any value where the weight is 0.
    weight : Tensor, shape (F, K)
        Confidence, 0 to 1.
    start : Tensor, shape (F, 3)
        First guess, m; it serves to weigh errors, and for frames where nobody is seen.
    present : Tensor of bool, shape (F,)
        Frames where somebody is seen; between others the path is a straight line, nearly.
    cutoff : float or None
        Hz at which motion across the view is halved; None for no smoothness.
    planted : Planted, optional

    Returns
    -------
    Equations
        The path in the type of ``start``.
    """
    start = filled(time, start, present)
    smooth = cutoff is not None and can_smooth(time, cutoff)
    t = time.double().cpu().numpy()
    x, uv, w, path = (v.detach().double().cpu().numpy() for v in (points, rays, weight, start))
    w = np.where(present.cpu().numpy()[:, None], w, 0.0)
    uv = np.where(w[..., None] > 0, uv, 0.0)
    hold = None if planted is None else planted.weight.detach().double().cpu().numpy()
    pictures = _pictures(x, uv, w, path)
    if not smooth and planted is None:
        return Equations(start, None, pictures.left, pictures.weight, uv, pictures.scale, hold)
    fixed = np.zeros((3 * (ORDER + 1), 3 * len(t)))
    right_fixed = np.zeros((len(t), 3))
    if planted is not None:
        _hold(fixed, right_fixed, planted)
    first = path
    pull = np.where(present.cpu().numpy(), WEAKEST, PULL)
    factor = None
    for _ in range(ROUNDS):
        pictures = _pictures(x, uv, w, path)
        matrix, right = _normal(pictures)
        usual = max(float(np.median(matrix[:, 0, 0])), 1e-6)
        band = fixed.copy()
        matrix = matrix + usual * pull[:, None, None] * np.eye(3)
        right = right + usual * pull[:, None] * first + right_fixed
        for row in range(3):
            for column in range(row + 1):
                band[row - column, column::3] += matrix[:, row, column]
        if smooth and cutoff is not None:
            _stiffen(band, t, usual, cutoff)
        factor = cholesky_banded(band, lower=True)
        path = cho_solve_banded((factor, True), right.ravel()).reshape(-1, 3)
        path[:, 2] = np.maximum(path[:, 2], NEAREST)
    answer = torch.from_numpy(path).to(start)
    return Equations(answer, factor, pictures.left, pictures.weight, uv, pictures.scale, hold)


def follow(points: Tensor, feet: list[int], found: Equations) -> Tensor:
    """The path of equations (F, 3), as it follows the points (F, K, 3) that it was found for.

    Weights are taken as they are; ``feet`` are the keypoints that are planted.
    """
    path: Tensor = _Follow.apply(points, feet, found)
    return path


class _Follow(torch.autograd.Function):
    """The derivative of a least-squares answer by its right side: one more solve."""

    @staticmethod
    def forward(ctx: Any, points: Tensor, feet: list[int], found: Equations) -> Tensor:
        """Return the answer that is known."""
        ctx.feet, ctx.found, ctx.like = feet, found, points.new_empty(0)
        return found.path.to(points)

    @staticmethod
    def backward(ctx: Any, slope: Tensor) -> tuple[Tensor | None, None, None]:  # type: ignore[override]
        """Bring a slope [F, 3] of the path to the points."""
        found: Equations = ctx.found
        if found.factor is None:
            return None, None, None
        wide = slope.double().cpu().numpy()
        solved = cho_solve_banded((found.factor, True), wide.ravel()).reshape(-1, 3)
        off = -np.einsum("fkij,fj->fki", found.left, solved) * found.weight[..., None]
        off = off * found.scale
        out = np.concatenate([off, -(off * found.uv).sum(-1, keepdims=True)], -1)
        if found.hold is not None:
            moved = found.hold[..., None] * (solved[:-1] - solved[1:])[:, None]
            out[1:, ctx.feet] += moved
            out[:-1, ctx.feet] -= moved
        return torch.from_numpy(out).to(ctx.like), None, None


def filled(time: Tensor, path: Tensor, present: Tensor) -> Tensor:
    """A path (F, 3) with straight lines over the frames that are not present, held at the ends."""
    if bool(present.all()):
        return path
    before, after, share = neighbours(time, present)
    line = torch.lerp(path[before], path[after], share.to(path)[:, None])
    return torch.where(present[:, None], path, line)


class _Pictures(NamedTuple):
    left: Array  # [F, K, 2, 3] of a keypoint's distance from its ray, by the path
    off: Array  # [F, K, 2] the distance at translation zero
    weight: Array  # [F, K]
    scale: Array  # [F, K, 1]


def _pictures(x: Array, uv: Array, w: Array, path: Array) -> _Pictures:
    """Distances of keypoints from their rays across the view at the body's depth, weighed."""
    depth = np.maximum(x[..., 2] + path[:, None, 2], NEAREST)
    body = np.maximum(path[:, None, 2], NEAREST)
    # a distance is (X - u Z) * body / depth
    scale = body / depth / ERROR
    left = np.zeros((*x.shape[:2], 2, 3))
    left[..., 0, 0] = left[..., 1, 1] = scale
    left[..., 2] = -uv * scale[..., None]
    off = (x[..., :2] - uv * x[..., 2:]) * scale[..., None]
    error = off + np.einsum("fkij,fj->fki", left, path)
    squared = (error**2).sum(-1) / ROBUST**2
    return _Pictures(left, off, w / (1 + squared) ** 2, scale[..., None])  # Geman and McClure


def _normal(pictures: _Pictures) -> tuple[Array, Array]:
    """Normal equations [F, 3, 3] and [F, 3]."""
    weighted = pictures.left * pictures.weight[..., None, None]
    matrix = np.einsum("fkij,fkil->fjl", weighted, pictures.left)
    return matrix, -np.einsum("fkij,fki->fj", weighted, pictures.off)


def _stiffen(band: Array, time: Array, usual: float, cutoff: float) -> None:
    """Add the squared third derivative over time; `usual` is the weight of a frame's picture."""
    step = (time[-1] - time[0]) / (len(time) - 1)
    strength = usual / step / (2 * np.pi * cutoff) ** (2 * ORDER)
    nodes = np.stack([time[i : len(time) - ORDER + i] for i in range(ORDER + 1)])  # [4, F - 3]
    coefficients = np.empty_like(nodes)
    for i in range(ORDER + 1):
        others = [j for j in range(ORDER + 1) if j != i]
        coefficients[i] = 6 / np.prod([nodes[i] - nodes[j] for j in others], axis=0)
    length = strength * (nodes[-1] - nodes[0]) / ORDER
    for later in range(ORDER + 1):
        for earlier in range(later + 1):
            product = length * coefficients[later] * coefficients[earlier]
            offset = 3 * (later - earlier)
            for axis in range(3):
                first = 3 * earlier + axis
                band[offset, first : first + 3 * len(product) : 3] += product


def _hold(band: Array, right: Array, planted: Planted) -> None:
    """Add the equations T[f + 1] + p[f + 1] = T[f] + p[f] of planted points."""
    points = planted.points.detach().double().cpu().numpy()
    weight = planted.weight.detach().double().cpu().numpy()  # [F - 1, P]
    total = weight.sum(1)
    moved = (weight[..., None] * np.diff(points, axis=0)).sum(1)  # [F - 1, 3]
    right[:-1] += moved
    right[1:] -= moved
    for axis in range(3):
        band[0, axis:-3:3] += total
        band[0, 3 + axis :: 3] += total
        band[3, axis:-3:3] -= total
