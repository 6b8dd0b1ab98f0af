"""Inverse kinematics by a network, through the public verb: what goes in, what comes out.

All tests run with a network that has not learned anything: its bones turn with the segments that
the markers show, its people are of generic size. What must hold of the shipped weights stands at
the end, with its limits.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from importlib import resources
from pathlib import Path

import numpy as np
import pytest
import roma
import torch
import xarray as xr

import biokit as bk
from biokit import schema
from biokit.body.markers import ALL
from biokit.body.registration import pose_of, scale_of
from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.io import load, open_skeleton
from biokit.nets.checkpoints import save_neural_ik
from biokit.nets.neural_ik import NeuralIK
from biokit.predict import WEIGHTS, load_network, scaled_model, virtual_model
from biokit.schema import FrameFlag
from tests.engine.models import pendulum
from tests.neural_ik import SMALL, small_network, tied
from tests.opensim_reference import compiled

RATE = 60.0
LOUD = {"progress": False, "device": "cpu"}
# The hybrid's cost may be above the optimiser's by this much: both stop near the same minimum.
COST = 1e-4
COST_FLOOR = 1e-8  # m^2

SHIPPED = Path(str(resources.files("biokit") / "assets" / WEIGHTS))
needs_weights = pytest.mark.skipif(
    not SHIPPED.is_file(), reason=f"the weights biokit/assets/{WEIGHTS} are not there"
)
# What the shipped weights must do on a walk of a person of the open body, markers as on the skin:
# no worse than the paper's errors on BML-MoVi (BioPose, table 2), also with gaps.
ANGLE_LIMIT = 2.84  # deg, mean absolute error of the rotations
POSITION_LIMIT = 0.0258  # m, mean distance of the skeleton's markers from those of the truth
FACTOR_LIMIT = 0.03  # mean absolute error of the scale factors
GAPS = 0.3  # share of samples that are missing


@pytest.fixture(scope="module")
def network() -> NeuralIK:
    return small_network(size=0.0)


def walk(frames: int = 60) -> xr.Dataset:
    """A walk of the skeleton of generic size."""
    motion = bk.synth.gait(open_skeleton(), speed=1.3, duration=frames / RATE, rate=RATE, seed=5)
    return motion.isel(time=slice(0, frames))


def coordinates(motion: xr.Dataset) -> torch.Tensor:
    names = list(open_skeleton().coordinate_names)
    return torch.from_numpy(motion["dof_position"].sel(dof=names).values)


def seen(motion: xr.Dataset) -> xr.Dataset:
    """Its markers where the skeleton of generic size has them: no soft tissue, no other shape."""
    skeleton = tied().skeleton
    positions = marker_positions(skeleton, forward_kinematics(skeleton, coordinates(motion)))
    return schema.markers(
        motion["time"], ALL, positions[:, : len(ALL)].numpy(), attrs={"source": "walk.trc"}
    )


@pytest.fixture(scope="module")
def markers() -> xr.Dataset:
    return seen(walk())


def body_motion(frames: int = 70) -> tuple[xr.Dataset, torch.Tensor]:
    """A walk worn by a person of the open body, as a body Dataset; the true scale factors."""
    registration = tied()
    motion = walk(frames)
    generator = torch.Generator().manual_seed(2)
    beta = torch.randn(10, generator=generator, dtype=torch.float64).clamp(-1.5, 1.5)
    factors = scale_of(registration, beta)
    theta, shift = pose_of(registration, coordinates(motion), factors, beta)
    ds = schema.body(
        motion["time"],
        theta.numpy(),
        beta.numpy(),
        shift.numpy(),
        attrs={"body_model": "open_body", "source": "walk.npz"},
    )
    return ds, factors


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    """Warnings of biokit that a test does not expect fail it."""
    with warnings.catch_warnings():
        warnings.filterwarnings("error", category=UserWarning, module=__name__)
        yield


# ---------------------------------------------------------------------------------- what comes out


def test_the_network_alone(network: NeuralIK, markers: xr.Dataset) -> None:
    ds = bk.inverse_kinematics(markers, method="neural", network=network, **LOUD)
    schema.validate(ds, "motion")
    assert list(ds["dof"].values) == list(open_skeleton().coordinate_names)
    assert ds.sizes["time"] == markers.sizes["time"]
    np.testing.assert_array_equal(ds["time"], markers["time"])
    assert list(ds["marker"].values) == list(ALL)
    assert ds["scale_factor"].dims == ("body", "space")
    assert list(ds["body"].values) == list(open_skeleton().body_names)
    assert ds.attrs["source"] == "walk.trc"
    assert ds.attrs["model"] == "open_skeleton"
    for name in ("dof_deviation", "marker_error", "marker_rms", "flag"):
        assert name in ds
    for name in ("cost", "converged", "iterations", "dof_uncertainty", "marker_weight"):
        assert name not in ds
    for variable in ds.data_vars.values():
        assert "long_name" in variable.attrs, variable.name
    assert ds["dof_deviation"].attrs.keys() >= {"long_name"}
    assert ds["scale_factor"].attrs["units"] == "1"
    assert '"method": "neural"' in ds.attrs["options"]
    error = ds["marker_error"].values
    np.testing.assert_allclose(ds["marker_rms"], np.sqrt((error**2).mean(1)))


def test_marker_errors_are_those_of_the_angles_and_the_scaled_skeleton(
    network: NeuralIK, markers: xr.Dataset
) -> None:
    ds = bk.inverse_kinematics(markers, method="neural", network=network, **LOUD)
    model = scaled_model(ds, virtual_model(network))
    pose = bk.forward_kinematics(ds, model)
    away = pose["marker_position"].sel(marker=list(ALL)) - markers["marker_position"]
    np.testing.assert_allclose(ds["marker_error"], np.linalg.norm(away.values, axis=-1), atol=1e-9)


@pytest.mark.parametrize("method", ["neural", "neural+optimize"])
def test_files_keep_everything(
    network: NeuralIK, markers: xr.Dataset, tmp_path: Path, method: str
) -> None:
    ds = bk.inverse_kinematics(
        markers.isel(time=slice(0, 20)), method=method, network=network, **LOUD
    )
    path = tmp_path / "walk.nc"
    bk.save(ds, path)
    xr.testing.assert_identical(load(path).load(), ds)


def test_a_body_in_motion(network: NeuralIK) -> None:
    """The same as its virtual markers."""
    body, _ = body_motion(20)
    ds = bk.inverse_kinematics(body, method="neural", network=network, **LOUD)
    seen = bk.virtual_markers(body, progress=False)
    other = bk.inverse_kinematics(seen, method="neural", network=network, **LOUD)
    np.testing.assert_allclose(ds["dof_position"], other["dof_position"], atol=1e-12)
    assert ds.attrs["source"] == "walk.npz"


def test_an_amass_file(network: NeuralIK, tmp_path: Path) -> None:
    """z is up there; the pelvis comes out upright. The open body stands in for SMPL-H's."""
    body, _ = body_motion(20)
    path = tmp_path / "walk_poses.npz"
    frames = body.sizes["time"]
    poses = np.zeros((frames, 52, 3))
    poses[:, :22] = body["theta"].values[:, :22]
    up = np.array([[1.0, 0, 0], [0, 0, -1.0], [0, 1.0, 0]])  # y up to z up
    turned = torch.from_numpy(up) @ roma.rotvec_to_rotmat(torch.from_numpy(poses[:, 0]))
    poses[:, 0] = roma.rotmat_to_rotvec(turned).numpy()
    np.savez(
        path,
        poses=poses.reshape(frames, -1),
        trans=body["translation"].values @ up.T,
        betas=np.zeros(16),
        mocap_framerate=RATE,
        gender="neutral",
    )
    with pytest.warns(UserWarning, match="open body"):
        ds = bk.inverse_kinematics(path, method="neural", network=network, **LOUD)
    assert ds.sizes["time"] == frames
    expected = bk.inverse_kinematics(body, method="neural", network=network, **LOUD)
    joints = [n for n in ds["dof"].values if not n.startswith(("pelvis", "mtp", "wrist"))]
    away = ds["dof_position"].sel(dof=joints) - expected["dof_position"].sel(dof=joints)
    assert float(np.abs(away).mean()) < np.radians(5)  # another shape, the same pose
    lean = ds["dof_position"].sel(dof=["pelvis_tilt", "pelvis_list"])
    assert float(np.abs(lean).max()) < np.radians(40)


@pytest.mark.parametrize("frames", [1, 2, 30])
@pytest.mark.parametrize("method", ["neural", "neural+optimize"])
def test_clips_shorter_than_a_window(
    network: NeuralIK, markers: xr.Dataset, method: str, frames: int
) -> None:
    full = small_network(size=0.0, frames=64)
    ds = bk.inverse_kinematics(
        markers.isel(time=slice(0, frames)), method=method, network=full, **LOUD
    )
    assert ds.sizes["time"] == frames
    assert np.isfinite(ds["dof_position"]).all()


def test_missing_markers(network: NeuralIK, markers: xr.Dataset) -> None:
    """30 % of the samples missing, a marker that is never there, a frame with none."""
    rng = np.random.default_rng(0)
    gaps = markers.copy(deep=True)
    hidden = rng.random(gaps["marker_position"].shape[:2]) < 0.3
    hidden[:, 7] = True
    hidden[40] = True
    gaps["marker_position"].values[hidden] = np.nan
    with pytest.warns(UserWarning, match=f"never visible: {ALL[7]}"):
        ds = bk.inverse_kinematics(gaps, method="neural", network=network, **LOUD)
    assert np.isfinite(ds["dof_position"]).all()
    assert ALL[7] not in ds["marker"].values
    shown = [i for i, name in enumerate(ALL) if name in ds["marker"].values]
    np.testing.assert_array_equal(np.isnan(ds["marker_error"]), hidden[:, shown])
    few = (ds["flag"].values & FrameFlag.TOO_FEW_MARKERS) > 0
    assert np.flatnonzero(few).tolist() == [40]
    assert np.isnan(ds["marker_rms"].values[40])
    whole = bk.inverse_kinematics(markers, method="neural", network=network, **LOUD)
    away = np.abs(ds["dof_position"] - whole["dof_position"]).values
    away = np.delete(away, 40, axis=0)
    assert np.degrees(np.median(away[:, 6:])) < 3


def test_markers_of_a_laboratory(network: NeuralIK, markers: xr.Dataset) -> None:
    """Other names for some of the markers are enough."""
    names = {"R_IAS": "RASI", "L_IAS": "LASI", "R_IPS": "RPSI", "L_IPS": "LPSI"}
    kept = [n for n in ALL if n in names or n.startswith(("R_F", "L_F", "R_TAM", "L_TAM", "CV7"))]
    lab = markers.sel(marker=kept)
    lab = lab.assign_coords(marker=[names.get(n, n) for n in kept])
    ds = bk.inverse_kinematics(lab, method="neural", network=network, **LOUD)
    assert set(ds["marker"].values) == set(kept)


def test_flags(network: NeuralIK, markers: xr.Dataset) -> None:
    ds = bk.inverse_kinematics(
        markers, method="neural", network=network, rms_limit=1e-4, error_limit=1.0, **LOUD
    )
    assert ((ds["flag"] & FrameFlag.LARGE_MARKER_ERROR) > 0).all()
    ds = bk.inverse_kinematics(
        markers, method="neural", network=network, rms_limit=1.0, error_limit=1.0, **LOUD
    )
    assert not ((ds["flag"] & FrameFlag.LARGE_MARKER_ERROR) > 0).any()


def test_frame_numbers_are_kept(network: NeuralIK, markers: xr.Dataset) -> None:
    late = markers.isel(time=slice(30, 50))
    ds = bk.inverse_kinematics(late, method="neural", network=network, **LOUD)
    np.testing.assert_array_equal(ds["frame"], late["frame"])


# ------------------------------------------------------------------------------------- the hybrid


def test_the_hybrid_costs_no_more_than_the_optimiser(
    network: NeuralIK, markers: xr.Dataset
) -> None:
    """On the same model; and both find the angles that made the markers."""
    model = virtual_model(network)
    hybrid = bk.inverse_kinematics(
        markers, model, method="neural+optimize", network=network, **LOUD
    )
    alone = bk.inverse_kinematics(markers, model, **LOUD)
    assert "scale_factor" not in hybrid
    assert bool(hybrid["converged"].all())
    assert (hybrid["cost"] <= alone["cost"] * (1 + COST) + COST_FLOOR).all()
    names = open_skeleton().coordinate_names
    rotations = [n for n, turns in zip(names, model.coordinate_is_rotation, strict=True) if turns]
    away = hybrid["dof_position"].sel(dof=rotations) - alone["dof_position"].sel(dof=rotations)
    assert float(np.abs(away).quantile(0.999)) < np.radians(0.1)
    truth = walk()["dof_position"].sel(dof=rotations).values
    error = np.degrees(np.abs(hybrid["dof_position"].sel(dof=rotations).values - truth))
    assert float(np.quantile(error, 0.99)) < 0.5  # the markers are stored in single precision


def test_the_hybrid_scales_the_skeleton_itself(network: NeuralIK, markers: xr.Dataset) -> None:
    ds = bk.inverse_kinematics(markers, method="neural+optimize", network=network, **LOUD)
    assert {"cost", "converged", "dof_uncertainty", "scale_factor", "marker_weight"} <= set(ds)
    start = bk.inverse_kinematics(markers, method="neural", network=network, **LOUD)
    assert float(ds["marker_rms"].mean()) <= float(start["marker_rms"].mean())
    weighted = bk.inverse_kinematics(
        markers,
        method="neural+optimize",
        network=network,
        weights={"R_FLE": 0.0},
        posture=5e-5,
        **LOUD,
    )
    assert float(weighted["marker_weight"].sel(marker="R_FLE")) == 0


def test_any_model_takes_the_hybrid(network: NeuralIK) -> None:
    """Rajagopal's, whose coordinates and markers are others."""
    body, _ = body_motion(10)
    seen = bk.virtual_markers(body, progress=False)
    model = compiled("Rajagopal2016")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of markers that Rajagopal's model lacks
        scaled, _ = bk.scale(seen, model, mass=70.0)
        hybrid = bk.inverse_kinematics(
            seen, scaled, method="neural+optimize", network=network, posture=5e-5, **LOUD
        )
        alone = bk.inverse_kinematics(seen, scaled, posture=5e-5, **LOUD)
    assert list(hybrid["dof"].values) == list(model.coordinate_names)
    assert bool(hybrid["converged"].mean() > 0.95)
    better = hybrid["cost"] <= alone["cost"] * (1 + COST) + COST_FLOOR
    assert float(better.mean()) >= 0.95
    assert "scale_factor" not in hybrid


def test_the_scaled_model_climbs_on(network: NeuralIK, markers: xr.Dataset) -> None:
    ds = bk.inverse_kinematics(markers, method="neural+optimize", network=network, **LOUD)
    model = scaled_model(ds, virtual_model(network), mass=68.0)
    assert float(model.mass.sum()) == pytest.approx(68.0)
    kinetics = bk.inverse_dynamics(ds, model)
    assert kinetics.attrs["mass"] == pytest.approx(68.0)
    weight = float(kinetics["residual_force"].sel(space="y").mean())
    assert weight == pytest.approx(68.0 * 9.80665, rel=0.15)  # nothing else holds the body up


# -------------------------------------------------------------------------------------- bad input


def test_unknown_methods_are_said(markers: xr.Dataset) -> None:
    with pytest.raises(ValueError, match=r"'network'.*one of optimize, neural, neural\+optimize"):
        bk.inverse_kinematics(markers, method="network")  # type: ignore[arg-type]


def test_the_optimiser_needs_a_model(markers: xr.Dataset) -> None:
    with pytest.raises(ValueError, match="needs a model that is scaled"):
        bk.inverse_kinematics(markers)


def test_the_network_takes_no_weights(network: NeuralIK, markers: xr.Dataset) -> None:
    with pytest.raises(ValueError, match="takes no marker weights"):
        bk.inverse_kinematics(markers, method="neural", network=network, weights={"R_FLE": 2.0})


def test_another_skeleton_is_said(network: NeuralIK, markers: xr.Dataset) -> None:
    with pytest.raises(ValueError, match=r"network is for 'open_skeleton.*neural\+optimize"):
        bk.inverse_kinematics(markers, pendulum(), method="neural", network=network)
    same = bk.inverse_kinematics(
        markers.isel(time=[0]), open_skeleton(), method="neural", network=network, **LOUD
    )
    assert same.sizes["time"] == 1


def test_a_network_from_a_file(network: NeuralIK, markers: xr.Dataset, tmp_path: Path) -> None:
    path = tmp_path / "small.safetensors"
    save_neural_ik(network, SMALL, path)
    one = bk.inverse_kinematics(markers, method="neural", network=path, **LOUD)
    other = bk.inverse_kinematics(markers, method="neural", network=network, **LOUD)
    away = np.abs(one["dof_position"] - other["dof_position"])
    assert float(away.max()) < np.radians(1.0)  # stored in half precision
    with pytest.raises(FileNotFoundError, match="no such file of weights"):
        bk.inverse_kinematics(markers, method="neural", network=tmp_path / "none.safetensors")


@pytest.mark.parametrize("method", ["neural", "neural+optimize"])
def test_millimetres_are_said(network: NeuralIK, markers: xr.Dataset, method: str) -> None:
    wrong = markers.assign(marker_position=1000 * markers["marker_position"])
    wrong["marker_position"].attrs = markers["marker_position"].attrs
    with pytest.raises(ValueError, match="mm are declared as m"):
        bk.inverse_kinematics(wrong, method=method, network=network, **LOUD)


@pytest.mark.parametrize("method", ["neural", "neural+optimize"])
def test_z_up_is_warned_of(network: NeuralIK, markers: xr.Dataset, method: str) -> None:
    position = markers["marker_position"].values
    turned = np.stack([position[..., 0], -position[..., 2], position[..., 1]], -1)
    wrong = markers.assign(marker_position=(markers["marker_position"].dims, turned))
    wrong["marker_position"].attrs = markers["marker_position"].attrs
    with pytest.warns(UserWarning, match="Is z up") as told:
        ds = bk.inverse_kinematics(wrong, method=method, network=network, **LOUD)
    assert all(Path(w.filename) == Path(__file__) for w in told if "z up" in str(w.message))
    upright = bk.inverse_kinematics(markers, method=method, network=network, **LOUD)
    joints = [n for n in ds["dof"].values if not n.startswith("pelvis")]
    away = np.abs(ds["dof_position"] - upright["dof_position"]).sel(dof=joints)
    assert float(away.quantile(0.99)) < np.radians(0.5)  # joint angles do not care


def test_too_few_known_markers_are_said(network: NeuralIK, markers: xr.Dataset) -> None:
    few = markers.isel(marker=slice(0, 11))
    with pytest.raises(ValueError, match=r"walk\.trc: 11 of the markers are known.*needs 12"):
        bk.inverse_kinematics(few, method="neural", network=network, **LOUD)
    strange = markers.assign_coords(marker=[f"point {i}" for i in range(len(ALL))])
    with pytest.raises(ValueError, match="none of the markers"):
        bk.inverse_kinematics(strange, method="neural", network=network, **LOUD)
    some = markers.assign_coords(marker=[*ALL[:-1], "wand"])
    with pytest.warns(UserWarning, match="not in the model and not used: wand") as told:
        bk.inverse_kinematics(some, method="neural", network=network, **LOUD)
    assert [Path(w.filename) for w in told] == [Path(__file__)]
    with pytest.warns(UserWarning, match="not used: wand") as told:
        bk.inverse_kinematics(some, method="neural+optimize", network=network, **LOUD)
    assert [Path(w.filename) for w in told] == [Path(__file__)]


def test_clusters_of_a_laboratory_are_left_out(network: NeuralIK, markers: xr.Dataset) -> None:
    """A cluster marker by another name sits anywhere; under the very name it is the landmark."""
    named = {"R_TH1": "RTH1", "L_SH2": "LSH2"}
    renamed = markers.assign_coords(marker=[named.get(name, name) for name in ALL])
    with pytest.warns(UserWarning, match="only track a segment: RTH1, LSH2") as told:
        found = bk.inverse_kinematics(renamed, method="neural", network=network, **LOUD)
    assert [Path(w.filename) for w in told] == [Path(__file__)]
    without = markers.sel(marker=[name for name in ALL if name not in named])
    expected = bk.inverse_kinematics(without, method="neural", network=network, **LOUD)
    np.testing.assert_array_equal(found["dof_position"], expected["dof_position"])
    assert set(named) & set(found["marker"].values) == set()


def test_a_dataset_of_another_kind_is_said(network: NeuralIK) -> None:
    with pytest.raises(ValueError, match="marker"):
        bk.inverse_kinematics(walk(4), method="neural", network=network)


# -------------------------------------------------------------------------------- shipped weights


@needs_weights
def test_shipped_weights_fit_the_open_skeleton_and_the_open_body() -> None:
    network = load_network()
    assert network is load_network()  # read once
    assert network.marker_names == ALL
    registration = tied()
    rows = [registration.skeleton.marker_names.index(name) for name in ALL]
    torch.testing.assert_close(
        network.frames_of.template.cpu().double(),
        registration.markers.on(registration.body.template),
        rtol=0,
        atol=1e-5,
    )
    torch.testing.assert_close(
        network.skeleton.marker_location.cpu().double(),
        registration.skeleton.marker_location[rows],
        rtol=0,
        atol=1e-5,
    )


def shipped_errors(ds: xr.Dataset, factors: torch.Tensor, frames: int) -> tuple[float, float]:
    """Mean absolute error of the rotations, deg, and mean distance of the markers, m."""
    skeleton = tied().skeleton
    truth = coordinates(walk(frames))
    names = list(skeleton.coordinate_names)
    q = torch.from_numpy(ds["dof_position"].sel(dof=names).values)
    found = torch.from_numpy(ds["scale_factor"].values)
    one = marker_positions(skeleton, forward_kinematics(skeleton, q, found), found)
    other = marker_positions(skeleton, forward_kinematics(skeleton, truth, factors), factors)
    rotations = [c for c in skeleton.free if skeleton.coordinate_is_rotation[c]]
    away = torch.rad2deg(q - truth)[:, rotations]
    away = away - 360 * torch.round(away / 360)
    return float(away.abs().mean()), float((one - other).norm(dim=-1).mean())


@needs_weights
def test_shipped_weights_know_a_walk() -> None:
    body, factors = body_motion(70)
    seen = bk.virtual_markers(body, progress=False)
    ds = bk.inverse_kinematics(seen, method="neural", **LOUD)
    angle, position = shipped_errors(ds, factors, 70)
    assert angle < ANGLE_LIMIT
    assert position < POSITION_LIMIT
    assert (
        float((torch.from_numpy(ds["scale_factor"].values) - factors).abs().mean()) < FACTOR_LIMIT
    )
    gaps = seen.copy(deep=True)
    hidden = np.random.default_rng(0).random(gaps["marker_position"].shape[:2]) < GAPS
    gaps["marker_position"].values[hidden] = np.nan
    less = bk.inverse_kinematics(gaps, method="neural", **LOUD)
    assert shipped_errors(less, factors, 70)[0] < ANGLE_LIMIT
    # more uncertain where there is less to see
    assert float(less["dof_deviation"].mean()) > 0.9 * float(ds["dof_deviation"].mean())


@needs_weights
def test_the_hybrid_with_shipped_weights(markers: xr.Dataset) -> None:
    model = virtual_model()
    hybrid = bk.inverse_kinematics(markers, model, method="neural+optimize", **LOUD)
    alone = bk.inverse_kinematics(markers, model, **LOUD)
    assert (hybrid["cost"] <= alone["cost"] * (1 + COST) + COST_FLOOR).all()
