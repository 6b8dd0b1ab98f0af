"""More motion to label: trained clips whose upper bodies do something else.

    python -m scripts.activation.motions
    python -m scripts.kinetics.labels --caches build/activation_motion.npz \
        --out build/activation_kinetics.npz --variants 2

Recorded clips are few and what arms and trunk do in them is little of what people do. Each new clip
keeps the pelvis and the legs of a clip that is not held out, so that its feet stay where they stand
(a leg within six degrees of the end of a range is held back a little), and gets the trunk, the arms
and the head of another one at another pace, changed smoothly at random (`biokit.synth.augment`); in
a half of them the pelvis leans forward and back over the legs. The keys of the cache are those of
`scripts.neural_ik.motions`; nothing in it is held out. Seed 0.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch

import biokit as bk
from biokit.engine.kinematics import forward_kinematics
from biokit.engine.model import Model
from biokit.io.files import replacing
from biokit.synth.augment import PERTURBATION, perturb, splice
from biokit.synth.random_windows import spline_basis
from biokit.train.motions import MotionBank
from biokit.wrench import Array

CACHES = tuple(Path("build") / f"{name}.npz" for name in ("cmu_motion", "kinetic_activities"))
OUT = Path("build/activation_motion.npz")
RATE = 60.0  # Hz
FRAMES = (120, 240)  # of a clip
RECORDED = 0.6  # share of the clips with the legs of a recorded one
UPPER = ("lumbar", "thoracic", "neck", "head", "clavicle", "arm", "elbow", "pro_sup", "wrist")
LARGER = {"lumbar": 0.3, "thoracic": 0.15, "arm": 0.5}  # rad, than biokit.synth.augment's
LEANING, LEAN = 0.5, 0.35  # share, and rad, one standard deviation
LEAN_TIME = (0.4, 2.0)  # s between its control points


class Source(NamedTuple):
    """Clips that may be learned from."""

    bank: MotionBank
    factors: Array  # [n, nb, 3]


def read(paths: Iterable[Path], names: tuple[str, ...]) -> list[Source]:
    """The clips of caches that are not held out.

    Raises
    ------
    FileNotFoundError, ValueError
        If a cache is not there, or of another skeleton.
    """
    sources = []
    for path in paths:
        with np.load(path) as file:
            if tuple(map(str, file["coordinate_names"])) != names:
                raise ValueError(f"{path} is of another skeleton; make it again")
            starts, q = file["clip_starts"], file["q"]
            kept = np.flatnonzero(~file["held_out"])
            clips = [
                torch.from_numpy(q[starts[i] : starts[i + 1]].astype(np.float64)) for i in kept
            ]
            edges = tuple(int(x) for x in np.cumsum([0, *map(len, clips)]))
            sources.append(Source(MotionBank(torch.cat(clips), edges), file["scale_factor"][kept]))
    return sources


def other_upper_body(
    legs: torch.Tensor, sources: list[Source], model: Model, generator: torch.Generator
) -> torch.Tensor:
    """A clip (F, n) with the trunk and the arms of another."""
    which = int(torch.rand((), generator=generator) > RECORDED)
    upper = sources[which].bank.windows(1, len(legs), generator)[0]
    q = splice(legs, upper, model.coordinate_names)
    sizes = PERTURBATION | LARGER
    deviation = {name: size for name, size in sizes.items() if name.startswith(UPPER)}
    return perturb(q[None], model, rate=RATE, deviation=deviation, generator=generator)[0]


def leaning(q: torch.Tensor, model: Model, generator: torch.Generator) -> torch.Tensor:
    """The clip with the pelvis leaning over its legs, which stay as they are."""
    low, high = LEAN_TIME
    spacing = low * (high / low) ** torch.rand(1, generator=generator, dtype=q.dtype)
    basis = spline_basis(spacing, len(q), RATE, generator)[0]
    size = LEAN * torch.rand((), generator=generator, dtype=q.dtype)
    lean = size * (basis @ torch.randn(basis.shape[-1], generator=generator, dtype=q.dtype))
    names = model.coordinate_names
    hips = [names.index(f"hip_flexion_{side}") for side in "rl"]
    hip = torch.stack([(q[:, i] + lean).clamp(model.lower[i], model.upper[i]) for i in hips], -1)
    lean = (hip - q[:, hips]).abs().amin(-1) * lean.sign()
    moved = q.clone()
    moved[:, names.index("pelvis_tilt")] -= lean
    moved[:, hips] += lean[:, None]
    ankles = [model.body_names.index(f"talus_{side}") for side in "rl"]
    before, after = (forward_kinematics(model, x).position[:, ankles].mean(1) for x in (q, moved))
    shifts = [names.index(f"pelvis_t{axis}") for axis in "xyz"]
    moved[:, shifts] += before - after
    return moved


def make(count: int, sources: list[Source], model: Model, seed: int) -> list[tuple[Array, Array]]:
    """Coordinates and scale factors of new clips."""
    generator = torch.Generator().manual_seed(seed)
    made = []
    for i in range(count):
        own = sources[int(i >= RECORDED * count)]
        clip = int(torch.randint(len(own.factors), (1,), generator=generator))
        start, stop = own.bank.starts[clip], own.bank.starts[clip + 1]
        length = min(int(torch.randint(*FRAMES, (1,), generator=generator)), stop - start)
        first = start + int(torch.randint(stop - start - length + 1, (1,), generator=generator))
        q = other_upper_body(own.bank.q[first : first + length], sources, model, generator)
        if float(torch.rand((), generator=generator)) < LEANING:
            q = leaning(q, model, generator)
        made.append((q.numpy(), own.factors[clip]))
    return made


def main() -> None:
    """Write the cache."""
    parser = argparse.ArgumentParser(prog="python -m scripts.activation.motions")
    parser.add_argument("--caches", type=Path, nargs=2, default=CACHES)
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--count", type=int, default=400)
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    model = bk.open_skeleton()
    made = make(given.count, read(given.caches, model.coordinate_names), model, given.seed)
    motions, factors = zip(*made, strict=True)
    with replacing(given.out) as part, part.open("wb") as file:
        np.savez(
            file,
            q=np.concatenate(motions).astype(np.float32),
            coordinate_names=np.array(model.coordinate_names),
            clip_starts=np.cumsum([0, *map(len, motions)]),
            clip_names=np.array([f"other upper body {given.seed} {i}" for i in range(given.count)]),
            activity=np.array(["other upper body"] * given.count),
            held_out=np.zeros(given.count, dtype=bool),
            scale_factor=np.stack(factors),
            fps=np.float32(RATE),
        )


if __name__ == "__main__":
    main()
