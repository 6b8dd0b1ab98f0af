"""Starts for inverse kinematics that need no frame order and no initial guess.

A marker model has wrong minima, mostly at the shoulders. The search works on the similarity of
marker configurations instead of on time, so that shuffled, cut or unrelated frames are solved as
well as a continuous trial:

1. the root joint of every frame from a rigid fit of the default pose;
2. a few key frames, spread over all marker configurations, from several poses each, exchanging
   their solutions until no exchange helps;
3. every other frame from the most similar one that is solved;
4. frames whose solution differs from that of very similar frames try theirs.
"""

from __future__ import annotations

import itertools
import math

import roma
import torch
from torch import Tensor

from biokit.engine.ik_solver import NEAR, Minimum, Tracking, minimise
from biokit.engine.joints import channel_values, joint_rotations
from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.engine.model import Model

POSES = 6  # starts of a key frame: the default pose and random ones
NEIGHBOURS = 3
ODD = 0.35  # rad: an angle that jumps by more between similar frames deserves a second look


def search(tracking: Tracking) -> Minimum:
    """Solve all frames of a block from starts found here."""
    model = tracking.cost.model
    frames = tracking.weight.shape[-1]
    rooted, shape = align_root(tracking)
    keys = _spread(shape, min(frames, 12 + frames // 40))
    best = _solve_keys(tracking.take(keys), rooted[keys], shape[keys])

    # From the key frames to ever more frames, so that most of them start a few mm from their goal.
    generator = torch.Generator().manual_seed(0)
    order = torch.randperm(frames, generator=generator).to(keys.device)
    order = order[~torch.isin(order, keys)]
    solved, found = keys, best
    for part in (order[: frames // 8], order[frames // 8 :]):
        nearest = _distances(shape[part], shape[solved]).argmin(1)
        start = _with_root(model, found.q[nearest], rooted[part])
        more = minimise(tracking.take(part), start)
        solved = torch.cat([solved, part])
        found = Minimum(*(torch.cat(columns) for columns in zip(found, more, strict=True)))
    return _second_look(tracking, _rows(found, solved.argsort()), shape)


def improve(tracking: Tracking, start: Tensor) -> Minimum:
    """Solve all frames of a block from given starts (F, n), with the second look of `search`."""
    found = minimise(tracking, start, damping=NEAR)
    return _second_look(tracking, found, _seen_from_root(tracking, found.q))


def align_root(tracking: Tracking) -> tuple[Tensor, Tensor]:
    """Coordinates with the root joint set (F, n), and markers seen from the root (F, 3m).

    The default pose is fitted rigidly to the measured markers (those of the root body where at
    least three of them are seen, else all), then the root's coordinates are solved for alone.
    """
    model = tracking.cost.model
    pose = forward_kinematics(model, model.default[None])
    still = marker_positions(model, pose)[0]  # [m, 3]
    root = _root(model)
    target = tracking.target.permute(2, 0, 1)  # [F, m, 3]
    on_root = torch.tensor([b == root for b in model.marker_body], device=model.device)
    own = tracking.weight.mT * on_root
    enough = (own > 0).sum(1) >= 3
    weight = torch.where(enough[:, None], own, tracking.weight.mT)
    weight = weight + 1e-12  # frames without any marker: a harmless fit instead of a failure
    turn, _ = roma.rigid_points_registration(still.expand_as(target), target, weights=weight)
    wanted = turn @ pose.rotation[0, root]
    start = model.default.expand(target.shape[0], -1).clone()
    coordinates = _root_coordinates(tracking)
    grid, angles = _root_grid(model, root, coordinates)
    if len(angles):
        nearest = (wanted.flatten(1) @ grid.flatten(1).mT).argmax(1)
        start[:, list(angles)] = angles_of(angles, nearest)
    if coordinates:
        start = minimise(tracking.only(coordinates, max_iterations=15), start).q
    return start, _seen_from_root(tracking, start)


def _seen_from_root(tracking: Tracking, q: Tensor) -> Tensor:
    """Measured markers in the axes of the root body (F, 3m), m; missing ones at their mean."""
    model = tracking.cost.model
    root = _root(model)
    target = tracking.target.permute(2, 0, 1)  # [F, m, 3]
    placed = forward_kinematics(model, q)
    seen = (tracking.weight.mT > 0)[..., None]
    local = (target - placed.position[:, root, None]) @ placed.rotation[:, root]
    local = torch.where(seen, local, torch.nan)
    return torch.where(seen, local, local.nanmean(0).nan_to_num()).flatten(1)


def angles_of(angles: dict[int, Tensor], rows: Tensor) -> Tensor:
    """Grid angles (F, r) at the given rows."""
    return torch.stack([column[rows] for column in angles.values()], 1)


def _root(model: Model) -> int:
    """The body on ground that carries the most markers."""
    tops = [b for b, parent in enumerate(model.parent) if parent < 0]
    carried = [
        sum(bool(model.descendants[top, b]) for b in model.marker_body if b >= 0) for top in tops
    ]
    return tops[carried.index(max(carried))]


def _coordinates_of(model: Model, body: int) -> set[int]:
    """Coordinates that drive the joint of a body."""
    return {
        c
        for c, channels in enumerate(model.driven)
        if any(model.channel_body[k] == body for k in channels)
    }


def _root_coordinates(tracking: Tracking) -> tuple[int, ...]:
    model = tracking.cost.model
    own = _coordinates_of(model, _root(model))
    return tuple(c for c in tracking.cost.solved if c in own)


def _root_grid(
    model: Model, root: int, coordinates: tuple[int, ...]
) -> tuple[Tensor, dict[int, Tensor]]:
    """Orientations of the root on a grid of its angles, 20 deg apart: (G, 3, 3), {c: (G,)}.

    The middle one of three angles stays within a quarter turn, where Euler angles are unique.
    """
    turning = [c for c in coordinates if model.coordinate_is_rotation[c]]
    steps = []
    for i, c in enumerate(turning):
        reach = math.pi / 2 if len(turning) == 3 and i == 1 else math.pi
        values = torch.arange(-8, 10, dtype=model.dtype, device=model.device) * math.pi / 9
        values = values[values.abs() < reach - 0.1] if reach < 3 else values
        if model.bounded[c]:
            inside = (values >= model.lower[c] - 0.2) & (values <= model.upper[c] + 0.2)
            values = values[inside] if inside.any() else model.default[c : c + 1]
        steps.append(values)
    if not turning:
        return torch.empty(0, 3, 3, dtype=model.dtype, device=model.device), {}
    table = torch.tensor(
        list(itertools.product(*(s.tolist() for s in steps))),
        dtype=model.dtype,
        device=model.device,
    )
    q = model.default.expand(len(table), -1).clone()
    q[:, turning] = table
    grid = joint_rotations(model, channel_values(model, q.mT.contiguous()))[root]
    return grid.permute(2, 0, 1), {c: table[:, i] for i, c in enumerate(turning)}


def _with_root(model: Model, q: Tensor, rooted: Tensor) -> Tensor:
    """Joint angles of ``q`` with the root coordinates of ``rooted``."""
    own = sorted(_coordinates_of(model, _root(model)))
    q = q.clone()
    q[:, own] = rooted[:, own]
    return q


def _distances(a: Tensor, b: Tensor) -> Tensor:
    """RMS marker distance between configurations (A, 3m) and (B, 3m), m."""
    return torch.cdist(a.float(), b.float()) / math.sqrt(max(a.shape[1] / 3, 1))


def _spread(shape: Tensor, count: int) -> Tensor:
    """Frames that cover all configurations: each next one is the farthest from those chosen."""
    chosen = [(shape - shape.mean(0)).square().sum(1).argmin()]
    away = torch.full_like(shape[:, 0], torch.inf)
    for _ in range(count - 1):
        latest = shape[chosen[-1], None]
        to_latest = torch.cdist(shape, latest, compute_mode="donot_use_mm_for_euclid_dist")
        away = torch.minimum(away, to_latest[:, 0])
        away[chosen[-1]] = -1  # once only, also where frames are equal
        chosen.append(away.argmax())
    return torch.stack(chosen).sort().values


def _solve_keys(tracking: Tracking, rooted: Tensor, shape: Tensor) -> Minimum:
    """Key frames from several poses, then from each other's solutions until none gains."""
    model = tracking.cost.model
    keys = len(rooted)
    every = torch.arange(keys, device=rooted.device).repeat_interleave(POSES)
    tries = minimise(tracking.take(every), _poses(tracking, rooted).flatten(0, 1))
    winner = tries.cost.view(keys, POSES).argmin(1)
    best = _rows(tries, torch.arange(keys, device=rooted.device) * POSES + winner)
    near = _distances(shape, shape).topk(min(NEIGHBOURS + 1, keys), largest=False).indices[:, 1:]
    for _ in range(4):
        if near.shape[1] == 0:
            break
        who = torch.arange(keys, device=rooted.device).repeat_interleave(near.shape[1])
        donor = best.q[near.flatten()]
        other = minimise(tracking.take(who), _with_root(model, donor, best.q[who]))
        best, gained = _keep_better(best, who, other)
        if not gained:
            break
    return best


def _poses(tracking: Tracking, rooted: Tensor) -> Tensor:
    """Start poses of the key frames, (K, POSES, n): the default, then random ones in range."""
    model = tracking.cost.model
    generator = torch.Generator().manual_seed(0)
    poses = rooted[:, None].repeat(1, POSES, 1)
    own = set(_root_coordinates(tracking))
    for c in tracking.cost.solved:
        if c in own or not model.coordinate_is_rotation[c]:
            continue
        middle = float(model.default[c])
        low, high = (
            max(float(model.lower[c]), middle - 1.2),
            min(float(model.upper[c]), middle + 1.2),
        )
        random = torch.rand(len(rooted), POSES - 1, generator=generator, dtype=torch.float64)
        poses[:, 1:, c] = (low + (high - low) * random).to(poses)
    return poses


def _second_look(tracking: Tracking, found: Minimum, shape: Tensor) -> Minimum:
    """Let frames that disagree with similar frames try their solutions."""
    model = tracking.cost.model
    frames = len(shape)
    if frames < 2:
        return found
    own = set(_root_coordinates(tracking))
    joints = [c for c in tracking.cost.solved if c not in own and model.coordinate_is_rotation[c]]
    near = torch.cat(
        [
            _distances(part, shape).topk(min(NEIGHBOURS + 1, frames), largest=False).indices[:, 1:]
            for part in shape.split(1024)
        ]
    )
    if not joints:
        return found
    for _ in range(6):
        jump = (found.q[near][..., joints] - found.q[:, None, joints]).abs().amax(-1)  # [F, k]
        odd = (jump > ODD) | ~found.converged[:, None]
        who, which = torch.nonzero(odd, as_tuple=True)
        if len(who) == 0:
            break
        donor = found.q[near[who, which]]
        other = minimise(tracking.take(who), _with_root(model, donor, found.q[who]))
        found, gained = _keep_better(found, who, other)
        if not gained:
            break
    return found


def _rows(minimum: Minimum, rows: Tensor) -> Minimum:
    return Minimum(*(column[rows] for column in minimum))


def _keep_better(minimum: Minimum, rows: Tensor, other: Minimum) -> tuple[Minimum, bool]:
    """Take what lowers the cost; a row may have been tried several times. Says if any did."""
    order = other.cost.argsort(descending=True)  # the best of a row is written last
    rows, other = rows[order], _rows(other, order)
    # A hair's breadth is not a better minimum.
    better = other.cost < minimum.cost[rows] * (1 - 1e-6) - 1e-12
    better |= other.converged & ~minimum.converged[rows] & (other.cost <= minimum.cost[rows])
    columns = []
    for old, new in zip(minimum, other, strict=True):
        old = old.clone()
        for row, value in zip(rows[better].tolist(), new[better], strict=True):
            old[row] = value
        columns.append(old)
    return Minimum(*columns), bool(better.any())
