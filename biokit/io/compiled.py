"""Compiled models (.bkm): everything the engine needs, without opensim.

A .bkm file is a NumPy .npz archive: one array for each tensor, and a JSON header with names and
topology. It holds no pickled objects and is the same, byte for byte, each time it is written.
"""

from __future__ import annotations

import json
import os
import zipfile
import zlib
from dataclasses import fields, is_dataclass
from typing import Any, get_type_hints

import numpy as np
import torch
from torch import Tensor

from biokit.engine.model import Model
from biokit.io.files import existing_file, replacing

FORMAT = 2  # 1 had no muscles; it is still read


def save_compiled(model: Model, path: str | os.PathLike[str]) -> None:
    """Write a model as a compiled .bkm file."""
    arrays: dict[str, np.ndarray] = {}
    header = {"format": FORMAT, **_pack(model, "", arrays), "arrays": sorted(arrays)}
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
    except (OSError, ValueError, KeyError, zipfile.BadZipFile, zlib.error) as error:
        raise ValueError(
            f"{path}: not a compiled model, or damaged ({error}); make it again with "
            "bk.save(bk.load('model.osim'), 'model.bkm')"
        ) from error
    version = header.pop("format", None)
    if version not in range(1, FORMAT + 1):
        raise ValueError(f"{path}: format {version}, but this biokit reads format {FORMAT}")
    missing = set(header.pop("arrays", arrays)) - set(arrays)
    if missing:
        raise ValueError(f"{path}: a damaged model, without {sorted(missing)}")
    try:
        return _unpack(Model, header, "", arrays)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"{path}: not a compiled model, or damaged ({error})") from error


def _pack(value: Any, prefix: str, arrays: dict[str, np.ndarray]) -> dict[str, Any]:
    """The header of a dataclass; its tensors, named by their path, go to ``arrays``."""
    header: dict[str, Any] = {}
    for field in fields(value):
        own = getattr(value, field.name)
        if isinstance(own, Tensor):
            arrays[prefix + field.name] = _array(own)
        elif is_dataclass(own):
            header[field.name] = _pack(own, f"{prefix}{field.name}.", arrays)
        else:
            header[field.name] = own
    return header


def _unpack(kind: type, header: dict[str, Any], prefix: str, arrays: dict[str, np.ndarray]) -> Any:
    """The dataclass that `_pack` took apart; fields that an old file lacks keep their default."""
    types = get_type_hints(kind)
    unknown = set(header) - set(types)
    if unknown:
        raise TypeError(f"unknown entries {sorted(unknown)}")
    values: dict[str, Any] = {}
    for field in fields(kind):
        name = prefix + field.name
        if name in arrays:
            values[field.name] = torch.from_numpy(arrays[name])
        elif is_dataclass(types[field.name]):
            nested = header.get(field.name)
            inside = any(key.startswith(f"{name}.") for key in arrays)
            if nested is not None or inside:
                values[field.name] = _unpack(
                    types[field.name],  # type: ignore[arg-type]
                    nested or {},
                    f"{name}.",
                    arrays,
                )
        elif field.name in header:
            value = header[field.name]
            values[field.name] = tuple(value) if isinstance(value, list) else value
    return kind(**values)


def _array(tensor: Tensor) -> np.ndarray:
    tensor = tensor.detach().cpu()
    return (tensor.double() if tensor.is_floating_point() else tensor).numpy()
