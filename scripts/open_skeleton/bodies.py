"""Bodies of the open skeleton: origin, mass, mass centre and inertia of the right side and middle.

Segment inertia is de Leva 1996, mean of the sexes. Where one of his segments is two or three of our
bodies, the parts named here add up to his segment in the neutral pose.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from biokit.anthropometry import SEGMENT_COUNT, Segment, segment
from scripts.open_skeleton import geometry as g


@dataclass(frozen=True)
class Inertia:
    """Mass (kg), mass centre in ground (m), inertia about it in ground axes (kg m^2)."""

    mass: float
    centre: np.ndarray  # (3,)
    tensor: np.ndarray  # (3, 3)


@dataclass(frozen=True)
class Body:
    """One body; its axes are those of ground in the neutral pose."""

    name: str  # with a trailing "_r" if there is a mirror image
    origin: np.ndarray  # (3,) in ground, m
    inertia: Inertia


def _mass(fraction: float) -> float:
    """Kilograms of a fraction of body mass, such that all segments sum to the whole."""
    total = sum(segment(name).mass * count for name, count in SEGMENT_COUNT.items())
    return fraction / total * g.MASS


def _from_table(
    table: Segment, start: np.ndarray, end: np.ndarray, axes: np.ndarray | None = None
) -> Inertia:
    """Inertia of a segment from ``start`` to ``end``; ``axes`` columns: fore-aft, long, lateral."""
    length = float(np.linalg.norm(end - start))
    mass = _mass(table.mass)
    radii = np.array([table.sagittal, table.longitudinal, table.transverse]) * length
    rotation = np.eye(3) if axes is None else axes
    tensor = rotation @ np.diag(mass * radii**2) @ rotation.T
    return Inertia(mass, start + table.centre * (end - start), tensor)


def _box(mass: float, centre: np.ndarray, x: float, y: float, z: float) -> Inertia:
    """A homogeneous box of the given edge lengths (m)."""
    tensor = mass / 12 * np.diag([y * y + z * z, x * x + z * z, x * x + y * y])
    return Inertia(mass, centre, tensor)


def _shift(mass: float, offset: np.ndarray) -> np.ndarray:
    return mass * (offset @ offset * np.eye(3) - np.outer(offset, offset))


def remainder(whole: Inertia, *parts: Inertia) -> Inertia:
    """What is left of ``whole`` when ``parts`` are taken out of it."""
    mass = whole.mass - sum(part.mass for part in parts)
    centre = (whole.mass * whole.centre - sum(p.mass * p.centre for p in parts)) / mass
    tensor = whole.tensor + _shift(whole.mass, whole.centre - centre)
    for part in parts:
        tensor = tensor - part.tensor - _shift(part.mass, part.centre - centre)
    return Inertia(mass, centre, tensor)


def mirror(inertia: Inertia) -> Inertia:
    """The same on the other side of the body."""
    flip = np.diag([1.0, 1.0, -1.0])
    return Inertia(inertia.mass, flip @ inertia.centre, flip @ inertia.tensor @ flip)


def _part(mass: float, whole: Inertia) -> Inertia:
    """A share of ``whole`` with the same mass centre and radii of gyration."""
    return Inertia(mass, whole.centre, whole.tensor * mass / whole.mass)


def _trunk() -> dict[str, Inertia]:
    """Pelvis, abdomen, torso and the right shoulder girdle.

    The heights are de Leva's; fore and aft the mass centres lie half-way between the skin of the
    back and of the front at that height (chest and waist depth, ANSUR II).
    """
    sternum = g.SUPRASTERNALE[1]
    upper = _from_table(
        segment("upper_trunk"),
        np.array([-0.070, sternum, 0.0]),
        np.array([-0.070, g.XIPHION_HEIGHT, 0.0]),
    )
    middle = _from_table(
        segment("middle_trunk"),
        np.array([-0.045, g.XIPHION_HEIGHT, 0.0]),
        np.array([-0.045, g.OMPHALION_HEIGHT, 0.0]),
    )
    # The table's radii and centre are relative to its own length (to the level of its mid hips).
    hips = g.OMPHALION_HEIGHT - segment("lower_trunk").length * g.STATURE
    lower = _from_table(
        segment("lower_trunk"),
        np.array([-0.060, g.OMPHALION_HEIGHT, 0.0]),
        np.array([-0.060, hips, 0.0]),
    )
    # Clavicle 0.156 kg and scapula 0.704 kg (Klein Breteler 1999, as in Blana 2008), as a box over
    # the scapula
    girdle = _box(0.86, g.ACROMION + np.array([-0.030, -0.060, -0.085]), x=0.05, y=0.12, z=0.16)
    torso = remainder(upper, girdle, mirror(girdle))
    return {"pelvis": lower, "abdomen": middle, "torso": torso, "clavicle_r": girdle}


def _head() -> dict[str, Inertia]:
    """Head and neck.

    The neck is 18 % of the two (McConville 1980, Young 1983: about 17 to 19 %), a cylinder of
    0.11 m diameter between its joints; the head is the rest.
    """
    vertex = np.array([-0.056, g.STATURE, 0.0])
    both = _from_table(segment("head_neck"), vertex, np.array([-0.056, g.C7[1], 0.0]))
    mass = 0.18 * both.mass
    length, radius = g.OCCIPITAL[1] - g.CERVICAL[1], 0.055
    across = mass * (3 * radius**2 + length**2) / 12
    neck = Inertia(
        mass,
        (g.OCCIPITAL + g.CERVICAL) / 2,
        np.diag([across, mass * radius**2 / 2, across]),
    )
    return {"neck": neck, "head": remainder(both, neck)}


def _arm() -> dict[str, Inertia]:
    """Upper arm, the forearm halved between ulna and radius, hand."""
    axes = np.column_stack([[1.0, 0.0, 0.0], -g.ALONG_FOREARM, g.ACROSS_FOREARM])
    forearm = _from_table(segment("forearm"), g.ELBOW, g.WRIST, axes)
    half = _part(forearm.mass / 2, forearm)
    fingertip = g.forearm(g.FOREARM + g.HAND)
    return {
        "humerus_r": _from_table(segment("upper_arm"), g.SHOULDER, g.ELBOW),
        "ulna_r": half,
        "radius_r": half,
        "hand_r": _from_table(segment("hand"), g.WRIST, fingertip, axes),
    }


def _leg() -> dict[str, Inertia]:
    """Thigh, shank, and the foot in three parts.

    Talus 8 % and toes 12 % of the foot, boxes of the size of what they hold; the rest of the
    foot is the body of the calcaneus. No published split was found.
    """
    table = segment("foot")
    forward = np.column_stack([[0.0, 0.0, 1.0], [1.0, 0.0, 0.0], [0.0, 1.0, 0.0]])
    foot = _from_table(table, g.foot(0.0, 0.032), g.foot(1.0, 0.032), forward)
    talus = _box(0.08 * foot.mass, g.ANKLE - np.array([0.0, 0.008, 0.0]), 0.05, 0.04, 0.045)
    toes = _box(0.12 * foot.mass, g.foot(0.85, 0.014), 0.07, 0.025, 0.09)
    return {
        "femur_r": _from_table(segment("thigh"), g.HIP, g.KNEE),
        "tibia_r": _from_table(segment("shank"), g.KNEE, g.ANKLE),
        "talus_r": talus,
        "calcn_r": remainder(foot, talus, toes),
        "toes_r": toes,
    }


ORIGIN: dict[str, np.ndarray] = {
    "pelvis": g.MID_ASIS,
    "femur_r": g.HIP,
    "tibia_r": g.KNEE,
    "talus_r": g.ANKLE,
    "calcn_r": g.SUBTALAR,
    "toes_r": g.TOE_JOINT,
    "abdomen": g.LUMBAR,
    "torso": g.THORACIC,
    "neck": g.CERVICAL,
    "head": g.OCCIPITAL,
    "clavicle_r": g.STERNOCLAVICULAR,
    "humerus_r": g.SHOULDER,
    "ulna_r": g.ELBOW,
    "radius_r": g.RADIAL_HEAD,
    "hand_r": g.WRIST,
}


def bodies() -> tuple[Body, ...]:
    """Bodies of the middle and the right side, parents before children."""
    inertia = _trunk() | _head() | _arm() | _leg()
    return tuple(Body(name, origin, inertia[name]) for name, origin in ORIGIN.items())
