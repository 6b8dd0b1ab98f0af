"""One self-contained HTML page about a labelled dataset: what was kept, why not, how good."""

import json
import os
from pathlib import Path

import numpy as np
import xarray as xr

from biokit.io.files import replacing
from biokit.labels.store import CHUNK, open_labels
from biokit.plots import labels as plots
from biokit.report.parts import drawn, note, pairs, table
from biokit.report.plotly_page import plotly_document

SAMPLED = 196 * CHUNK  # frames of which distributions are made; all of them would fill the memory
BUTTONS = 26  # px, of the buttons of a figure
LISTED = 200  # dropped sequences with a row of their own
# what the figures look at
SEEN = (
    *("flag", "residual_share", "marker_rms", "moment_violation", "largest_reserve_share"),
    "muscle_activation",
)


def write_label_report(store: str | os.PathLike[str], path: str | os.PathLike[str]) -> Path:
    """Write an HTML page about a labelled dataset that opens without a network.

    Parameters
    ----------
    store
        The .zarr folder that :func:`biokit.label` wrote.
    path
        The .html file; it is replaced only when the new page is complete.

    Returns
    -------
    pathlib.Path
        The file written.

    Raises
    ------
    ValueError
        If the store is no labelled dataset, or one of another version.
    FileNotFoundError, PermissionError
        If the store is missing, or the page's folder cannot be written to.
    """
    ds = open_labels(store)
    with replacing(path) as temporary:
        temporary.write_text(_page(ds, Path(store).name), encoding="utf-8")
    return Path(path)


def _page(ds: xr.Dataset, name: str) -> str:
    plain = ds.assign_attrs(source="", model="")  # the page says them once for all figures
    few = _sampled(plain)
    sections = [
        ("Kept and dropped", drawn(plots.kept(plain), "kept") + _by_activity(ds)),
        ("Reasons", _drawn(few, "flag", "reasons") + _dropped(ds)),
        ("Residuals", _drawn(few, "residual_share", "residuals")),
        ("Reserves", _drawn(few, "largest_reserve_share", "reserves")),
        ("Activations", _drawn(few, "muscle_activation", "activations")),
        ("Where it comes from", _provenance(ds)),
        ("What to do with it", _use(name)),
    ]
    return plotly_document(name, pairs(numbers(ds)), sections)


def numbers(ds: xr.Dataset) -> list[tuple[str, str]]:
    """What there is, in few lines: sequences, frames, people."""
    dropped = ds["reason"].values.astype(str) != ""
    frames, flagged = (int(ds[n].values.sum()) for n in ("frame_count", "flagged_count"))
    offered = int(ds["offered_count"].values.sum())
    rate = float(ds.attrs.get("sampling_rate", np.nan))
    subjects = {name for name in ds["subject"].values[~dropped] if name}
    rows = [
        ("Sequences", f"{(~dropped).sum():,} kept, {dropped.sum():,} dropped"),
        ("Frames", f"{frames:,} of {offered:,} kept ({frames / max(offered, 1):.1%})"),
        ("Frames to mask", f"{flagged:,} of those kept ({flagged / max(frames, 1):.1%})"),
    ]
    if np.isfinite(rate):
        rows.append(("Duration", f"{_duration(frames / rate)} at {rate:g} frames/s"))
    people = f"{len(subjects):,} people" if subjects else "people not named"
    muscles = f"{ds.sizes['muscle']} muscles" if "muscle" in ds.sizes else "no muscles"
    return [*rows, ("Of", f"{people}, {muscles}")]


def _duration(seconds: float) -> str:
    for unit, name in ((3600.0, "hours"), (60.0, "minutes")):
        if seconds >= unit:
            return f"{seconds / unit:.1f} {name}"
    return f"{seconds:.1f} seconds"


def _sampled(ds: xr.Dataset) -> xr.Dataset:
    """The frames that figures show, in memory: whole chunks, evenly spread."""
    if "flag" not in ds:
        return xr.Dataset()
    seen = ds[[name for name in SEEN if name in ds]]
    chunks = -(-ds.sizes["frame"] // CHUNK)
    taken = np.unique(np.linspace(0, chunks - 1, min(chunks, SAMPLED // CHUNK)).astype(int))
    parts = [seen.isel(frame=slice(k * CHUNK, (k + 1) * CHUNK)).load() for k in taken]
    few = xr.concat(parts, "frame", coords="minimal", compat="override", join="override")
    rows = {name: ds[name] for name in ds.data_vars if ds[name].dims == ("sequence",)}
    return few.assign(rows).assign_attrs(ds.attrs)


def _drawn(few: xr.Dataset, variable: str, name: str) -> str:
    if variable not in few:
        return ""
    figure = getattr(plots, name)(few)
    # titles of panels stay clear of the buttons
    figure.update_layout(margin_t=figure.layout.margin.t + BUTTONS)
    return drawn(figure.update_layout(height=figure.layout.height + BUTTONS), name)


def _by_activity(ds: xr.Dataset) -> str:
    names = ("activity", "frame_count", "flagged_count", "offered_count", "reason")
    activity, frames, flagged, offered, reason = (ds[name].values for name in names)
    dropped = reason.astype(str) != ""
    rows = []
    for name in sorted(set(activity)):
        own = activity == name
        counts = [(own & ~dropped).sum(), (own & dropped).sum(), frames[own].sum()]
        counts += [flagged[own].sum(), offered[own & dropped].sum()]
        rows.append([str(name) or "not stated", *(f"{count:,}" for count in counts)])
    head = ["activity", "sequences kept", "dropped"]
    head += ["frames kept", "of them to mask", "frames dropped"]
    return table(rows, head, caption="What was kept of each activity", numbers=5)


def _dropped(ds: xr.Dataset) -> str:
    names, reasons = ds["sequence_name"].values, ds["reason"].values
    rows = [(str(n), str(r)) for n, r in zip(names, reasons, strict=True) if r]
    if not rows:
        return note("No sequence was dropped.")
    more = len(rows) - LISTED
    caption = "Sequences dropped" + (f"; {more:,} more are in the store" if more > 0 else "")
    return table(rows[:LISTED], ["sequence", "reason"], caption=caption)


def _provenance(ds: xr.Dataset) -> str:
    attrs = ds.attrs
    rows = [
        ("Source", str(attrs.get("source", ""))),
        ("Model", f"{attrs.get('model', '')}, SHA-256 {attrs.get('model_checksum', '')}"),
        ("Body", f"{attrs.get('body', '')} {attrs.get('body_checksum', '')}".strip()),
    ]
    rows += [
        (name.removesuffix("_version"), str(text))
        for name, text in attrs.items()
        if name.endswith("_version") and name != "schema_version"
    ]
    options = json.loads(str(attrs.get("options", "{}")))
    rows += [
        (k.replace("_", " "), "not given" if v is None else str(v)) for k, v in options.items()
    ]
    return pairs([*rows, ("Schema of the store", f"version {attrs.get('schema_version')}")])


def _use(name: str) -> str:
    return note(
        f"biokit.labels.open_labels({name!r}) opens the store without reading it; its"
        " documentation shows how windows for training are drawn. Frames whose `flag` has one of"
        " the bits of biokit.labels.filters.SPOILT are not to be trusted: mask them. The"
        " distributions above leave them out and are of at most"
        f" {SAMPLED:,} frames, evenly spread over the store. The labels are simulated: muscles"
        " that share a load as static optimisation says, not as electrodes have measured."
    )
