"""The smoothing of a motion that agrees best with the forces that were measured."""

from __future__ import annotations

import os
from collections.abc import Sequence

import numpy as np
import torch
import xarray as xr

from biokit import schema
from biokit.engine.dynamics import momentum
from biokit.engine.model import Model
from biokit.forces.measured import at_times
from biokit.physics import coordinates_of
from biokit.smoothing_spline import SmoothingSpline
from biokit.sources import Source, as_dataset, as_model
from biokit.wrench import moment_about

CUTOFFS = (3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 10.0, 12.0, 15.0, 20.0)  # Hz
UNSETTLED = 0.1  # s at both ends, where accelerations are uncertain
COMPLETE = 0.75  # of the vertical force needed, that is measured where all contacts are
FEWEST = 20  # frames
FORCE_SCALE, MOMENT_SCALE = 0.05, 0.01  # of the weight; of weight and height of the mass centre
INDIFFERENT = 1.02  # of the least residual: no reason to smooth more


def least_residual_cutoff(
    motion: Source,
    model: Model | str | os.PathLike[str],
    forces: xr.Dataset,
    *,
    cutoffs: Sequence[float] = CUTOFFS,
) -> xr.Dataset:
    """Residual force and moment of a trial for several cutoffs, and the cutoff with the least.

    The force from outside that the motion of all masses needs, and its moment about the mass
    centre, less the measured ones: what inverse dynamics leaves at the pelvis. Too low a cutoff
    loses accelerations that the plates show, too high a one adds those of skin and noise. The
    forces are taken as they are: filtered with the motion they would agree best if both were flat.

    Parameters
    ----------
    motion : Dataset or path
        Not smoothed.
    model : Model or path
    forces : Dataset
        Measured and not filtered, see `biokit.forces.measured_ground_reaction`. Only frames count
        in which they carry most of what the motion needs.
    cutoffs : sequence of float
        Hz.

    Returns
    -------
    Dataset
        ``residual_force_rms`` (N) and ``residual_moment_rms`` (N*m) by ``cutoff`` (Hz), and the
        attribute ``cutoff``: the highest one whose residuals, as shares of the limits of Hicks et
        al. (5 % of the weight; 1 % of weight times height of the mass centre), are within 2 % of
        the least.

    Raises
    ------
    ValueError
        If fewer than 20 frames have forces that carry most of the weight, or values are missing.

    References
    ----------
    Hicks et al. (2015), J Biomech Eng 137: Is my model good enough?
    """
    model = as_model(model)
    motion = schema.validate(as_dataset(motion, model), "motion")
    time = np.asarray(motion["time"].values, dtype=np.float64)
    q = coordinates_of(motion, model).cpu().numpy()
    if not np.isfinite(q).all():
        raise ValueError(
            f"{motion.attrs.get('source', 'the motion')}: coordinates are missing in some frames;"
            " smooth_motion(method='spline') bridges short gaps"
        )
    spline = SmoothingSpline(time)
    settled = (time > time[0] + UNSETTLED) & (time < time[-1] - UNSETTLED)
    weight = float(model.mass.sum()) * float(np.linalg.norm(model.gravity))
    given = at_times(forces, time)
    own = given["ground_reaction_force"].values  # [F, c, 3]
    point = np.nan_to_num(given["centre_of_pressure"].values)
    vertical = np.nan_to_num(own[..., 1].sum(1))
    found: list[list[float]] = []
    for cutoff in cutoffs:
        state = spline.derivatives(q, cutoff)
        needed = momentum(model, *(torch.as_tensor(x, device=model.device) for x in state))
        centre, force, moment = (
            x.cpu().numpy() for x in (needed.mass_centre, needed.force, needed.moment)
        )
        twist = moment_about(centre[:, None], own, point, given["free_moment"].values)
        if not found:  # the same frames for all cutoffs
            frames = settled & (force[:, 1] > 0.3 * weight) & (vertical > COMPLETE * force[:, 1])
            height = float(centre[:, 1].mean())
            if frames.sum() < FEWEST:
                raise ValueError(
                    f"{forces.attrs.get('source', 'the forces')}: in {int(frames.sum())} frames"
                    f" only do the forces carry most of the weight, at least {FEWEST} are needed"
                )
        left = force - own.sum(1), moment - twist.sum(1)
        found.append([float(np.sqrt((x[frames] ** 2).sum(1).mean())) for x in left])
    residual = np.array(found)
    share = residual / [FORCE_SCALE * weight, MOMENT_SCALE * weight * height]
    total = np.linalg.norm(share, axis=1)
    best = float(
        max(c for c, r in zip(cutoffs, total, strict=True) if r <= INDIFFERENT * total.min())
    )
    return xr.Dataset(
        {
            "residual_force_rms": ("cutoff", residual[:, 0], {"units": "N"}),
            "residual_moment_rms": ("cutoff", residual[:, 1], {"units": "N*m"}),
        },
        coords={"cutoff": ("cutoff", np.asarray(cutoffs, dtype=np.float64), {"units": "Hz"})},
        attrs={"cutoff": best, "frames": int(frames.sum())},
    )
