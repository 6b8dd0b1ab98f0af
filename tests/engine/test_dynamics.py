"""Dynamics against opensim, closed forms and finite differences."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, NamedTuple

import numpy as np
import pytest
import torch
from torch import Tensor

from biokit import open_skeleton
from biokit.engine import dynamics
from biokit.engine.curves import polynomial
from biokit.engine.dynamics import Loads
from biokit.engine.model import Model
from tests.engine.models import LINE, SHANK, THIGH, X, Y, Z, chain, pendulum
from tests.opensim_reference import Reference, compiled, model_path, opensim

MODELS = ("open_skeleton", "gait2392", "Rajagopal2016", "D3KE", "opencap_subject4")


class Motion(NamedTuple):
    """Random states of a model, each (B, n)."""

    q: Tensor
    qd: Tensor
    qdd: Tensor


def random_motion(model: Model, frames: int, seed: int = 0) -> Motion:
    """States inside the coordinates' ranges (those of a floating root: within 1 m)."""
    generator = torch.Generator().manual_seed(seed)

    def draw(scale: float) -> Tensor:
        shape = (frames, len(model.coordinate_names))
        return scale * torch.randn(shape, generator=generator, dtype=torch.float64)

    wide = model.upper - model.lower > 7
    lower, upper = model.lower.clamp(-1.5, 1.5), model.upper.clamp(-1.5, 1.5)
    share = torch.rand(frames, len(wide), generator=generator, dtype=torch.float64)
    q = torch.where(wide, share - 0.5, lower + share * (upper - lower))
    return Motion(q, draw(1.0), draw(5.0))


def still(model: Model, motion: Motion) -> Motion:
    """The motion with locked coordinates held and coupled ones following."""
    held = torch.tensor(model.locked)
    q = torch.where(held, model.default, motion.q)
    speeds = [torch.where(held, 0.0, x) for x in (motion.qd, motion.qdd)]
    return Motion(*dynamics.with_couplers(model, q, *speeds))


class OpenSimDynamics:
    """Mass matrix and inverse dynamics of opensim, in the coordinates' order."""

    def __init__(self, name: str) -> None:
        self.model = compiled(name)
        self.reference = Reference(model_path(name))
        self.osim = opensim()
        self.matter = self.reference.model.getMatterSubsystem()
        state, names = self.reference.state, self.model.coordinate_names
        self.place = []
        for name in names:  # Simbody's mobilities have an order of their own
            for other in names:
                self.reference.coordinates[other].setSpeedValue(state, float(other == name))
            self.place.append(int(np.argmax(state.getU().to_numpy())))

    def set(self, q: Tensor, qd: Tensor) -> Any:
        state = self.reference.state
        for name, value, speed in zip(
            self.model.coordinate_names, q.tolist(), qd.tolist(), strict=True
        ):
            coordinate = self.reference.coordinates[name]
            coordinate.setValue(state, value, False)
            coordinate.setSpeedValue(state, speed)
        self.reference.model.realizeDynamics(state)
        return state

    def mass_matrix(self, q: Tensor) -> np.ndarray:
        matrix = self.osim.Matrix()
        self.matter.calcM(self.set(q, torch.zeros_like(q)), matrix)
        return matrix.to_numpy()[np.ix_(self.place, self.place)]

    def inverse_dynamics(self, q: Tensor, qd: Tensor, qdd: Tensor) -> np.ndarray:
        state = self.set(q, qd)
        n = len(self.place)
        acceleration, out = self.osim.Vector(n, 0.0), self.osim.Vector()
        for place, value in zip(self.place, qdd.tolist(), strict=True):
            acceleration.set(place, value)
        weight = self.reference.model.getGravityBodyForces(state)
        self.matter.calcResidualForceIgnoringConstraints(
            state, self.osim.Vector(n, 0.0), weight, acceleration, out
        )
        return out.to_numpy()[self.place]


@pytest.mark.parametrize("name", MODELS)
def test_equals_opensim(name: str) -> None:
    reference = OpenSimDynamics(name)
    model = reference.model
    motion = random_motion(model, 4)
    matrix = dynamics.mass_matrix(model, motion.q).numpy()
    tau = dynamics.inverse_dynamics(model, *motion, opensim_compatible=True).numpy()
    for frame in range(4):
        expected = reference.mass_matrix(motion.q[frame])
        assert np.abs(matrix[frame] - expected).max() < 1e-10 * np.abs(expected).max()
        expected = reference.inverse_dynamics(*(x[frame] for x in motion))
        assert np.abs(tau[frame] - expected).max() < 1e-10


def test_only_joints_with_several_rotations_of_one_coordinate_differ_from_opensim() -> None:
    for name, differs in (("gait2392", False), ("D3KE", False), ("Rajagopal2016", True)):
        model = compiled(name)
        motion = random_motion(model, 8)
        ours = dynamics.inverse_dynamics(model, *motion)
        theirs = dynamics.inverse_dynamics(model, *motion, opensim_compatible=True)
        assert bool((ours != theirs).any()) is differs
        if differs:  # the right one is what finite differences of positions say, see below
            assert float((ours - theirs).abs().max()) < 0.1


@pytest.mark.parametrize("name", ["open_skeleton", "Rajagopal2016"])
def test_work_equals_the_change_of_energy(name: str) -> None:
    """Power of all generalised forces is the rate of kinetic plus potential energy."""
    model = open_skeleton() if name == "open_skeleton" else compiled(name)
    q, qd, qdd = random_motion(model, 8)
    tau = dynamics.inverse_dynamics(model, q, qd, qdd)
    h = 1e-5

    def total(t: float) -> Tensor:
        kinetic, potential = dynamics.energy(model, q + t * qd + t**2 / 2 * qdd, qd + t * qdd)
        return kinetic + potential

    rate = (total(h) - total(-h)) / (2 * h)
    assert torch.allclose((tau * qd).sum(-1), rate, rtol=1e-7, atol=1e-5)


@pytest.mark.parametrize("name", ["open_skeleton", "Rajagopal2016", "D3KE"])
def test_mass_matrix_and_bias_make_up_inverse_dynamics(name: str) -> None:
    model = open_skeleton() if name == "open_skeleton" else compiled(name)
    q, qd, qdd = random_motion(model, 8)
    sum_of_both = (dynamics.mass_matrix(model, q) @ qdd[..., None])[..., 0]
    sum_of_both = sum_of_both + dynamics.bias_force(model, q, qd)
    tau = dynamics.inverse_dynamics(model, q, qd, qdd)
    assert torch.allclose(sum_of_both, tau, rtol=0, atol=1e-10 * float(tau.abs().max()))


@pytest.mark.parametrize("name", ["open_skeleton", "gait2392", "Rajagopal2016"])
def test_forward_dynamics_inverts_inverse_dynamics(name: str) -> None:
    model = open_skeleton() if name == "open_skeleton" else compiled(name)
    motion = still(model, random_motion(model, 8))
    tau = dynamics.inverse_dynamics(model, *motion)
    back = dynamics.forward_dynamics(model, motion.q, motion.qd, tau)
    assert float((back - motion.qdd).abs().max()) < 1e-7 * float(motion.qdd.abs().max())
    again = dynamics.inverse_dynamics(model, motion.q, motion.qd, back)
    net, wanted = (dynamics.collect(model, motion.q, x) for x in (again, tau))
    assert torch.allclose(net, wanted, rtol=0, atol=1e-9 * float(wanted.abs().max()))


def heavy_pendulum() -> Model:
    """Two links with masses of 1 kg at their far ends and 0.01 kg m^2 about them."""
    ends = torch.tensor([[0.0, -THIGH, 0.0], [0.0, -SHANK, 0.0]], dtype=torch.float64)
    return replace(pendulum(), mass_center=ends)


def test_a_double_pendulum() -> None:
    """The textbook's equations of motion (Spong et al. 2006, section 7.4, angles from down)."""
    model, g = heavy_pendulum(), 9.80665
    q, qd, qdd = (5 * torch.randn(3, 9, 2, generator=torch.Generator().manual_seed(2))).double()
    h, k = q[:, 0], q[:, 1]
    cross = THIGH * SHANK * k.cos()
    m22 = SHANK**2 + 0.01 + 0 * k
    m12 = m22 + cross
    m11 = THIGH**2 + 0.01 + THIGH**2 + m22 + 2 * cross
    twist = THIGH * SHANK * k.sin()
    lower = g * SHANK * (h + k).sin()
    expected = torch.stack(
        [
            m11 * qdd[:, 0]
            + m12 * qdd[:, 1]
            - twist * (2 * qd[:, 0] * qd[:, 1] + qd[:, 1] ** 2)
            + 2 * g * THIGH * h.sin()
            + lower,
            m12 * qdd[:, 0] + m22 * qdd[:, 1] + twist * qd[:, 0] ** 2 + lower,
        ],
        -1,
    )
    tau = dynamics.inverse_dynamics(model, q, qd, qdd)
    assert torch.allclose(tau, expected, rtol=1e-12, atol=1e-11)
    assert torch.allclose(dynamics.forward_dynamics(model, q, qd, tau), qdd, rtol=1e-9, atol=1e-9)


def test_loads_act_as_the_work_they_do() -> None:
    """A load's generalised force is the gradient of its potential (a constant force's work)."""
    model = open_skeleton()
    q, qd, qdd = random_motion(model, 3)
    body = (model.body_names.index("calcn_r"), model.body_names.index("calcn_l"))
    force = torch.randn(3, 2, 3, generator=torch.Generator().manual_seed(1), dtype=torch.float64)

    from biokit.engine.kinematics import forward_kinematics

    offset = torch.tensor([0.1, -0.02, 0.01], dtype=torch.float64)

    def points(x: Tensor) -> Tensor:
        pose = forward_kinematics(model, x)
        turned = pose.rotation[..., body, :, :] @ offset
        return pose.position[..., body, :] + turned

    at = q.clone().requires_grad_()
    (slope,) = torch.autograd.grad((points(at) * force).sum(), at)
    loads = Loads(body, force, points(q), torch.zeros_like(force))
    with_load = dynamics.inverse_dynamics(model, q, qd, qdd, loads)
    without = dynamics.inverse_dynamics(model, q, qd, qdd)
    net = dynamics.collect(model, q, without - with_load)
    assert torch.allclose(net, slope[:, list(model.free)], rtol=1e-9, atol=1e-9)


def test_a_point_without_force_is_not_read() -> None:
    model = open_skeleton()
    q, qd, qdd = random_motion(model, 3)
    zero = torch.zeros(3, 1, 3, dtype=torch.float64)
    loads = Loads((0,), zero, zero + torch.nan, zero)
    with_load = dynamics.inverse_dynamics(model, q, qd, qdd, loads)
    assert torch.equal(with_load, dynamics.inverse_dynamics(model, q, qd, qdd))


def test_momentum_is_what_finite_differences_say() -> None:
    model = open_skeleton()
    q, qd, qdd = random_motion(model, 5)
    whole = dynamics.momentum(model, q, qd, qdd)
    h = 1e-4

    def centre(t: float) -> Tensor:
        x = q + t * qd + t**2 / 2 * qdd
        return dynamics.momentum(model, x, qd + t * qdd, qdd).mass_centre

    acceleration = (centre(h) - 2 * centre(0) + centre(-h)) / h**2
    gravity = torch.tensor(model.gravity, dtype=torch.float64)
    expected = model.mass.sum() * (acceleration - gravity)
    assert torch.allclose(whole.force, expected, rtol=1e-5, atol=1e-3)
    assert torch.allclose(whole.velocity, (centre(h) - centre(-h)) / (2 * h), atol=1e-6)
    wrench = dynamics.body_wrenches(model, q, qd, qdd)
    assert torch.allclose(wrench.force.sum(-2), whole.force, rtol=1e-12, atol=1e-9)
    arm = whole.mass_centre - wrench.point
    about = wrench.moment.sum(-2) - torch.linalg.cross(arm, whole.force)
    assert torch.allclose(about, whole.moment, rtol=1e-10, atol=1e-9)


def with_couplers() -> Model:
    """Three bodies; the second joint turns and shifts with curves, the third follows a coupler."""
    bent = polynomial((0.1, 0.7, 0.3))
    model = chain(
        parent=(-1, 0, 1),
        offset=((0, 0, 0), (0.1, -THIGH, 0), (0, -SHANK, 0.1)),
        channels=(
            (0, "hip", True, Z, LINE),
            (0, "lift", False, Y, LINE),
            (1, "knee", True, Z, LINE),
            (1, "knee", True, X, bent),
            (1, "knee", True, Y, polynomial((0.0, 0.2, -0.4))),
            (1, "knee", False, X, polynomial((0.0, 0.05, 0.02))),
            (2, "patella", True, Z, LINE),
        ),
        markers=(),
        couplers=(("patella", "knee", polynomial((0.0, 0.8, 0.2))),),
    )
    return replace(model, mass_center=torch.full((3, 3), 0.05, dtype=torch.float64))


def test_gradients_equal_finite_differences() -> None:
    model = with_couplers()
    motion = random_motion(model, 2)
    inputs = tuple(x.clone().requires_grad_() for x in motion)
    assert torch.autograd.gradcheck(lambda *x: dynamics.inverse_dynamics(model, *x), inputs)
    assert torch.autograd.gradcheck(lambda x: dynamics.mass_matrix(model, x), inputs[0])
    assert torch.autograd.gradcheck(lambda *x: dynamics.forward_dynamics(model, *x), inputs)


def test_masses_can_be_learned() -> None:
    model = open_skeleton()
    q, qd, qdd = random_motion(model, 2)

    def tau(mass: Tensor) -> Tensor:
        return dynamics.inverse_dynamics(replace(model, mass=mass), q, qd, qdd)

    assert torch.autograd.gradcheck(tau, model.mass.clone().requires_grad_())


def test_a_result_does_not_depend_on_the_batch() -> None:
    model = open_skeleton()
    motion = random_motion(model, 700)
    whole = dynamics.inverse_dynamics(model, *motion)
    shaped = dynamics.inverse_dynamics(model, *(x.view(7, 100, -1) for x in motion))
    single = dynamics.inverse_dynamics(model, *(x[431] for x in motion))
    assert torch.equal(whole.view(7, 100, -1), shaped)
    assert torch.allclose(whole[431], single, rtol=0, atol=1e-10)
    empty = dynamics.inverse_dynamics(model, *(x[:0] for x in motion))
    assert empty.shape == (0, len(model.coordinate_names))


def test_a_singular_mass_matrix_names_the_body() -> None:
    model = open_skeleton()
    toes = model.body_names.index("toes_r")
    mass, inertia = model.mass.clone(), model.inertia.clone()
    mass[toes], inertia[toes] = 0.0, 0.0
    weightless = replace(model, mass=mass, inertia=inertia)
    q = model.default
    with pytest.raises(ValueError, match=r"singular at the coordinate 'mtp_angle_r'.*toes_r"):
        dynamics.forward_dynamics(weightless, q, torch.zeros_like(q), torch.zeros_like(q))


def test_a_published_model_without_inertias_is_refused() -> None:
    model = compiled("D3KE")  # its bodies have no moments of inertia at all
    q = model.default
    with pytest.raises(ValueError, match=r"singular at the coordinate .* give these bodies mass"):
        dynamics.forward_dynamics(model, q, torch.zeros_like(q), torch.zeros_like(q))
