"""Muscle paths as nodes in order: path points, and where wrap objects hold the path off.

What a picture of the muscles needs: which nodes a path has does not change from pose to pose,
which of them count and in what order does.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import Tensor

from biokit.engine.model import Model
from biokit.engine.parallel import over_batch
from biokit.engine.path_trace import Bodies, Trace, Tracer

CHUNK = 1024  # frames at a time


class PathNodes(NamedTuple):
    """The nodes of all paths, ``N`` of them: first all path points, then two for each wrap.

    Attributes
    ----------
    muscle, body : tuple of int
        Muscle and body (-1 is ground) of each node.
    point : tuple of int
        Row of ``Paths.location``; -1 for where a path touches (even) or leaves (odd) a wrap
        object.
    use : tuple of int
        Row of ``Paths.wrap_object``; -1 for path points.
    position : Tensor, shape (B, N, 3)
        m, in the node's body; means nothing where the node does not count.
    key : Tensor, shape (B, N)
        Order along the path: whole numbers for path points from 1 on, fractions between them for
        wraps, infinite where the node does not count in the pose.
    """

    muscle: tuple[int, ...]
    body: tuple[int, ...]
    point: tuple[int, ...]
    use: tuple[int, ...]
    position: Tensor
    key: Tensor


def path_nodes(model: Model, q: Tensor) -> PathNodes:
    """The nodes of the paths in poses.

    Parameters
    ----------
    model : Model
    q : Tensor, shape (B, n)
        All coordinates, rad and m; coupled ones are computed from those that drive them.
    """
    n = len(model.coordinate_names)
    if q.ndim != 2 or q.shape[1] != n:
        raise ValueError(f"q has shape {tuple(q.shape)}, but the model has {n} coordinates")
    path = model.muscles.path
    nodes = _Nodes(Tracer(model))
    position, key = over_batch(nodes.at, [q.to(model.default).mT], CHUNK)
    points, uses = len(path.point_muscle), range(len(path.wrap_muscle))
    twice = [use for use in uses for _ in range(2)]
    return PathNodes(
        muscle=path.point_muscle + tuple(path.wrap_muscle[u] for u in twice),
        body=path.point_body + tuple(path.wraps.body[path.wrap_object[u]] for u in twice),
        point=(*range(points), *(-1 for _ in twice)),
        use=(*(-1 for _ in range(points)), *twice),
        position=position.permute(2, 0, 1),
        key=key.mT,
    )


@dataclass(frozen=True, eq=False)
class _Nodes:
    """Nodes of one model, batch last."""

    tracer: Tracer

    def at(self, q: Tensor) -> tuple[Tensor, Tensor]:
        """Positions in the bodies (N, 3, B) and keys (N, B)."""
        tracer = self.tracer
        bodies = tracer.bodies(q)
        trace = tracer.trace(bodies)
        path = tracer.model.muscles.path
        count, batch = len(path.wrap_muscle), q.shape[-1]
        place = trace.points.new_zeros((count, 2, 3, batch))
        key = trace.points.new_full((count, 2, batch), torch.inf)
        if trace.single is not None:
            place, key = self._alone(trace, place, key)
        if trace.several is not None:
            place, key = self._together(trace, place, key)
        own = self._point_key[:, None].to(key)
        points = torch.where(trace.counts > 0, own, torch.inf)
        everywhere = torch.cat([trace.points, place.flatten(0, 1)])
        return self._into_bodies(bodies, everywhere), torch.cat([points, key.flatten(0, 1)])

    def _alone(self, trace: Trace, place: Tensor, key: Tensor) -> tuple[Tensor, Tensor]:
        """Wraps that are alone on their path: the candidate that was taken."""
        assert trace.single is not None
        tables, index = self.tracer.layout, self.tracer.model.index
        use = index([c.use for c in tables.candidates])
        starts = [tables.pairs[c.pair][0] for c in tables.candidates]
        before = self._point_key.index_select(0, index(starts))[:, None, None].to(key)
        chosen = trace.single.chosen[:, None]  # [K, 1, B]
        both = torch.stack([trace.single.first, trace.single.second], 1)  # [K, 2, 3, B]
        place = place.index_add(0, use, torch.where(chosen[:, :, None] > 0, both, 0.0))
        taken = torch.zeros_like(key).index_add(0, use, chosen.expand(-1, 2, -1))
        along = key.new_tensor([1 / 3, 2 / 3])[None, :, None]
        own = torch.zeros_like(key).index_add(0, use, (before + along) * chosen)
        return place, torch.where(taken > 0, own, key)

    def _together(self, trace: Trace, place: Tensor, key: Tensor) -> tuple[Tensor, Tensor]:
        """Wraps of paths that have several."""
        assert trace.several is not None
        index = self.tracer.model.index
        nodes, keys = trace.several.nodes, trace.several.keys + 1
        width = nodes.shape[1] - 2 * max(len(u) for _, _, u in self.tracer.layout.several)
        rows, slots, uses = [], [], []
        for row, (_, _, own) in enumerate(self.tracer.layout.several):
            for k, use in enumerate(own):
                rows.append(row)
                slots.append([width + 2 * k, width + 2 * k + 1])
                uses.append(use)
        where = (index(rows)[:, None], torch.tensor(slots, device=key.device))
        return (
            place.index_copy(0, index(uses), nodes[where]),
            key.index_copy(0, index(uses), keys[where]),
        )

    def _into_bodies(self, bodies: Bodies, place: Tensor) -> Tensor:
        """Positions of nodes in their bodies' frames."""
        path = self.tracer.model.muscles.path
        twice = [path.wraps.body[w] for w in path.wrap_object for _ in range(2)]
        body = self.tracer.model.index([*path.point_body, *twice]) % len(bodies.position)
        away = place - bodies.position.index_select(0, body)
        return (bodies.rotation.index_select(0, body) * away[:, :, None]).sum(1)

    @property
    def _point_key(self) -> Tensor:
        """Points of each path counted from 1."""
        seen: dict[int, int] = {}
        keys = []
        for muscle in self.tracer.model.muscles.path.point_muscle:
            seen[muscle] = seen.get(muscle, 0) + 1
            keys.append(seen[muscle])
        return self.tracer.model.index(keys)
