"""The labelled dataset: one zarr store, and how it is opened.

Schema, version 1. Zarr format 3; no times of day anywhere, so that the same recordings and options
give the same bytes.

=============================  ==========================================================
dims                           what is there
=============================  ==========================================================
frame, ...                     everything that :func:`biokit.labels.chain.label_recording`
                               gives of a frame, float32 (flag int16, time float64 [s]), the
                               kept recordings one after another
sequence                       ``sequence_name, subject, activity, split, first_frame,
                               frame_count, offered_count, flagged_count, stature [m],
                               mass [kg], cutoff [Hz], reason, file_checksum,
                               part_key``
sequence, shape                ``beta``
muscle, dof, contact ...       the names
=============================  ==========================================================

Every recording has a row, in the order of the source; a dropped one has no frames and says why in
``reason``. Frames are chunked for training (:data:`CHUNK` frames are read at once) and chunks are
packed into shards, so that ten million frames are some thousands of files.
"""

from __future__ import annotations

import importlib.util
import os
from pathlib import Path
from typing import Any

import xarray as xr
import zarr

from biokit.io.files import existing, file_error
from biokit.io.netcdf import LABEL_STORE

KIND = LABEL_STORE
SCHEMA_VERSION = 1
CHUNK = 512  # frames that are compressed, and read, together
SHARD = 32 * CHUNK  # frames of one file
ROWS = 4096  # sequences that are compressed together
# variables of the dim sequence that are text
TEXTS = (
    *("sequence_name", "subject", "activity", "split"),
    *("reason", "file_checksum", "part_key"),
)
# further variables of the dim sequence -> type, units, what they are
NUMBERS: dict[str, tuple[str, str | None, str]] = {
    "first_frame": ("int64", None, "first frame of the sequence"),
    "frame_count": ("int64", None, "frames of the sequence that are here"),
    "offered_count": ("int64", None, "frames that the recording has at the rate of the labels"),
    "flagged_count": ("int64", None, "frames of the sequence that a consumer masks"),
    "stature": ("float32", "m", "stature of the person"),
    "mass": ("float32", "kg", "mass of the person"),
    "cutoff": ("float32", "Hz", "cutoff of the filter of the motion"),
}


def open_labels(path: str | os.PathLike[str]) -> xr.Dataset:
    """Open a labelled dataset; values are read when they are used.

    Parameters
    ----------
    path : path
        The .zarr folder that :func:`biokit.label` wrote.

    Returns
    -------
    Dataset
        Dims ``frame``, ``sequence``, ``muscle``, ``dof``, ``smpl_joint``, ``contact``, ``space``:
        per frame ``muscle_activation`` [1], ``theta`` [rad], ``dof_position`` [rad or m] and all
        else that the labelling gives; per sequence its name, person, place among the frames and,
        where it was dropped, the reason. Arrays are dask's where dask is installed (install
        'biokit[scale]'), else xarray's own lazy ones.

    Raises
    ------
    FileNotFoundError
        If there is no such folder.
    ValueError
        If it is no labelled dataset, or one of another version: the message says what to do.

    Examples
    --------
    Windows for training: draw a sequence by its number of windows, then where it begins. A window
    lies within few chunks, so only those are read. Flagged frames are for the loss to mask::

        ds = open_labels("labels.zarr")
        count, first = ds["frame_count"].values, ds["first_frame"].values
        places = np.maximum(count - 32 + 1, 0)                    # beginnings of 32 frames
        chance = np.random.default_rng(0)
        sequence = chance.choice(count.size, p=places / places.sum())
        begin = first[sequence] + chance.integers(places[sequence])
        window = ds.isel(frame=slice(begin, begin + 32))
        pose, activation = window["theta"].values, window["muscle_activation"].values
        trusted = (window["flag"].values & int(SPOILT)) == 0      # labels.filters.SPOILT
    """
    path = existing(path)
    check_store(path)
    lazy: dict[str, Any] = {"chunks": {} if importlib.util.find_spec("dask") else None}
    ds = xr.open_zarr(path, consolidated=False, decode_times=False, decode_timedelta=False, **lazy)
    return _plain_text(ds)


def _plain_text(ds: xr.Dataset) -> xr.Dataset:
    """Names and short texts as NumPy's and pandas' older types, which everything understands."""
    labels = [str(n) for n in ds.variables if ds[n].dims == (n,)]
    texts = [name for name in TEXTS[: TEXTS.index("file_checksum")] if name in ds]
    ds = ds.assign({n: (ds[n].dims, ds[n].values.astype(object), ds[n].attrs) for n in texts})
    ds = ds.assign_coords({n: [str(label) for label in ds[n].values] for n in labels})
    if "dof_unit" in ds:
        ds = ds.assign_coords(dof_unit=("dof", [str(unit) for unit in ds["dof_unit"].values]))
    return ds


def check_store(path: Path) -> dict[str, Any]:
    """The attributes of a store, once it is sure that this biokit reads it.

    Raises
    ------
    ValueError
        If it is no labelled dataset, or one of another version.
    """
    try:
        attrs = dict(zarr.open_group(str(path), mode="r", zarr_format=3).attrs)
    except (OSError, ValueError, KeyError) as error:
        raise file_error(
            path, [f"is no labelled dataset ({error}); bk.label writes one"]
        ) from error
    if attrs.get("kind") != KIND:
        raise file_error(path, ["is a zarr folder of something else; bk.load reads it"])
    version = attrs.get("schema_version")
    if version != SCHEMA_VERSION:
        made = f"schema version {version}, written by biokit {attrs.get('biokit_version')}"
        fix = (
            "install a newer biokit (pip install -U biokit)"
            if isinstance(version, int) and version > SCHEMA_VERSION
            else "label the recordings again, into another folder"
        )
        raise file_error(path, [f"has {made}; this biokit reads version {SCHEMA_VERSION}: {fix}"])
    return attrs
