"""refine: only the tokens move, the error falls, nothing else changes."""

from __future__ import annotations

import numpy as np
import pytest
import torch
import xarray as xr

from biokit.clip_recovery import frozen, keypoint_clip, shaped
from biokit.mesh_recovery import recover_mesh
from biokit.recovered_body import Seen
from biokit.refinement import refine
from biokit.token_refinement import refine as refine_tokens
from tests.recovered import MadeClip, made_clip, tiny_network

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
