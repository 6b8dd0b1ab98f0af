"""Forces of the ground found piece by piece, put together at the times of the motion."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
import xarray as xr
from numpy.typing import NDArray
from torch import Tensor

from biokit import schema
from biokit.continuity import Piece
from biokit.engine.contact import GroundReaction
from biokit.engine.model import Model
from biokit.piece_smoothing import body_weight
from biokit.schema import FrameFlag
from biokit.wrench import Array, centre_of_pressure, moment_about

# body weights, body weights * m, body weights on the pelvis: frames with more are flagged
EXPLAINED = {"residual_force": 0.15, "residual_moment": 0.1, "seat_force": 0.05}


class PieceReaction(NamedTuple):
    """What was found for a continuous piece of F frames, by whatever method.

    Attributes
    ----------
    contact : tuple of str
        Bodies of the ``c`` feet.
    force, point, moment : Tensor, shape (F, c, 3)
        N, centre of pressure in m and free moment in N*m, in ground.
    level, certainty : Tensor, shape (F, c)
        Height of what each foot stands on, m; certainty of contact, 0 to 1.
    others : mapping of str to Tensor
        Further variables of `biokit.schema.VARIABLES`, each (F, ...).
    floor : float
        m.
    ground_velocity : Tensor, shape (3,)
        m/s.
    converged : bool
    """

    contact: tuple[str, ...]
    force: Tensor
    point: Tensor
    moment: Tensor
    level: Tensor
    certainty: Tensor
    others: Mapping[str, Tensor]
    floor: float
    ground_velocity: Tensor
    converged: bool


def of_contact(found: GroundReaction) -> PieceReaction:
    """What the search for contact forces found."""
    names = ("residual_force", "residual_moment", "seat_force", "mass_centre")
    return PieceReaction(
        found.contact,
        found.force,
        found.point,
        found.moment,
        found.level,
        found.certainty,
        {name: getattr(found, name) for name in names},
        found.floor,
        found.ground_velocity,
        found.converged,
    )


class ReactionTable:
    """Results at the times of the motion, piece by piece."""

    def __init__(self, frames: int, contacts: tuple[str, ...], model: Model) -> None:
        c = len(contacts)
        self.contacts = contacts
        self.model = model
        self.weight = body_weight(model)
        self.force = np.full((frames, c, 3), np.nan)
        self.point = np.full((frames, c, 3), np.nan)
        self.moment = np.full((frames, c, 3), np.nan)
        self.certainty = np.full((frames, c), np.nan)
        self.others: dict[str, Array] = {}
        self.flag = np.zeros(frames, dtype=np.int16)
        self.floor: list[float] = []
        self.belt: list[list[float]] = []
        self.flag[:] = FrameFlag.MOTION_JUMP  # until a piece covers the frame

    def fill(self, time: Array, piece: Piece, at: Array, found: PieceReaction) -> None:
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
        for name, values in found.others.items():
            if name not in self.others:
                self.others[name] = np.full((len(time), *values.shape[1:]), np.nan)
            self.others[name][own] = _linear(at, values.cpu().numpy(), new)
        flag = np.where(self._unexplained(own), int(FrameFlag.UNEXPLAINED_FORCE), 0)
        flag |= np.where(piece.doubtful, int(FrameFlag.MOTION_JUMP), 0)
        flag |= 0 if found.converged else int(FrameFlag.NOT_CONVERGED)
        self.flag[own] = flag.astype(np.int16)
        self.floor.append(found.floor)
        self.belt.append(found.ground_velocity.tolist())

    def _unexplained(self, own: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Frames whose residual is large, or that sit."""
        large = np.zeros(len(own), dtype=bool)
        for name, limit in EXPLAINED.items():
            if name in self.others:
                large |= np.linalg.norm(self.others[name][own], axis=1) > limit * self.weight
        return large

    def dataset(self, time: Array, motion: xr.Dataset, method: str, cutoff: float) -> xr.Dataset:
        """The forces with the labels of the motion."""
        frame = motion["frame"].values if "frame" in motion.coords else np.arange(len(time))
        coords = {
            "time": time,
            "frame": ("time", frame),
            "contact": np.array(self.contacts, dtype=np.str_),
        }
        if any("dof" in schema.VARIABLES[name].dims for name in self.others):
            turns = self.model.coordinate_is_rotation
            coords["dof"] = np.array(self.model.coordinate_names, dtype=np.str_)
            coords["dof_unit"] = ("dof", np.where(turns, "rad", "m"))
        return schema.dataset(
            "forces",
            {
                "ground_reaction_force": self.force,
                "centre_of_pressure": self.point,
                "free_moment": self.moment,
                "contact_certainty": self.certainty,
                **self.others,
                "flag": self.flag,
            },
            coords,
            attrs={
                "sampling_rate": schema.sampling_rate(time),
                "model": self.model.name,
                "source": str(motion.attrs.get("source", "")),
                "method": method,
                "cutoff": cutoff,
                "floor_height": self.floor if len(self.floor) > 1 else self.floor[0],
                "belt_velocity": self.belt[0],
            },
        )


def _linear(time: Array, values: Array, new: Array) -> Array:
    """Values (P, ...) interpolated at other times; the ends stay."""
    if len(time) == len(new) and np.allclose(time, new, rtol=0, atol=1e-9):
        return values
    flat = values.reshape(len(time), -1)
    columns = [np.interp(new, time, column) for column in flat.T]
    return np.stack(columns, 1).reshape(len(new), *values.shape[1:])
