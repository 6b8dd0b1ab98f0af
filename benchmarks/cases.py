"""What is measured: models, recorded trials, and motions made up for a model."""

from __future__ import annotations

import math
import warnings
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import torch
from torch import Tensor

import biokit as bk
from biokit import marker_tasks
from biokit.engine.joints import substitute_couplers
from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.engine.model import Model

ROOT = Path(__file__).resolve().parent.parent
OPEN_SKELETON = ROOT / "biokit" / "assets" / "open_skeleton.osim"
# Name in the tables -> file below the folder of reference data.
MODELS = {
    "Rajagopal2016": "models/Rajagopal2016.osim",
    "gait2392": "models/gait2392_subject01_scaled.osim",
    "D3KE": "models/D3KE_full_body_wo_hands.osim",
}
LAB = "lab_trials/inputs/opencap_subject4_scaled.osim"
# Name -> model, markers, inverse kinematics setup, and the most frames that OpenSim solves at an
# accuracy of 1e-9 (it needs 0.1 s for each).
TRIALS = {
    "walk": ("walk/reference/subject_scaled_walk.osim", "walk/inputs/motion_capture_walk.trc",
             "walk/setup/ik.xml", 238),
    "gait2392 walk": ("gait2392/reference/gait2392_subject01_scaled.osim",
                      "gait2392/inputs/subject01_walk1.trc", "gait2392/setup/ik.xml", 151),
    "squats": (LAB, "lab_trials/inputs/s4_squats1.trc", "lab_trials/setup/s4_squats1_ik.xml", 300),
    "drop jump": (LAB, "lab_trials/inputs/s4_DJ1.trc", "lab_trials/setup/s4_DJ1_ik.xml", 269),
    "laboratory walk": (LAB, "lab_trials/inputs/s4_walking1.trc",
                        "lab_trials/setup/s4_walking1_ik.xml", 131),
}  # fmt: skip
MARKER_NOISE = 0.002  # m, so that no two frames of a tiled trial are equal


@dataclass(frozen=True)
class Files:
    """Where a recorded trial lies."""

    model: Path
    markers: Path
    setup: Path
    time: Tensor  # [F], s
    reference_frames: int


@dataclass(frozen=True)
class Trial:
    """A trial and what the engine needs of it."""

    name: str
    model: Model
    target: Tensor  # [F, m, 3], m
    weight: Tensor  # [m]
    coordinate_target: Tensor | None = None
    coordinate_weight: Tensor | None = None
    files: Files | None = None


def shared_data() -> Path | None:
    """The folder of reference recordings, if it is there and opensim can read its models."""
    path = ROOT.parent / "shared" / "data"
    return path if path.is_dir() and find_spec("opensim") else None


def model_paths() -> dict[str, Path]:
    """The models to measure: those of the reference data that are present, the open skeleton."""
    data = shared_data()
    found = {} if data is None else {name: data / path for name, path in MODELS.items()}
    return {**found, "open skeleton": OPEN_SKELETON}


def load_model(path: Path) -> Model:
    """A model; the open skeleton from its compiled file, which needs no opensim."""
    return bk.open_skeleton() if path == OPEN_SKELETON else bk.load(path)


def trials(names: Iterable[str] = tuple(TRIALS)) -> list[Trial]:
    """Recorded trials; none without the reference data."""
    data = shared_data()
    return [] if data is None else [_trial(name, data, *TRIALS[name]) for name in names]


def main_trial() -> Trial:
    """The recorded walk, or without it random motion of the open skeleton."""
    recorded = trials(["walk"])
    if recorded:
        return recorded[0]
    model = bk.open_skeleton()
    target = markers_of(model, smooth_motion(model, 240))
    weight = torch.ones(len(model.marker_names), dtype=torch.float64)
    return Trial("random motion of the open skeleton", model, target, weight)


def _trial(
    name: str, data: Path, model_file: str, marker_file: str, setup_file: str, reference: int
) -> Trial:
    model, markers = bk.load(data / model_file), bk.load(data / marker_file)
    with warnings.catch_warnings():  # of markers that the model lacks
        warnings.simplefilter("ignore", UserWarning)
        target, _ = marker_tasks.match_markers(markers, model)
    tasks = marker_tasks.marker_tasks(data / setup_file, model)
    weight = marker_tasks.weight_vector(tasks, model, target)
    coordinate_target, coordinate_weight = marker_tasks.coordinate_tasks(tasks, model, weight)
    return Trial(
        name=name,
        model=model,
        target=torch.from_numpy(target),
        weight=weight,
        coordinate_target=coordinate_target,
        coordinate_weight=coordinate_weight,
        files=Files(
            model=data / model_file,
            markers=data / marker_file,
            setup=data / setup_file,
            time=torch.from_numpy(markers["time"].values.copy()),
            reference_frames=reference,
        ),
    )


def tiled(target: Tensor, frames: int) -> Tensor:
    """Markers (frames, m, 3) from a shorter trial, each frame with noise of its own."""
    repeats = math.ceil(frames / len(target))
    generator = torch.Generator().manual_seed(0)
    y = target.repeat(repeats, 1, 1)[:frames]
    return y + MARKER_NOISE * torch.randn(y.shape, generator=generator, dtype=y.dtype)


def smooth_motion(model: Model, frames: int, *, seed: int = 0) -> Tensor:
    """Coordinates (frames, n) that wander over most of their ranges, coupled ones consistent.

    Four harmonics of random size and phase for each coordinate, at most 1.6 (rad or m) from its
    default value.
    """
    generator = torch.Generator().manual_seed(seed)
    n = len(model.coordinate_names)
    harmonic = torch.arange(1, 5, dtype=torch.float64)
    size = torch.randn(n, 4, generator=generator, dtype=torch.float64) / harmonic
    phase = 2 * math.pi * torch.rand(n, 4, generator=generator, dtype=torch.float64)
    turn = 4 * math.pi * torch.linspace(0, 1, frames, dtype=torch.float64)[:, None, None]
    wave = (size * torch.sin(harmonic * turn + phase)).sum(-1)  # [F, n]
    wave = wave / wave.abs().amax(0)
    low = model.lower.clamp(min=-3.1).maximum(model.default - 1.6)
    high = model.upper.clamp(max=3.1).minimum(model.default + 1.6)
    q = 0.5 * (low + high) + 0.45 * (high - low) * wave
    q = torch.where(torch.tensor(model.locked), model.default, q)
    return substitute_couplers(model, q.mT.contiguous()).mT.contiguous()


def markers_of(model: Model, q: Tensor) -> Tensor:
    """The model's markers (F, m, 3) in a motion, m."""
    return marker_positions(model, forward_kinematics(model, q))
