"""`bk.explore`: a subject moving beside all of its curves."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import Any

import xarray as xr

from biokit.body.model import Body
from biokit.engine.model import Model
from biokit.scene.build import build_scene
from biokit.scene.selection import netcdf_file, opensim_files, selection
from biokit.scene.trials import Source, read_trials
from biokit.widgets.viewer import Viewer

Path = str | os.PathLike[str]
FILES = {"netcdf": netcdf_file, "opensim": opensim_files}


class Explorer(Viewer):
    """The viewer beside curves, cycles, tables and export; see :func:`explore`.

    Attributes
    ----------
    trials : dict of str to Dataset
        What is shown.
    """

    def __init__(self, trials: Mapping[str, xr.Dataset], scene: dict[str, Any]) -> None:
        super().__init__(scene)
        self.page = "explore"
        self.trials = dict(trials)
        self.on_msg(self._answer)

    def selection(self) -> dict[str, xr.Dataset]:
        """What is selected, as Datasets by trial."""
        return {name: selection(ds, self.selected) for name, ds in self.trials.items()}

    def _answer(self, _: Any, content: dict[str, Any], __: Any) -> None:
        if content.get("type") != "export":
            return
        names = list(self.trials)
        shown = {names[k]: self.trials[names[k]] for k in content.get("trials", range(len(names)))}
        try:
            name, data = FILES[content["kind"]](shown, content.get("items", []))
        except Exception as error:  # the browser has to hear of it, whatever it is
            self.send({"type": "exported", "error": f"{type(error).__name__}: {error}"})
            return
        self.send({"type": "exported", "name": name}, buffers=[data])


def explore(
    source: Source,
    *,
    model: Model | Path | Mapping[str, Model | Path] | None = None,
    body: Body | Path | Mapping[str, Body | Path] | None = None,
    video: Path | Mapping[str, Path] | None = None,
    names: Sequence[str] | None = None,
) -> Explorer:
    """See a subject move, with every curve that the Dataset holds.

    The browser shows body, skeleton, muscles (thickness by force, colour by activation), ground
    reaction, markers and the video, beside curves with one cursor; click a muscle, a joint or a
    marker, or search its name, to see its curves. Time, gait cycles, left and right, normative
    bands, the muscles at work, a spatiotemporal table, and how well everything fits are one click
    away. Data travel once; playing needs no kernel.

    Parameters
    ----------
    source : Dataset, path, DataTree, dict of name to Dataset, or list of Dataset
        What :func:`biokit.analyze` and its rungs return. Several are shown over each other or
        side by side, from their starts or by gait cycles. Whatever is missing (mesh, muscles,
        forces, markers) is not drawn; markers, keypoints or force plates alone are shown too.
    model : Model or path, optional
        Whose muscles and joints are drawn. When not given: the open skeleton, scaled by the
        Dataset's ``scale_factor``; no muscles where the motion is of another model.
    body : Body or path, optional
        Whose skin is drawn where there is ``theta``; the open body when not given.
    video : path, optional
        The video that the motion was found in: shown behind or beside the body.
    names : sequence of str, optional
        Names of the trials, in their order.

        Of several trials, ``model``, ``body`` and ``video`` may be given by name.

    Returns
    -------
    Explorer
        A widget; show it as the last line of a cell. ``selected``, ``time`` and ``selection()``
        tell what is chosen.

    Raises
    ------
    ValueError
        Listing everything that cannot be shown, and why.
    FileNotFoundError
        If there is no such file.

    Examples
    --------
    >>> import biokit as bk
    >>> ds = bk.analyze("sample_data/walk.trc", static="sample_data/static.trc", mass=63)
    >>> explorer = bk.explore(ds)
    >>> explorer.selected = ["hip_flexion_r", "glmed1_r"]
    """
    trials = read_trials(source, names)
    return Explorer(trials, build_scene(trials, model=model, body=body, video=video))
