"""From a network and the keypoints of a clip to its body in the camera: tensors only."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, NamedTuple

import torch
from torch import Tensor

from biokit.body.model import Body
from biokit.camera.crop import crop_of, to_crop
from biokit.camera.upright import up_direction
from biokit.clip.body import ClipBody, Detections, Moving, assembled, shape_of
from biokit.clip.shape import shared_shape, slope_of_height
from biokit.keypoint_names import HALPE26
from biokit.keypoint_windows import windows
from biokit.mesh_prediction import Bodies, Clip, crop_run, predict
from biokit.nets.mesh_recovery import MeshRecovery
from biokit.sequence_refinement import Surroundings, refine_sequence
from biokit.token_refinement import Shaped, refine

# 1 for keypoints of the trunk, in whose middle the view is
TRUNK = [float(name.endswith(("_shoulder", "_hip"))) for name in HALPE26]
# title and number of frames -> what is told how many are finished
Bar = Callable[[str, int], Callable[[int], None]]


@dataclass(frozen=True)
class Refinement:
    """How pose query tokens are refined; see `biokit.token_refinement`.

    Attributes
    ----------
    iterations : int
    step : float or None
        Eta of equation 5 of the paper; None lets every frame find its own.
    drift : float
        Weight of the turn from the network's first answer, per rad^2.
    keep : bool
        Keep the body of every iteration.
    sequence : bool
        The clip as one, see `biokit.sequence_refinement`.
    """

    iterations: int
    step: float | None
    drift: float
    keep: bool = False
    sequence: bool = False


class Recovery(NamedTuple):
    """The body of a clip.

    Attributes
    ----------
    body : ClipBody
    iterations : tuple of ClipBody
        Before the first and after each iteration, where these are kept.
    loss : Tensor, shape (iterations + 1, F), or None
        Of every frame before the first and after each iteration.
    tokens : Tensor, shape (F, Q, width), or None
        Query tokens that the heads read the body from, where they were asked for.
    """

    body: ClipBody
    iterations: tuple[ClipBody, ...]
    loss: Tensor | None
    tokens: Tensor | None = None


def keypoint_clip(frames: int, detections: Detections) -> Clip:
    """A clip as a keypoint encoder sees it: windows of so many frames around each frame."""
    seen = windows(detections.time, detections.rays, detections.weight, frames=frames)
    crop = crop_of(seen.rays, seen.weight, seen.weight.new_tensor(TRUNK))

    def inputs(rows: slice) -> tuple[Tensor, ...]:
        view = crop_run(crop, rows)
        return to_crop(seen.rays[rows], view), seen.weight[rows], view.spread

    return Clip(inputs, crop, detections.rays, detections.weight)


def recover(
    network: MeshRecovery,
    clip: Clip,
    detections: Detections,
    moving: Moving,
    *,
    beta: Tensor | None = None,
    height: float | None = None,
    smooth: float | None = None,
    refinement: Refinement | None = None,
    up: Tensor | None = None,
    tokens: bool = False,
    batch: int,
    bar: Bar,
) -> Recovery:
    """The body of a clip, refined or not.

    Parameters
    ----------
    network : MeshRecovery
        In evaluation mode, on the device of the clip.
    clip : Clip
    detections : Detections
        The same keypoints as the clip's, on the CPU and in float64.
    moving : Moving
    beta : Tensor, shape (S,), optional
        The shape, where it is known; otherwise the network's mean over the clip.
    height : float, optional
        Stature that the network's shape is brought to, and that a refinement keeps, m.
    smooth : float, optional
        Hz; None for none.
    refinement : Refinement, optional
    up : Tensor, shape (3,), optional
        The way up in the camera, where it is known; for the refinement of a sequence.
    tokens : bool
        Keep the query tokens, of a refined body those after refinement.
    batch : int
        Frames at once.
    bar : callable
        Makes a progress bar.

    Raises
    ------
    ValueError
        If a person is seen in no frame.
    """
    frames = len(detections.time)
    start = started(
        network,
        clip,
        detections,
        moving,
        beta=beta,
        height=height,
        smooth=smooth,
        refinement=refinement,
        up=up,
        tokens=tokens,
        batch=batch,
        bar=bar,
    )
    if refinement is None:
        assert start.bodies is not None
        only = of_clip(start.bodies, start, detections, moving, smooth)
        return Recovery(only, (), None, start.bodies.tokens)
    person = shaped(moving, start.beta, clip.rays)
    numbers: dict[str, Any] = {
        "iterations": refinement.iterations,
        "step": refinement.step,
        "drift": refinement.drift,
        "keep": refinement.keep,
        "tokens": tokens,
        "batch": batch,
        "progress": bar("refinement", frames),
    }
    if start.up is not None:
        around = surroundings(moving, start, detections, clip, height, smooth)
        refined = refine_sequence(network, clip, person, around, **numbers)
    else:
        refined = refine(network, clip, person, **numbers)
    kept = tuple(of_clip(own, start, detections, moving, smooth) for own in refined.bodies)
    return Recovery(
        kept[-1],
        kept if refinement.keep else (),
        refined.loss.cpu(),
        refined.bodies[-1].tokens,
    )


class Start(NamedTuple):
    """What is known of a clip before its refinement."""

    beta: Tensor  # [S]
    up: Tensor | None  # [3] in the camera; None where frames are refined each for itself
    bodies: Bodies | None  # of the network, where it was asked


def started(
    network: MeshRecovery,
    clip: Clip,
    detections: Detections,
    moving: Moving,
    *,
    beta: Tensor | None,
    height: float | None,
    smooth: float | None,
    refinement: Refinement | None,
    up: Tensor | None,
    tokens: bool,
    batch: int,
    bar: Bar,
) -> Start:
    """The shape, and for the refinement of a sequence the way up; arguments as `recover`."""
    whole = refinement is not None and refinement.sequence
    bodies, rotation = None, None
    if beta is None or refinement is None or (whole and up is None):
        bodies = predict(
            network,
            clip,
            batch=batch,
            tokens=tokens and refinement is None,
            progress=bar("mesh recovery", len(detections.time)),
        )
        rotation = bodies.rotation.cpu()
        if beta is None:
            beta = shape_of(moving.body, bodies.beta.cpu(), detections, height)
    if whole and up is None:
        assert rotation is not None
        first = assembled(moving, rotation, beta, detections, smooth=smooth)
        joints = moving.points(first.rotation, beta)[1] + first.translation[:, None]
        weight = detections.weight.sum(1) * detections.present
        up = up_direction(joints, weight, detections.time)
    return Start(beta, up if whole else None, bodies)


def of_clip(
    own: Bodies, start: Start, detections: Detections, moving: Moving, smooth: float | None
) -> ClipBody:
    """The body of a clip from those of its frames: one shape, smoothed, placed."""
    shape = start.beta
    if start.up is not None:
        shape = shared_shape(own.beta.cpu().double(), torch.ones(len(own.beta)))
    return assembled(moving, own.rotation.cpu(), shape, detections, smooth=smooth, up=start.up)


def surroundings(
    moving: Moving,
    start: Start,
    detections: Detections,
    clip: Clip,
    height: float | None,
    smooth: float | None,
) -> Surroundings:
    """What the refinement of a sequence knows besides the keypoints."""
    assert start.up is not None
    wide = moving.body.to("cpu", torch.float64)
    tall, slope = slope_of_height(wide, start.beta.cpu().double())
    return Surroundings(
        detections.time.to(clip.rays.device),
        detections.present.to(clip.rays.device),
        start.up.to(clip.rays),
        float(tall),
        smooth,
        None if height is None else slope.to(clip.rays),
    )


def shaped(moving: Moving, beta: Tensor, like: Tensor) -> Shaped:
    """The body with a shape, on the device and of the type of another tensor."""
    body: Body = moving.body.to(like.device, like.dtype)
    return Shaped(body, moving.keypoints.to(like.device, like.dtype), beta.to(like))


@contextmanager
def frozen(network: MeshRecovery, device: torch.device) -> Iterator[MeshRecovery]:
    """The network on a device, in evaluation mode, its parameters without gradients.

    Afterwards it is as it was, but for the device.
    """
    training = network.training
    asked = [p for p in network.parameters() if p.requires_grad]
    try:
        for parameter in asked:
            parameter.requires_grad_(False)
        yield network.to(device).eval()
    finally:
        network.train(training)
        for parameter in asked:
            parameter.requires_grad_(True)
