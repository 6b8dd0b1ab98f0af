"""Recordings and labels that cost nothing: what a file says, its text decides.

A file holds "<seed> <frames>" and a word: "keep", "reject", "damaged" (a ValueError), "bug"
(another error), "deadly" (whoever labels it is killed), "fragile" (killed once), "slow".
"""

from __future__ import annotations

import os
import signal
import time
import warnings
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import numpy as np
import xarray as xr

from biokit.labels.recording import Recording
from biokit.schema import SMPL_JOINTS, SPACE

MUSCLES = ("soleus_r", "soleus_l", "vasti_r")
DOFS = ("pelvis_tx", "knee_angle_r")


def write(folder: Path, name: str, seed: int, frames: int, word: str = "keep") -> None:
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.txt").write_text(f"{seed} {frames} {word}")


def listed(folder: Path) -> Iterator[Recording]:
    for path in sorted(folder.glob("*.txt")):
        yield Recording(
            f"set/{path.stem}", f"P{path.stem[-1]}", "walk", "train", (path,), partial(_read, path)
        )


def _read(path: Path) -> xr.Dataset:
    seed, frames, word = path.read_text().split()
    if word == "damaged":
        raise ValueError(f"{path}: is damaged")
    return xr.Dataset(attrs={"seed": int(seed), "frames": int(frames), "word": word, "path": path})


def label(recording: Recording, *, scale: float = 1.0) -> xr.Dataset:
    """Labels of the seed: the same whoever makes them."""
    read = recording.read()
    frames, word = read.attrs["frames"], read.attrs["word"]
    if word == "bug":
        raise RuntimeError("out of luck")
    if word == "deadly":
        os.kill(os.getpid(), signal.SIGKILL)
    if word == "fragile":
        once = read.attrs["path"].with_suffix(".died")
        if not once.exists():
            once.touch()
            os.kill(os.getpid(), signal.SIGKILL)
    if word == "slow":
        time.sleep(0.05)
    warnings.warn("the labels are made up", UserWarning, stacklevel=2)
    chance = np.random.default_rng(read.attrs["seed"])
    pose = (len(SMPL_JOINTS), len(SPACE))
    ds = xr.Dataset(
        {
            "muscle_activation": (
                ("time", "muscle"),
                scale * chance.random((frames, len(MUSCLES))),
            ),
            "dof_position": (("time", "dof"), chance.normal(size=(frames, len(DOFS)))),
            "theta": (("time", "smpl_joint", "space"), chance.normal(size=(frames, *pose))),
            "residual_share": (("time",), chance.random(frames)),
            "reserve_share": (("time",), chance.random(frames)),
            "marker_rms": (("time",), 0.02 * chance.random(frames)),
            "flag": (("time",), np.where(chance.random(frames) < 0.1, 32, 0)),
            "beta": (("shape",), chance.normal(size=10)),
        },
        coords={
            "time": np.arange(frames) / 30.0,
            "muscle": list(MUSCLES),
            "dof": list(DOFS),
            "dof_unit": ("dof", ["m", "rad"]),
            "smpl_joint": list(SMPL_JOINTS),
            "space": list(SPACE),
        },
        attrs={"stature": 1.75, "mass": 70.0 + read.attrs["seed"], "reason": ""},
    )
    return ds.assign_attrs(reason="marker C7 is 0.21 m away") if word == "reject" else ds
