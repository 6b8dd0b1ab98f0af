"""Adult bodies drawn from the anny package: the only module that imports it.

anny (https://github.com/naver/anny, Apache-2.0) is the MakeHuman human (CC0) as tensors. Its own
distribution of phenotypes is calibrated to statures and weights of real people; drawing phenotypes
uniformly gives giants.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

TOPOLOGY = "anny-noeyes-notongue"  # closed: no holes at the eyes and in the mouth
AGES = (20.0, 60.0)  # years


@dataclass(frozen=True)
class Source:
    """N bodies in anny's standing pose: y up, facing +z, left is +x, m.

    Attributes
    ----------
    vertices : Tensor
        Shape (N, V, 3).
    heads : Tensor
        Origins of the bones, shape (N, B, 3).
    weights : Tensor
        Skin weights, shape (V, B).
    faces : Tensor
        Shape (T, 3), outward normals.
    bones : tuple of str
        Names, B of them.
    parents : tuple of int
        Parent of each bone, -1 for the first.
    female : Tensor
        Which bodies are women, shape (N,), bool.
    """

    vertices: Tensor
    heads: Tensor
    weights: Tensor
    faces: Tensor
    bones: tuple[str, ...]
    parents: tuple[int, ...]
    female: Tensor


class _Alternate(torch.distributions.Distribution):
    """Men and women in turn: anny's gender 0 and 1 without the range between them."""

    def __init__(self) -> None:
        super().__init__(validate_args=False)

    def sample(self, sample_shape: tuple[int, ...] = ()) -> Tensor:  # type: ignore[override]
        return (torch.arange(sample_shape[0]) % 2).double()


def adults(count: int, *, seed: int) -> Source:
    """Bodies of men and women, half and half, between 20 and 60 years old."""
    import anny
    from anny.shape_distribution import SimpleShapeDistribution

    model = anny.Anny(rig="anny", topology=TOPOLOGY).to(dtype=torch.float64)
    low, high = (torch.tensor(age, dtype=torch.float64) for age in AGES)
    people = SimpleShapeDistribution(
        model,
        morphological_age_distribution=torch.distributions.Uniform(low, high),
        gender_distribution=_Alternate(),
    )
    torch.manual_seed(seed)
    _, phenotype = people.sample(count)
    vertices, heads = [], []
    for start in range(0, count, 50):
        chunk = {name: values[start : start + 50] for name, values in phenotype.items()}
        with torch.no_grad():
            body = model(phenotype_kwargs=chunk)
        vertices.append(_y_up(body["rest_vertices"]))
        heads.append(_y_up(body["rest_bone_heads"]))
    bones = tuple(model.bone_labels)
    weights = torch.zeros(vertices[0].shape[1], len(bones), dtype=torch.float64)
    weights.scatter_add_(1, model.vertex_bone_indices.long(), model.vertex_bone_weights.double())
    return Source(
        vertices=torch.cat(vertices),
        heads=torch.cat(heads),
        weights=weights / weights.sum(1, keepdim=True),
        faces=model.faces.long(),
        bones=bones,
        parents=tuple(int(parent) for parent in model.bone_parents),
        female=phenotype["gender"] > 0.5,
    )


def _y_up(points: Tensor) -> Tensor:
    """From z up, facing -y."""
    return torch.stack([points[..., 0], points[..., 2], -points[..., 1]], dim=-1)
