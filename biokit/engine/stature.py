"""How tall the person is that a model stands for."""

from __future__ import annotations

from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.engine.model import Model

VERTEX, SOLE = "VTX", "R_FCC_GROUND"  # markers of the open skeleton


def stature(model: Model) -> float:
    """Vertex above the sole in the neutral pose, m.

    Raises
    ------
    ValueError
        If the model lacks the open skeleton's markers of the two.
    """
    missing = [name for name in (VERTEX, SOLE) if name not in model.marker_names]
    if missing:
        raise ValueError(
            f"the model {model.name!r} has no marker {' and no '.join(missing)}, between which"
            " stature is measured"
        )
    height = marker_positions(model, forward_kinematics(model, model.default[None]))[0, :, 1]
    top, sole = (height[model.marker_names.index(name)] for name in (VERTEX, SOLE))
    return float(top - sole)
