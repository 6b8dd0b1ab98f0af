"""Errors of labelled moments and forces: each alone, in closed form, and what does not fit."""

import numpy as np
import pytest
import xarray as xr

import biokit as bk
from biokit import schema
from biokit.engine.model import Model
from biokit.evaluate_kinetics import evaluate_kinetics, kinetics_table

STEP, FRAMES = 0.01, 200


@pytest.fixture(scope="module")
def skeleton() -> Model:
    return bk.open_skeleton()


@pytest.fixture(scope="module")
def weight(skeleton: Model) -> float:
    return float(skeleton.mass.sum()) * float(np.linalg.norm(skeleton.gravity))


@pytest.fixture(scope="module")
def stepping(skeleton: Model, weight: float) -> xr.Dataset:
    """Each foot steps once, half a sine of vertical force; the joints' moments are sines."""
    time = STEP * np.arange(FRAMES)
    n = len(skeleton.coordinate_names)
    force = np.zeros((FRAMES, 2, 3))
    phase = np.sin(np.pi * np.arange(80) / 79)
    force[20:100, 0, 1] = force[110:190, 1, 1] = weight * phase
    force[20:100, 0, 0] = force[110:190, 1, 0] = (
        -0.2 * weight * np.sin(2 * np.pi * np.arange(80) / 79)
    )
    motion = schema.motion(
        time, skeleton.coordinate_names, np.zeros((FRAMES, n)),
        is_rotation=skeleton.coordinate_is_rotation,
    )  # fmt: skip
    return schema.describe(
        motion.assign_coords(contact=["calcn_r", "calcn_l"], space=list(schema.SPACE)).assign(
            dof_force=(("time", "dof"), np.tile(50 * np.sin(5 * time)[:, None], (1, n))),
            ground_reaction_force=(("time", "contact", "space"), force),
            centre_of_pressure=(
                ("time", "contact", "space"),
                np.where(force[..., 1:2] > 0, np.array([0.1, 0.0, 0.2]), np.nan),
            ),
            residual_force=(("time", "space"), np.zeros((FRAMES, 3))),
            residual_moment=(("time", "space"), np.zeros((FRAMES, 3))),
        )
    )


def test_nothing_is_wrong_with_the_truth(skeleton: Model, stepping: xr.Dataset) -> None:
    errors = evaluate_kinetics(stepping, stepping, skeleton)
    assert "pelvis_tilt" not in errors.torques.index and "knee_angle_r" in errors.torques.index
    assert len(errors.stances) == 2 and errors.stances.contact.tolist() == ["calcn_r", "calcn_l"]
    assert errors.summary().abs().max() == 0


def test_each_error_stands_where_it_belongs(
    skeleton: Model, stepping: xr.Dataset, weight: float
) -> None:
    mass = float(skeleton.mass.sum())
    off = stepping.copy(deep=True)
    off["dof_force"].loc[{"dof": "knee_angle_r"}] += 0.3 * mass
    off["dof_force"].loc[{"dof": "pelvis_tilt"}] += 9.0 * mass  # of the root: a residual
    off["ground_reaction_force"].loc[{"contact": "calcn_l", "space": "z"}] += 0.04 * weight
    off["centre_of_pressure"].loc[{"contact": "calcn_r", "space": "x"}] += 0.02
    off["residual_force"][:] = [0.0, 0.0, 0.05 * weight]
    errors = evaluate_kinetics(off, stepping, skeleton)
    assert errors.torques.rmse["knee_angle_r"] == pytest.approx(0.3)
    assert errors.torques.mae.drop("knee_angle_r").max() == 0
    assert errors.forces.loc["calcn_l"].tolist() == pytest.approx([0, 0, 4])
    assert errors.forces.loc["calcn_r"].max() == 0
    assert errors.pressure.loc["calcn_r"].tolist() == pytest.approx([2, 0])
    assert float(errors.residual.force) == pytest.approx(0.05)
    own = errors.stances.set_index("contact")
    assert own["impulse z"]["calcn_l"] == pytest.approx(4 * 0.8, rel=0.02)
    assert own["first vertical"].abs().max() == 0
    other_way = off.isel(contact=[1, 0])
    again = evaluate_kinetics(other_way, stepping, skeleton)
    assert again.forces.equals(errors.forces)


def test_modes_in_each_activity(skeleton: Model, stepping: xr.Dataset, weight: float) -> None:
    """Wrong in the second half only; its stance is whole there."""
    half = np.arange(FRAMES) >= FRAMES // 2 + 5
    off = stepping.copy(deep=True)
    off["ground_reaction_force"][:] += 0.1 * weight * half[:, None, None] * np.array([0, 1.0, 0])
    modes = xr.DataTree.from_dict({"right": stepping, "wrong": off})
    table = kinetics_table(modes, stepping, skeleton, activity=np.where(half, "late", "early"))
    assert list(table.index) == [
        (part, mode) for part in ("early", "late", "all") for mode in ("right", "wrong")
    ]
    assert table.loc[("early", "wrong"), "force y"] == 0
    assert table.loc[("late", "wrong"), "force y"] == pytest.approx(10)
    assert table.loc[("all", "wrong"), "force y"] == pytest.approx(10 * np.sqrt(half.mean()))
    assert table.loc[("late", "wrong"), "second vertical"] == pytest.approx(10)
    assert table.loc[("all", "right")].abs().max() == 0
    first = kinetics_table({"wrong": off}, stepping, skeleton, frames=~half)
    assert first.loc[("all", "wrong"), "force y"] == 0
    with pytest.raises(ValueError, match="no modes"):
        kinetics_table({}, stepping, skeleton)


def test_what_does_not_fit_is_listed_at_once(skeleton: Model, stepping: xr.Dataset) -> None:
    bare = stepping.drop_vars("centre_of_pressure")
    few = stepping.sel(dof=["pelvis_tilt", "knee_angle_r"])
    with pytest.raises(ValueError) as caught:
        evaluate_kinetics(bare, few, skeleton)
    assert "predicted Dataset lacks centre_of_pressure" in str(caught.value)
    assert "target Dataset lacks the coordinates" in str(caught.value)
    with pytest.raises(ValueError, match="lacks the contacts calcn_l"):
        evaluate_kinetics(stepping.isel(contact=[0]), stepping, skeleton)
    with pytest.raises(ValueError, match="frames"):
        evaluate_kinetics(stepping.isel(time=slice(50)), stepping, skeleton)
