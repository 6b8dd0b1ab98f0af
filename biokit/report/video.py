"""Section on the video: what was seen, how well the body fits it, how it was found."""

import json

import numpy as np
import xarray as xr

from biokit.report.parts import known, note, pairs, table
from biokit.schema import FrameFlag


def video_section(ds: xr.Dataset) -> str:
    """What was seen and how well the body fits; empty where nobody was seen by a camera."""
    if not known(ds, "keypoint_position"):
        return ""
    out = pairs(_rows(ds))
    if known(ds, "reprojection_error"):
        out += note(
            "Reprojection error: the distance in the picture of the body's keypoints from those"
            " detected. It is small where the body fits what was seen; along the view it tells"
            " nothing. View the explorer by its camera to see both."
        ) + _keypoints(ds)
    return out


def _keypoints(ds: xr.Dataset) -> str:
    """Error and confidence of each keypoint."""
    error = ds["reprojection_error"].transpose("time", "keypoint").values
    rows = []
    for k, name in enumerate(map(str, ds["keypoint"].values)):
        own = error[np.isfinite(error[:, k]), k]
        sure = float(ds["confidence"].values[:, k].mean()) if "confidence" in ds else np.nan
        mean = f"{own.mean():.1f}" if own.size else "not seen"
        most = f"{own.max():.1f}" if own.size else ""
        rows.append((name.replace("_", " "), mean, most, f"{sure:.2f}" if sure == sure else ""))
    head = ["keypoint", "mean error (px)", "largest (px)", "mean confidence"]
    return table(rows, head, caption="Keypoints of the body beside those detected", numbers=3)


def _rows(ds: xr.Dataset) -> list[tuple[str, str]]:
    frames = ds.sizes["time"]
    seen = np.isfinite(ds["keypoint_position"].values).any(axis=(1, 2))
    rows = [
        ("Pictures", f"{ds.attrs.get('image_width')} x {ds.attrs.get('image_height')} px"),
        ("Person seen in", f"{int(seen.sum())} of {frames} frames"),
    ]
    if ds.attrs.get("detector"):
        rows.append(("Keypoints", str(ds.attrs["detector"])))
    if "flag" in ds:
        mended = (ds["flag"].values.astype(int) & int(FrameFlag.LABELS_EXCHANGED)) != 0
        rows.append(("Left and right mended", f"{int(mended.sum())} frames"))
    if known(ds, "reprojection_error"):
        error = ds["reprojection_error"].values
        error = error[np.isfinite(error)]
        rows.append(
            (
                "Reprojection error",
                f"mean {error.mean():.1f} px, median {np.median(error):.1f} px, 95 % below"
                f" {np.percentile(error, 95):.1f} px",
            )
        )
    if "height" in ds.attrs:
        rows.append(("Stature of the body", f"{float(ds.attrs['height']):.2f} m"))
    if "focal_length" in ds:
        rows.append(("Camera", _camera(ds)))
    recovery = json.loads(str(ds.attrs.get("options", "{}"))).get("mesh recovery", {})
    if recovery.get("refinement"):
        rows.append(("Refinement", f"{recovery['refinement']['iterations']} iterations"))
    return rows


def _camera(ds: xr.Dataset) -> str:
    focal = ds["focal_length"].values
    size = np.array([ds.attrs["image_width"], ds.attrs["image_height"]], dtype=np.float64)
    view = np.degrees(2 * np.arctan(size / (2 * focal)))
    known_as = "a guess" if ds.attrs.get("camera_estimated") else str(ds.attrs["camera_source"])
    pose = str(ds.attrs.get("camera_pose", "not stated"))
    return (
        f"focal length {focal.mean():.0f} px, field of view {view[0]:.0f} x {view[1]:.0f} deg"
        f" ({known_as}); pose {pose}"
    )
