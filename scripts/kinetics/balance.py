"""Lively motion made dynamically consistent before it is labelled.

    python -m scripts.kinetics.balance --workers 2

Runs and jumps of recordings, and walks, runs, turns and jumps that are made from joint angles, need
forces that feet cannot give: their mass centre shakes. `biokit.synth.balance` moves the pelvis and
the trunk until they do not (some centimetres and degrees), with the clip's own person. The
corrected clips go into a cache of their own, ``build/kinetic_balanced.npz``, with the keys of
`scripts.neural_ik.motions` and the names of the clips with "balanced" behind; what was held out
stays so. What cannot be corrected is left out and counted. A second call goes on where the first
one stopped.
"""

from __future__ import annotations

import argparse
import sys
import warnings
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import torch
from tqdm import tqdm

import biokit as bk
from biokit import schema
from biokit.continuity import continuous_pieces
from biokit.piece_smoothing import motion_cutoff
from biokit.synth.balance import balanced
from biokit.train.kinetic_labels import RATE
from biokit.train.kinetic_people import own_person
from scripts.kinetics.labels import Job, jobs

CACHES = (Path("build/cmu_motion.npz"), Path("build/kinetic_activities.npz"))
OUT = Path("build/kinetic_balanced.npz")
RECORDED = ("running", "run/jog", "jumping", "jump, balance")
MADE = ("walk", "run", "jump", "turn", "drop jump")
FRAMES = 150  # of a made clip, which repeats itself
SHORTEST = 30  # frames
ROUNDS = 4


def chosen(caches: list[Path]) -> list[Job]:
    """Clips to correct: recorded ones first, then made ones by activity."""
    clips = jobs(caches, 1)
    recorded = [job for job in clips if job.activity in RECORDED]
    made = [
        job._replace(q=job.q[:FRAMES])
        for job in clips
        if job.activity in MADE and job.name.startswith(f"{job.activity} ")
    ]
    made.sort(key=lambda job: (MADE.index(job.activity), int(job.name.rsplit(" ", 1)[1])))
    return sorted(recorded, key=lambda job: len(job.q)) + made


def correct(job: Job, folder: Path) -> None:
    """Write the corrected coordinates of a clip; none where it cannot be done."""
    torch.set_num_threads(1)
    warnings.simplefilter("ignore", UserWarning)
    skeleton = bk.open_skeleton()
    model = own_person(skeleton, job.factors)
    time = np.arange(len(job.q)) / RATE
    motion = schema.motion(
        time,
        skeleton.coordinate_names,
        job.q,
        is_rotation=skeleton.coordinate_is_rotation,
        attrs={"model": skeleton.name, "sampling_rate": RATE},
    )
    try:
        cutoff = motion_cutoff(continuous_pieces(time, job.q, model), model)
        moved, _ = balanced(motion, model, cutoff=cutoff, rounds=ROUNDS)
        q = moved["dof_position"].sel(dof=list(skeleton.coordinate_names)).values
    except (ValueError, FloatingPointError):
        q = job.q[:0]
    part = folder / (job.file + ".part")
    with part.open("wb") as file:
        np.savez(file, key=np.array(job.key), q=q.astype(np.float32))
    part.replace(folder / job.file)


def corrected(job: Job, folder: Path) -> np.ndarray | None:
    """Coordinates of a part, or None if it is not there or of another motion."""
    try:
        with np.load(folder / job.file) as file:
            return np.asarray(file["q"]) if str(file["key"]) == job.key else None
    except (OSError, ValueError, KeyError, EOFError):
        return None


def join(wanted: list[Job], folder: Path, out: Path) -> int:
    """The cache of all parts that are there; returns how many clips it holds."""
    skeleton = bk.open_skeleton()
    found = [(job, corrected(job, folder)) for job in wanted]
    good = [(job, q) for job, q in found if q is not None and len(q) >= SHORTEST]
    part = out.with_suffix(".part.npz")
    np.savez_compressed(
        part,
        q=np.concatenate([q for _, q in good]),
        coordinate_names=np.array(skeleton.coordinate_names),
        clip_starts=np.cumsum([0, *(len(q) for _, q in good)]),
        clip_names=np.array([f"{job.name} balanced" for job, _ in good]),
        activity=np.array([job.activity for job, _ in good]),
        held_out=np.array([job.held_out for job, _ in good]),
        scale_factor=np.array([job.factors for job, _ in good]),
        fps=np.float32(RATE),
    )
    part.replace(out)
    return len(good)


def main() -> None:
    """Correct what is not there yet, and join."""
    parser = argparse.ArgumentParser(prog="python -m scripts.kinetics.balance")
    parser.add_argument("--caches", type=Path, nargs="+", default=CACHES)
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--workers", type=int, default=1)
    given = parser.parse_args()
    wanted = chosen(given.caches)
    folder = given.out.with_suffix("")
    folder.mkdir(parents=True, exist_ok=True)
    missing = [job for job in wanted if corrected(job, folder) is None]
    with ProcessPoolExecutor(given.workers, mp_context=get_context("spawn")) as pool:
        list(
            tqdm(
                pool.map(correct, missing, [folder] * len(missing)), total=len(missing), unit="clip"
            )
        )
    count = join(wanted, folder, given.out)
    sys.stdout.write(f"{count} of {len(wanted)} clips corrected; {given.out}\n")


if __name__ == "__main__":
    main()
