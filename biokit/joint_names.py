"""What the joints of the usual hierarchies are, anatomically.

A role is an anatomical joint centre: ``hip_r, knee_r, ankle_r, shoulder_r, elbow_r, wrist_r`` and
the same with ``_l`` are needed; ``pelvis`` and ``chest`` are found as the joints that carry both
hips and both shoulders; ``toe, collar, twist, knuckle`` (sided), ``neck`` and ``head`` are used
where a hierarchy has them. ``twist`` is a joint of the forearm that only turns it, ``knuckle`` any
point along the hand.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

SIDES = ("r", "l")
NEEDED = ("hip", "knee", "ankle", "shoulder", "elbow", "wrist")
OPTIONAL = ("toe", "collar", "twist", "knuckle")
MIDDLE = ("neck", "head")

# Families of names: role -> names without side, blanks and case. The first family that has all
# roles that are needed is taken. "LeftShoulder" is the collar where there is a "LeftArm".
FAMILIES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "CMU .asf": {
        "hip": ("femur",),
        "knee": ("tibia",),
        "ankle": ("foot",),
        "toe": ("toes",),
        "collar": ("clavicle",),
        "shoulder": ("humerus",),
        "elbow": ("radius",),
        "twist": ("wrist",),
        "wrist": ("hand",),
        "knuckle": ("fingers",),
        "neck": ("lowerneck",),
        "head": ("head",),
    },
    "CMU .bvh": {
        "hip": ("upleg",),
        "knee": ("leg",),
        "ankle": ("foot",),
        "toe": ("toebase",),
        "collar": ("shoulder",),
        "shoulder": ("arm",),
        "elbow": ("forearm",),
        "twist": ("hand",),
        "wrist": ("fingerbase",),
        "knuckle": ("handindex1",),
        "neck": ("neck",),
        "head": ("head",),
    },
    "Mixamo, MotionBuilder": {
        "hip": ("upleg", "upperleg", "thigh"),
        "knee": ("leg", "lowerleg", "shin"),
        "ankle": ("foot",),
        "toe": ("toebase", "toe", "toes"),
        "collar": ("shoulder", "clavicle", "collar"),
        "shoulder": ("arm", "upperarm", "uparm"),
        "elbow": ("forearm", "lowerarm", "lowarm"),
        "wrist": ("hand",),
        "knuckle": ("handmiddle1", "handindex1", "middle1"),
        "neck": ("neck",),
        "head": ("head",),
    },
    "SMPL, AMASS": {
        "hip": ("hip",),
        "knee": ("knee",),
        "ankle": ("ankle",),
        "toe": ("foot", "toe", "toebase"),
        "collar": ("collar", "clavicle"),
        "shoulder": ("shoulder",),
        "elbow": ("elbow",),
        "wrist": ("wrist",),
        "knuckle": ("hand", "middle1", "handmiddle1"),
        "neck": ("neck",),
        "head": ("head",),
    },
    "Unreal, Blender": {
        "hip": ("thigh",),
        "knee": ("calf", "shin"),
        "ankle": ("foot",),
        "toe": ("ball", "toe"),
        "collar": ("clavicle", "shoulder"),
        "shoulder": ("upperarm",),
        "elbow": ("lowerarm", "forearm"),
        "wrist": ("hand",),
        "knuckle": ("middle01", "middle1"),
        "neck": ("neck01", "neck"),
        "head": ("head",),
    },
}


def roles() -> tuple[str, ...]:
    """All roles, those that are needed first."""
    sided = [f"{role}_{side}" for role in (*NEEDED, *OPTIONAL) for side in SIDES]
    return (*sided, *MIDDLE, "pelvis", "chest")


def match_joints(
    names: Sequence[str], parents: Sequence[int], *, given: Mapping[str, str] | None = None
) -> dict[str, int]:
    """The joint of each role.

    Parameters
    ----------
    names
        [J] joint names.
    parents
        [J] row of the parent, -1 for the root.
    given
        Role -> joint name, before all tables.

    Returns
    -------
    dict
        Role -> row of the joint; roles that the hierarchy lacks are left out.

    Raises
    ------
    ValueError
        Listing roles and joints in ``given`` that do not exist, or the roles that were not found
        and the hierarchy's names.
    """
    given = dict(given or {})
    problems = [f"there is no role {role!r}" for role in given if role not in roles()]
    problems += [
        f"{role} is to be {name!r}, which is no joint"
        for role, name in given.items()
        if name not in names
    ]
    needed = [f"{role}_{side}" for role in NEEDED for side in SIDES]
    best: dict[str, int] = {}
    for family in FAMILIES.values():
        found = _match(names, family)
        if sum(role in found for role in needed) > sum(role in best for role in needed):
            best = found
    best |= {role: list(names).index(name) for role, name in given.items() if name in names}
    lacking = [role for role in needed if role not in best]
    if lacking:
        problems.append(f"no joint was recognised as {', '.join(lacking)}")
    if problems:
        raise ValueError(
            "the joints of the hierarchy are not known:"
            + "".join(f"\n  - {problem}" for problem in problems)
            + f"\nits joints are {', '.join(names)}"
            + f"\nname them with names={{role: joint}}; needed roles are {', '.join(needed)},"
            + f" others {', '.join(r for r in roles() if r not in needed)}"
        )
    best.setdefault("pelvis", _common(parents, best["hip_r"], best["hip_l"]))
    best.setdefault("chest", _common(parents, best["shoulder_r"], best["shoulder_l"]))
    return best


def _match(names: Sequence[str], family: Mapping[str, tuple[str, ...]]) -> dict[str, int]:
    rows: dict[tuple[str, str], int] = {}
    for row, name in enumerate(names):
        for side, base in _split(name):
            rows.setdefault((side, base), row)
    found = {}
    for role, bases in family.items():
        for side in ("",) if role in MIDDLE else SIDES:
            at = [rows[side, base] for base in bases if (side, base) in rows]
            if at:
                found[f"{role}_{side}" if side else role] = at[0]
    return found


def _split(name: str) -> list[tuple[str, str]]:
    """Readings of a name as (side, rest): "LeftUpLeg", "left_hip", "lfemur", "thigh.L" ..."""
    bare = re.split(r"[:|]", name)[-1]
    plain = re.sub(r"[^a-z0-9]", "", bare.lower())
    readings = [("", plain)]
    for word, side in (("left", "l"), ("right", "r"), ("l", "l"), ("r", "r")):
        if plain.startswith(word):
            readings.append((side, plain[len(word) :]))
        if plain.endswith(word):
            readings.append((side, plain[: -len(word)]))
    return readings


def _common(parents: Sequence[int], one: int, other: int) -> int:
    """The nearest joint above both."""
    above = []
    while one >= 0:
        above.append(one)
        one = parents[one]
    while other not in above:
        other = parents[other]
    return other
