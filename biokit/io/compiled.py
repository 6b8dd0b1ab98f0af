"""Compiled models (.bkm): everything the engine needs, without opensim.

A .bkm file is a NumPy .npz archive: one array for each tensor, and a JSON header with names and
topology. It holds no pickled objects and is the same, byte for byte, each time it is written.
"""

from __future__ import annotations

import json
import os
import zipfile
from dataclasses import fields

import numpy as np
import torch
from torch import Tensor

from biokit.engine.curves import Curves
from biokit.engine.model import Model
from biokit.io.files import existing_file, replacing

FORMAT = 1


def save_compiled(model: Model, path: str | os.PathLike[str]) -> None:
    """Write a model as a compiled .bkm file."""
    header: dict[str, object] = {"format": FORMAT}
    arrays: dict[str, np.ndarray] = {}
    for field in fields(Model):
        value = getattr(model, field.name)
        if isinstance(value, Tensor):
            arrays[field.name] = _array(value)
        elif isinstance(value, Curves):
            for part in fields(Curves):
                arrays[f"{field.name}.{part.name}"] = _array(getattr(value, part.name))
        else:
            header[field.name] = value
    text = json.dumps(header, separators=(",", ":")).encode()
    with replacing(path) as target, target.open("wb") as file:
        np.savez_compressed(file, header=np.frombuffer(text, np.uint8), **arrays)  # type: ignore[arg-type]


def load_compiled(path: str | os.PathLike[str]) -> Model:
    """Load a compiled model, float64 on the CPU.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    ValueError
        If it is not a compiled model, is damaged, or was written by a newer biokit.
    """
    path = existing_file(path)
    try:
        with np.load(path, allow_pickle=False) as archive:
            arrays = {name: archive[name] for name in archive.files}
        header = json.loads(arrays.pop("header").tobytes())
    except (OSError, ValueError, KeyError, zipfile.BadZipFile) as error:
        raise ValueError(
            f"{path}: not a compiled model, or damaged ({error}); make it again with "
            "bk.save(bk.load('model.osim'), 'model.bkm')"
        ) from error
    version = header.pop("format", None)
    if version != FORMAT:
        raise ValueError(f"{path}: format {version}, but this biokit reads format {FORMAT}")
    try:
        return _model(header, {name: torch.from_numpy(array) for name, array in arrays.items()})
    except (KeyError, TypeError) as error:
        raise ValueError(f"{path}: not a compiled model, or damaged ({error})") from error


def _model(header: dict[str, object], tensors: dict[str, Tensor]) -> Model:
    values: dict[str, object] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in header.items()
    }
    for name in ("channel_curve", "coupler_curve"):
        values[name] = Curves(
            **{part.name: tensors.pop(f"{name}.{part.name}") for part in fields(Curves)}
        )
    return Model(**values, **tensors)  # type: ignore[arg-type]


def _array(tensor: Tensor) -> np.ndarray:
    tensor = tensor.detach().cpu()
    return (tensor.double() if tensor.is_floating_point() else tensor).numpy()
