"""A few labelled clips of made walking, for tests of what learns from them."""

from __future__ import annotations

from functools import cache

import numpy as np

import biokit as bk
from biokit import synth
from biokit.engine.scaling import scale_model
from biokit.train.kinetic_labels import CLIPS, FRAMES, RATE, KineticLabels, label_motion


@cache
def walking_labels() -> KineticLabels:
    """Two people of other sizes who walk; the second is held out."""
    skeleton = bk.open_skeleton()
    clips = []
    for seed, size in ((0, 0.95), (1, 1.05)):
        model = scale_model(skeleton, size * skeleton.scale_factor.new_ones(25, 3), mass=70.0)
        motion = synth.gait(model, speed=1.2, duration=1.2, rate=RATE, seed=seed)
        clips.append(label_motion(motion, model))
    lengths = [len(clip["q"]) for clip in clips]
    return KineticLabels(
        {name: np.concatenate([clip[name] for clip in clips]) for name in FRAMES},
        {name: np.stack([clip[name] for clip in clips]) for name in CLIPS}
        | {
            "name": np.array(["first", "second"]),
            "activity": np.array(["walk", "walk"]),
            "variant": np.array([0, 0]),
            "held_out": np.array([False, True]),
        },
        np.cumsum([0, *lengths]),
        skeleton.coordinate_names,
        skeleton.body_names,
    )
