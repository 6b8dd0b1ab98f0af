"""Datasets and trees of Datasets in netCDF files (.nc) and zarr folders (.zarr), without loss."""

import os
from pathlib import Path
from typing import Any

import netCDF4
import numpy as np
import xarray as xr
import zarr

from biokit import schema
from biokit.io.files import existing, existing_file, file_error, replacing

Data = xr.Dataset | xr.DataTree

LABEL_STORE = "label store"  # the kind that biokit.labels writes
# Seconds stay numbers: a variable in s is no timedelta, time is no date.
DECODING: dict[str, Any] = {"decode_times": False, "decode_timedelta": False}


def read_netcdf(path: str | os.PathLike[str]) -> Data:
    """Read a .nc file into memory: a Dataset, or a DataTree where the file has groups.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    ValueError
        If it is no netCDF file, or not what its attribute ``kind`` promises.
    """
    path = existing_file(path)
    try:
        with netCDF4.Dataset(path) as file:
            has_groups = bool(file.groups)
        if has_groups:
            with xr.open_datatree(path, engine="netcdf4", **DECODING) as tree:
                return _restored_tree(tree.load(), path)
        with xr.open_dataset(path, engine="netcdf4", **DECODING) as ds:
            return _restored(ds.load(), path)
    except OSError as error:
        raise file_error(path, [f"cannot be read as netCDF ({error})"]) from error


def write_netcdf(data: Data, path: str | os.PathLike[str]) -> None:
    """Write a Dataset or a DataTree to a .nc file.

    Raises
    ------
    ValueError
        If an attribute is neither text nor numbers.
    FileNotFoundError, PermissionError
        If the folder is missing or cannot be written to.
    """
    _check_attrs(data, Path(path))
    with replacing(path) as temporary:
        data.to_netcdf(temporary, engine="netcdf4")


def read_zarr(path: str | os.PathLike[str]) -> Data:
    """Read a .zarr folder into memory: a Dataset, or a DataTree where it has groups.

    Raises
    ------
    FileNotFoundError
        If there is no such folder.
    ValueError
        If it is no zarr group, not what its attribute ``kind`` promises, or a labelled dataset.
    """
    path = existing(path)
    try:
        group = zarr.open_group(str(path), mode="r")
        has_groups = bool(list(group.group_keys()))
    except (FileNotFoundError, ValueError) as error:
        raise file_error(path, [f"cannot be read as a zarr folder ({error})"]) from error
    if group.attrs.get("kind") == LABEL_STORE:  # it may be larger than the memory
        raise file_error(path, ["is a labelled dataset; biokit.labels.open_labels opens it"])
    if has_groups:
        with xr.open_datatree(path, engine="zarr", **DECODING) as tree:
            return _restored_tree(tree.load(), path)
    with xr.open_dataset(path, engine="zarr", **DECODING) as ds:
        return _restored(ds.load(), path)


def write_zarr(data: Data, path: str | os.PathLike[str]) -> None:
    """Write a Dataset or a DataTree to a .zarr folder, replacing what is there.

    Zarr's format 2 is used: format 3 has no specification of text of fixed length yet.

    Raises
    ------
    ValueError
        If an attribute is neither text nor numbers.
    FileNotFoundError, PermissionError
        If the parent folder is missing or cannot be written to.
    """
    _check_attrs(data, Path(path))
    with replacing(path) as temporary:
        data.to_zarr(temporary, zarr_format=2, consolidated=True, mode="w")


def _datasets(data: Data) -> dict[str, xr.Dataset]:
    """The Datasets of a tree by path; of one Dataset, under an empty path."""
    if isinstance(data, xr.Dataset):
        return {"": data}
    return {node.path: node.to_dataset(inherit=False) for node in data.subtree}


def _check_attrs(data: Data, path: Path) -> None:
    """Refuse what netCDF cannot keep, before the file is begun."""
    problems = []
    for place, ds in _datasets(data).items():
        for owner, attrs in [("", ds.attrs)] + [(str(n), v.attrs) for n, v in ds.variables.items()]:
            problems += [
                f"attribute {place}{owner}.{key} is {type(value).__name__}, not text or numbers"
                for key, value in attrs.items()
                if not _is_safe(value)
            ]
    if problems:
        raise file_error(path, problems)


def _is_safe(value: Any) -> bool:
    if isinstance(value, bool | np.bool_):
        return False
    if isinstance(value, np.ndarray):
        return value.dtype.kind in "iuf" and value.ndim == 1
    return isinstance(value, str | int | float | np.number)


def _restored_tree(tree: xr.DataTree, path: Path) -> xr.DataTree:
    restored = {place: _restored(ds, path) for place, ds in _datasets(tree).items()}
    return xr.DataTree.from_dict(restored, name=tree.name)


def _restored(ds: xr.Dataset, path: Path) -> xr.Dataset:
    """The Dataset as it was saved: text as text, masks in the type of their variable."""
    for name, variable in ds.variables.items():
        if variable.dtype.kind in "OT":
            ds[name] = (variable.dims, variable.values.astype(np.str_), variable.attrs)
        if "flag_masks" in variable.attrs:
            masks = np.atleast_1d(variable.attrs["flag_masks"]).astype(variable.dtype)
            ds[name].attrs["flag_masks"] = masks
    for variable in ds.variables.values():
        variable.encoding = {}
    if ds.attrs.get("kind") in schema.KINDS:
        schema.validate(ds, source=str(path))
    return ds
