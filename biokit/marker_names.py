"""Which marker of a model a measured marker is, whatever the laboratory calls it.

The open skeleton has one marker for each landmark. Laboratories have many names for the same
landmark; ``assets/marker_aliases.json`` lists those of the usual marker sets.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from functools import cache
from importlib import resources
from types import MappingProxyType


def normalise(name: str) -> str:
    """The letters and digits of a name in lower case: ``"R.ASIS"`` becomes ``"rasis"``."""
    return "".join(character for character in name.lower() if character.isalnum())


@cache
def load_aliases() -> Mapping[str, str]:
    """Aliases of the open skeleton's markers: laboratory name to model marker."""
    text = resources.files("biokit").joinpath("assets/marker_aliases.json").read_text("utf-8")
    return MappingProxyType(json.loads(text))


@cache
def load_landmarks() -> Mapping[str, Mapping[str, str]]:
    """Markers of the open skeleton without their side: ``name`` in words and ``body``."""
    text = resources.files("biokit").joinpath("assets/landmarks.json").read_text("utf-8")
    return MappingProxyType(json.loads(text))


# Clusters and wands on a segment: R.TH1, LTB3, RFAsuperior, LTHI, L_thigh2, r_sh1, R.Biceps ...
_TRACKING = re.compile(
    r"[rl]?(thi?\d*|thigh\w*|tb\d+|tib\d*|sh\d+|shank\w*|ua\d+|upa\d*|fa\d+|fasuperior|fra\d*|"
    r"forearm\d*|biceps?\d*|humerus\d*|\w*(cluster|wand)\w*)"
)


def is_tracking(name: str) -> bool:
    """Whether a marker only tracks its segment, so that its place on the bone is arbitrary."""
    return _TRACKING.fullmatch(normalise(name)) is not None


def canonical(names: Iterable[str], model_names: Iterable[str]) -> dict[str, str]:
    """Match measured markers to the markers of a model.

    A measured name is matched, in this order, to the model marker of exactly that name, to the one
    of that name but for case and punctuation, to the one that is the same landmark by the alias
    table as it is spelled there, and by the alias table but for case and punctuation (both names
    may be aliases, so that it also serves models with laboratory names).
    Each model marker is given once: to the best kind of match, and among equals to the first name.

    Parameters
    ----------
    names : iterable of str
        Measured marker names.
    model_names : iterable of str
        Marker names of the model.

    Returns
    -------
    dict
        Measured name to model name, in the order of ``names``; names without a match are left out.

    Examples
    --------
    >>> canonical(["r.ASIS", "RKNE", "Wand"], ["R_IAS", "R_FLE", "L_FLE"])
    {'r.ASIS': 'R_IAS', 'RKNE': 'R_FLE'}
    """
    measured, model = list(dict.fromkeys(names)), list(dict.fromkeys(model_names))
    spelled = {alias: normalise(target) for alias, target in load_aliases().items()}
    landmark: dict[str, str] = {}
    for alias, target in spelled.items():
        landmark.setdefault(normalise(alias), target)

    def by_spelling(name: str) -> str:
        return spelled.get(name, normalise(name))

    def by_landmark(name: str) -> str:
        return landmark.get(normalise(name), normalise(name))

    matched: dict[str, str] = {}
    for key in (str, normalise, by_spelling, by_landmark):
        free: dict[str, str] = {}
        for name in model:
            if name not in matched.values():
                free.setdefault(key(name), name)
        for name in measured:
            if name not in matched and key(name) in free:
                matched[name] = free.pop(key(name))
    return {name: matched[name] for name in measured if name in matched}
