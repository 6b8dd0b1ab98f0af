"""Shape components: principal components of bodies, weighted by the area of skin at a vertex."""

from __future__ import annotations

import torch
from torch import Tensor


def vertex_areas(vertices: Tensor, faces: Tensor) -> Tensor:
    """A third of the area of the triangles around each vertex, (V,), m^2."""
    a, b, c = vertices[faces].unbind(1)
    third = torch.linalg.cross(b - a, c - a).norm(dim=-1) / 6
    out = vertices.new_zeros(len(vertices))
    return out.index_add(0, faces.flatten(), third.repeat_interleave(3))


def principal(bodies: Tensor, areas: Tensor, count: int) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Mean, components, scores and explained shares.

    Parameters
    ----------
    bodies : Tensor, shape (N, V, 3)
        m.
    areas : Tensor, shape (V,)
        Weights of the vertices.
    count : int
        Number of components.

    Returns
    -------
    mean : Tensor, shape (V, 3)
    components : Tensor, shape (V, 3, count)
        Displacement per standard deviation: the scores of the bodies have unit variance.
    scores : Tensor, shape (N, count)
    explained : Tensor, shape (count,)
        Cumulative share of the (area-weighted) variance.
    """
    mean = bodies.mean(0)
    centred = bodies - mean
    weighted = (centred * areas.sqrt()[:, None]).flatten(1)  # [N, 3V]
    values, vectors = torch.linalg.eigh(weighted @ weighted.T)
    order = values.argsort(descending=True)[:count]
    scores = vectors[:, order] * len(bodies) ** 0.5  # unit variance
    # Least squares of the bodies on the scores, which are orthogonal
    components = torch.einsum("nvi,ns->vis", centred, scores) / len(bodies)
    taller = torch.einsum("v,vs->s", mean[:, 1], components[:, 1]).sign()
    explained = values[order].cumsum(0) / values.sum()
    return mean, components * taller, scores * taller, explained
