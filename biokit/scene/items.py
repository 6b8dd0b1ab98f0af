"""What can be selected: coordinates, muscles, markers, contacts, joints, with names in words."""

from collections.abc import Callable
from typing import Any

import xarray as xr

from biokit.angle_signs import knee_sign
from biokit.marker_names import canonical, load_landmarks
from biokit.muscle_groups import group_of
from biokit.scene.dof_definitions import DOFS, sentence
from biokit.scene.muscle_names import muscle_name
from biokit.side_names import by_side, other_side

Item = dict[str, Any]
PLAIN_KINDS = ("dof", "muscle")  # ids are OpenSim's names themselves
RESIDUAL = "force"
BODY_WORDS = {
    "femur": "thigh",
    "tibia": "shank",
    "talus": "foot",
    "calcn": "foot",
    "humerus": "upper arm",
    "ulna": "forearm",
    "radius": "forearm",
    "clavicle": "shoulder",
    "torso": "thorax",
}
MIDDLE_BODIES = ("pelvis", "abdomen", "torso", "neck", "head")
# joints of the usual models: in words, and the body that moves
JOINTS = {
    "ground_pelvis": ("pelvis on ground", "pelvis"),
    "hip": ("hip", "femur"),
    "walker_knee": ("knee", "tibia"),
    "knee": ("knee", "tibia"),
    "tib_pat": ("patella on shank", "patella"),
    "patellofemoral": ("patella on thigh", "patella"),
    "ankle": ("ankle", "talus"),
    "subtalar": ("subtalar joint", "calcn"),
    "mtp": ("metatarsophalangeal joints", "toes"),
    "back": ("lumbosacral joint", "abdomen"),
    "thoracic": ("thoracolumbar joint", "torso"),
    "cervical": ("cervicothoracic joint", "neck"),
    "atlanto_occipital": ("atlanto-occipital joint", "head"),
    "sternoclavicular": ("sternoclavicular joint", "clavicle"),
    "acromial": ("shoulder", "humerus"),
    "elbow": ("elbow", "ulna"),
    "radioulnar": ("radioulnar joint", "radius"),
    "radius_hand": ("wrist", "hand"),
}


def item_id(kind: str, name: str) -> str:
    """The id of an item: OpenSim's name of coordinates and muscles, `kind:name` of all else."""
    return name if kind in PLAIN_KINDS else f"{kind}:{name}"


def scene_items(ds: xr.Dataset) -> dict[str, Item]:
    """All items of a Dataset by id.

    Parameters
    ----------
    ds : Dataset
        Its dims dof, muscle, marker, contact, joint, compartment (with side) and keypoint are
        read; any may be absent.

    Returns
    -------
    dict
        id -> the scene's item: ``kind``, ``label`` with the side, ``name`` without, ``side``
        (right, left or empty), ``pair`` (id of the other side or None), ``group``,
        ``definition``, ``body``, ``source`` (the name in the Dataset) and ``base`` (that without
        side).
    """
    items: dict[str, Item] = {}
    for make in (_dofs, _muscles, _markers, _contacts, _joints, _compartments, _keypoints):
        items |= make(ds)
    if "residual_force" in ds:
        items |= _residual()
    return items


def _labels(ds: xr.Dataset, dim: str) -> list[str]:
    return [str(name) for name in ds[dim].values] if dim in ds.dims and dim in ds.coords else []


def _item(
    kind: str, source: str, base: str, side: str, name: str, group: str, text: str, body: str | None
) -> Item:
    return {
        "id": item_id(kind, source),
        "kind": kind,
        "label": f"{name}, {side}" if side else name,
        "name": name,
        "side": side,
        "pair": None,
        "group": group,
        "definition": text,
        "body": body,
        "source": source,
        "base": base,
    }


def _paired(kind: str, names: list[str], make: Callable[[str, str, str], Item]) -> dict[str, Item]:
    """Items of names with _r and _l: ``make(name, base, side)``, and who is whose other side."""
    items = {}
    for base, members in by_side(names).items():
        for key, name in members.items():
            side = "" if key == "middle" else key
            item = make(name, base, side)
            other = members.get({"right": "left", "left": "right"}.get(key, ""))
            item["pair"] = None if other is None else item_id(kind, other)
            items[item["id"]] = item
    every = {item_id(kind, name): name for name in names}
    return {key: items.get(key) or make(name, name, "") for key, name in every.items()}


def _with_side(body: str, side: str) -> str:
    return f"{body}_{side[0]}" if side else body


def _dofs(ds: xr.Dataset) -> dict[str, Item]:
    sign = knee_sign(ds)
    bodies = set(_labels(ds, "body"))
    units = ds["dof_unit"] if "dof_unit" in ds.coords else None

    def make(name: str, base: str, side: str) -> Item:
        known = DOFS.get(base)
        if known is None:
            turns = units is None or str(units.sel(dof=name).item()) == "rad"
            what = "Angle" if turns else "Translation"
            text = f"{what} {name} as the model defines it; positive as in OpenSim's model."
            return _item("dof", name, base, side, base.replace("_", " "), "other", text, None)
        one_back = bodies and known.body == "abdomen" and "abdomen" not in bodies
        body = _with_side("torso" if one_back else known.body, side)
        shown = body if not bodies or body in bodies else None
        text = sentence(known, sign)
        return _item("dof", name, base, side, known.name, known.group, text, shown)

    return _paired("dof", _labels(ds, "dof"), make)


def _muscles(ds: xr.Dataset) -> dict[str, Item]:
    def make(name: str, base: str, side: str) -> Item:
        known = muscle_name(base)
        words = known.name if known else base.replace("_", " ")
        text = f"{words[0].upper()}{words[1:]}"
        text += f": {known.action}." if known else f", a muscle-tendon unit ({name}) of the model."
        return _item("muscle", name, base, side, words, group_of(name), text, None)

    return _paired("muscle", _labels(ds, "muscle"), make)


def _named(kind: str, names: list[str], make: Callable[[str, str], Item]) -> dict[str, Item]:
    """Items whose side is in the name in whatever way, if the name of the other side is there."""
    lower = {name.lower(): name for name in names}
    items = {}
    for name in names:
        other = lower.get(other_side(name).lower())
        pair = None if other is None or other == name else other
        item = make(name, "" if pair is None else _side_of(name))
        item["pair"] = None if pair is None else item_id(kind, pair)
        items[item["id"]] = item
    return items


def _side_of(name: str) -> str:
    """Right or left, of a name whose other side has another name."""
    mine, other = name.lower(), other_side(name).lower()
    differs = next(k for k in range(len(mine)) if mine[k] != other[k])
    return "right" if mine[differs] == "r" else "left"


def _markers(ds: xr.Dataset) -> dict[str, Item]:
    names = _labels(ds, "marker")
    landmarks = load_landmarks()
    usual = [f"{side}{code}" for code in landmarks for side in ("", "R_", "L_")]
    places = canonical(names, usual)

    def make(name: str, side: str) -> Item:
        code = places.get(name, "")
        known = landmarks.get(code.removeprefix("R_").removeprefix("L_"))
        if known is None:
            return _item("marker", name, name, side, name, "markers", f"Marker {name}.", None)
        own = {"R_": "right", "L_": "left"}.get(code[:2], "") or side
        body = known["body"] if known["body"] in MIDDLE_BODIES else _with_side(known["body"], own)
        text = f"Marker {name}: {known['name']}."
        return _item("marker", name, name, own, name, _region(known["body"]), text, body)

    return _named("marker", names, make)


def _region(body: str) -> str:
    words = BODY_WORDS.get(body, body)
    return f"markers, {words}"


def _keypoints(ds: xr.Dataset) -> dict[str, Item]:
    def make(name: str, side: str) -> Item:
        words = name.replace("_", " ").removeprefix(f"{side} ") if side else name.replace("_", " ")
        text = f"The {words} as the detector sees it in the picture."
        return _item("keypoint", name, words, side, words, "keypoints", text, None)

    return _named("keypoint", _labels(ds, "keypoint"), make)


def _contacts(ds: xr.Dataset) -> dict[str, Item]:
    def make(name: str, base: str, side: str) -> Item:
        words = BODY_WORDS.get(base, base.replace("_", " "))
        text = f"Contact of the {words} with the ground or another support."
        return _item("contact", name, base, side, words, "ground reaction", text, name)

    return _paired("contact", _labels(ds, "contact"), make)


def _joints(ds: xr.Dataset) -> dict[str, Item]:
    bodies = _labels(ds, "body")

    def make(name: str, base: str, side: str) -> Item:
        words, moved = JOINTS.get(base, (base.replace("_", " "), ""))
        body = _with_side(moved, side)
        text = f"{words[0].upper()}{words[1:]} ({name}): what its parent body does to its child."
        shown = body if not bodies or body in bodies else None
        return _item("joint", name, base, side, words, "joint load", text, shown)

    return _paired("joint", _labels(ds, "joint"), make)


def _compartments(ds: xr.Dataset) -> dict[str, Item]:
    if "knee_force" not in ds:
        return {}
    items = {}
    for side in _labels(ds, "side"):
        other = {"right": "left", "left": "right"}.get(side, "")
        for part in _labels(ds, "compartment"):
            text = f"Compartment of the knee on the {part} side, between femur and tibia."
            item = _item(
                "compartment",
                f"{side} {part}",
                part,
                side,
                f"knee, {part}",
                "joint load",
                text,
                _with_side("tibia", side),
            )
            if other in _labels(ds, "side"):
                item["pair"] = item_id("compartment", f"{other} {part}")
            items[item["id"]] = item
    return items


def _residual() -> dict[str, Item]:
    text = "What the motion needs beyond the forces that act on the body."
    item = _item("residual", RESIDUAL, RESIDUAL, "", "residual", "residual", text, "pelvis")
    return {item["id"]: item}
