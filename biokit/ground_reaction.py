"""Ground reaction of a motion: measured by plates, or from the motion alone."""

from __future__ import annotations

import os
import warnings
from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
import torch
import xarray as xr
from numpy.typing import NDArray
from torch import Tensor

from biokit import schema
from biokit.continuity import continuous_pieces
from biokit.engine import contact
from biokit.engine.foot_points import foot_points
from biokit.engine.model import Model
from biokit.forces import measured_ground_reaction
from biokit.learned_reaction import consistent_reaction, learned_reaction
from biokit.motion_checks import check_learnable, check_motion
from biokit.nets.kinetics_checkpoints import load_kinetics
from biokit.nets.torque import InverseDynamicsTransformer
from biokit.physics import coordinates_of
from biokit.piece_smoothing import motion_cutoff, smooth_piece
from biokit.reaction_table import EXPLAINED, PieceReaction, ReactionTable, of_contact
from biokit.schema import FrameFlag
from biokit.sources import Source, as_dataset, as_model, best_device

METHODS = ("measured", "contact", "neural", "consistent")
LEARNED = ("neural", "consistent")
SHARE = 0.05  # of flagged frames that is worth a warning

# From step in s, q, qd and qdd (F, n), cutoff in Hz, to the forces of a piece
Solver = Callable[..., PieceReaction]


def ground_reaction(
    motion: Source,
    model: Model | str | os.PathLike[str],
    *,
    method: str | None = None,
    forces: Source | None = None,
    network: InverseDynamicsTransformer | str | os.PathLike[str] | None = None,
    cutoff: float | None = None,
    floor: float | None = None,
    device: str = "auto",
    **measured: Any,
) -> xr.Dataset:
    """Forces of the ground on the feet, measured or from the motion alone.

    Three methods need no force plates. "contact": Newton and Euler say which force and moment the
    whole body needs from outside; points on the soles that are low and slow give it, by forces
    inside friction cones that only push. Where both feet stand, forces are shared so that each
    points near the mass centre, points share the load evenly and all is smooth over time. One
    convex programme over the trial finds them, whatever the activity; a treadmill's belt is found
    from the soles, and a step or box where a foot rests above the floor. What the feet cannot give
    remains as residual: a chair, hands that hold on, wrong masses or noise.

    "neural": a network that has seen how people share their weight deals the force that the motion
    needs out to the soles, in one pass, inside the same cones, and leaves what it does not believe
    as residual. "consistent": the forces nearest to the network's that give the motion what it
    needs as far as the soles can; what then remains is a change of the body's acceleration
    (``acceleration_change``), with which the equations of motion hold exactly.

    Parameters
    ----------
    motion : Dataset or path
        With ``dof_position (time, dof)``, not yet smoothed.
    model : Model or path
        Scaled to the subject; forces are proportional to its mass.
    method : str, optional
        "measured", "contact", "neural" or "consistent"; by default measured if there are
        ``forces``, else contact.
    forces : Dataset or path, optional
        Of force plates, for "measured".
    network : InverseDynamicsTransformer or path, optional
        For "neural" and "consistent", instead of the network that ships with the package.
    cutoff : float, optional
        Low-pass frequency, Hz. "measured": of the forces, none by default. Otherwise of the
        motion; by default between 6 Hz and 12 Hz, by how hard its impacts are
        (`biokit.piece_smoothing.motion_cutoff`).
    floor : float, optional
        Without plates: height of the floor, m; found from the soles by default.
    device : str
        "auto" uses a GPU where there is one.
    **measured
        Options of `biokit.forces.measured_ground_reaction`.

    Returns
    -------
    Dataset
        forces: ``ground_reaction_force``, ``centre_of_pressure`` (NaN where unloaded) and
        ``free_moment`` (time, contact, space), on calcn_r and calcn_l. Without plates also
        ``contact_certainty (time, contact)``, ``residual_force`` and ``residual_moment`` (what the
        feet do not give; moment about the mass centre), ``mass_centre`` (time, space) and ``flag``
        (`biokit.schema.FrameFlag`: UNEXPLAINED_FORCE, MOTION_JUMP, NOT_CONVERGED); forces are NaN
        in parts of the motion too short to differentiate. "contact" adds ``seat_force`` (the part
        of the residual force that a support of the pelvis explains); "consistent" the same and
        ``force_change (time, contact, space)``, by how much the network's forces were changed, and
        ``acceleration_change (time, dof)`` that takes the residual away, zero but for the root.
        Attributes hold the floor's height and the belt's velocity.

    Raises
    ------
    ValueError
        If the model has no feet, or the motion is shorter than 0.2 s, has gaps or is in degrees.
        "neural" and "consistent": if the motion lacks hip, knee or ankle, or the file of the
        network is something else.

    Warns
    -----
    UserWarning
        If the motion jumps or seems to be z-up, or the feet do not explain it; if the network has
        to do without some coordinates.

    Notes
    -----
    Blind to what moves nothing: shear and twist that the feet exert against each other, and the
    share of each foot where neither height, speed nor balance tells. An error of the mass is an
    error of the force, one of the mass centre moves the centre of pressure by as much.
    """
    if network is not None and method not in LEARNED:
        raise ValueError(f"network is for the methods {' and '.join(LEARNED)}; set method")
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
            f"method {method!r} takes no forces and none of their options:"
            f" {', '.join(['forces'] * (forces is not None) + list(measured))}"
        )
    return _from_motion(
        motion, model, method, network=network, cutoff=cutoff, floor=floor, device=device
    )


def _from_motion(
    motion: xr.Dataset,
    model: Model,
    method: str,
    *,
    network: InverseDynamicsTransformer | str | os.PathLike[str] | None,
    cutoff: float | None,
    floor: float | None,
    device: str,
) -> xr.Dataset:
    """Forces of the ground on the feet from the motion alone; see `ground_reaction`."""
    place = model.to(best_device(device), torch.float64)
    time = np.asarray(motion["time"].values, dtype=np.float64)
    q = coordinates_of(motion, model).cpu().numpy().astype(np.float64)
    solve: Solver
    if method == "contact":
        solve = _contact
    else:
        known = check_learnable(motion, model, stacklevel=4)
        net = network if isinstance(network, InverseDynamicsTransformer) else load_kinetics(network)
        function = learned_reaction if method == "neural" else consistent_reaction
        solve = partial(function, net, known=known)
    feet = foot_points(place)
    check_motion(motion, q, model, stacklevel=4)
    pieces = continuous_pieces(time, q, model)
    if not pieces:
        raise ValueError(
            f"{motion.attrs.get('source') or 'the motion'}: no part of it is long enough"
            f" ({len(time)} frames over {time[-1] - time[0]:g} s); forces need 0.2 s without a jump"
        )
    if cutoff is None:
        cutoff = motion_cutoff(pieces, place)
    table = ReactionTable(len(time), feet.contact, model)
    for piece in pieces:
        state = smooth_piece(piece, cutoff)
        step = float(np.diff(state.time).mean())
        moving = (torch.as_tensor(x, device=place.device) for x in state[1:])
        table.fill(time, piece, state.time, solve(place, step, *moving, cutoff=cutoff, floor=floor))
    _warn(table, time, motion)
    return table.dataset(time, motion, method, cutoff)


def _contact(model: Model, step: float, *moving: Tensor, **options: Any) -> PieceReaction:
    return of_contact(contact.ground_reaction(model, step, *moving, **options))


def _warn(table: ReactionTable, time: NDArray[np.float64], motion: xr.Dataset) -> None:
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
        seated = ""
        if "seat_force" in table.others:
            seat = np.nanmean(table.others["seat_force"][lost, 1]) / table.weight
            if seat > EXPLAINED["seat_force"]:
                seated = f"; {100 * seat:.0f} % of body weight there would be a seat's"
        warnings.warn(
            f"{where}: the feet do not explain the motion in {100 * lost.mean():.0f} % of the"
            f" frames, the first at {time[lost][0]:g} s: another support, a hard impact, wrong"
            f" masses or noise{seated}; see residual_force",
            stacklevel=4,
        )
