"""Files in and out: :func:`load` and :func:`save` know the format by the suffix.

========  ================================================  ================================
suffix    holds                                             loads as
========  ================================================  ================================
.trc      marker trajectories                               markers Dataset
.c3d      markers, analog channels, force plates            markers Dataset
.mot      coordinates, or any table over time               motion or table Dataset
.sto      the same                                          motion or table Dataset
.npz      motion of an SMPL-format body (AMASS), or of a    body or hierarchy Dataset, or
          joint hierarchy, or keypoints in pictures         DataTree of its clips; keypoints
.json     keypoints in pictures: OpenPose, COCO, AlphaPose  keypoints Dataset
          MMPose, MediaPipe, biokit
.mp4      a video; so .mov .m4v .avi .mkv .webm .mpg .wmv   VideoReader
.bvh      motion of a joint hierarchy                       hierarchy Dataset
.nc       any Dataset or DataTree                           the same, without loss
.zarr     any Dataset or DataTree (a folder)                the same, without loss
.osim     an OpenSim model (needs the opensim package)      Model
.bkm      a compiled model                                  Model
========  ================================================  ================================
"""

import os
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

import xarray as xr

if TYPE_CHECKING:
    from biokit.engine.model import Model

VIDEO_SUFFIXES = (".mp4", ".mov", ".m4v", ".avi", ".mkv", ".webm", ".mpg", ".mpeg", ".wmv")
SUFFIXES = (
    *(".trc", ".c3d", ".mot", ".sto", ".npz", ".bvh", ".nc", ".zarr", ".osim", ".bkm", ".json"),
    *VIDEO_SUFFIXES,
)

__all__ = ["SUFFIXES", "VIDEO_SUFFIXES", "load", "open_skeleton", "save"]


def load(path: str | os.PathLike[str], model: "Model | None" = None) -> Any:
    """Load a file by its suffix.

    Parameters
    ----------
    path
        A file of one of the suffixes above.
    model
        For .mot and .sto: tells which coordinates rotate and which are coupled. Without it the
        names tell, which holds for OpenSim's usual models.

    Returns
    -------
    xarray.Dataset, xarray.DataTree, Model or VideoReader
        Keypoints whose file does not state size or rate are read with
        :func:`biokit.io.keypoints.read_keypoints`, which takes them.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    ValueError
        If the suffix is unknown, or the file has errors (all of them are listed).
    """
    suffix = _suffix(path)
    if suffix == ".trc":
        from biokit.io.trc import read_trc

        return read_trc(path)
    if suffix == ".c3d":
        from biokit.io.c3d import read_c3d

        return read_c3d(path)
    if suffix in (".mot", ".sto"):
        from biokit.io.motion import read_mot

        return read_mot(path, model)
    if suffix == ".npz":
        from biokit.io.npz import read_npz

        return read_npz(path)
    if suffix == ".json":
        from biokit.io.keypoints import read_keypoints

        return read_keypoints(path)
    if suffix in VIDEO_SUFFIXES:
        from biokit.io.video import open_video

        return open_video(path)
    if suffix == ".bvh":
        from biokit.io.hierarchy import read_hierarchy

        return read_hierarchy(path)
    if suffix == ".nc":
        from biokit.io.netcdf import read_netcdf

        return read_netcdf(path)
    if suffix == ".zarr":
        from biokit.io.netcdf import read_zarr

        return read_zarr(path)
    from biokit.io.files import existing_file

    path = existing_file(path)
    if suffix == ".osim":
        from biokit.io.osim import load_osim

        return load_osim(path)
    from biokit.io.compiled import load_compiled

    return load_compiled(path)


def save(obj: Any, path: str | os.PathLike[str]) -> None:
    """Save a Dataset, a DataTree or a model in the format of the suffix.

    The file appears when it is complete: an error on the way leaves what was there before.

    Parameters
    ----------
    obj
        What the format holds: a markers Dataset (.trc, .c3d), a motion or table Dataset (.mot,
        .sto), a forces Dataset (.mot, .sto, with an ExternalLoads .xml beside it), a body Dataset
        (.npz), a keypoints Dataset (.json), any Dataset or DataTree (.nc, .zarr), a Model (.osim,
        .bkm).
    path
        Where to; the folder has to exist.

    Raises
    ------
    ValueError
        If the suffix is unknown, does not hold such an object, or the object is not valid.
    FileNotFoundError, PermissionError
        If the folder is missing or cannot be written to.
    """
    suffix = _suffix(path)
    kind = _kind(obj)
    if (suffix, kind) == (".osim", "model"):
        from biokit.io.osim import save_osim

        save_osim(obj, path)
    elif (suffix, kind) == (".bkm", "model"):
        from biokit.io.compiled import save_compiled

        save_compiled(obj, path)
    elif (suffix, kind) == (".trc", "markers"):
        from biokit.io.trc import write_trc

        write_trc(obj, path)
    elif (suffix, kind) == (".c3d", "markers"):
        from biokit.io.c3d import write_c3d

        write_c3d(obj, path)
    elif suffix in (".mot", ".sto") and kind == "motion":
        from biokit.io.motion import write_motion

        write_motion(obj, path)
    elif suffix in (".mot", ".sto") and kind == "table":
        from biokit.io.motion import write_table

        write_table(obj, path)
    elif suffix in (".mot", ".sto") and kind == "forces":
        from biokit.io.forces import write_forces

        write_forces(obj, path)
    elif (suffix, kind) == (".npz", "body"):
        from biokit.io.smpl_motion import write_smpl_motion

        write_smpl_motion(obj, path)
    elif (suffix, kind) == (".json", "keypoints"):
        from biokit.io.keypoints import write_keypoints

        write_keypoints(obj, path)
    elif suffix == ".nc" and kind != "model":
        from biokit.io.netcdf import write_netcdf

        write_netcdf(obj, path)
    elif suffix == ".zarr" and kind != "model":
        from biokit.io.netcdf import write_zarr

        write_zarr(obj, path)
    else:
        raise ValueError(f"{path}: {suffix} does not hold a {kind}; {_advice(kind)}")


def open_skeleton() -> "Model":
    """The open skeleton that ships with biokit, compiled; it needs no licence and no opensim."""
    from biokit.io.compiled import load_compiled

    source = resources.files("biokit") / "assets" / "open_skeleton.bkm"
    with resources.as_file(source) as path:
        return load_compiled(path)


def _suffix(path: str | os.PathLike[str]) -> str:
    suffix = Path(path).suffix.lower()
    if suffix == ".pkl":
        raise ValueError(
            f"{path}: a .pkl is not loaded, because it can run anything; a body (SMPL, SMPL-H,"
            " SMPL-X) is read safely with biokit.body.load_body"
        )
    if suffix not in SUFFIXES:
        found = f"the suffix {suffix!r} is unknown" if suffix else "the name has no suffix"
        raise ValueError(f"{path}: {found}; supported: {' '.join(SUFFIXES)}")
    return suffix


def _kind(obj: Any) -> str:
    if isinstance(obj, xr.Dataset):
        return str(obj.attrs.get("kind") or "Dataset of no stated kind")
    if isinstance(obj, xr.DataTree):
        return "DataTree"
    if hasattr(obj, "coordinate_names"):
        return "model"
    raise ValueError(f"expected a Dataset, a DataTree or a Model, got {type(obj).__name__}")


def _advice(kind: str) -> str:
    fitting = {"markers": ".trc .c3d .nc .zarr", "model": ".osim .bkm", "body": ".npz .nc .zarr"}
    fitting |= {"keypoints": ".json .nc .zarr"}
    fitting |= dict.fromkeys(("motion", "table", "forces"), ".mot .sto .nc .zarr")
    return f"save it as {fitting.get(kind, '.nc .zarr')}"
