"""What a longer horizon of the forward dynamics layer costs: memory and time of its gradient."""

from __future__ import annotations

import time
from typing import NamedTuple

import torch
from torch import Tensor
from torch.autograd.graph import saved_tensors_hooks

from benchmarks.report import Section, table
from benchmarks.timing import threads
from biokit import open_skeleton
from biokit.engine import dynamics
from biokit.engine.model import Model
from biokit.nets.forward_dynamics import ForwardDynamics

HORIZONS = (0.05, 0.1, 0.2, 0.3, 0.5)  # s
RATE = 60  # frames per second
STARTS = 64
METHODS = ("midpoint", "rk4")
SWING = 0.1  # rad or m
PACE = 6.0  # rad/s
PUSH = 0.02  # of a joint's moment: what the gradient is taken at is not a perfect forecast


class SavedTensors:
    """Bytes of the tensors that autograd keeps for the backward pass, now and at most.

    Exact, other than the process's resident memory, in which an allocator's habits are too.
    Tensors that share their memory count once.
    """

    def __init__(self) -> None:
        self._holders: dict[int, int] = {}
        self.now = 0
        self.peak = 0

    def hooks(self) -> saved_tensors_hooks:
        """The context in which tensors are counted."""
        # Aliases: autograd ties what it gets back to its graph, which must not hold itself.
        return saved_tensors_hooks(
            lambda x: _Saved(self, x.detach()), lambda saved: saved.tensor.detach()
        )

    def add(self, tensor: Tensor) -> None:
        """A graph starts to hold a tensor."""
        storage = tensor.untyped_storage()
        held = self._holders.get(storage.data_ptr(), 0)
        self._holders[storage.data_ptr()] = held + 1
        if held == 0:
            self.now += storage.nbytes()
            self.peak = max(self.peak, self.now)

    def remove(self, tensor: Tensor) -> None:
        """A graph lets go of a tensor."""
        storage = tensor.untyped_storage()
        self._holders[storage.data_ptr()] -= 1
        if self._holders[storage.data_ptr()] == 0:
            self.now -= storage.nbytes()


class _Saved:
    def __init__(self, counter: SavedTensors, tensor: Tensor) -> None:
        self.counter, self.tensor = counter, tensor
        counter.add(tensor)

    def __del__(self) -> None:
        self.counter.remove(self.tensor)


class Cost(NamedTuple):
    """Of one gradient of the consistency loss."""

    forward: float  # s of processor time
    backward: float  # s
    peak: int  # bytes
    gradient: Tensor


def sections(*, quick: bool = False) -> list[Section]:
    """Backpropagation and the adjoint equations beside each other, over the horizons."""
    model = open_skeleton()
    rows = []
    with threads(1):
        for method in METHODS[:1] if quick else METHODS:
            for horizon in HORIZONS[:1] if quick else HORIZONS:
                costs = [
                    cost(model, round(horizon * RATE), 2 if quick else STARTS, method, adjoint)
                    for adjoint in (False, True)
                ]
                rows.append([method, f"{horizon:g}", *_cells(*costs)])
    header = [
        "method", "horizon, s", "backpropagation, MB", "adjoint, MB",
        "backpropagation, forward + backward, s", "adjoint, forward + backward, s",
        "adjoint gradient off by",
    ]  # fmt: skip
    text = [
        "One gradient of the forward-inverse consistency loss with respect to the joint moments: "
        f"the open skeleton, {STARTS} starts at once, {RATE} frames per second, one step of the "
        "method from frame to frame, float64. Memory is what autograd holds at most for the "
        "backward pass (`torch.autograd.graph.saved_tensors_hooks`: exact, tensors that share "
        "their memory counted once), in 10^6 bytes. Time is one thread's processor time, forward "
        "and backward. The adjoint equations integrate back what backpropagation remembers: their "
        "gradient is that of the exact solution, not of the steps taken, and the last column says "
        "how far apart the two are.",
        *table(header, rows),
    ]
    return [Section("A gradient of the consistency loss", text)]


def cost(model: Model, horizon: int, starts: int, method: str, adjoint: bool) -> Cost:
    """Measure one gradient twice: for its time, and for its memory."""
    layer = ForwardDynamics(horizon=horizon, every=horizon, method=method, adjoint=adjoint)
    q, qd, moments = motion(model, horizon + 1, starts)
    saved = SavedTensors()

    def loss(tau: Tensor) -> Tensor:
        path = layer(model, 1 / RATE, q, qd, tau)
        return layer.consistency(model, path, q).loss

    with saved.hooks():
        tau = moments.clone().requires_grad_()
        torch.autograd.grad(loss(tau), tau)
    tau = moments.clone().requires_grad_()
    begin = time.process_time()
    found = loss(tau)
    middle = time.process_time()
    (gradient,) = torch.autograd.grad(found, tau)
    return Cost(middle - begin, time.process_time() - middle, saved.peak, gradient)


def motion(model: Model, frames: int, starts: int) -> tuple[Tensor, Tensor, Tensor]:
    """Sines in all coordinates, and moments that nearly cause them, each (starts, frames, n)."""
    time = torch.arange(frames, dtype=torch.float64)[:, None] / RATE
    phase = 0.7 * torch.arange(len(model.coordinate_names)) + torch.arange(starts)[:, None, None]
    size = torch.where(torch.tensor(model.locked), 0.0, SWING)
    angle = PACE * time + phase
    found = dynamics.kinetics(
        model,
        model.default + size * angle.sin(),
        PACE * size * angle.cos(),
        -(PACE**2) * size * angle.sin(),
    )
    return found.q, found.qd, (1 + PUSH) * found.tau


def _cells(back: Cost, adjoint: Cost) -> list[str]:
    off = float((adjoint.gradient - back.gradient).norm() / back.gradient.norm())
    return [
        f"{back.peak / 1e6:.1f}",
        f"{adjoint.peak / 1e6:.1f}",
        f"{back.forward:.2f} + {back.backward:.2f}",
        f"{adjoint.forward:.2f} + {adjoint.backward:.2f}",
        f"{100 * off:.2g} %",
    ]
