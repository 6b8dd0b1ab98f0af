"""Dataset in, plotly figure out: angles, moments, forces, muscles, joint loads, tables.

Figures read well at a width of 1000 px and follow the width of the page. Right and left have
colours that colour-blind people tell apart. Angles are drawn in degrees, errors in millimetres,
forces in body weights and moments per kg where the mass is known.
"""

from biokit.plots.activation_map import activation_map, activation_maps
from biokit.plots.activations import activation_methods, activation_scores
from biokit.plots.angles import angle_curves, gait_cycle_curves
from biokit.plots.body import body_markers
from biokit.plots.body_skeleton import body_and_skeleton
from biokit.plots.conditions import condition_curves
from biokit.plots.emg import emg_curves
from biokit.plots.joint_loads import joint_force_curves, knee_compartment_curves, reserve_curves
from biokit.plots.keypoints import (
    keypoint_confidence,
    reprojection_error_map,
    reprojection_errors,
)
from biokit.plots.kinetics_modes import kinetics_modes
from biokit.plots.markers import marker_error_map, marker_errors
from biokit.plots.moments import moment_angle_loops, moment_curves, power_curves
from biokit.plots.muscles import moment_arm_curves, muscle_curves
from biokit.plots.reactions import ground_reaction_curves, pressure_paths, residual_curves
from biokit.plots.refinement import refinement_curves
from biokit.plots.skeleton import stick_figure
from biokit.plots.tables import spatiotemporal_table
from biokit.plots.video import body_in_pictures, video_and_curves

__all__ = [
    "activation_map",
    "activation_maps",
    "activation_methods",
    "activation_scores",
    "angle_curves",
    "body_and_skeleton",
    "body_in_pictures",
    "body_markers",
    "condition_curves",
    "emg_curves",
    "gait_cycle_curves",
    "ground_reaction_curves",
    "joint_force_curves",
    "keypoint_confidence",
    "kinetics_modes",
    "knee_compartment_curves",
    "marker_error_map",
    "marker_errors",
    "moment_angle_loops",
    "moment_arm_curves",
    "moment_curves",
    "muscle_curves",
    "power_curves",
    "pressure_paths",
    "refinement_curves",
    "reprojection_error_map",
    "reprojection_errors",
    "reserve_curves",
    "residual_curves",
    "spatiotemporal_table",
    "stick_figure",
    "video_and_curves",
]
