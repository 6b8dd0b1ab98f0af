"""Kinematics of labelled data: the xarray face of `biokit.engine`."""

from __future__ import annotations

import json
import os
from typing import Literal

import numpy as np
import roma
import torch
import xarray as xr
from numpy.typing import NDArray
from torch import Tensor
from tqdm import tqdm

from biokit import schema
from biokit.body.model import Body
from biokit.engine import ik
from biokit.engine import kinematics as engine
from biokit.engine.angles import continuous
from biokit.engine.joints import substitute_couplers
from biokit.engine.model import Model
from biokit.gaps import fill_gaps
from biokit.marker_tasks import (
    Weights,
    coordinate_tasks,
    marker_tasks,
    match_markers,
    rms_error,
    weight_vector,
)
from biokit.nets.neural_ik import NeuralIK
from biokit.neural_kinematics import (
    Guess,
    guess,
    guessed_model,
    neural_kinematics,
    with_factors,
    without_clusters,
)
from biokit.predict import load_network
from biokit.sides import swapped_sides
from biokit.sources import Source, as_dataset, as_model, best_device
from biokit.virtual_markers import virtual_markers

METHODS = ("optimize", "neural", "neural+optimize")
MANY_GAPS = 0.05  # share of missing samples above which short gaps are filled unless told otherwise
SHORT_GAP = 0.1  # s
LONG_WORK = 2000  # frames from which a progress bar is worth showing


def forward_kinematics(
    motion: Source, model: Model | str | os.PathLike[str], *, device: str = "auto"
) -> xr.Dataset:
    """Bodies and markers of a motion.

    Parameters
    ----------
    motion : Dataset or path
        With ``dof_position (time, dof)``, rad and m. Coordinates that it lacks keep the model's
        default; coupled ones are computed.
    model : Model or path
    device : str
        "auto" uses a GPU where there is one.

    Returns
    -------
    Dataset
        ``body_position (time, body, space)`` [m], ``body_rotation (time, body, quaternion)`` from
        the body's frame to ground, ``marker_position (time, marker, space)`` [m] of the model's
        markers, all in ground.

    Raises
    ------
    ValueError
        If the motion is not valid or has coordinates that the model lacks.
    """
    model = as_model(model)
    motion = schema.validate(as_dataset(motion, model), "motion")
    q = coordinates_of(motion, model)
    place = model.to(best_device(device))
    pose = engine.forward_kinematics(place, q.to(place.device))
    markers = engine.marker_positions(place, pose)
    return schema.describe(
        xr.Dataset(
            {
                "body_position": (("time", "body", "space"), pose.position.cpu().numpy()),
                "body_rotation": (("time", "body", "quaternion"), quaternions(pose.rotation)),
                "marker_position": (("time", "marker", "space"), markers.cpu().numpy()),
            },
            coords={
                "time": motion["time"],
                "body": list(model.body_names),
                "marker": np.array(model.marker_names, dtype=np.str_),
                "space": list(schema.SPACE),
                "quaternion": list(schema.QUATERNION),
            },
            attrs={**motion.attrs, "kind": "pose", "model": model.name},
        )
    )


def inverse_kinematics(
    markers: Source,
    model: Model | str | os.PathLike[str] | None = None,
    *,
    method: Literal["optimize", "neural", "neural+optimize"] = "optimize",
    network: NeuralIK | str | os.PathLike[str] | None = None,
    body: Body | str | os.PathLike[str] | None = None,
    weights: Weights | None = None,
    posture: float = 0.0,
    max_gap: float | None = None,
    rms_limit: float = 0.04,
    error_limit: float = 0.10,
    device: str = "auto",
    progress: bool = True,
) -> xr.Dataset:
    """Joint angles from marker trajectories, or from a body in motion.

    Three methods:

    - ``"optimize"`` minimises the weighted squared distances between the model's markers and the
      measured ones, as OpenSim's inverse kinematics does, but to full convergence, for all frames
      at once and in any order: on laboratory trials the results are those of OpenSim run at an
      accuracy of 1e-9. It needs a model that is scaled to the subject.
    - ``"neural"`` lets a network (NeurIK) say angles and segment scale factors in one pass. It
      needs no scaled model and no static trial, and bears missing markers and noise.
    - ``"neural+optimize"`` starts the optimiser from the network's answer instead of searching.

    Parameters
    ----------
    markers : Dataset or path
        With ``marker_position (time, marker, space)`` [m], y up; NaN where a marker is missing.
        Names are matched to the model's exactly, then by case, punctuation and the usual aliases.
        A body in motion (kind "body", or an .npz in AMASS's layout) is seen through its virtual
        markers (`biokit.virtual_markers`).
    model : Model or path, optional
        Scaled to the subject. The networks' methods do without: the open skeleton is then
        scaled by the network, with the virtual markers on it (`biokit.predict.scaled_model`). With
        ``"neural"`` a model is only checked to have the bodies and coordinates of the network's.
    method : str
        See above.
    network : NeuralIK or path, optional
        Instead of the network that ships with the package.
    body : Body or path, optional
        That a body in motion was made with, see `biokit.virtual_markers`; the open body by
        default.
    weights : mapping, path or TaskSet, optional
        Weight of each marker (those left out weigh 1), or an OpenSim inverse kinematics setup or
        task set (.xml; markers without a task weigh 0, coordinate tasks are used). 1 by default.
    posture : float
        Weight that pulls every joint angle to its default, m^2/rad^2. Zero, as OpenSim, leaves
        what the markers do not observe undecided; 5e-5 (a marker error of 1 cm counts as 80 deg)
        shares rotation between chained joints and hardly moves what they do observe.
    max_gap : float, optional
        Gaps up to this many seconds are filled by a spline beforehand; 0 leaves every gap to the
        other markers, as OpenSim does. By default gaps are left alone where less than 5 % of the
        samples are missing, and filled up to 0.1 s where more are.
    rms_limit, error_limit : float
        Frames with a larger RMS marker error, or a marker with a larger error, are flagged, m.
    device : str
        "auto" uses a GPU where there is one.
    progress : bool
        Show a progress bar for more than 2,000 frames.

    Returns
    -------
    Dataset
        ``dof_position (time, dof)``, ``dof_uncertainty (time, dof)`` (standard error per 1 mm of
        independent marker error; large where the markers hardly observe the coordinate, NaN where
        it was not solved for), ``marker_error (time, marker)``, ``marker_rms``, ``cost``,
        ``converged``, ``iterations``, ``flag (time)`` (`biokit.schema.FrameFlag`) and
        ``marker_weight (marker)``. The network alone gives ``dof_deviation (time, dof)``, the
        error that it expects, instead of uncertainty, cost and convergence. Where the network
        scaled the model, ``scale_factor (body, space)`` is there too.

    Raises
    ------
    ValueError
        If no marker matches, if names in ``weights`` do not exist, if the markers' extent
        shows that millimetres are declared as metres or the reverse, if the method is unknown,
        needs a model that is missing, or the network is for another skeleton.
    FileNotFoundError
        If there is no file of that name.

    Warns
    -----
    UserWarning
        If markers are not used (the network leaves out clusters), are never visible, seem to have
        their sides swapped, or if people seem to stand along z.

    References
    ----------
    Lu & O'Connor (1999), J Biomech 32, 129-134. Error limits: Hicks et al. (2015), Is my model
    good enough? J Biomech Eng 137, recommend 2 cm RMS and 4 cm maximum as good; the defaults
    flag what is clearly wrong.
    """
    if method not in METHODS:
        raise ValueError(f"method is {method!r}; it must be one of {', '.join(METHODS)}")
    if model is None and method == "optimize":
        raise ValueError(
            "method 'optimize' needs a model that is scaled to the subject (biokit.scale); the "
            "methods 'neural' and 'neural+optimize' do without"
        )
    recorded = as_dataset(markers)
    if recorded.attrs.get("kind") == "body":
        recorded = virtual_markers(recorded, body, device=device, progress=progress)
    markers = schema.validate(recorded, "markers")
    model = None if model is None else as_model(model)
    found = None
    if method != "optimize":
        net = network if isinstance(network, NeuralIK) else load_network(network)
        _check_weights(method, weights)
        placed = without_clusters(markers, net.marker_names)
        if method == "neural":
            _check_skeleton(model, net)
            return neural_kinematics(
                placed,
                net,
                rms_limit=rms_limit,
                error_limit=error_limit,
                device=best_device(device),
                progress=progress,
            )
        found = guess(
            placed,
            net,
            device=best_device(device),
            overlap=False,
            progress=progress,
            warn=False,  # the markers are matched to the model below
        )
        markers = placed if model is None else markers
    scaled = found is not None and model is None
    if model is None:
        assert found is not None
        model = guessed_model(found)
    tasks = marker_tasks(weights, model)
    target, used = match_markers(markers, model)
    schema.check_extent(markers.sel(marker=list(used)))
    weight = weight_vector(tasks, model, target)
    gap = _gap_to_fill(target, weight) if max_gap is None else max_gap
    filled = 0
    if gap > 0:
        renamed = schema.markers(markers["time"], model.marker_names, target)
        renamed = fill_gaps(renamed, max_gap=gap)
        target, filled = renamed["marker_position"].values, renamed.attrs["filled_samples"]

    place = model.to(best_device(device), torch.float64)
    coordinate_target, coordinate_weight = coordinate_tasks(tasks, place, weight)
    if posture > 0:
        pull = ik.joint_angles(place).to(place.dtype) * posture
        coordinate_weight = pull if coordinate_weight is None else coordinate_weight + pull
    y = torch.from_numpy(target).to(place.device)
    with tqdm(
        total=len(y), desc="inverse kinematics", unit="frame", disable=_silent(progress, len(y))
    ) as bar:
        solution = ik.inverse_kinematics(
            place,
            y,
            weight=weight.to(place.device),
            coordinate_target=coordinate_target,
            coordinate_weight=coordinate_weight,
            start=None if found is None else _start(place, found),
            near=found is not None,
            progress=bar.update,
        )
    time = np.asarray(markers["time"].values, dtype=np.float64)
    error = solution.marker_error.cpu().numpy()
    rms = rms_error(np.where(weight.numpy() > 0, error, np.nan))
    swapped = swapped_sides(place, solution, y, weight.to(place.device))
    flag = _flags(place, solution, y, weight, rms, swapped, rms_limit, error_limit)
    q = _continued(place, solution.q).cpu().numpy()
    shown = np.flatnonzero(np.isfinite(target).all(axis=2).any(axis=0))
    ds = schema.motion(
        time,
        model.coordinate_names,
        q,
        is_rotation=model.coordinate_is_rotation,
        frame=markers["frame"].values if "frame" in markers.coords else None,
        attrs={
            "model": model.name,
            "source": str(markers.attrs.get("source", "")),
            "options": json.dumps(
                {
                    "method": method,
                    "posture": f"{posture:g} m^2/rad^2",
                    "max_gap": f"{gap:g} s",
                    "rms_limit": f"{rms_limit:g} m",
                    "error_limit": f"{error_limit:g} m",
                }
            ),
            "filled_samples": filled,
        },
    )
    names = np.array(model.marker_names, dtype=np.str_)[shown]
    ds = ds.assign_coords(marker=names).assign(
        dof_uncertainty=(("time", "dof"), 1e-3 * solution.uncertainty.cpu().numpy()),
        marker_error=(("time", "marker"), error[:, shown]),
        marker_rms=("time", rms),
        cost=("time", solution.cost.cpu().numpy()),
        converged=("time", solution.converged.cpu().numpy()),
        iterations=("time", solution.iterations.cpu().numpy()),
        flag=("time", flag),
        marker_weight=("marker", weight.numpy()[shown]),
    )
    if scaled and found is not None:
        ds = with_factors(ds, found)
    return schema.validate(schema.describe(ds), "motion")


def _start(model: Model, found: Guess) -> Tensor:
    """The network's coordinates (F, n) by their names; others at their default, all in range."""
    q = model.default.expand(len(found.motion.q), -1).clone()
    names = found.generic.coordinate_names
    for i, name in enumerate(model.coordinate_names):
        if name in names and not model.locked[i]:
            q[:, i] = found.motion.q[:, names.index(name)].to(q)
    bounded = torch.tensor(model.bounded, device=q.device)
    return torch.where(bounded, q.clamp(model.lower, model.upper), q)


def _check_weights(method: str, weights: Weights | None) -> None:
    if method == "neural" and weights is not None:
        raise ValueError("method 'neural' takes no marker weights; leave markers out instead")


def _check_skeleton(model: Model | None, network: NeuralIK) -> None:
    """The network gives the coordinates of its own skeleton and of no other."""
    own = network.skeleton
    if model is None or (model.body_names, model.coordinate_names) == (
        own.body_names,
        own.coordinate_names,
    ):
        return
    raise ValueError(
        f"the network is for {own.name!r}, whose bodies and coordinates the model {model.name!r} "
        "does not have. Use method 'neural+optimize', which takes any model, or train a network "
        "for this one (biokit.train.neural_ik)."
    )


def coordinates_of(motion: xr.Dataset, model: Model) -> Tensor:
    """All coordinates of a model (F, n) from a motion; those that it lacks keep their default."""
    known = {str(name): i for i, name in enumerate(motion["dof"].values)}
    unknown = sorted(set(known) - set(model.coordinate_names))
    if unknown:
        raise ValueError(
            f"the motion has coordinates that the model {model.name!r} lacks: {unknown}. "
            f"Drop them with .sel(dof=...), or use the model that the motion was made with."
        )
    values = motion["dof_position"].values
    q = model.default.expand(len(values), -1).clone()
    for i, name in enumerate(model.coordinate_names):
        if name in known:
            q[:, i] = torch.from_numpy(np.asarray(values[:, known[name]], dtype=np.float64))
    return substitute_couplers(model, q.mT.contiguous()).mT.contiguous()


def quaternions(rotation: Tensor) -> NDArray[np.float64]:
    """Rotation matrices (..., 3, 3) as quaternions (..., 4), w x y z, w not negative."""
    q = roma.rotmat_to_unitquat(rotation.contiguous())[..., [3, 0, 1, 2]]
    return torch.where(q[..., :1] < 0, -q, q).cpu().numpy()


def _gap_to_fill(target: NDArray[np.float64], weight: Tensor) -> float:
    """0 where few samples are missing; see ``max_gap``."""
    seen = np.asarray(np.isfinite(target).all(-1))
    tracked = seen.any(0) & (weight.numpy() > 0)
    missing = 1 - seen[:, tracked].mean() if tracked.any() else 0.0
    return SHORT_GAP if missing > MANY_GAPS else 0.0


def _silent(progress: bool, frames: int) -> bool:
    return not (progress and frames > LONG_WORK)


def _flags(
    model: Model,
    solution: ik.Solution,
    target: Tensor,
    weight: Tensor,
    rms: NDArray[np.float64],
    swapped: NDArray[np.bool_],
    rms_limit: float,
    error_limit: float,
) -> NDArray[np.int16]:
    flag = np.zeros(len(rms), dtype=np.int16)
    flag[~solution.converged.cpu().numpy()] |= schema.FrameFlag.NOT_CONVERGED
    counted = solution.marker_error.cpu().numpy()[:, weight.numpy() > 0]
    worst = np.nanmax(np.nan_to_num(counted, nan=0.0), axis=1)
    flag[(rms > rms_limit) | (worst > error_limit)] |= schema.FrameFlag.LARGE_MARKER_ERROR
    visible = (torch.isfinite(target).all(-1).cpu() & (weight > 0)).sum(1).numpy()
    spread = solution.uncertainty.cpu()
    usual = spread.nanmedian(0).values
    lost = ((spread > 30 * usual) & (usual > 0)).any(1).numpy()
    flag[(visible < 3) | lost] |= schema.FrameFlag.TOO_FEW_MARKERS
    flag[swapped] |= schema.FrameFlag.SIDES_SWAPPED
    flag[solution.at_bound.any(1).cpu().numpy()] |= schema.FrameFlag.BOUND_ACTIVE
    return flag


def _continued(model: Model, q: Tensor) -> Tensor:
    """Angles that continue over time, where the frames follow each other smoothly."""
    steps = q[:, list(model.free)].diff(dim=0).abs()
    if len(q) < 3 or float(steps.amax(1).median()) > 0.3:  # rad: not a continuous recording
        return q
    return continuous(model, q)
