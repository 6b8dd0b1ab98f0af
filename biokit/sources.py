"""What verbs take: a Dataset or a file, a model or a file, a device or "auto"."""

from __future__ import annotations

import os
from pathlib import Path

import torch
import xarray as xr

from biokit.engine.model import Model
from biokit.io import load

Source = xr.Dataset | str | os.PathLike[str]


def as_model(model: Model | str | os.PathLike[str]) -> Model:
    """A model, loaded if it is a path."""
    if isinstance(model, Model):
        return model
    loaded = load(model)
    if not isinstance(loaded, Model):
        raise ValueError(f"{model}: not a model; give an .osim or .bkm file")
    return loaded


def as_dataset(source: Source, model: Model | None = None) -> xr.Dataset:
    """A Dataset, loaded if it is a path."""
    if isinstance(source, xr.Dataset):
        return source
    loaded = load(source, model=model) if Path(source).suffix in (".mot", ".sto") else load(source)
    if not isinstance(loaded, xr.Dataset):
        raise ValueError(f"{source}: holds a {type(loaded).__name__}, expected a Dataset")
    return loaded


def best_device(device: str) -> torch.device:
    """The device that "auto" stands for: a GPU with float64 where there is one."""
    if device != "auto":
        return torch.device(device)
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")
