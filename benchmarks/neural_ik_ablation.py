"""Tables 3 to 5 of BioPose at a CPU's size: ``python -m benchmarks.neural_ik_ablation``.

Every row is a network trained from the same start on the same draws; what differs is one argument.
All are asked for the same frames of the same held-out people: the last of each window. Rows are
written as they are finished, and a run that was interrupted goes on with those that are missing.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

import biokit as bk
from benchmarks import report
from benchmarks.neural_ik.cases import landmarks
from benchmarks.neural_ik.dressed import RATE, registration
from benchmarks.report import Section, table
from biokit import metrics
from biokit.body.registration import Registration
from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.io.files import check_writable
from biokit.nets.neural_ik import NeuralIK
from biokit.synth.random_windows import random_windows
from biokit.train.loop import Schedule
from biokit.train.motions import MotionBank, Windows, mixture, varied
from biokit.train.neural_ik import train
from biokit.train.neural_ik_data import Batch, People, Recording, make_batch
from biokit.train.neural_ik_loss import LossWeights

OUT = Path(__file__).with_name("NEURAL_IK_ABLATION.md")
LONGEST = 128  # frames: table 5
HELD_OUT_SEED = 987_654_321
PAPER = LossWeights()


@dataclass(frozen=True)
class Size:
    """How large the networks are and how long they learn.

    Attributes
    ----------
    numbers
        Of `biokit.nets.neural_ik.neural_ik`, without ``frames`` and ``last_only``.
    frames_a_step
        Frames in a step: windows times their length, the same for all rows.
    """

    numbers: Mapping[str, Any]
    steps: int
    frames_a_step: int
    kinematic_frames: int
    held_out: int  # windows
    run: Mapping[str, Any] = field(default_factory=dict)


SIZES = {
    "tiny": Size({"channels": 2, "width": 32, "depth": 1, "heads": 2}, 3, 256, 2, 8),
    "small": Size({"channels": 4, "width": 128, "depth": 2, "heads": 4}, 400, 512, 4, 256),
    "paper": Size({"channels": 8, "depth": 4, "heads": 8}, 60_000, 128 * 64, 0, 4096),
}


@dataclass(frozen=True)
class Row:
    """One network: its place in the tables, its losses, its window."""

    name: str
    weights: LossWeights = PAPER
    frames: int = 64
    last_only: bool = True


LOSSES = (
    Row("L_m", replace(PAPER, joints=0.0, angles=0.0, factors=0.0)),
    Row("L_m + L_j", replace(PAPER, angles=0.0, factors=0.0)),
    Row("L_m + L_j + L_q", replace(PAPER, factors=0.0)),
    Row("L_m + L_j + L_q + L_s"),
)
OUTPUTS = (Row("multiple frame out", last_only=False), Row("single frame out"))
WINDOWS = tuple(Row(f"{n} frames", frames=n) for n in (16, 32, 64, 128))
# MAE_body (mm), MPBLPE (mm), MAE_angle (deg) of BioPose on BML-MoVi, appendix tables 3 to 5
PUBLISHED = {
    "L_m": (8.46, 21.57, 7.58),
    "L_m + L_j": (7.18, 22.26, 6.43),
    "L_m + L_j + L_q": (6.21, 24.08, 2.34),
    "L_m + L_j + L_q + L_s": (3.97, 25.76, 2.84),
    "multiple frame out": (4.01, 25.84, 2.95),
    "single frame out": (3.97, 25.76, 2.84),
    "16 frames": (5.08, 26.83, 4.12),
    "32 frames": (4.52, 26.28, 3.62),
    "64 frames": (3.97, 25.76, 2.84),
    "128 frames": (4.67, 26.41, 3.43),
}


@dataclass(frozen=True)
class Scores:
    """Errors on the held-out windows, and what the training took."""

    mae_body: float  # mm
    mpblpe: float  # mm
    mae_angle: float  # deg
    minutes: float
    parameters: int


def main(arguments: list[str] | None = None) -> int:
    """Train all rows, write the report."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.neural_ik_ablation")
    parser.add_argument("--size", choices=[*SIZES], default="small")
    parser.add_argument("--steps", type=int, help="instead of the size's")
    parser.add_argument("--motion", type=Path, help="cache of scripts.neural_ik.motions")
    parser.add_argument("--rows", type=Path, help="finished rows (default: beside the report)")
    parser.add_argument("--out", type=Path, default=OUT, help="the report (default: %(default)s)")
    options = parser.parse_args(arguments)
    check_writable(options.out)
    size = SIZES[options.size]
    if options.steps is not None:
        size = replace(size, steps=options.steps)
    start = time.perf_counter()
    rows = options.rows or options.out.with_suffix(".json")
    scores = run(size, rows, motion=options.motion)
    command = " ".join(["python -m benchmarks.neural_ik_ablation", *(arguments or sys.argv[1:])])
    report.write(
        options.out, sections(scores, size), command=command, seconds=time.perf_counter() - start
    )
    print(f"wrote {options.out}")
    return 0


def run(size: Size, finished: Path, *, motion: Path | None = None) -> dict[str, Scores]:
    """Scores of all rows; those in the file ``finished`` are not trained again."""
    key = json.dumps([size.numbers, size.steps, size.frames_a_step, motion is not None])
    stored = json.loads(finished.read_text()) if finished.is_file() else {}
    done = {name: Scores(**own) for name, own in stored.get(key, {}).items()}
    tie = registration()
    seen = motions(motion, held_out=False)
    truth = held_out(tie, motions(motion, held_out=True), size.held_out)
    for row in (*LOSSES, *OUTPUTS, *WINDOWS):
        if row.name in done:
            continue
        twin = next((n for n, other in _named().items() if n in done and _same(other, row)), None)
        if twin is not None:  # the complete network stands in all three tables
            done[row.name] = done[twin]
        else:
            print(f"  {row.name} ...", flush=True)
            done[row.name] = train_row(tie, seen, truth, row, size)
        stored[key] = {name: vars(own) for name, own in done.items()}
        finished.write_text(json.dumps(stored, indent=1), encoding="utf-8")
    return done


def train_row(tie: Registration, seen: Windows, truth: Batch, row: Row, size: Size) -> Scores:
    """Train one network and score it."""
    start = time.perf_counter()
    network, _ = train(
        tie,
        seen,
        Schedule(steps=size.steps, warm_up=min(100, size.steps // 5)),
        numbers={**size.numbers, "frames": row.frames, "last_only": row.last_only},
        weights=row.weights,
        recording=Recording(),
        batch=max(1, size.frames_a_step // row.frames),
        kinematic_frames=size.kinematic_frames,
        progress=False,
        **size.run,
    )
    minutes = (time.perf_counter() - start) / 60
    body, landmark, angle = score(network, tie, truth)
    count = sum(p.numel() for p in network.parameters())
    return Scores(body, landmark, angle, minutes, count)


def held_out(tie: Registration, windows: Windows, count: int) -> Batch:
    """People and motion that no training drew, clean markers, windows of the longest length."""
    return make_batch(
        tie.to("cpu", torch.float32),
        windows,
        count=count,
        frames=LONGEST,
        people=People(),
        recording=Recording(clean=1.0),
        generator=torch.Generator().manual_seed(HELD_OUT_SEED),
    )


@torch.no_grad()
def score(network: NeuralIK, tie: Registration, truth: Batch) -> tuple[float, float, float]:
    """MAE_body (mm), MPBLPE (mm) and MAE_angle (deg) of the last frames of the windows."""
    skeleton = tie.skeleton.to("cpu", torch.float64)
    q, factors = [], []
    for part in truth.clean[:, -network.frames :].split(64):
        estimate = network(part)
        q.append(estimate.q[:, -1].double())
        factors.append(estimate.factors.double())
    found, scale = torch.cat(q), torch.cat(factors)
    wanted, true_scale = truth.q[:, -1].double(), truth.factors.double()

    def placed(angles: Tensor, own: Tensor) -> Tensor:
        return marker_positions(skeleton, forward_kinematics(skeleton, angles, own), own)

    ours, theirs = placed(found, scale), placed(wanted, true_scale)
    rows = landmarks(skeleton)
    hips = [skeleton.marker_names.index(name) for name in ("R_HJC", "L_HJC")]
    roots = (ours[:, hips].mean(1), theirs[:, hips].mean(1))
    joints = metrics.joint_angles(skeleton)
    return (
        float(metrics.mae_body(scale, true_scale, bk.open_skeleton())),
        float(metrics.mpblpe(ours[:, rows], theirs[:, rows], root=roots)),
        float(metrics.mae_angle(found, wanted, chosen=joints)),
    )


def motions(cache: Path | None, *, held_out: bool) -> Windows:
    """Random smooth motion, half of it recorded clips where there is a cache of them."""
    skeleton = bk.open_skeleton().to("cpu", torch.float32)

    def made(count: int, frames: int, generator: torch.Generator) -> Tensor:
        return random_windows(skeleton, count, frames, RATE, generator=generator)

    if cache is None:
        return made
    with np.load(cache) as data:
        starts = data["clip_starts"]
        own = [
            data["q"][a:b]
            for a, b, out in zip(starts[:-1], starts[1:], data["held_out"], strict=True)
            if bool(out) == held_out
        ]
    ends = tuple(int(e) for e in np.cumsum([0, *map(len, own)]))
    bank = MotionBank(torch.from_numpy(np.concatenate(own)), ends)
    recorded: Callable[..., Tensor] = varied(bank, skeleton, rate=RATE)
    if held_out:

        def recorded(count: int, frames: int, generator: torch.Generator) -> Tensor:
            return bank.windows(count, frames, generator, fastest=1.0)

    return mixture([(0.5, made), (0.5, recorded)])


def sections(scores: Mapping[str, Scores], size: Size) -> list[Section]:
    """The three tables, with the paper's figures beside ours."""
    text = (
        f"{size.steps:,} steps of {size.frames_a_step:,} frames, "
        f"{json.dumps(dict(size.numbers))}, the paper's weights of the losses, rate and decay; "
        f"the last frames of {size.held_out} clean windows of held-out people and motion. In "
        "brackets BioPose on BML-MoVi, at its full size: what is to be compared is the order of "
        "the rows, not the figures."
    )
    found = []
    for title, rows in (
        ("Losses (table 3)", LOSSES),
        ("Frames out (table 4)", OUTPUTS),
        ("Length of the window (table 5)", WINDOWS),
    ):
        lines = []
        for row in rows:
            own, theirs = scores[row.name], PUBLISHED[row.name]
            lines.append(
                [
                    row.name,
                    f"{own.mpblpe:.1f} ({theirs[1]})",
                    f"{own.mae_body:.2f} ({theirs[0]})",
                    f"{own.mae_angle:.2f} ({theirs[2]})",
                    f"{own.minutes:.1f}",
                    f"{own.parameters:,}",
                ]
            )
        header = ["", "MPBLPE, mm", "MAE_body, mm", "MAE_angle, deg", "minutes", "parameters"]
        found.append(Section(f"NeurIK: {title}", [text, *table(header, lines)]))
    return found


def _named() -> dict[str, Row]:
    return {row.name: row for row in (*LOSSES, *OUTPUTS, *WINDOWS)}


def _same(a: Row, b: Row) -> bool:
    return (a.weights, a.frames, a.last_only) == (b.weights, b.frames, b.last_only)


if __name__ == "__main__":
    sys.exit(main())
