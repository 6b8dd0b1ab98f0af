"""Features beside a body: what the network's heads read, through recovery and refinement."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import numpy as np
import pytest
import torch
import xarray as xr

from biokit.body.pose import prepared
from biokit.clip_recovery import keypoint_clip
from biokit.io import load, save
from biokit.io.hmr_features import read_hmr_features
from biokit.mesh_recovery import recover_mesh
from biokit.nets.mesh_recovery import MeshRecovery
from biokit.recovered_body import Seen
from biokit.refinement import refine
from biokit.schema import FrameFlag
from biokit.visual_front_end import VisualFrontEnd, visual_features, with_features
from tests.recovered import MadeClip, made_clip, tiny_network

TURN = 1e-4  # rad: float32 and there and back between vectors and matrices
FAINT = 1e-5  # of a feature, whose size is about 1: batches of other sizes


@pytest.fixture(scope="module")
def clip() -> MadeClip:
    return made_clip()


@pytest.fixture(scope="module")
def body(clip: MadeClip) -> xr.Dataset:
    return recovered(clip)


def recovered(clip: MadeClip, **options: object) -> xr.Dataset:
    whole = {"camera": clip.camera, "network": tiny_network(), "smooth": None, "features": True}
    return recover_mesh(clip.keypoints, **(whole | options))


def normed(network: MeshRecovery) -> list[torch.Tensor]:
    """Whatever the network's last norm will have said."""
    found: list[torch.Tensor] = []
    network.norm.register_forward_hook(lambda module, given, said: found.append(said.detach()))
    return found


def read_by_the_heads(clip: MadeClip, ds: xr.Dataset) -> torch.Tensor:
    """Rotations [F, 23, 3, 3] that the heads read from a body's features."""
    network, detections = tiny_network().eval(), Seen(clip.keypoints, clip.camera).detections
    narrow = detections._replace(rays=detections.rays.float(), weight=detections.weight.float())
    seen = keypoint_clip(11, narrow)
    with torch.no_grad():
        features = network.encoder(*seen.inputs(slice(0, len(narrow.time))))
        tokens = torch.from_numpy(ds["visual_feature"].values)
        return network.read(features, tokens, seen.crop.spread).rotation[:, 1:]


def rotations(ds: xr.Dataset) -> torch.Tensor:
    theta = torch.from_numpy(ds["theta"].values).float()
    return prepared("open_body", 10, theta, None, None).rotation[:, 1:]


# ---------------------------------------------------------------------------------------- recovery


def test_features_are_what_the_last_norm_says(clip: MadeClip) -> None:
    network = tiny_network()
    said = normed(network)
    ds = recovered(clip, network=network, batch=7)
    assert ds["visual_feature"].dims == ("time", "token", "channel")
    assert ds["visual_feature"].dtype == np.float32
    np.testing.assert_array_equal(ds["visual_feature"].values, torch.cat(said).numpy())


def test_features_change_nothing_else(clip: MadeClip, body: xr.Dataset) -> None:
    plain = recovered(clip, features=False)
    assert "visual_feature" not in plain
    xr.testing.assert_identical(plain, body.drop_vars(["visual_feature", "channel"]))


def test_the_body_is_read_from_its_features(clip: MadeClip, body: xr.Dataset) -> None:
    found = read_by_the_heads(clip, body)
    torch.testing.assert_close(found, rotations(body), rtol=0, atol=TURN)


def test_frames_in_which_nobody_is_seen_have_none(clip: MadeClip) -> None:
    gone = clip.keypoints.copy(deep=True)
    gone["keypoint_position"][8:14] = np.nan
    gone["confidence"][8:14] = 0.0
    ds = recovered(clip._replace(keypoints=gone))
    found = visual_features(ds)
    assert found is not None
    absent = (ds["flag"].values & FrameFlag.NO_PERSON) != 0
    assert absent.sum() == 6
    np.testing.assert_array_equal(found.seen, ~absent)
    assert not found.feature[absent].any()
    assert np.isfinite(found.feature).all()


def test_the_front_end_has_a_name(clip: MadeClip, body: xr.Dataset) -> None:
    assert body["visual_feature"].attrs["front_end"] == "MQ-HMR keypoints, weights given"
    shipped = recover_mesh(clip.keypoints, camera=clip.camera, features=True)
    assert shipped["visual_feature"].attrs["front_end"] == "MQ-HMR keypoints"
    assert dict(shipped.sizes)["token"] == 96
    assert dict(shipped.sizes)["channel"] == 64


@pytest.mark.parametrize("suffix", [".nc", ".zarr"])
def test_files_keep_them(tmp_path: Path, body: xr.Dataset, suffix: str) -> None:
    save(body, tmp_path / f"walk{suffix}")
    found = load(tmp_path / f"walk{suffix}")
    xr.testing.assert_identical(found["visual_feature"], body["visual_feature"])


# -------------------------------------------------------------------------------------- refinement


@pytest.mark.parametrize("sequence", [False, True])
def test_a_refinement_keeps_them_or_brings_them_up_to_date(
    clip: MadeClip, body: xr.Dataset, sequence: bool
) -> None:
    options = {"network": tiny_network(), "sequence": sequence}
    same = refine(body, iterations=0, **options)
    np.testing.assert_allclose(same["visual_feature"], body["visual_feature"], atol=FAINT)
    moved = refine(body, iterations=3, step=500.0, **options)
    assert np.abs(moved["visual_feature"] - body["visual_feature"]).max() > 1e-3
    found = read_by_the_heads(clip, moved)
    torch.testing.assert_close(found, rotations(moved), rtol=0, atol=TURN)
    assert moved["visual_feature"].attrs == body["visual_feature"].attrs
    plain = refine(recovered(clip, features=False), iterations=1, **options)
    assert "visual_feature" not in plain


def test_refined_in_batches_and_at_once(clip: MadeClip, body: xr.Dataset) -> None:
    at_once = recovered(clip, refine=2)
    parts = refine(body, iterations=2, network=tiny_network(), batch=5)
    np.testing.assert_allclose(at_once["visual_feature"], parts["visual_feature"], atol=1e-4)


def test_long_sequences_are_refined_in_pieces() -> None:
    clip = made_clip(320)
    network = tiny_network()
    first = recovered(clip, network=network)
    ds = refine(first, iterations=0, sequence=True, network=network)
    np.testing.assert_allclose(ds["visual_feature"], first["visual_feature"], atol=FAINT)


# ------------------------------------------------------------------------------- any other network


def test_features_of_another_network_beside_a_body(body: xr.Dataset) -> None:
    frames = body.sizes["time"]
    feature = np.random.default_rng(0).normal(size=(frames, 5))
    feature[3] = np.nan
    ds = with_features(body, feature, "mine")
    found = visual_features(ds)
    assert found is not None
    assert found.feature.shape == (frames, 1, 5)
    np.testing.assert_array_equal(found.feature[4, 0], feature[4].astype(np.float32))
    assert (found.front_end, found.seen.sum()) == ("mine", frames - 1)
    assert "visual_feature" in body  # which is not changed
    assert body.sizes["channel"] == 16
    assert visual_features(body.drop_vars("visual_feature")) is None


def test_front_ends_are_called_with_a_source_alone(
    clip: MadeClip, body: xr.Dataset, tmp_path: Path
) -> None:
    frames = body.sizes["time"]
    np.savez(
        tmp_path / "export.npz",
        poses=body["theta"].values.reshape(frames, -1),
        trans=body["translation"].values,
        betas=body["beta"].values,
        features=body["visual_feature"].values,
    )
    own: VisualFrontEnd = partial(
        recover_mesh, camera=clip.camera, network=tiny_network(), smooth=None, features=True
    )
    other: VisualFrontEnd = partial(read_hmr_features, rate=30.0, up="y", front_end="mine")
    sources = ((own, clip.keypoints), (other, tmp_path / "export.npz"))
    found = [front_end(source) for front_end, source in sources]
    for name in ("theta", "translation", "beta", "visual_feature"):
        np.testing.assert_array_equal(found[0][name].values, found[1][name].values)
    names = [ds["visual_feature"].attrs["front_end"] for ds in found]
    assert names == ["MQ-HMR keypoints, weights given", "mine"]


@pytest.mark.parametrize(
    ("feature", "name", "message"),
    [
        (np.zeros((24, 4)), " ", "front_end is empty"),
        (np.zeros((23, 4)), "mine", r"shape \(23, 4\), expected \(24, tokens, channels\)"),
        (np.zeros(24), "mine", r"shape \(24,\)"),
        (np.zeros((24, 0, 4)), "mine", r"shape \(24, 0, 4\)"),
        (np.full((24, 2, 4), np.nan), "mine", "no frame has finite"),
        (
            np.where(np.arange(4) < 1, np.nan, np.zeros((24, 4))),
            "mine",
            "24 frames are finite only",
        ),
    ],
)
def test_features_that_do_not_fit(
    body: xr.Dataset, feature: np.ndarray, name: str, message: str
) -> None:
    with pytest.raises(ValueError, match=message) as error:
        with_features(body, feature, name)
    assert str(error.value).startswith("made: no features")
