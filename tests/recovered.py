"""Clips and networks for the tests of mesh recovery: a made person, a tiny network, an oracle."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import roma
import torch
import xarray as xr
from torch import Tensor, nn

from biokit import schema
from biokit.body import open_body, person
from biokit.body.keypoints import keypoints_of
from biokit.camera.crop import crop_of
from biokit.camera.model import Camera, pinhole
from biokit.camera.projection import project
from biokit.clip_recovery import TRUNK
from biokit.keypoint_names import HALPE26
from biokit.keypoint_windows import windows
from biokit.nets.keypoint_encoder import keypoint_encoder
from biokit.nets.mesh_recovery import Features, MeshRecovery, Start, mesh_recovery
from biokit.recovered_body import Seen

SIZE = (720, 1280)
RATE = 30.0


class MadeClip(NamedTuple):
    """A person who sways and walks slowly before a camera that leans a little."""

    theta: Tensor  # [F, 24, 3] rad, in ground
    beta: Tensor  # [S]
    translation: Tensor  # [F, 3] m
    camera: Camera
    keypoints: xr.Dataset


def made_clip(frames: int = 24, *, seed: int = 0, pose: bool = True) -> MadeClip:
    generator = torch.Generator().manual_seed(seed)
    time = torch.arange(frames, dtype=torch.float64) / RATE
    phase = 2 * torch.pi * torch.rand(24, 3, generator=generator, dtype=torch.float64)
    theta = 0.15 * torch.sin(2 * torch.pi * 0.7 * time[:, None, None] + phase)
    theta[:, 0] = theta[:, 0] + torch.tensor([0.0, torch.pi / 2, 0.0])  # facing along x
    beta = person(1.70, 65.0, "female").double()
    translation = torch.stack([0.4 * time, 0.93 + 0 * time, 0 * time], -1)
    # looks along -z of ground, from 4 m, 10 degrees down
    rotation = roma.rotvec_to_rotmat(torch.tensor([0.17, 0.0, 0.0]).double()) @ torch.diag(
        torch.tensor([1.0, -1.0, -1.0]).double()
    )
    camera = pinhole(1000.0, SIZE).standing(rotation, torch.tensor([-0.1, 1.0, 4.0]).double())
    points = keypoints_of(open_body(), theta, beta, translation)
    px = project(camera, camera.to_camera(points))
    keypoints = schema.keypoints(
        time.numpy(),
        HALPE26,
        px.numpy(),
        np.ones((frames, 26)),
        image_size=SIZE,
        attrs={"source": "made", "keypoint_set": "halpe26"},
    )
    if not pose:
        camera = pinhole(1000.0, SIZE)
    return MadeClip(theta, beta, translation, camera, keypoints)


def tiny_network(seed: int = 0) -> MeshRecovery:
    torch.manual_seed(seed)
    encoder = keypoint_encoder(hidden=32, blocks=1, width=16, grid=1)
    return mesh_recovery(encoder, tokens=6, width=16, layers=2, heads=2)


class OracleEncoder(nn.Module):
    """Says the truth about a clip whose frames it is shown in their order, again and again."""

    frames = 11

    def __init__(self, clip: MadeClip, error: float = 0.0) -> None:
        super().__init__()
        detections = Seen(clip.keypoints, clip.camera).detections
        seen = windows(detections.time, detections.rays, detections.weight)
        view = crop_of(seen.rays, seen.weight, seen.weight.new_tensor(TRUNK)).rotation
        assert clip.camera.rotation is not None
        rotation = roma.rotvec_to_rotmat(clip.theta)
        rotation[:, 0] = view @ clip.camera.rotation @ rotation[:, 0]
        generator = torch.Generator().manual_seed(5)
        wrong = error * torch.randn((*rotation.shape[:2], 3), generator=generator)
        self.truth = rotation.float() @ roma.rotvec_to_rotmat(wrong)
        self.beta, self.at = clip.beta.float(), 0
        self.unused = nn.Parameter(torch.zeros(1))

    def forward(self, seen: Tensor, weight: Tensor, spread: Tensor) -> Features:
        rows = (self.at + torch.arange(len(seen))) % len(self.truth)
        self.at = int(rows[-1]) + 1
        six = self.truth[rows][..., :2].flatten(-2)
        maps = tuple(seen.new_zeros(len(seen), 16, n, n) for n in (1, 2, 4, 8))
        start = Start(six, self.beta.expand(len(seen), -1), seen.new_zeros(len(seen), 3))
        return Features(maps, start)


def oracle(clip: MadeClip, error: float = 0.0, *, steered: float = 0.0) -> MeshRecovery:
    """A network that is right about the clip, or wrong by an error in rad.

    ``steered`` is how much the heads listen to the tokens; then it is a little wrong anyway.
    """
    torch.manual_seed(0)
    network = mesh_recovery(OracleEncoder(clip, error), tokens=6, width=16, layers=2, heads=2)
    for head in (network.pose, network.shape, network.camera):
        head.weight.data.mul_(steered)
    return network
