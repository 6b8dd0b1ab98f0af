"""Public sets of pictures with known movement, read where a user has them.

Nothing is downloaded: the sets have licences of their own. Each reader yields
:class:`~biokit.evaluation_sets.sample.Sample` one after another, so that a set of any size fits
into memory, and checks each file when its turn comes. Pickles are read by a reader that builds
arrays and runs nothing.

==============  =====================================================================
name            set
==============  =====================================================================
``human36m``    Human3.6M, in four layouts of common preprocessing
``3dpw``        3D Poses in the Wild
``emdb``        EMDB
``bedlam``      BEDLAM
``movi``        BML-MoVi
``opencap``     OpenCap's validation study, or a downloaded session
==============  =====================================================================

``scripts/evaluate_mesh_recovery.py`` runs the mesh recovery on one of them.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import Any

from biokit.evaluation_sets.bedlam import bedlam
from biokit.evaluation_sets.emdb import emdb
from biokit.evaluation_sets.human36m import human36m
from biokit.evaluation_sets.movi import movi
from biokit.evaluation_sets.opencap import opencap
from biokit.evaluation_sets.sample import NamedPoints, Sample, TrueBody, View
from biokit.evaluation_sets.three_dpw import three_dpw

__all__ = [
    "SETS",
    "NamedPoints",
    "Sample",
    "TrueBody",
    "View",
    "bedlam",
    "emdb",
    "evaluation_set",
    "human36m",
    "movi",
    "opencap",
    "three_dpw",
]

SETS: dict[str, Callable[..., Iterator[Sample]]] = {
    "human36m": human36m,
    "3dpw": three_dpw,
    "emdb": emdb,
    "bedlam": bedlam,
    "movi": movi,
    "opencap": opencap,
}


def evaluation_set(name: str, folder: str | os.PathLike[str], **options: Any) -> Iterator[Sample]:
    """The samples of a set.

    Parameters
    ----------
    name
        One of :data:`SETS`.
    folder
        Where the user has it.
    **options
        Of the set's reader.

    Raises
    ------
    FileNotFoundError, ValueError
        If the name is unknown, or naming the folder or the file and what is wrong with it.
    """
    if name not in SETS:
        raise ValueError(f"there is no evaluation set {name!r}; {', '.join(SETS)} are")
    return SETS[name](folder, **options)
