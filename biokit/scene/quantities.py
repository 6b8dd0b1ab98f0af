"""The quantities that curves show: what they are, of what, in which unit, which way they count."""

from dataclasses import dataclass

from biokit.scene.quantity_readers import (
    DEGREES,
    Read,
    Scales,
    angles,
    component,
    fixed,
    force,
    joint_force,
    joint_moments,
    knee_force,
    moment,
    muscle,
    power,
    residual,
    root_moments,
    translations,
    values_of,
)


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
    raw
        Of recordings before any analysis only: later it says nothing new.
    """

    key: str
    label: str
    kind: str
    needs: tuple[str, ...]
    unit: str
    read: Read
    definition: str
    raw: bool = False

    def unit_in(self, scales: Scales) -> str:
        """The displayed unit."""
        return str(getattr(scales, self.unit, self.unit))


_AXES = {"x": "forward", "y": "upward", "z": "to the right"}  # of ground
_PICTURE = {"u": "to the right", "v": "downward"}  # from the upper left corner
_ONE = fixed(1.0)

QUANTITIES: tuple[Quantity, ...] = (
    Quantity(
        "angle", "Angle", "dof", ("dof_position",), "deg",
        angles("dof_position", fixed(DEGREES)),
        "Joint angle: the model's coordinate, of the child body relative to its parent. The"
        " direction that is positive is said at each coordinate.",
    ),
    Quantity(
        "position", "Position", "dof", ("dof_position",), "m",
        translations("dof_position", _ONE),
        "Translation along an axis of the parent body; of the pelvis, of ground.",
    ),
    Quantity(
        "moment", "Moment", "dof", ("dof_force",), "moment_unit",
        joint_moments("dof_force", moment),
        "Net joint moment about the coordinate's axis (internal: what muscles and passive tissue"
        " give), from inverse dynamics. Positive moments turn the coordinate in its positive"
        " direction.",
    ),
    Quantity(
        "power", "Power", "dof", ("dof_force", "dof_velocity"), "power_unit", power,
        "Net joint power: moment times angular velocity. Positive where the joint gives energy"
        " (concentric), negative where it takes energy up (eccentric).",
    ),
    Quantity(
        "residual_moment", "Residual moment", "dof", ("dof_force",), "moment_unit",
        root_moments("dof_force", moment),
        "Moment on the pelvis that motion and ground reaction leave unexplained, about the"
        " coordinate's axis. Nothing turns the pelvis against ground, so it should be near zero.",
    ),
    Quantity(
        "angle_error", "Expected error of the angle", "dof", ("dof_deviation",), "deg",
        angles("dof_deviation", fixed(DEGREES)),
        "Absolute error that the network expects of its own angle.",
    ),
    Quantity(
        "angle_uncertainty", "Uncertainty of the angle", "dof", ("dof_uncertainty",), "deg/mm",
        angles("dof_uncertainty", fixed(DEGREES)),
        "Standard error of the angle for each millimetre of error of the markers.",
    ),
    Quantity(
        "activation", "Activation", "muscle", ("muscle_activation",), "1",
        values_of("muscle_activation", "muscle", _ONE),
        "Muscle activation: 0 is a muscle at rest, 1 one that is fully active.",
    ),
    Quantity(
        "activation_deviation", "Expected error of the activation", "muscle",
        ("activation_deviation",), "1", values_of("activation_deviation", "muscle", _ONE),
        "Absolute error that the network expects of its own activation.",
    ),
    Quantity(
        "muscle_force", "Muscle force", "muscle", ("muscle_force",), "N",
        values_of("muscle_force", "muscle", muscle),
        "Force in the tendon, active and passive; a muscle only pulls.",
    ),
    Quantity(
        "muscle_length", "Muscle length", "muscle", ("muscle_length",), "m",
        values_of("muscle_length", "muscle", _ONE),
        "Length of the muscle-tendon unit along its path.",
    ),
    Quantity(
        "passive_force", "Passive force", "muscle", ("passive_force",), "N",
        values_of("passive_force", "muscle", muscle),
        "Force of the stretched fibres along the tendon.",
    ),
    Quantity(
        "reserve", "Reserve", "dof", ("reserve_force",), "moment_unit",
        joint_moments("reserve_force", moment),
        "The part of the net joint moment that the muscles of the model do not give.",
    ),
    *(
        Quantity(
            f"reaction_{axis}", f"Ground reaction, {way}", "contact", ("ground_reaction_force",),
            "force_unit", component("ground_reaction_force", axis, force),
            f"Force of the ground on the body along the ground's {axis} axis; positive {way}.",
        )
        for axis, way in _AXES.items()
    ),
    *(
        Quantity(
            f"cop_{axis}", f"Centre of pressure, {_AXES[axis]}", "contact",
            ("centre_of_pressure",), "m", component("centre_of_pressure", axis, _ONE),
            f"Where the ground reaction acts, along the ground's {axis} axis; positive"
            f" {_AXES[axis]}. None where the foot carries nothing.",
        )
        for axis in "xz"
    ),
    Quantity(
        "free_moment", "Free moment", "contact", ("free_moment",), "moment_unit",
        component("free_moment", "y", moment),
        "Moment of the ground on the body about the vertical through the centre of pressure;"
        " positive to the left, seen from above.",
    ),
    Quantity(
        "joint_force", "Joint contact force", "joint", ("joint_force",), "force_unit",
        joint_force,
        "Size of the force between the two bodies of a joint, muscles included.",
    ),
    Quantity(
        "knee_force", "Knee compression", "compartment", ("knee_force",), "force_unit",
        knee_force,
        "Compression of a compartment of the knee, along the shank's long axis.",
    ),
    Quantity(
        "residual_force", "Residual force", "residual", ("residual_force",), "force_unit",
        residual,
        "Size of the force on the pelvis that motion and ground reaction leave unexplained.",
    ),
    Quantity(
        "marker_error", "Marker error", "marker", ("marker_error",), "mm",
        values_of("marker_error", "marker", fixed(1000.0)),
        "Distance of the measured marker from the model's.",
    ),
    Quantity(
        "reprojection_error", "Reprojection error", "keypoint", ("reprojection_error",), "px",
        values_of("reprojection_error", "keypoint", _ONE),
        "Distance in the picture of the body's keypoint from the detected one.",
    ),
    *(
        Quantity(
            f"marker_{axis}", f"Position, {way}", "marker", ("marker_position",), "m",
            component("marker_position", axis, _ONE, of="marker"),
            f"Place of the marker along the ground's {axis} axis; positive {way}.", raw=True,
        )
        for axis, way in _AXES.items()
    ),
    *(
        Quantity(
            f"keypoint_{axis}", f"Position, {way}", "keypoint", ("keypoint_position",), "px",
            component("keypoint_position", axis, _ONE, of="keypoint", along="image_axis"),
            f"Place of the keypoint in the picture, {way} from its corner.", raw=True,
        )
        for axis, way in _PICTURE.items()
    ),
    Quantity(
        "confidence", "Confidence", "keypoint", ("confidence",), "1",
        values_of("confidence", "keypoint", _ONE),
        "How certain the detector is of the keypoint: 0 not at all, 1 wholly.", raw=True,
    ),
)  # fmt: skip
