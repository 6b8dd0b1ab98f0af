"""Subjects, motions and recordings that we make ourselves, so that the truth is known."""

from biokit.synth.activities import ACTIVITIES, activity
from biokit.synth.augment import canonical_arms, mirror, perturb, splice
from biokit.synth.ground import ground_reaction
from biokit.synth.people import subject
from biokit.synth.random_motion import random_motion
from biokit.synth.random_windows import random_windows
from biokit.synth.recording import LAB_MARKERS, markers
from biokit.synth.squat import squat
from biokit.synth.walking import gait, static_pose

__all__ = [
    "ACTIVITIES",
    "LAB_MARKERS",
    "activity",
    "canonical_arms",
    "gait",
    "ground_reaction",
    "markers",
    "mirror",
    "perturb",
    "random_motion",
    "random_windows",
    "splice",
    "squat",
    "static_pose",
    "subject",
]
