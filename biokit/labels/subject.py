"""The person whose motion is labelled: how heavy where nobody weighed them.

A body's shape says how heavy a person is: the volume of its mesh with the densities of 16 segments
(`biokit.body.mass`) gives the open body's mean shape 68 kg at 1.70 m. Bone lengths do not know
flesh; there the mass goes by the height, as in the training of the kinetics network: 75 kg at the
skeleton's own 1.75 m, with the power of 2.3 by which the mass of adults follows their height.
"""

from __future__ import annotations

from functools import lru_cache

import torch
from torch import Tensor

from biokit.body.mass import segment_mass
from biokit.body.model import Body
from biokit.body.registration import Registration, register
from biokit.engine.model import Model
from biokit.engine.stature import SOLE, VERTEX, stature

# Quetelet's index grows with height: Heymsfield et al. (2007), Am J Clin Nutr 86:82, find powers
# of 1.9 to 2.4 in adults.
MASS_POWER = 2.3


@lru_cache(maxsize=4)
def registered(body: Body, skeleton: Model) -> Registration:
    """`biokit.body.registration.register`, once for each body and skeleton."""
    return register(body, skeleton)


def mass_of_shape(body: Body, beta: Tensor) -> float:
    """Mass of a body of a shape (S,), kg."""
    return float(segment_mass(body, beta.to(body.template)).mass.sum())


def mass_of_height(scaled: Model, generic: Model) -> float:
    """Mass of a person of the height of a scaled model, kg; the generic one's if it has none."""
    own = float(generic.mass.sum())
    if not has_stature(generic):
        return own
    return own * (stature(scaled) / stature(generic)) ** MASS_POWER


def has_stature(model: Model) -> bool:
    """Whether the model's height can be told (the open skeleton's markers)."""
    return VERTEX in model.marker_names and SOLE in model.marker_names


def height_of(model: Model) -> float:
    """Stature, m; NaN where the model has no markers for it."""
    return stature(model) if has_stature(model) else float("nan")


def mean_shape(beta: Tensor) -> Tensor:
    """One shape (S,) out of a shape or those of frames (F, S), which no person changes."""
    return beta if beta.ndim == 1 else torch.nanmean(beta, 0)
