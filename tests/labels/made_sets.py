"""Made-up files in the layouts of public sets of motions."""

from __future__ import annotations

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
