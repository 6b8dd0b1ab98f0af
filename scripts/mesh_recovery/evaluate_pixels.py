"""Errors of the pixel network on held-out pictures: the table of its model card.

    python -m scripts.mesh_recovery.evaluate_pixels

The pictures are the held-out parts of `scripts.mesh_recovery.pictures`: people, scenes and poses
that were never trained on. ``python -m benchmarks.mesh_recovery`` has refinement too.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import torch
from torch import Tensor
from tqdm import tqdm

from biokit import metrics
from biokit.body.keypoints import body_keypoints
from biokit.body.open_body import open_body
from biokit.body.skinning import pose_body
from biokit.camera.crop import Crop, seen_in_crop
from biokit.mesh_networks import load_mesh_network
from biokit.nets.image_encoder import ImageEncoder
from biokit.nets.image_start import KeypointStart
from biokit.nets.mesh_recovery import (
    BodyEstimate,
    Features,
    MeshRecovery,
    body_of_heads,
    mean_start,
)
from biokit.train.mesh_recovery_loss import body_points
from biokit.train.picture_bank import PictureBank, PictureBatch, make_batch, read_pictures

ROOT = Path(__file__).resolve().parents[2]
BATCH = 50
HEADER = ("estimate", "MPJPE, mm", "PA-MPJPE, mm", "MVE, mm", "keypoints, px of 128", "depth, %")


def estimates(
    network: MeshRecovery, batch: PictureBatch
) -> tuple[dict[str, BodyEstimate], Features]:
    """Bodies by name: the mean pose, the encoder's own, and the decoder's."""
    spread = batch.crop.spread
    features = network.encoder(batch.pictures)
    mean = mean_start(len(spread), network.shapes, spread)
    return {
        "mean pose": body_of_heads(mean, spread),
        "encoder's own": body_of_heads(features.start, spread),
        "decoder's": network.decode(features, network.queries(features), spread),
    }, features


def errors(found: BodyEstimate, batch: PictureBatch) -> Tensor:
    """MPJPE, PA-MPJPE, MVE, mm; keypoints in the view, px; depth: [B, 5]."""
    body = open_body().to("cpu", torch.float32)
    ours = pose_body(body, found.rotation, found.beta)
    true = pose_body(body, batch.truth.rotation, batch.truth.beta)
    _, points = body_points(body, body_keypoints(body), found.rotation, found.beta)
    points = points + found.translation[:, None]
    identity = torch.eye(3).expand(len(points), 3, 3)
    place = seen_in_crop(points, Crop(identity, batch.crop.spread))
    return torch.stack(
        [
            metrics.mpjpe(ours.joints, true.joints, root=0, each=True),
            metrics.pa_mpjpe(ours.joints, true.joints, each=True),
            metrics.mve(
                ours.vertices,
                true.vertices,
                root=(ours.joints[:, 0], true.joints[:, 0]),
                each=True,
            ),
            64 * (place - batch.place).norm(dim=-1).mean(-1),
            (found.translation[:, 2] / batch.truth.translation[:, 2] - 1).abs(),
        ],
        -1,
    )


@torch.no_grad()
def table(network: MeshRecovery, bank: PictureBank) -> str:
    """Means over the pictures as a table of Markdown, and of the keypoints that are found."""
    assert isinstance(network.encoder, ImageEncoder)
    sums: dict[str, list[Tensor]] = {}
    spots: list[Tensor] = []
    for rows in tqdm(torch.arange(len(bank.rgb)).split(BATCH), unit="batch"):
        batch = make_batch(bank, rows, torch.Generator())
        found, features = estimates(network, batch)
        for name, one in found.items():
            sums.setdefault(name, []).append(errors(one, batch))
        if isinstance(network.encoder.start, KeypointStart):
            place = network.encoder.start.spots(features.maps).place
            off = 64 * (place - batch.place).norm(dim=-1)
            spots.append(off[batch.seen])
    lines = [f"| {' | '.join(HEADER)} |", f"| --- |{' ---: |' * (len(HEADER) - 1)}"]
    for name, parts in sums.items():
        mean = torch.cat(parts).mean(0)
        cells = [f"{float(x):.1f}" for x in mean[:3]]
        lines.append(
            f"| {name} | {' | '.join(cells)} | {float(mean[3]):.1f} | {100 * float(mean[4]):.1f} |"
        )
    if spots:
        off = torch.cat(spots)
        lines += [
            "",
            f"{len(bank.rgb)} pictures. Keypoints that are seen, found by the encoder: mean error"
            f" {float(off.mean()):.1f} px, median {float(off.median()):.1f} px of 128.",
        ]
    return "\n".join(lines)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pictures", type=Path, default=ROOT / "build" / "pictures")
    parser.add_argument("--weights", type=Path)
    args = parser.parse_args()
    bank = read_pictures(args.pictures, "held_out_")
    sys.stdout.write(table(load_mesh_network("pixels", args.weights), bank) + "\n")


if __name__ == "__main__":
    main()
