"""Makes the weights that ship with the package: biokit/assets/neural_ik.safetensors.

    python -m scripts.neural_ik.motions            # once: the recorded motion, in build/
    python -m scripts.neural_ik.activities         # once: the made motion, in build/
    python -m scripts.neural_ik.train              # resumes where it stopped

Seed 0, CPU or GPU. With GPUs, ``--steps 60000 --batch 128 --devices N`` is the full size.
The model card is ``biokit/assets/neural_ik.md``; its figures come from
``python -m benchmarks.neural_ik``.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import torch

import biokit as bk
from biokit.body.markers import ANATOMICAL
from biokit.body.open_body import open_body
from biokit.body.registration import register
from biokit.nets.checkpoints import save_neural_ik
from biokit.synth.random_windows import random_windows
from biokit.synth.recording import LAB_MARKERS
from biokit.train.loop import Schedule
from biokit.train.motions import MotionBank, Windows, mixture, varied
from biokit.train.neural_ik import train
from biokit.train.neural_ik_data import People, Recording
from biokit.train.neural_ik_loss import LossWeights

ROOT = Path(__file__).resolve().parents[2]
RATE = 60.0  # Hz of the recorded motion
# Sizes of the shipped network; what is not named is the builder's default
NUMBERS = {
    "channels": 8,
    "width": 384,
    "blocks": 2,
    "depth": 2,
    "heads": 6,
    "frames": 64,
    "last_only": False,
}
WEIGHTS = LossWeights(
    joints=2.0, markers=4.0, factors=2.0, angles=0.02, orientations=1.0, spread=0.02
)
LENGTHS = (1, 16, 64)
SHARES = {"random": 0.45, "recorded": 0.35, "activities": 0.2}  # of the windows


def motion(recorded: Path, activities: Path) -> Windows:
    """Random motion, recorded clips that are not held out, and made activities."""
    skeleton = bk.open_skeleton().to("cpu", torch.float32)

    def made(count: int, frames: int, generator: torch.Generator) -> torch.Tensor:
        return random_windows(skeleton, count, frames, RATE, generator=generator)

    sources = [(SHARES["random"], made)]
    for name, cache in (("recorded", recorded), ("activities", activities)):
        with np.load(cache) as stored:
            bank = training_bank(stored, skeleton.coordinate_names)
        sources.append((SHARES[name], varied(bank, skeleton, rate=RATE)))
    return mixture(sources)


def training_bank(stored: np.lib.npyio.NpzFile, names: tuple[str, ...]) -> MotionBank:
    """The clips of a cache of `scripts.neural_ik.motions` that may be trained on."""
    if tuple(stored["coordinate_names"]) != names:
        raise ValueError("the cache of motions is of another skeleton; make it again")
    starts = stored["clip_starts"]
    pieces = [
        stored["q"][a:b]
        for a, b, out in zip(starts[:-1], starts[1:], stored["held_out"], strict=True)
        if not out
    ]
    ends = np.concatenate([[0], np.cumsum([len(piece) for piece in pieces])])
    return MotionBank(torch.from_numpy(np.concatenate(pieces)), tuple(int(e) for e in ends))


def main() -> None:
    """Train, and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=3200)
    parser.add_argument("--batch", type=int, default=16, help="windows of 64 frames in a step")
    parser.add_argument("--devices", type=int, default=1)
    parser.add_argument("--motion", type=Path, default=ROOT / "build" / "cmu_motion.npz")
    parser.add_argument("--activities", type=Path, default=ROOT / "build" / "activities.npz")
    parser.add_argument("--checkpoint", type=Path, default=ROOT / "build" / "neural_ik.ckpt")
    parser.add_argument("--out", type=Path, default=ROOT / "biokit/assets/neural_ik.safetensors")
    args = parser.parse_args()
    for cache, maker in ((args.motion, "motions"), (args.activities, "activities")):
        if not cache.exists():
            parser.error(f"{cache} is missing: run python -m scripts.neural_ik.{maker}")
    registration = register(open_body(), bk.open_skeleton())
    network, history = train(
        registration,
        motion(args.motion, args.activities),
        Schedule(steps=args.steps, learning_rate=1e-3, final_learning_rate=2e-5, average=0.999),
        numbers=NUMBERS,
        weights=WEIGHTS,
        people=People(),
        recording=Recording(sets=(LAB_MARKERS, ANATOMICAL)),
        batch=args.batch,
        lengths=LENGTHS,
        kinematic_frames=4,
        checkpoint=args.checkpoint,
        devices=args.devices,
    )
    if torch.distributed.is_initialized() and torch.distributed.get_rank() > 0:
        return  # one process writes
    save_neural_ik(network, NUMBERS, args.out)
    history.to_csv(args.checkpoint.with_suffix(".csv"), index=False)


if __name__ == "__main__":
    main()
