"""Markers and mesh of a body in motion: the xarray face of `biokit.body`."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import torch
import xarray as xr
from torch import Tensor
from tqdm import tqdm

from biokit import schema
from biokit.body.markers import marker_set
from biokit.body.model import Body
from biokit.body.points import pose_points
from biokit.body.skinning import pose_body
from biokit.body_motion import BodyArguments, body_arguments, body_of
from biokit.sources import Source, as_dataset, best_device

CHUNK = 4096  # frames between two steps of the progress bar
LONG_WORK = 20_000  # frames from which a progress bar is worth showing
MESH_CHUNK = 2_000_000  # vertices between two steps of it
MESH_MEMORY = 4e9  # bytes of vertices that are surely not meant


def virtual_markers(
    motion: Source,
    body: Body | str | os.PathLike[str] | None = None,
    *,
    names: Sequence[str] | None = None,
    device: str = "auto",
    progress: bool = True,
) -> xr.Dataset:
    """Markers on the skin of a body in motion, as a motion capture system would see them.

    Parameters
    ----------
    motion : Dataset or path
        Kind "body", or an .npz file in AMASS's layout.
    body : Body or path, optional
        The body that the motion was made with: a licensed SMPL, SMPL-H or SMPL-X file, or the open
        body when not given.
    names : sequence of str, optional
        Markers wanted, of `biokit.body.markers.ALL`; all 142 when not given.
    device : str
        "auto" uses a GPU where there is one.
    progress : bool
        Show a progress bar for more than 20,000 frames.

    Returns
    -------
    Dataset
        ``marker_position (time, marker, space)`` [m] in ground, y up, exactly where the markers
        are on the posed mesh.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    ValueError
        If the motion is not valid, its shape has another length than the body's, a marker does
        not exist, or the body is no whole human in a T-pose.

    Warns
    -----
    UserWarning
        If the open body stands in, with its mean shape, for an SMPL body.
    """
    motion = as_dataset(motion)
    schema.validate(motion, "body")
    body = body_of(motion, body)
    markers = marker_set(body)
    if names is not None:
        markers = markers.take(list(names))
    arguments = body_arguments(motion, body)
    points = markers.points(body)
    place = best_device(device)
    position = np.empty((motion.sizes["time"], len(markers.names), 3))
    for frames, theta, beta, shift in _chunks(arguments, place, progress, "virtual markers"):
        position[frames] = pose_points(points, theta, beta, shift).vertices.cpu().numpy()
    return schema.markers(
        motion["time"],
        markers.names,
        position,
        frame=motion["frame"] if "frame" in motion.coords else None,
        attrs=_attrs(motion, body),
    )


def body_mesh(
    motion: Source,
    body: Body | str | os.PathLike[str] | None = None,
    *,
    device: str = "auto",
    progress: bool = True,
) -> xr.Dataset:
    """The mesh of a body in motion.

    Parameters
    ----------
    motion, body, device, progress
        As `virtual_markers`.

    Returns
    -------
    Dataset
        ``vertex_position (time, vertex, space)`` [m] in ground, in float32, and
        ``face (triangle, corner)``, the vertices of the triangles.

    Raises
    ------
    ValueError
        As `virtual_markers`, and if the vertices would take more than 4 GB; take fewer frames with
        ``motion.isel(time=...)`` then.
    """
    motion = as_dataset(motion)
    schema.validate(motion, "body")
    body = body_of(motion, body)
    frames, vertices = motion.sizes["time"], len(body.template)
    if 12 * frames * vertices > MESH_MEMORY:
        raise ValueError(
            f"{frames} frames of {vertices} vertices take {12e-9 * frames * vertices:.3g} GB; take"
            " fewer frames: motion.isel(time=slice(0, None, 10))"
        )
    position = np.empty((frames, vertices, 3), dtype=np.float32)
    arguments = BodyArguments(*(x.to(torch.float32) for x in body_arguments(motion, body)))
    size = max(1, MESH_CHUNK // vertices)
    chunks = _chunks(arguments, best_device(device), progress, "mesh", size)
    for chunk, theta, beta, shift in chunks:
        position[chunk] = pose_body(body, theta, beta, shift).vertices.cpu().numpy()
    return schema.dataset(
        "mesh",
        {"vertex_position": position, "face": body.faces.cpu().numpy()},
        {name: motion[name] for name in ("time", "frame") if name in motion.coords},
        attrs=_attrs(motion, body),
    )


def _chunks(
    arguments: BodyArguments, device: torch.device, progress: bool, title: str, size: int = CHUNK
) -> Iterator[tuple[slice, Tensor, Tensor, Tensor]]:
    """Runs of frames: where they are, and theta, beta and translation on the device."""
    theta, beta, translation = arguments
    frames = len(theta)
    with tqdm(
        total=frames, desc=title, unit="frame", disable=not (progress and frames > LONG_WORK)
    ) as bar:
        for first in range(0, frames, size):
            run = slice(first, min(first + size, frames))
            shape = beta if beta.ndim == 1 else beta[run]
            yield run, theta[run].to(device), shape.to(device), translation[run].to(device)
            bar.update(run.stop - run.start)


def _attrs(motion: xr.Dataset, body: Body) -> dict[str, Any]:
    kept = ("source", "sampling_rate", "gender", "body_model", "left_out")
    return {key: motion.attrs[key] for key in kept if key in motion.attrs} | {"body": body.name}
