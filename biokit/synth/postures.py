"""Postures of all kinds, drawn at random: what random motion moves between.

Legs and trunk come from a table of what people do (standing, sitting, kneeling, squatting, ...) or
from anywhere inside the ranges; arms come from a bank of natural arms that keep out of the trunk.
Angles are in degrees in the tables, rounded figures of our own, and in rad elsewhere.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import torch
from torch import Tensor

from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.engine.model import Model
from biokit.synth.shoulder import ARM, arm_angles, other_arm_angles
from biokit.synth.skeleton import columns

# name -> degrees that people commonly use; coordinates of limbs without their side
COMMON: dict[str, tuple[float, float]] = {
    "hip_flexion": (-25, 125),
    "hip_adduction": (-45, 25),
    "hip_rotation": (-45, 45),
    "knee_angle": (-4, 142),
    "ankle_angle": (-48, 35),
    "subtalar_angle": (-20, 25),
    "mtp_angle": (-50, 20),
    "lumbar_extension": (-55, 25),
    "lumbar_bending": (-28, 28),
    "lumbar_rotation": (-50, 50),
    "thoracic_extension": (-32, 15),
    "thoracic_bending": (-20, 20),
    "neck_extension": (-45, 50),
    "neck_bending": (-35, 35),
    "neck_rotation": (-72, 72),
    "head_extension": (-22, 28),
    "clavicle_protraction": (-25, 28),
    "clavicle_elevation": (-12, 38),
    "arm_flex": (-80, 180),
    "arm_add": (-178, 60),
    "arm_rot": (-110, 115),
    "elbow_flex": (-2, 147),
    "pro_sup": (0, 162),
    "wrist_flex": (-65, 65),
    "wrist_dev": (-22, 35),
}
GIRDLE_ARM = (
    *("clavicle_protraction", "clavicle_elevation", *ARM),
    *("elbow_flex", "pro_sup", "wrist_flex", "wrist_dev"),
)
LEG = (
    *("hip_flexion", "hip_adduction", "hip_rotation", "knee_angle", "ankle_angle"),
    *("subtalar_angle", "mtp_angle"),
)
# Posture -> hip flexion, knee and ankle of the one and of the other leg, hip adduction and rotation
# of both, whole trunk extension, lean of the pelvis (back is positive)
POSTURES: dict[str, tuple[float, ...]] = {
    "standing": (8, 4, 0, 8, 4, 0, -3, 0, 2, -9),
    "standing apart": (8, 8, 2, 8, 8, 2, -18, -8, 0, -9),
    "contrapposto": (20, 25, 5, 4, 0, 0, -4, -4, 0, -8),
    "stride": (30, 8, 0, -12, 20, 10, -2, 0, 0, -10),
    "swing": (30, 60, 0, 0, 8, 5, -2, 0, 0, -10),
    "running": (60, 100, 5, -10, 25, -15, -2, 0, -5, -15),
    "one leg": (85, 90, -5, 3, 5, 0, -3, -5, -3, -5),
    "kick": (95, 10, -10, 8, 12, 5, -5, -5, -15, 5),
    "lunge": (85, 90, 8, -12, 35, -20, -5, 0, 0, -10),
    "half squat": (70, 75, 22, 70, 75, 22, -12, -8, -12, -25),
    "deep squat": (118, 130, 28, 118, 130, 28, -15, -10, -30, -15),
    "sitting": (85, 88, 2, 85, 88, 2, -8, -3, -12, 0),
    "slouching": (75, 60, -5, 75, 60, -5, -10, -8, -30, 18),
    "legs crossed": (95, 75, -10, 82, 88, 0, 8, 0, -12, 2),
    "long sitting": (88, 6, -10, 88, 6, -10, -6, -8, -25, 8),
    "cross-legged": (105, 130, -20, 105, 130, -20, -38, -30, -30, 5),
    "kneeling": (10, 95, -35, 10, 95, -35, -5, 0, 0, -10),
    "half kneeling": (85, 92, 3, 5, 95, 10, -4, -3, -5, -8),
    "on the heels": (55, 138, -42, 55, 138, -42, -8, 0, -12, -12),
    "bent over": (75, 12, 0, 75, 12, 0, -6, -4, -40, -55),
    "on all fours": (85, 88, -40, 85, 88, -40, -5, 0, -5, -85),
    "straddle": (35, 5, -5, 35, 5, -5, -42, -10, -15, -15),
    "lying on the back": (12, 12, -25, 12, 12, -25, -8, -15, 0, 88),
    "lying curled": (70, 80, -10, 70, 80, -10, -3, 0, -25, 85),
    "lying on the front": (2, 8, -35, 2, 8, -35, -8, -10, 5, -88),
    "jumping": (25, 35, -40, 15, 25, -40, -8, -5, 5, -5),
}
LYING = tuple(name.startswith("lying") or name == "on all fours" for name in POSTURES)
POSTURE_SPREAD = (13, 14, 9, 13, 14, 9, 7, 10, 9, 7)  # degrees, standard deviations
ANYWHERE = 0.35  # share of legs, and of trunks, from anywhere in the common ranges
TIPPED = 0.1  # share of pelves that lean any way
LUMBAR_SHARE = 0.65
ALIKE = 0.4  # share of both arms alike
BANK = 20_000  # arms drawn for the bank, before those that touch are left out


@dataclass(frozen=True)
class ArmBank:
    """Natural arms: angles [N, 9] of `GIRDLE_ARM`, rad, and the same with `other_arm_angles`.

    ``other_allowed`` [N] says where those lie in the ranges too.
    """

    angles: Tensor
    other: Tensor
    other_allowed: Tensor


def common_range(model: Model) -> tuple[Tensor, Tensor]:
    """Lower and upper ends [n] of what is commonly used of each coordinate, inside its range.

    Locked coordinates stay at their default; translations have the width zero.
    """
    lower, upper = model.default.clone(), model.default.clone()
    for i, name in enumerate(model.coordinate_names):
        if model.locked[i] or not model.coordinate_is_rotation[i] or name.startswith("pelvis_"):
            continue
        low, high = COMMON.get(name.removesuffix("_r").removesuffix("_l"), (-180.0, 180.0))
        lower[i] = max(float(model.lower[i]), math.radians(low))
        upper[i] = min(float(model.upper[i]), math.radians(high))
    return lower, upper


def draw_postures(model: Model, count: int, generator: torch.Generator) -> tuple[Tensor, Tensor]:
    """Postures [count, n], rad, and the lean of their pelves backward and to the right [count, 2].

    The pelvis' own coordinates are at their default. Arms are those of `arm_bank`.
    """
    device = generator.device

    def normal(*shape: int) -> Tensor:
        return torch.randn(*shape, generator=generator, device=device, dtype=model.dtype)

    def chance(share: float) -> Tensor:
        return torch.rand(count, generator=generator, device=device) < share

    lower, upper = (end.to(device) for end in common_range(model))
    middle, half = (lower + upper) / 2, (upper - lower) / 2
    anywhere = middle + half * wide(count, len(lower), generator, model.dtype)
    near = _resting(model).to(device) + 0.22 * half * normal(count, len(lower))
    # trunk, neck: near upright or anywhere
    q = torch.where(chance(ANYWHERE)[:, None], anywhere, near)

    table = torch.tensor(list(POSTURES.values()), dtype=model.dtype, device=device)
    drawn = torch.randint(len(table), (count,), generator=generator, device=device)
    # people lie less often than the table has it
    again = torch.tensor(LYING, device=device)[drawn] & chance(0.6)
    drawn = torch.where(
        again, torch.randint(6, (count,), generator=generator, device=device), drawn
    )
    spread = torch.tensor(POSTURE_SPREAD, dtype=model.dtype, device=device)
    own = torch.deg2rad(table[drawn] + spread * normal(count, len(spread)))
    swap = chance(0.5)[:, None]
    legs_anywhere = chance(ANYWHERE)
    first, second = own[:, :3], own[:, 3:6]
    sagittal = {
        "_r": torch.where(swap, second, first),
        "_l": torch.where(swap, first, second),
    }
    for side, three in sagittal.items():
        posed = near.clone()
        sides = columns(model, ["hip_flexion" + side, "knee_angle" + side, "ankle_angle" + side])
        posed[:, sides] = three
        turns = columns(model, ["hip_adduction" + side, "hip_rotation" + side])
        each = torch.deg2rad(torch.tensor([5.0, 8.0], dtype=model.dtype, device=device))
        posed[:, turns] = own[:, 6:8] + each * normal(count, 2)
        leg = columns(model, [name + side for name in LEG])
        q[:, leg] = torch.where(legs_anywhere[:, None], anywhere[:, leg], posed[:, leg])
    bent = columns(model, ["lumbar_extension", "thoracic_extension"])
    share = torch.tensor([LUMBAR_SHARE, 1 - LUMBAR_SHARE], dtype=model.dtype, device=device)
    q[:, bent] = torch.where(
        chance(ANYWHERE)[:, None], anywhere[:, bent], own[:, 8:9] * share + near[:, bent] / 2
    )
    q = fold(q, lower, upper)
    for side, arms in zip(("_r", "_l"), draw_arms(model, count, generator), strict=True):
        q[:, columns(model, [name + side for name in GIRDLE_ARM])] = arms
    sideways = torch.where(
        (own[:, 9].abs() > 1) & chance(0.3),
        torch.pi / 2 * torch.sign(normal(count)),
        math.radians(4) * normal(count),
    )
    lean = torch.stack([torch.where(sideways.abs() > 1, own[:, 9] / 8, own[:, 9]), sideways], 1)
    tipped = torch.pi / 2 * wide(count, 2, generator, model.dtype)
    lean = torch.where(chance(TIPPED)[:, None], tipped, lean)
    return q, lean.clamp(-1.6, 1.6)


def draw_arms(model: Model, count: int, generator: torch.Generator) -> tuple[Tensor, Tensor]:
    """Right and left arms [count, 9] of `GIRDLE_ARM`, often both alike."""
    bank = arm_bank().angles.to(generator.device, model.dtype)
    pick = torch.randint(len(bank), (2, count), generator=generator, device=generator.device)
    alike = torch.rand(count, generator=generator, device=generator.device) < ALIKE
    return bank[pick[0]], bank[torch.where(alike, pick[0], pick[1])]


def wide(count: int, width: int, generator: torch.Generator, dtype: torch.dtype) -> Tensor:
    """Numbers [count, width] between -1 and 1, of all sizes: half of them small, some at the ends.

    Each row has a spread of its own.
    """
    device = generator.device
    row = torch.rand(count, 1, generator=generator, device=device, dtype=dtype)
    own = torch.rand(count, width, generator=generator, device=device, dtype=dtype)
    return torch.sin((own - 0.5) * torch.pi) * (0.25 + 0.75 * row)


def fold(x: Tensor, lower: Tensor, upper: Tensor) -> Tensor:
    """Values beyond an end of their range come back from it, as in a mirror."""
    width = upper - lower
    whole = torch.where(width > 0, width, 1.0)
    share = ((x - lower) / whole) % 2.0
    return torch.where(width > 0, lower + whole * torch.where(share > 1, 2 - share, share), lower)


def _resting(model: Model) -> Tensor:
    """A standing person, rad."""
    q = model.default.clone()
    for side in ("_r", "_l"):
        q[columns(model, ["elbow_flex" + side, "pro_sup" + side])] = torch.deg2rad(
            torch.tensor([15.0, 75.0], dtype=model.dtype, device=model.device)
        )
    return q


@cache
def arm_bank() -> ArmBank:
    """Natural arms that do not reach into the trunk or the head, always the same ones."""
    from biokit.io import open_skeleton

    model = open_skeleton()
    generator = torch.Generator().manual_seed(4)
    arm = _natural_arms(BANK, generator)
    lower, upper = common_range(model)
    own = columns(model, [name + "_r" for name in GIRDLE_ARM])
    lower, upper = lower[own], upper[own]
    shoulder = slice(2, 5)
    first = arm[:, shoulder]
    first[:, 0] = torch.where(first[:, 0] < lower[2], first[:, 0] + 2 * torch.pi, first[:, 0])
    second = other_arm_angles(first)
    fits = [((x >= lower[shoulder]) & (x <= upper[shoulder])).all(1) for x in (first, second)]
    arm[:, shoulder] = torch.where(fits[0][:, None], first, second)
    arm = torch.where(torch.arange(arm.shape[1]).sub(3).abs() <= 1, arm, fold(arm, lower, upper))
    keep = (fits[0] | fits[1]) & _clear(model, arm, own)
    other = arm.clone()
    other[:, shoulder] = torch.where(fits[0][:, None], second, first)
    return ArmBank(arm[keep], other[keep], (fits[0] & fits[1])[keep])


def _natural_arms(count: int, generator: torch.Generator) -> Tensor:
    """Arms [count, 9], rad, by direction and twist."""

    def uniform(low: float, high: float) -> Tensor:
        return low + (high - low) * torch.rand(count, generator=generator, dtype=torch.float64)

    def normal(mean: float, deviation: float) -> Tensor:
        own = torch.randn(count, generator=generator, dtype=torch.float64)
        return torch.deg2rad(mean + deviation * own)

    def chance(share: float) -> Tensor:
        return torch.rand(count, generator=generator) < share

    level = torch.arccos(uniform(-1.0, 1.0))  # evenly over the globe
    elevation = torch.where(chance(0.3), normal(10.0, 14.0).abs(), level)
    raised = elevation.sin() * (elevation > 0.5)  # of arms that are up, the back is out of reach
    behind = torch.deg2rad(-75.0 + 60.0 * raised)
    across = torch.deg2rad(torch.where(elevation > 2.2, 110.0, 130.0))
    plane = behind + (across - behind) * uniform(0.0, 1.0)
    inward = torch.where(chance(0.5), normal(0.0, 20.0), torch.deg2rad(uniform(-65.0, 70.0)))
    twist = inward + torch.deg2rad(20.0 * elevation.cos().clamp(min=0))
    elbow = torch.where(chance(0.35), normal(12.0, 9.0).abs(), torch.deg2rad(uniform(2.0, 143.0)))
    turned = torch.where(chance(0.5), normal(80.0, 25.0), torch.deg2rad(uniform(0.0, 160.0)))
    flat = chance(0.5)
    wrist = torch.where(flat, normal(0.0, 10.0), torch.deg2rad(uniform(-62.0, 62.0)))
    bent = torch.where(flat, normal(3.0, 5.0), torch.deg2rad(uniform(-20.0, 33.0)))
    rhythm = 0.22 * (elevation - math.radians(25)).clamp(min=0)
    forward = math.radians(16) * plane.sin() * elevation.sin()
    girdle = [forward + normal(0.0, 7.0), rhythm + normal(1.0, 5.0)]
    angles = arm_angles(plane, elevation, twist)
    return torch.column_stack([*girdle, angles, elbow, turned, wrist, bent])


def _clear(model: Model, arm: Tensor, own: Sequence[int]) -> Tensor:
    """Whether elbow, forearm and hand [N] keep out of trunk and head, both upright."""
    q = model.default.repeat(len(arm), 1)
    q[:, own] = arm
    at = marker_positions(model, forward_kinematics(model, q))

    def marker(name: str) -> Tensor:
        return at[:, model.marker_names.index(name)]

    elbow, wrist, hand = marker("R_EJC"), marker("R_WJC"), marker("R_HM3")
    points = torch.stack([elbow, 0.5 * (elbow + wrist), wrist, hand, 1.6 * hand - 0.6 * wrist], 1)
    trunk = torch.stack([marker("MID_HJC"), marker("SXS"), marker("CJC")], 1)
    x, y, z = points.unbind(-1)
    middle = -0.05  # the trunk's middle, between the skin of belly and back
    low, high = trunk[:, :1, 1] - 0.08, trunk[:, 2:, 1] - 0.03
    inside = ((x - middle) / 0.14) ** 2 + (z / 0.20) ** 2 < 1
    inside &= (y > low) & (y < high)
    head = (marker("R_TRA") + marker("L_TRA")) / 2
    near = (points - head[:, None]).norm(dim=-1) < 0.115
    return ~(inside | near).any(1)
