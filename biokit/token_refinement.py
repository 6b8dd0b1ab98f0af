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

from collections.abc import Iterable, Iterator
from itertools import count
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
    attended: Tensor  # [B, Q, width] what the heads read them from


class Iteration(NamedTuple):
    """Where a run of F frames is, before the first or after an iteration.

    Attributes
    ----------
    bodies : Bodies
        In the camera.
    loss : Tensor, shape (F,)
        F(Q) of every frame.
    """

    bodies: Bodies
    loss: Tensor


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
    attended = network.attended(features, tokens)
    rotation = network.read(features, attended, seen.crop.spread).rotation
    points = person.points(rotation)
    rays = seen.place * seen.crop.spread[:, None, None]
    translation = place(points, rays, seen.weight, scale=None, iterations=ROUNDS).translation
    told = torch.isfinite(translation)
    translation = torch.where(told, translation, translation.new_tensor(NOWHERE))
    loss = reprojection(points + translation[:, None], seen)
    if start is not None and drift > 0:
        loss = loss + drift * turned(rotation, start)
    return State(loss, rotation, translation, attended)


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
        moved = descent(
            network, clip, frames, person, step=step, drift=drift, tokens=tokens, last=iterations
        )
        bodies, loss = gathered(moved, keep=keep)
        kept.append(bodies)
        losses.append(loss)
        if progress is not None:
            progress(frames.stop - frames.start)
    whole = tuple(joined(parts) for parts in zip(*kept, strict=True))
    return Refined(whole, torch.cat(losses, 1))


def gathered(moved: Iterable[Iteration], *, keep: bool) -> tuple[list[Bodies], Tensor]:
    """Bodies of all iterations, or of the last one alone, and the losses of all."""
    bodies: list[Bodies] = []
    losses = []
    for now in moved:
        losses.append(now.loss)
        bodies = [*bodies, now.bodies] if keep else [now.bodies]
    return bodies, torch.stack(losses)


def descent(
    network: MeshRecovery,
    clip: Clip,
    frames: slice,
    person: Shaped,
    *,
    step: float | None,
    drift: float,
    tokens: bool = False,
    last: int | None = None,
) -> Iterator[Iteration]:
    """Where a run of frames is before the first and after each iteration, one at a time.

    Parameters
    ----------
    network, clip, person, step, drift
        As `refine`.
    frames : slice
        Refined at once.
    tokens : bool
        Keep what the heads read the bodies from.
    last : int, optional
        The last iteration, after which no gradient is needed and whose tokens alone are kept; when
        not given there is always a next one.
    """
    crop = crop_run(clip.crop, frames)
    seen = Seen(crop, to_crop(clip.rays[frames], crop), clip.weight[frames])
    with torch.no_grad():
        features = network.encoder(*clip.inputs(frames))
        queries = network.queries(features)
        start = network.decode(features, queries, crop.spread).rotation

    def at(queries: Tensor, ends: bool) -> tuple[Point, State]:
        with torch.set_grad_enabled(not ends):
            free = queries.detach().requires_grad_(not ends)
            now = state(network, features, free, seen, person, start=start, drift=drift)
        # frames do not see each other: the gradient of the sum is every frame's own
        slope = torch.zeros_like(free) if ends else torch.autograd.grad(now.loss.sum(), free)[0]
        return Point(free.detach(), now.loss.detach(), slope), State(*(x.detach() for x in now))

    point, now = at(queries, last == 0)
    size = first_size(point) if step is None else point.value.new_full(point.value.shape, step)
    for iteration in count():
        if iteration > 0:
            trial, then = at(stepped(point, size), iteration == last)
            if step is None:
                kept, size = judged(point, trial, size)
                trial = Point(*(merged(kept, *pair) for pair in zip(trial, point, strict=True)))
                then = State(*(merged(kept, *pair) for pair in zip(then, now, strict=True)))
            point, now = trial, then
        turned_to, place_of = from_view(now.rotation, now.translation, crop.rotation)
        beta = person.beta.expand(len(turned_to), -1)
        wanted = tokens and last in (None, iteration)
        attended = now.attended.cpu() if wanted else None
        yield Iteration(Bodies(turned_to, beta, place_of, attended), now.loss)
        if iteration == last:
            return
