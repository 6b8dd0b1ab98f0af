"""Poses to train mesh recovery on: short windows of the open body's joint rotations, in one cache.

    python -m scripts.mesh_recovery.motions        # writes build/body_windows.npz

The motion is NeurIK's (`scripts.neural_ik.train.motion`: random motion, recorded clips that are not
held out, made activities), seen on the body; a second cache holds the held-out clips. Seed 0.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import torch
from tqdm import tqdm

import biokit as bk
from biokit.body.model import JOINT_NAMES
from biokit.body.open_body import open_body
from biokit.body.registration import register, segments_of
from biokit.io.files import replacing
from scripts.neural_ik.train import motion

ROOT = Path(__file__).resolve().parents[2]
FRAMES = 11
STEP = 2  # frames of the motion, which has 60 Hz: windows have 30
CHUNK = 256  # windows


def held_out_windows(path: Path, names: tuple[str, ...]) -> torch.Tensor:
    """Windows [N, FRAMES, n] of the recorded clips that were never trained on, one a second."""
    with np.load(path) as stored:
        if tuple(stored["coordinate_names"]) != names:
            raise ValueError(f"{path} is of another skeleton; make it again")
        starts, q = stored["clip_starts"], stored["q"]
        clips = [
            q[a:b]
            for a, b, out in zip(starts[:-1], starts[1:], stored["held_out"], strict=True)
            if out
        ]
    reach = STEP * (FRAMES - 1) + 1
    cut = [c[i : i + reach : STEP] for c in clips for i in range(0, len(c) - reach, 30)]
    return torch.from_numpy(np.stack(cut))


def main() -> None:
    """Write the caches."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--windows", type=int, default=200_000)
    parser.add_argument("--recorded", type=Path, default=ROOT / "build" / "cmu_motion.npz")
    parser.add_argument("--activities", type=Path, default=ROOT / "build" / "activities.npz")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "body_windows.npz")
    given = parser.parse_args()
    skeleton = bk.open_skeleton()
    registration = register(open_body(), skeleton).to("cpu", torch.float32)
    draw = motion(given.recorded, given.activities)
    generator = torch.Generator().manual_seed(0)
    out: dict[str, list[np.ndarray]] = {k: [] for k in ("theta", "hips", "theta_out", "hips_out")}

    def keep(q: torch.Tensor, suffix: str) -> None:
        own = segments_of(registration, q)
        middle = own.hips[:, FRAMES // 2 : FRAMES // 2 + 1]
        out["theta" + suffix].append(own.theta.numpy().astype(np.float16))
        out["hips" + suffix].append((own.hips - middle).numpy().astype(np.float16))

    with torch.inference_mode():
        keep(held_out_windows(given.recorded, skeleton.coordinate_names), "_out")
        for _ in tqdm(range(0, given.windows, CHUNK), unit="chunk"):
            keep(draw(CHUNK, STEP * (FRAMES - 1) + 1, generator)[:, ::STEP], "")
    with replacing(given.out) as part, part.open("wb") as file:
        np.savez(
            file,
            joints=np.array(JOINT_NAMES),
            rate=np.float32(60 / STEP),
            **{name: np.concatenate(parts) for name, parts in out.items()},
        )


if __name__ == "__main__":
    main()
