"""The one training loop: any network, any source of batches, any loss.

Runs on a CPU, one GPU or many (Lightning Fabric), writes checkpoints that appear when they are
complete, and goes on from them: step k draws the same batch whether or not the run was interrupted.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from pickle import UnpicklingError
from typing import Any

import pandas as pd
import torch
from lightning_fabric import Fabric
from torch import Tensor, nn
from tqdm import tqdm

# (step, generator) -> batch
Batches = Callable[[int, torch.Generator], Any]
# (network, batch) -> losses by name, "total" among them
Loss = Callable[[nn.Module, Any], dict[str, Tensor]]

# What a checkpoint holds
KEPT = {"schedule", "step", "network", "optimiser", "average", "history"}
RANK_SEED = 7919  # so that the devices of a run draw different batches


@dataclass(frozen=True)
class Schedule:
    """Numbers of a run.

    Attributes
    ----------
    steps : int
        Updates.
    learning_rate, final_learning_rate : float
        It decays exponentially from one to the other (BioPose, appendix 1.2).
    warm_up : int
        Steps over which the rate rises linearly at the start.
    weight_decay : float
        Of AdamW.
    clip : float
        Largest norm of the gradient.
    average : float
        Decay of the running average of the weights that is returned; 0 returns the last weights.
    seed : int
    """

    steps: int
    learning_rate: float = 1e-3
    final_learning_rate: float = 5e-6
    warm_up: int = 100
    weight_decay: float = 1e-3
    clip: float = 1.0
    average: float = 0.0
    seed: int = 0

    def rate(self, step: int) -> float:
        """Learning rate of a step."""
        decay = self.final_learning_rate / self.learning_rate
        ramp = min(1.0, (step + 1) / max(self.warm_up, 1))
        return self.learning_rate * decay ** (step / max(self.steps, 1)) * ramp


def fit(
    network: nn.Module,
    batches: Batches,
    loss: Loss,
    schedule: Schedule,
    *,
    checkpoint: str | os.PathLike[str] | None = None,
    every: int = 250,
    accelerator: str = "auto",
    devices: int = 1,
    precision: Any = "32-true",
    progress: bool = True,
) -> pd.DataFrame:
    """Train a network in place.

    Parameters
    ----------
    network : nn.Module
    batches : callable
        ``batches(step, generator)``; the generator is seeded by the run's seed, the step and the
        device.
    loss : callable
        ``loss(network, batch)`` to a dict of scalars with ``total``.
    schedule : Schedule
    checkpoint : path, optional
        Written every ``every`` steps and at the end; a run with the same schedule goes on from it.
    every : int
        Steps between checkpoints and between rows of the history.
    accelerator, devices, precision
        As `lightning_fabric.Fabric` takes them.
    progress : bool
        Show a progress bar.

    Returns
    -------
    DataFrame
        Mean of each loss, learning rate, by step.

    Raises
    ------
    ValueError
        If the checkpoint is damaged, or belongs to another schedule or network.
    FloatingPointError
        If the loss stops being a finite number.
    """
    fabric = Fabric(accelerator=accelerator, devices=devices, precision=precision)
    fabric.launch()
    optimiser = torch.optim.AdamW(
        network.parameters(), lr=schedule.learning_rate, weight_decay=schedule.weight_decay
    )
    model, optimiser = fabric.setup(network, optimiser)
    average = _Average(network, schedule.average)
    history: list[dict[str, float]] = []
    first = _resume(checkpoint, schedule, network, optimiser, average, history)
    sums: dict[str, float] = {}
    count = 0  # steps since the last row of the history
    with tqdm(
        total=schedule.steps, initial=first, desc="training", unit="step", disable=not progress
    ) as bar:
        for step in range(first, schedule.steps):
            generator = torch.Generator().manual_seed(
                schedule.seed * 1_000_003 + step + RANK_SEED * fabric.global_rank * schedule.steps
            )
            rate = schedule.rate(step)
            for group in optimiser.param_groups:
                group["lr"] = rate
            terms = loss(model, batches(step, generator))
            optimiser.zero_grad(set_to_none=True)
            fabric.backward(terms["total"])
            norm = nn.utils.clip_grad_norm_(network.parameters(), schedule.clip)
            if not torch.isfinite(norm):
                raise FloatingPointError(
                    f"the gradient is {float(norm)} at step {step}; the losses are "
                    + ", ".join(
                        f"{name} {float(value.detach()):.3g}" for name, value in terms.items()
                    )
                )
            optimiser.step()
            average.update(network, step)
            for name, value in terms.items():
                sums[name] = sums.get(name, 0.0) + float(value.detach())
            count += 1
            bar.update()
            last = step + 1 == schedule.steps
            if last or (step + 1) % every == 0:
                history.append(
                    {"step": step + 1, "rate": rate}
                    | {name: value / count for name, value in sums.items()}
                )
                sums, count = {}, 0
                bar.set_postfix({k: f"{v:.3g}" for k, v in history[-1].items() if k != "step"})
                if checkpoint is not None and fabric.is_global_zero:
                    _write(checkpoint, schedule, step + 1, network, optimiser, average, history)
    average.store(network)
    return pd.DataFrame(history)


class _Average:
    """Running average of a network's weights (Polyak & Juditsky 1992)."""

    def __init__(self, network: nn.Module, decay: float) -> None:
        self.decay = decay
        self.weights = {k: v.detach().clone() for k, v in network.state_dict().items()}

    @torch.no_grad()
    def update(self, network: nn.Module, step: int) -> None:
        if self.decay == 0:
            return
        keep = min(self.decay, (1 + step) / (10 + step))
        for name, value in network.state_dict().items():
            if value.is_floating_point():
                self.weights[name].lerp_(value, 1 - keep)

    def store(self, network: nn.Module) -> None:
        if self.decay > 0:
            network.load_state_dict(self.weights)


def _write(
    path: str | os.PathLike[str],
    schedule: Schedule,
    step: int,
    network: nn.Module,
    optimiser: Any,
    average: _Average,
    history: list[dict[str, float]],
) -> None:
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(path.name + ".part")
    torch.save(
        {
            "schedule": vars(schedule),
            "step": step,
            "network": network.state_dict(),
            "optimiser": optimiser.state_dict(),
            "average": average.weights,
            "history": history,
        },
        part,
    )
    part.replace(path)


def _resume(
    path: str | os.PathLike[str] | None,
    schedule: Schedule,
    network: nn.Module,
    optimiser: Any,
    average: _Average,
    history: list[dict[str, float]],
) -> int:
    """Load what a checkpoint holds; the step to go on with."""
    if path is None or not Path(path).exists():
        return 0
    try:
        state = torch.load(path, map_location="cpu", weights_only=True)
    except (RuntimeError, OSError, EOFError, LookupError, UnpicklingError) as error:
        raise ValueError(f"{path}: not a checkpoint, or a truncated one ({error})") from None
    if not isinstance(state, dict) or not set(state) >= KEPT:
        raise ValueError(f"{path}: not a checkpoint of a training; remove it to start anew")
    if state["schedule"] != vars(schedule):
        changed = [k for k, v in vars(schedule).items() if state["schedule"].get(k) != v]
        raise ValueError(
            f"{path}: a checkpoint of another run ({', '.join(changed)} differ). "
            "Give another file, or remove this one to start anew."
        )
    try:
        network.load_state_dict(state["network"])
    except RuntimeError as error:
        raise ValueError(f"{path}: a checkpoint of another network. {error}") from None
    optimiser.load_state_dict(state["optimiser"])
    average.weights.update({k: v.to(average.weights[k]) for k, v in state["average"].items()})
    history.extend(state["history"])
    return int(state["step"])
