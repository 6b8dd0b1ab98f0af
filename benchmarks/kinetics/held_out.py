"""Clips that were never trained on: moments and forces of the modes beside the labels.

Labels are what our own physics finds in the clean motion. On clean motion, physics is therefore
without error by construction; under noise all modes have the same chance.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
import xarray as xr
from numpy.typing import NDArray

import biokit as bk
from benchmarks.kinetics import rollouts
from benchmarks.kinetics.modes import CONTACT, WORDS, Network, available, solve
from benchmarks.kinetics.noise import TEXT, noisy_motion
from benchmarks.report import Section, Target, table
from biokit import metrics, schema
from biokit.engine.kinematics import forward_kinematics
from biokit.engine.model import Model
from biokit.train.kinetic_labels import RATE, KineticLabels, load_labels, person_model
from biokit.wrench import Array

LABELS = Path(__file__).resolve().parents[2] / "build" / "kinetics.npz"
LONGEST, SHORTEST = 180, 48  # frames of a clip that are compared
ENDS = 0.1  # s at both ends, where a filter knows less than the labels' did
EACH, FEW = 8, 2  # clips of each group; of them those that are seen with noise and simulated
FEET = ("calcn_r", "calcn_l")
CLEAN, NOISY = "clean", "noisy markers"
SAGITTAL = ("hip_flexion", "knee_angle", "ankle_angle")
# Words in what a CMU clip is said to show -> the group that it counts in; the first that fits.
CMU = (("walk", "walk"), ("run", "run"), ("jog", "run"), ("jump", "jump"))


@dataclass(frozen=True, eq=False)
class Clip:
    """A person in motion with the labels of it.

    Attributes
    ----------
    motion
        Not smoothed, 60 Hz.
    labels
        A result as `biokit.inverse_dynamics` gives it: motion, moments and forces.
    counted
        [F] frames that count: not flagged, not at the ends.
    """

    name: str
    group: str
    model: Model
    motion: xr.Dataset
    labels: xr.Dataset
    cutoff: float
    counted: NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class Compared:
    """Arrays of one mode over the counted frames of one clip, per body mass or weight."""

    torque: tuple[Array, Array]  # [F, n] N*m/kg, predicted and true
    force: tuple[Array, Array]  # [F, 2, 3] body weights; forward, up, right of the person
    point: tuple[Array, Array]  # [F, 2, 3] m
    residual: tuple[Array, Array]  # [F, 3] body weights, body weights * m
    peaks: Array  # [S, 4] % body weight
    impulses: Array  # [S, 3] % body weight * s


def group_of(name: str, activity: str, *, recorded: bool) -> str:
    """Row of the tables: the activity of made motion, what CMU clips show in a word."""
    if not recorded:
        return activity
    said = f"{name} {activity}".lower()
    kind = next((group for word, group in CMU if word in said), "other")
    return f"CMU {kind}"


def clips(
    stored: KineticLabels,
    skeleton: Model,
    *,
    each: int = EACH,
    longest: int = LONGEST,
) -> list[Clip]:
    """Held-out clips, at most ``each`` of a group, evenly chosen over clips and people."""
    groups: dict[str, list[int]] = {}
    for i in range(len(stored)):
        frames = int(stored.starts[i + 1] - stored.starts[i])
        if not bool(stored.clips["held_out"][i]) or frames < SHORTEST:
            continue
        name, activity = (str(stored.clips[key][i]) for key in ("name", "activity"))
        recorded = re.fullmatch(rf"{re.escape(activity)} \d+( balanced)?", name) is None
        groups.setdefault(group_of(name, activity, recorded=recorded), []).append(i)
    found = []
    for group in sorted(groups, key=lambda g: (not g.startswith("CMU"), g)):
        own = groups[group]
        chosen = np.linspace(0, len(own) - 1, min(each, len(own))).round().astype(int)
        found += [_clip(stored, own[k], group, skeleton, longest) for k in chosen]
    return found


def _clip(stored: KineticLabels, i: int, group: str, skeleton: Model, longest: int) -> Clip:
    data, model = stored.clip(i), person_model(stored, i, skeleton)
    frames = len(data["q"])
    begin = max((frames - longest) // 2, 0)
    part = slice(begin, begin + longest)
    time = np.arange(frames)[part] / RATE

    def motion(name: str, **more: Array) -> xr.Dataset:
        made: xr.Dataset = schema.motion(
            time,
            stored.coordinate_names,
            data[name][part].astype(np.float64),
            is_rotation=model.coordinate_is_rotation,
            attrs={"model": model.name, "sampling_rate": RATE},
            **more,
        )
        return made

    labels = motion(
        "q",
        velocity=data["qd"][part].astype(np.float64),
        acceleration=data["qdd"][part].astype(np.float64),
    )
    of_feet = ("time", "contact", "space")
    labels = labels.assign_coords(contact=list(FEET), space=list(schema.SPACE)).assign(
        dof_force=(("time", "dof"), data["tau"][part].astype(np.float64)),
        ground_reaction_force=(of_feet, data["force"][part].astype(np.float64)),
        centre_of_pressure=(of_feet, data["point"][part].astype(np.float64)),
        free_moment=(of_feet, data["moment"][part].astype(np.float64)),
        residual_force=(("time", "space"), data["residual_force"][part].astype(np.float64)),
        residual_moment=(("time", "space"), data["residual_moment"][part].astype(np.float64)),
    )
    counted = data["flag"][part] == 0
    ends = round(ENDS * RATE)
    counted[:ends] = counted[-ends:] = False
    return Clip(
        f"{data['name']}, {data['variant']}",
        group,
        model,
        motion("measured_q"),
        schema.describe(labels),
        float(data["cutoff"]),
        counted,
    )


def compare(clip: Clip, own: xr.Dataset) -> Compared:
    """A result of inverse dynamics beside the labels of a clip."""
    model = clip.model
    mass = float(model.mass.sum())
    weight = mass * float(np.linalg.norm(model.gravity))
    pair = (own, clip.labels)
    if own.sizes["time"] != clip.labels.sizes["time"]:
        raise ValueError(f"{clip.name}: a result of {own.sizes['time']} frames")
    names = list(model.coordinate_names)
    torque, true_torque = (
        ds["dof_force"].sel(dof=names).values[clip.counted] / mass for ds in pair
    )
    turn = heading(clip.labels, model)
    force, true_force = (
        np.einsum("fij,fcj->fci", turn, ds["ground_reaction_force"].sel(contact=list(FEET)).values)
        for ds in pair
    )
    point, true_point = (
        np.einsum("fij,fcj->fci", turn, ds["centre_of_pressure"].sel(contact=list(FEET)).values)
        for ds in pair
    )
    counted = np.where(clip.counted[:, None, None], true_force, np.nan)
    stances = metrics.stances(counted, weight, 1 / RATE)
    return Compared(
        torque=(torque, true_torque),
        force=(force[clip.counted] / weight, true_force[clip.counted] / weight),
        point=(point[clip.counted], true_point[clip.counted]),
        residual=(
            own["residual_force"].values[clip.counted] / weight,
            own["residual_moment"].values[clip.counted] / weight,
        ),
        peaks=metrics.peak_errors(force, true_force, weight, stances).numpy(),
        impulses=metrics.impulse_errors(force, true_force, weight, stances, 1 / RATE).numpy(),
    )


def heading(motion: xr.Dataset, model: Model) -> Array:
    """Rotations (F, 3, 3) from ground to forward, up and right of the pelvis."""
    q = torch.as_tensor(motion["dof_position"].sel(dof=list(model.coordinate_names)).values)
    right = forward_kinematics(model, q).rotation[:, 0, :, 2]
    up = right.new_tensor([0.0, 1.0, 0.0]).expand_as(right)
    ahead = torch.linalg.cross(up, right)
    ahead = ahead / ahead.norm(dim=-1, keepdim=True).clamp(min=1e-6)
    side = torch.linalg.cross(ahead, up)
    return np.asarray(torch.stack([ahead, up, side], 1).numpy())


@dataclass(frozen=True, eq=False)
class Row:
    """Errors of a mode over the clips of a group."""

    group: str
    condition: str
    mode: str
    clips: int
    frames: int
    torque: metrics.TorqueErrors  # of all coordinates
    force: Array  # % body weight
    pressure: Array  # cm: forward, right
    peaks: Array
    impulses: Array
    residual: metrics.Residual


def pool(group: str, condition: str, mode: str, found: Sequence[Compared]) -> Row:
    """Errors over the frames of many clips."""

    def joined(name: str, which: int) -> Array:
        return np.concatenate([getattr(one, name)[which] for one in found])

    force, truth = (joined("force", k) for k in range(2))
    errors = metrics.ground_reaction_errors(force, truth, 1.0)
    pressure = metrics.pressure_errors(joined("point", 0), joined("point", 1), truth, 1.0)
    return Row(
        group,
        condition,
        mode,
        len(found),
        len(force),
        metrics.torque_errors(joined("torque", 0), joined("torque", 1), 1.0),
        errors.square().nanmean(0).sqrt().numpy(),
        pressure.square().nanmean(0).sqrt().numpy()[[0, 2]],
        _mean_size([one.peaks for one in found]),
        _mean_size([one.impulses for one in found]),
        metrics.residual_wrench(joined("residual", 0), joined("residual", 1), 1.0),
    )


def _mean_size(found: Sequence[Array]) -> Array:
    values = np.abs(np.concatenate(found))
    known = np.isfinite(values)
    total = np.where(known, values, 0).sum(0)
    return np.asarray(total / np.where(known.any(0), known.sum(0), np.nan))


def sections(
    *,
    quick: bool = False,
    network: Network = None,
    labels: str | os.PathLike[str] | None = None,
) -> list[Section]:
    """Tables of the held-out clips; one that says so without the label set.

    Parameters
    ----------
    quick
        Two short clips of each group, none of them noisy.
    network
        Of the learned modes; the package's by default.
    labels
        `LABELS` by default.
    """
    path = LABELS if labels is None else Path(labels)
    if not path.is_file():
        return [
            Section(
                "Held-out clips",
                [f"{path.name} is not here: `python -m scripts.kinetics.labels` writes it."],
            )
        ]
    skeleton = bk.open_skeleton()
    stored = load_labels(path)
    each, longest = (2, 90) if quick else (EACH, LONGEST)
    chosen = clips(stored, skeleton, each=each, longest=longest)
    modes = available(network)
    found: dict[tuple[str, str, str], list[Compared]] = {}
    simulated: dict[tuple[str, str], list[tuple[rollouts.Paths, rollouts.Paths]]] = {}
    used: dict[str, int] = {}
    for clip in chosen:
        more = used.get(clip.group, 0) % max(each // FEW, 1) == 0
        used[clip.group] = used.get(clip.group, 0) + 1
        print(f"  {clip.group}: {clip.name} ...", flush=True)
        for mode in modes:
            if mode != CONTACT or more:
                own = solve(clip.motion, clip.model, mode, network=network, cutoff=clip.cutoff)
                if mode != CONTACT:
                    parts = found.setdefault((clip.group, CLEAN, mode), [])
                    parts.append(compare(clip, own.kinetics))
                if more:
                    _simulate(simulated, clip, mode, own.kinetics)
        if quick or not more:
            continue
        noisy = noisy_motion(clip.motion, clip.model, clip.name)
        for mode in modes:
            own = solve(noisy, clip.model, mode, network=network)
            parts = found.setdefault((clip.group, NOISY, mode), [])
            parts.append(compare(clip, own.kinetics))
    rows = [pool(*key, parts) for key, parts in found.items()]
    groups = list(used)
    rows += [
        replace(pool(ALL, condition, mode, parts), group=ALL)
        for condition in (CLEAN, NOISY)
        for mode in modes
        if (parts := [one for group in groups for one in found.get((group, condition, mode), [])])
    ]
    order = {name: i for i, name in enumerate([*groups, ALL])}
    rows.sort(key=lambda row: (order[row.group], row.condition, modes.index(row.mode)))
    return [
        _table(rows, skeleton),
        _stances(rows),
        _by_coordinate(rows, skeleton),
        _rollouts(simulated, skeleton, groups, modes),
    ]


ALL = "all"


def _simulate(
    simulated: dict[tuple[str, str], list[tuple[rollouts.Paths, rollouts.Paths]]],
    clip: Clip,
    mode: str,
    kinetics: xr.Dataset,
) -> None:
    held, free = (
        rollouts.paths(kinetics, clip.model, clip.counted, free=free) for free in (False, True)
    )
    if held is not None and free is not None:
        simulated.setdefault((clip.group, mode), []).append((held, free))


def _joints(model: Model) -> list[int]:
    """Columns of the free rotations of joints."""
    return [i for i, own in enumerate(metrics.joint_angles(model).tolist()) if own]


def _leg(row: Row, model: Model) -> Array:
    """RMSE of hip flexion, knee and ankle, both sides together, N*m/kg."""
    columns = [
        [model.coordinate_names.index(f"{joint}_{side}") for side in "rl"] for joint in SAGITTAL
    ]
    return np.array([float(row.torque.rmse[own].square().mean().sqrt()) for own in columns])


def _table(rows: Sequence[Row], skeleton: Model) -> Section:
    joints = _joints(skeleton)
    lines = [
        "Clips of CMU's people and of made-up motion that are held out, as their own person and as "
        "others (`scripts.kinetics.labels`), against the labels: what physics, contact mode with "
        "inverse dynamics, finds in the clean motion. On clean motion physics has therefore no "
        "error by construction and stands only under noise: markers on the skin of the same person "
        f"with {TEXT}, `bk.inverse_kinematics` and the mode. Torques: mean over all free joint "
        "rotations of MAE and RMSE; RMSE of hip flexion / knee / ankle; N\\*m/kg. Force: RMSE on "
        "each foot, forward / up / right of the pelvis, % body weight, swing included; centre of "
        "pressure, forward / right, cm, where a foot carries a tenth of the weight. Residual: RMS "
        "of the force (body weights) and moment (body weights \\* m) that the mode leaves. "
        "The labels leave theirs on the root, as physics does; the consistent mode bends the "
        "motion instead, and its moments of the trunk differ from the labels' by what that takes. "
        "Frames that the labels flag, and 0.1 s at both ends, do not count.",
        *table(
            ["activity", "motion", "mode", "clips", "frames", "torque MAE", "RMSE", "hip / knee "
             "/ ankle", "force", "pressure", "residual"],
            [
                [
                    row.group,
                    row.condition,
                    WORDS[row.mode],
                    row.clips,
                    f"{row.frames:,}",
                    f"{float(row.torque.mae[joints].mean()):.3f}",
                    f"{float(row.torque.rmse[joints].mean()):.3f}",
                    _text(_leg(row, skeleton), 2),
                    _text(row.force, 1),
                    _text(row.pressure, 1),
                    f"{row.residual.force:.3f}, {row.residual.moment:.3f}",
                ]
                for row in rows
            ],
        ),
    ]  # fmt: skip
    return Section("Held-out clips: torques and ground reaction", lines)


def _stances(rows: Sequence[Row]) -> Section:
    own = [row for row in rows if np.isfinite(row.peaks).any()]
    return Section(
        "Held-out clips: peaks and impulses",
        [
            "Mean sizes of the errors over whole stances: peaks in % body weight "
            f"({' / '.join(metrics.PEAKS)}), impulses in % body weight \\* s (forward / up / "
            "right).",
            *table(
                ["activity", "motion", "mode", "peaks", "impulses"],
                [
                    [
                        row.group,
                        row.condition,
                        WORDS[row.mode],
                        _text(row.peaks, 1),
                        _text(row.impulses, 2),
                    ]
                    for row in own
                ],
            ),
        ],
    )


def _by_coordinate(rows: Sequence[Row], skeleton: Model) -> Section:
    """MAE / RMSE of each coordinate over all clips, sides together."""
    own = [row for row in rows if row.group == ALL]
    stems: dict[str, list[int]] = {}
    for i in _joints(skeleton):
        name = skeleton.coordinate_names[i]
        stems.setdefault(name.removesuffix("_r").removesuffix("_l"), []).append(i)
    lines = []
    for stem, columns in stems.items():
        cells = [
            f"{float(row.torque.mae[columns].mean()):.3f} / "
            f"{float(row.torque.rmse[columns].square().mean().sqrt()):.3f}"
            for row in own
        ]
        lines.append([stem, *cells])
    header = ["coordinate", *(f"{WORDS[row.mode]}, {row.condition}" for row in own)]
    return Section(
        "Held-out clips: each coordinate",
        [
            "MAE / RMSE of the torque over all clips, N\\*m/kg, right and left together.",
            *table(header, lines),
        ],
    )


def _rollouts(
    simulated: dict[tuple[str, str], list[tuple[rollouts.Paths, rollouts.Paths]]],
    skeleton: Model,
    groups: Sequence[str],
    modes: Sequence[str],
) -> Section:
    found = []
    for group in (*groups, ALL):
        parts = groups if group == ALL else [group]
        for mode in modes:
            own = [one for part in parts for one in simulated.get((part, mode), [])]
            if own:
                word = "labels (physics)" if mode == CONTACT else WORDS[mode]
                found.append((group, word, rollouts.pooled(own, skeleton, 1 / RATE)))
    section = rollouts.section("Held-out clips simulated forward, clean motion", found)
    own_targets: list[Target] = [t for t in section.targets if f", {ALL}, " in t.what]
    return replace(section, targets=own_targets)


def _text(values: Array, digits: int) -> str:
    return " / ".join("-" if not np.isfinite(x) else f"{x:.{digits}f}" for x in values)
