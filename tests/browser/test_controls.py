"""Bars, search, keys and exports of the explorer in a real browser, with and without a kernel."""

import base64
import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from biokit.scene.build import build_scene
from biokit.scene.payload import pack
from biokit.scene.trials import read_trials
from biokit.widgets.viewer import module_text
from tests.browser import odd_trials
from tests.browser.conftest import Watched

pytestmark = pytest.mark.slow

WIDTHS = (360, 600, 760, 924, 1280, 1920)  # px of the window
# a kernel that keeps what it is sent and answers when it is told to
PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"></head><body>
<div id="v"></div><script type="module">
const bytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
const module = new Blob([bytes("{module}")], {{ type: "text/javascript" }});
const {{ mount }} = await import(URL.createObjectURL(module));
window.sent = [];
const listeners = new Set();
window.answer = (message, buffers) => listeners.forEach((listener) => listener(message, buffers));
window.biokit = await mount(document.getElementById("v"), bytes("{scene}"), {{
  kind: "page",
  send: {send},
  onMessage: (listener) => listeners.add(listener),
  offMessage: (listener) => listeners.delete(listener),
}});
</script></body></html>"""
STATE = "(key) => window.biokit.state.get(key)"
# what stands outside of its bar, lies over its neighbour, or is cut without an ellipsis
FAULTS = """() => {
  const { root } = window.biokit;
  const seen = (element) => element.checkVisibility() && element.getClientRects().length > 0;
  const name = (element) => `${element.className} ${element.textContent.slice(0, 30)}`;
  const faults = [];
  for (const bar of root.querySelectorAll(".toolbar, .pane-bar, .transport, .readout, .chips")) {
    const outer = bar.getBoundingClientRect();
    const parts = [...bar.children].filter((part) => seen(part) && !part.matches(".popover"));
    parts.forEach((part, k) => {
      const box = part.getBoundingClientRect();
      if (box.left < outer.left - 1 || box.right > outer.right + 1) faults.push(name(part));
      for (const other of parts.slice(k + 1)) {
        const next = other.getBoundingClientRect();
        const wide = Math.min(box.right, next.right) - Math.max(box.left, next.left);
        const high = Math.min(box.bottom, next.bottom) - Math.max(box.top, next.top);
        if (wide > 1 && high > 1) faults.push(`${name(part)} over ${name(other)}`);
      }
    });
  }
  for (const element of root.querySelectorAll("button, .seconds, .cycle, .frame")) {
    const cut = element.scrollWidth > element.clientWidth + 1;
    if (seen(element) && !element.closest(".curves") && element.clientWidth && cut) {
      faults.push(`cut: ${name(element)}`);
    }
  }
  return faults;
}"""


def encoded(data: bytes) -> str:
    return base64.b64encode(data).decode()


@pytest.fixture(scope="module")
def scene() -> bytes:
    """Two trials with names that are long and not plain."""
    walk = odd_trials.walk(160)
    names = {odd_trials.LONG: walk, odd_trials.NAMES[1]: walk.isel(time=slice(0, 70))}
    return pack(build_scene(read_trials(names)))


def opened(browser: Any, scene: bytes, folder: Path, *, kernel: bool) -> Watched:
    send = "(message) => window.sent.push(message)" if kernel else "undefined"
    text = PAGE.format(module=encoded(module_text().encode()), scene=encoded(scene), send=send)
    (folder / "page.html").write_text(text, encoding="utf-8")
    context = browser.new_context(viewport={"width": 1280, "height": 900}, accept_downloads=True)
    watched = Watched(context.new_page())
    watched.page.goto((folder / "page.html").as_uri())
    watched.page.wait_for_function("() => window.biokit", timeout=30_000)
    return watched


@pytest.fixture(scope="module")
def shown(
    browser: Any, scene: bytes, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Watched]:
    """The explorer beside a kernel."""
    watched = opened(browser, scene, tmp_path_factory.mktemp("controls"), kernel=True)
    yield watched
    watched.page.context.close()


@pytest.fixture
def page(shown: Watched) -> Iterator[Any]:
    """Its page at the first instant, with nothing selected; checked after each test."""
    shown.page.set_viewport_size({"width": 1280, "height": 900})
    shown.page.evaluate(
        """() => { const { state } = window.biokit;
          state.set({ playing: false, time: 0, selected: [], view: "orbit", axis: "time" }); }"""
    )
    yield shown.page
    shown.check()


def test_keys_play_step_and_choose_views(page: Any) -> None:
    page.get_by_role("radio", name="Front view").click()
    assert page.evaluate(STATE, "view") == "front"
    page.keyboard.press("Space")  # the key belongs to the viewer, not to the button
    assert page.evaluate(STATE, "playing")
    page.keyboard.press("Space")
    page.keyboard.press("Home")
    page.keyboard.press("ArrowRight")
    assert page.evaluate(STATE, "time") == pytest.approx(1 / odd_trials.RATE)
    page.keyboard.press("Shift+ArrowRight")
    assert page.evaluate(STATE, "time") == pytest.approx(11 / odd_trials.RATE)
    page.keyboard.press("3")
    page.keyboard.press("c")
    assert page.evaluate(STATE, "view") == "side"
    assert page.evaluate(STATE, "axis") == "cycle"
    page.get_by_role("status").filter(has_text="Curves over the gait cycle").wait_for(
        state="attached"
    )


def test_the_search_chooses_by_keyboard(page: Any) -> None:
    page.get_by_role("radio", name="Orbit view").click()
    page.keyboard.press("/")
    page.keyboard.type("hamstr")
    page.keyboard.press("Enter")
    selected = page.evaluate(STATE, "selected")
    items = page.evaluate("() => window.biokit.scene.items")
    assert len(selected) == 8
    assert {items[item]["group"] for item in selected} == {"hamstrings"}
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    assert page.evaluate("() => window.biokit.root.activeElement.classList.contains('biokit')")
    page.get_by_role("button", name="Clear the selection").click()
    assert page.evaluate(STATE, "selected") == []


def test_the_table_holds_what_is_selected(page: Any, tmp_path: Path) -> None:
    page.evaluate("() => window.biokit.state.set({ selected: ['knee_angle_r'], sides: 'right' })")
    page.get_by_role("button", name="Export").click()
    with page.expect_download() as download:
        page.get_by_role("menuitem", name="Curves as a table").click()
    download.value.save_as(tmp_path / "table.csv")
    page.keyboard.press("Escape")
    page.evaluate("() => window.biokit.state.set({ sides: 'both' })")
    with (tmp_path / "table.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 160 + 70
    assert {row["trial"] for row in rows} == {odd_trials.LONG, odd_trials.NAMES[1]}
    assert "knee_angle_r angle [deg]" in rows[0]
    assert not any("_l " in column for column in rows[0])


def test_a_kernel_that_is_silent_stops_nothing(page: Any) -> None:
    page.get_by_role("button", name="Export").click()
    page.get_by_role("menuitem", name="Dataset").click()
    message = page.locator(".export-message")
    message.filter(has_text="has not answered").wait_for(timeout=8_000)
    assert page.evaluate("() => window.sent.at(-1).kind") == "netcdf"
    with page.expect_download() as download:  # it answers late
        page.evaluate(
            "() => window.answer({ type: 'exported', name: 'walk.nc' }, [new Uint8Array(4)])"
        )
    assert download.value.suggested_filename == "walk.nc"
    page.keyboard.press("Escape")


@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_is_cut_or_overlaps(page: Any, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.evaluate(
        """() => { const { state, scene } = window.biokit;
          state.set({ loop: "cycle", selected: Object.keys(scene.items).slice(6, 30) }); }"""
    )
    page.wait_for_timeout(600)
    assert page.evaluate(FAULTS) == []
    page.evaluate("() => window.biokit.state.set({ loop: 'all' })")


def test_without_a_kernel_its_exports_say_so(browser: Any, scene: bytes, tmp_path: Path) -> None:
    watched = opened(browser, scene, tmp_path, kernel=False)
    watched.page.get_by_role("button", name="Export").click()
    item = watched.page.get_by_role("menuitem", name="Dataset")
    assert item.get_attribute("aria-disabled") == "true"
    assert "needs a running kernel" in item.inner_text()
    watched.check()
    watched.page.context.close()
