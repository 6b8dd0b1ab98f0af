"""Stick figures with SMPL's joints, in ground (x forward, y up, z to the right), in m."""

import torch
from torch import Tensor

F64 = torch.float64
SHARED_NAMES = (  # of data/video's points, for the joints that have one
    (1, "left_hip"), (2, "right_hip"), (4, "left_knee"), (5, "right_knee"),
    (7, "left_ankle"), (8, "right_ankle"), (10, "left_foot_index"), (11, "right_foot_index"),
    (16, "left_shoulder"), (17, "right_shoulder"), (18, "left_elbow"), (19, "right_elbow"),
    (20, "left_wrist"), (21, "right_wrist"), (22, "left_index"), (23, "right_index"),
)  # fmt: skip


def standing() -> Tensor:
    """[24, 3] m: upright, facing x, arms hanging."""
    joints = torch.zeros(24, 3, dtype=F64)
    middle = {0: (0.0, 0.95), 3: (0.0, 1.05), 6: (-0.01, 1.18), 9: (0.0, 1.25)}
    for joint, (x, y) in (middle | {12: (0.0, 1.45), 15: (0.03, 1.55)}).items():
        joints[joint] = torch.tensor([x, y, 0.0], dtype=F64)
    pairs = {
        1: (0.0, 0.90, 0.09), 4: (0.01, 0.48, 0.09), 7: (-0.03, 0.08, 0.09), 10: (0.09, 0.02, 0.1),
        13: (0.0, 1.4, 0.05), 16: (0.0, 1.4, 0.18), 18: (-0.02, 1.13, 0.2), 20: (0.0, 0.88, 0.2),
        22: (0.02, 0.8, 0.2),
    }  # fmt: skip
    for joint, (x, y, z) in pairs.items():
        joints[joint] = torch.tensor([x, y, -z], dtype=F64)
        joints[joint + 1] = torch.tensor([x, y, z], dtype=F64)
    return joints


def turn(axis: tuple[float, float, float], angle: float) -> Tensor:
    """Rotation [3, 3] about an axis by an angle in deg."""
    x, y, z = (torch.tensor(axis, dtype=F64) / torch.tensor(axis, dtype=F64).norm()).tolist()
    skew = torch.tensor([[0, -z, y], [z, 0, -x], [-y, x, 0]], dtype=F64)
    return torch.linalg.matrix_exp(torch.deg2rad(torch.tensor(angle, dtype=F64)) * skew)


def degrees_between(a: Tensor, b: Tensor) -> float:
    """Angle between two vectors, deg."""
    return float(torch.rad2deg(torch.atan2(torch.linalg.cross(a, b).norm(), a @ b)))


def from_points(points: Tensor, names: list[str]) -> Tensor:
    """Joints [F, 24, 3] from the named points [F, n, 3] of data/video."""
    joints = torch.zeros(len(points), 24, 3, dtype=points.dtype)
    for joint, name in SHARED_NAMES:
        joints[:, joint] = points[:, names.index(name)]
    hips, shoulders = joints[:, [1, 2]].mean(1), joints[:, [16, 17]].mean(1)
    ears = points[:, [names.index("left_ear"), names.index("right_ear")]].mean(1)
    joints[:, 0], joints[:, 12] = hips, shoulders + 0.1 * (shoulders - hips)
    for joint, share in ((3, 0.22), (6, 0.44), (9, 0.66)):
        joints[:, joint] = hips + share * (shoulders - hips)
    joints[:, 15] = (ears + joints[:, 12]) / 2
    joints[:, [13, 14]] = (joints[:, [16, 17]] + shoulders[:, None]) / 2
    return joints
