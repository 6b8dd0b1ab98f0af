"""The quantities that curves show: what they are, of what, in which unit, which way they count."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from biokit.display_units import STANDARD_GRAVITY
from biokit.scene.items import RESIDUAL, item_id

Rows = tuple[list[str], NDArray[np.float64]]  # ids, values [n, F] in the displayed unit


@dataclass(frozen=True)
class Scales:
    """Factors from SI to what is displayed, and their units.

    Attributes
    ----------
    force, moment
        Per N and per N*m, and of a Dataset that is normalized already, 1.
    muscle
        Of muscle forces, which are shown in N.
    force_unit, moment_unit, power_unit
        BW, N*m/kg, W/kg where masses are known; N, N*m, W otherwise.
    """

    force: float
    moment: float
    muscle: float
    force_unit: str
    moment_unit: str
    power_unit: str


@dataclass(frozen=True)
class Quantity:
    """One quantity.

    Attributes
    ----------
    key, label
        Its name in the scene and for people.
    kind
        Of the items that have it.
    needs
        Variables of the Dataset.
    unit
        As displayed; the name of a field of :class:`Scales` where masses decide.
    read
        (Dataset, Scales) -> ids and values.
    definition
        One or two sentences: what it is, in which frame, with which sign.
    """

    key: str
    label: str
    kind: str
    needs: tuple[str, ...]
    unit: str
    read: Callable[[xr.Dataset, Scales], Rows]
    definition: str

    def unit_in(self, scales: Scales) -> str:
        """The displayed unit."""
        return str(getattr(scales, self.unit, self.unit))


def scales_of(ds: xr.Dataset, per_mass: bool) -> Scales:
    """The scales of a Dataset; ``per_mass`` divides by weight and mass, which then are known."""
    if ds.attrs.get("normalized"):
        unit = str(ds.attrs["normalized"])
        power = {"N*m/kg": "W/kg"}.get(unit, f"{unit}/s")
        weight = float(ds.attrs["mass"]) * STANDARD_GRAVITY
        return Scales(1.0, 1.0, weight, "BW", unit, power)
    if not per_mass or "mass" not in ds.attrs:  # without forces no mass is needed
        return Scales(1.0, 1.0, 1.0, "N", "N*m", "W")
    mass = float(ds.attrs["mass"])
    return Scales(1.0 / (mass * STANDARD_GRAVITY), 1.0 / mass, 1.0, "BW", "N*m/kg", "W/kg")


def _dofs(ds: xr.Dataset, unit: str) -> tuple[list[str], NDArray[np.bool_]]:
    """Ids of the coordinates of that unit (rad or m), and where they are."""
    chosen = ds["dof_unit"].values.astype(str) == unit
    return [str(name) for name in ds["dof"].values[chosen]], chosen


def _of_dofs(
    variable: str, unit: str, factor: Callable[[Scales], float]
) -> Callable[[xr.Dataset, Scales], Rows]:
    def read(ds: xr.Dataset, scales: Scales) -> Rows:
        ids, chosen = _dofs(ds, unit)
        values = ds[variable].transpose("dof", "time").values[chosen]
        return ids, values * factor(scales)

    return read


def _of(variable: str, dim: str, factor: float = 1.0) -> Callable[[xr.Dataset, Scales], Rows]:
    def read(ds: xr.Dataset, scales: Scales) -> Rows:
        ids = [item_id(dim, str(name)) for name in ds[dim].values]
        return ids, ds[variable].transpose(dim, "time").values * factor

    return read


def _muscle_force(variable: str) -> Callable[[xr.Dataset, Scales], Rows]:
    def read(ds: xr.Dataset, scales: Scales) -> Rows:
        ids = [item_id("muscle", str(name)) for name in ds["muscle"].values]
        return ids, ds[variable].transpose("muscle", "time").values * scales.muscle

    return read


def _power(ds: xr.Dataset, scales: Scales) -> Rows:
    ids, chosen = _dofs(ds, "rad")
    moment = ds["dof_force"].transpose("dof", "time").values[chosen]
    speed = ds["dof_velocity"].transpose("dof", "time").values[chosen]
    return ids, moment * speed * scales.moment


def _component(
    variable: str, axis: str, factor: Callable[[Scales], float]
) -> Callable[[xr.Dataset, Scales], Rows]:
    def read(ds: xr.Dataset, scales: Scales) -> Rows:
        ids = [item_id("contact", str(name)) for name in ds["contact"].values]
        values = ds[variable].sel(space=axis).transpose("contact", "time").values
        return ids, values * factor(scales)

    return read


def _joint_force(ds: xr.Dataset, scales: Scales) -> Rows:
    ids = [item_id("joint", str(name)) for name in ds["joint"].values]
    force = ds["joint_force"].transpose("joint", "time", "space").values
    return ids, np.linalg.norm(force, axis=2) * scales.force


def _knee_force(ds: xr.Dataset, scales: Scales) -> Rows:
    ids = [
        item_id("compartment", f"{side} {part}")
        for side in ds["side"].values
        for part in ds["compartment"].values
    ]
    force = ds["knee_force"].transpose("side", "compartment", "time").values
    return ids, force.reshape(len(ids), -1) * scales.force


def _residual(ds: xr.Dataset, scales: Scales) -> Rows:
    force = ds["residual_force"].transpose("time", "space").values
    return [item_id("residual", RESIDUAL)], np.linalg.norm(force, axis=1)[None] * scales.force


DEGREES = float(np.degrees(1.0))


def _force(scales: Scales) -> float:
    return scales.force


def _moment(scales: Scales) -> float:
    return scales.moment


def _degrees(scales: Scales) -> float:
    return DEGREES


def _one(scales: Scales) -> float:
    return 1.0


QUANTITIES: tuple[Quantity, ...] = (
    Quantity(
        "angle",
        "Angle",
        "dof",
        ("dof_position",),
        "deg",
        _of_dofs("dof_position", "rad", _degrees),
        "Joint angle: the model's coordinate, of the child body relative to its parent. The"
        " direction that is positive is said at each coordinate.",
    ),
    Quantity(
        "position",
        "Position",
        "dof",
        ("dof_position",),
        "m",
        _of_dofs("dof_position", "m", _one),
        "Translation along an axis of the parent body; of the pelvis, of ground.",
    ),
    Quantity(
        "moment",
        "Moment",
        "dof",
        ("dof_force",),
        "moment_unit",
        _of_dofs("dof_force", "rad", _moment),
        "Net joint moment about the coordinate's axis (internal: what muscles and passive tissue"
        " give), from inverse dynamics. Positive moments turn the coordinate in its positive"
        " direction. Of the pelvis: the residual.",
    ),
    Quantity(
        "power",
        "Power",
        "dof",
        ("dof_force", "dof_velocity"),
        "power_unit",
        _power,
        "Net joint power: moment times angular velocity. Positive where the joint gives energy"
        " (concentric), negative where it takes energy up (eccentric).",
    ),
    Quantity(
        "angle_error",
        "Expected error of the angle",
        "dof",
        ("dof_deviation",),
        "deg",
        _of_dofs("dof_deviation", "rad", _degrees),
        "Absolute error that the network expects of its own angle.",
    ),
    Quantity(
        "angle_uncertainty",
        "Uncertainty of the angle",
        "dof",
        ("dof_uncertainty",),
        "deg/mm",
        _of_dofs("dof_uncertainty", "rad", _degrees),
        "Standard error of the angle for each millimetre of error of the markers.",
    ),
    Quantity(
        "activation",
        "Activation",
        "muscle",
        ("muscle_activation",),
        "1",
        _of("muscle_activation", "muscle"),
        "Muscle activation: 0 is a muscle at rest, 1 one that is fully active.",
    ),
    Quantity(
        "activation_deviation",
        "Expected error of the activation",
        "muscle",
        ("activation_deviation",),
        "1",
        _of("activation_deviation", "muscle"),
        "Absolute error that the network expects of its own activation.",
    ),
    Quantity(
        "muscle_force",
        "Muscle force",
        "muscle",
        ("muscle_force",),
        "N",
        _muscle_force("muscle_force"),
        "Force in the tendon, active and passive; a muscle only pulls.",
    ),
    Quantity(
        "muscle_length",
        "Muscle length",
        "muscle",
        ("muscle_length",),
        "m",
        _of("muscle_length", "muscle"),
        "Length of the muscle-tendon unit along its path.",
    ),
    Quantity(
        "passive_force",
        "Passive force",
        "muscle",
        ("passive_force",),
        "N",
        _muscle_force("passive_force"),
        "Force of the stretched fibres along the tendon.",
    ),
    Quantity(
        "reserve",
        "Reserve",
        "dof",
        ("reserve_force",),
        "moment_unit",
        _of_dofs("reserve_force", "rad", _moment),
        "The part of the net joint moment that the muscles of the model do not give.",
    ),
    *(
        Quantity(
            f"reaction_{axis}",
            f"Ground reaction, {word}",
            "contact",
            ("ground_reaction_force",),
            "force_unit",
            _component("ground_reaction_force", axis, _force),
            f"Force of the ground on the body along the ground's {axis} axis; positive {word}.",
        )
        for axis, word in (("x", "forward"), ("y", "upward"), ("z", "to the right"))
    ),
    *(
        Quantity(
            f"cop_{axis}",
            f"Centre of pressure, {word}",
            "contact",
            ("centre_of_pressure",),
            "m",
            _component("centre_of_pressure", axis, _one),
            f"Where the ground reaction acts, along the ground's {axis} axis; positive {word}."
            " None where the foot carries nothing.",
        )
        for axis, word in (("x", "forward"), ("z", "to the right"))
    ),
    Quantity(
        "free_moment",
        "Free moment",
        "contact",
        ("free_moment",),
        "moment_unit",
        _component("free_moment", "y", _moment),
        "Moment of the ground on the body about the vertical through the centre of pressure;"
        " positive to the left, seen from above.",
    ),
    Quantity(
        "joint_force",
        "Joint contact force",
        "joint",
        ("joint_force",),
        "force_unit",
        _joint_force,
        "Size of the force between the two bodies of a joint, muscles included.",
    ),
    Quantity(
        "knee_force",
        "Knee compression",
        "compartment",
        ("knee_force",),
        "force_unit",
        _knee_force,
        "Compression of a compartment of the knee, along the shank's long axis.",
    ),
    Quantity(
        "residual_force",
        "Residual force",
        "residual",
        ("residual_force",),
        "force_unit",
        _residual,
        "Size of the force on the pelvis that motion and ground reaction leave unexplained.",
    ),
    Quantity(
        "marker_error",
        "Marker error",
        "marker",
        ("marker_error",),
        "mm",
        _of("marker_error", "marker", 1000.0),
        "Distance of the measured marker from the model's.",
    ),
    Quantity(
        "reprojection_error",
        "Reprojection error",
        "keypoint",
        ("reprojection_error",),
        "px",
        _of("reprojection_error", "keypoint"),
        "Distance in the picture of the body's keypoint from the detected one.",
    ),
)
