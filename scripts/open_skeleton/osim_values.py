"""Numbers and names as the tables give them to opensim: rounded, and mirrored for the left."""

from __future__ import annotations

import numpy as np
import opensim as osim

MIRROR = np.array([1.0, 1.0, -1.0])


def left(name: str) -> str:
    """The name of the left counterpart of a right body, joint, coordinate or muscle."""
    return f"{name[:-2]}_l" if name.endswith("_r") else name


def number(value: float, digits: int = 6) -> float:
    """Rounded, so that the same tables give the same bytes."""
    return round(float(value), digits) + 0.0  # no negative zero


def vec3(values: np.ndarray) -> osim.Vec3:
    """Three rounded numbers."""
    return osim.Vec3(*(number(v) for v in values))
