"""Normative bands against the published numbers, in the signs of the model."""

import numpy as np
import pytest
import xarray as xr

import biokit as bk
from biokit.gait_norms import published_norms
from biokit.scene.norms import scene_norms
from tests.scene.made_trials import walk

# Schwartz, Rozumalski and Trost 2008, free speed: percent, mean, SD; none of them is a key value
# of the table. Angles in deg in the signs of the source (anterior tilt, rise of the own side of
# the pelvis, dorsiflexion positive), moments in N*m/kg (extensors positive), powers in W/kg.
PUBLISHED = {
    ("hip_flexion", "angle"): (1, [(20, 22.5, 6.0), (66, 10.1, 6.5), (84, 35.1, 5.4)]),
    ("hip_adduction", "angle"): (1, [(14, 5.0, 3.4), (62, -6.3, 3.2)]),
    ("knee_angle", "angle"): (1, [(14, 19.2, 6.3), (46, 7.9, 5.7), (70, 58.2, 5.6)]),
    ("ankle_angle", "angle"): (1, [(30, 8.6, 3.8), (50, 10.4, 5.6), (68, -14.7, 8.2)]),
    ("pelvis_tilt", "angle"): (-1, [(38, 12.3, 4.9), (60, 10.8, 4.9)]),
    ("pelvis_list", "angle"): (-1, [(14, 4.1, 2.1), (64, -4.1, 2.2)]),
    ("knee_angle", "moment"): (-1, [(40, -0.245, 0.14), (48, -0.10, 0.15), (94, -0.245, 0.09)]),
    ("ankle_angle", "moment"): (-1, [(30, 0.62, 0.215), (42, 1.08, 0.22)]),
    ("hip_flexion", "moment"): (-1, [(10, 0.475, 0.195), (46, -0.50, 0.215)]),
    ("hip_adduction", "moment"): (-1, [(16, 0.485, 0.15), (40, 0.42, 0.125)]),
    ("ankle_angle", "power"): (1, [(38, -0.37, 0.42)]),
    ("knee_angle", "power"): (1, [(58, -0.57, 0.36)]),
}
ROUNDED = {"angle": 0.35, "moment": 0.02, "power": 0.06}  # key values are rounded, curves smooth


@pytest.mark.parametrize(("coordinate", "quantity"), PUBLISHED)
def test_bands_are_the_published_figures(coordinate: str, quantity: str) -> None:
    sign, figures = PUBLISHED[coordinate, quantity]
    norm = published_norms()[coordinate, quantity]
    for percent, mean, deviation in figures:
        near = ROUNDED[quantity]
        assert norm.mean[percent] == pytest.approx(sign * mean, abs=near), percent
        assert norm.deviation[percent] == pytest.approx(deviation, abs=near), percent


def find(norms: list, item: str, quantity: str) -> dict:
    return next(one for one in norms if one["item"] == item and one["quantity"] == quantity)


def test_bands_are_mean_and_one_deviation_to_both_sides() -> None:
    norms = scene_norms({"a": walk()})
    for norm in norms:
        assert norm["mean"].shape == norm["low"].shape == norm["high"].shape == (101,)
        assert (norm["low"] <= norm["high"]).all()
        np.testing.assert_allclose(norm["low"] + norm["high"], 2 * norm["mean"], atol=1e-4)
        assert norm["mean"][0] == pytest.approx(norm["mean"][-1], abs=1e-5)
        assert "Schwartz" in norm["source"]
    assert {norm["item"] for norm in norms} == {
        *("pelvis_tilt", "hip_flexion", "knee_angle", "ankle_angle")
    }


def test_the_knee_follows_the_models_sign() -> None:
    up = find(scene_norms({"a": walk()}), "knee_angle", "angle")
    assert 55 < up["mean"].max() < 65
    down = walk(model="gait2392_simbody")
    for quantity in ("angle", "moment", "power"):
        flexed = find(scene_norms({"a": walk()}), "knee_angle", quantity)
        extended = find(scene_norms({"a": down}), "knee_angle", quantity)
        sign = 1 if quantity == "power" else -1
        np.testing.assert_allclose(extended["mean"], sign * flexed["mean"])
    mixed = scene_norms({"a": walk(), "b": down})
    assert not [n for n in mixed if n["item"] == "knee_angle" and n["quantity"] != "power"]


def test_moments_need_the_mass() -> None:
    ds = walk()
    del ds.attrs["mass"]
    assert {norm["quantity"] for norm in scene_norms({"a": ds})} == {"angle"}
    by_height = bk.normalized(walk(), height=1.7)
    assert {norm["quantity"] for norm in scene_norms({"a": by_height})} == {"angle"}


def test_the_pelvis_has_a_band_for_the_cycle_of_each_foot() -> None:
    dofs = ["pelvis_list", "pelvis_rotation", "pelvis_tilt"]
    zeros = np.zeros((2, 3))
    ds = xr.Dataset({"dof_position": (("time", "dof"), zeros)}, {"time": [0, 1.0], "dof": dofs})
    norms = scene_norms({"a": ds})
    for name, sign in (("pelvis_list", -1), ("pelvis_rotation", -1), ("pelvis_tilt", 1)):
        sides = {norm["side"]: norm["mean"] for norm in norms if norm["item"] == name}
        np.testing.assert_allclose(sides["left"], sign * sides["right"])


def test_other_pelvis_frames_are_said() -> None:
    other = find(scene_norms({"a": walk(model="Rajagopal2016")}), "hip_flexion", "angle")
    assert "pelvis frame" in other["source"]


def test_without_angles_there_are_none() -> None:
    assert scene_norms({"a": walk()[["muscle_activation"]]}) == []
