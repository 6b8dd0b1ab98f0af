"""`bk.explore_refinement`: a body from a video while it is brought nearer to its keypoints."""

from __future__ import annotations

import os
import threading
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import xarray as xr

from biokit.refinement_study import GRID, MOST, RefinementCancelledError, RefinementStudy
from biokit.scene.build import build_scene
from biokit.scene.curve_parts import curve_parts
from biokit.scene.patch import patch_of
from biokit.scene.payload import pack
from biokit.scene.stage import stage_parts
from biokit.scene.trials import mass_known, trial_colour
from biokit.sources import Source
from biokit.widgets.explorer import Explorer
from biokit.widgets.latest_request import LatestRequest

# quantities that are drawn for several iterations
FAMILY = ("angle", "position", "activation", "reprojection_error")
SELECTED = ("knee_angle_r", "soleus_r", "ankle_angle_r", "keypoint:right_ankle")  # at first
OPAQUE = 0.6  # of the body, over the picture
LAYERS = {"picture": True, "keypoints": True, "skeleton": False, "muscles": False, "floor": False}


class Asked(NamedTuple):
    """A request of the browser, or of Python."""

    iterations: int
    request: str | None  # the browser's name for it
    again: bool = False  # send the curves of all iterations anew


class RefinementExplorer(Explorer):
    """The explorer of one person from a video, with a slider of iterations.

    See :func:`explore_refinement`. The browser sends ``{type: "refine", iterations, request}`` and
    ``{type: "cancel"}``. It is answered with ``progress`` (``done`` of ``of`` iterations, the loss
    and the reprojection error of the last), ``refined`` with what differs from iteration 0,
    ``family`` with the curves of another iteration, ``cancelled`` or ``error``.

    Attributes
    ----------
    iterations : int
        Those of the body that is shown.
    study : RefinementStudy
        All that was computed; its methods give Datasets of any iteration.
    """

    def __init__(self, study: RefinementStudy, scene: dict[str, Any]) -> None:
        [first] = scene["trials"]
        super().__init__({first["name"]: study.motion(0)}, scene)
        self.page = "refine"
        self.study = study
        self.iterations = 0
        self._wanted = 0  # iterations asked for last
        self._name = first["name"]
        self._first = {key: part for key, part in first.items() if key != "picture"}
        self._latest = LatestRequest(self._work, self._failed, name="biokit refinement")
        # of the worker's thread alone
        self._known: set[int] = {0}  # iterations whose curves the browser has
        self._patches: dict[int, bytes] = {}  # what differs from iteration 0, packed
        self.on_msg(self._receive)

    def refine(self, iterations: int) -> None:
        """Show the body after some iterations, as the slider does; returns at once.

        Parameters
        ----------
        iterations : int
            0 to 50.
        """
        self._ask(iterations)

    def wait(self, timeout: float | None = None) -> bool:
        """Wait until nothing is computed; whether that came within ``timeout`` s."""
        return self._latest.wait(timeout)

    def cancel(self) -> None:
        """Stop computing after the iteration that runs; what was done is kept."""
        self._wanted = self.iterations
        self._latest.cancel()

    def close(self) -> None:
        """Stop computing, and close the widget."""
        self._latest.close()
        super().close()

    def _receive(self, _: Any, content: dict[str, Any], __: Any) -> None:
        kind, request = content.get("type"), content.get("request")
        if kind == "cancel":
            self.cancel()
        elif kind == "again" and max(self._wanted, self.study.done) > 0:
            # a new page, which knows iteration 0 only
            self._latest.ask(Asked(self._wanted, request, again=True))
        elif kind == "refine":
            try:
                self._ask(content.get("iterations"), request)
            except ValueError as error:
                self.send({"type": "error", "request": request, "text": str(error)})

    def _ask(self, iterations: Any, request: str | None = None) -> None:
        whole = isinstance(iterations, int | np.integer) and not isinstance(iterations, bool)
        if not whole or not 0 <= iterations <= MOST:
            raise ValueError(f"iterations is {iterations!r}; give a whole number, 0 to {MOST}")
        self._wanted = int(iterations)
        self._latest.ask(Asked(self._wanted, request))

    # ------------------------------------------------------------------- on the worker's thread

    def _work(self, asked: Asked, cancel: threading.Event) -> None:
        def progress(_: int, of: int) -> None:
            self._tell("progress", asked, of=of)

        if asked.again:
            self._known = {0}
        try:
            progress(0, asked.iterations)
            motion = self.study.motion(asked.iterations, progress=progress, cancel=cancel)
            if asked.iterations not in self._patches:
                patch = patch_of(self._first, trial_of(motion, self._name))
                self._patches[asked.iterations] = pack(patch)
            block = self._patches[asked.iterations]
            if cancel.is_set():
                raise RefinementCancelledError("cancelled before it was shown")
            self.trials, self.iterations = {self._name: motion}, asked.iterations
            self._tell("refined", asked, buffers=[block])
            for iterations in (asked.iterations, *(n for n in GRID if n <= self.study.done)):
                if iterations not in self._known:
                    self._tell_family(iterations, self.study.motion(iterations, cancel=cancel))
        except RefinementCancelledError:
            self._tell("cancelled", asked)

    def _tell_family(self, iterations: int, motion: xr.Dataset) -> None:
        self._known.add(iterations)
        block = pack({"series": family_series(motion, self._name)})
        self.send({"type": "family", "iterations": iterations}, buffers=[block])

    def _failed(self, asked: Asked, error: Exception) -> None:
        self._tell("error", asked, text=f"{type(error).__name__}: {error}")

    def _tell(
        self, kind: str, asked: Asked, *, buffers: list[bytes] | None = None, **more: Any
    ) -> None:
        message = {"type": kind, "request": asked.request, "iterations": asked.iterations}
        self.send(message | history_of(self.study) | more, buffers=buffers)


def explore_refinement(
    result: Source,
    *,
    video: str | os.PathLike[str] | None = None,
    sequence: bool | None = None,
    mass: float | None = None,
) -> RefinementExplorer:
    """See how a body from a video, its angles and its muscles change while it is refined.

    A slider goes from the network's answer (iteration 0) to 50 iterations, and stands first where
    the result is; what it takes to get there is computed while you look. Where it is let go, the
    body is brought nearer to the keypoints from what was computed before, in the background: the
    notebook stays free, a new request replaces the one that runs, and cancel stops it. The body is
    shown over the picture with the keypoints detected and its own, beside the loss, the
    reprojection error, and each joint's and muscle's curve after some of the iterations. Angles
    and activations are those of the networks (:func:`biokit.inverse_kinematics` and
    :func:`biokit.muscle_activations` with ``method="neural"``), which are fast enough to follow.

    Parameters
    ----------
    result : Dataset or path
        What :func:`biokit.analyze` made of a video or its keypoints, or
        :func:`biokit.recover_mesh`; refined already or not.
    video : path, optional
        The pictures, where they are not where they were for the recovery.
    sequence : bool, optional
        Refine the clip as one, see :func:`biokit.refine`; as the result was when not given.
    mass : float, optional
        Of the person, kg; the result's when not given.

    Returns
    -------
    RefinementExplorer
        A widget; show it as the last line of a cell. ``study`` keeps all that was computed.

    Raises
    ------
    ValueError
        If the result lacks the body, keypoints or the camera; all that is missing is named.
    FileNotFoundError
        If there is no such file.

    Examples
    --------
    >>> import biokit as bk
    >>> body = bk.recover_mesh("sample_data/walk_keypoints.json", height=1.7)
    >>> explorer = bk.explore_refinement(body)
    >>> explorer.refine(1)
    >>> explorer.wait()
    True
    >>> explorer.study.history().sizes["iteration"]
    2
    """
    if video is not None and not Path(video).exists():
        raise FileNotFoundError(f"{video}: there is no such video")
    study = RefinementStudy(result, video=video, sequence=sequence, mass=mass)
    explorer = RefinementExplorer(study, refinement_scene(study))
    if study.given:
        explorer.refine(min(study.given, MOST))  # what the person has; in the background
    return explorer


def refinement_scene(study: RefinementStudy) -> dict[str, Any]:
    """The scene of a study's iteration 0, with its pictures where these are there."""
    motion = without_markers(study.motion(0))
    name = str(motion.attrs.get("source", "")) or "video"
    pictures = study.video if study.video and Path(study.video).exists() else None
    scene = build_scene({name: motion}, video=pictures)
    selected = [item for item in SELECTED if item in scene["items"]]
    scene["refinement"] = {"most": MOST, "given": min(study.given, MOST)} | history_of(study)
    scene["start"] |= {"view": "camera", "layers": LAYERS, "opacity": OPAQUE}
    scene["start"]["selected"] = selected
    return scene


def trial_of(motion: xr.Dataset, name: str) -> dict[str, Any]:
    """The scene's trial of a motion, without pictures."""
    motion = without_markers(motion)
    per_mass = mass_known({name: motion})
    curves = curve_parts(motion, name, trial_colour(0), per_mass=per_mass).trial
    stage = stage_parts(motion)
    return curves | stage | {"remarks": curves["remarks"] + stage.pop("remarks", [])}


def without_markers(motion: xr.Dataset) -> xr.Dataset:
    """A motion without the virtual markers that its angles were found through."""
    return motion.drop_dims("marker") if "marker" in motion.dims else motion


def family_series(motion: xr.Dataset, name: str) -> dict[str, Any]:
    """The curves of a motion that are drawn for all iterations."""
    per_mass = mass_known({name: motion})
    series = curve_parts(motion, name, trial_colour(0), per_mass=per_mass).trial["series"]
    return {key: series[key] for key in FAMILY if key in series}


def history_of(study: RefinementStudy) -> dict[str, Any]:
    """Iterations done, and means over the frames after each: the loss and px of reprojection."""
    history = study.history().mean("time")
    return {
        "done": study.done,
        "loss": history["iteration_loss"].values.tolist(),
        "reprojection": history["iteration_reprojection"].values.tolist(),
    }
