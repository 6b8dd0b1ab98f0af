"""Muscles of shoulder girdle and shoulder (right side).

Points in mm in ground, in the neutral pose (arm down, palm forward). The glenohumeral centre is
at (-92, 1390, 181); the scapula belongs to the body of the clavicle.
"""

from __future__ import annotations

from scripts.open_skeleton import geometry as g
from scripts.open_skeleton.muscles import Muscle, Point, relative
from scripts.open_skeleton.muscles_trunk import at

humerus = relative(g.SHOULDER, "humerus_r")  # mm from the glenohumeral centre
HOLZBAUR = "Holzbaur 2005 (force, fibres, pennation)"
_GIRDLE = "Klein Breteler 1999, Seth 2019 (force of the order of); van der Helm 1994 (fibres)"


def scapula(x: float, y: float, z: float) -> Point:
    """A point of scapula or clavicle, mm in ground."""
    return at("clavicle_r", x, y, z)


def _muscle(
    name: str, force: float, fiber: float, pennation: float, operating: float, *path: Point,
    source: str = HOLZBAUR,
) -> Muscle:  # fmt: skip
    return Muscle(f"{name}_r", path, force, fiber / 100, pennation, operating, source)


SHOULDER = (
    _muscle("delt1", 1142.6, 9.8, 22, 1.05, scapula(-62, 1432, 150), humerus(4, -132, 14)),
    _muscle("delt2", 1142.6, 10.8, 15, 1.10, scapula(-90, 1422, 203), humerus(2, -136, 15)),
    _muscle("delt3", 259.9, 13.7, 18, 1.00, scapula(-138, 1425, 166), humerus(-2, -134, 13)),
    _muscle(
        "supraspin", 487.8, 6.8, 7, 1.05, scapula(-138, 1428, 100), scapula(-100, 1427, 138),
        humerus(3, 23, 22),
    ),
    _muscle("infraspin", 1210.8, 7.6, 19, 1.00, scapula(-160, 1352, 100), humerus(-18, 12, 22)),
    _muscle(
        "subscap", 1377.8, 8.7, 20, 1.00, scapula(-142, 1352, 92), scapula(-74, 1386, 138),
        humerus(20, 4, 14),
    ),
    _muscle("teresmin", 354.3, 7.4, 24, 1.00, scapula(-136, 1342, 138), humerus(-16, -4, 22)),
    _muscle("teresmaj", 425.4, 16.2, 16, 0.65, scapula(-166, 1300, 108), humerus(13, -58, -2)),
    _muscle("coracobr", 242.5, 9.3, 27, 1.00, scapula(-56, 1404, 150), humerus(4, -140, -6)),
    _muscle("pecmaj1", 364.4, 14.4, 17, 0.95, scapula(-40, 1424, 62), humerus(13, -52, 12)),
    _muscle(
        "pecmaj2", 515.4, 13.8, 26, 1.05, at("torso", -4, 1365, 18), at("torso", -16, 1362, 105),
        humerus(13, -60, 12),
    ),
    _muscle(
        "pecmaj3", 390.5, 13.8, 25, 1.10, at("torso", 10, 1285, 55), at("torso", -18, 1325, 112),
        humerus(13, -66, 12),
    ),
    _muscle(
        "latdorsi1", 389.1, 25.4, 25, 0.90, at("torso", -166, 1262, 8), at("torso", -166, 1282, 98),
        humerus(10, -46, 0),
    ),
    _muscle(
        "latdorsi2", 670.8, 27.9, 20, 0.95, at("pelvis", -128, 1040, 62),
        at("abdomen", -138, 1100, 86), at("torso", -150, 1215, 116), humerus(10, -50, 0),
    ),
)  # fmt: skip
GIRDLE = (
    _muscle(
        "trap1", 300, 9.0, 0, 1.0, at("neck", -132, 1562, 8), at("neck", -124, 1522, 26),
        scapula(-92, 1444, 158), source=_GIRDLE,
    ),
    _muscle(
        "trap2", 700, 9.0, 0, 1.0, at("torso", -156, 1462, 5), scapula(-112, 1436, 182),
        source=_GIRDLE,
    ),
    _muscle(
        "trap3", 414, 11.0, 0, 1.0, at("torso", -162, 1322, 6), scapula(-150, 1408, 92),
        source=_GIRDLE,
    ),
    _muscle(
        "rhomb", 600, 8.0, 0, 1.0, at("torso", -158, 1442, 8), scapula(-168, 1352, 80),
        source=_GIRDLE,
    ),
    _muscle(
        "levscap", 280, 10.0, 0, 1.0, at("neck", -86, 1552, 26), scapula(-142, 1436, 76),
        source=_GIRDLE,
    ),
    _muscle(
        "serrant", 1100, 11.0, 0, 1.0, at("torso", -28, 1288, 126), scapula(-162, 1318, 88),
        source=_GIRDLE,
    ),
    _muscle(
        "pecmin", 430, 9.0, 0, 1.0, at("torso", -6, 1328, 84), scapula(-56, 1402, 150),
        source=_GIRDLE,
    ),
)  # fmt: skip
