"""What the forward-inverse consistency loss is worth: ``python -m benchmarks.kinetics_ablation``.

Every row is a kinetic loop that starts from the same weights and learns from the same draws; what
differs is the loss of consistency, and whether joint moments follow from the equations of motion or
come from the network. All are asked for the same windows of held-out people and motion, markers
with noise and gaps. Rows are written as they are finished, and a run that was interrupted goes on
with those that are missing.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import torch
from torch import Tensor

from benchmarks import report
from benchmarks.neural_ik.dressed import registration
from benchmarks.report import Section, table
from biokit.engine.dynamics import kinetics
from biokit.engine.floating_base import floating_base
from biokit.engine.model import Model
from biokit.io.files import check_writable
from biokit.nets.differentiation import differentiate
from biokit.nets.forward_dynamics import ForwardDynamics
from biokit.nets.kinematics_transformer import inverse_kinematics_transformer
from biokit.nets.kinetic_features import COORDINATES
from biokit.nets.kinetic_loop import KineticLoop, LoopEstimate, kinetic_loop, sole_loads
from biokit.nets.kinetics_checkpoints import load_kinetics
from biokit.nets.torque import inverse_dynamics_transformer
from biokit.predict import load_network
from biokit.train.kinetic_labels import load_labels
from biokit.train.kinetic_loop import train
from biokit.train.kinetic_loop_data import STEP, LabelledWindows, LoopBatch, labelled_windows
from biokit.train.kinetic_loop_loss import MARGIN, LoopWeights, inner_frames
from biokit.train.loop import Schedule
from biokit.train.neural_ik_data import Recording

OUT = Path(__file__).with_name("KINETICS_ABLATION.md")
LABELS = Path("build/kinetics.npz")
HELD_OUT_SEED = 987_654_321
HORIZONS = (0.1, 0.3)  # s
FRAMES = 32  # of the windows that are learned from
LONG = 48  # of those that are asked for: 0.3 s fit twice between the margins
STANDING = 0.05  # body weights on a foot that carries
RECORDING = Recording(dropout=0.2, noise=0.01)


@dataclass(frozen=True)
class Size:
    """How large the networks are and how long they learn.

    Attributes
    ----------
    correction, dynamics
        Numbers of the builders; None for the Inverse Dynamics Transformer that is shipped.
    """

    correction: Mapping[str, Any]
    dynamics: Mapping[str, Any] | None
    steps: int
    batch: int  # windows
    clips: int  # held out
    seeds: Sequence[int] = (0,)
    learning_rate: float = 2e-3
    run: Mapping[str, Any] = field(default_factory=dict)


SMALL = {"width": 64, "depth": 2, "heads": 4}
SIZES = {
    "tiny": Size(
        {"width": 8, "depth": 1, "heads": 2}, {"width": 8, "depth": 1, "heads": 2}, 2, 1, 1
    ),
    "small": Size(SMALL, SMALL, 300, 6, 24, (0, 1)),
    "shipped": Size(SMALL, None, 300, 6, 24, (0, 1), 3e-4),
    "full": Size({}, {}, 20_000, 16, 200, (0, 1, 2)),
}


@dataclass(frozen=True)
class Row:
    """One loop."""

    torque: str
    consistent: bool
    seed: int

    @property
    def name(self) -> str:
        return f"{self.torque}, consistency {'on' if self.consistent else 'off'}, seed {self.seed}"


@dataclass(frozen=True)
class Scores:
    """Errors on the held-out windows, and what the training took.

    Attributes
    ----------
    torque
        RMSE of the joint moments that the network knows, N*m/kg.
    vertical, horizontal
        RMSE of the force of each foot, % body weight.
    residual
        RMS of what the motion needs and the forces do not give, % body weight.
    rollout
        Median over the starts of the RMS over the joint angles after each of `HORIZONS`, deg.
    lost
        Share of the starts that leave the motion within the longest of them.
    angle
        Mean absolute error of the joint angles, deg.
    seconds
        Of processor time of a step.
    """

    torque: float
    vertical: float
    horizontal: float
    residual: float
    rollout: tuple[float, ...]
    lost: float
    angle: float
    seconds: float


def rows(size: Size) -> list[Row]:
    """All of them: the seeds of the equations, then one seed of moments by the network."""
    found = [Row("equations", on, seed) for seed in size.seeds for on in (False, True)]
    if size.dynamics is None:  # it is one that has moments by the equations
        return found
    return found + [Row("direct", on, size.seeds[0]) for on in (False, True)]


def main(arguments: list[str] | None = None) -> int:
    """Train all rows, write the report."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.kinetics_ablation")
    parser.add_argument("--size", choices=[*SIZES], default="small")
    parser.add_argument("--steps", type=int, help="instead of the size's")
    parser.add_argument("--labels", type=Path, default=LABELS, help="of scripts.kinetics.labels")
    parser.add_argument("--rows", type=Path, help="finished rows (default: beside the report)")
    parser.add_argument("--out", type=Path, default=OUT, help="the report (default: %(default)s)")
    options = parser.parse_args(arguments)
    check_writable(options.out)
    size = SIZES[options.size]
    if options.steps is not None:
        size = replace(size, steps=options.steps)
    start = time.perf_counter()
    labels, tie = load_labels(options.labels), registration()
    seen, unseen = (labelled_windows(labels, tie, held_out=out) for out in (False, True))
    scores = run(size, options.rows or options.out.with_suffix(".json"), seen, unseen)
    command = " ".join(["python -m benchmarks.kinetics_ablation", *(arguments or sys.argv[1:])])
    report.write(
        options.out,
        sections(scores, size, hidden_from_consistency(unseen, size.clips)),
        command=command,
        seconds=time.perf_counter() - start,
    )
    print(f"wrote {options.out}")
    return 0


def run(
    size: Size, finished: Path, seen: LabelledWindows, unseen: LabelledWindows
) -> dict[str, Scores]:
    """Scores of all rows; those in the file ``finished`` are not trained again."""
    key = json.dumps([size.dynamics, size.correction, size.steps, size.batch, size.clips])
    stored = json.loads(finished.read_text()) if finished.is_file() else {}
    done = {name: Scores(**own) for name, own in stored.get(key, {}).items()}
    for row in rows(size):
        if row.name in done:
            continue
        print(f"  {row.name} ...", flush=True)
        done[row.name] = train_row(row, size, seen, unseen)
        print(f"    {done[row.name]}", flush=True)
        stored[key] = {name: vars(own) for name, own in done.items()}
        finished.write_text(json.dumps(stored, indent=1), encoding="utf-8")
    return done


def train_row(row: Row, size: Size, seen: LabelledWindows, unseen: LabelledWindows) -> Scores:
    """Train one loop and score it; NeurIK keeps the weights that it is shipped with."""
    loop = start_loop(row, size)
    weights = LoopWeights() if row.consistent else replace(LoopWeights(), consistency=0.0)
    begin = time.process_time()
    train(
        loop,
        seen,
        Schedule(
            steps=size.steps,
            learning_rate=size.learning_rate,
            final_learning_rate=0.1 * size.learning_rate,
            warm_up=min(20, size.steps // 5),
            seed=row.seed,
        ),
        weights=weights,
        horizon=HORIZONS[0],
        recording=RECORDING,
        batch=size.batch,
        frames=FRAMES,
        progress=False,
        accelerator="cpu",
        **size.run,
    )
    seconds = (time.process_time() - begin) / size.steps
    return score(loop, held_out(unseen, size.clips), seconds)


def start_loop(row: Row, size: Size) -> KineticLoop:
    """The loop before training: the same weights for all rows of a seed."""
    network = load_network()
    torch.manual_seed(row.seed)
    kinematics = inverse_kinematics_transformer(network, **size.correction)
    if size.dynamics is None:
        loop = kinetic_loop(kinematics, load_kinetics())
    else:
        own = inverse_dynamics_transformer(**size.dynamics, torque=row.torque)
        loop = kinetic_loop(kinematics, own)
    loop.kinematics.network.requires_grad_(False)
    return loop


def held_out(windows: LabelledWindows, clips: int) -> Iterator[LoopBatch]:
    """Two windows of each of some clips, spread over all that are held out."""
    generator = torch.Generator().manual_seed(HELD_OUT_SEED)
    for clip, first in _spread(windows, clips):
        yield windows.windows(clip, first, LONG, RECORDING, generator)


def _spread(windows: LabelledWindows, clips: int) -> Iterator[tuple[int, Tensor]]:
    """Clips that are spread over all, and where two windows of each begin."""
    lengths = np.diff(windows.labels.starts)
    long = [i for i in windows.clips if lengths[i] > LONG]
    for place in np.linspace(0, len(long) - 1, clips).round().astype(int):
        clip = long[place]
        room = int(lengths[clip]) - LONG
        yield clip, torch.tensor([room // 4, 3 * room // 4])


@torch.no_grad()
def score(loop: KineticLoop, batches: Iterator[LoopBatch], seconds: float) -> Scores:
    """Errors over all windows, each frame counting once, flagged ones not."""
    parts = [_errors(loop, batch) for batch in batches]
    joined = {name: torch.cat([part[name] for part in parts]) for name in parts[0]}

    def rms(name: str) -> float:
        return float(joined[name].square().mean().sqrt())

    return Scores(
        torque=rms("torque"),
        vertical=100 * rms("vertical"),
        horizontal=100 * rms("horizontal"),
        residual=100 * rms("residual"),
        rollout=tuple(float(x) for x in torch.rad2deg(joined["rollout"]).median(0).values),
        lost=float(1 - joined["alive"].double().mean()),
        angle=float(torch.rad2deg(joined["angle"].abs().mean())),
        seconds=seconds,
    )


def _errors(loop: KineticLoop, batch: LoopBatch) -> dict[str, Tensor]:
    """Of one person's windows: samples of every quantity, flat."""
    said = loop(
        batch.markers,
        batch.model,
        batch.ground,
        STEP,
        cutoff=batch.cutoff,
        horizon=HORIZONS[-1],
        margin=MARGIN,
    )
    model, weight = batch.model, batch.weight
    ok = (batch.valid * inner_frames(LONG)) > 0
    columns = _known(model)
    mass = float(model.mass.sum())
    force = said.forces.force.unflatten(2, (batch.force.shape[2], -1)).sum(3) - batch.force
    return {
        "torque": ((said.forces.torque - batch.torque)[..., columns] / mass)[ok].flatten(),
        "vertical": (force[..., 1] / weight)[ok].flatten(),
        "horizontal": (force[..., [0, 2]] / weight)[ok].flatten(),
        "residual": (said.forces.residual_force / weight)[ok].flatten(),
        "angle": (said.motion.q - batch.q)[..., columns][ok].flatten(),
        **_rollouts(said, [c for c in model.free if model.coordinate_is_rotation[c]]),
    }


def _rollouts(said: LoopEstimate, turns: list[int]) -> dict[str, Tensor]:
    """RMS of the angles at the horizons [starts, 2], rad, and which starts stay near [starts]."""
    returned = said.returned
    assert returned is not None
    away = (returned.q - said.motion.q[:, returned.frames])[..., turns]
    places = [round(h / STEP) - 1 for h in HORIZONS]
    size = away.square().mean(-1).sqrt()[..., places]
    return {"rollout": size.flatten(0, 1), "alive": returned.alive[..., -1].flatten()}


class Hidden(NamedTuple):
    """What a force between the feet changes; see `hidden_from_consistency`."""

    torque: float  # RMS over the joint moments, N*m/kg
    rollout: float  # greatest change of a simulated angle, deg
    windows: int


def hidden_from_consistency(windows: LabelledWindows, clips: int, *, share: float = 0.1) -> Hidden:
    """The labels' own forces, and the same with a share of body weight more between the feet.

    Equal and opposite forces on a point of each foot, along the line between them, where both
    stand: the body as a whole needs nothing else, so the simulation cannot tell them apart.
    """
    torque, rollout, count = [], [], 0
    joints, ahead = _known(windows.registration.skeleton), round(HORIZONS[-1] / STEP)
    for batch, place, force in _with_points(windows, clips):
        model, weight = batch.model, batch.weight
        up = force.unflatten(2, (2, -1)).sum(3)[..., 1] / weight
        both = (up > STANDING).all(-1)
        if not both.any() or not bool(torch.isfinite(force).all()):
            continue
        heel, other = 0, force.shape[2] // 2
        along = torch.nn.functional.normalize(place[:, :, other] - place[:, :, heel], dim=-1)
        between = torch.zeros_like(force)
        between[:, :, heel] = share * weight * both[..., None] * along
        between[:, :, other] = -between[:, :, heel]
        moving = differentiate(batch.q, STEP, batch.cutoff)
        found = []
        for own in (force, force + between):
            loads = sole_loads(model, place, own)
            base = floating_base(model, *moving, loads)
            layer = ForwardDynamics(horizon=ahead, every=ahead // 2, method="midpoint")
            made = layer(model, STEP, base.q, base.qd, base.tau, loads)
            moment = kinetics(model, *moving, loads).tau[..., joints] / float(model.mass.sum())
            found.append((moment, made.q))
        torque.append((found[1][0] - found[0][0])[both].flatten())
        rollout.append((found[1][1] - found[0][1]).abs().amax())
        count += len(batch.q)
    return Hidden(
        float(torch.cat(torque).square().mean().sqrt()),
        float(torch.rad2deg(torch.stack(rollout).amax())),
        count,
    )


def _with_points(
    windows: LabelledWindows, clips: int
) -> Iterator[tuple[LoopBatch, Tensor, Tensor]]:
    """Held-out windows with the labels' forces on points of the soles and their places."""
    for clip, first in _spread(windows, clips):
        batch = windows.windows(
            clip, first, LONG, RECORDING, torch.Generator().manual_seed(HELD_OUT_SEED)
        )
        rows = (first[:, None] + torch.arange(LONG)).numpy()
        stored = windows.labels.clip(clip)
        place, force = (
            torch.from_numpy(stored[name][rows]).double() for name in ("place", "point_force")
        )
        yield batch, place, force


def _known(model: Model) -> list[int]:
    return [model.coordinate_names.index(n) for n in COORDINATES if n in model.coordinate_names]


def sections(scores: Mapping[str, Scores], size: Size, hidden: Hidden) -> list[Section]:
    """The table, and why it is as it is."""
    text = (
        f"{size.steps:,} steps of {size.batch} windows of {FRAMES} frames of one person; NeurIK as "
        "shipped and not trained further, its correction from new weights and the Inverse "
        f"Dynamics Transformer from {_start(size)}; consistency over {HORIZONS[0]:g} s. "
        f"Errors on {2 * size.clips} windows of {size.clips} held-out clips, markers with noise "
        "and gaps. Torque: joint moments, RMSE; rollout: RMS over the joint angles against the "
        "loop's own motion, median over the starts; lost: starts that leave the motion within "
        f"{HORIZONS[-1]:g} s; seconds: processor time of a step."
    )
    header = [
        "",
        "torque, N*m/kg",
        "vertical, % BW",
        "horizontal, % BW",
        "residual, % BW",
        *(f"rollout {h:g} s, deg" for h in HORIZONS),
        "lost, %",
        "angle, deg",
        "seconds",
    ]
    lines = [
        [
            name,
            f"{own.torque:.3f}",
            f"{own.vertical:.2f}",
            f"{own.horizontal:.2f}",
            f"{own.residual:.2f}",
            *(f"{x:.2f}" for x in own.rollout),
            f"{100 * own.lost:.0f}",
            f"{own.angle:.2f}",
            f"{own.seconds:.2f}",
        ]
        for name, own in scores.items()
    ]
    why = (
        "Where moments follow from the forces by the equations of motion, the simulation depends "
        "on the forces through the wrench alone that they leave unexplained, which is a loss of "
        "its own in all rows. How two feet share the load is hidden from it: with 10 % of body "
        "weight more between the feet where both stand, in the labels' own forces, the joint "
        f"moments of {hidden.windows} windows change by {hidden.torque:.2f} N*m/kg (RMS), and the "
        f"angles simulated over {HORIZONS[-1]:g} s by {hidden.rollout:.1g} deg at most."
    )
    return [
        Section("The consistency loss on and off", [text, *table(header, lines)]),
        Section("What the consistency loss cannot see", [why]),
    ]


def _start(size: Size) -> str:
    return "those shipped" if size.dynamics is None else f"new ones, {json.dumps(size.dynamics)}"


if __name__ == "__main__":
    sys.exit(main())
