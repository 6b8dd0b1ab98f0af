"""Tensors out of files of weights, and nothing else.

A checkpoint of PyTorch is a pickle, which may name any function to be called. Here only what builds
tensors is let through; whatever else a file names (options, optimisers, classes of a training
framework) becomes an inert stand-in, so that files of frameworks which are not installed open.
"""

from __future__ import annotations

import os
import pickle
import zipfile
from collections import OrderedDict
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from torch import Tensor

# Names under which a folder of transformers holds the weights
FOLDER_FILES = ("model.safetensors", "pytorch_model.bin")
# Keys under which training frameworks keep the weights
NESTED = ("state_dict", "model", "model_state_dict", "network")
TENSOR_BUILDERS = {
    "_rebuild_tensor",
    "_rebuild_tensor_v2",
    "_rebuild_parameter",
    "_rebuild_parameter_with_state",
}


def read_weights(path: str | os.PathLike[str]) -> dict[str, Tensor]:
    """Tensors of a file by name, on the CPU.

    Parameters
    ----------
    path : path
        ``.safetensors``; a checkpoint of PyTorch (``.pth .pt .ckpt .bin``), whose weights may lie
        under ``state_dict`` or ``model``; or a folder that transformers wrote.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    ValueError
        If the file is damaged, or holds no tensors.
    """
    path = Path(path)
    if path.is_dir():
        found = [path / name for name in FOLDER_FILES if (path / name).exists()]
        if not found:
            raise FileNotFoundError(f"{path}: a folder without {' or '.join(FOLDER_FILES)}")
        path = found[0]
    if not path.exists():
        raise FileNotFoundError(f"{path}: no such file of weights")
    held = _safetensors(path) if path.suffix == ".safetensors" else _checkpoint(path)
    for _ in range(2):  # a state in a state
        inner = [held[key] for key in NESTED if isinstance(held.get(key), dict)]
        held = inner[0] if inner else held
    tensors = {str(k): v.detach() for k, v in held.items() if isinstance(v, Tensor)}
    if not tensors:
        raise ValueError(
            f"{path}: holds no tensors by name, but {', '.join(map(str, held)) or '-'}"
        )
    return tensors


def _safetensors(path: Path) -> dict[str, Any]:
    try:
        with safe_open(path, "pt") as stored:
            return {name: stored.get_tensor(name) for name in stored.keys()}  # noqa: SIM118
    except (SafetensorError, OSError) as error:
        raise ValueError(f"{path}: not a .safetensors file, or a truncated one ({error})") from None


def _checkpoint(path: Path) -> dict[str, Any]:
    try:
        held = torch.load(
            path,
            map_location="cpu",
            weights_only=False,  # the module below is stricter in what it builds
            pickle_module=SimpleNamespace(  # type: ignore[arg-type]
                Unpickler=_Unpickler, load=_load, __name__="biokit"
            ),
            mmap=zipfile.is_zipfile(path),
        )
    except Exception as error:  # damaged bytes end in errors of any kind
        raise ValueError(
            f"{path}: not a checkpoint of PyTorch, or a damaged one"
            f" ({type(error).__name__}: {str(error).splitlines()[0] if str(error) else ''})"
        ) from None
    if not isinstance(held, dict):
        raise ValueError(f"{path}: holds a {type(held).__name__}, expected tensors by name")
    return held


class Ignored:
    """Stands for an object that is not a tensor: takes whatever it is given, keeps nothing."""

    def __new__(cls, *_: Any, **__: Any) -> Ignored:  # noqa: D102
        return super().__new__(cls)

    def __init__(self, *_: Any, **__: Any) -> None:
        pass

    def __call__(self, *_: Any, **__: Any) -> Ignored:  # noqa: D102
        return Ignored()

    def __setstate__(self, state: Any) -> None:
        pass

    def __setitem__(self, key: Any, value: Any) -> None:
        pass

    def append(self, value: Any) -> None:
        """Take an item of a list."""

    def extend(self, values: Any) -> None:
        """Take items of a list."""

    def add(self, value: Any) -> None:
        """Take an item of a set."""


class _Unpickler(pickle.Unpickler):
    """Finds what builds tensors; everything else is an `Ignored`."""

    def find_class(self, module: str, name: str) -> Any:
        if module == "torch._utils" and name in TENSOR_BUILDERS and hasattr(torch._utils, name):
            return getattr(torch._utils, name)
        if module == "torch" and isinstance(getattr(torch, name, None), torch.dtype | type):
            kind = getattr(torch, name)
            if isinstance(kind, torch.dtype) or kind is torch.Size or name.endswith("Storage"):
                return kind
        if (module, name) == ("torch.nn.parameter", "Parameter"):
            return torch.nn.Parameter
        if (module, name) == ("collections", "OrderedDict"):
            return OrderedDict
        # A class of its own, so that no file can change another's.
        return type(name, (Ignored,), {})


def _load(file: Any, **options: Any) -> Any:
    return _Unpickler(file, **options).load()
