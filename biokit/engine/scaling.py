"""Segment scale factors, applied to everything that scales, and found from a static trial."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import NamedTuple

import torch
from torch import Tensor
from torch.func import jacfwd, vmap

from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.engine.model import Model
from biokit.engine.muscle_scaling import scale_muscles
from biokit.engine.people import scaled_bodies

# Standard deviations of the prior of `fit_factors`.
MARKER = 0.01  # m: where a person puts a marker, against where the generic model has it
SEGMENT = 0.08  # of the logarithm: one segment against the whole body
SHAPE = 0.05  # of the logarithm: one axis of a segment against its mean
SIDES = 0.02  # of the logarithm: left against right
OUTLIER = 0.03  # m: beyond it a marker is believed to sit elsewhere than on the model, not the body


def scale_model(
    model: Model,
    factors: Tensor,
    *,
    mass: float | None = None,
    preserve_mass_distribution: bool = True,
) -> Model:
    """A model with scaled bodies.

    Joint frames, displacements inside joints, mass centres, markers, muscle paths and wrap objects
    scale with the body they belong to; masses, inertias and the lengths of fibres and tendons
    follow OpenSim's rules. Differentiable with respect to the factors.

    Parameters
    ----------
    model : Model
    factors : Tensor, shape (nb, 3)
        Factors along each body's x, y and z.
    mass : float, optional
        Mass of the whole subject, kg. By default the sum of the scaled bodies' masses.
    preserve_mass_distribution : bool
        Keep each body's share of the total mass, or let masses follow the bodies' volumes first.

    References
    ----------
    OpenSim ``Model::scale``, ``CustomJoint::extendScale``, ``Body::scaleInertialProperties``.
    """
    factors = factors.to(model.default)
    own = scaled_bodies(model, factors, mass, by_volume=not preserve_mass_distribution)
    with_ground, stretch = own.factors, own.stretch
    curve = model.channel_curve
    scaled = replace(
        model,
        parent_offset=model.parent_offset * with_ground[model.parent_row],
        child_offset=model.child_offset * factors,
        channel_curve=replace(
            curve,
            slope=curve.slope * stretch,
            offset=curve.offset * stretch,
            coefficients=curve.coefficients * stretch[curve.curved][:, None, None],
        ),
        marker_location=model.marker_location * with_ground[model.marker_row],
        mass=own.mass,
        mass_center=own.mass_center,
        inertia=own.inertia,
        scale_factor=model.scale_factor * factors,
    )
    return replace(scaled, muscles=scale_muscles(model, scaled, with_ground))


class Fit(NamedTuple):
    """Scale factors (nb, 3) and the poses (K, n) that they were found with."""

    factors: Tensor
    q: Tensor


def fit_factors(
    model: Model,
    target: Tensor,
    weight: Tensor,
    q: Tensor,
    posture: Tensor,
    *,
    max_iterations: int = 60,
) -> Fit:
    """Scale factors that bring the generic model's markers onto the measured ones.

    A maximum-a-posteriori estimate of the poses and of three factors for each body: markers lie
    within about 1 cm of where the generic model has them, segments differ from the whole body by
    some 8 %, axes of a segment by some 5 %, left from right by some 2 %. What the markers do not
    show is therefore scaled as the rest of the body. Markers that stay 3 cm and more away count
    ever less (Geman & McClure 1987), because tracking markers sit anywhere.

    Parameters
    ----------
    model : Model
        Generic, float64.
    target : Tensor, shape (K, m, 3)
        Measured markers of a few frames, m; NaN = missing.
    weight : Tensor, shape (m,)
        Trust in each marker relative to an anatomical one.
    q : Tensor, shape (K, n)
        Poses to start from, solved with the model scaled as a whole.
    posture : Tensor, shape (n,)
        Weights that pull coordinates to their default, as in `inverse_kinematics`, m^2/rad^2.

    Returns
    -------
    Fit

    References
    ----------
    Werling et al. (2023), AddBiomechanics. PLoS ONE 18: scaling and pose as one problem.
    """
    used = torch.nonzero(torch.isfinite(target).all(-1).any(0) & (weight > 0))[:, 0]
    target, weight = target[:, used], weight[used]
    model = replace(
        model,
        marker_names=tuple(model.marker_names[i] for i in used.tolist()),
        marker_body=tuple(model.marker_body[i] for i in used.tolist()),
        marker_location=model.marker_location[used],
    )
    frames, n_bodies = target.shape[0], len(model.parent)
    seen = torch.isfinite(target).all(-1)
    trust = (weight * seen).sqrt() / MARKER  # [K, m]
    y = torch.where(seen[..., None], target, 0.0)
    free = model.index(model.free)
    f = len(free)
    prior = factor_prior(model)  # residuals = prior @ log factors

    def residual(x: Tensor, log_factors: Tensor, start: Tensor, aim: Tensor, w: Tensor) -> Tensor:
        scale = log_factors.view(n_bodies, 3).exp()
        pose = forward_kinematics(model, start.index_copy(0, free, x), scale)
        return ((marker_positions(model, pose, scale) - aim) * w[:, None]).flatten()

    slopes = vmap(jacfwd(residual, argnums=(0, 1)), in_dims=(0, None, 0, 0, 0))
    values = vmap(residual, in_dims=(0, None, 0, 0, 0))
    lower = torch.where(_bounded(model), model.lower, -torch.inf)[free]
    upper = torch.where(_bounded(model), model.upper, torch.inf)[free]
    x = q[:, free]
    u = torch.zeros(3 * n_bodies, dtype=model.dtype, device=model.device)
    damping = 1e-3
    pull = posture[free] / MARKER**2
    rest = model.default[free]

    def total(x: Tensor, u: Tensor) -> tuple[Tensor, Tensor]:
        r = values(x, u, q, y, trust)
        away = (pull * (x - rest).square()).sum() + (prior @ u).square().sum()
        return r, r.square().sum() + away

    base = trust
    r, cost = total(x, u)
    for iteration in range(max_iterations):
        if iteration % 3 == 2:  # Geman & McClure's weights: clusters on thigh and shank drop out
            away = (r.view(frames, -1, 3).norm(dim=-1) / trust.clamp(min=1e-9)) / OUTLIER
            # The limit tightens as the body takes shape, so that nothing drops out too early.
            wide = max(OUTLIER, 0.5 * 0.8**iteration)
            trust = base / (1 + (away * OUTLIER / wide).square())
            r, cost = total(x, u)
        jx, ju = slopes(x, u, q, y, trust)  # [K, 3m, f], [K, 3m, 3nb]
        size = frames * f
        normal = torch.zeros(size + len(u), size + len(u), dtype=u.dtype, device=u.device)
        for k in range(frames):
            own = slice(k * f, (k + 1) * f)
            normal[own, own] = jx[k].mT @ jx[k] + torch.diag(pull)
            normal[own, size:] = jx[k].mT @ ju[k]
            normal[size:, own] = normal[own, size:].mT
        normal[size:, size:] = (ju.mT @ ju).sum(0) + prior.mT @ prior
        gradient = torch.cat(
            [
                ((jx.mT @ r[..., None])[..., 0] + pull * (x - rest)).flatten(),
                (ju.mT @ r[..., None]).sum(0)[:, 0] + prior.mT @ (prior @ u),
            ]
        )
        ridge = damping * normal.diagonal() + 1e-9 * normal.diagonal().amax()
        step = -torch.linalg.solve(normal + torch.diag(ridge), gradient)
        new_x = (x + step[:size].view(frames, f).clamp(-0.5, 0.5)).clamp(lower, upper)
        new_u = u + step[size:].clamp(-0.2, 0.2)
        new_r, new_cost = total(new_x, new_u)
        if new_cost < cost:
            small = bool(cost - new_cost < 1e-6 * cost) and iteration > 20
            x, u, r, cost, damping = new_x, new_u, new_r, new_cost, damping / 10
            if small:
                break
        elif damping > 1e8:
            break
        else:
            damping *= 10
    return Fit(u.view(n_bodies, 3).exp(), q.index_copy(1, free, x))


def uniform_factor(model: Model, target: Tensor) -> float:
    """Size of the subject over that of the model, from the spread of the markers in default pose.

    Compares sums of distances between all pairs of markers that both have; poses differ, so it
    is a start for a fit only.
    """
    pose = forward_kinematics(model, model.default)
    ratios = []
    for frame in target:
        seen = torch.isfinite(frame).all(-1)
        ours = torch.pdist(marker_positions(model, pose)[seen])
        theirs = torch.pdist(frame[seen])
        if len(ours):
            ratios.append(float((theirs / ours.clamp(min=1e-6)).median()))
    return math.exp(sum(map(math.log, ratios)) / len(ratios)) if ratios else 1.0


def _bounded(model: Model) -> Tensor:
    return torch.tensor(model.bounded, device=model.device)


def factor_prior(model: Model) -> Tensor:
    """Rows that are standard normal for a plausible body, (rows, 3 nb), over log factors."""
    n = len(model.parent)
    eye = torch.eye(3 * n, dtype=model.dtype, device=model.device)
    per_axis = eye.view(n, 3, 3 * n)
    mean = per_axis.mean(1)
    # The whole body's factor is free: segments are compared with the mean of all.
    rows = [(mean - mean.mean(0)) / SEGMENT, ((per_axis - mean[:, None]) / SHAPE).flatten(0, 1)]
    for i, name in enumerate(model.body_names):
        if name.endswith("_r") and name[:-2] + "_l" in model.body_names:
            j = model.body_names.index(name[:-2] + "_l")
            rows.append((per_axis[i] - per_axis[j]) / SIDES)
    return torch.cat(rows)
