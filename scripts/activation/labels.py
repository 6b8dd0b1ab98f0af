"""Activation labels: every clip of the kinetic labels, through the last rung of BioSim.

    python -m scripts.activation.labels

Reads the files that `scripts.kinetics.labels` writes, which hold motion, each clip as several
people, with the forces and moments of our own engine: recorded (CMU) and made clips, and those with
other upper bodies (`scripts.activation.motions`); writes

``build/activation_clips.npz``
    What a camera or a motion file would know of each clip, at 30 Hz; see `CLIPS`.
``build/activation_labels.npy``
    ``(F, m)`` float16: activations of the open skeleton's muscles.

A clip is labelled into a file of its own in ``build/activation`` at once or not at all; a second
call goes on where the first one stopped.
"""

from __future__ import annotations

import argparse
import sys
import warnings
import zipfile
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import torch
from numpy.typing import NDArray
from tqdm import tqdm

import biokit as bk
from biokit import schema
from biokit.body.open_body import open_body
from biokit.body.registration import Registration, pose_of, register, shape_of
from biokit.io.files import replacing
from biokit.labels.activations import label_activations
from biokit.labels.filters import Filters
from biokit.train.kinetic_labels import RATE, KineticLabels, load_labels, person_model

KINETICS = (Path("build/kinetics.npz"), Path("build/activation_kinetics.npz"))
OUT = Path("build/activation_clips.npz")
FILTERS = Filters()

# Over the frames
FRAMES = {
    "theta": "F, 24, 3: rotation vectors of the joints, the pelvis' in ground (y up), rad",
    "translation": "F, 3: of the pelvis in ground, m",
    "flag": "F: biokit.schema.FrameFlag, of motion, forces and activations",
}
# Of each clip
CLIPS = {
    "beta": "n, 10: of the open body",
    "stature": "n: m",
    "mass": "n: kg",
    "names": "n: clip and number of the person",
    "activity": "n",
    "held_out": "n: bool, never to be trained on",
}


def name_of(labels: KineticLabels, i: int) -> str:
    """A clip and the number of its person."""
    return f"{labels.clips['name'][i]} {labels.clips['variant'][i]}"


def label(labels: KineticLabels, i: int, tied: Registration) -> dict[str, NDArray[Any]]:
    """Pose, activations and what is true of one clip as a whole."""
    clip, model = labels.clip(i), person_model(labels, i)
    motion = schema.motion(
        np.arange(len(clip["q"])) / RATE,
        labels.coordinate_names,
        clip["q"].astype(np.float64),
        is_rotation=model.coordinate_is_rotation,
        attrs={"model": model.name, "sampling_rate": RATE},
    )
    for name, key in (("velocity", "qd"), ("acceleration", "qdd"), ("force", "tau")):
        motion[f"dof_{name}"] = (("time", "dof"), clip[key].astype(np.float64))
    motion["flag"] = ("time", clip["flag"])
    found = label_activations(schema.describe(motion), model, FILTERS)
    frames = np.rint(found["time"].values * RATE).astype(int)
    factors = torch.from_numpy(clip["scale_factor"])
    beta = shape_of(tied, factors)
    q = torch.from_numpy(clip["measured_q"][frames].astype(np.float64))
    theta, translation = pose_of(tied, q, factors, beta)
    return {
        "theta": theta.numpy().astype(np.float32),
        "translation": (translation + tied.body.rest_joints[0]).numpy().astype(np.float32),
        "activation": found["muscle_activation"].values.astype(np.float16),
        "flag": found["flag"].values,
        "beta": beta.numpy(),
        "stature": np.float64(clip["height"]),
        "mass": clip["mass"].sum(),
        "names": np.array(name_of(labels, i)),
        "activity": np.array(clip["activity"]),
        "held_out": np.array(clip["held_out"]),
    }


def read(path: Path) -> dict[str, NDArray[Any]] | None:
    """What was labelled, or None if it is not there or not whole."""
    try:
        with np.load(path) as file:
            return {name: file[name] for name in file.files}
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile, zlib.error):
        return None


def make(labels: KineticLabels, i: int, tied: Registration, path: Path) -> None:
    """Label a clip, whole or not at all; of one that cannot be labelled the reason is kept."""
    try:
        found = label(labels, i, tied)
    except ValueError as problem:
        found = {"problem": np.array(str(problem)), "names": np.array(name_of(labels, i))}
    with replacing(path) as part, part.open("wb") as file:
        np.savez(file, **found)


def join(paths: list[Path], out: Path, muscles: tuple[str, ...]) -> pd.DataFrame:
    """The two files of all clips; a table of frames by activity.

    Raises
    ------
    ValueError
        If no clip was labelled.
    """
    parts = [read(path) for path in paths]
    good = [part for part in parts if part is not None and "problem" not in part]
    if not good:
        raise ValueError("no clip was labelled")
    arrays = {n: np.concatenate([part[n] for part in good]) for n in FRAMES}
    arrays |= {n: np.stack([part[n] for part in good]) for n in CLIPS}
    starts = np.cumsum([0, *(len(part["flag"]) for part in good)])
    with replacing(out.with_name("activation_labels.npy")) as part, part.open("wb") as file:
        np.save(file, np.concatenate([part["activation"] for part in good]))
    with replacing(out) as part, part.open("wb") as file:
        np.savez(file, **arrays, starts=starts, fps=np.float64(FILTERS.rate), muscles=muscles)
    rows = [
        {
            "activity": str(part["activity"]),
            "clips": 1,
            "frames": len(part["flag"]),
            "flagged": int((part["flag"] != 0).sum()),
            "held out": len(part["flag"]) * int(part["held_out"]),
        }
        for part in good
    ]
    return pd.DataFrame(rows).groupby("activity").sum()


def main() -> None:
    """Label all clips, join them and print what there is."""
    parser = argparse.ArgumentParser(prog="python -m scripts.activation.labels")
    parser.add_argument("--kinetics", type=Path, nargs="+", default=KINETICS)
    parser.add_argument("--out", type=Path, default=OUT)
    given = parser.parse_args()
    torch.set_num_threads(1)
    warnings.simplefilter("ignore", UserWarning)  # what they tell is flagged
    skeleton = bk.open_skeleton()
    tied = register(open_body(), skeleton)
    folder = given.out.with_name("activation")
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for file in given.kinetics:
        labels = load_labels(file)
        for i in tqdm(range(len(labels)), desc=file.stem, unit="clip"):
            paths.append(folder / f"{file.stem}_{i}.npz")
            own = read(paths[-1])
            if own is None or str(own["names"]) != name_of(labels, i):
                make(labels, i, tied, paths[-1])
    table = join(paths, given.out, skeleton.muscles.names)
    table.to_csv(given.out.with_suffix(".csv"))
    sys.stdout.write(f"{table.to_string()}\n{table.sum().to_string()}\n")


if __name__ == "__main__":
    main()
