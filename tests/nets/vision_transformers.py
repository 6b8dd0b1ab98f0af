"""A plain vision transformer, and its weights under the names of public files."""

from __future__ import annotations

import re
from typing import Any

import torch
from torch import Tensor, nn

# A transformer that is built in no time
SMALL: dict[str, Any] = {"size": (64, 48), "patch": 16, "width": 32, "depth": 2, "heads": 4}


def plain_shapes(
    *, size: tuple[int, int], patch: int, width: int, depth: int, heads: int, experts: int = 1
) -> dict[str, tuple[int, ...]]:
    """Shapes of the weights as ViTPose's repository names them."""
    del heads  # of the same weights
    shapes: dict[str, tuple[int, ...]] = {
        "pos_embed": (1, (size[0] // patch) * (size[1] // patch) + 1, width),
        "patch_embed.proj.weight": (width, 3, patch, patch),
        "patch_embed.proj.bias": (width,),
        "last_norm.weight": (width,),
        "last_norm.bias": (width,),
    }
    shared = width if experts == 1 else width * 3 // 4
    layers: dict[str, tuple[int, ...]] = {
        "norm1": (width,),
        "attn.qkv": (3 * width, width),
        "attn.proj": (width, width),
        "norm2": (width,),
        "mlp.fc1": (4 * width, width),
        "mlp.fc2": (shared, 4 * width),
    }
    if experts > 1:
        layers |= {f"mlp.experts.{e}": (width - shared, 4 * width) for e in range(experts)}
    for k in range(depth):
        for name, shape in layers.items():
            shapes[f"blocks.{k}.{name}.weight"] = shape
            shapes[f"blocks.{k}.{name}.bias"] = shape[:1]
    return shapes


def plain_state(**numbers: Any) -> dict[str, Tensor]:
    """Random weights as ViTPose's repository names them."""
    generator = torch.Generator().manual_seed(0)
    return {
        name: 0.2 * torch.randn(shape, generator=generator)
        + (re.search(r"norm\d?\.weight", name) is not None)
        for name, shape in plain_shapes(**numbers).items()
    }


def plain_tokens(state: dict[str, Tensor], pictures: Tensor, heads: int, expert: int = 0) -> Tensor:
    """What a plain transformer with these weights makes of normalised pictures, [B, N, width]."""
    weight = state["patch_embed.proj.weight"]
    functional = nn.functional
    x = functional.conv2d(
        pictures, weight, state["patch_embed.proj.bias"], stride=weight.shape[-1], padding=2
    )
    x = x.flatten(2).transpose(1, 2) + state["pos_embed"][:, 1:] + state["pos_embed"][:, :1]
    width = x.shape[-1]
    depth = 1 + max(int(m[1]) for m in (re.match(r"blocks\.(\d+)", k) for k in state) if m)

    def linear(name: str, value: Tensor) -> Tensor:
        return functional.linear(value, state[name + ".weight"], state[name + ".bias"])

    def norm(name: str, value: Tensor) -> Tensor:
        return functional.layer_norm(
            value, (width,), state[name + ".weight"], state[name + ".bias"], 1e-6
        )

    for k in range(depth):
        block = f"blocks.{k}."
        parts = linear(block + "attn.qkv", norm(block + "norm1", x)).chunk(3, dim=-1)
        q, key, v = (p.unflatten(-1, (heads, -1)).transpose(1, 2) for p in parts)  # [B, h, N, c]
        attention = torch.softmax(q @ key.transpose(-1, -2) / q.shape[-1] ** 0.5, dim=-1)
        x = x + linear(block + "attn.proj", (attention @ v).transpose(1, 2).flatten(2))
        hidden = functional.gelu(linear(block + "mlp.fc1", norm(block + "norm2", x)))
        out = linear(block + "mlp.fc2", hidden)
        if f"{block}mlp.experts.0.weight" in state:
            out = torch.cat([out, linear(f"{block}mlp.experts.{expert}", hidden)], dim=-1)
        x = x + out
    return norm("last_norm", x)


def as_mmpretrain(state: dict[str, Tensor]) -> dict[str, Tensor]:
    """The same weights as mmpose 1.x names them; its positions have no class token."""
    renames = {
        "patch_embed.proj.": "patch_embed.projection.",
        "last_norm": "ln1",
        "norm": "ln",
        "blocks": "layers",
        "mlp.fc1": "ffn.layers.0.0",
        "mlp.fc2": "ffn.layers.1",
    }
    found = {}
    for key, value in state.items():
        for old, new in renames.items():
            key = key.replace(old, new)
        found[key] = value
    positions = found["pos_embed"]
    return found | {"pos_embed": positions[:, 1:] + positions[:, :1]}


def as_transformers(state: dict[str, Tensor]) -> dict[str, Tensor]:
    """The same weights as transformers' VitPoseForPoseEstimation names them."""
    renames = {
        "pos_embed": "embeddings.position_embeddings",
        "patch_embed.proj.": "embeddings.patch_embeddings.projection.",
        "last_norm": "layernorm",
        "blocks": "encoder.layer",
        "norm1": "layernorm_before",
        "norm2": "layernorm_after",
        "attn.proj": "attention.output.dense",
    }
    found = {}
    for key, value in state.items():
        for old, new in renames.items():
            key = key.replace(old, new)
        if "attn.qkv" in key:
            for part, piece in zip(("query", "key", "value"), value.chunk(3), strict=True):
                found[key.replace("attn.qkv", f"attention.attention.{part}")] = piece.clone()
        else:
            found[key] = value
    return found
