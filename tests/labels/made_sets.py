"""Made-up files in the layouts of public sets of motions."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.spatial.transform import Rotation

Array = NDArray[np.float64]


def standing(frames: int = 6, up: str = "z", seed: int = 0) -> tuple[Array, Array]:
    """A body that stands and wavers: theta [F, 24, 3] rad and translation [F, 3] m, `up` up."""
    rng = np.random.default_rng(seed)
    theta = rng.normal(0, 0.05, (frames, 24, 3))
    turn = {"y": 0.0, "z": np.pi / 2, "-y": np.pi}[up]
    upright = Rotation.from_rotvec([turn, 0, 0]) * Rotation.from_rotvec(theta[:, 0])
    theta[:, 0] = upright.as_rotvec()
    return theta, Rotation.from_rotvec([turn, 0, 0]).apply([0.1, 1.2, -0.3]) + rng.normal(
        0, 0.01, (frames, 3)
    )


def write_npz(path: Path, content: dict[str, Any]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez(path, **{key: value for key, value in content.items() if value is not None})


def write_amass(path: Path, theta: Array, translation: Array, /, **changes: Any) -> None:
    content = {
        "poses": theta.reshape(len(theta), -1),
        "trans": translation,
        "betas": np.linspace(-1, 1, 16),
        "gender": "female",
        "mocap_framerate": 120.0,
        "dmpls": np.zeros((len(theta), 8)),
    }
    write_npz(path, content | changes)


def write_hierarchies(path: Path, clips: list[str], frames: int = 4) -> None:
    """A chain of hips, spine and head; as many frames a clip."""
    n = len(clips) * frames
    quats = np.zeros((n, 3, 4))
    quats[..., 0] = 1
    content = {
        "joint_names": np.array(["Hips", "Spine", "Head"]),
        "parents": np.array([-1, 0, 1]),
        "offsets": np.array([[0, 0, 0], [0, 0.3, 0], [0, 0.4, 0]]),
        "quats_wxyz": quats,
        "root_pos": np.tile([0.0, 0.9, 0.0], (n, 1)),
        "fps": 60.0,
        "clip_starts": np.arange(len(clips) + 1) * frames,
        "clip_names": np.array(clips),
        "clip_descriptions": np.array([f"does {k}" for k in range(len(clips))]),
        "subject": "made",
    }
    write_npz(path, content)


def write_trc(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    head = (
        f"PathFileType\t4\t(X/Y/Z)\t{path.name}\n"
        "DataRate\tCameraRate\tNumFrames\tNumMarkers\tUnits\tOrigDataRate\tOrigDataStartFrame"
        "\tOrigNumFrames\n100\t100\t2\t1\tm\t100\t1\t2\n"
        "Frame#\tTime\tHEAD\t\t\n\t\tX1\tY1\tZ1\n\n"
    )
    path.write_text(head + "1\t0\t0.1\t1.7\t0\n2\t0.01\t0.1\t1.7\t0.01\n")


def write_pickled_npy(path: Path, content: Any) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    np.save(path, content, allow_pickle=True)  # type: ignore[arg-type]


def write_motionpro(path: Path, theta: Array, translation: Array, /, **changes: Any) -> None:
    n = len(theta)
    content = {
        "global_orient": theta[:, 0],
        "body_pose": theta[:, 1:].reshape(n, 69),
        "transl": translation,
        "betas": np.linspace(-1, 1, 10),
    } | changes
    write_pickled_npy(path, {key: value for key, value in content.items() if value is not None})


def write_animation(path: Path, theta: Array, translation: Array, /, **changes: Any) -> None:
    n = len(theta)
    content = {
        "poses": np.concatenate([theta[:, :22].reshape(n, 66), np.zeros((n, 99))], 1),
        "trans": translation,
        "betas": np.linspace(-1, 1, 11),
        "gender": "neutral",
        "gender_sub": "male",
        "motion_info": np.array({"amass": "CMU/01/01_01"}, dtype=object),
    }
    write_npz(path, content | changes)


def write_labels(
    path: Path, theta: Array, translation: Array, numbers: list[int], **changes: Any
) -> None:
    """One person's rows, one for each picture number, in the order given."""
    n = len(numbers)
    extrinsic = np.tile(np.eye(4), (n, 1, 1))
    extrinsic[:, :3, 3] = [0.1, 1.0, 6.0]
    content = {
        "imgname": np.array([f"seq_000001/seq_000001_{number:04d}.png" for number in numbers]),
        "sub": np.array(["rp_ann"] * n),
        "gender": np.array(["female"] * n),
        "pose_world": np.concatenate([theta[:, :22].reshape(n, 66), np.zeros((n, 99))], 1),
        "trans_world": translation,
        "pose_cam": np.zeros((n, 165)),
        "shape": np.tile(np.linspace(-1, 1, 10), (n, 1)),
        "cam_ext": extrinsic,
    }
    write_npz(path, content | changes)


def write_neuralannot(
    path: Path,
    theta: Array,
    translation: Array,
    *,
    frames: list[int],
    trials: tuple[tuple[str, str], ...] = (("2", "1"), ("2", "2"), ("14", "1")),
    split_pose: bool = False,
    drop: str = "",
) -> None:
    """The same motion in every trial; ``split_pose`` writes SMPL-X's keys."""
    rng = np.random.default_rng(4)
    rows = {}
    for row, frame in enumerate(frames):
        pose = theta[row].reshape(72).tolist()
        keys = {"root_pose": pose[:3], "body_pose": pose[3:66]} if split_pose else {"pose": pose}
        shape = (np.linspace(-1, 1, 10) + rng.normal(0, 1e-3, 10)).tolist()
        values = {**keys, "shape": shape, "trans": translation[row].tolist()}
        rows[str(frame)] = {key: value for key, value in values.items() if key != drop}
    content: dict[str, dict[str, Any]] = {}
    for action, subaction in trials:
        content.setdefault(action, {})[subaction] = rows
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content))
