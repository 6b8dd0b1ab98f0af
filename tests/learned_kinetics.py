"""A network without training and motions for the tests of learned kinetics."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
import torch
import xarray as xr

import biokit as bk
from biokit import schema
from biokit.engine.model import Model
from biokit.nets.torque import InverseDynamicsTransformer, inverse_dynamics_transformer

SAMPLE = Path(__file__).resolve().parent.parent / "sample_data"
NUMBERS = {"width": 32, "depth": 1, "heads": 2}
GRAVITY = 9.80665


@cache
def network() -> InverseDynamicsTransformer:
    """Numbers from a seed: forces and moments are wrong, but of the right make."""
    torch.manual_seed(0)
    return inverse_dynamics_transformer(**NUMBERS).eval()


@cache
def walking() -> tuple[Model, xr.Dataset]:
    """The open skeleton, and 0.6 s of the sample's true motion."""
    motion = bk.load(SAMPLE / "walk_true.mot")
    return bk.open_skeleton(), motion.isel(time=slice(30, 90))


def flying(model: Model, forward: float) -> xr.Dataset:
    """The model falls freely for 0.6 s, well above the floor, and goes forward at a speed, m/s."""
    time = np.arange(60) / 100
    values = np.repeat(model.default.numpy()[None], len(time), 0)
    names = model.coordinate_names
    values[:, names.index("pelvis_ty")] += 1.0 + 1.5 * time - 0.5 * GRAVITY * time**2
    values[:, names.index("pelvis_tx")] += forward * time
    return schema.motion(time, names, values, is_rotation=model.coordinate_is_rotation)
