"""How far a predicted movement is from the true one, and how well two methods agree.

Kinematic and mesh errors as BioPose (arXiv 2501.07800, section 4.2 and appendix 1.4) defines them,
with what a clinic asks for beside them: each coordinate on its own, with and without its constant
offset; errors of joint moments and of the forces of the ground (`biokit.metrics.kinetics`), and of
muscle activations (`biokit.metrics.activations`, `biokit.metrics.onsets`).
Functions take tensors or arrays, compute on them (float64 stays float64, on any device,
differentiable) and return tensors. Angles come in as rad, lengths as m and places in pictures as
px; errors go out as deg, mm and px, as papers print them.
"""

from biokit.metrics.activations import (
    ActivationErrors,
    ActivationSummary,
    activation_errors,
    activation_summary,
    sequence_pcc,
)
from biokit.metrics.angles import (
    AngleErrors,
    angle_difference,
    angle_errors,
    joint_angles,
    mae_angle,
    orientation_error,
)
from biokit.metrics.body_size import (
    LONGEST_AXIS,
    body_errors,
    longest_axes,
    mae_body,
    segment_sizes,
)
from biokit.metrics.inference_time import (
    IterationTimes,
    average_inference_time,
    iteration_times,
)
from biokit.metrics.kinetics import (
    PEAKS,
    Residual,
    RolloutErrors,
    Stance,
    TorqueErrors,
    ground_reaction_errors,
    impulse_errors,
    peak_errors,
    pressure_errors,
    residual_wrench,
    rollout_errors,
    stances,
    torque_errors,
)
from biokit.metrics.mesh import (
    Similarity,
    acceleration_error,
    mpjpe,
    mve,
    pa_mpjpe,
    procrustes,
)
from biokit.metrics.method_agreement import Agreement, agreement, intraclass_correlation
from biokit.metrics.onsets import OnsetErrors, onset_errors
from biokit.metrics.pictures import pck, reprojection_error
from biokit.metrics.poses import pose_rmse, rotation_rmse
from biokit.metrics.positions import mpblpe, position_error
from biokit.metrics.values import MILLIMETRES, Values

__all__ = [
    "LONGEST_AXIS",
    "MILLIMETRES",
    "PEAKS",
    "ActivationErrors",
    "ActivationSummary",
    "Agreement",
    "AngleErrors",
    "IterationTimes",
    "OnsetErrors",
    "Residual",
    "RolloutErrors",
    "Similarity",
    "Stance",
    "TorqueErrors",
    "Values",
    "acceleration_error",
    "activation_errors",
    "activation_summary",
    "agreement",
    "angle_difference",
    "angle_errors",
    "average_inference_time",
    "body_errors",
    "ground_reaction_errors",
    "impulse_errors",
    "intraclass_correlation",
    "iteration_times",
    "joint_angles",
    "longest_axes",
    "mae_angle",
    "mae_body",
    "mpblpe",
    "mpjpe",
    "mve",
    "onset_errors",
    "orientation_error",
    "pa_mpjpe",
    "pck",
    "peak_errors",
    "pose_rmse",
    "position_error",
    "pressure_errors",
    "procrustes",
    "reprojection_error",
    "residual_wrench",
    "rollout_errors",
    "rotation_rmse",
    "segment_sizes",
    "sequence_pcc",
    "stances",
    "torque_errors",
]
