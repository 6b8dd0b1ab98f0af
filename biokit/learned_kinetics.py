"""Forces under the feet from a motion, by the Inverse Dynamics Transformer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor

from biokit.engine.contact_cost import foot_certainty
from biokit.engine.contact_detection import contact_certainty, find_ground, support_height
from biokit.engine.contact_scene import rate
from biokit.engine.foot_points import foot_points, place_points
from biokit.engine.kinematics import forward_kinematics
from biokit.engine.model import Model
from biokit.nets.kinetic_features import kinetic_features
from biokit.nets.torque import InverseDynamicsTransformer

RATE = 60.0  # Hz, of the motion that networks are trained on


class LearnedKinetics(NamedTuple):
    """What a network says of F frames, in ground.

    Attributes
    ----------
    contact : tuple of str
        Body of each foot that the force acts on.
    place : Tensor, shape (F, K, 3)
        Points of the soles on what the foot stands on, m.
    force : Tensor, shape (F, K, 3)
        On each point, N: inside the friction cone, zero in flight.
    level : Tensor, shape (F, c)
        Height of what each foot stands on, if it does, m.
    certainty : Tensor, shape (F, c)
        Of contact of each foot from its height and speed, 0 to 1.
    needed_force, needed_moment : Tensor, shape (F, 3)
        What the motion needs from outside, N, and about the mass centre, N*m.
    mass_centre : Tensor, shape (F, 3)
        m.
    floor : float
        Height of the floor, m.
    ground_velocity : Tensor, shape (3,)
        Of a treadmill's belt, m/s.
    """

    contact: tuple[str, ...]
    place: Tensor
    force: Tensor
    level: Tensor
    certainty: Tensor
    needed_force: Tensor
    needed_moment: Tensor
    mass_centre: Tensor
    floor: float
    ground_velocity: Tensor


@torch.no_grad()
def learned_kinetics(
    network: InverseDynamicsTransformer,
    model: Model,
    step: float,
    q: Tensor,
    qd: Tensor,
    qdd: Tensor,
    *,
    cutoff: float,
    floor: float | None = None,
    known: Sequence[str] | None = None,
) -> LearnedKinetics:
    """Forces on the soles for a whole trial.

    The network reads overlapping windows at 60 Hz; what it says is brought to the trial's own
    frames before forces are built, so that these stay inside their cones.

    Parameters
    ----------
    network : InverseDynamicsTransformer
    model : Model
        float64, scaled to the subject, with feet; its mass is the subject's.
    step : float
        Time between two frames, s.
    q, qd, qdd : Tensor, shape (F, n)
        Coordinates without noise (rad, m) and their first and second time derivatives.
    cutoff : float
        Frequency of the low-pass that took the noise out, Hz.
    floor : float, optional
        Height of the floor, m; found from the motion by default.
    known : sequence of str, optional
        See `biokit.nets.kinetic_features.kinetic_features`.

    Raises
    ------
    ValueError
        If the model has no feet, or another number than the network.
    """
    points = foot_points(model)
    if len(points.contact) != network.feet:
        raise ValueError(
            f"the model {model.name!r} has the feet {', '.join(points.contact)}; the network was"
            f" trained for {network.feet}"
        )
    pose = forward_kinematics(model, q)
    place = place_points(points, pose.rotation, pose.position)
    velocity = rate(place, step)
    ground = find_ground(place, velocity, points.size, floor)
    seen = kinetic_features(
        model, step, q[None], qd[None], qdd[None], ground, cutoff=cutoff, known=known
    )
    numbers = _read(network, seen.entries[0], step)
    said = network.to(q.device).estimate(numbers.to(q)[None], seen)
    level = support_height(place, ground, points.size, len(points.contact))
    certainty = contact_certainty(place, velocity, ground, points.size)
    on_level = place.clone()
    on_level[..., 1] = level.repeat_interleave(len(points.names), 1)
    return LearnedKinetics(
        contact=points.contact,
        place=on_level,
        force=said.force[0],
        level=level,
        certainty=foot_certainty(certainty, len(points.contact)),
        needed_force=seen.needed_force[0],
        needed_moment=seen.needed_moment[0],
        mass_centre=seen.mass_centre[0],
        floor=ground.height,
        ground_velocity=ground.velocity,
    )


def _read(network: InverseDynamicsTransformer, entries: Tensor, step: float) -> Tensor:
    """What the network says at the frames of entries (F, E), read at 60 Hz."""
    duration = (len(entries) - 1) * step
    count = round(duration * RATE) + 1
    place = torch.arange(count, dtype=entries.dtype, device=entries.device) / RATE / step
    numbers = _windows(network, _between(entries, place))
    back = torch.arange(len(entries), dtype=entries.dtype, device=entries.device) * step * RATE
    return _between(numbers, back)


def _between(x: Tensor, place: Tensor) -> Tensor:
    """Rows of (F, k) at places between frames; the ends stay."""
    place = place.clamp(0, len(x) - 1)
    low = place.floor().long().clamp(max=max(len(x) - 2, 0))
    high = (low + 1).clamp(max=len(x) - 1)
    return torch.lerp(x[low], x[high], (place - low).to(x)[:, None])


def _windows(network: InverseDynamicsTransformer, entries: Tensor) -> Tensor:
    """Overlapping windows, blended: the middle of a window counts most."""
    size = min(network.frames, len(entries))
    starts = list(range(0, max(len(entries) - size, 0) + 1, max(size // 2, 1)))
    if starts[-1] + size < len(entries):
        starts.append(len(entries) - size)
    rows = torch.tensor(starts)[:, None] + torch.arange(size)
    weights = next(network.parameters())
    said = network.read(entries[rows].to(weights)).to(entries)
    middle = 1 - (torch.arange(size) + 0.5 - size / 2).abs() / (size / 2 + 1)
    share = middle.to(entries)[None, :, None].expand(len(starts), -1, 1)
    flat = rows.flatten().to(entries.device)
    total = entries.new_zeros(len(entries), said.shape[-1])
    total.index_add_(0, flat, (share * said).flatten(0, 1))
    amount = entries.new_zeros(len(entries), 1)
    amount.index_add_(0, flat, share.flatten(0, 1))
    return total / amount
