"""One recording of random smooth motion: from posture to posture, and around them."""

from __future__ import annotations

import json
import math
from collections.abc import Callable

import torch
import xarray as xr
from torch import Tensor

from biokit import schema
from biokit.engine.model import Model
from biokit.self_contact import self_contact
from biokit.synth.postures import GIRDLE_ARM, LEG, common_range
from biokit.synth.random_windows import joint_control, placed_windows, spline_basis
from biokit.synth.skeleton import columns

SPACING = (0.25, 1.2)  # s between the control points of the splines
STAY = 2.5  # s at and around a posture, in the mean
ALLOWED = 0.02  # m by which parts of the body may be inside each other: flesh gives way
ROUNDS, STEP = 40, 0.04  # of moving limbs apart; rad
EVERY = 3  # frames that are looked at for contact

Contact = Callable[[Model, Tensor], Tensor]  # depths [..., P] m of parts that meet


def random_motion(
    model: Model,
    *,
    duration: float = 5.0,
    rate: float = 60.0,
    seed: int = 0,
    amplitude: tuple[float, float] = (0.05, 1.0),
    contact: Contact | None = self_contact,
    allowed: float = ALLOWED,
) -> xr.Dataset:
    """Random smooth motion inside the joint limits, as a recording.

    Standing, sitting, kneeling, squatting, lying and anything between, arms anywhere; about every
    2.5 s another posture. See `biokit.synth.random_windows` for many short ones at once.

    Parameters
    ----------
    model : Model
        The open skeleton, of any scale.
    duration : float
        In s.
    rate : float
        Frames per second.
    seed : int
        Of all draws.
    amplitude : tuple of float
        Smallest and largest size of the joints' motion about their postures, as a share of half of
        what is commonly used of their ranges.
    contact : callable, optional
        From a model and coordinates (..., n) to how deep parts of the body are inside each other
        (..., P), m, differentiable. Limbs that meet are moved apart. None: they may meet.
    allowed : float
        Depth in m that is left alone.

    Returns
    -------
    xarray.Dataset
        motion with ``dof_position (time, dof)``, rad and m, twice continuously differentiable.
        ``self_contact`` in its attributes is the greatest depth that is left, m.

    Raises
    ------
    ValueError
        If a number is out of range.
    """
    if not (duration > 0 and rate > 0 and 0 < amplitude[0] <= amplitude[1]):
        raise ValueError(
            f"duration {duration} s and rate {rate} Hz have to be positive, and amplitude"
            f" {amplitude} has to be 0 < low <= high"
        )
    generator = torch.Generator().manual_seed(seed)
    frames = round(duration * rate) + 1
    low, high = SPACING
    share = torch.rand(1, generator=generator, dtype=model.dtype)
    spacing = low * (high / low) ** share
    basis = spline_basis(spacing, frames, rate, generator)
    joints, lean = joint_control(
        model,
        basis.shape[-1],
        spacing,
        amplitude,
        generator,
        transition=1.0,
        postures=1 + math.ceil(duration / STAY),
    )
    deepest = math.nan
    if contact is not None:
        joints, deepest = _apart(model, basis, joints, contact, allowed)
    q = placed_windows(model, basis, joints, lean, spacing, generator, True)[0]
    return schema.motion(
        (torch.arange(frames, dtype=torch.float64) / rate).numpy(),
        model.coordinate_names,
        q.numpy(),
        is_rotation=model.coordinate_is_rotation,
        attrs={
            "model": model.name,
            "sampling_rate": float(rate),
            "source": "biokit.synth.random_motion",
            "options": json.dumps({"seed": seed, "amplitude": list(amplitude)}),
            "self_contact": deepest,
        },
    )


def _apart(
    model: Model, basis: Tensor, control: Tensor, contact: Contact, allowed: float
) -> tuple[Tensor, float]:
    """Control points [1, K, n] that keep limbs apart, and the depth that is left, m."""
    limbs = columns(model, [name + side for side in ("_r", "_l") for name in (*GIRDLE_ARM, *LEG)])
    lower, upper = (end[limbs] for end in common_range(model))
    seen = basis[:, ::EVERY]
    own = control[..., limbs].clone().requires_grad_(True)
    optimiser = torch.optim.Adam([own], lr=STEP)

    def depth() -> Tensor:
        whole = control.clone()
        whole[..., limbs] = own
        return contact(model, seen @ whole)

    best, least = own.detach().clone(), math.inf
    for _ in range(ROUNDS):
        now = depth()
        deepest = float(now.detach().max())
        if deepest < least:
            best, least = own.detach().clone(), deepest
        if deepest <= allowed:
            break
        optimiser.zero_grad()
        (now - 0.8 * allowed).clamp(min=0).square().sum().backward()
        optimiser.step()
        with torch.no_grad():
            own.clamp_(lower, upper)
    out = control.clone()
    out[..., limbs] = best
    return out, least
