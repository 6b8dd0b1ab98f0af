"""A study of refinement: every iteration is what bk.refine gives, in whatever order it is asked."""

from __future__ import annotations

import json
import threading

import numpy as np
import pytest
import torch
import xarray as xr

import biokit as bk
from biokit import mesh_recovery, refinement, schema, token_refinement
from biokit.mesh_recovery import DRIFT, recover_mesh
from biokit.refinement import refine
from biokit.refinement_study import RefinementCancelledError, RefinementStudy
from tests.recovered import MadeClip, made_clip, oracle, tiny_network

pytestmark = pytest.mark.filterwarnings("ignore:visual_feature is 6 tokens")


@pytest.fixture(scope="module")
def clip() -> MadeClip:
    return made_clip()


@pytest.fixture(scope="module")
def body(clip: MadeClip) -> xr.Dataset:
    """The network's answer, with features."""
    return recover_mesh(
        clip.keypoints, camera=clip.camera, network=tiny_network(), smooth=None, features=True
    )


def study_of(body: xr.Dataset, **options: object) -> RefinementStudy:
    return RefinementStudy(body, network=tiny_network(), device="cpu", **options)


def refined(body: xr.Dataset, iterations: int, **options: object) -> xr.Dataset:
    return refine(body, iterations=iterations, network=tiny_network(), device="cpu", **options)


@pytest.mark.parametrize("sequence", [False, True])
def test_every_iteration_is_that_of_refine_in_any_order(body: xr.Dataset, sequence: bool) -> None:
    study = study_of(body, sequence=sequence)
    assert study.done == -1
    for iterations in (2, 0, 4, 1, 4):
        expected = refined(body, iterations, sequence=sequence)
        xr.testing.assert_identical(study.body(iterations), expected)
    assert study.done == 4


def test_in_batches_too(body: xr.Dataset) -> None:
    study = study_of(body, batch=7)
    for iterations in (3, 1):
        xr.testing.assert_identical(study.body(iterations), refined(body, iterations, batch=7))


def test_a_refined_body_begins_at_the_answer_of_the_network_again(
    clip: MadeClip, body: xr.Dataset
) -> None:
    free = recover_mesh(clip.keypoints, camera=clip.camera, network=tiny_network(), smooth=None)
    for sequence in (False, True):
        study = study_of(refined(body, 3, sequence=sequence, step=500.0))
        again = study.body(0)
        np.testing.assert_allclose(again["theta"], free["theta"], atol=1e-6)
        np.testing.assert_allclose(again["beta"], free["beta"], atol=1e-6)
        options = json.loads(study.body(0).attrs["options"])["refinement"]
        assert options == {"iterations": 0, "step": 500.0, "drift": DRIFT, "sequence": sequence}


def test_the_history_is_what_refine_keeps(body: xr.Dataset) -> None:
    study = study_of(body)
    study.refine(3)
    kept = refined(body, 3, keep=True)
    for name in ("iteration_loss", "iteration_reprojection"):
        np.testing.assert_allclose(study.history()[name], kept[name], rtol=1e-9)
    assert study.history()["iteration"].values.tolist() == [0, 1, 2, 3]


def test_progress_is_told_and_only_what_is_missing_is_computed(body: xr.Dataset) -> None:
    told: list[tuple[int, int]] = []
    study = study_of(body)
    study.refine(2, progress=lambda *x: told.append(x))
    study.refine(1, progress=lambda *x: told.append(x))
    study.refine(4, progress=lambda *x: told.append(x))
    assert told == [(0, 2), (1, 2), (2, 2), (3, 4), (4, 4)]


def test_cancelled_it_keeps_what_was_done_and_goes_on(body: xr.Dataset) -> None:
    study, cancel = study_of(body), threading.Event()

    def progress(done: int, of: int) -> None:
        if done == 1:
            cancel.set()

    with pytest.raises(RefinementCancelledError, match="after 1 iteration"):
        study.refine(50, progress=progress, cancel=cancel)
    assert study.done == 1
    with pytest.raises(RefinementCancelledError):
        study.motion(1, cancel=cancel)
    xr.testing.assert_identical(study.body(3), refined(body, 3))


def test_cancelled_between_the_pieces_of_a_clip(body: xr.Dataset) -> None:
    class AfterFive(threading.Event):
        asked = 0

        def is_set(self) -> bool:
            self.asked += 1
            return self.asked > 5

    study = study_of(body, batch=7)  # 4 pieces
    with pytest.raises(RefinementCancelledError):
        study.refine(3, cancel=AfterFive())
    assert study.done == 0
    xr.testing.assert_identical(study.body(2), refined(body, 2, batch=7))


def test_interrupted_amidst_an_iteration_it_goes_on(
    body: xr.Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    study = study_of(body)
    study.refine(1)
    with monkeypatch.context() as patch:
        patch.setattr(token_refinement, "state", _interrupt)
        with pytest.raises(KeyboardInterrupt):
            study.refine(2)
    assert study.done == 1
    xr.testing.assert_identical(study.body(2), refined(body, 2))


def _interrupt(*_: object, **__: object) -> None:
    raise KeyboardInterrupt


def test_motions_are_those_of_analyze_and_curves_lie_side_by_side(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clip = made_clip(20)
    for module in (mesh_recovery, refinement):
        monkeypatch.setattr(module, "load_mesh_network", lambda *_: oracle(clip, steered=1.0))
    given = {"camera": clip.camera, "muscles": "neural", "mass": 65.0, "device": "cpu"}
    result = bk.analyze(clip.keypoints, refine=2, **given)
    study = RefinementStudy(result, device="cpu")
    motion = study.motion(2)
    schema.validate(motion, "motion")
    assert motion.attrs["mass"] == pytest.approx(65.0)
    for name in ("theta", "dof_position", "body_position", "reprojection_error"):
        np.testing.assert_allclose(motion[name], result[name], atol=2e-4, err_msg=name)
    assert {"activation_deviation", "scale_factor", "keypoint_position"} <= set(motion)

    curves = study.curves()
    assert curves["iteration"].values.tolist() == [0, 1, 2]
    assert curves["dof_position"].dims == ("iteration", "time", "dof")
    xr.testing.assert_equal(
        curves["muscle_activation"].sel(iteration=2, drop=True), motion["muscle_activation"]
    )
    theta = RefinementStudy(motion, device="cpu").body(1)["theta"]  # a motion of a study is enough
    np.testing.assert_allclose(theta, study.body(1)["theta"], atol=1e-5)


@pytest.mark.parametrize("frames", [1, 3])
def test_short_clips_have_no_activations_and_say_why(frames: int) -> None:
    clip = made_clip(frames)
    body = recover_mesh(clip.keypoints, camera=clip.camera, network=tiny_network())
    motion = study_of(body).motion(1)
    assert "muscle_activation" not in motion
    assert "no muscle activations" in motion.attrs["warnings"]
    assert np.isfinite(motion["dof_position"]).all()
    assert "dof_position" in study_of(motion).curves([0, 1])


def test_activations_read_what_the_network_saw_unless_told_not_to(body: xr.Dataset) -> None:
    assert "visual_feature" in study_of(body.drop_vars("visual_feature")).body(0)
    without = study_of(body, features=False)
    assert "visual_feature" not in without.body(0)
    np.testing.assert_array_equal(without.body(2)["theta"], refined(body, 2)["theta"])


def test_features_of_long_clips_are_left_out(
    body: xr.Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("biokit.refinement_study.MEMORY", 1e3)
    with pytest.warns(UserWarning, match="features=True keeps them"):
        study = study_of(body)
    assert "visual_feature" not in study.body(0)


def test_what_cannot_be_refined_is_named_with_the_way_to_get_it(
    clip: MadeClip, body: xr.Dataset
) -> None:
    markers = schema.markers(np.arange(3) / 30, ["C7"], np.zeros((3, 1, 3)))
    with pytest.raises(ValueError) as error:
        RefinementStudy(markers.assign_attrs(source="walk.trc"))
    for part in ("walk.trc", "markers", "the body (theta", "keypoint_position", "the camera",
                 "biokit.analyze('walk.mp4')"):  # fmt: skip
        assert part in str(error.value)
    with pytest.raises(ValueError, match=r"keypoints.*\n.*the body.*\n(.*\n)*.*recover_mesh\("):
        RefinementStudy(clip.keypoints)
    with pytest.raises(ValueError, match=r"lacks\n  - the camera \(focal_length\)\n"):
        RefinementStudy(body.drop_vars("focal_length"))
    bare = body.copy()
    del bare.attrs["options"]
    with pytest.raises(ValueError, match="the options of the recovery"):
        RefinementStudy(bare)
    with pytest.raises(ValueError, match="give it again"):
        RefinementStudy(body)
    with pytest.raises(ValueError, match="above zero"):
        study_of(body, mass=0.0)
    with pytest.raises(ValueError, match="whole number"):
        study_of(body).refine(-1)


def test_it_works_from_several_threads(body: xr.Dataset) -> None:
    study = study_of(body)
    found: dict[int, xr.Dataset] = {}
    asked = [threading.Thread(target=lambda n=n: found.update({n: study.body(n)})) for n in (3, 1)]
    for thread in asked:
        thread.start()
    for thread in asked:
        thread.join()
    for n in (3, 1):
        np.testing.assert_allclose(found[n]["theta"], refined(body, n)["theta"], atol=1e-6)
    assert not torch.is_inference_mode_enabled()
