"""Joints and coordinates of the open skeleton: the middle and the right side.

Names, signs and rotation orders are those of Rajagopal et al. 2016 wherever the coordinate exists
there. A left joint is the mirror image: an axis (x, y, z) becomes (-x, -y, z), so that equal
coordinates on both sides are a symmetric pose.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from scripts.open_skeleton import geometry as g

X, Y, Z = (1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)
Spline = tuple[np.ndarray, np.ndarray]  # knots (rad) and values


@dataclass(frozen=True)
class Coordinate:
    """Range in degrees (metres for translations)."""

    name: str
    low: float
    high: float
    default: float = 0.0
    clamped: bool = True
    locked: bool = False


@dataclass(frozen=True)
class Channel:
    """One rotation about, or translation along, ``axis``: a function of one coordinate.

    ``spline`` None is the coordinate itself.
    """

    coordinate: str
    axis: tuple[float, float, float]
    spline: Spline | None = None


@dataclass(frozen=True)
class Joint:
    """A joint at the origin of ``child``; all body axes are ground's in the neutral pose."""

    name: str
    parent: str
    child: str
    coordinates: tuple[Coordinate, ...]
    rotations: tuple[Channel, ...]
    translations: tuple[Channel, ...] = field(default=())


def _joint(
    name: str,
    parent: str,
    child: str,
    *parts: tuple[Coordinate, tuple[float, float, float] | np.ndarray],
) -> Joint:
    """Successive rotations, each about its axis by its coordinate."""
    rotations = tuple(
        Channel(coordinate.name, tuple(map(float, axis)))  # type: ignore[arg-type]
        for coordinate, axis in parts
    )
    return Joint(name, parent, child, tuple(part[0] for part in parts), rotations)


def walker_secondary(flexion: np.ndarray) -> dict[str, np.ndarray]:
    """Motion that goes with knee flexion (Walker 1988), continued as constants outside its range.

    Parameters
    ----------
    flexion : array, shape (n,)
        Degrees. The polynomials hold for 0 to 120 deg; they are followed down to -10 deg, where
        they are still smooth and small, and held outside -10 to 120.

    Returns
    -------
    dict
        ``adduction`` and ``internal_rotation`` of the tibia (deg), and the position of the tibia's
        origin in the femur ``x``, ``y`` (m). Walker gives the femur's motion in the axes of the
        tibia; here it is turned round and expressed in the axes of the femur.
    """
    f = np.clip(flexion, -10.0, 120.0)
    adduction = 0.0791 * f - 5.733e-4 * f**2 - 7.682e-6 * f**3 + 5.759e-8 * f**4
    rotation = 0.3695 * f - 2.958e-3 * f**2 + 7.666e-6 * f**3
    # the tibia's origin seen from the femur's, in tibial axes, m
    tibia = 1e-3 * np.stack(
        [
            0.1283 * f - 4.796e-4 * f**2,
            0.0683 * f - 8.804e-4 * f**2 + 3.750e-6 * f**3,
            np.zeros_like(f),
        ],
        axis=-1,
    )
    turned = np.stack(
        [
            _tibia_in_femur(*angles) @ vector
            for angles, vector in zip(
                np.radians(np.stack([flexion, adduction, rotation], axis=-1)), tibia, strict=True
            )
        ]
    )
    return {
        "adduction": adduction,
        "internal_rotation": rotation,
        "x": turned[:, 0],
        "y": turned[:, 1],
        "z": turned[:, 2],
    }


def _tibia_in_femur(flexion: float, adduction: float, rotation: float) -> np.ndarray:
    def turn(angle: float, i: int, j: int) -> np.ndarray:
        matrix = np.eye(3)
        matrix[i, i] = matrix[j, j] = np.cos(angle)
        matrix[i, j], matrix[j, i] = -np.sin(angle), np.sin(angle)
        return matrix

    return turn(-flexion, 0, 1) @ turn(adduction, 1, 2) @ turn(rotation, 2, 0)


def _knee() -> Joint:
    flexion = np.arange(-20.0, 161.0, 10.0)
    motion = walker_secondary(flexion)
    knots = np.radians(flexion)
    angle = Coordinate("knee_angle_r", -10, 150)

    def spline(values: np.ndarray) -> Spline:
        return knots, np.where(np.abs(values) < 5e-10, 0.0, values)

    return Joint(
        "walker_knee_r",
        "femur_r",
        "tibia_r",
        (angle,),
        (
            Channel(angle.name, (0.0, 0.0, -1.0)),
            Channel(angle.name, X, spline(np.radians(motion["adduction"]))),
            Channel(angle.name, Y, spline(np.radians(motion["internal_rotation"]))),
        ),
        (
            Channel(angle.name, X, spline(motion["x"])),
            Channel(angle.name, Y, spline(motion["y"])),
            Channel(angle.name, Z, spline(motion["z"])),
        ),
    )


def _root() -> Joint:
    free = {"clamped": False}
    names = ("pelvis_tilt", "pelvis_list", "pelvis_rotation")
    turns = (
        Coordinate(names[0], -180, 180, **free),
        Coordinate(names[1], -90, 90, **free),
        Coordinate(names[2], -720, 720, **free),
    )
    shifts = tuple(
        Coordinate(name, -100, 100, default, **free)
        for name, default in (("pelvis_tx", 0.0), ("pelvis_ty", g.ASIS_HEIGHT), ("pelvis_tz", 0.0))
    )
    return Joint(
        "ground_pelvis",
        "ground",
        "pelvis",
        turns + shifts,
        tuple(Channel(name, axis) for name, axis in zip(names, (Z, X, Y), strict=True)),
        tuple(Channel(c.name, axis) for c, axis in zip(shifts, (X, Y, Z), strict=True)),
    )


C = Coordinate
JOINTS: tuple[Joint, ...] = (
    _root(),
    _joint(
        "hip_r", "pelvis", "femur_r",
        (C("hip_flexion_r", -40, 140), Z),
        (C("hip_adduction_r", -60, 40), X),
        (C("hip_rotation_r", -60, 60), Y),
    ),
    _knee(),
    _joint("ankle_r", "tibia_r", "talus_r", (C("ankle_angle_r", -60, 45), g.ANKLE_AXIS)),
    _joint("subtalar_r", "talus_r", "calcn_r", (C("subtalar_angle_r", -35, 35), g.SUBTALAR_AXIS)),
    _joint("mtp_r", "calcn_r", "toes_r", (C("mtp_angle_r", -75, 45), g.MTP_AXIS)),
    # lumbar and thoracic together carry what one back joint does in Rajagopal 2016
    _joint(
        "back", "pelvis", "abdomen",
        (C("lumbar_extension", -90, 50), Z),
        (C("lumbar_bending", -45, 45), X),
        (C("lumbar_rotation", -75, 75), Y),
    ),
    _joint(
        "thoracic", "abdomen", "torso",
        (C("thoracic_extension", -45, 35), Z),
        (C("thoracic_bending", -35, 35), X),
        # With markers on pelvis and thorax only, the share of each joint in axial rotation cannot
        # be seen: it is all lumbar_rotation unless this is unlocked.
        (C("thoracic_rotation", -45, 45, locked=True), Y),
    ),
    _joint(
        "cervical", "torso", "neck",
        (C("neck_extension", -60, 70), Z),
        (C("neck_bending", -50, 50), X),
        (C("neck_rotation", -90, 90), Y),
    ),
    _joint("atlanto_occipital", "neck", "head", (C("head_extension", -35, 40), Z)),
    _joint(
        "sternoclavicular_r", "torso", "clavicle_r",
        (C("clavicle_protraction_r", -35, 35), Y),
        (C("clavicle_elevation_r", -20, 45), (-1.0, 0.0, 0.0)),
    ),
    _joint(
        "acromial_r", "clavicle_r", "humerus_r",
        (C("arm_flex_r", -90, 180), Z),
        (C("arm_add_r", -180, 90), X),
        (C("arm_rot_r", -120, 120), Y),
    ),
    _joint("elbow_r", "humerus_r", "ulna_r", (C("elbow_flex_r", -10, 155), g.ELBOW_AXIS)),
    _joint("radioulnar_r", "ulna_r", "radius_r", (C("pro_sup_r", -10, 170), g.PRONATION_AXIS)),
    _joint(
        "radius_hand_r", "radius_r", "hand_r",
        (C("wrist_flex_r", -80, 85), g.ACROSS_FOREARM),
        (C("wrist_dev_r", -30, 45), X),
    ),
)  # fmt: skip
