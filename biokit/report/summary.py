"""What the page says first and last: of what, how it was made, when to distrust it."""

import json
from datetime import datetime

import numpy as np
import xarray as xr

from biokit.report.parts import note, pairs, table
from biokit.schema import FLAG_WORDS


def heading(ds: xr.Dataset) -> str:
    """Subject, model and time."""
    rows = [("Subject", f"{float(ds.attrs['mass']):.1f} kg")] if "mass" in ds.attrs else []
    rows += [
        ("Model", str(ds.attrs.get("model") or "not stated")),
        ("Report made", datetime.now().astimezone().strftime("%Y-%m-%d %H:%M %Z")),
        ("biokit", str(ds.attrs.get("biokit_version") or "not stated")),
    ]
    return pairs(rows)


def instructions() -> str:
    """How to use the explorer, for who gets the page by mail."""
    return note(
        "Press play, drag the body to turn it, and click a muscle or a joint to see its curves;"
        " point at a name to read what it means. The tabs beside the curves tell which muscles"
        " work, the parameters of gait, and how far to trust the data. ? lists the keys."
    )


def _options(text: str) -> str:
    """Options as `name: value, ...` where they are stored as JSON, as they are otherwise."""
    try:
        options = json.loads(text)
    except ValueError:
        return text
    if not isinstance(options, dict):
        return text
    return ", ".join(
        f"{name.replace('_', ' ')}: {value if isinstance(value, str) else json.dumps(value)}"
        for name, value in options.items()
    )


def summary(ds: xr.Dataset) -> str:
    """Length and quality of the motion."""
    time = ds["time"].values
    rate = float(ds.attrs.get("sampling_rate", np.nan))
    rows = [
        ("Frames", f"{time.size}"),
        ("Time", f"{time[0]:.3f} s to {time[-1]:.3f} s"),
        ("Sampling rate", f"{rate:.4g} Hz" if np.isfinite(rate) else "not stated"),
    ]
    if "marker_rms" in ds and np.isfinite(ds["marker_rms"]).any():
        rms = ds["marker_rms"].values * 1000.0
        rows.append(
            (
                "Marker error, RMS of a frame",
                f"{np.sqrt(np.nanmean(rms**2)):.1f} mm over all frames, worst"
                f" {np.nanmax(rms):.1f} mm at {time[np.nanargmax(rms)]:.3f} s",
            )
        )
    if "marker_error" in ds and np.isfinite(ds["marker_error"]).any():
        error = ds["marker_error"].transpose("time", "marker").values * 1000.0
        frame, marker = np.unravel_index(np.nanargmax(error), error.shape)
        rows.append(
            (
                "Largest marker error",
                f"{error[frame, marker]:.1f} mm, {ds['marker'].values[marker]}"
                f" at {time[frame]:.3f} s",
            )
        )
    if "converged" in ds:
        converged = int(np.count_nonzero(ds["converged"].values))
        rows.append(("Converged frames", f"{converged} ({100.0 * converged / time.size:.1f} %)"))
    return pairs(rows)


def flags(ds: xr.Dataset) -> str:
    """How often each flag is raised, and when."""
    if "flag" not in ds:
        return ""
    flag = ds["flag"].values.astype(np.int64)
    rows = []
    for bit, meaning in FLAG_WORDS.items():
        raised = (flag & int(bit)) != 0
        if raised.any():
            times = ds["time"].values[raised]
            rows.append(
                (
                    meaning,
                    f"{raised.sum()}",
                    f"{100.0 * raised.mean():.1f}",
                    f"{times[0]:.3f} to {times[-1]:.3f}",
                )
            )
    if not rows:
        return note("No frame is flagged.")
    head = ["flag", "frames", "share (%)", "first to last (s)"]
    return table(rows, head, caption="Flags: when to distrust a frame", numbers=3)


def downloads(ds: xr.Dataset) -> str:
    """What to do with the page, and the options that the motion was found with."""
    words = note(
        "The explorer saves curves (.csv) and pictures (.png). All numbers are in the file that"
        " biokit wrote beside this page: biokit.load opens it, biokit.save writes .mot for OpenSim,"
        " .nc or .zarr, and biokit.plots draws figures for papers. This page needs no network and"
        " sends nothing."
    )
    options = str(ds.attrs.get("options") or "")
    return words + (pairs([("Options", _options(options))]) if options else "")
