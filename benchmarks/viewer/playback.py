"""Frames a second and work a frame while the explorer plays, beside a mesh in plotly."""

from __future__ import annotations

import base64
import json
import tempfile
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from plotly.offline import get_plotlyjs

import biokit as bk
from benchmarks.report import Section, table
from benchmarks.viewer import scenes
from benchmarks.viewer.browser import Meter, pages
from biokit.body import open_body
from biokit.widgets.viewer import module_text

PLAYED = 6.0  # s
PAGE = """<!DOCTYPE html><meta charset="utf-8"><body><div id="here"></div><script type="module">
const bytes = text => Uint8Array.from(atob(text), letter => letter.charCodeAt(0));
const module = new Blob([bytes({module})], {{type: "text/javascript"}});
const {{mount}} = await import(URL.createObjectURL(module));
const start = performance.now();
window.shown = await mount(document.getElementById("here"), bytes({scene}),
  {{kind: "page", layout: "explore"}});
await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
window.first = performance.now() - start;
</script>"""
PEER = """<!DOCTYPE html><meta charset="utf-8"><body>
<div id="here" style="width:640px;height:560px"></div><script>{plotly}</script><script>
const [clip, faces] = {data};
const [i, j, k] = faces;
const mesh = frame => ({{x: [clip[frame][0]], y: [clip[frame][1]], z: [clip[frame][2]]}});
let frames = 0, at = 0;
Plotly.newPlot("here", [{{type: "mesh3d", i, j, k, x: clip[0][0], y: clip[0][1], z: clip[0][2]}}])
  .then(async () => {{
    window.playing = true;
    while (window.playing) {{
      at = (at + 1) % clip.length;
      await Plotly.restyle("here", mesh(at));
      await new Promise(done => requestAnimationFrame(done));
      window.frames = ++frames;
    }}
  }});
</script>"""


class Played(NamedTuple):
    """Playback of one page."""

    rate: float  # frames/s
    main: float  # ms of the main thread a frame
    script: float  # of these in scripts
    first: float  # s from the scene's bytes to the first picture


def sections(*, quick: bool = False) -> list[Section]:
    """The table of playback."""
    motion = scenes.sample_motion()
    ds = scenes.repeated(motion, 60 if quick else scenes.FRAMES)
    shown = [scenes.made("coarse skin", ds), scenes.made("fine skin", ds, fine=True)]
    shown.append(scenes.made("coarse skin, all muscles", ds, muscles=1000))
    rows = []
    seconds = PLAYED if not quick else 1.0
    for one in shown:
        got = played(one, seconds)
        rows.append(
            (
                f"explorer, {one.name}", f"{one.vertices:,}", one.muscles, f"{got.rate:.0f}",
                f"{got.main:.1f}", f"{got.script:.1f}", f"{len(one.block) / 1e6:.2f} once",
                f"{got.first:.2f}",
            )
        )  # fmt: skip
    peer, update = plotly_played(motion, seconds, quick=quick)
    rows.append(
        (
            "plotly, mesh alone", "1,499", 0, f"{peer.rate:.1f}", f"{peer.main:.0f}",
            f"{peer.script:.0f}", f"{update / 1e6:.2f} every frame", "",
        )
    )  # fmt: skip
    head = ["what", "vertices", "muscles", "frames/s", "main thread, ms a frame"]
    head += ["of it scripts", "MB sent", "first picture, s"]
    lines = [
        f"{ds.sizes['time']} frames, skeleton, forces and six panels of curves with their cursor,"
        f" played for {seconds:g} s in chromium at 1280 px. There is no graphics card: pictures are"
        " drawn on the same processor, which is what limits the frames, and edges are smoothed only"
        " while nothing plays. Frames are those that the stage has drawn. First picture: from the"
        " packed scene in the page. plotly: `mesh3d` restyled by the browser itself, nothing else"
        " drawn; as a FigureWidget each update would come from the kernel.",
        *table(head, rows),
    ]
    return [Section("Playback", lines)]


def played(one: scenes.Made, seconds: float) -> Played:
    """The explorer playing a scene."""
    packed = {
        "module": json.dumps(base64.b64encode(module_text().encode()).decode()),
        "scene": json.dumps(base64.b64encode(one.block).decode()),
    }
    with tempfile.TemporaryDirectory() as folder, pages() as page:
        path = Path(folder, "page.html")
        path.write_text(PAGE.format(**packed), encoding="utf-8")
        page.goto(path.as_uri())
        page.wait_for_function("() => window.first !== undefined", timeout=60_000)
        page.evaluate("() => window.shown.state.set({ playing: true })")
        return _measured(
            page,
            seconds,
            "window.shown.stage.stats.frames",
            page.evaluate("() => window.first") / 1000,
        )


def plotly_played(motion: Any, seconds: float, *, quick: bool) -> tuple[Played, int]:
    """A mesh of the same motion in plotly, and the bytes of one frame's vertices as JSON."""
    body = motion[["theta", "beta", "translation"]].assign_attrs(kind="body")
    mesh = bk.body_mesh(body.isel(time=slice(0, 5 if quick else 30)), open_body(display=True))
    clip = np.round(mesh["vertex_position"].values, 4).transpose(0, 2, 1)
    data = json.dumps([clip.tolist(), mesh["face"].values.T.tolist()])
    update = len(json.dumps(clip[0].tolist()))
    with tempfile.TemporaryDirectory() as folder, pages() as page:
        path = Path(folder, "page.html")
        path.write_text(PEER.format(plotly=get_plotlyjs(), data=data), encoding="utf-8")
        page.goto(path.as_uri())
        page.wait_for_function("() => window.frames > 1", timeout=120_000)
        return _measured(page, seconds, "window.frames", float("nan")), update


def _measured(page: Any, seconds: float, counter: str, first: float) -> Played:
    page.wait_for_timeout(1000)
    meter = Meter(page)
    frames, before = page.evaluate(f"() => {counter}"), meter.read()
    page.wait_for_timeout(1000 * seconds)
    count, after = page.evaluate(f"() => {counter}") - frames, meter.read()
    return Played(
        count / (after.clock - before.clock),
        1000 * (after.seconds - before.seconds) / max(count, 1),
        1000 * (after.script - before.script) / max(count, 1),
        first,
    )
