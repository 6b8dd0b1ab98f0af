"""Does a pose put one part of the body into another? Capsules on the open skeleton's bodies.

A capsule is all points within a radius of a line segment. Radii are of flesh over bone, those of an
average adult from the circumferences of ANSUR II (Gordon et al. 2014), a little smaller where soft
parts give way; they grow with the body that carries them.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import torch
from torch import Tensor

from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.engine.model import Model

SIDES = ("R", "L")


class Capsule(NamedTuple):
    """A capsule: its body, its ends as markers or midpoints of two markers, its radius in m."""

    body: str
    start: tuple[str, ...]
    end: tuple[str, ...]
    radius: float


# Part -> capsule; {S} and {s} are R and r, or L and l. Ends are means of the markers named.
SIDED = {
    "thigh": Capsule("femur_{s}", ("{S}_HJC",), ("{S}_KJC",), 0.065),
    "shank": Capsule("tibia_{s}", ("{S}_KJC",), ("{S}_AJC",), 0.045),
    "foot": Capsule("calcn_{s}", ("{S}_FCL", "{S}_FCM"), ("{S}_FM1", "{S}_FM5"), 0.03),
    # the upper arm begins below the armpit, which always touches the chest
    "upper arm": Capsule("humerus_{s}", ("{S}_SJC", "{S}_EJC"), ("{S}_EJC",), 0.04),
    "forearm": Capsule("ulna_{s}", ("{S}_EJC",), ("{S}_WJC",), 0.033),
    "hand": Capsule("hand_{s}", ("{S}_HM2", "{S}_HM5"), ("{S}_HFT", "{S}_HM3"), 0.02),
}
MIDDLE = {
    "head": Capsule("head", ("VTX", "MEN"), ("R_TRA", "L_TRA"), 0.08),
    "neck": Capsule("neck", ("CJC",), ("OJC",), 0.05),
    "chest": Capsule("torso", ("R_BAK", "SXS", "SXS"), ("L_BAK", "SXS", "SXS"), 0.085),
    "shoulders": Capsule("torso", ("R_SIA", "SJN"), ("L_SIA", "SJN"), 0.075),
    "belly": Capsule("abdomen", ("R_RIB", "OMPH", "LV3"), ("L_RIB", "OMPH", "LV3"), 0.095),
    "hips": Capsule("pelvis", ("R_IPS", "R_HJC", "MID_HJC"), ("L_IPS", "L_HJC", "MID_HJC"), 0.09),
}
ARM, LEG, TRUNK = ("forearm", "hand"), ("thigh", "shank", "foot"), tuple(MIDDLE)


class Parts(NamedTuple):
    """Names of the capsules, the pairs that may not meet, and their names."""

    names: tuple[str, ...]
    pairs: tuple[tuple[int, int], ...]
    pair_names: tuple[str, ...]


@lru_cache(maxsize=1)
def parts() -> Parts:
    """What is checked against what: arms against everything else, each leg against the other."""
    names = [f"{part}_{s.lower()}" for s in SIDES for part in SIDED] + list(MIDDLE)
    pairs = []
    for s, other in (("r", "l"), ("l", "r")):
        for arm in ARM:
            pairs += [(f"{arm}_{s}", part) for part in TRUNK]
            pairs += [(f"{arm}_{s}", f"{leg}_{x}") for leg in LEG for x in (s, other)]
            pairs.append((f"{arm}_{s}", f"upper arm_{other}"))
        pairs += [(f"upper arm_{s}", part) for part in ("head", "belly", "hips")]
        pairs.append((f"hand_{s}", f"forearm_{other}"))
        pairs.append((f"foot_{s}", f"shank_{other}"))
        pairs.append((f"foot_{s}", f"thigh_{other}"))
        pairs.append((f"shank_{s}", f"thigh_{other}"))
    pairs += [(f"{p}_r", f"{p}_l") for p in ("thigh", "shank", "foot", "forearm", "hand")]
    pairs.append(("upper arm_r", "upper arm_l"))
    rows = tuple((names.index(a), names.index(b)) for a, b in pairs)
    return Parts(tuple(names), rows, tuple(f"{a} - {b}" for a, b in pairs))


def self_contact(model: Model, q: Tensor, scale: Tensor | None = None) -> Tensor:
    """How deep parts of the body are inside each other.

    Parameters
    ----------
    model : Model
        The open skeleton, of any scale.
    q : Tensor, shape (..., n)
        Coordinates, rad and m.
    scale : Tensor, shape (nb, 3) or (..., nb, 3), optional
        Factors on top of the model's, as in `forward_kinematics`.

    Returns
    -------
    Tensor, shape (..., P)
        Depth in m of each pair of ``parts().pair_names``: positive where the capsules overlap,
        minus their distance where they do not. Differentiable with respect to ``q``.

    Raises
    ------
    ValueError
        If the model lacks markers or bodies of the open skeleton.

    References
    ----------
    Closest points of two segments: Ericson (2005), Real-Time Collision Detection, 5.1.9.
    """
    start, end, radius = _capsules(model, q, scale)
    rows = torch.tensor(parts().pairs, device=q.device)
    one, other = rows[:, 0], rows[:, 1]
    apart = segment_distance(
        start[..., one, :], end[..., one, :], start[..., other, :], end[..., other, :]
    )
    return radius[..., one] + radius[..., other] - apart


def segment_distance(start: Tensor, end: Tensor, other_start: Tensor, other_end: Tensor) -> Tensor:
    """Distance (...) of segments given by their ends (..., 3); ends may coincide."""
    tiny = 1e-12
    d1, d2, r = end - start, other_end - other_start, start - other_start
    a, e = (d1 * d1).sum(-1), (d2 * d2).sum(-1)
    b, c, f = (d1 * d2).sum(-1), (d1 * r).sum(-1), (d2 * r).sum(-1)
    # Where they are parallel any point of the first will do: the start of the first is taken.
    s = ((b * f - c * e) / (a * e - b * b).clamp(min=tiny)).clamp(0, 1)
    t = ((b * s + f) / e.clamp(min=tiny)).clamp(0, 1)
    s = ((b * t - c) / a.clamp(min=tiny)).clamp(0, 1)
    gap = r + s[..., None] * d1 - t[..., None] * d2
    return (gap.square().sum(-1) + 1e-18).sqrt()


def _capsules(model: Model, q: Tensor, scale: Tensor | None) -> tuple[Tensor, Tensor, Tensor]:
    """Ends (..., C, 3) twice, and radii (..., C), m."""
    own = [_of_side(c, s) for s in SIDES for c in SIDED.values()] + list(MIDDLE.values())
    needed = {m for c in own for m in (*c.start, *c.end)}
    lacking = sorted(needed - set(model.marker_names)) + sorted(
        {c.body for c in own} - set(model.body_names)
    )
    if lacking:
        raise ValueError(
            f"the model {model.name!r} lacks {', '.join(lacking)}; self-contact is defined on the"
            " open skeleton"
        )
    markers = marker_positions(model, forward_kinematics(model, q, scale), scale)
    row = {name: i for i, name in enumerate(model.marker_names)}

    def middle(names: tuple[str, ...]) -> Tensor:
        return markers[..., [row[n] for n in names], :].mean(-2)

    start = torch.stack([middle(c.start) for c in own], -2)
    end = torch.stack([middle(c.end) for c in own], -2)
    bodies = [model.body_names.index(c.body) for c in own]
    factor = model.scale_factor if scale is None else model.scale_factor * scale
    radius = torch.tensor([c.radius for c in own], dtype=model.dtype, device=model.device)
    return start, end, radius * factor.mean(-1)[..., bodies]


def _of_side(capsule: Capsule, side: str) -> Capsule:
    def named(names: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(name.format(S=side, s=side.lower()) for name in names)

    return Capsule(
        capsule.body.format(s=side.lower()),
        named(capsule.start),
        named(capsule.end),
        capsule.radius,
    )
