"""Mesh recovery on a public set that you have: MPJPE, PA-MPJPE, MVE, PCK, joint angles.

    python -m scripts.evaluate_mesh_recovery 3dpw /data/3DPW --body SMPL_FEMALE.pkl SMPL_MALE.pkl
    python -m scripts.evaluate_mesh_recovery opencap /data/LabValidation --keypoints /data/keypoints

Keypoints come from a folder of files (``--keypoints``, any that biokit.io.keypoints reads, named
as the samples are printed, other signs than letters and digits as _), from a detector of the set's
own (3DPW), from its projected truth (``--truth``), or from ViTPose (``--detect``, videos only).
Joints are compared in the camera: the 24 of the SMPL format where both have them, else hips,
knees, ankles, shoulders, elbows and wrists, about the middle of the hips. Vertices are compared
where the recovered body is of the mesh that the set is labelled with. Joint angles of labelled
bodies come from the network's inverse kinematics on their virtual markers, as BioPose's do; those
of OpenCap's references are compared leg by leg, at the lag within half a second that fits best.
Where frames are further apart than 0.1 s (BEDLAM and Human3.6M as often cut down), the keypoint
network sees each frame alone.
"""

from __future__ import annotations

import argparse
import csv
import re
import sys
import warnings
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
import xarray as xr
from numpy.typing import NDArray

from biokit import metrics, schema
from biokit.body.model import Body
from biokit.body.open_body import open_body
from biokit.body.skinning import pose_body
from biokit.body.smpl import load_body
from biokit.evaluation_sets import SETS, Sample, evaluation_set
from biokit.keypoint_names import HALPE26

Array = NDArray[np.float64]
Recover = Callable[[xr.Dataset, Any], xr.Dataset]
LIMBS = tuple(
    f"{side}_{joint}"
    for joint in ("hip", "knee", "ankle", "shoulder", "elbow", "wrist")
    for side in ("left", "right")
)
HIPS = ("left_hip", "right_hip")
LEGS = tuple(
    f"{name}_{side}"
    for name in ("hip_flexion", "hip_adduction", "hip_rotation", "knee_angle", "ankle_angle")
    for side in "rl"
)
LAG = 0.5  # s
RATE = 100.0  # Hz, at which lags are tried
PCK = 0.1  # of the larger side of the box around the keypoints
COLUMNS = (
    *("mpjpe", "pa_mpjpe", "mve", "pck", "mae_angle", "mae_angle_corrected", "mpblpe"),
    *("mae_body", "lag"),
)


def evaluate(
    sample: Sample, seen: xr.Dataset, recover: Recover, bodies: Mapping[str, Body]
) -> dict[str, float]:
    """Errors of the body recovered from a sample's keypoints; mm, deg, s; what is unknown is NaN.

    Parameters
    ----------
    sample : Sample
    seen : Dataset
        Keypoints, of all frames of the sample.
    recover : callable
        Makes a body Dataset of keypoints and a camera (or None).
    bodies : mapping
        Licensed bodies by gender, to pose the set's labels.
    """
    found = recover(seen, sample.camera)
    values = dict.fromkeys(COLUMNS, float("nan"))
    values |= _pictured(found)
    labelled = None if sample.body is None else bodies.get(sample.body.gender)
    if labelled is not None or sample.joints is not None:
        values |= _joints(sample, found, labelled)
    if labelled is not None:
        values |= _labelled_angles(sample, found, labelled)
    if sample.angles is not None:
        values |= _leg_angles(sample, found)
    return values


def in_camera(found: xr.Dataset, body: Body) -> tuple[torch.Tensor, torch.Tensor]:
    """Joints (F, 24, 3) and vertices (F, V, 3), m, of a recovered body in its camera."""
    theta, beta, translation = (
        torch.from_numpy(np.array(found[name].values, dtype=np.float64))
        for name in ("theta", "beta", "translation")
    )
    posed = pose_body(body.to("cpu", torch.float64), theta, beta, translation)
    if "camera_rotation" not in found:
        return posed.joints, posed.vertices
    rotation = torch.from_numpy(found["camera_rotation"].values.astype(np.float64))
    shift = torch.from_numpy(found["camera_translation"].values.astype(np.float64))
    return tuple(x @ rotation.mT + shift[..., None, :] for x in (posed.joints, posed.vertices))  # type: ignore[return-value]


def keypoints_of(
    sample: Sample, *, folder: Path | None, truth: bool, detect: bool
) -> xr.Dataset | None:
    """Keypoints for a sample, or None where there are none."""
    if folder is not None:
        files = sorted(folder.glob(f"{file_name(sample)}.*"))
        if not files:
            return None
        from biokit.io.keypoints import read_keypoints

        size = None if sample.view is None else sample.view.size
        return read_keypoints(files[0], image_size=size, time=sample.time)
    if detect:
        if sample.video is None:
            return None
        from biokit.detection import detect as detected

        seen = detected(sample.video)
        return seen.isel(time=sample.frame).assign_coords(time=sample.time)
    if sample.keypoints is None or ("truth" in sample.keypoint_source and not truth):
        return None
    own = sample.keypoints_dataset()
    return own.sel(keypoint=[name for name in own["keypoint"].values if name in HALPE26])


def file_name(sample: Sample) -> str:
    """What a file of a sample's keypoints is called, without its suffix."""
    return re.sub(r"\W+", "_", sample.name).strip("_")


# ---------------------------------------------------------------------------------------- errors


def _pictured(found: xr.Dataset) -> dict[str, float]:
    """PCK of the reprojection."""
    if "reprojection_error" not in found:
        return {}
    px = found["keypoint_position"].values
    error = found["reprojection_error"].values
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # frames without keypoints
        size = (np.nanmax(px, 1) - np.nanmin(px, 1)).max(1)
    zero = np.zeros_like(error)
    place = np.stack([error, zero], -1)
    detected = np.where(np.isfinite(error)[..., None], 0.0, np.nan) * np.ones(2)
    return {"pck": float(metrics.pck(place, detected, size=size, threshold=PCK))}


def _joints(sample: Sample, found: xr.Dataset, labelled: Body | None) -> dict[str, float]:
    body = _own_body(found, labelled)
    joints, vertices = in_camera(found, body)
    rows = torch.from_numpy(np.flatnonzero(sample.counted))
    mesh = None if labelled is None else sample.true_mesh(labelled)
    if mesh is not None:
        names, target = schema.SMPL_JOINTS, mesh.joints
    else:
        assert sample.joints is not None
        known = sample.joints.confidence > 0
        place = np.where(known[..., None], sample.joints.position, np.nan)
        names, target = sample.joints.names, torch.from_numpy(sample.in_camera(place))
    full = set(schema.SMPL_JOINTS) <= set(names)
    chosen = schema.SMPL_JOINTS if full else LIMBS
    ours = joints[rows][:, [schema.SMPL_JOINTS.index(name) for name in chosen]]
    theirs = target[rows][:, [names.index(name) for name in chosen]]
    root = 0 if full else [chosen.index(name) for name in HIPS]
    values = {
        "mpjpe": float(metrics.mpjpe(ours, theirs, root=root)),
        "pa_mpjpe": float(metrics.pa_mpjpe(ours, theirs)),
    }
    if mesh is not None and vertices.shape == mesh.vertices.shape:
        roots = (joints[rows][:, 0], mesh.joints[rows][:, 0])
        values["mve"] = float(metrics.mve(vertices[rows], mesh.vertices[rows], root=roots))
    return values


def _own_body(found: xr.Dataset, labelled: Body | None) -> Body:
    own = str(found.attrs.get("body_model", "open_body"))
    if own.startswith("open_body"):
        return open_body()
    if labelled is None:
        raise ValueError(f"the recovered body is a {own}; give its file with --body")
    return labelled


def _labelled_angles(sample: Sample, found: xr.Dataset, labelled: Body) -> dict[str, float]:
    """Angles of both bodies by the network, in the ground of the recovered one."""
    from biokit.body.markers import marker_set
    from biokit.evaluate import evaluate_motion
    from biokit.io import open_skeleton
    from biokit.physics import inverse_kinematics

    mesh = sample.true_mesh(labelled)
    markers = marker_set(labelled).to("cpu", torch.float64)
    position = markers.on(mesh.vertices)
    if "camera_rotation" in found:
        rotation = torch.from_numpy(found["camera_rotation"].values.astype(np.float64))
        shift = torch.from_numpy(found["camera_translation"].values.astype(np.float64))
        position = (position - shift[..., None, :]) @ rotation
    truth = schema.markers(found["time"].values, markers.names, position.numpy())
    motions = [
        inverse_kinematics(x, method="neural", progress=False).isel(
            time=np.flatnonzero(sample.counted)
        )
        for x in (found, truth)
    ]
    errors = evaluate_motion(motions[0], motions[1], open_skeleton())
    return {
        name: getattr(errors, name)
        for name in ("mae_angle", "mae_angle_corrected", "mpblpe", "mae_body")
    }


def _leg_angles(sample: Sample, found: xr.Dataset) -> dict[str, float]:
    """Angles of the legs beside the reference's, at the lag that fits best."""
    from biokit.io.motion import read_mot
    from biokit.physics import inverse_kinematics

    assert sample.angles is not None
    reference = read_mot(sample.angles)
    motion = inverse_kinematics(found, method="neural", progress=False)
    there = {str(name) for name in reference["dof"].values}
    names = [name for name in LEGS if name in there]
    if not names:
        raise ValueError(f"{sample.angles}: has none of {', '.join(LEGS)}")
    ours, theirs = (ds["dof_position"].sel(dof=names) for ds in (motion, reference))
    t, s = ours["time"].values, theirs["time"].values - theirs["time"].values[0]
    best: tuple[float, float, Array, Array] | None = None
    for lag in np.arange(-LAG, LAG + 0.5 / RATE, 1 / RATE):
        rows = (t + lag >= s[0]) & (t + lag <= s[-1])
        if rows.sum() < max(2, 0.5 * min(len(t), len(s))):
            continue
        target = np.stack([np.interp(t[rows] + lag, s, x) for x in theirs.values.T], 1)
        errors = metrics.angle_errors(ours.values[rows], target)
        value = float(errors.corrected_mae.mean())
        if best is None or value < best[0]:
            best = (value, float(lag), ours.values[rows], target)
    if best is None:
        raise ValueError(f"{sample.angles}: covers another time than {sample.video}")
    errors = metrics.angle_errors(best[2], best[3])
    return {
        "mae_angle": float(errors.mae.mean()),
        "mae_angle_corrected": float(errors.corrected_mae.mean()),
        "lag": best[1],
    }


# --------------------------------------------------------------------------------- command line


def mean(rows: Sequence[Mapping[str, Any]]) -> dict[str, float]:
    """Means over samples, weighted by the frames that count."""
    weight = np.array([row["frames"] for row in rows], dtype=np.float64)
    found = {}
    for name in COLUMNS:
        values = np.array([row[name] for row in rows], dtype=np.float64)
        known = np.isfinite(values)
        total = weight[known].sum()
        found[name] = float((values[known] * weight[known]).sum() / total) if total else np.nan
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """Evaluate, print a line for each sample and the means, write them as .csv."""
    given = _parser().parse_args(arguments)
    from biokit.mesh_recovery import recover_mesh

    def recover(seen: xr.Dataset, camera: Any) -> xr.Dataset:
        smooth = given.smooth if given.smooth > 0 else None
        return recover_mesh(
            seen,
            camera=camera,
            smooth=smooth,
            refine=given.refine,
            weights=given.weights,
            progress=False,
        )

    bodies = _bodies(given.body)
    rows: list[dict[str, Any]] = []
    unposed: set[str] = set()
    options = dict(option.split("=", 1) for option in given.option)
    for number, sample in enumerate(evaluation_set(given.set, given.folder, **options)):
        if given.limit is not None and number >= given.limit:
            break
        seen = keypoints_of(sample, folder=given.keypoints, truth=given.truth, detect=given.detect)
        if seen is None:
            sys.stdout.write(f"{sample.name}: no keypoints ({file_name(sample)}.*); left out\n")
            continue
        if sample.body is not None and sample.body.gender not in bodies:
            unposed.add(f"{sample.body.model}, {sample.body.gender}")
        values = evaluate(sample, seen, recover, bodies)
        rows.append({"sample": sample.name, "frames": int(sample.counted.sum()), **values})
        sys.stdout.write(f"{sample.name}: {_shown(values)}\n")
    if not rows:
        sys.stdout.write("nothing was evaluated\n")
        return 1
    sys.stdout.write(f"mean of {len(rows)}: {_shown(mean(rows))}\n")
    if unposed:
        sys.stdout.write(
            f"labels of {'; '.join(sorted(unposed))} were not posed: give the body's file with"
            " --body for MVE and joint angles\n"
        )
    if given.out is not None:
        with given.out.open("w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, ["sample", "frames", *COLUMNS])
            writer.writeheader()
            writer.writerows(rows)
    return 0


def _bodies(files: Sequence[Path]) -> dict[str, Body]:
    """Bodies by the gender in their files' names; one alone serves all."""
    loaded = {path: load_body(path, dtype=torch.float64) for path in files}
    if len(loaded) == 1:
        return dict.fromkeys(("female", "male", "neutral"), next(iter(loaded.values())))
    found = {}
    for path, body in loaded.items():
        name = path.stem.lower()
        gender = next((g for g in ("female", "male", "neutral") if g in name), None)
        if gender is None:
            raise ValueError(f"{path}: the name says neither female, male nor neutral")
        found[gender] = body
    return found


def _shown(values: Mapping[str, float]) -> str:
    return ", ".join(f"{k} {v:.2f}" for k, v in values.items() if np.isfinite(v)) or "nothing known"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m scripts.evaluate_mesh_recovery",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("set", choices=sorted(SETS))
    parser.add_argument("folder", type=Path)
    parser.add_argument("--option", action="append", default=[], help="of the set: split=test")
    parser.add_argument("--body", type=Path, nargs="+", default=[], help="licensed body files")
    parser.add_argument("--keypoints", type=Path, help="folder of keypoint files")
    parser.add_argument("--truth", action="store_true", help="use the set's projected joints")
    parser.add_argument("--detect", action="store_true", help="detect keypoints in the videos")
    parser.add_argument("--weights", type=Path, help="of the network; the package's by default")
    parser.add_argument("--refine", type=int, default=0, help="iterations")
    parser.add_argument("--smooth", type=float, default=6.0, help="Hz; 0 for none")
    parser.add_argument("--limit", type=int, help="samples")
    parser.add_argument("--out", type=Path, help="table, .csv")
    return parser


if __name__ == "__main__":
    sys.exit(main())
