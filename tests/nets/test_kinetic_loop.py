"""The kinetic loop: its parts agree with the engine, and gradients reach everything."""

from dataclasses import replace
from typing import Any

import pytest
import torch
from torch import Tensor

from biokit.engine.contact_detection import Ground
from biokit.engine.dynamics import forward_dynamics, inverse_dynamics, kinetics
from biokit.engine.integrate import rollout, sampled
from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.engine.scaling import scale_model
from biokit.nets.kinematics_transformer import WindowMotion, inverse_kinematics_transformer
from biokit.nets.kinetic_features import COORDINATES
from biokit.nets.kinetic_loop import (
    KineticLoop,
    LoopEstimate,
    WindowForces,
    kinetic_loop,
    sole_loads,
)
from biokit.nets.torque import inverse_dynamics_transformer
from tests.neural_ik import moving, small_network, tied

STEP, CUTOFF, FRAMES = 1 / 60, 6.0, 16  # s, Hz
SAME = 1e-9
GROUND = Ground(0.0, torch.zeros(14, dtype=torch.float64), torch.zeros(3, dtype=torch.float64))


def small_loop(**numbers: Any) -> KineticLoop:
    """A loop of tiny networks in double precision, disturbed so that every part says something."""
    torch.manual_seed(3)
    loop = kinetic_loop(
        inverse_kinematics_transformer(small_network(), width=8, depth=1, heads=2),
        inverse_dynamics_transformer(width=8, depth=1, heads=2, frames=16, blocks=1, **numbers),
    )
    with torch.no_grad():
        for weights in loop.parameters():
            weights.add_(0.01 * torch.randn_like(weights))
    return loop.double()


def said(loop: KineticLoop, markers: Tensor, **options: Any) -> LoopEstimate:
    model = scale_model(tied().skeleton, torch.full((25, 3), 1.04, dtype=torch.float64), mass=70)
    return loop(markers, model, GROUND, STEP, cutoff=CUTOFF, **options)


def test_the_parts_agree_with_the_engine() -> None:
    """Markers by kinematics, moments by the equations of motion, the root driven by forces."""
    loop = small_loop()
    _, markers = moving(2, FRAMES)
    model = scale_model(tied().skeleton, torch.full((25, 3), 1.04, dtype=torch.float64), mass=70)
    with torch.no_grad():
        motion, placed, forces, returned = said(loop, markers)
    assert returned is None
    factors = motion.factors[:, None].expand(-1, FRAMES, -1, -1)
    skeleton = loop.kinematics.skeleton
    pose = forward_kinematics(skeleton, motion.q, factors)
    own = marker_positions(skeleton, pose, factors)[:, :, :142]
    torch.testing.assert_close(placed.markers, own, rtol=0, atol=SAME)
    torch.testing.assert_close(placed.pose.position, pose.position, rtol=0, atol=SAME)
    assert float(forces.force.abs().amax()) > 10
    loads = sole_loads(model, forces.place, forces.force)
    moving_by = motion.q, motion.qd, motion.qdd
    wanted = inverse_dynamics(model, *moving_by, loads)
    torch.testing.assert_close(forces.torque, wanted, rtol=0, atol=1e-7)
    left = kinetics(model, *moving_by, loads)
    torch.testing.assert_close(forces.residual_force, left.residual_force, rtol=0, atol=1e-7)
    assert float(forces.driving_torque[..., :6].abs().amax()) == 0
    driven = forward_dynamics(model, *moving_by[:2], forces.driving_torque, loads)
    torch.testing.assert_close(driven, forces.acceleration, rtol=0, atol=1e-6)


def test_moments_are_those_of_the_equations_or_the_networks_own() -> None:
    _, markers = moving(1, FRAMES)
    rows = [tied().skeleton.coordinate_names.index(name) for name in COORDINATES]
    other = [c for c in range(48) if c not in rows]
    for torque, own in (("equations", 0.0), ("direct", 0.3 * 70.0)):
        loop = small_loop(torque=torque)
        with torch.no_grad():
            before = said(loop, markers).forces
            loop.dynamics.head[1].bias[-len(COORDINATES) :] += 1.0
            after = said(loop, markers).forces
        for name in ("torque", "driving_torque"):
            step = getattr(after, name) - getattr(before, name)
            assert float(step[..., other].abs().amax()) < SAME
            wanted = torch.full_like(step[..., rows], own)
            torch.testing.assert_close(step[..., rows], wanted, rtol=1e-3, atol=SAME)


def test_forces_drive_the_body_along_the_motion_that_they_cause() -> None:
    """A simulated fall with moments at some joints: the layer gives its states back."""
    skeleton = tied().skeleton
    q = skeleton.default.repeat(2, 1)
    time = STEP * torch.arange(13, dtype=torch.float64)
    tau = torch.zeros(13, 2, 48, dtype=torch.float64)
    wave = torch.sin(9 * time)[:, None] * torch.tensor([1.0, -0.5], dtype=torch.float64)
    for name, size in (("hip_flexion_r", 4.0), ("knee_angle_r", 0.5), ("arm_flex_l", 0.2)):
        tau[:, :, skeleton.coordinate_names.index(name)] = size * wave
    made = rollout(
        skeleton,
        q,
        torch.zeros(2, 48, dtype=torch.float64),
        time,
        sampled(time, tau),
        method="rk4",
        step=STEP / 4,
    )
    nothing = torch.zeros(2, 13, 14, 3, dtype=torch.float64)
    still = torch.zeros(2, 13, 3, dtype=torch.float64)
    states = made.q.movedim(0, 1), made.qd.movedim(0, 1)
    motion = WindowMotion(*states, torch.zeros_like(states[0]), still, still, still)
    torque = tau.movedim(0, 1)
    forces = WindowForces(nothing, nothing, still, torque, torque, torque, still, still)
    returned = small_loop().drive(motion, forces, skeleton, STEP, 0.1)
    assert returned.frames.tolist() == [[*range(1, 7)], [*range(7, 13)]]
    wanted = motion.q[:, returned.frames]
    travelled = (wanted - motion.q[:, [0, 6], None]).abs().amax()
    assert float(travelled) > 0.1
    assert float((returned.q - wanted).abs().amax()) < 1e-2 * float(travelled)


def test_gradients_reach_markers_and_weights_through_the_simulation() -> None:
    loop = small_loop()
    _, markers = moving(1, FRAMES)
    markers.requires_grad_()
    returned = said(loop, markers, horizon=0.05, margin=0.05).returned
    assert returned is not None and returned.q.shape == (1, 3, 3, 48)
    assert returned.frames.tolist() == [[4, 5, 6], [7, 8, 9], [10, 11, 12]]
    returned.q.square().mean().backward()
    assert markers.grad is not None and float(markers.grad.abs().amax()) > 0
    silent = {"factors", "contact", "spread"}
    for name, weights in loop.named_parameters():
        assert weights.grad is not None or silent & set(name.split(".")), name
        if weights.grad is not None:
            assert bool(torch.isfinite(weights.grad).all()), name


def test_bad_input() -> None:
    loop = small_loop()
    _, markers = moving(1, FRAMES)
    with pytest.raises(ValueError, match=r"a horizon of 0.5 s is 30 frames, the windows have 16"):
        said(loop, markers, horizon=0.5)
    other = replace(tied().skeleton, coordinate_names=("x", *tied().skeleton.coordinate_names[1:]))
    with pytest.raises(ValueError, match=r"the coordinates of the model .* are not those of"):
        loop(markers, other, GROUND, STEP, cutoff=CUTOFF)
