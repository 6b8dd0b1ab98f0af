"""Errors of methods over many clips, and how the hybrid compares with the optimiser."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import torch
import xarray as xr
from numpy.typing import NDArray
from torch import Tensor

import biokit as bk
from benchmarks.neural_ik.cases import Array, Case, Condition, disturbed, landmarks, markers_of
from benchmarks.neural_ik.methods import (
    POSTURE,
    SMOOTHED,
    Answer,
    Method,
    as_markers,
    smoothed,
)
from biokit import metrics
from biokit.engine import ik
from biokit.engine.angles import nearest_equal
from biokit.engine.model import Model

ARM = ("clavicle", "arm_", "elbow", "pro_sup")  # coordinates of an arm
ARM_BODIES = ("humerus", "ulna", "radius", "hand")
FAR = np.deg2rad(30.0)  # of an arm's coordinate: another minimum, not an error
SEEN = 6  # markers of an arm that have to be visible
COST_TOLERANCE, TINY = 1e-6, 1e-12  # relative, m^2
CLEARLY_WORSE = 1e-2  # relative excess of cost that makes a minimum a wrong one


@dataclass(frozen=True, eq=False)
class Result:
    """A method's answers under a condition, with the truth, frames of all clips one after another.

    Attributes
    ----------
    method, condition
    group
        [K] of each clip.
    clip
        [F] which clip a frame belongs to.
    q, q_true
        [F, n]; equal Euler angles are named as the truth names them.
    landmark
        [F] mean error of the landmarks, root-aligned, mm.
    body
        [K] MAE_body of each clip, mm.
    seconds, scaling_seconds
        [K] of each clip.
    """

    method: str
    condition: str
    group: tuple[str, ...]
    clip: Array
    q: Array
    q_true: Array
    landmark: Array
    body: Array
    seconds: Array
    scaling_seconds: Array

    def frames_of(self, group: str | None) -> Array:
        """Which frames [F] belong to a group; all for None."""
        if group is None:
            return np.ones(len(self.clip), dtype=bool)
        return np.array([g == group for g in self.group])[self.clip]

    def clips_of(self, group: str | None) -> Array:
        """Which clips [K] belong to a group; all for None."""
        return np.array([group is None or g == group for g in self.group])


def evaluate(
    cases: Sequence[Case],
    methods: Mapping[str, Method],
    conditions: Sequence[Condition],
    skeleton: Model,
    *,
    smooth: bool = False,
    progress: bool = True,
) -> tuple[list[Result], dict[tuple[str, str], list[Answer]]]:
    """All methods on all cases under all conditions, on the same disturbed markers.

    With ``smooth`` the answers of "optimiser" count again after a low-pass. Returns the results,
    and the answers by (method, condition).
    """
    results, answers = [], {}
    for condition in conditions:
        for name, method in methods.items():
            if progress:
                print(f"  {condition.name}: {name} ...", flush=True)
            found = [method(case, disturbed(case, condition), skeleton) for case in cases]
            answers[name, condition.name] = found
            results.append(score(name, condition.name, cases, found, skeleton))
            if smooth and name == "optimiser":
                found = [smoothed(c, a, skeleton) for c, a in zip(cases, found, strict=True)]
                results.append(score(SMOOTHED, condition.name, cases, found, skeleton))
    return results, answers


def score(
    method: str,
    condition: str,
    cases: Sequence[Case],
    answers: Sequence[Answer],
    skeleton: Model,
) -> Result:
    """Errors of a method's answers; ``skeleton`` is of generic size and has the landmarks."""
    rows = landmarks(skeleton)
    generic = bk.open_skeleton()  # whose segments are measured, whatever markers `skeleton` has
    hips = [skeleton.marker_names.index(name) for name in ("R_HJC", "L_HJC")]
    q, landmark, body = [], [], []
    for case, answer in zip(cases, answers, strict=True):
        q.append(renamed(skeleton, answer.q, case.q_true))
        ours = markers_of(skeleton, answer.q, answer.scale)[0]
        truth = markers_of(skeleton, case.q_true, case.scale_true)[0]
        root = tuple(torch.as_tensor(x[:, hips].mean(1)) for x in (ours, truth))
        error = metrics.position_error(ours[:, rows], truth[:, rows], root=root)  # type: ignore[arg-type]
        landmark.append(error.mean(1).numpy())
        body.append(float(metrics.mae_body(answer.scale, case.scale_true, generic)))
    return Result(
        method,
        condition,
        tuple(case.group for case in cases),
        np.concatenate([np.full(len(c.time), k) for k, c in enumerate(cases)]),
        np.concatenate(q),
        np.concatenate([c.q_true for c in cases]),
        np.concatenate(landmark),
        np.array(body),
        np.array([a.seconds for a in answers]),
        np.array([a.scaling_seconds for a in answers]),
    )


def renamed(model: Model, q: Array, near: Array) -> Array:
    """Equal Euler angles, named as ``near`` names them: (a, b, c) is (a + pi, pi - b, c + pi).

    The limb is in the same place, so that no method is charged for the name.
    """
    return nearest_equal(model, torch.as_tensor(q), torch.as_tensor(near), model.free).numpy()


# ------------------------------------------------------- the hybrid's start beside a cold search


@dataclass(frozen=True, eq=False)
class Starts:
    """One model, one set of markers, two starts: costs [F] m^2, wrong arms [F], seconds.

    ``cold`` is the optimiser's own search, ``warm`` starts from the network's angles, ``best`` is
    the lowest minimum known (of both, and of one that starts from the truth).
    """

    cold: Array
    warm: Array
    best: Array
    wrong_cold: Array
    wrong_warm: Array
    cold_seconds: float
    warm_seconds: float

    @property
    def not_worse(self) -> float:
        """Share of frames where the warm start ends as low as the cold one, or lower."""
        return float((self.warm <= self.cold * (1 + COST_TOLERANCE) + TINY).mean())

    @property
    def not_worse_cold(self) -> float:
        """The same the other way round."""
        return float((self.cold <= self.warm * (1 + COST_TOLERANCE) + TINY).mean())


Tracker = Callable[[xr.Dataset, Model], xr.Dataset]


def compare_starts(case: Case, markers: Array, cold: Answer, *, warm: Tracker) -> Starts:
    """The optimiser's answer beside one that starts from a network's angles, on the same model.

    Parameters
    ----------
    cold
        The optimiser's answer, with its scaled model and its cost.
    warm
        The hybrid, from markers and that model to a motion with its cost.
    """
    model = cold.model
    before = time.perf_counter()
    motion = warm(as_markers(case, markers), model)
    seconds = time.perf_counter() - before
    q = {
        "cold": cold.q,
        "warm": motion["dof_position"].sel(dof=list(model.coordinate_names)).values,
    }
    assert cold.cost is not None, "the optimiser's answer has a cost"
    cost = {"cold": cold.cost, "warm": motion["cost"].values}
    target = torch.full((len(markers), len(model.marker_names), 3), torch.nan, dtype=torch.float64)
    for i, name in enumerate(case.marker_names):
        if name in model.marker_names:
            target[:, model.marker_names.index(name)] = torch.as_tensor(markers[:, i])
    truth = torch.as_tensor(case.q_true)
    far = {k: far_arms(model, torch.as_tensor(own), truth, target) for k, own in q.items()}
    best = np.minimum(cost["cold"], cost["warm"])
    rows = np.flatnonzero(far["cold"] | far["warm"])
    if len(rows):  # how low could they be?
        best[rows] = np.minimum(best[rows], _cost_from(model, target[rows], truth[rows]))
    wrong = {name: far[name] & clearly_worse(cost[name], best) for name in q}
    return Starts(
        cost["cold"], cost["warm"], best, wrong["cold"], wrong["warm"], cold.seconds, seconds
    )


def _cost_from(model: Model, target: Tensor, start: Tensor) -> Array:
    """Costs [F] of the minima next to some coordinates."""
    locked = torch.tensor(model.locked)  # the solver leaves them where a start has them
    solution = ik.inverse_kinematics(
        model,
        target,
        start=torch.where(locked, model.default, start),
        coordinate_weight=ik.joint_angles(model) * POSTURE,
    )
    return solution.cost.numpy()


def far_arms(model: Model, q: Tensor, truth: Tensor, target: Tensor) -> NDArray[np.bool_]:
    """Frames [F] in which an arm that is seen is somewhere else.

    A coordinate of the arm is more than 30 deg from the truth (after equal Euler angles are named
    alike), and six or more of the arm's markers are visible.
    """
    apart = metrics.angle_difference(nearest_equal(model, q, truth, model.free), truth).abs()
    far = np.zeros(len(q), dtype=bool)
    for side in ("_r", "_l"):
        columns = [
            i
            for i, name in enumerate(model.coordinate_names)
            if name.startswith(ARM) and name.endswith(side)
        ]
        bodies = {i for i, n in enumerate(model.body_names) if n in {b + side for b in ARM_BODIES}}
        rows = [k for k, b in enumerate(model.marker_body) if b in bodies]
        seen = torch.isfinite(target[:, rows]).all(-1).sum(1) >= SEEN
        far |= ((apart[:, columns] > FAR).any(1) & seen).numpy()
    return far


def clearly_worse(cost: Array, best: Array) -> NDArray[np.bool_]:
    """Frames [F] whose cost is more than 1 % above the lowest minimum known.

    With an arm that is far from the truth it is a wrong minimum: a better place for the arm exists,
    and the solver did not find it.
    """
    return np.asarray(cost > best * (1 + CLEARLY_WORSE) + TINY)
