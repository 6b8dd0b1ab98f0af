"""The Dataset of a body that was recovered from a video, and what a refinement reads back of it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
import roma
import torch
import xarray as xr
from numpy.typing import NDArray
from torch import Tensor

from biokit import schema
from biokit.body.keypoints import DETECTORS, body_keypoints
from biokit.body.open_body import open_body
from biokit.camera.model import Camera
from biokit.camera.projection import project, rays
from biokit.camera.upright import ground_frame, up_direction
from biokit.clip.body import ClipBody, Detections, Moving
from biokit.clip.shape import stature
from biokit.clip_recovery import Recovery
from biokit.keypoint_names import HALPE26
from biokit.schema import FrameFlag
from biokit.visual_front_end import FEATURE, with_features

FEET = [i for i, name in enumerate(HALPE26) if name.endswith(("_toe", "_heel"))]
LARGE_ERROR = 0.06  # of the body's height in the picture: mean distance of its keypoints
CHUNK = 1024  # frames, of keypoints placed at once
# attributes of keypoints that a body keeps
KEPT = (
    *("source", "image_width", "image_height", "keypoint_set", "detector"),
    *("labels_exchanged", "keypoints_rejected"),
)
# what a refinement needs of a body
NEEDED = ("keypoint_position", "confidence", "focal_length", "principal_point", "distortion")


class Seen(NamedTuple):
    """Keypoints of a clip in the canonical order, and the camera that saw them."""

    keypoints: xr.Dataset
    camera: Camera

    @property
    def detections(self) -> Detections:
        """Rays and weights, float64."""
        px, sure = self.arrays
        seen = torch.isfinite(px).all(-1) & (sure > 0)
        found = rays(self.camera.to("cpu", torch.float64), torch.where(seen[..., None], px, 0.0))
        seen = seen & torch.isfinite(found).all(-1)
        time = torch.from_numpy(np.array(self.keypoints["time"].values, dtype=np.float64))
        return Detections(
            time,
            torch.where(seen[..., None], found, 0.0),
            torch.where(seen, sure.clamp(0, 1), 0.0),
        )

    @property
    def arrays(self) -> tuple[Tensor, Tensor]:
        """Positions (F, 26, 2) px and confidences (F, 26)."""
        ds = self.keypoints
        px = torch.from_numpy(np.array(ds["keypoint_position"].values, dtype=np.float64))
        sure = torch.from_numpy(np.array(ds["confidence"].values, dtype=np.float64))
        return px, sure.nan_to_num(0.0)

    @property
    def moving(self) -> Moving:
        """The open body, with keypoints where this detector sees them."""
        body = open_body()
        kind = str(self.keypoints.attrs.get("keypoint_set", ""))
        return Moving(body, body_keypoints(body, DETECTORS.get(kind, "coco")))


class Placed(NamedTuple):
    """Keypoints and joints of a clip's body, in the camera."""

    keypoints: Tensor  # [F, 26, 3] m
    joints: Tensor  # [F, 24, 3] m


def where(moving: Moving, body: ClipBody) -> Placed:
    """Keypoints and joints of a body over a clip."""
    parts = [
        moving.points(body.rotation[i : i + CHUNK], body.beta)
        for i in range(0, len(body.rotation), CHUNK)
    ]
    points, joints = (torch.cat(column) for column in zip(*parts, strict=True))
    return Placed(points + body.translation[:, None], joints + body.translation[:, None])


def standing(camera: Camera, placed: Placed, weight: Tensor, time: Tensor) -> Camera:
    """The camera with its pose: its own, or that of a ground found under the body."""
    if camera.has_pose:
        return camera
    up = up_direction(placed.joints, weight, time)
    rotation, translation = ground_frame(placed.joints, placed.keypoints[:, FEET], up)
    return camera.standing(rotation, translation)


def in_ground(body: ClipBody, camera: Camera) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Theta [F, 24, 3] rad and translation [F, 3] m in ground; the pelvis rests at the origin."""
    assert camera.rotation is not None and camera.translation is not None
    back = camera.rotation.cpu().double().mT
    rotation = body.rotation.clone()
    rotation[:, 0] = back @ rotation[:, 0]
    translation = (body.translation - camera.translation.cpu().double()) @ back.mT
    return roma.rotmat_to_rotvec(rotation).numpy(), translation.numpy()


def recovered_dataset(
    seen: Seen, recovery: Recovery, *, options: Mapping[str, Any], flag: NDArray[np.int64]
) -> xr.Dataset:
    """The body Dataset of a recovery.

    Parameters
    ----------
    seen : Seen
    recovery : Recovery
    options : mapping
        What made it; kept as JSON in the attribute ``options``.
    flag : array, shape (F,)
        Flags of the frames that are known already.
    """
    detections, moving = seen.detections, seen.moving
    body = recovery.body
    placed = where(moving, body)
    present = detections.present
    weight = detections.weight.sum(1) * present
    camera = standing(seen.camera, placed, weight, detections.time)
    theta, translation = in_ground(body, camera)
    px, sure = seen.arrays
    error = errors(camera, placed.keypoints, px, detections.weight)
    tall = float(stature(moving.body.to("cpu", torch.float64), body.beta))
    size = float(camera.focal.mean()) * tall / body.translation[:, 2].clamp(min=0.1).numpy()
    flag = flag.copy()
    flag[~present.numpy()] |= FrameFlag.NO_PERSON
    flag[mean_error(error, detections.weight) > LARGE_ERROR * size] |= (
        FrameFlag.LARGE_REPROJECTION_ERROR
    )
    source = seen.keypoints
    attrs = {key: source.attrs[key] for key in KEPT if key in source.attrs}
    ds = schema.body(
        source["time"].values,
        theta,
        body.beta.numpy(),
        translation,
        frame=source["frame"].values if "frame" in source.coords else None,
        attrs=attrs
        | {
            "body_model": moving.body.name,
            "height": tall,
            "camera_source": camera.source,
            "camera_estimated": int(camera.estimated),
            "camera_pose": "given" if seen.camera.has_pose else "from the body",
            "options": json.dumps(dict(options)),
        },
    )
    more: dict[str, Any] = {
        "keypoint_position": px.numpy(),
        "confidence": sure.numpy(),
        "reprojection_error": error,
        "flag": flag.astype(np.int16),
        **camera_variables(camera),
    }
    more |= _iterations(recovery, moving, camera, px, detections.weight)
    named = {k: (schema.VARIABLES[k].dims_of(np.ndim(v)), v) for k, v in more.items()}
    labels: dict[str, Any] = {
        dim: list(schema.FIXED_LABELS[dim]) for dim in ("image_axis", "camera_axis", "coefficient")
    }
    ds = ds.assign_coords(keypoint=np.array(HALPE26, dtype=np.str_), **labels).assign(named)
    if "iteration" in ds.dims:
        ds = ds.assign_coords(iteration=np.arange(ds.sizes["iteration"]))
    if recovery.tokens is not None:
        tokens = recovery.tokens.float().masked_fill(~present[:, None, None], torch.nan)
        ds = with_features(schema.describe(ds), tokens.numpy(), front_end_of(options))
    return schema.validate(schema.describe(ds), "body")


def front_end_of(options: Mapping[str, Any]) -> str:
    """Name of the network that made a body, whose features mean what only it knows."""
    name = f"MQ-HMR {options.get('encoder', 'keypoints')}"
    weights = str(options.get("weights", "biokit"))
    return name if weights == "biokit" else f"{name}, weights {weights}"


def camera_variables(camera: Camera) -> dict[str, NDArray[np.float64]]:
    """The camera as variables of a Dataset."""
    tensors = {
        "focal_length": camera.focal,
        "principal_point": camera.centre,
        "distortion": camera.distortion,
        "camera_rotation": camera.rotation,
        "camera_translation": camera.translation,
    }
    return {k: v.cpu().double().numpy() for k, v in tensors.items() if v is not None}


def errors(camera: Camera, points: Tensor, px: Tensor, weight: Tensor) -> NDArray[np.float64]:
    """Distances [F, K] px of keypoints in the camera from those detected; NaN where not seen."""
    own = camera.to("cpu", torch.float64)
    off = torch.linalg.vector_norm(project(own, points) - px, dim=-1)
    return torch.where(weight > 0, off, torch.nan).numpy()


def mean_error(error: NDArray[np.float64], weight: Tensor) -> NDArray[np.float64]:
    """Mean distance [F] px of the keypoints of a frame by their confidence; NaN where none is."""
    w = weight.numpy() * np.isfinite(error)
    total = w.sum(1)
    with np.errstate(invalid="ignore"):
        return np.asarray(np.where(total > 0, (np.nan_to_num(error) * w).sum(1) / total, np.nan))


def reprojection(seen: Seen, body: ClipBody) -> NDArray[np.float64]:
    """Mean distance [F] px of the keypoints of a body in the camera from those seen."""
    px, weight = seen.arrays[0], seen.detections.weight
    return mean_error(errors(seen.camera, where(seen.moving, body).keypoints, px, weight), weight)


def _iterations(
    recovery: Recovery, moving: Moving, camera: Camera, px: Tensor, weight: Tensor
) -> dict[str, NDArray[np.float64]]:
    if not recovery.iterations or recovery.loss is None:
        return {}
    theta, translation, pixels = [], [], []
    for body in recovery.iterations:
        own = in_ground(body, camera)
        theta.append(own[0])
        translation.append(own[1])
        error = errors(camera, where(moving, body).keypoints, px, weight)
        pixels.append(mean_error(error, weight))
    return {
        "iteration_theta": np.stack(theta),
        "iteration_translation": np.stack(translation),
        "iteration_reprojection": np.stack(pixels),
        "iteration_loss": recovery.loss.double().numpy(),
    }


# ---------------------------------------------------------------------------------- reading back


class Made(NamedTuple):
    """A body Dataset taken apart again."""

    seen: Seen
    beta: Tensor  # [S]
    options: dict[str, Any]
    flag: NDArray[np.int64]
    features: bool  # whether it has them


def taken_apart(body: xr.Dataset) -> Made:
    """What a refinement needs of a body that `biokit.recover_mesh` made.

    Raises
    ------
    ValueError
        If it has no keypoints or camera, naming what it lacks.
    """
    schema.validate(body, "body")
    lacking = [name for name in NEEDED if name not in body]
    lacking += [f"the attribute {k}" for k in ("options", "image_width") if k not in body.attrs]
    if lacking or tuple(map(str, body["keypoint"].values)) != HALPE26:
        where_from = str(body.attrs.get("source", "")) or "the body"
        raise ValueError(
            f"{where_from}: not a body of biokit.recover_mesh, which alone can be refined; it lacks"
            f" {', '.join(lacking) or 'the keypoints of HALPE-26 in their order'}"
        )
    given = body.attrs.get("camera_pose") == "given"
    camera = Camera(
        focal=_tensor(body, "focal_length"),
        centre=_tensor(body, "principal_point"),
        size=(int(body.attrs["image_width"]), int(body.attrs["image_height"])),
        distortion=_tensor(body, "distortion"),
        rotation=_tensor(body, "camera_rotation") if given else None,
        translation=_tensor(body, "camera_translation") if given else None,
        source=str(body.attrs.get("camera_source", "")),
        estimated=bool(body.attrs.get("camera_estimated", 0)),
    )
    kept = (*KEPT, "sampling_rate")
    keypoints = schema.keypoints(
        body["time"].values,
        HALPE26,
        body["keypoint_position"].values,
        body["confidence"].values,
        image_size=camera.size,
        frame=body["frame"].values if "frame" in body.coords else None,
        attrs={k: body.attrs[k] for k in kept if k in body.attrs},
    )
    flag = np.zeros(body.sizes["time"], dtype=np.int64)
    if "flag" in body:
        flag |= body["flag"].values.astype(np.int64) & int(FrameFlag.LABELS_EXCHANGED)
    options = json.loads(str(body.attrs["options"]))
    return Made(Seen(keypoints, camera), _tensor(body, "beta"), options, flag, FEATURE in body)


def _tensor(ds: xr.Dataset, name: str) -> Tensor:
    return torch.from_numpy(np.array(ds[name].values, dtype=np.float64))


def ordered(keypoints: xr.Dataset, names: Sequence[str] = HALPE26) -> xr.Dataset:
    """The keypoints by name in an order; those that are lacking are not seen."""
    if tuple(map(str, keypoints["keypoint"].values)) == tuple(names):
        return keypoints
    out = keypoints.reindex(keypoint=list(names))
    return out.assign(confidence=out["confidence"].fillna(0.0))
