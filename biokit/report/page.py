"""`bk.report`: one self-contained HTML page about a motion, interactive and readable offline."""

import os
from importlib import resources
from pathlib import Path
from typing import Any

import xarray as xr

from biokit import gait
from biokit.body.model import Body
from biokit.engine.model import Model
from biokit.io import load
from biokit.io.files import check_writable, replacing
from biokit.report import forces, motion, summary
from biokit.report.document import document, packed, zipped
from biokit.report.parts import note
from biokit.report.video import video_section
from biokit.scene.build import build_scene
from biokit.scene.payload import pack
from biokit.scene.trial_checks import holds_numbers
from biokit.scene.trials import read_trials

PathLike = str | os.PathLike[str]

# The viewer and the scene are packed in the page; the browser unpacks them and shows the rest.
LOADER = """
const bytes = name => Uint8Array.from(
  atob(document.getElementById(name).text), letter => letter.charCodeAt(0));
(async () => {
  const stream = new Blob([bytes("viewer")]).stream().pipeThrough(new DecompressionStream("gzip"));
  const text = await new Response(stream).text();
  const address = URL.createObjectURL(new Blob([text], {type: "text/javascript"}));
  const {showPage} = await import(address);
  window.biokit = await showPage(document, bytes("scene"));
})().catch(error => {
  document.getElementById("trouble").textContent = "The figures need a newer browser: " + error;
});
"""
STYLE = """
:root { color-scheme: light dark; }
main { max-width: 1480px; }
th[scope="row"] { white-space: nowrap; }
#moving { display: block; margin: 1rem 0; }
#moving > img { max-width: 100%; }
.curves-figure { display: block; margin: .6rem 0 1.2rem; }
@media screen and (prefers-color-scheme: dark) {
  body { color: #E6E8EB; background: #14171C; }
  caption, .note { color: #A9B0BA; }
  th, td { border-color: #30363F; }
  h2 { border-color: #4DA3D9; }
  a { color: #7CC0F0; }
}
"""


def report(
    source: xr.Dataset | PathLike,
    path: PathLike,
    *,
    model: Model | PathLike | None = None,
    body: Body | PathLike | None = None,
    video: PathLike | None = None,
) -> Path:
    """Write an HTML page of a motion: the explorer, tables and curves, in one file.

    It opens from disk without a network, plays the motion in three dimensions beside its curves,
    and has a section for whatever the Dataset holds: gait, joint coordinates, ground reaction,
    joint moments, muscles, joint loads, marker errors, the video. 300 frames take less than 2 MB.

    Parameters
    ----------
    source : Dataset or path
        Kind "motion": ``dof_position (time, dof)`` and what the rungs above it added. Gait events
        are found here from ``body_position`` where they are missing.
    path
        The .html file; it is replaced only when the new page is complete.
    model, body, video
        As :func:`biokit.explore` takes them. A video that cannot be read is named in the page.

    Returns
    -------
    pathlib.Path
        The file written.

    Raises
    ------
    ValueError
        If there are no joint coordinates, or something does not fit together.
    FileNotFoundError, PermissionError
        If a file or the folder does not exist, or cannot be written to.
    """
    ds = source if isinstance(source, xr.Dataset) else load(source)
    if not isinstance(ds, xr.Dataset) or "dof_position" not in ds:
        names = ", ".join(map(str, getattr(ds, "data_vars", ()))) or "no variables"
        raise ValueError(f"a report needs dof_position; the Dataset has {names}")
    check_writable(path)
    text = _page(ds, {"model": model, "body": body}, video)
    with replacing(path) as temporary:
        temporary.write_text(text, encoding="utf-8")
    return Path(path)


def _page(ds: xr.Dataset, arguments: dict[str, Any], video: PathLike | None) -> str:
    ds, no_gait = _with_events(ds)
    scripts, explorer, shown = "", note("No explorer: nothing is known at any frame."), {}
    if holds_numbers(ds):
        scene, trouble = _scene(ds, arguments, video)
        scripts = _scripts(scene)
        explorer = summary.instructions() + _explorer(scene) + trouble
        shown = scene["trials"][0]["series"]
    sections = [
        ("Explorer", explorer),
        ("Summary", summary.summary(ds) + summary.flags(ds)),
        ("Gait", motion.gait_parameters(ds, no_gait)),
        ("Joint coordinates", motion.angles(ds, shown)),
        ("Gait cycles", motion.cycles(ds, shown, no_gait)),
        ("Ground reaction", forces.ground_reaction(ds, shown)),
        ("Joint moments", forces.moments(ds, shown)),
        ("Muscles", forces.muscles(ds, shown)),
        ("Joint loads", forces.joint_loads(ds, shown)),
        ("Video", video_section(ds)),
        ("Marker errors", motion.marker_errors(ds)),
        ("Scale factors", motion.scale_factors(ds)),
        ("Data and figures", summary.downloads(ds)),
    ]
    name = str(ds.attrs.get("source") or "Motion")
    return document(name, summary.heading(ds), sections, scripts, STYLE)


def _scene(
    ds: xr.Dataset, arguments: dict[str, Any], video: PathLike | None
) -> tuple[dict[str, Any], str]:
    """The scene, and a note where the video is not part of it."""
    trials = read_trials(ds)
    if video is not None:
        try:
            return build_scene(trials, **arguments, video=video), ""
        except (ValueError, OSError, IndexError, ImportError) as reason:
            return build_scene(trials, **arguments), note(f"No pictures: {reason}")
    return build_scene(trials, **arguments), ""


def _scripts(scene: dict[str, Any]) -> str:
    """The scene, the viewer, and what unpacks them."""
    viewer = (resources.files("biokit") / "assets" / "viewer.js").read_text(encoding="utf-8")
    blocks = packed(pack(scene), "scene") + packed(zipped(viewer), "viewer")
    return f'{blocks}<script type="module">{LOADER}</script>'


def _explorer(scene: dict[str, Any]) -> str:
    """Where the explorer comes; a picture until then, and where scripts do not run."""
    alternative = "The subject in the middle of the motion; the moving view needs scripts and WebGL"
    return f'<div id="moving"><img src="{scene["poster"]}" alt="{alternative}"></div>'


def _with_events(ds: xr.Dataset) -> tuple[xr.Dataset, str]:
    """The Dataset with gait events where there are any, and else the reason why not."""
    if "event_time" not in ds:
        try:
            ds = ds.assign(gait.gait_events(ds).data_vars)
        except ValueError as error:
            return ds, str(error)
    if ds.sizes["event"]:
        return ds, ""
    return ds, str(ds["event_time"].attrs.get("gait_reason", "no events were found"))
