"""Public weights of vision transformers for people, brought into the image encoder.

Layouts that are known, by the names of their keys (a prefix such as ``backbone.`` may stand before
them; everything without it, such as heads, is counted and left out):

=============  ===============================================  ================================
layout         written by                                       a key
=============  ===============================================  ================================
vit            ViTPose (mmpose 0.x), easy_ViTPose, 4D-Humans    ``blocks.0.attn.qkv.weight``
               (HMR2), MAE and others
mmpretrain     ViTPose in mmpose 1.x                            ``layers.0.ffn.layers.0.0.weight``
transformers   VitPoseBackbone, VitPoseForPoseEstimation        ``encoder.layer.0.mlp.fc1.weight``
=============  ===============================================  ================================

ViTPose+ splits the second layer of each feed-forward block into a shared part and one part for each
data set it was trained on (0 COCO, 1 AiC, 2 MPII, 3 AP-10K, 4 APT-36K, 5 COCO-WholeBody); the parts
are joined for one of them.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

import torch
from torch import Tensor

from biokit.nets.image_encoder import ImageEncoder
from biokit.nets.weight_files import read_weights

# The key that tells layout and prefix
ANCHORS = {
    "vit": "patch_embed.proj.weight",
    "mmpretrain": "patch_embed.projection.weight",
    "transformers": "embeddings.patch_embeddings.projection.weight",
}
# layout -> (pattern, names of ours); the first that fits counts
_TAIL = r"(weight|bias)"
_LAYER = r"encoder.layer.\1."
RENAMES: dict[str, list[tuple[str, str]]] = {
    "vit": [
        (r"pos_embed", r"embeddings.position_embeddings"),
        (rf"patch_embed\.proj\.{_TAIL}", r"embeddings.patch_embeddings.projection.\1"),
        (rf"(?:last_norm|norm)\.{_TAIL}", r"layernorm.\1"),
        (rf"blocks\.(\d+)\.norm1\.{_TAIL}", _LAYER + r"layernorm_before.\2"),
        (rf"blocks\.(\d+)\.norm2\.{_TAIL}", _LAYER + r"layernorm_after.\2"),
        (rf"blocks\.(\d+)\.attn\.qkv\.{_TAIL}", _LAYER + r"attention.attention.qkv.\2"),
        (rf"blocks\.(\d+)\.attn\.proj\.{_TAIL}", _LAYER + r"attention.output.dense.\2"),
        (rf"blocks\.(\d+)\.mlp\.((?:fc[12]|experts\.\d+)\.{_TAIL})", _LAYER + r"mlp.\2"),
    ],
    "mmpretrain": [
        (r"pos_embed", r"embeddings.position_embeddings"),
        (rf"patch_embed\.projection\.{_TAIL}", r"embeddings.patch_embeddings.projection.\1"),
        (rf"(?:ln1|norm1)\.{_TAIL}", r"layernorm.\1"),
        (rf"layers\.(\d+)\.(?:ln1|norm1)\.{_TAIL}", _LAYER + r"layernorm_before.\2"),
        (rf"layers\.(\d+)\.(?:ln2|norm2)\.{_TAIL}", _LAYER + r"layernorm_after.\2"),
        (rf"layers\.(\d+)\.attn\.qkv\.{_TAIL}", _LAYER + r"attention.attention.qkv.\2"),
        (rf"layers\.(\d+)\.attn\.proj\.{_TAIL}", _LAYER + r"attention.output.dense.\2"),
        (rf"layers\.(\d+)\.ffn\.layers\.0\.0\.{_TAIL}", _LAYER + r"mlp.fc1.\2"),
        (rf"layers\.(\d+)\.ffn\.layers\.1\.{_TAIL}", _LAYER + r"mlp.fc2.\2"),
    ],
    "transformers": [(r"((?:embeddings|encoder|layernorm)\..*)", r"\1")],
}
# Of public files, and of no use to the encoder
UNUSED = {"cls_token", "embeddings.cls_token", "mask_token", "embeddings.mask_token"}


@dataclass(frozen=True)
class WeightReport:
    """What a file of weights gave to an encoder.

    Attributes
    ----------
    layout : str
        "vit", "mmpretrain" or "transformers".
    matched : tuple of str
        Names of the transformer's weights that were taken.
    missing : tuple of str
        Names that the file does not have.
    unexpected : tuple of str
        Keys of the file, under its prefix, that the transformer does not have.
    shape : tuple of str
        Names whose shapes differ, with both.
    left_out : dict
        How many tensors of other parts (heads, body models) were left out, by part.
    resized : str
        What became of the positions, if their grid differed.
    """

    layout: str
    matched: tuple[str, ...]
    missing: tuple[str, ...] = ()
    unexpected: tuple[str, ...] = ()
    shape: tuple[str, ...] = ()
    left_out: Mapping[str, int] | None = None
    resized: str = ""

    @property
    def complete(self) -> bool:
        """Every weight of the transformer was found, in its shape."""
        return not self.missing and not self.shape

    def __str__(self) -> str:
        lines = [f"layout {self.layout}: {len(self.matched)} tensors matched"]
        for name in ("missing", "unexpected", "shape"):
            found = getattr(self, name)
            if found:
                more = f" and {len(found) - 6} more" if len(found) > 6 else ""
                lines.append(f"{name} {len(found)}: {', '.join(found[:6])}{more}")
        if self.left_out:
            parts = ", ".join(f"{part} ({count})" for part, count in self.left_out.items())
            lines.append(f"left out: {parts}")
        return "\n".join(lines + [self.resized] * bool(self.resized))


def load_public_weights(
    encoder: ImageEncoder,
    path: str | os.PathLike[str],
    *,
    expert: int = 0,
    strict: bool = True,
) -> WeightReport:
    """Bring the weights of a public file into an encoder's transformer, in place.

    The maps' upsampling is not part of any public file and keeps its weights.

    Parameters
    ----------
    encoder : ImageEncoder
    path : path
        File or folder; `biokit.nets.weight_files.read_weights`.
    expert : int
        The data set of ViTPose+ whose part is taken.
    strict : bool
        Refuse a file that does not fill the transformer; otherwise what fits is taken.

    Returns
    -------
    WeightReport

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    ValueError
        If it is of no known layout, or (strict) if weights are missing or have other shapes.
    """
    state = read_weights(path)
    layout, prefix = _layout(state, path)
    named, other = _renamed(state, layout, prefix)
    # Without a prefix, a head cannot be told from a surprise.
    unexpected = [key for key in other if prefix and key.startswith(prefix)]
    named = _joined_experts(_split_attention(named), expert, path)
    goal = encoder.backbone.state_dict()
    named, resized = _positions(named, goal, encoder.grid)
    fitting = {k: v for k, v in named.items() if k in goal and v.shape == goal[k].shape}
    report = WeightReport(
        layout=layout,
        matched=tuple(sorted(fitting)),
        missing=tuple(sorted(goal.keys() - named.keys())),
        unexpected=tuple(sorted([*unexpected, *(named.keys() - goal.keys())])),
        shape=tuple(
            f"{k} {tuple(named[k].shape)} instead of {tuple(goal[k].shape)}"
            for k in sorted(named.keys() & goal.keys() - fitting.keys())
        ),
        left_out=dict(Counter(key.split(".")[0] for key in other if key not in unexpected)),
        resized=resized,
    )
    if strict and not report.complete:
        raise ValueError(
            f"{path}: does not fit the encoder. {report}\nBuild the encoder in the size of the file"
            " (biokit.nets.image_encoder: VIT_SMALL to VIT_HUGE), or pass strict=False"
        )
    with torch.no_grad():
        for name, value in fitting.items():
            goal[name].copy_(value)
    return report


def _layout(state: Mapping[str, Tensor], path: str | os.PathLike[str]) -> tuple[str, str]:
    """Layout and prefix, by the key of the patch projection."""
    for layout, anchor in ANCHORS.items():
        for key in state:
            if key == anchor or key.endswith("." + anchor):
                return layout, key.removesuffix(anchor)
    first = ", ".join(list(state)[:4])
    raise ValueError(
        f"{path}: no vision transformer of a known layout. It holds {first}, ...; expected a key"
        f" that ends in {' or '.join(ANCHORS.values())}"
    )


def _renamed(
    state: Mapping[str, Tensor], layout: str, prefix: str
) -> tuple[dict[str, Tensor], list[str]]:
    """Tensors under our names, and the keys that have none."""
    named: dict[str, Tensor] = {}
    other = []
    for key, value in state.items():
        rest = key.removeprefix(prefix)
        if key.startswith(prefix) and rest in UNUSED:
            continue
        matches = (
            (re.fullmatch(pattern, rest) if key.startswith(prefix) else None, ours)
            for pattern, ours in RENAMES[layout]
        )
        found = next((match.expand(ours) for match, ours in matches if match), None)
        if found is None:
            other.append(key)
        else:
            named[found] = value
    return named, other


def _split_attention(named: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Joint projections qkv [3 C, ...] as query, key and value."""
    split: dict[str, Tensor] = {}
    for name, value in named.items():
        if ".qkv." in name:
            parts = zip(("query", "key", "value"), value.chunk(3), strict=True)
            split |= {name.replace(".qkv.", f".{part}."): piece for part, piece in parts}
        else:
            split[name] = value
    return split


def _joined_experts(
    named: Mapping[str, Tensor], expert: int, path: str | os.PathLike[str]
) -> dict[str, Tensor]:
    """Feed-forward blocks of ViTPose+ as those of one data set."""
    numbers = {int(m[1]) for m in (re.search(r"\.experts\.(\d+)\.", k) for k in named) if m}
    if not numbers:
        return dict(named)
    if expert not in numbers:
        raise ValueError(f"{path}: has the experts {sorted(numbers)}, not {expert}")
    joined: dict[str, Tensor] = {}
    for name, value in named.items():
        if ".mlp.fc2." in name:
            own = name.replace(".fc2.", f".experts.{expert}.")
            joined[name] = torch.cat([value, named[own]]) if own in named else value
        elif ".experts." not in name:
            joined[name] = value
    return joined


def _positions(
    named: Mapping[str, Tensor], goal: Mapping[str, Tensor], grid: tuple[int, int]
) -> tuple[dict[str, Tensor], str]:
    """Positions on the encoder's grid, with a place for the class token."""
    key = "embeddings.position_embeddings"
    if key not in named or named[key].ndim != 3 or named[key].shape[-1] != goal[key].shape[-1]:
        return dict(named), ""
    position = named[key].float()
    found = _grid(position.shape[1], grid)
    if found is None:
        return dict(named), ""
    rows, columns, extra = found
    first = position[:, :1] if extra else torch.zeros_like(position[:, :1])
    places = position[:, extra:]
    resized = ""
    if (rows, columns) != grid:
        image = places.reshape(1, rows, columns, -1).permute(0, 3, 1, 2)
        image = torch.nn.functional.interpolate(image, size=grid, mode="bicubic")
        places = image.flatten(2).transpose(1, 2)
        resized = f"positions resampled from {rows} x {columns} to {grid[0]} x {grid[1]}"
    return {**named, key: torch.cat([first, places], dim=1)}, resized


def _grid(count: int, own: tuple[int, int]) -> tuple[int, int, int] | None:
    """Rows, columns and extra tokens of a number of positions: our grid, 4 : 3, or a square."""
    for rows_of, columns_of in (own, (4, 3), (1, 1)):
        for extra in (1, 0):
            rows = round(((count - extra) * rows_of / columns_of) ** 0.5)
            columns = round(rows * columns_of / rows_of)
            if rows > 0 and rows * columns == count - extra:
                return rows, columns, extra
    return None
