"""Weights of the Inverse Dynamics Transformer in files, with the numbers of its builder."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from biokit.nets.checkpoints import read_checkpoint, write_checkpoint
from biokit.nets.kinetic_features import COORDINATES, entries_of
from biokit.nets.torque import InverseDynamicsTransformer, inverse_dynamics_transformer

FORMAT = "biokit.kinetics 1"
KEPT = ("numbers", "coordinates", "entries")
SHIPPED = Path(__file__).resolve().parent.parent / "assets" / "kinetics.safetensors"
ADVICE = "Train one with python -m scripts.kinetics.train."


def save_kinetics(
    network: InverseDynamicsTransformer, numbers: Mapping[str, Any], path: str | os.PathLike[str]
) -> None:
    """Write a network, in half precision; the file appears when it is complete.

    Parameters
    ----------
    network : InverseDynamicsTransformer
    numbers : mapping
        The arguments of `biokit.nets.torque.inverse_dynamics_transformer` that it was built with.
    path : path
        ``.safetensors``.
    """
    metadata = {
        "format": FORMAT,
        "numbers": json.dumps(dict(numbers)),
        "coordinates": json.dumps(COORDINATES),
        "entries": json.dumps(entries_of(network.points)),
    }
    tensors = {name: value.half() for name, value in network.state_dict().items()}
    write_checkpoint(tensors, metadata, path)


def load_kinetics(path: str | os.PathLike[str] | None = None) -> InverseDynamicsTransformer:
    """Read a network.

    Parameters
    ----------
    path : path, optional
        By default the weights that ship with biokit.

    Returns
    -------
    InverseDynamicsTransformer
        On the CPU, in evaluation mode.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    ValueError
        If it holds something else, or a network that reads other quantities.
    """
    path = SHIPPED if path is None else Path(path)
    tensors, metadata = read_checkpoint(path, FORMAT, KEPT)
    numbers = json.loads(metadata["numbers"])
    network = inverse_dynamics_transformer(**numbers)
    read = (json.loads(metadata["coordinates"]), json.loads(metadata["entries"]))
    if read != (list(COORDINATES), entries_of(network.points)):
        raise ValueError(
            f"{path}: the network reads other quantities than this version of biokit gives. "
            + ADVICE
        )
    try:
        network.load_state_dict(tensors)
    except RuntimeError as error:
        raise ValueError(f"{path}: the weights are not those of its own numbers. {error}") from None
    return network.eval()
