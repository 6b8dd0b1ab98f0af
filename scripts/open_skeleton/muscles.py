"""What a muscle of the open skeleton is: its path, wrap cylinders and architecture.

Points are in ground, in the neutral pose (m), as the markers are: body axes are those of ground
there. Right side only; the left is its mirror image.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from scripts.open_skeleton import geometry as g

SPECIFIC_TENSION = 60.0  # N/cm^2, Rajagopal 2016, for the lower limb
TRUNK_TENSION = 46.0  # N/cm^2, Bogduk 1992, as in Christophy 2012
NECK_TENSION = 35.0  # N/cm^2, Vasavada 1998


@dataclass(frozen=True)
class Point:
    """A point of a path, fixed in a body."""

    body: str
    position: np.ndarray  # (3,) in ground, m


@dataclass(frozen=True)
class Cylinder:
    """A wrap cylinder in a body, its axis along z.

    A path must pass on the side ``quadrant`` (x or -x), or by the shorter way ("all").
    """

    name: str
    body: str
    centre: np.ndarray  # (3,) in ground, m
    radius: float
    length: float
    quadrant: str = "all"


@dataclass(frozen=True)
class Muscle:
    """A muscle-tendon unit.

    ``operating`` is the normalised fibre length (without tendon strain) in the pose ``pose``
    (degrees by coordinate, the rest zero); it sets the tendon slack length. ``wraps`` are names of
    cylinders with the number of the segment of the path (from 0) that may touch each.
    """

    name: str
    path: tuple[Point, ...]
    force: float  # N
    fiber: float  # optimal length, m
    pennation: float  # deg
    operating: float
    source: str
    wraps: tuple[tuple[str, int], ...] = ()
    pose: tuple[tuple[str, float], ...] = ()
    velocity: float = 10.0  # optimal lengths per second
    # strains at which the passive force of the fibres begins, and is the peak isometric force;
    # empty: OpenSim's default, 0 and 0.7
    passive: tuple[float, ...] = ()


def relative(origin: np.ndarray, body: str) -> Callable[[float, float, float], Point]:
    """A function that gives points of a body from mm beside ``origin`` (m, in ground)."""

    def point(x: float, y: float, z: float) -> Point:
        return Point(body, origin + np.array([x, y, z]) / 1000)

    return point


# Points by bone, in mm from a joint centre near them: x forward, y up, z to the right.
pelvis = relative(g.HIP, "pelvis")  # from the hip centre
femur = relative(g.HIP, "femur_r")  # from the hip centre
condyle = relative(g.KNEE, "femur_r")  # from the knee centre
tibia = relative(g.KNEE, "tibia_r")  # from the knee centre
malleolus = relative(g.ANKLE, "tibia_r")  # from the ankle centre
hindfoot = relative(g.ANKLE, "calcn_r")  # from the ankle centre
toes = relative(g.ANKLE, "toes_r")  # from the ankle centre
