"""The skeleton: bones between joints, with or without a model, and joints with coordinates."""

import numpy as np
import pytest
import xarray as xr

import biokit as bk
from biokit.scene.bones import skeleton_part
from biokit.scene.payload import pack, unpack
from biokit.scene.posed import bones_at, matrices, values
from tests.opensim_reference import compiled
from tests.scene.made_stage import skeleton_walk

STORED = 0.2e-3  # m


def lengths(part: dict, body: str) -> list[float]:  # type: ignore[type-arg]
    own = [b for b in part["bones"] if part["bodies"][b["body"]] == body and "shape" not in b]
    return [float(np.linalg.norm(np.subtract(b["to"], b["from"]))) for b in own]


def part_of(ds: xr.Dataset, model: object = None) -> dict:  # type: ignore[type-arg]
    part = skeleton_part(ds, model)  # type: ignore[arg-type]
    assert part is not None
    return part


def test_bones_join_the_joints() -> None:
    ds = skeleton_walk(slice(0, 300, 25))
    trial = unpack(pack({"skeleton": part_of(ds, bk.open_skeleton())}))
    skeleton = trial["skeleton"]
    position = ds["body_position"].values
    shank = next(
        k for k, b in enumerate(skeleton["bones"]) if skeleton["bodies"][b["body"]] == "tibia_r"
    )
    names = list(ds["body"].values)
    for frame in range(ds.sizes["time"]):
        ends = bones_at(trial, frame)
        assert ends is not None
        knee, ankle = (position[frame, names.index(n)] for n in ("tibia_r", "talus_r"))
        np.testing.assert_allclose(ends[shank], [knee, ankle], atol=STORED)


def test_plausible_lengths() -> None:
    part = part_of(skeleton_walk(3), bk.open_skeleton())
    for side in "rl":
        assert lengths(part, f"femur_{side}") == pytest.approx([0.42], abs=0.02)
        assert 0.05 < lengths(part, f"toes_{side}")[0] < 0.07
        assert 0.1 < lengths(part, f"hand_{side}")[0] < 0.2
        assert len(lengths(part, f"calcn_{side}")) == 2
    shapes = [b.get("shape") for b in part["bones"]]
    assert shapes.count("skull") == 1
    assert shapes.count("rib") > 50
    assert {b["side"] for b in part["bones"]} == {"right", "left", "middle"}


def test_without_a_model_the_same_bones() -> None:
    ds = skeleton_walk(5)
    known, guessed = part_of(ds, bk.open_skeleton()), part_of(ds)
    assert guessed["bodies"] == known["bodies"]
    for one, other in zip(known["bones"], guessed["bones"], strict=True):
        np.testing.assert_allclose(one["to"], other["to"], atol=1e-4)


def test_joints_know_their_coordinates() -> None:
    part = part_of(skeleton_walk(2), bk.open_skeleton())
    joints = {joint["name"]: joint for joint in part["joints"]}
    hip = joints["hip_r"]
    assert hip["label"] == "hip, right"
    assert hip["dofs"] == ["hip_flexion_r", "hip_adduction_r", "hip_rotation_r"]
    assert part["bodies"][hip["body"]] == "femur_r"
    np.testing.assert_allclose(np.linalg.norm(hip["axes"], axis=1), 1.0, atol=1e-4)
    np.testing.assert_allclose(hip["axes"][0], [0, 0, 1], atol=1e-3)  # flexion about z
    assert joints["ground_pelvis"]["axes"][3:] == [None, None, None]
    guessed = {j["label"]: j for j in part_of(skeleton_walk(2))["joints"]}
    assert guessed["femur, right"]["dofs"] == hip["dofs"]


def test_axes_turn_the_body() -> None:
    """The motion of a knee is about the axis that its joint states, with its sign."""
    model = bk.open_skeleton()
    ds = skeleton_walk(2).copy(deep=True)
    ds["dof_position"][:] = 0.0
    row = list(ds["dof"].values).index("knee_angle_r")
    ds["dof_position"][1, row] = 0.1
    part = part_of(ds.drop_vars(["body_position", "body_rotation"]), model)
    knee = next(j for j in part["joints"] if "knee_angle_r" in j["dofs"])
    turn = matrices(values(part["rotation"])[:, knee["body"]])
    step = turn[0].T @ turn[1]
    axis = np.array([step[2, 1] - step[1, 2], step[0, 2] - step[2, 0], step[1, 0] - step[0, 1]]) / 2
    stated = np.array(knee["axes"][knee["dofs"].index("knee_angle_r")])
    assert axis @ stated == pytest.approx(np.sin(0.1), abs=1e-3)


def test_coordinates_alone_with_a_model() -> None:
    ds, model = skeleton_walk(4), bk.open_skeleton()
    bare = ds.drop_vars(["body_position", "body_rotation"])
    part = part_of(bare, model)
    np.testing.assert_allclose(part["position"].values, ds["body_position"].values, atol=1e-9)
    assert skeleton_part(bare) is None
    assert skeleton_part(bare.isel(dof=slice(1, None)), model) is None


@pytest.mark.parametrize("name", ["Rajagopal2016", "gait2392", "D3KE"])
def test_other_models(name: str) -> None:
    model = compiled(name)
    q = np.tile(model.default.numpy(), (2, 1))
    ds = bk.schema.motion(
        [0.0, 0.1], model.coordinate_names, q, is_rotation=model.coordinate_is_rotation
    )
    part = part_of(ds, model)
    assert [b.get("shape") for b in part["bones"]].count("skull") == 1
    legs = [b for b in part["bones"] if part["bodies"][b["body"]] in ("femur_r", "femur_l")]
    assert len(legs) == 2
    sizes = [np.linalg.norm(np.subtract(b["to"], b["from"])) for b in part["bones"]]
    assert min(sizes) > 0.003
    assert max(sizes) < 0.7


def test_gaps_and_bodies_of_no_known_kind() -> None:
    ds = skeleton_walk(4).copy(deep=True)
    ds["body_position"][1], ds["body_rotation"][1] = np.nan, np.nan
    trial = unpack(pack({"skeleton": part_of(ds, bk.open_skeleton())}))
    known = np.isfinite(trial["skeleton"]["position"]).all(axis=(1, 2))
    np.testing.assert_array_equal(known, [True, False, True, True])
    named = ds.assign_coords(body=[f"thing{k}" for k in range(ds.sizes["body"])])
    part = part_of(named.drop_vars("scale_factor"))
    assert part["bones"] == []
    assert len(part["joints"]) == ds.sizes["body"]
