"""Right and left in the names that OpenSim's models use: hip_flexion_r, knee_angle_l_beta."""

import re
from collections.abc import Sequence

SIDE = re.compile(r"_([rl])(?=_|$)")
SIDE_OF = {"r": "right", "l": "left"}


def split_side(name: str) -> tuple[str, str]:
    """Name without its side, and right, left or middle."""
    side = SIDE.search(name)
    return (SIDE.sub("", name, count=1), SIDE_OF[side.group(1)]) if side else (name, "middle")


def by_side(names: Sequence[str]) -> dict[str, dict[str, str]]:
    """Name without side -> right, left or middle -> name; in the order of the names."""
    grouped: dict[str, dict[str, str]] = {}
    for name in names:
        base, key = split_side(name)
        grouped.setdefault(base, {})[key] = name
    for base, members in grouped.items():
        if set(members) == {"middle", "left"}:  # right arms without suffix, as in some models
            grouped[base] = {"right": members["middle"], "left": members["left"]}
    return grouped
