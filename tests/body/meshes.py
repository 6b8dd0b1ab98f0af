"""Closed meshes of known solids, and what makes a mesh closed."""

import numpy as np
import torch
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components
from scipy.spatial import ConvexHull


def box(extents, centre):
    """Vertices and outward triangles of a box."""
    return ellipsoid(
        extents, centre, points=np.array(np.meshgrid(*3 * [[-0.5, 0.5]])).T.reshape(-1, 3)
    )


def ellipsoid(axes, centre=(0.0, 0.0, 0.0), *, points=None, count=4000):
    """Vertices and outward triangles of an ellipsoid, evenly spread over the unit sphere."""
    if points is None:
        turn = np.arange(count) * np.pi * (3 - np.sqrt(5))
        z = 1 - (2 * np.arange(count) + 1) / count
        radius = np.sqrt(1 - z**2)
        points = np.column_stack([radius * np.cos(turn), radius * np.sin(turn), z])
    faces = ConvexHull(points).simplices
    corners = points[faces]
    normals = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    inward = (normals * corners[:, 0]).sum(1) < 0
    faces[inward] = faces[inward][:, ::-1]
    vertices = points * np.asarray(axes) + np.asarray(centre)
    return torch.from_numpy(vertices), torch.from_numpy(faces.astype(np.int64))


def is_closed(faces):
    """Whether every edge is run through once in each direction."""
    edges = np.concatenate([np.asarray(faces)[:, [i, (i + 1) % 3]] for i in range(3)])
    there = {tuple(edge) for edge in edges.tolist()}
    back = {tuple(edge) for edge in edges[:, ::-1].tolist()}
    return len(there) == len(edges) and there == back


def pieces(faces):
    """Number of connected parts."""
    faces = np.asarray(faces)
    start, stop = faces[:, [0, 1, 2]].ravel(), faces[:, [1, 2, 0]].ravel()
    size = faces.max() + 1
    graph = coo_array((np.ones(len(start)), (start, stop)), shape=(size, size))
    return connected_components(graph, directed=False)[0]
