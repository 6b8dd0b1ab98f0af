"""Activations of labels, against static optimisation at the same instants."""

from __future__ import annotations

import warnings
from functools import cache
from pathlib import Path

import numpy as np
import pytest
import xarray as xr
from scipy.signal import savgol_filter

import biokit as bk
from biokit.engine.model import Model
from biokit.labels import Filters
from biokit.labels.activations import label_activations
from biokit.schema import FrameFlag

SAMPLE = Path(__file__).resolve().parents[2] / "sample_data"
RAW = Filters(savgol_window=1, savgol_order=0)  # no smoothing


@cache
def walking() -> tuple[xr.Dataset, Model]:
    """Moments of 0.8 s of the sample's walk at 100 Hz, with its force plates."""
    model = bk.open_skeleton()
    motion = bk.load(SAMPLE / "walk_true.mot").isel(time=slice(60, 140))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        forces = SAMPLE / "walk_grf_external_loads.xml"
        return bk.inverse_dynamics(motion, model, forces), model


def static(kinetics: xr.Dataset, model: Model) -> np.ndarray:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return np.asarray(bk.muscle_activations(kinetics, model)["muscle_activation"].values)


def test_static_optimisation_at_samples_then_savitzky_golay() -> None:
    kinetics, model = walking()
    found = label_activations(kinetics, model, Filters(rate=50.0))
    raw = static(kinetics.isel(time=slice(None, None, 2)), model)
    wanted = np.clip(savgol_filter(raw, 11, 2, axis=0), 0, 1)
    assert found.sizes["time"] == len(wanted) == 40
    assert np.abs(found["muscle_activation"].values - wanted).max() < 1e-9
    assert found.attrs["reason"] == "" and float(found["moment_violation"].max()) < 1e-11
    assert found.attrs["sampling_rate"] == 50.0


def test_instants_between_samples() -> None:
    """At 30 Hz every third instant is a sample of 100 Hz; the others lie between two."""
    kinetics, model = walking()
    found = label_activations(kinetics, model, RAW)
    time = found["time"].values
    assert np.allclose(time - time[0], np.arange(len(time)) / 30)
    every = static(kinetics, model)
    own = found["muscle_activation"].values
    assert np.abs(own[::3] - every[::10]).max() < 1e-6
    between = np.stack([np.interp(time, kinetics["time"], x) for x in every.T], 1)
    away = np.abs(own - between)
    assert np.sqrt(np.mean(away**2)) < 0.005 and np.quantile(away, 0.999) < 0.05


def test_unknown_moments_stay_unknown() -> None:
    kinetics, model = walking()
    own = kinetics.isel(time=slice(0, 40)).copy(deep=True)
    own["dof_force"][14:22] = np.nan
    own["flag"][14:22] = int(FrameFlag.MOTION_JUMP)
    found = label_activations(own, model, Filters(rate=50.0))
    lost = np.isnan(found["muscle_activation"].values).any(1)
    assert np.array_equal(np.flatnonzero(lost), np.arange(7, 11))
    assert (found["flag"].values[lost] & FrameFlag.MOTION_JUMP).all()
    assert not (found["flag"].values[~lost] & FrameFlag.MOTION_JUMP).any()
    known = static(own.isel(time=slice(0, 14, 2)), model)
    smooth = np.clip(savgol_filter(known, 7, 2, axis=0), 0, 1)
    assert np.abs(found["muscle_activation"].values[:7] - smooth).max() < 1e-9


def test_violation_rejects_where_muscles_have_no_reserves() -> None:
    """A hip moment of 2,000 N*m that no muscle gives: without reserves the equations fail."""
    kinetics, model = walking()
    own = kinetics.isel(time=slice(0, 20)).copy(deep=True)
    hip = list(own["dof"].values).index("hip_flexion_r")
    own["dof_force"][10, hip] = 2000.0
    found = label_activations(own, model, Filters(rate=50.0, reserve=0.0))
    assert found.attrs["reason"].startswith("constraint violation: static optimisation misses")
    with_reserve = label_activations(own, model, Filters(rate=50.0))
    assert with_reserve.attrs["reason"] == ""
    assert int(with_reserve["flag"][5]) & FrameFlag.LARGE_RESERVE


def test_moments_are_needed() -> None:
    kinetics, model = walking()
    with pytest.raises(ValueError, match=r"dof_force missing: run biokit\.inverse_dynamics"):
        label_activations(kinetics.drop_vars("dof_force"), model)
