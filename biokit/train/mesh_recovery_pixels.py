"""Training of MQ-HMR on pictures: from keypoints to a pose first, then from pictures to both."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, NamedTuple

import pandas as pd
import torch
from torch import Tensor, nn

from biokit.body.keypoints import body_keypoints
from biokit.body.model import Body
from biokit.camera.crop import Crop, crop_of, to_crop, turn_to
from biokit.nets.image_encoder import ImageEncoder
from biokit.nets.image_start import KeypointStart, Spots
from biokit.nets.mesh_recovery import BodyEstimate, MeshRecovery, body_of_heads
from biokit.train.keypoint_windows import (
    Bank,
    KeypointBatch,
    Truth,
    View,
    make_batch,
    subjects,
)
from biokit.train.loop import Schedule, fit
from biokit.train.mesh_recovery_loss import LossWeights, mesh_recovery_loss
from biokit.train.picture_bank import Changes, PictureBank, PictureBatch
from biokit.train.picture_bank import make_batch as make_pictures

SPOT = 0.7  # standard deviation of a keypoint's true map, in cells
UNSEEN = 0.2  # weight of a keypoint that something hides


@dataclass(frozen=True)
class PixelWeights:
    """Weights of the terms.

    Attributes
    ----------
    body : LossWeights
        Of the decoder's estimate.
    first : float
        Of the encoder's own estimate, in the same terms.
    heat : float
        Of the cross-entropy between the maps of keypoints and where they are.
    place : float
        Of the mean distance of their places, per axis; the view reaches from -1 to 1.
    """

    body: LossWeights = field(default_factory=LossWeights)
    first: float = 0.3
    heat: float = 0.25
    place: float = 1.0


class Found(NamedTuple):
    """What a network says of pictures."""

    last: BodyEstimate
    first: BodyEstimate
    spots: Spots | None


class _Lift(nn.Module):
    """The part of an image encoder that makes poses from places of keypoints."""

    def __init__(self, encoder: ImageEncoder) -> None:
        super().__init__()
        start = encoder.start
        assert isinstance(start, KeypointStart)
        # what else the start has takes no part, and many devices wait for every weight's gradient
        self.parts = nn.ModuleList([start.entry, start.blocks, start.norm, start.heads])
        self._lift, self._begun = start.lift, encoder.begun

    def forward(self, batch: KeypointBatch) -> BodyEstimate:
        heads = self._begun(self._lift(batch.seen[:, 0], batch.weight[:, 0]))
        return body_of_heads(heads, batch.crop.spread)


class _Pixels(nn.Module):
    """The decoder's estimate, the encoder's own, and the keypoints it found."""

    def __init__(self, network: MeshRecovery) -> None:
        super().__init__()
        self.network = network

    def forward(self, batch: PictureBatch) -> Found:
        encoder, spread = self.network.encoder, batch.crop.spread
        features = encoder(batch.pictures)
        last = self.network.decode(features, self.network.queries(features), spread)
        start = encoder.start
        spots = start.spots(features.maps) if isinstance(start, KeypointStart) else None
        return Found(last, body_of_heads(features.start, spread), spots)


def train_lift(
    network: MeshRecovery,
    bank: Bank,
    schedule: Schedule,
    *,
    body: Body,
    weights: LossWeights,
    view: View,
    count: int,
    shift: float = 0.15,
    zoom: float = 0.2,
    **run: Any,
) -> pd.DataFrame:
    """Train the way from keypoints to a pose in place, without pictures.

    Parameters
    ----------
    network : MeshRecovery
        Its encoder has a `biokit.nets.image_start.KeypointStart`.
    bank : Bank
        Poses: windows of one frame.
    schedule : Schedule
    body : Body
    weights : LossWeights
    view : View
        Cameras and detections.
    count : int
        Poses of a step.
    shift, zoom : float
        How far views are beside the person, as `recropped` takes them.
    run
        Further arguments of `biokit.train.loop.fit`.
    """
    people, own = subjects(body), body_keypoints(body)
    module = _Lift(_image_encoder(network))

    def batches(step: int, generator: torch.Generator) -> KeypointBatch:
        made = make_batch(people, bank, count=count, view=view, generator=generator)
        return _to(recropped(made, generator, shift=shift, zoom=zoom), _device(module))

    def loss(module: nn.Module, batch: KeypointBatch) -> dict[str, Tensor]:
        return mesh_recovery_loss(module(batch), batch.truth, batch.crop, body, own, weights)

    return _fit(network, module, batches, loss, schedule, run)


def train(
    network: MeshRecovery,
    bank: PictureBank,
    schedule: Schedule,
    *,
    body: Body,
    weights: PixelWeights,
    count: int,
    changes: Changes | None = None,
    **run: Any,
) -> pd.DataFrame:
    """Train a network with an image encoder in place.

    Parameters
    ----------
    network : MeshRecovery
    bank : PictureBank
    schedule : Schedule
    body : Body
    weights : PixelWeights
    count : int
        Pictures of a step, on each device.
    changes : Changes, optional
        How pictures are changed.
    run
        Further arguments of `biokit.train.loop.fit`: checkpoint, devices, precision ...

    Returns
    -------
    DataFrame
        The losses by step.
    """
    own = body_keypoints(body)
    _image_encoder(network)
    module = _Pixels(network)
    changes = changes or Changes()

    def batches(step: int, generator: torch.Generator) -> PictureBatch:
        rows = torch.randint(len(bank.rgb), (count,), generator=generator)
        return _to(make_pictures(bank, rows, generator, changes), _device(module))

    def loss(module: nn.Module, batch: PictureBatch) -> dict[str, Tensor]:
        found: Found = module(batch)
        last, first = (
            mesh_recovery_loss(estimate, batch.truth, batch.crop, body, own, weights.body)
            for estimate in (found.last, found.first)
        )
        more = {"first": weights.first * first["total"]}
        if found.spots is not None:
            more |= keypoint_losses(found.spots, batch, weights)
        return last | more | {"total": torch.stack([last["total"], *more.values()]).sum()}

    return _fit(network, module, batches, loss, schedule, run)


def keypoint_losses(spots: Spots, batch: PictureBatch, weights: PixelWeights) -> dict[str, Tensor]:
    """Terms of the keypoints that the encoder finds; those outside of the picture do not count."""
    rows, columns = spots.chance.shape[2:]
    inside = batch.place.abs() < batch.place.new_tensor([columns / rows, 1.0])
    share = torch.where(batch.seen, 1.0, UNSEEN) * inside.all(-1)
    share = share / share.sum().clamp(min=1)
    down = (2 * torch.arange(rows).to(share) + 1) / rows - 1
    right = ((2 * torch.arange(columns).to(share) + 1) / columns - 1) * (columns / rows)
    scale = 0.5 * rows / SPOT
    u, v = (batch.place[..., None] * scale).unbind(2)  # [B, K, 1]
    true = (
        torch.exp(-0.5 * (right * scale - u).square())[:, :, None]
        * (torch.exp(-0.5 * (down * scale - v).square())[..., None])
    )
    true = true / true.sum((2, 3), keepdim=True).clamp(min=1e-6)
    entropy = -(true * spots.chance).sum((2, 3))
    distance = (spots.place - batch.place).abs().mean(-1)
    return {
        "heat": weights.heat * (share * entropy).sum(),
        "place": weights.place * (share * distance).sum(),
    }


def recropped(
    batch: KeypointBatch, generator: torch.Generator, *, shift: float, zoom: float
) -> KeypointBatch:
    """The same windows in the views that pictures are cut to.

    Parameters
    ----------
    batch : KeypointBatch
        Of single frames.
    generator : torch.Generator
    shift, zoom : float
        Largest distance of the view's middle from the keypoints', in shares of its half size, and
        of the logarithm of its size.
    """
    rays = batch.seen * batch.crop.spread.view(-1, 1, 1, 1)
    given = batch.weight * (batch.seen.abs() < 3).all(-1)
    around = crop_of(rays, (given > 0).to(rays))
    draw = 2 * torch.rand(3, len(rays), generator=generator) - 1
    turn = turn_to(shift * draw[:2].T * around.spread[:, None]) @ around.rotation
    crop = Crop(turn, around.spread * (zoom * draw[2]).exp())
    seen = to_crop(rays, crop)
    inside = (seen.abs() < seen.new_tensor([0.75, 1.0])).all(-1)
    rotation = batch.truth.rotation.clone()
    rotation[:, 0] = turn @ rotation[:, 0]
    place = (turn @ batch.truth.translation[..., None])[..., 0]
    truth = Truth(rotation, batch.truth.beta, place)
    return KeypointBatch(seen, given * inside, crop, truth)


def _image_encoder(network: MeshRecovery) -> ImageEncoder:
    assert isinstance(network.encoder, ImageEncoder)
    return network.encoder


def _fit(
    network: MeshRecovery,
    module: nn.Module,
    batches: Any,
    loss: Any,
    schedule: Schedule,
    run: dict[str, Any],
) -> pd.DataFrame:
    network.train()
    history = fit(module, batches, loss, schedule, **run)
    network.eval()
    return history


def _device(module: nn.Module) -> torch.device:
    return next(module.parameters()).device


def _to(batch: Any, device: torch.device) -> Any:
    """A tuple of tensors, or of tuples of them, on a device."""
    if isinstance(batch, Tensor):
        return batch.to(device)
    return type(batch)(*(_to(part, device) for part in batch))
