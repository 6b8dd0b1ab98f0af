"""Made motion for training: walks, squats and the activities of biokit.synth, in one cache.

    python -m scripts.neural_ik.activities --out build/activities.npz

The keys are those of `scripts.neural_ik.motions`; nothing in it is held out. Seeds count from 0;
evaluations take seeds from 1,000,000.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from tqdm import tqdm

import biokit as bk
from biokit import synth
from biokit.engine.model import Model

ROOT = Path(__file__).resolve().parents[2]
OUT = ROOT / "build" / "activities.npz"
RATE = 60.0  # Hz
EACH = 12
SECONDS = 3.0


def made(skeleton: Model, each: int) -> Iterator[tuple[str, np.ndarray]]:
    """Clip name and coordinates [F, n]; what a model's legs cannot do is left out."""
    for seed in range(each):
        rng = np.random.default_rng(seed)
        jobs = {
            "walk": lambda rng=rng, seed=seed: synth.gait(
                skeleton,
                speed=float(rng.uniform(0.7, 1.8)),
                duration=SECONDS,
                rate=RATE,
                seed=seed,
            ),
            "squat": lambda rng=rng: synth.squat(
                skeleton,
                depth=float(rng.uniform(0.3, 1.0)),
                repetitions=1,
                duration=SECONDS,
                rate=RATE,
            ),
            **{
                name: lambda name=name, seed=seed: synth.activity(
                    name, skeleton, seed=seed, duration=SECONDS, rate=RATE
                )
                for name in synth.ACTIVITIES
            },
        }
        for name, job in jobs.items():
            try:
                motion = job()
            except ValueError:
                continue
            order = list(skeleton.coordinate_names)
            yield f"{name} {seed}", motion["dof_position"].sel(dof=order).values


def main() -> None:
    """Write the cache."""
    parser = argparse.ArgumentParser(prog="python -m scripts.neural_ik.activities")
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--each", type=int, default=EACH, help="clips of each activity")
    given = parser.parse_args()
    skeleton = bk.open_skeleton()
    total = given.each * (len(synth.ACTIVITIES) + 2)
    clips = list(tqdm(made(skeleton, given.each), total=total, unit="clip"))
    given.out.parent.mkdir(parents=True, exist_ok=True)
    part = given.out.with_suffix(".part.npz")
    np.savez_compressed(
        part,
        q=np.concatenate([q for _, q in clips]).astype(np.float32),
        coordinate_names=np.array(skeleton.coordinate_names),
        clip_starts=np.cumsum([0, *(len(q) for _, q in clips)]),
        clip_names=np.array([name for name, _ in clips]),
        held_out=np.zeros(len(clips), dtype=bool),
        fps=np.float32(RATE),
    )
    part.replace(given.out)


if __name__ == "__main__":
    main()
