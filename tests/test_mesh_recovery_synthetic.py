"""The benchmark of mesh recovery on synthetic clips: its truth, its detector, its report."""

from pathlib import Path

import numpy as np
import pytest
import torch

from benchmarks.mesh_recovery import made_clips, parts, scores, speed, synthetic
from benchmarks.mesh_recovery.made_clips import CLEAN, COCO, NOISY, MadeClip
from benchmarks.neural_ik.dressed import Motion, registration
from benchmarks.report import Section, Target
from biokit.body.keypoints import keypoints_of
from biokit.body.registration import Registration
from biokit.camera.projection import project
from biokit.nets.keypoint_encoder import keypoint_encoder
from biokit.nets.mesh_recovery import MeshRecovery, mesh_recovery

FRAMES = 8


@pytest.fixture(scope="module")
def tie() -> Registration:
    return registration()


@pytest.fixture(scope="module")
def clip(tie: Registration) -> MadeClip:
    """Somebody who bends a knee."""
    q = tie.skeleton.default.expand(2 * FRAMES, -1).clone()
    q[:, tie.skeleton.coordinate_names.index("knee_angle_r")] = torch.linspace(
        0, 1, 2 * FRAMES, dtype=torch.float64
    )
    motion = Motion("bend", "bend", np.arange(2 * FRAMES) / 60, q.numpy())
    return next(made_clips.clips(tie, [motion], seed=1))


@pytest.fixture(scope="module")
def network() -> MeshRecovery:
    torch.manual_seed(0)
    encoder = keypoint_encoder(hidden=16, blocks=1, width=8, scales=(1, 2))
    return mesh_recovery(encoder, tokens=4, width=8, layers=1, heads=2, scales=2, points=1)


def test_the_camera_sees_the_person(tie: Registration, clip: MadeClip) -> None:
    seen = made_clips.keypoints(tie, clip, CLEAN)
    assert float(seen["confidence"].min()) == 1.0
    points = keypoints_of(tie.body, clip.theta, clip.beta, clip.translation)
    px = project(clip.camera, clip.camera.to_camera(points))
    np.testing.assert_allclose(seen["keypoint_position"].values, px.numpy(), atol=1e-9)
    assert clip.camera.size in made_clips.SIZES
    up = clip.camera.rotation[:, 1]  # type: ignore[index]
    assert float(up[1]) < -0.8  # ground's y is up in the picture


def test_a_detector_errs_the_same_way_each_time(tie: Registration, clip: MadeClip) -> None:
    clean = made_clips.keypoints(tie, clip, CLEAN)["keypoint_position"].values
    one, again = (made_clips.keypoints(tie, clip, NOISY) for _ in range(2))
    assert one.identical(again)
    off = np.linalg.norm(one["keypoint_position"].values - clean, axis=-1)
    metre = float(
        clip.camera.focal.mean() / clip.camera.to_camera(clip.translation[:, None])[0, 0, 2]
    )
    assert 0.005 < np.nanmedian(off) / metre < 0.06
    other = made_clips.keypoints(tie, clip, NOISY, seed=2)
    assert not one.identical(other)


def test_coco_has_no_feet(tie: Registration, clip: MadeClip) -> None:
    seen = made_clips.keypoints(tie, clip, COCO)
    assert not seen["confidence"].sel(keypoint=["left_heel", "right_big_toe", "head"]).values.any()
    assert seen["confidence"].sel(keypoint="left_knee").values.any()


def test_the_true_body_has_no_error(tie: Registration, clip: MadeClip) -> None:
    """But for the network that says its angles."""
    found = scores.errors(tie, clip, clip.dataset())
    for name in ("mpjpe", "pa_mpjpe", "mve", "place", "jitter"):
        assert getattr(found, name) == pytest.approx(0, abs=1e-3), name
    assert found.angle < 3 and found.landmark < 20 and found.body < 6


def test_errors_are_those_that_were_made(tie: Registration, clip: MadeClip) -> None:
    moved = clip.dataset()
    moved["translation"] = moved["translation"] + 0.03
    found = scores.errors(tie, clip, moved)
    assert found.mpjpe == pytest.approx(0, abs=1e-3)  # about the pelvis
    assert found.place == pytest.approx(3 * np.sqrt(3))


def test_a_run_gives_a_row_for_each_number_of_iterations(
    tie: Registration, clip: MadeClip, network: MeshRecovery
) -> None:
    setting = synthetic.Setting(NOISY, 6.0, counts=(0, 2, 5))
    rows = synthetic.run(tie, network, [clip], setting, progress=False)
    assert [row.iterations for row in rows] == [0, 2, 5]
    floor = synthetic.Row(None, 0, ("bend",), (scores.errors(tie, clip, clip.dataset()),))
    (section,) = synthetic.report(floor, rows)
    text = "\n".join(section.lines)
    assert text.count("| detector noise | 6 Hz |") == 3 and "| true body | - | - |" in text
    assert [t.what for t in section.targets] == [
        "MPJPE at 5 iterations, detector noise",
        "MAE_angle at 5 iterations, detector noise",
    ]
    assert "detector noise, 6 Hz: MPJPE is least after" in text


def test_speed_is_measured_at_each_number(network: MeshRecovery) -> None:
    (section,) = speed.sections(quick=True, weights=network)
    lines = [line for line in section.lines if line.startswith("| keypoints")]
    assert len(lines) == 2 and section.targets == []
    found = speed.measured(network, "cpu", 1, (0, 10), repeats=1)
    assert found.iterations == (0, 10) and found.step > 0


def test_a_part_of_the_report_is_replaced_alone(tmp_path: Path) -> None:
    path = tmp_path / "REPORT.md"
    met = Target("error", "< 2 mm", "1 mm", True)
    parts.update("speed", [Section("A", ["fast"])], command="a", seconds=5, path=path)
    parts.update("video", [Section("B", ["real"], [met])], command="b", seconds=90, path=path)
    parts.update("speed", [Section("A", ["faster"])], command="a", seconds=5, path=path)
    text = path.read_text(encoding="utf-8")
    assert text.startswith("# Mesh recovery\n") and text.count("## Speed") == 1
    assert text.index("## Real video") < text.index("## Speed")
    assert "faster" in text and "\nfast\n" not in text
    assert "| error | < 2 mm | 1 mm | yes |" in text and "in 1.5 minutes" in text
    with pytest.raises(KeyError):
        parts.update("weather", [], command="", seconds=0, path=path)


def test_the_pixel_network_on_renders() -> None:
    """A network of no training; truth alone projects onto itself."""
    pytest.importorskip("warp", reason="renders need the extra 'render'")
    pytest.importorskip("transformers", reason="the image encoder needs the extra 'video'")
    from benchmarks.mesh_recovery import pixels
    from biokit.mesh_prediction import Bodies
    from biokit.nets.image_encoder import image_encoder

    torch.manual_seed(0)
    encoder = image_encoder(size=(64, 48), width=16, depth=1, heads=2, levels=(1, 2), channels=8)
    own = mesh_recovery(encoder, tokens=4, width=8, layers=1, heads=2, scales=2, points=1)
    (section,) = pixels.sections(quick=True, weights=own)
    assert "| 1 | " in "\n".join(section.lines)
    made = pixels.pictures((48, 64), cache=None, count=2)
    found = pixels._errors(made, Bodies(made.rotation, made.beta, made.translation))
    assert found.mpjpe == pytest.approx(0, abs=1e-2) and found.pck == 1.0
