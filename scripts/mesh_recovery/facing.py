"""Makes biokit/assets/facing.safetensors, which tells exchanged left and right keypoints.

    python -m scripts.mesh_recovery.facing         # after scripts.mesh_recovery.motions

Seed 0. The model card is a section of ``biokit/assets/mesh_recovery.md``.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch

from biokit.body.open_body import open_body
from biokit.keypoint_names import other_side
from biokit.nets.facing import facing, save_facing
from biokit.train.facing import train
from biokit.train.keypoint_windows import View
from biokit.train.loop import Schedule
from scripts.mesh_recovery.keypoints import ROOT, training_bank

NUMBERS = {"keypoints": 26, "hidden": 128, "blocks": 2, "other": other_side()}


def main() -> None:
    """Train, and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=1500)
    parser.add_argument("--count", type=int, default=128, help="windows in a step")
    parser.add_argument("--windows", type=Path, default=ROOT / "build" / "body_windows.npz")
    parser.add_argument("--checkpoint", type=Path, default=ROOT / "build" / "facing.ckpt")
    parser.add_argument("--out", type=Path, default=ROOT / "biokit/assets/facing.safetensors")
    args = parser.parse_args()
    if not args.windows.exists():
        parser.error(f"{args.windows} is missing: run python -m scripts.mesh_recovery.motions")
    torch.manual_seed(0)
    network = facing(**NUMBERS)  # type: ignore[arg-type]
    history = train(
        network,
        training_bank(args.windows),
        Schedule(steps=args.steps, learning_rate=2e-3, final_learning_rate=2e-5, average=0.99),
        body=open_body(),
        view=View(),
        count=args.count,
        checkpoint=args.checkpoint,
    )
    save_facing(network, NUMBERS, args.out)
    history.to_csv(args.checkpoint.with_suffix(".csv"), index=False)


if __name__ == "__main__":
    main()
