"""Makes the weights that ship with the package: biokit/assets/kinetics.safetensors.

    python -m scripts.neural_ik.motions            # once: the recorded motion, in build/
    python -m scripts.kinetics.activities          # once: the made motion, in build/
    python -m scripts.kinetics.labels              # once: forces and moments, in build/
    python -m scripts.kinetics.prepare             # once: what the network reads, in build/
    python -m scripts.kinetics.train               # resumes where it stopped

With ``--consistent-steps 300`` a second stage adds the forward-inverse consistency loss
(`biokit.train.kinetics_consistency`); its steps take ten times as long. The shipped weights are
without it: the card says what it did.

Seed 0, CPU or GPU. With GPUs, ``--steps 60000 --consistent-steps 20000 --batch 256 --devices N`` is
the full size.
The model card is ``biokit/assets/kinetics.md``; its figures come from
``python -m benchmarks.kinetics``.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Callable
from functools import lru_cache, partial
from pathlib import Path

import numpy as np
import pandas as pd
import torch

from biokit.io import open_skeleton
from biokit.nets.kinetics_checkpoints import SHIPPED, save_kinetics
from biokit.train.kinetic_labels import KineticLabels, load_labels, person_model
from biokit.train.kinetics import KineticBank, train
from biokit.train.kinetics_consistency import MovingClip, consistency
from biokit.train.kinetics_data import Prepared
from biokit.train.kinetics_loss import KineticWeights
from biokit.train.loop import Schedule
from scripts.kinetics.prepare import LABELS, OUT

ROOT = Path(__file__).resolve().parents[2]
# Sizes of the shipped network; what is not named is the builder's default
NUMBERS = {"width": 192, "depth": 4, "heads": 6}
# How much more often clips of an activity are drawn than their number says
SHARES = {"walk": 2.0, "walking": 2.0, "walking extra": 2.0}
CONSISTENCY, HORIZON = 50.0, 0.3  # weight of the loss, and how long the motion is integrated, s
VIEWS = (1.5, 1.0)  # of a clip as it was labelled, and with errors


def bank(path: Path, part: str = "training") -> KineticBank:
    """The clips of a cache of `scripts.kinetics.prepare`.

    Every activity is drawn as often as the root of its frames says, its clips by theirs; the view
    without errors of a recording, the first of two, more often than the other.
    """
    stored = torch.load(path, weights_only=True, mmap=True)[part]
    starts, activity = stored["starts"], stored["activity"]
    frames = starts.diff().to(torch.float64)
    total: Counter[str] = Counter()
    for name, count in zip(activity, frames.tolist(), strict=True):
        total[name] += count
    share = torch.tensor(
        [
            SHARES.get(name, 1.0) * VIEWS[place % 2] * count / total[name] ** 0.5
            for place, (name, count) in enumerate(zip(activity, frames.tolist(), strict=True))
        ]
    )
    return KineticBank(Prepared(**stored["frames"]), starts, share)


def moving_clips(labels: KineticLabels, frames: KineticBank) -> list[Callable[[], MovingClip]]:
    """The clips that may be trained on, as they were labelled, ready to be simulated."""
    skeleton = open_skeleton()
    training = [i for i in range(len(labels)) if not labels.clips["held_out"][i]]

    def clip(place: int, i: int) -> MovingClip:
        # every clip is seen twice; the first is as it was labelled
        own = slice(int(frames.starts[2 * place]), int(frames.starts[2 * place + 1]))
        stored = labels.clip(i)
        q, qd, qdd = (torch.as_tensor(stored[k].astype(np.float64)) for k in ("q", "qd", "qdd"))
        model = person_model(labels, i, skeleton)
        return MovingClip(model, q, qd, qdd, frames.frames.map(lambda x: x[own]))

    return [lru_cache(maxsize=1)(partial(clip, place, i)) for place, i in enumerate(training)]


def main() -> None:
    """Train, and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=8000)
    parser.add_argument("--consistent-steps", type=int, default=0, help="of the second stage")
    parser.add_argument("--batch", type=int, default=16, help="windows in a step")
    parser.add_argument("--devices", type=int, default=1)
    parser.add_argument("--labels", type=Path, default=LABELS)
    parser.add_argument("--prepared", type=Path, default=OUT)
    parser.add_argument("--checkpoint", type=Path, default=ROOT / "build" / "kinetics.ckpt")
    parser.add_argument("--out", type=Path, default=SHIPPED)
    args = parser.parse_args()
    if not args.prepared.exists():
        parser.error(f"{args.prepared} is missing: run python -m scripts.kinetics.prepare")
    clips = bank(args.prepared)
    common = {"numbers": NUMBERS, "batch": args.batch, "devices": args.devices}
    network, first = train(
        clips,
        Schedule(steps=args.steps, learning_rate=1e-3, final_learning_rate=2e-5, average=0.998),
        checkpoint=args.checkpoint,
        **common,
    )
    history = [first]
    if args.consistent_steps:
        network, second = train(
            clips,
            Schedule(
                steps=args.consistent_steps,
                learning_rate=1e-4,
                final_learning_rate=1e-5,
                average=0.99,
                seed=1,
            ),
            weights=KineticWeights(consistency=CONSISTENCY),
            consistency=consistency(
                moving_clips(load_labels(args.labels), clips), horizon=HORIZON, length=48, starts=3
            ),
            start=network,
            checkpoint=args.checkpoint.with_suffix(".consistent.ckpt"),
            **common,
        )
        history.append(second)
    if torch.distributed.is_initialized() and torch.distributed.get_rank() > 0:
        return  # one process writes
    save_kinetics(network, NUMBERS, args.out)
    pd.concat(history, ignore_index=True).to_csv(args.checkpoint.with_suffix(".csv"), index=False)


if __name__ == "__main__":
    main()
