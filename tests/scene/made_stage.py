"""Motions of the sample walk that have a body, a skeleton, forces and a camera; quick to make."""

from functools import cache
from typing import Any

import numpy as np
import xarray as xr

import biokit as bk
from biokit import schema
from tests.conftest import REPO_ROOT

SAMPLE = REPO_ROOT / "sample_data"
VIDEO = SAMPLE / "walk.mp4"


@cache
def _whole() -> xr.Dataset:
    """The true motion of the sample walk on the generic open skeleton, 301 frames."""
    motion = bk.load(SAMPLE / "walk_true.mot", model=bk.open_skeleton())
    poses = bk.forward_kinematics(motion, bk.open_skeleton())
    factors = np.ones((poses.sizes["body"], 3))
    ds = motion[["dof_position"]].assign(
        {name: poses[name] for name in ("body_position", "body_rotation")}
    )
    ds = ds.assign(scale_factor=(("body", "space"), factors))
    return schema.describe(ds).assign_attrs(kind="motion", model="open_skeleton", source="walk.mot")


def skeleton_walk(frames: int | slice = 40) -> xr.Dataset:
    """Coordinates and bodies of the open skeleton."""
    part = frames if isinstance(frames, slice) else slice(0, frames)
    return _whole().isel(time=part)


@cache
def body_walk() -> xr.Dataset:
    """Theta, beta and translation of the sample video, 90 frames."""
    found = bk.load(SAMPLE / "walk_body.npz")
    assert isinstance(found, xr.Dataset)
    return found


def with_forces(ds: xr.Dataset, mass: float = 60.0) -> xr.Dataset:
    """A foot that pushes in the first half of the frames and lets go in the second."""
    count = ds.sizes["time"]
    push = np.where(np.arange(count) < count / 2, 600.0, 0.0)
    force = np.zeros((count, 2, 3))
    force[:, 0, 1] = push
    place = np.where(force[..., 1:2] > 0, [0.1, 0.0, 0.2], np.nan)
    labels: dict[str, Any] = {"contact": ["calcn_r", "calcn_l"]}
    ds = ds.assign_coords(labels).assign(
        ground_reaction_force=(("time", "contact", "space"), force),
        centre_of_pressure=(("time", "contact", "space"), place),
    )
    return schema.describe(ds).assign_attrs(mass=mass)
