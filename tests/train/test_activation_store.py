"""A labelled dataset as it is read for training: the same frames, people and masks."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import roma
import torch
import xarray as xr

from biokit.labels import run
from biokit.labels.recording import Recording
from biokit.labels.store import open_labels
from biokit.schema import FrameFlag
from biokit.train.activation import train
from biokit.train.activation_data import bank_of_store
from biokit.train.loop import Schedule
from tests.activation import NUMBERS, swaying
from tests.labels import fakes

FRAMES = (50, 70, 40, 60)  # of the recordings; the third is rejected
ODD = 20  # frame of each with a remark that is no reason to leave it out
SPOILT = (25, 26)  # frames whose labels mean nothing
GAP = 33  # frame of the last where nothing is known


def label(recording: Recording, **changed: Any) -> xr.Dataset:
    ds = fakes.label(recording)
    frames = ds.sizes["time"]
    theta, place = swaying(frames, frames)
    ds["theta"] = (("time", "smpl_joint", "space"), theta.numpy())
    ds["translation"] = (("time", "space"), place.numpy())
    flag = np.zeros(frames, np.int16)
    flag[ODD] = FrameFlag.IMPOSSIBLE_MUSCLE
    flag[list(SPOILT)] = FrameFlag.UNEXPLAINED_FORCE
    ds["flag"] = (("time",), flag)
    if frames == FRAMES[3]:
        for name in ("theta", "translation", "muscle_activation"):
            ds[name][GAP] = np.nan
    if drop := changed.pop("drop", None):
        ds = ds.drop_vars(drop)
    return ds.assign_attrs(changed)


def store(folder: Path, rate: float = 30.0, **changed: Any) -> Path:
    source = folder / "source"
    for k, frames in enumerate(FRAMES):
        fakes.write(source, f"r{k}", k, frames, "reject" if k == 2 else "keep")
    listed = partial(fakes.listed, source)
    with run._workplace(folder / "labels.zarr") as parts:
        run._run(
            listed,
            [recording.name for recording in listed()],
            folder / "labels.zarr",
            parts,
            label=partial(label, **changed),
            attrs={"model": "fake", "options": "{}", "sampling_rate": rate},
            root=source,
            workers=1,
            scheduler=None,
            progress=False,
        )
    return folder / "labels.zarr"


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    with pytest.warns(UserWarning, match="made up"):
        return store(tmp_path_factory.mktemp("store"))


def test_a_store_becomes_a_bank(kept: Path) -> None:
    """The rejected recording has no frames; the gap ends a clip and begins another."""
    bank, ds = bank_of_store(kept), open_labels(kept)
    assert bank.starts.tolist() == [0, 50, 120, 120 + GAP, 179]
    assert bank.muscles == fakes.MUSCLES
    assert bank.usable.tolist() == [True] * 4
    torch.testing.assert_close(bank.person[:, 1], torch.tensor([70.0, 71.0, 73.0, 73.0]))
    torch.testing.assert_close(bank.person[:, 0], torch.full((4,), 1.75))
    made = [swaying(frames, frames) for frames in (50, 70, 60)]
    there = torch.arange(180) != 120 + GAP
    theta, place = (torch.cat(parts)[there].float() for parts in zip(*made, strict=True))
    rotation = roma.rotvec_to_rotmat(theta)
    torch.testing.assert_close(bank.rotation, rotation, rtol=0, atol=1e-5)
    torch.testing.assert_close(bank.place, place, rtol=0, atol=1e-5)
    spoilt = {first + frame for first in (0, 50, 120) for frame in SPOILT}  # and nothing ODD
    assert set((~bank.labelled).nonzero()[:, 0].tolist()) == spoilt
    stored = ds["muscle_activation"].values[there.numpy()]
    np.testing.assert_allclose(bank.activation.numpy(), stored, rtol=0, atol=5e-4)


def test_people_without_a_size_are_named(tmp_path: Path) -> None:
    with pytest.warns(UserWarning, match="made up"):
        path = store(tmp_path, stature=np.nan)
    with pytest.raises(ValueError, match="stature or mass are not known of set/r0, set/r1, set/r3"):
        bank_of_store(path)


def test_people_are_left_out_by_name(kept: Path) -> None:
    """The subject of a recording is P and its number."""
    bank = bank_of_store(kept, subjects=["P0", "P3"])
    assert bank.usable.tolist() == [True, False, True, True]
    drawn = bank.windows(40, 16, torch.Generator().manual_seed(0)).given.person[:, 1]
    assert set(drawn.tolist()) == {70.0, 73.0}
    with pytest.raises(ValueError, match=r"labels\.zarr: no kept sequence .* P2, nobody"):
        bank_of_store(kept, subjects=["P0", "P2", "nobody"])


def test_a_network_trains_on_a_store(kept: Path) -> None:
    bank = bank_of_store(kept, subjects=["P0", "P1"])
    plan = Schedule(steps=2, learning_rate=1e-3, warm_up=1)
    options: dict[str, Any] = {"numbers": NUMBERS, "seen": 0.0, "blind": 0.0, "batch": 2}
    options |= {"accelerator": "cpu", "progress": False}
    with pytest.raises(ValueError, match="vasti_r"):  # a muscle without its counterpart
        train(bank, plan, **options)
    pair = replace(bank, activation=bank.activation[:, :2], muscles=bank.muscles[:2])
    network, history = train(pair, plan, **options)
    assert network.muscles == ("soleus_r", "soleus_l")
    assert np.isfinite(history["total"]).all()


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"rate": 60.0}, "labelled at 60 Hz; the network reads 30 Hz"),
        ({"drop": "translation"}, "no translation: no pose to learn from"),
        ({"drop": ["theta", "translation"]}, "no theta, translation"),
        ({"reason": "too short"}, "every sequence was dropped"),
    ],
)
@pytest.mark.filterwarnings("ignore:.*the labels are made up", "ignore:no sequence was kept")
def test_a_store_that_does_not_serve_says_why(
    tmp_path: Path, changed: dict[str, Any], message: str
) -> None:
    with pytest.raises(ValueError, match=message) as error:
        bank_of_store(store(tmp_path, **changed))
    assert "labels.zarr" in str(error.value)


def test_what_is_no_store_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"labels\.zarr"):
        bank_of_store(tmp_path / "labels.zarr")
