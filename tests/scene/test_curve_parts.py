"""Curves, items and quantities of trials against the Datasets that they come from."""

import time

import numpy as np
import pytest
import xarray as xr

import biokit as bk
from biokit.display_units import STANDARD_GRAVITY
from biokit.scene.curve_parts import CurveParts, curve_parts, merged
from biokit.scene.payload import pack, unpack
from biokit.scene.quantities import QUANTITIES
from biokit.scene.series import FINEST
from biokit.scene.trials import mass_known
from tests.scene.made_trials import MASS, walk

LEVELS = 65_000  # of a quantised curve


def parts(ds: xr.Dataset, per_mass: bool = True) -> CurveParts:
    return curve_parts(ds, "a", "#123456", per_mass=per_mass)


def sent(ds: xr.Dataset, per_mass: bool = True) -> dict:
    """The trial as the browser reads it."""
    return unpack(pack({"trial": parts(ds, per_mass).trial}))["trial"]


def curve(trial: dict, quantity: str, item: str) -> np.ndarray:
    series = trial["series"][quantity]
    return series["values"][series["items"].index(item)]


def near(found: np.ndarray, wanted: np.ndarray, unit: str) -> None:
    """Equal but for quantisation, gaps at the same places."""
    np.testing.assert_array_equal(np.isnan(found), np.isnan(wanted))
    step = max((np.nanmax(wanted) - np.nanmin(wanted)) / LEVELS, FINEST[unit] / 2)
    rounding = 1e-6 * np.nanmax(np.abs(wanted))  # single precision in the browser
    np.testing.assert_allclose(found, wanted, rtol=0, atol=step + rounding)


def test_values_are_those_of_the_dataset_in_displayed_units() -> None:
    ds = walk()
    trial, quantities = sent(ds), parts(ds).quantities
    weight = MASS * STANDARD_GRAVITY
    knee, soleus = ds.sel(dof="knee_angle_r"), ds.sel(muscle="soleus_l")
    ground = ds["ground_reaction_force"].sel(contact="calcn_l", space="y")
    place = ds["centre_of_pressure"].sel(contact="calcn_r", space="x")
    residual = np.linalg.norm(ds["residual_force"], axis=1)
    assert np.isnan(place).any()
    wanted = {
        ("angle", "knee_angle_r", "deg"): np.degrees(knee["dof_position"]),
        ("position", "pelvis_tx", "m"): ds["dof_position"].sel(dof="pelvis_tx"),
        ("moment", "knee_angle_r", "N*m/kg"): knee["dof_force"] / MASS,
        ("power", "knee_angle_r", "W/kg"): knee["dof_force"] * knee["dof_velocity"] / MASS,
        ("angle_uncertainty", "knee_angle_r", "deg/mm"): np.degrees(knee["dof_uncertainty"]),
        ("activation", "soleus_l", "1"): soleus["muscle_activation"],
        ("muscle_force", "soleus_l", "N"): soleus["muscle_force"],
        ("muscle_length", "soleus_l", "m"): soleus["muscle_length"],
        ("reaction_y", "contact:calcn_l", "BW"): ground / weight,
        ("cop_x", "contact:calcn_r", "m"): place,
        ("marker_error", "marker:SACR", "mm"): 1000 * ds["marker_error"].sel(marker="SACR"),
        ("residual_force", "residual:force", "BW"): residual / weight,
    }
    np.testing.assert_array_equal(trial["time"], ds["time"].values)
    for (quantity, item, unit), values in wanted.items():
        assert quantities[quantity]["unit"] == unit
        near(curve(trial, quantity, item), np.asarray(values), unit)


def test_without_the_mass_forces_are_in_newtons() -> None:
    ds = walk()
    del ds.attrs["mass"]
    given, trial = parts(ds, per_mass=False), sent(ds, per_mass=False)
    units = {key: given.quantities[key]["unit"] for key in ("moment", "power", "reaction_y")}
    assert units == {"moment": "N*m", "power": "W", "reaction_y": "N"}
    assert given.trial["mass"] is None
    hip = ds["dof_force"].sel(dof="hip_flexion_r").values
    near(curve(trial, "moment", "hip_flexion_r"), hip, "N*m")


def test_a_motion_without_forces_needs_no_mass() -> None:
    ds = walk()[["dof_position", "muscle_activation"]]
    del ds.attrs["mass"]
    ds.attrs["sampling_rate"] = float("nan")
    trial = sent(ds)  # beside others whose mass is known
    assert list(trial["series"]) == ["angle", "position", "activation"]
    assert trial["mass"] is None and trial["rate"] == pytest.approx(100.0)


def test_normalized_forces_show_the_same() -> None:
    ds = walk()
    plain, normalized = sent(ds), sent(bk.normalized(ds))
    units = parts(ds).quantities
    for key in ("moment", "power", "reaction_z", "muscle_force", "free_moment"):
        assert parts(bk.normalized(ds)).quantities[key]["unit"] == units[key]["unit"]
        for one, other in zip(
            *(t["series"][key]["values"] for t in (plain, normalized)), strict=True
        ):
            np.testing.assert_allclose(one, other, atol=1.1 * FINEST[units[key]["unit"]])


def test_locked_coordinates_without_moment_are_left_out() -> None:
    ds = walk()
    assert "locked_thing" not in parts(ds).trial["series"]["angle"]["items"]
    ds["dof_force"].loc[{"dof": "locked_thing"}] = 1.0
    assert "locked_thing" in parts(ds).trial["series"]["angle"]["items"]


def test_what_the_root_carries_is_a_residual_and_no_moment() -> None:
    series = parts(walk()).trial["series"]
    assert series["residual_moment"]["items"] == ["pelvis_tilt"]
    for key in ("moment", "power"):
        assert "pelvis_tilt" not in series[key]["items"]


def test_only_quantities_that_are_there() -> None:
    given = parts(walk()[["dof_position", "muscle_activation"]])
    assert list(given.trial["series"]) == ["angle", "position", "activation"]
    assert set(given.quantities) == set(given.trial["series"])
    assert given.trial["events"] == [] and given.trial["table"] is None


def test_every_unit_has_a_finest_difference() -> None:
    shown = [parts(walk()), parts(walk(), per_mass=False)]
    assert {q["unit"] for one in shown for q in one.quantities.values()} <= set(FINEST)


def test_quantities_say_what_they_are() -> None:
    keys = [one.key for one in QUANTITIES]
    assert len(set(keys)) == len(keys)
    for one in QUANTITIES:
        assert one.label and one.definition.endswith("."), one.key
        for variable in one.needs:
            assert variable in bk.schema.VARIABLES, variable


def test_gaps_stay_gaps() -> None:
    ds = walk()
    ds["dof_position"][40:60, :] = np.nan
    ds["marker_error"][:, 0] = np.nan
    trial = sent(ds)
    assert np.isnan(curve(trial, "angle", "knee_angle_r")[40:60]).all()
    assert np.isfinite(curve(trial, "angle", "knee_angle_r")[:40]).all()
    assert trial["series"]["marker_error"]["items"] == ["marker:L_IAS", "marker:SACR"]
    (gap,) = [flag for flag in trial["flags"] if flag["name"] == "gap"]
    assert gap["label"] == "no data"
    np.testing.assert_allclose(gap["spans"], [[0.395, 0.595]])


def test_one_frame() -> None:
    trial = sent(walk(1))
    assert trial["time"].shape == (1,)
    assert all(series["values"].shape[1] == 1 for series in trial["series"].values())
    assert trial["cycles"] == {"right": [], "left": []}


def test_two_subjects_of_different_length_share_items_and_quantities() -> None:
    trials = {"Žofie": walk(300), "Θεανώ": walk(77)[["dof_position", "marker_error"]]}
    both = [
        curve_parts(ds, name, "#123456", per_mass=mass_known(trials)) for name, ds in trials.items()
    ]
    items, quantities = merged(both)
    assert list(quantities) == [one.key for one in QUANTITIES if one.key in quantities]
    assert set(both[0].items) == set(items)
    assert [part.trial["time"].size for part in both] == [300, 77]
    block = unpack(pack({"trials": [part.trial for part in both], "items": items}))
    assert [trial["name"] for trial in block["trials"]] == list(trials)
    for trial in block["trials"]:
        for key, series in trial["series"].items():
            assert set(series["items"]) <= set(block["items"]), key


def test_the_trial_says_where_it_comes_from() -> None:
    trial = parts(walk(warnings="first\nsecond", floor_height=0.02)).trial
    assert trial["source"] == "walk.trc" and trial["model"] == "open_skeleton"
    assert trial["rate"] == pytest.approx(100.0) and trial["mass"] == MASS
    assert trial["remarks"][:2] == ["first", "second"]
    assert trial["floor"] == 0.02


def test_ten_thousand_frames_of_184_muscles_are_quick() -> None:
    frames, count = 10_000, 184
    rng = np.random.default_rng(0)
    wide = rng.random((frames, count))
    names = [f"muscle_{k}" for k in range(count)]
    muscles = xr.Dataset(
        {
            name: (("time", "muscle"), wide, {"units": unit})
            for name, unit in (
                ("muscle_activation", "1"),
                ("muscle_force", "N"),
                ("muscle_length", "m"),
            )
        },
        {"muscle": names},
    )
    long = walk(frames)
    ds = long.drop_dims("muscle").merge(muscles)
    start = time.process_time()
    trial = parts(ds).trial
    assert time.process_time() - start < 3.0
    assert trial["series"]["muscle_force"]["values"].values.shape == (count, frames)
