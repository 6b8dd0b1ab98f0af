"""From a video, or its keypoints, to a body: the verb `biokit.recover_mesh`."""

from __future__ import annotations

import os

import numpy as np
import xarray as xr

from biokit.clip_recovery import Refinement
from biokit.keypoint_preparation import mended
from biokit.mesh_networks import load_mesh_network
from biokit.mesh_run import run
from biokit.mesh_sources import CameraSource, as_camera, as_keypoints, is_video, picture_size
from biokit.nets.mesh_recovery import MeshRecovery
from biokit.recovered_body import Seen, ordered, recovered_dataset
from biokit.schema import FrameFlag
from biokit.sources import Source, best_device

ENCODERS = ("keypoints", "pixels")
SMOOTH = 6.0  # Hz
DRIFT = 0.01  # of a refinement, per rad^2
HEIGHTS = (0.5, 2.5)  # m


def recover_mesh(
    source: Source,
    *,
    camera: CameraSource = None,
    keypoints: Source | None = None,
    encoder: str = "keypoints",
    height: float | None = None,
    smooth: float | None = SMOOTH,
    refine: int = 0,
    features: bool = False,
    person: str | int = "largest",
    weights: str | os.PathLike[str] | None = None,
    network: MeshRecovery | None = None,
    device: str = "auto",
    batch: int | None = None,
    progress: bool = True,
) -> xr.Dataset:
    """Recover the body of a person from a video or from 2D keypoints.

    Left and right are mended where the detector exchanged them. A network sees a window of
    keypoints (or the picture) around each frame and answers with a pose and a shape. The clip then
    gets one shape, the mean of its frames; rotations are smoothed without lag; and the body is
    placed where the keypoints of its size are seen.

    Parameters
    ----------
    source : Dataset or path
        Keypoints (any that `biokit.io.keypoints.read_keypoints` reads), or a video.
    camera : Camera, path or float, optional
        A camera or a calibration file; or the field of view in degrees along the longer side of
        the picture. A guess that suits phones when not given.
    keypoints : Dataset or path, optional
        Of the video; `biokit.detect` finds them when not given.
    encoder : {"keypoints", "pixels"}
        What the network sees. "pixels" needs a video.
    height : float, optional
        Stature of the person, m. Without it the size is what the network takes from proportions:
        distances and lengths are uncertain by about 5 %, angles hardly.
    smooth : float or None
        Hz at which motion is halved; None leaves every frame as the network sees it.
    refine : int
        Iterations of refinement, otherwise as `biokit.refine` does by default.
    features : bool
        Keep the query tokens that each frame's body is read from, for networks that see more in
        a video than its body (`biokit.muscle_activations`): 25 kB a frame of keypoints.
    person : str or int
        Who of several people: "largest", or a number; see `biokit.io.keypoints.read_keypoints`.
    weights : path, optional
        Of the network; those of the package when not given.
    network : MeshRecovery, optional
        Instead of weights.
    device : str
        "auto" uses a GPU where there is one.
    batch : int, optional
        Frames that go through the network at once.
    progress : bool
        Show progress bars for long clips.

    Returns
    -------
    Dataset
        Kind "body", of the open body: ``theta (time, smpl_joint, space)`` rad, ``beta (shape)``,
        ``translation (time, space)`` m in ground; what was seen, ``keypoint_position (time,
        keypoint, image_axis)`` px with ``confidence`` and ``reprojection_error``; the camera; and
        ``flag (time)``: ``NO_PERSON`` where too few keypoints are seen and the body is
        interpolated, ``LABELS_EXCHANGED``, ``LARGE_REPROJECTION_ERROR``. With ``features``:
        ``visual_feature (time, token, channel)``, NaN where too few are seen. Ground is the
        calibration's, or found under the body: y up, origin under the first pelvis, x along the
        way it goes or faces.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    ValueError
        If an option is wrong (all are listed), the keypoints are of other pictures than the
        camera's, or nobody is seen.

    Examples
    --------
    >>> import biokit as bk
    >>> body = bk.recover_mesh("walk.mp4", keypoints="walk.json", height=1.75)  # doctest: +SKIP
    """
    _check(encoder, height, smooth, refine, batch)
    video = source if is_video(source) else None
    found = as_keypoints(source, keypoints, person=person, device=device, progress=progress)
    raw = Seen(ordered(found), as_camera(camera, picture_size(found)))
    seen = raw._replace(keypoints=mended(raw.keypoints, raw.detections))
    flag = seen.keypoints["flag"].values.astype(np.int64) & int(FrameFlag.LABELS_EXCHANGED)
    where = best_device(device)
    own = network or load_mesh_network(encoder, weights)
    refinement = Refinement(refine, None, DRIFT) if refine else None
    recovery = run(
        own,
        seen,
        video=None if isinstance(video, xr.Dataset) else video,
        height=height,
        smooth=smooth,
        refinement=refinement,
        tokens=features,
        device=where,
        batch=batch,
        progress=progress,
    )
    options = {
        "encoder": encoder,
        "video": "" if video is None else str(video),
        "weights": "given" if network is not None else str(weights or "biokit"),
        "height": height,
        "smooth": smooth,
        "refinement": None
        if refinement is None
        else {"iterations": refine, "step": None, "drift": DRIFT},
    }
    return recovered_dataset(seen, recovery, options=options, flag=flag)


def _check(
    encoder: str, height: float | None, smooth: float | None, refine: int, batch: int | None
) -> None:
    problems: list[str] = []
    if encoder not in ENCODERS:
        problems.append(f"encoder is {encoder!r}; it must be one of {', '.join(ENCODERS)}")
    if height is not None and not HEIGHTS[0] <= height <= HEIGHTS[1]:
        hint = "; is it in cm?" if 50 <= height <= 250 else ""
        problems.append(
            f"height is {height:g}; it must be in m, {HEIGHTS[0]} to {HEIGHTS[1]}{hint}"
        )
    if smooth is not None and not smooth > 0:
        problems.append(f"smooth is {smooth:g} Hz; give a positive number, or None for none")
    if refine < 0 or int(refine) != refine:
        problems.append(f"refine is {refine}; it is a number of iterations")
    if batch is not None and batch < 1:
        problems.append(f"batch is {batch}; it is a number of frames, 1 or more")
    if problems:
        raise ValueError("recover_mesh:" + "".join(f"\n  - {problem}" for problem in problems))
