"""Weights in files: safetensors with the numbers of the builder beside them."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor

from biokit.engine.model import Model
from biokit.nets.neural_ik import NeuralIK, neural_ik

FORMAT = "biokit.neural_ik 1"
# Tensors beside the weights: what ties the network to its body and its skeleton
TEMPLATE, REST, LOCATION = "tied.template", "tied.rest_rotation", "tied.marker_location"
# What else has to be in the file
KEPT = ("numbers", "skeleton", "coordinates", "bodies", "markers", "marker_bodies")


def save_neural_ik(
    network: NeuralIK, numbers: Mapping[str, Any], path: str | os.PathLike[str]
) -> None:
    """Write a network, in half precision; the file appears when it is complete.

    Parameters
    ----------
    network : NeuralIK
    numbers : mapping
        The arguments of `biokit.nets.neural_ik.neural_ik` that it was built with.
    path : path
        ``.safetensors``.
    """
    path = Path(path)
    skeleton = network.skeleton
    rows = [skeleton.marker_names.index(name) for name in network.marker_names]
    weights = network.state_dict()
    tensors = {name: value.detach().cpu().half().contiguous() for name, value in weights.items()}
    tensors[TEMPLATE] = network.frames_of.template.cpu().contiguous()
    tensors[REST] = network.rest_rotation.cpu().contiguous()
    tensors[LOCATION] = skeleton.marker_location[rows].cpu().contiguous()
    metadata = {
        "format": FORMAT,
        "numbers": json.dumps(dict(numbers)),
        "skeleton": skeleton.name,
        "coordinates": json.dumps(skeleton.coordinate_names),
        "bodies": json.dumps(skeleton.body_names),
        "markers": json.dumps(network.marker_names),
        "marker_bodies": json.dumps([skeleton.marker_body[row] for row in rows]),
    }
    write_checkpoint(tensors, metadata, path)


def write_checkpoint(
    tensors: Mapping[str, Tensor], metadata: Mapping[str, str], path: str | os.PathLike[str]
) -> None:
    """Write tensors and what they are; the file appears when it is complete."""
    path = Path(path)
    part = path.with_name(path.name + ".part")
    own = {name: value.detach().cpu().contiguous() for name, value in tensors.items()}
    save_file(own, part, dict(metadata))
    part.replace(path)


def read_checkpoint(
    path: str | os.PathLike[str], form: str, keys: Sequence[str], tensors: Sequence[str] = ()
) -> tuple[dict[str, Tensor], dict[str, str]]:
    """Tensors of a file and what they are.

    Parameters
    ----------
    path : path
    form : str
        What the file has to call its format.
    keys, tensors : sequence of str
        What has to be in its metadata, and among its tensors.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    ValueError
        If it is damaged, or holds something else.
    """
    path = Path(path)
    if not path.exists():
        raise FileNotFoundError(f"{path}: no such file of weights")
    try:
        with safe_open(path, "pt") as stored:
            metadata = stored.metadata() or {}
            held = {name: stored.get_tensor(name) for name in stored.keys()}  # noqa: SIM118
    except (SafetensorError, OSError) as error:
        raise ValueError(f"{path}: not a .safetensors file, or a truncated one ({error})") from None
    if metadata.get("format") != form:
        raise ValueError(
            f"{path}: holds {metadata.get('format', 'no network of biokit')}, expected {form}"
        )
    absent = [name for name in tensors if name not in held]
    absent += [key for key in keys if key not in metadata]
    if absent:
        raise ValueError(f"{path}: {form} without {', '.join(absent)}")
    return held, metadata


def load_neural_ik(path: str | os.PathLike[str], skeleton: Model) -> NeuralIK:
    """Read a network.

    Parameters
    ----------
    path : path
    skeleton : Model
        Of generic size, the one that it was trained for; its markers are replaced by the virtual
        markers of the network.

    Returns
    -------
    NeuralIK
        On the CPU, in evaluation mode.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    ValueError
        If it holds something else, or the network is for another skeleton.
    """
    path = Path(path)
    tensors, metadata = read_checkpoint(path, FORMAT, KEPT, (TEMPLATE, REST, LOCATION))
    for what, own in (("coordinates", skeleton.coordinate_names), ("bodies", skeleton.body_names)):
        if tuple(json.loads(metadata[what])) != own:
            raise ValueError(
                f"{path}: the network is for the {what} of {metadata['skeleton']!r}, the model is "
                f"{skeleton.name!r}. Train one for it with biokit.train.neural_ik."
            )
    names = json.loads(metadata["markers"])
    tied = replace(
        skeleton.to("cpu", torch.float64),
        marker_names=tuple(names),
        marker_body=tuple(json.loads(metadata["marker_bodies"])),
        marker_location=tensors.pop(LOCATION).to(torch.float64),
        fixed_markers=(),
    )
    network = neural_ik(
        tied, names, tensors.pop(TEMPLATE), tensors.pop(REST), **json.loads(metadata["numbers"])
    )
    try:
        network.load_state_dict(tensors)
    except RuntimeError as error:
        raise ValueError(f"{path}: the weights are not those of its own numbers. {error}") from None
    return network.eval()
