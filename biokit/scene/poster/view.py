"""How the poster looks at a subject: from the front and the right, at the height of the hips."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

ASIDE = np.deg2rad(52.0)  # of the eye, from straight ahead to the subject's right
ABOVE = np.deg2rad(8.0)  # of the eye
DISTANCE = 4.5  # m, in subjects of usual size
WALKED = 0.5  # m that make a heading
UP = np.array([0.0, 1.0, 0.0])


class View(NamedTuple):
    """A perspective view of points in ground, m, onto a picture, px."""

    axes: Array  # [3, 3] rows: to the right, up, towards the eye
    centre: Array  # [3] m, what is looked at
    distance: float  # m, of the eye from there
    scale: float  # px per m at the centre
    place: tuple[float, float]  # px, of the centre

    def of(self, points: Array) -> tuple[Array, Array]:
        """Pixels [..., 2] and depths [...] m towards the eye, of points [..., 3]."""
        seen = (points - self.centre) @ self.axes.T
        nearer = self.distance / np.maximum(self.distance - seen[..., 2], 0.2)
        x = self.place[0] + self.scale * nearer * seen[..., 0]
        y = self.place[1] - self.scale * nearer * seen[..., 1]
        return np.stack([x, y], axis=-1), seen[..., 2]


def heading_of(track: Array, rotation: Array | None) -> Array:
    """Horizontal unit vector in which a subject walks or looks.

    Parameters
    ----------
    track : array, shape (S, 3)
        Of the pelvis, m; NaN where not known.
    rotation : array, shape (3, 3), optional
        Of the pelvis, x forward; for subjects that stay in place.
    """
    known = track[np.isfinite(track).all(axis=1)]
    way = known[-1] - known[0] if len(known) else np.zeros(3)
    way = way * (1 - UP)
    if np.linalg.norm(way) < WALKED and rotation is not None and np.isfinite(rotation).all():
        way = rotation[:, 0] * (1 - UP)
    size = float(np.linalg.norm(way))
    return way / size if size > 1e-6 else np.array([1.0, 0.0, 0.0])


def fitted(points: Array, heading: Array, box: tuple[float, float, float, float]) -> View:
    """The view in which points [n, 3] fill a box (left, top, right, bottom) px."""
    side = np.cross(heading, UP)  # the subject's right
    level = np.cos(ASIDE) * heading + np.sin(ASIDE) * side
    towards = np.cos(ABOVE) * level + np.sin(ABOVE) * UP
    across = np.cross(UP, towards)
    across /= np.linalg.norm(across)
    axes = np.stack([across, np.cross(towards, across), towards])
    known = points[np.isfinite(points).all(axis=1)]
    centre = (known.min(axis=0) + known.max(axis=0)) / 2
    view = View(
        axes, centre, max(DISTANCE, 2.5 * float(np.ptp(known, axis=0).max())), 1.0, (0.0, 0.0)
    )
    seen, _ = view.of(known)
    low, high = seen.min(axis=0), seen.max(axis=0)
    left, top, right, bottom = box
    scale = float(min((right - left) / (high - low)[0], (bottom - top) / (high - low)[1]))
    middle = (low + high) / 2 * scale
    return view._replace(
        scale=scale, place=((left + right) / 2 - middle[0], (top + bottom) / 2 - middle[1])
    )
