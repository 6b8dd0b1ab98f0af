"""Section on the video: what was seen, how well the body fits it, how it was found."""

import json
import os

import numpy as np
import xarray as xr

from biokit import plots
from biokit.body import open_body
from biokit.io.video import open_video
from biokit.plots.player import instants_of
from biokit.report.parts import drawn, known, note, pairs
from biokit.schema import FrameFlag
from biokit.virtual_markers import body_mesh

PICTURES = 8
BODY = ("theta", "beta", "translation")


def video_section(ds: xr.Dataset, video: str | os.PathLike[str] | None) -> str:
    """Table, pictures, errors over time; empty where nobody was seen by a camera."""
    if not known(ds, "keypoint_position"):
        return ""
    out = pairs(_rows(ds)) + _pictures(ds, video)
    if known(ds, "reprojection_error"):
        out += note(
            "Distance in the picture of the body's keypoints from those detected. It is small where"
            " the body fits what was seen; along the view it tells nothing."
        )
        out += drawn(plots.reprojection_errors(ds), "reprojection")
        out += drawn(plots.reprojection_error_map(ds), "reprojection-map")
    if "confidence" in ds:
        out += drawn(plots.keypoint_confidence(ds), "confidence")
    if known(ds, "iteration_loss"):
        out += drawn(plots.refinement_curves(ds), "refinement")
    return out


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


def _pictures(ds: xr.Dataset, video: str | os.PathLike[str] | None) -> str:
    """A few instants at which somebody is seen."""
    seen = np.flatnonzero(np.isfinite(ds["keypoint_position"].values).any(axis=(1, 2)))
    instants = seen[instants_of(len(seen), PICTURES)]
    out, pictures, mesh = "", None, None
    if video is not None:
        try:
            frames = ds["frame"].values if "frame" in ds.coords else np.arange(ds.sizes["time"])
            pictures = open_video(video).read(frames[instants])
        except (ValueError, OSError, IndexError, ImportError) as reason:
            out += note(f"No pictures: {reason}")
    if set(BODY) <= set(map(str, ds.data_vars)) and "camera_rotation" in ds:
        body = ds[list(BODY)].isel(time=instants).assign_attrs(kind="body")
        try:
            mesh = body_mesh(body, open_body(display=True), progress=False)
        except ValueError as reason:  # the body of a licensed file, which is not at hand
            out += note(f"No outline of the body: {reason}")
    plain = ds.assign_attrs(source="", model="")
    figure = plots.body_in_pictures(plain, pictures, mesh, instants=list(map(int, instants)))
    return out + drawn(figure, "pictures")
