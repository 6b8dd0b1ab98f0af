"""Muscles by group, from the names that OpenSim's models use."""

import re
from collections.abc import Sequence

# Beginnings of names without side, digits and underscores; from the hip down, then up from the
# trunk. Names of Rajagopal 2016, gait2392, arm models and the open skeleton.
GROUPS: dict[str, tuple[str, ...]] = {
    "gluteals": ("glm", "glut", "piri", "peri", "gem", "quadfem"),
    "hip flexors": ("iliacus", "psoas", "tfl", "sar"),
    "adductors": ("add", "grac", "pect"),
    "hamstrings": ("semi", "bf", "bifem"),
    "quadriceps": ("recfem", "rectfem", "vas"),
    "calf": ("gas", "medgas", "latgas", "soleus"),
    "shin and foot": ("tib", "edl", "ehl", "fdl", "fhl", "per", "ext", "flex"),
    "trunk": (
        *("ercspn", "iliocost", "erclumb", "multif", "spinal", "quadlumb", "rectabd"),
        *("extobl", "intobl", "obl"),
    ),
    "neck": (
        *("scm", "scal", "long", "splen", "semicap", "semicerv", "hyoid", "suboccip"),
        "levscap",
    ),
    "shoulder": (
        *("delt", "supraspin", "infraspin", "subscap", "teres", "coracobr", "pec", "lat"),
        *("trap", "rhomb", "serrant"),
    ),
    "arm": ("tri", "bic", "brach", "pron", "supin", "anc", "ecr", "ecu", "fcr", "fcu", "fd", "ed"),
}
OTHER = "other"
NO_PART = re.compile(r"_[rl](?=_|$)|[\d_]")  # side, number of a part, and what joins them


def group_of(muscle: str) -> str:
    """The group whose name fits best (the longest beginning), `other` if none does."""
    plain = NO_PART.sub("", muscle.lower())
    fits = [
        (len(b), group) for group, names in GROUPS.items() for b in names if plain.startswith(b)
    ]
    return max(fits, key=lambda fit: fit[0])[1] if fits else OTHER


def grouped(muscles: Sequence[str]) -> dict[str, list[str]]:
    """Group -> its muscles in the order given; groups in the order of GROUPS."""
    out: dict[str, list[str]] = {group: [] for group in (*GROUPS, OTHER)}
    for muscle in muscles:
        out[group_of(muscle)].append(muscle)
    return {group: names for group, names in out.items() if names}
