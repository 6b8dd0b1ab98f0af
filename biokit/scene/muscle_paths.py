"""Muscles as lines through their real path points and over what they wrap.

A line has the same number of points at every instant. Points that stand still in their body are
stored once. The others are tracks in their body's frame: moving points, points that count in some
poses only, and runs of points over each wrap object that a path touches. What does not count at an
instant lies on the straight line between its neighbours, where it last counted or will next, so
that the line is right and nothing jumps.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
import torch
import xarray as xr
from numpy.typing import NDArray

from biokit.engine.kinematics import forward_kinematics
from biokit.engine.model import Model
from biokit.engine.path_nodes import PathNodes, path_nodes
from biokit.scene.arcs import arc_points
from biokit.scene.node_order import Token, common_order
from biokit.scene.payload import Quantised

Array = NDArray[np.float64]
FINEST = 1e-4  # m, of the tracks


class Lines(NamedTuple):
    """The muscles that have a path, as lines of ``P`` points, ``Q`` of which move."""

    muscles: list[str]
    start: NDArray[np.uint32]  # [M + 1] first point of each
    body: NDArray[np.int32]  # [P] of the model, -1 is ground
    local: Array  # [P, 3] m in the body; of a moving point its mean
    moving: NDArray[np.uint32]  # [Q]
    track: Array  # [S, Q, 3] m in the body, NaN where the pose is not known


def muscles_part(
    shown: xr.Dataset, model: Model | None, bodies: Sequence[str]
) -> dict[str, Any] | None:
    """The paths of a model's muscles over the stage.

    Parameters
    ----------
    shown : Dataset
        The S instants of the stage: ``dof_position (time, dof)`` [rad, m] of all coordinates.
    model : Model, optional
        Of the subject's size.
    bodies : sequence of str
        The skeleton's.

    Returns
    -------
    dict or None
        The scene's ``muscles``; None without a model, coordinates or muscles with path points
        (polynomial paths have none).

    Raises
    ------
    ValueError
        If the Dataset's coordinates or bodies are not the model's.
    """
    if model is None or not model.muscles.path.point_muscle or "dof_position" not in shown:
        return None
    _check(shown, model, bodies)
    names = list(model.coordinate_names)
    lines = muscle_lines(model, shown["dof_position"].sel(dof=names).values)
    place = np.array([bodies.index(name) for name in model.body_names] + [-1], dtype=np.int32)
    return {
        "items": lines.muscles,
        "start": lines.start,
        "body": place[lines.body],
        "local": lines.local.astype(np.float32),
        "moving": lines.moving,
        "track": Quantised(lines.track, step=FINEST),
    }


def _check(shown: xr.Dataset, model: Model, bodies: Sequence[str]) -> None:
    have = {"coordinates": list(map(str, shown["dof"].values)), "bodies": list(bodies)}
    need = {"coordinates": model.coordinate_names, "bodies": model.body_names}
    problems = []
    for what, names in need.items():
        lacking = [name for name in names if name not in have[what]]
        if lacking:
            listed = ", ".join(lacking[:4]) + (" ..." if len(lacking) > 4 else "")
            problems.append(f"the Dataset lacks the {what} {listed}")
    if problems:
        raise ValueError(
            f"the model {model.name!r} is not the Dataset's: {'; '.join(problems)}."
            " Give model= the file that the Dataset was made with"
        )


def muscle_lines(model: Model, q: Array) -> Lines:
    """The paths of a model in poses.

    Parameters
    ----------
    model : Model
    q : array, shape (S, n)
        All coordinates, rad and m; NaN where the pose is not known.
    """
    known = np.isfinite(q).all(axis=1)
    pose = torch.from_numpy(np.ascontiguousarray(q[known])).to(model.dtype)
    nodes = path_nodes(model, pose)
    where = _Frames.of(model, pose)
    ground = where.out(nodes.position.numpy(), nodes.body)
    key = nodes.key.numpy()
    rows = _nodes_of_muscles(nodes, len(model.muscles.names))
    shifting = set(model.muscles.path.moving_point)
    muscles, start = [], [0]
    body: list[int] = []
    local: list[Array] = []
    moving: list[int] = []
    tracks: list[Array] = []
    for name, own in zip(model.muscles.names, rows, strict=True):
        if not own:
            continue
        for token, points in _line(nodes, key, ground, own):
            still = token.use < 0 and np.isfinite(key[:, token.first]).all()
            where_in = nodes.body[token.first]
            if still and nodes.point[token.first] not in shifting:
                body.append(where_in)
                local.append(model.muscles.path.location[nodes.point[token.first]].numpy())
                continue
            for point in np.moveaxis(where.into(points, where_in), 1, 0):
                moving.append(len(body))
                body.append(where_in)
                local.append(point.mean(axis=0) if len(point) else np.zeros(3))
                tracks.append(point)
        muscles.append(name)
        start.append(len(body))
    track = np.full((len(q), len(moving), 3), np.nan)
    if tracks:
        track[known] = np.stack(tracks, axis=1)
    return Lines(
        muscles,
        np.array(start, dtype=np.uint32),
        np.array(body, dtype=np.int32),
        np.array(local, dtype=np.float64).reshape(-1, 3),
        np.array(moving, dtype=np.uint32),
        track,
    )


class _Frames(NamedTuple):
    """The bodies in ground, with ground itself as the last one."""

    rotation: Array  # [S, nb + 1, 3, 3]
    position: Array  # [S, nb + 1, 3]

    @classmethod
    def of(cls, model: Model, q: torch.Tensor) -> _Frames:
        pose = forward_kinematics(model, q)
        eye = np.broadcast_to(np.eye(3), (len(q), 1, 3, 3))
        rotation = np.concatenate([pose.rotation.numpy(), eye], axis=1)
        position = np.concatenate([pose.position.numpy(), np.zeros((len(q), 1, 3))], axis=1)
        return cls(rotation, position)

    def out(self, local: Array, bodies: Sequence[int]) -> Array:
        """Points [S, N, 3] of bodies in ground."""
        rows = np.array(bodies, dtype=np.intp)
        turned = (self.rotation[:, rows] @ local[..., None])[..., 0]
        return np.asarray(turned + self.position[:, rows])

    def into(self, points: Array, body: int) -> Array:
        """Points [S, k, 3] of ground in a body."""
        return np.asarray((points - self.position[:, body, None]) @ self.rotation[:, body])


def _nodes_of_muscles(nodes: PathNodes, count: int) -> list[list[int]]:
    rows: list[list[int]] = [[] for _ in range(count)]
    for k, muscle in enumerate(nodes.muscle):
        rows[muscle].append(k)
    return rows


def _line(nodes: PathNodes, key: Array, ground: Array, own: list[int]) -> list[tuple[Token, Array]]:
    """A muscle's line in ground: what it runs through, each with its points [S, k, 3]."""
    order = common_order(nodes, key, own)
    first, last = (
        np.stack([ground[:, index] for index in ends], axis=1)
        for ends in ([t.first for t in order.tokens], [t.last for t in order.tokens])
    )  # [S, T, 3]
    first, last = _collapsed(first, last, order.counts)
    line = []
    for t, token in enumerate(order.tokens):
        if token.use < 0:
            line.append((token, first[:, t : t + 1]))
            continue
        before, after = last[:, t - 1], first[:, t + 1]  # a wrap is never at an end
        on = order.counts[:, t]
        line.append((token, arc_points(before, first[:, t], last[:, t], after, on)))
    return line


def _collapsed(first: Array, last: Array, counts: NDArray[np.bool_]) -> tuple[Array, Array]:
    """Ends [S, T, 3] of the parts of a line, those that do not count on the line without them."""
    if counts.all():
        return first, last
    frames, parts = np.arange(len(counts)), counts.shape[1]
    index = np.broadcast_to(np.arange(parts), counts.shape)
    before = np.maximum.accumulate(np.where(counts, index, -1), axis=1)
    after = np.minimum.accumulate(np.where(counts, index, parts)[:, ::-1], axis=1)[:, ::-1]
    before = np.concatenate([np.full_like(before[:, :1], -1), before[:, :-1]], axis=1)
    after = np.concatenate([after[:, 1:], np.full_like(after[:, :1], parts)], axis=1)
    tail = np.take_along_axis(last, np.maximum(before, 0)[..., None], axis=1)
    head = np.take_along_axis(first, np.minimum(after, parts - 1)[..., None], axis=1)
    # beyond the first or last part that counts the line is one point
    tail = np.where((before < 0)[..., None], head, tail)
    head = np.where((after == parts)[..., None], tail, head)
    share = np.full(counts.shape, 0.5)
    for t in range(parts):
        on = counts[:, t]
        if on.all() or not on.any():
            continue
        to, over, off = (
            np.linalg.norm(step[on], axis=1)
            for step in (
                first[:, t] - tail[:, t],
                last[:, t] - first[:, t],
                head[:, t] - last[:, t],
            )
        )
        own = (to + over / 2) / np.maximum(to + over + off, 1e-9)
        share[:, t] = np.interp(frames, frames[on], own)
    for t in range(1, parts):  # in order also where several beside each other do not count
        behind = np.where(counts[:, t - 1], 0.0, share[:, t - 1])
        share[:, t] = np.where(counts[:, t], share[:, t], np.maximum(share[:, t], behind))
    on_line = tail + share[..., None] * (head - tail)
    there = counts[..., None]
    return np.where(there, first, on_line), np.where(there, last, on_line)
