"""What a video's front end sees of a person, beside the body that it recovers.

A front end is any network of human mesh recovery (HMR) that gives, with each frame's body, the
feature that its answer was read from. MQ-HMR is one: ``functools.partial(biokit.recover_mesh,
features=True)``; the exports of others are read by `biokit.io.hmr_features.read_hmr_features`.
"""

from __future__ import annotations

import os
from typing import NamedTuple, Protocol

import numpy as np
import xarray as xr
from numpy.typing import ArrayLike, NDArray

from biokit import schema

FEATURE = "visual_feature"
FRONT_END = "front_end"  # its attribute: the name of what made it


class VisualFrontEnd(Protocol):
    """Anything that makes a body with features of a source; `with_features` builds its result."""

    def __call__(self, source: xr.Dataset | str | os.PathLike[str], /) -> xr.Dataset:
        """A body Dataset with ``visual_feature (time, token, channel)``."""


class VisualFeatures(NamedTuple):
    """Features of F frames.

    Attributes
    ----------
    feature : array of float32, shape (F, Q, W)
        Q tokens of W channels; zero in frames that were not seen.
    seen : array of bool, shape (F,)
    front_end : str
        What made them.
    """

    feature: NDArray[np.float32]
    seen: NDArray[np.bool_]
    front_end: str


def with_features(body: xr.Dataset, feature: ArrayLike, front_end: str) -> xr.Dataset:
    """A body with the features that a front end saw.

    Parameters
    ----------
    body : Dataset
        Kind "body", of F frames.
    feature : array, shape (F, Q, W) or (F, W)
        Q tokens of W channels, or one token; NaN in frames in which nobody is seen.
    front_end : str
        Name of what made them. Features of different networks mean different things: a network
        that was trained on one front end tells by the name.

    Returns
    -------
    Dataset
        With ``visual_feature (time, token, channel)``, float32.

    Raises
    ------
    ValueError
        If the shape does not fit the body, a frame is finite only in part, no frame is seen, or
        the name is empty.
    """
    schema.validate(body, "body")
    values = np.asarray(feature, dtype=np.float32)
    frames = body.sizes["time"]
    problems = [] if front_end.strip() else ["front_end is empty; name what made the features"]
    if values.ndim == 2:
        values = values[:, None]
    if values.ndim != 3 or len(values) != frames or 0 in values.shape:
        problems.append(
            f"the features have shape {np.shape(feature)}, expected ({frames}, tokens, channels) or"
            f" ({frames}, channels): one row for each frame of the body"
        )
    else:
        problems += _gaps(values)
    if problems:
        where = str(body.attrs.get("source", "")) or "the body"
        raise ValueError(f"{where}: no features:" + "".join(f"\n  - {p}" for p in problems))
    labels = np.arange(values.shape[2]).astype(str)
    array = xr.DataArray(values, dims=("time", "token", "channel"), attrs={FRONT_END: front_end})
    out = body.drop_vars([FEATURE, "channel"], errors="ignore")
    out = out.assign_coords(channel=labels).assign({FEATURE: array})
    return schema.validate(schema.describe(out), "body")


def _gaps(values: NDArray[np.float32]) -> list[str]:
    finite = np.isfinite(values).reshape(len(values), -1)
    broken = np.flatnonzero(finite.any(1) & ~finite.all(1))
    if len(broken):
        return [
            f"{len(broken)} frames are finite only in part, first frame {broken[0]}; a frame is"
            " seen, or all of its numbers are NaN"
        ]
    return [] if finite.any() else ["no frame has finite numbers"]


def visual_features(body: xr.Dataset) -> VisualFeatures | None:
    """The features of a body; None where it has none."""
    if FEATURE not in body:
        return None
    array = body[FEATURE]
    values = np.array(array.values, dtype=np.float32)
    seen = np.asarray(np.isfinite(values).all((1, 2)))
    values[~seen] = 0.0
    return VisualFeatures(values, seen, str(array.attrs.get(FRONT_END, "")))
