"""NeurIK as a network: its builder, what it does not care about, its gradients."""

from __future__ import annotations

import pytest
import roma
import torch

from biokit.body.markers import ALL, ANATOMICAL
from biokit.engine.floating_base import root_coordinates
from biokit.engine.kinematics import forward_kinematics
from biokit.nets.neural_ik import NeuralIK, neural_ik
from biokit.nets.segment_frames import segments_of_bodies
from biokit.train.neural_ik import build
from tests.neural_ik import SMALL, moving, small_network, tied

SAME = 1e-6  # rad, m, 1: in double precision


@pytest.fixture(scope="module")
def network() -> NeuralIK:
    return small_network().double()


# ------------------------------------------------------------------------------------- equivariance


@pytest.mark.parametrize("missing", [0.0, 0.3])
def test_joint_angles_do_not_turn_with_the_person_and_the_root_does(
    network: NeuralIK, missing: float
) -> None:
    _, markers = moving(3, 8)
    generator = torch.Generator().manual_seed(0)
    hidden = torch.rand(markers.shape[:3], generator=generator) < missing
    markers = markers.masked_fill(hidden[..., None], torch.nan)
    rotation = roma.special_procrustes(
        torch.randn(3, 1, 3, 3, generator=generator, dtype=torch.float64)
    )
    shift = torch.tensor([4.0, 1.0, -7.0]).double()
    with torch.no_grad():
        before = network(markers)
        after = network(markers @ rotation.mT + shift)
    skeleton = network.skeleton
    root = list(root_coordinates(skeleton))
    joints = [c for c in range(len(skeleton.default)) if c not in root]
    torch.testing.assert_close(after.q[..., joints], before.q[..., joints], rtol=0, atol=SAME)
    torch.testing.assert_close(after.factors, before.factors, rtol=0, atol=SAME)
    torch.testing.assert_close(after.spread, before.spread, rtol=0, atol=SAME)
    torch.testing.assert_close(
        after.rotation, rotation[:, :, None] @ before.rotation, rtol=0, atol=SAME
    )
    one, other = (forward_kinematics(skeleton, e.q) for e in (before, after))
    torch.testing.assert_close(
        other.rotation, rotation[:, :, None] @ one.rotation, rtol=0, atol=1e-4
    )
    torch.testing.assert_close(
        other.position, one.position @ rotation.mT + shift, rtol=0, atol=1e-4
    )
    # It is no constant: poses differ in all that is estimated.
    assert float(before.q[..., joints].std((0, 1)).median()) > 0.01


def test_windows_of_a_batch_do_not_see_each_other(network: NeuralIK) -> None:
    _, markers = moving(3, 8)
    with torch.no_grad():
        together, alone = network(markers), network(markers[1:2])
    for one, other in zip(together, alone, strict=True):
        torch.testing.assert_close(one[1:2], other, rtol=0, atol=SAME)


def test_frames_of_a_window_see_each_other(network: NeuralIK) -> None:
    """The transformer is at work: another last frame changes the answer for the first."""
    _, markers = moving(1, 8)
    changed = markers.clone()
    changed[:, -1] = markers[:, 0]
    with torch.no_grad():
        assert float((network(changed).q - network(markers).q)[:, 0].abs().max()) > 1e-6


def test_a_fresh_network_lets_the_bones_turn_with_their_segments() -> None:
    """Before training: the rest pose gives itself, and every body turns as its segment."""
    torch.manual_seed(0)
    registration = tied()
    network = build(registration, **SMALL).double()
    rest = network.frames_of.template.double()[None, None]
    with torch.no_grad():
        estimate = network(rest)
    turned = estimate.rotation[0, 0]
    assert float(roma.rotmat_geodesic_distance(turned, registration.rest_rotation).max()) < 0.1
    assert float((estimate.factors - 1).abs().max()) < 0.1


# ------------------------------------------------------------------------------------------ builder


@pytest.mark.parametrize("last_only", [True, False])
@pytest.mark.parametrize("frames", [16, 32, 64, 128])
def test_windows_of_the_paper(frames: int, last_only: bool) -> None:
    """Tables 4 and 5: windows of 16 to 128 frames, one frame out or all."""
    network = build(tied(), **(SMALL | {"frames": frames, "last_only": last_only}))
    assert network.frames == frames
    with torch.no_grad():
        estimate = network(moving(1, 4)[1][:, [0, 1, 2, 3] * (frames // 4)].float())
    out = 1 if last_only else frames
    n, nb = len(network.skeleton.default), len(network.skeleton.body_names)
    assert estimate.q.shape == estimate.spread.shape == (1, out, n)
    assert estimate.factors.shape == (1, nb, 3)
    assert estimate.rotation.shape == (1, out, nb, 3, 3)
    for part in estimate:
        assert torch.isfinite(part).all()
    assert float(estimate.factors.min()) > 0.49 and float(estimate.factors.max()) < 2.02
    assert float(estimate.spread.min()) > 0


def test_the_defaults_are_the_papers() -> None:
    """142 markers, 64 frames in and one out, the token is what the convolutions give."""
    network = build(tied())
    assert (len(network.marker_names), network.frames, network.last_only) == (142, 64, True)
    segments = len(network.frames_of.parents)
    assert network.temporal.position.shape[1] == 142 * 8 + 12 * segments
    assert isinstance(network.projection, torch.nn.Identity)
    assert len(network.blocks) == 0  # type: ignore[arg-type]
    with torch.no_grad():
        assert network(moving(1, 2)[1].float()).q.shape == (1, 1, 48)


def test_any_marker_set_with_a_frame_of_the_root() -> None:
    registration = tied()
    rows = [ALL.index(name) for name in ANATOMICAL]
    template = registration.markers.on(registration.body.template)
    network = neural_ik(
        registration.skeleton, ANATOMICAL, template[rows], registration.rest_rotation, **SMALL
    )
    assert network.marker_names == ANATOMICAL
    with torch.no_grad():
        assert network(moving(1, 2)[1][:, :, rows].float()).q.shape == (1, 2, 48)


def test_what_cannot_be_built_is_said() -> None:
    registration = tied()
    template = registration.markers.on(registration.body.template)
    with pytest.raises(ValueError, match="lacks the markers NOSE, TAIL"):
        neural_ik(
            registration.skeleton,
            (*ALL, "NOSE", "TAIL"),
            template,
            registration.rest_rotation,
        )
    skeleton = registration.skeleton
    kept = [r for r in range(142) if skeleton.marker_body[r] != 0]
    with pytest.raises(ValueError, match="fewer than 3 of the markers sit on pelvis"):
        neural_ik(
            skeleton, [ALL[r] for r in kept], template[kept], registration.rest_rotation, **SMALL
        )
    with pytest.raises(ValueError, match=r"kernel is 4.*5 heads do not divide a token of 32"):
        build(registration, **(SMALL | {"heads": 5, "kernel": 4}))


def test_root_coordinates() -> None:
    skeleton = tied().skeleton
    names = [skeleton.coordinate_names[c] for c in root_coordinates(skeleton)]
    assert names == [f"pelvis_{n}" for n in ("tilt", "list", "rotation", "tx", "ty", "tz")]


# ---------------------------------------------------------------------------------------- gradients


def test_every_weight_gets_a_gradient() -> None:
    network = small_network().train()
    estimate = network(moving(2, 4)[1].float())
    total = sum(part.square().mean() for part in estimate)
    total.backward()  # type: ignore[union-attr]
    still = [n for n, p in network.named_parameters() if p.grad is None or not p.grad.any()]
    assert still == []
    assert all(torch.isfinite(p.grad).all() for p in network.parameters() if p.grad is not None)


def test_moves_with_its_type(network: NeuralIK) -> None:
    assert network.skeleton.dtype == torch.float64
    single = small_network()
    assert single.skeleton.dtype == torch.float32
    _, markers = moving(1, 4)
    with torch.no_grad():
        exact, rough = network(markers).q, single(markers.float()).q
    torch.testing.assert_close(rough.double(), exact, rtol=0, atol=1e-3)
    skeleton = tied().skeleton
    assert network.segment_of_body == tuple(segments_of_bodies(skeleton, list(range(142))))
