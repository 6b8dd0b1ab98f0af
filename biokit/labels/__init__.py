"""Labelled datasets (BioSim): recordings of people to muscle activations and all that is between.

`label_recording` labels one recording; `Filters` says what is kept.
"""

from biokit.labels.filters import Filters

__all__ = ["Filters"]
