"""Muscles of the trunk (right side): lumbar and thoracic spine, abdominal wall.

Points in mm in ground, in the neutral pose: x forward, y up, z to the right. L5/S1 is at
(-71, 1022, 0) and T12/L1 at (-87, 1197, 0); spinous processes lie some 75 mm behind. The lines of
action are those of Bogduk 1992, Macintosh 1991 (back), Stokes & Gardner-Morse 1999 (abdominal
wall) in words; lever arms at L5/S1 to T12 after Jorgensen 2001.
"""

from __future__ import annotations

import numpy as np

from scripts.open_skeleton.muscles import TRUNK_TENSION, Muscle, Point


def at(body: str, x: float, y: float, z: float) -> Point:
    """A point of a body, mm in ground."""
    return Point(body, np.array([x, y, z]) / 1000)


_BACK = "Bogduk 1992, Christophy 2012 (cross-section); Delp 2001 (fibres)"
_WALL = "Stokes & Gardner-Morse 1999 (cross-section); Christophy 2012 (fibres)"


def _muscle(
    name: str, area: float, fiber: float, pennation: float, source: str, *path: Point
) -> Muscle:
    """``area`` in cm^2, ``fiber`` in cm; optimal in the neutral pose."""
    return Muscle(
        f"{name}_r", path, TRUNK_TENSION * area, fiber / 100, pennation, 1.0, source
    )  # fmt: skip


TRUNK = (
    # longissimus thoracis, pars thoracica
    _muscle(
        "ercspn", 11.0, 11.7, 12.6, _BACK,
        at("pelvis", -132, 985, 20), at("abdomen", -132, 1065, 28), at("abdomen", -136, 1150, 30),
        at("torso", -142, 1235, 32), at("torso", -150, 1340, 34),
    ),
    # iliocostalis lumborum, pars thoracica
    _muscle(
        "iliocost", 6.0, 14.2, 13.8, _BACK,
        at("pelvis", -128, 1030, 52), at("abdomen", -128, 1120, 58), at("torso", -140, 1230, 66),
        at("torso", -148, 1310, 72),
    ),
    # the lumbar fascicles of both, to transverse processes
    _muscle(
        "erclumb", 10.9, 7.5, 10.0, _BACK,
        at("pelvis", -134, 1010, 46), at("abdomen", -110, 1120, 32),
    ),
    _muscle(
        "multif", 8.4, 6.0, 18.0, _BACK,
        at("pelvis", -136, 985, 16), at("abdomen", -130, 1105, 7),
    ),
    # multifidus, spinalis and semispinalis between lumbar and thoracic spine
    _muscle(
        "spinal", 4.0, 5.2, 15.0, _BACK,
        at("abdomen", -132, 1110, 10), at("torso", -146, 1270, 10),
    ),
    _muscle(
        "quadlumb", 2.8, 8.5, 7.4, "Phillips 2008 (cross-section); Delp 2001 (fibres)",
        at("pelvis", -98, 1042, 72), at("torso", -108, 1172, 52),
    ),
    _muscle(
        "rectabd", 5.7, 28.3, 0.0,
        "Stokes & Gardner-Morse 1999 (cross-section); Delp 2001 (fibres)",
        at("pelvis", 26, 906, 15), at("abdomen", 32, 1060, 34), at("torso", 14, 1240, 44),
    ),
    # the oblique muscles: a lateral part and an anterior part that crosses to the midline
    _muscle(
        "extobl1", 6.3, 12.0, 0.0, _WALL,
        at("torso", -58, 1192, 124), at("pelvis", -42, 1048, 134),
    ),
    _muscle(
        "extobl2", 9.4, 14.0, 0.0, _WALL,
        at("torso", -38, 1225, 124), at("pelvis", 18, 960, 40),
    ),
    _muscle(
        "intobl1", 5.4, 9.0, 0.0, _WALL,
        at("pelvis", -62, 1048, 132), at("torso", -32, 1150, 128),
    ),
    _muscle(
        "intobl2", 8.1, 12.0, 0.0, _WALL,
        at("pelvis", -22, 1030, 128), at("torso", 16, 1215, 42),
    ),
)  # fmt: skip
