"""Makes the keypoint network that ships with the package: biokit/assets/mesh_recovery.safetensors.

    python -m scripts.neural_ik.motions            # once: recorded motion, in build/
    python -m scripts.neural_ik.activities         # once: made motion, in build/
    python -m scripts.mesh_recovery.motions        # once: both on the open body, in build/
    python -m scripts.mesh_recovery.keypoints      # resumes where it stopped

Seed 0, CPU or GPU. First the encoder's own estimate, which is quick, then the whole network. With
GPUs, ``--first-steps 100000 --steps 100000 --count 256 --devices N`` is the full size. The model
card is ``biokit/assets/mesh_recovery.md``; its figures come from ``python -m
benchmarks.mesh_recovery``.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import torch

from biokit.body.open_body import open_body
from biokit.nets.keypoint_encoder import keypoint_encoder
from biokit.nets.mesh_checkpoints import save_mesh_recovery
from biokit.nets.mesh_recovery import mesh_recovery
from biokit.train.keypoint_windows import Bank, View
from biokit.train.loop import Schedule
from biokit.train.mesh_recovery import train
from biokit.train.mesh_recovery_loss import LossWeights

ROOT = Path(__file__).resolve().parents[2]
# Sizes of the shipped network; what is not named is the builder's default
ENCODER = {"hidden": 512, "blocks": 4, "width": 64}
NUMBERS = {"width": 64, "heads": 4, "points": 1, "expansion": 2}
WEIGHTS = LossWeights(theta=1.0, beta=0.01, points=4.0, view=1.0, depth=0.2)
SEED = 0


def training_bank(cache: Path) -> Bank:
    """The windows that may be trained on."""
    with np.load(cache) as stored:
        return Bank(torch.from_numpy(stored["theta"]), torch.from_numpy(stored["hips"]))


def main() -> None:
    """Train, and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--first-steps", type=int, default=5000)
    parser.add_argument("--first-count", type=int, default=256, help="windows in a step")
    parser.add_argument("--steps", type=int, default=1600)
    parser.add_argument("--count", type=int, default=96, help="windows in a step")
    parser.add_argument("--devices", type=int, default=1)
    parser.add_argument("--windows", type=Path, default=ROOT / "build" / "body_windows.npz")
    parser.add_argument("--checkpoint", type=Path, default=ROOT / "build" / "mesh_recovery.ckpt")
    parser.add_argument(
        "--out", type=Path, default=ROOT / "biokit/assets/mesh_recovery.safetensors"
    )
    args = parser.parse_args()
    if not args.windows.exists():
        parser.error(f"{args.windows} is missing: run python -m scripts.mesh_recovery.motions")
    torch.manual_seed(SEED)
    network = mesh_recovery(keypoint_encoder(**ENCODER), **NUMBERS)  # type: ignore[arg-type]
    bank = training_bank(args.windows)
    common = {"body": open_body(), "weights": WEIGHTS, "view": View(), "devices": args.devices}
    first = Schedule(args.first_steps, 1.5e-3, 3e-5, average=0.995, seed=SEED)
    whole = Schedule(args.steps, 6e-4, 2e-5, average=0.995, seed=SEED + 1)
    histories = [
        train(
            network,
            bank,
            schedule,
            count=count,
            first_only=stage == "first",
            checkpoint=args.checkpoint.with_suffix(f".{stage}.ckpt"),
            **common,
        )
        for stage, schedule, count in (
            ("first", first, args.first_count),
            ("whole", whole, args.count),
        )
    ]
    if torch.distributed.is_initialized() and torch.distributed.get_rank() > 0:
        return  # one process writes
    save_mesh_recovery(
        network, args.out, encoder="keypoints", encoder_numbers=ENCODER, numbers=NUMBERS
    )
    for stage, history in zip(("first", "whole"), histories, strict=True):
        history.to_csv(args.checkpoint.with_suffix(f".{stage}.csv"), index=False)


if __name__ == "__main__":
    main()
