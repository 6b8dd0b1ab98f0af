"""Other motions from given ones: mirrored, spliced from two bodies, or smoothly perturbed."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import torch
from torch import Tensor

from biokit.engine.model import Model
from biokit.synth.random_windows import spline_basis
from biokit.synth.shoulder import ARM, other_arm_angles
from biokit.synth.skeleton import columns

# Coordinates in the middle that change their sign in a mirror (x, y stay, z turns round)
MIRRORED = (
    *("pelvis_list", "pelvis_rotation", "pelvis_tz"),
    *("lumbar_bending", "lumbar_rotation", "thoracic_bending", "thoracic_rotation"),
    *("neck_bending", "neck_rotation"),
)
LOWER_BODY = ("pelvis_", "hip_", "knee_", "ankle_", "subtalar_", "mtp_")
# How much `perturb` moves by default: rad and m, one standard deviation
PERTURBATION: dict[str, float] = {
    "pelvis_tilt": 0.15,
    "pelvis_list": 0.1,
    "pelvis_rotation": 0.2,
    "pelvis_t": 0.05,
    "hip_flexion": 0.5,
    "hip_adduction": 0.2,
    "hip_rotation": 0.25,
    "knee_angle": 0.5,
    "ankle_angle": 0.25,
    "subtalar_angle": 0.12,
    "mtp_angle": 0.15,
    "lumbar": 0.2,
    "thoracic": 0.12,
    "neck_rotation": 0.35,
    "neck": 0.2,
    "head": 0.12,
    "clavicle": 0.1,
    "arm": 0.4,
    "elbow_flex": 0.5,
    "pro_sup": 0.45,
    "wrist_flex": 0.3,
    "wrist_dev": 0.12,
}
SPACINGS = (0.25, 2.0)  # s between the control points of a perturbation
CALM = 0.8  # s: with control points closer than this, perturbations move less far
MARGIN = math.radians(6.0)  # before the end of a range, where perturbed angles are held back


def mirror(q: Tensor, names: Sequence[str]) -> Tensor:
    """The motion of the mirror image: left and right are exchanged.

    Parameters
    ----------
    q : Tensor, shape (..., n)
        Coordinates of the open skeleton, rad and m.
    names : sequence of str
        Of the coordinates.

    Returns
    -------
    Tensor, shape (..., n)
        Mirrored at the plane z = 0 of ground. Twice is the motion itself.

    Raises
    ------
    ValueError
        If a coordinate has no counterpart on the other side.
    """
    place = {name: i for i, name in enumerate(names)}
    swap = {"_r": "_l", "_l": "_r"}
    others = [name[:-2] + swap[name[-2:]] if name[-2:] in swap else name for name in names]
    alone = [name for name, other in zip(names, others, strict=True) if other not in place]
    if alone:
        raise ValueError(f"these coordinates have no counterpart: {', '.join(alone)}")
    sign = q.new_tensor([-1.0 if name in MIRRORED else 1.0 for name in names])
    return q[..., [place[other] for other in others]] * sign


def splice(lower: Tensor, upper: Tensor, names: Sequence[str]) -> Tensor:
    """The pelvis and the legs of one motion with the trunk, the arms and the head of another.

    Parameters
    ----------
    lower, upper : Tensor, shape (..., n)
        Coordinates, rad and m.
    names : sequence of str
        Of the coordinates.

    Returns
    -------
    Tensor, shape (..., n)
    """
    is_lower = torch.tensor([name.startswith(LOWER_BODY) for name in names], device=lower.device)
    return torch.where(is_lower, lower, upper)


def perturb(
    q: Tensor,
    model: Model,
    *,
    rate: float = 60.0,
    size: float | Tensor = 1.0,
    deviation: Mapping[str, float] = PERTURBATION,
    generator: torch.Generator | None = None,
) -> Tensor:
    """Motions near given ones: a smooth random change is added to every coordinate.

    Each member of the batch has changes of its own size and pace (cubic B-splines), the same for
    all frames at one extreme. Joints come back from the ends of their ranges smoothly.

    Parameters
    ----------
    q : Tensor, shape (B, F, n)
        Coordinates, rad and m.
    model : Model
        Whose coordinates they are; locked ones do not change.
    rate : float
        Frames per second.
    size : float or Tensor, shape (B,)
        Multiplies the deviations. Each member takes between none and twice of it.
    deviation : mapping
        Begin of a coordinate's name -> standard deviation, rad or m; the longest begin counts.
        Coordinates without one do not change.
    generator : torch.Generator, optional
        Of the draws, on the device of ``q``. A new one with seed 0 by default.

    Returns
    -------
    Tensor, shape (B, F, n)
        Coordinates that are inside their range before are so after.
    """
    generator = generator or torch.Generator(q.device).manual_seed(0)
    count, frames, n = q.shape

    def uniform(*shape: int) -> Tensor:
        return torch.rand(*shape, generator=generator, device=q.device, dtype=q.dtype)

    low, high = SPACINGS
    spacing = low * (high / low) ** uniform(count)
    basis = spline_basis(spacing, frames, rate, generator)  # [B, F, K]
    noise = torch.randn(
        count, basis.shape[-1], n, generator=generator, device=q.device, dtype=q.dtype
    )
    steady = torch.randn(count, 1, n, generator=generator, device=q.device, dtype=q.dtype)
    # what changes quickly changes less
    moving = uniform(count, 1, 1) * (spacing[:, None, None] / CALM).clamp(max=1)
    change = (1 - moving**2).sqrt() * steady + moving * noise
    each = q.new_tensor(_deviations(model, deviation)) * 2 * uniform(count, 1, 1)
    if isinstance(size, Tensor):
        size = size.to(q)[:, None, None]
    change = basis @ (each * size * change)
    return _held_back(q + change, q, model)


def canonical_arms(q: Tensor, model: Model) -> Tensor:
    """The same motion with those shoulder angles, of the two sets that give it, that come first.

    An arm has two sets of angles, one with ``arm_add`` above -90 degrees and one with it below.
    Often one only lies in the ranges. Where both do, throughout a window, an estimator cannot
    tell them apart; here the one above -90 degrees (in the mean) is chosen.

    Parameters
    ----------
    q : Tensor, shape (..., F, n)
        Coordinates over the frames of a window, rad.
    model : Model

    Returns
    -------
    Tensor, shape (..., F, n)
    """
    out = q.clone()
    for side in ("_r", "_l"):
        own = columns(model, [name + side for name in ARM])
        now = q[..., own]
        other = other_arm_angles(now)
        # one choice for all frames, so that no angle jumps
        step = torch.sign(now - other).select(-2, now.shape[-2] // 2)[..., None, [0, 2]]
        other = other.clone()
        other[..., [0, 2]] = now[..., [0, 2]] - step * torch.pi
        fits = ((other >= model.lower[own].to(q)) & (other <= model.upper[own].to(q))).all(-1)
        flip = fits.all(-1) & (now[..., 1].mean(-1) < -torch.pi / 2)
        out[..., own] = torch.where(flip[..., None, None], other, now)
    return out


def _deviations(model: Model, deviation: Mapping[str, float]) -> list[float]:
    """Standard deviation of each coordinate."""
    out = []
    for name, locked in zip(model.coordinate_names, model.locked, strict=True):
        begins = [begin for begin in deviation if name.startswith(begin)]
        out.append(0.0 if locked or not begins else deviation[max(begins, key=len)])
    return out


def _held_back(x: Tensor, before: Tensor, model: Model) -> Tensor:
    """Values that approach the ends of their ranges and do not pass them.

    Within `MARGIN` of an end, or beyond, values are drawn in; twice continuously differentiable.
    """
    bounded = torch.tensor(model.clamped, device=x.device) & torch.tensor(
        model.coordinate_is_rotation, device=x.device
    )
    bounded &= torch.tensor(
        [not name.startswith("pelvis_") for name in model.coordinate_names], device=x.device
    )
    lower, upper = model.lower.to(x), model.upper.to(x)
    # a motion that is outside already keeps what it has
    lower = torch.minimum(lower, before.amin(-2, keepdim=True))
    upper = torch.maximum(upper, before.amax(-2, keepdim=True))
    margin = ((upper - lower) / 2).clamp(min=1e-6, max=MARGIN)
    over = (x - (upper - margin)).clamp(min=0)
    under = ((lower + margin) - x).clamp(min=0)
    held = (
        x + margin * torch.tanh(over / margin) - over + under - margin * torch.tanh(under / margin)
    )
    return torch.where(bounded, torch.clamp(held, lower, upper), x)
