"""Joint contact forces of labelled trials against OpenSim's JointReaction."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import xarray as xr

import biokit as bk
from biokit import schema
from biokit.engine.model import Model

WEIGHT = 85.0668 * 9.80665  # N, of the walking subject


@pytest.fixture(scope="module")
def model(shared_data: Path) -> Model:
    """The walking subject's."""
    return bk.load(shared_data / "walk/reference/subject_scaled_walk.osim")


@pytest.fixture(scope="module")
def solved(shared_data: Path, model: Model) -> xr.Dataset:
    """Inverse dynamics of the walk with the muscle forces of OpenSim's static optimisation."""
    motion = bk.load(shared_data / "walk/reference/walk_ik.mot", model)
    loads = shared_data / "walk/inputs/external_loads_walk.xml"
    kinetics = bk.inverse_dynamics(motion, model, loads, opensim_compatible=True)
    force = bk.load(shared_data / "walk/reference/walk_StaticOptimization_force.sto")["value"]
    names = list(model.muscles.names)
    return schema.describe(
        kinetics.assign_coords(muscle=names).assign(
            muscle_force=(("time", "muscle"), force.sel(column=names).values)
        )
    )


def test_equals_opensims_joint_reaction(
    shared_data: Path, model: Model, solved: xr.Dataset
) -> None:
    """Hips to a thousandth of a newton; knees and ankles where the patella's coupler comes in."""
    ours = bk.joint_loads(solved, model, opensim_compatible=True).sel(time=slice(0.45, 1.8))
    table = bk.load(shared_data / "walk/reference/walk_JointReaction_ReactionLoads.sto")["value"]
    table = table.sel(time=slice(0.45, 1.8))
    columns = list(map(str, table["column"].values))
    for joint, limit in (("hip", 0.002), ("walker_knee", 2.0), ("ankle", 1.0)):
        for side in "rl":
            start = f"{joint}_{side}_on_"
            axes = [c for c in columns if c.startswith(start) and c[-3:-1] == "_f"]
            own = ours["joint_force_child"].sel(joint=f"{joint}_{side}").values
            assert np.abs(own - table.sel(column=axes).values).max() < limit


def test_what_joints_bear_in_walking(model: Model, solved: xr.Dataset) -> None:
    ours = bk.joint_loads(solved, model).sel(time=slice(0.45, 1.8))
    size = np.sqrt((ours["joint_force"] ** 2).sum("space")).max("time") / WEIGHT
    assert 3.5 < float(size.sel(joint="hip_r")) < 5.5
    assert 3.5 < float(size.sel(joint="walker_knee_r")) < 5.0
    assert ours["joint_force"].attrs["units"] == "N"
    shares = ours["knee_force"].sel(side="right")
    compression = -ours["joint_force_child"].sel(joint="walker_knee_r", space="y")
    assert np.allclose(shares.sum("compartment"), compression)
    # the medial compartment bears most of it in stance (Kutzner et al. 2013: 73 to 75 %)
    peak = int(compression.argmax("time"))
    assert 0.6 < float(shares.sel(compartment="medial")[peak] / compression[peak]) < 0.9


def test_without_muscles_the_net_force_is_far_smaller(model: Model, solved: xr.Dataset) -> None:
    with_muscles = bk.joint_loads(solved, model)
    net = bk.joint_loads(solved.drop_vars("muscle_force"), model)
    assert net.attrs["joint_loads"].startswith("net")
    assert "knee_force" not in net
    knee = [
        float(np.sqrt((ds["joint_force"].sel(joint="walker_knee_r") ** 2).sum("space")).max())
        for ds in (net, with_muscles)
    ]
    assert knee[0] < 0.5 * knee[1]


def test_forces_are_about_weight_where_one_stands_still() -> None:
    model = bk.open_skeleton()
    motion = schema.motion(
        np.arange(20) / 100,
        model.coordinate_names,
        np.tile(model.default.numpy(), (20, 1)),
        is_rotation=model.coordinate_is_rotation,
    )
    ours = bk.joint_loads(bk.inverse_dynamics(motion, model), model)
    for joint, beyond in enumerate(model.descendants):  # each joint bears what hangs on it
        weight = 9.80665 * float(model.mass[beyond].sum())
        force = ours["joint_force"].isel(joint=joint, time=5).values
        assert np.allclose(force, [0.0, weight, 0.0], atol=1e-6)


def test_bad_requests_are_refused(model: Model, solved: xr.Dataset) -> None:
    with pytest.raises(ValueError, match="dof_acceleration missing"):
        bk.joint_loads(solved.drop_vars("dof_acceleration"), model)
    renamed = solved.assign_coords(muscle=[f"{n}x" for n in solved["muscle"].values])
    with pytest.raises(ValueError, match="muscles of the Dataset are not those of the model"):
        bk.joint_loads(renamed, model)
    with pytest.raises(ValueError, match="must be positive"):
        bk.joint_loads(solved, model, condyle_distance=0.0)
