"""The sample clip: the sample subject's walk as a phone on a tripod would film it.

The body wears the true motion, so that its pose, the camera and the keypoints are known exactly;
the keypoints that are written have a detector's errors.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import torch
import xarray as xr
from numpy.typing import NDArray
from scipy.interpolate import CubicSpline
from torch import Tensor
from tqdm import tqdm

from biokit import schema
from biokit.body.keypoints import keypoints_of
from biokit.body.open_body import open_body
from biokit.body.skinning import pose_body
from biokit.camera.model import Camera, pinhole
from biokit.camera.projection import project
from biokit.engine.model import Model
from biokit.keypoint_names import HALPE26
from biokit.synth.keypoint_noise import DetectorError, detected
from biokit.synth.render import render
from biokit.synth.scenes import Scene, about_y
from biokit.synth.viewpoints import look_at
from biokit.synth.wear import wear

RATE = 30.0  # frames per second
SIZE = (1280, 720)  # px
FOCAL = 1040.0  # px, 63 deg across
LENS = (0.03, -0.02, 0.0, 0.0, 0.0)  # OpenCV's k1, k2, p1, p2, k3
EYE, TARGET = (3.4, 1.2, 2.9), (0.4, 0.9, 0.2)  # m, in ground
ROLL = 1.2  # deg, that the tripod is not level
DETECTOR = DetectorError(noise=0.02, outliers=0.01, wild=0.1, missing=0.03, limb=0.0)
SEED = 7
MARGIN = 6  # px around the body and its shadow that are rendered anew in each frame
SAMPLES = 2  # rays along each side of a pixel
AWAY = -100.0  # m under the floor: where nobody sees the body


def clip_body(walk: xr.Dataset, model: Model) -> xr.Dataset:
    """The open body in the walk of a subject, at the times of the clip's frames.

    Parameters
    ----------
    walk : Dataset
        Kind "motion", of all coordinates of the subject's model.
    model : Model
        The subject's.
    """
    time = walk["time"].values
    frames = np.arange(math.floor((time[-1] - time[0]) * RATE + 1e-6))
    at = frames / RATE
    motion = walk[["dof_position"]].isel(time=np.zeros(len(at), dtype=int)).copy(deep=True)
    motion = motion.assign_coords(time=at, frame=("time", frames))
    motion["dof_position"].values[:] = CubicSpline(time, walk["dof_position"].values)(at)
    motion.attrs |= {"sampling_rate": RATE, "source": "walk_true.mot"}
    return wear(motion, model=model)


def clip_camera() -> Camera:
    """The phone: 1.2 m high, in front of the walker and to her right."""
    eye, target = (torch.tensor(x, dtype=torch.float64) for x in (EYE, TARGET))
    rotation = look_at(eye, target, math.radians(ROLL))
    camera = pinhole(FOCAL, SIZE, source="walk_camera.json")
    lens = torch.tensor(LENS, dtype=torch.float64)
    return replace(camera, distortion=lens).standing(rotation, -rotation @ eye)


def clip_keypoints(body: xr.Dataset, camera: Camera) -> xr.Dataset:
    """Keypoints of a body in a camera, with a detector's errors."""
    points = camera.to_camera(keypoints_of(open_body(), *_arguments(body)))  # [F, 26, 3]
    metre = camera.focal.mean() / points[..., 2].mean(-1)
    generator = torch.Generator().manual_seed(SEED)
    found, trust = detected(project(camera, points)[None], metre[None], DETECTOR, generator)
    position = torch.where(trust[..., None] > 0, found, torch.nan)[0]
    return schema.keypoints(
        body["time"].values,
        HALPE26,
        position.numpy(),
        trust[0].numpy(),
        image_size=camera.size,
        frame=body["frame"].values,
        attrs={
            "keypoint_set": "halpe26",
            "detector": "true places with the errors of biokit.synth.keypoint_noise",
            "source": "walk.mp4",
        },
    )


def clip_frames(
    body: xr.Dataset, camera: Camera, *, progress: bool = True
) -> Iterator[NDArray[np.uint8]]:
    """Pictures [height, width, 3] of the clip, one after another.

    Only the part of the picture around the body and its shadow is rendered for each frame.
    """
    mesh, scene = open_body(), clip_scene()
    theta, beta, translation = _arguments(body)
    nobody = torch.zeros(1, len(mesh.template), 3)
    nobody[..., 1] = AWAY

    def pictures(vertices: Tensor, view: Camera) -> NDArray[np.uint8]:
        found = render(vertices, mesh.faces, mesh.template, view, scene, samples=SAMPLES)
        return found.rgb[0].numpy()

    empty = pictures(nobody, camera)
    for pose, place in tqdm(
        zip(theta, translation, strict=True),
        total=len(theta),
        desc="pictures",
        unit="frame",
        disable=not progress,
    ):
        vertices = pose_body(mesh, pose[None], beta, place[None]).vertices
        left, top, right, bottom = _window(vertices[0], scene.sun[0], camera)
        part = replace(
            camera,
            centre=camera.centre - camera.centre.new_tensor([left, top]),
            size=(right - left, bottom - top),
        )
        picture = empty.copy()
        picture[top:bottom, left:right] = pictures(vertices.float(), part)
        yield picture


def clip_scene() -> Scene:
    """A room with daylight from the side, some furniture, and the subject's clothes."""
    grey, white, wood = (0.36, 0.37, 0.38), (0.72, 0.71, 0.68), (0.36, 0.22, 0.12)
    boxes = [  # middle and half sides, m; turn about y, deg; colours
        ((-1.6, 0.23, -2.1), (0.7, 0.23, 0.2), 0.0, wood, (0.28, 0.17, 0.09)),
        ((0.5, 0.95, -2.35), (0.45, 0.95, 0.22), 0.0, (0.50, 0.53, 0.55), grey),
        ((-2.0, 1.75, -2.58), (0.5, 0.35, 0.01), 0.0, (0.10, 0.22, 0.40), (0.6, 0.5, 0.2)),
        ((-4.2, 0.38, -0.9), (0.4, 0.38, 0.5), 25.0, (0.45, 0.10, 0.08), (0.3, 0.07, 0.05)),
        ((1.9, 0.28, -1.7), (0.28, 0.28, 0.28), 40.0, (0.55, 0.42, 0.08), (0.45, 0.33, 0.06)),
    ]
    rows = [
        _row(grey, (0.30, 0.31, 0.33), 6, 1.6, 3),  # tiles
        _row(white, (0.66, 0.66, 0.64), 4, 0.5, 5),
        _row((0.80, 0.80, 0.78), (0.85, 0.85, 0.84), 0, 1.0, 0),  # the ceiling
        _row((0.52, 0.31, 0.22), (0.47, 0.27, 0.19), 4, 15.0, 11, 0.04),  # skin
        _row((0.05, 0.03, 0.018), (0.09, 0.055, 0.03), 4, 80.0, 12, 0.05),  # hair
        _row((0.03, 0.17, 0.24), (0.03, 0.17, 0.24), 0, 1.0, 13),  # shirt
        _row((0.03, 0.03, 0.04), (0.03, 0.03, 0.04), 0, 1.0, 14),  # trousers to the knee
        _row((0.6, 0.6, 0.6), (0.5, 0.06, 0.05), 1, 22.0, 15),  # shoes
        *(_row(one, two, 5, 3.0, 20 + i) for i, (*_, one, two) in enumerate(boxes)),
    ]
    angle = torch.deg2rad(torch.tensor([[turn for _, _, turn, _, _ in boxes]]))
    sun = torch.nn.functional.normalize(torch.tensor([[0.35, 0.85, 0.45]]), dim=-1)
    return Scene(
        low=torch.tensor([[-5.5, 0.0, -2.6]]),
        high=torch.tensor([[8.0, 3.0, 5.0]]),
        skyline=torch.tensor([200.0]),
        box_centre=torch.tensor([[middle for middle, *_ in boxes]]),
        box_half=torch.tensor([[half for _, half, *_ in boxes]]),
        box_turn=about_y(angle),
        outfit=torch.tensor([[0.40, -0.05, -0.42, -0.885, 0.5, 0.69, 0.44, 0.2]]),
        thickness=torch.tensor([[0.0, 0.012, 0.012, 0.004, 0.006]]),
        surface=torch.tensor([rows]),
        sun=sun,
        light=torch.tensor([[0.75, 0.72, 0.66]]),
        above=torch.tensor([[0.46, 0.48, 0.52]]),
        below=torch.tensor([[0.22, 0.21, 0.20]]),
    )


# ---------------------------------------------------------------------------------------- details


def _row(
    one: tuple[float, float, float],
    two: tuple[float, float, float],
    kind: int,
    frequency: float,
    seed: int,
    gloss: float = 0.0,
) -> list[float]:
    """A surface; see `biokit.synth.random_values.surfaces`."""
    return [*one, *two, float(kind), frequency, float(seed), gloss]


def _arguments(body: xr.Dataset) -> tuple[Tensor, Tensor, Tensor]:
    """Theta [F, 24, 3] rad, beta [S] and translation [F, 3] m of a body Dataset."""
    theta, beta, translation = (
        torch.from_numpy(np.array(body[name].values, dtype=np.float64))
        for name in ("theta", "beta", "translation")
    )
    return theta, beta, translation


def _window(vertices: Tensor, sun: Tensor, camera: Camera) -> tuple[int, int, int, int]:
    """Left, top, right and bottom, px, of the part that the body and its shadow may change."""
    sun = sun.to(vertices)
    shadow = vertices - sun * (vertices[:, 1:2] / sun[1])
    seen = project(camera, camera.to_camera(torch.cat([vertices, shadow])))
    seen = seen[torch.isfinite(seen).all(-1)]
    low, high = seen.amin(0).floor().long() - MARGIN, seen.amax(0).ceil().long() + MARGIN
    width, height = camera.size
    left, top = int(low[0].clamp(0, width)), int(low[1].clamp(0, height))
    return left, top, int(high[0].clamp(left + 1, width)), int(high[1].clamp(top + 1, height))
