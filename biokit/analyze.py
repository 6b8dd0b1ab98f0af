"""The ladder: from whatever a person has to the last rung that it allows."""

from __future__ import annotations

import json
import os
import warnings
from pathlib import Path
from typing import Literal

import numpy as np
import xarray as xr

from biokit import schema
from biokit.engine.model import Model
from biokit.force_rungs import Progress, announce, check_kinetics, check_muscles, with_forces
from biokit.gait import gait_events, spatiotemporal
from biokit.io import open_skeleton
from biokit.io.c3d import rotate_to_y_up
from biokit.io.setup import ScaleSetup
from biokit.marker_names import canonical
from biokit.marker_tasks import Weights
from biokit.mesh_sources import CameraSource
from biokit.physics import forward_kinematics, inverse_kinematics
from biokit.predict import scaled_model
from biokit.scaling import another_subject, scale
from biokit.sources import Source, as_dataset, as_model
from biokit.video_rung import body_of_video, names_pictures, refuse_options_of_video, with_video
from biokit.virtual_markers import virtual_markers

# The open skeleton has joints (thorax, clavicles, toes) that many marker sets do not observe.
POSTURE = 5e-5  # m^2/rad^2
REFINE = 10  # iterations, the paper's


def analyze(
    source: Source,
    *,
    static: Source | None = None,
    model: Model | str | os.PathLike[str] | None = None,
    method: Literal["optimize", "neural", "neural+optimize"] | None = None,
    measurements: str | os.PathLike[str] | ScaleSetup | None = None,
    mass: float | None = None,
    weights: Weights | None = None,
    forces: Source | None = None,
    kinetics: Literal["physics", "neural", "consistent"] = "physics",
    muscles: Literal["static", "neural"] = "static",
    cutoff: float | None = None,
    max_gap: float | None = None,
    keypoints: Source | None = None,
    camera: CameraSource = None,
    height: float | None = None,
    refine: int | None = None,
    person: str | int | None = None,
    encoder: str | None = None,
    device: str = "auto",
    progress: Progress = True,
) -> xr.Dataset:
    """Climb from a video, a body in motion, markers or joint angles to all that follows from them.

    In a video, or its keypoints, the body of a person is recovered (`biokit.recover_mesh`, with
    refinement). A body in motion (SMPL format) is seen through its virtual markers. Markers are
    scaled (`biokit.scale`), tracked (`biokit.inverse_kinematics`) and turned into bodies, gait
    events and spatiotemporal parameters; joint angles enter at the bodies. Then come the forces of
    the ground (`biokit.ground_reaction`: measured where there are plates, else from the motion
    alone), joint moments (`biokit.inverse_dynamics`), muscle activations
    (`biokit.muscle_activations`) and joint contact forces (`biokit.joint_loads`).

    Parameters
    ----------
    source : Dataset or path
        A video (.mp4, .mov ...), keypoints (.json, a folder of them), a body in motion (.npz),
        markers (.trc, .c3d) or a motion (.mot, .sto, .nc).
    static : Dataset or path, optional
        Static trial of the same subject, to scale the model and place its markers.
    model : Model or path, optional
        The open skeleton by default. A given model without ``static`` and ``measurements`` is
        taken as scaled already; the open skeleton is then scaled to the trial itself.
    method : str, optional
        How markers become angles, see `biokit.inverse_kinematics`; by default "neural" for a body
        in motion, "optimize" for markers. The methods with a network scale the open skeleton
        themselves, so they take neither ``static`` nor ``measurements``.
    measurements : path or ScaleSetup, optional
        OpenSim's scale setup, see `biokit.scale`.
    mass : float, optional
        Mass of the subject, kg.
    weights : mapping, path or TaskSet, optional
        Marker weights, see `biokit.inverse_kinematics`.
    forces : Dataset or path, optional
        Force plates: .mot, .sto, .c3d or OpenSim's ExternalLoads .xml. Plates inside the source's
        own .c3d file are found by themselves.
    kinetics : str
        How motion becomes forces and joint moments, see `biokit.inverse_dynamics`: "physics" (with
        plates where there are any), "neural" or "consistent" (forces by a network; plates are not
        read).
    muscles : str
        How activations are found, see `biokit.muscle_activations`: "static" (from the moments), or
        "neural" (a network, from the body in motion, with what was seen in a video, else from
        joint angles).
    cutoff : float, optional
        Hz of the low-pass on angles before they are differentiated; by default the one that
        ground reaction from the motion chooses, or 6 Hz with force plates. ``dof_position`` stays
        unsmoothed; bodies and gait events come from it.
    max_gap : float, optional
        Longest gap to fill, s, see `biokit.inverse_kinematics`.
    keypoints, camera, height, refine, person, encoder
        Of a video or keypoints, see `biokit.recover_mesh`: keypoints of the video (found by
        `biokit.detect` when not given), its camera, the stature in m, iterations of refinement
        (10 when not given), who of several people, and what the network sees.
    device : str
        "auto" uses a GPU where there is one.
    progress : bool or callable
        Show progress bars for long recordings. A function is also told the name of each rung as it
        begins.

    Returns
    -------
    Dataset
        The motion with its quality (see `biokit.inverse_kinematics`), and ``marker_position`` as
        measured, ``body_position``, ``body_rotation``, ``scale_factor``, gait events
        (``event_time``, ``event_name``, ``event_side``) and ``spatiotemporal``; then all variables
        of the later verbs. From a video also the body (``theta``, ``beta``, ``translation``), its
        keypoints with confidence and ``reprojection_error``, and the camera. Attributes
        ``stopped``, ``warnings`` and ``options`` say where the ladder ended and why, what was
        remarkable on the way, and what was asked for.

    Raises
    ------
    ValueError
        If the source holds neither a person, markers nor a motion, does not fit the model, or the
        method or the source does not take an argument.
    """
    if mass is not None and not mass > 0:
        raise ValueError(f"mass has to be above zero, got {mass} kg")
    check_kinetics(kinetics, forces)
    check_muscles(muscles)
    model_given = model is not None
    skeleton = as_model(model) if model is not None else open_skeleton()
    of_video = {"keypoints": keypoints, "camera": camera, "height": height, "refine": refine}
    of_video |= {"person": person, "encoder": encoder}
    ds = None if names_pictures(source) else as_dataset(source, skeleton)
    if ds is None or ds.attrs.get("kind") == "keypoints":
        if method != "optimize":
            _check_neural(method or "neural", model_given, static, measurements, weights)
        ds = body_of_video(
            source if ds is None else ds,
            keypoints=keypoints,
            camera=camera,
            height=height,
            refine=REFINE if refine is None else refine,
            person="largest" if person is None else person,
            encoder=encoder or "keypoints",
            features=muscles == "neural",
            device=device,
            progress=progress,
        )
    else:
        refuse_options_of_video(ds, of_video)
    kind = str(ds.attrs.get("kind", ""))
    body = ds if kind == "body" else None
    if body is not None:
        method = method or "neural"
        ds = virtual_markers(body, device=device, progress=bool(progress))
        kind = "markers"
    announce(progress, "joint angles" if kind == "markers" else "bodies")
    if kind == "motion":
        schema.validate(ds, "motion")
        result = ds
    elif kind == "markers" and method in ("neural", "neural+optimize"):
        _check_neural(method, model_given, static, measurements, weights)
        ds = y_up(schema.validate(ds, "markers"))
        result = inverse_kinematics(
            ds,
            method=method,
            weights=weights,
            max_gap=max_gap,
            device=device,
            progress=bool(progress),
        )
        skeleton = scaled_model(result, skeleton, mass=mass)
        result = _with_measured(result, ds)
        result.attrs.update({"scaling": "by the network", "mass": float(skeleton.mass.sum())})
    elif kind == "markers":
        ds = y_up(schema.validate(ds, "markers"))
        skeleton, notes = _scaled(ds, static, skeleton, measurements, mass, model_given)
        result = inverse_kinematics(
            ds,
            skeleton,
            weights=weights,
            posture=0.0 if model_given else POSTURE,
            max_gap=max_gap,
            device=device,
            progress=bool(progress),
        )
        result = _with_measured(result, ds)
        result.attrs.update(notes)
    else:
        raise ValueError(
            f"{ds.attrs.get('source', 'the source')}: holds {kind or 'data of no stated kind'}; "
            "analyze starts from a video (.mp4), keypoints (.json), a body in motion (.npz), "
            "markers (.trc, .c3d) or a motion (.mot, .sto, .nc)"
        )
    if body is not None:
        result = with_video(result, body)
    result = with_bodies(result, skeleton, device=device)
    plates = forces if forces is not None else (ds if "plate_force" in ds else None)
    result = with_forces(
        result,
        skeleton,
        plates,
        kinetics=kinetics,
        muscles=muscles,
        body=body,
        cutoff=cutoff,
        device=device,
        progress=progress,
    )
    result.attrs["options"] = json.dumps(
        json.loads(str(result.attrs.get("options", "{}")))
        | {
            "static": _name(static),
            "measurements": _name(measurements),
            "weights": _name(weights),
            "forces": _name(forces),
            **({"mass": f"{mass:g} kg"} if mass is not None else {}),
            **{
                name: _name(of_video[name])
                for name in ("keypoints", "camera")
                if of_video[name] is not None
            },
        }
    )
    return schema.validate(result, "motion")


def _check_neural(
    method: str, model_given: bool, static: object, measurements: object, weights: object
) -> None:
    """The network scales the open skeleton, and only that."""
    given = {
        "model": model_given,
        "static": static is not None,
        "measurements": measurements is not None,
        "weights": weights is not None and method == "neural",
    }
    wrong = [name for name, there in given.items() if there]
    if wrong:
        raise ValueError(
            f"method {method!r} scales the open skeleton itself and takes no {', '.join(wrong)}; "
            "leave them out, or use method='optimize'"
        )


def y_up(markers: xr.Dataset) -> xr.Dataset:
    """Markers in ground axes (y up), turned there if the file says that its z points up."""
    frame = str(markers["marker_position"].attrs.get("frame", schema.GROUND))
    return markers if frame == schema.GROUND else rotate_to_y_up(markers)


def _scaled(
    markers: xr.Dataset,
    static: Source | None,
    model: Model,
    measurements: str | os.PathLike[str] | ScaleSetup | None,
    mass: float | None,
    model_given: bool,
) -> tuple[Model, dict[str, str | float]]:
    """The subject's model, and what to note about how it came to be."""
    if static is None and measurements is None and model_given:
        return model, {"scaling": "none: the model is taken as scaled to the subject"}
    trial = markers if static is None else y_up(as_dataset(static))
    with warnings.catch_warnings():
        if static is None:  # that a walking trial moves is what was asked for
            warnings.filterwarnings("ignore", message=".*moves.*")
        scaled, report = scale(trial, model, measurements=measurements, mass=mass)
    if static is not None:
        another_subject(scaled, markers)
    how = "the setup's measurements" if measurements is not None else "a fit to the markers"
    of = "the trial itself" if static is None else str(trial.attrs.get("source", "static trial"))
    return scaled, {
        "scaling": f"{how} of {of}",
        "static_marker_rms": float(np.sqrt((report["marker_rms"] ** 2).mean())),
        "mass": float(scaled.mass.sum()),
    }


def _with_measured(result: xr.Dataset, markers: xr.Dataset) -> xr.Dataset:
    """Add the measured markers that were tracked, under the model's names."""
    names = canonical([str(n) for n in markers["marker"].values], result["marker"].values)
    measured = markers["marker_position"].sel(marker=list(names))
    measured = measured.assign_coords(marker=np.array(list(names.values()), dtype=np.str_))
    return result.assign(marker_position=measured.reindex(marker=result["marker"]))


def with_bodies(result: xr.Dataset, skeleton: Model, *, device: str = "auto") -> xr.Dataset:
    """A motion with the bodies of its skeleton, gait events and spatiotemporal parameters.

    Parameters
    ----------
    result : Dataset
        Kind "motion", of the skeleton's coordinates.
    skeleton : Model
        Scaled to the subject.
    device : str
        "auto" uses a GPU where there is one.
    """
    pose = forward_kinematics(result, skeleton, device=device)
    result = result.assign(
        body_position=pose["body_position"],
        body_rotation=pose["body_rotation"],
        scale_factor=(("body", "space"), skeleton.scale_factor.numpy()),
    )
    result.attrs["body_parents"] = json.dumps(
        {
            name: skeleton.body_names[parent]
            for name, parent in zip(skeleton.body_names, skeleton.parent, strict=True)
            if parent >= 0
        }
    )
    result.attrs["model"] = skeleton.name
    return _with_gait(schema.describe(result))


def _with_gait(result: xr.Dataset) -> xr.Dataset:
    try:
        events = gait_events(result)
    except ValueError as reason:  # a model without feet, or without a pelvis
        result.attrs["no_gait"] = str(reason)
        return result
    result = result.assign(events.data_vars)
    return result.assign(spatiotemporal(result).data_vars) if events.sizes["event"] else result


def _name(value: object) -> str:
    if value is None:
        return "none"
    if isinstance(value, str | os.PathLike):
        return Path(value).name
    if isinstance(value, xr.Dataset):
        return str(value.attrs.get("source", "Dataset"))
    if isinstance(value, int | float):  # a field of view
        return f"{value:g} deg"
    return type(value).__name__
