"""Pictures, keypoints and projected mesh of the same instants, checked to belong together."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import plotly.graph_objects as go
import torch
import xarray as xr
from numpy.typing import NDArray
from torch import Tensor

from biokit.camera.model import Camera
from biokit.camera.projection import project
from biokit.plots.picture import (
    Array,
    Edges,
    View,
    edges_of,
    keypoint_traces,
    outline_trace,
    picture_trace,
    view_around,
    views_around,
)
from biokit.plots.style import require

Pictures = Sequence[NDArray[np.uint8]] | NDArray[np.uint8]
CAMERA = ("focal_length", "principal_point", "camera_rotation", "camera_translation")


@dataclass(frozen=True)
class Seen:
    """What is drawn of n instants."""

    instants: NDArray[np.intp]  # [n], of the Dataset's frames
    size: tuple[int, int]  # width and height of the video, px
    names: tuple[str, ...]
    position: Array  # [n, K, 2] px
    confidence: Array  # [n, K]
    pictures: Pictures | None  # [n, h, w, 3]
    pixels: Array | None  # [n, V, 2] px, of the mesh
    faces: NDArray[np.integer]  # [T, 3]
    edges: Edges

    def view(self) -> View:
        """The part of the pictures in which everything is, over all instants."""
        return view_around(self._points(), *self.size)

    def views(self) -> list[View]:
        """Of each instant the part in which everything is, all of one size."""
        return views_around(self._points(), *self.size)

    def _points(self) -> Array:
        """[n, K (+ V), 2] px."""
        if self.pixels is None:
            return self.position
        return np.concatenate([self.position, self.pixels], axis=1)

    def traces(
        self, k: int, view: View, *, pixels: int, dots: float = 7.0
    ) -> list[go.Image | go.Scatter]:
        """Of the k-th instant: picture, outline, keypoints; what there is, always as many.

        ``pixels`` is about the longer side of the picture, ``dots`` the size of keypoints, both px
        of the screen.
        """
        out: list[go.Image | go.Scatter] = []
        if self.pictures is not None:
            out.append(picture_trace(self.pictures[k], view, *self.size, pixels=pixels))
        if self.pixels is not None:
            out.append(outline_trace(self.pixels[k], self.faces, self.edges))
        return out + keypoint_traces(self.position[k], self.confidence[k], self.names, size=dots)


def seen_in(
    ds: xr.Dataset,
    pictures: Pictures | None,
    mesh: xr.Dataset | None,
    instants: Sequence[int] | None,
    figure: str,
    most: int,
) -> Seen:
    """Check what a figure is given and project the mesh.

    Raises
    ------
    ValueError
        In the name of the figure, listing everything that does not belong together.
    """
    require(ds, ["keypoint_position"], figure)
    if mesh is not None:
        require(ds, CAMERA, f"{figure}, with a mesh,")
        require(mesh, ["vertex_position", "face"], f"{figure} (mesh)")
    count = ds.sizes["time"]
    chosen = np.arange(count) if instants is None else np.asarray(instants, dtype=np.intp)
    problems = _problems(ds, pictures, mesh, chosen, most)
    if problems:
        raise ValueError(f"{figure}:" + "".join(f"\n  - {line}" for line in problems))
    position = ds["keypoint_position"].transpose("time", "keypoint", "image_axis").values[chosen]
    confidence = (
        ds["confidence"].transpose("time", "keypoint").values[chosen]
        if "confidence" in ds
        else np.ones(position.shape[:2])
    )
    pixels = None
    faces = np.zeros((0, 3), dtype=np.int64)
    if mesh is not None:
        vertices = mesh["vertex_position"].transpose("time", "vertex", "space").values
        pixels = in_picture(ds.isel(time=chosen), vertices)
        faces = mesh["face"].values
    return Seen(
        chosen,
        (int(ds.attrs["image_width"]), int(ds.attrs["image_height"])),
        tuple(str(name) for name in ds["keypoint"].values),
        np.asarray(position, dtype=np.float64),
        np.nan_to_num(np.asarray(confidence, dtype=np.float64)),
        pictures,
        pixels,
        faces,
        edges_of(faces),
    )


def in_picture(ds: xr.Dataset, points: NDArray[np.floating]) -> Array:
    """Where points of ground are in the pictures, px [F, n, 2]; NaN behind the camera.

    Parameters
    ----------
    ds
        With `focal_length`, `principal_point`, `camera_rotation`, `camera_translation` and, where
        the lens distorts, `distortion`; and the picture's size in its attributes.
    points
        [F, n, 3] m in ground, of the Dataset's frames.
    """

    def tensor(name: str) -> Tensor:
        return torch.from_numpy(np.array(ds[name].values, dtype=np.float64))

    size = (int(ds.attrs["image_width"]), int(ds.attrs["image_height"]))
    lens = tensor("distortion") if "distortion" in ds else torch.zeros(5, dtype=torch.float64)
    camera = Camera(tensor("focal_length"), tensor("principal_point"), size, lens)
    rotation, shift = tensor("camera_rotation"), tensor("camera_translation")  # [(F,) 3, 3]
    before = torch.from_numpy(np.array(points, dtype=np.float64)) @ rotation.mT
    return np.asarray(project(camera, before + shift[..., None, :]).numpy())


def _problems(
    ds: xr.Dataset,
    pictures: Pictures | None,
    mesh: xr.Dataset | None,
    chosen: NDArray[np.intp],
    most: int,
) -> list[str]:
    problems = [
        f"the attribute {name} (px) is missing"
        for name in ("image_width", "image_height")
        if name not in ds.attrs
    ]
    count = ds.sizes["time"]
    if not len(chosen) or len(chosen) > most:
        problems.append(f"{len(chosen)} instants are to be drawn; 1 to {most} are possible")
    if len(chosen) and not 0 <= chosen.min() <= chosen.max() < count:
        problems.append(f"instants {chosen.min()} to {chosen.max()}, but there are {count} frames")
    if pictures is not None and len(pictures) != len(chosen):
        problems.append(f"{len(pictures)} pictures for {len(chosen)} instants")
    wrong = [p for p in (pictures if pictures is not None else []) if np.ndim(p) != 3]
    if wrong:
        problems.append(f"a picture has shape {np.shape(wrong[0])}, expected (height, width, 3)")
    if mesh is not None and mesh.sizes["time"] != len(chosen):
        problems.append(f"the mesh has {mesh.sizes['time']} frames for {len(chosen)} instants")
    return problems
