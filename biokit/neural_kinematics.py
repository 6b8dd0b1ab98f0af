"""Inverse kinematics by a network: labelled markers in, labelled motion out."""

from __future__ import annotations

import json
import warnings
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import torch
import xarray as xr
from numpy.typing import NDArray
from torch import Tensor
from tqdm import tqdm

from biokit import schema
from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.engine.model import Model
from biokit.marker_names import canonical, is_tracking
from biokit.marker_tasks import match_markers, rms_error
from biokit.nets.neural_ik import NeuralIK
from biokit.predict import FEWEST_MARKERS, NeuralMotion, neural_motion, scaled_model, virtual_model

LONG_WORK = 20_000  # frames from which a progress bar is worth showing
SAMPLE = 100  # frames that tell whether a recording is z-up
LYING_ALONG_Z = 0.8  # cosine between the trunk and z, above which a recording may be z-up


class Guess(NamedTuple):
    """A recording as the network sees it."""

    motion: NeuralMotion
    target: NDArray[np.float64]  # [F, m, 3] m, the virtual markers; NaN = missing
    generic: Model  # the open skeleton with the virtual markers


def without_clusters(
    markers: xr.Dataset, names: Sequence[str], *, stacklevel: int = 2
) -> xr.Dataset:
    """The markers without those that only track a segment.

    Clusters on thigh, shank and arm sit where a laboratory liked; the virtual markers of such names
    sit in one place of the body. So they are kept only where they bear exactly the virtual
    marker's name.

    Warns
    -----
    UserWarning
        Naming those that are left out.
    """
    measured = [str(name) for name in markers["marker"].values]
    alike = canonical(measured, names)
    clusters = [n for n in measured if n not in names and n in alike and is_tracking(n)]
    if clusters:
        warnings.warn(
            f"{markers.attrs.get('source', '') or 'the markers'}: not used by the network, because "
            f"they only track a segment: {', '.join(clusters)}",
            stacklevel=stacklevel + 1,
        )
    return markers.sel(marker=[name for name in measured if name not in clusters])


def guess(
    markers: xr.Dataset,
    network: NeuralIK,
    *,
    device: torch.device,
    overlap: bool,
    progress: bool,
    warn: bool = True,
    stacklevel: int = 3,
) -> Guess:
    """Run the network on a recording.

    Parameters
    ----------
    markers : Dataset
        Valid, with names that `biokit.marker_names.canonical` matches to the virtual markers.
    network : NeuralIK
    device : torch.device
    overlap : bool
        See `biokit.predict.neural_motion`.
    progress : bool
        Show a progress bar for more than 20,000 frames.
    warn : bool
        Warn of markers that are not used.
    stacklevel : int
        Of warnings, as for a warning here.

    Raises
    ------
    ValueError
        If fewer than 12 markers are virtual markers, or the units are wrong.

    Warns
    -----
    UserWarning
        If the people seem to stand along z.
    """
    generic = virtual_model(network)
    target, used = match_markers(markers, generic, warn=warn, stacklevel=stacklevel + 1)
    schema.check_extent(markers.sel(marker=list(used)))
    seen = np.isfinite(target).all(-1)
    where = markers.attrs.get("source", "") or "the markers"
    if seen.any(0).sum() < FEWEST_MARKERS:
        raise ValueError(
            f"{where}: {seen.any(0).sum()} of the markers are known to the network "
            f"({', '.join(used.values()) or 'none'}); it needs {FEWEST_MARKERS} or more. Rename "
            "them to the open skeleton's markers (biokit/assets/open_skeleton.md)."
        )
    y = torch.from_numpy(target)
    silent = not (progress and len(y) > LONG_WORK)
    with tqdm(total=len(y), desc="inverse kinematics", unit="frame", disable=silent) as bar:
        moved = neural_motion(network.to(device), y, overlap=overlap, progress=bar.update)
    check_upright(generic, moved.q, str(where), stacklevel + 1)
    cpu = NeuralMotion(*(part.cpu() for part in moved))
    return Guess(cpu, target, generic)


def neural_kinematics(
    markers: xr.Dataset,
    network: NeuralIK,
    *,
    rms_limit: float,
    error_limit: float,
    device: torch.device,
    progress: bool,
) -> xr.Dataset:
    """Joint angles and scale factors by the network alone; see `biokit.inverse_kinematics`."""
    found = guess(markers, network, device=device, overlap=True, progress=progress, stacklevel=4)
    q, factors, deviation = found.motion
    pose = forward_kinematics(found.generic, q, factors)
    placed = marker_positions(found.generic, pose, factors).numpy()
    error = np.linalg.norm(placed - found.target, axis=-1)
    seen = np.isfinite(error)
    rms = rms_error(error)
    shown = np.flatnonzero(seen.any(0))
    ds = schema.motion(
        np.asarray(markers["time"].values, dtype=np.float64),
        found.generic.coordinate_names,
        q.numpy(),
        is_rotation=found.generic.coordinate_is_rotation,
        frame=markers["frame"].values if "frame" in markers.coords else None,
        attrs={
            "model": found.generic.name,
            "source": str(markers.attrs.get("source", "")),
            "options": json.dumps(
                {
                    "method": "neural",
                    "rms_limit": f"{rms_limit:g} m",
                    "error_limit": f"{error_limit:g} m",
                }
            ),
        },
    )
    ds = with_factors(ds, found).assign_coords(
        marker=np.array(found.generic.marker_names, dtype=np.str_)[shown]
    )
    ds = ds.assign(
        dof_deviation=(("time", "dof"), deviation.numpy()),
        marker_error=(("time", "marker"), error[:, shown]),
        marker_rms=("time", rms),
        flag=("time", _flags(found.generic, q, error, rms, rms_limit, error_limit)),
    )
    return schema.validate(schema.describe(ds), "motion")


def with_factors(motion: xr.Dataset, found: Guess) -> xr.Dataset:
    """The motion with the scale factors of the network beside it."""
    names = np.array(found.generic.body_names, dtype=np.str_)
    return motion.assign_coords(body=names, space=list(schema.SPACE)).assign(
        scale_factor=(("body", "space"), found.motion.factors.numpy())
    )


def guessed_model(found: Guess) -> Model:
    """The open skeleton scaled by the network, with the virtual markers."""
    factors = found.motion.factors.numpy()
    names = np.array(found.generic.body_names, dtype=np.str_)
    return scaled_model(
        xr.Dataset({"scale_factor": (("body", "space"), factors)}, coords={"body": names}),
        found.generic,
    )


def _flags(
    model: Model,
    q: Tensor,
    error: NDArray[np.float64],
    rms: NDArray[np.float64],
    rms_limit: float,
    error_limit: float,
) -> NDArray[np.int16]:
    flag = np.zeros(len(q), dtype=np.int16)
    worst = np.nan_to_num(error, nan=0.0).max(1)
    flag[(rms > rms_limit) | (worst > error_limit)] |= schema.FrameFlag.LARGE_MARKER_ERROR
    flag[np.isfinite(error).sum(1) < FEWEST_MARKERS] |= schema.FrameFlag.TOO_FEW_MARKERS
    bounded = torch.tensor(model.bounded)
    at_bound = ((q <= model.lower) | (q >= model.upper)) & bounded
    flag[at_bound.any(1).numpy()] |= schema.FrameFlag.BOUND_ACTIVE
    return flag


def check_upright(model: Model, q: Tensor, where: str, stacklevel: int) -> None:
    """Warn if the trunk is along z for most of the time; joint angles do not care, the pelvis does.

    People may lie, so it is no error. ``q`` are coordinates (F, n), rad and m; ``stacklevel`` of
    the warning is as for a warning here.
    """
    pelvis = model.body_names.index("pelvis")
    some = q[:: max(len(q) // SAMPLE, 1)].to(model.default)
    rotation = forward_kinematics(model, some).rotation[:, pelvis]
    up = rotation[:, :, 1]  # of the pelvis, in ground
    if float(up[:, 2].abs().median()) > LYING_ALONG_Z:
        warnings.warn(
            f"{where}: the trunk is along z for most of the time. Is z up in the recording? Here y "
            "is up: turn (x, y, z) into (x, z, -y), or the pelvis angles mean nothing.",
            stacklevel=stacklevel,
        )
