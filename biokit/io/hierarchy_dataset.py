"""A joint hierarchy in motion as a Dataset: built, checked and posed.

Kind "hierarchy": ``joint_rotation (time, joint, quaternion)`` from each joint's frame to its
parent's, ``root_position (time, space)`` [m] in ground, ``joint_offset (joint, space)`` [m], the
rest position of a joint in its parent's frame, the coordinate ``parent (joint)``, empty for the
root, and optionally ``end_offset (joint, space)`` [m], the free end of a bone in its joint's frame,
NaN where there is none. It saves to .nc and .zarr like everything else.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
import xarray as xr
from numpy.typing import ArrayLike, NDArray

from biokit import schema

Array = NDArray[np.float64]

# Extent of a skeleton's joints at rest, of a child with arms down to a tall person in T-pose
SMALLEST, LARGEST = 0.4, 3.0  # m
FARTHEST = 1000.0  # m: no recording goes so far from its origin
UNIT_TOLERANCE = 1e-2  # of the length of a quaternion
LONG_NAMES = {
    "joint_rotation": "rotation from the joint's frame to its parent's",
    "root_position": "position of the root joint",
    "joint_offset": "rest position of the joint in its parent's frame",
    "end_offset": "end of the bone in the joint's frame",
}
DIMS = {
    "joint_rotation": ("time", "joint", "quaternion"),
    "root_position": ("time", "space"),
    "joint_offset": ("joint", "space"),
    "end_offset": ("joint", "space"),
}


class JointPose(NamedTuple):
    """Where the joints are: ``rotation`` [F, J, 3, 3] to ground and ``position`` [F, J, 3], m."""

    rotation: Array
    position: Array


def hierarchy(
    time: ArrayLike,
    names: Sequence[str],
    parents: Sequence[str] | Sequence[int],
    rotation: ArrayLike,
    root_position: ArrayLike,
    offsets: ArrayLike,
    *,
    end_offsets: ArrayLike | None = None,
    attrs: Mapping[str, Any] | None = None,
    source: str = "",
) -> xr.Dataset:
    """A hierarchy Dataset.

    Parameters
    ----------
    time
        [F] in s, increasing.
    names
        [J] joint names, unique.
    parents
        [J] name of each joint's parent, "" for the root; or its index, -1 for the root.
    rotation
        [F, J, 4] quaternions w, x, y, z from the joint's frame to its parent's (the root's to
        ground, y up).
    root_position
        [F, 3] in m, in ground.
    offsets
        [J, 3] rest position in the parent's frame, m. That of the root is not used.
    end_offsets
        [J, 3] end of the bone in the joint's frame, m; NaN where there is none.
    attrs
        Further attributes; ``sampling_rate`` is computed from time unless given.
    source
        What to name in the error.

    Raises
    ------
    ValueError
        Listing everything that :func:`check_hierarchy` finds wrong.
    """
    arrays = {
        "joint_rotation": np.asarray(rotation, dtype=np.float64),
        "root_position": np.asarray(root_position, dtype=np.float64),
        "joint_offset": np.asarray(offsets, dtype=np.float64),
    }
    if end_offsets is not None:
        arrays["end_offset"] = np.asarray(end_offsets, dtype=np.float64)
    seconds = np.asarray(time, dtype=np.float64)
    labels = [str(name) for name in names]
    problems = _shape_problems(arrays, len(seconds), len(labels))
    named, wrong = _parent_names(labels, list(parents))
    if problems or len(named) != len(labels):
        raise _error(source, problems + wrong)
    ds = xr.Dataset(
        {name: (DIMS[name], array) for name, array in arrays.items()},
        coords={
            "time": ("time", seconds, {"units": "s", "long_name": "time"}),
            "frame": ("time", np.arange(len(seconds))),
            "joint": np.array(labels, dtype=np.str_),
            "parent": ("joint", np.array(named, dtype=np.str_)),
            "quaternion": list(schema.QUATERNION),
            "space": list(schema.SPACE),
        },
    )
    for name in arrays:
        units = "1" if name == "joint_rotation" else "m"
        ds[name].attrs = {"units": units, "long_name": LONG_NAMES[name]}
    ds["root_position"].attrs["frame"] = schema.GROUND
    from biokit import __version__

    ds.attrs = {
        "kind": "hierarchy",
        "biokit_version": __version__,
        "sampling_rate": schema.sampling_rate(seconds),
        **({"source": source} if source else {}),
        **(attrs or {}),
    }
    problems = list(dict.fromkeys(wrong + _problems(ds)))
    if problems:
        raise _error(source or str(ds.attrs.get("source", "")), problems)
    norm = np.linalg.norm(ds["joint_rotation"].values, axis=-1, keepdims=True)
    return ds.assign(joint_rotation=ds["joint_rotation"] / norm.clip(1e-12)).pipe(_with_attrs, ds)


def check_hierarchy(ds: xr.Dataset, *, source: str = "") -> xr.Dataset:
    """Return the Dataset if it is a hierarchy of a person, y up, in m.

    Raises
    ------
    ValueError
        Listing everything wrong: variables or labels that are missing, parents that do not exist,
        circles, not exactly one root, numbers that are not finite, quaternions that are not unit,
        mm or cm given as m, z-up data.
    """
    problems = _problems(ds)
    if problems:
        raise _error(source or str(ds.attrs.get("source", "")), problems)
    return ds


def joint_pose(ds: xr.Dataset) -> JointPose:
    """Orientation and position of every joint in ground, for all frames.

    Parameters
    ----------
    ds
        A hierarchy Dataset.
    """
    rotation = rotation_matrices(ds["joint_rotation"].values)
    return _placed(ds, rotation, np.asarray(ds["root_position"].values, dtype=np.float64))


def rest_pose(ds: xr.Dataset) -> Array:
    """Joints [J, 3] m when no joint is turned, the root at the origin."""
    still = np.broadcast_to(np.eye(3), (1, ds.sizes["joint"], 3, 3)).copy()
    return _placed(ds, still, np.zeros((1, 3))).position[0]


def rotation_matrices(quaternion: ArrayLike) -> Array:
    """Rotations [..., 3, 3] of quaternions [..., 4], w x y z."""
    q = np.asarray(quaternion, dtype=np.float64)
    q = q / np.linalg.norm(q, axis=-1, keepdims=True)
    w, x, y, z = np.moveaxis(q, -1, 0)
    rows = [
        [1 - 2 * (y * y + z * z), 2 * (x * y - w * z), 2 * (x * z + w * y)],
        [2 * (x * y + w * z), 1 - 2 * (x * x + z * z), 2 * (y * z - w * x)],
        [2 * (x * z - w * y), 2 * (y * z + w * x), 1 - 2 * (x * x + y * y)],
    ]
    return np.stack([np.stack(row, -1) for row in rows], -2)


def parent_rows(ds: xr.Dataset) -> list[int]:
    """Row of each joint's parent, -1 for the root."""
    names = [str(n) for n in ds["joint"].values]
    return [names.index(str(p)) if str(p) else -1 for p in ds["parent"].values]


def _placed(ds: xr.Dataset, local: Array, root: Array) -> JointPose:
    parents = parent_rows(ds)
    offset = np.asarray(ds["joint_offset"].values, dtype=np.float64)
    rotation = local.copy()
    position = np.zeros((*local.shape[:2], 3))
    for j in _parents_first(parents):
        p = parents[j]
        if p < 0:
            position[:, j] = root
        else:
            rotation[:, j] = rotation[:, p] @ local[:, j]
            position[:, j] = position[:, p] + rotation[:, p] @ offset[j]
    return JointPose(rotation, position)


def _parents_first(parents: Sequence[int]) -> list[int]:
    def depth(j: int) -> int:
        return 0 if parents[j] < 0 else 1 + depth(parents[j])

    return sorted(range(len(parents)), key=depth)


# ------------------------------------------------------------------------------------- checks


def _problems(ds: xr.Dataset) -> list[str]:
    """Everything that is wrong with a hierarchy Dataset."""
    needed = ("joint_rotation", "root_position", "joint_offset")
    lacks = [name for name in needed if name not in ds]
    lacks += [name for name in ("joint", "parent") if name not in ds.coords]
    if lacks:
        return [f"{', '.join(lacks)} missing; a hierarchy Dataset has them"]
    names = [str(n) for n in ds["joint"].values]
    _, problems = _parent_names(names, [str(p) for p in ds["parent"].values])
    problems += _time_problems(np.asarray(ds["time"].values, dtype=np.float64))
    for name in needed:
        bad = ~np.isfinite(ds[name].values)
        if bad.any():
            problems.append(_not_finite(ds, name, bad))
    length = np.linalg.norm(ds["joint_rotation"].values, axis=-1)
    if np.isfinite(length).all() and length.size and abs(length - 1).max() > UNIT_TOLERANCE:
        frame, joint = np.unravel_index(abs(length - 1).argmax(), length.shape)
        problems.append(
            f"quaternions are not of unit length: |q| is {length[frame, joint]:.3g} for"
            f" {names[joint]} in frame {frame}"
        )
    return problems or _size_problems(ds) or _up_problems(ds)


def _error(source: str, problems: Sequence[str]) -> ValueError:
    head = f"{source}: not a valid joint hierarchy" if source else "not a valid joint hierarchy"
    return ValueError(head + ":" + "".join(f"\n  - {problem}" for problem in problems))


def _shape_problems(arrays: Mapping[str, Array], frames: int, joints: int) -> list[str]:
    size = {"time": frames, "joint": joints, "quaternion": 4, "space": 3}
    return [
        f"{name} has shape {array.shape}, expected {tuple(size[d] for d in DIMS[name])}"
        f" ({', '.join(DIMS[name])})"
        for name, array in arrays.items()
        if array.shape != tuple(size[d] for d in DIMS[name])
    ]


def _parent_names(names: Sequence[str], parents: Sequence[Any]) -> tuple[list[str], list[str]]:
    """Parents by name, "" for the root, and what is wrong with them."""
    if len(parents) != len(names):
        return [], [f"{len(names)} joints, but {len(parents)} parents"]
    named, problems = [], []
    for name, parent in zip(names, parents, strict=True):
        if isinstance(parent, str | np.str_):
            if parent and parent not in names:
                problems.append(f"{name} has the parent {str(parent)!r}, which is no joint")
            named.append(str(parent))
        elif -1 <= int(parent) < len(names):
            named.append("" if int(parent) < 0 else names[int(parent)])
        else:
            problems.append(f"{name} has the parent {int(parent)}, of {len(names)} joints")
            named.append("")
    if any(not name.strip() for name in names):
        problems.append("a joint has no name")
    repeated = schema.duplicates(names)
    if repeated:
        problems.append(f"duplicate joint names: {', '.join(repeated)}")
    if problems:
        return named, problems
    roots = [name for name, parent in zip(names, named, strict=True) if not parent]
    if len(roots) != 1:
        problems.append(f"expected one root, found {len(roots)}: {', '.join(roots) or 'none'}")
    above = dict(zip(names, named, strict=True))
    circle = []
    for name in names:
        seen, at = {name}, above[name]
        while at and at not in seen:
            seen.add(at)
            at = above[at]
        if at == name:
            circle.append(name)
    if circle:
        problems.append(f"joints are their own ancestors: {', '.join(circle)}")
    return named, problems


def _time_problems(time: Array) -> list[str]:
    if len(time) == 0:
        return ["there are no frames"]
    if not np.isfinite(time).all():
        return ["time is not finite (is fps a positive number?)"]
    if (np.diff(time) <= 0).any():
        return [f"time does not increase at frame {int(np.argmax(np.diff(time) <= 0)) + 1}"]
    return []


def _not_finite(ds: xr.Dataset, name: str, bad: NDArray[np.bool_]) -> str:
    first = np.argwhere(bad)[0]
    dims = ds[name].dims
    place = [
        f"{ds['joint'].values[i]}" if dim == "joint" else f"frame {i}"
        for dim, i in zip(dims, first, strict=True)
        if dim in ("joint", "time")
    ]
    return f"{name} is not finite at {', '.join(place)} ({int(bad.sum())} numbers in all)"


def _size_problems(ds: xr.Dataset) -> list[str]:
    rest = rest_pose(ds)
    extent = float((rest.max(0) - rest.min(0)).max())
    problems = []
    if not SMALLEST <= extent <= LARGEST:
        likely = {1000: "mm", 100: "cm"}
        named = [unit for per, unit in likely.items() if 0.8 <= extent / per <= 2.3]
        hint = f"; probably the lengths are in {named[0]}" if named else ""
        problems.append(
            f"the joints at rest span {extent:.3g} m, a person's span {SMALLEST} to {LARGEST} m"
            f"{hint}: convert offsets and root positions to m"
        )
    away = float(np.median(np.abs(ds["root_position"].values).max(1)))
    if away > FARTHEST or (not problems and away > 100 * extent):
        problems.append(f"the root is {away:.4g} m from the origin: are its positions in m?")
    return problems


def _up_problems(ds: xr.Dataset) -> list[str]:
    """Whether z is up: the body is long along z, and its lowest point along z stays on a floor."""
    position = joint_pose(ds).position
    low, high = position.min(1), position.max(1)  # [F, 3]
    _, along_y, along_z = np.median(high - low, 0)
    floor = np.percentile(low[:, 2], [5, 95])
    root = np.median(position[:, parent_rows(ds).index(-1), 2])
    flat = floor[1] - floor[0] < 0.25 * along_z and abs(np.median(low[:, 2])) < 0.25 * along_z
    if along_z > 1.4 * along_y and flat and root > 0.35 * along_z:
        return [
            f"z is up, it seems (the body spans {along_z:.2f} m along z, {along_y:.2f} m along y,"
            " and stands on z = 0); biokit's ground is y up: read the file with up='z'"
        ]
    return []


def _with_attrs(new: xr.Dataset, old: xr.Dataset) -> xr.Dataset:
    new["joint_rotation"].attrs = old["joint_rotation"].attrs
    return new
