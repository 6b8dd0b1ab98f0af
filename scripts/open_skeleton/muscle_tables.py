"""All muscles, wrap cylinders and coordinate actuators of the open skeleton: middle and right."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np

from scripts.open_skeleton import muscles_arm, muscles_leg
from scripts.open_skeleton.muscles import Cylinder, Muscle, Point
from scripts.open_skeleton.muscles_neck import NECK
from scripts.open_skeleton.muscles_shoulder import GIRDLE, SHOULDER
from scripts.open_skeleton.muscles_trunk import TRUNK

SHIFTS = Path(__file__).with_name("muscle_shifts.json")


def _fitted() -> tuple[tuple[Muscle, ...], tuple[Cylinder, ...]]:
    """Muscles and cylinders of the leg, moved by what fit_leg found (mm)."""
    shift = json.loads(SHIFTS.read_text(encoding="utf-8"))
    muscles = tuple(
        replace(
            muscle,
            path=tuple(
                Point(point.body, point.position + np.array(move) / 1000)
                for point, move in zip(muscle.path, shift[muscle.name], strict=True)
            ),
        )
        for muscle in muscles_leg.LEG
    )
    cylinders = tuple(
        replace(
            cylinder,
            centre=cylinder.centre + np.array([*shift[cylinder.name][:2], 0.0]) / 1000,
            radius=cylinder.radius + shift[cylinder.name][2] / 1000,
        )
        for cylinder in muscles_leg.CYLINDERS
    )
    return muscles, cylinders


_LEG, _LEG_CYLINDERS = _fitted()
MUSCLES: tuple[Muscle, ...] = (*_LEG, *TRUNK, *SHOULDER, *GIRDLE, *muscles_arm.ARM, *NECK)
CYLINDERS: tuple[Cylinder, ...] = (*_LEG_CYLINDERS, *muscles_arm.CYLINDERS)
# Torque (N m) at control 1 of coordinates that muscles do not move enough: the wrists have none
# here, and the pronators give less than half of measured pronation strength.
ACTUATORS: dict[str, float] = {
    "wrist_flex_r": 10.0,
    "wrist_dev_r": 10.0,
    "pro_sup_r": 5.0,
}
