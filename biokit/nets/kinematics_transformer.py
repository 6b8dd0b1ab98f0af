"""The Inverse Kinematics Transformer: a window of markers to a motion that forces can follow from.

Forces follow from accelerations, and a frame-wise error of a tenth of a degree is 20 rad/s^2 at
60 Hz. NeurIK, all frames out, is therefore followed by a transformer over the frames that sees what
a low-pass takes away of its angles and corrects them, and by the low-pass and the derivatives of
inverse dynamics (`biokit.nets.differentiation`).

MonoMSK (arXiv 2511.19326), of which a summary is known, has such a network before its inverse
dynamics; sizes and the correction are our own.
"""

from __future__ import annotations

from copy import deepcopy
from typing import NamedTuple

import torch
from torch import Tensor, nn

from biokit.engine.angles import TURN, euler_triples
from biokit.engine.dynamics import with_couplers
from biokit.engine.floating_base import root_coordinates
from biokit.engine.model import Model
from biokit.nets.differentiation import differentiate
from biokit.nets.layers import TemporalTransformer
from biokit.nets.neural_ik import NeuralIK

FAST = 0.02  # rad or m beyond the low-pass that count 1
CHANGE_STEP = 0.1  # rad or m of an output of 1


class WindowMotion(NamedTuple):
    """The motion in B windows of T frames.

    Attributes
    ----------
    q, qd, qdd : Tensor, shape (B, T, n)
        Coordinates without noise, rad and m, and their derivatives; coupled coordinates follow
        those that drive them. float64.
    factors : Tensor, shape (B, nb, 3)
        Scale factors, the same over the window.
    rotation : Tensor, shape (B, T, nb, 3, 3)
        Orientation of every body in ground as NeurIK first has it.
    spread : Tensor, shape (B, T, n)
        Absolute error of NeurIK's coordinates that it expects, rad and m.
    """

    q: Tensor
    qd: Tensor
    qdd: Tensor
    factors: Tensor
    rotation: Tensor
    spread: Tensor


class InverseKinematicsTransformer(nn.Module):
    """The network. Its numbers are held by `inverse_kinematics_transformer`."""

    def __init__(
        self,
        *,
        network: NeuralIK,
        projection: nn.Module,
        temporal: TemporalTransformer,
        head: nn.Module,
    ) -> None:
        super().__init__()
        self.network = network
        self.projection = projection
        self.temporal = temporal
        self.head = head

    @property
    def skeleton(self) -> Model:
        """The skeleton of generic size, where the network is and in its floating-point type."""
        return self.network.skeleton

    @property
    def frames(self) -> int:
        """Frames of a window."""
        return self.network.frames

    def forward(self, markers: Tensor, step: float, *, cutoff: float) -> WindowMotion:
        """Estimate the motion.

        Parameters
        ----------
        markers : Tensor, shape (B, T, m, 3)
            As `NeuralIK` takes them: ground, y up, m, NaN = missing; 6 to `frames` frames.
        step : float
            Time between two frames, s.
        cutoff : float
            Of the low-pass, Hz.

        Raises
        ------
        ValueError
            If the window is too short or the cutoff too high, see `differentiate`.
        """
        skeleton = self.skeleton
        estimate = self.network(markers)
        q = continuous_windows(skeleton, estimate.q)
        slow = differentiate(q, step, cutoff).q.to(q)
        own = [c for c in skeleton.free if c not in root_coordinates(skeleton)]
        fast = (q - slow)[..., list(skeleton.free)] / FAST
        tokens = self.temporal(self.projection(torch.cat([slow[..., own], fast], -1)))
        change = CHANGE_STEP * self.head(tokens)
        q = q.index_add(-1, skeleton.index(skeleton.free), change)
        motion = with_couplers(skeleton.to(dtype=torch.float64), *differentiate(q, step, cutoff))
        return WindowMotion(*motion, estimate.factors, estimate.rotation, estimate.spread)


def inverse_kinematics_transformer(
    network: NeuralIK, *, width: int = 128, depth: int = 2, heads: int = 4, expansion: int = 2
) -> InverseKinematicsTransformer:
    """Build the network around a copy of a NeurIK, trained or not.

    At first it changes nothing of NeurIK's angles: the low-pass alone makes them smooth.

    Parameters
    ----------
    network : NeuralIK
        All frames out.
    width, depth, heads, expansion : int
        Size of a token, layers, heads and feed-forward factor of the transformer that corrects the
        angles.

    Raises
    ------
    ValueError
        If NeurIK says the last frame only, or ``heads`` does not divide ``width``.
    """
    wrong = []
    if network.last_only:
        wrong.append("NeurIK says the last frame of a window only; build it with last_only=False")
    if width % heads:
        wrong.append(f"{heads} heads do not divide a token of {width}")
    if wrong:
        raise ValueError("this network cannot be built: " + "; ".join(wrong))
    free = len(network.skeleton.free)
    head = nn.Linear(width, free)
    with torch.no_grad():
        head.weight.zero_()
        head.bias.zero_()
    return InverseKinematicsTransformer(
        network=deepcopy(network),
        projection=nn.Linear(2 * free - len(root_coordinates(network.skeleton)), width),
        temporal=TemporalTransformer(
            width=width, depth=depth, heads=heads, expansion=expansion, frames=network.frames
        ),
        head=nn.Sequential(nn.LayerNorm(width), head),
    )


def continuous_windows(model: Model, q: Tensor) -> Tensor:
    """Among equal angles those that continue from frame to frame, (B, T, n); differentiable.

    As `biokit.engine.angles.continuous` for each window, ranges aside.
    """
    columns = list(q.unbind(-1))
    for triple in euler_triples(model):
        here = torch.stack([columns[c] for c in triple], -1)  # [B, T, 3]
        other = torch.stack(
            [here[..., 0] + TURN / 2, TURN / 2 - here[..., 1], here[..., 2] + TURN / 2], -1
        )
        stay, change = (_apart(here[:, :-1], way[:, 1:]) for way in (here, other))
        flips = (change < stay).long().cumsum(1) % 2 == 1
        flipped = torch.nn.functional.pad(flips, (1, 0))[..., None]
        rest = model.default[list(triple)]
        ways = []
        for turned in (flipped, ~flipped):
            way = _unwrapped(torch.where(turned, other, here))
            middle = way.detach().mean(1, keepdim=True)
            ways.append(way - TURN * torch.round((middle - rest) / TURN))
        near, far = ((way.detach() - rest).square().sum((1, 2)) for way in ways)
        best = torch.where((near <= far)[:, None, None], ways[0], ways[1])
        for k, c in enumerate(triple):
            columns[c] = best[..., k]
    for c in model.free:
        if model.coordinate_is_rotation[c]:
            columns[c] = _unwrapped(columns[c][..., None])[..., 0]
    return torch.stack(columns, -1)


def _apart(a: Tensor, b: Tensor) -> Tensor:
    """Squared distance between angles (..., k), whole turns aside."""
    step = b - a
    return (step - TURN * torch.round(step / TURN)).square().sum(-1)


def _unwrapped(angles: Tensor) -> Tensor:
    """Angles (B, T, k) without jumps of whole turns along a window."""
    turns = torch.round(angles.detach().diff(dim=1) / TURN).cumsum(1)
    return torch.cat([angles[:, :1], angles[:, 1:] - TURN * turns], 1)
