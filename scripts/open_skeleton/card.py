"""The tables of the model card; the text around them is card.md beside this file."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from scripts.open_skeleton.bodies import bodies
from scripts.open_skeleton.joints import JOINTS
from scripts.open_skeleton.markers import MARKERS
from scripts.open_skeleton.muscle_tables import ACTUATORS, CYLINDERS, MUSCLES
from scripts.open_skeleton.muscles_leg import CYLINDERS as PLACED_CYLINDERS
from scripts.open_skeleton.muscles_leg import LEG

COMPARISON = Path(__file__).with_name("comparison.json")
MODELS = ("Rajagopal 2016", "Lai-Uhlrich 2023")
COLUMNS = {
    "hip_flexion_r": "hip flexion", "hip_adduction_r": "hip adduction",
    "hip_rotation_r": "hip rotation", "knee_angle_r": "knee", "ankle_angle_r": "ankle",
    "subtalar_angle_r": "subtalar", "mtp_angle_r": "toes",
}  # fmt: skip


def card(tendon: Mapping[str, float]) -> str:
    """The model card in Markdown; ``tendon`` is the slack length (m) of each right tendon."""
    text = Path(__file__).with_name("card.md").read_text(encoding="utf-8")
    measured = json.loads(COMPARISON.read_text(encoding="utf-8"))
    tables = {
        "BODIES": _bodies(),
        "JOINTS": _joints(),
        "MARKERS": _markers(),
        "COUNT": str(2 * len(MUSCLES)),
        "MUSCLES": _muscles(tendon),
        "CYLINDERS": _cylinders(),
        "ACTUATORS": _actuators(),
        "SHIFT": _shift(),
        "ARM SUMMARY": _arm_summary(measured["moment_arms"]),
        "ARMS": _arms(measured["moment_arms"]),
        "STRENGTH": _strength(measured["strength"]),
        "WALKING": _walking(measured["walking"]),
    }
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


def _muscles(tendon: Mapping[str, float]) -> str:
    head = (
        "muscle", "bodies", "force (N)", "fibre (mm)", "pennation (deg)", "tendon (mm)", "at",
        "source",
    )  # fmt: skip
    rows = []
    for m in MUSCLES:
        bodies_ = dict.fromkeys(point.body.removesuffix("_r") for point in m.path)
        slack = tendon[m.name]
        rows.append(
            (
                f"`{m.name}`",
                ", ".join(bodies_),
                f"{m.force:.0f}",
                f"{1000 * m.fiber:.0f}",
                f"{m.pennation:.1f}",
                f"{1000 * slack:.0f}" + (" rigid" if slack < m.fiber else ""),
                f"{m.operating:.2f}",
                m.source,
            )
        )
    return _table(head, *rows)


def _cylinders() -> str:
    head = ("cylinder", "body", "centre in ground (m)", "radius (mm)", "muscles")
    return _table(
        head,
        *(
            (
                f"`{c.name}`",
                c.body,
                _numbers(c.centre),
                f"{1000 * c.radius:.1f}",
                ", ".join(m.name for m in MUSCLES if c.name in [name for name, _ in m.wraps]),
            )
            for c in CYLINDERS
        ),
    )


def _actuators() -> str:
    return ", ".join(f"`{name}` ({torque:g} N m)" for name, torque in ACTUATORS.items())


def _shift() -> str:
    """How far the fit moved points and cylinders of the leg."""
    moves = []
    placed = {m.name: m for m in LEG}
    for m in MUSCLES[: len(LEG)]:
        pairs = zip(m.path, placed[m.name].path, strict=True)
        moves += [1000 * float(np.linalg.norm(a.position - b.position)) for a, b in pairs]
    axes = [
        1000 * float(np.linalg.norm(c.centre - p.centre))
        for c, p in zip(CYLINDERS, PLACED_CYLINDERS, strict=False)
    ]
    return (
        f"points moved by {np.median(moves):.0f} mm in the median and {max(moves):.0f} mm at most, "
        f"cylinders by {max(axes):.0f} mm at most"
    )


def _arm_summary(differences: Mapping[str, Any]) -> str:
    """Median over muscles of the RMS difference, and the worst muscle, by coordinate."""
    rows = []
    for coordinate, title in COLUMNS.items():
        row = [title]
        for model in MODELS:
            found = {m: c[coordinate] for m, c in differences[model].items() if coordinate in c}
            worst = max(found, key=lambda m: found[m][0])
            median = np.median([rms for rms, _ in found.values()])
            row.append(f"{median:.1f}, {found[worst][0]:.1f} (`{worst.removesuffix('_r')}`)")
        rows.append((*row, str(len(found))))
    return _table(("moment arm", *(f"{m}: median, worst" for m in MODELS), "muscles"), *rows)


def _arms(differences: Mapping[str, Any]) -> str:
    rows = []
    for muscle in differences[MODELS[0]]:
        cells = []
        for coordinate in COLUMNS:
            pair = [differences[model][muscle].get(coordinate) for model in MODELS]
            cells.append(" / ".join(f"{p[0]:.1f}" for p in pair if p))
        rows.append((f"`{muscle.removesuffix('_r')}`", *cells))
    return _table(("muscle", *COLUMNS.values()), *rows)


def _strength(rows: list[dict[str, Any]]) -> str:
    def peak(row: dict[str, Any], model: str) -> str:
        return f"{row[model][0]} at {row[model][1]}" if model in row else ""

    models = ("open skeleton", *MODELS)
    return _table(
        ("direction", *models, "published"),
        *((r["direction"], *(peak(r, m) for m in models), r.get("published", "")) for r in rows),
    )


def _walking(walking: Mapping[str, Any]) -> str:
    shortest = min(walking["fiber"], key=lambda m: walking["fiber"][m][0])
    longest = max(walking["fiber"], key=lambda m: walking["fiber"][m][1])
    median, least = walking["correlation"]
    return (
        f"fibres of the legs between {walking['fiber'][shortest][0]} (`{shortest}`) and "
        f"{walking['fiber'][longest][1]} (`{longest}`) optimal lengths; all moments of hip, knee "
        f"and ankle without reserves, with activations up to {walking['activation']} "
        f"({walking['activation of Rajagopal 2016']} in Rajagopal 2016's own model, solved the "
        f"same way); correlation of activations with that model's {median} in the median and "
        f"{least} at least, of {walking['compared']} muscles that reach 0.1 there"
    )
