"""Forces under the feet nearest to learned ones that give a motion the wrench it needs.

A network that estimates forces is right about much that the equations of motion do not tell, as how
two feet share the load, and a little wrong about what they do tell. The same convex programme as in
`contact_cost` finds the smallest change inside the friction cones after which force and moment are
those that the motion needs. Forces in body weights, lengths in m for a person of the generic
model's size. The cost of a frame:

- the wrench of all contacts against the needed one, weighted by how well that is known: where it is
  doubtful, as at impacts, the learned forces stay, and what they leave unexplained is the root's
  acceleration (`floating_base`);
- the square of each point's change, a point that bears more being freer to change, of the change of
  each foot's load, and of the change of its force across the line to the pivot;
- the square of second differences of each foot's change over time;
- a seat, as in `contact_cost`.

Where a point bears exactly nothing it goes on to do so. The weights were chosen on labelled motions
with wrong masses and noise, with priors of a network and of labels plus noise; no force plate had a
say in them.

References
----------
Delp et al. (2007), OpenSim. IEEE Trans Biomed Eng 54: residual reduction, which changes the motion
by as little as makes it agree with the forces; here it is the forces that give way first.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

from biokit.engine.cone_program import (
    ConeProgram,
    minimise_windows,
    second_difference,
    spread_difference,
)
from biokit.engine.contact_cost import (
    FRICTION,
    SEAT_PRICE,
    Scene,
    force_sums,
    forces_of,
    load_rows,
    pivot_rows,
    sitting,
    wrench_rows,
)
from biokit.engine.contact_scene import ContactScene
from biokit.engine.foot_forces import (
    FootWrenches,
    Pressure,
    centre_of_pressure,
    fade_unloaded,
    foot_wrenches,
    residual_wrench,
)

OVERLAP = 0.3  # s on both sides of a window that are solved again: longer than changes remember
FORCE_ERROR = 0.003  # body weights, of the needed force where it is not doubtful
MOMENT_ERROR = 0.03  # body weights * m: the model's mass centre is that far off
LOAD_CHANGE = 0.2  # of a foot's load, a change that costs 1
PIVOT_CHANGE = 0.03  # of a foot's load, the same across the line to the pivot
POINT_CHANGE = 0.3  # of what a point bears, the same
SPREAD = 0.2  # of a foot's load that counts as borne by all its points alike
SEAT_POWER = 1.5  # of how surely somebody sits: a small error of the force has no seat explain it
SMOOTHNESS = 300.0  # per (second difference of body weights at 100 Hz)^2
STRICTNESS = 100.0  # of the solver: forces that need no change do not change
HELD = 1e-3  # body weights, a change that costs 1 where nothing is borne; taken off at the end


class LeastChange(NamedTuple):
    """Learned forces after the least change, F frames, in ground.

    Attributes
    ----------
    force : Tensor, shape (F, K, 3)
        On the points of the soles, N; exactly zero where nothing was learned.
    feet : FootWrenches
        Their sums for each foot.
    pressure : Pressure
        Of each foot, on what it stands on.
    seat_force : Tensor, shape (F, 3)
        The part of what is left that a support of the pelvis explains, N.
    change : Tensor, shape (F,)
        Length of the change of the forces on all feet, N: how much the motion contradicts what was
        learned.
    residual_force, residual_moment : Tensor, shape (F, 3)
        What the motion needs and the feet do not give, N, and N*m about the mass centre.
    learned_residual_force, learned_residual_moment : Tensor, shape (F, 3)
        The same before the change.
    converged : bool
    iterations : int
        Of the solver, at most, over the windows.
    """

    force: Tensor
    feet: FootWrenches
    pressure: Pressure
    seat_force: Tensor
    change: Tensor
    residual_force: Tensor
    residual_moment: Tensor
    learned_residual_force: Tensor
    learned_residual_moment: Tensor
    converged: bool
    iterations: int


def least_change(seen: ContactScene, step: float, learned: Tensor) -> LeastChange:
    """Change forces on the soles until they give the motion what it needs, by as little as may be.

    Parameters
    ----------
    seen : ContactScene
        The motion, from `biokit.engine.contact_scene.contact_scene`.
    step : float
        Time between two frames, s.
    learned : Tensor, shape (F, K, 3)
        Forces on the points ``seen.scene.place``, N, inside the friction cones.

    Raises
    ------
    ValueError
        If the forces are not those of the scene's points, or are not finite.
    """
    scene = seen.scene
    if learned.shape != scene.place.shape:
        raise ValueError(
            f"learned forces have shape {tuple(learned.shape)}; the motion's points on the soles"
            f" have {tuple(scene.place.shape)}"
        )
    if not bool(torch.isfinite(learned).all()):
        raise ValueError("learned forces are not finite: fill the gaps of the motion first")
    prior = fade_unloaded(learned.to(scene.place), scene.feet, scene.weight) / scene.weight
    optimum = minimise_windows(
        lambda part: change_program(scene.frames(part), step, prior[part]),
        len(prior),
        round(OVERLAP / step),
        prior.device,
    )
    on_points, on_seat = forces_of(optimum.force)
    on_points = torch.where(_borne(prior)[..., None] > 0, on_points, 0.0)
    force = fade_unloaded(on_points * scene.weight, scene.feet, scene.weight)
    feet = foot_wrenches(scene.place, force, scene.feet)
    before = foot_wrenches(scene.place, prior * scene.weight, scene.feet)
    residual_force, residual_moment = residual_wrench(seen.needed, feet)
    learned_force, learned_moment = residual_wrench(seen.needed, before)
    return LeastChange(
        force=force,
        feet=feet,
        pressure=centre_of_pressure(feet, seen.level),
        seat_force=on_seat * scene.weight,
        change=(feet.force - before.force).flatten(1).norm(dim=1),
        residual_force=residual_force,
        residual_moment=residual_moment,
        learned_residual_force=learned_force,
        learned_residual_moment=learned_moment,
        converged=optimum.converged,
        iterations=optimum.iterations,
    )


def change_program(scene: Scene, step: float, prior: Tensor) -> ConeProgram:
    """The programme of a scene and of prior forces (F, K, 3), body weights.

    Its unknowns are those of `contact_cost.forces_of`: the forces themselves, so that they stay in
    their cones.
    """
    frames, points = scene.certainty.shape
    before = torch.cat([prior, prior.new_zeros(frames, 1, 3)], 1).flatten(1)
    load = _foot_load(prior, scene.feet) + HELD  # [F, feet]
    across = pivot_rows(scene) / (PIVOT_CHANGE * load).repeat(1, 2)[..., None]
    kept = torch.cat([load_rows(scene, 1 / (LOAD_CHANGE * load)), across], 1)
    wrench, needed = wrench_rows(scene, FORCE_ERROR, MOMENT_ERROR)
    own = _change_weight(scene, prior)
    pull = (wrench.mT @ needed[..., None]) + kept.mT @ (kept @ before[..., None])
    gradient = -pull.squeeze(-1) - own * before
    gradient[:, 3 * points + 1] += SEAT_PRICE / sitting(scene) ** SEAT_POWER
    sums = force_sums(scene)
    weight = SMOOTHNESS * (0.01 / step) ** 4 * torch.ones_like(sums[:, 0])
    if frames > 2:
        bend = second_difference(before @ sums.mT) * weight
        gradient = gradient - spread_difference(bend) @ sums
    rows = torch.cat([wrench, kept], 1)
    return ConeProgram(rows, own, gradient, sums, weight, FRICTION, STRICTNESS)


def _change_weight(scene: Scene, prior: Tensor) -> Tensor:
    """Of the squared change of each force component and of the seat's, (F, 3 (K + 1))."""
    borne = _borne(prior)
    each = borne.shape[1] // scene.feet
    spread = _foot_load(prior, scene.feet).repeat_interleave(each, 1) / each
    free = torch.where(borne > 0, (1 - SPREAD) * borne + SPREAD * spread, 0.0)
    size = torch.cat([POINT_CHANGE * free + HELD, sitting(scene)[:, None]], 1)
    return (1 / size.square()).repeat_interleave(3, 1)


def _borne(prior: Tensor) -> Tensor:
    """Vertical force of each point, (F, K)."""
    return prior[..., 1]


def _foot_load(prior: Tensor, feet: int) -> Tensor:
    """Vertical force of each foot, (F, feet)."""
    return prior[..., 1].unflatten(1, (feet, -1)).sum(2)
