"""Body Datasets and the bodies that they move: what verbs hand to `biokit.body.pose_body`."""

from __future__ import annotations

import os
import warnings
from pathlib import Path
from typing import NamedTuple

import numpy as np
import roma
import torch
import xarray as xr
from torch import Tensor

from biokit import schema
from biokit.body.model import Body
from biokit.body.open_body import open_body
from biokit.body.smpl import load_body
from biokit.io.smpl_motion import TURNS

# Where SMPL's pelvis roughly is at rest, m. Only for motions whose own body is not at hand: its
# place depends on the shape, by about 2 cm.
SMPL_PELVIS = (0.0, -0.23, 0.03)
OPEN = "open_body"


class BodyArguments(NamedTuple):
    """A motion as `biokit.body.pose_body` takes it, in float64 and in ground."""

    theta: Tensor  # [F, 24, 3] rad
    beta: Tensor  # [S], or [F, S] where it changes
    translation: Tensor  # [F, 3] m


def body_of(motion: xr.Dataset, body: Body | str | os.PathLike[str] | None) -> Body:
    """The body that a verb is given: a file with the motion's shape components, or the open body.

    Raises
    ------
    FileNotFoundError, ValueError
        As `biokit.body.load_body`.
    """
    if body is None:
        return open_body()
    if isinstance(body, Body):
        return body
    return load_body(Path(body), components=motion.sizes["shape"])


def body_arguments(motion: xr.Dataset, body: Body) -> BodyArguments:
    """What moves a body as a motion says.

    SMPL turns a body about its pelvis, which is not at the origin at rest. A file that was turned
    to y up (attribute ``turned_from``) therefore also has to be moved by what the turn does to the
    pelvis of its shape; that is done here.

    Parameters
    ----------
    motion : Dataset
        Kind "body".
    body : Body

    Returns
    -------
    BodyArguments
        Of the motion's own shape. A motion of an SMPL body on the open body gets the mean shape,
        because shape components mean something for their own body only.

    Raises
    ------
    ValueError
        If the motion is not valid, or its shape has another length than the body's.

    Warns
    -----
    UserWarning
        If the open body stands in for the body of the motion.
    """
    schema.validate(motion, "body")
    source = str(motion.attrs.get("source", "the motion"))
    theta, beta, translation = (
        torch.from_numpy(np.ascontiguousarray(motion[name].values, dtype=np.float64))
        for name in ("theta", "beta", "translation")
    )
    wide = body.to("cpu", torch.float64)
    own = str(motion.attrs.get("body_model", ""))
    stands_in = bool(own) and not own.startswith(OPEN) and body.name.startswith(OPEN)
    if stands_in:
        warnings.warn(
            f"{source}: the shape of a body of {own} means nothing to the open body, which stands"
            " in with its mean shape; give body= the file of the subject's own",
            stacklevel=3,
        )
        beta = torch.zeros(body.shape_count, dtype=torch.float64)
    elif beta.shape[-1] != body.shape_count:
        raise ValueError(
            f"{source}: beta has {beta.shape[-1]} components{f' of {own}' if own else ''}, but the"
            f" body {body.name!r} has {body.shape_count}. Give the body that the motion was made"
            f" with; a licensed file by its path, or load_body(path, components={beta.shape[-1]})"
        )
    pelvis = wide.rest_joints[0] + beta @ wide.joint_directions[0].mT  # [3] or [F, 3] m
    before = pelvis.new_tensor(SMPL_PELVIS) if stands_in else pelvis
    turn = roma.rotvec_to_rotmat(pelvis.new_tensor(_turn(motion)))
    return BodyArguments(theta, beta, translation + before @ turn.mT - pelvis)


def _turn(motion: xr.Dataset) -> tuple[float, float, float]:
    axis = str(motion.attrs.get("turned_from", "y"))
    if axis not in TURNS:
        raise ValueError(f"the attribute turned_from is {axis!r}, expected {', '.join(TURNS)}")
    return TURNS[axis]
