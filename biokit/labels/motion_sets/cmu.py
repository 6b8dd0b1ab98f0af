"""The CMU set as joint hierarchies, ``cmu_*.npz``: one recording for each clip.

The layout is that of `biokit.io.hierarchy`; clips are named ``<subject>_<trial>`` where the
performer is known (clip 02_01 is trial 1 of subject 02), otherwise by their source.

Source: CMU Graphics Lab Motion Capture Database, mocap.cs.cmu.edu.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from biokit.labels.motion_sets.files import clips, is_hierarchy
from biokit.labels.motion_sets.layout import Found, Layout
from biokit.labels.recording import Recording

FILE = re.compile(r"(^|/)cmu_[^/]+$")
CLIP = re.compile(r"^(\d+)_\d+$")


def holds(file: Found) -> bool:
    """Whether name and keys are those of the set."""
    return bool(FILE.search(file.name)) and is_hierarchy(file.keys)


def motions(file: Found) -> Iterator[Recording]:
    """Every clip; the subject is "" where the source does not say who moved."""
    for clip in clips(file):
        own = clip.name.rpartition("/")[2]
        known = CLIP.match(own)
        subject = known.group(1) if known else ""
        yield clip._replace(name=f"CMU/{subject or 'mixed'}/{own}", subject=subject)


LAYOUT = Layout("cmu", "cmu_*.npz", holds, motions)
