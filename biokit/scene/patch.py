"""What of a scene has changed: the part that has to travel again."""

from __future__ import annotations

from typing import Any

import numpy as np

from biokit.scene.payload import Quantised


def patch_of(first: dict[str, Any], now: dict[str, Any]) -> dict[str, Any]:
    """What has to be laid over a nested dict to make it another.

    Parameters
    ----------
    first, now : dict
        Parts of a scene, before packing: leaves may be arrays or Quantised.

    Returns
    -------
    dict
        Keys whose value is new or another, dicts inside likewise; None for keys that are gone.
        `viewer/src/refine/patched.js` lays it over.
    """
    changed: dict[str, Any] = {key: None for key in first if key not in now}
    for key, value in now.items():
        before = first.get(key)
        if isinstance(value, dict) and isinstance(before, dict):
            inside = patch_of(before, value)
            if inside:
                changed[key] = inside
        elif key not in first or not _same(before, value):
            changed[key] = value
    return changed


def _same(a: Any, b: Any) -> bool:
    if isinstance(a, Quantised) and isinstance(b, Quantised):
        return (a.axis, a.rows) == (b.axis, b.rows) and _same(
            np.asarray(a.values), np.asarray(b.values)
        )
    if isinstance(a, np.ndarray) and isinstance(b, np.ndarray):
        real = a.dtype.kind == "f" and b.dtype.kind == "f"
        return a.dtype == b.dtype and np.array_equal(a, b, equal_nan=real)
    if type(a) is not type(b):
        return False
    if isinstance(a, list | tuple):
        return len(a) == len(b) and all(map(_same, a, b))
    return bool(a == b)
