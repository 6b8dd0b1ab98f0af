"""Archives of arrays (.npz), which hold motions of several kinds: their keys tell which."""

import os
import zipfile
from pathlib import Path

import xarray as xr

from biokit.io.files import existing_file, file_error


def read_npz(path: str | os.PathLike[str]) -> xr.Dataset | xr.DataTree:
    """Read a motion of an SMPL-format body or of a joint hierarchy, or keypoints in pictures.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    ValueError
        If it is no .npz, holds something else (a body is read by `biokit.body.load_body`), or has
        errors (all of them are listed).
    """
    path = existing_file(path)
    keys = _keys(path)
    if "v_template" in keys:
        raise file_error(
            path,
            [
                "is a body (SMPL, SMPL-H or SMPL-X), not a motion; read it with"
                " biokit.body.load_body and give it to the verbs that take body="
            ],
        )
    from biokit.io.smpl_motion import is_smpl_motion, read_smpl_motion

    if is_smpl_motion(keys):
        return read_smpl_motion(path)
    if {"joint_names", "parents"} & keys:
        from biokit.io.hierarchy import read_hierarchy

        return read_hierarchy(path)
    from biokit.io.keypoint_files.arrays import holds_keypoints

    if holds_keypoints(path):
        from biokit.io.keypoints import read_keypoints

        return read_keypoints(path)
    raise file_error(
        path,
        [
            "is neither a motion of an SMPL-format body (keys poses, trans, betas) nor of a joint"
            " hierarchy (joint_names, parents, offsets, quats_wxyz, root_pos), nor keypoints"
            " (keypoints [frames, keypoints, 3]); it has the keys"
            f" {', '.join(sorted(keys)) or 'none'}"
        ],
    )


def _keys(path: Path) -> set[str]:
    try:
        with zipfile.ZipFile(path) as archive:
            return {Path(name).stem for name in archive.namelist() if name.endswith(".npy")}
    except (zipfile.BadZipFile, OSError, RuntimeError) as error:  # or NotImplementedError
        raise file_error(
            path, [f"cannot be read as .npz ({error}); is it truncated or another format?"]
        ) from error
