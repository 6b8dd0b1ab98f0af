"""Measured forces: plates and columns become known forces on the right feet, or a clear error."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
import torch
import xarray as xr

from biokit import load, save, schema
from biokit.engine.dynamics import inverse_dynamics, momentum
from biokit.engine.kinematics import forward_kinematics
from biokit.engine.model import Model
from biokit.forces import (
    at_times,
    least_residual_cutoff,
    loads_of,
    measured_ground_reaction,
    read_forces,
)
from biokit.io.forces import read_measured_forces
from biokit.physics import coordinates_of
from biokit.schema import ContactFlag
from biokit.smoothing import smooth_motion
from biokit.wrench import centre_of_pressure, moment_about
from tests.force_plates import (
    PLATE_RATE,
    RATE,
    Truth,
    shifting_weight,
    standing,
    write_loads,
    write_mot,
    write_plates,
)

# x0, x1, z0, z1 of a plate under each foot, and of one under both
RIGHT, LEFT, BOTH = (0.7, 1.3, 0.6, 1.0), (0.7, 1.3, 0.2, 0.6), (0.7, 1.3, 0.2, 1.0)
FEET = ["calcn_r", "calcn_l"]
SINGLE = 1e-6  # of a force: C3D stores single precision


@pytest.fixture(scope="module")
def person() -> tuple[Model, xr.Dataset, Truth]:
    model, motion = standing()
    return model, motion, shifting_weight(model, motion)


@pytest.fixture
def no_warning() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        yield


def check(forces: xr.Dataset, truth: Truth, tolerance: float) -> None:
    """The forces are the true ones, within a share of the largest force (and 1 m)."""
    forces = forces.sel(contact=FEET).isel(time=slice(0, -1))
    every = round(PLATE_RATE / RATE)
    true = [array[::every][: forces.sizes["time"]] for array in truth[1:]]
    loaded = true[0][..., 1] >= 10.0
    size = tolerance * true[0].max()
    np.testing.assert_allclose(
        forces["ground_reaction_force"], np.where(loaded[..., None], true[0], 0), atol=size, rtol=0
    )
    pressure = forces["centre_of_pressure"].values
    assert np.isnan(pressure[~loaded]).all()
    # a force of 10 N carries the rounding of 700 N
    np.testing.assert_allclose(pressure[loaded], true[1][loaded], atol=100 * tolerance, rtol=0)
    np.testing.assert_allclose(
        forces["free_moment"].values[loaded], true[2][loaded], atol=size, rtol=0
    )


# ----------------------------------------------------------------------------------- the wrench


def test_pressure_and_free_moment_are_the_same_wrench() -> None:
    rng = np.random.default_rng(0)
    force, point = rng.normal(size=(2, 50, 3))
    force[:, 1] += 5
    free = np.zeros((50, 3))
    free[:, 1] = rng.normal(size=50)
    point[:, 1] = 0.2
    origin = np.array([1.0, 2.0, 3.0])
    moment = moment_about(origin, force, point, free)
    found = centre_of_pressure(origin, force, moment, np.full(50, 0.2))
    np.testing.assert_allclose(found.point, point, atol=1e-12)
    np.testing.assert_allclose(found.moment, free, atol=1e-12)


def test_a_push_along_the_floor_keeps_its_wrench() -> None:
    force, moment = np.array([[3.0, 0.1, 0.0]]), np.array([[0.5, 1.0, -2.0]])
    found = centre_of_pressure(np.zeros(3), force, moment, np.zeros(1))
    np.testing.assert_allclose(moment_about(np.zeros(3), force, *found), moment, atol=1e-12)


# ------------------------------------------------------------------------------------- columns


@pytest.mark.parametrize(
    "stems",
    [
        ("ground_force", "1_ground_force"),
        ("1_ground_force", "ground_force"),
        ("L_force", "b_force"),
    ],
)
def test_usual_columns_find_their_feet(
    tmp_path: Path,
    person: tuple[Model, xr.Dataset, Truth],
    stems: tuple[str, str],
    no_warning: None,
) -> None:
    model, motion, truth = person
    forces = measured_ground_reaction(write_mot(tmp_path / "a.mot", truth, stems), motion, model)
    check(forces, truth, 1e-12)
    assert forces.attrs["weight_ratio"] == pytest.approx(1.0, abs=1e-6)
    assert not forces["contact_flag"].any()


def test_swapped_feet_are_an_error_that_says_so(
    tmp_path: Path, person: tuple[Model, xr.Dataset, Truth]
) -> None:
    model, motion, truth = person
    data = write_mot(tmp_path / "a.mot", truth)
    wrong = {"ground_force": "calcn_l", "1_ground_force": "calcn_r"}
    loads = write_loads(tmp_path / "loads.xml", data, wrong)
    with pytest.raises(ValueError, match=r"a\.mot: the forces are under the other foot.*position"):
        measured_ground_reaction(loads, motion, model)
    check(measured_ground_reaction(loads, motion, model, feet="position"), truth, 1e-12)


def turned(truth: Truth, how: str) -> Truth:
    lab = np.array([[1.0, 0, 0], [0, 0, -1], [0, 1, 0]])
    about_y = np.array([[0.0, 0, 1], [0, 1, 0], [-1, 0, 0]])
    time, force, point, moment = truth
    if how == "upside down":
        return Truth(time, -force, point, -moment)
    if how == "mm":
        return Truth(time, force, 1000 * point, moment)
    rotation = lab if how == "z up" else about_y
    return Truth(time, force @ rotation.T, point @ rotation.T, moment @ rotation.T)


@pytest.mark.parametrize(
    ("how", "words"),
    [
        ("z up", "its z axis points up"),
        ("upside down", "it is the force on the plate instead of that on the foot"),
        ("mm", "points are in mm"),
        ("turned", "turned by 270 deg about the vertical"),
    ],
)
def test_another_frame_is_named_and_can_be_turned(
    tmp_path: Path, person: tuple[Model, xr.Dataset, Truth], how: str, words: str
) -> None:
    model, motion, truth = person
    path = tmp_path / "a.mot"
    frame = turned(truth, how)
    if how == "z up":  # unloaded points have their garbage in other columns
        frame = frame._replace(point=np.where(truth.force[..., 1:2] == 0, 0.0, frame.point))
    write_mot(path, frame)
    with pytest.raises(ValueError, match=rf"a\.mot: .*fits the motion if {words}.*align=True"):
        measured_ground_reaction(path, motion, model)
    check(measured_ground_reaction(path, motion, model, align=True), truth, 1e-12)


def test_forces_of_another_place_fit_no_frame(
    tmp_path: Path, person: tuple[Model, xr.Dataset, Truth]
) -> None:
    model, motion, truth = person
    away = truth._replace(point=truth.point + np.array([40.0, 0.0, 23.0]))
    with pytest.raises(ValueError, match=r"46 m from the nearest foot.*of one trial"):
        measured_ground_reaction(write_mot(tmp_path / "a.mot", away), motion, model)


def test_time_bases(tmp_path: Path, person: tuple[Model, xr.Dataset, Truth]) -> None:
    model, motion, truth = person
    path = tmp_path / "a.mot"
    write_mot(path, truth._replace(time=truth.time + 7))
    with pytest.raises(ValueError, match="cover 7 to 9 s, the motion 0 to 2 s: they have no time"):
        measured_ground_reaction(path, motion, model)
    write_mot(path, Truth(*(array[500:] for array in truth)))
    with pytest.warns(UserWarning, match=r"cover 0\.5 to 2 s only; they are unknown in 48 of 201"):
        forces = measured_ground_reaction(path, motion, model)
    unknown = np.isnan(forces["ground_reaction_force"]).all(("contact", "space"))
    assert unknown.sum() == 48
    assert (forces["contact_flag"][:48] == ContactFlag.NOT_MEASURED).all()
    assert torch.isnan(loads_of(forces, model).force[:48]).all()
    write_mot(path, Truth(*(np.delete(array, slice(500, 700), axis=0) for array in truth)))
    with pytest.warns(UserWarning, match=r"no samples between 0\.499 and 0\.7 s"):
        forces = measured_ground_reaction(path, motion, model)
    unknown = np.isnan(forces["ground_reaction_force"]).all(("contact", "space"))
    assert motion["time"].values[unknown].tolist() == motion["time"].values[50:70].tolist()


def test_missing_values_and_columns(
    tmp_path: Path, person: tuple[Model, xr.Dataset, Truth]
) -> None:
    model, motion, truth = person
    path = tmp_path / "a.mot"
    force = truth.force.copy()
    force[100:103, 1, 2] = np.nan
    write_mot(path, truth._replace(force=force))
    with pytest.raises(ValueError, match=r"1_ground_force: the force is missing in 3 samples, the"):
        measured_ground_reaction(path, motion, model)
    point = truth.point.copy()
    point[truth.force[..., 1] == 0] = np.nan
    check(
        measured_ground_reaction(write_mot(path, truth._replace(point=point)), motion, model),
        truth,
        1e-12,
    )
    loads = write_loads(tmp_path / "loads.xml", path, {"ground_force_r": "calcn_r"})
    with pytest.raises(ValueError, match="columns ground_force_r_vx, ground_force_r_vy, ground_"):
        measured_ground_reaction(loads, motion, model)
    loads = write_loads(tmp_path / "loads.xml", path, {"ground_force": "foot"})
    with pytest.raises(ValueError, match=r"forces act on foot, which the model .* lacks"):
        measured_ground_reaction(loads, motion, model)
    write_mot(tmp_path / "none.mot", truth._replace(force=1e-3 * truth.force))
    with pytest.raises(ValueError, match=r"none\.mot: no force of .* is larger than 10 N between"):
        measured_ground_reaction(tmp_path / "none.mot", motion, model)
    broken = motion.copy(deep=True)
    broken["dof_position"].values[3, :2] = np.nan
    with pytest.raises(ValueError, match="pelvis_tilt, pelvis_list are missing in some frames"):
        measured_ground_reaction(path, broken, model)
    save(schema.table([0, 1], ["emg_1", "emg_2"], np.zeros((2, 2))), tmp_path / "emg.sto")
    with pytest.raises(ValueError, match=r"emg\.sto: no columns of a force.*emg_1, emg_2"):
        measured_ground_reaction(tmp_path / "emg.sto", motion, model)


def test_a_force_in_a_body_frame(tmp_path: Path, person: tuple[Model, xr.Dataset, Truth]) -> None:
    """A belt that pulls the pelvis along its own x axis, at a point fixed to it."""
    model, motion, truth = person
    motion = motion.copy()
    turning = np.sin(motion["time"].values)
    q = motion["dof_position"].values.copy()
    q[:, model.coordinate_names.index("pelvis_rotation")] = turning
    motion["dof_position"] = (("time", "dof"), q)
    columns = [f"belt_{what}{axis}" for what in "vp" for axis in "xyz"]
    values = np.tile([50.0, 0, 0, -0.1, 0.02, 0.0], (len(truth.time), 1))
    save(schema.table(truth.time, columns, values), tmp_path / "belt.mot")
    xml = tmp_path / "loads.xml"
    write_loads(xml, tmp_path / "belt.mot", {"belt": "pelvis"})
    text = xml.read_text().replace("<torque_identifier>belt_</torque_identifier>", "")
    frames = "".join(
        f"<{w}_expressed_in_body>pelvis</{w}_expressed_in_body>" for w in ("force", "point")
    )
    xml.write_text(text.replace("<force_identifier>", f"{frames}<force_identifier>"))
    pose = forward_kinematics(model, coordinates_of(motion, model))
    pelvis = model.body_names.index("pelvis")
    rotation, origin = pose.rotation[:, pelvis].numpy(), pose.position[:, pelvis].numpy()
    for compatible in (False, True):
        forces = measured_ground_reaction(xml, motion, model, opensim_compatible=compatible)
        np.testing.assert_allclose(
            forces["ground_reaction_force"][:, 0], rotation @ [50.0, 0, 0], atol=1e-9
        )
        np.testing.assert_allclose(
            forces["centre_of_pressure"][:, 0], rotation @ [-0.1, 0.02, 0] + origin, atol=1e-9
        )


def test_one_belt_loaded_by_one_foot_after_the_other(
    tmp_path: Path, person: tuple[Model, xr.Dataset, Truth], no_warning: None
) -> None:
    model, motion, truth = person
    right = truth.time < 0.8
    left = truth.time > 1.1
    force = truth.force * np.stack([right, left], axis=1)[..., None]
    alone = truth._replace(force=force)
    path = write_plates(tmp_path / "belt.c3d", alone, [BOTH], [[0, 1]])
    forces = measured_ground_reaction(path, motion, model)
    total = forces["ground_reaction_force"].sel(contact=FEET).values
    np.testing.assert_allclose(total[:80, 0], force[:800:10, 0], atol=1e-3)
    assert not total[80:, 0].any()
    assert not total[:110, 1].any()


# -------------------------------------------------------------------------------------- plates


@pytest.mark.parametrize("reaction", [False, True])
def test_plates_of_a_laboratory_with_z_up(
    tmp_path: Path, person: tuple[Model, xr.Dataset, Truth], reaction: bool, no_warning: None
) -> None:
    model, motion, truth = person
    path = write_plates(tmp_path / "a.c3d", truth, [LEFT, RIGHT], [[1], [0]], reaction=reaction)
    forces = measured_ground_reaction(path, motion, model)
    check(forces, truth, SINGLE)
    check(measured_ground_reaction(load(path), motion, model), truth, SINGLE)


def test_two_plates_under_one_foot_are_summed(
    tmp_path: Path, person: tuple[Model, xr.Dataset, Truth]
) -> None:
    """A foot across the edge of two plates: 70 % of its force on one, 30 % on the other."""
    model, motion, truth = person
    parts = [np.stack([s * truth.force[:, 0], truth.force[:, 1]], axis=1) for s in (0.7, 0.3)]
    force = np.stack([parts[0][:, 0], parts[1][:, 0], truth.force[:, 1]], axis=1)
    point = np.stack([truth.point[:, 0], truth.point[:, 0], truth.point[:, 1]], axis=1)
    moment = np.zeros_like(force)
    moment[:, 0], moment[:, 2] = truth.free_moment[:, 0], truth.free_moment[:, 1]
    plates = [RIGHT, (0.1, 1.3, 0.6, 1.0), LEFT]
    three = Truth(truth.time, force, point, moment)
    path = write_plates(tmp_path / "a.c3d", three, plates, [[0], [1], [2]])
    forces = measured_ground_reaction(path, motion, model, threshold=1.0)
    total = forces["ground_reaction_force"].sel(contact="calcn_r").values[:-1]
    expected = truth.force[:-1:10, 0]
    loaded = expected[:, 1] > 10
    np.testing.assert_allclose(total[loaded], expected[loaded], atol=1e-3)
    found = forces["centre_of_pressure"].sel(contact="calcn_r").values[:-1]
    np.testing.assert_allclose(found[loaded], truth.point[:-1:10, 0][loaded], atol=1e-4)


def test_offset_and_drift_of_an_unloaded_plate(
    tmp_path: Path, person: tuple[Model, xr.Dataset, Truth]
) -> None:
    model, motion, truth = person
    drift = np.linspace(0.0, 1.0, len(truth.time))[:, None, None]
    offset = (1 + drift) * np.array([3.0, -2.0, 25.0, 1.0, -2.0, 0.5])
    offset = np.broadcast_to(offset, (len(truth.time), 2, 6))
    # both feet are unloaded at times early and late
    share = np.where((np.arange(len(truth.time)) // 250) % 2, 1.0, 0.0)[:, None, None]
    gaps = truth._replace(force=truth.force * share, free_moment=truth.free_moment * share)
    path = write_plates(tmp_path / "a.c3d", gaps, [LEFT, RIGHT], [[1], [0]], offset=offset)
    forces = measured_ground_reaction(path, motion, model, remove_offset=True)
    check(forces, gaps, 10 * SINGLE)


def test_a_plate_under_both_feet_is_flagged(
    tmp_path: Path, person: tuple[Model, xr.Dataset, Truth]
) -> None:
    model, motion, truth = person
    half = 0.5 * truth.force.sum(1, keepdims=True).repeat(2, axis=1)
    path = write_plates(tmp_path / "a.c3d", truth._replace(force=half), [BOTH], [[0, 1]])
    with pytest.warns(UserWarning, match="plate_1 .*between the feet, which both seem to stand"):
        forces = measured_ground_reaction(path, motion, model)
    shared = (forces["contact_flag"] & ContactFlag.SHARED_PLATE) > 0
    assert float(shared.mean()) > 0.9


def test_force_on_a_foot_in_the_air_and_wrong_weight(
    tmp_path: Path, person: tuple[Model, xr.Dataset, Truth]
) -> None:
    model, motion, truth = person
    lifted = motion.copy(deep=True)
    rising = np.where(motion["time"].values > 0.9, 0.3, 0.0)
    column = model.coordinate_names.index("pelvis_ty")
    lifted["dof_position"].values[:, column] += rising
    path = write_mot(tmp_path / "a.mot", truth)
    with pytest.warns(UserWarning, match="there is a force while the foot is in the air"):
        forces = measured_ground_reaction(path, lifted, model)
    in_air = (forces["contact_flag"] & ContactFlag.FOOT_IN_AIR) > 0
    assert in_air[95:].any("contact").all()
    assert not in_air[:90].any()
    heavy = write_mot(tmp_path / "b.mot", truth._replace(force=1.3 * truth.force))
    with pytest.warns(UserWarning, match="carry 130 % of what the model of"):
        measured_ground_reaction(heavy, motion, model)


# ------------------------------------------------------------------------- sampling and writing


def test_points_of_unloaded_plates_stay_out(
    tmp_path: Path, person: tuple[Model, xr.Dataset, Truth]
) -> None:
    """Between samples, splines of the columns mix in points 300 m away; the moment does not."""
    model, motion, truth = person
    coarse = Truth(*(array[::7] for array in truth))
    path = write_mot(tmp_path / "a.mot", coarse)

    def error(forces: xr.Dataset) -> float:
        lever = forces["centre_of_pressure"].sel(contact=FEET).values[:-2]
        at = truth.point[::10][: len(lever)]
        loaded = truth.force[::10][: len(lever), :, 1] > 20
        return float(np.abs(lever - at)[loaded].max())

    assert error(measured_ground_reaction(path, motion, model)) < 0.01
    compatible = measured_ground_reaction(path, motion, model, opensim_compatible=True)
    assert error(compatible) > 1.0


def test_low_pass_keeps_impulse_and_wrench(
    tmp_path: Path, person: tuple[Model, xr.Dataset, Truth]
) -> None:
    model, motion, truth = person
    noisy = truth.force + 20 * np.random.default_rng(0).normal(size=truth.force.shape)
    path = write_mot(tmp_path / "a.mot", truth._replace(force=np.where(truth.force, noisy, 0.0)))
    raw = measured_ground_reaction(path, motion, model)
    smooth = measured_ground_reaction(path, motion, model, cutoff=10.0)
    expected = truth.force[::10]
    inner = slice(20, -20)
    loaded = expected[inner, :, 1] > 100

    def error(forces: xr.Dataset) -> float:
        found = forces["ground_reaction_force"].sel(contact=FEET).values
        return float(np.sqrt(((found - expected)[inner][loaded] ** 2).mean()))

    assert error(smooth) < 0.35 * error(raw)
    total = [float(f["ground_reaction_force"].sel(space="y").sum()) for f in (raw, smooth)]
    assert total[1] == pytest.approx(total[0], rel=5e-3)


def test_other_times_and_loads(tmp_path: Path, person: tuple[Model, xr.Dataset, Truth]) -> None:
    model, motion, truth = person
    forces = read_forces(write_mot(tmp_path / "a.mot", truth, ("right", "left")))
    assert forces["contact"].values.tolist() == ["right", "left"]
    forces = forces.assign_coords(contact=FEET)
    sampled = at_times(forces, motion["time"].values)
    check(sampled, truth, 1e-12)
    loads = loads_of(forces, model, motion["time"].values)
    assert [model.body_names[i] for i in loads.body] == FEET
    np.testing.assert_array_equal(loads.force, sampled["ground_reaction_force"])
    assert torch.isfinite(loads.point).all()
    with pytest.raises(ValueError, match="act on right, left, which the model"):
        loads_of(forces.assign_coords(contact=["right", "left"]), model)


def test_written_files_read_back_and_opensim_takes_them(
    tmp_path: Path, person: tuple[Model, xr.Dataset, Truth], opensim: ModuleType
) -> None:
    model, motion, truth = person
    forces = measured_ground_reaction(write_mot(tmp_path / "a.mot", truth), motion, model)
    save(forces, tmp_path / "out.mot")
    xml = tmp_path / "out_external_loads.xml"
    back = measured_ground_reaction(xml, motion, model)
    for name in ("ground_reaction_force", "centre_of_pressure", "free_moment"):
        np.testing.assert_allclose(
            back[name], forces[name].sel(contact=back["contact"]), atol=1e-12
        )
    loads = opensim.ExternalLoads(str(xml), True)
    assert [loads.get(i).get_applied_to_body() for i in range(loads.getSize())] == [
        str(name) for name in forces["contact"].values
    ]
    table = opensim.Storage(str(tmp_path / "out.mot"))
    labels = [table.getColumnLabels().get(i) for i in range(table.getColumnLabels().getSize())]
    assert f"{loads.get(0).get_force_identifier()}x" in labels
    save(forces, tmp_path / "out.nc")
    xr.testing.assert_identical(load(tmp_path / "out.nc"), forces)


def test_the_cutoff_of_least_residual(person: tuple[Model, xr.Dataset, Truth]) -> None:
    """A body that bobs at 2 Hz, its exact force, and noise on the motion."""
    model, motion, _ = person
    time = motion["time"].values
    w = 2 * np.pi * 2.0
    q = motion["dof_position"].values.copy()
    state = [q, np.zeros_like(q), np.zeros_like(q)]
    column = model.coordinate_names.index("pelvis_ty")
    bob = 0.02 * np.sin(w * time)
    for array, values in zip(state, (bob, 0.02 * w * np.cos(w * time), -(w**2) * bob), strict=True):
        array[:, column] += values
    needed = momentum(model, *(torch.as_tensor(array) for array in state))
    force, centre = needed.force.numpy(), needed.mass_centre.numpy()
    moment = needed.moment.numpy() + np.cross(centre, force)
    pressure = centre_of_pressure(np.zeros(3), force, moment, np.zeros(len(time)))
    forces = schema.dataset(
        "forces",
        {
            "ground_reaction_force": force[:, None],
            "centre_of_pressure": pressure.point[:, None],
            "free_moment": pressure.moment[:, None],
        },
        {"time": time, "contact": ["calcn_r"]},
    )
    noise = np.zeros_like(q)
    noise[:, column] = 1e-3 * np.random.default_rng(0).normal(size=len(time))
    noisy = motion.assign(dof_position=(("time", "dof"), state[0] + noise))
    found = least_residual_cutoff(noisy, model, forces)
    assert 3.0 <= found.attrs["cutoff"] <= 8.0
    clean = motion.assign(dof_position=(("time", "dof"), state[0]))
    exact = least_residual_cutoff(clean, model, forces, cutoffs=(20.0,))
    assert float(exact["residual_force_rms"][0]) < 0.5
    with pytest.raises(ValueError, match="in 0 frames only do the forces carry most"):
        least_residual_cutoff(
            clean, model, forces.assign(ground_reaction_force=0.1 * forces["ground_reaction_force"])
        )


# ---------------------------------------------------------------------------------- real trials

TRIALS = {
    "walk": ("walk", "walk", "subject_scaled_walk.osim", "external_loads_walk.xml", 6.0),
    "gait2392": (
        "gait2392",
        "gait2392_walk",
        "gait2392_subject01_scaled.osim",
        "external_loads.xml",
        6.0,
    ),
    **{
        name: ("lab_trials", name, "opencap_subject4_scaled.osim", f"{name}_external_loads.xml", fc)
        for name, fc in (("s4_DJ1", 15.0), ("s4_walking1", 6.0), ("s4_squats1", 6.0))
    },
}


@pytest.mark.parametrize("trial", TRIALS)
def test_real_trials(shared_data: Path, trial: str, no_warning: None) -> None:
    pytest.importorskip("opensim", reason="the opensim package has no wheel here")
    folder, prefix, model_file, loads_file, cutoff = TRIALS[trial]
    reference = shared_data / folder / "reference"
    model_path = reference / model_file
    if folder == "lab_trials":
        model_path = shared_data / folder / "inputs" / model_file
    model = load(model_path)
    motion = smooth_motion(load(reference / f"{prefix}_ik.mot", model), cutoff=cutoff)
    loads_path = shared_data / folder / "inputs" / loads_file

    # OpenSim's inverse dynamics, from the same forces; its files have ten digits
    compatible = measured_ground_reaction(loads_path, motion, model, opensim_compatible=True)
    state = [
        torch.as_tensor(motion[name].sel(dof=list(model.coordinate_names)).values)
        for name in ("dof_position", "dof_velocity", "dof_acceleration")
    ]
    loads = loads_of(compatible, model)
    moments = inverse_dynamics(model, *state, loads, opensim_compatible=True).numpy()
    table = load(reference / f"{prefix}_id.sto")
    names = [str(c).replace("_moment", "").replace("_force", "") for c in table["column"].values]
    columns = [model.coordinate_names.index(name) for name in names]
    np.testing.assert_allclose(moments[:, columns], table["value"], rtol=0, atol=1e-7)

    # without the file's bodies every force finds the foot that the file says
    given = measured_ground_reaction(loads_path, motion, model)
    found = measured_ground_reaction(loads_path, motion, model, feet="position")
    xr.testing.assert_allclose(found.sel(contact=given["contact"]), given)
    assert given.attrs["weight_ratio"] == pytest.approx(1.0, abs=0.04)
    loaded = given["centre_of_pressure"].notnull().all("space")
    suspicious = (given["contact_flag"] > 0) & loaded
    assert float(suspicious.sum() / loaded.sum()) < 0.02


def test_real_columns_without_their_xml(shared_data: Path) -> None:
    measured = read_measured_forces(shared_data / "gait2392" / "inputs" / "subject01_walk1_grf.mot")
    assert measured.names == ("ground_force", "1_ground_force")
    assert measured.torque.any(axis=(0, 2)).all()
