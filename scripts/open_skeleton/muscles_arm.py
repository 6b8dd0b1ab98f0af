"""Muscles of elbow and forearm (right side).

Points of the humerus in mm from the elbow or glenohumeral centre; points of the forearm in mm along
it from the elbow, across it to the radial side and forward, in full supination.
"""

from __future__ import annotations

from scripts.open_skeleton import geometry as g
from scripts.open_skeleton.muscles import Cylinder, Muscle, Point, relative
from scripts.open_skeleton.muscles_shoulder import HOLZBAUR, humerus, scapula

elbow = relative(g.ELBOW, "humerus_r")
_WRIST = 1000 * g.FOREARM


def _forearm(body: str, along: float, across: float, forward: float) -> Point:
    return Point(body, g.forearm(along / 1000, across / 1000, forward / 1000))


def ulna(along: float, across: float, forward: float) -> Point:
    """A point of the ulna."""
    return _forearm("ulna_r", along, across, forward)


def radius(along: float, across: float, forward: float) -> Point:
    """A point of the radius; its axis of rotation runs from the radial to the ulnar head."""
    return _forearm("radius_r", along, across, forward)


CYLINDERS = (
    # trochlea, under the tendon of the triceps
    Cylinder("triceps_at_elbow_r", "humerus_r", g.ELBOW, 0.018, 0.12, quadrant="-x"),
)  # fmt: skip


def _muscle(
    name: str, force: float, fiber: float, pennation: float, operating: float, *path: Point,
    wraps: tuple[tuple[str, int], ...] = (),
) -> Muscle:  # fmt: skip
    return Muscle(f"{name}_r", path, force, fiber / 100, pennation, operating, HOLZBAUR, wraps)


_OLECRANON = ulna(2, -2, -22)
_TUBEROSITY = radius(48, 9, 10)
ARM = (
    _muscle(
        "trilong", 798.5, 13.4, 12, 0.85, scapula(-104, 1370, 160), elbow(-18, 120, 2),
        elbow(-18, 50, 0), _OLECRANON, wraps=(("triceps_at_elbow_r", 2),),
    ),
    _muscle(
        "trilat", 624.3, 11.4, 9, 0.80, humerus(-10, -90, 10), elbow(-18, 50, 0), _OLECRANON,
        wraps=(("triceps_at_elbow_r", 1),),
    ),
    _muscle(
        "trimed", 624.3, 11.4, 9, 0.80, humerus(-10, -115, -4), elbow(-18, 50, 0), _OLECRANON,
        wraps=(("triceps_at_elbow_r", 1),),
    ),
    _muscle(
        "biclong", 624.3, 11.6, 0, 1.30, scapula(-94, 1412, 166), humerus(13, 21, 10),
        humerus(22, -8, 8), elbow(24, 120, 2), _TUBEROSITY,
    ),
    _muscle(
        "bicshort", 435.6, 13.2, 0, 1.25, scapula(-54, 1400, 150), elbow(24, 120, -2), _TUBEROSITY,
    ),
    _muscle("brachialis", 987.3, 8.6, 0, 1.30, elbow(14, 95, 2), ulna(26, -2, 13)),
    _muscle(
        "brachiorad", 261.3, 17.3, 0, 1.25, elbow(4, 78, 22), radius(60, 24, 22),
        radius(_WRIST - 12, 29, 5),
    ),
    _muscle("pronteres", 566.2, 4.9, 10, 1.1, elbow(8, 8, -34), radius(110, 24, 5)),
    _muscle("pronquad", 75.5, 2.8, 10, 1.1, ulna(_WRIST - 32, -28, 0), radius(_WRIST - 32, 18, 9)),
    _muscle("supinator", 476.0, 3.3, 0, 0.70, ulna(32, -6, -16), radius(58, 5, -8),),
)  # fmt: skip
