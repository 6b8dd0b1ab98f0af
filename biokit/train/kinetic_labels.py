"""Ground truth of kinetics: motions with the forces and moments that our own engine finds.

`label_motion` takes a motion and a scaled person and gives smooth coordinates with their
derivatives, the ground reaction of both feet (from the motion alone, or of force plates where there
are any), joint moments, what remains unexplained, and flags: everything at 60 Hz. `KineticLabels`
opens a file in which many such clips are joined.

What these labels are worth: they satisfy the equations of motion but for the residual that is
stored with them; how the load is shared between two standing feet is a model of people
(`biokit.engine.contact_cost`), not a measurement.
"""

from __future__ import annotations

import os
import warnings
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import torch
import xarray as xr
from numpy.typing import NDArray

from biokit import schema
from biokit.continuity import Piece, continuous_pieces, near_jumps
from biokit.engine import contact, dynamics
from biokit.engine.contact_scene import ContactScene, contact_scene
from biokit.engine.model import Model
from biokit.engine.scaling import scale_model
from biokit.engine.stature import stature
from biokit.forces import at_times, measured_ground_reaction
from biokit.forces.measured import THRESHOLD
from biokit.io import open_skeleton
from biokit.io.files import existing_file
from biokit.physics import coordinates_of
from biokit.piece_smoothing import motion_cutoff
from biokit.reaction_table import EXPLAINED
from biokit.schema import FrameFlag
from biokit.smoothing import opensim_kinematics, quintic_spline
from biokit.sources import Source
from biokit.wrench import Array

Arrays = dict[str, NDArray[Any]]

RATE = 60.0  # Hz
EVEN = 1e-4  # of a step: sampling that counts as 60 Hz
LARGE_RESIDUAL = 0.08  # of the largest outside force, or of the weight, median over a trial
LARGEST = 0.95  # quantile that counts as the largest
MANY_FLAGS = 0.4  # share of flagged frames, beyond which a trial is left out
STRETCH, FEW_FLAGS = 60, 0.2  # frames of a stretch worth cutting out of one, and its share of flags

# Over the frames, float32 but for the flag. ``F`` frames, ``n`` coordinates, 2 feet, 14 points.
FRAMES: Mapping[str, str] = {
    "measured_q": "F, n: coordinates before the low-pass, rad and m",
    "q": "F, n: coordinates, rad and m",
    "qd": "F, n: rad/s and m/s",
    "qdd": "F, n: rad/s^2 and m/s^2",
    "tau": "F, n: generalised forces, N*m and N, those of coupled coordinates on their driver",
    "force": "F, 2, 3: of the ground on each foot, N",
    "point": "F, 2, 3: centre of pressure, m; NaN where a foot is unloaded",
    "moment": "F, 2, 3: free moment, N*m",
    "place": "F, 14, 3: points of the soles, on what the foot stands on, m",
    "point_force": "F, 14, 3: of the ground on each point, N; NaN for force plates",
    "level": "F, 2: height of what each foot stands on, if it does, m",
    "certainty": "F, 2: of contact from height and speed, 0 to 1",
    "mass_centre": "F, 3: m",
    "residual_force": "F, 3: what the motion needs and the feet do not give, N",
    "residual_moment": "F, 3: the same about the mass centre, N*m",
    "seat_force": "F, 3: the part of it that a support of the pelvis explains, N",
    "flag": "F: biokit.schema.FrameFlag, int16",
}
# Of each clip, float64 where a number.
CLIPS: Mapping[str, str] = {
    "cutoff": "of the low-pass, Hz",
    "floor": "height of the floor, m",
    "sole": "14: height of each point where it stands on the floor, m",
    "belt": "3: velocity of the ground, m/s",
    "height": "of the person, m",
    "mass": "nb: of the bodies, kg",
    "mass_center": "nb, 3: in the bodies' frames, m",
    "inertia": "nb, 3, 3: about the mass centre, kg m^2",
    "scale_factor": "nb, 3: against the open skeleton",
}


def label_motion(motion: xr.Dataset, model: Model, forces: Source | None = None) -> Arrays:
    """Kinetics of one motion, as it is stored for training.

    Parameters
    ----------
    motion : Dataset
        ``dof_position (time, dof)``, not smoothed. Its longest part without jumps is taken.
    model : Model
        The person, float64. Results have its coordinates and bodies; those that are to be joined
        come from the open skeleton.
    forces : Dataset or path, optional
        Of force plates (`biokit.forces.measured_ground_reaction`); without them forces come from
        the motion alone. Frames that the plates did not measure are left out.

    Returns
    -------
    dict
        The arrays of `FRAMES` and `CLIPS`.

    Raises
    ------
    ValueError
        If no part of the motion is long enough, or the forces do not fit it.
    """
    q = coordinates_of(motion, model).numpy().astype(np.float64)
    time = np.asarray(motion["time"].values, dtype=np.float64)
    gaps = ~np.isfinite(q).all(1)
    if gaps.any():
        raise ValueError(f"the motion has gaps, the first at {time[gaps][0]:g} s")
    pieces = continuous_pieces(time, q, model)
    if not pieces:
        raise ValueError("no part of the motion is long enough without a jump")
    longest = max(pieces, key=lambda piece: len(piece.frames))
    piece = _at_rate(longest, time[longest.frames])
    cutoff = motion_cutoff([piece], model)
    smooth = opensim_kinematics(piece.time, piece.q, cutoff)
    given = (torch.as_tensor(x) for x in smooth[1:])
    state = dynamics.with_couplers(model, *given)
    scene = contact_scene(model, 1 / RATE, *state, cutoff=cutoff)
    if forces is None:
        found = _from_motion(model, state, cutoff)
    else:
        found = _from_plates(forces, piece, model, cutoff, scene)
    feet = tuple(model.body_names.index(name) for name in scene.points.contact)
    acting = [torch.as_tensor(np.nan_to_num(found[name])) for name in ("force", "point", "moment")]
    kinetics = dynamics.kinetics(model, *state, dynamics.Loads(feet, *acting))
    arrays: Arrays = {
        **found,
        "measured_q": piece.q,
        **{name: x.numpy() for name, x in kinetics._asdict().items()},
        "place": scene.scene.place.numpy(),
        "level": scene.level.numpy(),
        "certainty": scene.foot_certainty.numpy(),
    }
    arrays["flag"] |= _flags(arrays, piece, model)
    kept = _longest(np.asarray(np.isfinite(found["force"]).all((1, 2))))
    return {
        **{name: _stored(arrays[name][kept]) for name in FRAMES},
        "cutoff": np.array(cutoff, dtype=np.float64),
        "floor": np.array(scene.ground.height, dtype=np.float64),
        "sole": scene.ground.sole.numpy(),
        "belt": scene.ground.velocity.numpy(),
        "height": np.array(stature(model) if "VTX" in model.marker_names else np.nan),
        "mass": model.mass.numpy(),
        "mass_center": model.mass_center.numpy(),
        "inertia": model.inertia.numpy(),
        "scale_factor": model.scale_factor.numpy(),
    }


def residual(labels: Mapping[str, NDArray[Any]]) -> float:
    """Median size of the residual force, as a share of what the motion needs at most.

    Of its largest outside force, that is; of the body's weight where that is more. Errors of the
    masses and of the accelerations grow with the forces (Hicks et al. 2015, J Biomech Eng 137, ask
    for less than 5 % of the largest).
    """
    weight = float(labels["mass"].sum()) * 9.80665
    left = labels["residual_force"]
    needed = np.linalg.norm(labels["force"].sum(1) + left, axis=1)
    largest = max(float(np.quantile(needed, LARGEST)), weight)
    return float(np.median(np.linalg.norm(left, axis=1))) / largest


def left_out(labels: Mapping[str, NDArray[Any]]) -> str:
    """Why a clip is not worth learning from; an empty text if it is.

    Frames that are flagged in a clip that is kept stay flagged; learning goes round them.
    """
    if residual(labels) > LARGE_RESIDUAL:
        return "large residual"
    return "many flagged frames" if float((labels["flag"] != 0).mean()) > MANY_FLAGS else ""


def good_stretch(labels: Arrays) -> Arrays | None:
    """The longest part of a clip with few flagged frames, if it is long enough and good.

    None if there is none. Ends and begins of the part have few flagged frames themselves.
    """
    gain = FEW_FLAGS - (labels["flag"] != 0)
    best, total, start, stretch = 0.0, 0.0, 0, slice(0, 0)
    for frame, own in enumerate(gain):
        if total <= 0:
            total, start = 0.0, frame
        total += float(own)
        if total > best:
            best, stretch = total, slice(start, frame + 1)
    part = {**labels, **{name: labels[name][stretch] for name in FRAMES}}
    return part if len(part["q"]) >= STRETCH and not left_out(part) else None


@dataclass(frozen=True, eq=False)
class KineticLabels:
    """Clips of kinetics, one after another.

    Attributes
    ----------
    frames : dict
        name -> array over the frames of all clips; see `FRAMES`.
    clips : dict
        name -> array over the clips: those of `CLIPS`, ``name``, ``activity``, ``variant`` and
        ``held_out`` (bool: never to be trained on).
    starts : array, shape (clips + 1,)
        First frame of each clip, and the end of the last.
    coordinate_names, body_names : tuple of str
    """

    frames: Arrays
    clips: Arrays
    starts: NDArray[np.int64]
    coordinate_names: tuple[str, ...]
    body_names: tuple[str, ...]

    def __len__(self) -> int:
        """Clips."""
        return len(self.starts) - 1

    def clip(self, i: int) -> Arrays:
        """The arrays of one clip: over its frames, and what is true of it as a whole."""
        own = slice(int(self.starts[i]), int(self.starts[i + 1]))
        return {
            **{name: x[own] for name, x in self.frames.items()},
            **{name: x[i] for name, x in self.clips.items()},
        }


def load_labels(path: str | os.PathLike[str]) -> KineticLabels:
    """Open the file that ``scripts.kinetics.labels`` writes.

    Raises
    ------
    FileNotFoundError
        If there is none.
    ValueError
        If arrays are missing, naming them.
    """
    path = existing_file(path)
    own = ("name", "activity", "variant", "held_out")
    with np.load(path) as file:
        needed = (*FRAMES, *CLIPS, *own, "starts", "coordinate_names", "body_names")
        missing = [name for name in needed if name not in file.files]
        if missing:
            raise ValueError(f"{path}: no kinetic labels; it lacks {', '.join(missing)}")
        return KineticLabels(
            {name: file[name] for name in FRAMES},
            {name: file[name] for name in (*CLIPS, *own)},
            file["starts"],
            tuple(map(str, file["coordinate_names"])),
            tuple(map(str, file["body_names"])),
        )


def person_model(stored: KineticLabels, i: int, skeleton: Model | None = None) -> Model:
    """The person of clip ``i``: the open skeleton with its lengths, masses and inertias.

    Parameters
    ----------
    stored : KineticLabels
    i : int
    skeleton : Model, optional
        The open skeleton, not scaled; loaded by default.
    """
    skeleton = open_skeleton() if skeleton is None else skeleton
    own = {name: torch.as_tensor(stored.clips[name][i]) for name in CLIPS}
    scaled = scale_model(skeleton, own["scale_factor"])
    return replace(scaled, mass=own["mass"], mass_center=own["mass_center"], inertia=own["inertia"])


def _from_motion(model: Model, state: tuple[torch.Tensor, ...], cutoff: float) -> Arrays:
    q, qd, qdd = state
    found = contact.ground_reaction(model, 1 / RATE, q, qd, qdd, cutoff=cutoff)
    names = ("force", "point", "moment", "point_force", "seat_force")
    flag = np.zeros(len(q), dtype=np.int16)
    flag[:] = 0 if found.converged else FrameFlag.NOT_CONVERGED
    return {"flag": flag, **{name: getattr(found, name).numpy() for name in names}}


def _from_plates(
    forces: Source, piece: Piece, model: Model, cutoff: float, scene: ContactScene
) -> Arrays:
    """Forces of plates with the motion's low-pass; NaN where they did not measure."""
    motion = schema.motion(
        piece.time,
        model.coordinate_names,
        piece.q,
        is_rotation=model.coordinate_is_rotation,
        attrs={"model": model.name, "sampling_rate": RATE},
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # what they tell is flagged
        if isinstance(forces, xr.Dataset) and forces.attrs.get("kind") == "forces":
            measured = at_times(forces, piece.time, cutoff=cutoff)
        else:
            measured = measured_ground_reaction(forces, motion, model, cutoff=cutoff)
    missing = [name for name in scene.points.contact if name not in measured["contact"]]
    if missing:
        raise ValueError(f"the force plates measured nothing on {', '.join(missing)}")
    measured = measured.sel(contact=list(scene.points.contact))
    frames = len(piece.time)
    doubtful = np.zeros(frames, dtype=bool)
    if "contact_flag" in measured:
        doubtful = (measured["contact_flag"].values != 0).any(1)
    force, point, moment = (
        measured[name].values.copy()
        for name in ("ground_reaction_force", "centre_of_pressure", "free_moment")
    )
    unloaded = force[..., 1] < THRESHOLD
    force[unloaded], point[unloaded], moment[unloaded] = 0.0, np.nan, 0.0
    return {
        "force": force,
        "point": point,
        "moment": moment,
        "point_force": np.full(scene.place.shape, np.nan),
        "seat_force": np.zeros((frames, 3)),
        "flag": np.where(doubtful, FrameFlag.UNEXPLAINED_FORCE, 0).astype(np.int16),
    }


def _at_rate(piece: Piece, time: Array) -> Piece:
    """A piece at 60 Hz; ``time`` of the frames that it covers."""
    if abs(piece.step * RATE - 1) < EVEN:
        new, q = piece.time, piece.q
    else:
        count = int((piece.time[-1] - piece.time[0]) * RATE) + 1
        new = piece.time[0] + np.arange(count) / RATE
        q = np.asarray(quintic_spline(piece.time, piece.q)(new))
    doubtful = np.interp(new, time, piece.doubtful.astype(np.float64)) > 0
    return Piece(np.arange(len(new)), new, q, doubtful)


def _flags(arrays: Arrays, piece: Piece, model: Model) -> NDArray[np.int16]:
    """Frames that the feet do not explain, as in `ground_reaction`, and those near jumps."""
    weight = float(model.mass.sum()) * float(np.linalg.norm(model.gravity))
    lost = np.zeros(len(piece.time), dtype=bool)
    for name, limit in EXPLAINED.items():
        lost |= np.linalg.norm(arrays[name], axis=1) > limit * weight
    jump = piece.doubtful | near_jumps(piece.time, piece.q, model)
    flag = np.where(lost, int(FrameFlag.UNEXPLAINED_FORCE), 0)
    return (flag | np.where(jump, int(FrameFlag.MOTION_JUMP), 0)).astype(np.int16)


def _longest(good: NDArray[np.bool_]) -> slice:
    """The longest run of frames that are good."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], good.astype(np.int8), [0]])))
    if not len(edges):
        raise ValueError("no frame has forces")
    runs = edges.reshape(-1, 2)
    start, stop = runs[np.argmax(runs[:, 1] - runs[:, 0])]
    return slice(int(start), int(stop))


def _stored(x: NDArray[Any]) -> NDArray[Any]:
    return x if x.dtype == np.int16 else x.astype(np.float32)
