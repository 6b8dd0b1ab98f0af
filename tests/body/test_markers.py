"""Virtual markers: on the skin, on the right bone, on every mesh of the format."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from torch import Tensor

import biokit as bk
from biokit.body.markers import (
    ALL,
    ANATOMICAL,
    MarkerSet,
    attach,
    fingerprint,
    frozen_set,
    marker_set,
)
from biokit.body.model import JOINT_NAMES, Body
from biokit.body.open_body import open_body
from biokit.body.points import pose_points
from biokit.body.skinning import pose_body, rest_shape
from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.plots import body_markers
from tests.body import made

TRACKING = ("TH", "SH1", "SH2", "SH3", "SH4", "UA", "FA1", "FA2", "FHD", "BHD", "SHA", "SHP")
SIDES = {"L": "left", "R": "right"}


@pytest.fixture(scope="module")
def body() -> Body:
    return open_body().to(dtype=torch.float64)


@pytest.fixture(scope="module")
def markers(body: Body) -> MarkerSet:
    return attach(body)


@pytest.fixture(scope="module")
def place(body: Body, markers: MarkerSet) -> dict[str, Tensor]:
    return dict(zip(markers.names, markers.on(body.template), strict=True))


def joint(body: Body, name: str) -> Tensor:
    return body.rest_joints[JOINT_NAMES.index(name)]


def mean(place: dict[str, Tensor], *names: str) -> Tensor:
    return torch.stack([place[name] for name in names]).mean(0)


def test_names_are_the_skeletons_skin_markers_and_one_more() -> None:
    virtual = ("JC", "_GROUND")
    skin = {
        name
        for name in bk.open_skeleton().marker_names
        if not name.endswith(virtual) and not name.startswith("MID_")
    }
    assert set(ALL) == skin | {"TV6"}
    assert (len(ALL), len(set(ALL)), len(ANATOMICAL)) == (142, 142, 87)
    assert ALL[:87] == ANATOMICAL
    assert not [name for name in ANATOMICAL if name.split("_")[-1].startswith(TRACKING)]


def test_weights_are_barycentric(body: Body, markers: MarkerSet) -> None:
    assert markers.vertices.shape == markers.weights.shape == (142, 3)
    assert float(markers.weights.min()) >= 0
    torch.testing.assert_close(markers.weights.sum(-1), torch.ones(142, dtype=torch.float64))
    faces = {tuple(face) for face in body.faces.tolist()}
    assert all(tuple(corners) in faces for corners in markers.vertices.tolist())


def test_left_mirrors_right(place: dict[str, Tensor]) -> None:
    mirror = torch.tensor([-1.0, 1.0, 1.0], dtype=torch.float64)
    for name, point in place.items():
        other = f"R_{name[2:]}" if name.startswith("L_") else name
        if not name.startswith("R_"):
            assert float((point - mirror * place[other]).norm()) < 1e-4, name


def test_joint_centres_lie_between_their_landmarks(body: Body, place: dict[str, Tensor]) -> None:
    """Knee, ankle, elbow and wrist are the middles of the landmarks that define them."""
    pairs = {
        "knee": ("FLE", "FME", 0.015),
        "ankle": ("FAL", "TAM", 0.015),
        "elbow": ("HLE", "HME", 0.015),
        "wrist": ("RSP", "USP", 0.015),
    }
    for s, side in SIDES.items():
        for name, (a, b, tolerance) in pairs.items():
            off = mean(place, f"{s}_{a}", f"{s}_{b}") - joint(body, f"{side}_{name}")
            assert float(off.norm()) < tolerance, (side, name, off)


def test_heights_are_those_of_the_skeleton(body: Body, place: dict[str, Tensor]) -> None:
    """Landmarks of the pelvis, trunk and head, in fractions of stature, within 3 cm."""
    skeleton = bk.open_skeleton()
    pose = forward_kinematics(skeleton, torch.zeros(len(skeleton.coordinate_names)))
    heights = marker_positions(skeleton, pose)[:, 1].tolist()
    height = dict(zip(skeleton.marker_names, heights, strict=True))
    sole = height["R_FCC_GROUND"]
    stature = float(body.template[:, 1].max() - body.template[:, 1].min())
    floor = float(body.template[:, 1].min())
    arm = ("UA", "FA1", "FA2", "H", "OLC", "USP", "RSP", "SAE", "CAJ", "CLM", "SHA", "SHP")
    names = [n for n in ALL if n != "TV6" and not n.split("_")[-1].startswith(arm)]
    off = {
        name: float(place[name][1]) - floor - (height[name] - sole) * stature / 1.75
        for name in names
    }
    assert {name: value for name, value in off.items() if abs(value) > 0.03} == {}


def test_breadths_are_those_of_adults(place: dict[str, Tensor]) -> None:
    """Between left and right (m): Harrington 2007 and ANSUR II means give the middle of a range."""
    ranges = {
        "IAS": (0.20, 0.28),
        "IPS": (0.07, 0.12),
        "ICT": (0.25, 0.34),
        "FTC": (0.30, 0.40),
        "SAE": (0.28, 0.42),
        "TRA": (0.13, 0.165),
    }
    for name, (low, high) in ranges.items():
        assert low < float((place[f"L_{name}"] - place[f"R_{name}"]).norm()) < high, name
    assert float((mean(place, "L_IAS", "R_IAS") - mean(place, "L_IPS", "R_IPS")).norm()) > 0.14
    assert 0.085 < float((place["L_FLE"] - place["L_FME"]).norm()) < 0.13
    assert 0.055 < float((place["L_FAL"] - place["L_TAM"]).norm()) < 0.085
    assert 0.05 < float((place["L_HLE"] - place["L_HME"]).norm()) < 0.09
    assert 0.045 < float((place["L_RSP"] - place["L_USP"]).norm()) < 0.07


def test_directions(body: Body, place: dict[str, Tensor]) -> None:
    """Each landmark is on its own side of the bone, in the T-pose with the palms down."""
    x, y, z = range(3)
    for s, side in SIDES.items():
        out = 1.0 if s == "L" else -1.0
        assert place[f"{s}_HLE"][y] > joint(body, f"{side}_elbow")[y] > place[f"{s}_HME"][y]
        assert place[f"{s}_OLC"][z] < joint(body, f"{side}_elbow")[z] - 0.02
        assert place[f"{s}_RSP"][z] > joint(body, f"{side}_wrist")[z] > place[f"{s}_USP"][z]
        assert place[f"{s}_FLE"][x] * out > place[f"{s}_FME"][x] * out
        assert place[f"{s}_FAL"][x] * out > place[f"{s}_TAM"][x] * out
        assert place[f"{s}_FM5"][x] * out > place[f"{s}_FM1"][x] * out
        assert place[f"{s}_FCC"][z] < joint(body, f"{side}_ankle")[z] < place[f"{s}_HLX"][z]
        assert place[f"{s}_HM2"][z] > place[f"{s}_HM3"][z] > place[f"{s}_HM5"][z]
        assert place[f"{s}_SAE"][y] > joint(body, f"{side}_shoulder")[y] + 0.02
        assert place[f"{s}_HTT"][z] > place[f"{s}_HM2"][z]
    assert place["NOS"][z] > place["SGL"][z] > place["OPC"][z]
    assert place["VTX"][y] == pytest.approx(float(body.template[:, y].max()), abs=0.005)
    back = ["SACR", "LV5", "LV3", "LV1", "TV12", "TV10", "TV8", "TV6", "TV4", "TV2", "TV1", "CV7"]
    heights = [float(place[name][y]) for name in back]
    assert heights == sorted(heights)


def test_no_marker_is_carried_by_a_foreign_limb(body: Body, markers: MarkerSet) -> None:
    share = markers.point_weights(body)
    torch.testing.assert_close(share.sum(-1), torch.ones(142, dtype=torch.float64))
    arms = [i for i, n in enumerate(JOINT_NAMES) if n.endswith(("elbow", "wrist", "hand"))]
    legs = [i for i, n in enumerate(JOINT_NAMES) if n.endswith(("knee", "ankle", "foot"))]
    trunk = ("IAS", "IPS", "ICT", "SACR", "PSY", "FTC", "LV", "TV", "CV7", "SJN", "SXS", "SIA")
    for name, row in zip(markers.names, share, strict=True):
        bare = name.split("_")[-1]
        if bare.startswith(trunk):
            assert float(row[arms].sum() + row[legs].sum()) < 0.01, name
        other = {"L": "right_", "R": "left_"}.get(name[0] if name[1] == "_" else "")
        if other and bare not in ("IPS", "SCE"):
            opposite = [i for i, n in enumerate(JOINT_NAMES) if n.startswith(other)]
            assert float(row[opposite].sum()) < 0.05, name


def test_any_other_mesh_gets_the_same_places(body: Body, place: dict[str, Tensor]) -> None:
    """Finer triangles in another order, with balls inside the head: the outer skin is hit."""
    other = _with_ball(_finer(body), joint(body, "head") + torch.tensor([0.03, 0.06, 0.09]))
    found = attach(other)
    for name, point in zip(found.names, found.on(other.template), strict=True):
        assert float((point - place[name]).norm()) < 1e-4, name


def test_display_mesh_agrees(place: dict[str, Tensor]) -> None:
    coarse = open_body(display=True).to(dtype=torch.float64)
    found = attach(coarse)
    off = {
        name: float((point - place[name]).norm())
        for name, point in zip(found.names, found.on(coarse.template), strict=True)
    }
    assert {name: value for name, value in off.items() if value > 0.02} == {}


def test_on_follows_the_posed_mesh(body: Body, markers: MarkerSet) -> None:
    generator = torch.Generator().manual_seed(0)
    theta = 0.4 * torch.randn(2, 3, 24, 3, generator=generator, dtype=torch.float64)
    beta = torch.randn(2, 1, body.shape_count, generator=generator, dtype=torch.float64)
    found = markers.on(pose_body(body, theta, beta).vertices)
    assert found.shape == (2, 3, 142, 3)
    torch.testing.assert_close(found, pose_points(markers.points(body), theta, beta).vertices)


def test_rest_is_linear_in_the_shape(body: Body, markers: MarkerSet) -> None:
    beta = torch.randn(5, body.shape_count, dtype=torch.float64, requires_grad=True)
    found = markers.rest(body, beta)
    torch.testing.assert_close(found, markers.on(rest_shape(body, beta)[0]))
    torch.testing.assert_close(markers.rest(body), markers.on(body.template))
    assert torch.autograd.grad(found.sum(), beta)[0].abs().min() > 0


def test_on_is_differentiable(markers: MarkerSet, body: Body) -> None:
    vertices = body.template.clone().requires_grad_()
    (gradient,) = torch.autograd.grad(markers.on(vertices).sum(), vertices)
    assert float(gradient.sum()) == pytest.approx(3 * 142)


def test_take(markers: MarkerSet, body: Body) -> None:
    some = markers.take(["CV7", "L_IAS"])
    assert some.names == ("CV7", "L_IAS")
    rows = [markers.names.index(name) for name in some.names]
    torch.testing.assert_close(some.on(body.template), markers.on(body.template)[rows])
    with pytest.raises(ValueError, match="no such markers: NOPE, R_NO"):
        markers.take(["CV7", "NOPE", "R_NO"])


def test_frozen_markers_are_those_of_the_definitions() -> None:
    for display in (False, True):
        body = open_body(display=display)
        frozen, fresh = frozen_set(body), attach(body)
        assert frozen is not None, "run python -m scripts.open_body.markers"
        off = (frozen.on(body.template) - fresh.on(body.template)).norm(dim=-1)
        assert float(off.max()) < 1e-5, "run python -m scripts.open_body.markers"
        assert frozen.weights.dtype == body.dtype


def test_marker_set_attaches_once(body: Body) -> None:
    other = _finer(body)
    assert fingerprint(other) != fingerprint(body)
    assert frozen_set(other) is None
    assert marker_set(other) is marker_set(other)


def test_a_missing_palm_is_named(body: Body) -> None:
    gone = body.skin_weights[:, JOINT_NAMES.index("left_wrist")] > 0.5
    cut = replace(body, name="cut", faces=body.faces[~gone[body.faces].any(-1)])
    with pytest.raises(ValueError, match=r"'cut'(?s:.*)L_HM2(?s:.*)skin of left_wrist, left_hand"):
        attach(cut)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda b: replace(b, faces=b.faces[:0]), "has no triangles"),
        (lambda b: _moved(b, lambda v: v * 1000), "is it in mm or z-up"),
        (lambda b: _moved(b, lambda v: v[:, [0, 2, 1]]), "is it in mm or z-up"),
        (lambda b: _moved(b, lambda v: v * v.new_tensor([-1, 1, -1])), r"\+x(?s:.*)face \+z"),
        (lambda b: _hanging(b), "its left arm does not point sideways"),
        (lambda b: _weightless(b, "left_foot"), "no skin belongs to left_foot"),
    ],
)
def test_bodies_that_are_not_in_the_format(body: Body, change: object, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        attach(change(body))  # type: ignore[operator]


def test_a_cloud_of_points_is_refused() -> None:
    with pytest.raises(ValueError, match="'made'"):
        attach(made.body())


def test_on_refuses_another_mesh(markers: MarkerSet) -> None:
    with pytest.raises(ValueError, match="attach the markers to this body"):
        markers.on(torch.zeros(100, 3))
    with pytest.raises(ValueError, match="attach the markers to this body"):
        markers.on(torch.zeros(10_000, 2))


def test_figure(body: Body, markers: MarkerSet) -> None:
    dots = markers.on(body.template)
    figure = body_markers(body.template, body.faces, dots, ALL, labelled=ANATOMICAL)
    mesh, *traces = figure.data
    assert (len(mesh.x), len(mesh.i)) == (len(body.template), len(body.faces))
    assert [trace.name for trace in traces] == ["right", "left", "middle"]
    assert sum(len(trace.x) for trace in traces) == 142
    assert {text for trace in traces for text in trace.text} == {*ANATOMICAL, ""}
    right = traces[0]
    index = list(right.customdata).index("R_IAS")
    np.testing.assert_allclose(right.x[index], dots[ALL.index("R_IAS"), 0], atol=1e-6)


def test_figure_refuses_what_does_not_fit(body: Body) -> None:
    with pytest.raises(ValueError, match=r"vertices has shape(?s:.*)2 names, but 1 markers"):
        body_markers(np.zeros((4, 2)), body.faces, np.zeros((1, 3)), ["A", "B"])
    with pytest.raises(ValueError, match=r"faces name vertices(?s:.*)to label: C"):
        body_markers(np.zeros((4, 3)), body.faces, np.zeros((1, 3)), ["A"], labelled=["C"])


def _moved(body: Body, change: object) -> Body:
    return replace(body, template=change(body.template))  # type: ignore[operator]


def _hanging(body: Body) -> Body:
    theta = torch.zeros(24, 3, dtype=torch.float64)
    theta[JOINT_NAMES.index("left_shoulder"), 2] = -1.2
    return _moved(body, lambda _: pose_body(body, theta).vertices)


def _weightless(body: Body, name: str) -> Body:
    weights = body.skin_weights.clone()
    row = JOINT_NAMES.index(name)
    weights[:, row - 3] += weights[:, row]
    weights[:, row] = 0
    return replace(body, skin_weights=weights)


def _finer(body: Body, seed: int = 0) -> Body:
    """Four triangles for each, and the vertices in another order."""
    count = len(body.template)
    edges = torch.cat([body.faces[:, [0, 1]], body.faces[:, [1, 2]], body.faces[:, [2, 0]]])
    unique, inverse = edges.sort(-1).values.unique(dim=0, return_inverse=True)
    ab, bc, ca = (count + inverse).view(3, -1)
    a, b, c = body.faces.unbind(-1)
    faces = torch.cat(
        [torch.stack(t, -1) for t in ((a, ab, ca), (ab, b, bc), (ca, bc, c), (ab, bc, ca))]
    )

    def halves(x: Tensor) -> Tensor:
        return torch.cat([x, x[unique].mean(1)])

    order = torch.randperm(count + len(unique), generator=torch.Generator().manual_seed(seed))
    place = order.argsort()
    regressor = torch.cat([body.joint_regressor, torch.zeros(24, len(unique)).double()], 1)
    return Body(
        "finer",
        halves(body.template)[order],
        halves(body.shape_directions)[order],
        body.pose_directions.new_zeros(len(order), 3, 0),
        regressor[:, order],
        halves(body.skin_weights)[order],
        place[faces],
    )


def _with_ball(body: Body, centre: Tensor) -> Body:
    """A closed piece of its own inside the head, as the eyeballs of SMPL-X."""
    corners = torch.tensor(
        [[1, 0, 0], [-1, 0, 0], [0, 1, 0], [0, -1, 0], [0, 0, 1], [0, 0, -1]], dtype=torch.float64
    )
    faces = torch.tensor(
        [[0, 2, 4], [2, 1, 4], [1, 3, 4], [3, 0, 4], [2, 0, 5], [1, 2, 5], [3, 1, 5], [0, 3, 5]]
    )
    weights = torch.zeros(6, 24, dtype=torch.float64)
    weights[:, JOINT_NAMES.index("head")] = 1
    count, shapes = len(body.template), body.shape_count
    return Body(
        "with a ball",
        torch.cat([body.template, centre + 0.012 * corners]),
        torch.cat([body.shape_directions, torch.zeros(6, 3, shapes).double()]),
        torch.zeros(count + 6, 3, 0).double(),
        torch.cat([body.joint_regressor, torch.zeros(24, 6).double()], 1),
        torch.cat([body.skin_weights, weights]),
        torch.cat([body.faces, count + faces]),
    )
