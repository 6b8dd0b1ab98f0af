"""Fewer vertices: edge collapses on one half of a symmetric mesh, then mirrored.

Quadric errors (Garland & Heckbert 1997) summed over several bodies at once, so that the mesh fits
thin and heavy people, bent elbows and knees alike. A collapsed edge ends in one of its own two
vertices: what is left is a subset of the vertices, and everything that is known per vertex (shapes,
skin weights) stays exact.
"""

from __future__ import annotations

import heapq

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Index = NDArray[np.int64]

LEAN = 1e-3  # share of an edge's squared length in its cost: even triangles where the skin is flat
FLIP = 0.2  # smallest cosine between a triangle's normal before and after


def half(faces: Index, vertices: Array) -> Index:
    """Triangles of the left half (x > 0)."""
    return faces[vertices[faces][:, :, 0].mean(1) > 0]


def mirrored(kept: Index, faces: Index, mirror: Index) -> tuple[Index, Index]:
    """The whole mesh from its left half.

    Parameters
    ----------
    kept : array, shape (k,)
        Vertices of the half, ids in the original mesh.
    faces : array, shape (t, 3)
        Triangles of the half, ids in the original mesh.
    mirror : array
        Mirror image of each vertex of the original mesh.

    Returns
    -------
    vertices : array
        Ids in the original mesh: the half, then its images.
    faces : array
        Triangles in numbers of ``vertices``.
    """
    images = mirror[kept]
    vertices = np.concatenate([kept, images[images != kept]])
    number = np.full(len(mirror), -1)
    number[vertices] = np.arange(len(vertices))
    both = np.concatenate([faces, mirror[faces][:, ::-1]])
    return vertices, number[both]


class _Mesh:
    """Triangles around each vertex, and their quadrics."""

    def __init__(self, bodies: Array, faces: Index, importance: Array, middle: NDArray[np.bool_]):
        self.bodies = bodies  # [K, V, 3]
        self.faces = [tuple(int(v) for v in face) for face in faces]
        self.alive = [True] * len(self.faces)
        self.around: dict[int, set[int]] = {}
        for number, face in enumerate(self.faces):
            for vertex in face:
                self.around.setdefault(vertex, set()).add(number)
        self.middle = middle
        self.quadric = self._quadrics(faces, importance)
        self.size = self._sizes(faces, importance)

    def _quadrics(self, faces: Index, importance: Array) -> Array:
        corners = self.bodies[:, faces]  # [K, T, 3, 3]
        normal = np.cross(corners[:, :, 1] - corners[:, :, 0], corners[:, :, 2] - corners[:, :, 0])
        area = np.linalg.norm(normal, axis=-1, keepdims=True)
        normal = normal / np.maximum(area, 1e-15)
        offset = -(normal * corners[:, :, 0]).sum(-1, keepdims=True)
        plane = np.concatenate([normal, offset], axis=-1)  # [K, T, 4]
        weight = area[..., 0] * importance[faces].mean(1)
        one = np.einsum("kt,kti,ktj->ktij", weight, plane, plane)
        out = np.zeros((self.bodies.shape[1], len(self.bodies), 4, 4))
        for corner in range(3):
            np.add.at(out, faces[:, corner], one.transpose(1, 0, 2, 3))
        return out

    def _sizes(self, faces: Index, importance: Array) -> Array:
        corners = self.bodies[:, faces]
        normal = np.cross(corners[:, :, 1] - corners[:, :, 0], corners[:, :, 2] - corners[:, :, 0])
        weight = np.linalg.norm(normal, axis=-1).sum(0) * importance[faces].mean(1)
        out = np.zeros(self.bodies.shape[1])
        for corner in range(3):
            np.add.at(out, faces[:, corner], weight)
        return out

    def neighbours(self, vertex: int) -> set[int]:
        found = {v for face in self.around[vertex] for v in self.faces[face]}
        found.discard(vertex)
        return found

    def cost(self, gone: int, stays: int) -> float:
        """Error of moving ``gone`` onto ``stays``, summed over the bodies."""
        point = np.concatenate([self.bodies[:, stays], np.ones((len(self.bodies), 1))], axis=1)
        quadric = self.quadric[gone] + self.quadric[stays]
        error = float(np.einsum("ki,kij,kj->", point, quadric, point))
        length = float(((self.bodies[:, gone] - self.bodies[:, stays]) ** 2).sum())
        size = min(self.size[gone], self.size[stays]) / len(self.bodies)
        return error + LEAN * length * size

    def allowed(self, gone: int, stays: int) -> bool:
        """Whether the mesh stays a manifold, closed along the middle, and no triangle turns."""
        if self.middle[gone] and not self.middle[stays]:
            return False
        shared = self.around[gone] & self.around[stays]
        on_edge = self.middle[gone] and self.middle[stays]
        if len(shared) != (1 if on_edge else 2):
            return False
        common = self.neighbours(gone) & self.neighbours(stays)
        if len(common) != len(shared):
            return False
        if self.middle[stays] and not self.middle[gone]:
            # a second link to the middle would pinch the surface there
            others = sum(bool(self.middle[v]) for v in self.neighbours(gone))
            if others > 1 + sum(bool(self.middle[v]) for v in common):
                return False
        moved = [self.faces[f] for f in self.around[gone] - shared]
        if not moved:
            return False
        before = np.array(moved)
        after = np.where(before == gone, stays, before)
        normals = [
            np.cross(c[:, :, 1] - c[:, :, 0], c[:, :, 2] - c[:, :, 0])
            for c in (self.bodies[:, before], self.bodies[:, after])
        ]
        lengths = [np.linalg.norm(n, axis=-1) for n in normals]
        cosine = (normals[0] * normals[1]).sum(-1)
        return bool((cosine > FLIP * lengths[0] * lengths[1]).all() and lengths[1].min() > 1e-7)

    def collapse(self, gone: int, stays: int) -> None:
        for face in list(self.around[gone]):
            corners = self.faces[face]
            if stays in corners:
                self.alive[face] = False
                for vertex in corners:
                    self.around[vertex].discard(face)
            else:
                self.faces[face] = tuple(stays if v == gone else v for v in corners)
                self.around[stays].add(face)
        del self.around[gone]
        self.quadric[stays] += self.quadric[gone]
        self.size[stays] += self.size[gone]


def decimate(
    bodies: Array, faces: Index, *, middle: NDArray[np.bool_], count: int, importance: Array
) -> tuple[Index, Index]:
    """Collapse edges of one half until the whole mirrored mesh has ``count`` vertices.

    Parameters
    ----------
    bodies : array, shape (K, V, 3)
        The same mesh in several shapes and poses, m.
    faces : array, shape (T, 3)
        Triangles of the half.
    middle : array of bool, shape (V,)
        Vertices in the plane of symmetry.
    count : int
        Vertices of both halves together.
    importance : array, shape (V,)
        Weight of the error at each vertex.

    Returns
    -------
    kept : array
        Vertices that are left, ids in the original mesh.
    faces : array
        Triangles that are left, in the same ids.
    """
    mesh = _Mesh(bodies, faces, importance, middle)
    total = sum(1 if middle[v] else 2 for v in mesh.around)
    stamp = dict.fromkeys(mesh.around, 0)
    queue: list[tuple[float, int, int, int, int]] = []

    def offer(a: int, b: int) -> None:
        for gone, stays in ((a, b), (b, a)):
            if not (middle[gone] and not middle[stays]):
                entry = (mesh.cost(gone, stays), gone, stays, stamp[gone], stamp[stays])
                heapq.heappush(queue, entry)

    for a in mesh.around:
        for b in mesh.neighbours(a):
            if a < b:
                offer(a, b)
    while total > count and queue:
        _, gone, stays, stamp_gone, stamp_stays = heapq.heappop(queue)
        if gone not in mesh.around or stays not in mesh.around:
            continue
        if stamp[gone] != stamp_gone or stamp[stays] != stamp_stays:
            continue
        if not mesh.allowed(gone, stays):
            continue
        mesh.collapse(gone, stays)
        total -= 1 if middle[gone] else 2
        stamp[stays] += 1
        for other in mesh.neighbours(stays):
            offer(stays, other)
    kept = np.array(sorted(mesh.around))
    left = np.array([face for face, alive in zip(mesh.faces, mesh.alive, strict=True) if alive])
    return kept, left
