"""The ladder on the sample subject, whose true angles are known, and on a laboratory's trials."""

import json
import warnings
from dataclasses import replace
from importlib import import_module
from pathlib import Path

import numpy as np
import pytest
import xarray as xr

import biokit as bk
from biokit.engine.muscles import Muscles
from biokit.schema import validate
from tests.force_plates import shifting_weight, standing, write_plates
from tests.learned_kinetics import network, walking

SAMPLE = Path(__file__).resolve().parent.parent / "sample_data"
LEGS = [f"{name}_{side}" for name in ("hip_flexion", "knee_angle", "ankle_angle") for side in "rl"]
TRUE_ANGLES = 2.0  # deg RMS: skin movement and noise of the sample, scaling included


@pytest.fixture(scope="module")
def result() -> xr.Dataset:
    return bk.analyze(SAMPLE / "walk.trc", static=SAMPLE / "static.trc", mass=63.0)


def test_angles_are_the_true_ones(result: xr.Dataset) -> None:
    truth = bk.load(SAMPLE / "walk_true.mot")
    error = np.degrees(
        result["dof_position"].sel(dof=LEGS).values - truth["dof_position"].sel(dof=LEGS).values
    )
    rms = np.sqrt((error**2).mean(axis=0))
    assert rms.max() < TRUE_ANGLES, dict(zip(LEGS, rms, strict=True))


def test_segments_have_the_true_scale(result: xr.Dataset) -> None:
    subject = json.loads((SAMPLE / "subject.json").read_text("utf-8"))
    true = subject["true_scale_factors"]
    for body in ("femur_r", "femur_l", "tibia_r", "tibia_l"):
        length = float(result["scale_factor"].sel(body=body, space="y"))
        assert length == pytest.approx(true[body][1], rel=0.03), body


def test_result_carries_quality_gait_and_provenance(result: xr.Dataset) -> None:
    validate(result, "motion")
    assert bool(result["converged"].all())
    assert float(result["marker_rms"].max()) < 0.01
    assert result["marker_position"].dims == ("time", "marker", "space")
    assert result.sizes["event"] >= 6
    speed = float(result["spatiotemporal"].sel(side="right", parameter="walking_speed"))
    subject = json.loads((SAMPLE / "subject.json").read_text("utf-8"))
    assert speed == pytest.approx(subject["walk"]["speed"], rel=0.05)
    assert result.attrs["stopped"] == "joint loads: the last rung"
    assert json.loads(result.attrs["options"])["static"] == "static.trc"
    assert result.attrs["mass"] == pytest.approx(63.0)


def test_result_survives_a_file(result: xr.Dataset, tmp_path: Path) -> None:
    bk.save(result, tmp_path / "walk.nc")
    xr.testing.assert_identical(bk.load(tmp_path / "walk.nc"), result)


def test_a_motion_enters_at_the_bodies(result: xr.Dataset) -> None:
    again = bk.analyze(SAMPLE / "walk_true.mot")
    assert "marker_error" not in again
    assert again.sizes["event"] == result.sizes["event"]
    near = again["event_time"].values - result["event_time"].values
    assert np.abs(near).max() < 0.03


def test_without_a_static_trial_the_recording_itself_scales() -> None:
    result = bk.analyze(SAMPLE / "walk.trc")
    assert result.attrs["scaling"] == "a fit to the markers of the trial itself"
    knee = np.degrees(result["dof_position"].sel(dof="knee_angle_r"))
    assert 50 < float(knee.max()) < 75


def test_a_given_model_without_static_is_taken_as_scaled() -> None:
    result = bk.analyze(SAMPLE / "walk.trc", model=bk.open_skeleton())
    assert result.attrs["scaling"].startswith("none")
    assert np.all(result["scale_factor"].values == 1.0)


def test_z_up_recordings_are_turned(tmp_path: Path) -> None:
    markers = bk.load(SAMPLE / "walk.trc")
    turned = markers.copy()
    x, y, z = np.moveaxis(markers["marker_position"].values, -1, 0)
    turned["marker_position"] = markers["marker_position"].copy(data=np.stack([x, -z, y], -1))
    turned["marker_position"].attrs["frame"] = "laboratory"
    turned.attrs["c3d_y_screen"] = "+Z"
    result = bk.analyze(turned, model=bk.open_skeleton())
    straight = bk.analyze(markers, model=bk.open_skeleton())
    np.testing.assert_allclose(
        result["dof_position"].values, straight["dof_position"].values, atol=1e-6
    )


def test_what_holds_neither_markers_nor_motion_is_refused(tmp_path: Path) -> None:
    table = tmp_path / "table.sto"
    table.write_text("forces\nnRows=1\nnColumns=2\nendheader\ntime\tf\n0\t1\n")
    with pytest.raises(ValueError, match=r"table\.sto.*markers .* or a motion"):
        bk.analyze(table)


def test_a_static_trial_of_another_subject_is_noticed() -> None:
    static = bk.load(SAMPLE / "static.trc")
    walk = bk.load(SAMPLE / "walk.trc")
    stranger = static.copy()
    rng = np.random.default_rng(0)
    moved = rng.normal(0, 0.03, (1, static.sizes["marker"], 3))  # markers put elsewhere
    stranger["marker_position"] = static["marker_position"] + moved
    stranger["marker_position"].attrs = static["marker_position"].attrs
    with pytest.warns(UserWarning, match="another subject"):
        bk.analyze(walk, static=stranger)
    with warnings.catch_warnings():
        warnings.simplefilter("error", UserWarning)
        bk.analyze(walk, static=static)


def test_laboratory_trial_from_generic_model(shared_data: Path) -> None:
    result = bk.analyze(
        shared_data / "lab_trials" / "inputs" / "s4_walking1.trc",
        model=shared_data / "lab_trials" / "inputs" / "opencap_subject4_scaled.osim",
    )
    assert float(result["marker_rms"].mean()) < 0.012  # OpenSim: 9.9 mm
    assert result.sizes["event"] >= 4


def test_a_trial_with_plates_climbs_to_joint_loads(shared_data: Path) -> None:
    folder = shared_data / "walk"
    result = bk.analyze(
        folder / "inputs" / "motion_capture_walk.trc",
        model=folder / "reference" / "subject_scaled_walk.osim",
        weights=folder / "setup" / "ik.xml",
        forces=folder / "inputs" / "external_loads_walk.xml",
    )
    validate(result, "motion")
    assert result.attrs["ground_reaction"] == "measured"
    inside = result.sel(time=slice(0.45, 1.8))
    weight = 9.80665 * result.attrs["mass"]
    residual = np.sqrt((inside["residual_force"] ** 2).sum("space"))
    assert float(residual.mean()) < 0.08 * weight
    assert float(inside["reserve_share"].max()) < 0.05
    assert bool((inside["muscle_activation"] >= 0.01 - 1e-9).all())
    knee = float(inside["knee_force"].sum("compartment").max()) / weight
    assert 3.0 < knee < 5.5


def test_a_model_without_muscles_stops_at_moments() -> None:
    model = replace(bk.open_skeleton(), muscles=Muscles())
    result = bk.analyze(SAMPLE / "walk_true.mot", model=model)
    assert result.attrs["stopped"].startswith("joint moments: the model")
    assert "has no muscles" in result.attrs["stopped"]
    assert "dof_force" in result and "muscle_activation" not in result
    with pytest.raises(ValueError, match="has no muscles"):
        bk.muscle_activations(result, model)


def test_a_motion_too_short_for_forces_stops_at_angles() -> None:
    motion = bk.load(SAMPLE / "walk_true.mot").isel(time=slice(0, 9))
    result = bk.analyze(motion)
    assert result.attrs["stopped"].startswith("joint angles: no ground reaction")
    assert "dof_force" not in result


@pytest.mark.parametrize("kinetics", ["neural", "consistent"])
def test_the_ladder_by_a_network(kinetics: str, monkeypatch, capsys) -> None:
    model = replace(bk.open_skeleton(), muscles=Muscles())
    ground = import_module("biokit.ground_reaction")
    monkeypatch.setattr(ground, "load_kinetics", lambda _: network())
    _, motion = walking()
    result = bk.analyze(motion, model=model, kinetics=kinetics)
    validate(result, "motion")
    assert result.attrs["kinetics"] == result.attrs["ground_reaction"] == kinetics
    assert "do not explain" in result.attrs["warnings"]  # it has not been trained
    assert {"dof_force", "contact_certainty", "ground_reaction_force"} <= set(result.data_vars)
    assert ("acceleration_change" in result) == (kinetics == "consistent")
    import_module("biokit.cli")._summary(result)
    printed = capsys.readouterr().out
    words = {"neural": "by the network: up to", "consistent": "no residual, the root's"}
    assert words[kinetics] in printed


def test_a_network_takes_no_plates() -> None:
    _, motion = walking()
    with pytest.raises(ValueError, match="kinetics 'neural' takes its forces from a network"):
        bk.analyze(motion, kinetics="neural", forces="grf.mot")
    with pytest.raises(ValueError, match="known: physics, neural, consistent"):
        bk.analyze(motion, kinetics="guess")  # type: ignore[arg-type]
    legless = motion.sel(dof=[n for n in motion["dof"].values if n != "knee_angle_r"])
    result = bk.analyze(legless, kinetics="consistent")
    assert result.attrs["stopped"].startswith("joint angles: no ground reaction")
    assert "knee_angle_r missing" in result.attrs["stopped"]


def test_forces_that_do_not_fit_are_an_error(shared_data: Path) -> None:
    with pytest.raises(ValueError, match="time"):
        motion = bk.load(SAMPLE / "walk_true.mot")
        late = motion.assign_coords(time=motion["time"] + 100)
        bk.analyze(late, forces=shared_data / "walk" / "inputs" / "grf_walk.mot")


def test_plates_in_the_recordings_own_c3d_are_used(tmp_path: Path) -> None:
    model, motion = standing()
    truth = shifting_weight(model, motion)
    wide = (-1.0, 3.0, -2.0, -0.005), (-1.0, 3.0, 0.005, 2.0)
    z = float(motion["dof_position"].sel(dof="pelvis_tz")[0])
    plates = [(a, b, c + z, d + z) for a, b, c, d in wide]
    file = write_plates(tmp_path / "plates.c3d", truth, plates, [[1], [0]])
    recording = bk.load(file)
    pose = bk.forward_kinematics(motion, model)["marker_position"].values
    frames = recording.sizes["time"]
    lab = np.stack([pose[..., 0], -pose[..., 2], pose[..., 1]], -1)[:frames]
    markers = recording.drop_dims("marker").assign_coords(marker=list(model.marker_names))
    markers = markers.assign(
        marker_position=(
            ("time", "marker", "space"),
            lab,
            recording["marker_position"].attrs,
        )
    )
    result = bk.analyze(markers, model=model)
    assert result.attrs["ground_reaction"] == "measured"
    weight = 9.80665 * float(model.mass.sum())
    up = result["ground_reaction_force"].sel(space="y").sum("contact")
    np.testing.assert_allclose(up.values[20:-20], weight, rtol=0.02)
    assert float(np.abs(result["residual_force"][20:-20].sel(space="y")).max()) < 0.02 * weight
