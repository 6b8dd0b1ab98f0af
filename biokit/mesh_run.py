"""One clip through a network of mesh recovery: batches, devices, progress."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from tqdm import tqdm

from biokit.clip.body import Detections
from biokit.clip_recovery import Recovery, Refinement, frozen, keypoint_clip, recover
from biokit.io.video import open_video
from biokit.mesh_prediction import Clip
from biokit.nets.image_encoder import ImageEncoder
from biokit.nets.mesh_recovery import MeshRecovery
from biokit.picture_clip import picture_clip
from biokit.recovered_body import Seen

LONG_WORK = 300  # frames from which a progress bar is worth showing
# frames at once, of keypoints and of pictures
FRAMES = {"cpu": 64, "cuda": 512}
PICTURES = {"cpu": 8, "cuda": 64}


def run(
    network: MeshRecovery,
    seen: Seen,
    *,
    video: str | os.PathLike[str] | None = None,
    beta: torch.Tensor | None = None,
    height: float | None,
    smooth: float | None,
    refinement: Refinement | None,
    tokens: bool,
    device: torch.device,
    batch: int | None,
    progress: bool,
) -> Recovery:
    """The body of a clip; see `biokit.clip_recovery.recover`.

    Parameters
    ----------
    network : MeshRecovery
        With a keypoint encoder, or with an image encoder where there is a video.
    seen : Seen
        Mended keypoints, and the camera.
    video : path, optional
        The keypoints' own.
    beta, height, smooth, refinement, tokens
        As `biokit.clip_recovery.recover`.
    device : torch.device
    batch : int, optional
        Frames at once; what suits the device when not given.
    progress : bool
        Show progress bars for long clips.

    Raises
    ------
    ValueError
        If nobody is seen, or a network that looks at pictures has none.
    """
    detections = present(seen)
    with frozen(network, device) as own:
        return recover(
            own,
            clip_of(own, seen, detections, video),
            detections,
            seen.moving,
            beta=beta,
            height=height,
            smooth=smooth,
            refinement=refinement,
            tokens=tokens,
            up=None if seen.camera.rotation is None else seen.camera.rotation[:, 1],
            batch=batch or frames_at_once(own, device),
            bar=bars(progress),
        )


def present(seen: Seen) -> Detections:
    """The detections of a clip in which somebody is seen.

    Raises
    ------
    ValueError
        If nobody is.
    """
    detections = seen.detections
    if not bool(detections.present.any()):
        source = str(seen.keypoints.attrs.get("source", "")) or "the keypoints"
        raise ValueError(
            f"{source}: no person is seen in any of {len(detections.time)} frames (six keypoints"
            " or more are needed)"
        )
    return detections


def frames_at_once(network: MeshRecovery, device: torch.device) -> int:
    """Frames that go through a network at once, as suits the device."""
    pictures = isinstance(network.encoder, ImageEncoder)
    return (PICTURES if pictures else FRAMES)[device.type]


def clip_of(
    network: MeshRecovery,
    seen: Seen,
    detections: Detections,
    video: str | os.PathLike[str] | None,
) -> Clip:
    """The clip as a network sees it, on the network's device; arguments as `run`."""
    like = next(network.parameters())
    detections = detections._replace(
        time=detections.time.to(like.device),
        rays=detections.rays.to(like),
        weight=detections.weight.to(like),
    )
    encoder = network.encoder
    if not isinstance(encoder, ImageEncoder):
        assert isinstance(encoder.frames, int)
        return keypoint_clip(encoder.frames, detections)
    source = str(seen.keypoints.attrs.get("source", "")) or "the keypoints"
    if video is None or not Path(video).exists():
        where = "no video is given" if video is None else f"{video} is not there"
        raise ValueError(
            f"{source}: the network looks at pictures, but {where}; give the video, or use"
            " encoder='keypoints'"
        )
    reader = open_video(video)
    numbers = np.asarray(seen.keypoints["frame"].values, dtype=np.int64)
    problems = []
    if reader.size != seen.camera.size:
        problems.append(
            f"its pictures are of {reader.size} px, those of the keypoints of {seen.camera.size}"
        )
    if numbers.max() >= len(reader):
        problems.append(
            f"it has {len(reader)} frames, the keypoints name frame {int(numbers.max())}"
        )
    if problems:
        raise ValueError(f"{video}: not the video of {source}: {'; '.join(problems)}")
    return picture_clip(encoder.size, detections, seen.camera, numbers, reader.read)


def bars(progress: bool) -> Callable[[str, int], Callable[[int], None]]:
    """What makes progress bars, for long work only."""

    def bar(title: str, frames: int) -> Callable[[int], None]:
        shown = tqdm(
            total=frames, desc=title, unit="frame", disable=not (progress and frames > LONG_WORK)
        )

        def update(done: int) -> None:
            shown.update(done)
            if shown.n >= frames:
                shown.close()

        return update

    return bar
