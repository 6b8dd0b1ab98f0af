"""The kernel's side of the slider of refinement: how long an answer takes, and what is sent."""

from __future__ import annotations

import time
from typing import Any, NamedTuple

import biokit as bk
from benchmarks.report import Section, table
from benchmarks.viewer import scenes
from biokit.refinement_study import RefinementStudy
from biokit.widgets.refine import RefinementExplorer, refinement_scene

# what is asked for in turn, and what that means
ASKED = (
    (1, "1 more"),
    (0, "shown before"),
    (11, "10 more"),
    (7, "computed, not shown before"),
    (50, "39 more"),
)
FRAMES = 20  # of a quick run


class Answer(NamedTuple):
    """A message to the browser."""

    kind: str
    seconds: float  # since the request
    cpu: float  # s, of all threads
    size: int  # bytes of its buffers


def sections(*, quick: bool = False) -> list[Section]:
    """Times and bytes of requests to one explorer of the sample video."""
    camera, height = 63.0, 1.68
    body = bk.recover_mesh(
        scenes.SAMPLE / "walk_keypoints.json", camera=camera, height=height, progress=False
    )
    if quick:
        body = body.isel(time=slice(0, FRAMES))
    study = RefinementStudy(body)
    explorer = RefinementExplorer(study, refinement_scene(study))
    rows = [_row(explorer, iterations, what) for iterations, what in ASKED]
    lines = [
        f"{body.sizes['time']} frames, requests in this order to one explorer. Times are from the"
        " request to the message with the new body, its joint angles and its muscles; sizes are of"
        " that message, and of all curves of other iterations that follow it.",
        *table(
            ["iterations", "of these", "until the body, s", "CPU, s", "body, kB", "curves, kB"],
            rows,
        ),
    ]
    return [Section("Refinement in the kernel", lines)]


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
