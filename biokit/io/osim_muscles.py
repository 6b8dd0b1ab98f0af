"""Muscles, their paths and the coordinate actuators of an opensim model.

The functions here take the opensim module; they do not import it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import torch

from biokit.engine.curves import Pieces, stack
from biokit.engine.muscles import Actuators, Muscles
from biokit.io.osim_curves import quintic
from biokit.io.osim_paths import read_paths
from biokit.io.osim_values import tensor

if TYPE_CHECKING:
    from types import ModuleType

KINDS = {"Millard2012EquilibriumMuscle": "millard", "Thelen2003Muscle": "thelen"}
THELEN = (
    "FmaxTendonStrain",
    "FmaxMuscleStrain",
    "KshapeActive",
    "KshapePassive",
    "Af",
    "Flen",
    "fv_linear_extrap_threshold",
)
MILLARD_CURVES = (
    "ActiveForceLengthCurve",
    "ForceVelocityCurve",
    "FiberForceLengthCurve",
    "TendonForceLengthCurve",
)


def read_muscles(
    osim: ModuleType,
    source: Any,
    body_index: dict[str, int],
    coordinate_index: dict[str, int],
    problems: list[str],
) -> Muscles:
    """The muscles of a model, in its order.

    Muscles that apply no force (``appliesForce`` false) are left out, as OpenSim's static
    optimisation leaves them out; writing the model keeps them, because it starts from the file's
    text.

    Parameters
    ----------
    osim : module
    source : opensim.Model
        With its system built.
    body_index, coordinate_index : dict
        Place of each body (ground is -1) and coordinate.
    problems : list of str
        What the engine does not support is added here.
    """
    found = []
    for generic in source.getMuscles():
        kind = generic.getConcreteClassName()
        if not generic.get_appliesForce():
            continue
        if kind not in KINDS:
            known = ", ".join(KINDS)
            problems.append(f"muscle {generic.getName()!r} of type {kind} (supported: {known})")
            continue
        found.append(getattr(osim, kind).safeDownCast(generic))
    names = [muscle.getName() for muscle in found]
    for name in sorted({name for name in names if names.count(name) > 1}):
        problems.append(f"{names.count(name)} muscles of the same name {name!r}; rename them")
    kinds = [KINDS[muscle.getConcreteClassName()] for muscle in found]
    thelen, rows, curves = [], [], _Curves()
    for muscle, kind in zip(found, kinds, strict=True):
        if kind == "thelen":
            thelen.append([getattr(muscle, f"get_{name}")() for name in THELEN])
            rows.append([-1] * len(MILLARD_CURVES))
        else:
            thelen.append([0.0] * len(THELEN))
            rows.append([curves.row(getattr(muscle, f"get{name}")()) for name in MILLARD_CURVES])

    def values(name: str) -> torch.Tensor:
        return tensor([getattr(muscle, f"get_{name}")() for muscle in found])

    return Muscles(
        names=tuple(names),
        kind=tuple(kinds),
        max_isometric_force=values("max_isometric_force"),
        optimal_fiber_length=values("optimal_fiber_length"),
        tendon_slack_length=values("tendon_slack_length"),
        pennation_at_optimal=values("pennation_angle_at_optimal"),
        max_contraction_velocity=values("max_contraction_velocity"),
        min_control=values("min_control"),
        max_control=values("max_control"),
        activation_time=values("activation_time_constant"),
        deactivation_time=values("deactivation_time_constant"),
        minimum_activation=values("minimum_activation"),
        fiber_damping=tensor(
            [
                muscle.get_fiber_damping() if kind == "millard" else 0.0
                for muscle, kind in zip(found, kinds, strict=True)
            ]
        ),
        rigid_tendon=tuple(bool(m.get_ignore_tendon_compliance()) for m in found),
        thelen=tensor(thelen, len(THELEN)),
        curve=torch.tensor(rows, dtype=torch.int64).view(-1, len(MILLARD_CURVES)),
        curves=stack(curves.pieces),
        path=read_paths(osim, source, found, body_index, coordinate_index, problems),
        maximum_pennation=values("maximum_pennation_angle"),
    )


class _Curves:
    """The distinct curves met so far; two are the same if they agree wherever they are sampled."""

    def __init__(self) -> None:
        self.pieces: list[Pieces] = []
        self._rows: dict[tuple[float, ...], int] = {}

    def row(self, curve: Any) -> int:
        domain = curve.getCurveDomain()
        low, high = domain.get(0), domain.get(1)
        width = high - low
        samples = np.linspace(low - 0.1 * width, high + 0.1 * width, 25)
        key = (low, high, *(curve.calcValue(float(x)) for x in samples))
        if key not in self._rows:
            self._rows[key] = len(self.pieces)
            self.pieces.append(quintic(curve.calcValue, curve.calcDerivative, low, high))
        return self._rows[key]


def read_actuators(
    osim: ModuleType, source: Any, coordinate_index: dict[str, int], problems: list[str]
) -> Actuators:
    """The coordinate actuators of a model that apply force, in its order."""
    found = []
    for force in source.getForceSet():
        actuator = osim.CoordinateActuator.safeDownCast(force)
        if actuator is None or not actuator.get_appliesForce():
            continue
        coordinate = actuator.get_coordinate()
        if coordinate not in coordinate_index:
            problems.append(
                f"coordinate actuator {actuator.getName()!r}: no coordinate {coordinate!r}"
            )
            continue
        found.append(actuator)
    return Actuators(
        names=tuple(a.getName() for a in found),
        coordinate=tuple(coordinate_index[a.get_coordinate()] for a in found),
        optimal_force=tensor([a.get_optimal_force() for a in found]),
        min_control=tensor([a.get_min_control() for a in found]),
        max_control=tensor([a.get_max_control() for a in found]),
    )
