"""Which body hangs on which, by the names that are usual in OpenSim models."""

from collections.abc import Mapping

# Parents in the models of OpenSim, without side; those that a model lacks are skipped upwards.
PARENTS = {
    "femur": "pelvis",
    "tibia": "femur",
    "patella": "tibia",
    "talus": "tibia",
    "calcn": "talus",
    "toes": "calcn",
    "lumbar": "abdomen",
    "abdomen": "pelvis",
    "torso": "lumbar",
    "thorax": "lumbar",
    "neck": "torso",
    "head": "neck",
    "clavicle": "torso",
    "scapula": "clavicle",
    "humerus": "scapula",
    "ulna": "humerus",
    "radius": "ulna",
    "hand": "radius",
}


def parents_of(names: list[str], parents: Mapping[str, str] | None = None) -> list[int]:
    """Index of the parent of each body among the names, -1 where none is known."""
    found = (_parent(name, names, parents) for name in names)
    return [-1 if parent is None else names.index(parent) for parent in found]


def joined_bodies(
    names: list[str], parents: Mapping[str, str] | None, figure: str
) -> list[tuple[int, int, str]]:
    """(child, parent, side) of every joined pair; indices into names.

    Raises
    ------
    ValueError
        In the name of the figure, if there is no pair.
    """
    out = []
    for child, parent in enumerate(parents_of(names, parents)):
        side = {"_r": "right", "_l": "left"}.get(names[child][-2:], "middle")
        if parent >= 0:
            out.append((child, parent, side))
    if not out:
        raise ValueError(
            f"{figure}: no parent is known of any of the bodies {', '.join(names)};"
            " pass parents={body: parent}"
        )
    return out


def _parent(name: str, names: list[str], parents: Mapping[str, str] | None) -> str | None:
    if parents is not None:
        parent = parents.get(name)
        return parent if parent in names else None
    base, suffix = (name[:-2], name[-2:]) if name[-2:] in ("_r", "_l") else (name, "")
    while base in PARENTS:
        base = PARENTS[base]
        for candidate in (base + suffix, base):
            if candidate in names:
                return candidate
    return None
