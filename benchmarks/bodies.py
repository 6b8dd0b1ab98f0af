"""Bodies: meshes per second beside smplx in the same run, and virtual markers without the mesh.

Part of ``python -m benchmarks``; alone, ``python -m benchmarks.bodies`` writes BODIES.md.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from benchmarks import report
from benchmarks.report import Section, Target, count, gpu_name, table, times
from benchmarks.timing import Measured, measure, threads
from biokit.body.markers import marker_set
from biokit.body.model import JOINTS, POSE_COMPONENTS, Body
from biokit.body.open_body import open_body
from biokit.body.points import pose_points
from biokit.body.skinning import pose_body
from biokit.body.smpl import as_smplx

SMPL_VERTICES = 6890
CARRIERS = 4  # joints that carry a vertex of SMPL, at most
REPEATS = 5


@dataclass(frozen=True)
class Poses:
    """A batch of poses and shapes."""

    theta: Tensor  # [B, 24, 3] rad
    beta: Tensor  # [B, S]
    translation: Tensor  # [B, 3] m


def section(*, batch: int, marker_frames: int, use: tuple[int, ...]) -> Section:
    """Measure on the CPU with each number of threads, and on a GPU where there is one."""
    bodies = {
        "open body": open_body(),
        f"size of SMPL, {POSE_COMPONENTS} pose components": smpl_sized(),
    }
    rows, targets = [], []
    for name, body in bodies.items():
        size = f"{name} ({len(body.template):,} vertices)"
        best: dict[str, float] = {}
        for place, number in _places(use):
            with threads(number or 1):
                for what, one_shape, gradients in (
                    ("forward, a shape each", False, False),
                    ("forward, one shape", True, False),
                    ("forward and backward, a shape each", False, True),
                ):
                    row = _compared(body.to(place), batch, one_shape, gradients)
                    rows.append([size, what, number or "GPU", *row.cells])
                    if number and row.ratio:
                        best[what] = max(best.get(what, 0.0), row.ratio)
        targets += [
            Target(f"bodies, {name}, {what}", "faster than smplx", times(ratio), ratio > 1)
            for what, ratio in best.items()
            if "backward" not in what
        ]
    header = [
        "body", "work", "threads", "bodies/s", "smplx", "ratio", "largest difference, m",
    ]  # fmt: skip
    text = [
        f"Bodies per second in batches of {batch}, float32: random poses, shapes and places to"
        " vertices and joints. smplx is given the same arrays (`as_smplx`). One shape: all bodies"
        " of the batch share it. Backward: gradients of the sum of squares of the vertices.",
        *table(header, rows),
        *_marker_lines(bodies, marker_frames, use),
    ]
    if torch.cuda.is_available():
        text.insert(0, f"GPU: {gpu_name()}.")
    return Section("Bodies", text, targets)


def smpl_sized() -> Body:
    """Random arrays of SMPL's sizes; SMPL's own files have a licence and are not here."""
    generator = torch.Generator().manual_seed(0)

    def random(*shape: int) -> Tensor:
        return torch.randn(shape, generator=generator)

    carriers = torch.rand(SMPL_VERTICES, JOINTS, generator=generator).topk(CARRIERS).indices
    shares = torch.rand(SMPL_VERTICES, CARRIERS, generator=generator)
    weights = torch.zeros(SMPL_VERTICES, JOINTS).scatter_(1, carriers, shares)
    regressor = random(JOINTS, SMPL_VERTICES).relu()
    return Body(
        name="smpl_sized",
        template=0.5 * random(SMPL_VERTICES, 3),
        shape_directions=0.02 * random(SMPL_VERTICES, 3, 10),
        pose_directions=0.005 * random(SMPL_VERTICES, 3, POSE_COMPONENTS),
        joint_regressor=regressor / regressor.sum(1, keepdim=True),
        skin_weights=weights / weights.sum(1, keepdim=True),
        faces=torch.arange(SMPL_VERTICES - 2)[:, None] + torch.arange(3),
    )


def random_poses(body: Body, batch: int) -> Poses:
    """Rotations of about half a radian, shapes of unit variance, places of about a metre."""
    generator = torch.Generator().manual_seed(1)
    theta = 0.5 * torch.randn(batch, JOINTS, 3, generator=generator)
    beta = torch.randn(batch, body.shape_count, generator=generator)
    translation = torch.randn(batch, 3, generator=generator)
    return Poses(*(x.to(body.device, body.dtype) for x in (theta, beta, translation)))


@dataclass(frozen=True)
class _Row:
    cells: list[str]
    ratio: float | None


def _compared(body: Body, batch: int, one_shape: bool, gradients: bool) -> _Row:
    poses = random_poses(body, batch)
    beta = poses.beta[:1] if one_shape else poses.beta

    def ours(theta: Tensor, shape: Tensor, translation: Tensor) -> Tensor:
        return pose_body(body, theta, shape, translation).vertices

    theirs = _smplx(body, batch)
    works = [ours] if theirs is None else [ours, theirs]
    own, *other = _fastest([_run(work, poses, beta, gradients) for work in works])
    if not other:
        return _Row([count(batch / own.wall), "", "", ""], None)
    wrong = float((own.result - other[0].result).abs().max())
    ratio = other[0].wall / own.wall
    cells = [count(batch / own.wall), count(batch / other[0].wall), times(ratio), f"{wrong:.0e}"]
    return _Row(cells, ratio)


def _smplx(body: Body, batch: int) -> Callable[[Tensor, Tensor, Tensor], Tensor] | None:
    """The same through smplx, or None where it is not installed."""
    try:
        module = as_smplx(body, batch_size=batch)
    except ImportError:
        return None

    def work(theta: Tensor, shape: Tensor, translation: Tensor) -> Tensor:
        return module(
            betas=shape,
            global_orient=theta[:, 0],
            body_pose=theta[:, 1:].flatten(1),
            transl=translation,
        ).vertices

    return work


def _run(
    work: Callable[[Tensor, Tensor, Tensor], Tensor], poses: Poses, beta: Tensor, gradients: bool
) -> Callable[[], Tensor]:
    """One run of the work, which gives the vertices."""
    inputs = (poses.theta, beta, poses.translation)
    arguments = [x.clone().requires_grad_(gradients) for x in inputs]

    def run() -> Tensor:
        with torch.set_grad_enabled(gradients):
            vertices = work(*arguments)
            if gradients:
                torch.autograd.grad(vertices.square().sum(), arguments)
        return vertices.detach()

    return run


def _fastest(works: Sequence[Callable[[], Any]]) -> list[Measured]:
    """The best run of each, in turns, so that what else the machine does slows all of them."""
    best = [measure(work) for work in works]
    for _ in range(REPEATS):
        runs = [measure(work) for work in works]
        best = [min(pair, key=lambda run: run.wall) for pair in zip(best, runs, strict=True)]
    return best


def _marker_lines(bodies: dict[str, Body], frames: int, use: tuple[int, ...]) -> list[str]:
    """Virtual markers per second, and the share of posing the whole mesh for them."""
    body = bodies["open body"]
    rows = []
    for place, number in _places(use):
        own = body.to(place)
        markers = marker_set(body).to(place)
        points = markers.points(own)
        poses = random_poses(own, frames)
        with threads(number or 1), torch.no_grad():
            alone, mesh = _fastest(
                [
                    lambda p=points, x=poses: pose_points(p, x.theta, x.beta[0], x.translation),
                    lambda b=own, m=markers, x=poses: m.on(
                        pose_body(b, x.theta, x.beta[0], x.translation).vertices
                    ),
                ]
            )
        wrong = float((alone.result.vertices - mesh.result).abs().max())
        rows.append(
            [
                len(markers.names), number or "GPU",
                count(frames / alone.wall), count(frames / mesh.wall),
                times(mesh.wall / alone.wall), f"{wrong:.0e}",
            ]
        )  # fmt: skip
    header = [
        "markers", "threads", "frames/s", "through the mesh", "ratio", "largest difference, m",
    ]  # fmt: skip
    return [
        f"Virtual markers of the open body, one shape, {frames:,} frames, float32: posed alone, as"
        " `bk.virtual_markers` does, and through the whole mesh.",
        *table(header, rows),
    ]


def _places(use: tuple[int, ...]) -> list[tuple[str, int]]:
    """Devices with numbers of threads; 0 on a GPU."""
    return [("cpu", n) for n in use] + ([("cuda", 0)] if torch.cuda.is_available() else [])


if __name__ == "__main__":
    begin = time.perf_counter()
    cores = tuple(range(1, min(2, os.cpu_count() or 1) + 1))
    found = section(batch=256, marker_frames=10_000, use=cores)
    report.write(
        Path(__file__).with_name("BODIES.md"),
        [found],
        command="python -m benchmarks.bodies",
        seconds=time.perf_counter() - begin,
    )
