"""Scaling from a static trial: as ScaleTool, by hand, and estimated together with the pose."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
import torch
import xarray as xr

import biokit as bk
from biokit import schema
from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.engine.model import Model
from biokit.engine.scaling import scale_model
from biokit.io.setup import read_scale_set, read_scale_setup
from biokit.marker_tasks import coordinate_tasks, marker_tasks, match_markers, weight_vector
from biokit.physics import coordinates_of
from biokit.scaling import another_subject
from tests import opensim_reference
from tests.opensim_reference import SHARED, Array, Reference, compiled

FACTOR = 2e-3  # relative, largest difference from ScaleTool's factors; measured: 5e-6
LENGTH_COMPLETE = 0.02  # relative, segment lengths from markers on the landmarks themselves
LENGTH_USUAL = 0.07  # the same from 38 usual markers that were placed 5 mm off
STATURE, MASS = 1.829, 85.0668  # m, kg, of the walking subject

# What the laboratories' own files make the verbs say: markers and bodies that models lack, and the
# walking subject's foot factors of 1.66, which ScaleTool finds too.
pytestmark = pytest.mark.filterwarnings(
    "ignore:scaling",
    "ignore:implausible",
    "ignore:.*moves",
    "ignore:.*not in the model and not used",
    "ignore:.*never visible",
)


@dataclass(frozen=True)
class Static:
    generic: str
    markers: str
    setup: str
    factors: str
    pose: str


STATICS = {
    "walk": Static(
        "models/Rajagopal2016.osim",
        "walk/inputs/static_walk_1.trc",
        "walk/setup/scale_1.xml",
        "walk/reference/scale_factors_walk.xml",
        "walk/reference/scale_1_static_pose.mot",
    ),
    "gait2392": Static(
        "models/gait2392_thelen2003muscle.osim",
        "gait2392/inputs/subject01_static.trc",
        "gait2392/setup/scale.xml",
        "gait2392/reference/scale_factors.xml",
        "gait2392/reference/scale_static_pose.mot",
    ),
}


@pytest.fixture(scope="module", params=STATICS)
def static(request: pytest.FixtureRequest, shared_data: Path) -> Static:
    return STATICS[request.param]


def mean_markers(static: Static, model: Model) -> Array:
    """Mean of the placer's frames, (m, 3), m."""
    ds = bk.load(SHARED / static.markers)
    setup = read_scale_setup(SHARED / static.setup)
    assert setup.placer is not None
    assert setup.placer.time_range is not None
    start, end = setup.placer.time_range
    own = (ds["time"].values >= start - 1e-9) & (ds["time"].values <= end + 1e-9)
    target, _ = match_markers(ds, model, warn=False)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # markers that are never seen
        return np.asarray(np.nanmean(target[own], axis=0))


def cost_of(static: Static, model: Model, pose: xr.Dataset) -> float:
    """The placer's objective at a pose, m^2."""
    setup = read_scale_setup(SHARED / static.setup)
    assert setup.placer is not None
    tasks, mean = marker_tasks(setup.placer.tasks, model), mean_markers(static, model)
    weight = weight_vector(tasks, model, mean[None])
    q = coordinates_of(pose, model)[0]
    placed = marker_positions(model, forward_kinematics(model, q))
    total = (weight * (placed - torch.from_numpy(mean)).square().sum(-1)).nansum()
    wanted, pull = coordinate_tasks(tasks, model, weight)
    if wanted is not None and pull is not None:
        total = total + (pull * (q - wanted).square()).sum()
    return float(total)


# --- as ScaleTool -------------------------------------------------------------------------------


def test_factors_masses_and_pose_are_scaletools(static: Static) -> None:
    generic = bk.load(SHARED / static.generic)
    scaled, report = bk.scale(
        SHARED / static.markers, generic, measurements=SHARED / static.setup, place_markers=False
    )
    expected = {scale.body: scale.factors for scale in read_scale_set(SHARED / static.factors)}
    for i, body in enumerate(scaled.body_names):
        np.testing.assert_allclose(scaled.scale_factor[i], expected[body], rtol=FACTOR)
    np.testing.assert_array_equal(report["scale_factor"], scaled.scale_factor)
    setup = read_scale_setup(SHARED / static.setup)
    assert float(scaled.mass.sum()) == pytest.approx(setup.mass)
    assert report.attrs["mass"] == pytest.approx(setup.mass)
    theirs = bk.load(SHARED / static.pose, model=scaled)
    assert cost_of(static, scaled, report) <= cost_of(static, scaled, theirs)


def test_the_static_pose_is_the_optimum(static: Static, tmp_path: Path) -> None:
    """ScaleTool's placer stops early; OpenSim run to convergence finds our pose."""
    generic = bk.load(SHARED / static.generic)
    scaled, report = bk.scale(
        SHARED / static.markers, generic, measurements=SHARED / static.setup, place_markers=False
    )
    bk.save(scaled, tmp_path / "scaled.osim")
    mean = mean_markers(static, scaled)
    seen = np.isfinite(mean).all(axis=1)
    names = np.array(scaled.marker_names)[seen]
    bk.save(schema.markers([0.0, 0.01], names, [mean[seen]] * 2), tmp_path / "mean.trc")
    theirs = opensim_reference.static_pose(
        SHARED / static.setup, tmp_path / "scaled.osim", tmp_path / "mean.trc", tmp_path, 1e-9
    )
    assert cost_of(static, scaled, report) <= cost_of(static, scaled, theirs) + 1e-6
    free = [scaled.coordinate_names[c] for c in scaled.free]
    ours = report["dof_position"].sel(dof=free)
    difference = np.abs(ours.values - theirs["dof_position"].sel(dof=free).values)[0]
    far = {n: float(d) for n, d in zip(free, difference, strict=True) if d > np.radians(0.05)}
    assert far == {}


def test_the_reference_subject_is_scaled_from_two_static_trials(shared_data: Path) -> None:
    """Both steps of the walking subject: the body is OpenSim's, the markers are placed anew."""
    walk = shared_data / "walk"
    generic = bk.load(shared_data / "models" / "Rajagopal2016.osim")
    first, _ = bk.scale(
        walk / "inputs/static_walk_1.trc", generic, measurements=walk / "setup/scale_1.xml"
    )
    second, report = bk.scale(
        walk / "inputs/static_walk_2.trc", first, measurements=walk / "setup/scale_2.xml"
    )
    reference = bk.load(walk / "reference/subject_scaled_walk.osim")
    assert second.body_names == reference.body_names
    for field in ("mass", "mass_center", "parent_offset", "child_offset", "inertia"):
        torch.testing.assert_close(
            getattr(second, field), getattr(reference, field), rtol=FACTOR, atol=1e-6
        )
    assert float(second.mass.sum()) == pytest.approx(MASS, rel=1e-6)
    assert float(report["marker_rms"][0]) < 0.02


def test_placed_markers_are_where_the_static_trial_has_them(static: Static) -> None:
    generic = bk.load(SHARED / static.generic)
    placed, report = bk.scale(SHARED / static.markers, generic, measurements=SHARED / static.setup)
    q = coordinates_of(report, placed)[0]
    markers = marker_positions(placed, forward_kinematics(placed, q)).numpy()
    mean = mean_markers(static, placed)
    seen = np.isfinite(mean).all(axis=1)
    free = np.array([name not in placed.fixed_markers for name in placed.marker_names])
    np.testing.assert_allclose(markers[seen & free], mean[seen & free], rtol=0, atol=1e-9)
    unplaced, _ = bk.scale(
        SHARED / static.markers, generic, measurements=SHARED / static.setup, place_markers=False
    )
    kept = ~(seen & free)
    assert torch.equal(placed.marker_location[kept], unplaced.marker_location[kept])
    assert placed.fixed_markers == unplaced.fixed_markers


def test_the_scaled_model_is_written_for_opensim(shared_data: Path, tmp_path: Path) -> None:
    """Loaded again by us and by OpenSim it is the same, muscles included."""
    static = STATICS["walk"]
    generic = bk.load(SHARED / static.generic)
    scaled, _ = bk.scale(SHARED / static.markers, generic, measurements=SHARED / static.setup)
    bk.save(scaled, tmp_path / "scaled.osim")
    again = bk.load(tmp_path / "scaled.osim")
    q = coordinates_of(bk.load(SHARED / static.pose, model=scaled), scaled)
    reference = Reference(tmp_path / "scaled.osim")
    expected = reference.pose(scaled, q.numpy())
    for model in (scaled, again):
        pose = forward_kinematics(model, q)
        markers = marker_positions(model, pose)
        np.testing.assert_allclose(pose.position, expected.position, rtol=0, atol=1e-9)
        np.testing.assert_allclose(markers, expected.markers, rtol=0, atol=1e-9)
    masses, _, inertias = reference.masses(scaled)
    np.testing.assert_allclose(scaled.mass, masses, rtol=1e-9, atol=1e-12)
    np.testing.assert_allclose(scaled.inertia, inertias, rtol=1e-9, atol=1e-9)
    # OpenSim's own scaled subject: the same optimal fibre lengths
    subject = Reference(SHARED / "walk/reference/subject_scaled_walk.osim")  # outlives its muscles
    theirs, ours = subject.model.getMuscles(), reference.model.getMuscles()
    for i in range(theirs.getSize()):
        muscle = theirs.get(i)
        found = ours.get(muscle.getName()).getOptimalFiberLength()
        assert found == pytest.approx(muscle.getOptimalFiberLength(), rel=FACTOR)


# --- by hand ------------------------------------------------------------------------------------


def standing(model: Model, names: list[str] | None = None) -> xr.Dataset:
    """The default pose as a static trial of three frames."""
    markers = marker_positions(model, forward_kinematics(model, model.default)).numpy()
    chosen = names or list(model.marker_names)
    rows = [model.marker_names.index(n) for n in chosen]
    return schema.markers([0.0, 0.01, 0.02], chosen, np.tile(markers[rows], (3, 1, 1)))


def test_factors_by_hand() -> None:
    model = bk.open_skeleton()
    by_hand = {"femur_r": (1.1, 1.2, 1.3), "torso": (0.9, 0.9, 0.9)}
    factors = torch.ones_like(model.scale_factor)
    for body, values in by_hand.items():
        factors[model.body_names.index(body)] = torch.tensor(values).to(factors)
    subject = scale_model(model, factors)
    scaled, report = bk.scale(standing(subject), model, factors=by_hand, mass=60.0)
    torch.testing.assert_close(scaled.scale_factor, factors, rtol=0, atol=1e-12)
    assert float(scaled.mass.sum()) == pytest.approx(60.0)
    assert float(report["marker_rms"][0]) < 1e-3
    with pytest.raises(
        ValueError, match=r"bodies that the model 'open_skeleton' lacks: \['thigh'\]"
    ):
        bk.scale(standing(model), model, factors={"thigh": (1, 1, 1)})


def test_coordinate_tasks_hold_without_a_scale_setup(shared_data: Path) -> None:
    """Weights may be an inverse kinematics setup; its coordinate tasks count too."""
    static = STATICS["gait2392"]
    model = bk.load(shared_data / "gait2392/reference/gait2392_subject01_scaled.osim")
    _, report = bk.scale(
        shared_data / static.markers,
        model,
        factors={},
        weights=shared_data / "gait2392/setup/ik.xml",
    )
    subtalar = report["dof_position"].sel(dof=["subtalar_angle_r", "subtalar_angle_l"])
    assert float(np.abs(subtalar).max()) < np.radians(0.1)


# --- estimated ----------------------------------------------------------------------------------

USUAL = """R_IAS L_IAS R_IPS L_IPS CV7 SJN SXS TV8 R_SAE L_SAE R_HLE L_HLE R_HME L_HME R_RSP L_RSP
R_USP L_USP R_FTC L_FTC R_FLE L_FLE R_FME L_FME R_TTC L_TTC R_FAL L_FAL R_TAM L_TAM R_FCC L_FCC
R_FM1 L_FM1 R_FM5 L_FM5 R_HLX L_HLX""".split()  # noqa: SIM905


def lengths(model: Model) -> dict[str, float]:
    """Distances between joint centres in the default pose, m."""
    position = forward_kinematics(model, model.default).position

    def between(a: str, b: str) -> float:
        i, j = model.body_names.index(a), model.body_names.index(b)
        return float((position[i] - position[j]).norm())

    found = {
        f"{name}_{side}": between(f"{a}_{side}", f"{b}_{side}")
        for name, a, b in (
            ("thigh", "femur", "tibia"),
            ("shank", "tibia", "talus"),
            ("upper arm", "humerus", "ulna"),
            ("forearm", "radius", "hand"),
        )
        for side in "rl"
    }
    found["hips"] = between("femur_r", "femur_l")
    found["shoulders"] = between("humerus_r", "humerus_l")
    return found | {"trunk": between("pelvis", "neck")}


def random_subject(seed: int, names: list[str], noise: float) -> tuple[Model, xr.Dataset]:
    """A symmetric random body and its static trial, standing not quite straight."""
    model = bk.open_skeleton()
    rng = np.random.default_rng(seed)
    bodies = len(model.body_names)
    logs = rng.normal(0, 0.07) + rng.normal(0, 0.05, (bodies, 1)) + rng.normal(0, 0.03, (bodies, 3))
    for i, name in enumerate(model.body_names):
        if name.endswith("_l"):
            logs[i] = logs[model.body_names.index(name[:-2] + "_r")]
    subject = scale_model(model, torch.from_numpy(np.exp(logs)))
    free = list(model.free)
    room = torch.minimum(model.upper - model.default, model.default - model.lower).clamp(0, 0.15)
    q = model.default.clone()
    q[free] += room[free] * torch.from_numpy(rng.uniform(-1, 1, len(free)))
    markers = marker_positions(subject, forward_kinematics(subject, q)).numpy()
    markers = markers[[model.marker_names.index(n) for n in names]]
    markers = markers + rng.normal(0, noise, markers.shape)  # where a person has put them
    return subject, schema.markers([0.0, 0.01, 0.02], names, np.tile(markers, (3, 1, 1)))


@pytest.mark.parametrize("seed", [0, 1])
@pytest.mark.parametrize("noise", [0.0, 0.005])
def test_segment_lengths_of_random_subjects(seed: int, noise: float) -> None:
    """Measured over four subjects: 1.4 % at most (all markers, no noise) and 5.9 % (upper arm)."""
    every = bk.open_skeleton().marker_names
    no_landmark = ("JC", "_GROUND")  # joint centres and projections are computed, not placed
    placed = [n for n in every if not n.endswith(no_landmark) and not n.startswith("MID")]
    names, tolerance = (USUAL, LENGTH_USUAL) if noise else (placed, LENGTH_COMPLETE)
    subject, static = random_subject(seed, names, noise)
    scaled, report = bk.scale(static, bk.open_skeleton())
    expected, found = lengths(subject), lengths(scaled)
    wrong = {n: found[n] / v - 1 for n, v in expected.items() if abs(found[n] / v - 1) > tolerance}
    assert wrong == {}
    assert float(report["marker_rms"][0]) < 0.002 + 2 * noise
    mean = np.mean([found[n] / v for n, v in expected.items()])
    assert mean == pytest.approx(1, abs=0.02)


@pytest.mark.parametrize("trial", ["static_walk_1", "static_walk_2"])
@pytest.mark.parametrize("generic", ["open_skeleton", "Rajagopal2016"])
def test_the_walking_subject_without_a_setup(shared_data: Path, trial: str, generic: str) -> None:
    """Leg length as in Drillis & Contini (1966): thigh 0.245 and shank 0.246 of the stature."""
    model = compiled(generic)
    with warnings.catch_warnings():
        warnings.filterwarnings("error", message="implausible")
        scaled, report = bk.scale(shared_data / f"walk/inputs/{trial}.trc", model, mass=MASS)
    factors = scaled.scale_factor
    assert 0.75 < float(factors.min()) < float(factors.max()) < 1.35
    right = [i for i, n in enumerate(scaled.body_names) if n.endswith("_r")]
    left = [scaled.body_names.index(scaled.body_names[i][:-2] + "_l") for i in right]
    assert float((factors[right] / factors[left] - 1).abs().max()) < 0.05
    position = forward_kinematics(scaled, scaled.default).position
    hip, knee, ankle = (scaled.body_names.index(n) for n in ("femur_r", "tibia_r", "talus_r"))
    leg = (position[hip] - position[knee]).norm() + (position[knee] - position[ankle]).norm()
    assert float(leg) == pytest.approx(0.491 * STATURE, rel=0.08)
    assert float(report["marker_rms"][0]) < 0.025
    assert float(scaled.mass.sum()) == pytest.approx(MASS)


def test_a_moving_trial_serves_with_a_warning() -> None:
    subject, _ = random_subject(0, USUAL, 0.0)
    frames = 40
    q = subject.default.expand(frames, -1).clone()
    reaches = {"hip_flexion": 0.9, "knee_angle": 1.2, "arm_flex": 1.4, "elbow_flex": 1.0}
    for name, reach in reaches.items():
        i = [subject.coordinate_names.index(f"{name}_{side}") for side in "rl"]
        q[:, i] = reach * torch.linspace(0, 1, frames, dtype=torch.float64)[:, None]
    markers = marker_positions(subject, forward_kinematics(subject, q)).numpy()
    rows = [subject.marker_names.index(n) for n in USUAL]
    moving = schema.markers(
        np.arange(frames) / 50, USUAL, markers[:, rows], attrs={"source": "a.trc"}
    )
    with pytest.warns(UserWarning, match=r"a\.trc moves \(markers by \d+ cm"):
        scaled, report = bk.scale(moving, bk.open_skeleton())
    expected, found = lengths(subject), lengths(scaled)
    assert all(abs(found[n] / v - 1) < LENGTH_USUAL for n, v in expected.items())
    assert 1 < report.sizes["time"] <= 6
    # Markers are placed from those frames, not from their mean, which is no pose.
    again = bk.inverse_kinematics(moving, scaled)
    assert float(again["marker_rms"].max()) < 0.003


# --- the static trial of another subject --------------------------------------------------------


def test_implausible_factors_are_named() -> None:
    """The static trial of a child with the model of an adult."""
    model = bk.open_skeleton()
    child = scale_model(model, 0.6 * model.scale_factor)
    with pytest.warns(UserWarning, match=r"implausible scale factors: pelvis \(0\.6\d, .*of this"):
        bk.scale(standing(child, USUAL), model)


def test_a_static_trial_of_another_subject(shared_data: Path) -> None:
    """Distances within segments tell: millimetres in a session, centimetres between people."""
    walk = bk.load(shared_data / "walk/inputs/motion_capture_walk.trc")
    own, _ = bk.scale(shared_data / "walk/inputs/static_walk_2.trc", bk.open_skeleton())
    another = bk.load(shared_data / "lab_trials/inputs/s4_walking1.trc").isel(time=slice(0, 60))
    with warnings.catch_warnings():
        warnings.filterwarnings("error", message="distances between markers")
        assert another_subject(own, walk) < 0.003
        squats = bk.load(shared_data / "lab_trials/inputs/s4_squats1.trc")
        model, _ = bk.scale(another, bk.open_skeleton())
        assert another_subject(model, squats) < 0.006
    for other in (shared_data / "gait2392/inputs/subject01_static.trc", another):
        model, _ = bk.scale(other, bk.open_skeleton())
        with pytest.warns(UserWarning, match="another subject, or other marker placement"):
            assert another_subject(model, walk) > 0.011
