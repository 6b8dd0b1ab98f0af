"""Muscles, their paths and the torque actuators of a model: names and tensors, no computation.

Lengths in m, forces in N, angles in rad, times in s. A model without muscles has empty ones.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from typing import Any

import torch
from torch import Tensor

from biokit.engine.curves import Curves, stack

# Fields of what a model has none of
NONE = torch.zeros(0, dtype=torch.float64)
NO_PAIRS, NO_VECTORS = NONE.view(0, 2), NONE.view(0, 3)
NO_INDICES = torch.zeros((0, 0), dtype=torch.int64)
NO_MATRICES, NO_PARAMETERS = NONE.view(0, 3, 3), NONE.view(0, 7)


class Tensors:
    """Frozen dataclasses of tensors that move to a device as a whole."""

    def to(self, device: torch.device | str, dtype: torch.dtype) -> Any:
        """Copy to a device and floating-point type; indices keep their type."""
        moved: dict[str, Any] = {}
        for item in fields(self):  # type: ignore[arg-type]
            value = getattr(self, item.name)
            if isinstance(value, Curves | Tensors):
                moved[item.name] = value.to(device, dtype)
            elif isinstance(value, Tensor):
                moved[item.name] = (
                    value.to(device, dtype) if value.is_floating_point() else value.to(device)
                )
        return replace(self, **moved)  # type: ignore[type-var]

    @property
    def requires_grad(self) -> bool:
        """Whether any of its tensors asks for gradients."""
        return any(
            getattr(self, item.name).requires_grad
            for item in fields(self)  # type: ignore[arg-type]
            if isinstance(getattr(self, item.name), Tensor | Curves | Tensors)
        )


@dataclass(frozen=True, eq=False)
class Wraps(Tensors):
    """``W`` wrap objects.

    Attributes
    ----------
    names : tuple of str
    shape : tuple of str
        "cylinder", "sphere", "ellipsoid" or "torus".
    body : tuple of int
        The body that carries it; -1 is ground.
    rotation, translation : Tensor, shapes (W, 3, 3), (W, 3)
        The wrap object's frame in the body's.
    size : Tensor, shape (W, 3)
        Radius and length of a cylinder (axis z), radius of a sphere, half axes of an ellipsoid,
        inner and outer radius of a torus (axis z); zeros otherwise.
    quadrant_axis : tuple of int
        0, 1, 2 for wrapping on one side of that axis only, -1 for both.
    quadrant_sign : tuple of int
        The side, +1 or -1; 0 where there is no quadrant.
    """

    names: tuple[str, ...] = ()
    shape: tuple[str, ...] = ()
    body: tuple[int, ...] = ()
    rotation: Tensor = NO_MATRICES
    translation: Tensor = NO_VECTORS
    size: Tensor = NO_VECTORS
    quadrant_axis: tuple[int, ...] = ()
    quadrant_sign: tuple[int, ...] = ()


@dataclass(frozen=True, eq=False)
class PolynomialPaths(Tensors):
    """Muscle lengths that are polynomials of several coordinates, as ``T`` terms.

    Attributes
    ----------
    muscle : tuple of int
        The muscle of each term; a muscle's length is the sum of its terms.
    coefficient : Tensor, shape (T,)
    coordinate, power : Tensor of int64, shape (T, D)
        A term is its coefficient times each coordinate to its power; unused factors have power 0.
    """

    muscle: tuple[int, ...] = ()
    coefficient: Tensor = NONE
    coordinate: Tensor = NO_INDICES
    power: Tensor = NO_INDICES


@dataclass(frozen=True, eq=False)
class Paths(Tensors):
    """Paths of all muscles: ``P`` points in order, and which wrap objects each path may touch.

    Attributes
    ----------
    point_muscle, point_body : tuple of int
        Muscle and body (-1 is ground) of each point; the points of a muscle stand together.
    location : Tensor, shape (P, 3)
        In the body's frame; of a moving point the part that does not move.
    condition_coordinate : tuple of int
        The coordinate that decides whether a point counts, -1 for points that always do.
    condition_range : Tensor, shape (P, 2)
        Within it the point counts.
    moving_point, moving_coordinate : tuple of int
        One entry for each displacement of a point that is a function of a coordinate.
    moving_direction : Tensor, shape (K, 3)
        Direction of the displacement in the body's frame.
    moving_curve : Curves
        Those functions; the displacements are added to ``location``.
    wrap_muscle, wrap_object : tuple of int
        Uses of wrap objects, in the order in which a muscle considers them.
    wrap_first, wrap_last : tuple of int
        Points (counted along the muscle's own path, from 0) between which it may wrap; -1 for
        the first and the last.
    wrap_method : tuple of str
        OpenSim's method of an ellipsoid: "hybrid", "midpoint" or "axial".
    wraps : Wraps
        All wrap objects of the model; uses of those that are not active are left out.
    polynomials : PolynomialPaths
        Lengths of the muscles that have no points (OpenSim's FunctionBasedPath).
    """

    point_muscle: tuple[int, ...] = ()
    point_body: tuple[int, ...] = ()
    location: Tensor = NO_VECTORS
    condition_coordinate: tuple[int, ...] = ()
    condition_range: Tensor = NO_PAIRS
    moving_point: tuple[int, ...] = ()
    moving_direction: Tensor = NO_VECTORS
    moving_coordinate: tuple[int, ...] = ()
    moving_curve: Curves = field(default_factory=lambda: stack([]))
    wrap_muscle: tuple[int, ...] = ()
    wrap_object: tuple[int, ...] = ()
    wrap_first: tuple[int, ...] = ()
    wrap_last: tuple[int, ...] = ()
    wrap_method: tuple[str, ...] = ()
    wraps: Wraps = field(default_factory=Wraps)
    polynomials: PolynomialPaths = field(default_factory=PolynomialPaths)


@dataclass(frozen=True, eq=False)
class Muscles(Tensors):
    """``m`` muscle-tendon units.

    Attributes
    ----------
    names : tuple of str
    kind : tuple of str
        "millard" (Millard2012EquilibriumMuscle) or "thelen" (Thelen2003Muscle).
    max_isometric_force, optimal_fiber_length, tendon_slack_length, pennation_at_optimal,
    max_contraction_velocity, min_control, max_control, activation_time, deactivation_time,
    minimum_activation : Tensor, shape (m,)
        OpenSim's properties; the velocity in optimal fibre lengths per second.
    fiber_damping : Tensor, shape (m,)
        Of Millard's muscle; zero of Thelen's.
    rigid_tendon : tuple of bool
        ``ignore_tendon_compliance``.
    thelen : Tensor, shape (m, 7)
        FmaxTendonStrain, FmaxMuscleStrain, KshapeActive, KshapePassive, Af, Flen,
        fv_linear_extrap_threshold; zeros for Millard's muscle.
    curve : Tensor of int64, shape (m, 4)
        Rows in ``curves`` of Millard's active force-length, force-velocity, passive fibre
        force-length and tendon force-length curve; -1 for Thelen's muscle.
    curves : Curves
        The distinct curves of the model, tabulated as piecewise quintics.
    path : Paths
    maximum_pennation : Tensor, shape (m,)
        ``maximum_pennation_angle``: what limits how short a fibre can get.
    """

    names: tuple[str, ...] = ()
    kind: tuple[str, ...] = ()
    max_isometric_force: Tensor = NONE
    optimal_fiber_length: Tensor = NONE
    tendon_slack_length: Tensor = NONE
    pennation_at_optimal: Tensor = NONE
    max_contraction_velocity: Tensor = NONE
    min_control: Tensor = NONE
    max_control: Tensor = NONE
    activation_time: Tensor = NONE
    deactivation_time: Tensor = NONE
    minimum_activation: Tensor = NONE
    fiber_damping: Tensor = NONE
    rigid_tendon: tuple[bool, ...] = ()
    thelen: Tensor = NO_PARAMETERS
    curve: Tensor = field(default_factory=lambda: torch.zeros(0, 4, dtype=torch.int64))
    curves: Curves = field(default_factory=lambda: stack([]))
    path: Paths = field(default_factory=Paths)
    maximum_pennation: Tensor = NONE

    def __len__(self) -> int:
        return len(self.names)


@dataclass(frozen=True, eq=False)
class Actuators(Tensors):
    """Coordinate actuators: a force or torque on one coordinate, ``control * optimal_force``.

    Attributes
    ----------
    names : tuple of str
    coordinate : tuple of int
    optimal_force, min_control, max_control : Tensor, shape (k,)
    """

    names: tuple[str, ...] = ()
    coordinate: tuple[int, ...] = ()
    optimal_force: Tensor = NONE
    min_control: Tensor = NONE
    max_control: Tensor = NONE
