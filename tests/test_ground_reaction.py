"""Ground reaction of real trials from their motion alone, against force plates; bad input."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from functools import cache

import numpy as np
import pytest
import xarray as xr

import biokit as bk
from biokit import schema
from biokit.engine.model import Model
from biokit.ground_reaction import ground_reaction, motion_cutoff
from biokit.schema import FrameFlag
from tests import opensim_reference
from tests.opensim_reference import SHARED, Array

GRAVITY = 9.80665
LAB = "lab_trials/inputs/opencap_subject4_scaled.osim"
STANCE = 0.1  # body weights, from which the centre of pressure is compared


@dataclass(frozen=True)
class Trial:
    model: str
    motion: str
    loads: str
    span: tuple[float, float]  # s, in which both feet are on plates or in the air
    cutoff: float  # Hz, that the verb chooses
    force: tuple[float, float, float]  # % body weight RMS per foot: forward, vertical, lateral
    pressure: tuple[float, float]  # cm RMS in stance: forward, lateral
    moment: float = np.inf  # N*m/kg RMS of hip, knee and ankle


# The second walk, squats and drop jump: the targets set for them, which are met. The others: what
# was found, rounded up. Squats and drop jump miss 3 cm: the model's mass centre is off by 2.4 and
# 4 cm on average, and nothing in the motion tells.
TRIALS = {
    "walk": Trial(
        "walk/reference/subject_scaled_walk.osim",
        "walk/reference/walk_ik.mot",
        "walk/inputs/external_loads_walk.xml",
        (0.45, 1.80),
        6.0,
        (3.0, 4.0, 1.5),
        (3.0, 3.0),
        0.15,
    ),
    "laboratory walk": Trial(
        LAB,
        "lab_trials/reference/s4_walking1_ik.mot",
        "lab_trials/inputs/s4_walking1_external_loads.xml",
        (0.1, 1.2),
        6.0,
        (3.0, 6.0, 1.5),
        (3.0, 3.0),
        0.15,
    ),
    "squats": Trial(
        LAB,
        "lab_trials/reference/s4_squats1_ik.mot",
        "lab_trials/inputs/s4_squats1_external_loads.xml",
        (0.0, 13.5),
        6.0,
        (1.5, 3.0, 2.5),
        (4.5, 3.0),
    ),
    "drop jump": Trial(
        LAB,
        "lab_trials/reference/s4_DJ1_ik.mot",
        "lab_trials/inputs/s4_DJ1_external_loads.xml",
        (1.41, 2.16),
        12.0,
        (10.0, 15.0, 6.0),
        (5.0, 3.0),
    ),
    "treadmill": Trial(
        "gait2392/reference/gait2392_subject01_scaled.osim",
        "gait2392/reference/gait2392_walk_ik.mot",
        "gait2392/inputs/external_loads.xml",
        (0.1, 2.4),
        6.0,
        (1.5, 3.5, 1.5),
        (3.0, 3.0),
        0.165,
    ),
    "sit to stand": Trial(
        LAB,
        "lab_trials/reference/s4_STS1_ik.mot",
        "lab_trials/inputs/s4_STS1_external_loads.xml",
        (0.0, 13.9),
        6.0,
        (3.0, 8.0, 3.0),
        (7.0, 3.0),
    ),
}


@cache
def loaded(name: str) -> tuple[Model, xr.Dataset]:
    """Model and motion of a trial."""
    trial = TRIALS[name]
    if not (SHARED / trial.model).is_file():
        pytest.skip(f"the trial {name} is not at ../shared/data")
    opensim_reference.opensim()
    model = bk.load(SHARED / trial.model)
    motion = bk.load(SHARED / trial.motion, model=model)
    return model, motion


@cache
def estimated(name: str) -> xr.Dataset:
    model, motion = loaded(name)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        return ground_reaction(motion, model)


@cache
def measured(name: str) -> xr.Dataset:
    """Plates with the low-pass of the motion."""
    model, motion = loaded(name)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        return ground_reaction(
            motion, model, forces=SHARED / TRIALS[name].loads, cutoff=TRIALS[name].cutoff
        )


def weight_of(model: Model) -> float:
    return float(model.mass.sum()) * GRAVITY


def inside(name: str, ds: xr.Dataset) -> Array:
    """Which frames count."""
    first, last = TRIALS[name].span
    time = ds["time"].values
    return np.asarray((time >= first) & (time <= last))


def rms(x: Array) -> Array:
    return np.sqrt(np.mean(x.reshape(-1, x.shape[-1]) ** 2, axis=0))


def force_error(name: str) -> Array:
    """% body weight: forward, vertical, lateral. All walks go along x."""
    mine, theirs = estimated(name), measured(name).sel(contact=estimated(name)["contact"])
    difference = mine["ground_reaction_force"].values - theirs["ground_reaction_force"].values
    return 100 * rms(difference[inside(name, mine)]) / weight_of(loaded(name)[0])


@pytest.mark.parametrize("name", TRIALS)
def test_forces_are_those_of_the_plates(name: str) -> None:
    error = force_error(name)
    assert (error <= TRIALS[name].force).all(), error


@pytest.mark.parametrize("name", TRIALS)
def test_pressure_is_where_the_plates_have_it(name: str) -> None:
    mine, theirs = estimated(name), measured(name).sel(contact=estimated(name)["contact"])
    weight = weight_of(loaded(name)[0])
    stance = (theirs["ground_reaction_force"].values[..., 1] > STANCE * weight) & (
        mine["ground_reaction_force"].values[..., 1] > 0
    )
    stance &= inside(name, mine)[:, None]
    difference = mine["centre_of_pressure"].values - theirs["centre_of_pressure"].values
    error = 100 * rms(difference[stance])[[0, 2]]
    assert (error <= TRIALS[name].pressure).all(), error


@pytest.mark.parametrize("name", [n for n, t in TRIALS.items() if np.isfinite(t.moment)])
def test_walking_moments_are_those_with_plates(name: str) -> None:
    model, motion = loaded(name)
    mine, theirs = (bk.inverse_dynamics(motion, model, f(name)) for f in (estimated, measured))
    joints = [f"{joint}_{side}" for side in "rl" for joint in JOINTS]
    difference = (mine["dof_force"] - theirs["dof_force"]).sel(dof=joints).values
    error = rms(difference[inside(name, mine)]) / float(model.mass.sum())
    assert (error <= TRIALS[name].moment).all(), dict(zip(joints, error, strict=True))


JOINTS = ("hip_flexion", "hip_adduction", "knee_angle", "ankle_angle")


@pytest.mark.parametrize("name", TRIALS)
def test_low_pass_follows_the_impacts(name: str) -> None:
    assert estimated(name).attrs["cutoff"] == pytest.approx(TRIALS[name].cutoff, abs=0.01)


def test_result_says_what_it_is() -> None:
    mine = estimated("walk")
    schema.validate(mine, "forces")
    assert mine.attrs["method"] == "contact"
    assert [str(c) for c in mine["contact"].values] == ["calcn_r", "calcn_l"]
    assert mine["ground_reaction_force"].attrs["units"] == "N"
    assert mine.attrs["floor_height"] == pytest.approx(-0.03, abs=0.01)
    np.testing.assert_array_equal(mine["time"], loaded("walk")[1]["time"])


def test_belt_of_the_treadmill_is_found() -> None:
    belt = estimated("treadmill").attrs["belt_velocity"]
    assert belt[0] == pytest.approx(-1.13, abs=0.05)  # m/s
    assert abs(belt[2]) < 0.05
    assert list(estimated("walk").attrs["belt_velocity"]) == [0.0, 0.0, 0.0]


def test_chair_is_the_residual() -> None:
    """What the motion needs and the plates under the feet do not give is on the chair.

    The feet get a tenth of the weight too much while the person sits.
    """
    name = "sit to stand"
    mine, theirs = estimated(name), measured(name)
    weight = weight_of(loaded(name)[0])
    needed = mine["residual_force"].values + mine["ground_reaction_force"].values.sum(1)
    plates = theirs["ground_reaction_force"].values.sum(1)
    missing = (needed - plates)[:, 1] / weight
    seated, standing = missing > 0.5, missing < 0.1
    flagged = (mine["flag"].values & FrameFlag.UNEXPLAINED_FORCE) != 0
    assert flagged[seated].mean() > 0.98
    assert flagged[standing].mean() < 0.05
    residual = mine["residual_force"].values[:, 1] / weight
    assert residual[seated].mean() == pytest.approx(missing[seated].mean(), abs=0.12)
    seat = mine["seat_force"].values[:, 1] / weight
    assert seat[seated].mean() == pytest.approx(residual[seated].mean(), abs=0.02)
    assert seat[standing].max() < 0.05


def test_feet_explain_walking_and_squatting() -> None:
    for name in ("walk", "laboratory walk", "squats", "treadmill"):
        assert not estimated(name)["flag"].values.any()


def test_own_inverse_kinematics_serves_as_well() -> None:
    model, _ = loaded("laboratory walk")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        motion = bk.inverse_kinematics(
            SHARED / "lab_trials/inputs/s4_walking1.trc",
            model,
            weights=SHARED / "lab_trials/setup/s4_walking1_ik.xml",
            progress=False,
        )
    mine = ground_reaction(motion, model)
    theirs = measured("laboratory walk").sel(contact=mine["contact"])
    difference = mine["ground_reaction_force"].values - theirs["ground_reaction_force"].values
    error = 100 * rms(difference[inside("laboratory walk", mine)]) / weight_of(model)
    assert (error <= TRIALS["laboratory walk"].force).all(), error


# --------------------------------------------------------------------------------------- the verb


@pytest.fixture(scope="module")
def standing() -> tuple[Model, xr.Dataset]:
    """The open skeleton, bowing slightly."""
    model = bk.open_skeleton()
    time = np.arange(150) / 100
    values = np.repeat(model.default.numpy()[None], len(time), 0)
    bow = model.coordinate_names.index("lumbar_extension")
    values[:, bow] = -0.1 * (1 - np.cos(2 * np.pi * 0.5 * time))
    rotates = model.coordinate_is_rotation
    return model, schema.motion(time, model.coordinate_names, values, is_rotation=rotates)


def changed(motion: xr.Dataset, name: str, change: Array) -> xr.Dataset:
    out = motion.copy(deep=True)
    out["dof_position"].loc[{"dof": name}] += change
    return out


def test_methods_and_their_options(standing: tuple[Model, xr.Dataset]) -> None:
    model, motion = standing
    with pytest.raises(ValueError, match="'guess' is unknown; known: measured, contact"):
        ground_reaction(motion, model, method="guess")
    with pytest.raises(ValueError, match="needs forces"):
        ground_reaction(motion, model, method="measured")
    with pytest.raises(ValueError, match="takes no forces"):
        ground_reaction(motion, model, method="contact", forces="grf.mot")
    assert bk.ground_reaction is ground_reaction


def test_too_short_is_an_error(standing: tuple[Model, xr.Dataset]) -> None:
    model, motion = standing
    with pytest.raises(ValueError, match="no part of it is long enough"):
        ground_reaction(motion.isel(time=slice(10)), model)


def test_gaps_are_an_error(standing: tuple[Model, xr.Dataset]) -> None:
    model, motion = standing
    gap = np.where(np.arange(150) == 40, np.nan, 0.0)
    with pytest.raises(ValueError, match=r"lumbar_extension is missing in 1 frames.*0\.4 s"):
        ground_reaction(changed(motion, "lumbar_extension", gap), model)


def test_a_jump_is_flagged_and_does_no_harm_elsewhere(standing: tuple[Model, xr.Dataset]) -> None:
    """From one frame to the next the person stands 30 cm further on and 5 cm higher."""
    model, motion = standing
    usual = ground_reaction(motion, model)
    later = np.arange(150) >= 80
    broken = changed(changed(motion, "pelvis_tx", 0.3 * later), "pelvis_ty", 0.05 * later)
    with pytest.warns(UserWarning, match="the motion jumps, first at"):
        found = ground_reaction(broken, model)
    flagged = (found["flag"].values & FrameFlag.MOTION_JUMP) != 0
    assert flagged[75:85].all()
    assert not flagged[:65].any()
    assert not flagged[95:].any()
    for part in (slice(0, 65), slice(95, 150)):
        difference = (found - usual)["ground_reaction_force"].values[part]
        assert np.abs(difference).max() < 0.03 * weight_of(model)
    assert np.ptp(found.attrs["floor_height"]) == pytest.approx(0.05, abs=1e-3)


def test_a_single_bad_frame_is_bridged(standing: tuple[Model, xr.Dataset]) -> None:
    model, motion = standing
    usual = ground_reaction(motion, model)
    broken = changed(motion, "pelvis_tz", np.where(np.arange(150) == 70, 0.2, 0.0))
    with pytest.warns(UserWarning, match="jumps"):
        found = ground_reaction(broken, model)
    difference = (found - usual)["ground_reaction_force"].values
    assert np.abs(difference).max() < 0.01 * weight_of(model)
    assert found["flag"].values[70] & FrameFlag.MOTION_JUMP


def test_uneven_times_are_taken_as_they_are(standing: tuple[Model, xr.Dataset]) -> None:
    """Stamps rounded to a millisecond, at 60 Hz."""
    model, motion = standing
    time = np.round(np.arange(0, 1.45, 1 / 60), 3)
    sampled = motion.interp(time=time, kwargs={"fill_value": "extrapolate"})
    sampled = sampled.assign_coords(frame=("time", np.arange(len(time))))
    found = ground_reaction(sampled, model)
    np.testing.assert_array_equal(found["time"], time)
    usual = ground_reaction(motion, model).interp(time=time)
    difference = (found - usual)["ground_reaction_force"].values[6:-6]
    assert np.abs(difference).max() < 0.05 * weight_of(model)


def test_low_pass_of_noise_is_the_slow_one(standing: tuple[Model, xr.Dataset]) -> None:
    """Noise is no impact, however large."""
    from biokit.continuity import continuous_pieces
    from biokit.physics import coordinates_of

    model, motion = standing
    rng = np.random.default_rng(0)
    noisy = changed(motion, "pelvis_ty", 3e-4 * rng.normal(size=150))
    q = coordinates_of(noisy, model).numpy()
    pieces = continuous_pieces(noisy["time"].values, q, model)
    assert motion_cutoff(pieces, model) == pytest.approx(6.0, abs=0.5)
