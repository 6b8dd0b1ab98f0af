"""Subjects, motions and recordings that we make ourselves, so that the truth is known."""

from biokit.synth.ground import ground_reaction
from biokit.synth.people import subject
from biokit.synth.recording import LAB_MARKERS, markers
from biokit.synth.squat import squat
from biokit.synth.walking import gait, static_pose

__all__ = [
    "LAB_MARKERS",
    "gait",
    "ground_reaction",
    "markers",
    "squat",
    "static_pose",
    "subject",
]
