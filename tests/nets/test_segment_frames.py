"""Rigid frames of segments: they move as the markers do, whichever of them are visible."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
import roma
import torch
from torch import Tensor

from biokit.engine.kinematics import forward_kinematics
from biokit.nets.segment_frames import (
    FEWEST,
    SegmentFrames,
    SegmentView,
    segment_frames,
    segments_of_bodies,
)
from tests.neural_ik import moving, tied

SAME = 1e-7  # of a matrix or a metre, in double precision
SINGLE = 2e-4  # the same in single precision
PULLED = math.radians(3.0)  # what the pull to the parent costs a segment with all its markers


@pytest.fixture(scope="module")
def frames_of() -> SegmentFrames:
    return made().to(torch.float64)


def made() -> SegmentFrames:
    return segment_frames(tied().skeleton, rows(), template())


def rows() -> list[int]:
    return list(range(len(tied().markers.names)))


def template() -> Tensor:
    return tied().markers.on(tied().body.template)


def turn(count: int, seed: int = 0) -> Tensor:
    generator = torch.Generator().manual_seed(seed)
    return roma.special_procrustes(
        torch.randn(count, 3, 3, generator=generator, dtype=torch.float64)
    )


def segment(name: str) -> int:
    return segments_of_bodies(tied().skeleton, rows())[tied().skeleton.body_names.index(name)]


def same(view: SegmentView, other: SegmentView, tolerance: float) -> None:
    for name, one, two in zip(SegmentView._fields, view, other, strict=True):
        torch.testing.assert_close(one, two, rtol=0, atol=tolerance, msg=lambda m, n=name: n + m)


def test_the_t_pose_has_unit_frames(frames_of: SegmentFrames) -> None:
    view = frames_of(frames_of.template)
    count = len(frames_of.parents)
    eye = torch.eye(3).double().expand(count, 3, 3)
    torch.testing.assert_close(view.rotation, eye, rtol=0, atol=SAME)
    torch.testing.assert_close(view.middle, frames_of.centre, rtol=0, atol=SAME)
    torch.testing.assert_close(view.segments[:, :9].unflatten(-1, (3, 3)), eye, rtol=0, atol=SAME)
    assert float(view.segments[:, 9:].abs().max()) < SAME
    assert float(view.markers[:, 3:6].abs().max()) < SAME  # nothing is left of the T-pose
    assert (view.markers[:, 6] == 1).all()
    # places in the parent's frame are about the middle, in units of the segment's size
    owner = frames_of.groups.argmax(0)
    expected = (frames_of.template - frames_of.centre[owner]) / frames_of.size[:, None]
    torch.testing.assert_close(view.markers[:, :3], expected, rtol=0, atol=SAME)
    square = frames_of.groups @ expected.square().sum(-1) / frames_of.groups.sum(1)
    torch.testing.assert_close(square, torch.ones(count).double())


def test_every_marker_has_one_segment_of_three_or_more(frames_of: SegmentFrames) -> None:
    assert torch.equal(frames_of.groups.sum(0), torch.ones(len(rows())).double())
    assert float(frames_of.groups.sum(1).min()) >= FEWEST
    assert frames_of.parents[0] == -1 and min(frames_of.parents[1:]) >= 0
    assert all(parent < g for g, parent in enumerate(frames_of.parents))


def test_a_rigid_motion_of_all_markers_turns_the_frames_by_it(frames_of: SegmentFrames) -> None:
    _, markers = moving(2, 3)
    rotation, shift = turn(1)[0], torch.tensor([3.0, -2.0, 8.0]).double()
    before, after = frames_of(markers), frames_of(markers @ rotation.mT + shift)
    torch.testing.assert_close(after.rotation, rotation @ before.rotation, rtol=0, atol=SAME)
    torch.testing.assert_close(after.middle, before.middle @ rotation.mT + shift, rtol=0, atol=SAME)
    torch.testing.assert_close(after.markers, before.markers, rtol=0, atol=SAME)
    torch.testing.assert_close(after.segments, before.segments, rtol=0, atol=SAME)


def test_a_rigid_motion_is_found_exactly_whatever_is_missing(frames_of: SegmentFrames) -> None:
    """The T-pose moved rigidly: any half of the markers tells the frames and the middles."""
    rotation = turn(20, 1)
    shift = torch.randn(20, 1, 3, dtype=torch.float64, generator=torch.Generator().manual_seed(1))
    markers = frames_of.template @ rotation.mT + shift
    generator = torch.Generator().manual_seed(2)
    hidden = torch.rand(markers.shape[:2], generator=generator) < 0.5
    view = frames_of(markers.masked_fill(hidden[..., None], torch.nan))
    expected = rotation[:, None].expand_as(view.rotation)
    torch.testing.assert_close(view.rotation, expected, rtol=0, atol=1e-5)
    middle = frames_of.centre @ rotation.mT + shift
    torch.testing.assert_close(view.middle, middle, rtol=0, atol=1e-5)
    assert torch.equal(view.markers[..., 6] == 0, hidden)
    assert (view.markers[hidden] == 0).all()
    assert float(view.markers[..., 3:6].abs().max()) < 1e-4


def test_a_segment_without_markers_follows_its_parent(frames_of: SegmentFrames) -> None:
    _, markers = moving(1, 4)
    hand = segment("hand_r")
    parent = frames_of.parents[hand]
    own = frames_of.groups[hand] > 0
    whole = frames_of(markers)
    view = frames_of(markers.masked_fill(own[:, None], torch.nan))
    torch.testing.assert_close(view.rotation[..., hand, :, :], view.rotation[..., parent, :, :])
    step = frames_of.centre[hand] - frames_of.centre[parent]
    carried = view.middle[..., parent, :] + view.rotation[..., parent, :, :] @ step
    torch.testing.assert_close(view.middle[..., hand, :], carried)
    # All others are where they were.
    others = [g for g in range(len(frames_of.parents)) if g != hand]
    torch.testing.assert_close(
        view.rotation[..., others, :, :], whole.rotation[..., others, :, :], rtol=0, atol=1e-4
    )


def test_frames_follow_bones(frames_of: SegmentFrames) -> None:
    """Markers fixed to bones: frames turn as they do, but for the pull to the parent."""
    registration = tied()
    q, markers = moving(3, 4, seed=3)
    pose = forward_kinematics(registration.skeleton, q)
    turned = pose.rotation @ registration.rest_rotation.mT
    view = frames_of(markers)
    for name in ("pelvis", "femur_r", "tibia_l", "torso", "head", "humerus_l"):
        body = registration.skeleton.body_names.index(name)
        away = roma.rotmat_geodesic_distance(
            view.rotation[..., segment(name), :, :], turned[..., body, :, :]
        )
        # The generic skeleton is not the mean body: its markers stand a little off the template.
        assert float(away.median()) < PULLED, name


def test_nothing_visible_or_almost_nothing_stays_finite(frames_of: SegmentFrames) -> None:
    markers = frames_of.template.expand(4, -1, -1).clone()
    markers[0] = torch.nan
    markers[1, 1:] = torch.nan
    markers[2, 2:] = torch.nan
    markers[3, :, 1] = torch.nan  # a marker with one coordinate missing is missing
    view = frames_of(markers)
    for part in view:
        assert torch.isfinite(part).all()
    unit = view.rotation.mT @ view.rotation
    torch.testing.assert_close(unit, torch.eye(3).double().expand_as(unit), rtol=0, atol=1e-6)
    same(frames_of(markers[:1]), SegmentView(*(part[3:] for part in view)), 0)


def test_far_from_the_origin_in_single_precision() -> None:
    frames_of = made()
    _, markers = moving(1, 3)
    near, far = frames_of(markers.float()), frames_of(markers.float() + 20.0)
    same(near, far._replace(middle=far.middle - 20.0), SINGLE)


def test_too_few_markers_on_the_root_are_said() -> None:
    skeleton = tied().skeleton
    on_root = [r for r in rows() if skeleton.marker_body[r] == 0]
    kept = [r for r in rows() if r not in on_root[2:]]
    with pytest.raises(ValueError, match="fewer than 3 of the markers sit on pelvis"):
        segment_frames(skeleton, kept, template()[kept])


def test_bodies_with_few_markers_belong_to_their_parent() -> None:
    skeleton = tied().skeleton
    hand = skeleton.body_names.index("hand_r")
    own = [r for r in rows() if skeleton.marker_body[r] == hand]
    kept = [r for r in rows() if r not in own[2:]]
    few = segment_frames(skeleton, kept, template()[kept])
    assert len(few.parents) == len(made().parents) - 1
    table = segments_of_bodies(skeleton, kept)
    above = skeleton.parent[hand]
    assert table[hand] == table[above]
    assert float(few.groups.sum()) == len(kept)
    # Markers fixed to ground are nobody's: they count as the root's.
    ground = replace(skeleton, marker_body=(-1, *skeleton.marker_body[1:]))
    assert float(segment_frames(ground, rows(), template()).groups[0, 0]) == 1.0
