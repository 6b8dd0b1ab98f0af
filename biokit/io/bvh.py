"""Biovision hierarchies (.bvh): a skeleton in text and one row of Euler angles per frame.

Angles are degrees; the rotations of a joint are applied in the order of its channels, each about
the axes that the ones before have turned. Position channels stand in place of the joint's offset.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import numpy as np
import xarray as xr
from scipy.spatial.transform import Rotation

from biokit.io.files import existing_file, file_error
from biokit.io.hierarchy import metres_per, turned_up
from biokit.io.hierarchy_dataset import Array, hierarchy

CHANNELS = {f"{axis}{what}" for axis in "XYZ" for what in ("position", "rotation")}
# Height of a skeleton's joints at rest in m, by which the unit of a file is told
HEIGHTS = (0.9, 2.4)
STRETCH = 0.05  # share of its length by which a bone may change over the frames


@dataclass
class _Joint:
    name: str
    parent: int
    offset: tuple[float, float, float] = (0.0, 0.0, 0.0)
    end: tuple[float, float, float] | None = None
    channels: list[str] = field(default_factory=list)


def read_bvh(
    path: str | os.PathLike[str],
    *,
    up: Literal["y", "z"] = "y",
    units: str | float | None = None,
) -> xr.Dataset:
    """Read a .bvh as a hierarchy Dataset; see `biokit.io.hierarchy.read_hierarchy`.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    ValueError
        Listing everything wrong with the file, or if the skeleton's height does not tell its unit.
    """
    path = existing_file(path)
    text = path.read_text(encoding="utf-8", errors="replace")
    head, keyword, body = text.partition("MOTION")
    if not head.lstrip().startswith("HIERARCHY") or not keyword:
        raise file_error(path, ["no .bvh: it has to begin with HIERARCHY and contain MOTION"])
    joints, problems = _parse_hierarchy(head)
    rows, step, more = _parse_motion(body, sum(len(j.channels) for j in joints))
    problems += more
    if problems:
        raise file_error(path, problems)
    local, root, offsets, wrong = _angles(joints, rows)
    if wrong:
        raise file_error(path, wrong)
    ends = np.array([j.end if j.end is not None else (np.nan,) * 3 for j in joints])
    scale, unit = _unit(path, joints, offsets, ends, units)
    quats = np.stack([r.as_quat()[:, [3, 0, 1, 2]] for r in local], 1)
    root = root * scale
    if up == "z":
        quats[:, 0], root = turned_up(quats[:, 0], root)
    return hierarchy(
        np.arange(len(rows)) * step,
        [j.name for j in joints],
        [j.parent for j in joints],
        quats,
        root,
        offsets * scale,
        end_offsets=ends * scale,
        attrs={"length_unit": unit, "sampling_rate": 1 / step, "clip": path.stem},
        source=path.name,
    )


def _parse_hierarchy(text: str) -> tuple[list[_Joint], list[str]]:
    tokens = text.replace("{", " { ").replace("}", " } ").split()
    joints: list[_Joint] = []
    problems: list[str] = []
    stack: list[int] = []  # open braces: rows of joints, -1 for an end site
    current = -1
    at_end = False
    i = 1
    while i < len(tokens):
        word = tokens[i].upper()
        if word in ("ROOT", "JOINT"):
            stop = tokens.index("{", i) if "{" in tokens[i:] else i + 2
            name = " ".join(tokens[i + 1 : stop])
            parent = stack[-1] if stack else -1
            joints.append(_Joint(name, parent))
            current, i = len(joints) - 1, stop
        elif word == "END":
            at_end, i = True, i + 2
        elif word == "{":
            stack.append(-1 if at_end else current)
            i += 1
        elif word == "}":
            if stack:
                stack.pop()
            else:
                problems.append("a closing brace too many")
            at_end = False
            current = stack[-1] if stack else -1
            i += 1
        elif word == "OFFSET":
            values = _numbers(tokens[i + 1 : i + 4])
            if values is None or current < 0:
                problems.append(f"OFFSET without three numbers: {' '.join(tokens[i : i + 4])}")
            elif at_end:
                joints[current].end = values
            else:
                joints[current].offset = values
            i += 4
        elif word == "CHANNELS":
            count = int(tokens[i + 1]) if tokens[i + 1].isdigit() else 0
            names = [re.sub("^[xyz]", lambda m: m[0].upper(), t) for t in tokens[i + 2 :][:count]]
            unknown = [n for n in names if n not in CHANNELS]
            if unknown or current < 0:
                problems.append(f"unknown channels {', '.join(unknown)}")
            else:
                joints[current].channels = names
            i += 2 + count
        else:
            problems.append(f"unexpected {tokens[i]!r} in the hierarchy")
            i += 1
    if stack:
        problems.append(f"{len(stack)} braces are not closed")
    if not joints:
        problems.append("the hierarchy has no ROOT")
    return joints, problems


def _numbers(words: list[str]) -> tuple[float, float, float] | None:
    try:
        x, y, z = (float(word) for word in words)
    except ValueError:
        return None
    return x, y, z


def _parse_motion(text: str, channels: int) -> tuple[Array, float, list[str]]:
    """Rows [F, channels], seconds per frame, and what is wrong."""
    match = re.match(r"\s*Frames:\s*(\d+)\s+Frame Time:\s*(\S+)", text)
    if match is None:
        return (
            np.empty((0, channels)),
            1.0,
            ["after MOTION, 'Frames:' and 'Frame Time:' are needed"],
        )
    frames = int(match[1])
    problems = []
    try:
        step = float(match[2])
    except ValueError:
        step = 0.0
    if not step > 0:
        problems.append(f"Frame Time is {match[2]}, it has to be positive (s)")
        step = 1.0
    words = text[match.end() :].split()
    try:
        values = np.array(words, dtype=np.float64)
    except ValueError:
        bad = next(word for word in words if _not_number(word))
        return np.empty((0, channels)), step, [*problems, f"{bad!r} is not a number"]
    if channels == 0 or len(values) != frames * channels:
        found = f"{len(values) / channels:.4g}" if channels else "no"
        problems.append(
            f"Frames is {frames}, but there are {found} rows of {channels} channels"
            + ("; the file is truncated" if channels and len(values) < frames * channels else "")
        )
        return np.empty((0, channels)), step, problems
    return values.reshape(frames, channels), step, problems


def _not_number(word: str) -> bool:
    try:
        float(word)
    except ValueError:
        return True
    return False


def _angles(joints: list[_Joint], rows: Array) -> tuple[list[Rotation], Array, Array, list[str]]:
    """Local rotations of each joint, root positions [F, 3], offsets [J, 3], what is wrong."""
    local, problems, at = [], [], 0
    offsets = np.array([j.offset for j in joints])
    root = np.broadcast_to(offsets[0], (len(rows), 3)).copy()
    for k, joint in enumerate(joints):
        own = rows[:, at : at + len(joint.channels)]
        at += len(joint.channels)
        order = "".join(c[0] for c in joint.channels if c.endswith("rotation"))
        turns = own[:, [i for i, c in enumerate(joint.channels) if c.endswith("rotation")]]
        if len(set(order)) != len(order):
            problems.append(f"{joint.name} turns twice about one axis ({order})")
            order = ""
        if not np.isfinite(own).all():
            problems.append(f"{joint.name} has values that are not finite")
            order = ""
        if order:
            local.append(Rotation.from_euler(order, turns, degrees=True))  # upper case: intrinsic
        else:
            local.append(Rotation.identity(len(rows)))
        moved: list[float] = []
        for i, channel in enumerate(joint.channels):
            if not channel.endswith("position"):
                continue
            axis = "XYZ".index(channel[0])
            if k == 0:
                root[:, axis] = own[:, i]
            elif len(own):
                offsets[k, axis] = np.median(own[:, i])
                moved.append(float(np.ptp(own[:, i])))
        if moved and max(moved) > STRETCH * float(np.linalg.norm(offsets[k])):
            problems.append(
                f"{joint.name} moves against {joints[joint.parent].name} by {max(moved):.3g}:"
                " bones have to keep their length"
            )
    return local, root, offsets, problems


def _unit(
    path: Path, joints: list[_Joint], offsets: Array, ends: Array, units: str | float | None
) -> tuple[float, str]:
    """Metres per unit, and how that is known."""
    if units is not None:
        scale = metres_per(units)
        return scale, f"{scale:g} m, as told"
    place = np.zeros((len(joints), 3))
    for k, joint in enumerate(joints):
        if joint.parent >= 0:
            place[k] = place[joint.parent] + offsets[k]
    points = np.concatenate([place, (place + ends)[np.isfinite(ends).all(1)]])
    size = float((points.max(0) - points.min(0)).max())
    for name in ("m", "cm", "mm"):
        if HEIGHTS[0] <= size * metres_per(name) <= HEIGHTS[1]:
            return metres_per(name), f"{name}, because the skeleton at rest spans {size:.4g}"
    raise file_error(
        path,
        [
            f"the skeleton at rest spans {size:.4g} units, which is no person's in m, cm or mm;"
            " give units= 'inch', or metres per unit (0.056444 for CMU's ASF skeletons)"
        ],
    )
