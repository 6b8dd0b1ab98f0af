r"""Makes the small pixel network of the package: biokit/assets/mesh_recovery_pixels.safetensors.

    python -m scripts.mesh_recovery.motions        # once: poses, in build/
    python -m scripts.mesh_recovery.pictures       # once: pictures, in build/pictures/
    python -m scripts.mesh_recovery.pixels         # resumes where it stopped

Seed 0, CPU or GPU. First the way from keypoints to a pose, without pictures, then the whole network
on pictures. The model card is ``biokit/assets/mesh_recovery_pixels.md``; its figures come from
``python -m scripts.mesh_recovery.evaluate_pixels``.

The paper's size, on eight GPUs, from public weights of a transformer for people (a file of
``biokit.nets.public_weights``) and with its 96 query tokens, four layers and four scales:

    python -m scripts.mesh_recovery.pictures --height 256 --count 500000 --device cuda
    python -m scripts.mesh_recovery.pixels --size huge --backbone vitpose_h.pth --steps 100000 \
        --count 48 --rate 1e-5 --devices 8
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

import numpy as np
import torch

from biokit.body.open_body import open_body
from biokit.keypoint_names import HALPE26
from biokit.nets.image_encoder import VIT_HUGE, image_encoder
from biokit.nets.mesh_checkpoints import save_mesh_recovery
from biokit.nets.mesh_recovery import mesh_recovery
from biokit.nets.public_weights import load_public_weights
from biokit.synth.keypoint_noise import DetectorError
from biokit.train.keypoint_windows import Bank, View
from biokit.train.loop import Schedule
from biokit.train.mesh_recovery_loss import LossWeights
from biokit.train.mesh_recovery_pixels import PixelWeights, train, train_lift
from biokit.train.picture_bank import Changes, read_pictures

ROOT = Path(__file__).resolve().parents[2]
KEYPOINTS = {"keypoints": len(HALPE26), "keypoint_level": 1}
# size -> arguments of image_encoder and of mesh_recovery; what is not named is the default
SIZES: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "small": (
        {
            "size": (128, 96),
            "patch": 16,
            "width": 192,
            "depth": 6,
            "heads": 6,
            "levels": (1, 2, 4),
            "channels": 64,
            "stem": (24, 48, 96, 192),
            "mixed": True,
            "hidden": 384,
            "blocks": 2,
            **KEYPOINTS,
        },
        {
            "tokens": 24,
            "width": 64,
            "layers": 2,
            "heads": 4,
            "scales": 3,
            "points": 2,
            "expansion": 2,
        },
    ),
    "huge": (VIT_HUGE | KEYPOINTS | {"checkpointing": True, "mixed": True}, {}),
}
BODY = LossWeights(theta=1.0, beta=0.01, points=4.0, view=1.0, depth=0.2)
# A small network places keypoints less exactly than a detector
VIEW = View(error=DetectorError(noise=0.05, outliers=0.03, wild=0.2))
# Few pictures are seen often enough to be learned by heart
CHANGES = Changes(roll=10.0, zoom=0.12, shift=0.06, light=0.2, tint=0.06, cover=0.1)
SEED = 0


def poses(cache: Path) -> Bank:
    """Single frames of the windows that may be trained on."""
    with np.load(cache) as stored:
        middle = stored["theta"].shape[1] // 2
        rows = slice(middle, middle + 1)
        return Bank(
            torch.from_numpy(stored["theta"][:, rows]), torch.from_numpy(stored["hips"][:, rows])
        )


def main() -> None:
    """Train, and write the weights."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--size", choices=list(SIZES), default="small")
    parser.add_argument("--backbone", type=Path, help="public weights of the transformer")
    parser.add_argument("--start", type=Path, help="checkpoint whose weights are gone on from")
    parser.add_argument("--lift-steps", type=int, default=2000)
    parser.add_argument("--lift-count", type=int, default=256, help="poses in a step")
    parser.add_argument("--steps", type=int, default=8000)
    parser.add_argument("--count", type=int, default=16, help="pictures in a step, a device")
    parser.add_argument("--rate", type=float, default=1e-3, help="first learning rate")
    parser.add_argument(
        "--final", type=float, default=0.2, help="last rate, in shares of the first"
    )
    parser.add_argument("--devices", type=int, default=1)
    parser.add_argument("--every", type=int, default=100, help="steps between checkpoints")
    parser.add_argument("--windows", type=Path, default=ROOT / "build" / "body_windows.npz")
    parser.add_argument("--pictures", type=Path, default=ROOT / "build" / "pictures")
    parser.add_argument("--checkpoint", type=Path, default=ROOT / "build" / "pixels.ckpt")
    parser.add_argument(
        "--out", type=Path, default=ROOT / "biokit/assets/mesh_recovery_pixels.safetensors"
    )
    args = parser.parse_args()
    if not args.windows.exists():
        parser.error(f"{args.windows} is missing: run python -m scripts.mesh_recovery.motions")
    torch.manual_seed(SEED)
    encoder_numbers, numbers = SIZES[args.size]
    encoder = image_encoder(**encoder_numbers)
    network = mesh_recovery(encoder, **numbers)
    if args.backbone is not None:
        sys.stderr.write(f"{load_public_weights(encoder, args.backbone)}\n")
    if args.start is not None:
        state = torch.load(args.start, map_location="cpu", weights_only=True)["network"]
        network.load_state_dict({k.removeprefix("network."): v for k, v in state.items()})
    lift = Schedule(args.lift_steps, 1.5e-3, 1e-4, average=0.995, seed=SEED)
    whole = Schedule(args.steps, args.rate, args.final * args.rate, average=0.998, seed=SEED + 1)
    common: dict[str, Any] = {"body": open_body(), "devices": args.devices, "every": args.every}
    histories = {}
    if args.start is None:
        histories["lift"] = train_lift(
            network,
            poses(args.windows),
            lift,
            weights=BODY,
            view=VIEW,
            count=args.lift_count,
            checkpoint=args.checkpoint.with_suffix(".lift.ckpt"),
            **common,
        )
    histories["whole"] = train(
        network,
        read_pictures(args.pictures),
        whole,
        weights=PixelWeights(body=BODY),
        changes=CHANGES,
        count=args.count,
        checkpoint=args.checkpoint.with_suffix(".whole.ckpt"),
        **common,
    )
    if torch.distributed.is_initialized() and torch.distributed.get_rank() > 0:
        return  # one process writes
    save_mesh_recovery(
        network, args.out, encoder="pixels", encoder_numbers=encoder_numbers, numbers=numbers
    )
    for stage, history in histories.items():
        history.to_csv(args.checkpoint.with_suffix(f".{stage}.csv"), index=False)


if __name__ == "__main__":
    main()
