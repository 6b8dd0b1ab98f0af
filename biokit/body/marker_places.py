"""Where the virtual markers sit on a body: one table, of the middle and of one side.

A place is a ray in the frame of a segment (`biokit.body.marker_frames`): it starts at ``start`` and
runs ``toward``, both in the segment's coordinates (along, side, front), and the marker is the
outermost point of the skin that it hits. ``start`` is in fractions of the segment, ``toward`` is a
direction. ``parts`` are the joints whose skin the ray may hit; the trunk's rays cannot end on an
arm. Where ``width`` is given the place is the extreme point of the skin in that direction instead,
among the vertices within ``width`` of the start across the segment.

Where the fractions come from: the places of the same landmarks on the open skeleton (ANSUR II, Wu
2002 and 2005, van Sint Jan 2007; see `scripts/open_skeleton/markers.py`), divided by its segments.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Place:
    """A marker's place; names of a pair and of its segment and parts are without the side."""

    name: str
    segment: str
    start: tuple[float, float, float]  # along, side, front; fractions of the segment
    toward: tuple[float, float, float]  # along, side, front
    parts: tuple[str, ...]
    paired: bool
    anatomical: bool
    width: float | None = None  # of the window of an extreme point, fraction of the segment


UP, DOWN = (1.0, 0.0, 0.0), (-1.0, 0.0, 0.0)
OUT, IN = (0.0, 1.0, 0.0), (0.0, -1.0, 0.0)
FRONT, BACK = (0.0, 0.0, 1.0), (0.0, 0.0, -1.0)

Coordinates = tuple[float, float, float]


def _middle(
    name: str,
    segment: str,
    start: Coordinates,
    toward: Coordinates,
    parts: str,
    *,
    soft: bool = False,
) -> Place:
    return Place(name, segment, start, toward, tuple(parts.split()), False, not soft)


def _pair(
    name: str,
    segment: str,
    start: Coordinates,
    toward: Coordinates,
    parts: str,
    *,
    soft: bool = False,
    width: float | None = None,
) -> Place:
    return Place(name, segment, start, toward, tuple(parts.split()), True, not soft, width)


# trunk: along is up from the crotch to the neck's joint; side outward; front
_BACK = {
    "LV5": 0.305,
    "LV3": 0.419,
    "LV1": 0.529,
    "TV12": 0.578,
    "TV10": 0.662,
    "TV8": 0.750,
    "TV6": 0.834,
    "TV4": 0.918,
    "TV2": 0.987,
    "TV1": 1.025,
    "CV7": 1.057,
}
_SPINE = "pelvis spine1 spine2 spine3 neck"
TRUNK = (
    _pair("IAS", "trunk", (0.251, 0.190, 0.0), FRONT, "pelvis hip spine1"),
    _pair("IPS", "trunk", (0.251, 0.076, 0.0), BACK, "pelvis hip spine1"),
    _pair("ICT", "trunk", (0.341, 0.0, 0.0), OUT, "pelvis hip spine1"),
    _middle("SACR", "trunk", (0.243, 0.0, 0.0), BACK, "pelvis spine1"),
    _middle("PSY", "trunk", (0.109, 0.0, 0.0), FRONT, "pelvis left_hip right_hip spine1"),
    _pair("FTC", "trunk", (0.107, 0.0, 0.0), OUT, "pelvis hip"),
    *(_middle(name, "trunk", (along, 0.0, 0.0), BACK, _SPINE) for name, along in _BACK.items()),
    _middle("OMPH", "trunk", (0.325, 0.0, 0.0), FRONT, _SPINE, soft=True),
    _middle(
        "SJN", "trunk", (0.950, 0.0, 0.0), FRONT, "spine2 spine3 neck left_collar right_collar"
    ),
    _middle("STM", "trunk", (0.803, 0.0, 0.0), FRONT, "spine1 spine2 spine3", soft=True),
    _middle("SXS", "trunk", (0.679, 0.0, 0.0), FRONT, "spine1 spine2 spine3"),
    _pair("SCE", "trunk", (0.957, 0.038, 0.0), FRONT, "spine2 spine3 neck collar"),
    _pair("SIA", "trunk", (0.708, 0.150, 0.0), BACK, "spine1 spine2 spine3 collar"),
    _pair("BAK", "trunk", (0.834, 0.158, 0.0), BACK, "spine2 spine3 collar", soft=True),
    _pair("RIB", "trunk", (0.423, 0.0, 0.035), OUT, "spine1 spine2 spine3 pelvis"),
)

# girdle: along from the neck's joint to the shoulder's; side up; front
_GIRDLE = "spine3 collar shoulder"
GIRDLE = (
    _pair("CLM", "girdle", (0.525, 0.0, 0.0), (0.0, 0.3, 1.0), _GIRDLE + " neck", soft=True),
    _pair("CAJ", "girdle", (0.75, 0.0, 0.08), OUT, _GIRDLE),
    _pair("SAE", "girdle", (0.86, 0.0, 0.0), OUT, _GIRDLE),
    _pair("SHA", "girdle", (1.05, 0.0, 0.0), FRONT, _GIRDLE, soft=True),
    _pair("SHP", "girdle", (1.04, 0.0, 0.0), BACK, _GIRDLE, soft=True),
)

# thigh, shank: along is down the bone; side outward; front
THIGH = (
    _pair("FLE", "thigh", (1.0, 0.0, 0.0), OUT, "hip knee"),
    _pair("FME", "thigh", (1.0, 0.0, 0.0), IN, "hip knee"),
    _pair("TH1", "thigh", (0.31, 0.0, 0.0), OUT, "hip knee pelvis", soft=True),
    _pair("TH2", "thigh", (0.524, 0.0, 0.0), OUT, "hip knee", soft=True),
    _pair("TH3", "thigh", (0.738, 0.0, 0.0), OUT, "hip knee", soft=True),
    _pair("TH4", "thigh", (0.476, 0.0, 0.0), FRONT, "hip knee", soft=True),
    _pair("TH5", "thigh", (0.738, 0.0, 0.0), (0.0, 0.15, 1.0), "hip knee", soft=True),
)
SHANK = (
    _pair("TTC", "shank", (0.153, 0.0, 0.0), (0.0, 0.07, 1.0), "hip knee ankle"),
    _pair("FAX", "shank", (0.106, 0.0, 0.0), (0.0, 1.0, -0.54), "hip knee ankle"),
    _pair("FAL", "shank", (1.007, 0.0, -0.028), OUT, "knee ankle"),
    _pair("TAM", "shank", (0.972, 0.0, 0.012), IN, "knee ankle"),
    _pair("SH1", "shank", (0.282, 0.0, 0.0), (0.0, 0.12, 1.0), "knee", soft=True),
    _pair("SH2", "shank", (0.400, 0.0, 0.0), (0.0, 1.0, -0.1), "knee", soft=True),
    _pair("SH3", "shank", (0.635, 0.0, 0.0), (0.0, 1.0, -0.1), "knee ankle", soft=True),
    _pair("SH4", "shank", (0.635, 0.0, 0.0), FRONT, "knee ankle", soft=True),
)

# foot: along is from the heel to the tip of the toes; side outward; front up from the sole
_FOOT = "ankle foot"
FOOT = (
    _pair("FCC", "foot", (0.25, 0.0, 0.114), DOWN, _FOOT),
    _pair("FCL", "foot", (0.11, 0.0, 0.106), OUT, _FOOT, soft=True),
    _pair("FCM", "foot", (0.11, 0.0, 0.121), IN, _FOOT, soft=True),
    _pair("FNT", "foot", (0.38, 0.0, 0.159), IN, _FOOT),
    _pair("FMT", "foot", (0.49, -0.015, 0.08), FRONT, _FOOT, soft=True),
    _pair("FB1", "foot", (0.48, -0.03, 0.08), (0.0, -0.7, 1.0), _FOOT),
    _pair("FB5", "foot", (0.40, 0.0, 0.068), OUT, _FOOT),
    _pair("FM1", "foot", (0.725, 0.0, 0.10), IN, _FOOT),
    _pair("FM2", "foot", (0.675, -0.015, 0.05), FRONT, _FOOT),
    _pair("FM5", "foot", (0.605, 0.0, 0.07), OUT, _FOOT),
    _pair("HLX", "foot", (0.97, -0.106, 0.09), (0.8, -0.2, 0.6), _FOOT, width=0.05),
    _pair("FP2", "foot", (0.95, 0.04, 0.075), (0.8, 0.0, 0.6), _FOOT, soft=True, width=0.03),
    _pair("FP5", "foot", (0.80, 0.2, 0.06), (0.5, 0.8, 0.2), "foot", width=0.3),
)

# upper arm, forearm, hand (to the tip of the middle finger) in the T-pose: along is outward; side
# up (the lateral epicondyle, the back of the hand); front (the thumb)
ARM = (
    _pair("HLE", "upper_arm", (0.99, 0.0, 0.0), OUT, "shoulder elbow"),
    _pair("HME", "upper_arm", (0.99, 0.0, 0.0), IN, "shoulder elbow"),
    _pair("OLC", "upper_arm", (1.02, 0.0, 0.0), (0.0, -0.3, -1.0), "shoulder elbow"),
    _pair("UA1", "upper_arm", (0.43, 0.0, 0.0), OUT, "shoulder elbow collar", soft=True),
    _pair("UA2", "upper_arm", (0.571, 0.0, 0.0), (0.0, 0.26, 1.0), "shoulder elbow", soft=True),
    _pair("UA3", "upper_arm", (0.714, 0.0, 0.0), (0.0, 1.0, -0.24), "shoulder elbow", soft=True),
    _pair("FA1", "forearm", (0.35, 0.0, 0.0), (0.0, -0.67, -1.0), "elbow wrist", soft=True),
    _pair("FA2", "forearm", (0.62, 0.0, 0.0), FRONT, "elbow wrist", soft=True),
    _pair("USP", "forearm", (0.98, 0.0, 0.0), BACK, "elbow wrist"),
    _pair("RSP", "forearm", (1.015, 0.0, 0.0), FRONT, "elbow wrist"),
    _pair("HM2", "hand", (0.47, 0.0, 0.13), (0.0, 1.0, 0.5), "wrist hand"),
    _pair("HM3", "hand", (0.47, 0.0, 0.0), OUT, "wrist hand"),
    _pair("HM5", "hand", (0.41, 0.0, -0.14), (0.0, 1.0, -0.5), "wrist hand"),
    _pair("HFT", "hand", (1.0, 0.0, 0.0), UP, "wrist hand", width=0.2),
    _pair("HTT", "hand", (0.4, 0.0, 0.4), (0.4, 0.0, 1.0), "wrist hand", soft=True, width=0.5),
)

# head: along is up from the neck's joint to the vertex; side outward; front from the middle of the
# head's length, in fractions from its back to the tip of the nose
HEAD = (
    _middle("VTX", "head", (0.6, 0.0, 0.0), UP, "head"),
    _middle("SGL", "head", (0.657, 0.0, 0.0), FRONT, "head"),
    _middle("NOS", "head", (0.457, 0.0, 0.0), FRONT, "head", soft=True),
    _middle("MEN", "head", (0.26, 0.0, 0.3), (-0.5, 0.0, 1.0), "head neck"),
    _middle("OPC", "head", (0.643, 0.0, 0.0), BACK, "head"),
    _pair("EYE", "head", (0.600, 0.164, 0.0), FRONT, "head", soft=True),
    _pair("TRA", "head", (0.529, 0.0, 0.11), OUT, "head"),
    _pair("FHD", "head", (0.707, 0.2, 0.0), FRONT, "head", soft=True),
    _pair("BHD", "head", (0.707, 0.193, 0.0), BACK, "head", soft=True),
)

PLACES: tuple[Place, ...] = (*TRUNK, *GIRDLE, *THIGH, *SHANK, *FOOT, *ARM, *HEAD)
