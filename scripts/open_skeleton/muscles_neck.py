"""Muscles of the neck (right side).

Points in mm in ground, in the neutral pose. C7/T1 is at (-88, 1470, 0), the atlanto-occipital
joint at (-62, 1598, 0); the line between them is that of the vertebral bodies.
"""

from __future__ import annotations

from scripts.open_skeleton.muscles import NECK_TENSION, Muscle, Point
from scripts.open_skeleton.muscles_trunk import at

_SOURCE = "Kamibayashi & Richmond 1998, Vasavada 1998 (cross-section, fibres, lines of action)"


def _muscle(name: str, area: float, fiber: float, pennation: float, *path: Point) -> Muscle:
    return Muscle(
        f"{name}_r", path, NECK_TENSION * area, fiber / 100, pennation, 1.0, _SOURCE
    )  # fmt: skip


NECK = (
    _muscle("scm", 4.9, 10.8, 0, at("torso", -46, 1428, 14), at("head", -70, 1598, 56)),
    _muscle("scalant", 1.9, 5.0, 0, at("torso", -54, 1438, 44), at("neck", -66, 1540, 24)),
    _muscle("scalmid", 2.4, 5.5, 0, at("torso", -82, 1440, 60), at("neck", -76, 1545, 27)),
    _muscle("longcol", 1.5, 6.0, 0, at("torso", -72, 1440, 8), at("neck", -50, 1562, 6)),
    _muscle("longcap", 1.4, 4.5, 0, at("neck", -62, 1530, 13), at("head", -44, 1596, 6)),
    _muscle(
        "splencap", 3.1, 9.5, 0, at("torso", -148, 1445, 5), at("neck", -112, 1535, 26),
        at("head", -92, 1598, 48),
    ),
    _muscle(
        "semicap", 5.5, 6.8, 5, at("torso", -128, 1428, 22), at("neck", -116, 1535, 14),
        at("head", -122, 1592, 12),
    ),
    _muscle("semicerv", 3.1, 5.5, 5, at("torso", -128, 1420, 20), at("neck", -108, 1550, 6)),
    # the muscles above and below the hyoid, as one
    Muscle(
        "hyoid_r",
        (at("torso", -48, 1428, 10), at("neck", -24, 1515, 12), at("head", 6, 1545, 14)),
        NECK_TENSION * 2.0, 0.06, 0.0, 1.0,
        "Vasavada 1998 (cross-section of the infrahyoid muscles, of the order of)",
    ),
    _muscle("suboccip", 2.6, 2.8, 0, at("neck", -98, 1560, 5), at("head", -114, 1590, 18)),
)  # fmt: skip
