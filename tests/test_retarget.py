"""Retargeting: the skeleton's own motion comes back, and recordings are followed."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
import xarray as xr

import biokit as bk
from biokit.engine.kinematics import forward_kinematics
from biokit.engine.model import Model
from biokit.engine.scaling import scale_model
from biokit.io.bvh import read_bvh
from biokit.io.hierarchy import read_hierarchy
from biokit.joint_names import FAMILIES, NEEDED, match_joints
from biokit.retarget import lowest_sole, retarget
from biokit.schema import FrameFlag
from biokit.synth import gait, subject
from tests.hierarchies import bvh_text, of_skeleton

CMU = Path(__file__).resolve().parents[2] / "shared" / "data" / "cmu"
# What the rest pose cannot tell: the trunk's joints share a turn evenly, standing feet are taken to
# be flat and straight, and a knee to bend about the frontal plane's axis.
LEG, FOOT, TRUNK, ARM = np.deg2rad([2.5, 3.0, 1.5, 1.5])
ROOT_MEAN_SQUARE = 0.003  # m, of the joint centres
SCALE = 0.01

TRUNK_SUMS = [
    ("lumbar_extension", "thoracic_extension"),
    ("lumbar_bending", "thoracic_bending"),
    ("lumbar_rotation", "thoracic_rotation"),
]


@pytest.fixture(scope="module")
def person() -> Model:
    return subject(height=1.68, mass=60, sex="female", proportions={"thigh": 1.05, "forearm": 0.95})


@pytest.fixture(scope="module")
def walk(person: Model) -> xr.Dataset:
    return gait(person, speed=1.2, duration=0.9, rate=50)


@pytest.fixture(scope="module")
def back(person: Model, walk: xr.Dataset) -> xr.Dataset:
    return retarget(of_skeleton(person, walk))


def angle(motion: xr.Dataset, *names: str) -> np.ndarray:
    return motion["dof_position"].sel(dof=list(names)).values.sum(1)


def rms(a: np.ndarray, b: np.ndarray) -> float:
    return float(np.sqrt(((a - b) ** 2).mean()))


@pytest.mark.parametrize("side", ["r", "l"])
@pytest.mark.parametrize(
    ("names", "tolerance"),
    [
        (("hip_flexion", "hip_adduction", "hip_rotation", "knee_angle"), LEG),
        (("ankle_angle", "subtalar_angle", "mtp_angle"), FOOT),
        (("arm_flex", "arm_add", "elbow_flex", "pro_sup", "wrist_flex", "wrist_dev"), ARM),
        (("clavicle_protraction", "clavicle_elevation"), ARM),
    ],
)
def test_round_trip_of_limbs(
    walk: xr.Dataset, back: xr.Dataset, side: str, names: tuple[str, ...], tolerance: float
) -> None:
    away = {n: rms(angle(walk, f"{n}_{side}"), angle(back, f"{n}_{side}")) for n in names}
    assert max(away.values()) < tolerance, {
        n: round(float(np.rad2deg(v)), 2) for n, v in away.items()
    }


def test_round_trip_of_trunk(walk: xr.Dataset, back: xr.Dataset) -> None:
    for name in ("pelvis_tilt", "pelvis_list", "pelvis_rotation"):
        assert rms(angle(walk, name), angle(back, name)) < LEG
    for names in TRUNK_SUMS:
        assert rms(angle(walk, *names), angle(back, *names)) < TRUNK


def test_round_trip_of_lengths_and_errors(person: Model, back: xr.Dataset) -> None:
    """Scale factors along the segments are the person's, relative to the generic skeleton."""
    found = back["scale_factor"]
    for bodies, axis in ((("femur", "tibia", "humerus", "ulna"), "y"), (("pelvis",), "z")):
        for body in (f"{b}_{s}" for b in bodies for s in "rl") if axis == "y" else bodies:
            true = float(person.scale_factor[person.body_names.index(body), "xyz".index(axis)])
            assert float(found.sel(body=body, space=axis)) == pytest.approx(true, rel=SCALE)
    assert back.attrs["left_out"] == ""
    assert float(np.sqrt((back["marker_rms"] ** 2).mean())) < ROOT_MEAN_SQUARE
    limbs = [m for m in back["marker"].values if "toe" not in m]
    assert float(back["source_error"].sel(marker=limbs).max()) < 0.04
    assert back["converged"].all()
    assert not (back["flag"].values & FrameFlag.LARGE_MARKER_ERROR).any()


def test_floor_and_heading(person: Model, walk: xr.Dataset) -> None:
    model = bk.open_skeleton()
    source = of_skeleton(person, walk)
    lifted = source.assign(root_position=source["root_position"] + [0.0, 0.3, 0.0])
    lifted["root_position"].attrs = source["root_position"].attrs
    moved = retarget(lifted, model, forward=True)
    scaled = scale_model(model, torch.from_numpy(moved["scale_factor"].values))
    sole = lowest_sole(scaled, torch.from_numpy(moved["dof_position"].values))
    assert np.percentile(sole, 5) == pytest.approx(0, abs=1e-6)
    start = moved["dof_position"].sel(dof=["pelvis_tx", "pelvis_tz"]).values[0]
    assert np.abs(start).max() < 0.1
    kept = retarget(lifted, model, floor=False)
    height = kept["dof_position"].sel(dof="pelvis_ty") - walk["dof_position"].sel(dof="pelvis_ty")
    assert float(height.mean()) == pytest.approx(0.3, abs=0.02)


def test_bvh_arms_and_knees_bend_the_right_way(tmp_path: Path) -> None:
    """T-pose, then arms down, a knee bent back, an elbow to the front, the head to the left."""
    down = {"LeftArm": (-90.0, 0.0, 0.0), "RightArm": (90.0, 0.0, 0.0)}
    frames = [
        {},
        down,
        {"LeftLeg": (0.0, 60.0, 0.0), "RightUpLeg": (0.0, -45.0, 0.0)},
        {"RightForeArm": (0.0, 0.0, 90.0), "Head": (0.0, 0.0, 30.0)},
        {**down, "LeftHand": (0.0, 0.0, 0.0), "Spine": (0.0, 20.0, 0.0)},
    ]
    path = tmp_path / "poses.bvh"
    path.write_text(bvh_text(frames, prefix="mixamorig:"))
    motion = retarget(read_bvh(path), forward=True)
    deg = {
        str(n): np.rad2deg(motion["dof_position"].sel(dof=n).values) for n in motion["dof"].values
    }
    for side in "rl":
        assert deg[f"arm_add_{side}"][1] == pytest.approx(0, abs=4)
        assert abs(deg[f"pro_sup_{side}"][1] - 90) < 10  # palms inward
    assert deg["knee_angle_l"][2] == pytest.approx(60, abs=3)
    assert deg["knee_angle_r"][2] == pytest.approx(0, abs=3)
    assert deg["hip_flexion_r"][2] - deg["hip_flexion_r"][0] == pytest.approx(45, abs=2)
    assert deg["elbow_flex_r"][3] - deg["elbow_flex_l"][3] == pytest.approx(90, abs=10)
    turned = deg["neck_rotation"][3] - deg["neck_rotation"][0]
    assert turned == pytest.approx(30, abs=3)
    bent = deg["lumbar_extension"] + deg["thoracic_extension"]
    assert bent[4] - bent[0] == pytest.approx(-20, abs=2)
    assert deg["pelvis_tilt"][0] == pytest.approx(-10, abs=1)  # people stand so


def test_clips_of_a_tree_share_what_they_show(person: Model, walk: xr.Dataset) -> None:
    source = of_skeleton(person, walk)
    half = source.sizes["time"] // 2
    tree = xr.DataTree.from_dict(
        {"a": source.isel(time=slice(0, half)), "b": source.isel(time=slice(half, None))}
    )
    both = retarget(tree)
    whole = retarget(source, floor=False)
    again = np.concatenate([both[k]["dof_position"].values for k in "ab"])
    legs = [i for i, n in enumerate(whole["dof"].values) if "hip" in str(n) or "knee" in str(n)]
    assert again[:, legs] == pytest.approx(whole["dof_position"].values[:, legs], abs=0.02)
    other = source.assign(joint_offset=source["joint_offset"] * 1.1)
    other["joint_offset"].attrs = source["joint_offset"].attrs
    with pytest.raises(ValueError, match="another skeleton than the first: b"):
        retarget(xr.DataTree.from_dict({"a": source, "b": other}))


def test_every_family_is_recognised() -> None:
    """Names as the families have them, with sides in front, behind and with a prefix."""
    for family, table in FAMILIES.items():
        for pattern in ("{side}{base}", "{base}_{short}", "rig:{Side}{Base}", "{short}{base}"):
            names, parents = ["root", "chest"], [-1, 0]
            for side in ("right", "left"):
                for role in (
                    "hip",
                    "knee",
                    "ankle",
                    "collar",
                    "shoulder",
                    "elbow",
                    "twist",
                    "wrist",
                ):
                    if role not in table:
                        continue
                    base = table[role][0]
                    after = {"hip": 0, "collar": 1}.get(role, len(names) - 1)
                    names.append(
                        pattern.format(
                            side=side,
                            short=side[0],
                            base=base,
                            Side=side.title(),
                            Base=base.title(),
                        )
                    )
                    parents.append(after)
            found = match_joints(names, parents)
            assert all(f"{role}_{s}" in found for role in NEEDED for s in "rl"), (family, pattern)
            assert (found["pelvis"], found["chest"]) == (0, 1)
            assert found["wrist_l"] == len(names) - 1 and found["hip_r"] == 2


def test_unknown_joints_are_listed_and_can_be_named(tmp_path: Path) -> None:
    text = bvh_text([{}]).replace("LeftLeg", "Gamba").replace("RightHand", "Mano")
    path = tmp_path / "poses.bvh"
    path.write_text(text)
    ds = read_bvh(path)
    with pytest.raises(ValueError) as error:
        retarget(ds)
    for said in ("knee_l", "wrist_r", "Gamba", "Mano", "names={role: joint}"):
        assert said in str(error.value)
    assert retarget(ds, names={"knee_l": "Gamba", "wrist_r": "Mano"}).sizes["time"] == 1
    with pytest.raises(ValueError, match=r"no role 'knie'(?s:.*)which is no joint"):
        retarget(ds, names={"knie": "Gamba", "knee_l": "Pierna"})


def test_lengths_that_no_person_has_are_not_taken(tmp_path: Path) -> None:
    path = tmp_path / "poses.bvh"
    path.write_text(bvh_text([{}]).replace("OFFSET 25 0 0", "OFFSET 12 0 0"))
    motion = retarget(read_bvh(path))
    assert motion.attrs["left_out"].startswith("forearm_l")
    assert float(motion["scale_factor"].sel(body="ulna_l", space="y")) == pytest.approx(
        float(motion["scale_factor"].sel(body="ulna_l", space="x"))
    )


def test_hands_turned_as_no_wrist_can_be_are_ignored(tmp_path: Path) -> None:
    path = tmp_path / "poses.bvh"
    path.write_text(bvh_text([{}, {}, {"LeftHand": (150.0, 0.0, 0.0)}]))
    motion = retarget(read_bvh(path))
    assert motion.attrs["ignored"] == "hand_l in 1 frames"
    wrist = motion["dof_position"].sel(dof=["wrist_flex_l", "wrist_dev_l"]).values
    assert np.abs(wrist[2]).max() < 0.2
    assert motion["turn_error"].sel(turned="hand_l").isnull().values.tolist() == [
        False,
        False,
        True,
    ]


def test_other_models_and_inputs_are_refused(person: Model, walk: xr.Dataset) -> None:
    with pytest.raises(ValueError, match="expected a hierarchy Dataset or DataTree, got Model"):
        retarget(person)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=r"joint_rotation.*missing"):
        retarget(walk)


@pytest.mark.parametrize(
    ("file", "clip", "joint_rms", "source_rms"),
    [
        ("cmu_subject02.npz", "02_01", 0.01, 0.02),  # walk
        ("cmu_mixed_jumping.npz", "c2s_train_jumping_jumping_3", 0.01, 0.045),
    ],
)
def test_cmu(file: str, clip: str, joint_rms: float, source_rms: float) -> None:
    if not (CMU / file).exists():
        pytest.skip(f"no recordings at {CMU}")
    motion = retarget(read_hierarchy(CMU / file, clip=clip), forward=True)
    limbs = [m for m in motion["marker"].values if m[:3] in ("hip", "kne", "ank", "sho", "elb")]
    assert float(np.sqrt((motion["marker_rms"] ** 2).mean())) < joint_rms
    assert float(np.sqrt((motion["source_error"].sel(marker=limbs) ** 2).mean())) < source_rms
    deg = {
        str(n): np.rad2deg(motion["dof_position"].sel(dof=n).values) for n in motion["dof"].values
    }
    for side in "rl":
        assert deg[f"knee_angle_{side}"].min() > -2 and deg[f"knee_angle_{side}"].max() > 50
        assert deg[f"elbow_flex_{side}"].min() > -10  # straight arms have the carrying angle here
    assert abs(np.median(deg["pelvis_list"])) < 10 and abs(np.median(deg["pelvis_rotation"])) < 10
    model = bk.open_skeleton()
    scaled = scale_model(model, torch.from_numpy(motion["scale_factor"].values))
    pose = forward_kinematics(scaled, torch.from_numpy(motion["dof_position"].values))
    head = pose.position[:, model.body_names.index("head"), 1]
    assert 1.2 < float(head.median()) < 1.8
