"""Optimal control by OpenSim Moco: what is stored of it, and that it can be made again."""

from pathlib import Path

import numpy as np
import pytest

import biokit as bk
from benchmarks import moco
from benchmarks.peer import opensim

WEIGHT = 63 * 9.80665  # N


@pytest.fixture(scope="module")
def walk() -> moco.Walk:
    return moco.sample_walk()


def test_inverse_dynamics_agrees_with_moco_inverse(walk: moco.Walk, repo_root: Path) -> None:
    stored = bk.load(repo_root / "sample_data" / "walk_moco_inverse.nc")
    mine = bk.inverse_dynamics(
        walk.motion, walk.model, walk.plates, cutoff=moco.CUTOFF, opensim_compatible=True
    )
    names = [str(name) for name in stored["dof"].values]
    assert sorted(names) == sorted(walk.model.coordinate_names)
    assert moco.differences(stored, mine, names).max() < 1e-6  # N*m and N


def test_the_tracked_motion_obeys_newton_and_stays_near(walk: moco.Walk, repo_root: Path) -> None:
    stored = bk.load(repo_root / "sample_data" / "walk_moco_track.nc")
    assert stored.attrs["converged"] == 1
    names = [str(name) for name in stored["dof"].values]
    root = [name for name in names if name.startswith("pelvis")]
    assert float(np.abs(stored["dof_force"].sel(dof=root)).max()) == 0
    cycle = stored.sel(time=slice(*moco.CYCLE))
    at = cycle["time"].values
    for name in names:
        away = cycle["dof_position"].sel(dof=name).values - walk.of(name, walk.k.position, at)
        rms = float(np.sqrt((away**2).mean()))
        assert rms < (0.02 if name in ("pelvis_tx", "pelvis_ty", "pelvis_tz") else np.deg2rad(1.5))
    force = cycle["ground_reaction_force"].sum("contact")
    assert float(cycle["ground_reaction_force"].sel(space="y").min()) > -1.0  # N: it only pushes
    # over a cycle the ground carries the weight
    assert float(force.sel(space="y").mean()) == pytest.approx(WEIGHT, rel=0.03)


@pytest.mark.slow
def test_moco_inverse_is_what_is_stored(walk: moco.Walk, repo_root: Path) -> None:
    osim = opensim()
    if osim is None:
        pytest.skip("the opensim package has no wheel here")
    stored = bk.load(repo_root / "sample_data" / "walk_moco_inverse.nc")
    found = moco.inverse(osim, walk)
    np.testing.assert_allclose(
        found["dof_force"].sel(dof=stored["dof"].values), stored["dof_force"], rtol=0, atol=1e-5
    )
