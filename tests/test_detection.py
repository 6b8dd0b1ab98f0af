"""Detection: crops and heatmaps as transformers' own processors, the networks, whole videos."""

import warnings
from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from torch import Tensor

from biokit.detection import detect
from biokit.io.video import write_video
from biokit.keypoint_names import HALPE26
from biokit.pose_crops import Region, crops, keypoints_from_heatmaps, region, whole_picture
from biokit.pose_detectors import PoseDetector, load_detector
from biokit.schema import FrameFlag, validate
from tests.pose_networks import CROP, save_person_network, save_pose_network

transformers = pytest.importorskip("transformers", reason="transformers is in the extra video")

SIZE = (192, 256)  # px, width and height of ViTPose's crops
REGION = Region(torch.tensor([[50.0, 60.0]]), torch.tensor([[47.0, 63.0]]))


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("networks")
    return save_pose_network(folder / "tiny-pose"), save_person_network(folder / "tiny-people")


@pytest.fixture(scope="module")
def networks(folders: tuple[Path, Path]) -> PoseDetector:
    return load_detector(*folders)


def picture(seed: int = 0, width: int = 320, height: int = 240) -> Tensor:
    """Smooth colours: neighbouring pixels differ by little, so that interpolation is compared."""
    rng = np.random.default_rng(seed)
    phase = rng.uniform(0, 6, (3, 1, 1))
    v, u = np.mgrid[:height, :width] / 15
    values = 127 + 120 * np.sin(u * 0.7 + phase) * np.cos(v * 0.6 - phase)
    return torch.from_numpy(values.astype(np.uint8)).permute(1, 2, 0)


def gaussians(place: Tensor, height: int = 64, width: int = 48, sigma: float = 2.0) -> Tensor:
    """Heatmaps [N, K, height, width] with their tops at places [N, K, 2]."""
    v, u = torch.meshgrid(torch.arange(height), torch.arange(width), indexing="ij")
    squared = (u - place[..., 0, None, None]) ** 2 + (v - place[..., 1, None, None]) ** 2
    return torch.exp(-squared / (2 * sigma**2))


# ------------------------------------------------------- against transformers' own processors


def vitpose_processor(**options: object) -> object:
    pytest.importorskip("PIL", reason="transformers' processor without torchvision needs Pillow")
    from transformers.models.vitpose.image_processing_pil_vitpose import VitPoseImageProcessorPil

    return VitPoseImageProcessorPil(**options)


@pytest.mark.parametrize(
    "box", [(100, 60, 180, 200), (120, 90, 260, 140), (10.5, 8.25, 90.75, 130.5)]
)
def test_crops_are_those_of_transformers(box: tuple[float, ...]) -> None:
    left, top, right, bottom = box
    shown = region(torch.tensor([box]), SIZE)
    ours = crops(picture(), shown, SIZE)
    coco = [[left, top, right - left, bottom - top]]
    processor = vitpose_processor(size={"width": SIZE[0], "height": SIZE[1]})
    theirs = processor(picture().numpy(), boxes=[coco], return_tensors="pt")["pixel_values"]
    assert ours.shape == theirs.shape == (1, 3, SIZE[1], SIZE[0])
    # theirs rounds to whole colours; at the picture's edge it does not blend with the black
    apart = (ours - theirs).abs()
    assert float(apart.median()) < 0.01
    assert float((apart > 0.03).float().mean()) < 0.02


def test_keypoints_are_those_of_transformers() -> None:
    rng = np.random.default_rng(0)
    place = torch.from_numpy(rng.uniform((4, 4), (43, 59), (3, 17, 2)))
    heat = gaussians(place) * torch.from_numpy(rng.uniform(0.2, 1, (3, 17, 1, 1)))
    heat = (heat + 0.01 * torch.from_numpy(rng.random(heat.shape))).float()
    box = torch.tensor([[10.0, 20, 110, 220], [50, 20, 250, 90], [0, 0, 64, 64]])
    ours = keypoints_from_heatmaps(heat, region(box, SIZE))
    coco = torch.cat([box[:, :2], box[:, 2:] - box[:, :2]], dim=1).numpy()
    processor = vitpose_processor(size={"width": SIZE[0], "height": SIZE[1]})
    theirs = processor.post_process_pose_estimation(
        SimpleNamespace(heatmaps=heat), boxes=[[b] for b in coco]
    )
    for i, (person,) in enumerate(theirs):
        np.testing.assert_allclose(ours[i, :, :2], person["keypoints"], atol=2e-3)  # px
        np.testing.assert_allclose(ours[i, :, 2], person["scores"], rtol=1e-6)


def test_pictures_for_rt_detr_are_those_of_transformers() -> None:
    pytest.importorskip("PIL", reason="transformers' processor without torchvision needs Pillow")
    from transformers.models.rt_detr.image_processing_pil_rt_detr import RTDetrImageProcessorPil

    for width, height in ((320, 240), (1080, 1920)):
        ours = whole_picture(picture(1, width, height))
        values = picture(1, width, height).numpy()
        theirs = RTDetrImageProcessorPil()(values, return_tensors="pt")["pixel_values"][0]
        assert ours.shape == theirs.shape == (3, 640, 640)
        assert float((ours - theirs).abs().max()) <= 1.5 / 255  # rounding


def test_boxes_are_those_of_transformers(networks: PoseDetector) -> None:
    pytest.importorskip("PIL", reason="transformers' processor without torchvision needs Pillow")
    from transformers.models.rt_detr.image_processing_pil_rt_detr import RTDetrImageProcessorPil

    pictures = [picture(2), picture(3, 200, 260)]
    batch = torch.stack([whole_picture(p) for p in pictures])
    with torch.inference_mode():
        output = networks.people(pixel_values=batch)
    label = 1  # the class called person
    score = output.logits[..., label].sigmoid()
    threshold = float(score.flatten().sort().values[-8])
    theirs = RTDetrImageProcessorPil().post_process_object_detection(
        output, threshold=threshold, target_sizes=[(240, 320), (260, 200)]
    )
    ours = networks.boxes(pictures, threshold)
    for mine, their, (width, height) in zip(ours, theirs, ((320, 240), (200, 260)), strict=True):
        expected = their["boxes"][their["labels"] == label].clamp_min(0)
        expected = expected.minimum(torch.tensor([width, height, width, height]))
        assert len(mine) == len(expected)
        order = [int((expected - box).abs().sum(dim=1).argmin()) for box in mine]
        assert sorted(order) == list(range(len(mine)))
        assert torch.allclose(mine, expected[order], atol=1e-3)
        areas = (mine[:, 2:] - mine[:, :2]).prod(dim=1)
        assert (areas.diff() <= 0).all()
    assert sum(map(len, ours)) == 7


# ----------------------------------------------------------------------- crops and heatmaps alone


def test_the_top_of_a_gaussian_is_found_between_cells() -> None:
    generator = torch.Generator().manual_seed(0)
    place = 5 + 30 * torch.rand(4, 26, 2, generator=generator, dtype=torch.float64)
    found = keypoints_from_heatmaps(gaussians(place), Region(*(x.repeat(4, 1) for x in REGION)))
    corner = REGION.centre - REGION.sides / 2  # a cell is 1 px here
    assert torch.allclose(found[..., :2], place + corner[:, None], atol=0.02)
    assert (found[..., 2] > 0.9).all()


def test_an_empty_heatmap_is_not_seen() -> None:
    found = keypoints_from_heatmaps(torch.zeros(1, 17, 64, 48), REGION)
    assert found[..., :2].isnan().all() and not found[..., 2].any()
    flat = keypoints_from_heatmaps(torch.full((1, 17, 64, 48), 0.3), REGION)
    assert flat.isfinite().all()


def test_a_crop_shows_its_region_and_black_outside() -> None:
    white = torch.full((100, 100, 3), 255, dtype=torch.uint8)
    shown = region(torch.tensor([[0.0, 20, 30, 60]]), CROP)
    assert torch.allclose(shown.sides, torch.tensor([[1.25 * 30, 1.25 * 40]]))
    assert torch.allclose(shown.centre, torch.tensor([[15.0, 40.0]]))
    cut = crops(white, shown, CROP)[0]
    black, full = (-0.485 / 0.229), (1 - 0.485) / 0.229
    assert float(cut[0, 32, 0]) == pytest.approx(black, abs=1e-5)  # left of the picture
    assert float(cut[0, 32, 24]) == pytest.approx(full, abs=1e-5)


# --------------------------------------------------------------------------------- the networks


def test_both_networks_run_from_folders(networks: PoseDetector) -> None:
    assert networks.title == "tiny-pose in boxes of tiny-people"
    assert (networks.keypoint_set, len(networks.names)) == ("coco17", 17)
    pictures = [picture(4), picture(5, 200, 260)]
    boxes = [torch.tensor([[10.0, 20, 80, 200], [100, 20, 150, 90]]), torch.zeros(0, 4)]
    found = networks.keypoints(pictures, boxes)
    assert [tuple(f.shape) for f in found] == [(2, 17, 3), (0, 17, 3)]
    alone = networks.keypoints(pictures[:1], [boxes[0][1:]])[0]
    assert torch.allclose(alone[0], found[0][1], atol=1e-3, equal_nan=True)


def test_a_network_of_experts(tmp_path: Path, folders: tuple[Path, Path]) -> None:
    pose = save_pose_network(tmp_path / "plus", experts=3)
    found = load_detector(pose, folders[1]).keypoints(
        [picture()], [torch.tensor([[9.0, 9, 99, 99]])]
    )
    assert found[0].shape == (1, 17, 3)


def test_without_a_connection_the_error_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    with pytest.raises(FileNotFoundError) as caught:
        load_detector("nobody/vitpose-that-is-not-here")
    message = str(caught.value)
    assert "nobody/vitpose-that-is-not-here are not on this computer" in message
    assert "keypoints=" in message and "a folder that holds them" in message


def test_wrong_networks_are_named(folders: tuple[Path, Path], tmp_path: Path) -> None:
    pose, people = folders
    with pytest.raises(ValueError) as caught:
        load_detector(people, pose)
    assert "is rt_detr, expected vitpose" in str(caught.value)
    assert "is vitpose, expected rt_detr or rt_detr_v2" in str(caught.value)
    with pytest.raises(FileNotFoundError, match=r"vitpos: no such folder, and none of vitpose,"):
        load_detector("vitpos")
    empty = tmp_path / "empty"
    empty.mkdir()
    with pytest.raises(ValueError, match="empty: cannot be loaded"):
        load_detector(empty)
    odd = save_pose_network(tmp_path / "odd", keypoints=11)
    with pytest.raises(ValueError, match="has 11 keypoints; known are 17, 18"):
        load_detector(odd, people)


# ------------------------------------------------------------------------------------ whole videos


class Blobs(PoseDetector):
    """Instead of the networks: red and blue rectangles are people, with keypoints inside."""

    @property
    def device(self) -> torch.device:
        return torch.device("cpu")

    def boxes(self, pictures: Sequence[Tensor], least_score: float = 0.5) -> list[Tensor]:
        return [
            torch.stack([*self._seen(p)]) if [*self._seen(p)] else torch.zeros(0, 4)
            for p in pictures
        ]

    @staticmethod
    def _seen(picture: Tensor) -> Sequence[Tensor]:
        found = []
        for channel in (2, 0):
            v, u = torch.nonzero(picture[..., channel] > 128, as_tuple=True)
            if len(u) > 20:
                found.append(torch.stack([u.min(), v.min(), u.max() + 1, v.max() + 1]).float())
        return found

    def keypoints(self, pictures: Sequence[Tensor], boxes: Sequence[Tensor]) -> list[Tensor]:
        share = torch.linspace(0.1, 0.9, 17)[:, None] * torch.ones(2)
        out = []
        for box in boxes:
            places = box[:, None, :2] + share * (box[:, None, 2:] - box[:, None, :2]) - 0.5
            out.append(torch.cat([places, torch.full((*places.shape[:2], 1), 0.8)], dim=-1))
        return out


@pytest.fixture
def blobs() -> Blobs:
    from biokit.keypoint_names import COCO17

    return Blobs(None, None, COCO17, "coco17", "blobs")  # type: ignore[arg-type]


def film(path: Path, red: Sequence[int | None], blue: Sequence[int | None] = ()) -> Path:
    """A red rectangle of 40 x 80 px and a blue one of 20 x 50 px, their left edges over time."""
    pytest.importorskip("av", reason="PyAV is in the extra video")

    def pictures() -> object:
        for i, u in enumerate(red):
            shown = np.zeros((120, 320, 3), np.uint8)
            other = blue[i] if blue else None
            if other is not None:
                shown[50:100, other : other + 20] = (0, 0, 255)
            if u is not None:
                shown[20:100, u : u + 40] = (255, 0, 0)
            yield shown

    write_video(pictures(), path, 30, quality=1)
    return path


def centres(ds: object) -> np.ndarray:
    box = ds["person_box"].values  # type: ignore[index]
    return (box[:, 0] + box[:, 2]) / 2


def test_a_walk_is_followed(tmp_path: Path, blobs: Blobs) -> None:
    left = list(range(20, 140, 4))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        ds = detect(film(tmp_path / "walk.mp4", left), detector=blobs, batch=7, progress=False)
    validate(ds, "keypoints")
    assert tuple(ds["keypoint"].values) == HALPE26
    np.testing.assert_allclose(centres(ds), np.array(left) + 20, atol=1.5)
    np.testing.assert_allclose(ds["time"], np.arange(len(left)) / 30)
    assert np.isnan(ds["keypoint_position"].sel(keypoint="left_heel")).all()
    assert (ds["confidence"].sel(keypoint="neck") > 0.7).all()
    assert ds.attrs["detector"] == "blobs" and ds.attrs["keypoint_set"] == "coco17"
    assert (ds.attrs["image_width"], ds.attrs["image_height"]) == (320, 120)


def test_two_people_cross(tmp_path: Path, blobs: Blobs) -> None:
    left = list(range(20, 260, 4))
    path = film(tmp_path / "two.mp4", left, left[::-1])
    with pytest.warns(UserWarning, match=r"two\.mp4: 2 people are seen; taken is person 0"):
        ds = detect(path, detector=blobs, progress=False)
    np.testing.assert_allclose(centres(ds), np.array(left) + 20, atol=1.5)
    with pytest.warns(UserWarning, match="taken is person 1"):
        small = detect(path, detector=blobs, person=1, progress=False)
    there = np.isfinite(centres(small))
    assert there.mean() > 0.7  # hidden behind the other in the middle
    apart = np.abs(centres(small) - (np.array(left[::-1]) + 10))
    assert np.nanmax(apart) < 25  # half hidden at most


def test_a_person_who_leaves_the_picture(tmp_path: Path, blobs: Blobs) -> None:
    left: list[int | None] = [100] * 20 + [None] * 15 + [120] * 10
    path = film(tmp_path / "leaves.mp4", left)
    with pytest.warns(UserWarning, match=r"the person is not seen in 15 frames: 20-34"):
        ds = detect(path, detector=blobs, progress=False)
    assert np.flatnonzero(ds["flag"] == int(FrameFlag.NO_PERSON)).tolist() == list(range(20, 35))
    assert ds.attrs["people"] == 1


def test_damaged_frames_are_frames_without_a_person(tmp_path: Path, blobs: Blobs) -> None:
    path = film(tmp_path / "holes.mp4", [100 + 3 * (i % 2) for i in range(60)])
    data = bytearray(path.read_bytes())
    middle = (data.index(b"mdat") + len(data)) // 2
    data[middle : middle + 400] = bytes(400)
    path.write_bytes(data)
    with pytest.warns(UserWarning) as caught:
        ds = detect(path, detector=blobs, progress=False)
    messages = " ".join(str(warning.message) for warning in caught)
    assert "frames are damaged and were left out" in messages
    assert "the person is not seen in" in messages
    assert ds.sizes["time"] == 60
    gone = ds["flag"].values == int(FrameFlag.NO_PERSON)
    assert 0 < gone.sum() < 60
    np.testing.assert_allclose(centres(ds)[~gone], 121.5, atol=3)


def test_nobody(tmp_path: Path, blobs: Blobs) -> None:
    with pytest.warns(UserWarning, match=r"empty\.mp4: nobody is seen in any frame"):
        ds = detect(film(tmp_path / "empty.mp4", [None] * 9), detector=blobs, progress=False)
    assert np.isnan(ds["keypoint_position"]).all()
    assert (ds["flag"] == int(FrameFlag.NO_PERSON)).all()


def test_the_networks_see_a_video(tmp_path: Path, folders: tuple[Path, Path]) -> None:
    pose, people = folders
    path = film(tmp_path / "walk.mp4", [60] * 6)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # whom random networks see is chance
        ds = detect(path, detector=pose, people=people, least_score=0.0, batch=4, progress=False)
        again = detect(path, detector=pose, people=people, least_score=0.0, batch=3, progress=False)
    assert ds.sizes["time"] == 6 and ds.attrs["people"] >= 1
    np.testing.assert_allclose(again["confidence"], ds["confidence"], atol=1e-4)


def test_wrong_options(tmp_path: Path, blobs: Blobs) -> None:
    path = film(tmp_path / "walk.mp4", [60] * 3)
    with pytest.raises(ValueError, match="batch=0"):
        detect(path, detector=blobs, batch=0)
    with pytest.raises(ValueError, match="'largest' or a number"):
        detect(path, detector=blobs, person="biggest")
