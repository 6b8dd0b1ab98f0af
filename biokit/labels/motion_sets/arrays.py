"""Dicts in .npy files, read without running anything that is in them."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any

import numpy as np

from biokit.body.array_pickle import RefusedError, load_arrays
from biokit.io.files import existing_file, file_error

KIND = np.dtype(object)


def read_npy_dict(path: Path) -> dict[str, Any]:
    """The dict that ``numpy.save`` pickled into a .npy file.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    ValueError
        If it is damaged, holds something else, or tries to run something.
    """
    path = existing_file(path)
    try:
        with path.open("rb") as file:
            version = np.lib.format.read_magic(file)
            header = (
                np.lib.format.read_array_header_1_0
                if version == (1, 0)
                else np.lib.format.read_array_header_2_0
            )
            shape, _, kind = header(file)
            content = load_arrays(file) if kind == KIND else None
    except RefusedError as error:
        raise file_error(
            path, [f"the pickle tries to do more than hold arrays ({error}); nothing of it was run"]
        ) from error
    except (ValueError, EOFError, OSError, pickle.UnpicklingError) as error:
        raise file_error(path, [f"cannot be read as .npy ({error}); is it truncated?"]) from error
    if kind != KIND:
        raise file_error(path, [f"holds numbers of shape {shape}, expected a dict of arrays"])
    held = np.asarray(content, dtype=object)
    value = held.reshape(-1)[0] if held.size == 1 else content
    if not isinstance(value, dict):
        raise file_error(path, [f"holds a {type(value).__name__}, expected a dict of arrays"])
    return {str(key): item for key, item in value.items()}
