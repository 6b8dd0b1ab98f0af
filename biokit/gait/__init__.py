"""Gait from kinematics alone: events, spatiotemporal parameters, cycles."""

from biokit.gait.cycles import gait_cycles
from biokit.gait.events import gait_events
from biokit.gait.parameters import spatiotemporal

__all__ = ["gait_cycles", "gait_events", "spatiotemporal"]
