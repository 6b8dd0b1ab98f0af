"""Weights of MQ-HMR in files: safetensors with the builders' numbers beside them."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from torch import nn

from biokit.nets.checkpoints import read_checkpoint, write_checkpoint
from biokit.nets.image_encoder import image_encoder
from biokit.nets.keypoint_encoder import keypoint_encoder
from biokit.nets.mesh_recovery import MeshRecovery, mesh_recovery

FORMAT = "biokit.mesh_recovery 1"
ENCODERS: Mapping[str, Callable[..., nn.Module]] = {
    "keypoints": keypoint_encoder,
    "pixels": image_encoder,
}
# What else has to be in the file
KEPT = ("encoder", "encoder_numbers", "numbers", "body")


def save_mesh_recovery(
    network: MeshRecovery,
    path: str | os.PathLike[str],
    *,
    encoder: str,
    encoder_numbers: Mapping[str, Any],
    numbers: Mapping[str, Any],
    body: str = "open_body",
) -> None:
    """Write a network, in half precision; the file appears when it is complete.

    Parameters
    ----------
    network : MeshRecovery
    path : path
        ``.safetensors``.
    encoder : {"keypoints", "pixels"}
    encoder_numbers, numbers : mapping
        The arguments of `keypoint_encoder` or `image_encoder`, and of `mesh_recovery`, that it was
        built with.
    body : str
        Name of the body whose shape components it knows.
    """
    metadata = {
        "format": FORMAT,
        "encoder": encoder,
        "encoder_numbers": json.dumps(dict(encoder_numbers)),
        "numbers": json.dumps(dict(numbers)),
        "body": body,
    }
    weights = network.state_dict()
    write_checkpoint({name: value.half() for name, value in weights.items()}, metadata, path)


def load_mesh_recovery(path: str | os.PathLike[str]) -> MeshRecovery:
    """Read a network.

    Returns
    -------
    MeshRecovery
        On the CPU, in evaluation mode.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    ValueError
        If it holds something else, or its weights are not those of its own numbers.
    """
    tensors, metadata = read_checkpoint(path, FORMAT, KEPT)
    kind = metadata["encoder"]
    if kind not in ENCODERS:
        raise ValueError(
            f"{path}: an encoder of {kind!r} is unknown; known: {', '.join(ENCODERS)}. The file is "
            "of a newer biokit"
        )
    encoder = ENCODERS[kind](**json.loads(metadata["encoder_numbers"]))
    network = mesh_recovery(encoder, **json.loads(metadata["numbers"]))
    try:
        network.load_state_dict(tensors)
    except RuntimeError as error:
        raise ValueError(
            f"{Path(path)}: the weights are not those of its own numbers. {error}"
        ) from None
    return network.eval()
