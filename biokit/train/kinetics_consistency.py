"""Forward-inverse consistency: forces and moments must cause the motion that they came from.

The predicted forces under the feet and joint moments are integrated by the equations of motion from
many instants of a window, with nothing that holds the pelvis; where the body ends up elsewhere, the
gradient flows back through the solver into the network (MonoMSK, forward-inverse consistency).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from biokit.engine.dynamics import Loads
from biokit.engine.floating_base import floating_base
from biokit.engine.foot_points import foot_points
from biokit.engine.model import Model
from biokit.engine.window_rollout import window_rollout
from biokit.nets.kinetic_features import COORDINATES
from biokit.nets.torque import InverseDynamicsTransformer, KineticEstimate
from biokit.train.kinetics import Consistency
from biokit.train.kinetics_data import RATE, WRENCH, Prepared
from biokit.train.kinetics_loss import wrenches

LARGEST = 0.5  # rad or m: beyond it a difference counts by its logarithm, a lost rollout is lost


@dataclass(frozen=True, eq=False)
class MovingClip:
    """A labelled clip that can be simulated.

    Attributes
    ----------
    model : Model
        The person, float64.
    q, qd, qdd : Tensor, shape (F, n)
        Smooth coordinates and derivatives, float64.
    frames : Prepared
        The same frames as the network sees them.
    """

    model: Model
    q: Tensor
    qd: Tensor
    qdd: Tensor
    frames: Prepared


def consistency(
    clips: Sequence[Callable[[], MovingClip]],
    *,
    windows: int = 4,
    length: int = 32,
    starts: int = 4,
    horizon: float = 0.1,
) -> Consistency:
    """The consistency loss on windows that are drawn from one clip at each step.

    Parameters
    ----------
    clips : sequence of callable
        Each gives a clip; they are called when it is drawn.
    windows, length, starts : int
        Windows, their frames, and instants in each from which the motion is integrated.
    horizon : float
        How long, s.
    """
    ahead = round(horizon * RATE)

    def loss(network: InverseDynamicsTransformer, generator: torch.Generator) -> Tensor:
        pick = int(torch.randint(len(clips), (1,), generator=generator))
        clip = clips[pick]()
        room = max(len(clip.q) - length, 0) + 1
        first = torch.randint(room, (windows,), generator=generator)
        rows = first[:, None] + torch.arange(min(length, len(clip.q)))
        batch = clip.frames.map(lambda x: x[rows])
        found = network(batch.seen())
        begin = torch.randint(rows.shape[1] - ahead, (starts,), generator=generator)
        change = drift(network, found, batch, clip, rows, begin.tolist(), ahead)
        size = (change.square() + 1e-8).sqrt()
        return (LARGEST * torch.log1p(size / LARGEST)).mean().to(torch.float32)

    return loss


def drift(
    network: InverseDynamicsTransformer,
    found: KineticEstimate,
    batch: Prepared,
    clip: MovingClip,
    rows: Tensor,
    starts: Sequence[int],
    ahead: int,
) -> Tensor:
    """Simulated less given motion, (B, S, ahead, n), rad and m, of windows ``rows`` of the clip."""
    model = clip.model
    q, qd, qdd = (x[rows] for x in (clip.q, clip.qd, clip.qdd))
    feet = wrenches(found, batch).double() * batch.weight[..., None, None].double()
    body = tuple(model.body_names.index(name) for name in foot_points(model).contact)
    force, moment = feet.split(WRENCH // 2, -1)
    loads = Loads(body, force, batch.reference.double(), moment)
    tau = floating_base(model, q, qd, qdd, loads).tau
    if network.torque == "direct":
        columns = [model.coordinate_names.index(name) for name in COORDINATES]
        tau = tau.index_copy(-1, model.index(columns), found.moment.double())
    path = window_rollout(model, 1 / RATE, q, qd, tau, loads, horizon=ahead, starts=starts)
    at = torch.tensor(starts)[:, None] + torch.arange(1, ahead + 1)
    return path.q[:, :, 1:] - q[:, at]
