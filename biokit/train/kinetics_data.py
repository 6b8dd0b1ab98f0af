"""What the Inverse Dynamics Transformer learns from: labelled motion as the network will see it.

Every clip is seen twice: as it was labelled, and with the errors of a real recording, wrong angles
and a model whose masses are not quite the person's. The truth is that of the clean motion. All that
does not depend on the network is computed once: features, and how joint moments follow from the
forces under the feet, which is linear for a given motion.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from biokit.engine.contact_detection import find_ground
from biokit.engine.contact_scene import rate
from biokit.engine.dynamics import Chain, Loads, batch_last, kinetics
from biokit.engine.foot_points import foot_points, place_points
from biokit.engine.kinematics import forward_kinematics
from biokit.engine.model import Model
from biokit.nets.kinetic_features import (
    COORDINATES,
    GRAVITY,
    PER_COORDINATE,
    Feet,
    KineticFeatures,
    kinetic_features,
)
from biokit.smoothing import opensim_kinematics

RATE = 60.0  # Hz
WRENCH = 6  # force and moment of one foot

# Coordinates that recordings lack together
GROUPS = (
    ("subtalar_angle", "mtp_angle"),
    ("mtp_angle",),
    ("hip_rotation",),
    ("hip_rotation", "hip_adduction", "subtalar_angle", "mtp_angle"),
)


@dataclass(frozen=True)
class Errors:
    """Of a recording. Each number is the top of a range, drawn for each clip.

    Attributes
    ----------
    jitter : float
        Standard deviation of the error of an angle in each frame, rad.
    drift : float
        The same of its part below about 2 Hz, rad.
    offset : float
        The same of its constant part, rad.
    root : float
        Of the pelvis' position, m: jitter; three times as much for the slow part.
    mass_centre : float
        Standard deviation of the trunk's mass centre, fore-aft, m.
    mass : float
        The same of the logarithm of each body's mass, before the total is made right.
    """

    jitter: float = 0.008
    drift: float = 0.012
    offset: float = 0.015
    root: float = 0.002
    mass_centre: float = 0.008
    mass: float = 0.03


class Label(NamedTuple):
    """Truth of F frames at 60 Hz.

    Attributes
    ----------
    force : Tensor, shape (F, c, 3)
        Of the ground on each foot, N.
    point : Tensor, shape (F, c, 3)
        Centre of pressure, m; NaN where unloaded.
    free_moment : Tensor, shape (F, c, 3)
        N*m.
    moment : Tensor, shape (F, n)
        Of the joints, N*m.
    needed_force, needed_moment : Tensor, shape (F, 3)
        What the clean motion needs, N, and about the mass centre, N*m.
    mass_centre : Tensor, shape (F, 3)
        m.
    valid : Tensor, shape (F,)
        Frames that may be learned from.
    """

    force: Tensor
    point: Tensor
    free_moment: Tensor
    moment: Tensor
    needed_force: Tensor
    needed_moment: Tensor
    mass_centre: Tensor
    valid: Tensor


@dataclass(frozen=True, eq=False)
class Prepared:
    """Frames of a clip, or of windows [B, T, ...], ready for the network; float32.

    Attributes
    ----------
    entries, needed_force, needed_moment, mass_centre, heading, place, height, speed
        As in `biokit.nets.kinetic_features.KineticFeatures`.
    weight, length
        [F] of the person, N and m.
    reference
        [F, c, 3] points of the feet about which moments are taken, m.
    wrench
        [F, c, 6] truth: force of each foot in body weights, moment about its reference in body
        weights times m.
    total
        [F, 6] truth: force that the clean motion needs, body weights, and its moment about the
        mass centre, body weights times m.
    surety
        [F] how well force plates of the label would agree with that: 1 to 0.
    moment
        [F, k] truth of the joint moments of `COORDINATES`, N*m/kg.
    unloaded
        [F, k] joint moments without any force under the feet, N*m/kg, of the motion as seen.
    lever
        [F, k, 6 c] change of the joint moments per ``wrench``, N*m/kg.
    has
        [F, k] which coordinates the model has.
    valid
        [F] frames that may be learned from.
    """

    entries: Tensor
    needed_force: Tensor
    needed_moment: Tensor
    mass_centre: Tensor
    heading: Tensor
    place: Tensor
    height: Tensor
    speed: Tensor
    weight: Tensor
    length: Tensor
    reference: Tensor
    wrench: Tensor
    total: Tensor
    surety: Tensor
    moment: Tensor
    unloaded: Tensor
    lever: Tensor
    has: Tensor
    valid: Tensor

    def map(self, change) -> Prepared:  # type: ignore[no-untyped-def]
        """Every tensor changed by a function."""
        return Prepared(**{f.name: change(getattr(self, f.name)) for f in fields(self)})

    def seen(self) -> KineticFeatures:
        """The features of windows [B, T, ...]."""
        return KineticFeatures(
            self.entries,
            self.needed_force,
            self.needed_moment,
            self.mass_centre,
            self.heading,
            Feet(self.place, self.height, self.speed),
            self.weight[:, 0],
            self.length[:, 0],
        )


SURE = 0.03  # body weights of a label's own residual that halve its surety


def prepare(
    model: Model, q: Tensor, label: Label, *, cutoff: float, seen_by: Model | None = None
) -> Prepared:
    """Features and linear maps of a clip.

    Parameters
    ----------
    model : Model
        The person, float64.
    q : Tensor, shape (F, n)
        Coordinates as recorded, not yet smoothed, rad and m, 60 Hz.
    label : Label
        Truth of the same frames.
    cutoff : float
        Low-pass of the motion, Hz.
    seen_by : Model, optional
        The model that the network is given, if its masses are not the person's.
    """
    own = model if seen_by is None else seen_by
    moving = smoothed(q, cutoff)
    points = foot_points(own)
    feet = len(points.contact)
    pose = forward_kinematics(own, moving[0])
    place = place_points(points, pose.rotation, pose.position)
    ground = find_ground(place, rate(place, 1 / RATE), points.size)
    batched = [x[None] for x in moving]
    seen = kinetic_features(
        own, 1 / RATE, batched[0], batched[1], batched[2], ground, cutoff=cutoff
    )
    weight = float(model.mass.sum()) * GRAVITY
    reference = place.unflatten(1, (feet, -1)).mean(2)
    reference = reference * reference.new_tensor([1.0, 0.0, 1.0])
    reference[..., 1] = ground.height
    force = label.force
    loaded = (force != 0).any(-1, keepdim=True)
    arm = torch.where(loaded, label.point - reference, 0.0)
    moment = label.free_moment + torch.linalg.cross(arm, force)
    residual = (label.needed_force - force.sum(1)).norm(dim=-1) / weight
    unloaded, lever, has = moment_map(own, moving, reference)
    mass = weight / GRAVITY
    names = model.coordinate_names
    columns = [names.index(name) if name in names else 0 for name in COORDINATES]
    every = torch.ones_like(residual)
    return Prepared(
        entries=seen.entries[0],
        needed_force=seen.needed_force[0],
        needed_moment=seen.needed_moment[0],
        mass_centre=seen.mass_centre[0],
        heading=seen.heading[0],
        place=place,
        height=seen.feet.height[0],
        speed=seen.feet.speed[0],
        weight=weight * every,
        length=seen.length[0] * every,
        reference=reference,
        wrench=torch.cat([force, moment], -1) / weight,
        total=torch.cat([label.needed_force, label.needed_moment], -1) / weight,
        surety=1 / (1 + (residual / SURE).square()),
        moment=label.moment[:, columns] / mass,
        unloaded=unloaded / mass,
        lever=lever * GRAVITY,
        has=has.expand(len(q), -1),
        valid=label.valid,
    ).map(lambda x: x.to(torch.float32))


def smoothed(q: Tensor, cutoff: float) -> tuple[Tensor, Tensor, Tensor]:
    """Coordinates and derivatives (F, n) of a recording at 60 Hz."""
    time = np.arange(len(q)) / RATE
    found = opensim_kinematics(time, q.cpu().numpy().astype(np.float64), cutoff)
    parts = (found.position, found.velocity, found.acceleration)
    return tuple(torch.as_tensor(x, device=q.device) for x in parts)  # type: ignore[return-value]


def moment_map(
    model: Model, moving: tuple[Tensor, Tensor, Tensor], reference: Tensor
) -> tuple[Tensor, Tensor, Tensor]:
    """Joint moments of `COORDINATES` as a linear function of the wrenches under the feet.

    Parameters
    ----------
    model : Model
    moving : tuple of Tensor, shape (F, n)
        Coordinates, speeds, accelerations.
    reference : Tensor, shape (F, c, 3)
        Points about which the moments of the wrenches are taken.

    Returns
    -------
    tuple of Tensor
        Moments without forces (F, k), N*m; change of the moments per N and N*m of each foot's force
        and moment (F, k, 6 c); which coordinates the model has (k,).
    """
    names = model.coordinate_names
    columns = [names.index(name) if name in names else 0 for name in COORDINATES]
    has = reference.new_tensor([float(name in names) for name in COORDINATES])
    unloaded = kinetics(model, *moving).tau[:, columns] * has
    chain = Chain(model)
    state = chain.state(batch_last(moving[0]))
    lever = []
    for foot, contact in enumerate(foot_points(model).contact):
        body = (model.body_names.index(contact),)
        point = reference[:, foot].mT[None]  # [1, 3, F]
        for part in range(WRENCH):
            unit = torch.zeros_like(point)
            unit[:, part % 3] = 1.0
            pair = (unit, unit * 0) if part < 3 else (unit * 0, unit)
            given = chain.load_wrench(state, Loads(body, pair[0], point, pair[1]))
            lever.append(-chain.generalised(state, given).mT[:, columns] * has)
    return unloaded, torch.stack(lever, -1), has


def with_errors(
    q: Tensor, model: Model, errors: Errors, generator: np.random.Generator
) -> tuple[Tensor, Model]:
    """A clip with the errors of a recording, and a model whose masses are not quite right."""
    frames, n = q.shape
    turning = torch.tensor(model.coordinate_is_rotation)
    level = generator.random(3)
    slow = _slow(generator.standard_normal((frames, n)))
    noise = errors.jitter * level[0] ** 2 * generator.standard_normal((frames, n))
    noise += errors.drift * level[1] * slow
    noise += errors.offset * level[2] * generator.standard_normal((1, n))
    shift = errors.root * level[0] * generator.standard_normal((frames, n))
    shift += 3 * errors.root * level[1] * _slow(generator.standard_normal((frames, n)))
    wrong = np.where(turning.numpy(), noise, shift)
    moved = q + torch.as_tensor(wrong, dtype=q.dtype)
    return moved, wrong_masses(model, errors, generator)


def wrong_masses(model: Model, errors: Errors, generator: np.random.Generator) -> Model:
    """A model of the same mass whose parts are not those of the person."""
    factor = np.exp(errors.mass * generator.standard_normal(len(model.body_names)))
    mass = model.mass * torch.as_tensor(factor).to(model.mass)
    mass = mass * (model.mass.sum() / mass.sum())
    centre = model.mass_center.clone()
    trunk = [i for i, name in enumerate(model.body_names) if name in ("torso", "abdomen")]
    for body in trunk:
        centre[body, 0] += errors.mass_centre * float(generator.standard_normal())
    inertia = model.inertia * (mass / model.mass.clamp(min=1e-9))[:, None, None]
    return replace(model, mass=mass, mass_center=centre, inertia=inertia)


def _slow(white: NDArray[np.float64]) -> NDArray[np.float64]:
    """Noise of the same size below about 2 Hz."""
    width = int(RATE / 4)
    kernel = np.hanning(2 * width + 1)
    kernel /= np.sqrt((kernel**2).sum())
    padded = np.pad(white, ((width, width), (0, 0)), mode="symmetric")
    columns = [np.convolve(column, kernel, "valid") for column in padded.T]
    return np.stack(columns, 1)


def without_some(windows: Prepared, share: float, generator: torch.Generator) -> Prepared:
    """Windows of which a share lacks a group of coordinates, as the network will see it."""
    count = len(windows.entries)
    table = torch.ones(len(GROUPS) + 1, windows.entries.shape[-1])
    for row, group in enumerate(GROUPS):
        for column, name in enumerate(COORDINATES):
            if name.removesuffix("_r").removesuffix("_l") in group:
                table[row, column * PER_COORDINATE : (column + 1) * PER_COORDINATE] = 0.0
    pick = torch.randint(len(GROUPS), (count,), generator=generator)
    pick[torch.rand(count, generator=generator) >= share] = len(GROUPS)
    return replace(windows, entries=windows.entries * table[pick][:, None])
