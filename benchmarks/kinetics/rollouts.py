"""How far moments and forces carry: motions simulated forward from many starts.

A result of inverse dynamics holds a motion, moments and forces. From starts along the motion the
equations of motion are integrated with them and nothing else, and compared with the motion.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import torch
import xarray as xr
from numpy.typing import NDArray
from torch import Tensor

from benchmarks.kinetics.modes import CONSISTENT, NEURAL, WORDS
from benchmarks.report import Section, Target, table
from biokit import metrics
from biokit.engine.dynamics import Loads
from biokit.engine.floating_base import floating_base
from biokit.engine.model import Model
from biokit.engine.window_rollout import window_rollout
from biokit.kinetics import acting_loads, states_of
from biokit.metrics.kinetics import AFTER

APART = 0.1  # s between two starts
MOST = 24  # starts of a motion
STEP = 1 / 60  # s of the Runge-Kutta method of fourth order, at most
WANTED, WHEN = 5.0, 0.3  # deg RMS asked for, after so many s
PREDICTED = (WORDS[NEURAL], WORDS[CONSISTENT])


class Errors(NamedTuple):
    """Errors of the simulations from all starts.

    Attributes
    ----------
    held : RolloutErrors
        With all moments as they stand: a residual that the root has acts on it.
    free : RolloutErrors
        Joint moments alone; gravity and the ground's forces move the root.
    starts : int
    lost : int
        Simulations with a free root that are more than 1 rad or 1 m beside the motion in the end.
    """

    held: metrics.RolloutErrors
    free: metrics.RolloutErrors
    starts: int
    lost: int


class Paths(NamedTuple):
    """Simulated and true coordinates (S, H, n), rad and m, and which (S, H) are still near them."""

    simulated: Tensor
    target: Tensor
    alive: Tensor


def errors(kinetics: xr.Dataset, model: Model, inside: NDArray[np.bool_]) -> Errors | None:
    """Errors of a result of inverse dynamics; None if it is too short for one start."""
    held, free = (paths(kinetics, model, inside, free=free) for free in (False, True))
    if held is None or free is None:
        return None
    step = float(np.diff(kinetics["time"].values).mean())
    return pooled([(held, free)], model, step)


def pooled(found: Sequence[tuple[Paths, Paths]], model: Model, step: float) -> Errors:
    """Errors over the starts of many motions of models with the same coordinates."""
    held, free = ([one[k] for one in found] for k in range(2))
    return Errors(
        _errors(held, model, step),
        _errors(free, model, step),
        sum(len(own.target) for own in held),
        sum(int((own.alive[:, 0] & ~own.alive[:, -1]).sum()) for own in free),
    )


def paths(
    kinetics: xr.Dataset, model: Model, inside: NDArray[np.bool_], *, free: bool
) -> Paths | None:
    """Simulate from starts `APART`, as long as `metrics.kinetics.AFTER` asks for.

    Parameters
    ----------
    kinetics
        With ``dof_position``, ``dof_velocity``, ``dof_acceleration``, ``dof_force`` and forces.
    inside
        Shape (F,): frames with valid forces; simulations stay in the first run of them.
    free
        The root moves as gravity and the forces make it; joint moments are those of that motion.
        Otherwise ``dof_force`` acts as it stands, on the root as well.
    """
    q, qd, qdd = states_of(kinetics, model)
    loads = acting_loads(kinetics, model)
    names = list(model.coordinate_names)
    tau = torch.as_tensor(kinetics["dof_force"].sel(dof=names).values.copy())
    if free:
        tau = floating_base(model, q, qd, qdd, loads).tau
    time = torch.as_tensor(kinetics["time"].values.copy())
    step = float(time.diff().mean())
    horizon = round(max(AFTER) / step)
    known = torch.as_tensor(inside) & torch.isfinite(tau).all(1)
    first = range(0, len(time) - horizon, max(round(APART / step), 1))
    starts = [k for k in first if bool(known[k : k + horizon + 1].all())]
    if not starts:
        return None
    chosen = np.linspace(0, len(starts) - 1, min(MOST, len(starts))).round().astype(int)
    starts = [starts[i] for i in chosen]
    found = window_rollout(
        model,
        step,
        q[None],
        qd[None],
        tau[None],
        None if loads is None else Loads(loads.body, *(x[None] for x in loads[1:])),
        horizon=horizon,
        starts=starts,
        substeps=max(math.ceil(step / STEP - 1e-6), 1),
    )
    rows = torch.tensor(starts)[:, None] + torch.arange(horizon + 1)  # [S, H + 1]
    begun = found.alive[0, :, :1, None]  # those that are lost later stand still and count
    return Paths(torch.where(begun, found.q[0], torch.nan), q[rows], found.alive[0])


def _errors(found: Sequence[Paths], model: Model, step: float) -> metrics.RolloutErrors:
    free = list(model.free)
    simulated, target = (
        torch.cat([x[..., free] for x in own])
        for own in zip(*((one.simulated, one.target) for one in found), strict=True)
    )
    turns = np.array(model.coordinate_is_rotation)[free]
    return metrics.rollout_errors(simulated, target, step, turns)


def section(title: str, found: Sequence[tuple[str, str, Errors]]) -> Section:
    """A table of (motion, mode, errors)."""
    after = " / ".join(f"{t:g}" for t in AFTER)
    lines = [
        f"RMS over all free rotations (deg) and over the root's place (cm) after {after} s, from "
        f"starts {APART:g} s apart; the ground's forces keep the lever arms that they have in the "
        "motion (`biokit.engine.window_rollout`). Root held: moments as they stand, what the root "
        "is left with acts on it; such a motion is found again by construction. Root free: nothing "
        "but gravity and the ground's forces moves the root; joint moments are those of a root "
        "that moves so. Lost: of "
        "these simulations, how many leave the motion by 1 rad or 1 m; they stand still and count.",
        *table(
            ["motion", "forces and moments", "starts", "root held, deg", "cm", "root free, deg",
             "cm", "lost"],
            [
                [
                    motion,
                    mode,
                    own.starts,
                    *(
                        " / ".join(f"{x:.1f}" for x in values.tolist())
                        for errors in (own.held, own.free)
                        for values in (errors.angle, errors.place)
                    ),
                    own.lost,
                ]
                for motion, mode, own in found
            ],
        ),
    ]  # fmt: skip
    at = AFTER.index(WHEN)
    targets = [
        Target(
            f"simulated forward for {WHEN:g} s, {root}, {motion}, {mode}",
            f"{WANTED:g} deg RMS",
            f"{float(errors.angle[at]):.2f}",
            bool(errors.angle[at] <= WANTED),
        )
        for motion, mode, own in found
        for root, errors in (("root held", own.held), ("root free", own.free))
        if mode in PREDICTED and (root == "root free" or mode == WORDS[NEURAL])
    ]
    return Section(title, lines, targets)
