"""The widgets in JupyterLab: how long until a picture is there."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import nbformat

from benchmarks.report import Section, table
from benchmarks.viewer import scenes
from benchmarks.viewer.browser import pages
from tests.browser.lab import open_notebook, run_all, server

LONG = 10_000  # frames
WAIT = 120_000  # ms
SETUP = """
import time
import biokit as bk
from benchmarks.viewer import scenes
motion = scenes.sample_motion()
"""
CELLS = {
    "explore": "bk.explore(motion, video=scenes.SAMPLE / 'walk.mp4')",
    "explore, 10,000 frames": f"bk.explore(scenes.repeated(motion, {LONG}))",
    "explore_refinement": "bk.explore_refinement(motion, video=scenes.SAMPLE / 'walk.mp4')",
}
# since when the stage has drawn a picture, ms since 1970
SHOWN = """() => {
  const element = document.querySelector(".jp-OutputArea [data-ready=true]");
  if (!window.shownAt && element?.biokit?.stage?.stats.frames > 0) window.shownAt = Date.now();
  return window.shownAt ?? 0;
}"""


def sections(*, quick: bool = False) -> list[Section]:
    """Times in JupyterLab, and sizes of the notebooks."""
    names = list(CELLS)[:1] if quick else list(CELLS)
    rows = [_opened(name) for name in names]
    head = ["cell", "kernel, s", "first picture, s", "frames/s", "MB sent"]
    lines = [
        "Each in a new notebook after the analysis was done. Kernel: from the call to the widget;"
        " first picture: from the call to the first one drawn in the cell's output, with the module"
        " that every widget brings along.",
        *table(head, rows),
    ]
    return [Section("In JupyterLab", lines), _sizes()]


@contextmanager
def opened(setup: str, cell: str) -> Iterator[Any]:
    """A page with a new notebook, not run: the setup, the cell timed, and its widget shown."""
    with tempfile.TemporaryDirectory() as place, pages() as page:
        folder, state = Path(place, "notebooks"), Path(place, "state")
        folder.mkdir()
        state.mkdir()
        _write(folder, setup, cell)
        with server(folder, state) as address:
            open_notebook(page, address, "a.ipynb")
            yield page


def _write(folder: Path, setup: str, cell: str) -> None:
    root = Path(scenes.__file__).parents[2]
    path = f"import sys\nsys.path.insert(0, {str(root)!r})\n"
    code = f"shown = {cell}\nprint('made', start, time.time() - start, len(shown.scene))"
    notebook = nbformat.v4.new_notebook()
    notebook.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3"}
    notebook.cells = [
        nbformat.v4.new_code_cell(path + setup),
        nbformat.v4.new_code_cell("start = time.time()\n" + code),
        nbformat.v4.new_code_cell("shown"),
    ]
    nbformat.write(notebook, folder / "a.ipynb")


def _opened(name: str) -> tuple[object, ...]:
    with opened(SETUP, CELLS[name]) as page:
        page.evaluate(f"() => {{ setInterval({SHOWN}, 10); }}")
        run_all(page)
        page.wait_for_function(SHOWN, timeout=WAIT)
        shown = page.evaluate(SHOWN) / 1000
        text = page.locator(".jp-OutputArea-output pre").first.inner_text()
        found = re.search(r"made ([\d.]+) ([\d.]+) (\d+)", text)
        assert found, text
        rate = _rate(page)
    start, made, size = float(found[1]), float(found[2]), int(found[3]) / 1e6
    return name, f"{made:.1f}", f"{shown - start:.1f}", rate, f"{size:.2f}"


def _rate(page: Any) -> str:
    """Frames a second while it plays."""
    counted = page.evaluate(
        """async () => {
          const view = document.querySelector(".jp-OutputArea [data-ready=true]").biokit;
          const { state, stage } = view;
          state.set({ playing: true });
          await new Promise(done => setTimeout(done, 1000));
          const [first, start] = [stage.stats.frames, performance.now()];
          await new Promise(done => setTimeout(done, 4000));
          const rate = 1000 * (stage.stats.frames - first) / (performance.now() - start);
          state.set({ playing: false });
          return rate;
        }"""
    )
    return f"{counted:.0f}"


def _sizes() -> Section:
    root = Path(scenes.__file__).parents[2]
    rows = [
        (path.relative_to(root).as_posix(), f"{path.stat().st_size / 1000:.0f}")
        for path in sorted((root / "notebooks").glob("*.ipynb"))
    ]
    return Section("Stored notebooks", [*table(["notebook", "kB"], rows)])
