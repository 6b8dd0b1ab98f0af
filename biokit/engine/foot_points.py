"""Points on the soles of a model's feet, through which the ground acts on the body."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

from biokit.engine.model import Model

# Body that carries the hindfoot -> body that carries the toes, OpenSim's names.
FEET = {"calcn_r": "toes_r", "calcn_l": "toes_l"}
# The generic foot of Rajagopal2016 and gait2392, m: from the origin of calcn (the back of the heel)
# to the joint of the toes, where the sole is under that origin, and places on it, forward and to
# the outside. After the contact spheres of Falisse et al. (2019), with two points for their heel
# and at the edges of the foot instead of the centres of spheres.
LENGTH = 0.1788
SOLE = -0.025
HINDFOOT = {
    "heel_medial": (0.0, -0.020),
    "heel_lateral": (0.0, 0.020),
    "midfoot_lateral": (0.066, 0.032),
    "metatarsal_1": (0.150, -0.033),
    "metatarsal_5": (0.133, 0.050),
}
TOES = {"hallux": (0.062, -0.026), "toe_5": (0.045, 0.050)}  # from the joint of the toes


class FootPoints(NamedTuple):
    """``K`` points on the soles of ``c`` feet, those of a foot together.

    Attributes
    ----------
    contact : tuple of str
        The body of each foot that carries its load (calcn_r, calcn_l).
    names : tuple of str
        Of the points of one foot.
    body : Tensor of int64, shape (K,)
    location : Tensor, shape (K, 3)
        In the body's frame, m.
    size : float
        Length of the feet as a multiple of the generic model's.
    """

    contact: tuple[str, ...]
    names: tuple[str, ...]
    body: Tensor
    location: Tensor
    size: float


def foot_points(model: Model) -> FootPoints:
    """Seven points on each sole: heel, midfoot, first and fifth metatarsal, hallux, fifth toe.

    They scale with the distance from the heel to the joint of the toes. How thick the sole is under
    the bones depends on the shoes; it is found from the motion (`contact_detection.find_ground`).

    Parameters
    ----------
    model : Model
        With the bodies calcn_r and toes_r, calcn_l and toes_l, or those of one side.

    Raises
    ------
    ValueError
        If the model has no feet by these names.

    References
    ----------
    Falisse et al. (2019), Rapid predictive simulations with complex musculoskeletal models. J R Soc
    Interface 16: positions of six contact spheres on the generic foot.
    """
    present = {
        heel: toes
        for heel, toes in FEET.items()
        if heel in model.body_names and toes in model.body_names
    }
    if not present:
        raise ValueError(
            f"the model {model.name!r} has no foot: ground reaction from the motion needs the"
            f" bodies calcn_r and toes_r, or calcn_l and toes_l; it has"
            f" {', '.join(model.body_names)}"
        )
    bodies: list[int] = []
    places: list[list[float]] = []
    sizes: list[float] = []
    for heel, toes in present.items():
        joint = model.parent_offset[model.body_names.index(toes)].tolist()
        size = joint[0] / LENGTH
        outward = 1.0 if heel.endswith("_r") else -1.0
        for x, z in HINDFOOT.values():
            bodies.append(model.body_names.index(heel))
            places.append([size * x, size * SOLE, joint[2] + outward * size * z])
        for x, z in TOES.values():
            bodies.append(model.body_names.index(toes))
            places.append([size * x, size * SOLE - joint[1], outward * size * z])
        sizes.append(size)
    return FootPoints(
        contact=tuple(present),
        names=(*HINDFOOT, *TOES),
        body=model.index(bodies),
        location=torch.tensor(places, dtype=model.dtype, device=model.device),
        size=sum(sizes) / len(sizes),
    )


def place_points(points: FootPoints, rotation: Tensor, position: Tensor) -> Tensor:
    """The points in ground, (F, K, 3) m, from poses (F, nb, 3, 3) and (F, nb, 3) of the bodies."""
    turned = (rotation[:, points.body] @ points.location[..., None]).squeeze(-1)
    return position[:, points.body] + turned
