"""The cost of inverse kinematics: gradient and exact Hessian against autograd."""

import pytest
import torch
from torch import Tensor

from biokit.engine.curves import hermite, polynomial
from biokit.engine.ik import _solvable
from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.engine.marker_cost import MarkerCost
from biokit.engine.model import Model
from tests.engine.models import X, Y, Z, chain
from tests.opensim_reference import compiled, random_poses

RELATIVE = 1e-10  # largest difference, relative to the largest entry
NAMES = ("open_skeleton", "Rajagopal2016", "D3KE", "gait2392_scaled", "opencap_subject4")
FRAMES = 3


def bent_chain() -> Model:
    """Curved functions, couplers of couplers, coordinates that drive several channels."""
    line, cubic = polynomial((0.1, 1.0)), polynomial((0.0, 0.5, 0.2, -0.3))
    spline = hermite([-2.0, 0.0, 2.0], [-0.3, 0.1, 0.4], [0.1, 0.3, -0.2])
    oblique = (0.6, 0.0, 0.8)
    return chain(
        parent=(-1, 0, 0, 2),
        offset=((0, 1, 0), (0.3, 0, 0), (-0.2, 0.1, 0), (0, 0.4, 0.1)),
        channels=(
            (0, "a", True, X, line),
            (0, "b", True, oblique, line),
            (0, "c", True, Y, polynomial((0.0, -1.0))),
            (0, "t", False, oblique, line),
            (0, "a", False, Y, spline),
            (1, "d", True, Z, cubic),
            (1, "e", True, X, spline),
            (1, "d", False, Z, spline),
            (2, "f", True, Y, line),
            (2, "g", True, Z, line),
            (3, "h", True, X, cubic),
            (3, "h", True, Y, line),
            (3, "f", True, Z, spline),
        ),
        markers=(
            ("pelvis", 0, (0.1, 0.2, 0.0)),
            ("arm", 1, (0.0, 0.3, 0.1)),
            ("leg", 2, (0.2, 0.0, 0.1)),
            ("foot", 3, (0.1, -0.3, 0.0)),
            ("table", -1, (1.0, 0.0, 0.0)),
        ),
        couplers=(("g", "d", cubic), ("e", "g", spline)),
    )


def model_of(name: str) -> Model:
    return bent_chain() if name == "bent_chain" else compiled(name)


def setup(name: str) -> tuple[MarkerCost, Tensor, Tensor, Tensor]:
    """A cost, poses (n, B), targets (m, 3, B) 20 cm off, and weights (m, B), some of them zero."""
    model = model_of(name)
    markers = len(model.marker_names)
    generator = torch.Generator().manual_seed(1)
    cost = MarkerCost(model, _solvable(model, torch.ones(markers, dtype=torch.bool)))
    q = torch.from_numpy(random_poses(model, FRAMES, seed=3)).mT.contiguous()
    placed = marker_positions(model, forward_kinematics(model, q.mT)).permute(1, 2, 0)
    noise = torch.randn(placed.shape, generator=generator, dtype=torch.float64)
    weight = 5 * torch.rand(markers, FRAMES, generator=generator, dtype=torch.float64)
    weight[::4, 0] = 0
    return cost, q, placed + 0.2 * noise, weight


def total(cost: MarkerCost, q: Tensor, x: Tensor, target: Tensor, weight: Tensor) -> Tensor:
    """The cost of one frame by autograd's road: coordinates, forward kinematics, residuals."""
    full = q.index_copy(0, torch.tensor(cost.solved), x)
    placed = marker_positions(cost.model, forward_kinematics(cost.model, full))
    return 0.5 * (weight * (placed - target).square().sum(-1)).sum()


@pytest.mark.parametrize("name", [*NAMES, "bent_chain"])
def test_cost_gradient_and_hessian(name: str) -> None:
    cost, q, target, weight = setup(name)
    at = cost.evaluate(q, target, weight)
    hessian = cost.newton(at)
    for i in range(FRAMES):
        x = q[list(cost.solved), i]

        def own(x: Tensor, i: int = i) -> Tensor:
            return total(cost, q[:, i], x, target[..., i], weight[:, i])

        torch.testing.assert_close(at.cost[i], own(x), rtol=RELATIVE, atol=0)
        leaf = x.clone().requires_grad_()
        (gradient,) = torch.autograd.grad(own(leaf), leaf)
        close(at.gradient[i], gradient)
        close(hessian[i], torch.autograd.functional.hessian(own, x))


@pytest.mark.parametrize("name", ["Rajagopal2016", "gait2392_scaled", "bent_chain"])
def test_gauss_newton_is_the_normal_matrix(name: str) -> None:
    cost, q, target, weight = setup(name)
    found = cost.gauss_newton(cost.evaluate(q, target, weight))
    for i in range(FRAMES):

        def place(x: Tensor, i: int = i) -> Tensor:
            full = q[:, i].index_copy(0, torch.tensor(cost.solved), x)
            return marker_positions(cost.model, forward_kinematics(cost.model, full)).flatten()

        j = torch.autograd.functional.jacobian(place, q[list(cost.solved), i])
        w = weight[:, i].repeat_interleave(3)
        close(found[i], j.mT @ (w[:, None] * j))


def close(found: Tensor, expected: Tensor) -> None:
    largest = float(expected.abs().amax())
    assert largest > 0
    torch.testing.assert_close(found, expected, rtol=0, atol=RELATIVE * largest)


def test_what_can_be_solved_for() -> None:
    """Not what is locked, coupled, or moves no weighted marker."""
    model = compiled("Rajagopal2016")
    every = torch.ones(len(model.marker_names), dtype=torch.bool)
    solved = {model.coordinate_names[c] for c in _solvable(model, every)}
    locked = {n for n, lock in zip(model.coordinate_names, model.locked, strict=True) if lock}
    assert {"subtalar_angle_r", "wrist_flex_l"} <= locked
    assert not solved & (locked | {"knee_angle_r_beta", "knee_angle_l_beta"})
    pelvis = torch.tensor([model.body_names[b] == "pelvis" for b in model.marker_body])
    only = {model.coordinate_names[c] for c in _solvable(model, pelvis)}
    assert only == {
        "pelvis_tilt",
        "pelvis_list",
        "pelvis_rotation",
        *(f"pelvis_t{a}" for a in "xyz"),
    }
