import numpy as np
import pytest
import torch

from biokit.anthropometry import SEXES, segment
from biokit.body.mass import DENSITY, SEGMENTS, segment_mass
from biokit.body.open_body import open_body, sex_mean
from biokit.body.skinning import rest_shape
from biokit.body.solid import moments, moments_beyond, volume
from tests.body.meshes import box, ellipsoid

EXACT = 1e-12
SHARE_TOLERANCE = 0.02  # of body mass, against de Leva 1996


def _box():
    return box((0.4, 0.6, 1.0), (0.3, -0.2, 0.5))


def test_moments_of_a_box():
    vertices, faces = _box()
    found = moments(vertices, faces)
    v, centre = 0.24, torch.tensor([0.3, -0.2, 0.5], dtype=torch.float64)
    second = v * (
        torch.diag(torch.tensor([0.16, 0.36, 1.0]).double()) / 12 + torch.outer(centre, centre)
    )
    assert float(volume(vertices, faces)) == pytest.approx(v, rel=EXACT)
    assert torch.allclose(found.first, v * centre, rtol=0, atol=EXACT)
    assert torch.allclose(found.second, second, rtol=0, atol=1e-8)  # the 0.16 is float32


def test_part_of_a_box_beyond_a_plane():
    """Half a box, cut square and cut askew through its centre."""
    vertices, faces = _box()
    centre = torch.tensor([[0.3, -0.2, 0.5]], dtype=torch.float64)
    square = moments_beyond(
        vertices[None], faces, centre, torch.tensor([[0.0, 0.0, 2.0]], dtype=torch.float64)
    )
    assert float(square.volume) == pytest.approx(0.12, rel=EXACT)
    assert torch.allclose(square.first / square.volume, centre + torch.tensor([0, 0, 0.25]))
    askew = moments_beyond(
        vertices[None], faces, centre, torch.tensor([[0.3, -0.5, 0.7]], dtype=torch.float64)
    )
    assert float(askew.volume) == pytest.approx(0.12, rel=EXACT)


def test_ellipsoid():
    """Inertia of a fine ellipsoid and of its cap, in closed form."""
    axes = np.array([0.1, 0.2, 0.3])
    vertices, faces = ellipsoid(axes)
    found = moments(vertices, faces)
    v = 4 / 3 * np.pi * axes.prod()
    tolerance = 2e-3  # the mesh lies inside the ellipsoid
    assert float(found.volume) == pytest.approx(v, rel=tolerance)
    assert found.second.diagonal().numpy() == pytest.approx(v * axes**2 / 5, rel=2 * tolerance)
    height = 0.5  # of the axis
    cap = moments_beyond(
        vertices[None],
        faces,
        torch.tensor([[0.0, 0.0, height * axes[2]]]).double(),
        torch.tensor([[0.0, 0.0, 1.0]]).double(),
    )
    share = (2 - 3 * height + height**3) / 4
    assert float(cap.volume) == pytest.approx(share * v, rel=2 * tolerance)
    centre = 3 * (1 + height) ** 2 / (4 * (2 + height)) * axes[2]
    assert float(cap.first[0, 2] / cap.volume[0]) == pytest.approx(centre, rel=tolerance)


def test_both_sides_of_a_plane_make_the_whole():
    body = open_body().to(dtype=torch.float64)
    generator = torch.Generator().manual_seed(1)
    points = 0.3 * torch.randn(6, 3, generator=generator, dtype=torch.float64)
    normals = torch.randn(6, 3, generator=generator, dtype=torch.float64)
    vertices = body.template.expand(6, -1, -1)
    whole = moments(body.template, body.faces)
    one = moments_beyond(vertices, body.faces, points, normals)
    other = moments_beyond(vertices, body.faces, points, -normals)
    for part, rest, both in zip(one, other, whole, strict=True):
        assert torch.allclose(part + rest, both.expand_as(part), rtol=1e-9, atol=1e-12)


def test_segments_make_the_whole():
    body = open_body().to(dtype=torch.float64)
    beta = torch.stack([sex_mean(sex) for sex in SEXES]).double()
    vertices, _ = rest_shape(body, beta)
    found = segment_mass(body, beta, density=1000.0)
    whole = volume(vertices, body.faces)
    assert torch.allclose(found.volume.sum(-1), whole, rtol=1e-9)
    assert torch.allclose(found.mass.sum(-1), 1000 * whole, rtol=1e-9)
    every = moments(vertices, body.faces)
    centre = (found.mass[..., None] * found.centre).sum(1) / found.mass.sum(1, keepdim=True)
    assert torch.allclose(centre, every.first / every.volume[:, None], atol=1e-9)
    # Steiner: the segments' inertia about the origin adds up to that of the whole
    eye = torch.eye(3, dtype=torch.float64)
    c = found.centre
    shift = (c * c).sum(-1)[..., None, None] * eye - c[..., :, None] * c[..., None, :]
    total = (found.inertia + found.mass[..., None, None] * shift).sum(1)
    trace = every.second.diagonal(dim1=-1, dim2=-2).sum(-1)[:, None, None]
    assert torch.allclose(total, 1000 * (trace * eye - every.second), rtol=1e-9, atol=1e-9)


def test_segments_are_where_they_belong():
    """Every segment's centre lies within it, and left and right are mirror images."""
    body = open_body()
    found = segment_mass(body)
    centre = dict(zip(found.names, found.centre, strict=True))
    joints = dict(zip(("hip", "knee", "ankle"), body.rest_joints[[1, 4, 7]], strict=True))
    assert joints["hip"][1] > centre["left_thigh"][1] > joints["knee"][1]
    assert joints["knee"][1] > centre["left_shank"][1] > joints["ankle"][1]
    assert centre["left_hand"][0] > centre["left_forearm"][0] > centre["left_upper_arm"][0] > 0.2
    assert (
        centre["head_neck"][1]
        > centre["upper_trunk"][1]
        > centre["middle_trunk"][1]
        > centre["lower_trunk"][1]
    )
    assert torch.allclose(found.mass[4:10], found.mass[10:], rtol=1e-4)
    flip = torch.tensor([-1.0, 1.0, 1.0])
    assert torch.allclose(found.centre[4:10], found.centre[10:] * flip, atol=1e-4)
    assert torch.linalg.eigvalsh(found.inertia).min() > 0


@pytest.mark.parametrize("sex", SEXES)
def test_shares_of_mass_are_the_published_ones(sex):
    found = segment_mass(open_body(), sex_mean(sex))
    shares = found.mass / found.mass.sum()
    for name, share in zip(SEGMENTS, shares.tolist(), strict=True):
        published = segment(name.removeprefix("left_").removeprefix("right_"), sex).mass
        assert share == pytest.approx(published, abs=SHARE_TOLERANCE), name


@pytest.mark.parametrize("sex", SEXES)
def test_radii_of_gyration_are_near_the_published_ones(sex):
    """Of thigh, shank, upper arm and forearm about the transverse axis, within 20 %."""
    found = segment_mass(open_body(), sex_mean(sex))
    _, joints = rest_shape(open_body(), sex_mean(sex))
    ends = {"thigh": (1, 4), "shank": (4, 7), "upper_arm": (16, 18), "forearm": (18, 20)}
    for name, (start, stop) in ends.items():
        i = found.names.index(f"left_{name}")
        length = (joints[start] - joints[stop]).norm()
        across = 0 if name in ("thigh", "shank") else 1
        radius = float((found.inertia[i, across, across] / found.mass[i]).sqrt() / length)
        published = segment(name, sex)
        mean = (published.sagittal + published.transverse) / 2
        assert radius == pytest.approx(mean, rel=0.20), name


def test_gradient_in_beta():
    body = open_body().to(dtype=torch.float64)
    beta = torch.zeros(10, dtype=torch.float64, requires_grad=True)
    inertia = segment_mass(body, beta).inertia[SEGMENTS.index("left_thigh"), 0, 0]
    (slope,) = torch.autograd.grad(inertia, beta)
    step = 1e-4
    for k in (0, 1):
        moved = torch.zeros(2, 10, dtype=torch.float64)
        moved[0, k], moved[1, k] = step, -step
        values = segment_mass(body, moved).inertia[:, SEGMENTS.index("left_thigh"), 0, 0]
        assert float(slope[k]) == pytest.approx(float(values[0] - values[1]) / (2 * step), rel=1e-4)


def test_missing_density_is_named():
    with pytest.raises(ValueError, match="no density of hand, foot"):
        segment_mass(
            open_body(), density={k: v for k, v in DENSITY.items() if k not in ("hand", "foot")}
        )
