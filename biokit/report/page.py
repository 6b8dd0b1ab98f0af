"""One self-contained HTML page about a motion: tables and interactive curves, readable offline."""

import base64
import gzip
import html
import os
from collections.abc import Sequence
from pathlib import Path

import xarray as xr
from plotly.offline import get_plotlyjs

from biokit import gait
from biokit.io.files import replacing
from biokit.report import forces, motion, summary
from biokit.report.video import video_section

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


def write_report(
    ds: xr.Dataset,
    path: str | os.PathLike[str],
    *,
    video: str | os.PathLike[str] | None = None,
) -> Path:
    """Write an HTML page of summary, tables and curves that opens without a network.

    Parameters
    ----------
    ds
        Motion Dataset: `dof_position (time, dof)`. Sections appear for what it has beside it:
        marker errors, events (found here from `body_position` when they are missing), ground
        reaction, joint moments, muscle activations, joint loads, `scale_factor (body, space)`,
        the keypoints and the body that were found in a video.
    path
        The .html file; it is replaced only when the new page is complete.
    video
        The video that the keypoints are of: a few of its pictures are shown.

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
        temporary.write_text(_page(ds, video), encoding="utf-8")
    return Path(path)


def _page(ds: xr.Dataset, video: str | os.PathLike[str] | None) -> str:
    ds, no_gait = _with_events(ds)
    plain = ds.assign_attrs(source="", model="")  # the heading says them once for all figures
    sections = [
        ("Summary", summary.summary(ds) + summary.flags(ds)),
        ("Video", video_section(ds, video)),
        ("Gait", motion.gait_parameters(ds, no_gait)),
        ("Joint coordinates", motion.angles(plain)),
        ("Gait cycles", motion.cycles(plain, no_gait)),
        ("Ground reaction", forces.ground_reaction(plain)),
        ("Joint moments", forces.moments(plain)),
        ("Muscles", forces.muscles(plain)),
        ("Joint loads", forces.joint_loads(plain)),
        ("Marker errors", motion.marker_errors(plain)),
        ("Movement", motion.movement(plain)),
        ("Scale factors", motion.scale_factors(ds)),
        ("Data and figures", summary.downloads()),
    ]
    return document(str(ds.attrs.get("source") or "Motion"), summary.heading(ds), sections)


def document(name: str, heading: str, sections: Sequence[tuple[str, str]]) -> str:
    """The whole page: its name, what is below it, and the sections that have a body."""
    shown = [(title, body) for title, body in sections if body]
    links = " ".join(f'<a href="#{_anchor(title)}">{title}</a>' for title, _ in shown)
    name = html.escape(name)
    return "\n".join(
        [
            '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<link rel="icon" href="data:,">',
            f"<title>{name}, biokit</title>\n<style>{STYLE}</style>",
            "</head>\n<body>\n<main>",
            f"<h1>{name}</h1>{heading}<nav aria-label='Sections'>{links}</nav>",
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
