"""Outlines of the feet on the floor, from the frames of heel bone and toes."""

import numpy as np
import roma
import torch
import xarray as xr
from numpy.typing import NDArray

Array = NDArray[np.float64]

# A right sole seen from above: along the foot from heel to toe and to its lateral side, both as a
# share of the length of the foot. Drawn by hand after footprints; it is a picture, no measurement.
SOLE = np.array(
    [
        *[(0.00, -0.02), (0.01, 0.07), (0.06, 0.12), (0.20, 0.13), (0.40, 0.145), (0.60, 0.18)],
        *[(0.72, 0.195), (0.84, 0.17), (0.93, 0.10), (0.98, 0.02), (1.00, -0.06), (0.98, -0.14)],
        *[(0.90, -0.18), (0.76, -0.19), (0.64, -0.165), (0.45, -0.10), (0.20, -0.11)],
        *[(0.06, -0.11), (0.01, -0.08), (0.00, -0.02)],
    ]
)
BALL = 0.70  # share of the length from the heel to the joints of the toes (origin of toes)
LOADED = 0.05  # of the largest vertical force; below, a centre of pressure is noise
BRIEF = 0.1  # s
HEEL = 0.06  # share of the length that the heel stands behind the origin of calcn


def foot_outlines(ds: xr.Dataset) -> list[tuple[str, Array]]:
    """Outline [p, 2] (x, z in m) of every foot in the middle of each of its contacts.

    The key of the first one is "first", for the legend. Empty without body positions and
    rotations of calcn and toes.
    """
    if not {"body_position", "body_rotation", "centre_of_pressure"} <= set(map(str, ds.data_vars)):
        return []
    bodies = set(map(str, ds["body"].values))
    found: list[tuple[str, Array]] = []
    for contact in map(str, ds["contact"].values):
        toes = contact.replace("calcn", "toes")
        if contact == toes or not {contact, toes} <= bodies:
            continue
        for frame in _middles(ds, contact):
            line = _outline(ds, contact, toes, frame)
            found.append((contact if found else "first", line))
    return found


def _middles(ds: xr.Dataset, contact: str) -> list[int]:
    """Frame in the middle of every contact that lasts."""
    known = np.isfinite(ds["centre_of_pressure"].sel(contact=contact).values).all(axis=1)
    if "ground_reaction_force" in ds:
        up = ds["ground_reaction_force"].sel(contact=contact, space="y").values
        known &= up > LOADED * float(np.nanmax(up, initial=0.0))
    edges = np.flatnonzero(np.diff(np.concatenate([[False], known, [False]]).astype(np.int8)))
    time = ds["time"].values
    return [
        int(a + b) // 2
        for a, b in zip(edges[::2], edges[1::2], strict=True)
        if time[b - 1] - time[a] > BRIEF
    ]


def _outline(ds: xr.Dataset, calcn: str, toes: str, frame: int) -> Array:
    heel = ds["body_position"].sel(body=calcn).values[frame]
    ball = ds["body_position"].sel(body=toes).values[frame]
    wxyz = ds["body_rotation"].sel(body=calcn).values[frame]
    rotation = roma.unitquat_to_rotmat(torch.as_tensor(np.roll(wxyz, -1))).numpy()
    forward = rotation[:, 0]  # calcn: x forward, y up, z to the right
    along = forward[[0, 2]] / np.linalg.norm(forward[[0, 2]])
    right = np.array([-along[1], along[0]])  # on the floor, x forward and z to the right
    length = float((ball - heel)[[0, 2]] @ along) / (BALL - HEEL)
    lateral = right if calcn.endswith("_r") else -right
    start = heel[[0, 2]] - HEEL * length * along
    return np.asarray(start + length * (SOLE[:, :1] * along + SOLE[:, 1:] * lateral))
