"""What ties a body of the SMPL format to a skeleton: segments, scale factors and pose, both ways.

In the T-pose every segment of the body belongs to a body of the skeleton, turned by a fixed
rotation. Scale factors are the regularised least squares of the skeleton's landmarks onto the
body's in that pose: with the orientations held, landmarks are linear in the factors, so that the
factors are linear in the landmarks and in the shape parameters beta.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import roma
import torch
from torch import Tensor
from torch.func import jacfwd

from biokit.body.markers import MarkerSet, marker_set
from biokit.body.model import JOINT_NAMES, PARENTS, Body
from biokit.engine import ik
from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.engine.model import Model
from biokit.engine.scaling import MARKER, factor_prior, fit_factors, uniform_factor

# joint of the body -> bodies of the skeleton whose mean orientation its segment has
SEGMENTS: dict[str, tuple[str, ...]] = {
    "pelvis": ("pelvis",),
    "spine1": ("abdomen",),
    "spine2": ("abdomen", "torso"),
    "spine3": ("torso",),
    "neck": ("neck",),
    "head": ("head",),
    **{
        f"{side}_{joint}": (f"{body}_{side[0]}",)
        for side in ("left", "right")
        for joint, body in (
            ("hip", "femur"),
            ("knee", "tibia"),
            ("ankle", "calcn"),
            ("foot", "toes"),
            ("collar", "clavicle"),
            ("shoulder", "humerus"),
            ("elbow", "radius"),
            ("wrist", "hand"),
            ("hand", "hand"),
        )
    },
}
# joint centre of the body -> the skeleton's marker there; the others are not joints of bones
CENTRES: dict[str, str] = {
    f"{side}_{joint}": f"{side[0].upper()}_{marker}"
    for side in ("left", "right")
    for joint, marker in (
        ("hip", "HJC"),
        ("knee", "KJC"),
        ("ankle", "AJC"),
        ("shoulder", "SJC"),
        ("elbow", "EJC"),
        ("wrist", "WJC"),
    )
}
# Coordinates of the skeleton in the body's T-pose: arms sideways, palms down, facing +z
T_POSE = {
    "pelvis_rotation": -90.0,
    **{f"arm_add_{s}": -88.0 for s in "rl"},
    **{f"pro_sup_{s}": 90.0 for s in "rl"},
}  # deg
ANOTHER = 0.4  # more of the skin's share than a landmark's own bone has
EXTRA_BODY = "torso"  # of the virtual markers that the skeleton lacks: a thoracic vertebra
# Trust in landmarks that the skin carries past their bone, or that flesh and fingers displace
UNSURE = dict.fromkeys(("SAE", "CAJ", "RIB", "HTT", "FTC", "OMPH", "SHP", "SHA"), 0.1)
POSTURE = 1e-4  # m^2/rad^2 to the T-pose, for coordinates that landmarks hardly show
SHAPE_PRIOR = 0.003  # of a factor: what one standard deviation of beta is worth in `shape_of`


@dataclass(frozen=True, eq=False)
class Registration:
    """A body and a skeleton, tied together by `register`.

    ``nb`` bodies of the skeleton, ``n`` coordinates, ``m`` virtual markers, ``S`` shape components.

    Attributes
    ----------
    body : Body
    markers : MarkerSet
        The virtual markers on the body.
    skeleton : Model
        Of generic size, with the virtual markers as its markers where the body has them.
    rest_rotation : Tensor, shape (nb, 3, 3)
        Orientation of the skeleton's bodies in ground in the body's T-pose.
    rest_coordinates : Tensor, shape (n,)
        The skeleton's coordinates in that pose, rad and m.
    landmark_factors : Tensor, shape (nb, 3, m + c, 3)
        Scale factors per metre of the landmarks in the T-pose: the markers, then the ``c`` joint
        centres of `CENTRES`.
    """

    body: Body
    markers: MarkerSet
    skeleton: Model
    rest_rotation: Tensor
    rest_coordinates: Tensor
    landmark_factors: Tensor

    def to(
        self, device: torch.device | str | None = None, dtype: torch.dtype | None = None
    ) -> Registration:
        """Copy to a device and floating-point type (default: keep)."""
        body = self.body.to(device, dtype)
        return replace(
            self,
            body=body,
            markers=self.markers.to(body.device, body.dtype),
            skeleton=self.skeleton.to(body.device, body.dtype),
            rest_rotation=self.rest_rotation.to(body.device, body.dtype),
            rest_coordinates=self.rest_coordinates.to(body.device, body.dtype),
            landmark_factors=self.landmark_factors.to(body.device, body.dtype),
        )


class FollowedSegments(NamedTuple):
    """The body's segments where a skeleton has them.

    Attributes
    ----------
    rotation : Tensor, shape (..., 24, 3, 3)
        Of each joint in its parent; the pelvis' in ground.
    theta : Tensor, shape (..., 24, 3)
        The same as rotation vectors, rad.
    hips : Tensor, shape (..., 3)
        Middle of the hips in ground, m.
    """

    rotation: Tensor
    theta: Tensor
    hips: Tensor


def register(body: Body, skeleton: Model) -> Registration:
    """Tie a body to a skeleton by their landmarks and joint centres in the T-pose.

    The pose and the scale factors of the mean shape come from
    `biokit.engine.scaling.fit_factors`; the virtual markers are then placed on the skeleton where
    the mean body has them.

    Parameters
    ----------
    body : Body
    skeleton : Model
        With the open skeleton's bodies, coordinates and marker names, of generic size.

    Raises
    ------
    ValueError
        If the skeleton lacks bodies, coordinates or joint centres that the body's segments need.
    """
    _check(skeleton)
    body = body.to("cpu", torch.float64)
    skeleton = skeleton.to("cpu", torch.float64)
    markers = marker_set(body).to("cpu", torch.float64)
    shown = torch.full((len(skeleton.marker_names), 3), torch.nan, dtype=torch.float64)
    place = dict(zip(markers.names, markers.on(body.template), strict=True))
    joints = dict(zip(JOINT_NAMES, body.rest_joints, strict=True))
    place |= {marker: joints[joint] for joint, marker in CENTRES.items()}
    for i, name in enumerate(skeleton.marker_names):
        if name in place:
            shown[i] = place[name]
    rest, factors = _rest_pose(skeleton, shown)
    pose = forward_kinematics(skeleton, rest, factors)
    tied = _with_markers(skeleton, body, markers, place, pose.rotation, pose.position, factors)
    return Registration(
        body,
        markers,
        tied,
        pose.rotation,
        rest,
        _landmark_factors(skeleton, tied, rest),
    )


def rest_landmarks(registration: Registration, beta: Tensor) -> Tensor:
    """Landmarks in the T-pose (..., m + c, 3), m: virtual markers, then the joint centres."""
    body = registration.body
    joints = body.rest_joints + torch.einsum("jds,...s->...jd", body.joint_directions, beta)
    own = joints[..., [JOINT_NAMES.index(name) for name in CENTRES], :]
    return torch.cat([registration.markers.rest(body, beta), own], -2)


def factors_of_landmarks(registration: Registration, landmarks: Tensor) -> Tensor:
    """Scale factors (..., nb, 3) of landmarks in the T-pose (..., m + c, 3), m."""
    return torch.einsum("baml,...ml->...ba", registration.landmark_factors, landmarks)


def scale_of(registration: Registration, beta: Tensor) -> Tensor:
    """Scale factors of the skeleton for a body's shape.

    Parameters
    ----------
    registration : Registration
    beta : Tensor, shape (..., S)

    Returns
    -------
    Tensor, shape (..., nb, 3)
        Linear in beta.
    """
    return factors_of_landmarks(registration, rest_landmarks(registration, beta))


def shape_of(registration: Registration, factors: Tensor) -> Tensor:
    """The shape whose scale factors are closest to the given ones.

    Parameters
    ----------
    registration : Registration
    factors : Tensor, shape (..., nb, 3)

    Returns
    -------
    Tensor, shape (..., S)
        Least squares with a weak pull to the mean shape, because 3 nb factors need not belong to
        any shape, and some shapes hardly change a bone.
    """
    count = registration.body.shape_directions.shape[-1]
    zero = torch.zeros(count, dtype=factors.dtype, device=factors.device)
    mean = scale_of(registration, zero)
    table = jacfwd(lambda beta: scale_of(registration, beta))(zero).reshape(-1, count)
    away = (factors - mean).flatten(-2)
    normal = table.mT @ table + SHAPE_PRIOR**2 * torch.eye(count).to(table)
    return torch.linalg.solve(normal, (away @ table).unsqueeze(-1)).squeeze(-1)


def segment_rotations(registration: Registration, rotation: Tensor) -> Tensor:
    """Orientation of the body's 24 segments relative to the T-pose.

    Parameters
    ----------
    registration : Registration
    rotation : Tensor, shape (..., nb, 3, 3)
        Orientation of the skeleton's bodies in ground.

    Returns
    -------
    Tensor, shape (..., 24, 3, 3)
        In ground.
    """
    turned = rotation @ registration.rest_rotation.mT
    names = registration.skeleton.body_names
    first = [names.index(SEGMENTS[joint][0]) for joint in JOINT_NAMES]
    last = [names.index(SEGMENTS[joint][-1]) for joint in JOINT_NAMES]
    shared = [i for i, (a, b) in enumerate(zip(first, last, strict=True)) if a != b]
    segments = turned[..., first, :, :].clone()
    for i in shared:
        segments[..., i, :, :] = _halfway(turned[..., first[i], :, :], turned[..., last[i], :, :])
    return segments


def pose_of(
    registration: Registration, q: Tensor, factors: Tensor, beta: Tensor
) -> tuple[Tensor, Tensor]:
    """Pose of the body that follows the skeleton.

    Every segment takes the orientation of its bone; the middle of the body's hips stands where
    the skeleton's does.

    Parameters
    ----------
    registration : Registration
    q : Tensor, shape (..., n)
        Coordinates, rad and m.
    factors : Tensor, shape (nb, 3) or (..., nb, 3)
        Scale factors of the skeleton.
    beta : Tensor, shape (S,) or (..., S)

    Returns
    -------
    theta : Tensor, shape (..., 24, 3)
        Axis-angle, rad.
    translation : Tensor, shape (..., 3)
        m, in ground.
    """
    body = registration.body
    turned = segments_of(registration, q, factors)
    joints = body.rest_joints + torch.einsum("jds,...s->...jd", body.joint_directions, beta)
    root = joints[..., 0, :]
    own = joints[..., [JOINT_NAMES.index(f"{s}_hip") for s in ("right", "left")], :].mean(-2) - root
    carried = (turned.rotation[..., 0, :, :] @ own[..., None])[..., 0]
    return turned.theta, turned.hips - carried - root


def segments_of(
    registration: Registration, q: Tensor, factors: Tensor | None = None
) -> FollowedSegments:
    """Rotations of the body that follows the skeleton, whatever its shape.

    Parameters
    ----------
    registration : Registration
    q : Tensor, shape (..., n)
        Coordinates, rad and m.
    factors : Tensor, shape (nb, 3) or (..., nb, 3), optional
        Scale factors of the skeleton; those of the generic one by default.
    """
    skeleton = registration.skeleton
    pose = forward_kinematics(skeleton, q, factors)
    turned = segment_rotations(registration, pose.rotation)
    parents = [max(p, 0) for p in PARENTS]
    local = turned[..., parents, :, :].mT @ turned
    local[..., 0, :, :] = turned[..., 0, :, :]
    hips = [skeleton.body_names.index(f"femur_{side}") for side in "rl"]
    return FollowedSegments(
        local, roma.rotmat_to_rotvec(local), pose.position[..., hips, :].mean(-2)
    )


# ---------------------------------------------------------------------------------------- details


def _halfway(one: Tensor, other: Tensor) -> Tensor:
    """Rotation halfway between two (..., 3, 3)."""
    step = roma.rotmat_to_rotvec(one.mT @ other)
    return one @ roma.rotvec_to_rotmat(0.5 * step)


def _check(skeleton: Model) -> None:
    needs = (
        ("bodies", {b for own in SEGMENTS.values() for b in own}, skeleton.body_names),
        ("coordinates", set(T_POSE), skeleton.coordinate_names),
        ("markers at joint centres", set(CENTRES.values()), skeleton.marker_names),
    )
    missing = [
        f"{what}: {', '.join(sorted(needed - set(present)))}"
        for what, needed, present in needs
        if needed - set(present)
    ]
    if missing:
        raise ValueError(
            f"the model {skeleton.name!r} cannot be tied to a body; it lacks"
            + "".join(f"\n  - {line}" for line in missing)
            + "\nTake the open skeleton (biokit.open_skeleton)."
        )


def _trust(names: Sequence[str]) -> Tensor:
    """Weight of each landmark, relative to one that is felt on the bone."""
    return torch.tensor(
        [UNSURE.get(name.removeprefix("R_").removeprefix("L_"), 1.0) for name in names]
    )


def _rest_pose(skeleton: Model, shown: Tensor) -> tuple[Tensor, Tensor]:
    """Coordinates (n,) and scale factors (nb, 3) that bring the skeleton into the T-pose."""
    start = skeleton.default.clone()
    for name, angle in T_POSE.items():
        start[skeleton.coordinate_names.index(name)] = torch.deg2rad(torch.tensor(angle))
    skeleton = replace(skeleton, default=start)
    seen = torch.isfinite(shown).all(-1)
    weight = seen.to(shown) * _trust(skeleton.marker_names).to(shown)
    size = uniform_factor(skeleton, shown[None])
    pull = ik.joint_angles(skeleton).to(start) * POSTURE
    scaled = replace(
        skeleton,
        parent_offset=skeleton.parent_offset * size,
        child_offset=skeleton.child_offset * size,
        marker_location=skeleton.marker_location * size,
    )
    solved = ik.inverse_kinematics(
        scaled, shown[None], weight=weight, coordinate_weight=pull, start=start[None]
    )
    fit = fit_factors(skeleton, shown[None], weight, solved.q, pull)
    return fit.q[0], fit.factors


def _with_markers(
    skeleton: Model,
    skin: Body,
    markers: MarkerSet,
    place: dict[str, Tensor],
    rotation: Tensor,
    position: Tensor,
    factors: Tensor,
) -> Model:
    """The skeleton with the virtual markers and the joint centres, where the mean body has them."""
    bodies, locations = [], []
    names = (*markers.names, *CENTRES.values())
    shares = dict(
        zip(markers.names, _bone_shares(skeleton, markers.point_weights(skin)), strict=True)
    )
    for name in names:
        if name in skeleton.marker_names:
            body = skeleton.marker_body[skeleton.marker_names.index(name)]
        else:
            body = skeleton.body_names.index(EXTRA_BODY)
        if name in shares:
            # The skin decides where it clearly moves with another bone than its landmark.
            other = int(shares[name].argmax())
            body = other if shares[name][other] - shares[name][body] > ANOTHER else body
        bodies.append(body)
        if name in markers.names:
            locations.append((rotation[body].mT @ (place[name] - position[body])) / factors[body])
        else:
            locations.append(skeleton.marker_location[skeleton.marker_names.index(name)])
    return replace(
        skeleton,
        marker_names=names,
        marker_body=tuple(bodies),
        marker_location=torch.stack(locations),
        fixed_markers=(),
    )


def _bone_shares(skeleton: Model, weights: Tensor) -> Tensor:
    """Share of the skeleton's bodies (m, nb) in the motion of points of the skin (m, 24)."""
    shares = weights.new_zeros(len(weights), len(skeleton.body_names))
    for joint, bones in zip(JOINT_NAMES, (SEGMENTS[j] for j in JOINT_NAMES), strict=True):
        for bone in bones:
            own = weights[:, JOINT_NAMES.index(joint)] / len(bones)
            shares[:, skeleton.body_names.index(bone)] += own
    return shares


def _landmark_factors(generic: Model, tied: Model, rest: Tensor) -> Tensor:
    """Factors per metre of each landmark, (nb, 3, m + c, 3): see `Registration`."""
    names = [n for n in tied.marker_names if n in generic.marker_names]
    rows = [tied.marker_names.index(n) for n in names]
    # The bone's own landmarks, not the places of the mean body: those would let its flesh count.
    model = replace(
        generic,
        marker_names=tuple(names),
        marker_body=tuple(generic.marker_body[generic.marker_names.index(n)] for n in names),
        marker_location=generic.marker_location[[generic.marker_names.index(n) for n in names]],
    )
    nb = len(model.parent)

    def place(factors: Tensor) -> Tensor:
        pose = forward_kinematics(model, rest, factors)
        return marker_positions(model, pose, factors).flatten()

    ones = torch.ones(nb, 3).to(rest)
    table = jacfwd(place)(ones).reshape(3 * len(names), 3 * nb)  # positions are table @ factors + p
    shift = torch.eye(3).to(rest).repeat(len(names), 1)
    prior = factor_prior(model)
    trust = _trust(names).sqrt().repeat_interleave(3).to(rest) / MARKER
    design = torch.cat(
        [
            torch.cat([table, shift], 1) * trust[:, None],
            torch.cat([prior, torch.zeros(len(prior), 3).to(prior)], 1),
        ]
    )
    solve = torch.linalg.pinv(design)[: 3 * nb, : 3 * len(names)] * trust
    out = torch.zeros(nb, 3, len(tied.marker_names), 3).to(rest)
    out[:, :, rows] = solve.reshape(nb, 3, len(names), 3)
    return out
