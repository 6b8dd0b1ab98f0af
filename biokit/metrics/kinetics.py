"""Errors of joint moments and of the forces of the ground: in SI units, out as papers print them.

Forces are (F, c, 3) on ``c`` feet in ground, y up; without feet they do not weigh. Missing samples
(NaN) are left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor

from biokit.metrics.angles import angle_difference
from biokit.metrics.values import Values, tensors

PERCENT = 100.0
CENTIMETRES = 100.0
UP = 1  # the axis of ground that points up
LOADED = 0.1  # body weights, from which a centre of pressure is compared
STANCE = 0.03  # body weights, from which a foot stands
SHORTEST = 0.1  # s of a stance
AFTER = (0.1, 0.3, 0.5)  # s, when a simulated motion is compared
PEAKS = ("first vertical", "second vertical", "braking", "propulsion")


class TorqueErrors(NamedTuple):
    """Errors of each coordinate over all frames, shape (n,), N*m/kg.

    Attributes
    ----------
    mae, rmse : Tensor
        Mean absolute and root mean square difference.
    """

    mae: Tensor
    rmse: Tensor


def torque_errors(predicted: Values, target: Values, mass: float | Values) -> TorqueErrors:
    r"""Errors of generalised forces, coordinate by coordinate.

    .. math:: MAE_c = \frac{1}{F} \sum_f \frac{|\hat\tau_{fc} - \tau_{fc}|}{m}, \quad
              RMSE_c = \Big(\frac{1}{F} \sum_f \frac{(\hat\tau_{fc} - \tau_{fc})^2}{m^2}
              \Big)^{1/2}

    Parameters
    ----------
    predicted, target
        Shape (F, n), N*m; N where a coordinate is a length.
    mass
        Of the person, kg, or of the person of each frame, shape (F,).
    """
    a, b = tensors(predicted, target)
    if a.dim() != 2 or a.shape != b.shape:
        raise ValueError(
            f"moments have shapes {tuple(a.shape)} and {tuple(b.shape)}; they need the same "
            "(frames, coordinates)"
        )
    d = (a - b) / _of_frames(mass, a)
    return TorqueErrors(mae=d.abs().nanmean(0), rmse=_rms(d))


def ground_reaction_errors(predicted: Values, target: Values, weight: float | Values) -> Tensor:
    """RMS difference of the force on each foot along each axis, shape (c, 3), % body weight.

    Frames in which a foot is in the air count as well.

    Parameters
    ----------
    predicted, target
        Forces (F, c, 3), N.
    weight
        Of the person, N, or of the person of each frame, shape (F,).
    """
    a, b = _forces(predicted, target)
    return PERCENT * _rms((a - b) / _of_frames(weight, a))


def pressure_errors(
    predicted: Values,
    target: Values,
    force: Values,
    weight: float | Values,
    *,
    loaded: float = LOADED,
) -> Tensor:
    """RMS difference of each foot's centre of pressure along each axis, shape (c, 3), cm.

    Parameters
    ----------
    predicted, target
        Centres of pressure (F, c, 3), m; NaN where unloaded.
    force
        True forces (F, c, 3), N.
    weight
        Of the person, N, or of the person of each frame, shape (F,).
    loaded
        Body weights on a foot from which it counts: a light foot's centre is noise.

    Returns
    -------
    Tensor
        NaN for a foot that is never loaded.
    """
    a, b = _forces(predicted, target)
    load = torch.as_tensor(force).to(a) / _of_frames(weight, a)
    d = torch.where(load[..., UP, None] > loaded, a - b, torch.nan)
    return CENTIMETRES * _rms(d)


class Stance(NamedTuple):
    """One foot on the ground, from the first frame up to but not with the last."""

    foot: int
    first: int
    last: int


def stances(
    force: Values,
    weight: float,
    step: float,
    *,
    least: float = STANCE,
    shortest: float = SHORTEST,
) -> list[Stance]:
    """Stances that begin and end in a recording, foot by foot.

    Parameters
    ----------
    force
        True forces (F, c, 3), N. Stances beside NaN are not whole.
    weight
        Body weight, N.
    step
        Time between two frames, s.
    least
        Body weights from which a foot stands.
    shortest
        s; shorter contacts are left out.
    """
    (load,) = tensors(force)
    up = load[..., UP] / weight
    known = torch.isfinite(up)
    found = []
    for foot in range(up.shape[1]):
        on = known[:, foot] & (up[:, foot] > least)
        change = on.to(torch.int8).diff(prepend=on.new_zeros(1).to(torch.int8))
        first = (change == 1).nonzero()[:, 0].tolist()
        last = [*(change == -1).nonzero()[:, 0].tolist(), len(on)]
        for start, stop in zip(first, last, strict=False):
            whole = start > 0 and stop < len(on) and known[[start - 1, stop], foot].all()
            if whole and (stop - start) * step >= shortest:
                found.append(Stance(foot, start, stop))
    return found


def peak_errors(
    predicted: Values,
    target: Values,
    weight: float,
    stance: Sequence[Stance],
    *,
    forward: Values | None = None,
) -> Tensor:
    """Errors of the four peaks (`PEAKS`) of each stance, predicted minus true, % body weight.

    The largest vertical force in the first and in the second half of the stance, the largest force
    backward in the first (braking) and forward in the second half (propulsion), both counted
    positive; each force's peak where it has it.

    Parameters
    ----------
    predicted, target
        Forces (F, c, 3), N.
    weight
        Body weight, N.
    stance
        From `stances` of the true forces.
    forward
        Unit vector (3,) of progression in ground; x by default.

    Returns
    -------
    Tensor
        Shape (S, 4); NaN where the prediction is missing in a half.
    """
    a, b = _forces(predicted, target)
    if forward is None:
        forward = torch.tensor([1.0, 0.0, 0.0])
    ahead = torch.as_tensor(forward).to(a)

    def peaks(force: Tensor, one: Stance) -> Tensor:
        middle = (one.first + one.last) // 2
        halves = force[one.first : middle, one.foot], force[middle : one.last, one.foot]
        up = [half[:, UP].max() for half in halves]
        return torch.stack([*up, (-(halves[0] @ ahead)).max(), (halves[1] @ ahead).max()])

    if not stance:
        return a.new_zeros(0, len(PEAKS))
    errors = torch.stack([peaks(a, one) - peaks(b, one) for one in stance])
    return PERCENT * errors / weight


def impulse_errors(
    predicted: Values, target: Values, weight: float, stance: Sequence[Stance], step: float
) -> Tensor:
    """Errors of the impulse of each stance along each axis, predicted minus true.

    Parameters
    ----------
    predicted, target
        Forces (F, c, 3), N.
    weight
        Body weight, N.
    stance
        From `stances` of the true forces. What is predicted while the foot is truly in the air
        does not count.
    step
        Time between two frames, s.

    Returns
    -------
    Tensor
        Shape (S, 3), % body weight * s, by the trapezoidal rule from the frame before the stance to
        the frame after it.
    """
    a, b = _forces(predicted, target)
    if not stance:
        return a.new_zeros(0, 3)
    d = torch.stack(
        [
            torch.trapezoid((a - b)[one.first - 1 : one.last + 1, one.foot], dx=step, dim=0)
            for one in stance
        ]
    )
    return PERCENT * d / weight


class Residual(NamedTuple):
    """What forces do not explain of a motion, over all frames; scalars.

    Attributes
    ----------
    force, largest_force : Tensor
        Root mean square and largest size, body weights.
    moment, largest_moment : Tensor
        Body weights * m; body weights * height where a height was given.
    """

    force: Tensor
    largest_force: Tensor
    moment: Tensor
    largest_moment: Tensor


def residual_wrench(
    force: Values, moment: Values, weight: float | Values, *, height: float | None = None
) -> Residual:
    """Size of the residual force and moment.

    Parameters
    ----------
    force, moment
        What the motion needs and the forces do not give, (F, 3), N and N*m.
    weight
        Of the person, N, or of the person of each frame, shape (F,).
    height
        Of the person, m, that moments are divided by as well.
    """
    f, m = tensors(force, moment)
    sizes = [(x / _of_frames(weight, x)).norm(dim=-1) for x in (f, m)]
    length = 1.0 if height is None else height
    push, turn = sizes[0], sizes[1] / length
    return Residual(_rms(push), _largest(push), _rms(turn), _largest(turn))


class RolloutErrors(NamedTuple):
    """How far simulated motions are from the true ones some time after their starts.

    Attributes
    ----------
    after : tuple of float
        s since the start.
    angle : Tensor, shape (A,)
        RMS over starts and rotations, deg.
    place : Tensor, shape (A,)
        RMS over starts of lengths (where the root is), cm; NaN without any.
    worst_angle : Tensor, shape (A,)
        The same as ``angle`` for the worst rotation, deg.
    """

    after: tuple[float, ...]
    angle: Tensor
    place: Tensor
    worst_angle: Tensor


def rollout_errors(
    simulated: Values,
    target: Values,
    step: float,
    rotation: Values,
    *,
    after: Sequence[float] = AFTER,
) -> RolloutErrors:
    """Errors of motions simulated forward from many starts.

    Parameters
    ----------
    simulated, target
        Coordinates (S, H, n) rad and m, of S starts, the first of H frames being the start. NaN
        where a simulation was lost or the recording ended.
    step
        Time between two frames, s.
    rotation
        Shape (n,), bool: which coordinates are angles. Leave out locked and coupled ones, which
        are never wrong.
    after
        s since the start; NaN beyond the last frame.
    """
    a, b = tensors(simulated, target)
    turns = torch.as_tensor(rotation, dtype=torch.bool, device=a.device)
    if a.dim() != 3 or a.shape != b.shape or turns.shape != a.shape[2:]:
        raise ValueError(
            f"simulated {tuple(a.shape)}, true {tuple(b.shape)} and rotation {tuple(turns.shape)} "
            "do not fit (starts, frames, coordinates)"
        )
    angle, place, worst = [], [], []
    for when in after:
        frame = round(when / step)
        if frame >= a.shape[1]:
            none = a.new_tensor(torch.nan)
            angle.append(none)
            place.append(none)
            worst.append(none)
            continue
        d = angle_difference(a[:, frame][:, turns], b[:, frame][:, turns])
        angle.append(torch.rad2deg(_rms(d.flatten())))
        worst.append(torch.rad2deg(_largest(_rms(d))))
        moved = a[:, frame][:, ~turns] - b[:, frame][:, ~turns]
        place.append(CENTIMETRES * _rms(moved.norm(dim=-1) if moved.numel() else moved.flatten()))
    return RolloutErrors(tuple(after), torch.stack(angle), torch.stack(place), torch.stack(worst))


def _forces(predicted: Values, target: Values) -> tuple[Tensor, Tensor]:
    a, b = tensors(predicted, target)
    if a.dim() != 3 or a.shape != b.shape or a.shape[-1] != 3:
        raise ValueError(
            f"feet have shapes {tuple(a.shape)} and {tuple(b.shape)}; they need the same "
            "(frames, feet, 3)"
        )
    return a, b


def _of_frames(size: float | Values, like: Tensor) -> Tensor:
    """A number, or one for each frame, that divides (F, ...)."""
    own = torch.as_tensor(size).to(like)
    return own.reshape(own.shape + (1,) * (like.dim() - own.dim()) if own.dim() else ())


def _rms(x: Tensor) -> Tensor:
    return x.square().nanmean(0).sqrt()


def _largest(x: Tensor) -> Tensor:
    """Largest number; NaN if there is none."""
    known = x[torch.isfinite(x)]
    return known.max() if known.numel() else x.new_tensor(torch.nan)
