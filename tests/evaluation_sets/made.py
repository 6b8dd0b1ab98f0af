"""Tiny files in the layouts of public sets: a few frames of made-up people before known cameras."""

import pickle
from pathlib import Path
from typing import Any, NamedTuple

import netCDF4
import numpy as np
import scipy.io
from numpy.typing import NDArray
from scipy.spatial.transform import Rotation

Array = NDArray[Any]


class Scene(NamedTuple):
    """Poses in a world, seen by a camera that moves."""

    theta: Array  # [F, 24, 3] rad
    beta: Array  # [10]
    trans: Array  # [F, 3] m
    joints: Array  # [F, J, 3] m, in the world
    matrix: Array  # [3, 3] px
    poses: Array  # [F, 4, 4] world to camera
    seen: Array  # [F, J, 2] px


def scene(
    frames: int = 4, joints: int = 24, seed: int = 0, size: tuple[int, int] = (640, 480)
) -> Scene:
    rng = np.random.default_rng(seed)
    places = rng.normal(0, 0.5, (frames, joints, 3))
    poses = np.tile(np.eye(4), (frames, 1, 1))
    poses[:, :3, :3] = Rotation.from_rotvec(rng.normal(0, 0.3, (frames, 3))).as_matrix()
    poses[:, :3, 3] = [0.1, -0.2, 5.0]
    matrix = np.array([[500.0, 0, size[0] / 2], [0, 510.0, size[1] / 2], [0, 0, 1]])
    in_camera = np.einsum("fij,fpj->fpi", poses[:, :3, :3], places) + poses[:, None, :3, 3]
    return Scene(
        rng.normal(0, 0.3, (frames, 24, 3)),
        rng.normal(0, 1, 10),
        rng.normal(0, 0.2, (frames, 3)),
        places,
        matrix,
        poses,
        projected(in_camera, matrix),
    )


def projected(points: Array, matrix: Array) -> Array:
    """Pixels [..., 2] of points in the camera."""
    homogeneous = points @ matrix.T
    return homogeneous[..., :2] / homogeneous[..., 2:]


def write_pickle(path: Path, content: Any, protocol: int = 2) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        pickle.dump(content, file, protocol=protocol)


def write_hdf(path: Path, arrays: dict[str, Array]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with netCDF4.Dataset(path, "w", format="NETCDF4") as file:
        for name, values in arrays.items():
            values = np.asarray(values)
            *groups, own = name.split("/")
            group = file
            for part in groups:
                group = group.groups[part] if part in group.groups else group.createGroup(part)
            dims = [f"{own}_{axis}" for axis in range(values.ndim)]
            for dim, length in zip(dims, values.shape, strict=True):
                group.createDimension(dim, length)
            group.createVariable(own, values.dtype, dims)[:] = values


def write_3dpw(root: Path, made: Scene, *, split: str = "test", **changes: Any) -> Path:
    """Two people, the second in frames 1 and on only."""
    frames = len(made.theta)
    rng = np.random.default_rng(5)
    seen = np.concatenate([rng.uniform(0, 400, (frames, 2, 18)), np.ones((frames, 1, 18))], 1)
    seen[0, :, 3] = 0.0  # not detected
    content = {
        "sequence": "yard_00",
        "poses": [made.theta.reshape(frames, 72)] * 2,
        "betas": [np.concatenate([made.beta, np.zeros(290)]), made.beta],
        "trans": [made.trans] * 2,
        "jointPositions": [made.joints.reshape(frames, 72)] * 2,
        "poses2d": [seen] * 2,
        "campose_valid": [np.ones(frames), np.arange(frames) > 0],
        "cam_poses": made.poses,
        "cam_intrinsics": made.matrix,
        "genders": ["m", "f"],
        "img_frame_ids": np.arange(frames) * 2,
        "v_template_clothed": [np.zeros((6890, 3))] * 2,
    } | changes
    path = root / "sequenceFiles" / split / "yard_00.pkl"
    write_pickle(path, {k: v for k, v in content.items() if v is not None})
    return path


def write_emdb(root: Path, made: Scene, *, emdb1: bool = True, **changes: Any) -> Path:
    n = len(made.theta)
    content = {
        "gender": "female",
        "name": "P3_31_workout",
        "emdb1": emdb1,
        "emdb2": not emdb1,
        "n_frames": n,
        "good_frames_mask": np.arange(n) != 1,
        "camera": {
            "intrinsics": made.matrix,
            "extrinsics": made.poses,
            "width": 640,
            "height": np.int64(480),
        },
        "smpl": {
            "poses_root": made.theta[:, 0],
            "poses_body": made.theta[:, 1:].reshape(n, 69),
            "trans": made.trans,
            "betas": made.beta,
        },
        "kp2d": made.seen,
        "bboxes": {"bboxes": np.tile([10.0, 20, 30, 40], (n, 1)), "invalid_idxs": np.array([1])},
    } | changes
    path = root / "P3" / "31_workout" / "P3_31_workout_data.pkl"
    write_pickle(path, content, protocol=4)
    return path


def write_bedlam(root: Path, made: Scene, *, name: str = "scene_1000", **changes: Any) -> Path:
    """Two people in two sequences, rows out of order."""
    n = len(made.theta)
    names = [f"seq_00000{s}/seq_00000{s}_{5 * f:04d}.png" for s in (1, 0) for f in range(n)]
    pose = np.concatenate([made.theta[:, :22].reshape(n, 66), np.zeros((n, 99))], 1)
    content = {
        "imgname": np.array(names),
        "sub": np.array([f"rp_{who}" for who in ("ann", "bob") for _ in range(n)]),
        "gender": np.array(["female"] * n + ["male"] * n),
        "pose_cam": np.concatenate([pose, pose[::-1]]),
        "shape": np.tile(np.append(made.beta, 0.5), (2 * n, 1)),
        "trans_cam": np.tile([0.1, 0.2, 0.3], (2 * n, 1)),
        "cam_ext": np.tile(made.poses[:1], (2 * n, 1, 1)),
        "cam_int": np.tile(made.matrix, (2 * n, 1, 1)),
        "gtkps": np.tile(np.concatenate([made.seen, made.seen], 1), (2, 1, 1)),
        "center": np.tile([100.0, 200.0], (2 * n, 1)),
        "scale": np.full(2 * n, 0.5),
        "motion_info": np.array([{"a": 1}] * 2 * n, dtype=object),
    } | changes
    path = root / "labels" / f"{name}.npz"
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez(path, **{k: v for k, v in content.items() if v is not None})
    return path


def write_movi(root: Path, made: Scene, *, motions: int = 2) -> Array:
    """Subject 7, 120 Hz; returns the true places [F, J, 3] m in camera PG1 at 30 Hz."""
    n = len(made.theta)
    folder = root / "BMLmovi" / "Subject_7_F_MoSh"
    folder.mkdir(parents=True)
    poses = np.concatenate([made.theta[:, :22].reshape(n, 66), np.zeros((n, 90))], 1)
    for motion in range(1, motions + 1):
        np.savez(
            folder / f"Subject_7_F_{motion}_poses.npz",
            poses=poses,
            trans=made.trans,
            betas=np.append(made.beta, np.zeros(6)),
            mocap_framerate=120.0,
            gender="female",
            dmpls=np.zeros((n, 8)),
        )
    (root / "V3D").mkdir()
    scipy.io.savemat(
        root / "V3D" / "F_v3d_Subject_7.mat",
        {
            "Subject_7_F": {
                "id": "Subject_7",
                "move": {
                    "motions_list": np.array(["walking", "kicking"], dtype=object),
                    "flags30": np.array([[11, 14], [21, 40]]),
                    "flags120": np.array([[41, 56], [81, 160]]),
                },
            }
        },
    )
    calibration = root / "Calib"
    calibration.mkdir()
    turn = Rotation.from_rotvec([1.6, 0.1, -0.2]).as_matrix()
    shift = np.array([120.0, 900.0, 4000.0])  # mm
    lens = np.array([[980.0, 0, 401.0], [0, 985.0, 301.0], [0, 0, 1]])  # pixels from 1
    for camera in ("PG1", "PG2"):
        np.savez(
            calibration / f"cameraParams_{camera}.npz",
            IntrinsicMatrix=lens.T,
            RadialDistortion=np.array([-0.1, 0.05]),
        )
        np.savez(
            calibration / f"Extrinsics_{camera}.npz",
            rotationMatrix=turn.T,
            translationVector=shift[None],
        )
        (root / f"F_{camera}_Subject_7_L.avi").touch()
    # as MATLAB's worldToImage: rows, mm, the set's own axes (-y, x, z)
    x = made.joints[::4]
    rows = 1000 * np.stack([-x[..., 1], x[..., 0], x[..., 2]], -1)
    return np.asarray((rows @ turn.T + shift) / 1000)
