"""Weights of the activation network in files, with the numbers of its builder."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from biokit.nets.activation import ActivationNetwork, activation_network
from biokit.nets.activation_features import ENTRIES
from biokit.nets.checkpoints import read_checkpoint, write_checkpoint

FORMAT = "biokit.activation 1"
KEPT = ("numbers", "muscles", "entries")
SHIPPED = Path(__file__).resolve().parent.parent / "assets" / "activation.safetensors"
ADVICE = "Train one with python -m scripts.activation.train."


def save_activation(
    network: ActivationNetwork, numbers: Mapping[str, Any], path: str | os.PathLike[str]
) -> None:
    """Write a network, its weights in half precision; the file appears when it is complete.

    Parameters
    ----------
    network : ActivationNetwork
    numbers : mapping
        The arguments of `biokit.nets.activation.activation_network`, but for the muscles, that it
        was built with.
    path : path
        ``.safetensors``.
    """
    metadata = {
        "format": FORMAT,
        "numbers": json.dumps(dict(numbers)),
        "muscles": json.dumps(network.muscles),
        "entries": json.dumps(ENTRIES),
    }
    whole = dict(network.named_buffers())
    tensors = {
        name: value if name in whole else value.half()
        for name, value in network.state_dict().items()
    }
    write_checkpoint(tensors, metadata, path)


def load_activation(path: str | os.PathLike[str] | None = None) -> ActivationNetwork:
    """Read a network.

    Parameters
    ----------
    path : path, optional
        By default the weights that ship with biokit.

    Returns
    -------
    ActivationNetwork
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
    if json.loads(metadata["entries"]) != ENTRIES:
        raise ValueError(
            f"{path}: the network reads other quantities than this version of biokit gives. "
            + ADVICE
        )
    numbers = json.loads(metadata["numbers"])
    try:
        network = activation_network(json.loads(metadata["muscles"]), **numbers)
    except TypeError as error:
        raise ValueError(f"{path}: a network of another version of biokit ({error})") from None
    try:
        network.load_state_dict(tensors)
    except RuntimeError as error:
        raise ValueError(f"{path}: the weights are not those of its own numbers. {error}") from None
    return network.eval()
