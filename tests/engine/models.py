"""Models built by hand for tests that need no file and no opensim."""

from __future__ import annotations

from collections.abc import Sequence

import torch

from biokit.engine.curves import Pieces, polynomial, stack
from biokit.engine.model import Model

THIGH, SHANK = 0.45, 0.40  # m
X, Y, Z = (1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)
LINE = polynomial((0.0, 1.0))


def chain(
    *,
    parent: Sequence[int],
    offset: Sequence[Sequence[float]],
    channels: Sequence[tuple[int, str, bool, Sequence[float], Pieces]],
    markers: Sequence[tuple[str, int, Sequence[float]]],
    couplers: Sequence[tuple[str, str, Pieces]] = (),
    clamped: Sequence[str] = (),
    locked: Sequence[str] = (),
    span: float = 3.0,
) -> Model:
    """A model of bodies ``body0, body1 ...`` with unit masses.

    Parameters
    ----------
    parent, offset
        Parent of each body, and where its joint is in the parent, m.
    channels
        (body, coordinate, is rotation, axis, function), the channels of a joint together.
    markers
        (name, body, location), m.
    couplers
        (dependent, independent, function).
    clamped, locked
        Names of coordinates.
    span
        Ranges are from -span to span.
    """
    bodies = len(parent)
    names = tuple(dict.fromkeys([c[1] for c in channels] + [c[0] for c in couplers]))
    double = torch.float64
    eye = torch.eye(3, dtype=double).expand(bodies, 3, 3).clone()
    turns = {c[1] for c in channels if c[2]} | {c[0] for c in couplers}
    return Model(
        name="chain",
        body_names=tuple(f"body{i}" for i in range(bodies)),
        joint_names=tuple(f"joint{i}" for i in range(bodies)),
        coordinate_names=names,
        marker_names=tuple(m[0] for m in markers),
        parent=tuple(parent),
        parent_rotation=eye,
        parent_offset=torch.tensor(offset, dtype=double),
        child_rotation=eye.clone(),
        child_offset=torch.zeros(bodies, 3, dtype=double),
        channel_body=tuple(c[0] for c in channels),
        channel_coordinate=tuple(names.index(c[1]) for c in channels),
        channel_is_rotation=tuple(c[2] for c in channels),
        channel_axis=torch.tensor([list(c[3]) for c in channels], dtype=double),
        channel_curve=stack([c[4] for c in channels]),
        coupler_dependent=tuple(names.index(c[0]) for c in couplers),
        coupler_independent=tuple(names.index(c[1]) for c in couplers),
        coupler_curve=stack([c[2] for c in couplers]),
        default=torch.zeros(len(names), dtype=double),
        lower=torch.full((len(names),), -span, dtype=double),
        upper=torch.full((len(names),), span, dtype=double),
        clamped=tuple(n in clamped for n in names),
        locked=tuple(n in locked for n in names),
        coordinate_is_rotation=tuple(n in turns for n in names),
        coordinate_is_coupled=(False,) * len(names),
        mass=torch.ones(bodies, dtype=double),
        mass_center=torch.zeros(bodies, 3, dtype=double),
        inertia=0.01 * eye,
        marker_body=tuple(m[1] for m in markers),
        marker_location=torch.tensor([list(m[2]) for m in markers], dtype=double).reshape(-1, 3),
        scale_factor=torch.ones(bodies, 3, dtype=double),
    )


def pendulum(**options: Sequence[str] | float) -> Model:
    """Two links in the x-y plane, hip at the origin, hanging down along -y at zero angles."""
    return chain(
        parent=(-1, 0),
        offset=((0, 0, 0), (0, -THIGH, 0)),
        channels=((0, "hip", True, Z, LINE), (1, "knee", True, Z, LINE)),
        markers=(
            ("thigh", 0, (0.05, -THIGH / 2, 0.0)),
            ("knee", 0, (0.0, -THIGH, 0.04)),
            ("ankle", 1, (0.0, -SHANK, 0.0)),
            ("toe", 1, (0.15, -SHANK, 0.02)),
        ),
        **options,  # type: ignore[arg-type]
    )


def body_on_ground(**options: Sequence[str] | float) -> Model:
    """One free body, rotations x, y, z, with four markers."""
    return chain(
        parent=(-1,),
        offset=((0, 0, 0),),
        channels=(
            (0, "rx", True, X, LINE),
            (0, "ry", True, Y, LINE),
            (0, "rz", True, Z, LINE),
            (0, "tx", False, X, LINE),
            (0, "ty", False, Y, LINE),
            (0, "tz", False, Z, LINE),
        ),
        markers=(
            ("a", 0, (0.1, 0, 0)),
            ("b", 0, (0, 0.2, 0)),
            ("c", 0, (0, 0, 0.3)),
            ("d", 0, (-0.1, 0.1, 0)),
        ),
        **options,  # type: ignore[arg-type]
    )
