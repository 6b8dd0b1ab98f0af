"""The Inverse Dynamics Transformer: what its forces can be, and what it is blind to."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
import torch
from torch import Tensor

import biokit as bk
from biokit.engine.contact_detection import Ground
from biokit.engine.model import Model
from biokit.nets.kinetic_features import (
    COORDINATES,
    KineticFeatures,
    entries_of,
    kinetic_features,
    known_coordinates,
)
from biokit.nets.torque import (
    FRICTION,
    InverseDynamicsTransformer,
    inverse_dynamics_transformer,
    point_forces,
    possible,
)

STEP, FRAMES = 1 / 60, 20
SMALL = {"width": 32, "depth": 1, "heads": 2, "frames": FRAMES}


@pytest.fixture(scope="module")
def model() -> Model:
    return bk.open_skeleton().to("cpu", torch.float64)


def moving(model: Model, seed: int = 0) -> tuple[Tensor, Tensor, Tensor]:
    """A smooth motion about standing, one window, with its exact derivatives."""
    generator = torch.Generator().manual_seed(seed)
    size = 0.2 * torch.rand(len(model.coordinate_names), generator=generator, dtype=torch.float64)
    size[3:6] *= 0.05
    rate = 2 * math.pi * (0.5 + torch.rand(len(size), generator=generator, dtype=torch.float64))
    angle = rate * STEP * torch.arange(FRAMES, dtype=torch.float64)[:, None]
    q = model.default + size * angle.sin()
    qd, qdd = size * rate * angle.cos(), -size * rate.square() * angle.sin()
    return q[None], qd[None], qdd[None]


def floor(model: Model) -> Ground:
    sole = torch.zeros(14, dtype=torch.float64)
    return Ground(0.0, sole, torch.zeros(3, dtype=torch.float64))


def seen(model: Model, q: Tensor, qd: Tensor, qdd: Tensor) -> KineticFeatures:
    return kinetic_features(model, STEP, q, qd, qdd, floor(model), cutoff=6.0)


def network(**numbers: object) -> InverseDynamicsTransformer:
    torch.manual_seed(0)
    built = inverse_dynamics_transformer(**{**SMALL, **numbers})  # type: ignore[arg-type]
    for parameter in built.parameters():  # away from the even first answer
        parameter.data += 0.1 * torch.randn_like(parameter)
    return built.eval()


def test_features_do_not_depend_on_where_a_person_stands_and_faces(model: Model) -> None:
    q, qd, qdd = moving(model)
    names = model.coordinate_names
    # the pelvis turns about its own vertical last, which is the ground's where it is upright
    for x in (q, qd, qdd):
        x[..., [names.index("pelvis_tilt"), names.index("pelvis_list")]] = 0.0
    turned = q.clone()
    angle = 1.1
    x, z = names.index("pelvis_tx"), names.index("pelvis_tz")
    turned[..., names.index("pelvis_rotation")] += angle
    rotation = torch.tensor(
        [[math.cos(angle), math.sin(angle)], [-math.sin(angle), math.cos(angle)]],
        dtype=torch.float64,
    )
    parts = []
    for part in (turned, qd.clone(), qdd.clone()):
        part[..., [x, z]] = part[..., [x, z]] @ rotation.mT
        parts.append(part)
    parts[0][..., [x, z]] += torch.tensor([3.0, -2.0], dtype=torch.float64)
    torch.testing.assert_close(seen(model, *parts).entries, seen(model, q, qd, qdd).entries)


def test_entries_are_counted(model: Model) -> None:
    found = seen(model, *moving(model))
    assert found.entries.shape == (1, FRAMES, entries_of(14))
    assert known_coordinates(model) == COORDINATES


def test_missing_coordinates_are_marked(model: Model) -> None:
    q, qd, qdd = moving(model)
    known = tuple(name for name in COORDINATES if name != "mtp_angle_l")
    found = kinetic_features(model, STEP, q, qd, qdd, floor(model), cutoff=6.0, known=known).entries
    column = 4 * COORDINATES.index("mtp_angle_l")
    assert (found[..., column : column + 4] == 0).all()
    assert (found[..., 3 : 4 * len(COORDINATES) : 4].sum(-1) == len(COORDINATES) - 1).all()


def test_features_are_differentiable(model: Model) -> None:
    q, qd, qdd = (x.requires_grad_() for x in moving(model))
    seen(model, q, qd, qdd).entries.square().sum().backward()
    eps = 1e-6
    for x, name in ((q, "hip_flexion_r"), (qd, "knee_angle_l"), (qdd, "lumbar_extension")):
        i = model.coordinate_names.index(name)
        assert x.grad is not None
        values = []
        for sign in (1, -1):
            with torch.no_grad():
                x[0, 7, i] += sign * eps
                values.append(float(seen(model, q, qd, qdd).entries.square().sum()))
                x[0, 7, i] -= sign * eps
        slope = (values[0] - values[1]) / (2 * eps)
        assert float(x.grad[0, 7, i]) == pytest.approx(slope, rel=1e-4, abs=1e-6)


def test_forces_push_inside_the_cone() -> None:
    generator = torch.Generator().manual_seed(0)
    shape = (8, 30, 14)
    total = 2 * torch.randn(8, 30, 3, generator=generator)
    ratio = 3 * torch.randn(*shape, 2, generator=generator)
    present = torch.rand(shape, generator=generator)
    force = point_forces(total, present, torch.randn(shape, generator=generator), ratio)
    assert (force[..., 1] >= 0).all()
    along = force[..., [0, 2]].norm(dim=-1)
    assert (along <= FRICTION * force[..., 1] * (1 + 1e-5)).all()
    assert (force[total[..., 1] <= 0] == 0).all()


def test_one_foot_on_the_ground_bears_what_is_needed() -> None:
    total = torch.tensor([[[0.1, 1.1, -0.05]]])
    present = torch.zeros(1, 1, 14)
    present[..., :7] = 1.0
    force = point_forces(total, present, torch.zeros(1, 1, 14), torch.zeros(1, 1, 14, 2))
    assert (force[..., 7:, :] == 0).all()
    torch.testing.assert_close(force.sum(2), total, rtol=2e-3, atol=1e-3)


def test_feet_in_the_air_bear_nothing(model: Model) -> None:
    q, qd, qdd = moving(model)
    q[..., model.coordinate_names.index("pelvis_ty")] += 0.3
    qd[..., model.coordinate_names.index("pelvis_ty")] += 1.0
    q[..., model.coordinate_names.index("pelvis_ty")] += STEP * torch.arange(FRAMES)
    found = seen(model, q, qd, qdd)
    assert (possible(found.feet) == 0).all()
    assert (network()(found).force == 0).all()


def test_a_sole_at_rest_above_the_floor_may_stand_on_a_step(model: Model) -> None:
    q, qd, qdd = (torch.zeros_like(x) for x in moving(model))
    q += model.default
    q[..., model.coordinate_names.index("pelvis_ty")] += 0.3
    assert (possible(seen(model, q, qd, qdd).feet) == 1).all()


@pytest.mark.parametrize("torque", ["equations", "direct"])
def test_forces_scale_with_the_mass(model: Model, torque: str) -> None:
    motion = moving(model)
    heavy = replace(model, mass=1.5 * model.mass, inertia=1.5 * model.inertia)
    own = network(torque=torque)
    light, more = own(seen(model, *motion)), own(seen(heavy, *motion))
    # only the entry of the build (mass by length squared) differs
    scale = more.force.sum(2)[..., 1] / light.force.sum(2)[..., 1]
    assert ((scale > 1.2) & (scale < 1.8)).all()


def test_a_network_that_cannot_be_built_says_why() -> None:
    with pytest.raises(ValueError, match="3 heads do not divide a token of 32"):
        inverse_dynamics_transformer(width=32, heads=3)
    with pytest.raises(ValueError, match="torque 'both' is unknown; known: equations, direct"):
        inverse_dynamics_transformer(torque="both")
