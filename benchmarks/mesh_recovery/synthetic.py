"""The keypoint network on held-out synthetic clips, refined 0 to 20 times (BioPose, table 3)."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import xarray as xr
from tqdm import tqdm

from benchmarks.mesh_recovery.made_clips import (
    CLEAN,
    COCO,
    FRAMES,
    NOISY,
    Condition,
    MadeClip,
    clips,
    keypoints,
    motions,
)
from benchmarks.mesh_recovery.scores import Errors, errors, mean
from benchmarks.neural_ik.dressed import registration
from benchmarks.report import Section, Target, table
from biokit.body.registration import Registration
from biokit.mesh_networks import load_mesh_network
from biokit.mesh_recovery import recover_mesh
from biokit.nets.mesh_recovery import MeshRecovery
from biokit.refinement import refine

ROOT = Path(__file__).resolve().parents[2]
CMU = ROOT / "build" / "cmu_motion.npz"  # scripts.neural_ik.motions writes it
ITERATIONS = (0, 1, 5, 10, 20)
LONG = (*ITERATIONS, 50)  # to see where it stops helping
SHORT = ITERATIONS[:4]
AS_ONE = (0, 10, 20, 30, 50)  # a clip as a whole moves slowly
SMOOTH = 6.0  # Hz, what biokit.recover_mesh does by default
TRUE = "true body"


class Setting(NamedTuple):
    """What the keypoints are like, and how they are made into a body."""

    condition: Condition
    smooth: float | None  # Hz
    sequence: bool = False
    counts: tuple[int, ...] = ITERATIONS


SETTINGS = (
    Setting(CLEAN, SMOOTH),
    Setting(NOISY, SMOOTH, counts=LONG),
    Setting(NOISY, None),
    Setting(NOISY, SMOOTH, sequence=True, counts=AS_ONE),
    Setting(COCO, SMOOTH, counts=SHORT),
)
COLUMNS = {
    "mpjpe": "MPJPE, mm",
    "pa_mpjpe": "PA-MPJPE, mm",
    "mve": "MVE, mm",
    "angle": "MAE_angle, deg",
    "corrected": "offset removed, deg",
    "landmark": "MPBLPE, mm",
    "body": "MAE_body, mm",
    "place": "pelvis, cm",
    "jitter": "acceleration, m/s²",
}


@dataclass(frozen=True)
class Row:
    """Errors of all clips in a setting (None: of the true body) after a number of iterations."""

    setting: Setting | None
    iterations: int
    groups: tuple[str, ...]
    found: tuple[Errors, ...]

    def of(self, group: str | None) -> Errors:
        """Mean over the clips of a group, or all."""
        pairs = zip(self.groups, self.found, strict=True)
        return mean([e for g, e in pairs if group is None or g == group])


def sections(
    *,
    quick: bool = False,
    weights: str | os.PathLike[str] | MeshRecovery | None = None,
    each: int = 3,
    most: int = 5,
    cmu: Path | None = None,
) -> list[Section]:
    """All tables of the synthetic clips.

    Parameters
    ----------
    quick
        One short motion of each kind under two conditions.
    weights
        Of the network, or a network; those of the package by default.
    each, most
        Made-up motions of each kind, and recorded clips of each group.
    cmu
        Cache of recorded motion; `CMU` where it is there.
    """
    network = weights if isinstance(weights, MeshRecovery) else load_mesh_network(weights=weights)
    tie = registration()
    cache = cmu if cmu is not None else (CMU if CMU.is_file() else None)
    moves = motions(each=1 if quick else each, cmu=None if quick else cache, most=most)
    found = list(clips(tie, moves, frames=12 if quick else FRAMES))
    settings = (
        [s._replace(counts=(0, 5)) for s in (SETTINGS[1], SETTINGS[3])] if quick else SETTINGS
    )
    floor = Row(None, 0, *_columns([(c, errors(tie, c, c.dataset())) for c in found]))
    rows = []
    for setting in settings:
        rows += run(tie, network, found, setting, progress=not quick)
    return report(floor, rows)


def run(
    tie: Registration,
    network: MeshRecovery,
    found: Sequence[MadeClip],
    setting: Setting,
    *,
    progress: bool = True,
) -> list[Row]:
    """Recover and refine all clips in a setting: a row for each number of iterations."""
    by_count: dict[int, list[tuple[MadeClip, Errors]]] = {n: [] for n in setting.counts}
    for clip in tqdm(found, desc=_named(setting), unit="clip", disable=not progress):
        seen = keypoints(tie, clip, setting.condition)
        for count, body in recovered(network, clip, seen, setting).items():
            by_count[count].append((clip, errors(tie, clip, body)))
    return [Row(setting, count, *_columns(pairs)) for count, pairs in by_count.items()]


def recovered(
    network: MeshRecovery,
    clip: MadeClip,
    seen: xr.Dataset,
    setting: Setting,
) -> dict[int, xr.Dataset]:
    """The body after each number of iterations, from one refinement that keeps them all."""
    options = {"network": network, "device": "cpu", "progress": False}
    first = recover_mesh(seen, camera=clip.camera, smooth=setting.smooth, **options)
    counts = setting.counts
    if max(counts) == 0:
        return {0: first}
    kept = refine(first, iterations=max(counts), sequence=setting.sequence, keep=True, **options)
    place = {"iteration_theta": "theta", "iteration_translation": "translation"}
    return {
        count: first.assign({own: kept[name].sel(iteration=count) for name, own in place.items()})
        for count in counts
    }


def report(floor: Row, rows: Sequence[Row]) -> list[Section]:
    """Rows as tables, and what refinement has to reach."""
    header = ["keypoints", "smoothed", "iterations", *COLUMNS.values()]
    lines = [_line(row, None) for row in [floor, *rows]]
    text = (
        f"{len(floor.groups)} clips of up to {FRAMES} frames at 30 Hz. MPJPE, PA-MPJPE and MVE: the"
        " 24 joints and the vertices of the open body, about the pelvis. Angles, landmarks and"
        " sizes: `bk.inverse_kinematics(method='neural')` on the recovered body, against the"
        " skeleton that the body wears; 'true body' is what that step alone errs by. MPBLPE: mid"
        " hip joint centres aligned. Pelvis: distance from its place; how large the person is, is"
        " the network's guess. The camera is known. 'As one' is the refinement of the clip as a"
        " whole (`sequence=True`). Each clip counts alike."
    )
    sections = [
        Section(
            "Refinement: errors against iterations",
            [text, *table(header, lines), *_best(rows)],
            _targets(rows),
        )
    ]
    groups = sorted(set(floor.groups))
    usual = Setting(NOISY, SMOOTH, counts=LONG)
    chosen = [row for row in rows if row.setting == usual and row.iterations in (0, 10)]
    if len(groups) > 1 and chosen:
        sections.append(
            Section(
                f"By kind of motion: {_named(usual)}",
                table(
                    ["motion", *header],
                    [[group, *_line(row, group)] for group in groups for row in chosen],
                ),
            )
        )
    return sections


def _best(rows: Sequence[Row]) -> list[str]:
    """Where refinement stops helping, in words."""
    lines = []
    for setting in dict.fromkeys(row.setting for row in rows):
        own = {row.iterations: row.of(None) for row in rows if row.setting == setting}
        if len(own) < 2 or setting is None:
            continue
        least = {name: min(own, key=lambda n: getattr(own[n], name)) for name in ("mpjpe", "angle")}
        lines.append(
            f"- {_named(setting)}: MPJPE is least after {least['mpjpe']} iterations,"
            f" MAE_angle after {least['angle']}."
        )
    return lines


def _targets(rows: Sequence[Row]) -> list[Target]:
    """Refinement improves MPJPE and MAE_angle at 5 and 10 iterations."""
    targets = []
    for setting in dict.fromkeys(row.setting for row in rows):
        if setting is None or setting.smooth is None or setting.sequence:
            continue
        own = {row.iterations: row.of(None) for row in rows if row.setting == setting}
        for count in (5, 10):
            for name, unit in (("mpjpe", "mm"), ("angle", "deg")):
                if count not in own:
                    continue
                before, after = getattr(own[0], name), getattr(own[count], name)
                targets.append(
                    Target(
                        f"{COLUMNS[name].split(',')[0]} at {count} iterations, "
                        f"{setting.condition.name}",
                        f"< {before:.2f} {unit}",
                        f"{after:.2f} {unit}",
                        after < before,
                    )
                )
    return targets


def _named(setting: Setting) -> str:
    smooth = "not smoothed" if setting.smooth is None else f"{setting.smooth:g} Hz"
    return f"{setting.condition.name}, {smooth}{', as one' if setting.sequence else ''}"


def _line(row: Row, group: str | None) -> list[str]:
    found = row.of(group)
    values = [f"{getattr(found, name):.{1 if ', mm' in COLUMNS[name] else 2}f}" for name in COLUMNS]
    if row.setting is None:
        return [TRUE, "-", "-", *values]
    smooth = "no" if row.setting.smooth is None else f"{row.setting.smooth:g} Hz"
    kind = f"{row.iterations}{', as one' if row.setting.sequence else ''}"
    return [row.setting.condition.name, smooth, kind, *values]


def _columns(
    pairs: Sequence[tuple[MadeClip, Errors]],
) -> tuple[tuple[str, ...], tuple[Errors, ...]]:
    return tuple(clip.group for clip, _ in pairs), tuple(e for _, e in pairs)
