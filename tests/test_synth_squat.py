"""Squats that are made: the ground gives exactly what they need, and could do so."""

from pathlib import Path

import numpy as np
import pytest
import torch
import xarray as xr

from biokit import load, save, schema, synth
from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.engine.model import Model
from biokit.forces import measured_ground_reaction
from biokit.kinetics import inverse_dynamics

RESIDUAL = 1.0  # N and N*m, root mean square, accelerations from the positions alone
SLIP = 1e-3  # m
FREE_MOMENT = 1.0  # N*m, a symmetric squat has none
# deg between repetitions: the body leans before it moves, and stands longer before the first
REPEAT = 0.2
DEPTHS = (0.4, 0.9)


@pytest.fixture(scope="module")
def person() -> Model:
    return synth.subject(height=1.68, mass=60.0, sex="female")


@pytest.fixture(scope="module", params=DEPTHS, ids=lambda depth: f"depth {depth}")
def squat(person: Model, request: pytest.FixtureRequest) -> xr.Dataset:
    return synth.squat(person, depth=request.param, repetitions=1)


def weight(model: Model) -> float:
    return float(model.mass.sum()) * float(np.linalg.norm(model.gravity))


def test_forces_leave_no_residual(person: Model, squat: xr.Dataset) -> None:
    forces = synth.ground_reaction(squat)
    # positions only: velocities and accelerations are those of a spline through the frames
    plain = squat[["dof_position"]].drop_dims(["contact", "space"], errors="ignore")
    result = inverse_dynamics(plain, person, forces, cutoff=None, device="cpu")
    for name in ("residual_force", "residual_moment"):
        assert float(np.sqrt((result[name] ** 2).mean())) < RESIDUAL


def test_forces_are_those_that_a_floor_gives(person: Model, squat: xr.Dataset) -> None:
    force = squat["ground_reaction_force"].values
    assert (force[..., 1] > 0).all()
    assert (np.hypot(force[..., 0], force[..., 2]) < 0.5 * force[..., 1]).all()
    # at rest before and after: the mean acceleration is zero
    assert force[..., 1].sum(1).mean() == pytest.approx(weight(person), rel=2e-3)
    assert np.abs(squat["free_moment"]).max() < FREE_MOMENT
    np.testing.assert_allclose(squat["centre_of_pressure"].values[..., 1], 0, atol=1e-12)


def test_pressure_is_under_the_soles(person: Model, squat: xr.Dataset) -> None:
    marker = positions(person, squat)
    for side, body in (("R", "calcn_r"), ("L", "calcn_l")):
        pressure = squat["centre_of_pressure"].sel(contact=body).values
        heel, toe = (marker[f"{side}_{name}"] for name in ("FCC_GROUND", "HLX_GROUND"))
        along = (toe - heel) / np.linalg.norm(toe - heel, axis=-1, keepdims=True)
        forward = ((pressure - heel) * along).sum(-1) / np.linalg.norm(toe - heel, axis=-1)
        aside = pressure - heel - ((pressure - heel) * along).sum(-1, keepdims=True) * along
        assert forward.min() > 0.2 and forward.max() < 0.8
        assert np.linalg.norm(aside, axis=-1).max() < 0.02


def test_feet_stay_in_place(person: Model, squat: xr.Dataset) -> None:
    for name, path in positions(person, squat).items():
        if name.endswith("_GROUND"):
            assert np.linalg.norm(path - path[0], axis=-1).max() < SLIP
            assert np.abs(path[:, 1]).max() < SLIP


def test_files_give_the_same_forces(person: Model, squat: xr.Dataset, tmp_path: Path) -> None:
    forces = synth.ground_reaction(squat)
    save(forces, tmp_path / "squat_grf.mot")
    save(squat[["dof_position"]], tmp_path / "squat.mot")
    motion = load(tmp_path / "squat.mot", person)
    back = measured_ground_reaction(
        tmp_path / "squat_grf_external_loads.xml", motion, person, cutoff=None
    )
    for name, tolerance in (("ground_reaction_force", 1e-3), ("centre_of_pressure", 1e-5)):
        np.testing.assert_allclose(
            back[name].sel(contact=forces["contact"]), forces[name], atol=tolerance
        )


def test_squat_is_valid_and_repeats(person: Model) -> None:
    one = synth.squat(person, repetitions=2, duration=2.0, rate=50.0)
    schema.validate(one, "motion")
    assert one.sizes["time"] == 201
    knee = one["dof_position"].sel(dof="knee_angle_r").values
    np.testing.assert_allclose(knee[:100], knee[100:200], atol=np.deg2rad(REPEAT))
    xr.testing.assert_identical(one, synth.squat(person, repetitions=2, duration=2.0, rate=50.0))


def test_bad_squats_are_listed_together(person: Model) -> None:
    with pytest.raises(ValueError) as error:
        synth.squat(person, depth=3, repetitions=0, duration=0.1, rate=0)
    for word in ("depth 3", "repetitions 0", "duration 0.1", "rate 0"):
        assert word in str(error.value)
    with pytest.raises(ValueError, match="no ground_reaction_force"):
        synth.ground_reaction(synth.static_pose(person))


def positions(model: Model, motion: xr.Dataset) -> dict[str, np.ndarray]:
    q = torch.as_tensor(motion["dof_position"].values)
    path = marker_positions(model, forward_kinematics(model, q)).numpy()
    return {name: path[:, i] for i, name in enumerate(model.marker_names)}


def test_a_usual_person_squats() -> None:
    """On straight legs the solver must not bend the knees backward."""
    motion = synth.squat(synth.subject(), repetitions=1, rate=50.0)
    knee = motion["dof_position"].sel(dof="knee_angle_r").values
    assert knee.min() > 0 and knee.max() > np.deg2rad(75)
