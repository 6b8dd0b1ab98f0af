"""The labelled CMU set: what was kept and dropped and why, residuals, reserves, activations."""

from __future__ import annotations

import re
import tempfile
import time
import warnings
from collections import Counter
from pathlib import Path

import numpy as np
import xarray as xr

import biokit as bk
from benchmarks.cases import ROOT
from benchmarks.report import Section, count, table
from biokit.labels.filters import SPOILT
from biokit.muscle_groups import grouped
from biokit.schema import FrameFlag
from biokit.wrench import Array

SOURCE = ROOT.parent / "shared" / "data" / "cmu"
QUANTILES = (0.5, 0.9, 0.99)
NUMBER = re.compile(r"\d[\d.,]*")
FIRST_FLAG = re.compile(r"\((\w+) \d+ %")


def sections(store: Path, *, quick: bool = False, workers: int = 1) -> list[Section]:
    """The tables; one that says so without the recordings.

    Parameters
    ----------
    store
        Labelled into, if it is not there; a run that was stopped goes on.
    quick
        One file of six clips, labelled into a folder that is thrown away.
    workers
        Processes.
    """
    if not SOURCE.is_dir():
        return [Section("The labelled CMU set", ["The recordings are not here."])]
    if quick:
        with tempfile.TemporaryDirectory() as name, warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)
            source = SOURCE / "cmu_mixed_running.npz"
            labels = bk.label(source, Path(name) / "labels.zarr", progress=False)
            return tables(labels.load(), None)
    begin, was_there = time.perf_counter(), store.is_dir()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        labels = bk.label(SOURCE, store, workers=workers, progress=True)
    seconds = time.perf_counter() - begin
    return tables(labels.load(), None if was_there else seconds)


def tables(labels: xr.Dataset, seconds: float | None) -> list[Section]:
    """What is in a store of labels."""
    return [kept(labels, seconds), reasons(labels), quality(labels), activations(labels)]


def kept(labels: xr.Dataset, seconds: float | None) -> Section:
    """Recordings and frames by what the set says they show."""
    is_kept = labels["frame_count"].values > 0
    rows = []
    activity = np.asarray(labels["activity"].values, dtype=str)
    for name in [*sorted(set(activity)), "all"]:
        own = activity == name if name != "all" else np.ones(len(activity), bool)
        offered, frames, flagged = (
            int(labels[k].values[own].sum())
            for k in ("offered_count", "frame_count", "flagged_count")
        )
        rows.append([
            name or "not said", int(own.sum()), int((own & is_kept).sum()), f"{offered:,}",
            f"{frames:,}", f"{frames - flagged:,}",
            f"{100 * (frames - flagged) / max(offered, 1):.0f} %",
        ])  # fmt: skip
    lines = [
        "`bk.label` on the CMU clips that are here (joint hierarchies, 60 Hz): labels at 30 Hz. "
        "Usable: frames of kept recordings without a flag that makes them no label; a consumer "
        "masks the others.",
        *table(
            ["activity", "recordings", "kept", "frames offered", "frames kept", "usable",
             "usable of offered"],
            rows,
        ),
    ]  # fmt: skip
    if seconds is not None:
        speed = float(labels["offered_count"].sum()) / seconds
        lines.append(f"It took {seconds / 60:.1f} minutes: {count(speed)} frames/s.")
    return Section("Kept and dropped", lines)


def reasons(labels: xr.Dataset) -> Section:
    """Why recordings were dropped, and what flags frames."""
    dropped = Counter(kind(str(reason)) for reason in labels["reason"].values if str(reason))
    lines = ["No recording was dropped."]
    if dropped:
        lines = [
            "Why recordings were dropped; the store holds the whole sentence of each.",
            *table(["reason", "recordings"], [[k, n] for k, n in dropped.most_common()]),
        ]
    flag = labels["flag"].values.astype(int)
    often = {bit: float(((flag & int(bit)) != 0).mean()) for bit in FrameFlag}
    rows = [
        [
            str(bit.name).lower().replace("_", " "),
            f"{100 * share:.1f} %",
            "yes" if bit & SPOILT else "no",
        ]
        for bit, share in sorted(often.items(), key=lambda item: -item[1])
        if share > 0
    ]
    masked = float(np.mean((flag & int(SPOILT)) != 0))
    lines += [
        f"Of the {len(flag):,} frames of kept recordings, {100 * masked:.1f} % are masked. Flags "
        "(a frame can have several):",
        *table(["flag", "frames", "masked"], rows),
    ]
    return Section("Reasons and flags", lines)


def kind(reason: str) -> str:
    """What a reason says before its figures, and the flag that is the most frequent."""
    head = NUMBER.sub("#", reason.split(":")[0])
    flags = FIRST_FLAG.search(reason)
    return f"{head}, mostly {flags[1].replace('_', ' ')}" if flags else head


def quality(labels: xr.Dataset) -> Section:
    """Quantiles of marker errors, residuals and reserves over usable frames."""
    good = (labels["flag"].values.astype(int) & int(SPOILT)) == 0
    rows = []
    for name, words, scale in (
        ("marker_rms", "marker error, RMS of a frame, mm", 1000.0),
        ("residual_share", "residual force, share of the largest outside force, %", 100.0),
        ("largest_reserve_share", "largest reserve share of a frame, %", 100.0),
        ("moment_violation", "violation of the moment equations", 1.0),
    ):
        for which, mask in (("all", np.ones_like(good)), ("usable", good)):
            values = np.asarray(labels[name].values, dtype=np.float64)[mask]
            values = scale * values[np.isfinite(values)]
            if len(values):
                rows.append([words, which, *_quantiles(values)])
    return Section(
        "Residuals and reserves",
        [
            "Quantiles over the frames of kept recordings. Hicks et al. (2015, J Biomech Eng 137) "
            "advise residuals and reserves below 5 %.",
            *table(["of", "frames", *QUANTILE_HEADER], rows),
        ],
    )


QUANTILE_HEADER = (*(f"{100 * q:g} %" for q in QUANTILES), "largest")


def _quantiles(values: Array) -> list[str]:
    return [f"{x:.2g}" for x in (*np.quantile(values, QUANTILES), values.max())]


def activations(labels: xr.Dataset) -> Section:
    """Distribution of the activations of each group of muscles over usable frames."""
    good = (labels["flag"].values.astype(int) & int(SPOILT)) == 0
    names = [str(name) for name in labels["muscle"].values]
    values = np.asarray(labels["muscle_activation"].values)[good]
    rows = []
    for group, members in {**grouped(names), "all": names}.items():
        own = values[:, [names.index(name) for name in members]]
        own = own[np.isfinite(own).all(1)]
        rows.append([
            group, len(members), f"{own.mean():.3f}", *_quantiles(own.ravel()),
            f"{100 * (own >= 0.1).mean():.0f} %", f"{100 * (own >= 0.99).mean():.2f} %",
        ])  # fmt: skip
    return Section(
        "Activations by group of muscles",
        [
            "Over the usable frames.",
            *table(
                ["group", "muscles", "mean", *QUANTILE_HEADER, "active (0.1 and more)",
                 "saturated (0.99 and more)"],
                rows,
            ),
        ],
    )  # fmt: skip
