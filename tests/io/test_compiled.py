"""Compiled models: nothing is lost, opensim is not needed, damage is noticed."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor

import biokit as bk
from biokit import schema
from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.engine.model import Model
from biokit.engine.scaling import scale_model
from tests.opensim_reference import MODELS, compiled, random_poses

LARGEST = 350_000  # bytes


def assert_same(found: Any, expected: Any, *, rounding: float = 0.0) -> None:
    """Equal to the bit, or where processors round differently, to ``rounding`` (relative)."""
    assert type(found) is type(expected)
    for field in fields(expected):
        ours, theirs = getattr(found, field.name), getattr(expected, field.name)
        if isinstance(theirs, Tensor):
            assert ours.dtype == theirs.dtype
            if rounding and ours.is_floating_point():
                torch.testing.assert_close(
                    ours, theirs, rtol=rounding, atol=1e-15, equal_nan=True, msg=field.name
                )
            else:
                assert torch.equal(ours, theirs), field.name
        elif is_dataclass(theirs):
            assert_same(ours, theirs, rounding=rounding)
        else:
            assert ours == theirs, field.name
            assert type(ours) is type(theirs), field.name


@pytest.mark.parametrize("name", MODELS)
def test_round_trip(tmp_path: Path, name: str) -> None:
    model = compiled(name)
    path = tmp_path / "model.bkm"
    bk.save(model, path)
    assert_same(bk.load(path), model)
    assert path.stat().st_size < LARGEST


def test_round_trip_of_a_scaled_model(tmp_path: Path) -> None:
    model = bk.open_skeleton()
    scaled = scale_model(model, 1.1 * model.scale_factor, mass=80.0)
    bk.save(scaled, tmp_path / "scaled.bkm")
    assert_same(bk.load(tmp_path / "scaled.bkm"), scaled)


def test_float32_is_written_as_it_is_and_read_as_float64(tmp_path: Path) -> None:
    single = bk.open_skeleton().to(None, torch.float32)
    bk.save(single, tmp_path / "single.bkm")
    assert_same(bk.load(tmp_path / "single.bkm"), single.to(None, torch.float64))


def test_the_open_skeleton_ships_compiled_from_its_osim() -> None:
    shipped, source = bk.open_skeleton(), compiled("open_skeleton")
    # Curves of muscles are sampled and fitted when a model is compiled: on another processor than
    # the one that made the file, their coefficients differ in the last bit.
    assert_same(shipped, source, rounding=1e-12)


def test_the_same_bytes_each_time(tmp_path: Path) -> None:
    model = bk.open_skeleton()
    for name in ("a.bkm", "b.bkm"):
        bk.save(model, tmp_path / name)
    assert (tmp_path / "a.bkm").read_bytes() == (tmp_path / "b.bkm").read_bytes()


WITHOUT_OPENSIM = """
import importlib.abc, sys

class Absent(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] == "opensim":
            raise ImportError("not installed")

sys.meta_path.insert(0, Absent())
import numpy as np
import torch
import biokit as bk

torch.set_num_threads(1)
model = bk.load(sys.argv[1])
q = np.load(sys.argv[2])
motion = bk.inverse_kinematics(sys.argv[3], model)
pose = bk.forward_kinematics(motion, model)
np.savez(sys.argv[4], q=motion["dof_position"], markers=pose["marker_position"])
try:
    bk.load(sys.argv[5])
except ImportError as error:
    assert "compiled model (.bkm)" in str(error), error
else:
    raise AssertionError("loaded an .osim without opensim")
assert "opensim" not in sys.modules
"""


def test_runs_where_opensim_is_not_installed(tmp_path: Path) -> None:
    model = compiled("Rajagopal2016")
    bk.save(model, tmp_path / "model.bkm")
    q = 0.3 * torch.from_numpy(random_poses(model, 5, seed=1))
    q[:, list(model.locked)] = model.default[list(model.locked)]
    markers = marker_positions(model, forward_kinematics(model, q))
    np.save(tmp_path / "q.npy", q)
    trial = schema.markers(np.arange(5) / 100, model.marker_names, markers.numpy())
    bk.save(trial, tmp_path / "trial.trc")
    arguments = ["model.bkm", "q.npy", "trial.trc", "out.npz", str(MODELS["open_skeleton"])]
    run = subprocess.run(
        [sys.executable, "-W", "error::RuntimeWarning", "-c", WITHOUT_OPENSIM, *arguments],
        cwd=tmp_path,
        env={"PYTHONPATH": str(Path(bk.__file__).parent.parent), "PATH": ""},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert run.returncode == 0, run.stderr
    with np.load(tmp_path / "out.npz") as found:
        np.testing.assert_allclose(found["markers"], markers, rtol=0, atol=1e-6)


@pytest.fixture
def written(tmp_path: Path) -> Path:
    path = tmp_path / "model.bkm"
    bk.save(bk.open_skeleton(), path)
    return path


def test_damaged_files(written: Path) -> None:
    whole = written.read_bytes()
    flipped = bytearray(whole)
    flipped[len(whole) // 2] ^= 0xFF
    for content in (whole[: len(whole) // 2], whole[:10], b"a model, honestly", bytes(flipped)):
        written.write_bytes(content)
        with pytest.raises(ValueError, match=r"model\.bkm: not a compiled model, or damaged"):
            bk.load(written)
    written.write_bytes(b"")
    with pytest.raises(ValueError, match="the file is empty"):
        bk.load(written)


def rewrite(path: Path, drop: str = "", **header: object) -> None:
    with np.load(path) as archive:
        arrays = {name: archive[name] for name in archive.files if name != drop}
    text = json.loads(arrays.pop("header").tobytes()) | header
    arrays["header"] = np.frombuffer(json.dumps(text).encode(), np.uint8)
    with path.open("wb") as file:
        np.savez_compressed(file, **arrays)


def test_a_newer_format(written: Path) -> None:
    rewrite(written, format=99)
    with pytest.raises(ValueError, match=r"format 99, but this biokit reads format 2"):
        bk.load(written)


@pytest.mark.parametrize(
    "missing", ["marker_location", "channel_curve.knots", "muscles.path.location"]
)
def test_a_missing_array(written: Path, missing: str) -> None:
    rewrite(written, drop=missing)
    with pytest.raises(ValueError, match=r"model\.bkm: .*damaged"):
        bk.load(written)


def test_format_1_had_no_muscles(written: Path) -> None:
    with np.load(written) as archive:
        header = json.loads(archive["header"].tobytes())
        arrays = {name: archive[name] for name in archive.files if "muscles." not in name}
    for key in ("muscles", "actuators", "arrays", "gravity"):
        header.pop(key)
    header["format"] = 1
    arrays["header"] = np.frombuffer(json.dumps(header).encode(), np.uint8)
    arrays = {name: array for name, array in arrays.items() if "actuators." not in name}
    with written.open("wb") as file:
        np.savez(file, **arrays)
    model = bk.load(written)
    assert isinstance(model, Model)
    assert len(model.muscles) == 0


def test_an_unknown_entry(written: Path) -> None:
    rewrite(written, colour="red")
    with pytest.raises(ValueError, match=r"model\.bkm: .*damaged"):
        bk.load(written)


def test_an_npz_of_something_else(tmp_path: Path) -> None:
    with (tmp_path / "other.bkm").open("wb") as file:
        np.savez(file, a=np.ones(3))
    with pytest.raises(ValueError, match="not a compiled model"):
        bk.load(tmp_path / "other.bkm")
