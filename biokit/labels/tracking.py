"""A recording of any kind as the motion of a model that has the person's size.

SMPL bodies: the skeleton is scaled by the body's shape (`biokit.body.registration.scale_of`), and
least squares on the 87 anatomical markers of the mesh bring it into the body's pose. Joint
hierarchies are retargeted. Markers go through the network where they are those of the open
skeleton; another model is scaled to the recording's own frames. Motions are taken as they are.

Recordings are thinned before anything is solved, to the coarsest rate above 50 Hz that takes every
k-th frame: labels are low-passed at 12 Hz and less.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
import xarray as xr
from numpy.typing import NDArray
from torch import Tensor

from biokit import schema
from biokit.body.markers import ANATOMICAL
from biokit.body.model import Body
from biokit.body.open_body import open_body
from biokit.body.points import pose_points
from biokit.body.registration import pose_of, scale_of, shape_of
from biokit.body.smpl import load_body
from biokit.body_motion import body_arguments
from biokit.engine import ik
from biokit.engine.angles import continuous
from biokit.engine.model import Model
from biokit.engine.scaling import scale_model
from biokit.io import open_skeleton
from biokit.labels.pose_start import coordinates_of_pose
from biokit.labels.subject import mass_of_height, mass_of_shape, mean_shape, registered
from biokit.physics import coordinates_of, inverse_kinematics
from biokit.retarget import retarget
from biokit.scaling import scale
from biokit.schema import FrameFlag

Array = NDArray[np.float64]

ENOUGH = 50.0  # Hz: recordings are thinned to this or more
ROUNDED = 0.02  # of a frame: 99.9 Hz are 100
BLOCK = 4096  # frames whose markers are held at once
MOVING = 0.3  # rad: median of the largest step between frames, beyond which they are unrelated
RMS_LIMIT, ERROR_LIMIT = 0.04, 0.10  # m, of inverse kinematics: frames beyond are flagged


class BodyPose(NamedTuple):
    """An SMPL-format body that does the motion of F frames.

    Attributes
    ----------
    theta : array, shape (F, 24, 3)
        rad, the pelvis in ground.
    beta : array, shape (S,)
    translation : array, shape (F, 3)
        m, in ground.
    """

    theta: Array
    beta: Array
    translation: Array


class Tracked(NamedTuple):
    """F frames of a recording on the person's model.

    Attributes
    ----------
    time : array, shape (F,)
        s.
    q : array, shape (F, n)
        Coordinates as measured, rad and m.
    model : Model
        Scaled, with the person's mass; float64, on the CPU.
    flag : array of int16, shape (F,)
        `biokit.schema.FrameFlag`.
    rms, worst : array, shape (F,)
        Root mean square and largest marker error, m; NaN where there are no markers.
    worst_marker : list of str
        Which marker has the largest, for each frame.
    pose : BodyPose or None
        None for models that are not the open skeleton.
    """

    time: Array
    q: Array
    model: Model
    flag: NDArray[np.int16]
    rms: Array
    worst: Array
    worst_marker: list[str]
    pose: BodyPose | None


def track(
    recording: xr.Dataset,
    skeleton: Model,
    body: Body | str | Path | None,
    *,
    mass: float | None,
    device: torch.device,
) -> Tracked:
    """The motion of a recording.

    Parameters
    ----------
    recording : Dataset
        Kind "body", "hierarchy", "markers" or "motion"; frames with missing values are left out.
    skeleton : Model
        Of generic size (for motions without ``scale_factor``: of the person's); float64.
    body : Body or path, optional
        That a body motion was made with, and that carries the pose of others; the open body.
    mass : float, optional
        kg; see `biokit.labels.subject` for what stands in.
    device : torch.device

    Raises
    ------
    ValueError
        If the recording is not valid, or the model has not the coordinates, bodies or markers that
        it needs.
    """
    kind = str(recording.attrs.get("kind", ""))
    schema.validate(recording, kind)
    own = thinned(recording)
    if mass is None and "mass" in recording.attrs:
        mass = float(recording.attrs["mass"])
    if kind == "body":
        return _of_body(own, skeleton, body, mass, device)
    if kind == "hierarchy":
        return _of_hierarchy(own, skeleton, body, mass, device)
    if kind == "markers":
        return _of_markers(own, skeleton, body, mass, device)
    if kind == "motion":
        return _of_motion(own, skeleton, body, mass)
    raise ValueError(
        f"{recording.attrs.get('source', 'the recording')}: is of kind {kind!r}; labels are made of"
        " a body in motion, a joint hierarchy, markers or a motion"
    )


def thinned(recording: xr.Dataset) -> xr.Dataset:
    """Every k-th frame, at 50 Hz or more where the recording has as many."""
    rate = schema.sampling_rate(recording["time"].values)
    step = int(rate / ENOUGH + ROUNDED) if np.isfinite(rate) else 1
    if step <= 1:
        return recording
    own = recording.isel(time=slice(None, None, step))
    return own.assign_attrs(sampling_rate=schema.sampling_rate(own["time"].values))


def _of_body(
    motion: xr.Dataset,
    skeleton: Model,
    body: Body | str | Path | None,
    mass: float | None,
    device: torch.device,
) -> Tracked:
    motion = _known(motion, ("theta", "translation"))
    if motion["beta"].ndim > 1:
        shape = mean_shape(torch.from_numpy(motion["beta"].values)).numpy()
        motion = schema.describe(motion.drop_vars("beta").assign(beta=("shape", shape)))
    skin = _loaded(body, motion)
    theta, beta, translation = body_arguments(motion, skin)
    registration = registered(skin, skeleton)
    factors = scale_of(registration, beta)
    if mass is None:
        mass = mass_of_shape(registration.body, beta)
    person = scale_model(skeleton, factors, mass=mass)
    markers = registration.markers.take(ANATOMICAL)
    points = markers.points(registration.body)
    model = with_markers(scale_model(registration.skeleton, factors), markers.names)
    model = model.to(device, torch.float64)
    solved = []
    for rows in _blocks(len(theta)):
        posed = pose_points(
            points, theta[rows].to(device), beta.to(device), translation[rows].to(device)
        )
        start = coordinates_of_pose(registration, model, posed.rotation, posed.vertices)
        solved.append(
            ik.inverse_kinematics(model, posed.vertices, start=start, near=True, second_look=False)
        )
    q = torch.cat([part.q for part in solved]).cpu()
    error = _worst(torch.cat([part.marker_error for part in solved]), model.marker_names)
    flag = _flags(
        error,
        torch.cat([part.converged for part in solved]),
        torch.cat([part.at_bound for part in solved]),
    )
    pose_of_body = BodyPose(theta.numpy(), beta.numpy(), translation.numpy())
    return Tracked(_time(motion), continued(person, q), person, flag, *error, pose_of_body)


def _of_hierarchy(
    hierarchy: xr.Dataset,
    skeleton: Model,
    body: Body | str | Path | None,
    mass: float | None,
    device: torch.device,
) -> Tracked:
    moved = retarget(hierarchy, skeleton, centre_wrists=True, device=str(device), progress=False)
    assert isinstance(moved, xr.Dataset)
    return _of_result(moved, skeleton, body, mass)


def _of_markers(
    markers: xr.Dataset,
    skeleton: Model,
    body: Body | str | Path | None,
    mass: float | None,
    device: torch.device,
) -> Tracked:
    if registrable(skeleton):
        moved = inverse_kinematics(
            markers,
            method="neural+optimize",
            rms_limit=RMS_LIMIT,
            error_limit=ERROR_LIMIT,
            device=str(device),
            progress=False,
        )
        return _of_result(moved, skeleton, body, mass)
    with warnings.catch_warnings():  # that the trial moves is what was asked for
        warnings.filterwarnings("ignore", message=".*moves.*")
        person, _ = scale(markers, skeleton, mass=mass)
    moved = inverse_kinematics(
        markers,
        person,
        rms_limit=RMS_LIMIT,
        error_limit=ERROR_LIMIT,
        device=str(device),
        progress=False,
    )
    return _result(moved, person, None)


def _of_motion(
    motion: xr.Dataset, skeleton: Model, body: Body | str | Path | None, mass: float | None
) -> Tracked:
    return _of_result(_known(motion, ("dof_position",)), skeleton, body, mass)


def _of_result(
    motion: xr.Dataset, skeleton: Model, body: Body | str | Path | None, mass: float | None
) -> Tracked:
    """A motion of the skeleton, scaled as the motion says, and the body that follows it."""
    factors = torch.ones_like(skeleton.scale_factor)
    if "scale_factor" in motion:
        factors = _factors(motion, skeleton)
    person = scale_model(skeleton, factors, mass=mass)
    if mass is None and "scale_factor" in motion:
        person = scale_model(skeleton, factors, mass=mass_of_height(person, skeleton))
    if not registrable(skeleton):
        return _result(motion, person, None)
    skin = open_body() if body is None else _loaded(body, None)
    registration = registered(skin, skeleton)
    own = factors * skeleton.scale_factor
    beta = shape_of(registration, own)
    theta, translation = pose_of(registration, coordinates_of(motion, person), own, beta)
    return _result(motion, person, BodyPose(theta.numpy(), beta.numpy(), translation.numpy()))


def _result(motion: xr.Dataset, person: Model, pose: BodyPose | None) -> Tracked:
    """What verbs say of a motion, in one form."""
    frames = motion.sizes["time"]
    q = coordinates_of(motion, person).numpy().astype(np.float64)
    flag = np.zeros(frames, dtype=np.int16)
    if "flag" in motion:
        flag |= motion["flag"].values.astype(np.int16)
    if "marker_error" in motion:
        names = [str(name) for name in motion["marker"].values]
        error = _worst(torch.from_numpy(motion["marker_error"].values), names)
    else:
        error = Errors(np.full(frames, np.nan), np.full(frames, np.nan), [""] * frames)
    return Tracked(_time(motion), q, person, flag, *error, pose)


# ------------------------------------------------------------------------------------- details


class Errors(NamedTuple):
    """Root mean square and largest marker error (F,), m, and the marker that has the largest."""

    rms: Array
    worst: Array
    worst_marker: list[str]


def _worst(error: Tensor, names: Sequence[str]) -> Errors:
    """Of marker errors (F, m), m; NaN where a marker is missing."""
    known = error.cpu().isfinite()
    size = torch.where(known, error.cpu(), 0.0)
    rms = (size.square().sum(1) / known.sum(1)).sqrt()
    worst, row = size.max(1)
    worst = torch.where(known.any(1), worst, torch.nan)
    return Errors(rms.numpy(), worst.numpy(), [names[i] for i in row.tolist()])


def _flags(error: Errors, converged: Tensor, at_bound: Tensor) -> NDArray[np.int16]:
    flag = np.zeros(len(error.rms), dtype=np.int16)
    large = (error.rms > RMS_LIMIT) | (error.worst > ERROR_LIMIT)
    flag[large] |= FrameFlag.LARGE_MARKER_ERROR
    flag[~converged.cpu().numpy()] |= FrameFlag.NOT_CONVERGED
    flag[at_bound.any(1).cpu().numpy()] |= FrameFlag.BOUND_ACTIVE
    return flag


def registrable(skeleton: Model) -> bool:
    """Whether a model is the open skeleton, of whatever size, which a body can be tied to."""
    own = generic_skeleton()
    return (skeleton.body_names, skeleton.coordinate_names) == (
        own.body_names,
        own.coordinate_names,
    )


@lru_cache(maxsize=1)
def generic_skeleton() -> Model:
    """The open skeleton, read once."""
    return open_skeleton()


@lru_cache(maxsize=4)
def _body_file(path: Path, components: int | None) -> Body:
    return load_body(path) if components is None else load_body(path, components=components)


def _loaded(body: Body | str | Path | None, motion: xr.Dataset | None) -> Body:
    """A body, read once; with the shape components of the motion."""
    if body is None:
        return _open_body()
    if isinstance(body, Body):
        return body
    return _body_file(Path(body), None if motion is None else motion.sizes["shape"])


@lru_cache(maxsize=1)
def _open_body() -> Body:
    return open_body()


def _known(motion: xr.Dataset, names: tuple[str, ...]) -> xr.Dataset:
    """The frames in which nothing is missing."""
    known = np.ones(motion.sizes["time"], dtype=bool)
    for name in names:
        known &= np.isfinite(motion[name].values).reshape(len(known), -1).all(1)
    return motion if known.all() else motion.isel(time=known)


def _factors(motion: xr.Dataset, skeleton: Model) -> Tensor:
    """Scale factors (nb, 3) in the order of the model's bodies; 1 for those left out."""
    table = torch.ones_like(skeleton.scale_factor)
    for name, values in zip(motion["body"].values, motion["scale_factor"].values, strict=True):
        if str(name) in skeleton.body_names:
            table[skeleton.body_names.index(str(name))] = torch.as_tensor(values).to(table)
    return table


def with_markers(model: Model, names: Sequence[str]) -> Model:
    """The model with some of its markers, in the order given."""
    rows = [model.marker_names.index(name) for name in names]
    return replace(
        model,
        marker_names=tuple(names),
        marker_body=tuple(model.marker_body[row] for row in rows),
        marker_location=model.marker_location[rows],
        fixed_markers=(),
    )


def continued(model: Model, q: Tensor) -> Array:
    """Coordinates (F, n) whose angles continue from frame to frame, where the motion does."""
    if len(q) > 2 and float(q[:, list(model.free)].diff(dim=0).abs().amax(1).median()) < MOVING:
        q = continuous(model, q)
    return q.numpy()


def _time(motion: xr.Dataset) -> Array:
    return np.asarray(motion["time"].values, dtype=np.float64)


def _blocks(frames: int) -> Iterator[slice]:
    """Runs of frames whose markers are held at once."""
    for first in range(0, frames, BLOCK):
        yield slice(first, min(first + BLOCK, frames))
