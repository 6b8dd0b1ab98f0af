"""What a distribution of contact forces costs: the quadratic programme of ground reaction.

Forces in body weights, lengths in m for a person of the generic model's size. The cost of a frame:

- the wrench of all contacts against the one that the motion needs, about the point of the floor
  under the mass centre, weighted by how well that is known: least where it changes much between
  the low-pass frequency of the motion and half of it, as at impacts;
- the square of each point's force, by how surely it is in contact, and of each foot's load, less
  where the wrench is doubtful, so that loads are not made smaller than they are;
- the pivot: the force of each foot points to the mass centre, nearly. Shear that the feet exert
  against each other moves nothing, so that the motion does not tell it; in people, and in all
  gaits with legs, the forces meet above the mass centre (Maus et al. 2010), so that the lever is
  shorter than to the mass centre by a constant factor;
- the square of second differences of each foot's force over time;
- a seat: a force on the pelvis from a support that is not the ground, free once its price is paid.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import torch
from torch import Tensor

from biokit.engine.cone_program import ConeProgram

FORCE_ERROR = 0.02  # body weights
MOMENT_ERROR = 0.03  # body weights * m: the model's mass centre is that far off
FORCE_DOUBT, MOMENT_DOUBT = 1.0, 4.0  # error per change of the wrench with the low-pass frequency
DOUBT_RATE = 3.0  # Hz, of changes of the doubt itself

POINT_LOAD = 0.5  # body weights, of a point in contact that costs 1
FOOT_LOAD = 0.95  # body weights, of a foot
NO_CONTACT = 0.005  # what the certainty of contact counts at least

PIVOT_FORWARD, PIVOT_SIDEWAYS = 0.8, 0.5  # of the lever to the mass centre
PIVOT_ERROR = 0.05  # body weights
SMOOTHNESS = 300.0  # per (second difference of body weights at 100 Hz)^2
FRICTION = 0.8

SEAT_PRICE = 4.0  # per body weight
SEAT_FRICTION = 0.1  # far from it: with a lever to the floor it would balance any error
SEAT_SPEED, SEAT_WIDTH = 0.3, 0.075  # m/s, of a pelvis that is not at rest, and how sharply
SEAT_HEIGHT, SEAT_RANGE = 0.92, 0.02  # of the height of the hips on straight legs, the same


class Scene(NamedTuple):
    """F frames of what the cost is made of; x, y up, z in ground, m and N.

    Attributes
    ----------
    place : Tensor, shape (F, K, 3)
        Points of the soles on the floor.
    certainty : Tensor, shape (F, K)
        Of contact.
    mass_centre : Tensor, shape (F, 3)
    force, moment : Tensor, shape (F, 3)
        What the motion needs from outside; moment about the mass centre.
    force_doubt, moment_doubt : Tensor, shape (F, 3)
        How much of it is uncertain because of noise and low-pass.
    forward : Tensor, shape (F, 3)
        Horizontal unit vector, where the body faces.
    seat : Tensor, shape (F, 3)
        Underside of the pelvis.
    seat_speed : Tensor, shape (F,)
        Relative to the ground, m/s.
    hip_height : Tensor, shape (F,)
        Above the lower ankle, 1 on straight legs.
    floor : float
        Height of the floor.
    weight : float
        Body weight, N.
    size : float
    feet : int
        The points are those of so many feet, in turn.
    """

    place: Tensor
    certainty: Tensor
    mass_centre: Tensor
    force: Tensor
    moment: Tensor
    force_doubt: Tensor
    moment_doubt: Tensor
    forward: Tensor
    seat: Tensor
    seat_speed: Tensor
    hip_height: Tensor
    floor: float
    weight: float
    size: float
    feet: int

    def frames(self, part: slice) -> Scene:
        """Some of the frames."""
        chosen = {k: x[part] for k, x in self._asdict().items() if isinstance(x, Tensor)}
        return self._replace(**chosen)  # type: ignore[arg-type]


def cone_program(scene: Scene, step: float) -> ConeProgram:
    """The programme of a scene sampled every ``step`` s; see `forces_of` for its unknowns."""
    points = scene.certainty.shape[1]
    matrix, wanted = wrench_rows(scene, FORCE_ERROR, MOMENT_ERROR)
    sure = FOOT_LOAD * (foot_certainty(scene.certainty, scene.feet) + NO_CONTACT)
    load = _load_price(scene).sqrt()[:, None] / sure
    matrix = torch.cat([matrix, load_rows(scene, load), pivot_rows(scene) / PIVOT_ERROR], 1)
    wanted = torch.cat([wanted, wanted.new_zeros(len(wanted), 3 * scene.feet)], 1)
    gradient = -(matrix.mT @ wanted[..., None]).squeeze(-1)
    gradient[:, 3 * points + 1] += SEAT_PRICE / sitting(scene)
    sums = force_sums(scene)
    weight = SMOOTHNESS * (0.01 / step) ** 4 * torch.ones_like(sums[:, 0])
    return ConeProgram(matrix, _load_weight(scene), gradient, sums, weight, FRICTION)


def forces_of(unknown: Tensor) -> tuple[Tensor, Tensor]:
    """Forces (F, K, 3) on the points of the soles and (F, 3) on the seat, in body weights.

    The last point is the seat, whose horizontal force is in the unit in which its cone is as wide
    as those of the soles.
    """
    return unknown[:, :-1], unknown[:, -1] * _seat_unit(unknown)


def _seat_unit(like: Tensor) -> Tensor:
    return like.new_tensor([SEAT_FRICTION / FRICTION, 1.0, SEAT_FRICTION / FRICTION])


def wrench_rows(scene: Scene, force_error: float, moment_error: float) -> tuple[Tensor, Tensor]:
    """The wrench of forces less the one that the motion needs, divided by its error.

    Parameters
    ----------
    scene : Scene
    force_error : float
        Of the needed force where the motion tells it best, body weights.
    moment_error : float
        Of the needed moment, body weights * m, generic model.

    Returns
    -------
    tuple of Tensor
        Matrix (F, 6, 3 (K + 1)) and its product with the forces that is right, (F, 6).
    """
    frames, points = scene.certainty.shape
    below = _below(scene)
    lever = torch.cat([scene.place, scene.seat[:, None]], 1) - below[:, None]  # [F, K + 1, 3]
    force = scene.force / scene.weight
    moment = scene.moment / scene.weight + torch.linalg.cross(scene.mass_centre - below, force)
    identity = torch.eye(3, dtype=force.dtype, device=force.device)
    unit = torch.ones_like(lever[:1, :, 0]).repeat_interleave(3, 1)  # [1, 3 (K + 1)]
    unit[:, -3:] = _seat_unit(force)
    linear = unit * identity.repeat(1, points + 1).expand(frames, 3, -1)
    angular = unit * _cross_matrix(lever).transpose(1, 2).flatten(2)  # [F, 3, 3 (K + 1)]
    error = _force_error(scene, force_error)
    doubtful = MOMENT_DOUBT * scene.moment_doubt / scene.weight
    turning = ((moment_error * scene.size) ** 2 + doubtful.square()).sqrt()
    matrix = torch.cat([linear / error[..., None], angular / turning[..., None]], 1)
    return matrix, torch.cat([force / error, moment / turning], 1)


def load_rows(scene: Scene, price: Tensor) -> Tensor:
    """Vertical force of each foot times its price (F, feet); (F, feet, 3 (K + 1))."""
    rows = _feet_rows(scene)
    for foot, own in enumerate(_own_points(scene)):
        rows[:, foot, own, 1] = price[:, foot, None]
    return rows.flatten(2)


def pivot_rows(scene: Scene) -> Tensor:
    """What each foot's force is off the line to the pivot, (F, 2 feet, 3 (K + 1)).

    Forward of all feet first, then sideways.
    """
    lever = scene.place - _below(scene)[:, None]
    height = (scene.mass_centre[:, 1] - scene.floor).clamp(min=0.1 * scene.size)
    up = torch.zeros_like(scene.forward)
    up[:, 1] = 1.0
    sideways = torch.linalg.cross(scene.forward, up)
    found = []
    for axis, factor in ((scene.forward, PIVOT_FORWARD), (sideways, PIVOT_SIDEWAYS)):
        rows = _feet_rows(scene)
        for foot, own in enumerate(_own_points(scene)):
            rows[:, foot, own] = axis[:, None]
            arm = (lever[:, own] * axis[:, None]).sum(-1) / height[:, None]
            rows[:, foot, own, 1] += factor * arm
        found.append(rows.flatten(2))
    return torch.cat(found, 1)


def _feet_rows(scene: Scene) -> Tensor:
    frames, points = scene.certainty.shape
    return scene.force.new_zeros(frames, scene.feet, points + 1, 3)


def _own_points(scene: Scene) -> list[slice]:
    """The points of each foot."""
    each = scene.certainty.shape[1] // scene.feet
    return [slice(foot * each, (foot + 1) * each) for foot in range(scene.feet)]


def _below(scene: Scene) -> Tensor:
    """The point of the floor under the mass centre, (F, 3)."""
    below = scene.mass_centre.clone()
    below[:, 1] = scene.floor
    return below


def _load_weight(scene: Scene) -> Tensor:
    """Of the squared force components of each point and of the seat, (F, 3 (K + 1))."""
    sure = torch.cat([scene.certainty + NO_CONTACT, sitting(scene)[:, None]], 1)
    weight = _load_price(scene)[:, None] / (POINT_LOAD * sure).square()
    return weight.repeat_interleave(3, 1)


def _force_error(scene: Scene, least: float) -> Tensor:
    """How well the force that the motion needs is known, (F, 3) body weights."""
    doubtful = FORCE_DOUBT * scene.force_doubt / scene.weight
    return (least**2 + doubtful.square()).sqrt()


def _load_price(scene: Scene) -> Tensor:
    """What loads cost in each frame, (F,), 1 where the vertical force is well known."""
    return FORCE_ERROR / _force_error(scene, FORCE_ERROR)[:, 1]


def sitting(scene: Scene) -> Tensor:
    """How surely the pelvis is low and at rest, as something that sits, (F,)."""
    speed = scene.seat_speed / math.sqrt(scene.size)
    slow = torch.sigmoid((SEAT_SPEED - speed) / SEAT_WIDTH)
    return slow * torch.sigmoid((SEAT_HEIGHT - scene.hip_height) / SEAT_RANGE) + NO_CONTACT


def force_sums(scene: Scene) -> Tensor:
    """Sums of the forces of each foot and of the seat, (3 (feet + 1), 3 (K + 1))."""
    points = scene.certainty.shape[1]
    groups = scene.certainty.new_zeros(scene.feet + 1, points + 1)
    for foot, own in enumerate(_own_points(scene)):
        groups[foot, own] = 1
    groups[-1, -1] = 1
    return torch.kron(groups, torch.eye(3, dtype=groups.dtype, device=groups.device))


def foot_certainty(certainty: Tensor, feet: int) -> Tensor:
    """How surely any point of each foot is in contact, (F, feet), from that of points (F, K)."""
    return 1 - (1 - certainty.unflatten(1, (feet, -1))).prod(2)


def doubt(needed: Tensor, step: float, cutoff: float) -> Tensor:
    """How much of a needed force or moment (F, 3) is noise, or lost by the low-pass at ``cutoff``.

    The part between the cutoff (Hz) and half of it, its size smooth over time.
    """
    fast = needed - _smooth(needed, step, cutoff / 2)
    return _smooth(fast.square(), step, DOUBT_RATE).clamp(min=0).sqrt()


def _smooth(x: Tensor, step: float, cutoff: float) -> Tensor:
    """Gaussian low-pass of (F, k), gain 1/2 at ``cutoff`` Hz; the ends go on by odd reflection."""
    width = math.sqrt(2 * math.log(2)) / (2 * math.pi * cutoff * step)  # frames
    reach = min(math.ceil(4 * width), len(x) - 1)
    if reach == 0:
        return x
    before = 2 * x[:1] - x[1 : reach + 1].flip(0)
    after = 2 * x[-1:] - x[-reach - 1 : -1].flip(0)
    padded = torch.cat([before, x, after])
    offset = torch.arange(-reach, reach + 1, dtype=x.dtype, device=x.device)
    kernel = (-0.5 * (offset / width).square()).exp()
    kernel = kernel / kernel.sum()
    return torch.nn.functional.conv1d(padded.mT[:, None], kernel[None, None]).squeeze(1).mT


def _cross_matrix(r: Tensor) -> Tensor:
    """Matrices (..., 3, 3) with ``matrix @ f = cross(r, f)``."""
    x, y, z = r.unbind(-1)
    zero = torch.zeros_like(x)
    rows = [zero, -z, y, z, zero, -x, -y, x, zero]
    return torch.stack(rows, -1).unflatten(-1, (3, 3))
