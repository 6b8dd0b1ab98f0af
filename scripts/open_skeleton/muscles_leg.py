"""Muscles of hip, knee and ankle (right side): where they run.

Each line: name, normalised fibre length in the neutral pose, then the points of the path in mm.
Points were placed on this skeleton from the attachments that anatomy describes (Gray 1918, Moore
1985; van Sint Jan 2007 for the landmarks), not from another model's file.
"""

from __future__ import annotations

from scripts.open_skeleton.muscles import (
    Cylinder,
    Muscle,
    Point,
    condyle,
    femur,
    hindfoot,
    malleolus,
    pelvis,
    tibia,
    toes,
)
from scripts.open_skeleton.muscles_leg_architecture import ARCHITECTURE  # fmt: skip

CYLINDERS = (
    # over the brim of the pelvis and the front of the hip; small and high enough that the
    # lesser trochanter never comes inside
    Cylinder("iliopsoas_at_brim_r", "pelvis", pelvis(2, 13, 0).position, 0.025, 0.20),
    # patella and front of the condyles
    Cylinder("patella_r", "femur_r", condyle(8, 15, 0).position, 0.041, 0.16, quadrant="x"),
    # back of the condyles, under the heads of the gastrocnemius
    Cylinder(
        "gastroc_at_condyles_r", "femur_r", condyle(-5, 0, 0).position, 0.018, 0.16, quadrant="-x"
    ),
)


# Muscles that flexed hips and bent or straight knees stretch far: with OpenSim's default curve they
# would resist two to four times as much as in Uhlrich 2022, whose passive curves were calibrated
# to measured passive moments (Silder 2007).
LONG = (
    "glmax1", "glmax2", "glmax3", "bflh", "semimem", "semiten",
    "recfem", "vaslat", "vasint", "vasmed",
)  # fmt: skip
COMPLIANT = (0.2, 0.95)


def _muscle(
    name: str, operating: float, *path: Point, wraps: tuple[tuple[str, int], ...] = ()
) -> Muscle:
    a = ARCHITECTURE[name]
    return Muscle(
        f"{name}_r",
        path,
        a.force,
        a.fiber / 100,
        a.pennation,
        operating,
        a.source,
        wraps,
        passive=COMPLIANT if name in LONG else (),
    )


_PATELLA = ("patella_r", 0)
_TUBEROSITY = tibia(36, -66, 1)
_HEEL = hindfoot(-52, -34, 3)

HIP = (
    # ------------------------------------------------------------------------- adductors
    _muscle("addbrev", 1.02, pelvis(42, -38, -62), femur(-2, -118, 38)),
    _muscle("addlong", 1.05, pelvis(56, -22, -66), femur(3, -212, 30)),
    _muscle("addmagProx", 0.80, pelvis(14, -54, -50), femur(-16, -84, 46)),
    _muscle("addmagMid", 0.80, pelvis(0, -64, -40), femur(0, -215, 32)),
    _muscle("addmagDist", 0.82, pelvis(-8, -66, -36), femur(2, -325, 8)),
    _muscle("addmagIsch", 0.82, pelvis(-30, -70, -28), femur(-4, -394, -32)),
    # ------------------------------------------------------------------------- gluteals
    _muscle(
        "glmax1", 1.0, pelvis(-105, 68, -32), pelvis(-74, 20, 14), femur(-46, -29, 40),
        femur(-16, -58, 58),
    ),
    _muscle(
        "glmax2", 1.0, pelvis(-118, 25, -62), pelvis(-86, -8, -4), femur(-42, -58, 36),
        femur(-14, -98, 50),
    ),
    _muscle(
        "glmax3", 1.0, pelvis(-92, -28, -76), pelvis(-68, -52, -36), femur(-32, -88, 30),
        femur(-10, -150, 44),
    ),
    _muscle("glmed1", 0.95, pelvis(8, 96, 40), femur(-6, -12, 68)),
    _muscle("glmed2", 0.95, pelvis(-38, 108, 22), femur(-12, -8, 66)),
    _muscle("glmed3", 0.95, pelvis(-82, 78, -14), femur(-20, -6, 60)),
    _muscle("glmin1", 0.97, pelvis(14, 62, 26), femur(12, -14, 60)),
    _muscle("glmin2", 1.00, pelvis(-20, 72, 14), femur(6, -10, 60)),
    _muscle("glmin3", 1.00, pelvis(-52, 52, -10), femur(0, -8, 60)),
    _muscle("piri", 0.95, pelvis(-86, 22, -62), pelvis(-46, 22, -12), femur(-14, -2, 52)),
    # ------------------------------------------------------------------------- flexors
    _muscle(
        "iliacus", 1.05, pelvis(-12, 82, 18), pelvis(40, 22, -2), femur(-14, -64, 18),
        wraps=(("iliopsoas_at_brim_r", 1),),
    ),
    _muscle(
        "psoas", 1.10, Point("abdomen", pelvis(-16, 180, -50).position), pelvis(-14, 92, -44),
        pelvis(36, 16, -12), femur(-16, -62, 16), wraps=(("iliopsoas_at_brim_r", 2),),
    ),
    _muscle(
        "tfl", 1.03, pelvis(36, 76, 42), femur(22, -85, 66), femur(4, -405, 44), tibia(24, -30, 34),
    ),
)  # fmt: skip
KNEE = (
    _muscle(
        "sart", 1.12, pelvis(47, 76, 33), tibia(-12, -42, -40),
        tibia(12, -76, -22),
    ),
    _muscle("grac", 1.12, pelvis(36, -50, -74), tibia(-22, -46, -38), tibia(10, -74, -22)),
    _muscle("semiten", 1.05, pelvis(-44, -62, -24), tibia(-36, -46, -28), tibia(8, -78, -22)),
    _muscle("semimem", 0.96, pelvis(-40, -54, -16), tibia(-30, -38, -20)),
    _muscle("bflh", 0.95, pelvis(-44, -60, -22), tibia(-29, -42, 40)),
    _muscle("bfsh", 1.15, femur(4, -240, 30), tibia(-28, -44, 38)),
    _muscle("recfem", 0.88, pelvis(34, 34, 14), _TUBEROSITY, wraps=(_PATELLA,)),
    _muscle("vaslat", 0.80, femur(14, -170, 46), _TUBEROSITY, wraps=(_PATELLA,)),
    _muscle("vasint", 0.80, femur(24, -200, 34), _TUBEROSITY, wraps=(_PATELLA,)),
    _muscle("vasmed", 0.82, femur(10, -230, 12), _TUBEROSITY, wraps=(_PATELLA,)),
)  # fmt: skip
ANKLE = (
    _muscle("gaslat", 1.20, condyle(-18, 14, 24), _HEEL, wraps=(("gastroc_at_condyles_r", 0),)),
    _muscle("gasmed", 1.27, condyle(-18, 12, -24), _HEEL, wraps=(("gastroc_at_condyles_r", 0),)),
    _muscle("soleus", 1.10, tibia(-16, -120, 8), _HEEL),
    _muscle("tibant", 0.98, tibia(8, -140, 18), malleolus(28, 26, -8), hindfoot(54, -28, -28)),
    _muscle(
        "edl", 1.00, tibia(2, -125, 32), malleolus(28, 22, 8), hindfoot(56, -8, 8),
        hindfoot(104, -30, 5), toes(160, -50, 4),
    ),
    _muscle(
        "ehl", 1.05, tibia(0, -190, 26), malleolus(30, 22, -4), hindfoot(56, -8, -16),
        hindfoot(108, -30, -30), toes(170, -46, -28),
    ),
    _muscle(
        "tibpost", 1.05, tibia(-10, -150, 8), malleolus(-12, 14, -30), hindfoot(8, -14, -34),
        hindfoot(34, -28, -28),
    ),
    _muscle(
        "fdl", 1.02, tibia(-12, -200, -6), malleolus(-16, 12, -28), hindfoot(6, -24, -30),
        hindfoot(46, -50, -8), hindfoot(108, -60, 6), toes(160, -62, 6),
    ),
    _muscle(
        "fhl", 1.00, tibia(-14, -220, 18), malleolus(-24, 2, -14), hindfoot(-2, -26, -22),
        hindfoot(44, -52, -20), hindfoot(110, -60, -30), toes(164, -60, -30),
    ),
    _muscle(
        "perbrev", 1.05, tibia(-14, -240, 32), malleolus(-20, 14, 32), hindfoot(-8, -18, 38),
        hindfoot(40, -42, 38),
    ),
    _muscle(
        "perlong", 1.05, tibia(-12, -110, 40), malleolus(-22, 14, 32), hindfoot(-8, -28, 36),
        hindfoot(36, -52, 24), hindfoot(66, -44, -18),
    ),
)  # fmt: skip
LEG = HIP + KNEE + ANKLE
