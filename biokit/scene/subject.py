"""The model of the subject, in the size that a Dataset was made with."""

from __future__ import annotations

import os

import xarray as xr

from biokit.engine.model import Model
from biokit.predict import scaled_model
from biokit.sources import as_model

OPEN = "open_skeleton"


def subject_model(ds: xr.Dataset, model: Model | str | os.PathLike[str] | None) -> Model | None:
    """The model given, or the open skeleton scaled as the Dataset says; None where neither is.

    Parameters
    ----------
    ds : Dataset
        With ``scale_factor (body, space)`` and the attribute ``model`` where the open skeleton
        was scaled.
    model : Model or path, optional
        Of the subject's size.
    """
    if model is not None:
        return as_model(model)
    if str(ds.attrs.get("model", "")) == OPEN and "scale_factor" in ds:
        return scaled_model(ds)
    return None
