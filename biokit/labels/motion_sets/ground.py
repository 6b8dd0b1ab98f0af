"""Bodies of a set's own world as body Datasets in ground (y up), checked."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr
from numpy.typing import ArrayLike, NDArray
from scipy.spatial.transform import Rotation

from biokit import schema
from biokit.io.files import file_error
from biokit.io.smpl_motion import FARTHEST, LARGEST_TURN, TURNS, UPRIGHT, Up

Array = NDArray[Any]
JOINTS = len(schema.SMPL_JOINTS)
BODY_JOINTS = 22  # of SMPL-H and SMPL-X, which come first and are SMPL's; hands do not turn
MODELS = {72: "SMPL", 156: "SMPL-H", 165: "SMPL-X"}


def smpl_theta(path: Path, key: str, poses: Array) -> tuple[NDArray[np.float64], str]:
    """Rotation vectors [F, 24, 3] rad of SMPL's joints, and the model of rows of poses [F, 3 n].

    Raises
    ------
    ValueError
        If no model has so many joints.
    """
    width = poses.shape[1]
    if width not in MODELS:
        known = ", ".join(f"{n} ({model})" for n, model in MODELS.items())
        raise file_error(path, [f"{key} has {width} numbers a frame; known: {known}"])
    joints = JOINTS if width == 3 * JOINTS else BODY_JOINTS
    theta = np.zeros((len(poses), JOINTS, 3))
    theta[:, :joints] = poses[:, : 3 * joints].reshape(len(poses), joints, 3)
    return theta, MODELS[width]


def body_in_ground(
    path: Path,
    named: Mapping[str, ArrayLike],
    *,
    rate: float,
    up: Up,
    attrs: Mapping[str, Any],
) -> xr.Dataset:
    """A body Dataset of theta, beta and translation of a world whose vertical is known.

    Parameters
    ----------
    path
        Named in errors, and the Dataset's source.
    named
        The file's key -> array, in the order theta [F, 24, 3] rad, beta [S], translation [F, 3] m.
    rate
        Frames per second; the frames follow each other.
    up
        Vertical axis of the world.
    attrs
        ``body_model``, ``gender`` and what else is known.

    Raises
    ------
    ValueError
        Listing the keys that are not finite, are in degrees or in mm, or that have no frames.
    """
    keys = list(named)
    theta, beta, translation = (np.array(values, np.float64) for values in named.values())
    if not len(theta):
        raise file_error(path, [f"{keys[0]} has no frames"])
    problems = []
    for key, values in zip(keys, (theta, beta[None], translation), strict=True):
        wrong: Array = ~np.asarray(np.isfinite(values.reshape(len(values), -1)).all(1))
        if wrong.any():
            where = f", first at {int(wrong.argmax())}" if len(wrong) > 1 else ""
            problems.append(f"{key} is not finite in {wrong.sum()} places{where}")
    if not problems and np.abs(theta).max() > LARGEST_TURN:
        problems.append(
            f"{keys[0]} has values up to {np.abs(theta).max():.0f}, expected rotation vectors in"
            " rad; are they in degrees?"
        )
    if not problems and np.abs(translation).max() > FARTHEST:
        problems.append(
            f"{keys[2]} goes to {np.abs(translation).max():.0f}, expected metres; is it in mm?"
        )
    if problems:
        raise file_error(path, problems)
    known = {"source": path.name, "sampling_rate": rate, **attrs}
    if up != "y":
        turn = Rotation.from_rotvec(TURNS[up])
        theta[:, 0] = (turn * Rotation.from_rotvec(theta[:, 0])).as_rotvec()
        translation = turn.apply(translation)
        known["turned_from"] = up
    return schema.body(np.arange(len(theta)) / rate, theta, beta, translation, attrs=known)


def runs(numbers: ArrayLike, step: int = 1) -> list[slice]:
    """Stretches of rising numbers that follow each other by ``step``, as slices of rows."""
    breaks = np.flatnonzero(np.diff(np.asarray(numbers)) != step) + 1
    edges = [0, *breaks.tolist(), np.size(numbers)]
    return [slice(a, b) for a, b in pairwise(edges) if b > a]


def standing_axis(root: ArrayLike) -> Up | None:
    """The axis along which a body stands, of root rotation vectors [F, 3]; None if none surely.

    The mean of the body's own upward direction is taken; people stand and walk most of the time.
    """
    upward = Rotation.from_rotvec(np.nan_to_num(root)).apply([0.0, 1.0, 0.0]).mean(0)
    axes: dict[Up, float] = {"y": upward[1], "z": upward[2], "-y": -upward[1]}
    best = max(axes, key=lambda axis: axes[axis])
    return best if axes[best] > UPRIGHT else None
