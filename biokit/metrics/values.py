"""What every metric takes: tensors or arrays of any floating-point type, on any device."""

from __future__ import annotations

from typing import Any, TypeAlias

import torch
from numpy.typing import NDArray
from torch import Tensor

Values: TypeAlias = Tensor | NDArray[Any]

MILLIMETRES = 1000.0


def tensors(*values: Values) -> tuple[Tensor, ...]:
    """Floating-point tensors of one type and device: those of the first tensor among them."""
    given = [torch.as_tensor(v) for v in values]
    kind = given[0].dtype
    for t in given[1:]:
        kind = torch.promote_types(kind, t.dtype)
    if not kind.is_floating_point:
        kind = torch.float64
    return tuple(t.to(given[0].device, kind) for t in given)
