"""Right and left in names: those of OpenSim's models, and of markers as laboratories call them."""

import re
from collections.abc import Sequence

SIDE = re.compile(r"_([rl])(?=_|$)")  # hip_flexion_r, knee_angle_l_beta
ANY_SIDE = re.compile(r"(?i:right|left)|^[rRlL](?=[^a-z]|$)|(?<=[^A-Za-z])[rRlL]$")
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


def other_side(name: str) -> str:
    """The name with right and left exchanged: "R.Knee" -> "L.Knee"; itself if it has no side."""
    swap = {"r": "l", "l": "r", "R": "L", "L": "R"}
    words = {"right": "left", "left": "right"}

    def exchange(match: re.Match[str]) -> str:
        text = match.group(0)
        if len(text) == 1:
            return swap[text]
        other = words[text.lower()]
        return other.upper() if text.isupper() else other.title() if text[0].isupper() else other

    return ANY_SIDE.sub(exchange, name, count=1)
