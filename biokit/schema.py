"""Dims, variables, units and flags of every Dataset, and the one check of them.

The tables below are the only place that knows them: builders fill attributes from the tables and
:func:`validate` compares a Dataset with them. SI units and radians throughout; time first,
component last; quaternions w, x, y, z.
"""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntFlag
from typing import Any

import numpy as np
import xarray as xr
from numpy.typing import ArrayLike, NDArray

SPACE = ("x", "y", "z")
QUATERNION = ("w", "x", "y", "z")
DOF_UNITS = ("rad", "m")
ROOT_COORDINATES = ("pelvis_", "root_")  # beginnings; what they carry are residuals, no moments
GROUND = "ground"  # y up, x forward, z to the right, as OpenSim
# joints of SMPL-format bodies, parents before children
SMPL_JOINTS = (
    *("pelvis", "left_hip", "right_hip", "spine1", "left_knee", "right_knee", "spine2"),
    *("left_ankle", "right_ankle", "spine3", "left_foot", "right_foot", "neck"),
    *("left_collar", "right_collar", "head", "left_shoulder", "right_shoulder"),
    *("left_elbow", "right_elbow", "left_wrist", "right_wrist", "left_hand", "right_hand"),
)

# of a picture, OpenCV's: u to the right, v down, the centre of the first pixel at 0, 0
IMAGE_AXES = ("u", "v")
# of a camera, OpenCV's: to the right, down, and away from the camera
CAMERA_AXES = ("right", "down", "forward")
BOX_EDGES = ("left", "top", "right", "bottom")
DISTORTION = ("k1", "k2", "p1", "p2", "k3")  # OpenCV's coefficients, in its order


@dataclass(frozen=True)
class Variable:
    """What a variable of a given name always is.

    ``units`` is None where labels of a dim decide it (``dof_unit``, ``parameter_unit``), where the
    source file does (tables, analog channels) and for flags and labels. Where ``constant`` is
    true, the dim time may be lacking: the value holds for all frames.
    """

    dims: tuple[str, ...]
    units: str | None
    long_name: str
    frame: str | None = None
    constant: bool = False

    def dims_of(self, ndim: int) -> tuple[str, ...]:
        """Its dims where it has so many of them."""
        return self.dims[1:] if self.constant and ndim == len(self.dims) - 1 else self.dims


VARIABLES: Mapping[str, Variable] = {
    # measured
    "marker_position": Variable(("time", "marker", "space"), "m", "marker position", GROUND),
    "marker_residual": Variable(("time", "marker"), "m", "residual of the reconstruction"),
    "value": Variable(("time", "column"), None, "columns of the source file"),
    "analog": Variable(("analog_time", "channel"), None, "analog channels"),
    "plate_force": Variable(
        ("analog_time", "plate", "space"), "N", "force plate force, signed as in the file", GROUND
    ),
    "plate_moment": Variable(
        ("analog_time", "plate", "space"), "N*m", "force plate moment about its centre", GROUND
    ),
    "plate_centre_of_pressure": Variable(
        ("analog_time", "plate", "space"), "m", "centre of pressure on the plate", GROUND
    ),
    "plate_corner": Variable(("plate", "corner", "space"), "m", "corners of the plate", GROUND),
    # motion
    "dof_position": Variable(("time", "dof"), None, "coordinate value, in dof_unit"),
    "dof_velocity": Variable(("time", "dof"), None, "coordinate velocity, in dof_unit/s"),
    "dof_acceleration": Variable(("time", "dof"), None, "coordinate acceleration, in dof_unit/s^2"),
    "body_position": Variable(("time", "body", "space"), "m", "body frame origin", GROUND),
    "body_rotation": Variable(
        ("time", "body", "quaternion"), "1", "rotation from the body frame to ground", GROUND
    ),
    "scale_factor": Variable(("body", "space"), "1", "scale factor of the body", "body"),
    # SMPL-format bodies
    "theta": Variable(
        ("time", "smpl_joint", "space"), "rad", "rotation vector of the joint in its parent's frame"
    ),
    "corrected_theta": Variable(
        ("time", "smpl_joint", "space"), "rad", "theta as the activation network corrects it"
    ),
    "beta": Variable(("time", "shape"), "1", "shape components of the body", constant=True),
    "translation": Variable(
        ("time", "space"), "m", "displacement of the body from its place at rest", GROUND
    ),
    "vertex_position": Variable(("time", "vertex", "space"), "m", "vertex of the mesh", GROUND),
    "face": Variable(("triangle", "corner"), None, "vertices of the triangle"),
    # seen by a camera
    "keypoint_position": Variable(
        ("time", "keypoint", "image_axis"), "px", "keypoint in the picture, NaN where not seen"
    ),
    "confidence": Variable(("time", "keypoint"), "1", "confidence of the detector, 0 to 1"),
    "person_box": Variable(("time", "box_edge"), "px", "box around the person"),
    "reprojection_error": Variable(
        ("time", "keypoint"), "px", "distance of the body's keypoint from the detected one"
    ),
    "visual_feature": Variable(
        ("time", "token", "channel"), "1", "what the network read the body from, NaN if not seen"
    ),
    "focal_length": Variable(("image_axis",), "px", "focal length"),
    "principal_point": Variable(("image_axis",), "px", "where the optical axis meets the picture"),
    "distortion": Variable(("coefficient",), "1", "OpenCV's coefficients of lens distortion"),
    "camera_rotation": Variable(
        ("time", "camera_axis", "space"), "1", "rotation from ground to the camera", constant=True
    ),
    "camera_translation": Variable(
        ("time", "camera_axis"), "m", "place of ground's origin in the camera", constant=True
    ),
    # a refinement, step by step
    "iteration_theta": Variable(
        ("iteration", "time", "smpl_joint", "space"), "rad", "theta after the iteration"
    ),
    "iteration_translation": Variable(
        ("iteration", "time", "space"), "m", "translation after the iteration", GROUND
    ),
    "iteration_loss": Variable(("iteration", "time"), "1", "loss before the iteration's step"),
    "iteration_reprojection": Variable(
        ("iteration", "time"), "px", "mean reprojection error after the iteration"
    ),
    # a joint hierarchy, and how well the skeleton follows it
    "joint_rotation": Variable(
        ("time", "joint", "quaternion"), "1", "rotation of the joint in its parent"
    ),
    "root_position": Variable(("time", "space"), "m", "position of the root joint", GROUND),
    "joint_offset": Variable(("joint", "space"), "m", "rest position in the parent joint"),
    "end_offset": Variable(("joint", "space"), "m", "end of the bone in the joint's frame"),
    "source_error": Variable(("time", "marker"), "m", "distance from the hierarchy's own joint"),
    "turn_error": Variable(("time", "turned"), "rad", "angle from the hierarchy's orientation"),
    # quality of inverse kinematics
    "dof_uncertainty": Variable(
        ("time", "dof"), None, "standard error per 1 mm of marker error, in dof_unit"
    ),
    "dof_deviation": Variable(
        ("time", "dof"), None, "absolute error that a network expects of itself, in dof_unit"
    ),
    "marker_error": Variable(("time", "marker"), "m", "distance of model marker from measured"),
    "marker_rms": Variable(("time",), "m", "root mean square marker error"),
    "marker_weight": Variable(("marker",), "1", "weight in the least squares"),
    "cost": Variable(("time",), "m^2", "weighted sum of squared marker errors"),
    "converged": Variable(("time",), None, "the solver converged"),
    "iterations": Variable(("time",), None, "solver iterations"),
    "flag": Variable(("time",), None, "quality flags of the frame"),
    # forces
    # `contact` is labelled by the body that the force acts on (calcn_r, calcn_l, hand_r ...)
    "ground_reaction_force": Variable(
        ("time", "contact", "space"), "N", "ground reaction force on the body", GROUND
    ),
    "centre_of_pressure": Variable(
        ("time", "contact", "space"), "m", "centre of pressure, NaN where unloaded", GROUND
    ),
    "free_moment": Variable(
        ("time", "contact", "space"), "N*m", "moment about the centre of pressure", GROUND
    ),
    "contact_flag": Variable(("time", "contact"), None, "quality flags of the contact"),
    "dof_force": Variable(
        ("time", "dof"), None, "generalised force, N*m where dof_unit is rad, N where it is m"
    ),
    "residual_force": Variable(
        ("time", "space"), "N", "force on the root that no contact explains", GROUND
    ),
    "residual_moment": Variable(
        ("time", "space"), "N*m", "moment on the root about the whole-body mass centre", GROUND
    ),
    "residual_share": Variable(
        ("time",), "1", "size of the residual force in shares of the largest outside force"
    ),
    "seat_force": Variable(
        ("time", "space"),
        "N",
        "part of the residual force that a support of the pelvis explains",
        GROUND,
    ),
    "contact_certainty": Variable(
        ("time", "contact"), "1", "certainty of contact from height and speed"
    ),
    "mass_centre": Variable(("time", "space"), "m", "whole-body mass centre", GROUND),
    # learned kinetics
    "force_change": Variable(
        ("time", "contact", "space"),
        "N",
        "change of the learned force for the equations of motion",
        GROUND,
    ),
    "acceleration_change": Variable(
        ("time", "dof"), None, "change of acceleration that the forces cause, in dof_unit/s^2"
    ),
    # muscles
    "muscle_length": Variable(("time", "muscle"), "m", "muscle-tendon length"),
    "muscle_velocity": Variable(("time", "muscle"), "m/s", "muscle-tendon lengthening speed"),
    "muscles_converged": Variable(("time",), None, "static optimisation converged"),
    "moment_violation": Variable(
        ("time",), "1", "largest violation of the equations of the moments, by the largest moment"
    ),
    "moment_arm": Variable(
        ("time", "muscle", "dof"), None, "moment arm, m where dof_unit is rad, 1 where it is m"
    ),
    "muscle_activation": Variable(("time", "muscle"), "1", "muscle activation"),
    "activation_deviation": Variable(
        ("time", "muscle"), "1", "absolute error of the activation that a network expects of itself"
    ),
    "muscle_force": Variable(("time", "muscle"), "N", "tendon force"),
    "passive_force": Variable(("time", "muscle"), "N", "passive fibre force along the tendon"),
    "reserve_force": Variable(
        ("time", "dof"), None, "generalised force that muscles do not give, units as dof_force"
    ),
    "reserve_share": Variable(
        ("time", "dof"), "1", "share of the generalised force that the reserve carries"
    ),
    "largest_reserve_share": Variable(
        ("time",), "1", "share of the generalised force that a reserve carries, of the largest"
    ),
    "joint_force": Variable(
        ("time", "joint", "space"), "N", "force of the parent on the child body", GROUND
    ),
    "joint_moment": Variable(
        ("time", "joint", "space"), "N*m", "moment of the parent on the child body", GROUND
    ),
    "joint_force_child": Variable(
        ("time", "joint", "space"), "N", "force on the child body in its own axes", "child body"
    ),
    "joint_moment_child": Variable(
        ("time", "joint", "space"), "N*m", "moment on the child body in its own axes", "child body"
    ),
    "knee_force": Variable(
        ("time", "side", "compartment"), "N", "compression of the knee's compartment"
    ),
    # gait
    "event_time": Variable(("event",), "s", "time of the event"),
    "event_name": Variable(("event",), None, "foot_strike or foot_off"),
    "event_side": Variable(("event",), None, "right or left"),
    "spatiotemporal": Variable(("side", "parameter"), None, "in parameter_unit"),
}

# kind of Dataset -> the variables that it has to have
KINDS: Mapping[str, tuple[str, ...]] = {
    "markers": ("marker_position",),
    "motion": ("dof_position",),
    "pose": ("body_position", "body_rotation"),
    "body": ("theta", "beta", "translation"),
    "mesh": ("vertex_position", "face"),
    "keypoints": ("keypoint_position", "confidence"),
    "scale": ("scale_factor",),
    "forces": ("ground_reaction_force",),
    "hierarchy": ("joint_rotation", "root_position", "joint_offset"),
    "labels": ("dof_position", "dof_force", "ground_reaction_force", "muscle_activation"),
    "table": ("value",),
}

# dims whose labels are always these
FIXED_LABELS: Mapping[str, tuple[str, ...]] = {
    "space": SPACE,
    "quaternion": QUATERNION,
    "smpl_joint": SMPL_JOINTS,
    "image_axis": IMAGE_AXES,
    "camera_axis": CAMERA_AXES,
    "box_edge": BOX_EDGES,
    "coefficient": DISTORTION,
}
# dims whose labels are names, unique and not empty
NAMED_DIMS = (
    *("dof", "marker", "keypoint", "body", "joint", "muscle", "contact"),
    *("column", "channel", "side", "parameter", "compartment"),
)
# dims that are a time base in s
TIME_DIMS = ("time", "analog_time")
# coordinates without which the numbers along a dim have no unit
UNIT_COORDINATES: Mapping[str, str] = {"dof": "dof_unit", "parameter": "parameter_unit"}


class FrameFlag(IntFlag):
    """Bits of ``flag (time)`` beside a motion or its forces; 0 is a frame without remarks."""

    NOT_CONVERGED = 1  # the solver stopped before its tolerance
    LARGE_MARKER_ERROR = 2  # a marker or the RMS is beyond the limit stated in the options
    TOO_FEW_MARKERS = 4  # the markers present do not determine the pose
    SIDES_SWAPPED = 8  # exchanging left and right markers fits clearly better
    BOUND_ACTIVE = 16  # a clamped coordinate is held at the end of its range
    UNEXPLAINED_FORCE = 32  # the contacts do not give the force or moment that the motion needs
    MOTION_JUMP = 64  # the coordinates jump here, so that their accelerations mean nothing
    LARGE_RESERVE = 128  # a reserve carries more than the share stated in the options
    IMPOSSIBLE_MUSCLE = 256  # a muscle's fibres are shorter or longer than they can be
    LABELS_EXCHANGED = 512  # the detector called left right; mended
    NO_PERSON = 1024  # too few keypoints are seen; the body is interpolated or held
    LARGE_REPROJECTION_ERROR = 2048  # the body does not fit the picture
    UNFAMILIAR_MOTION = 4096  # far from what the network learned from


class ContactFlag(IntFlag):
    """Bits of ``contact_flag (time, contact)`` beside measured forces; 0 is without remarks."""

    NOT_MEASURED = 1  # the force file does not cover this time
    FOOT_IN_AIR = 2  # there is a force on a foot that is off the ground
    FAR_FROM_FOOT = 4  # the centre of pressure is not under the foot
    SHARED_PLATE = 8  # the centre of pressure is between the feet, on a plate under both


# what a flag says, for people
FLAG_WORDS: Mapping[FrameFlag, str] = {
    FrameFlag.NOT_CONVERGED: "the solver stopped before its tolerance",
    FrameFlag.LARGE_MARKER_ERROR: "a marker or the RMS is beyond the limit",
    FrameFlag.TOO_FEW_MARKERS: "the markers present do not determine the pose",
    FrameFlag.SIDES_SWAPPED: "left and right markers look exchanged",
    FrameFlag.BOUND_ACTIVE: "a clamped coordinate is at the end of its range",
    FrameFlag.UNEXPLAINED_FORCE: "the contacts do not give the force that the motion needs",
    FrameFlag.MOTION_JUMP: "the coordinates jump, so that forces mean nothing",
    FrameFlag.LARGE_RESERVE: "reserves carry more of a joint moment than the limit",
    FrameFlag.IMPOSSIBLE_MUSCLE: "a muscle is shorter or longer than its fibres can be",
    FrameFlag.LABELS_EXCHANGED: "left and right keypoints were exchanged; mended",
    FrameFlag.NO_PERSON: "too few keypoints are seen; the body is interpolated",
    FrameFlag.LARGE_REPROJECTION_ERROR: "the body does not fit the picture",
    FrameFlag.UNFAMILIAR_MOTION: "far from what the network of muscles learned from",
}
CONTACT_FLAG_WORDS: Mapping[ContactFlag, str] = {
    ContactFlag.NOT_MEASURED: "the force file does not cover this time",
    ContactFlag.FOOT_IN_AIR: "a force acts on a foot that is off the ground",
    ContactFlag.FAR_FROM_FOOT: "the centre of pressure is not under the foot",
    ContactFlag.SHARED_PLATE: "both feet are on one plate",
}

# variable -> the flags whose bits it holds
FLAGS: Mapping[str, type[IntFlag]] = {"flag": FrameFlag, "contact_flag": ContactFlag}


def flag_attrs(flags: type[IntFlag] = FrameFlag) -> dict[str, Any]:
    """Attributes of a variable of flags after the CF conventions (flag_masks, flag_meanings)."""
    return {
        "flag_masks": np.array([int(f) for f in flags], dtype=np.int16),
        "flag_meanings": " ".join(str(f.name).lower() for f in flags),
    }


# ------------------------------------------------------------------------------------- building


def describe(ds: xr.Dataset) -> xr.Dataset:
    """Fill in units, long_name and frame of every known variable; attributes given stay."""
    out = ds.copy()
    for name in out.data_vars:
        variable = VARIABLES.get(str(name))
        if variable is None:
            continue
        known = {"units": variable.units, "long_name": variable.long_name, "frame": variable.frame}
        if name in FLAGS:
            known |= flag_attrs(FLAGS[str(name)])
        out[name].attrs = {k: v for k, v in known.items() if v is not None} | out[name].attrs
    for dim in TIME_DIMS:
        if dim in out.coords:
            out[dim].attrs = {"units": "s", "long_name": "time"} | out[dim].attrs
    return out


def dataset(
    kind: str,
    variables: Mapping[str, ArrayLike],
    coords: Mapping[str, Any],
    *,
    attrs: Mapping[str, Any] | None = None,
) -> xr.Dataset:
    """Build and validate a Dataset from arrays whose dims the tables know.

    Parameters
    ----------
    kind
        One of :data:`KINDS`.
    variables
        Name in :data:`VARIABLES` -> array, with the dims, order and units of that table.
    coords
        Labels of the dims and further coordinates, as :class:`xarray.Dataset` takes them.
        Labels of ``space``, ``quaternion`` and ``smpl_joint`` are filled in.
    attrs
        netCDF-safe attributes (text, numbers); ``kind`` and ``biokit_version`` are added.

    Raises
    ------
    ValueError
        Listing everything that :func:`validate` finds wrong.
    """
    from biokit import __version__

    data = {
        name: (VARIABLES[name].dims_of(np.ndim(array)), np.asarray(array))
        for name, array in variables.items()
    }
    dims = {dim for variable_dims, _ in data.values() for dim in variable_dims}
    labels = {dim: list(FIXED_LABELS[dim]) for dim in FIXED_LABELS if dim in dims}
    mismatch = [
        f"{name} has shape {array.shape}, expected {len(variable_dims)} dims {variable_dims}"
        for name, (variable_dims, array) in data.items()
        if array.ndim != len(variable_dims)
    ]
    if mismatch:
        raise ValueError(_message(f"the {kind} cannot be built", mismatch))
    ds = xr.Dataset(data, coords={**labels, **coords})
    ds.attrs = {"kind": kind, "biokit_version": __version__, **(attrs or {})}
    return validate(describe(ds), kind)


def _time_coords(time: ArrayLike, frame: ArrayLike | None) -> dict[str, Any]:
    seconds = np.asarray(time, dtype=np.float64)
    frames = np.arange(seconds.size) if frame is None else np.asarray(frame)
    return {"time": seconds, "frame": ("time", frames.astype(np.int64))}


def markers(
    time: ArrayLike,
    names: Sequence[str],
    positions: ArrayLike,
    *,
    frame: ArrayLike | None = None,
    attrs: Mapping[str, Any] | None = None,
) -> xr.Dataset:
    """A markers Dataset.

    Parameters
    ----------
    time
        [F] in s, increasing.
    names
        [m] marker names, unique.
    positions
        [F, m, 3] in m, in ground; NaN is a gap.
    frame
        [F] frame numbers; 0, 1, 2 ... when not given.
    attrs
        Further attributes; ``sampling_rate`` is computed from time unless given.

    Raises
    ------
    ValueError
        Listing everything wrong.
    """
    coords = _time_coords(time, frame) | {"marker": _names(names)}
    return dataset(
        "markers",
        {"marker_position": np.asarray(positions, dtype=np.float64)},
        coords,
        attrs={"sampling_rate": sampling_rate(coords["time"]), **(attrs or {})},
    )


def motion(
    time: ArrayLike,
    names: Sequence[str],
    position: ArrayLike,
    *,
    is_rotation: ArrayLike,
    velocity: ArrayLike | None = None,
    acceleration: ArrayLike | None = None,
    frame: ArrayLike | None = None,
    attrs: Mapping[str, Any] | None = None,
) -> xr.Dataset:
    """A motion Dataset.

    Parameters
    ----------
    time
        [F] in s, increasing.
    names
        [n] coordinate names, unique.
    position, velocity, acceleration
        [F, n] in rad or m, and per s, per s^2.
    is_rotation
        [n] bool: rad where true, m where false.
    frame
        [F] frame numbers; 0, 1, 2 ... when not given.
    attrs
        Further attributes; ``sampling_rate`` is computed from time unless given.

    Raises
    ------
    ValueError
        Listing everything wrong.
    """
    coords = _time_coords(time, frame) | {"dof": _names(names)}
    coords["dof_unit"] = ("dof", np.where(np.asarray(is_rotation, dtype=bool), "rad", "m"))
    optional = {"dof_velocity": velocity, "dof_acceleration": acceleration}
    given = {name: array for name, array in optional.items() if array is not None}
    return dataset(
        "motion",
        {
            k: np.asarray(v, dtype=np.float64)
            for k, v in {"dof_position": position, **given}.items()
        },
        coords,
        attrs={"sampling_rate": sampling_rate(coords["time"]), **(attrs or {})},
    )


def body(
    time: ArrayLike,
    theta: ArrayLike,
    beta: ArrayLike,
    translation: ArrayLike,
    *,
    frame: ArrayLike | None = None,
    attrs: Mapping[str, Any] | None = None,
) -> xr.Dataset:
    """A body Dataset: the motion of an SMPL-format body.

    Parameters
    ----------
    time
        [F] in s, increasing.
    theta
        [F, 24, 3] rotation vectors of :data:`SMPL_JOINTS` in their parents' frames, rad; the
        pelvis' in ground.
    beta
        [S] shape components, or [F, S] where they change.
    translation
        [F, 3] in m, in ground: the pelvis is at its centre at rest plus this.
    frame
        [F] frame numbers; 0, 1, 2 ... when not given.
    attrs
        Further attributes; ``sampling_rate`` is computed from time unless given. ``turned_from``
        is the vertical axis of a file that was turned to y up: see
        :func:`biokit.io.smpl_motion.read_smpl_motion`.

    Raises
    ------
    ValueError
        Listing everything wrong.
    """
    coords = _time_coords(time, frame)
    arrays = {"theta": theta, "beta": beta, "translation": translation}
    return dataset(
        "body",
        {name: np.asarray(array, dtype=np.float64) for name, array in arrays.items()},
        coords,
        attrs={"sampling_rate": sampling_rate(coords["time"]), **(attrs or {})},
    )


def keypoints(
    time: ArrayLike,
    names: Sequence[str],
    position: ArrayLike,
    confidence: ArrayLike,
    *,
    image_size: tuple[int, int],
    frame: ArrayLike | None = None,
    attrs: Mapping[str, Any] | None = None,
) -> xr.Dataset:
    """A keypoints Dataset: one person in the pictures of one camera.

    Parameters
    ----------
    time
        [F] in s, increasing.
    names
        [K] keypoint names, unique.
    position
        [F, K, 2] px, u to the right and v down; NaN where not seen.
    confidence
        [F, K], 0 to 1; 0 where not seen.
    image_size
        Width and height of the pictures, px; kept as attributes.
    frame
        [F] frame numbers; 0, 1, 2 ... when not given.
    attrs
        Further attributes; ``sampling_rate`` is computed from time unless given.

    Raises
    ------
    ValueError
        Listing everything wrong.
    """
    coords = _time_coords(time, frame) | {"keypoint": _names(names)}
    width, height = image_size
    return dataset(
        "keypoints",
        {
            "keypoint_position": np.asarray(position, dtype=np.float64),
            "confidence": np.asarray(confidence, dtype=np.float64),
        },
        coords,
        attrs={
            "sampling_rate": sampling_rate(coords["time"]),
            "image_width": int(width),
            "image_height": int(height),
            **(attrs or {}),
        },
    )


def table(
    time: ArrayLike,
    columns: Sequence[str],
    values: ArrayLike,
    *,
    frame: ArrayLike | None = None,
    attrs: Mapping[str, Any] | None = None,
) -> xr.Dataset:
    """A table Dataset: columns over time whose units only the source file knows.

    Parameters
    ----------
    time
        [F] in s, increasing.
    columns
        [c] column labels, unique.
    values
        [F, c], as in the file.
    frame
        [F] frame numbers; 0, 1, 2 ... when not given.
    attrs
        Further attributes; ``sampling_rate`` is computed from time unless given.

    Raises
    ------
    ValueError
        Listing everything wrong.
    """
    coords = _time_coords(time, frame) | {"column": _names(columns)}
    return dataset(
        "table",
        {"value": np.asarray(values, dtype=np.float64)},
        coords,
        attrs={"sampling_rate": sampling_rate(coords["time"]), **(attrs or {})},
    )


def _names(names: Iterable[Hashable]) -> NDArray[np.str_]:
    return np.array([str(name) for name in names], dtype=np.str_)


def sampling_rate(time: ArrayLike) -> float:
    """Mean number of samples per second [Hz] of time stamps [s]; NaN for fewer than two."""
    seconds = np.asarray(time, dtype=np.float64)
    if seconds.size < 2 or seconds[-1] == seconds[0]:
        return float("nan")
    return float((seconds.size - 1) / (seconds[-1] - seconds[0]))


# ------------------------------------------------------------------------------------- checking


def validate(ds: xr.Dataset, kind: str | None = None, *, source: str = "") -> xr.Dataset:
    """Return the Dataset if it is what its kind promises.

    Parameters
    ----------
    ds
        The Dataset; it is not changed.
    kind
        One of :data:`KINDS`; the attribute ``kind`` of the Dataset when not given.
    source
        File or argument to name in the error; the attribute ``source`` when not given.

    Raises
    ------
    ValueError
        One error that lists every problem: missing variables and dims, order of dims, units,
        labels that are duplicated, empty or missing, time that does not increase or is not
        finite, coordinates without ``dof_unit``.
    """
    if not isinstance(ds, xr.Dataset):
        raise ValueError(f"expected an xarray.Dataset, got {type(ds).__name__}")
    kind = kind or str(ds.attrs.get("kind", ""))
    if kind not in KINDS:
        raise ValueError(f"the kind {kind!r} is unknown; known kinds: {', '.join(KINDS)}")
    problems = [f"the variable {name} is missing" for name in KINDS[kind] if name not in ds]
    for name in ds.data_vars:
        problems += _variable_problems(ds, str(name))
    for dim in ds.dims:
        problems += _dim_problems(ds, str(dim))
    if problems:
        where = source or str(ds.attrs.get("source", ""))
        raise ValueError(
            _message(f"{where + ': ' if where else ''}not a valid {kind} Dataset", problems)
        )
    return ds


def _message(head: str, problems: Sequence[str]) -> str:
    return head + ":" + "".join(f"\n  - {problem}" for problem in problems)


def _variable_problems(ds: xr.Dataset, name: str) -> list[str]:
    variable = VARIABLES.get(name)
    if variable is None:
        return []
    array = ds[name]
    problems = []
    dims = variable.dims_of(array.ndim)
    missing = [dim for dim in dims if dim not in array.dims]
    if missing:
        problems.append(f"{name} lacks the dim {', '.join(missing)} (has {array.dims})")
    elif array.dims != dims:
        problems.append(f"{name} has dims {array.dims}, expected {dims}")
    units = array.attrs.get("units")
    if variable.units is not None and units != variable.units:
        found = "no units" if units is None else f"units {units!r}"
        problems.append(f"{name} has {found}, expected {variable.units!r}")
    return problems


def _dim_problems(ds: xr.Dataset, dim: str) -> list[str]:
    if dim in TIME_DIMS:
        return _time_problems(ds, dim)
    if dim in FIXED_LABELS:
        expected = FIXED_LABELS[dim]
        if dim not in ds.coords or tuple(map(str, ds[dim].values)) != expected:
            return [f"the dim {dim} has to be labelled {', '.join(expected)}"]
        return []
    if dim not in NAMED_DIMS:
        return []
    if dim not in ds.coords:
        return [f"the dim {dim} has no labels"]
    problems = _label_problems(dim, [str(label) for label in ds[dim].values])
    unit_coordinate = UNIT_COORDINATES.get(dim)
    if unit_coordinate and unit_coordinate not in ds.coords:
        problems.append(f"the coordinate {unit_coordinate} ({dim}) is missing")
    elif unit_coordinate == "dof_unit":
        wrong = [
            f"{name}: {unit}"
            for name, unit in zip(ds["dof"].values, ds["dof_unit"].values, strict=True)
            if str(unit) not in DOF_UNITS
        ]
        if wrong:
            problems.append(f"dof_unit has to be rad or m; found {', '.join(wrong)}")
    return problems


def _label_problems(dim: str, labels: Sequence[str]) -> list[str]:
    problems = []
    repeated = duplicates(labels)
    if repeated:
        problems.append(f"duplicate {dim} labels: {', '.join(repeated)}")
    if any(not label.strip() for label in labels):
        problems.append(f"a {dim} label is empty")
    return problems


def _time_problems(ds: xr.Dataset, dim: str) -> list[str]:
    if dim not in ds.coords:
        return [f"the dim {dim} has no coordinate in s"]
    problems = []
    time = np.asarray(ds[dim].values)
    units = ds[dim].attrs.get("units")
    if not np.issubdtype(time.dtype, np.number):
        return [f"{dim} has to be numbers in s, not {time.dtype}"]
    if units not in ("s", None):  # assign_coords drops the attribute; seconds are the only base
        problems.append(f"{dim} has units {units!r}, not 's'")
    if not np.isfinite(time).all():
        problems.append(f"{dim} is not finite at index {_first(~np.isfinite(time))}")
    elif (np.diff(time) <= 0).any():
        index = _first(np.diff(time) <= 0)
        problems.append(
            f"{dim} does not increase: {time[index]:g} s is followed by {time[index + 1]:g} s"
            f" at index {index + 1}"
        )
    return problems


def _first(mask: ArrayLike) -> int:
    return int(np.flatnonzero(mask)[0])


def duplicates(labels: Iterable[str]) -> list[str]:
    """Labels that occur more than once, in order of first occurrence."""
    counts: dict[str, int] = {}
    for label in labels:
        counts[label] = counts.get(label, 0) + 1
    return [label for label, count in counts.items() if count > 1]


# A person with arms raised, or a hand: markers of one subject span between these.
LARGEST_EXTENT = 20.0  # m
SMALLEST_EXTENT = 0.05  # m


def check_extent(markers: xr.Dataset, *, source: str = "") -> xr.Dataset:
    """Return the markers if together they span what a person can.

    The extent is the largest side of the box around the markers, its median over the frames, so
    that a long walk does not count. Readers stay neutral; verbs call this on human markers.

    Raises
    ------
    ValueError
        The markers span more than 20 m or less than 5 cm: the file declares a wrong unit
        (millimetres as metres or the reverse).
    """
    position = np.asarray(markers["marker_position"].values, dtype=np.float64)  # [F, m, 3] m
    present = ~np.isnan(position.sum(axis=-1))  # [F, m]
    enough = present.sum(axis=1) >= 3
    if not enough.any():
        return markers
    usable = np.where(present[..., None], position, np.nan)[enough]
    box = np.asarray(np.nanmax(usable, axis=1) - np.nanmin(usable, axis=1))  # [F, 3] m
    extent = float(np.median(box.max(axis=-1)))
    if SMALLEST_EXTENT <= extent <= LARGEST_EXTENT:
        return markers
    where = source or str(markers.attrs.get("source", "the markers"))
    likely = "mm are declared as m" if extent > LARGEST_EXTENT else "m are declared as mm"
    raise ValueError(
        f"{where}: the markers of a frame span {extent:.3g} m, which no person does; probably"
        f" {likely}. Correct the unit in the file (in a .trc: the Units field of line 3)."
    )
