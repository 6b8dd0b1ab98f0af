"""AMASS (Mahmood et al. 2019) and motions in its layout: ``<set>/<subject>/<motion>_poses.npz``.

The newer release (SMPL-X and SMPL-H of 2020 and on) ends in ``_stageii.npz``. Keys are those of
`biokit.io.smpl_motion`; the vertical is z in all of AMASS. The file beside them that holds a
subject's shape alone (``shape.npz``, ``neutral_stagei.npz``) has no motion and is not listed.

Source: the readme of https://github.com/nghorbani/amass, and the set's own files.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from biokit.io.smpl_motion import Up, read_smpl_motion
from biokit.labels.motion_sets.layout import Found, Layout, folder
from biokit.labels.recording import Recording

END = re.compile(r"_(poses|stageii)$")
UP: Up = "z"


def holds(file: Found) -> bool:
    """Whether the name is one of AMASS; what is missing inside is said when it is read."""
    return file.path.suffix == ".npz" and bool(END.search(file.name))


def motions(file: Found) -> Iterator[Recording]:
    """The one motion of a file; its activity is what the file is called."""
    name = END.sub("", file.name)
    yield Recording(
        name,
        folder(name),
        name.rpartition("/")[2],
        "",
        (file.path,),
        partial(read_smpl_motion, file.path, up=file.up or UP),
    )


LAYOUT = Layout("amass", "<set>/<subject>/<motion>_poses.npz or _stageii.npz", holds, motions)
