"""One order of a muscle's nodes that suits all poses."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from biokit.engine.path_nodes import PathNodes

Array = NDArray[np.float64]


class Token(NamedTuple):
    """What a path runs through: a path point, or a wrap object."""

    first: int  # node, where the path touches a wrap object
    last: int  # node, where it leaves it
    use: int  # of a wrap object, -1 for points


class Order(NamedTuple):
    """Tokens in an order from which every pose takes some."""

    tokens: list[Token]
    counts: NDArray[np.bool_]  # [S, T] which of them


def common_order(nodes: PathNodes, key: Array, own: list[int]) -> Order:
    """The order of a muscle's nodes.

    All its points are in it. Wraps stand where they are met; one that is met at different places
    of the path stands at each of them.

    Parameters
    ----------
    nodes : PathNodes
    key : array, shape (S, N)
        Of all nodes.
    own : list of int
        The muscle's nodes.
    """
    points = [Token(k, k, -1) for k in own if nodes.use[k] < 0 and np.isfinite(key[:, k]).any()]
    if len(points) == len(own) and np.isfinite(key[:, own]).all():
        return Order(points, np.ones((len(key), len(points)), dtype=bool))
    wraps = [k for k in own if nodes.use[k] >= 0][::2]
    met = [Token(k, k + 1, nodes.use[k]) for k in wraps if np.isfinite(key[:, k]).any()]
    tokens = sorted([*points, *met], key=lambda token: token.first)
    own_key = key[:, [token.first for token in tokens]]
    ranks = np.where(np.isfinite(own_key), own_key.argsort(axis=1).argsort(axis=1), -1)
    kinds, kind_of = np.unique(ranks, axis=0, return_inverse=True)
    kind_of = kind_of.reshape(-1)
    runs = []
    for kind in kinds:
        there = np.flatnonzero(kind >= 0)
        runs.append([tokens[k] for k in there[np.argsort(kind[there])]])
    whole = list(points)
    for k in np.argsort(-np.bincount(kind_of, minlength=len(kinds)), kind="stable"):
        whole = _joined(whole, runs[k])
    counts = np.array([_places(whole, run) for run in runs]).reshape(len(runs), len(whole))
    return Order(whole, counts[kind_of])


def _walk(whole: list[Token], run: list[Token]) -> list[int]:
    """Place in ``whole`` of each token of a run; -1 - place where it would have to be put in."""
    places, at = [], 0
    for k, token in enumerate(run):
        end = next((whole.index(t) for t in run[k:] if t.use < 0), len(whole))
        found = next((i for i in range(at, len(whole)) if whole[i] == token and i <= end), None)
        places.append(-1 - at if found is None else found)
        at = at if found is None else found + 1
    return places


def _joined(whole: list[Token], run: list[Token]) -> list[Token]:
    """The order with what a run needs beside it."""
    places = _walk(whole, run)
    out = list(whole)
    for token, place in reversed(list(zip(run, places, strict=True))):
        if place < 0:
            out.insert(-1 - place, token)
    return out


def _places(whole: list[Token], run: list[Token]) -> list[bool]:
    on = [False] * len(whole)
    for place in _walk(whole, run):
        assert place >= 0, "every run was joined"
        on[place] = True
    return on
