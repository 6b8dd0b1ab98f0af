"""What a motion capture laboratory would record of a motion: noise, skin, occlusions.

References
----------
Chiari et al. (2005), Gait Posture 21: instrumental errors of stereophotogrammetry.
Leardini et al. (2005), Gait Posture 21; Peters et al. (2010), Gait Posture 31: the skin moves 10 to
30 mm at the thigh, less at the shank and the trunk, a few mm at the foot; the displacement goes
with the angles of the joints nearby and is not reproducible among subjects.
Cappozzo et al. (1996), Clin Biomech 11: along the segment more than across it, and with the joint
beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from zlib import crc32

import numpy as np
import torch
import xarray as xr

from biokit import schema
from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.engine.model import Model
from biokit.synth.curves import Array
from biokit.synth.people import REGIONS

# A usual full-body set on skin: 53 markers
LAB_MARKERS = (
    *("R_IAS", "L_IAS", "R_IPS", "L_IPS", "SACR"),
    *(
        f"{side}_{name}"
        for name in ("TH2", "TH4", "FLE", "FME", "TTC", "SH2", "FAL", "TAM")
        for side in "RL"
    ),
    *(f"{side}_{name}" for name in ("FCC", "FM1", "FM5", "HLX") for side in "RL"),
    *("CV7", "TV10", "SJN", "SXS"),
    *(
        f"{side}_{name}"
        for name in ("SAE", "UA1", "HLE", "HME", "RSP", "USP", "HM2", "HM5")
        for side in "RL"
    ),
    *(f"{side}_{name}" for name in ("FHD", "BHD") for side in "RL"),
)
# Skin displacement by region: m per rad of a joint at its end (Leardini 2005, Peters 2010)
SKIN = {
    "pelvis": 6e-3,
    "thigh": 18e-3,
    "shank": 10e-3,
    "foot": 3e-3,
    "trunk": 8e-3,
    "head": 1e-3,
    "upper_arm": 8e-3,
    "forearm": 5e-3,
    "hand": 2e-3,
}
SHARED = 0.7  # of a displacement, common to the markers of a segment
ALONG = np.array([0.5, 1.0, 0.5])  # of it by axis of the body: most along the segment
GAP = (0.08, 0.7)  # s and 1: median and logarithmic spread of how long a marker is hidden
LONGEST_GAP = 0.6  # s


def markers(
    motion: xr.Dataset,
    model: Model,
    *,
    noise: float = 0.5e-3,
    soft_tissue: float = 1.0,
    gaps: float = 0.01,
    seed: int = 0,
    names: Sequence[str] | None = None,
) -> xr.Dataset:
    """Marker trajectories as a laboratory would record them.

    Parameters
    ----------
    motion
        ``dof_position (time, dof)`` of all of the model's coordinates.
    model
        The model with the markers.
    noise
        Standard deviation of the white noise along each axis, m.
    soft_tissue
        Multiplies the usual displacement of the skin against the bones, which goes with the joint
        angles (zero where all angles are zero); 0 for rigid bodies.
    gaps
        Share of the marker samples that are missing, in runs of mostly 5 to 20 frames at 100 Hz.
    seed
        Of noise, skin and gaps. The skin of a marker moves alike in all recordings of a seed.
    names
        Markers to record; by default those of `LAB_MARKERS`.

    Returns
    -------
    xarray.Dataset
        markers, NaN where a marker is hidden.

    Raises
    ------
    ValueError
        Listing everything wrong with the arguments.
    """
    wanted = list(LAB_MARKERS if names is None else names)
    _check(motion, model, wanted, noise, soft_tissue, gaps)
    q = motion["dof_position"].sel(dof=list(model.coordinate_names)).values
    index = [model.marker_names.index(name) for name in wanted]
    pose = forward_kinematics(model, torch.as_tensor(q))
    position = marker_positions(model, pose)[:, index].numpy()
    body = [model.marker_body[i] for i in index]
    if soft_tissue:
        rotation = pose.rotation[:, body].numpy()  # [F, m, 3, 3]
        local = soft_tissue * _skin(model, q, wanted, body, seed)
        position = position + (rotation @ local[..., None])[..., 0]

    rng = np.random.default_rng([seed, len(q)])
    position = position + noise * rng.standard_normal(position.shape)
    rate = schema.sampling_rate(motion["time"])
    position[_hidden(rng, position.shape[:2], gaps, rate)] = np.nan
    return schema.markers(
        motion["time"].values,
        wanted,
        position,
        frame=motion["frame"].values,
        attrs={
            "sampling_rate": float(motion.attrs.get("sampling_rate", rate)),
            "model": model.name,
            "source": "biokit.synth.markers",
            "options": (
                f"noise={noise:g} m, soft_tissue={soft_tissue:g}, gaps={gaps:g}, seed={seed}"
            ),
        },
    )


def _skin(model: Model, q: Array, names: Sequence[str], body: Sequence[int], seed: int) -> Array:
    """Displacement of the skin in the bodies' frames, [F, m, 3] m."""
    region = {name: key for key, (bodies, _) in REGIONS.items() for name in bodies}
    moved = np.zeros((len(q), len(names), 3))
    for m, (name, on) in enumerate(zip(names, body, strict=True)):
        segment = model.body_names[on]
        size = SKIN[region[segment]]
        for c in _angles_beside(model, on):
            coordinate = model.coordinate_names[c]
            shared = _direction(seed, segment, coordinate)
            own = _direction(seed, name, coordinate)
            direction = ALONG * (SHARED * shared + (1 - SHARED) * own)
            moved[:, m] += size * q[:, c, None] * direction
    return moved


def _direction(seed: int, *names: str) -> Array:
    """A vector of unit length on average that depends on the names alone."""
    key = [seed, *(crc32(name.encode()) for name in names)]
    return np.random.default_rng(key).standard_normal(3) / np.sqrt(3)


def _angles_beside(model: Model, body: int) -> list[int]:
    """Rotations of the joints at both ends of a body; not those that turn the whole model."""
    joints = [b for b in range(len(model.parent)) if body in (b, model.parent[b])]
    return sorted(
        {
            c
            for own, c in zip(model.channel_body, model.channel_coordinate, strict=True)
            if own in joints and model.parent[own] >= 0 and model.coordinate_is_rotation[c]
        }
    )


def _hidden(
    rng: np.random.Generator, shape: tuple[int, int], share: float, rate: float
) -> np.ndarray:
    """Which samples [F, m] are hidden: runs, until their share is reached."""
    frames, count = shape
    hidden = np.zeros(shape, dtype=bool)
    longest = max(1, min(frames // 2, round(LONGEST_GAP * rate))) if frames > 1 else 1
    while hidden.sum() < round(share * hidden.size):
        length = round(GAP[0] * rate * float(np.exp(GAP[1] * rng.standard_normal())))
        start = int(rng.integers(-longest, frames))
        run = slice(max(0, start), max(0, start + min(max(2, length), longest)))
        hidden[run, rng.integers(count)] = True
    return hidden


def _check(
    motion: xr.Dataset,
    model: Model,
    names: Sequence[str],
    noise: float,
    soft_tissue: float,
    gaps: float,
) -> None:
    schema.validate(motion, "motion")
    problems = [
        f"{label} {value} is negative"
        for label, value in (("noise", noise), ("soft_tissue", soft_tissue))
        if value < 0
    ]
    if not 0 <= gaps <= 0.5:
        problems.append(f"gaps {gaps} is not a share between 0 and 0.5")
    present = {str(name) for name in motion["dof"].values}
    for what, missing in (
        (
            "the motion lacks the coordinates",
            [n for n in model.coordinate_names if n not in present],
        ),
        ("the model lacks the markers", [n for n in names if n not in model.marker_names]),
        ("markers are named twice", schema.duplicates(names)),
    ):
        if missing:
            problems.append(f"{what} {', '.join(missing)}")
    if problems:
        raise ValueError("cannot record markers:" + "".join(f"\n  - {line}" for line in problems))
