"""The evaluation script: a perfect recovery has no errors, a known one has the known errors."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import roma
import torch
import xarray as xr

import biokit as bk
from biokit import schema, synth
from biokit.body.open_body import open_body
from biokit.evaluation_sets import Sample, emdb, human36m, three_dpw
from biokit.synth.wear import wear
from scripts import evaluate_mesh_recovery as script
from tests.evaluation_sets.made import scene, write_3dpw, write_emdb, write_hdf


@pytest.fixture(scope="module")
def walk() -> xr.Dataset:
    """A body that walks for two seconds at 60 Hz."""
    return wear(synth.gait(bk.open_skeleton(), speed=1.2, duration=2.0, rate=60.0, seed=3))


def labelled(tmp_path: Path, walk: xr.Dataset) -> tuple[Sample, xr.Dataset]:
    """3DPW labels of a walk, the open body in the place of SMPL, and the perfect answer."""
    body = walk.isel(time=slice(0, 20))
    made = scene(frames=20)
    pose = np.tile(np.diag([1.0, -1, -1, 1]), (20, 1, 1))
    pose[:, :3, 3] = [0.2, 0.9, 4.0]
    made = made._replace(
        theta=body["theta"].values,
        beta=body["beta"].values,
        trans=body["translation"].values,
        poses=pose,
    )
    write_3dpw(tmp_path, made)
    found = body.assign_coords(camera_axis=list(schema.CAMERA_AXES)).assign(
        camera_rotation=(("camera_axis", "space"), pose[0, :3, :3]),
        camera_translation=(("camera_axis",), pose[0, :3, 3]),
    )
    return next(three_dpw(tmp_path)), schema.describe(found)


def same(found: xr.Dataset) -> script.Recover:
    """A recovery that gives this answer, whatever it sees."""

    def recover(seen: xr.Dataset, camera: Any) -> xr.Dataset:
        assert seen.sizes["time"] == found.sizes["time"]
        return found

    return recover


BODIES = {"male": open_body().to("cpu", torch.float64)}


def test_a_perfect_recovery_has_no_errors(tmp_path: Path, walk: xr.Dataset) -> None:
    sample, found = labelled(tmp_path, walk)
    seen = script.keypoints_of(sample, folder=None, truth=False, detect=False)
    assert seen is not None and seen.sizes["keypoint"] == 18
    values = script.evaluate(sample, seen, same(found), BODIES)
    for name in ("mpjpe", "pa_mpjpe", "mve", "mae_angle", "mpblpe", "mae_body"):
        assert values[name] == pytest.approx(0, abs=1e-3), name
    assert np.isnan(values["lag"]) and np.isnan(values["pck"])


def test_a_turned_elbow_moves_the_hand(tmp_path: Path, walk: xr.Dataset) -> None:
    """0.1 rad at the left elbow moves what is beyond it; least squares share that error out."""
    sample, found = labelled(tmp_path, walk)
    turned = found.copy(deep=True)
    row = schema.SMPL_JOINTS.index("left_elbow")
    own = torch.from_numpy(turned["theta"].values[:, row])
    turn = torch.tensor([0.0, 0.1, 0.0], dtype=torch.float64).expand_as(own)
    turned["theta"][:, row] = roma.rotvec_composition([own, turn]).numpy()
    seen = sample.keypoints_dataset()
    values = script.evaluate(sample, seen, same(turned), BODIES)
    rest = BODIES["male"].rest_joints
    wrist, hand = (schema.SMPL_JOINTS.index(n) for n in ("left_wrist", "left_hand"))
    arm = rest[[wrist, hand]] - rest[row]
    expected = 1000 * 2 * np.sin(0.05) * arm[:, [0, 2]].norm(dim=1).sum() / 24
    assert values["mpjpe"] == pytest.approx(float(expected), rel=0.1)
    assert 0 < values["pa_mpjpe"] < 10 and 0.5 < values["mve"] < values["mpjpe"]


def test_the_angles_of_a_reference_at_another_time(tmp_path: Path, walk: xr.Dataset) -> None:
    """The recovered clip begins a third of a second into the reference."""
    motion = bk.inverse_kinematics(walk, method="neural", progress=False)
    bk.save(motion, tmp_path / "walk.mot")
    part = walk.isel(time=slice(20, 90))
    found = part.assign_coords(time=part["time"].values - part["time"].values[0])
    n = found.sizes["time"]
    sample = Sample(
        dataset="OpenCap",
        name="walk",
        time=found["time"].values,
        frame=np.arange(n),
        counted=np.ones(n, dtype=bool),
        angles=tmp_path / "walk.mot",
    )
    values = script.evaluate(sample, found, same(found), {})
    assert values["lag"] == pytest.approx(20 / 60, abs=0.011)
    assert values["mae_angle_corrected"] < 1.0
    assert np.isnan(values["mpjpe"])


def test_limbs_where_the_set_has_other_joints(tmp_path: Path, walk: xr.Dataset) -> None:
    """Human3.6M's joints about the middle of the hips: a shift is no error."""
    part = walk.isel(time=slice(0, 5))
    joints, _ = script.in_camera(part, open_body())
    places = np.zeros((5, 32, 3))
    from biokit.evaluation_sets.human36m import JOINTS

    for row, name in JOINTS.items():
        if name in schema.SMPL_JOINTS:
            places[:, row] = joints[:, schema.SMPL_JOINTS.index(name)]
    places = 1000 * (places + np.array([0.3, 0.0, 5.0]))
    write_hdf(
        tmp_path / "S9" / "Walking" / "annot.h5",
        {
            "pose/2d": places[..., :2] / places[..., 2:] * 1000 + 500,
            "pose/3d": places,
            "camera": np.full(5, 60457274),
            "frame": np.arange(1, 6),
        },
    )
    sample = next(human36m(tmp_path))
    seen = script.keypoints_of(sample, folder=None, truth=True, detect=False)
    assert seen is not None and set(script.LIMBS) < set(seen["keypoint"].values.tolist())
    values = script.evaluate(sample, seen, same(part), {})
    assert values["mpjpe"] == pytest.approx(0, abs=1e-6)


def test_where_keypoints_come_from(tmp_path: Path) -> None:
    write_emdb(tmp_path, scene())
    sample = next(emdb(tmp_path))
    none = {"folder": None, "truth": False, "detect": False}
    assert script.keypoints_of(sample, **none) is None  # projected joints are no detections
    assert script.keypoints_of(sample, **none | {"truth": True}) is not None
    assert script.keypoints_of(sample, **none | {"detect": True}) is None  # pictures, no video
    assert script.keypoints_of(sample, **none | {"folder": tmp_path}) is None
    assert script.file_name(sample) == "P3_31_workout"


def test_means_count_frames() -> None:
    rows = [
        {**dict.fromkeys(script.COLUMNS, np.nan), "frames": 1, "mpjpe": 10.0},
        {**dict.fromkeys(script.COLUMNS, np.nan), "frames": 3, "mpjpe": 30.0},
    ]
    found = script.mean(rows)
    assert found["mpjpe"] == 25.0 and np.isnan(found["mve"])


def test_the_command_line_tells_what_it_left_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_emdb(tmp_path, scene())
    assert script.main(["emdb", str(tmp_path)]) == 1
    said = capsys.readouterr().out
    assert "P3_31_workout: no keypoints (P3_31_workout.*); left out" in said
    assert "nothing was evaluated" in said


def test_a_set_from_the_command_line(
    tmp_path: Path, walk: xr.Dataset, capsys: pytest.CaptureFixture[str]
) -> None:
    """An untrained network on keypoints that are noise: a line for each person, and a table."""
    from biokit.nets.keypoint_encoder import keypoint_encoder
    from biokit.nets.mesh_checkpoints import save_mesh_recovery
    from biokit.nets.mesh_recovery import mesh_recovery

    labelled(tmp_path, walk)
    encoder_numbers = {"hidden": 16, "blocks": 1, "width": 8, "scales": (1, 2)}
    numbers = {"tokens": 4, "width": 8, "layers": 1, "heads": 2, "scales": 2, "points": 1}
    torch.manual_seed(0)
    network = mesh_recovery(keypoint_encoder(**encoder_numbers), **numbers)
    weights, table = tmp_path / "tiny.safetensors", tmp_path / "errors.csv"
    save_mesh_recovery(
        network, weights, encoder="keypoints", encoder_numbers=encoder_numbers, numbers=numbers
    )
    arguments = ["3dpw", str(tmp_path), "--weights", str(weights), "--out", str(table)]
    assert script.main([*arguments, "--limit", "1", "--refine", "1"]) == 0
    said = capsys.readouterr().out
    assert "yard_00, person 0: mpjpe" in said and "mean of 1: mpjpe" in said
    assert "labels of SMPL, male were not posed" in said
    lines = table.read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("sample,frames,mpjpe") and len(lines) == 2
    assert '"yard_00, person 0",20,' in lines[1]
