"""One self-contained HTML page about a motion: tables and interactive curves, readable offline."""

import base64
import gzip
import html
import json
import os
import re
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import numpy as np
import plotly.graph_objects as go
import xarray as xr
from plotly.offline import get_plotlyjs

from biokit import gait, plots
from biokit.io.files import replacing
from biokit.plots.moments import drawn_moments
from biokit.plots.tables import spatiotemporal_rows
from biokit.plots.units import moment_scale
from biokit.schema import FrameFlag

FLAG_WORDS = {
    FrameFlag.NOT_CONVERGED: "the solver stopped before its tolerance",
    FrameFlag.LARGE_MARKER_ERROR: "a marker or the RMS is beyond the limit",
    FrameFlag.TOO_FEW_MARKERS: "the markers present do not determine the pose",
    FrameFlag.SIDES_SWAPPED: "left and right markers look exchanged",
    FrameFlag.BOUND_ACTIVE: "a clamped coordinate is at the end of its range",
    FrameFlag.UNEXPLAINED_FORCE: "the contacts do not give the force that the motion needs",
    FrameFlag.MOTION_JUMP: "the coordinates jump, so that forces mean nothing",
    FrameFlag.LARGE_RESERVE: "reserves carry more of a joint moment than the limit",
    FrameFlag.IMPOSSIBLE_MUSCLE: "a muscle is shorter or longer than its fibres can be",
}
TITLE = 48  # px of a figure that the heading of the section saves
CONFIG = {"displaylogo": False, "responsive": True, "toImageButtonOptions": {"format": "svg"}}
# Nothing is fetched: the browser itself refuses any request from the page.
POLICY = (
    "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval' blob:; worker-src blob:;"
    " style-src 'unsafe-inline'; img-src data: blob:; font-src data:; connect-src data: blob:"
)
# plotly.js is packed in the page; figures are drawn when it is unpacked.
LOADER = """
(async () => {
  const run = text => {
    const script = document.createElement("script");
    script.text = text;
    document.head.append(script);
  };
  const packed = atob(document.getElementById("plotly").text);
  const bytes = Uint8Array.from(packed, letter => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  (0, eval)(await new Response(stream).text());
  for (const figure of document.querySelectorAll("script[type='text/figure']")) run(figure.text);
})().catch(error => {
  document.getElementById("trouble").textContent = "The figures need a newer browser: " + error;
});
"""
STYLE = """
:root { color-scheme: light; }
body { font: 16px/1.5 system-ui, "DejaVu Sans", Arial, sans-serif; color: #222;
       background: #fff; margin: 0; }
main { max-width: 1080px; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.6rem; margin: .5rem 0; overflow-wrap: anywhere; }
h2 { font-size: 1.25rem; margin: 2.2rem 0 .5rem; border-bottom: 2px solid #0072B2; }
table { border-collapse: collapse; margin: .6rem 0; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: #555; padding-bottom: .3rem; }
th, td { text-align: left; padding: .25rem .9rem .25rem .3rem; border-bottom: 1px solid #ddd;
         vertical-align: top; }
th { font-weight: 600; }
td.number, th.number { text-align: right; }
.wide { overflow-x: auto; }
.figure { min-width: 680px; }
.note { color: #444; max-width: 46rem; }
.right { color: #B34700; } .left { color: #0072B2; }
nav a { margin-right: 1rem; white-space: nowrap; }
a { color: #00588A; }
@media print { nav { display: none; } h2 { break-after: avoid; } }
"""


def write_report(ds: xr.Dataset, path: str | os.PathLike[str]) -> Path:
    """Write an HTML page of summary, tables and curves that opens without a network.

    Parameters
    ----------
    ds
        Motion Dataset: `dof_position (time, dof)`. Sections appear for what it has beside it:
        marker errors, events (found here from `body_position` when they are missing), ground
        reaction, joint moments, muscle activations, joint loads, `scale_factor (body, space)`.
    path
        The .html file; it is replaced only when the new page is complete.

    Returns
    -------
    pathlib.Path
        The file written.

    Raises
    ------
    ValueError
        If there are no joint coordinates.
    FileNotFoundError, PermissionError
        If the folder does not exist or cannot be written to.
    """
    if "dof_position" not in ds:
        raise ValueError(
            "a report needs dof_position; the Dataset has"
            f" {', '.join(map(str, ds.data_vars)) or 'no variables'}"
        )
    with replacing(path) as temporary:
        temporary.write_text(_page(ds), encoding="utf-8")
    return Path(path)


def _page(ds: xr.Dataset) -> str:
    ds, no_gait = _with_events(ds)
    plain = ds.assign_attrs(source="", model="")  # the heading says them once for all figures
    sections = [
        ("Summary", _summary(ds) + _flags(ds)),
        ("Gait", _gait(ds, no_gait)),
        ("Joint coordinates", _angles(plain)),
        ("Gait cycles", _cycles(plain, no_gait)),
        ("Ground reaction", _ground_reaction(plain)),
        ("Joint moments", _moments(plain)),
        ("Muscles", _muscles(plain)),
        ("Joint loads", _joint_loads(plain)),
        ("Marker errors", _markers(plain)),
        ("Movement", _movement(plain)),
        ("Scale factors", _scale_factors(ds)),
        ("Data and figures", _downloads()),
    ]
    shown = [(title, body) for title, body in sections if body]
    links = " ".join(f'<a href="#{_anchor(title)}">{title}</a>' for title, _ in shown)
    name = html.escape(str(ds.attrs.get("source") or "Motion"))
    return "\n".join(
        [
            '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<link rel="icon" href="data:,">',
            f"<title>{name}, biokit</title>\n<style>{STYLE}</style>",
            "</head>\n<body>\n<main>",
            f"<h1>{name}</h1>{_heading(ds)}<nav aria-label='Sections'>{links}</nav>",
            '<p class="note" id="trouble"></p>',
            *[f'<h2 id="{_anchor(title)}">{title}</h2>\n{body}' for title, body in shown],
            f'</main>\n<script id="plotly" type="application/gzip">{_library()}</script>',
            f"<script>{LOADER}</script>\n</body>\n</html>\n",
        ]
    )


def _library() -> str:
    """plotly.js, gzip, base64."""
    return base64.b64encode(gzip.compress(get_plotlyjs().encode(), 9, mtime=0)).decode()


def _anchor(title: str) -> str:
    return title.lower().replace(" ", "-")


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


# ----------------------------------------------------------------------------------------- pieces


def _table(
    rows: Sequence[Sequence[str]], head: Sequence[str], *, caption: str = "", numbers: int = 0
) -> str:
    """An HTML table; the last `numbers` columns are aligned right. Cells are escaped."""

    def cell(text: str, column: int, tag: str) -> str:
        kind = ' class="number"' if column >= len(head) - numbers else ""
        scope = ' scope="col"' if tag == "th" else ""
        return f"<{tag}{kind}{scope}>{html.escape(text)}</{tag}>"

    def line(cells: Sequence[str], tag: str) -> str:
        return "<tr>" + "".join(cell(text, k, tag) for k, text in enumerate(cells)) + "</tr>"

    return (
        '<div class="wide"><table>'
        + (f"<caption>{html.escape(caption)}</caption>" if caption else "")
        + f"<thead>{line(head, 'th')}</thead><tbody>{''.join(line(r, 'td') for r in rows)}</tbody>"
        + "</table></div>"
    )


def _pairs(rows: Sequence[tuple[str, str]]) -> str:
    """A two-column table without a head, its first column the row headers. Values are escaped."""
    body = "".join(
        f'<tr><th scope="row">{html.escape(name)}</th><td>{html.escape(value)}</td></tr>'
        for name, value in rows
    )
    return f'<div class="wide"><table><tbody>{body}</tbody></table></div>'


def _note(text: str) -> str:
    return f'<p class="note">{html.escape(text)}</p>'


def _figure(figure: go.Figure, name: str) -> str:
    figure.update_layout(
        title=None, margin_t=figure.layout.margin.t - TITLE, height=figure.layout.height - TITLE
    )
    inner = figure.to_html(
        full_html=False,
        include_plotlyjs=False,
        config=CONFIG,
        div_id=f"figure-{name}",
        auto_play=False,
    )
    inner = re.sub(r"<script[^>]*>", '<script type="text/figure">', inner)
    return f'<div class="wide"><div class="figure">{inner}</div></div>'


# --------------------------------------------------------------------------------------- sections


def _heading(ds: xr.Dataset) -> str:
    rows = [
        ("Model", str(ds.attrs.get("model") or "not stated")),
        ("Report made", datetime.now().astimezone().strftime("%Y-%m-%d %H:%M %Z")),
        ("biokit", str(ds.attrs.get("biokit_version") or "not stated")),
    ]
    if ds.attrs.get("options"):
        rows.append(("Options", _options(str(ds.attrs["options"]))))
    return _pairs(rows)


def _options(text: str) -> str:
    """Options as `name: value, ...` where they are stored as JSON, as they are otherwise."""
    try:
        options = json.loads(text)
    except ValueError:
        return text
    if not isinstance(options, dict):
        return text
    return ", ".join(
        f"{name.replace('_', ' ')}: {value if isinstance(value, str) else json.dumps(value)}"
        for name, value in options.items()
    )


def _summary(ds: xr.Dataset) -> str:
    time = ds["time"].values
    rate = float(ds.attrs.get("sampling_rate", np.nan))
    rows = [
        ("Frames", f"{time.size}"),
        ("Time", f"{time[0]:.3f} s to {time[-1]:.3f} s"),
        ("Sampling rate", f"{rate:.4g} Hz" if np.isfinite(rate) else "not stated"),
    ]
    if "marker_rms" in ds and np.isfinite(ds["marker_rms"]).any():
        rms = ds["marker_rms"].values * 1000.0
        rows.append(
            (
                "Marker error, RMS of a frame",
                f"{np.sqrt(np.nanmean(rms**2)):.1f} mm over all frames, worst"
                f" {np.nanmax(rms):.1f} mm at {time[np.nanargmax(rms)]:.3f} s",
            )
        )
    if "marker_error" in ds and np.isfinite(ds["marker_error"]).any():
        error = ds["marker_error"].transpose("time", "marker").values * 1000.0
        frame, marker = np.unravel_index(np.nanargmax(error), error.shape)
        rows.append(
            (
                "Largest marker error",
                f"{error[frame, marker]:.1f} mm, {ds['marker'].values[marker]}"
                f" at {time[frame]:.3f} s",
            )
        )
    if "converged" in ds:
        converged = int(np.count_nonzero(ds["converged"].values))
        rows.append(("Converged frames", f"{converged} ({100.0 * converged / time.size:.1f} %)"))
    return _pairs(rows)


def _flags(ds: xr.Dataset) -> str:
    if "flag" not in ds:
        return ""
    flag = ds["flag"].values.astype(np.int64)
    rows = []
    for bit, meaning in FLAG_WORDS.items():
        raised = (flag & int(bit)) != 0
        if raised.any():
            times = ds["time"].values[raised]
            rows.append(
                (
                    meaning,
                    f"{raised.sum()}",
                    f"{100.0 * raised.mean():.1f}",
                    f"{times[0]:.3f} to {times[-1]:.3f}",
                )
            )
    if not rows:
        return _note("No frame is flagged.")
    head = ["flag", "frames", "share (%)", "first to last (s)"]
    return _table(rows, head, caption="Flags: when to distrust a frame", numbers=3)


def _gait(ds: xr.Dataset, no_gait: str) -> str:
    if no_gait:
        return _note(f"No gait events: {no_gait}.")
    try:
        parameters = ds if "spatiotemporal" in ds else gait.spatiotemporal(ds)
    except ValueError as error:
        return _note(f"No spatiotemporal parameters: {error}.")
    rows = spatiotemporal_rows(parameters)
    surface = str(parameters["spatiotemporal"].attrs.get("surface", ""))
    belt = float(parameters["spatiotemporal"].attrs.get("belt_speed", 0.0))
    if belt:
        surface += f", {belt:.2f} m/s"
    method = str(ds["event_time"].attrs.get("gait_method", ""))
    caption = (
        "Means over the steps and strides of each side. A step belongs to the foot that lands."
    )
    return (
        _table(rows, ["parameter", "unit", "right", "left"], caption=caption, numbers=2)
        + (_note(f"Surface: {surface}.") if surface else "")
        + (_note(f"Events from kinematics, no force plates: {method}.") if method else "")
    )


def _angles(ds: xr.Dataset) -> str:
    try:
        figure = plots.angle_curves(ds)
    except ValueError as error:  # a static pose: nothing moves
        return _note(f"No curves: {error}.")
    return _figure(figure, "angles")


def _cycles(ds: xr.Dataset, no_gait: str) -> str:
    if no_gait:
        return _note(f"No gait cycles, because no gait events were found: {no_gait}.")
    if not any(gait.gait_cycles(ds, side=side).sizes["cycle"] for side in ("right", "left")):
        return _note(
            "Steps were found, but no complete gait cycle (foot strike to the next foot strike of"
            " the same foot)."
        )
    return _figure(plots.gait_cycle_curves(ds), "cycles")


def _markers(ds: xr.Dataset) -> str:
    if "marker_error" not in ds or not np.isfinite(ds["marker_error"]).any():
        return ""
    return _figure(plots.marker_errors(ds), "markers") + _figure(
        plots.marker_error_map(ds), "marker-map"
    )


def _movement(ds: xr.Dataset) -> str:
    if "body_position" not in ds:
        return ""
    if not np.isfinite(ds["body_position"]).any():
        return ""
    try:
        figure = plots.stick_figure(ds)
    except ValueError:  # bodies of unusual names: there are no bones to draw
        return ""
    return _figure(figure, "movement")


def _ground_reaction(ds: xr.Dataset) -> str:
    if not _known(ds, "ground_reaction_force"):
        return ""
    method = str(ds.attrs.get("ground_reaction") or ds.attrs.get("method", ""))
    words = {
        "measured": "Measured by force plates. Steps beside the plates look as if in the air.",
        "contact": "Estimated from the motion alone; there were no force plates.",
    }
    out = _note(words[method]) if method in words else ""
    out += _figure(plots.ground_reaction_curves(ds), "ground-reaction")
    if _known(ds, "centre_of_pressure"):
        out += _figure(plots.pressure_paths(ds), "pressure")
    if _known(ds, "residual_force") and _known(ds, "residual_moment"):
        out += _note(
            "Residuals: what the motion needs and the forces do not give. Where they are large,"
            " moments, muscles and joint loads are not to be trusted."
        ) + _figure(plots.residual_curves(ds), "residuals")
    return out


def _moments(ds: xr.Dataset) -> str:
    if not _known(ds, "dof_force"):
        return ""
    try:
        return (
            _note(
                "Net moments, positive where they turn the coordinate up (knee extensors are"
                " negative where flexion is positive)."
            )
            + _peaks(ds)
            + _figure(plots.moment_curves(ds), "moments")
        )
    except ValueError as error:  # nothing turns
        return _note(f"No curves: {error}.")


def _peaks(ds: xr.Dataset) -> str:
    """Table of the smallest and largest moment of each coordinate that the figure draws."""
    factor, unit = moment_scale(ds)
    rows = []
    for one in drawn_moments(ds):
        for side, name in one.dofs.items():
            moment = ds["dof_force"].sel(dof=name).values * factor
            if np.isfinite(moment).any():
                low, high = f"{np.nanmin(moment):.2f}", f"{np.nanmax(moment):.2f}"
                rows.append((one.title, side if side != "middle" else "", low, high))
    return _table(rows, ["coordinate", "side", f"least ({unit})", f"largest ({unit})"], numbers=2)


def _muscles(ds: xr.Dataset) -> str:
    if not _known(ds, "muscle_activation"):
        return ""
    out = _figure(plots.activation_map(ds), "muscle-map")
    out += _figure(plots.muscle_curves(ds), "muscles")
    if _known(ds, "reserve_share"):
        share = np.nan_to_num(100.0 * np.abs(ds["reserve_share"].values), nan=-1.0).max(axis=0)
        rows = [
            (str(name), f"{value:.1f}")
            for name, value in zip(ds["dof"].values, share, strict=True)
            if value >= 0
        ]
        caption = "Reserves: the largest share of each joint moment that muscles do not give"
        out += _table(rows, ["coordinate", "share (%)"], caption=caption, numbers=1)
    return out


def _joint_loads(ds: xr.Dataset) -> str:
    if not _known(ds, "joint_force"):
        return ""
    net = str(ds.attrs.get("joint_loads", "")).startswith("net")
    out = (
        _note("Without muscle forces: far below what the joints bear.")
        if net
        else _note("Muscle forces are counted.")
    )
    out += _figure(plots.joint_force_curves(ds), "joint-forces")
    if _known(ds, "knee_force"):
        out += _figure(plots.knee_compartment_curves(ds), "knees")
    return out


def _known(ds: xr.Dataset, name: str) -> bool:
    return name in ds and bool(np.isfinite(ds[name].values).any())


def _scale_factors(ds: xr.Dataset) -> str:
    if "scale_factor" not in ds:
        return ""
    factor = ds["scale_factor"].transpose("body", "space")
    rows = [
        (str(body), *(f"{float(value):.4f}" for value in values))
        for body, values in zip(factor["body"].values, factor.values, strict=True)
    ]
    caption = "Size of each body over that of the generic model, along its own axes (1: unchanged)"
    return _table(rows, ["body", "x", "y", "z"], caption=caption, numbers=3)


def _downloads() -> str:
    return _note(
        "The camera at the top right of a figure saves it (SVG). The numbers are in the file that"
        " biokit wrote beside this page: biokit.load opens it, and biokit.save writes .mot for"
        " OpenSim, .nc or .zarr. This page needs no network and sends nothing."
    )
