"""Which way is up for a camera that nobody levelled, and where the floor is, from a body in it.

A trunk that leans misleads, for as long as it leans. What holds then is balance: the ground's force
starts at the feet that carry the body and passes near its mass centre, and it is weight plus mass
times acceleration. Over a clip the accelerations add up to the difference of the velocities at its
ends, which is small and can be measured, so the mean direction from the feet to the mass centre
tells where up is.

References
----------
Maus et al. (2010), Nat Commun 1: forces in gait meet above the mass centre.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor
from torch.nn.functional import normalize

from biokit.camera import stance

# How far each cue may be off in the mean over a long clip
BALANCE_ERROR = 0.04  # rad
TRUNK_ERROR = 0.12  # rad
FLOOR_ERROR = 0.04  # m, height of a planted foot
# A direction at one instant, and for how many frames it stays as it is
SWEEP = 0.15  # rad
MEMORY = 15.0  # frames
BATCHES = 3  # parts of the clip whose means are compared
LEAN = 0.2  # rad from upright where a frame counts a quarter
START = 3.0  # how much balance counts against the trunk at the start
NARROWING = (8.0, 4.0, 2.0, 1.0, 1.0, 1.0)  # times the error of the floor, round by round
GRAVITY = 9.81  # m/s^2
END = 0.3  # s at an end of the clip that give the velocity there, at most a third of it
TRAVEL = 0.3  # m that count as travelling
DEPTH_ERROR = 0.05  # of the distance: travel below it may be an error in depth
TURNING = 0.3  # length of the mean facing below which there is none


class Up(NamedTuple):
    """The way up, and what says so.

    Attributes
    ----------
    direction : Tensor, shape (3,)
        Unit vector in the camera.
    error : Tensor, shape ()
        Expected error, rad: how far the cues may be off, and how much they vary over the clip.
    balance : Tensor, shape (3,)
        Unit vector, mean direction from the feet that carry to the mass centre.
    trunk : Tensor, shape (3,)
        Unit vector, mean direction from pelvis to neck.
    """

    direction: Tensor
    error: Tensor
    balance: Tensor
    trunk: Tensor


class Ground(NamedTuple):
    """How a camera stands on the ground: ``x_camera = rotation @ x_ground + translation``.

    Attributes
    ----------
    rotation : Tensor, shape (3, 3)
        From ground (x forward, y up, z to the right) to the camera.
    translation : Tensor, shape (3,)
        Ground's origin in the camera, m.
    """

    rotation: Tensor
    translation: Tensor


def up_direction(
    joints: Tensor, weights: Tensor | None = None, time: Tensor | None = None
) -> Tensor:
    """The way up [3], a unit vector in the camera, as :func:`find_up` finds it."""
    return find_up(joints, weights, time).direction


def find_up(joints: Tensor, weights: Tensor | None = None, time: Tensor | None = None) -> Up:
    """Find the way up from a body that stands, walks or stumbles in front of a camera.

    Three cues are weighed by what each may be off by and by how much it varies over the clip, in
    each direction for itself: balance, the trunk, and the plane of the planted feet, which says the
    more the further they are apart. So a trunk that leans to one side for a while loses its say
    about this side alone. Someone who sits, lies or hangs on to something is not in balance over
    the feet; the answer is wrong then.

    Measured with true joints: 0.7 deg (root mean square) in two seconds of walking, 1.2 in one
    second of running, 3 in jumping and in mixed movement, 6 in people who stand and lean about
    (CMU motions); 1 deg in a stumble on a beam with the trunk at 40 deg to the side, 3 to 5 in
    parts of it shorter than a second. A single frame of that is wrong by 47 deg: nothing tells
    which leg carries.

    Parameters
    ----------
    joints : Tensor, shape (F, 24, 3)
        m, in the camera, SMPL's order. Frames with NaN are not read.
    weights : Tensor, shape (F,) or (F, 24), optional
        How much to trust each frame, or each joint (a frame counts with their mean).
    time : Tensor, shape (F,), optional
        s, increasing. With it, the change of velocity over the clip is taken out; it matters in
        clips of a second or two in which someone starts or stops.

    Returns
    -------
    Up
        Differentiable by the joints; the weights of the cues are taken as they are.

    Raises
    ------
    ValueError
        If no frame is complete and has weight, or the shapes do not fit.
    """
    joints, weight, time = _read(joints, weights, time)
    trunk = normalize(joints[:, stance.NECK] - joints[:, stance.PELVIS], dim=-1)
    centre = stance.mass_centre(joints)
    gain = joints.new_zeros(3) if time is None else _acceleration(centre, time) / GRAVITY
    balance = normalize(centre - stance.support(joints, None), dim=-1)
    up = normalize(_mean(trunk, weight) + START * _mean(balance, weight), dim=-1)
    for narrowing in NARROWING:
        planted = _planted(joints, weight, up, narrowing * FLOOR_ERROR)
        level = gain - (gain @ up) * up
        balance = normalize(centre - stance.support(joints, up), dim=-1) - level
        cues = (
            _cue(balance, planted.sum(-1), up, BALANCE_ERROR),
            _cue(trunk, weight, up, TRUNK_ERROR),
        )
        certain = sum((cue.certain for cue in cues), _flatness(joints, planted))
        wanted = cues[0].certain @ cues[0].mean + cues[1].certain @ cues[1].mean
        up = normalize(torch.linalg.solve(certain, wanted), dim=-1)
    across = torch.eye(3).to(joints) - torch.outer(up, up)
    error = torch.linalg.eigvalsh(across @ torch.linalg.inv(certain) @ across)[-1].sqrt()
    return Up(up, error, cues[0].mean, cues[1].mean)


def ground_frame(joints: Tensor, soles: Tensor, up: Tensor) -> Ground:
    """Ground under a person: y up, floor at y = 0, x where they go.

    The floor is where the lowest point of the soles is most often: the middle of the shortest
    range of heights that holds half of the frames. x is the mean direction of travel where that is
    more than 0.3 m and more than a twentieth of the distance to the camera, else the mean of where
    hips and shoulders face. The origin is under the pelvis of the first frame.

    Parameters
    ----------
    joints : Tensor, shape (F, 24, 3)
        m, in the camera, SMPL's order. Frames with NaN are not read.
    soles : Tensor, shape (F, n, 3)
        Points under both feet, m, in the camera; those that are NaN are not read.
    up : Tensor, shape (3,)
        Unit vector in the camera, as :func:`up_direction` gives it.

    Returns
    -------
    Ground
        Differentiable. :meth:`biokit.camera.model.Camera.standing` takes it.

    Raises
    ------
    ValueError
        If no frame is complete, or the shapes do not fit.
    """
    if soles.ndim != 3 or soles.shape[0] != joints.shape[0] or soles.shape[-1] != 3:
        raise ValueError(
            f"soles of shape {tuple(soles.shape)}: expected ({joints.shape[0]}, n, 3), as many"
            " frames as joints"
        )
    joints, weight, _ = _read(joints)
    lowest = (soles @ up).nan_to_num(nan=torch.inf).amin(-1)  # [F] m
    lowest = lowest[lowest.isfinite()]
    if not len(lowest):
        raise ValueError("no frame has a point of the soles that is not NaN")
    pelvis = joints[:, stance.PELVIS]
    forward = _forward(joints, weight, up)
    rotation = torch.stack([forward, up, torch.linalg.cross(forward, up)], dim=-1)
    return Ground(rotation, pelvis[0] + (_most_often(lowest) - pelvis[0] @ up) * up)


def _read(
    joints: Tensor, weights: Tensor | None = None, time: Tensor | None = None
) -> tuple[Tensor, Tensor, Tensor | None]:
    """Complete frames with weight: joints [F, 24, 3], weights [F] whose mean is 1, time [F]."""
    if joints.ndim != 3 or joints.shape[1:] != (stance.JOINTS, 3):
        raise ValueError(f"joints of shape {tuple(joints.shape)}: expected (frames, 24, 3)")
    frames = joints.shape[0]
    problems = []
    weight = joints.new_ones(frames) if weights is None else weights.to(joints)
    if weight.shape not in ((frames,), (frames, stance.JOINTS)):
        problems.append(
            f"weights of shape {tuple(weight.shape)}: expected ({frames},) or ({frames}, 24)"
        )
    if time is not None and time.shape != (frames,):
        problems.append(f"time of shape {tuple(time.shape)}: expected ({frames},)")
    if problems:
        raise ValueError("; ".join(problems))
    weight = weight.mean(-1) if weight.ndim == 2 else weight
    kept = joints.isfinite().all(-1).all(-1) & (weight > 0)
    if not bool(kept.any()):
        raise ValueError(f"none of the {frames} frames has all joints and a weight above zero")
    weight = weight[kept]
    return joints[kept], weight / weight.mean(), None if time is None else time.to(joints)[kept]


def _acceleration(points: Tensor, time: Tensor) -> Tensor:
    """Mean acceleration [3] of points [F, 3] over a clip, from the velocities at its ends."""
    span = float(time[-1] - time[0])
    end = min(END, span / 3)
    velocities, middles = [], []
    for part in (time <= time[0] + end, time >= time[-1] - end):
        if int(part.sum()) < 3:
            return points.new_zeros(3)
        middle = time[part].mean()
        since = time[part] - middle
        velocities.append(since @ points[part] / (since @ since))
        middles.append(middle)
    return (velocities[1] - velocities[0]) / (middles[1] - middles[0])


def _mean(vectors: Tensor, weight: Tensor) -> Tensor:
    """Weighted mean [3] of vectors [F, 3]."""
    return (weight[:, None] * vectors).sum(0) / weight.sum()


class _Cue(NamedTuple):
    """A unit vector [3] and how certain it is [3, 3], 1/rad^2."""

    mean: Tensor
    certain: Tensor


def _cue(directions: Tensor, weight: Tensor, up: Tensor, error: float) -> _Cue:
    """Mean of directions [F, 3].

    Frames far from upright count less (Geman and McClure), and if all are, so does the mean. Its
    variance is estimated from means over a third of the clip, at every place of it (overlapping
    batch means: Meketon and Schmeiser 1984, Proc. Winter Simulation Conference).
    """
    with torch.no_grad():
        upright = 1 / (1 + ((directions - up) ** 2).sum(-1) / LEAN**2) ** 2
        kept = (upright * weight).sum() / weight.sum()
        weight = upright * weight
    mean = normalize(_mean(directions, weight), dim=-1)
    with torch.no_grad():
        frames = len(directions)
        batch = -(-frames // BATCHES)
        apart = weight[:, None] * (directions - mean) / weight.mean()
        sums = torch.cat([apart.new_zeros(1, 3), apart.cumsum(0)])
        parts = (sums[batch:] - sums[:-batch]) / batch
        variance = batch / frames * (parts.mT @ parts) / len(parts)
        alone = error**2 + SWEEP**2 * MEMORY / (MEMORY + frames)
        variance = variance + alone * torch.eye(3).to(variance)
        return _Cue(mean, kept * torch.linalg.inv(variance))


@torch.no_grad()
def _planted(joints: Tensor, weight: Tensor, up: Tensor, scale: float) -> Tensor:
    """How much each foot carries [F, 2]: all the weight [F] of a frame, but little in a jump.

    A foot counts less away from the height at which feet carry most often (Geman and McClure, with
    a scale in m).
    """
    height = joints[:, list(stance.BALLS)] @ up
    share = stance.load(joints, up)
    floor = _most_often(height.gather(1, share.argmax(1, keepdim=True)).flatten())
    return weight[:, None] * share / (1 + (height - floor) ** 2 / scale**2) ** 2


def _flatness(joints: Tensor, planted: Tensor) -> Tensor:
    """How certain planted feet [F, 2] are that all are at one height [3, 3], 1/rad^2."""
    points = joints[:, list(stance.BALLS)]
    middle = (planted[..., None] * points).sum((0, 1)) / planted.sum()
    apart = points - middle
    spread = torch.einsum("fk,fki,fkj->ij", planted, apart, apart) / planted.sum()
    return spread / FLOOR_ERROR**2


def _most_often(values: Tensor) -> Tensor:
    """Middle of the shortest range that holds half of the values [n]."""
    ordered = values.sort().values
    half = (len(ordered) + 1) // 2
    widths = ordered[half - 1 :] - ordered[: len(ordered) - half + 1]
    first = int(widths.argmin())
    return ordered[first : first + half].mean()


def _forward(joints: Tensor, weight: Tensor, up: Tensor) -> Tensor:
    """Where a person goes or, if nowhere, faces: unit vector [3] at right angles to ``up``."""
    pelvis = joints[:, stance.PELVIS]
    step = torch.arange(len(pelvis), dtype=pelvis.dtype, device=pelvis.device)
    step = step - (weight * step).sum() / weight.sum()
    moment = (weight * step**2).sum().clamp_min(1.0)
    travel = (weight * step) @ pelvis / moment * (len(pelvis) - 1)
    travel = travel - (travel @ up) * up  # m, of the straight line through the pelvis' path
    far = DEPTH_ERROR * _mean(pelvis, weight).norm()
    if float(travel.norm()) > max(TRAVEL, float(far)):
        return normalize(travel, dim=-1)
    facing = normalize(
        torch.linalg.cross(up.expand(len(joints), 3), stance.to_the_right(joints)), dim=-1
    )
    mean = _mean(facing, weight)
    return normalize(mean if float(mean.norm()) > TURNING else facing[0], dim=-1)
