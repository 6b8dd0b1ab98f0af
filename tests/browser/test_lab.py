"""JupyterLab opens the front door, runs all, and a person explores."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.browser.conftest import Watched
from tests.browser.lab import open_notebook, run_all, server

ROOT = Path(__file__).parents[2]
VIEWS = ".jp-OutputArea [data-ready=true]"
STATE = """(key) => document.querySelectorAll(".jp-OutputArea [data-ready=true]")[0]
  .biokit.state.get(key)"""
DRAWN = """(k) => {
  const view = document.querySelectorAll(".jp-OutputArea [data-ready=true]")[k];
  return view?.shadowRoot.querySelector(".stage canvas") ? true : false;
}"""
# somewhere on the stage where a muscle is that is not selected yet: [x, y] in the window, its id
A_MUSCLE = """() => {
  const { biokit } = document.querySelectorAll(".jp-OutputArea [data-ready=true]")[0];
  const { scene, stage, state, root } = biokit;
  const box = root.querySelector(".stage").getBoundingClientRect();
  for (let y = 0.3; y < 0.8; y += 0.01) {
    for (let x = 0.2; x < 0.9; x += 0.01) {
      const found = stage.pickAt(x * box.width, y * box.height);
      const item = found && scene.items[found.item];
      if (item?.kind === "muscle" && !state.get("selected").includes(item.id)) {
        return [box.left + x * box.width, box.top + y * box.height, item.id];
      }
    }
  }
  return null;
}"""

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def explored(browser: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Watched]:
    """explore_gait.ipynb after all of its cells ran."""
    folder, state = tmp_path_factory.mktemp("work"), tmp_path_factory.mktemp("state")
    (folder / "notebooks").mkdir()
    shutil.copy(ROOT / "notebooks" / "explore_gait.ipynb", folder / "notebooks")
    shutil.copytree(ROOT / "sample_data", folder / "sample_data")
    with server(folder, state) as address:
        context = browser.new_context(viewport={"width": 1500, "height": 1000})
        watched = Watched(context.new_page())
        open_notebook(watched.page, address, "notebooks/explore_gait.ipynb")
        run_all(watched.page)
        watched.page.wait_for_function(DRAWN, arg=0, timeout=60_000)
        yield watched
        context.close()


@pytest.fixture
def page(explored: Watched) -> Iterator[Any]:
    """Its page, with the explorer in view; checked after each test."""
    explored.page.locator(VIEWS).first.scroll_into_view_if_needed()
    yield explored.page
    explored.check()


def test_no_cell_failed(page: Any) -> None:
    outputs = page.evaluate(
        """() => window.jupyterapp.shell.currentWidget.content.model.sharedModel.cells
                   .flatMap((cell) => cell.cell_type === "code" ? cell.outputs : [])"""
    )
    assert [o for o in outputs if o["output_type"] == "error"] == []


def test_the_cursor_plays_along_with_the_body(page: Any) -> None:
    stage = page.locator(f"{VIEWS} .stage").first
    cursor = """() => document.querySelectorAll(".jp-OutputArea [data-ready=true]")[0].shadowRoot
                        .querySelector(".curve-cursor").getBoundingClientRect().left"""
    before, left = stage.screenshot(), page.evaluate(cursor)
    page.get_by_role("button", name="Play").first.click()
    page.wait_for_function(f"() => ({STATE})('time') > 0.4", timeout=30_000)
    page.get_by_role("button", name="Pause").first.click()
    page.wait_for_timeout(300)
    assert stage.screenshot() != before
    moved = page.evaluate(cursor) - left
    width = page.evaluate(
        """() => document.querySelectorAll(".jp-OutputArea [data-ready=true]")[0].shadowRoot
                   .querySelector(".u-over").getBoundingClientRect().width"""
    )
    time, duration = page.evaluate(STATE, "time"), page.evaluate(STATE, "duration")
    assert moved == pytest.approx(width * time / duration, abs=3)  # px


def test_a_click_on_a_muscle_selects_its_curve(page: Any) -> None:
    x, y, muscle = page.evaluate(A_MUSCLE)
    page.mouse.move(x, y)
    page.mouse.click(x, y)
    page.wait_for_function(f"(id) => ({STATE})('selected').includes(id)", arg=muscle)
    assert page.evaluate(STATE, "selected") == [muscle]
    chip = page.locator(f"{VIEWS} .chip").first
    assert chip.inner_text().strip()
    page.wait_for_function(  # and the kernel hears of it
        """async (id) => {
             const { kernel } = window.jupyterapp.shell.currentWidget.sessionContext.session;
             const future = kernel.requestExecute({ code: "print(explorer.selected)" });
             let text = "";
             future.onIOPub = ({ content }) => { text += content.text ?? ""; };
             await future.done;
             return text.includes(id);
           }""",
        arg=muscle,
        timeout=20_000,
    )


def test_keys_play_and_step(page: Any) -> None:
    page.locator(f"{VIEWS} .biokit").first.focus()
    cells = "() => window.jupyterapp.shell.currentWidget.content.model.cells.length"
    count, before = page.evaluate(cells), page.evaluate(STATE, "time")
    for key in ("ArrowRight", "ArrowRight", "a", "b", "d", "d", "x"):  # the last are JupyterLab's
        page.keyboard.press(key)
    assert page.evaluate(STATE, "time") > before
    assert page.evaluate(cells) == count


def test_the_refinement_slider_changes_the_body(page: Any) -> None:
    view = page.locator(VIEWS).nth(1)
    view.scroll_into_view_if_needed()
    page.wait_for_function(DRAWN, arg=1, timeout=60_000)
    page.wait_for_timeout(1000)
    before = view.locator(".stage").screenshot()
    slider = view.locator(".refine input[type=range]").first
    slider.focus()
    slider.fill("2")
    page.wait_for_function(
        """() => document.querySelectorAll(".jp-OutputArea [data-ready=true]")[1]
                   .biokit.state.get("revision") > 0""",
        timeout=120_000,
    )
    page.wait_for_timeout(1000)
    assert view.locator(".stage").screenshot() != before


def ask_for_netcdf(page: Any) -> None:
    choice = page.get_by_text("NetCDF").first
    if not choice.is_visible():
        page.get_by_role("button", name="Export").first.click()
    choice.click()


def test_export_through_the_kernel(page: Any, tmp_path: Path) -> None:
    with page.expect_download(timeout=30_000) as download:
        ask_for_netcdf(page)
    path = tmp_path / download.value.suggested_filename
    download.value.save_as(path)
    assert path.suffix == ".nc" and path.read_bytes()[1:4] == b"HDF"


def test_a_dead_kernel_leaves_it_playing(page: Any) -> None:
    page.evaluate(
        "() => window.jupyterapp.shell.currentWidget.sessionContext.session.kernel.shutdown()"
    )
    page.wait_for_timeout(500)
    ask_for_netcdf(page)
    page.wait_for_timeout(6000)
    text = page.locator(VIEWS).first.evaluate("(view) => view.shadowRoot.textContent")
    assert "kernel" in text
    page.evaluate(
        """() => document.querySelectorAll(".jp-OutputArea [data-ready=true]")[0].biokit.state
                   .set({ time: 0, playing: true })"""
    )
    page.wait_for_function(f"() => ({STATE})('time') > 0.2", timeout=20_000)
