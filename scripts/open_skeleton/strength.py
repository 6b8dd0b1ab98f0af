"""Published strength, to hold the model's peak isometric joint moments against."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, radians

from scripts.open_skeleton import geometry as g

GRAVITY = 9.81  # m/s^2, as in Anderson 2007


@dataclass(frozen=True)
class Curve:
    """Anderson 2007, Table 3, aged 18 to 25: peak, width (1/rad) and angle (rad) by sex."""

    men: tuple[float, float, float]
    women: tuple[float, float, float]

    def moments(self, degrees: float) -> tuple[float, float]:
        """Isometric moment (N m) of women and men of the model's mass and stature.

        C1 m g h cos(C2 (angle - C3)); positive angles are flexion, dorsiflexion.
        """
        scale = g.MASS * GRAVITY * g.STATURE
        women, men = (
            c1 * scale * max(cos(c2 * (radians(degrees) - c3)), 0.0)
            for c1, c2, c3 in (self.women, self.men)
        )
        return women, men


ANDERSON = {
    ("hip_flexion_r", -1): Curve((0.161, 0.958, 0.932), (0.181, 0.697, 1.242)),
    ("hip_flexion_r", 1): Curve((0.113, 0.738, -0.214), (0.127, 0.650, -0.350)),
    ("knee_angle_r", -1): Curve((0.163, 1.258, 1.133), (0.159, 1.187, 1.274)),
    ("knee_angle_r", 1): Curve((0.087, 0.869, 0.522), (0.080, 0.873, 0.635)),
    ("ankle_angle_r", -1): Curve((0.095, 1.391, 0.408), (0.104, 1.399, 0.424)),
    ("ankle_angle_r", 1): Curve((0.033, 1.510, -0.187), (0.027, 1.079, -0.302)),
}


@dataclass(frozen=True)
class Value:
    """A published moment in one posture: degrees, mean and standard deviation (N m, 0: unknown)."""

    degrees: float
    mean: float
    deviation: float
    source: str


_NECK = "Fice 2014, 9 men"
VALUES = {
    ("neck_extension", 1): Value(0, 51, 11, _NECK),
    ("neck_extension", -1): Value(0, 30, 6, _NECK),
    ("neck_bending", 1): Value(0, 32, 9, _NECK),
    ("neck_rotation", 1): Value(0, 13, 5, _NECK),
    ("hip_adduction_r", -1): Value(0, 1.21 * g.MASS, 0.22 * g.MASS, "Sugimoto 2014, 60 deg/s"),
    ("arm_add_r", 1): Value(-60, 67.9, 28.4, "Holzbaur 2007, 5 men, 5 women"),
    ("elbow_flex_r", 1): Value(75, 0.78 * g.MASS, 0.124 * g.MASS, "Lategan 2003, men, concentric"),
    ("elbow_flex_r", -1): Value(75, 0.67 * g.MASS, 0.125 * g.MASS, "Lategan 2003, men, concentric"),
    ("pro_sup_r", -1): Value(120, 16.2, 0.0, "O'Sullivan 2002, 24 men"),
    ("pro_sup_r", 1): Value(90, 13.1, 0.0, "O'Sullivan 2002, 24 men"),
}  # fmt: skip
