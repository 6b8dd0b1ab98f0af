"""Made motion for kinetics: many persons' walks, runs, jumps, chairs, stairs, and standing.

    python -m scripts.kinetics.activities --out build/kinetic_activities.npz

The keys are those of `scripts.neural_ik.motions`. The open skeleton is not scaled: other people are
made of it when the motion is labelled. Held out is every fifth seed, all its activities. Seeds
count from 0; evaluations take seeds from 1,000,000.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import torch
from scipy.ndimage import gaussian_filter1d
from tqdm import tqdm

import biokit as bk
from biokit import synth
from biokit.engine.kinematics import forward_kinematics
from biokit.engine.model import Model
from biokit.wrench import Array

OUT = Path("build") / "kinetic_activities.npz"
RATE = 60.0  # Hz
EACH = 40
SECONDS = 4.0
HELD_OUT_EVERY = 5
WALK, RUN = (0.55, 1.95), (2.0, 3.9)  # m/s
POSTURE = {"lumbar": 0.05, "thoracic": 0.05, "neck": 0.15, "arm_flex": 0.3, "elbow_flex": 0.4}
SWAY = np.deg2rad(1.2)  # standard deviation of the lean about the ankles
SWAY_TIME = (0.3, 1.0)  # s, of the Gaussian that makes noise a sway


def jobs(seed: int) -> dict[str, Callable[[Model], Array]]:
    """Activities of a seed: name -> coordinates [F, n] of the skeleton."""
    rng = np.random.default_rng(seed)
    made: dict[str, Callable[[Model], Array]] = {
        "walk": _from(
            lambda s: synth.gait(
                s,
                speed=float(rng.uniform(*WALK)),
                asymmetry=float(rng.uniform(0, 0.1)),
                duration=SECONDS,
                rate=RATE,
                seed=seed,
            )
        ),
        "squat": _from(
            lambda s: synth.squat(
                s,
                depth=float(rng.uniform(0.2, 1.0)),
                repetitions=1,
                duration=float(rng.uniform(1.5, SECONDS)),
                rate=RATE,
            )
        ),
        "run": _from(_activity("run", seed, speed=float(rng.uniform(*RUN)))),
        "drop jump": _from(_activity("jump", seed, drop=True)),
        "stairs up": _from(_activity("stairs", seed, direction="up")),
        "stairs down": _from(_activity("stairs", seed, direction="down")),
        "stand": lambda s: standing(s, 0.0, rng),
        "sway": lambda s: standing(s, SWAY * float(rng.uniform(0.3, 1.5)), rng),
    }
    for name in ("sit_to_stand", "jump", "reach", "turn"):
        made[name] = _from(_activity(name, seed))
    return made


def standing(skeleton: Model, lean: float, rng: np.random.Generator) -> Array:
    """Standing that leans about the ankles at random by some ``lean`` rad, feet on the floor."""
    motion = synth.static_pose(skeleton, duration=SECONDS, rate=RATE)
    names = list(skeleton.coordinate_names)
    q = motion["dof_position"].sel(dof=names).values.copy()
    for begin, deviation in POSTURE.items():  # no two people stand alike; rad
        for i, name in enumerate(names):
            if name.startswith(begin):
                q[:, i] += deviation * abs(rng.standard_normal()) * rng.choice((0.3, 1.0))
    q = np.clip(q, skeleton.lower.numpy(), skeleton.upper.numpy())
    noise = rng.standard_normal(len(q) + 400)
    smooth = gaussian_filter1d(noise, RATE * rng.uniform(*SWAY_TIME))[200:-200]
    angle = lean * (smooth - smooth.mean()) / smooth.std()
    ankles = [skeleton.body_names.index(body) for body in ("talus_r", "talus_l")]
    before = forward_kinematics(skeleton, torch.as_tensor(q)).position[:, ankles].mean(1)
    for side in ("_r", "_l"):
        q[:, names.index(f"ankle_angle{side}")] += angle
    q[:, names.index("pelvis_tilt")] -= angle
    after = forward_kinematics(skeleton, torch.as_tensor(q)).position[:, ankles].mean(1)
    shift = [names.index(f"pelvis_t{axis}") for axis in "xyz"]
    q[:, shift] += (before - after).numpy()
    return np.asarray(q)


def made(seed: int) -> list[tuple[str, Array]]:
    """Name and coordinates of a seed's clips; what the legs cannot do is left out."""
    torch.set_num_threads(1)
    skeleton = _skeleton()
    clips = []
    for name, job in jobs(seed).items():
        try:
            clips.append((f"{name} {seed}", job(skeleton)))
        except ValueError:
            continue
    return clips


def write(clips: Iterator[tuple[str, Array]] | list[tuple[str, Array]], out: Path) -> None:
    """The cache of `scripts.neural_ik.motions`."""
    skeleton = _skeleton()
    names, motions = zip(*clips, strict=True)
    seeds = np.array([int(name.rsplit(" ", 1)[1]) for name in names])
    ones = np.ones((len(names), len(skeleton.body_names), 3))
    out.parent.mkdir(parents=True, exist_ok=True)
    part = out.with_suffix(".part.npz")
    np.savez_compressed(
        part,
        q=np.concatenate(motions).astype(np.float32),
        coordinate_names=np.array(skeleton.coordinate_names),
        clip_starts=np.cumsum([0, *map(len, motions)]),
        clip_names=np.array(names),
        activity=np.array([name.rsplit(" ", 1)[0] for name in names]),
        held_out=seeds % HELD_OUT_EVERY == HELD_OUT_EVERY - 1,
        scale_factor=ones,
        fps=np.float32(RATE),
    )
    part.replace(out)


@cache
def _skeleton() -> Model:
    return bk.open_skeleton()


def _activity(name: str, seed: int, **options: float | str | bool) -> Callable[[Model], object]:
    return lambda s: synth.activity(name, s, seed=seed, duration=SECONDS, rate=RATE, **options)


def _from(make: Callable[[Model], object]) -> Callable[[Model], Array]:
    """Coordinates of a motion Dataset in the skeleton's order."""

    def coordinates(skeleton: Model) -> Array:
        motion = make(skeleton)
        return motion["dof_position"].sel(dof=list(skeleton.coordinate_names)).values

    return coordinates


def main() -> None:
    """Write the cache."""
    parser = argparse.ArgumentParser(prog="python -m scripts.kinetics.activities")
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--each", type=int, default=EACH, help="clips of each activity")
    parser.add_argument("--workers", type=int, default=1)
    given = parser.parse_args()
    with ProcessPoolExecutor(given.workers, mp_context=get_context("spawn")) as pool:
        parts = list(tqdm(pool.map(made, range(given.each)), total=given.each, unit="seed"))
    write([clip for part in parts for clip in part], given.out)


if __name__ == "__main__":
    main()
