"""Items: what can be selected, in words."""

import numpy as np
import pytest
import xarray as xr

import biokit as bk
from biokit.angle_signs import knee_sign
from biokit.marker_names import load_landmarks
from biokit.scene.dof_definitions import DOFS
from biokit.scene.items import item_id, scene_items
from biokit.scene.muscle_names import muscle_name
from biokit.side_names import split_side
from tests.scene.made_trials import walk


def test_items_name_side_pair_and_body() -> None:
    items = scene_items(walk())
    knee = items["knee_angle_r"]
    assert knee["label"] == "knee angle, right" and knee["name"] == "knee angle"
    assert (knee["side"], knee["pair"], knee["body"]) == ("right", "knee_angle_l", "tibia_r")
    assert (knee["source"], knee["base"], knee["kind"]) == ("knee_angle_r", "knee_angle", "dof")
    assert items["pelvis_tilt"]["pair"] is None and items["pelvis_tilt"]["side"] == ""
    assert items["glmed1_l"]["label"] == "gluteus medius, anterior part, left"
    assert items["glmed1_l"]["group"] == "gluteals"
    assert items["contact:calcn_r"]["pair"] == "contact:calcn_l"
    assert items["marker:R_IAS"]["definition"] == "Marker R_IAS: anterior superior iliac spine."
    assert items["marker:L_IAS"]["pair"] == "marker:R_IAS"
    for key, item in items.items():
        assert key == item["id"] and item["definition"].endswith("."), key
        assert item["pair"] is None or items[item["pair"]]["pair"] == key


def test_ids_of_different_kinds_do_not_clash() -> None:
    assert item_id("dof", "hip_r") == "hip_r"
    assert item_id("joint", "hip_r") == "joint:hip_r"


def test_markers_as_laboratories_call_them() -> None:
    names = ["RASI", "LASI", "R.Knee.Lat", "L.Knee.Lat", "lump"]
    ds = xr.Dataset(
        {"marker_position": (("time", "marker", "space"), np.zeros((1, 5, 3)))},
        {"time": [0.0], "marker": names, "space": list("xyz")},
    )
    items = scene_items(ds)
    assert items["marker:RASI"]["side"] == "right" and items["marker:RASI"]["pair"] == "marker:LASI"
    assert "anterior superior iliac spine" in items["marker:RASI"]["definition"]
    assert items["marker:lump"]["side"] == "" and items["marker:lump"]["pair"] is None


def test_unknown_names_get_an_honest_definition() -> None:
    ds = walk()
    names = ["Ωmega_r" if name == "hip_flexion_r" else name for name in ds["dof"].values]
    item = scene_items(ds.assign_coords(dof=names))["Ωmega_r"]
    assert item["label"] == "Ωmega, right" and item["group"] == "other"
    assert "as the model defines it" in item["definition"]


def test_names_that_look_like_the_same_one_are_kept_apart() -> None:
    ds = walk()
    names = ["spin_r_a", "spin_a_r", *ds["dof"].values[2:]]
    items = scene_items(ds.assign_coords(dof=names))
    assert {"spin_r_a", "spin_a_r"} <= set(items)


def test_every_coordinate_muscle_and_joint_of_the_open_skeleton_is_known() -> None:
    model = bk.open_skeleton()
    unknown = {split_side(name)[0] for name in model.coordinate_names} - set(DOFS)
    assert not unknown
    assert model.muscles is not None
    assert not [n for n in model.muscles.names if muscle_name(split_side(n)[0]) is None]
    ds = xr.Dataset(coords={"joint": list(model.joint_names), "body": list(model.body_names)})
    for item in scene_items(ds.assign(x=("joint", np.zeros(ds.sizes["joint"])))).values():
        assert item["body"] is not None, item["id"]


@pytest.mark.parametrize("name", ["Rajagopal2016", "gait2392_thelen2003muscle"])
def test_coordinates_and_muscles_of_the_usual_models_are_known(name: str, shared_data) -> None:
    model = bk.load(shared_data / "models" / f"{name}.osim")
    assert not {split_side(dof)[0] for dof in model.coordinate_names} - set(DOFS)
    assert not [n for n in model.muscles.names if muscle_name(split_side(n)[0]) is None]


def test_landmarks_are_those_of_the_open_skeleton() -> None:
    model = bk.open_skeleton()
    known = load_landmarks()
    for marker, body in zip(model.marker_names, model.marker_body, strict=True):
        landmark = known[marker.removeprefix("R_").removeprefix("L_")]
        assert split_side(model.body_names[int(body)])[0] == landmark["body"], marker


def bent(model: str, direction: float) -> xr.Dataset:
    ds = walk(model=model)
    return ds.assign(dof_position=ds["dof_position"] * direction)


@pytest.mark.parametrize(
    ("model", "direction", "sign", "words"),
    [
        ("open_skeleton", 1, 1, "positive: flexion."),
        ("Rajagopal2016", 1, 1, "positive: flexion."),
        ("gait2392_simbody", -1, -1, "flexion is negative"),
        ("of our own", 1, 1, "positive: flexion."),  # the motion tells
        ("of our own", -1, -1, "flexion is negative"),
        ("of our own", 0.1, 0, "depends on the model"),
    ],
)
def test_which_way_the_knee_counts(model: str, direction: float, sign: int, words: str) -> None:
    ds = bent(model, direction)
    assert knee_sign(ds) == sign
    assert words in scene_items(ds)["knee_angle_l"]["definition"]
