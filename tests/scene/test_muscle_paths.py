"""Muscles as lines: as long as the engine says, through the points that OpenSim has."""

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import torch

import biokit as bk
from biokit.engine.kinematics import forward_kinematics
from biokit.engine.model import Model
from biokit.engine.muscle_path import muscle_lengths
from biokit.io.osim import load_osim
from biokit.scene.muscle_paths import Lines, muscle_lines, muscles_part
from biokit.scene.payload import pack, unpack
from biokit.scene.posed import muscle_points_at
from biokit.scene.stage import stage_parts
from tests.muscle_models import wrapped
from tests.opensim_reference import Reference, compiled, model_path, random_poses
from tests.scene.made_stage import skeleton_walk

Array = np.ndarray
CHORDS = 0.2e-3  # m: lines over an arc are shorter than it
STORED = 0.4e-3  # m, beside that: bodies and tracks in 16 bits, over some ten points


def in_ground(model: Model, lines: Lines, q: Array) -> Array:
    """Points of the lines, [S, P, 3] m."""
    pose = forward_kinematics(model, torch.from_numpy(q))
    count = len(q)
    turn = np.concatenate([pose.rotation.numpy(), np.tile(np.eye(3), (count, 1, 1, 1))], axis=1)
    place = np.concatenate([pose.position.numpy(), np.zeros((count, 1, 3))], axis=1)
    local = np.tile(lines.local, (count, 1, 1))
    local[:, lines.moving] = lines.track
    return (turn[:, lines.body] @ local[..., None])[..., 0] + place[:, lines.body]


def lengths(points: Array, start: Array) -> Array:
    """Of each line of points [S, P, 3], [S, M] m."""
    steps = np.linalg.norm(np.diff(points, axis=1), axis=2)
    parts = zip(start[:-1].astype(int), start[1:].astype(int), strict=True)
    return np.stack([steps[:, a : b - 1].sum(axis=1) for a, b in parts], axis=1)


def sweep(model: Model, seed: int) -> Array:
    """A smooth motion through three random poses."""
    poses = random_poses(model, 3, seed=seed)
    share = np.linspace(0, 1, 25)[:, None]
    legs = [(1 - share) * a + share * b for a, b in pairwise(poses)]
    return np.concatenate(legs)


def test_lines_of_the_open_skeleton_are_as_long_as_its_muscles() -> None:
    model = bk.open_skeleton()
    q = skeleton_walk(120)["dof_position"].values
    lines = muscle_lines(model, q)
    assert lines.muscles == list(model.muscles.names)
    own = lengths(in_ground(model, lines, q), lines.start)
    short = muscle_lengths(model, torch.from_numpy(q)).numpy() - own
    assert short.min() > -1e-9
    assert 0.01e-3 < short.max() < CHORDS
    still = np.setdiff1d(np.arange(len(lines.local)), lines.moving)
    assert len(lines.moving) < 0.25 * len(lines.local)
    assert len(still) + len(lines.moving) == lines.start[-1]


@pytest.mark.parametrize("name", ["Rajagopal2016", "RajagopalLaiUhlrich2023", "gait2392"])
def test_wraps_moving_and_conditional_points_of_other_models(name: str) -> None:
    model = compiled(name)
    for seed in range(3):
        q = sweep(model, seed)
        lines = muscle_lines(model, q)
        own = lengths(in_ground(model, lines, q), lines.start)
        short = muscle_lengths(model, torch.from_numpy(q)).numpy() - own
        assert short.min() > -1e-9
        assert short.max() < 0.5e-3  # random poses wrap further than people do


@pytest.mark.parametrize(
    ("shape", "size", "tolerance"),
    [
        ("Cylinder", (0.08, 0.5), 1e-3),
        ("Sphere", (0.1,), 1e-3),
        ("Ellipsoid", (0.1, 0.13, 0.1), 2e-3),
        ("Torus", (0.03, 0.06), 1e-3),
    ],
)
def test_every_shape_of_wrap_object(
    shape: str, size: tuple[float, ...], tolerance: float, tmp_path: Path
) -> None:
    model = load_osim(wrapped(tmp_path, shape, size))
    q = np.stack([np.linspace(-1.2, 1.2, 60), 0.6 * np.sin(np.linspace(0, 6, 60))], axis=1)
    lines = muscle_lines(model, q)
    assert len(lines.moving) > 2, "the object holds the path off in some poses"
    own = lengths(in_ground(model, lines, q), lines.start)[:, 0]
    whole = muscle_lengths(model, torch.from_numpy(q)).numpy()[:, 0]
    np.testing.assert_allclose(own, whole, rtol=0, atol=tolerance)


@pytest.mark.parametrize(("name", "apart"), [("gait2392", 1e-6), ("Rajagopal2016", 6e-3)])
def test_lines_run_through_the_points_of_opensim(name: str, apart: float) -> None:
    """Path points exactly; wrap points where both find the shortest path."""
    model, reference = compiled(name), Reference(model_path(name))
    q = random_poses(model, 4, seed=1)
    q = 0.5 * q + 0.5 * model.default.numpy()
    q = reference.coupled(model.coordinate_names, q)
    lines = muscle_lines(model, q)
    ground = in_ground(model, lines, q)
    for frame, pose in enumerate(q):
        state = posed(reference, model, pose)
        for m, muscle in enumerate(lines.muscles):
            own = ground[frame, lines.start[m] : lines.start[m + 1]]
            for place, is_wrap in path_of(reference, state, muscle):
                nearest = np.linalg.norm(own - place, axis=1).min()
                assert nearest < (apart if is_wrap else 1e-6), (muscle, frame)


def posed(reference: Reference, model: Model, pose: Array) -> object:
    state = reference.state
    for coordinate, value in zip(model.coordinate_names, pose, strict=True):
        reference.coordinates[coordinate].setValue(state, float(value), False)
    reference.model.realizePosition(state)
    return state


def path_of(reference: Reference, state: object, muscle: str) -> list[tuple[Array, bool]]:
    """OpenSim's current path: points in ground, m, and whether they lie on a wrap object."""
    path = reference.model.getMuscles().get(muscle).getGeometryPath().getCurrentPath(state)
    found = []
    for k in range(path.getSize()):
        point = path.get(k)
        place = point.getLocationInGround(state)
        wraps = point.getConcreteClassName() == "PathWrapPoint"
        found.append((np.array([place.get(i) for i in range(3)]), wraps))
    return found


def test_what_does_not_touch_lies_on_the_straight_line() -> None:
    """A run of points before it first touches moves up to the object without a jump."""
    model = compiled("Rajagopal2016")
    q = np.tile(model.default.numpy(), (60, 1))
    q[:, model.coordinate_names.index("knee_angle_r")] = np.linspace(0.0, 1.8, 60)
    lines = muscle_lines(model, q)
    steps = np.abs(np.diff(lines.track, axis=0)).max(axis=(0, 2))  # m, of each moving point
    assert steps.max() < 0.03


def test_the_stage_draws_them_in_the_bodies_of_the_dataset() -> None:
    ds = skeleton_walk(slice(0, 300, 30))
    trial = unpack(pack(stage_parts(ds)))
    model = bk.open_skeleton()
    assert trial["muscles"]["items"] == list(model.muscles.names)
    start = np.asarray(trial["muscles"]["start"])
    whole = muscle_lengths(model, torch.from_numpy(ds["dof_position"].values)).numpy()
    for k in range(ds.sizes["time"]):
        points = muscle_points_at(trial, k)
        assert points is not None
        own = lengths(points[None], start)[0]
        np.testing.assert_allclose(own, whole[k], rtol=0, atol=CHORDS + STORED)


def test_unknown_poses_are_gaps() -> None:
    model = bk.open_skeleton()
    q = skeleton_walk(5)["dof_position"].values.copy()
    q[2, 7] = np.nan
    track = muscle_lines(model, q).track
    np.testing.assert_array_equal(
        np.isfinite(track).all(axis=(1, 2)), [True, True, False, True, True]
    )


def test_one_frame() -> None:
    model = bk.open_skeleton()
    lines = muscle_lines(model, skeleton_walk(1)["dof_position"].values)
    assert lines.track.shape[0] == 1


def test_a_model_of_something_else_is_named() -> None:
    ds = skeleton_walk(2)
    bodies = [str(name) for name in ds["body"].values]
    with pytest.raises(
        ValueError, match=r"not the Dataset's.*lacks the coordinates knee_angle_r_b"
    ):
        muscles_part(ds, compiled("Rajagopal2016"), bodies)


def test_nothing_to_draw() -> None:
    ds, model = skeleton_walk(2), bk.open_skeleton()
    bodies = list(model.body_names)
    assert muscles_part(ds, None, bodies) is None
    assert muscles_part(ds, compiled("D3KE"), bodies) is None  # no muscles
    assert muscles_part(ds.drop_vars("dof_position"), model, bodies) is None
