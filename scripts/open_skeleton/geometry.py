"""Joint centres and landmarks of the generic subject, standing in the neutral pose.

Ground frame: x forward, y up, z to the subject's right; origin on the floor below the middle
between the anterior superior iliac spines. Metres. Points of the right side only; the left side is
its mirror image. The neutral pose (all coordinates zero) is the anatomical position with level
pelvis (the plane of the four iliac spines is horizontal, ISB, Wu 2002), straight knees, palms
forward.

Where no source is named beside a number, no published position was found and the point was placed
from the breadths, depths and heights that are named (card: "derived").
"""

from __future__ import annotations

from math import cos, radians, sin

import numpy as np

from biokit.anthropometry import DRILLIS_CONTINI, leg_lengths, measurement, palm_length, segment

STATURE = 1.75  # m
MASS = 75.0  # kg

Point = np.ndarray  # shape (3,), metres


def _point(x: float, y: float, z: float = 0.0) -> Point:
    return np.array([x, y, z])


def turn(vector: Point, degrees: float) -> Point:
    """Rotate in the sagittal plane about z (counter-clockwise as seen from the right)."""
    c, s = cos(radians(degrees)), sin(radians(degrees))
    return np.array([c * vector[0] - s * vector[1], s * vector[0] + c * vector[1], vector[2]])


def _height(name: str) -> float:
    return measurement(name) * STATURE


# ------------------------------------------------------------------------------------- leg
ANKLE_HEIGHT = DRILLIS_CONTINI["ankle_height"] * STATURE
THIGH, SHANK = (fraction * STATURE for fraction in leg_lengths())  # Dumas 2007

# Pelvis: breadth between the ASIS and depth mid ASIS to mid PSIS, rounded adult means over skin
# (the predictors of Harrington 2007).
PELVIS_WIDTH = 0.240
PELVIS_DEPTH = 0.160
PSIS_WIDTH = 0.096
# Harrington 2007, single-variable regressions (mm), in the pelvis frame at mid ASIS
HIP_IN_PELVIS = _point(
    -0.24 * PELVIS_DEPTH - 0.0099,
    -0.30 * PELVIS_WIDTH - 0.0109,
    0.33 * PELVIS_WIDTH + 0.0073,
)
ASIS_HEIGHT = ANKLE_HEIGHT + SHANK + THIGH - HIP_IN_PELVIS[1]
MID_ASIS = _point(0.0, ASIS_HEIGHT)
HIP = MID_ASIS + HIP_IN_PELVIS
KNEE = HIP - _point(0.0, THIGH)
ANKLE = KNEE - _point(0.0, SHANK)

# Talocrural axis, Isman & Inman 1969: 80 deg to the long axis of the tibia in the frontal plane
# (lateral end lower), 84 deg to the long axis of the foot in the transverse plane (lateral end
# behind).
ANKLE_AXIS = _point(-sin(radians(6)), -sin(radians(10)), 1.0)
ANKLE_AXIS[2] = np.sqrt(1 - ANKLE_AXIS[0] ** 2 - ANKLE_AXIS[1] ** 2)
# Subtalar axis, Isman & Inman 1969: 41 deg above the horizontal, 23 deg medial of the line from
# the heel to between the second and third toe.
SUBTALAR_AXIS = _point(
    cos(radians(41)) * cos(radians(23)), sin(radians(41)), -cos(radians(41)) * sin(radians(23))
)
# It passes some 5 mm from the talocrural axis (Isman & Inman 1969 measured this distance), on the
# plantar side. The joint centre (origin of the calcaneus) is the point of that axis 25 mm above
# the floor, in the body of the calcaneus.
_BELOW_ANKLE = ANKLE - _point(0.0, 0.0066)
SUBTALAR = _BELOW_ANKLE - SUBTALAR_AXIS * (_BELOW_ANKLE[1] - 0.025) / SUBTALAR_AXIS[1]

FOOT_LENGTH = _height("foot_length")
HEEL_TO_ANKLE = 0.235 * FOOT_LENGTH  # derived
HEEL_X = ANKLE[0] - HEEL_TO_ANKLE


def foot(x: float, height: float, z: float = 0.0) -> Point:
    """Point of the foot: x from the back of the heel in foot lengths, z from the midline (m)."""
    return _point(HEEL_X + x * FOOT_LENGTH, height, ANKLE[2] + z)


# Metatarsal break: 62 deg to the long axis of the foot, lateral end behind (Isman & Inman 1969).
# OpenSim's sign: positive bends the toes down, so the axis points medially.
MTP_AXIS = _point(cos(radians(62)), 0.0, -sin(radians(62)))
_FIRST_MTP = foot(_height("ball_of_foot_length") / FOOT_LENGTH, 0.022, -0.036)
# where that axis crosses the midline of the foot
TOE_JOINT = _FIRST_MTP + MTP_AXIS * (ANKLE[2] - _FIRST_MTP[2]) / MTP_AXIS[2]

# ------------------------------------------------------------------------------------- spine
# L5/S1, Reed 1999: mean of the sexes, from mid ASIS, in the frame of the ASIS and the pubic
# symphysis: 0.401 of pelvic depth behind, 0.4255 of pelvic height above. Pelvic height and the
# angle between that frame and the one of the four spines: derived.
PELVIS_HEIGHT = 0.095
PUBIS_ANGLE = 12.0  # deg
LUMBAR = MID_ASIS + turn(_point(-0.401 * PELVIS_DEPTH, 0.4255 * PELVIS_HEIGHT), PUBIS_ANGLE)
# T12/L1: a tenth of stature above, the sum of vertebral bodies and discs (Panjabi 1992); the
# curve of the back places it 16 mm behind.
THORACIC = LUMBAR + _point(-0.016, 0.100 * STATURE)
C7 = _point(-0.157, _height("cervicale_height"))  # skin; above the sacrum in upright stance
SUPRASTERNALE = _point(-0.042, _height("suprasternale_height"))
# C7/T1, Reed 1999: 0.55 of the distance C7 to suprasternale, 8 deg above that line
CERVICAL = C7 + turn(0.55 * (SUPRASTERNALE - C7), 8.0)
TRAGION = _point(-0.052, STATURE - _height("tragion_top_of_head"), 0.072)
# Atlanto-occipital joint: 10 mm behind and 20 mm below the tragion (derived)
OCCIPITAL = _point(TRAGION[0] - 0.010, TRAGION[1] - 0.020)
XIPHION_HEIGHT = SUPRASTERNALE[1] - segment("upper_trunk").length * STATURE  # de Leva 1996
CHIN_HEIGHT = DRILLIS_CONTINI["chin_height"] * STATURE
EYE_HEIGHT = DRILLIS_CONTINI["eye_height"] * STATURE
OMPHALION_HEIGHT = _height("omphalion_height")

# ------------------------------------------------------------------------------------- arm
ACROMION = _point(-0.090, _height("acromial_height"), _height("biacromial_breadth") / 2)
STERNOCLAVICULAR = SUPRASTERNALE + _point(-0.008, -0.004, 0.022)
# Glenohumeral centre: 45 mm below the acromion, between 10.4 % of the arm (34 mm, de Leva 1996b)
# and 0.42 of C7 to suprasternale (58 mm, Reed 1999); 21 mm medial of it (derived).
SHOULDER = ACROMION + _point(-0.002, -0.045, -0.021)
UPPER_ARM = segment("upper_arm").length * STATURE
FOREARM = segment("forearm").length * STATURE
HAND = segment("hand").length * STATURE
PALM = palm_length() * STATURE
ELBOW = SHOULDER - _point(0.0, UPPER_ARM)
CARRYING_ANGLE = 12.0  # deg, adult mean of the sexes (Steindler 1955)
ALONG_FOREARM = _point(0.0, -cos(radians(CARRYING_ANGLE)), sin(radians(CARRYING_ANGLE)))
ACROSS_FOREARM = _point(0.0, sin(radians(CARRYING_ANGLE)), cos(radians(CARRYING_ANGLE)))
# Humero-ulnar axis at half the carrying angle, so that the flexed forearm folds onto the arm
ELBOW_AXIS = _point(0.0, sin(radians(CARRYING_ANGLE / 2)), cos(radians(CARRYING_ANGLE / 2)))
WRIST = ELBOW + FOREARM * ALONG_FOREARM


def forearm(along: float, across: float = 0.0, x: float = 0.0) -> Point:
    """Point of the forearm or hand: metres from the elbow along it, radially, forward."""
    return ELBOW + along * ALONG_FOREARM + across * ACROSS_FOREARM + _point(x, 0.0)


RADIAL_HEAD = forearm(0.012, 0.018)
_ULNAR_HEAD = forearm(FOREARM - 0.005, -0.020)
# Pronation axis: radial head to ulnar head (ISB, Wu 2005; Veeger 1997), pointing up
PRONATION_AXIS = (RADIAL_HEAD - _ULNAR_HEAD) / np.linalg.norm(RADIAL_HEAD - _ULNAR_HEAD)
