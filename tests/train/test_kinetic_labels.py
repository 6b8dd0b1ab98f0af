"""Kinetic labels: equations of motion, force plates, other people, files that survive damage."""

from __future__ import annotations

import csv
import os
import shutil
import sys
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
import xarray as xr

import biokit as bk
from biokit import synth
from biokit.engine import dynamics
from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.engine.model import Model
from biokit.engine.scaling import scale_model
from biokit.smoothing import opensim_kinematics, quintic_spline
from biokit.train.kinetic_labels import (
    CLIPS,
    FRAMES,
    RATE,
    Arrays,
    good_stretch,
    label_motion,
    left_out,
    load_labels,
    person_model,
    residual,
)
from biokit.train.kinetic_people import at_pace, own_person, stature, vary
from biokit.wrench import Array
from scripts.kinetics import labels as script

SAMPLE = Path(__file__).parents[2] / "sample_data"
GRAVITY = 9.80665
ENDS = 6  # frames at both ends, where derivatives are poor


@cache
def subject() -> Model:
    return synth.subject(
        height=1.68,
        mass=63.0,
        sex="female",
        proportions={"thigh": 1.03, "forearm": 0.97, "pelvis": 1.04},
    )


@cache
def walk() -> xr.Dataset:
    return bk.load(SAMPLE / "walk_true.mot", model=subject())


@cache
def from_motion() -> Arrays:
    return label_motion(walk(), subject())


@cache
def from_plates() -> Arrays:
    return label_motion(walk(), subject(), SAMPLE / "walk_grf_external_loads.xml")


@pytest.mark.parametrize("labels", [from_motion, from_plates])
def test_newton_with_the_acceleration_of_the_stored_mass_centre(labels: Any) -> None:
    """Feet, gravity and residual give mass times the second derivative of the mass centre."""
    own = labels()
    mass = own["mass"].sum()
    time = np.arange(len(own["q"])) / RATE
    acceleration = quintic_spline(time, own["mass_centre"].astype(np.float64))(time, nu=2)
    given = own["force"].sum(1) + own["residual_force"] + mass * np.array([0.0, -GRAVITY, 0.0])
    error = (given - mass * acceleration)[ENDS:-ENDS] / (mass * GRAVITY)
    assert np.sqrt((error**2).mean()) < 0.003


@pytest.mark.parametrize("labels", [from_motion, from_plates])
def test_the_stored_arrays_satisfy_the_equations_of_motion(labels: Any) -> None:
    """Moments and residuals come out again from what is stored; coordinates in single precision."""
    own = labels()
    q, qd, qdd = (torch.as_tensor(own[n], dtype=torch.float64) for n in ("q", "qd", "qdd"))
    feet = tuple(subject().body_names.index(name) for name in ("calcn_r", "calcn_l"))
    acting = [np.nan_to_num(own[n]).astype(np.float64) for n in ("force", "point", "moment")]
    loads = dynamics.Loads(feet, *map(torch.as_tensor, acting))
    again = dynamics.kinetics(subject(), q, qd, qdd, loads)
    np.testing.assert_allclose(again.tau, own["tau"], atol=0.02)
    np.testing.assert_allclose(again.residual_force, own["residual_force"], atol=0.02)
    np.testing.assert_allclose(again.residual_moment, own["residual_moment"], atol=0.02)


def test_points_of_the_soles_sum_to_the_feet() -> None:
    own = from_motion()
    by_foot = own["point_force"].reshape(len(own["q"]), 2, 7, 3)
    np.testing.assert_allclose(by_foot.sum(2), own["force"], atol=1e-3)
    place = own["place"].reshape(by_foot.shape).astype(np.float64)
    moment = np.cross(place, by_foot).sum(2)
    carried = np.cross(np.nan_to_num(own["point"]), own["force"]) + own["moment"]
    np.testing.assert_allclose(moment, carried, atol=0.02)


def test_labels_from_motion_against_the_true_forces() -> None:
    """The sample's forces are known; the motion alone gives them as well as on other walks."""
    estimated, true = from_motion(), from_plates()
    assert set(estimated) == set(true) == {*FRAMES, *CLIPS}
    count = min(len(estimated["q"]), len(true["q"]))
    error = (estimated["force"][:count] - true["force"][:count])[ENDS:-ENDS]
    weight = true["mass"].sum() * GRAVITY
    assert (np.sqrt((error**2).mean((0, 1))) / weight < [0.03, 0.06, 0.02]).all()
    assert not left_out(estimated)
    assert residual(true) < 0.05  # the forces go with 6 Hz, and here both are low-passed again
    loaded = true["force"][..., 1] > 0
    np.testing.assert_array_equal(np.isfinite(true["point"]).all(-1), loaded)


def test_plates_that_did_not_measure_all_of_it() -> None:
    """Only what was measured is labelled; the rest of the motion is the same."""
    forces = bk.ground_reaction(
        walk(), subject(), forces=SAMPLE / "walk_grf_external_loads.xml"
    ).isel(time=slice(60, 260))
    part, whole = label_motion(walk(), subject(), forces), from_plates()
    first = int(np.abs(whole["measured_q"] - part["measured_q"][0]).sum(1).argmin())
    assert 118 <= len(part["q"]) <= 124
    np.testing.assert_array_equal(part["q"], whole["q"][first : first + len(part["q"])])
    inside = slice(ENDS, -ENDS)
    own = whole["force"][first : first + len(part["q"])]
    np.testing.assert_allclose(part["force"][inside], own[inside], atol=15.0)
    assert np.isfinite(part["tau"]).all()


def test_gaps_and_motions_that_are_too_short() -> None:
    gap = walk().copy(deep=True)
    gap["dof_position"][10, 3] = np.nan
    with pytest.raises(ValueError, match=r"gaps, the first at 0\.1 s"):
        label_motion(gap, subject())
    with pytest.raises(ValueError, match="long enough"):
        label_motion(walk().isel(time=slice(0, 10)), subject())


def test_a_long_good_stretch_is_cut_out_of_a_bad_clip() -> None:
    whole = {**from_motion(), "flag": np.zeros(len(from_motion()["q"]), dtype=np.int16)}
    whole["flag"][:90] = 32
    whole["flag"][120] = 32
    assert left_out(whole) == "many flagged frames"
    part = good_stretch(whole)
    assert part is not None
    np.testing.assert_array_equal(part["q"], whole["q"][90:])
    assert part["floor"] == whole["floor"]
    whole["flag"][130:] = 32
    assert good_stretch(whole) is None


# --- other people --------------------------------------------------------------------------------


@cache
def skeleton() -> Model:
    return bk.open_skeleton()


def pose(frames: int) -> Array:
    motion = synth.static_pose(skeleton(), duration=frames / RATE, rate=RATE)
    names = list(skeleton().coordinate_names)
    return np.asarray(motion["dof_position"].sel(dof=names).values[:frames])


def needed(q: Array, model: Model) -> Array:
    """Force that a motion needs, body weights."""
    state = (torch.as_tensor(x) for x in opensim_kinematics(np.arange(len(q)) / RATE, q, None)[1:])
    force = dynamics.momentum(model, *state).force.numpy()
    return np.asarray(force / (float(model.mass.sum()) * GRAVITY))


def test_who_falls_falls_as_freely_whatever_the_size() -> None:
    """Size, masses and pace change; gravity does not."""
    q = pose(40)
    q[:, skeleton().coordinate_names.index("pelvis_ty")] -= (
        0.5 * GRAVITY * (np.arange(40) / RATE) ** 2
    )
    factors = np.ones((len(skeleton().body_names), 3))
    assert np.abs(needed(q, skeleton())).max() < 1e-6
    heights = []
    for seed in range(6):
        drawn = vary(q, skeleton(), factors, rate=RATE, rng=np.random.default_rng(seed))
        heights.append(stature(drawn.model))
        assert np.abs(needed(drawn.q, drawn.model)).max() < 1e-6
    assert np.ptp(heights) > 0.2


def test_a_larger_person_bears_the_same_share_of_the_weight() -> None:
    """Froude: all forces scale with the weight where time goes as the root of the size."""
    factor = 1.44
    names = list(skeleton().coordinate_names)
    motion = synth.gait(skeleton(), speed=1.2, duration=1.5, rate=RATE, seed=3)
    q = motion["dof_position"].sel(dof=names).values
    larger = np.where(np.array(skeleton().coordinate_is_rotation), q, factor * q)
    larger = at_pace(larger, 1 / 1.2)
    scaled = scale_model(skeleton(), torch.full_like(skeleton().scale_factor, factor), mass=90.0)
    own, theirs = needed(q, skeleton()), needed(larger, scaled)
    assert len(theirs) == int((len(q) - 1) * 1.2) + 1
    at = np.arange(len(theirs)) / 1.2
    inside = (at > 3) & (at < len(q) - 4)
    expected = quintic_spline(np.arange(len(q), dtype=float), own)(at)
    np.testing.assert_allclose(theirs[inside], expected[inside], atol=0.02)


def test_people_differ_in_mass_and_its_distribution() -> None:
    factors = np.ones((len(skeleton().body_names), 3))
    factors[skeleton().body_names.index("femur_r")] = 1.02
    row = {name: i for i, name in enumerate(skeleton().body_names)}
    q = pose(30)
    people = [
        vary(q, skeleton(), factors, rate=RATE, rng=np.random.default_rng(seed))
        for seed in range(12)
    ]
    for one in people:
        mass = one.model.mass
        assert 17.9 < float(mass.sum()) / stature(one.model) ** 2 < 35.1
        assert torch.equal(mass[row["femur_r"]], mass[row["femur_l"]])
        longer, other = ("femur_l", "femur_r") if one.mirrored else ("femur_r", "femur_l")
        scale = one.model.scale_factor
        torch.testing.assert_close(scale[row[longer]], 1.02 * scale[row[other]])
    shares = np.array([(one.model.mass / one.model.mass.sum()).numpy() for one in people])
    assert 0.01 < shares[:, row["torso"]].std() / shares[:, row["torso"]].mean() < 0.15
    assert {one.mirrored for one in people} == {True, False}
    assert float(own_person(skeleton(), factors).mass.sum()) == pytest.approx(75.0, rel=0.05)


# --- files ---------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def caches(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A few clips: standing, one that flies about, one that is too short, one that is held out."""
    stand = pose(40)
    noise = np.random.default_rng(0).standard_normal((8, stand.shape[1]))
    wild = stand + 0.15 * quintic_spline(np.arange(0, 48, 6.0), noise)(np.arange(40.0))
    clips = {"stand 1": stand, "wild 1": wild, "short 1": stand[:8], "stand 2": stand + 0.01}
    path = tmp_path_factory.mktemp("caches") / "motion.npz"
    np.savez(
        path,
        q=np.concatenate(list(clips.values())).astype(np.float32),
        clip_starts=np.cumsum([0, *map(len, clips.values())]),
        clip_names=np.array(list(clips)),
        activity=np.array([name.split()[0] for name in clips]),
        held_out=np.array([False, False, False, True]),
        scale_factor=np.ones((len(clips), len(skeleton().body_names), 3)),
    )
    return path


def run(out: Path, caches: Path, monkeypatch: pytest.MonkeyPatch, variants: int = 2) -> None:
    words = ["labels", "--caches", str(caches), "--out", str(out), "--variants", str(variants)]
    monkeypatch.setattr(sys, "argv", words)
    script.main()


@pytest.fixture(scope="module")
def joined(caches: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("labels") / "kinetics.npz"
    with pytest.MonkeyPatch.context() as patch:
        run(out, caches, patch)
    return out


def test_bad_clips_are_left_out_with_their_reason(joined: Path) -> None:
    stored = load_labels(joined)
    assert set(stored.clips["name"]) == {"stand 1", "stand 2"}
    assert len(stored) == 4
    np.testing.assert_array_equal(stored.clips["held_out"], stored.clips["name"] == "stand 2")
    with joined.with_suffix(".left_out.csv").open() as file:
        rows = list(csv.DictReader(file))
    assert [(row["name"], row["variant"]) for row in rows] == [("wild 1", "0"), ("short 1", "0")]
    reasons = {row["name"]: row["reason"] for row in rows}
    assert "long enough" in reasons["short 1"]
    assert reasons["wild 1"] in ("large residual", "many flagged frames")


def test_a_person_comes_back_from_the_file(joined: Path, caches: Path) -> None:
    stored = load_labels(joined)
    job = next(j for j in script.jobs([caches], 2) if j.name == "stand 1" and j.variant == 1)
    again = script.label(job)
    i = int(np.flatnonzero((stored.clips["name"] == "stand 1") & (stored.clips["variant"] == 1))[0])
    model = person_model(stored, i)
    clip = stored.clip(i)
    for name in (*FRAMES, *CLIPS):
        np.testing.assert_array_equal(clip[name], again[name])
    rng = np.random.default_rng([script.zlib.crc32(b"stand 1"), 1])
    person = vary(job.q, skeleton(), job.factors, rate=RATE, rng=rng).model
    q = torch.as_tensor(clip["q"][:3], dtype=torch.float64)
    for mine, theirs in zip((model, person), (person, model), strict=True):
        places = marker_positions(mine, forward_kinematics(mine, q))
        torch.testing.assert_close(
            places, marker_positions(theirs, forward_kinematics(theirs, q)), atol=1e-6, rtol=0
        )
    torch.testing.assert_close(
        dynamics.mass_matrix(model, q), dynamics.mass_matrix(person, q), atol=1e-6, rtol=1e-9
    )


def test_work_that_was_cut_off_goes_on(
    joined: Path, caches: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "kinetics.npz"
    folder = out.with_suffix("")
    folder.mkdir()
    parts = sorted(joined.with_suffix("").glob("*.npz"))
    for path in parts[:3]:
        shutil.copy(path, folder)
    (folder / (parts[4].name + ".part")).write_bytes(b"PK half")
    run(out, caches, monkeypatch)
    assert out.read_bytes() == joined.read_bytes()
    assert sorted(path.name for path in folder.iterdir()) == [path.name for path in parts]


@pytest.mark.parametrize("damage", ["empty", "cut", "flipped"])
def test_a_damaged_part_costs_only_itself(
    joined: Path, caches: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, damage: str
) -> None:
    out = tmp_path / "kinetics.npz"
    folder = out.with_suffix("")
    shutil.copytree(joined.with_suffix(""), folder)
    for path in folder.iterdir():
        os.utime(path, (1, 1))
    bad = sorted(folder.glob("stand*"))[1]
    data = bytearray(bad.read_bytes())
    data[len(data) // 2] ^= 0xFF
    bad.write_bytes({"empty": b"", "cut": data[: len(data) // 3], "flipped": data}[damage])
    os.utime(bad, (1, 1))
    run(out, caches, monkeypatch)
    assert [path.name for path in folder.iterdir() if path.stat().st_mtime > 1] == [bad.name]
    assert out.read_bytes() == joined.read_bytes()


def test_another_motion_of_the_same_name_is_labelled_anew(
    joined: Path, caches: Path, tmp_path: Path
) -> None:
    own = script.jobs([caches], 1)[0]
    assert script.read(own, joined.with_suffix("")) is not None
    assert script.read(own._replace(q=own.q + 0.001), joined.with_suffix("")) is None


def test_files_that_are_not_labels(tmp_path: Path) -> None:
    np.savez(tmp_path / "other.npz", q=np.zeros(3))
    with pytest.raises(ValueError, match="no kinetic labels; it lacks measured_q"):
        load_labels(tmp_path / "other.npz")
    with pytest.raises(FileNotFoundError):
        load_labels(tmp_path / "none.npz")
    with pytest.raises(FileNotFoundError, match="no such cache"):
        script.jobs([tmp_path / "none.npz"], 1)
