"""Measured forces: read, given to the feet, checked against the motion, sampled at its times."""

from biokit.forces.cutoff import least_residual_cutoff
from biokit.forces.measured import at_times, loads_of, measured_ground_reaction, read_forces

__all__ = [
    "at_times",
    "least_residual_cutoff",
    "loads_of",
    "measured_ground_reaction",
    "read_forces",
]
