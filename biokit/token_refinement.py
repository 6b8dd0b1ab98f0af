"""Refinement of pose query tokens by 2D keypoints (BioPose, section 3.4): tensors only.

The network is frozen; the tokens alone move, down the gradient of

    F(Q) = mean over keypoints of w |Pi(K(J(theta, beta) + T)) - J2D|^2
           + drift * mean over joints of the squared turn from theta'

(the paper's equations 3 to 5), in which pixels are measured in the person's view
(`biokit.camera.crop`: from -1 to 1 over it), so that neither the size of the picture nor the
person's matters. theta' is where the network began. The body's shape beta is held. T is not the
camera head's: it is where the picture places such a body (`biokit.camera.placement`), and takes
part in the gradient.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

from biokit.body.keypoints import BodyKeypoints
from biokit.body.model import Body
from biokit.body.pose import Pose, move_joints
from biokit.camera.crop import Crop, to_crop
from biokit.camera.placement import place
from biokit.descent import Point, first_size, judged, merged, stepped
from biokit.mesh_prediction import Bodies, Clip, Progress, crop_run, from_view, joined, runs
from biokit.nets.mesh_recovery import Features, MeshRecovery

ROUNDS = 2  # of the placement, from its closed form
NOWHERE = (0.0, 0.0, 3.0)  # m in the view, of people whom too few keypoints place


class Shaped(NamedTuple):
    """The keypoints of a body, and the shape that is held."""

    body: Body
    keypoints: BodyKeypoints
    beta: Tensor  # [S]

    def points(self, rotation: Tensor) -> Tensor:
        """Keypoints (B, K, 3), m, of rotations (B, 24, 3, 3), the pelvis at the origin."""
        beta = self.beta[None].to(rotation)
        moved = move_joints(self.body.skin, Pose(rotation.shape[:1], rotation, beta, None))
        return self.keypoints.on(moved, beta)


class Seen(NamedTuple):
    """What the picture says of B frames."""

    crop: Crop
    place: Tensor  # [B, K, 2] keypoints in the view
    weight: Tensor  # [B, K] confidence; 0 where not seen


class State(NamedTuple):
    """The bodies of B frames for some tokens."""

    loss: Tensor  # [B]
    rotation: Tensor  # [B, 24, 3, 3], the pelvis in the view
    translation: Tensor  # [B, 3] m, in the view's camera


class Refined(NamedTuple):
    """Bodies of F frames before the first, after each, or after the last iteration.

    Attributes
    ----------
    bodies : tuple of Bodies
        In the camera: after 0, 1, ... iterations where all are kept, or after the last one only.
    loss : Tensor, shape (iterations + 1, F)
        F(Q) of every frame before the first and after each iteration.
    """

    bodies: tuple[Bodies, ...]
    loss: Tensor


def reprojection(points: Tensor, seen: Seen) -> Tensor:
    """Mean squared distance (B,) of keypoints (B, K, 3), m in the view, from those seen."""
    size = seen.crop.spread[:, None, None]
    off = points[..., :2] / points[..., 2:].clamp(min=0.1) / size - seen.place
    total = seen.weight.sum(1).clamp(min=1e-6)
    return (off.square().sum(-1) * seen.weight).sum(1) / total


def turned(rotation: Tensor, before: Tensor) -> Tensor:
    """Mean squared turn (B,), rad^2, of joints (B, 24, 3, 3): of large turns twice the sine's."""
    return (rotation - before).square().sum((-1, -2)).mean(-1) / 2


def state(
    network: MeshRecovery,
    features: Features,
    tokens: Tensor,
    seen: Seen,
    person: Shaped,
    *,
    start: Tensor | None,
    drift: float,
) -> State:
    """Bodies of some tokens, and how well they fit; `start` is theta' (B, 24, 3, 3)."""
    rotation = network.decode(features, tokens, seen.crop.spread).rotation
    points = person.points(rotation)
    rays = seen.place * seen.crop.spread[:, None, None]
    translation = place(points, rays, seen.weight, scale=None, iterations=ROUNDS).translation
    told = torch.isfinite(translation)
    translation = torch.where(told, translation, translation.new_tensor(NOWHERE))
    loss = reprojection(points + translation[:, None], seen)
    if start is not None and drift > 0:
        loss = loss + drift * turned(rotation, start)
    return State(loss, rotation, translation)


def refine(
    network: MeshRecovery,
    clip: Clip,
    person: Shaped,
    *,
    iterations: int,
    step: float | None,
    drift: float,
    keep: bool,
    batch: int,
    tokens: bool = False,
    progress: Progress | None = None,
) -> Refined:
    """Move the pose query tokens of every frame down the gradient.

    Parameters
    ----------
    network : MeshRecovery
        In evaluation mode; its parameters get no gradients.
    clip : Clip
    person : Shaped
        On the device and of the type of the clip.
    iterations : int
    step : float or None
        Eta of equation 5; None lets every frame find its own, see `biokit.descent`.
    drift : float
        Weight of the turn from theta', per rad^2.
    keep : bool
        Keep the bodies of every iteration.
    batch : int
        Frames that are refined at once; frames do not see each other.
    tokens : bool
        Keep what the heads read the last bodies from.
    progress : callable, optional
        Called with the number of frames finished since the last call.
    """
    kept: list[list[Bodies]] = []
    losses = []
    for frames in runs(len(clip.weight), batch):
        bodies, loss = _refined(
            network, clip, frames, person, iterations, step, drift, keep, tokens
        )
        kept.append(bodies)
        losses.append(loss)
        if progress is not None:
            progress(frames.stop - frames.start)
    whole = tuple(joined(parts) for parts in zip(*kept, strict=True))
    return Refined(whole, torch.cat(losses, 1))


def _refined(
    network: MeshRecovery,
    clip: Clip,
    frames: slice,
    person: Shaped,
    iterations: int,
    step: float | None,
    drift: float,
    keep: bool,
    with_tokens: bool,
) -> tuple[list[Bodies], Tensor]:
    crop = crop_run(clip.crop, frames)
    seen = Seen(crop, to_crop(clip.rays[frames], crop), clip.weight[frames])
    with torch.no_grad():
        features = network.encoder(*clip.inputs(frames))
        tokens = network.queries(features)
        start = network.decode(features, tokens, crop.spread).rotation

    def at(tokens: Tensor, last: bool) -> tuple[Point, State]:
        with torch.set_grad_enabled(not last):
            free = tokens.detach().requires_grad_(not last)
            now = state(network, features, free, seen, person, start=start, drift=drift)
        # frames do not see each other: the gradient of the sum is every frame's own
        slope = torch.zeros_like(free) if last else torch.autograd.grad(now.loss.sum(), free)[0]
        return Point(free.detach(), now.loss.detach(), slope), State(*(x.detach() for x in now))

    bodies: list[Bodies] = []
    losses = []
    point, now = at(tokens, iterations == 0)
    size = first_size(point) if step is None else point.value.new_full(point.value.shape, step)
    for iteration in range(iterations + 1):
        if iteration > 0:
            trial, then = at(stepped(point, size), iteration == iterations)
            if step is None:
                kept, size = judged(point, trial, size)
                trial = Point(*(merged(kept, *pair) for pair in zip(trial, point, strict=True)))
                then = State(*(merged(kept, *pair) for pair in zip(then, now, strict=True)))
            point, now = trial, then
        losses.append(now.loss)
        if keep or iteration == iterations:
            turned_to, place_of = from_view(now.rotation, now.translation, crop.rotation)
            beta = person.beta.expand(len(turned_to), -1)
            bodies.append(Bodies(turned_to, beta, place_of))
    if with_tokens:
        with torch.no_grad():
            attended = network.attended(features, point.at)
        bodies[-1] = bodies[-1]._replace(tokens=attended.cpu())
    return bodies, torch.stack(losses)
