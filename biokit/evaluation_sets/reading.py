"""Files of evaluation sets, read without running anything that is in them, and checked."""

from __future__ import annotations

import os
import pickle
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from biokit.body.array_pickle import RefusedError, as_array, load_arrays
from biokit.io.files import existing, existing_file, file_error

Array = NDArray[Any]
Shape = tuple[int | str | None, ...]


def existing_folder(path: str | os.PathLike[str], layout: str) -> Path:
    """The folder of a set.

    Raises
    ------
    FileNotFoundError, ValueError
        Saying what the folder has to hold.
    """
    path = existing(path)
    if not path.is_dir():
        raise ValueError(f"{path}: is a file; give the folder that holds {layout}")
    return path


def found_files(folder: Path, pattern: str, layout: str) -> list[Path]:
    """Files of a pattern, sorted.

    Raises
    ------
    FileNotFoundError
        If there are none, saying what was expected.
    """
    files = sorted(folder.glob(pattern))
    if not files:
        raise FileNotFoundError(f"{folder}: there is no {pattern}; expected {layout}")
    return files


def read_pickle(path: Path) -> dict[str, Any]:
    """The dict of a pickle, by the reader that builds arrays and runs nothing.

    Raises
    ------
    ValueError
        If it is damaged, holds something else, or tries to run something.
    """
    path = existing_file(path)
    try:
        with path.open("rb") as file:
            content = load_arrays(file)
    except RefusedError as error:
        raise file_error(
            path, [f"the pickle tries to do more than hold arrays ({error}); nothing of it was run"]
        ) from error
    except (pickle.UnpicklingError, EOFError) as error:
        raise file_error(
            path, [f"cannot be read as a pickle ({error}); is it truncated?"]
        ) from error
    if not isinstance(content, dict):
        raise file_error(path, [f"holds a {type(content).__name__}, expected a dict of arrays"])
    return {k.decode("latin1") if isinstance(k, bytes) else str(k): v for k, v in content.items()}


class Npz(Mapping[str, Any]):
    """An .npz whose arrays are read when they are asked for; objects by the restricted reader."""

    def __init__(self, path: Path) -> None:
        self.path = existing_file(path)
        try:
            with zipfile.ZipFile(self.path) as archive:
                names = [n for n in archive.namelist() if n.endswith(".npy")]
        except (zipfile.BadZipFile, OSError) as error:
            raise file_error(
                self.path, [f"cannot be read as .npz ({error}); is it truncated?"]
            ) from error
        self._names = {n.removesuffix(".npy"): n for n in names}

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)

    def __getitem__(self, key: str) -> Any:
        name = self._names[key]
        try:
            with zipfile.ZipFile(self.path) as archive, archive.open(name) as file:
                try:
                    return np.lib.format.read_array(file, allow_pickle=False)
                except ValueError as error:
                    if "Object arrays" not in str(error):
                        raise
                # numpy stopped behind the header, where the pickle of an array of objects starts
                return load_arrays(file)
        except RefusedError as error:
            raise file_error(
                self.path, [f"{key} tries to do more than hold arrays ({error}); nothing was run"]
            ) from error
        except (ValueError, OSError, EOFError, zipfile.BadZipFile, pickle.UnpicklingError) as error:
            raise file_error(self.path, [f"{key} cannot be read ({error})"]) from error


def read_hdf(path: Path) -> dict[str, Array]:
    """Arrays of an HDF5 file; those in groups are named ``group/name``.

    Raises
    ------
    ValueError
        If it is damaged or another format.
    """
    import netCDF4

    path = existing_file(path)
    try:
        with netCDF4.Dataset(path) as file:
            file.set_auto_mask(False)
            return dict(_hdf_arrays(file, ""))
    except (OSError, RuntimeError) as error:
        raise file_error(path, [f"cannot be read as HDF5 ({error}); is it truncated?"]) from error


def _hdf_arrays(group: Any, prefix: str) -> Iterator[tuple[str, Array]]:
    for name, variable in group.variables.items():
        yield prefix + name, np.asarray(variable[:])
    for name, inner in group.groups.items():
        yield from _hdf_arrays(inner, f"{prefix}{name}/")


def read_mat(path: Path) -> dict[str, Any]:
    """Structures of a MATLAB file as nested dicts, lists and arrays.

    Raises
    ------
    ValueError
        If it is damaged, or of MATLAB's version 7.3 (HDF5), which scipy does not read.
    """
    from scipy.io import loadmat

    path = existing_file(path)
    try:
        content = loadmat(path, simplify_cells=True)
    except NotImplementedError as error:
        raise file_error(
            path, ["is of MATLAB 7.3; save it again with the option -v7 of MATLAB's save"]
        ) from error
    except Exception as error:  # damaged bytes end in errors of any kind
        raise file_error(path, [f"cannot be read as .mat ({error}); is it truncated?"]) from error
    return {k: v for k, v in content.items() if not k.startswith("__")}


def take(
    path: Path, data: Mapping[str, Any], wanted: Mapping[str, Shape], *, within: str = ""
) -> dict[str, Array]:
    """Arrays of numbers out of a file, with the shapes that they need.

    Parameters
    ----------
    path
        Named in errors.
    data
        What the file holds.
    wanted
        Key -> shape: a number, None for any, or a letter that stands for the same number in all.
    within
        Where in the file, for errors.

    Raises
    ------
    ValueError
        Listing the keys that are missing, hold no numbers, or have another shape.
    """
    sizes: dict[str, int] = {}
    found, problems = {}, []
    missing = [key for key in wanted if key not in data]
    if missing:
        own = ", ".join(sorted(map(str, data))[:12]) or "nothing"
        problems.append(f"{within}there is no {', no '.join(missing)} (it has {own})")
    for key, shape in wanted.items():
        if key in missing:
            continue
        try:
            array = as_array(data[key])
        except ValueError as error:
            problems.append(f"{within}{key} {error}")
            continue
        if _fits(array.shape, shape, sizes):
            found[key] = array
        else:
            shown = ", ".join("any" if n is None else str(sizes.get(str(n), n)) for n in shape)
            problems.append(f"{within}{key} has shape {array.shape}, expected ({shown})")
    if problems:
        raise file_error(path, problems)
    return found


def _fits(found: tuple[int, ...], shape: Shape, sizes: dict[str, int]) -> bool:
    if len(found) != len(shape):
        return False
    for have, want in zip(found, shape, strict=True):
        if isinstance(want, str):
            want = sizes.setdefault(want, have)
        if want is not None and have != want:
            return False
    return True


def text(value: Any) -> str:
    """Text that may be an array, or bytes that Python 2 wrote."""
    item = np.asarray(value).reshape(-1)[:1].tolist() or [""]
    return item[0].decode("latin1") if isinstance(item[0], bytes) else str(item[0])


def gender_of(value: Any) -> str:
    """Female, male or neutral, of a first letter or a word."""
    letter = text(value).lower()[:1]
    return {"f": "female", "m": "male"}.get(letter, "neutral")
