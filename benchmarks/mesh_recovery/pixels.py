"""The pixel network on renders that no training saw: people, poses and scenes of new seeds."""

from __future__ import annotations

import os
from collections.abc import Sequence
from importlib import resources
from pathlib import Path
from typing import NamedTuple

import torch
from torch import Tensor

from benchmarks.mesh_recovery.made_clips import NOISY, clips, motions
from benchmarks.mesh_recovery.synthetic import CMU
from benchmarks.neural_ik.dressed import registration
from benchmarks.report import Section, table
from biokit import metrics
from biokit.body.keypoints import body_keypoints, keypoints_of
from biokit.body.open_body import open_body
from biokit.body.skinning import pose_body
from biokit.camera.crop import Crop, seen_in_crop
from biokit.clip.body import Moving
from biokit.clip_recovery import frozen, shaped
from biokit.mesh_networks import WEIGHTS, load_mesh_network
from biokit.mesh_prediction import Bodies, Clip, joined, predict
from biokit.mesh_recovery import DRIFT
from biokit.nets.image_encoder import ImageEncoder
from biokit.nets.mesh_recovery import MeshRecovery
from biokit.synth.keypoint_noise import detected
from biokit.synth.pictures import Pictures, draw_pictures
from biokit.token_refinement import refine

SEED = 2_000_000  # training takes seeds from 0 and from 1,000,000
PICTURES = 240
EVERY = 8  # frames of the held-out clips
ITERATIONS = (0, 1, 5, 10, 20)
BATCH = 30


class Errors(NamedTuple):
    """Means over pictures, mm and shares."""

    mpjpe: float
    pa_mpjpe: float
    mve: float
    pck: float


def sections(
    *,
    quick: bool = False,
    weights: str | os.PathLike[str] | MeshRecovery | None = None,
    cmu: Path | None = None,
) -> list[Section]:
    """Errors on unseen renders, alone and refined by the keypoints of a detector.

    Parameters
    ----------
    quick
        Six pictures, one iteration.
    weights
        Of the network, or a network; those of the package by default, and where these are of a
        network that sees no pixels.
    cmu
        Cache of recorded motion; `benchmarks.mesh_recovery.synthetic.CMU` where it is there.
    """
    network = weights if isinstance(weights, MeshRecovery) else load_mesh_network("pixels", weights)
    assert isinstance(network.encoder, ImageEncoder)
    height, width = network.encoder.size
    cache = cmu if cmu is not None else (CMU if CMU.is_file() else None)
    made = pictures((width, height), cache=None if quick else cache, count=6 if quick else PICTURES)
    counts = ITERATIONS[:2] if quick else ITERATIONS
    found = run(network, made, counts)
    header = ["iterations", "MPJPE, mm", "PA-MPJPE, mm", "MVE, mm", "PCK at 0.05"]
    rows = [
        [str(n), *(f"{x:.1f}" for x in e[:3]), f"{e.pck:.3f}"]
        for n, e in zip(counts, found, strict=True)
    ]
    text = (
        f"{len(made.rgb)} renders of {width} x {height} px of held-out motion; each picture alone."
        " 24 joints and the vertices of the open body about the pelvis, in the view. Refinement"
        " sees keypoints with a detector's errors (hidden ones are missing) and holds the"
        " network's shape; PCK: projected true keypoints within 5 % of the view's height."
    )
    return [Section("Errors against iterations", [text, *table(header, rows)])]


def _network(
    weights: str | os.PathLike[str] | MeshRecovery | None,
) -> MeshRecovery | None:
    """A network that sees pixels, or None where there is none."""
    given = weights
    if given is not None and not isinstance(given, MeshRecovery):
        given = load_mesh_network("pixels", given)
    if given is not None and isinstance(given.encoder, ImageEncoder):
        return given
    if not (resources.files("biokit") / "assets" / WEIGHTS["pixels"]).is_file():
        return None
    return load_mesh_network("pixels")


def pictures(size: tuple[int, int], *, cache: Path | None, count: int) -> Pictures:
    """Renders of held-out poses, worn by people and in scenes of new seeds."""
    generator = torch.Generator().manual_seed(SEED)
    body = open_body().to("cpu", torch.float32)
    tie = registration()
    each = 1 if cache is None else 4
    theta = torch.cat([c.theta[::EVERY] for c in clips(tie, motions(each=each, cmu=cache))])
    pick = torch.randperm(len(theta), generator=generator)[:count]
    beta = torch.randn(len(pick), body.shape_count, generator=generator).clamp(-2.5, 2.5)
    parts = [
        draw_pictures(body, theta[pick[rows]].float(), beta[rows], generator, size=size)
        for rows in torch.arange(len(pick)).split(BATCH)
    ]
    return Pictures(*(torch.cat(column) for column in zip(*parts, strict=True)))


def run(network: MeshRecovery, made: Pictures, counts: Sequence[int]) -> list[Errors]:
    """Errors after each number of iterations; the shape is each picture's own."""
    body = open_body()
    moving = Moving(body, body_keypoints(body))
    generator = torch.Generator().manual_seed(SEED)
    with frozen(network, torch.device("cpu")) as own:
        clip = _clip(made, generator)
        first = predict(own, clip, batch=BATCH)
        found: list[list[Bodies]] = [[] for _ in counts]
        for row in range(len(made.rgb)) if max(counts) > 0 else ():
            alone = _row(clip, row)
            refined = refine(
                own,
                alone,
                shaped(moving, first.beta[row], clip.rays),
                iterations=max(counts),
                step=None,
                drift=DRIFT,
                keep=True,
                batch=1,
            )
            for place, count in enumerate(counts):
                found[place].append(refined.bodies[count])
    return [_errors(made, joined(parts)) for parts in found]


def _clip(made: Pictures, generator: torch.Generator) -> Clip:
    """Pictures as the network takes them; the view is the camera."""
    frames = len(made.rgb)
    crop = Crop(torch.eye(3).expand(frames, 3, 3), made.spread)
    rays = seen_in_crop(made.keypoints, crop) * made.spread[:, None, None]
    metre = 1 / made.keypoints[..., 2].mean(1)
    assert NOISY.error is not None
    seen, sure = detected(rays[:, None], metre[:, None], NOISY.error, generator)
    weight = sure[:, 0] * made.seen
    seen = torch.where(weight[..., None] > 0, seen[:, 0], torch.zeros_like(seen[:, 0]))
    rgb = made.rgb.permute(0, 3, 1, 2)
    return Clip(lambda rows: (rgb[rows],), crop, seen, weight)


def _row(clip: Clip, row: int) -> Clip:
    one = slice(row, row + 1)

    def inputs(rows: slice) -> tuple[Tensor, ...]:
        return clip.inputs(one)

    crop = Crop(clip.crop.rotation[one], clip.crop.spread[one])
    return Clip(inputs, crop, clip.rays[one], clip.weight[one])


def _errors(made: Pictures, found: Bodies) -> Errors:
    body = open_body().to("cpu", torch.float32)
    ours = pose_body(body, found.rotation, found.beta, found.translation)
    truth = pose_body(body, made.rotation, made.beta, made.translation)
    roots = (ours.joints[:, 0], truth.joints[:, 0])
    crop = Crop(torch.eye(3).expand(len(made.rgb), 3, 3), made.spread)
    placed = keypoints_of(body, found.rotation, found.beta, found.translation)
    return Errors(
        float(metrics.mpjpe(ours.joints, truth.joints, root=0)),
        float(metrics.pa_mpjpe(ours.joints, truth.joints)),
        float(metrics.mve(ours.vertices, truth.vertices, root=roots)),
        float(
            metrics.pck(
                seen_in_crop(placed, crop),
                seen_in_crop(made.keypoints, crop),
                size=torch.tensor(2.0),
                threshold=0.05,
            )
        ),
    )
