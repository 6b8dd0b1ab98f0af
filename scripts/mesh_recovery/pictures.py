"""Pictures to train the pixel network on, in parts of 500: people in known poses, rendered.

    python -m scripts.mesh_recovery.motions        # once: poses, in build/body_windows.npz
    python -m scripts.mesh_recovery.pictures       # build/pictures/; goes on where it stopped

Each part has a seed of its own, its number. Held-out parts have seeds from 1,000,000, so people and
scenes that no other part has, and poses of recorded clips that were never trained on. On several
machines, ``--first`` and ``--count`` divide the work. Pictures of 192 x 256 px (``--height 256``),
half a million of them, are the full size.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import torch
from tqdm import tqdm

from biokit.body.open_body import open_body
from biokit.io.files import replacing
from biokit.synth.pictures import Pictures, draw_pictures

ROOT = Path(__file__).resolve().parents[2]
EACH = 500  # pictures of a part
CHUNK = 50  # pictures at once
HELD_OUT_SEED = 1_000_000
LARGEST_SHAPE = 2.5


def part(poses: torch.Tensor, seed: int, size: tuple[int, int], device: str) -> Pictures:
    """The pictures of a part: poses (N, 24, 3) drawn at random, as everything else."""
    generator = torch.Generator().manual_seed(seed)
    body = open_body().to(device, torch.float32)
    chunks = []
    for _ in range(0, EACH, CHUNK):
        pick = torch.randint(len(poses), (CHUNK,), generator=generator)
        beta = torch.randn(CHUNK, body.shape_count, generator=generator)
        beta = beta.clamp(-LARGEST_SHAPE, LARGEST_SHAPE)
        made = draw_pictures(
            body, poses[pick].float().to(device), beta.to(device), generator, size=size
        )
        chunks.append(Pictures(*(x.cpu() for x in made)))
    return Pictures(*(torch.cat(column) for column in zip(*chunks, strict=True)))


def main() -> None:
    """Write the parts that are not there."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=21_500, help="pictures to train on")
    parser.add_argument("--first", type=int, default=0, help="number of the first part")
    parser.add_argument("--held-out", type=int, default=2_000, help="pictures to evaluate on")
    parser.add_argument("--height", type=int, default=128, help="px; the width is three quarters")
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--poses", type=Path, default=ROOT / "build" / "body_windows.npz")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "pictures")
    args = parser.parse_args()
    if not args.poses.exists():
        parser.error(f"{args.poses} is missing: run python -m scripts.mesh_recovery.motions")
    with np.load(args.poses) as stored:
        theta, apart = stored["theta"], stored["theta_out"]
    middle = theta.shape[1] // 2
    known = torch.from_numpy(theta[:, middle])
    unknown = torch.from_numpy(apart).flatten(0, 1)  # a third of a second in each window
    last = args.first + args.count // EACH
    jobs = [(f"held_out_{k:05d}", unknown, HELD_OUT_SEED + k) for k in range(args.held_out // EACH)]
    jobs += [(f"part_{k:05d}", known, k) for k in range(args.first, last)]
    args.out.mkdir(parents=True, exist_ok=True)
    size = (args.height * 3 // 4, args.height)
    for name, poses, seed in tqdm(jobs, unit="part"):
        path = args.out / f"{name}.npz"
        if path.exists():
            continue
        made = part(poses, seed, size, args.device)._asdict()
        del made["mask"]
        with replacing(path) as half, half.open("wb") as file:
            np.savez(file, **{key: value.numpy() for key, value in made.items()})


if __name__ == "__main__":
    main()
