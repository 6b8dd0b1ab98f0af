"""Where detectors see keypoints on a body.

A keypoint rides on one segment. Limbs' keypoints are the joint centres of the format; those of
head and feet are virtual markers. Detectors disagree by centimetres: `OFFSETS` holds what is known.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from biokit.body.markers import marker_set
from biokit.body.model import JOINT_NAMES, Body
from biokit.body.pose import Moved, move_joints, prepared
from biokit.keypoint_names import HALPE26, MIDDLES

# keypoint -> (segment that carries it, virtual marker that it is); joints carry their own
_ON_SKIN = {
    "nose": ("head", "NOS"),
    "left_eye": ("head", "L_EYE"),
    "right_eye": ("head", "R_EYE"),
    "left_ear": ("head", "L_TRA"),
    "right_ear": ("head", "R_TRA"),
    "head": ("head", "VTX"),
    "left_big_toe": ("left_foot", "L_HLX"),
    "right_big_toe": ("right_foot", "R_HLX"),
    "left_small_toe": ("left_foot", "L_FP5"),
    "right_small_toe": ("right_foot", "R_FP5"),
    "left_heel": ("left_ankle", "L_FCC"),
    "right_heel": ("right_ankle", "R_FCC"),
}
# detector -> keypoint without its side -> (segment, outward, up, forward), m in the T-pose; a
# segment without a side is that of the keypoint's.
# Pupils are 63 mm apart (Dodgson 2004, Optom Vis Sci 81, 997), the marker at the eye's outer corner
# 90. BlazePose's were found on one man, the demo of Pose2Sim (Pagnon et al. 2021) seen by four
# cameras: hips 3 to 4 cm below and 1 cm lateral of the hip centre, knees and ankles 1.4 and 1.8 cm
# from the physical markers, toward each other by the lengths of thigh and shank; a face that is
# narrower (eyes 44, ears 97 mm apart) and flatter (nose to ear 76 mm) than landmarks are.
OFFSETS: Mapping[str, Mapping[str, tuple[str, float, float, float]]] = {
    "coco": {"eye": ("head", -0.013, 0.0, 0.0)},
    "blazepose": {
        "hip": ("pelvis", 0.010, -0.035, 0.0),
        "knee": ("knee", 0.0, -0.014, 0.0),
        "ankle": ("knee", 0.0, 0.018, 0.0),
        "nose": ("head", 0.0, 0.0, -0.020),
        "eye": ("head", -0.022, 0.0, 0.0),
        "ear": ("head", -0.020, 0.0, 0.018),
    },
}
# keypoint set of a file -> whose definitions it follows
DETECTORS: Mapping[str, str] = {"blazepose33": "blazepose"}


@dataclass(frozen=True, eq=False)
class BodyKeypoints:
    """The 26 keypoints of `biokit.keypoint_names.HALPE26` on a body at rest.

    Attributes
    ----------
    segment : Tensor of int64, shape (26,)
        The joint whose segment carries the keypoint.
    rest : Tensor, shape (26, 3)
        m, at rest in the mean shape.
    directions : Tensor, shape (26, 3, S)
        m per unit of ``beta``.
    pairs : Tensor of int64, shape (2, 2)
        Rows of neck and hip: the keypoints in whose middle they are.
    """

    segment: Tensor
    rest: Tensor
    directions: Tensor
    pairs: Tensor

    def to(self, device: torch.device | str, dtype: torch.dtype) -> BodyKeypoints:
        """Copy to a device and floating-point type."""
        return replace(
            self,
            segment=self.segment.to(device),
            rest=self.rest.to(device, dtype),
            directions=self.directions.to(device, dtype),
            pairs=self.pairs.to(device),
        )

    def on(self, moved: Moved, beta: Tensor, shift: Tensor | None = None) -> Tensor:
        """Keypoints of joints that were moved.

        Parameters
        ----------
        moved : Moved
            Of B frames.
        beta : Tensor, shape (B, S) or (1, S)
        shift : Tensor, shape (B, 26, 3), optional
            m, in the axes of the segments at rest: where this person's or detector's keypoints are
            instead.

        Returns
        -------
        Tensor, shape (B, 26, 3)
            m, in the frame of the joints.
        """
        rest = self.rest + torch.einsum("kds,bs->bkd", self.directions, beta)
        if shift is not None:
            rest = rest + shift
        carried = moved.transform[:, self.segment]
        points = (carried[..., :3] * rest[:, :, None]).sum(-1) + carried[..., 3]
        middles = points[:, self.pairs].mean(2)
        rows = [HALPE26.index(name) for name in MIDDLES]
        return points.index_copy(1, torch.tensor(rows, device=points.device), middles)


def body_keypoints(body: Body, detector: str = "coco") -> BodyKeypoints:
    """The keypoints of a body.

    Parameters
    ----------
    body : Body
    detector : {"coco", "blazepose"}
        Whose definitions of the keypoints.

    Raises
    ------
    ValueError
        If the detector is unknown.
    """
    if detector not in OFFSETS:
        raise ValueError(f"the detector {detector!r} is unknown; known: {', '.join(OFFSETS)}")
    markers = marker_set(body)
    wide = body.to("cpu", torch.float64)
    segment, rest, directions = [], [], []
    for name in HALPE26:
        joint, marker = _ON_SKIN.get(name, (MIDDLES.get(name, (name,))[0], ""))
        row = JOINT_NAMES.index(joint)
        if marker:
            spot = markers.names.index(marker)
            corners, weight = markers.vertices[spot].cpu(), markers.weights[spot].cpu().double()
            place = weight @ wide.template[corners]
            moves = torch.einsum("c,cds->ds", weight, wide.shape_directions[corners])
        else:
            place, moves = wide.rest_joints[row], wide.joint_directions[row]
        side, base = _split(name)
        if base in OFFSETS[detector] and name not in MIDDLES:
            carrier, outward, up, forward = OFFSETS[detector][base]
            sign = 1.0 if side == "left" else -1.0
            place = place + place.new_tensor([sign * outward, up, forward])
            row = JOINT_NAMES.index(carrier if carrier in JOINT_NAMES else f"{side}_{carrier}")
        segment.append(row)
        rest.append(place)
        directions.append(moves)
    pairs = [[HALPE26.index(one) for one in pair] for pair in MIDDLES.values()]
    return BodyKeypoints(
        torch.tensor(segment),
        torch.stack(rest),
        torch.stack(directions),
        torch.tensor(pairs),
    ).to(body.device, body.dtype)


def _split(name: str) -> tuple[str, str]:
    """Side, empty in the middle, and name without it."""
    side, _, base = name.partition("_")
    return (side, base) if side in ("left", "right") else ("", name)


def keypoints_of(
    body: Body,
    theta: Tensor,
    beta: Tensor,
    translation: Tensor | None = None,
    *,
    detector: str = "coco",
) -> Tensor:
    """Keypoints of a body in poses.

    Parameters
    ----------
    body : Body
    theta, beta, translation : Tensor
        As `biokit.body.pose_body` takes them.
    detector : {"coco", "blazepose"}
        Whose definitions of the keypoints.

    Returns
    -------
    Tensor, shape (..., 26, 3)
        m, in the frame of ``theta``; differentiable. Names and order of
        `biokit.keypoint_names.HALPE26`.

    Raises
    ------
    ValueError
        As `biokit.body.pose_body`, or if the detector is unknown.
    """
    p = prepared(body.name, body.shape_count, theta, beta, translation)
    own = body.to(p.rotation.device, p.rotation.dtype)
    points = body_keypoints(body, detector).to(p.rotation.device, p.rotation.dtype)
    shapes = p.beta if p.beta is not None else own.template.new_zeros(1, own.shape_count)
    if 1 < len(shapes) < len(p.rotation):
        shapes = shapes.repeat_interleave(len(p.rotation) // len(shapes), 0)
    return points.on(move_joints(own.skin, p), shapes).reshape(*p.batch, len(HALPE26), 3)
