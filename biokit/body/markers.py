"""Virtual markers: named landmarks on the skin of any body of the SMPL format.

`ALL` are the 141 skin markers of the open skeleton (``biokit/assets/open_skeleton.md``) and
``TV6``, the spinous process of T6, in the gap between T4 and T8. The first 87, `ANATOMICAL`, are
landmarks: points of bone that are felt through the skin, the vertex, and the tips of middle finger,
great and fifth toe. Left to `ALL` are tracking markers without anatomical place (thigh TH, shank
SH, upper arm UA, forearm FA, head band FHD and BHD, shoulder SHA and SHP, clavicle CLM, shoulder
blade BAK), and points that are soft or that no edge of a bone fixes (sides of the heel FCL and FCM,
instep FMT, navel OMPH, nose NOS, eye EYE, thumb HTT, second toe FP2, middle of the sternum STM).
The counts are those of BioPose and BioHuman, whose own lists are not published.

Each place is defined once (`biokit.body.marker_places`) and attached to a mesh as a triangle and
barycentric weights, so that the markers move with the skin.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from functools import cached_property
from importlib.resources import files
from weakref import WeakKeyDictionary

import torch
from torch import Tensor

from biokit.body.marker_frames import SIDES, frame
from biokit.body.marker_places import PLACES, Place
from biokit.body.model import JOINT_NAMES, Body
from biokit.body.points import SkinPoints, skin_points
from biokit.body.rays import Outside, cast


def _names(place: Place) -> tuple[str, ...]:
    return (f"R_{place.name}", f"L_{place.name}") if place.paired else (place.name,)


ANATOMICAL: tuple[str, ...] = tuple(n for p in PLACES if p.anatomical for n in _names(p))
ALL: tuple[str, ...] = ANATOMICAL + tuple(n for p in PLACES if not p.anatomical for n in _names(p))

FROZEN = "open_body_markers.json"  # in the assets: fingerprint of a mesh -> its markers
LOW, HIGH = 0.4, 2.5  # m, of a body's height
LEVEL = 0.9  # cosine between an arm and the horizontal
_ATTACHED: WeakKeyDictionary[Body, MarkerSet] = WeakKeyDictionary()


@dataclass(frozen=True, eq=False)
class MarkerSet:
    """Markers fixed to the triangles of a mesh.

    Attributes
    ----------
    names : tuple of str
        The m markers.
    vertices : Tensor of int64, shape (m, 3)
        Vertices of the triangle that each marker lies in.
    weights : Tensor, shape (m, 3)
        Barycentric: not negative, rows sum to 1.
    """

    names: tuple[str, ...]
    vertices: Tensor
    weights: Tensor

    def on(self, vertices: Tensor) -> Tensor:
        """Positions on a mesh [..., V, 3] in any pose and shape: [..., m, 3], differentiable.

        Raises
        ------
        ValueError
            If the mesh has fewer vertices than the markers hang on: it is another one.
        """
        if vertices.ndim < 2 or vertices.shape[-1] != 3 or vertices.shape[-2] <= self._last:
            raise ValueError(
                f"the markers hang on vertices up to {self._last} of a mesh (..., V, 3), but the"
                f" vertices have shape {tuple(vertices.shape)}; attach the markers to this body"
            )
        return self._blend(vertices)

    def _blend(self, values: Tensor) -> Tensor:
        """[..., m, k] what the markers get of values [..., V, k] at the vertices."""
        corners = values[..., self.vertices.to(values.device), :]  # [..., m, 3, k]
        weights = self.weights.to(values.device, values.dtype)
        return (corners * weights[..., None]).sum(-2)

    @cached_property
    def _last(self) -> int:
        return int(self.vertices.max()) if self.vertices.numel() else -1

    def on_shapes(self, directions: Tensor) -> Tensor:
        """Displacements [m, 3, S] of the markers, from those of the vertices [V, 3, S]."""
        corners = directions[self.vertices.to(directions.device)]  # [m, 3, 3, S]
        weights = self.weights.to(directions.device, directions.dtype)
        return torch.einsum("mk,mkcs->mcs", weights, corners)

    def rest(self, body: Body, beta: Tensor | None = None) -> Tensor:
        """Positions in the T-pose of a shape, without the mesh: [..., m, 3] m.

        Parameters
        ----------
        body : Body
            The one that the markers are attached to.
        beta : Tensor, shape (..., S), optional
            Shape; the template's when not given. Differentiable.
        """
        mean = self.on(body.template)
        if beta is None:
            return mean
        moved = self.on_shapes(body.shape_directions).to(beta.device, beta.dtype)
        return mean.to(beta.device, beta.dtype) + torch.einsum("mcs,...s->...mc", moved, beta)

    def point_weights(self, body: Body) -> Tensor:
        """Skin weights [m, 24] at the markers: what each joint moves of them.

        Posing the points with these is exact where a triangle moves as one, within a few mm
        elsewhere; `points` is exact everywhere.
        """
        return self._blend(body.skin_weights)

    def points(self, body: Body) -> SkinPoints:
        """The markers as `biokit.body.points.pose_points` poses them, without the mesh."""
        return skin_points(body, self.vertices, self.weights)

    def to(
        self, device: torch.device | str | None = None, dtype: torch.dtype | None = None
    ) -> MarkerSet:
        """Copy to a device and floating-point type (default: keep)."""
        return replace(
            self, vertices=self.vertices.to(device), weights=self.weights.to(device, dtype)
        )

    def take(self, names: tuple[str, ...] | list[str]) -> MarkerSet:
        """Some of the markers, in the order of ``names``.

        Raises
        ------
        ValueError
            Naming those that the set lacks.
        """
        unknown = [name for name in names if name not in self.names]
        if unknown:
            raise ValueError(
                f"no such markers: {', '.join(unknown)}; there are {', '.join(self.names)}"
            )
        index = [self.names.index(name) for name in names]
        return replace(
            self, names=tuple(names), vertices=self.vertices[index], weights=self.weights[index]
        )


def attach(body: Body) -> MarkerSet:
    """All markers on the mean shape of a body.

    Parameters
    ----------
    body : Body
        Any mesh of the format; only the outer skin is hit, eyeballs and mouth are not.

    Returns
    -------
    MarkerSet
        The 142 of `ALL`, in that order.

    Raises
    ------
    ValueError
        Listing the markers whose rays miss their body parts.
    """
    _check(body)
    skin = Outside.of(body)
    found, missed = {}, []
    for place in PLACES:
        for name in _names(place):
            side = "left" if name.startswith("L_") else "right"
            spot = _spot(skin, place, side)
            if spot is None:
                parts = ", ".join(_parts(place, side))
                missed.append(f"{name} (ray in the {place.segment} to the skin of {parts})")
            else:
                found[name] = spot
    if missed:
        listed = "".join(f"\n  - {line}" for line in missed)
        raise ValueError(
            f"body {body.name!r}: no skin where these markers belong:{listed}\nIs the mesh a whole"
            " body in a T-pose, y up, facing +z, with the skin weights of its 24 joints?"
        )
    vertices = torch.stack([found[name][0] for name in ALL])
    weights = torch.stack([found[name][1] for name in ALL])
    return MarkerSet(ALL, vertices.to(body.device), weights.to(body.device, body.dtype))


def marker_set(body: Body) -> MarkerSet:
    """Markers of a body: the frozen ones of the open body, attached once to any other.

    Parameters, returns and raises as `attach`.
    """
    if body not in _ATTACHED:
        _ATTACHED[body] = frozen_set(body) or attach(body)
    return _ATTACHED[body]


def frozen_set(body: Body) -> MarkerSet | None:
    """Markers that are stored beside a body of the package; None for any other mesh."""
    asset = files("biokit.assets").joinpath(FROZEN)
    if not asset.is_file():
        return None
    held = json.loads(asset.read_text()).get(fingerprint(body))
    if held is None or tuple(held["names"]) != ALL:
        return None
    vertices = torch.tensor(held["vertices"], device=body.device)
    weights = torch.tensor(held["weights"], dtype=torch.float64).to(body.device, body.dtype)
    return MarkerSet(ALL, vertices, weights)


def fingerprint(body: Body) -> str:
    """Tells a mesh from every other: of its triangles and its mean shape in single precision."""
    template = body.template.detach().to("cpu", torch.float32).contiguous()
    digest = hashlib.sha256(template.numpy().tobytes())
    digest.update(body.faces.cpu().contiguous().numpy().tobytes())
    return digest.hexdigest()


def _check(body: Body) -> None:
    """Raise a ValueError that lists what keeps a body from being one in the format's T-pose."""
    if not len(body.faces):
        raise ValueError(f"body {body.name!r} has no triangles, so markers cannot lie on its skin")
    skin = Outside.of(body)
    problems = []
    empty = [name for name in JOINT_NAMES if not bool((skin.share((name,)) > 0).any())]
    if empty:
        problems.append(f"no skin belongs to {', '.join(empty)}")
    heights = skin.part(*JOINT_NAMES)[:, 1]
    height = float(heights.max() - heights.min())
    if not LOW < height < HIGH:
        problems.append(
            f"it is {height:.3g} m high along y; lengths are in m and y is up, is it in mm or z-up?"
        )
    rules = {
        "its head is not above its pelvis (y is up)": ("head", "pelvis", 1),
        "its left is not +x (left_shoulder)": ("left_shoulder", "right_shoulder", 0),
        "it does not face +z (left_foot is not before left_ankle)": ("left_foot", "left_ankle", 2),
        "it does not face +z (right_foot is not before right_ankle)": (
            "right_foot", "right_ankle", 2,
        ),
    }  # fmt: skip
    problems += [
        rule
        for rule, (more, less, axis) in rules.items()
        if skin.joint(more)[axis] <= skin.joint(less)[axis]
    ]
    for side, sign in SIDES.items():
        arm = skin.joint(f"{side}_wrist") - skin.joint(f"{side}_shoulder")
        if arm[0] * sign < LEVEL * arm.norm():
            problems.append(f"its {side} arm does not point sideways: it is not in a T-pose")
    if problems:
        listed = "".join(f"\n  - {line}" for line in problems)
        raise ValueError(f"body {body.name!r} is not in the T-pose of the SMPL format:{listed}")


def _parts(place: Place, side: str) -> tuple[str, ...]:
    middle = {"pelvis", "spine1", "spine2", "spine3", "neck", "head"}
    return tuple(
        part if part in middle or part.startswith(("left_", "right_")) else f"{side}_{part}"
        for part in place.parts
    )


def _spot(skin: Outside, place: Place, side: str) -> tuple[Tensor, Tensor] | None:
    """Vertices [3] and weights [3] of a marker, or None where there is no skin."""
    at = frame(skin, place.segment, side)
    start, toward = at.point(place.start), at.direction(place.toward)
    share = skin.share(_parts(place, side))
    if place.width is not None:
        return _extreme(skin, share, start, toward, place.width * at.steps[0].norm(), at.axes[1])
    return cast(skin, share, start, toward)


def _extreme(
    skin: Outside, share: Tensor, start: Tensor, toward: Tensor, width: Tensor, across: Tensor
) -> tuple[Tensor, Tensor] | None:
    """Vertex that lies farthest in a direction, within ``width`` beside the start."""
    near = ((skin.vertices - start) @ across).abs() < width
    chosen = near & (share > 0.5)
    if not chosen.any():
        return None
    best = int(torch.where(chosen, skin.vertices @ toward, -torch.inf).argmax())
    face = skin.faces[(skin.faces == best).any(-1)][0]
    return face, (face == best).to(torch.float64)
