"""What a video would show of clips: as `recover_mesh` does it, the same every time, resumable."""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path

import numpy as np
import pytest
import roma
import torch

from biokit import schema
from biokit.body.open_body import open_body
from biokit.camera.projection import project
from biokit.keypoint_names import HALPE26
from biokit.mesh_networks import load_mesh_network
from biokit.mesh_recovery import recover_mesh
from biokit.nets.mesh_recovery import MeshRecovery
from scripts.activation import front_end
from scripts.activation.front_end import TrueClips, chosen, keep, open_seen, read_clips, run
from scripts.activation.seen_clip import (
    FURTHER,
    INSIDE,
    LARGEST_TILT,
    RATE,
    TrueClip,
    Viewer,
    camera_before,
    detections,
    generator_of,
)
from tests.recovered import made_clip, tiny_network

COUNTS = (24, 16, 20)
NAMES = ("walk 0", "walk 1", "sway 0")
WRONG = 25.0  # deg: typical error of the shipped network's joints is about 10


@cache
def clips(count: int = 3) -> TrueClips:
    made = [made_clip(COUNTS[i], seed=i) for i in range(count)]
    return TrueClips(
        torch.cat([one.theta for one in made]).float().numpy(),
        torch.cat([one.translation for one in made]).float().numpy(),
        torch.stack([one.beta for one in made]).numpy(),
        np.cumsum([0, *COUNTS[:count]]),
        NAMES[:count],
    )


@pytest.fixture(scope="module")
def network() -> MeshRecovery:
    return tiny_network()


@pytest.fixture(scope="module")
def made(network: MeshRecovery, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("front") / "seen"
    run(clips(), folder, network, range(3), progress=False)
    return folder


# ------------------------------------------------------------------------------------------ a clip


def test_it_does_what_recover_mesh_does() -> None:
    clip = made_clip(40)
    viewer = Viewer(open_body(), load_mesh_network())
    true = TrueClip(clip.theta, clip.translation, clip.beta)
    generator = torch.Generator().manual_seed(0)
    points = viewer._keypoints(true, "halpe26", generator)
    camera = camera_before(points, generator)
    found = detections(points, camera, "halpe26", generator)
    with torch.no_grad():
        seen = viewer.recovered(found, camera, "halpe26")
    px = torch.where(
        (found.weight > 0)[..., None], found.rays * camera.focal + camera.centre, torch.nan
    )
    keypoints = schema.keypoints(
        found.time.numpy(), HALPE26, px.numpy(), found.weight.numpy(), image_size=camera.size
    )
    lens = camera.__class__(camera.focal, camera.centre, camera.size, camera.distortion)
    ds = recover_mesh(keypoints, camera=lens, features=True, device="cpu")
    assert ds.attrs["labels_exchanged"] == 0
    np.testing.assert_allclose(seen.tokens.numpy(), ds["visual_feature"].values, atol=1e-4)
    rotation = roma.rotvec_to_rotmat(torch.from_numpy(ds["theta"].values))
    torch.testing.assert_close(seen.rotation[:, 1:], rotation[:, 1:], rtol=0, atol=1e-4)
    np.testing.assert_allclose(seen.beta, ds["beta"].values, atol=1e-4)
    # the same vertical and floor; the heading is the true one, not along the way
    assert seen.tilt < LARGEST_TILT
    heading = seen.rotation[:, 0] @ rotation[:, 0].mT
    up = torch.tensor([0.0, 1.0, 0.0], dtype=torch.float64)
    torch.testing.assert_close(heading @ up, up.expand(40, 3), rtol=0, atol=1e-3)
    np.testing.assert_allclose(seen.place[:, 1], ds["translation"].values[:, 1], atol=2e-3)
    # and it is a person who does roughly what was done
    off = roma.rotmat_geodesic_distance(seen.rotation, roma.rotvec_to_rotmat(clip.theta))
    assert float(torch.rad2deg(off[:, :12]).mean()) < WRONG
    assert float((seen.place[:, 1] - clip.translation[:, 1]).abs().mean()) < 0.2


@pytest.mark.parametrize("seed", range(6))
def test_the_person_stays_in_the_picture(seed: int) -> None:
    generator = torch.Generator().manual_seed(seed)
    points = torch.rand(30, 26, 3, generator=generator, dtype=torch.float64)
    points = points * torch.tensor([2.0, 1.7, 3.0], dtype=torch.float64)
    camera = camera_before(points, generator)
    there = camera.to_camera(points)
    assert bool((there[..., 2] > 0.5).all())
    off = (project(camera, there) - camera.centre).abs() / camera.centre
    assert float(off.max()) <= INSIDE + 1e-9
    assert float(off.max()) > INSIDE / (1 + FURTHER) / 1.5  # and no further away than it has to


def test_a_set_without_some_keypoints_never_shows_them() -> None:
    viewer = Viewer(open_body(), tiny_network())
    clip = made_clip(20)
    generator = torch.Generator().manual_seed(0)
    true = TrueClip(clip.theta, clip.translation, clip.beta)
    points = viewer._keypoints(true, "coco17", generator)
    found = detections(points, camera_before(points, generator), "coco17", generator)
    feet = [HALPE26.index(name) for name in HALPE26 if name.endswith(("toe", "heel"))]
    assert not found.weight[:, feet].any()
    assert found.weight[:, :17].any()
    assert bool(found.present.any())


# --------------------------------------------------------------------------------------- the folder


def test_arrays_over_all_frames(made: Path) -> None:
    seen = open_seen(made)
    frames = sum(COUNTS)
    assert seen.names == NAMES
    assert seen.done.all()
    assert seen.rotation.shape == (frames, 24, 3, 3)
    assert seen.tokens.shape == (frames, 6, 16)
    assert (seen.tokens.dtype, seen.rotation.dtype, seen.place.dtype) == ("f2", "f4", "f4")
    assert seen.seen.mean() > 0.9
    unit = seen.rotation @ np.swapaxes(seen.rotation, -1, -2)
    np.testing.assert_allclose(unit, np.broadcast_to(np.eye(3), unit.shape), atol=1e-5)
    assert np.isfinite(seen.tilt).all()
    assert (seen.stature > 1.0).all()


def same(one: Path, other: Path, first: int, last: int) -> None:
    a, b = open_seen(one), open_seen(other)
    for name in front_end.FRAMES:
        np.testing.assert_array_equal(getattr(a, name)[first:last], getattr(b, name)[first:last])


def test_a_clip_is_the_same_whatever_else_is_made(
    made: Path, network: MeshRecovery, tmp_path: Path
) -> None:
    run(clips(), tmp_path / "seen", network, [1], progress=False)
    found = open_seen(tmp_path / "seen")
    assert found.done.tolist() == [False, True, False]
    assert not found.seen[:24].any()
    same(made, tmp_path / "seen", 24, 40)
    run(clips(), tmp_path / "other", network, [1], seed=1, progress=False)
    assert not np.array_equal(open_seen(tmp_path / "other").place[24:40], found.place[24:40])


def test_it_goes_on_where_it_stopped(
    made: Path, network: MeshRecovery, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen_before: list[int] = []
    see = Viewer.see

    def stopped(self: Viewer, clip: TrueClip, generator: torch.Generator) -> object:
        seen_before.append(len(clip.theta))
        if len(seen_before) == 2:
            raise KeyboardInterrupt
        return see(self, clip, generator)

    monkeypatch.setattr(Viewer, "see", stopped)
    monkeypatch.setattr(front_end, "SAVED_EVERY", -1.0)
    folder = tmp_path / "seen"
    with pytest.raises(KeyboardInterrupt):
        run(clips(), folder, network, range(3), progress=False)
    assert open_seen(folder).done.sum() == 1
    run(clips(), folder, network, range(3), progress=False)
    assert len(seen_before) == 4  # one, the one that was stopped, and the two that were left
    same(made, folder, 0, sum(COUNTS))


def test_unchanged_clips_are_carried_over(
    made: Path, network: MeshRecovery, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "seen"
    shutil.copytree(made, folder)
    whole = clips()
    theta = whole.theta.copy()
    theta[30] += 0.1  # in the second clip
    changed = TrueClips(theta, whole.translation, whole.beta, whole.starts, whole.names)
    again: list[int] = []
    see = Viewer.see

    def counted(self: Viewer, clip: TrueClip, generator: torch.Generator) -> object:
        again.append(len(clip.theta))
        return see(self, clip, generator)

    monkeypatch.setattr(Viewer, "see", counted)
    run(changed, folder, network, range(3), progress=False)
    assert again == [16]
    same(made, folder, 0, 24)
    same(made, folder, 40, 60)
    run(clips(1), folder, network, [0], progress=False)
    assert again == [16]
    same(made, folder, 0, 24)


def test_a_clip_in_which_nobody_is_seen_is_done_and_empty(
    network: MeshRecovery, tmp_path: Path
) -> None:
    store = front_end.prepare(clips(), tmp_path / "seen", network, 0)
    keep(store, 0, None)
    assert store.done.tolist() == [True, False, False]
    assert not store.seen.any()


def test_random_numbers_are_of_the_name() -> None:
    draws = {name: torch.rand(3, generator=generator_of(name, 0)).tolist() for name in NAMES}
    assert draws["walk 0"] == torch.rand(3, generator=generator_of("walk 0", 0)).tolist()
    assert len({tuple(draw) for draw in draws.values()}) == 3


# ---------------------------------------------------------------------------------------- bad input


def written(path: Path, **changes: object) -> Path:
    whole = clips()
    arrays = {
        "theta": whole.theta,
        "translation": whole.translation,
        "beta": whole.beta,
        "starts": whole.starts,
        "names": np.array(whole.names),
        "fps": RATE,
    }
    np.savez(path, **{k: v for k, v in (arrays | changes).items() if v is not None})
    return path


def test_clips_are_read_and_bad_files_refused(tmp_path: Path) -> None:
    found = read_clips(written(tmp_path / "clips.npz"))
    np.testing.assert_array_equal(found.theta, clips().theta)
    assert found.names == NAMES
    with pytest.raises(ValueError, match="60 Hz, expected 30"):
        read_clips(written(tmp_path / "clips.npz", fps=60.0))
    with pytest.raises(ValueError, match="theta, fps missing"):
        read_clips(written(tmp_path / "clips.npz", theta=None, fps=None))
    with pytest.raises(ValueError, match="do not fit"):
        read_clips(written(tmp_path / "clips.npz", starts=np.array([0, 10])))
    with pytest.raises(FileNotFoundError):
        read_clips(tmp_path / "none.npz")


def test_clips_are_chosen_by_name() -> None:
    assert chosen(NAMES, [], 1) == [0, 1, 2]
    assert chosen(NAMES, [], 2) == [0, 2]
    assert chosen(NAMES, ["walk*"], 1) == [0, 1]
    with pytest.raises(ValueError, match="no clip is named run"):
        chosen(NAMES, ["run"], 1)
