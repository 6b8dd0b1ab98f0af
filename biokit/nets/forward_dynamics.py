"""The forward dynamics layer: forces and moments over a window, integrated into the motion again.

From some frames of a window the equations of motion are integrated with the forces that a network
gives. If these forces cause the motion, the integration follows it; where it does not, the
difference is the forward-inverse consistency loss, whose gradient reaches forces, moments and the
motion itself through every step of the solver.

References
----------
MonoMSK (arXiv 2511.19326), of which a summary is known. It does not say how a rollout that leaves
the motion is kept from drowning all others; here every error counts with a bounded loss.
Geman & McClure (1987), Statistical methods for tomographic image reconstruction. Bull ISI 52: that
loss.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor, nn

from biokit.engine.dynamics import Loads
from biokit.engine.floating_base import root_coordinates
from biokit.engine.model import Model
from biokit.engine.people import People
from biokit.engine.window_rollout import LOST, WindowRollout, window_rollout


class Consistency(NamedTuple):
    """How far integrated motions are from the given one.

    Attributes
    ----------
    loss : Tensor, shape ()
        Mean over starts, frames and coordinates of ``e^2 / (1 + e^2)``, e in rad and m: the
        squared error while that is small, never more than 1. Rotations and the root's translation
        are averaged each, and added.
    angle : Tensor, shape (H,)
        RMS error of the rotational coordinates at each frame after the start, rad; no gradient.
    translation : Tensor, shape (H,)
        RMS distance of the root, m; no gradient.
    starts : int
        Starts that count: those whose states and forces are known.
    diverged : int
        Those among them that left the motion. Frames from there on count as `LOST` in every
        coordinate, without a gradient.
    """

    loss: Tensor
    angle: Tensor
    translation: Tensor
    starts: int
    diverged: int


class Differences(NamedTuple):
    """Integrated less given motion at the H frames after each of S starts in B windows.

    Attributes
    ----------
    angle : Tensor, shape (B, S, H, r)
        Of the rotational coordinates that are free, rad.
    translation : Tensor, shape (B, S, H, d)
        Of the displacements of the root, m.
    alive : Tensor of bool, shape (B, S, H)
        As in `WindowRollout`; differences elsewhere are `LOST`.
    known : Tensor of bool, shape (B, S)
        Starts whose states and forces are known.
    """

    angle: Tensor
    translation: Tensor
    alive: Tensor
    known: Tensor


class ForwardDynamics(nn.Module):
    """Integrates a window's forces from some of its frames.

    Parameters
    ----------
    horizon : int
        Frames to integrate over.
    every : int
        Frames from one start to the next.
    method : str
        Of `biokit.engine.window_rollout.window_rollout`.
    substeps : int
        Steps of the method from frame to frame.
    adjoint : bool
        Gradients by the adjoint equations instead of backpropagation.
    """

    def __init__(
        self,
        *,
        horizon: int,
        every: int,
        method: str = "rk4",
        substeps: int = 1,
        adjoint: bool = False,
    ) -> None:
        super().__init__()
        self.horizon = horizon
        self.every = every
        self.method = method
        self.substeps = substeps
        self.adjoint = adjoint

    def starts(self, frames: int) -> list[int]:
        """Frames that are started from in a window of ``frames``."""
        return list(range(0, frames - self.horizon, self.every))

    def forward(
        self,
        model: Model,
        step: float,
        q: Tensor,
        qd: Tensor,
        tau: Tensor,
        loads: Loads | None = None,
        people: People | None = None,
    ) -> WindowRollout:
        """The motion that the forces cause, in float64.

        Parameters
        ----------
        model : Model
            float64, or it is converted at every call.
        step : float
            Time between two frames, s.
        q, qd, tau : Tensor, shape (B, T, n)
            Coordinates (rad, m), their speeds and generalised forces (N*m, N), of any
            floating-point type.
        loads : Loads, optional
            Batch (B, T), in ground.
        people : People, optional
            Whose windows they are, B of them.

        Raises
        ------
        ValueError
            As `biokit.engine.window_rollout.window_rollout` does.
        """
        return window_rollout(
            model,
            step,
            q,
            qd,
            tau,
            loads,
            horizon=self.horizon,
            starts=self.starts(q.shape[1]),
            method=self.method,
            substeps=self.substeps,
            adjoint=self.adjoint,
            people=people,
        )

    def consistency(self, model: Model, predicted: WindowRollout, q: Tensor) -> Consistency:
        """The consistency loss of what `forward` returned and the windows q (B, T, n)."""
        return consistency(differences(model, predicted, q, self.starts(q.shape[1])))


def differences(
    model: Model, predicted: WindowRollout, q: Tensor, starts: list[int]
) -> Differences:
    """Integrated less given motion, where both are known.

    Parameters
    ----------
    model : Model
    predicted : WindowRollout
    q : Tensor, shape (B, T, n)
        The windows that were integrated from, rad and m.
    starts : list of int
        The frames that were started from.
    """
    turns, root = _compared(model)
    horizon = predicted.q.shape[2] - 1
    frames = torch.tensor(starts, device=q.device)[:, None] + torch.arange(
        1, horizon + 1, device=q.device
    )
    given = q.to(predicted.q)[:, frames]
    alive = predicted.alive[:, :, 1:]
    ahead = predicted.q[:, :, 1:]
    error = torch.where(alive[..., None], ahead - given, LOST)
    return Differences(
        error[..., model.index(turns)],
        error[..., model.index(root)],
        alive,
        predicted.alive[:, :, 0],
    )


def consistency(found: Differences) -> Consistency:
    """The loss of differences, and their size at each frame."""
    count = found.known.sum()
    share = found.known[..., None] / count.clamp(min=1)  # [B, S, 1]

    def mean(x: Tensor) -> Tensor:
        """Of (B, S, H) over the known starts, (H,)."""
        return (x * share).sum((0, 1))

    angle, translation = found.angle.square(), found.translation.square()
    # A model on a fixed root has no translation.
    parts = [x for x in (angle, translation) if x.shape[-1] > 0]
    loss = torch.stack([mean((x / (1 + x)).mean(-1)).mean() for x in parts]).sum()
    return Consistency(
        loss,
        mean(angle.detach().mean(-1)).sqrt(),
        mean(translation.detach().sum(-1)).sqrt(),
        int(count),
        int((found.known & ~found.alive[..., -1]).sum()),
    )


def _compared(model: Model) -> tuple[list[int], list[int]]:
    """Free coordinates that are rotations, and displacements of the root."""
    turns = [c for c in model.free if model.coordinate_is_rotation[c]]
    root = [c for c in root_coordinates(model) if c in model.free and c not in turns]
    return turns, root
