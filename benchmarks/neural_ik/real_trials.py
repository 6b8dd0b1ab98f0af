"""Recorded trials: joint angles of the open skeleton beside OpenSim's on the laboratory's model.

Two skeletons, two markers placements, one movement: the angles cannot be equal. What their
definitions decide is an offset, what a method decides is the rest, so both figures are shown.
"""

from __future__ import annotations

import time
import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import roma
import torch
import xarray as xr

import biokit as bk
from benchmarks.cases import shared_data
from benchmarks.neural_ik.cases import Array
from benchmarks.neural_ik.methods import Network, track
from benchmarks.report import Section, table
from biokit import metrics
from biokit.engine.kinematics import forward_kinematics
from biokit.engine.model import Model

LAB = "lab_trials/inputs/opencap_subject4_scaled.osim"


@dataclass(frozen=True)
class Trial:
    """Files of a recorded trial, and coordinates that its reference turns the other way."""

    markers: str
    reference: str
    model: str
    static: str
    opposite: tuple[str, ...] = ()
    held: tuple[str, ...] = ()  # coordinates that the reference holds still


TRIALS: Mapping[str, Trial] = {
    "walk": Trial(
        "walk/inputs/motion_capture_walk.trc",
        "walk/reference/walk_ik.mot",
        "walk/reference/subject_scaled_walk.osim",
        "walk/inputs/static_walk_1.trc",
    ),
    "gait2392 walk": Trial(
        "gait2392/inputs/subject01_walk1.trc",
        "gait2392/reference/gait2392_walk_ik.mot",
        "gait2392/reference/gait2392_subject01_scaled.osim",
        "gait2392/inputs/subject01_static.trc",
        opposite=("knee_angle",),
        held=("subtalar_angle", "mtp_angle"),
    ),
    **{
        name: Trial(
            f"lab_trials/inputs/s4_{file}.trc",
            f"lab_trials/reference/s4_{file}_ik.mot",
            LAB,
            "lab_trials/inputs/s4_squats1.trc",  # stands still at its begin
        )
        for name, file in (
            ("laboratory walk", "walking1"),
            ("squats", "squats1"),
            ("sit to stand", "STS1"),
            ("drop jump", "DJ1"),
        )
    },
}
STANDING = 0.5  # s at the begin of the laboratory's squats: a static pose
ROOT = ("pelvis_tilt", "pelvis_list", "pelvis_rotation")
LEG = (
    "hip_flexion", "hip_adduction", "hip_rotation", "knee_angle", "ankle_angle", "subtalar_angle",
    "mtp_angle",
)  # fmt: skip
TRUNK = ("lumbar_extension", "lumbar_bending", "lumbar_rotation")
SHOULDER = ("arm_flex", "arm_add", "arm_rot")
REST_OF_ARM = ("elbow_flex", "pro_sup", "wrist_flex", "wrist_dev")
GROUPS = {"pelvis": ROOT, "legs": LEG, "trunk": TRUNK, "arms": (*SHOULDER, *REST_OF_ARM)}
COORDINATES = (*ROOT, *LEG, *TRUNK, *SHOULDER, *REST_OF_ARM)

Tracker = Callable[[xr.Dataset, Model], xr.Dataset]


def trackers(network: Network = None) -> dict[str, Tracker]:
    """Methods from markers, and the model that was scaled by a static trial, to a motion."""
    return {
        "optimiser": lambda markers, scaled: track(markers, scaled),
        "neural": lambda markers, scaled: track(markers, None, "neural", network),
        "hybrid": lambda markers, scaled: track(markers, None, "neural+optimize", network),
        "hybrid, static trial": lambda markers, scaled: track(
            markers, scaled, "neural+optimize", network
        ),
    }


TRACKERS = tuple(trackers())


@dataclass(frozen=True, eq=False)
class Compared:
    """Errors of one method on one trial by coordinate, deg; sides pooled."""

    trial: str
    method: str
    frames: int
    seconds: float
    mae: Mapping[str, float]
    corrected_mae: Mapping[str, float]
    rmse: Mapping[str, float]
    corrected_rmse: Mapping[str, float]


def sections(methods: Sequence[str] = TRACKERS, *, network: Network = None) -> list[Section]:
    """Tables of all trials that are there; one that says so without them."""
    data = shared_data()
    if data is None:
        return [Section("NeurIK: recorded trials", ["The recordings, or opensim, are not here."])]
    wanted = [name for name in methods if name in TRACKERS]
    chosen = {name: trackers(network)[name] for name in wanted}
    found = [one for name in TRIALS for one in compare(name, data, chosen)]
    return [_summary(found), *(_by_coordinate(found, method) for method in wanted)]


def compare(name: str, data: Path, methods: Mapping[str, Tracker]) -> list[Compared]:
    """All methods on one trial."""
    trial = TRIALS[name]
    generic = bk.open_skeleton()
    markers = bk.load(data / trial.markers)
    reference = bk.load(data / trial.reference, model=bk.load(data / trial.model))
    wanted = reference_angles(reference, trial)
    scaled = scaled_model(data / trial.static, generic)
    found = []
    for method, tracker in methods.items():
        print(f"  {name}: {method} ...", flush=True)
        start = time.perf_counter()
        motion = tracker(markers, scaled)
        seconds = time.perf_counter() - start
        ours = laboratory_angles(motion, generic)
        if not np.allclose(motion["time"], reference["time"], atol=1e-3):
            raise ValueError(f"{name}: the reference is not at the markers' times")
        found.append(_errors(name, method, seconds, ours, wanted))
    return found


def scaled_model(static: Path, generic: Model) -> Model:
    """The open skeleton scaled from a static trial, or from the standing begin of another."""
    markers = bk.load(static)
    if "static" not in static.name:
        markers = markers.sel(time=slice(None, float(markers["time"][0]) + STANDING))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        model, _ = bk.scale(markers, generic)
    return model


def laboratory_angles(motion: xr.Dataset, model: Model) -> dict[str, Array]:
    """Angles [F] rad of the open skeleton that mean what Rajagopal 2016's do.

    Two joints of the back together are one there, and the arm there hangs on the torso: the
    orientation of the torso in the pelvis, and of the humerus in the torso, are turned into angles
    about the axes of `lumbar_*` and of `arm_*`.
    """
    q = torch.as_tensor(motion["dof_position"].sel(dof=list(model.coordinate_names)).values)
    rotation = forward_kinematics(model, q).rotation
    names = [name for name in model.coordinate_names if name.startswith((*ROOT, *LEG))]
    names += [n for n in model.coordinate_names if n.startswith(REST_OF_ARM)]
    angles = {name: q[:, model.coordinate_names.index(name)].numpy() for name in names}
    body = {name: i for i, name in enumerate(model.body_names)}
    pairs = [("pelvis", "torso", TRUNK)]
    pairs += [
        ("torso", f"humerus_{s}", tuple(f"{name}_{s}" for name in SHOULDER)) for s in ("r", "l")
    ]
    for upper, lower, turns in pairs:
        between = rotation[:, body[upper]].mT @ rotation[:, body[lower]]
        angles |= dict(zip(turns, _euler(model, turns, between), strict=True))
    return angles


def _euler(model: Model, turns: Sequence[str], rotation: torch.Tensor) -> list[Array]:
    """Angles about the axes that the coordinates ``turns`` have, in their order, rad."""
    channels = [
        model.channel_coordinate.index(model.coordinate_names.index(name)) for name in turns
    ]
    if channels != sorted(channels):
        raise ValueError(f"{turns} are not in the order in which the joint turns")
    axes = model.channel_axis[channels]
    letters = "".join("XYZ"[int(k)] for k in axes.abs().argmax(1))
    signs = axes.gather(1, axes.abs().argmax(1, keepdim=True))[:, 0]
    # A turn by a about -e is one by -a about e.
    found = roma.rotmat_to_euler(letters, rotation)
    return [(sign * angle).numpy() for sign, angle in zip(signs, found.unbind(-1), strict=True)]


def reference_angles(reference: xr.Dataset, trial: Trial) -> dict[str, Array]:
    """OpenSim's angles [F] rad, with the signs of Rajagopal 2016; without what it held still."""
    angles = {}
    for name in map(str, reference["dof"].values):
        stem = _stem(name)
        if stem in COORDINATES and stem not in trial.held:
            sign = -1.0 if stem in trial.opposite else 1.0
            values = sign * reference["dof_position"].sel(dof=name).values
            if float(np.ptp(values)) > 1e-6:  # locked ones say nothing
                angles[name] = values
    return angles


def _stem(name: str) -> str:
    return name.removesuffix("_r").removesuffix("_l")


def _errors(
    trial: str,
    method: str,
    seconds: float,
    ours: Mapping[str, Array],
    theirs: Mapping[str, Array],
) -> Compared:
    names = list(theirs)
    found = metrics.angle_errors(
        np.stack([ours[name] for name in names], 1), np.stack([theirs[name] for name in names], 1)
    )
    pooled = {}
    for stem in COORDINATES:
        at = [i for i, name in enumerate(names) if _stem(name) == stem]
        if at:
            pooled[stem] = at

    def mean(values: torch.Tensor) -> dict[str, float]:
        return {stem: float(values[at].mean()) for stem, at in pooled.items()}

    return Compared(
        trial,
        method,
        len(next(iter(theirs.values()))),
        seconds,
        mean(found.mae),
        mean(found.corrected_mae),
        mean(found.rmse),
        mean(found.corrected_rmse),
    )


def _summary(found: Sequence[Compared]) -> Section:
    rows = []
    for one in found:
        cells = []
        for stems in GROUPS.values():
            own = [stem for stem in stems if stem in one.mae]
            cells.append(
                f"{np.mean([one.mae[s] for s in own]):.1f} / "
                f"{np.mean([one.corrected_mae[s] for s in own]):.1f}"
                if own
                else "-"
            )
        rows.append([one.trial, one.method, f"{one.frames:,}", *cells, f"{one.seconds:.2f}"])
    text = [
        "Angles of the open skeleton beside those of OpenSim's inverse kinematics on the "
        "laboratory's own scaled model: mean absolute difference, deg, raw / without the mean "
        "difference of each coordinate and trial. Markers are matched by name "
        "(`biokit.marker_names`). The optimiser's skeleton is scaled from the static trial, the "
        "laboratory's from the first half second of its squats; the network scales by itself, and "
        "'hybrid, static trial' starts the optimiser from it on the optimiser's skeleton. Trunk: "
        "torso in pelvis; arm: humerus in torso; both turned into the reference's angles. The "
        "reference itself fits its markers to 10 to 22 mm.",
        *table(["trial", "method", "frames", *GROUPS, "s"], rows),
    ]
    return Section("NeurIK: recorded trials beside OpenSim", text)


def _by_coordinate(found: Sequence[Compared], method: str) -> Section:
    own = [one for one in found if one.method == method]
    blocks = []
    for what, raw, corrected in (
        ("Mean absolute difference", "mae", "corrected_mae"),
        ("Root mean square difference", "rmse", "corrected_rmse"),
    ):
        rows = []
        for stem in COORDINATES:
            cells = []
            for one in own:
                a, b = getattr(one, raw), getattr(one, corrected)
                cells.append(f"{a[stem]:.1f} / {b[stem]:.1f}" if stem in a else "-")
            rows.append([stem, *cells])
        blocks += [
            f"{what}, deg, raw / without the mean difference; right and left together; - where "
            "the reference has no such coordinate, or holds it still.",
            *table(["coordinate", *(one.trial for one in own)], rows),
        ]
    return Section(f"NeurIK: recorded trials, each coordinate, {method}", blocks)
