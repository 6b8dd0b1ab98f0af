"""Refinement of a clip as one: tokens move along a temporal basis, feet stand, the shape is shared.

Beyond the paper (BioPose, section 3.4), whose refinement sees every frame for itself
(`biokit.token_refinement`). Pose query tokens are a mean over time and cosines up to a frequency,
so that what is quicker is left to the network; keypoints count less the further they are off
(Geman and McClure); the mean shape of the clip moves with the tokens; points of the feet that stand
at first must not slide, and hold the body's path (`biokit.clip.translation`), which takes part in
the gradient.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count
from typing import NamedTuple

import roma
import torch
from torch import Tensor

from biokit.body.pose import Pose, move_joints
from biokit.camera.crop import to_crop
from biokit.camera.placement import place
from biokit.clip.basis import cosines, frequencies, pieces
from biokit.clip.feet import POINTS, held, standing
from biokit.clip.translation import ERROR, equations, follow
from biokit.descent import Point, first_size, judged, merged, stepped
from biokit.mesh_prediction import Bodies, Clip, Progress, crop_run, from_view, runs
from biokit.nets.mesh_recovery import Features, MeshRecovery
from biokit.token_refinement import Iteration, Refined, Shaped, gathered, turned

SCALE = 0.03  # of the body's height: error of a keypoint at which its pull is greatest, nearly
SLIDING = 0.01  # weight of a planted point's squared speed, per (m/s)^2
WHILE = 0.1  # s, over which that speed is taken


class Surroundings(NamedTuple):
    """What a clip knows besides its keypoints.

    Attributes
    ----------
    time : Tensor, shape (F,)
        s, increasing.
    present : Tensor of bool, shape (F,)
        Frames in which somebody is seen.
    up : Tensor, shape (3,)
        The way up, a unit vector in the camera.
    height : float
        Of the person, m.
    cutoff : float or None
        Hz of the smoothness of the body's path.
    held : Tensor, shape (S,), or None
        Direction in which the shape must not move: the slope of a height that is known.
    """

    time: Tensor
    present: Tensor
    up: Tensor
    height: float
    cutoff: float | None
    held: Tensor | None


class _Piece(NamedTuple):
    """A run of frames that is refined as one."""

    features: list[Features]  # by batch
    spreads: list[Tensor]
    basis: Tensor  # [F, C] orthonormal
    ease: Tensor  # [C] share of the step that each function of it takes
    start: Tensor  # [F, 24, 3, 3] theta', in the views
    first_beta: Tensor  # [F, S]
    view: Tensor  # [F, 3, 3]
    clip: Clip  # of these frames
    around: Surroundings


class _State(NamedTuple):
    """A piece for some tokens; the first dimension is 1."""

    loss: Tensor  # [1, F]
    rotation: Tensor  # [1, F, 24, 3, 3] in the camera
    beta: Tensor  # [1, S]
    path: Tensor  # [1, F, 3] m, in the camera


def _ease(time: Tensor, count: int) -> Tensor:
    """Steps [count] that suit the curvature of squared speeds, which grows with the frequency."""
    return 1 / (1 + SLIDING * frequencies(time, count).clamp(max=2 / WHILE).square())


def refine_sequence(
    network: MeshRecovery,
    clip: Clip,
    person: Shaped,
    around: Surroundings,
    *,
    iterations: int,
    step: float | None,
    drift: float,
    keep: bool,
    batch: int,
    tokens: bool = False,
    progress: Progress | None = None,
) -> Refined:
    """Move the pose query tokens of a clip along a temporal basis, down the gradient.

    Arguments are those of `biokit.token_refinement.refine`; ``around`` says more about the clip.
    Clips of more than 300 frames are refined in pieces that overlap by 60, between which tokens
    are blended, so that memory is bounded; their shape is then the mean over the pieces.
    """
    frames = len(clip.weight)
    parts: list[list[Bodies]] = []
    losses: list[Tensor] = []
    places = pieces(frames)
    done = 0
    for rows in places:
        moved = descent(
            network,
            clip,
            rows,
            person,
            around,
            step=step,
            drift=drift,
            batch=batch,
            tokens=tokens,
            last=iterations,
        )
        bodies, loss = gathered(moved, keep=keep)
        parts.append(bodies)
        losses.append(loss)
        if progress is not None:
            progress(rows.stop - done)
        done = rows.stop
    steps = [blended(places, list(own)) for own in zip(*parts, strict=True)]
    return Refined(tuple(steps), overlapped(places, losses))


def blended(places: Sequence[slice], parts: Sequence[Bodies]) -> Bodies:
    """Bodies of a clip from those of its pieces, each of which begins before the last one ends."""
    whole = parts[0]
    for before, rows, after in zip(places[:-1], places[1:], parts[1:], strict=True):
        whole = _blended(whole, after, before.stop - rows.start)
    return whole


def overlapped(places: Sequence[slice], losses: Sequence[Tensor]) -> Tensor:
    """Losses (..., F) of a clip from those of its pieces; where two overlap, the later counts."""
    ends = [rows.start for rows in places[1:]] + [places[-1].stop]
    return torch.cat(
        [own[..., : end - rows.start] for own, rows, end in zip(losses, places, ends, strict=True)],
        -1,
    )


def _blended(before: Bodies, after: Bodies, shared: int) -> Bodies:
    """Two runs of bodies, the second beginning ``shared`` frames before the first ends."""
    share = torch.linspace(0, 1, shared + 2)[1:-1].to(before.rotation)
    first, last = before.rotation[-shared:], after.rotation[:shared]
    mixed = roma.special_procrustes(torch.lerp(first, last, share[:, None, None, None]))
    path = torch.lerp(before.translation[-shared:], after.translation[:shared], share[:, None])
    beta = torch.cat([before.beta[:-shared], after.beta])
    tokens = None
    if before.tokens is not None and after.tokens is not None:
        both = torch.lerp(
            before.tokens[-shared:], after.tokens[:shared], share[:, None, None].to(before.tokens)
        )
        tokens = torch.cat([before.tokens[:-shared], both, after.tokens[shared:]])
    return Bodies(
        torch.cat([before.rotation[:-shared], mixed, after.rotation[shared:]]),
        beta,
        torch.cat([before.translation[:-shared], path, after.translation[shared:]]),
        tokens,
    )


def descent(
    network: MeshRecovery,
    clip: Clip,
    rows: slice,
    person: Shaped,
    around: Surroundings,
    *,
    step: float | None,
    drift: float,
    batch: int,
    tokens: bool = False,
    last: int | None = None,
) -> Iterator[Iteration]:
    """Where a piece is before the first and after each iteration, one at a time.

    Parameters
    ----------
    network, clip, person, around, step, drift, batch
        As `refine_sequence`.
    rows : slice
        Of the piece.
    tokens : bool
        Keep what the heads read the bodies from.
    last : int, optional
        As `biokit.token_refinement.descent`.
    """
    piece = _piece(network, clip, rows, around, batch)
    weigh = piece.basis * piece.ease.sqrt()  # [F, C]
    sure = _standing(piece, person)

    def tokens_of(moves: Tensor) -> Tensor:
        return torch.einsum("fc,cx->fx", weigh, moves[0]).unflatten(1, (-1, width))

    def at(moves: Tensor, ends: bool) -> tuple[Point, _State]:
        queries = tokens_of(moves)
        outputs, graphs = _decoded(network, piece, queries, batch, graph=not ends)
        free = [x.detach().requires_grad_(not ends) for x in outputs]
        with torch.set_grad_enabled(not ends):
            loss, rotation, beta, path = _loss(piece, person, free[0], free[1], drift, sure)
        slope = torch.zeros_like(moves)
        if not ends:
            slopes = torch.autograd.grad(loss.sum(), free)
            along = _through(network, piece, queries, slopes, graphs, batch)
            slope = torch.einsum("fc,fx->cx", weigh, along.flatten(1))[None]
        total = loss.detach().sum()[None]
        return Point(moves, total, slope), _State(
            loss.detach()[None], rotation.detach()[None], beta.detach()[None], path[None]
        )

    width = network.width
    start = piece.basis.new_zeros(1, piece.basis.shape[1], network.tokens * width)
    point, now = at(start, last == 0)
    size = first_size(point) if step is None else point.value.new_full((1,), step)
    for iteration in count():
        if iteration > 0:
            trial, then = at(stepped(point, size), iteration == last)
            if step is None:
                kept, size = judged(point, trial, size)
                trial = Point(*(merged(kept, *pair) for pair in zip(trial, point, strict=True)))
                then = _State(*(merged(kept, *pair) for pair in zip(then, now, strict=True)))
            point, now = trial, then
        shape = now.beta[0].expand(rows.stop - rows.start, -1)
        wanted = tokens and last in (None, iteration)
        attended = _attended(network, piece, tokens_of(point.at), batch) if wanted else None
        yield Iteration(Bodies(now.rotation[0], shape, now.path[0], attended), now.loss[0])
        if iteration == last:
            return


@torch.no_grad()
def _attended(network: MeshRecovery, piece: _Piece, tokens: Tensor, batch: int) -> Tensor:
    """What the heads read the bodies from [F, Q, width], on the CPU."""
    parts = zip(runs(len(tokens), batch), piece.features, strict=True)
    return torch.cat([network.attended(features, tokens[run]).cpu() for run, features in parts])


def _piece(
    network: MeshRecovery, clip: Clip, rows: slice, around: Surroundings, batch: int
) -> _Piece:
    features, spreads, rotation, beta = [], [], [], []
    with torch.no_grad():
        for run in runs(rows.stop - rows.start, batch):
            frames = slice(rows.start + run.start, rows.start + run.stop)
            view = crop_run(clip.crop, frames)
            features.append(network.encoder(*clip.inputs(frames)))
            spreads.append(view.spread)
            first = network.decode(features[-1], network.queries(features[-1]), view.spread)
            rotation.append(first.rotation)
            beta.append(first.beta)
    own = Clip(clip.inputs, crop_run(clip.crop, rows), clip.rays[rows], clip.weight[rows])
    part = around._replace(time=around.time[rows], present=around.present[rows])
    basis = cosines(part.time).to(clip.rays)
    return _Piece(
        features,
        spreads,
        basis,
        _ease(part.time, basis.shape[1]).to(basis),
        torch.cat(rotation),
        torch.cat(beta),
        own.crop.rotation,
        own,
        part,
    )


def _decoded(
    network: MeshRecovery, piece: _Piece, tokens: Tensor, batch: int, *, graph: bool
) -> tuple[tuple[Tensor, Tensor], tuple[Tensor, Tensor, Tensor] | None]:
    """Rotations in the views and shapes; their graph is kept where one batch holds all frames."""
    kept = graph and len(piece.features) == 1
    leaf = tokens.detach().requires_grad_(kept)
    rotation, beta = [], []
    with torch.set_grad_enabled(kept):
        for run, features, spread in zip(
            runs(len(tokens), batch), piece.features, piece.spreads, strict=True
        ):
            estimate = network.decode(features, leaf[run], spread)
            rotation.append(estimate.rotation)
            beta.append(estimate.beta)
        outputs = torch.cat(rotation), torch.cat(beta)
    return outputs, (leaf, *outputs) if kept else None


def _through(
    network: MeshRecovery,
    piece: _Piece,
    tokens: Tensor,
    slopes: tuple[Tensor, ...],
    graphs: tuple[Tensor, Tensor, Tensor] | None,
    batch: int,
) -> Tensor:
    """Gradient by the tokens [F, Q, d] of gradients by rotations and shapes."""
    if graphs is not None:
        leaf, *outputs = graphs
        return torch.autograd.grad(outputs, leaf, slopes)[0]
    parts = []
    for run, features, spread in zip(
        runs(len(tokens), batch), piece.features, piece.spreads, strict=True
    ):
        leaf = tokens[run].detach().requires_grad_()
        with torch.enable_grad():
            estimate = network.decode(features, leaf, spread)
        outputs = [estimate.rotation, estimate.beta]
        parts.append(torch.autograd.grad(outputs, leaf, [x[run] for x in slopes])[0])
    return torch.cat(parts)


def _loss(
    piece: _Piece, person: Shaped, rotation: Tensor, beta: Tensor, drift: float, sure: Tensor
) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Loss [F], rotations in the camera, the clip's shape [S] and its path [F, 3]."""
    around = piece.around
    turned_to, points, shape = _posed(piece, person, rotation, beta)
    path = _path(piece, points, sure)
    where = points + path[:, None]
    loss = _robust(piece, where) * around.present + drift * turned(rotation, piece.start)
    return loss + _sliding(around.time, where[:, POINTS], sure), turned_to, shape, path.detach()


def _posed(
    piece: _Piece, person: Shaped, rotation: Tensor, beta: Tensor
) -> tuple[Tensor, Tensor, Tensor]:
    """Rotations and keypoints in the camera, the pelvis at the origin, and the clip's shape [S]."""
    clip, around = piece.clip, piece.around
    share = (clip.weight.sum(1) * around.present).to(beta)
    change = ((beta - piece.first_beta) * share[:, None]).sum(0) / share.sum().clamp(min=1e-6)
    if around.held is not None:
        held = around.held.to(change) / around.held.norm().to(change)
        change = change - held * (held @ change)
    shape = (person.beta + change)[None]
    origin = torch.zeros_like(clip.rays[:, 0, :1].expand(-1, 3))
    turned_to, _ = from_view(rotation, origin, piece.view)
    moved = move_joints(person.body.skin, Pose(rotation.shape[:1], turned_to, shape, None))
    points = person.keypoints.on(moved, shape)
    return turned_to, points, shape[0]


def _standing(piece: _Piece, person: Shaped) -> Tensor:
    """How surely the feet stand between frames [F - 1, P], as the network first sees them."""
    with torch.no_grad():
        _, points, _ = _posed(piece, person, piece.start, piece.first_beta)
        path = _path(piece, points, None)
        where = points[:, POINTS] + path[:, None]
        return standing(piece.around.time, where, piece.around.up.to(where))


def _path(piece: _Piece, points: Tensor, sure: Tensor | None) -> Tensor:
    """Where the body is (F, 3), m, on standing feet; it follows the keypoints (F, K, 3)."""
    clip, around = piece.clip, piece.around
    fixed, time = points.detach(), around.time
    first = place(fixed, clip.rays, clip.weight, scale=ERROR).translation
    told = around.present & torch.isfinite(first).all(1)
    feet = None
    if sure is not None and len(time) > 1:
        feet = held(time, fixed[:, POINTS], sure)
    found = equations(
        time, fixed, clip.rays, clip.weight, first, told, cutoff=around.cutoff, planted=feet
    )
    return follow(points, POINTS, found)


def _sliding(time: Tensor, feet: Tensor, sure: Tensor) -> Tensor:
    """What feet (F, P, 3) that stand slide over a while, [F]; both its ends have a half of it."""
    lag = max(1, round(WHILE / float(time.diff().median()))) if len(time) > 1 else 0
    if not 0 < lag < len(time):
        return torch.zeros_like(feet[:, 0, 0])
    step = (time[lag:] - time[:-lag]).to(feet)[:, None]
    speed = (feet[lag:] - feet[:-lag]).square().sum(-1) / step.square()
    through = -torch.nn.functional.max_pool1d(-sure.mT[None], lag, 1)[0].mT
    half = 0.5 * SLIDING * (through * speed).mean(1)
    return torch.nn.functional.pad(half, (0, lag)) + torch.nn.functional.pad(half, (lag, 0))


def _robust(piece: _Piece, where: Tensor) -> Tensor:
    """Geman and McClure's error [F] of keypoints [F, K, 3] m in the camera, in their views."""
    crop, weight = piece.clip.crop, piece.clip.weight
    depth = where[..., 2:].clamp(min=0.1)
    off = to_crop(where[..., :2] / depth, crop) - to_crop(piece.clip.rays, crop)
    squared = off.square().sum(-1)
    middle = depth[..., 0].detach().mean(1)
    scale = (SCALE * piece.around.height / (middle * crop.spread)).square()[:, None]
    error = squared * scale / (squared + scale)
    return (error * weight).sum(1) / weight.sum(1).clamp(min=1e-6)
