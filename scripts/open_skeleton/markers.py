"""Markers of the open skeleton: the middle and the right side.

One physical landmark is one marker. Names are the landmark codes of van Sint Jan (2007, Color Atlas
of Skeletal Landmark Definitions), after R_ or L_ for the sides, and ISB joint centres. Positions
are on the skin, in ground, in the neutral pose (m).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from biokit.anthropometry import measurement
from scripts.open_skeleton import geometry as g


@dataclass(frozen=True)
class Marker:
    """A marker; ``name`` of a pair is without the side, and ``body`` with its "_r"."""

    name: str
    body: str
    position: np.ndarray  # (3,) in ground, m
    description: str
    paired: bool = False
    virtual: bool = False  # not on the skin: a joint centre or a point computed from others


def _one(name: str, body: str, position: np.ndarray, description: str) -> Marker:
    return Marker(name, body, position, description)


def _pair(name: str, body: str, position: np.ndarray, description: str) -> Marker:
    return Marker(name, body, position, description, paired=True)


def _centre(name: str, body: str, position: np.ndarray, description: str, paired: bool) -> Marker:
    return Marker(name, body, position, description, paired=paired, virtual=True)


def _xyz(x: float, y: float, z: float = 0.0) -> np.ndarray:
    return np.array([x, y, z])


ASIS = g.ASIS_HEIGHT
KNEE_HALF = 0.049  # half of the breadth over the femoral epicondyles (adult mean 9.8 cm)
MALLEOLAR_HALF = measurement("bimalleolar_breadth") * g.STATURE / 2
# Where the talocrural axis passes the malleoli; their tips: Isman & Inman 1969 (the axis is 3 mm
# below and 8 mm in front of the lateral tip, 5 mm below and 1 mm behind the medial tip).
_AXIS_AT_MALLEOLUS = g.ANKLE_AXIS * MALLEOLAR_HALF / g.ANKLE_AXIS[2]
LATERAL_MALLEOLUS = g.ANKLE + _AXIS_AT_MALLEOLUS + _xyz(-0.008, 0.003)
MEDIAL_MALLEOLUS = g.ANKLE - _AXIS_AT_MALLEOLUS + _xyz(0.001, 0.005)

PELVIS = (
    _pair("IAS", "pelvis", _xyz(0.0, ASIS, g.PELVIS_WIDTH / 2), "anterior superior iliac spine"),
    _pair(
        "IPS", "pelvis", _xyz(-g.PELVIS_DEPTH, ASIS, g.PSIS_WIDTH / 2),
        "posterior superior iliac spine",
    ),
    _pair(
        "ICT", "pelvis",
        _xyz(
            -0.065,
            measurement("iliocristale_height") * g.STATURE,
            measurement("bicristal_breadth") * g.STATURE / 2,
        ),
        "iliac crest, most lateral point",
    ),
    _one("SACR", "pelvis", _xyz(-0.005 - g.PELVIS_DEPTH, ASIS - 0.005), "sacrum, spine of S2"),
    _one(
        "PSY", "pelvis",
        g.MID_ASIS + g.turn(_xyz(0.0177, -g.PELVIS_HEIGHT), g.PUBIS_ANGLE),
        "pubic symphysis, upper edge",
    ),
    _centre("MID_IAS", "pelvis", g.MID_ASIS, "middle between the ASIS", False),
    _centre("MID_IPS", "pelvis", _xyz(-g.PELVIS_DEPTH, ASIS), "middle between the PSIS", False),
    _centre("MID_HJC", "pelvis", g.HIP * [1, 1, 0], "middle between the hip centres", False),
)  # fmt: skip

THIGH = (
    _centre("HJC", "femur_r", g.HIP, "hip joint centre", True),
    _pair("FTC", "femur_r", g.HIP + _xyz(-0.005, -0.008, 0.079), "greater trochanter"),
    _pair("FLE", "femur_r", g.KNEE + _xyz(0.0, 0.0, KNEE_HALF), "lateral femoral epicondyle"),
    _pair("FME", "femur_r", g.KNEE - _xyz(0.0, 0.0, KNEE_HALF), "medial femoral epicondyle"),
    _pair("TH1", "femur_r", g.HIP + _xyz(0.000, -0.130, 0.085), "thigh, upper, lateral"),
    _pair("TH2", "femur_r", g.HIP + _xyz(-0.005, -0.220, 0.075), "thigh, middle, lateral"),
    _pair("TH3", "femur_r", g.HIP + _xyz(0.000, -0.310, 0.062), "thigh, lower, lateral"),
    _pair("TH4", "femur_r", g.HIP + _xyz(0.085, -0.200, 0.005), "thigh, middle, front"),
    _pair("TH5", "femur_r", g.HIP + _xyz(0.065, -0.310, 0.010), "thigh, lower, front"),
)

SHANK = (
    _centre("KJC", "tibia_r", g.KNEE, "knee joint centre", True),
    _pair("TTC", "tibia_r", g.KNEE + _xyz(0.045, -0.065, 0.003), "tibial tuberosity"),
    _pair("FAX", "tibia_r", g.KNEE + _xyz(-0.025, -0.045, 0.046), "head of the fibula, apex"),
    _pair("FAL", "tibia_r", LATERAL_MALLEOLUS, "lateral malleolus, apex"),
    _pair("TAM", "tibia_r", MEDIAL_MALLEOLUS, "medial malleolus, apex"),
    _pair("SH1", "tibia_r", g.KNEE + _xyz(0.042, -0.120, 0.005), "shank, upper, front"),
    _pair("SH2", "tibia_r", g.KNEE + _xyz(-0.005, -0.170, 0.052), "shank, upper, lateral"),
    _pair("SH3", "tibia_r", g.KNEE + _xyz(-0.005, -0.270, 0.042), "shank, lower, lateral"),
    _pair("SH4", "tibia_r", g.KNEE + _xyz(0.032, -0.270, 0.000), "shank, lower, front"),
)

_FOOT_HALF = measurement("foot_breadth") * g.STATURE / 2
FOOT = (
    _centre("AJC", "talus_r", g.ANKLE, "ankle joint centre", True),
    _pair("FCC", "calcn_r", g.foot(0.0, 0.030), "heel, back of the calcaneus"),
    _pair("FCL", "calcn_r", g.foot(0.11, 0.028, 0.033), "heel, lateral"),
    _pair("FCM", "calcn_r", g.foot(0.11, 0.032, -0.031), "heel, medial"),
    _pair("FNT", "calcn_r", g.foot(0.38, 0.042, -0.036), "tuberosity of the navicular"),
    _pair("FMT", "calcn_r", g.foot(0.43, 0.066, -0.004), "instep, second cuneiform"),
    _pair("FB1", "calcn_r", g.foot(0.48, 0.050, -0.026), "base of metatarsal 1"),
    _pair("FB5", "calcn_r", g.foot(0.40, 0.018, 0.041), "base of metatarsal 5"),
    _pair("FM1", "calcn_r", g.foot(0.725, 0.032, 0.004 - _FOOT_HALF), "head of metatarsal 1"),
    _pair("FM2", "calcn_r", g.foot(0.675, 0.042, -0.010), "head of metatarsal 2, dorsal"),
    _pair("FM5", "calcn_r", g.foot(0.605, 0.022, _FOOT_HALF - 0.002), "head of metatarsal 5"),
    _centre("FCC_GROUND", "calcn_r", g.foot(0.07, 0.0), "sole below the heel", True),
    _centre("FM1_GROUND", "calcn_r", g.foot(0.715, 0.0, -0.034), "sole below MT1 head", True),
    _centre("FM5_GROUND", "calcn_r", g.foot(0.605, 0.0, 0.040), "sole below MT5 head", True),
    _centre("MTJC", "toes_r", g.TOE_JOINT, "metatarsophalangeal joint centre", True),
    _pair("HLX", "toes_r", g.foot(0.97, 0.024, -0.028), "tip of the great toe, on the nail"),
    _pair("FP2", "toes_r", g.foot(0.95, 0.020, -0.008), "tip of the second toe, on the nail"),
    _pair("FP5", "toes_r", g.foot(0.80, 0.016, 0.044), "tip of the fifth toe, on the nail"),
    _centre("HLX_GROUND", "toes_r", g.foot(0.94, 0.0, -0.028), "sole below the great toe", True),
)

_BACK = {  # spinous process: height (m), skin (m)
    "LV5": (1.030, -0.149),
    "LV3": (1.102, -0.149),
    "LV1": (1.172, -0.154),
    "TV12": (1.203, -0.159),
    "TV10": (1.256, -0.170),
    "TV8": (1.312, -0.181),
    "TV4": (1.418, -0.178),
    "TV2": (1.462, -0.169),
    "TV1": (1.486, -0.163),
}


def _spine(name: str, body: str) -> Marker:
    height, x = _BACK[name]
    return _one(name, body, _xyz(x, height), f"spinous process of {name[0]}{name[2:]}")


_SKIN = g.SUPRASTERNALE
TRUNK = (
    _centre("LJC", "abdomen", g.LUMBAR, "L5/S1 joint centre", False),
    _spine("LV5", "abdomen"),
    _spine("LV3", "abdomen"),
    _spine("LV1", "abdomen"),
    _one("OMPH", "abdomen", _xyz(0.080, g.OMPHALION_HEIGHT), "navel"),
    _centre("TJC", "torso", g.THORACIC, "T12/L1 joint centre", False),
    _spine("TV12", "torso"),
    _spine("TV10", "torso"),
    _spine("TV8", "torso"),
    _spine("TV4", "torso"),
    _spine("TV2", "torso"),
    _spine("TV1", "torso"),
    _one("CV7", "torso", g.C7, "spinous process of C7"),
    _one("SJN", "torso", _SKIN, "jugular notch of the sternum"),
    _one("STM", "torso", _xyz(-0.006, (_SKIN[1] + g.XIPHION_HEIGHT) / 2), "sternum, middle"),
    _one("SXS", "torso", _xyz(0.028, g.XIPHION_HEIGHT), "xiphoid process"),
    _pair("SCE", "torso", _SKIN + _xyz(0.002, 0.004, 0.024), "clavicle, sternal end"),
    _pair("SIA", "torso", _xyz(-0.180, 1.285, 0.095), "scapula, inferior angle"),
    _pair("BAK", "torso", _xyz(-0.180, 1.365, 0.100), "scapula, middle"),
    _pair("RIB", "torso", _xyz(-0.040, 1.105, 0.138), "tenth rib, lateral"),
)

SHOULDER = (
    _centre("SCJC", "clavicle_r", g.STERNOCLAVICULAR, "sternoclavicular joint centre", True),
    _pair("CLM", "clavicle_r", _xyz(-0.048, 1.440, 0.095), "clavicle, middle"),
    _pair("CAJ", "clavicle_r", _xyz(-0.078, 1.442, 0.163), "acromioclavicular joint"),
    # on top of the bone, half of its breadth from the edge that ANSUR measures
    _pair("SAE", "clavicle_r", g.ACROMION + _xyz(0.0, 0.004, -0.016), "acromion, top"),
    _pair("SHA", "clavicle_r", g.SHOULDER + _xyz(0.052, 0.005, 0.010), "shoulder, front"),
    _pair("SHP", "clavicle_r", g.SHOULDER + _xyz(-0.055, 0.005, 0.008), "shoulder, back"),
)

ARM = (
    _centre("SJC", "humerus_r", g.SHOULDER, "glenohumeral joint centre", True),
    _pair("UA1", "humerus_r", g.SHOULDER + _xyz(0.000, -0.120, 0.052), "upper arm, lateral"),
    _pair("UA2", "humerus_r", g.SHOULDER + _xyz(0.045, -0.160, 0.012), "upper arm, front"),
    _pair("UA3", "humerus_r", g.SHOULDER + _xyz(-0.010, -0.200, 0.042), "upper arm, lower"),
    _pair("HLE", "humerus_r", g.ELBOW + _xyz(0.0, 0.003, 0.034), "lateral humeral epicondyle"),
    _pair("HME", "humerus_r", g.ELBOW + _xyz(0.0, 0.003, -0.034), "medial humeral epicondyle"),
    _centre("EJC", "ulna_r", g.ELBOW, "elbow joint centre", True),
    _pair("OLC", "ulna_r", g.forearm(-0.012, -0.006, -0.030), "olecranon"),
    _pair("FA1", "ulna_r", g.forearm(0.090, -0.020, -0.030), "forearm, upper, ulnar side"),
    _pair("USP", "ulna_r", g.forearm(g.FOREARM - 0.006, -0.029, -0.006), "ulnar styloid"),
    _pair("FA2", "radius_r", g.forearm(0.170, 0.034, -0.006), "forearm, lower, radial side"),
    _pair("RSP", "radius_r", g.forearm(g.FOREARM + 0.004, 0.030, 0.002), "radial styloid"),
    _centre("WJC", "hand_r", g.WRIST, "wrist joint centre", True),
    _pair("HM2", "hand_r", g.forearm(g.FOREARM + g.PALM, 0.026, -0.014), "metacarpal 2, head"),
    _pair("HM3", "hand_r", g.forearm(g.FOREARM + g.PALM, 0.004, -0.016), "metacarpal 3, head"),
    _pair(
        "HM5", "hand_r", g.forearm(g.FOREARM + 0.86 * g.PALM, -0.036, -0.011),
        "metacarpal 5, head",
    ),
    _pair("HFT", "hand_r", g.forearm(g.FOREARM + g.HAND, 0.002), "middle finger, tip"),
    _pair("HTT", "hand_r", g.forearm(g.FOREARM + 0.105, 0.066, 0.010), "thumb, tip"),
)  # fmt: skip

_EYE = g.EYE_HEIGHT
_HEAD_LENGTH = measurement("head_length") * g.STATURE
_GLABELLA_X = g.TRAGION[0] + _HEAD_LENGTH / 2
HEAD = (
    _centre("CJC", "neck", g.CERVICAL, "C7/T1 joint centre", False),
    _centre("OJC", "head", g.OCCIPITAL, "atlanto-occipital joint centre", False),
    _one("VTX", "head", _xyz(-0.056, g.STATURE), "vertex"),
    _one("SGL", "head", _xyz(_GLABELLA_X, _EYE + 0.016), "glabella"),
    _one("NOS", "head", _xyz(_GLABELLA_X + 0.020, _EYE - 0.040), "tip of the nose"),
    _one("MEN", "head", _xyz(_GLABELLA_X - 0.012, g.CHIN_HEIGHT), "menton, chin"),
    _one("OPC", "head", _xyz(_GLABELLA_X - _HEAD_LENGTH, _EYE + 0.012), "opisthocranion"),
    _pair("EYE", "head", _xyz(_GLABELLA_X - 0.026, _EYE, 0.046), "outer corner of the eye"),
    _pair("TRA", "head", g.TRAGION, "tragion"),
    _pair("FHD", "head", _xyz(_GLABELLA_X - 0.022, _EYE + 0.030, 0.056), "head band, front"),
    _pair("BHD", "head", _xyz(_GLABELLA_X - 0.178, _EYE + 0.030, 0.054), "head band, back"),
)

MARKERS: tuple[Marker, ...] = (
    *PELVIS, *THIGH, *SHANK, *FOOT, *TRUNK, *SHOULDER, *ARM, *HEAD,
)  # fmt: skip


def landmarks() -> dict[str, dict[str, str]]:
    """Marker without its side -> what it is, and its body without side."""
    return {
        marker.name: {"name": marker.description, "body": marker.body.removesuffix("_r")}
        for marker in MARKERS
    }
