"""What a mesh-recovery network says of the frames of a clip: tensors only.

Frames go through the network in batches, so that memory does not grow with the clip; whatever is
kept of a frame is a body (and its query tokens, where they are asked for), not its picture.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, Protocol

import torch
from torch import Tensor

from biokit.camera.crop import Crop
from biokit.nets.mesh_recovery import MeshRecovery

Progress = Callable[[int], None]


class Bodies(NamedTuple):
    """Bodies of F frames in the camera.

    Attributes
    ----------
    rotation : Tensor, shape (F, 24, 3, 3)
        Of each joint in its parent's frame; the pelvis' in the camera.
    beta : Tensor, shape (F, S)
    translation : Tensor, shape (F, 3)
        m.
    tokens : Tensor, shape (F, Q, width), or None
        Query tokens that the heads read them from, on the CPU, where they were asked for.
    """

    rotation: Tensor
    beta: Tensor
    translation: Tensor
    tokens: Tensor | None = None


def joined(parts: Sequence[Bodies]) -> Bodies:
    """Bodies of runs of frames, one after the other."""
    rotation, beta, translation = (
        torch.cat(column) for column in zip(*(part[:3] for part in parts), strict=True)
    )
    tokens = [part.tokens for part in parts if part.tokens is not None]
    return Bodies(rotation, beta, translation, torch.cat(tokens) if tokens else None)


class Inputs(Protocol):
    """What the encoder of a network takes, for a run of frames."""

    def __call__(self, frames: slice, /) -> tuple[Tensor, ...]:
        """The encoder's arguments for these frames."""


class Clip(NamedTuple):
    """A person in the frames of a clip, as a network sees them.

    Attributes
    ----------
    inputs : callable
        Gives the encoder's input of a run of frames; runs are asked for in their order.
    crop : Crop
        Of all F frames.
    rays : Tensor, shape (F, K, 2)
        Keypoints of the frames, x/z and y/z in the camera; zero where not seen.
    weight : Tensor, shape (F, K)
        Their confidence, 0 where not seen.
    """

    inputs: Inputs
    crop: Crop
    rays: Tensor
    weight: Tensor


def runs(count: int, batch: int) -> Iterator[slice]:
    """Slices of `batch` frames, the last one shorter."""
    for first in range(0, count, batch):
        yield slice(first, min(first + batch, count))


def crop_run(crop: Crop, frames: slice) -> Crop:
    """The views of a run of frames."""
    return Crop(crop.rotation[frames], crop.spread[frames])


def from_view(rotation: Tensor, translation: Tensor, view: Tensor) -> tuple[Tensor, Tensor]:
    """Rotations (B, 24, 3, 3) and translations (B, 3) in the camera, of bodies in their views.

    Parameters
    ----------
    view : Tensor, shape (B, 3, 3)
        From the camera to the view. The body's pelvis has to be at the origin at rest, as the open
        body's is.
    """
    pelvis = view.mT @ rotation[:, 0]
    turned = torch.cat([pelvis[:, None], rotation[:, 1:]], 1)
    return turned, (view.mT @ translation[..., None])[..., 0]


@torch.no_grad()
def predict(
    network: MeshRecovery,
    clip: Clip,
    *,
    batch: int,
    tokens: bool = False,
    progress: Progress | None = None,
) -> Bodies:
    """Bodies of all frames, as the network sees them.

    Parameters
    ----------
    network : MeshRecovery
        In evaluation mode, on the device of the clip.
    clip : Clip
    batch : int
        Frames that go through the network at once; the result depends on it by rounding only.
    tokens : bool
        Keep the query tokens.
    progress : callable, optional
        Called with the number of frames finished since the last call.
    """
    parts = []
    for frames in runs(len(clip.weight), batch):
        view = crop_run(clip.crop, frames)
        features = network.encoder(*clip.inputs(frames))
        attended = network.attended(features, network.queries(features))
        estimate = network.read(features, attended, view.spread)
        turned, place = from_view(estimate.rotation, estimate.translation, view.rotation)
        parts.append(Bodies(turned, estimate.beta, place, attended.cpu() if tokens else None))
        if progress is not None:
            progress(frames.stop - frames.start)
    return joined(parts)
