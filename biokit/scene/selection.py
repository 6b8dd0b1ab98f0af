"""The part of a Dataset that belongs to chosen curves, and files of it."""

from __future__ import annotations

import io
import tempfile
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path

import numpy as np
import xarray as xr

import biokit.io as biokit_io
from biokit import schema
from biokit.io.forces import write_forces
from biokit.scene.items import item_id

# kind of item -> the dim whose labels it names
DIMS = {
    "dof": "dof",
    "muscle": "muscle",
    "marker": "marker",
    "contact": "contact",
    "joint": "joint",
    "keypoint": "keypoint",
}
# variable -> what its file is called, for those that OpenSim's tools read as columns over time
TABLES = {
    "dof_force": "moments",
    "muscle_activation": "activations",
    "muscle_force": "muscle_forces",
    "reserve_force": "reserves",
}


def selection(ds: xr.Dataset, items: Iterable[str]) -> xr.Dataset:
    """Variables of the items over time, with events and flags beside them.

    Parameters
    ----------
    ds : Dataset
    items : iterable of str
        Ids as the explorer uses them; none at all means everything.

    Returns
    -------
    Dataset
        Along dims of which an item was chosen only the chosen labels; variables along dims of
        which none was chosen are left out.
    """
    wanted = set(items)
    if not wanted:
        return ds
    chosen = {
        dim: [name for name in ds[dim].values.astype(str) if item_id(kind, name) in wanted]
        for kind, dim in DIMS.items()
        if dim in ds.dims
    }
    if any(item.startswith("compartment:") for item in wanted) and "knee_force" in ds:
        chosen |= {dim: list(ds[dim].values) for dim in ("side", "compartment")}
    left_out = {dim for dim, names in chosen.items() if not names}
    left_out |= {"body", "compartment", "smpl_joint"} - set(chosen)
    kept = [name for name in ds.data_vars if not left_out & set(map(str, ds[name].dims))]
    part = ds[kept]
    return part.sel({dim: names for dim, names in chosen.items() if names and dim in part.dims})


def netcdf_file(trials: Mapping[str, xr.Dataset], items: Iterable[str]) -> tuple[str, bytes]:
    """Name and content of a NetCDF file of the selection; several trials are its groups."""
    parts = {name: selection(ds, items) for name, ds in trials.items()}
    content: xr.Dataset | xr.DataTree
    if len(parts) == 1:
        [(name, content)] = parts.items()
    else:
        name = "trials"
        content = xr.DataTree.from_dict({_plain(key): part for key, part in parts.items()})
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "selection.nc")
        biokit_io.save(content, path)
        return f"{_stem(name)}_selection.nc", path.read_bytes()


def opensim_files(trials: Mapping[str, xr.Dataset], items: Iterable[str]) -> tuple[str, bytes]:
    """Name and content of a .zip of files that OpenSim reads.

    Coordinates (.mot), moments, activations, muscle forces and reserves (.sto), each of the
    selected items, and the ground reaction (.mot with ExternalLoads .xml) where a foot is selected
    or nothing is.

    Raises
    ------
    ValueError
        If nothing that is selected has a file in OpenSim.
    """
    items = list(items)
    block = io.BytesIO()
    with zipfile.ZipFile(block, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, ds in trials.items():
            with tempfile.TemporaryDirectory() as folder:
                _write_opensim(selection(ds, items), Path(folder), _stem(name))
                for path in sorted(Path(folder).iterdir()):
                    archive.write(path, path.name)
        if not archive.namelist():
            raise ValueError(
                "nothing that is selected has a file in OpenSim: select joint coordinates, muscles"
                " or feet"
            )
    stem = _stem(next(iter(trials))) if len(trials) == 1 else "trials"
    return f"{stem}_opensim.zip", block.getvalue()


def _write_opensim(part: xr.Dataset, folder: Path, stem: str) -> None:
    if "dof_position" in part:
        motion = part[["dof_position"]].assign_attrs(kind="motion", source=stem)
        biokit_io.save(motion, folder / f"{stem}.mot")
    for variable, title in TABLES.items():
        if variable not in part:
            continue
        array = part[variable].transpose("time", ...)
        columns = [str(label) for label in array[array.dims[1]].values]
        table = schema.table(part["time"].values, columns, np.asarray(array.values, np.float64))
        biokit_io.save(table, folder / f"{stem}_{title}.sto")
    if "ground_reaction_force" in part:
        names = ["ground_reaction_force", "centre_of_pressure", "free_moment"]
        forces = part[[n for n in names if n in part]].assign_attrs(kind="forces", source=stem)
        write_forces(forces, folder / f"{stem}_grf.mot")


def _stem(name: str) -> str:
    """A file's name of a trial: its own without suffix, and without what file systems refuse."""
    short = Path(name.replace("\\", "/")).stem or "trial"
    return "".join(c if c.isalnum() or c in "-_." else "_" for c in short)[:80]


def _plain(name: str) -> str:
    """A group's name: netCDF takes no slash."""
    return name.replace("/", "_").strip() or "trial"
