"""How a body from a video, its joint angles and its muscles change while it is refined."""

from __future__ import annotations

import json
import os
import threading
import warnings
from collections.abc import Callable, Iterable
from typing import Any

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from biokit import schema
from biokit.analyze import with_bodies
from biokit.clip_recovery import Refinement
from biokit.continued_refinement import ContinuedRefinement
from biokit.engine.model import Model
from biokit.force_rungs import NEURAL
from biokit.io import open_skeleton
from biokit.mesh_recovery import DRIFT
from biokit.muscle_activity import muscle_activations
from biokit.nets.mesh_recovery import MeshRecovery
from biokit.physics import inverse_kinematics
from biokit.predict import scaled_model
from biokit.recovered_body import recovered_dataset, reprojection, taken_apart
from biokit.refinement import network_of
from biokit.sources import Source, as_dataset, best_device
from biokit.video_rung import with_video
from biokit.virtual_markers import virtual_markers

MOST = 50  # iterations that are offered
GRID = (0, 1, 2, 5, 10, 20, 30, 40, 50)  # iterations whose curves are drawn as a family
MEMORY = 1e9  # bytes of features of all iterations, from which on they are left out

# what a result needs, what it is, where it comes from
NEEDED = {
    "the body": ("theta", "beta", "translation"),
    "the keypoints seen in the video": ("keypoint_position", "confidence"),
    "the camera": ("focal_length", "principal_point", "distortion"),
}
RECOVERY = ("encoder", "video", "weights", "height", "smooth", "refinement")  # its options

# done, of how many
Progress = Callable[[int, int], None]


class RefinementCancelledError(Exception):
    """A computation was cancelled; what was done until then is kept."""


class RefinementStudy:
    """A person of a video after 0, 1, 2 ... iterations of refinement, each computed once.

    Refinement begins at the network's answer (iteration 0), even where the result was refined
    already: the keypoints and the camera that are stored with it are shown to the network again.
    Asked for some iterations, it goes on from the furthest so far. Whatever the order of asking,
    ``body(n)`` is ``biokit.refine(result, iterations=n)``. All methods may be called from several
    threads, one of which works at a time.

    Parameters
    ----------
    result : Dataset or path
        Of `biokit.analyze` from a video or its keypoints, or of `biokit.recover_mesh`.
    video : path, optional
        Of a network that looks at pictures, if it is not where it was for the recovery.
    sequence : bool, optional
        Refine the clip as one, see `biokit.refine`; as the result was when not given.
    mass : float, optional
        Of the person, kg; the result's, else that of a skeleton of the person's size.
    features : bool, optional
        Whether the network of muscle activations reads what the video's network saw, as in
        ``biokit.analyze(..., muscles="neural")``. When not given, it does unless the features of 50
        iterations take more than 1 GB (25 kB a frame and iteration).
    weights, network
        Of the recovery, if it was not made with those of the package.
    device : str
        "auto" uses a GPU where there is one.
    batch : int, optional
        Frames that go through the network at once.

    Attributes
    ----------
    given : int
        Iterations of the result; 0 where it is not refined.
    video : str or None
        Path of the pictures, where it is known.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    ValueError
        If the result lacks the body, keypoints or the camera; all that is missing is named.

    Examples
    --------
    >>> import biokit as bk
    >>> from biokit.refinement_study import RefinementStudy
    >>> study = RefinementStudy(bk.recover_mesh("sample_data/walk_keypoints.json", height=1.7))
    >>> study.body(1).attrs["source"]
    'walk_keypoints.json'
    >>> study.history().sizes["iteration"]
    2
    """

    def __init__(
        self,
        result: Source,
        *,
        video: str | os.PathLike[str] | None = None,
        sequence: bool | None = None,
        mass: float | None = None,
        features: bool | None = None,
        weights: str | os.PathLike[str] | None = None,
        network: MeshRecovery | None = None,
        device: str = "auto",
        batch: int | None = None,
    ) -> None:
        if mass is not None and not mass > 0:
            raise ValueError(f"mass has to be above zero, got {mass} kg")
        given = as_dataset(result)
        made = taken_apart(refinable(given))
        before = made.options.get("refinement") or {}
        own = network or network_of(made.options, weights)
        frames = len(made.seen.keypoints["time"])
        place = best_device(device)
        self.given = int(before.get("iterations", 0))
        self.video = str(video or made.options.get("video") or "") or None
        self._device, self._made = device, made
        self._mass = mass if mass is not None else given.attrs.get("mass")
        self._numbers = {
            "step": before.get("step"),
            "drift": before.get("drift", DRIFT),
            "sequence": bool(before.get("sequence", False)) if sequence is None else sequence,
        }
        self._refinement = ContinuedRefinement(
            own,
            made.seen,
            Refinement(0, **self._numbers),
            video=self.video,
            beta=None if before.get("sequence") else made.beta,  # a sequence moves the shape
            height=made.options.get("height"),
            smooth=made.options.get("smooth"),
            tokens=_kept(own, frames) if features is None else features,
            device=place,
            batch=batch,
        )
        self._lock = threading.RLock()
        self._reprojection: list[NDArray[np.float64]] = []  # [F] px of each iteration
        self._loss: list[NDArray[np.float64]] = []  # [F]
        self._motions: dict[int, xr.Dataset] = {}

    @property
    def done(self) -> int:
        """Iterations computed so far; -1 before the first question."""
        return len(self._reprojection) - 1

    def refine(
        self,
        iterations: int,
        *,
        progress: Progress | None = None,
        cancel: threading.Event | None = None,
    ) -> None:
        """Compute what is missing up to some iterations.

        Parameters
        ----------
        iterations : int
            0 is the network's answer.
        progress : callable, optional
            Told how many iterations are done, and of how many, after each.
        cancel : threading.Event, optional
            Looked at between iterations, and between the pieces of a long clip.

        Raises
        ------
        RefinementCancelledError
            If that was set.
        """
        if iterations < 0 or int(iterations) != iterations:
            raise ValueError(f"iterations is {iterations}; give a whole number, 0 or more")
        stop = cancel.is_set if cancel is not None else lambda: False
        with self._lock:
            while self.done < iterations:
                if self._refinement.done <= self.done and not self._refinement.forward(stop):
                    raise RefinementCancelledError(
                        f"cancelled after {max(self.done, 0)} iterations"
                    )
                now = self._refinement.recovery(self._refinement.done)
                assert now.loss is not None
                self._loss.append(now.loss[-1].double().numpy())
                self._reprojection.append(reprojection(self._made.seen, now.body))
                if progress is not None:
                    progress(self.done, int(iterations))
            if stop():
                raise RefinementCancelledError(f"cancelled after {self.done} iterations")

    def body(self, iterations: int, **how: Any) -> xr.Dataset:
        """The body after some iterations, as ``biokit.refine`` makes it.

        Parameters
        ----------
        iterations : int
        progress, cancel
            As `refine`.

        Returns
        -------
        Dataset
            Kind "body".
        """
        with self._lock:
            self.refine(iterations, **how)
            numbers = {"iterations": int(iterations)} | self._numbers
            return recovered_dataset(
                self._made.seen,
                self._refinement.recovery(int(iterations)),
                options=self._made.options | {"refinement": numbers},
                flag=self._made.flag,
            )

    def motion(self, iterations: int, **how: Any) -> xr.Dataset:
        """Joint angles and muscle activations after some iterations, by networks.

        Parameters
        ----------
        iterations : int
        progress, cancel
            As `refine`.

        Returns
        -------
        Dataset
            Kind "motion", as ``biokit.analyze(..., muscles="neural")`` makes it without forces:
            ``dof_position``, ``body_position``, ``body_rotation``, ``scale_factor``,
            ``muscle_activation`` with ``activation_deviation``, gait events; the body, keypoints
            with ``reprojection_error``, and the camera. Without activations, and with the reason
            in the attribute ``warnings``, where a clip is too short for them.
        """
        with self._lock:
            self.refine(iterations, **how)
            if iterations not in self._motions:
                self._motions[iterations] = self._moved(self.body(iterations))
            return self._motions[iterations].copy()

    def history(self) -> xr.Dataset:
        """The loss and the reprojection error of all iterations so far.

        Returns
        -------
        Dataset
            ``iteration_loss (iteration, time)`` and ``iteration_reprojection (iteration, time)``
            [px], as ``biokit.refine(..., keep=True)`` keeps; `biokit.plots.refinement_curves` draws
            them.
        """
        with self._lock:
            self.refine(0)
            dims = ("iteration", "time")
            ds = xr.Dataset(
                {
                    "iteration_loss": (dims, np.stack(self._loss)),
                    "iteration_reprojection": (dims, np.stack(self._reprojection)),
                },
                coords={
                    "iteration": np.arange(self.done + 1),
                    "time": self._made.seen.keypoints["time"].values,
                },
                attrs={"source": str(self._made.seen.keypoints.attrs.get("source", ""))},
            )
        return schema.describe(ds)

    def curves(self, iterations: Iterable[int] | None = None, **how: Any) -> xr.Dataset:
        """Joint angles and muscle activations of several iterations, side by side.

        Parameters
        ----------
        iterations : iterable of int, optional
            Those of 0, 1, 2, 5, 10, 20, 30, 40, 50 that are computed when not given.
        progress, cancel
            As `refine`.

        Returns
        -------
        Dataset
            ``dof_position (iteration, time, dof)``, ``muscle_activation (iteration, time, muscle)``
            and ``reprojection_error (iteration, time, keypoint)`` [px].
        """
        with self._lock:
            self.refine(0, **how)
            if iterations is None:
                iterations = [n for n in GRID if n <= self.done]
            asked = sorted({int(n) for n in iterations})
            motions = [self.motion(n, **how) for n in asked]
            parts = [motion[[name for name in CURVES if name in motion]] for motion in motions]
            index = xr.DataArray(asked, dims="iteration", name="iteration")
            return xr.concat(parts, index, combine_attrs="override")

    def _moved(self, body: xr.Dataset) -> xr.Dataset:
        markers = virtual_markers(body, device=self._device, progress=False)
        motion = inverse_kinematics(markers, method="neural", device=self._device, progress=False)
        skeleton = scaled_model(motion, open_skeleton(), mass=self._mass)
        motion.attrs |= {"scaling": "by the network", "mass": float(skeleton.mass.sum())}
        motion = with_bodies(with_video(motion, body), skeleton, device=self._device)
        motion = self._with_activations(motion, skeleton, body)
        return schema.validate(schema.describe(motion), "motion")

    def _with_activations(
        self, motion: xr.Dataset, skeleton: Model, body: xr.Dataset
    ) -> xr.Dataset:
        try:
            found = muscle_activations(
                body,
                skeleton,
                method="neural",
                mass=motion.attrs["mass"],
                device=self._device,
                progress=False,
            )
        except ValueError as reason:  # a clip that is too short, or all gaps
            return motion.assign_attrs(warnings=f"no muscle activations: {reason}")
        flag = motion["flag"].astype(np.int16) | found["flag"].values
        named = {name: found[name] for name in NEURAL if name in found}
        return motion.assign(named).assign(flag=flag)


CURVES = ("dof_position", "muscle_activation", "reprojection_error")


def refinable(result: xr.Dataset) -> xr.Dataset:
    """The body in a result, as `biokit.recover_mesh` made it.

    Raises
    ------
    ValueError
        If it lacks something, naming all of that and where it comes from.
    """
    kind = str(result.attrs.get("kind", "")) or "data of no stated kind"
    lacking = [
        f"{what} ({', '.join(name for name in names if name not in result)})"
        for what, names in NEEDED.items()
        if not set(names) <= set(result)
    ]
    options = json.loads(str(result.attrs.get("options", "{}")))
    recovery = options if kind == "body" else options.get("mesh recovery", {})
    if not lacking and "encoder" not in recovery:
        lacking = ["the options of the recovery (the attribute options)"]
    if lacking:
        listed = "".join(f"\n  - {what}" for what in lacking)
        raise ValueError(
            f"{result.attrs.get('source') or 'the result'}: holds {kind} that cannot be refined; it"
            f" lacks{listed}\n{_advice(kind)}"
        )
    if kind == "body":
        return result
    names = [n for names in NEEDED.values() for n in names]
    names += [n for n in ("camera_rotation", "camera_translation", "flag") if n in result]
    body = result[names]
    body.attrs |= {"kind": "body", "options": json.dumps(dict.fromkeys(RECOVERY) | recovery)}
    return body


def _advice(kind: str) -> str:
    if kind == "keypoints":
        return "Recover the body from the keypoints first: biokit.recover_mesh(keypoints)"
    return (
        "Refinement moves a body towards the keypoints that a camera saw: start from a video, with"
        " biokit.analyze('walk.mp4') or biokit.recover_mesh('walk.mp4')"
    )


def _kept(network: MeshRecovery, frames: int) -> bool:
    """Whether the features of all iterations are small enough to be kept."""
    size = 4.0 * network.tokens * network.width * frames * (MOST + 1)
    if size > MEMORY:
        warnings.warn(
            f"{frames} frames: features of {MOST} iterations take {1e-9 * size:.1f} GB; they are"
            " left out, and activations are found from the pose alone. features=True keeps them",
            stacklevel=3,
        )
    return size <= MEMORY
