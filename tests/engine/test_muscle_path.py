"""Muscle paths: the reference trials, random poses against opensim, gradients, bad input."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor

import biokit as bk
from biokit.engine.kinematics import forward_kinematics
from biokit.engine.model import Model
from biokit.engine.muscle_path import (
    muscle_geometry,
    muscle_lengths,
    path_points,
    path_wrenches,
)
from biokit.engine.muscles import Muscles, Paths
from biokit.engine.scaling import scale_model
from biokit.io.osim import load_osim
from tests.opensim_reference import SHARED, Reference, compiled, model_path, random_poses

TRIALS = {
    "walk": SHARED / "walk" / "reference" / "subject_scaled_walk.osim",
    "gait2392_walk": SHARED / "gait2392" / "reference" / "gait2392_subject01_scaled.osim",
}
# mm RMS over the trial, OpenSim 4.6: compatible, default without the gastrocnemii, default.
LENGTH = {"walk": (0.001, 0.05, 0.4), "gait2392_walk": (1e-6, 1e-6, 1e-6)}
ARM = {"walk": (0.002, 0.05, 0.05), "gait2392_walk": (1e-6, 1e-6, 1e-6)}
DIGITS = 1e-12
RANDOM = ("Rajagopal2016", "RajagopalLaiUhlrich2023", "opencap_subject4", "gait2392")


def table(path: Path) -> tuple[list[str], np.ndarray]:
    """Columns and rows of a .sto file, without the time."""
    body = path.read_text().split("endheader", 1)[1]
    lines = body.strip().splitlines()
    rows = np.array([[float(x) for x in line.split()] for line in lines[1:]])
    return lines[0].split()[1:], rows[:, 1:]


@cache
def trial(name: str) -> tuple[Model, Tensor]:
    """Model and coordinates (rad, m) of a reference trial."""
    if not TRIALS[name].is_file():
        pytest.skip("the reference recordings are not at ../shared/data")
    model = load_osim(TRIALS[name])
    names, q = table(TRIALS[name].parent / f"{name}_Kinematics_q.sto")
    assert tuple(names) == model.coordinate_names
    degrees = np.array(model.coordinate_is_rotation) & ~np.array(model.coordinate_is_coupled)
    return model, torch.from_numpy(np.where(degrees, np.radians(q), q))


def rms(x: np.ndarray) -> float:
    return float(np.sqrt(np.mean(np.square(x))) * 1e3)


@pytest.mark.parametrize("name", TRIALS)
def test_lengths_and_moment_arms_of_the_trials(name: str) -> None:
    model, q = trial(name)
    folder = TRIALS[name].parent
    names, lengths = table(folder / f"{name}_MuscleAnalysis_Length.sto")
    rows = [model.muscles.names.index(m) for m in names]
    single = [k for k, m in enumerate(names) if not m.startswith("gas")]
    arms = {
        path.stem.split("MomentArm_")[1]: table(path)
        for path in sorted(folder.glob(f"{name}_MuscleAnalysis_MomentArm_*.sto"))
    }
    assert len(arms) >= 9
    same, ours = (muscle_geometry(model, q, opensim_compatible=c) for c in (True, False))

    def arm_errors(found: Tensor) -> np.ndarray:
        return np.stack(
            [
                found[:, [model.muscles.names.index(m) for m in columns]].numpy()[
                    ..., model.coordinate_names.index(coordinate)
                ]
                - expected
                for coordinate, (columns, expected) in arms.items()
            ]
        )

    assert rms(same.length[:, rows].numpy() - lengths) < LENGTH[name][0]
    assert rms((ours.length[:, rows].numpy() - lengths)[:, single]) < LENGTH[name][1]
    assert rms(ours.length[:, rows].numpy() - lengths) < LENGTH[name][2]
    assert rms(arm_errors(same.moment_arm)) < ARM[name][0]
    assert rms(arm_errors(ours.moment_arm)) < ARM[name][2]


@pytest.mark.parametrize("name", RANDOM)
def test_random_poses_as_in_opensim(name: str) -> None:
    model, reference = compiled(name), Reference(model_path(name))
    q = reference.coupled(model.coordinate_names, random_poses(model, 12, seed=3))
    about = ("hip_flexion_r", "hip_rotation_r", "knee_angle_r", "ankle_angle_r")
    lengths, arms = reference.muscle_geometry(model, q, about)
    found = muscle_geometry(model, torch.from_numpy(q), opensim_compatible=True)
    columns = [model.coordinate_names.index(c) for c in about]
    # The gastrocnemii touch two cylinders; OpenSim finds tangents to 0.1 degrees there.
    np.testing.assert_allclose(found.length, lengths, rtol=0, atol=2e-5)
    np.testing.assert_allclose(found.moment_arm[..., columns], arms, rtol=0, atol=3e-5)
    twice = {m for m in model.muscles.path.wrap_muscle if model.muscles.names[m][:3] == "gas"}
    rest = [m for m in range(len(model.muscles)) if m not in twice]
    np.testing.assert_allclose(found.length[:, rest], lengths[:, rest], rtol=0, atol=1e-9)
    np.testing.assert_allclose(
        found.moment_arm[:, rest][..., columns], arms[:, rest], rtol=0, atol=1e-9
    )


# --- moment arms, speeds and wrenches agree with the lengths -------------------------------------


def poses(model: Model, count: int) -> Tensor:
    return torch.from_numpy(random_poses(model, count, seed=7))


@pytest.mark.parametrize("name", ["Rajagopal2016", "gait2392", "open_skeleton"])
def test_moment_arms_are_minus_the_slope_of_the_length(name: str) -> None:
    model = compiled(name)
    q = poses(model, 20).requires_grad_()
    found = muscle_geometry(model, q)
    weight = torch.randn(found.length.shape, generator=torch.Generator().manual_seed(0)).to(q)
    (slope,) = torch.autograd.grad((found.length * weight).sum(), q)
    ours = -(found.moment_arm * weight[..., None]).sum(1)
    # Paths over two wrap objects are found to 1e-10 m of their length.
    np.testing.assert_allclose(ours.detach(), slope, rtol=0, atol=1e-6)


def test_gradients_against_finite_differences() -> None:
    model = compiled("Rajagopal2016")
    q = model.default + 0.1 * poses(model, 3)
    generator = torch.Generator().manual_seed(1)
    direction = torch.randn(q.shape, generator=generator).to(q)
    coordinate = [model.coordinate_names.index(c) for c in ("knee_angle_r", "hip_rotation_l")]

    def value(x: Tensor) -> Tensor:
        found = muscle_geometry(model, x)
        return torch.cat([found.length, found.moment_arm[..., coordinate].flatten(1)], 1)

    step = 1e-6
    numeric = (value(q + step * direction) - value(q - step * direction)) / (2 * step)
    _, slope = torch.autograd.functional.jvp(value, q, direction)
    np.testing.assert_allclose(slope, numeric, rtol=0, atol=1e-6)


def test_velocity_is_the_rate_of_the_length() -> None:
    model = compiled("gait2392")
    q = poses(model, 10)
    qd = torch.randn(q.shape, generator=torch.Generator().manual_seed(2)).to(q)
    step = 1e-6
    found = muscle_geometry(model, q, qd)
    numeric = muscle_lengths(model, q + step * qd) - muscle_lengths(model, q - step * qd)
    assert found.velocity is not None
    np.testing.assert_allclose(found.velocity, numeric / (2 * step), rtol=0, atol=1e-7)


@pytest.mark.parametrize("name", ["Rajagopal2016", "gait2392"])
def test_wrenches_balance_and_do_the_work_of_the_moment_arms(name: str) -> None:
    model = compiled(name)
    q = poses(model, 4)
    found = path_wrenches(model, q)
    force = torch.zeros(len(q), len(model.muscles), 3, dtype=q.dtype)
    force.index_add_(1, torch.tensor(found.muscle), found.force)
    assert float(force.abs().max()) < DIGITS

    # A virtual motion of a hip moves every body rigidly: the power is minus the moment arm's.
    coordinate = model.coordinate_names.index("hip_flexion_r")
    step = 1e-6
    shift = torch.zeros_like(q)
    shift[:, coordinate] = step
    up, down = forward_kinematics(model, q + shift), forward_kinematics(model, q - shift)
    here = forward_kinematics(model, q)
    velocity = (up.position - down.position) / (2 * step)
    spin = (up.rotation - down.rotation) / (2 * step) @ here.rotation.mT
    omega = torch.stack([spin[..., 2, 1], spin[..., 0, 2], spin[..., 1, 0]], -1)
    on_bodies = [k for k, b in enumerate(found.body) if b >= 0]
    body = [found.body[k] for k in on_bodies]
    power = (found.force[:, on_bodies] * velocity[:, body]).sum(-1) + (
        found.moment[:, on_bodies] * omega[:, body]
    ).sum(-1)
    total = torch.zeros(len(q), len(model.muscles), dtype=q.dtype)
    total.index_add_(1, torch.tensor(found.muscle)[on_bodies], power)
    arm = muscle_geometry(model, q).moment_arm[..., coordinate]
    moving = set(range(len(model.muscles))) - {
        model.muscles.path.point_muscle[p] for p in model.muscles.path.moving_point
    }
    rows = sorted(moving)
    np.testing.assert_allclose(total[:, rows], arm[:, rows], rtol=0, atol=1e-6)


def test_the_drawn_line_is_as_long_as_the_muscle() -> None:
    model = compiled("gait2392")
    q = poses(model, 5)
    points = path_points(model, q)
    line = (points[..., 1:, :] - points[..., :-1, :]).norm(dim=-1).nansum(-1)
    np.testing.assert_allclose(line, muscle_lengths(model, q), rtol=0, atol=DIGITS)


def test_the_drawn_line_touches_the_wrap_objects() -> None:
    model = compiled("Rajagopal2016")
    q = poses(model, 5)
    points = path_points(model, q)
    line = (points[..., 1:, :] - points[..., :-1, :]).norm(dim=-1).nansum(-1)
    short = muscle_lengths(model, q) - line  # chords instead of arcs
    assert float(short.min()) > -DIGITS
    assert 1e-4 < float(short.max()) < 0.03


# --- batches ------------------------------------------------------------------------------------


def test_batches_and_single_poses_agree() -> None:
    model = compiled("RajagopalLaiUhlrich2023")
    q = poses(model, 600)
    whole = muscle_geometry(model, q.view(2, 300, -1), q.view(2, 300, -1))
    assert whole.length.shape == (2, 300, len(model.muscles))
    assert whole.moment_arm.shape == (2, 300, len(model.muscles), len(model.coordinate_names))
    alone = muscle_geometry(model, q[450], q[450])
    for many, single in zip(whole, alone, strict=True):
        assert many is not None
        assert single is not None
        np.testing.assert_allclose(many[1, 150], single, rtol=0, atol=1e-7)


def test_single_precision() -> None:
    model = compiled("Rajagopal2016")
    q = poses(model, 20)
    double = muscle_geometry(model, q)
    single = muscle_geometry(model.to(None, torch.float32), q.float())
    # A pose on the verge of a wrap may fall to either side.
    assert float((single.length - double.length).abs().quantile(0.99)) < 2e-6
    assert float((single.moment_arm - double.moment_arm).abs().quantile(0.99)) < 2e-5


def test_a_model_without_muscles() -> None:
    model = replace(bk.open_skeleton(), muscles=Muscles())
    q = model.default[None]
    found = muscle_geometry(model, q, q)
    assert found.length.shape == (1, 0)
    assert found.moment_arm.shape == (1, 0, len(model.coordinate_names))


# --- scaling ------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["Rajagopal2016", "gait2392"])
def test_scaled_muscles_as_by_opensim(name: str) -> None:
    model, reference = compiled(name), Reference(model_path(name))
    generator = torch.Generator().manual_seed(1)
    factors = 0.8 + 0.4 * torch.rand(len(model.body_names), 3, generator=generator).double()
    scaled = scale_model(model, factors, mass=66.0)
    reference.scale(model, factors.numpy(), mass=66.0, preserve=True)
    muscles = [reference.model.getMuscles().get(m) for m in model.muscles.names]
    # Rajagopal's gastrocnemii touch two cylinders, see above.
    for ours, theirs, close in (
        (scaled.muscles.optimal_fiber_length, "get_optimal_fiber_length", 5e-5),
        (scaled.muscles.tendon_slack_length, "get_tendon_slack_length", 5e-5),
        (scaled.muscles.max_isometric_force, "get_max_isometric_force", 1e-12),
    ):
        expected = [getattr(m, theirs)() for m in muscles]
        np.testing.assert_allclose(ours, expected, rtol=close)
    q = reference.coupled(model.coordinate_names, random_poses(model, 8, seed=5))
    lengths, _ = reference.muscle_geometry(model, q)
    found = muscle_lengths(scaled, torch.from_numpy(q), opensim_compatible=True)
    np.testing.assert_allclose(found, lengths, rtol=0, atol=3e-5)


def test_scaled_muscles_are_differentiable() -> None:
    model = compiled("Rajagopal2016")
    factors = torch.full((len(model.body_names), 3), 1.1, dtype=torch.float64, requires_grad=True)
    direction = torch.randn(factors.shape, generator=torch.Generator().manual_seed(0)).double()

    def value(f: Tensor) -> Tensor:
        scaled = scale_model(model, f)
        length = muscle_lengths(scaled, model.default)
        return (length + scaled.muscles.optimal_fiber_length).sum()

    (gradient,) = torch.autograd.grad(value(factors), factors)
    step = 1e-6
    with torch.no_grad():
        up, down = value(factors + step * direction), value(factors - step * direction)
    slope, numeric = (gradient * direction).sum().item(), ((up - down) / (2 * step)).item()
    assert slope == pytest.approx(numeric, rel=1e-5)


# --- bad input ----------------------------------------------------------------------------------


def changed(model: Model, **fields: object) -> Model:
    path: Paths = replace(model.muscles.path, **fields)  # type: ignore[arg-type]
    return replace(model, muscles=replace(model.muscles, path=path))


def test_what_is_wrong_with_the_paths_is_said_at_once() -> None:
    model = compiled("Rajagopal2016")
    path = model.muscles.path
    location, size = path.location.clone(), path.wraps.size.clone()
    location[0, 1] = torch.nan
    size[path.wrap_object[0], 0] = 0.0
    last = (9, *path.wrap_last[1:])
    wraps = replace(path.wraps, size=size)
    bad = changed(
        model, location=location, wraps=wraps, wrap_first=(9, *path.wrap_first[1:]), wrap_last=last
    )
    with pytest.raises(ValueError, match="muscle paths that cannot be") as error:
        muscle_lengths(bad, model.default)
    first = model.muscles.names[path.point_muscle[0]]
    wrapped = model.muscles.names[path.wrap_muscle[0]]
    assert f"muscle {first!r}: a path point that is not finite" in str(error.value)
    assert f"muscle {wrapped!r}, wrap object" in str(error.value)
    assert "not positive" in str(error.value)
    assert "no segment between points 10 and 10" in str(error.value)


def test_a_path_of_one_point() -> None:
    model = compiled("gait2392")
    path = model.muscles.path
    keep = [p for p, m in enumerate(path.point_muscle) if m != 0 or p == 0]
    bad = changed(
        replace(model, muscles=model.muscles),
        point_muscle=tuple(path.point_muscle[p] for p in keep),
        point_body=tuple(path.point_body[p] for p in keep),
        condition_coordinate=tuple(path.condition_coordinate[p] for p in keep),
        condition_range=path.condition_range[keep],
        location=path.location[keep],
        moving_point=(),
        moving_coordinate=(),
        moving_direction=path.moving_direction[:0],
        moving_curve=path.moving_curve.take(torch.zeros(0, dtype=torch.int64)),
    )
    with pytest.raises(ValueError, match="'glut_med1_r': 1 path points that always count"):
        muscle_lengths(bad, model.default)


def test_coordinates_of_another_model() -> None:
    model = compiled("gait2392")
    with pytest.raises(ValueError, match="q has 5 columns, but the model has 23 coordinates"):
        muscle_geometry(model, torch.zeros(3, 5))
