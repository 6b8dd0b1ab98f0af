"""The slider of refinement: from letting it go to the new body, and what is sent."""

from __future__ import annotations

import time
from typing import Any, NamedTuple

import xarray as xr

import biokit as bk
from benchmarks.report import Section, table
from benchmarks.viewer import notebook, scenes
from biokit.refinement_study import RefinementStudy
from biokit.widgets.refine import RefinementExplorer, refinement_scene
from tests.browser.lab import run_all

# what is asked for in turn of one explorer, and what that means
ASKED = (
    (1, "1 new"),
    (0, "shown before"),
    (11, "10 new"),
    (7, "computed, not shown before"),
    (11, "shown before"),
    (50, "39 new"),
)
CAMERA, HEIGHT = 63.0, 1.68  # degrees and m, of the sample
FRAMES = 20  # of a quick run
SETUP = f"""
import time
import biokit as bk
from benchmarks.viewer import scenes
body = bk.recover_mesh(
    scenes.SAMPLE / "walk.mp4",
    keypoints=scenes.SAMPLE / "walk_keypoints.json",
    camera={CAMERA},
    height={HEIGHT},
)
"""
PANEL = """document.querySelector(".jp-OutputArea [data-ready=true]")?.shadowRoot
  .querySelector(".refine")"""


class Answer(NamedTuple):
    """A message to the browser."""

    kind: str
    seconds: float  # since the request
    cpu: float  # s, of all threads
    size: int  # bytes of its buffers


def sections(*, quick: bool = False) -> list[Section]:
    """Times and bytes of requests to explorers of the sample video."""
    body = bk.recover_mesh(
        scenes.SAMPLE / "walk_keypoints.json", camera=CAMERA, height=HEIGHT, progress=False
    )
    if quick:
        return [_in_the_kernel(body.isel(time=slice(0, FRAMES)))]
    return [_in_the_browser(), _in_the_kernel(body)]


def _in_the_browser() -> Section:
    rows = []
    with notebook.opened(SETUP, "bk.explore_refinement(body)") as page:
        run_all(page)
        page.wait_for_function(f"() => ({PANEL})?.dataset.phase === 'idle'", timeout=notebook.WAIT)
        for iterations, what in ASKED:
            start = time.perf_counter()
            page.locator(".jp-OutputArea .refine input[type=range]").first.fill(str(iterations))
            page.wait_for_function(
                f"() => ({PANEL}).dataset.shown === '{iterations}'"
                f" && ({PANEL}).dataset.phase === 'idle'",
                timeout=notebook.WAIT,
            )
            rows.append((iterations, what, f"{time.perf_counter() - start:.2f}"))
            page.wait_for_timeout(3000)  # curves of other iterations follow
    lines = [
        "The sample video, 90 frames, in JupyterLab: the slider is let go at these numbers in turn,"
        " until the body, its curves and its keypoints over the picture are the new ones.",
        *table(["iterations", "of these", "until the new body, s"], rows),
    ]
    return Section("From slider to body", lines)


def _in_the_kernel(body: xr.Dataset) -> Section:
    scene = refinement_scene(RefinementStudy(body))
    explorer = RefinementExplorer(RefinementStudy(body), scene)
    rows = [_row(explorer, iterations, what) for iterations, what in ASKED]
    another = RefinementExplorer(RefinementStudy(body), scene)
    rows.append(_row(another, 50, "50 new, of another explorer"))
    lines = [
        f"{body.sizes['time']} frames, requests in this order. Times are from the request to the"
        " message with the new body, its joint angles and its muscles; sizes are of that message,"
        " and of all curves of other iterations that follow it.",
        *table(
            ["iterations", "of these", "until the body, s", "CPU, s", "body, kB", "curves, kB"],
            rows,
        ),
    ]
    return Section("Refinement in the kernel", lines)


def _row(explorer: RefinementExplorer, iterations: int, what: str) -> tuple[object, ...]:
    answers: list[Answer] = []
    start, busy = time.perf_counter(), time.process_time()

    def send(content: dict[str, Any], buffers: list[bytes] | None = None) -> None:
        now = time.perf_counter() - start, time.process_time() - busy
        answers.append(Answer(str(content["type"]), *now, sum(map(len, buffers or []))))

    explorer.send = send  # type: ignore[method-assign]
    explorer.refine(iterations)
    explorer.wait()
    [body] = [answer for answer in answers if answer.kind == "refined"]
    curves = sum(answer.size for answer in answers if answer.kind == "family")
    times = f"{body.seconds:.2f}", f"{body.cpu:.2f}"
    return iterations, what, *times, f"{body.size / 1000:.0f}", f"{curves / 1000:.0f}"
