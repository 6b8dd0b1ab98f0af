"""What the activation network reads of whatever a person has: a pose over time, and whose it is."""

from __future__ import annotations

import os
import warnings
from functools import cache
from typing import Any, NamedTuple

import numpy as np
import roma
import torch
import xarray as xr
from torch import Tensor

from biokit import schema
from biokit.anthropometry import leg_lengths
from biokit.body.mass import segment_mass
from biokit.body.model import Body
from biokit.body.open_body import open_body
from biokit.body.registration import Registration, pose_of, register, shape_of
from biokit.body_motion import body_arguments, body_of
from biokit.clip.shape import stature as stature_of_shape
from biokit.engine.joints import substitute_couplers
from biokit.engine.kinematics import forward_kinematics
from biokit.engine.model import Model
from biokit.engine.scaling import scale_model
from biokit.engine.stature import stature as stature_of_model
from biokit.io import open_skeleton
from biokit.visual_front_end import visual_features

STATURES, MASSES = (0.5, 2.5), (3.0, 400.0)  # m and kg, of people
BODY = ("theta", "beta", "translation")
# without these a motion is not one of a whole body
NEEDED = (
    *("pelvis_tilt", "pelvis_list", "pelvis_rotation", "pelvis_tx", "pelvis_ty", "pelvis_tz"),
    *(
        f"{name}_{side}"
        for side in "rl"
        for name in ("hip_flexion", "hip_adduction", "hip_rotation", "knee_angle", "ankle_angle")
    ),
)
OUTSIDE = 0.35  # rad beyond the open skeleton's range: the sign or the zero is another
TAILS = (0.05, 0.95)  # quantiles over the trial that have to be inside
# Kinds of Dataset that another verb makes a pose of
BEFORE = {
    "markers": "biokit.inverse_kinematics",
    "keypoints": "biokit.recover_mesh(..., features=True)",
    "hierarchy": "biokit.retarget",
}


class PersonMotion(NamedTuple):
    """A person who moves, F frames.

    Attributes
    ----------
    time : Tensor, shape (F,)
        s.
    rotation : Tensor, shape (F, 24, 3, 3)
        Of the SMPL joints in their parents' frames, the pelvis' in ground; NaN in gaps.
    place : Tensor, shape (F, 3)
        Of the pelvis in ground, m; NaN in gaps.
    visual : Tensor, shape (F, Q, W), optional
        Features of a front end; NaN where nobody was seen.
    front_end : str
        What made them.
    stature, mass : float
        m and kg.
    stature_source, mass_source : str
        Where those are from.
    """

    time: Tensor
    rotation: Tensor
    place: Tensor
    visual: Tensor | None
    front_end: str
    stature: float
    mass: float
    stature_source: str
    mass_source: str


class _Size(NamedTuple):
    """What a source tells of the person's size."""

    stature: float  # m
    stature_source: str
    mass: float  # kg, of that stature
    mass_source: str


def person_motion(
    source: xr.Dataset,
    model: Model | None = None,
    *,
    body: Body | str | os.PathLike[str] | None = None,
    height: float | None = None,
    mass: float | None = None,
) -> PersonMotion:
    """Pose, stature and mass of a person in a Dataset.

    Stature and mass are those given; else the source's attributes ``stature`` (or ``height``) and
    ``mass``; else the model's, if it is scaled or if the source is a motion of its coordinates;
    else those of the body's shape, the mass by its volume (`biokit.body.mass`).

    Parameters
    ----------
    source : Dataset
        Kind "body"; or with ``dof_position`` of coordinates that have the open skeleton's names,
        signs and zeros. Where there are both, the body counts.
    model : Model, optional
        That the motion was made with.
    body : Body or path, optional
        That a body in motion was made with, see `biokit.virtual_markers`.
    height, mass : float, optional
        m and kg.

    Raises
    ------
    ValueError
        If the source holds no pose, coordinates are missing or of another convention, or stature
        or mass are not those of a person.

    Warns
    -----
    UserWarning
        If coordinates are not there or not known to the open skeleton; if the open body stands in
        for an SMPL body, whose stature and mass are then those of the mean.
    """
    _check_size(height, mass, "height", "mass")
    if all(name in source for name in BODY):
        rotation, place, size = _of_body(schema.validate(source, "body"), body, model)
    elif "dof_position" in source:
        rotation, place, size = _of_motion(schema.validate(source, "motion"), model)
    else:
        kind = str(source.attrs.get("kind", ""))
        advice = f"; run {BEFORE[kind]} first" if kind in BEFORE else ""
        raise ValueError(
            f"{_where(source)}: holds {kind or 'data of no stated kind'}, but activations are found"
            " from a body in motion (theta, beta, translation) or from joint angles"
            f" (dof_position){advice}"
        )
    size = _said(source.attrs, size, height, mass)
    _check_size(size.stature, size.mass, size.stature_source, size.mass_source)
    time = torch.from_numpy(np.array(source["time"].values, dtype=np.float64))
    found = visual_features(source)
    visual = None
    if found is not None:
        visual = torch.from_numpy(found.feature)
        visual[torch.from_numpy(~found.seen)] = torch.nan
        if "flag" in source:  # where nobody was seen, the pose is interpolated
            nobody = source["flag"].values.astype(int) & int(schema.FrameFlag.NO_PERSON)
            visual[torch.from_numpy(nobody != 0)] = torch.nan
    return PersonMotion(
        time,
        rotation,
        place,
        visual,
        "" if found is None else found.front_end,
        size.stature,
        size.mass,
        size.stature_source,
        size.mass_source,
    )


def _said(attrs: dict[Any, Any], size: _Size, height: float | None, mass: float | None) -> _Size:
    """The size by what is given, then by attributes, then by the source itself."""
    own = size.stature
    for name in ("height", "stature"):
        if name in attrs:
            size = size._replace(stature=float(attrs[name]), stature_source=f"the attribute {name}")
    if height is not None:
        size = size._replace(stature=float(height), stature_source="given")
    if mass is not None:
        return size._replace(mass=float(mass), mass_source="given")
    if "mass" in attrs:
        return size._replace(mass=float(attrs["mass"]), mass_source="the attribute mass")
    if size.mass_source == "the model":
        return size
    return size._replace(mass=size.mass * (size.stature / own) ** 2)  # of the same build


def _check_size(height: float | None, mass: float | None, of_height: str, of_mass: str) -> None:
    problems = []
    if height is not None and not STATURES[0] <= height <= STATURES[1]:
        problems.append(
            f"stature {height:g} m ({of_height}), expected {STATURES[0]} to {STATURES[1]}"
        )
    if mass is not None and not MASSES[0] <= mass <= MASSES[1]:
        problems.append(f"mass {mass:g} kg ({of_mass}), expected {MASSES[0]:g} to {MASSES[1]:g}")
    if problems:
        raise ValueError(f"not a person: {'; '.join(problems)}. Give height= in m and mass= in kg")


def _where(source: xr.Dataset) -> str:
    return str(source.attrs.get("source", "")) or "the source"


# ------------------------------------------------------------------------------- a body in motion


def _of_body(
    motion: xr.Dataset, body: Body | str | os.PathLike[str] | None, model: Model | None
) -> tuple[Tensor, Tensor, _Size]:
    own = body_of(motion, body).to("cpu", torch.float64)
    theta, beta, translation = body_arguments(motion, own)
    root = own.rest_joints[0] + beta @ own.joint_directions[0].mT
    one = beta if beta.ndim == 1 else beta[torch.isfinite(beta).all(1)].mean(0)
    how = "the shape of the body"
    size = _Size(float(stature_of_shape(own, one)), how, float(_mass(own, one)), how)
    if model is not None and bool((model.scale_factor != 1).any()):
        size = size._replace(mass=float(model.mass.sum()), mass_source="the model")
    return roma.rotvec_to_rotmat(theta), translation + root, size


def _mass(body: Body, beta: Tensor) -> Tensor:
    return segment_mass(body, beta).mass.sum()


# ------------------------------------------------------------------------------------ joint angles


@cache
def _tied() -> Registration:
    return register(open_body(), open_skeleton())


def _of_motion(motion: xr.Dataset, model: Model | None) -> tuple[Tensor, Tensor, _Size]:
    tied = _tied()
    q = _coordinates(motion, tied.skeleton, model)
    factors, how = _factors(motion, model)
    beta = shape_of(tied, factors)
    known = torch.isfinite(q).all(1)
    filled = torch.where(known[:, None], q, tied.skeleton.default)
    theta, translation = pose_of(tied, filled, factors, beta)
    rotation = roma.rotvec_to_rotmat(theta)
    place = translation + tied.body.rest_joints[0] + beta @ tied.body.joint_directions[0].mT
    rotation[~known], place[~known] = torch.nan, torch.nan
    height = stature_of_model(scale_model(open_skeleton(), factors))
    if model is not None:
        size = _Size(height, how, float(model.mass.sum()), "the model")
    else:
        mass = float(_mass(tied.body, beta))
        size = _Size(height, how, mass, "the shape of the body that fits the skeleton")
    return rotation, place, size


def _coordinates(motion: xr.Dataset, skeleton: Model, model: Model | None) -> Tensor:
    """The open skeleton's coordinates (F, n) from those of the same names."""
    names = [str(name) for name in motion["dof"].values]
    missing = [name for name in NEEDED if name not in names]
    if missing:
        raise ValueError(
            f"{_where(motion)}: activations are found from the motion of a whole body, which the"
            f" open skeleton's coordinates tell; there is no {', '.join(missing)}"
        )
    values = torch.from_numpy(np.array(motion["dof_position"].values, dtype=np.float64))
    q = skeleton.default.double().expand(len(values), -1).clone()
    for i, name in enumerate(skeleton.coordinate_names):
        if name in names:
            q[:, i] = values[:, names.index(name)]
    _check_convention(motion, q, skeleton, names)
    coupled = () if model is None else model.coupler_dependent
    derived = {model.coordinate_names[i] for i in coupled} if model is not None else set()
    unknown = [n for n in names if n not in skeleton.coordinate_names and n not in derived]
    still = [n for n in skeleton.coordinate_names if n not in names]
    if unknown or still:
        words = [f"held in the neutral pose: {', '.join(still)}"] if still else []
        words += [f"not known to the open skeleton: {', '.join(unknown)}"] if unknown else []
        warnings.warn(f"{_where(motion)}: {'; '.join(words)}", stacklevel=6)
    return substitute_couplers(skeleton.to("cpu", torch.float64), q.mT.contiguous()).mT.contiguous()


def _check_convention(motion: xr.Dataset, q: Tensor, skeleton: Model, names: list[str]) -> None:
    """Coordinates of the same name may be counted the other way, as knees are in gait2392."""
    known = torch.isfinite(q).all(1)
    if not bool(known.any()):
        return
    low, high = torch.quantile(q[known], q.new_tensor(TAILS), dim=0)
    wrong = []
    for i, name in enumerate(skeleton.coordinate_names):
        if name not in names or not (skeleton.bounded[i] and skeleton.coordinate_is_rotation[i]):
            continue
        lower, upper = float(skeleton.lower[i]), float(skeleton.upper[i])
        if low[i] < lower - OUTSIDE or high[i] > upper + OUTSIDE:
            own, usual = (
                " to ".join(f"{np.degrees(float(x)):.0f}" for x in pair)
                for pair in ((low[i], high[i]), (lower, upper))
            )
            wrong.append(f"{name} goes from {own} deg, the open skeleton's from {usual} deg")
    if wrong:
        raise ValueError(
            f"{_where(motion)}: coordinates are counted otherwise than the open skeleton's, or the"
            " motion is no person's:"
            + "".join(f"\n  - {line}" for line in wrong)
            + "\nGive the motion on the open skeleton: biokit.inverse_kinematics of its markers"
        )


def _factors(motion: xr.Dataset, model: Model | None) -> tuple[Tensor, str]:
    """Scale factors (nb, 3) of the open skeleton for this person, and where they are from."""
    generic = open_skeleton()
    nb = len(generic.body_names)
    if model is not None and model.body_names == generic.body_names:
        return model.scale_factor.double().cpu(), "the model"
    if "scale_factor" in motion:
        bodies = [str(name) for name in motion["body"].values]
        if tuple(bodies) == generic.body_names:
            values = np.array(motion["scale_factor"].values, dtype=np.float64)
            return torch.from_numpy(values), "the variable scale_factor"
    if model is not None and {"femur_r", "tibia_r", "talus_r"} <= set(model.body_names):
        height = _leg(model) / sum(leg_lengths())
        ratio = height / stature_of_model(generic)
        return torch.full((nb, 3), ratio, dtype=torch.float64), "the length of the model's leg"
    return torch.ones(nb, 3, dtype=torch.float64), "the open skeleton's generic size"


def _leg(model: Model) -> float:
    """Hip to knee to ankle, m."""
    place = forward_kinematics(model, model.default[None]).position[0].double()
    hip, knee, ankle = (
        place[model.body_names.index(name)] for name in ("femur_r", "tibia_r", "talus_r")
    )
    return float((hip - knee).norm() + (knee - ankle).norm())
