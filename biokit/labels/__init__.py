"""Labelled datasets (BioSim): recordings of people to muscle activations and all that is between.

`label_recording` labels one recording, `biokit.label` a folder of them into one store, which
`open_labels` opens; `Filters` says what is kept.
"""

from __future__ import annotations

import importlib
import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from biokit.labels.activations import label_activations
    from biokit.labels.chain import label_recording
    from biokit.labels.filters import Filters
    from biokit.labels.recording import Recording
    from biokit.labels.recordings import recordings
    from biokit.labels.store import open_labels

__all__ = [
    "Filters",
    "Recording",
    "label_activations",
    "label_recording",
    "open_labels",
    "recordings",
]

_HOME = {
    "Filters": "biokit.labels.filters",
    "Recording": "biokit.labels.recording",
    "label_activations": "biokit.labels.activations",
    "label_recording": "biokit.labels.chain",
    "open_labels": "biokit.labels.store",
    "recordings": "biokit.labels.recordings",
}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module 'biokit.labels' has no attribute {name!r}")
    value = getattr(importlib.import_module(_HOME[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


class _Package(ModuleType):
    """This package, where the module ``recordings`` does not hide the function of its name."""

    def __setattr__(self, name: str, value: object) -> None:
        if name in _HOME and isinstance(value, ModuleType):
            return
        super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package
