"""refine: only the tokens move, the error falls, nothing else changes."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
import torch
import xarray as xr

from biokit.camera.crop import to_crop
from biokit.clip.basis import LONGEST, OVERLAP, cosines, pieces
from biokit.clip_recovery import frozen, keypoint_clip, shaped
from biokit.mesh_recovery import recover_mesh
from biokit.recovered_body import Seen
from biokit.refinement import refine
from biokit.token_refinement import Seen as PersonSeen
from biokit.token_refinement import refine as refine_tokens
from biokit.token_refinement import state
from tests.recovered import MadeClip, made_clip, oracle, tiny_network

STEP = 500.0  # of a random network, whose heads hardly listen to the tokens


@pytest.fixture(scope="module")
def clip() -> MadeClip:
    return made_clip()


@pytest.fixture(scope="module")
def body(clip: MadeClip) -> xr.Dataset:
    return recover_mesh(clip.keypoints, camera=clip.camera, network=tiny_network(), smooth=None)


def test_the_loss_falls_with_every_iteration(body: xr.Dataset) -> None:
    better = refine(body, iterations=5, step=STEP, network=tiny_network(), keep=True)
    loss = better["iteration_loss"].mean("time").values
    assert better["iteration"].values.tolist() == [0, 1, 2, 3, 4, 5]
    assert (np.diff(loss) < 0).all()
    pixels = better["iteration_reprojection"].mean("time").values
    assert pixels[-1] < pixels[0]
    last = better.isel(iteration=-1)
    np.testing.assert_array_equal(last["iteration_theta"], better["theta"])
    np.testing.assert_array_equal(last["iteration_translation"], better["translation"])


def test_no_iterations_are_the_recovery_itself(body: xr.Dataset) -> None:
    same = refine(body, iterations=0, network=tiny_network())
    np.testing.assert_array_equal(same["theta"], body["theta"])
    np.testing.assert_array_equal(same["translation"], body["translation"])


def test_refining_later_is_refining_at_once(clip: MadeClip, body: xr.Dataset) -> None:
    network = tiny_network()
    at_once = recover_mesh(
        clip.keypoints, camera=clip.camera, network=network, smooth=None, refine=3
    )
    later = refine(body, iterations=3, network=network)
    np.testing.assert_allclose(at_once["theta"], later["theta"], atol=1e-6)
    np.testing.assert_allclose(at_once["translation"], later["translation"], atol=1e-6)
    twice = refine(later, iterations=3, network=network)
    np.testing.assert_array_equal(twice["theta"], later["theta"])


def test_gradients_reach_the_tokens_alone(clip: MadeClip) -> None:
    network = tiny_network()
    before = {k: v.clone() for k, v in network.state_dict().items()}
    seen = Seen(clip.keypoints, clip.camera)
    d = seen.detections
    d32 = d._replace(rays=d.rays.float(), weight=d.weight.float())
    with frozen(network, torch.device("cpu")) as own:
        person = shaped(seen.moving, clip.beta, d32.rays)
        refined = refine_tokens(
            own,
            keypoint_clip(own.encoder.frames, d32),
            person,
            iterations=2,
            step=STEP,
            drift=0.1,
            keep=True,
            batch=8,
        )
        assert not any(p.requires_grad for p in own.parameters())
    assert len(refined.bodies) == 3
    assert all(p.grad is None for p in network.parameters())
    for name, value in network.state_dict().items():
        torch.testing.assert_close(value, before[name], rtol=0, atol=0)
    assert float((refined.bodies[2].rotation - refined.bodies[0].rotation).abs().max()) > 0
    torch.testing.assert_close(refined.bodies[2].beta, refined.bodies[0].beta)


def test_drift_holds_the_pose(body: xr.Dataset) -> None:
    turns = []
    for drift in (0.0, 100.0):
        moved = refine(body, iterations=5, step=STEP, drift=drift, network=tiny_network())
        turns.append(float(np.abs(moved["theta"].values - body["theta"].values).mean()))
    assert turns[1] < 0.9 * turns[0]


def test_keypoints_without_confidence_do_not_pull(clip: MadeClip, body: xr.Dataset) -> None:
    """A wild wrist that the detector does not trust changes nothing."""
    wild = body.copy(deep=True)
    wild["confidence"].loc[{"keypoint": "left_wrist"}] = 0.0
    moved = wild.copy(deep=True)
    moved["keypoint_position"].loc[{"keypoint": "left_wrist"}] += 300.0
    a, b = (refine(x, iterations=2, step=STEP, network=tiny_network()) for x in (wild, moved))
    np.testing.assert_array_equal(a["theta"], b["theta"])


def test_the_batch_does_not_matter_and_the_answer_is_the_same_again(body: xr.Dataset) -> None:
    options = {"iterations": 2, "step": STEP, "network": tiny_network(), "device": "cpu"}
    whole, again = refine(body, **options), refine(body, **options)
    parts = refine(body, batch=7, **options)
    np.testing.assert_array_equal(whole["theta"], again["theta"])
    np.testing.assert_allclose(whole["theta"], parts["theta"], atol=1e-4)


def test_other_bodies_and_wrong_options_are_refused(body: xr.Dataset) -> None:
    with pytest.raises(ValueError, match=r"lacks keypoint_position.*focal_length"):
        refine(body[["theta", "beta", "translation"]])
    with pytest.raises(ValueError, match="give it again"):
        refine(body)
    with pytest.raises(ValueError) as error:
        refine(body, iterations=-1, step=0.0, drift=-1.0, batch=0)
    for part in ("iterations", "step", "drift", "batch"):
        assert part in str(error.value)


def sequence(body: xr.Dataset, **options: object) -> xr.Dataset:
    numbers = {"iterations": 4, "step": STEP, "network": tiny_network(), "device": "cpu"}
    return refine(body, sequence=True, **(numbers | options))


def test_a_sequence_does_not_follow_noise(clip: MadeClip) -> None:
    noisy = clip.keypoints.copy(deep=True)
    shape = noisy["keypoint_position"].shape
    noisy["keypoint_position"] += np.random.default_rng(0).normal(0, 8, shape)
    start = recover_mesh(noisy, camera=clip.camera, network=oracle(clip, steered=1.0), smooth=None)
    rough = []
    for whole in (False, True):
        moved = refine(
            start,
            iterations=4,
            step=300.0,
            network=oracle(clip, steered=1.0),
            keep=True,
            sequence=whole,
        )
        assert float(moved["iteration_loss"][-1].mean()) < float(moved["iteration_loss"][0].mean())
        theta = moved["iteration_theta"].isel(iteration=[0, -1]).values
        added = (theta[1] - theta[0])[:, 1:]
        rough.append(np.diff(added, n=2, axis=0).std() / added.std())
    assert rough[1] < 0.6 * rough[0]


def test_exact_keypoints_bring_a_wrong_pose_nearer(clip: MadeClip) -> None:
    start = recover_mesh(
        clip.keypoints, camera=clip.camera, network=oracle(clip, steered=1.0), smooth=None
    )
    moved = refine(start, iterations=5, step=100.0, network=oracle(clip, steered=1.0))
    truth = clip.theta.numpy()
    errors = [np.abs(body["theta"].values - truth).mean() for body in (start, moved)]
    assert errors[1] < 0.97 * errors[0]
    error = "reprojection_error"
    assert float(moved[error].mean()) < 0.5 * float(start[error].mean())


def test_a_sequence_is_the_same_in_any_batch(body: xr.Dataset) -> None:
    whole, parts = sequence(body), sequence(body, batch=7)
    np.testing.assert_allclose(whole["theta"], parts["theta"], atol=1e-4)
    np.testing.assert_allclose(whole["beta"], parts["beta"], atol=1e-4)


def test_a_sequence_shares_a_shape_that_moves_but_keeps_a_known_height(clip: MadeClip) -> None:
    network = tiny_network()
    free, held = (
        recover_mesh(clip.keypoints, camera=clip.camera, network=network, height=height)
        for height in (None, 1.8)
    )
    assert float(np.abs(sequence(free, step=5000.0)["beta"] - free["beta"]).max()) > 1e-5
    assert sequence(held, step=5000.0).attrs["height"] == pytest.approx(1.8, abs=2e-3)


def test_long_sequences_go_in_pieces_that_overlap() -> None:
    assert pieces(300) == [slice(0, 300)]
    for frames in (301, 1000, 4321):
        runs = pieces(frames)
        assert runs[0].start == 0
        assert runs[-1].stop == frames
        assert all(a.stop - b.start == OVERLAP for a, b in pairwise(runs))
        assert max(r.stop - r.start for r in runs) <= LONGEST + 1
    clip = made_clip(330)
    body = recover_mesh(clip.keypoints, camera=clip.camera, network=tiny_network())
    moved = sequence(body, iterations=1, keep=True)
    assert moved["iteration_loss"].shape == (2, 330)
    assert np.isfinite(moved["theta"]).all()


def test_the_basis_is_orthonormal_with_twenty_functions_for_the_length_of_a_stride() -> None:
    time = torch.linspace(0, 1.6, 97, dtype=torch.float64)
    basis = cosines(time)
    assert basis.shape == (97, 20)
    torch.testing.assert_close(basis.mT @ basis, torch.eye(20, dtype=torch.float64))
    assert cosines(time[:1]).shape == (1, 1)
    slow = torch.cos(2 * torch.pi * 2 * time)
    missed = (basis @ (basis.mT @ slow) - slow).abs()
    assert float(missed[8:-8].max()) < 0.05  # the cosines are level at the ends


def test_without_a_step_the_loss_never_rises_and_falls_further(clip: MadeClip) -> None:
    network = oracle(clip, steered=1.0)
    start = recover_mesh(clip.keypoints, camera=clip.camera, network=network, smooth=None)
    own, fixed = (
        refine(start, iterations=6, step=step, network=network, keep=True)["iteration_loss"].values
        for step in (None, 10.0)
    )
    assert (np.diff(own, axis=0) <= 0).all()
    assert own[-1].mean() < 0.3 * own[0].mean()
    assert own[-1].mean() < fixed[-1].mean()
    whole = sequence(start, step=None, network=network, keep=True)["iteration_loss"]
    assert (np.diff(whole.sum("time")) <= 0).all()


def test_one_step_of_equation_five(clip: MadeClip) -> None:
    """A given step is the paper's plain gradient descent."""
    network = tiny_network()
    d = Seen(clip.keypoints, clip.camera).detections
    d32 = d._replace(rays=d.rays.float(), weight=d.weight.float())
    view = keypoint_clip(11, d32)
    person = shaped(Seen(clip.keypoints, clip.camera).moving, clip.beta, d32.rays)
    rows = slice(0, 24)
    seen = PersonSeen(view.crop, to_crop(view.rays, view.crop), view.weight)
    with torch.no_grad():
        features = network.encoder(*view.inputs(rows))
    tokens = network.queries(features).requires_grad_()
    first = state(network, features, tokens, seen, person, start=None, drift=0.0)
    (slope,) = torch.autograd.grad(first.loss.sum(), tokens)
    moved = state(network, features, tokens - STEP * slope, seen, person, start=None, drift=0.0)
    with frozen(network, torch.device("cpu")) as own:
        found = refine_tokens(
            own, view, person, iterations=1, step=STEP, drift=0.0, keep=True, batch=24
        )
    torch.testing.assert_close(found.loss[0], first.loss.detach())
    torch.testing.assert_close(found.loss[1], moved.loss.detach())
