"""The tables of the model card; the text around them is card.md beside this file."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from scripts.open_skeleton.bodies import bodies
from scripts.open_skeleton.joints import JOINTS
from scripts.open_skeleton.markers import MARKERS


def card() -> str:
    """The model card in Markdown."""
    text = Path(__file__).with_name("card.md").read_text(encoding="utf-8")
    tables = {"BODIES": _bodies(), "JOINTS": _joints(), "MARKERS": _markers()}
    for name, table in tables.items():
        text = text.replace(f"<!-- {name} -->", table)
    return text


def _numbers(values: np.ndarray | tuple[float, ...], digits: int = 3) -> str:
    return ", ".join(f"{round(float(v), digits) + 0.0:.{digits}f}" for v in values)


def _table(*rows: tuple[str, ...]) -> str:
    head, *body = rows
    lines = [head, tuple("---" for _ in head), *body]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _bodies() -> str:
    head = ("body", "origin in ground (m)", "mass (kg)", "mass centre in body (m)", "Ixx, Iyy, Izz")
    return _table(
        head,
        *(
            (
                f"`{b.name}`",
                _numbers(b.origin),
                f"{b.inertia.mass:.3f}",
                _numbers(b.inertia.centre - b.origin),
                _numbers(np.diag(b.inertia.tensor), 5),
            )
            for b in bodies()
        ),
    )


def _joints() -> str:
    rows = []
    for joint in JOINTS:
        channels = (*joint.rotations, *joint.translations)
        for c in joint.coordinates:
            axis = next(channel.axis for channel in channels if channel.coordinate == c.name)
            unit = "m" if c.name in ("pelvis_tx", "pelvis_ty", "pelvis_tz") else "deg"
            note = ", locked" if c.locked else "" if c.clamped else ", not clamped"
            rows.append(
                (
                    f"`{joint.name}`",
                    f"{joint.parent} to {joint.child}",
                    f"`{c.name}`",
                    _numbers(axis),
                    f"{c.low:g} to {c.high:g} {unit}{note}",
                )
            )
    return _table(("joint", "bodies", "coordinate", "axis", "range"), *rows)


def _markers() -> str:
    return _table(
        ("marker", "body", "position in ground (m)", "landmark"),
        *(
            (
                f"`{m.name}`" + (" R_, L_" if m.paired else ""),
                m.body,
                _numbers(m.position),
                m.description + (" (virtual)" if m.virtual else ""),
            )
            for m in MARKERS
        ),
    )
