"""Joint moments from learned and consistent forces: equations of motion, rollouts, bad input."""

from __future__ import annotations

import warnings
from functools import cache

import numpy as np
import pytest
import torch
import xarray as xr

import biokit as bk
from biokit import plots, schema
from biokit.engine import dynamics
from biokit.kinetics import acting_loads, states_of
from biokit.smoothing import smooth_motion
from tests.learned_kinetics import GRAVITY, network, walking

ROOT = slice(0, 6)


def moments(motion: xr.Dataset, method: str, *args: object, **options: object) -> xr.Dataset:
    """Of the open skeleton; an untrained network leaves much unexplained."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=".*do not explain.*")
        return bk.inverse_dynamics(motion, walking()[0], *args, method=method, **options)


@cache
def found(method: str) -> xr.Dataset:
    return moments(walking()[1], method, network=network())


@cache
def tree() -> xr.DataTree:
    model, motion = walking()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        forces = bk.ground_reaction(motion, model, method="neural", network=network())
        forces = forces.assign_attrs(method="measured")
        return bk.compare_kinetics(motion, model, forces, network=network())


def test_neural_moments_are_those_of_its_forces() -> None:
    model, motion = walking()
    ds = found("neural")
    schema.validate(ds, "motion")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        forces = bk.ground_reaction(motion, model, method="neural", network=network())
    physics = bk.inverse_dynamics(motion, model, forces, cutoff=forces.attrs["cutoff"])
    for name in ("dof_force", "residual_force", "residual_moment", "centre_of_pressure"):
        np.testing.assert_array_equal(ds[name], physics[name])
    assert ds.attrs["method"] == ds.attrs["ground_reaction"] == "neural"
    assert "contact_certainty" in ds and ds["flag"].values.any()


def test_consistent_motion_and_forces_satisfy_the_equations_of_motion() -> None:
    model, motion = walking()
    ds = found("consistent")
    schema.validate(ds, "motion")
    assert np.abs(ds["residual_force"].values).max() < 1e-6
    assert np.abs(ds["residual_moment"].values).max() < 1e-6
    assert np.abs(ds["dof_force"].values[:, ROOT]).max() < 1e-6
    q, qd, qdd = states_of(ds, model)
    tau = torch.from_numpy(ds["dof_force"].values.copy())
    caused = dynamics.forward_dynamics(model, q, qd, tau, acting_loads(ds, model))
    np.testing.assert_allclose(caused.numpy(), qdd.numpy(), atol=1e-6)
    smooth = smooth_motion(motion, cutoff=ds.attrs["cutoff"])
    change = ds["dof_acceleration"].values - smooth["dof_acceleration"].values
    np.testing.assert_allclose(change, ds["acceleration_change"].values, atol=1e-9)
    assert not ds["acceleration_change"].values[:, 6:].any()
    assert ds.attrs["method"] == ds.attrs["ground_reaction"] == "consistent"


@cache
def given() -> tuple[xr.Dataset, xr.Dataset]:
    """Forces of the contact mode, and the motion made consistent with them."""
    model, motion = walking()
    forces = bk.ground_reaction(motion, model)
    return forces, moments(motion, "consistent", forces)


def test_given_forces_can_be_made_consistent() -> None:
    model, motion = walking()
    forces, ds = given()
    assert np.abs(ds["residual_force"].values).max() < 1e-6
    np.testing.assert_array_equal(ds["ground_reaction_force"], forces["ground_reaction_force"])
    assert ds.attrs["ground_reaction"] == "contact" and "force_change" not in ds
    physics = bk.inverse_dynamics(motion, model, forces)
    moved = ds["acceleration_change"].sel(dof=["pelvis_tx", "pelvis_ty", "pelvis_tz"]).values
    mass = float(model.mass.sum())
    size = np.linalg.norm(physics["residual_force"].values, axis=1) / mass
    assert np.corrcoef(np.linalg.norm(moved, axis=1), size)[0, 1] > 0.5


@pytest.mark.parametrize(("method", "limit"), [("neural", 0.1), ("consistent", 1.5)])
def test_the_moments_simulate_the_motion(method: str, limit: float) -> None:
    """Limits in deg: "neural" applies the residual to the root, "consistent" bends the motion."""
    model, _ = walking()
    ds = found(method) if method == "neural" else given()[1]
    again = bk.forward_dynamics(ds, model, start=0.45, duration=0.1, method="rk4", step=0.01)
    measured = ds["dof_position"].sel(time=again["time"], method="nearest").values
    turns = (again["dof_unit"] == "rad").values
    error = np.abs(again["dof_position"].values - measured)
    assert np.degrees(error[:, turns]).max() < limit
    assert error[:, ~turns].max() < 2e-3


def test_normalized_moments() -> None:
    model, _ = walking()
    ds = found("consistent")
    mass = float(model.mass.sum())
    per_mass = bk.normalized(ds)
    hip, plain = (x["dof_force"].sel(dof="hip_flexion_r") for x in (per_mass, ds))
    np.testing.assert_allclose(hip, plain / mass)
    np.testing.assert_allclose(
        per_mass["force_change"], ds["force_change"] / (mass * GRAVITY), atol=1e-12
    )
    assert per_mass["force_change"].attrs["units"] == "body weight"


def test_uneven_times() -> None:
    _, motion = walking()
    time = np.round(np.arange(0.3, 0.88, 1 / 60), 3)
    sampled = motion.interp(time=time).assign_coords(frame=("time", np.arange(len(time))))
    ds = moments(sampled, "consistent", network=network())
    known = np.isfinite(ds["dof_force"].values).all(1)
    assert known.mean() > 0.9
    assert np.abs(ds["residual_force"].values[known]).max() < 1e-6
    assert ds.sizes["time"] != len(time) or ds["time"].values[1] != time[1]


def test_bad_requests_are_refused() -> None:
    _, motion = walking()
    with pytest.raises(ValueError, match="known: physics, neural, consistent"):
        moments(motion, "guess")
    with pytest.raises(ValueError, match="use method 'physics'"):
        moments(motion, "neural", "grf.mot")
    with pytest.raises(ValueError, match="only for forces that are not given"):
        moments(motion, "physics", network=network())
    with pytest.raises(ValueError, match="opensim_compatible is of method 'physics'"):
        moments(motion, "neural", opensim_compatible=True)
    legless = motion.sel(dof=[n for n in motion["dof"].values if n != "knee_angle_r"])
    with pytest.raises(ValueError, match="knee_angle_r missing"):
        moments(legless, "consistent", network=network())


def test_all_methods_side_by_side() -> None:
    nodes = tree()
    assert list(nodes.children) == ["measured", "physics", "neural", "consistent"]
    for method, given in (("physics", "contact"), ("neural", "neural"), ("measured", "measured")):
        node = nodes[method].to_dataset()
        assert node.attrs["ground_reaction"] == given
        assert np.isfinite(node["residual_force"].values).all()
    np.testing.assert_array_equal(nodes["neural/dof_force"], found("neural")["dof_force"])
    np.testing.assert_array_equal(
        nodes["measured/ground_reaction_force"], nodes["neural/ground_reaction_force"]
    )
    assert nodes.attrs["mass"] == pytest.approx(float(walking()[0].mass.sum()))
    assert bk.compare_kinetics.__module__ == "biokit.compare_kinetics"


def test_figure_of_all_methods() -> None:
    nodes = tree()
    figure = plots.kinetics_modes(nodes)
    titles = [a.text for a in figure.layout.annotations]
    assert titles[:4] == [
        "right foot, vertical (+ up)",
        "right foot, fore-aft (+ forward)",
        "right foot, lateral (+ to the right)",
        "left foot, vertical (+ up)",
    ]
    assert titles[6:] == [
        *("hip flexion, right", "knee angle, right", "ankle angle, right"),
        *("hip flexion, left", "knee angle, left", "ankle angle, left"),
        *("residual force", "residual moment", "change of the root's acceleration"),
    ]
    units = [axis.title.text for axis in figure.select_yaxes()]
    assert units[0] == "body weight" and units[6] == "N·m/kg" and units[-1] == "m/s²"
    curves = {t.name: t for t in figure.data if t.showlegend and t.x is not None}
    assert {"measured", "physics", "neural", "consistent"} <= set(curves)
    weight = nodes.attrs["mass"] * GRAVITY
    up = nodes["physics/ground_reaction_force"].sel(contact="calcn_r", space="y").values
    np.testing.assert_allclose(curves["physics"].y, up / weight, atol=1e-5)
    one = plots.kinetics_modes(nodes, ["lumbar_extension"])
    assert [a.text for a in one.layout.annotations][6] == "lumbar extension"
    with pytest.raises(ValueError, match="unknown coordinates tail_angle"):
        plots.kinetics_modes(nodes, ["tail_angle"])
    with pytest.raises(ValueError, match="this one has none"):
        plots.kinetics_modes(xr.DataTree())
    lacking = xr.DataTree.from_dict(
        {"physics": nodes["physics"].to_dataset().drop_vars("residual_force")}
    )
    with pytest.raises(ValueError, match="physics, needs residual_force"):
        plots.kinetics_modes(lacking)
