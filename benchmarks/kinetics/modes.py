"""The modes that are compared, from a motion to moments and forces, as a user calls them."""

from __future__ import annotations

import os
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import xarray as xr

import biokit as bk
from benchmarks.timing import measure
from biokit.engine.model import Model
from biokit.nets.kinetics_checkpoints import SHIPPED
from biokit.nets.torque import InverseDynamicsTransformer

Network = InverseDynamicsTransformer | str | os.PathLike[str] | None

CONTACT, NEURAL, CONSISTENT = "contact", "neural", "consistent"
MODES = (CONTACT, NEURAL, CONSISTENT)
WORDS = {CONTACT: "physics", NEURAL: "learned", CONSISTENT: "consistent"}


@dataclass(frozen=True, eq=False)
class Solved:
    """Moments and forces of a motion in one mode, and how long they took, s."""

    kinetics: xr.Dataset
    seconds: float


def available(network: Network = None) -> tuple[str, ...]:
    """The modes that can run: without weights, physics alone."""
    if isinstance(network, InverseDynamicsTransformer):
        return MODES
    path = SHIPPED if network is None else Path(network)
    return MODES if path.is_file() else (CONTACT,)


def solve(
    motion: xr.Dataset,
    model: Model,
    mode: str,
    *,
    network: Network = None,
    cutoff: float | None = None,
) -> Solved:
    """Ground reaction and joint moments of a motion in a mode of `MODES`.

    Parameters
    ----------
    network
        Of the learned modes; the package's by default.
    cutoff
        Of the motion's low-pass, Hz; chosen by `biokit.ground_reaction` by default.
    """

    def work() -> xr.Dataset:
        with warnings.catch_warnings():  # of chairs, impacts and coordinates a model lacks
            warnings.simplefilter("ignore", UserWarning)
            if mode == CONTACT:
                ground = bk.ground_reaction(motion, model, method=CONTACT, cutoff=cutoff)
                low = ground.attrs["cutoff"]
                found = bk.inverse_dynamics(motion, model, ground, cutoff=low)
                return found.assign_attrs(cutoff=low)
            return bk.inverse_dynamics(
                motion,
                model,
                method=mode,
                network=network,
                cutoff="auto" if cutoff is None else cutoff,
            )

    run = measure(work)
    return Solved(run.result, run.wall)


def solve_all(
    motion: xr.Dataset,
    model: Model,
    modes: Sequence[str],
    *,
    network: Network = None,
    cutoff: float | None = None,
) -> dict[str, Solved]:
    """Each mode on the same motion."""
    return {m: solve(motion, model, m, network=network, cutoff=cutoff) for m in modes}
