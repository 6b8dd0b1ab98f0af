"""Published body measurements: segment inertia, segment lengths, landmark heights.

Pure data and small functions; every table names its source. Sources:

- de Leva P (1996). Adjustments to Zatsiorsky-Seluyanov's segment inertia parameters.
  J Biomech 29(9):1223-1230, Table 4.
- Drillis R, Contini R (1966). Body segment parameters. Report 1166-03, New York University; as in
  Winter DA (2009). Biomechanics and Motor Control of Human Movement, 4th ed., Figure 4.1.
- Dumas R, Cheze L, Verriest JP (2007). Adjustments to McConville et al. and Young et al. body
  segment inertial parameters. J Biomech 40(3):543-553, Table 2 (segment lengths).
- Gordon CC et al. (2014). 2012 Anthropometric Survey of U.S. Army Personnel (ANSUR II): methods
  and summary statistics. NATICK/TR-15/007. 1,986 women and 4,082 men.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

Sex = Literal["female", "male", "mean"]
SEXES: tuple[Literal["female", "male"], ...] = ("female", "male")


@dataclass(frozen=True)
class Segment:
    """Inertial description of one segment.

    Attributes
    ----------
    length : float
        Distance between the segment's end points, as a fraction of stature.
    mass : float
        Fraction of body mass.
    centre : float
        Mass centre on the line from the first (proximal or upper) to the second end point, as a
        fraction of ``length``.
    sagittal, transverse, longitudinal : float
        Radii of gyration about the mass centre, as fractions of ``length``, about the
        antero-posterior, the medio-lateral and the long axis. For the foot, whose long axis points
        forward, de Leva's sagittal radius is that about the medio-lateral axis.
    """

    length: float
    mass: float
    centre: float
    sagittal: float
    transverse: float
    longitudinal: float


# de Leva 1996, the samples: stature (m) and body mass (kg)
DE_LEVA_STATURE: Mapping[str, float] = MappingProxyType({"female": 1.735, "male": 1.741})
DE_LEVA_MASS: Mapping[str, float] = MappingProxyType({"female": 61.9, "male": 73.0})

# de Leva 1996, Table 4. Columns: length (mm), mass (%), centre (%), radii of gyration (%):
# sagittal, transverse, longitudinal. End points as in the paper; VERT vertex, CERV cervicale,
# SUPR suprasternale, XYPH xiphion, OMPH omphalion, MIDH mid hips, *JC joint centres,
# DAC3 third dactylion, HEEL pternion, TTIP acropodion.
_DE_LEVA: dict[str, dict[str, tuple[float, float, float, float, float, float]]] = {
    "head_neck": {  # VERT-CERV
        "female": (243.7, 6.68, 48.41, 27.1, 29.5, 26.1),
        "male": (242.9, 6.94, 50.02, 30.3, 31.5, 26.1),
    },
    "trunk": {  # SUPR-MIDH
        "female": (529.3, 42.57, 41.51, 35.7, 33.9, 17.1),
        "male": (531.9, 43.46, 44.86, 37.2, 34.7, 19.1),
    },
    "upper_trunk": {  # SUPR-XYPH
        "female": (142.5, 15.45, 20.77, 74.6, 50.2, 71.8),
        "male": (170.7, 15.96, 29.99, 71.6, 45.4, 65.9),
    },
    "middle_trunk": {  # XYPH-OMPH
        "female": (205.3, 14.65, 45.12, 43.3, 35.4, 41.5),
        "male": (215.5, 16.33, 45.02, 48.2, 38.3, 46.8),
    },
    "lower_trunk": {  # OMPH-MIDH
        "female": (181.5, 12.47, 49.20, 43.3, 40.2, 44.4),
        "male": (145.7, 11.17, 61.15, 61.5, 55.1, 58.7),
    },
    "upper_arm": {  # SJC-EJC
        "female": (275.1, 2.55, 57.54, 27.8, 26.0, 14.8),
        "male": (281.7, 2.71, 57.72, 28.5, 26.9, 15.8),
    },
    "forearm": {  # EJC-WJC
        "female": (264.3, 1.38, 45.59, 26.1, 25.7, 9.4),
        "male": (268.9, 1.62, 45.74, 27.6, 26.5, 12.1),
    },
    "hand": {  # WJC-DAC3
        "female": (170.1, 0.56, 34.27, 24.4, 20.8, 15.4),
        "male": (187.9, 0.61, 36.24, 28.8, 23.5, 18.4),
    },
    "thigh": {  # HJC-KJC
        "female": (368.5, 14.78, 36.12, 36.9, 36.4, 16.2),
        "male": (422.2, 14.16, 40.95, 32.9, 32.9, 14.9),
    },
    "shank": {  # KJC-AJC
        "female": (438.6, 4.81, 43.52, 26.7, 26.3, 9.2),
        "male": (440.3, 4.33, 43.95, 25.1, 24.6, 10.2),
    },
    "foot": {  # HEEL-TTIP
        "female": (228.3, 1.29, 40.14, 29.9, 27.9, 13.9),
        "male": (258.1, 1.37, 44.15, 25.7, 24.5, 12.4),
    },
}

# How many of each segment a body has; the whole trunk is left out, its three parts are there.
SEGMENT_COUNT: Mapping[str, int] = MappingProxyType(
    {
        "head_neck": 1, "upper_trunk": 1, "middle_trunk": 1, "lower_trunk": 1, "upper_arm": 2,
        "forearm": 2, "hand": 2, "thigh": 2, "shank": 2, "foot": 2,
    }
)  # fmt: skip

# Hand from the wrist centre to the head of the third metacarpal, de Leva 1996 (mm)
_PALM_LENGTH = {"female": 78.0, "male": 86.2}

# Dumas 2007: stature (m), thigh and shank between joint centres (m)
_DUMAS_LEG = {"female": (1.61, 0.379, 0.388), "male": (1.77, 0.432, 0.433)}

# Fractions of stature (Drillis & Contini 1966)
DRILLIS_CONTINI: Mapping[str, float] = MappingProxyType(
    {
        "ankle_height": 0.039, "knee_height": 0.285, "hip_height": 0.530, "chin_height": 0.870,
        "eye_height": 0.936, "shoulder_height": 0.818, "thigh": 0.245, "shank": 0.246,
        "upper_arm": 0.186, "forearm": 0.146, "hand": 0.108, "foot_length": 0.152,
        "foot_breadth": 0.055, "shoulder_breadth": 0.259, "hip_breadth": 0.191,
    }
)  # fmt: skip

# ANSUR II means, mm, (women, men)
_ANSUR_II: dict[str, tuple[float, float]] = {
    "stature": (1628.5, 1756.2),
    "acromial_height": (1335.1, 1440.7),
    "cervicale_height": (1395.7, 1517.3),
    "omphalion_height": (980.1, 1056.5),
    "trochanterion_height": (845.4, 900.9),
    "mid_patella_height": (449.0, 488.4),
    "biacromial_breadth": (365.3, 415.7),
    "bideltoid_breadth": (450.3, 510.4),
    "hip_breadth": (353.8, 345.7),
    "chest_depth": (247.4, 253.8),
    "shoulder_elbow_length": (334.3, 363.7),
    "radiale_stylion_length": (241.3, 267.9),
}
# ANSUR II means recalled to the millimetre and compared with single rows of the public data set
# only; they place skin landmarks and nothing else.
_ANSUR_II_APPROXIMATE: dict[str, tuple[float, float]] = {
    "suprasternale_height": (1321.0, 1434.0),
    "lateral_femoral_epicondyle_height": (458.0, 497.0),
    "iliocristale_height": (980.0, 1056.0),
    "tragion_top_of_head": (126.0, 130.0),
    "head_length": (188.0, 199.0),
    "bicristal_breadth": (270.0, 275.0),
    "bimalleolar_breadth": (68.0, 75.0),
    "waist_depth": (213.0, 236.0),
    "foot_length": (246.0, 271.0),
    "ball_of_foot_length": (182.0, 201.0),
    "foot_breadth": (93.0, 102.0),
    "hand_breadth": (79.0, 88.0),
}


def segment_names() -> tuple[str, ...]:
    """Names of the segments of the inertia table."""
    return tuple(_DE_LEVA)


def segment(name: str, sex: Sex = "mean") -> Segment:
    """Inertia of one segment (de Leva 1996), with its length as a fraction of stature.

    Parameters
    ----------
    name : str
        One of :func:`segment_names`.
    sex : {"female", "male", "mean"}
        "mean" is the mean of the two sexes' fractions.

    Raises
    ------
    ValueError
        If there is no such segment or sex.
    """
    if name not in _DE_LEVA:
        raise ValueError(f"no segment {name!r}; segments are {', '.join(_DE_LEVA)}")
    rows = []
    for one in _sexes(sex):
        length, *percent = _DE_LEVA[name][one]
        rows.append((length / 1000 / DE_LEVA_STATURE[one], *(value / 100 for value in percent)))
    return Segment(*(sum(column) / len(rows) for column in zip(*rows, strict=True)))


def palm_length(sex: Sex = "mean") -> float:
    """Wrist centre to the head of the third metacarpal, fraction of stature (de Leva 1996)."""
    chosen = _sexes(sex)
    return sum(_PALM_LENGTH[s] / 1000 / DE_LEVA_STATURE[s] for s in chosen) / len(chosen)


def leg_lengths(sex: Sex = "mean") -> tuple[float, float]:
    """Thigh and shank between joint centres, fractions of stature (Dumas 2007)."""
    chosen = _sexes(sex)
    thigh = sum(_DUMAS_LEG[s][1] / _DUMAS_LEG[s][0] for s in chosen) / len(chosen)
    shank = sum(_DUMAS_LEG[s][2] / _DUMAS_LEG[s][0] for s in chosen) / len(chosen)
    return thigh, shank


def measurement_names() -> tuple[str, ...]:
    """Names of the ANSUR II measurements."""
    return (*_ANSUR_II, *_ANSUR_II_APPROXIMATE)


def measurement(name: str, sex: Sex = "mean") -> float:
    """An ANSUR II body measurement as a fraction of stature (Gordon 2014).

    Parameters
    ----------
    name : str
        One of :func:`measurement_names`.
    sex : {"female", "male", "mean"}
        "mean" is the mean of the two sexes' fractions.

    Raises
    ------
    ValueError
        If there is no such measurement or sex.
    """
    table = _ANSUR_II | _ANSUR_II_APPROXIMATE
    if name not in table:
        raise ValueError(f"no measurement {name!r}; measurements are {', '.join(table)}")
    values = {one: table[name][i] / table["stature"][i] for i, one in enumerate(("female", "male"))}
    chosen = _sexes(sex)
    return sum(values[one] for one in chosen) / len(chosen)


def _sexes(sex: str) -> tuple[str, ...]:
    if sex == "mean":
        return SEXES
    if sex in SEXES:
        return (sex,)
    raise ValueError(f"sex is {sex!r}; it must be 'female', 'male' or 'mean'")
