"""Ground reaction of a motion: measured by plates, or from the motion alone."""

from __future__ import annotations

import os
import warnings
from typing import Any

import numpy as np
import torch
import xarray as xr
from numpy.typing import NDArray

from biokit import schema
from biokit.continuity import Piece, continuous_pieces
from biokit.engine import contact
from biokit.engine.dynamics import momentum
from biokit.engine.foot_points import foot_points
from biokit.engine.model import Model
from biokit.forces import measured_ground_reaction
from biokit.physics import coordinates_of
from biokit.schema import FrameFlag
from biokit.smoothing import Kinematics, opensim_kinematics
from biokit.sources import Source, as_dataset, as_model, best_device
from biokit.wrench import Array, centre_of_pressure, moment_about

METHODS = ("measured", "contact")
SLOW, FAST = 6.0, 12.0  # Hz, low-pass of motions without impacts and of hard impacts
IMPACT = (0.15, 0.5)  # body weights between the two above the usual, from no impact to a hard one
VARIATION = (0.3, 1.5)  # body weights, of the vertical force over time, from walking on
USUAL = 4.0  # standard deviations of what differs between the two all the time: noise
ENDS = 0.1  # s at both ends of a motion that say nothing about impacts
UNEXPLAINED = (0.15, 0.1)  # body weights, body weights * m: residuals beyond are flagged
SEATED = 0.05  # body weights on the pelvis
SHARE = 0.05  # of flagged frames that is worth a warning


def ground_reaction(
    motion: Source,
    model: Model | str | os.PathLike[str],
    *,
    method: str | None = None,
    forces: Source | None = None,
    cutoff: float | None = None,
    floor: float | None = None,
    device: str = "auto",
    **measured: Any,
) -> xr.Dataset:
    """Forces of the ground on the feet, measured or from the motion alone.

    "contact" needs no force plates. Newton and Euler say which force and moment the whole body
    needs from outside; points on the soles that are low and slow give it, by forces inside friction
    cones that only push. Where both feet stand, forces are shared so that each points near the mass
    centre, points share the load evenly and all is smooth over time. One convex programme over the
    trial finds them, whatever the activity; a treadmill's belt is found from the soles, and a step
    or box where a foot rests above the floor. What the feet cannot give remains as residual: a
    chair, hands that hold on, wrong masses or noise.

    Parameters
    ----------
    motion : Dataset or path
        With ``dof_position (time, dof)``, not yet smoothed.
    model : Model or path
        Scaled to the subject; forces are proportional to its mass.
    method : str, optional
        "measured" or "contact"; by default measured if there are ``forces``.
    forces : Dataset or path, optional
        Of force plates, for "measured".
    cutoff : float, optional
        Low-pass frequency, Hz. "measured": of the forces, none by default. "contact": of the
        motion; by default between 6 Hz and 12 Hz, by how hard its impacts are
        (`motion_cutoff`).
    floor : float, optional
        For "contact": height of the floor, m; found from the soles by default.
    device : str
        "auto" uses a GPU where there is one.
    **measured
        Options of `biokit.forces.measured_ground_reaction`.

    Returns
    -------
    Dataset
        forces: ``ground_reaction_force``, ``centre_of_pressure`` (NaN where unloaded) and
        ``free_moment`` (time, contact, space), on calcn_r and calcn_l. "contact" adds
        ``contact_certainty (time, contact)``, ``residual_force`` and ``residual_moment`` (what the
        feet do not give; moment about the mass centre), ``seat_force`` (the part of the residual
        force that a support of the pelvis explains), ``mass_centre`` (time, space) and ``flag``
        (`biokit.schema.FrameFlag`: UNEXPLAINED_FORCE, MOTION_JUMP, NOT_CONVERGED); forces are NaN
        in parts of the motion too short to differentiate. Attributes hold the floor's height and
        the belt's velocity.

    Raises
    ------
    ValueError
        If the model has no feet, or the motion is shorter than 0.2 s or has gaps.

    Warns
    -----
    UserWarning
        If the motion jumps, or the feet do not explain it.

    Notes
    -----
    Blind to what moves nothing: shear and twist that the feet exert against each other, and the
    share of each foot where neither height, speed nor balance tells. An error of the mass is an
    error of the force, one of the mass centre moves the centre of pressure by as much.
    """
    if method is None:
        method = "contact" if forces is None else "measured"
    if method not in METHODS:
        raise ValueError(f"method {method!r} is unknown; known: {', '.join(METHODS)}")
    model = as_model(model)
    motion = schema.validate(as_dataset(motion, model), "motion")
    if method == "measured":
        if forces is None:
            raise ValueError(
                "method 'measured' needs forces: a .mot, .c3d or ExternalLoads .xml file;"
                " without force plates use method 'contact'"
            )
        return measured_ground_reaction(forces, motion, model, cutoff=cutoff, **measured)
    if forces is not None or measured:
        raise ValueError(
            "method 'contact' takes no forces and none of their options:"
            f" {', '.join(['forces'] * (forces is not None) + list(measured))}"
        )
    return contact_ground_reaction(motion, model, cutoff=cutoff, floor=floor, device=device)


def contact_ground_reaction(
    motion: xr.Dataset,
    model: Model,
    *,
    cutoff: float | None = None,
    floor: float | None = None,
    device: str = "auto",
) -> xr.Dataset:
    """Forces of the ground on the feet from the motion alone; see `ground_reaction`."""
    place = model.to(best_device(device), torch.float64)
    feet = foot_points(place)
    time = np.asarray(motion["time"].values, dtype=np.float64)
    q = coordinates_of(motion, model).cpu().numpy().astype(np.float64)
    _check_gaps(motion, q, model)
    pieces = continuous_pieces(time, q, model)
    if not pieces:
        raise ValueError(
            f"{motion.attrs.get('source') or 'the motion'}: no part of it is long enough"
            f" ({len(time)} frames over {time[-1] - time[0]:g} s); forces need 0.2 s without a jump"
        )
    if cutoff is None:
        cutoff = motion_cutoff(pieces, place)
    table = _Table(len(time), feet.contact)
    for piece in pieces:
        state = _smooth(piece, cutoff, place)
        step = float(np.diff(state.time).mean())
        moving = (torch.as_tensor(x, device=place.device) for x in state[1:])
        found = contact.ground_reaction(place, step, *moving, cutoff=cutoff, floor=floor)
        table.fill(time, piece, state.time, found, place)
    _warn(table, time, motion, model)
    return table.dataset(time, motion, model, cutoff)


def motion_cutoff(pieces: list[Piece], model: Model) -> float:
    """Low-pass frequency for a motion, Hz: between SLOW and FAST.

    From the vertical force that the motion needs. Impacts show where it changes between the two
    frequencies by far more than it does all the time, which is noise: in walking by less than 0.05
    body weights, at landings by 0.5 and more. A force that varies more over time, as in running
    (0.9 body weights, walking 0.15), stands out of the noise up to higher frequencies.
    """
    weight = _weight(model)
    impact, variation = 0.0, 0.0
    for piece in pieces:
        slow, fast = (_vertical(_smooth(piece, fc, model), model) / weight for fc in (SLOW, FAST))
        ends = max(round(ENDS / piece.step), 1)
        if len(slow) != len(fast) or len(slow) < 3 * ends:
            continue
        change = np.abs(fast - slow)[ends:-ends]
        impact = max(impact, change.max() - USUAL * 1.4826 * float(np.median(change)))
        variation = max(variation, float(slow[ends:-ends].std()))
    share = max(
        (x - low) / (high - low) for x, (low, high) in ((impact, IMPACT), (variation, VARIATION))
    )
    return float(SLOW + (FAST - SLOW) * np.clip(share, 0, 1))


def _vertical(state: Kinematics, model: Model) -> Array:
    """Vertical force that a motion needs [F], N."""
    moving = (torch.as_tensor(x, device=model.device) for x in state[1:])
    return np.asarray(momentum(model, *moving).force[:, 1].cpu().numpy())


def _weight(model: Model) -> float:
    """Body weight, N."""
    return float(model.mass.sum()) * float(np.linalg.norm(model.gravity))


def _smooth(piece: Piece, cutoff: float, model: Model) -> Kinematics:
    """Coordinates and derivatives; the low-pass is left out where the sampling is too coarse."""
    low_enough = cutoff < 0.4 / piece.step
    return opensim_kinematics(piece.time, piece.q, cutoff if low_enough else None)


class _Table:
    """Results at the times of the motion, piece by piece."""

    def __init__(self, frames: int, contacts: tuple[str, ...]) -> None:
        c = len(contacts)
        self.contacts = contacts
        self.force = np.full((frames, c, 3), np.nan)
        self.point = np.full((frames, c, 3), np.nan)
        self.moment = np.full((frames, c, 3), np.nan)
        self.certainty = np.full((frames, c), np.nan)
        self.whole = {name: np.full((frames, 3), np.nan) for name in WHOLE}
        self.flag = np.zeros(frames, dtype=np.int16)
        self.floor: list[float] = []
        self.belt: list[list[float]] = []
        self.flag[:] = FrameFlag.MOTION_JUMP  # until a piece covers the frame

    def fill(
        self,
        time: Array,
        piece: Piece,
        at: Array,
        found: contact.GroundReaction,
        model: Model,
    ) -> None:
        """Put what was found at the times ``at`` into the frames of a piece."""
        own, new = piece.frames, time[piece.frames]
        force, point, turn = (
            np.nan_to_num(x.cpu().numpy()) for x in (found.force, found.point, found.moment)
        )
        origin = np.zeros(3)
        wrench = np.concatenate([force, moment_about(origin, force, point, turn)], -1)
        wrench = _linear(at, wrench, new)
        force, moment = wrench[..., :3], wrench[..., 3:]
        height = _linear(at, found.level.cpu().numpy(), new)
        pressure = centre_of_pressure(origin, force, moment, height)
        self.force[own], self.point[own], self.moment[own] = force, *pressure
        self.certainty[own] = _linear(at, found.certainty.cpu().numpy(), new)
        for name in WHOLE:
            self.whole[name][own] = _linear(at, getattr(found, name).cpu().numpy(), new)
        weight = _weight(model)
        size = [np.linalg.norm(self.whole[name][own], axis=1) / weight for name in WHOLE[:3]]
        unexplained = (size[0] > UNEXPLAINED[0]) | (size[1] > UNEXPLAINED[1])
        unexplained |= size[2] > SEATED
        flag = np.where(unexplained, int(FrameFlag.UNEXPLAINED_FORCE), 0)
        flag |= np.where(piece.doubtful, int(FrameFlag.MOTION_JUMP), 0)
        flag |= 0 if found.converged else int(FrameFlag.NOT_CONVERGED)
        self.flag[own] = flag.astype(np.int16)
        self.floor.append(found.floor)
        self.belt.append(found.ground_velocity.tolist())

    def dataset(self, time: Array, motion: xr.Dataset, model: Model, cutoff: float) -> xr.Dataset:
        frame = motion["frame"].values if "frame" in motion.coords else np.arange(len(time))
        return schema.dataset(
            "forces",
            {
                "ground_reaction_force": self.force,
                "centre_of_pressure": self.point,
                "free_moment": self.moment,
                "contact_certainty": self.certainty,
                **self.whole,
                "flag": self.flag,
            },
            {
                "time": time,
                "frame": ("time", frame),
                "contact": np.array(self.contacts, dtype=np.str_),
            },
            attrs={
                "sampling_rate": schema.sampling_rate(time),
                "model": model.name,
                "source": str(motion.attrs.get("source", "")),
                "method": "contact",
                "cutoff": cutoff,
                "floor_height": self.floor if len(self.floor) > 1 else self.floor[0],
                "belt_velocity": self.belt[0],
            },
        )


WHOLE = ("residual_force", "residual_moment", "seat_force", "mass_centre")


def _linear(time: Array, values: Array, new: Array) -> Array:
    """Values (P, ...) interpolated at other times; the ends stay."""
    if len(time) == len(new) and np.allclose(time, new, rtol=0, atol=1e-9):
        return values
    flat = values.reshape(len(time), -1)
    columns = [np.interp(new, time, column) for column in flat.T]
    return np.stack(columns, 1).reshape(len(new), *values.shape[1:])


def _check_gaps(motion: xr.Dataset, q: Array, model: Model) -> None:
    problems = []
    for name, column in zip(model.coordinate_names, q.T, strict=True):
        gaps = np.flatnonzero(~np.isfinite(column))
        if gaps.size:
            at = float(motion["time"].values[gaps[0]])
            problems.append(f"{name} is missing in {gaps.size} frames, the first at {at:g} s")
    if problems:
        where = motion.attrs.get("source") or "the motion"
        raise ValueError(
            f"{where}: no forces from a motion with gaps; fill them or cut the trial:"
            + "".join(f"\n  - {problem}" for problem in problems)
        )


def _warn(table: _Table, time: Array, motion: xr.Dataset, model: Model) -> None:
    where = motion.attrs.get("source") or "the motion"

    def having(flag: FrameFlag) -> NDArray[np.bool_]:
        return np.asarray((table.flag & flag) != 0)

    jumps = having(FrameFlag.MOTION_JUMP)
    if jumps.any():
        warnings.warn(
            f"{where}: the motion jumps, first at {time[jumps][0]:g} s; forces of"
            f" {int(jumps.sum())} frames around jumps are flagged",
            stacklevel=4,
        )
    lost = having(FrameFlag.UNEXPLAINED_FORCE)
    if lost.mean() > SHARE:
        seat = np.nanmean(table.whole["seat_force"][lost, 1])
        weight = _weight(model)
        seated = (
            f"; {100 * seat / weight:.0f} % of body weight there would be a seat's"
            if seat > SEATED * weight
            else ""
        )
        warnings.warn(
            f"{where}: the feet do not explain the motion in {100 * lost.mean():.0f} % of the"
            f" frames, the first at {time[lost][0]:g} s: another support, a hard impact, wrong"
            f" masses or noise{seated}; see residual_force",
            stacklevel=4,
        )
