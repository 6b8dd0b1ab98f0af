"""Joint hierarchies for tests: of the open skeleton's bodies, and as a .bvh in text."""

from __future__ import annotations

import numpy as np
import roma
import torch
import xarray as xr

from biokit.engine.kinematics import forward_kinematics
from biokit.engine.model import Model
from biokit.io.hierarchy_dataset import hierarchy
from biokit.rest_match import t_pose

# Body of the skeleton -> joint; {s} is r or l. The joint sits at the body's origin.
SMPL = {
    "pelvis": ("pelvis", ""),
    "abdomen": ("spine1", "pelvis"),
    "torso": ("spine3", "spine1"),
    "neck": ("neck", "spine3"),
    "head": ("head", "neck"),
    "femur_{s}": ("{side}_hip", "pelvis"),
    "tibia_{s}": ("{side}_knee", "{side}_hip"),
    "talus_{s}": ("{side}_ankle", "{side}_knee"),
    "toes_{s}": ("{side}_foot", "{side}_ankle"),
    "clavicle_{s}": ("{side}_collar", "spine3"),
    "humerus_{s}": ("{side}_shoulder", "{side}_collar"),
    "ulna_{s}": ("{side}_elbow", "{side}_shoulder"),
    "hand_{s}": ("{side}_wrist", "{side}_elbow"),
}


def of_skeleton(model: Model, motion: xr.Dataset) -> xr.Dataset:
    """The motion as a hierarchy of SMPL's names that rests in T-pose; feet turn with the calcn."""
    rows = []
    for body, (joint, parent) in SMPL.items():
        for s, side in (("r", "right"), ("l", "left")) if "{s}" in body else (("", ""),):
            rows.append([text.format(s=s, side=side) for text in (body, joint, parent)])
    bodies, joints, parents = (list(column) for column in zip(*rows, strict=True))
    turning = [body.replace("talus", "calcn") for body in bodies]
    place = [model.body_names.index(body) for body in bodies]
    turn = [model.body_names.index(body) for body in turning]
    q = torch.as_tensor(motion["dof_position"].values)
    rest = forward_kinematics(model, t_pose(model)[None])
    pose = forward_kinematics(model, q)
    spin = pose.rotation[:, turn] @ rest.rotation[0, turn].mT  # [F, J, 3, 3] none at rest
    still = rest.position[0, place]
    local, offset = spin.clone(), torch.zeros(len(joints), 3, dtype=q.dtype)
    for j, parent in enumerate(parents):
        if parent:
            p = joints.index(parent)
            local[:, j] = spin[:, p].mT @ spin[:, j]
            offset[j] = still[j] - still[p]
    quaternion = roma.rotmat_to_unitquat(local)[..., [3, 0, 1, 2]]
    return hierarchy(
        motion["time"].values,
        joints,
        parents,
        quaternion.numpy(),
        pose.position[:, model.body_names.index("pelvis")].numpy(),
        offset.numpy(),
        attrs={"sampling_rate": float(motion.attrs["sampling_rate"])},
    )


def _joint(name: str, offset: str, inside: str, *, root: bool = False) -> str:
    channels = "6 Xposition Yposition Zposition" if root else "3"
    return (
        f"{'ROOT' if root else 'JOINT'} {name}\n{{\nOFFSET {offset}\n"
        f"CHANNELS {channels} Zrotation Xrotation Yrotation\n{inside}}}\n"
    )


def _end(offset: str) -> str:
    return f"End Site\n{{\nOFFSET {offset}\n}}\n"


def bvh_joints() -> list[str]:
    """Names in the order of the file's channels."""
    return [
        "Hips",
        *(f"{s}{j}" for s in ("Left", "Right") for j in ("UpLeg", "Leg", "Foot", "ToeBase")),
        *("Spine", "Neck", "Head"),
        *(f"{s}{j}" for s in ("Left", "Right") for j in ("Shoulder", "Arm", "ForeArm", "Hand")),
    ]


def bvh_text(frames: list[dict[str, tuple[float, ...]]], *, prefix: str = "") -> str:
    """A person of 170 cm in T-pose, facing z; ``frames`` give a joint's Z, X, Y angles in deg.

    ``Hips`` may have six values, its position [cm] first.
    """
    legs, arms = "", ""
    for side, x in (("Left", 1), ("Right", -1)):
        toe = _joint(f"{prefix}{side}ToeBase", "0 -4 12", _end("0 0 7"))
        foot = _joint(f"{prefix}{side}Foot", "0 -40 0", toe)
        leg = _joint(f"{prefix}{side}Leg", "0 -41 0", foot)
        legs += _joint(f"{prefix}{side}UpLeg", f"{9 * x} -8 0", leg)
        hand = _joint(f"{prefix}{side}Hand", f"{25 * x} 0 0", _end(f"{17 * x} 0 0"))
        fore = _joint(f"{prefix}{side}ForeArm", f"{28 * x} 0 0", hand)
        arm = _joint(f"{prefix}{side}Arm", f"{15 * x} 0 0", fore)
        arms += _joint(f"{prefix}{side}Shoulder", f"{3 * x} 30 0", arm)
    head = _joint(f"{prefix}Head", "0 12 2", _end("0 18 0"))
    neck = _joint(f"{prefix}Neck", "0 32 -2", head)
    spine = _joint(f"{prefix}Spine", "0 12 0", neck + arms)
    rows = []
    for frame in frames:
        values: list[float] = []
        for joint in bvh_joints():
            own = frame.get(joint, (0.0, 0.0, 0.0))
            values += [0.0, 93.0, 0.0, *own] if joint == "Hips" and len(own) == 3 else own
        rows.append(" ".join(f"{v:.6f}" for v in values))
    root = _joint(f"{prefix}Hips", "0 0 0", legs + spine, root=True)
    motion = f"MOTION\nFrames: {len(frames)}\nFrame Time: 0.02\n" + "\n".join(rows) + "\n"
    return f"HIERARCHY\n{root}{motion}"


def chain(names: list[str], parents: list[int], offsets: np.ndarray, frames: int = 3) -> dict:
    """Keys of a .npz with all joints at rest, standing 0.93 m above the floor."""
    quats = np.zeros((frames, len(names), 4), dtype=np.float32)
    quats[..., 0] = 1
    return {
        "joint_names": np.array(names),
        "parents": np.array(parents),
        "offsets": offsets.astype(np.float32),
        "quats_wxyz": quats,
        "root_pos": np.tile(np.float32([0.0, 0.93, 0.0]), (frames, 1)),
        "fps": np.float32(60),
    }
