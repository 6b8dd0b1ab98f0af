"""Makes the weights that ship with the package: biokit/assets/kinetics.safetensors.

    python -m scripts.neural_ik.motions            # once: the recorded motion, in build/
    python -m scripts.kinetics.activities          # once: the made motion, in build/
    python -m scripts.kinetics.labels              # once: forces and moments, in build/
    python -m scripts.kinetics.prepare             # once: what the network reads, in build/
    python -m scripts.kinetics.train               # resumes where it stopped

Seed 0, CPU or GPU. With GPUs, ``--steps 60000 --batch 256 --devices N`` is the full size.
The model card is ``biokit/assets/kinetics.md``; its figures come from
``python -m benchmarks.kinetics``.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

import torch

from biokit.nets.kinetics_checkpoints import SHIPPED, save_kinetics
from biokit.train.kinetics import KineticBank, train
from biokit.train.kinetics_data import Prepared
from biokit.train.kinetics_loss import KineticWeights
from biokit.train.loop import Schedule
from scripts.kinetics.prepare import OUT

ROOT = Path(__file__).resolve().parents[2]
# Sizes of the shipped network; what is not named is the builder's default
NUMBERS = {"width": 192, "depth": 4, "heads": 6}
# How much more often clips of an activity are drawn than their number says
SHARES = {"walk": 2.0}


def bank(path: Path, part: str = "training") -> KineticBank:
    """The clips of a cache of `scripts.kinetics.prepare`.

    Every activity is drawn as often as the root of its frames says, its clips by theirs.
    """
    stored = torch.load(path, weights_only=True, mmap=True)[part]
    starts, activity = stored["starts"], stored["activity"]
    frames = starts.diff().to(torch.float64)
    total: Counter[str] = Counter()
    for name, count in zip(activity, frames.tolist(), strict=True):
        total[name] += count
    share = torch.tensor(
        [
            SHARES.get(name, 1.0) * count / total[name] ** 0.5
            for name, count in zip(activity, frames.tolist(), strict=True)
        ]
    )
    return KineticBank(Prepared(**stored["frames"]), starts, share)


def main() -> None:
    """Train, and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=5000)
    parser.add_argument("--batch", type=int, default=16, help="windows in a step")
    parser.add_argument("--devices", type=int, default=1)
    parser.add_argument("--prepared", type=Path, default=OUT)
    parser.add_argument("--checkpoint", type=Path, default=ROOT / "build" / "kinetics.ckpt")
    parser.add_argument("--out", type=Path, default=SHIPPED)
    args = parser.parse_args()
    if not args.prepared.exists():
        parser.error(f"{args.prepared} is missing: run python -m scripts.kinetics.prepare")
    network, history = train(
        bank(args.prepared),
        Schedule(steps=args.steps, learning_rate=1e-3, final_learning_rate=2e-5, average=0.998),
        numbers=NUMBERS,
        weights=KineticWeights(),
        batch=args.batch,
        checkpoint=args.checkpoint,
        devices=args.devices,
    )
    if torch.distributed.is_initialized() and torch.distributed.get_rank() > 0:
        return  # one process writes
    save_kinetics(network, NUMBERS, args.out)
    history.to_csv(args.checkpoint.with_suffix(".csv"), index=False)


if __name__ == "__main__":
    main()
