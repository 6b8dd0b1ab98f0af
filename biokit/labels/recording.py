"""What the labelling reads: one motion of one person, found but not yet read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import xarray as xr


class Recording(NamedTuple):
    """One motion of one person.

    Attributes
    ----------
    name
        Unique in its source, and the same whenever the source is listed: the path in the source
        without its suffix, and what tells the motions of one file apart.
    subject
        Who moves, unique in the source; "" where the set does not say.
    activity
        What they do, as the set says it; "" where it does not.
    split
        "train", "validation", "test" or the set's own word; "" where it has none.
    files
        What is read, for checksums.
    read
        Reads it: a Dataset of kind "body", "hierarchy", "markers" or "motion", in ground (y up).
        It can be pickled, and raises a ValueError that names the file and what is wrong with it.
    mass, height
        kg and m, where the set knows them.
    """

    name: str
    subject: str
    activity: str
    split: str
    files: tuple[Path, ...]
    read: Callable[[], xr.Dataset]
    mass: float | None = None
    height: float | None = None
