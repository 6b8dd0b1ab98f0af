"""The report opened from disk in a real browser, offline."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

import biokit as bk
from tests.browser.conftest import Watched
from tests.browser.trial import VIDEO, from_markers, from_video

READY = "() => document.documentElement.dataset.ready === 'true'"


@pytest.fixture(scope="module")
def walk_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Page of the trial with markers."""
    return bk.report(from_markers(), tmp_path_factory.mktemp("report") / "walk.html")


@pytest.fixture(scope="module")
def video_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Page of the trial from video, in a folder whose name is not plain."""
    folder = tmp_path_factory.mktemp("Ganganalyse für Zoë 1")
    return bk.report(from_video(), folder / "video.html", video=VIDEO)


def opened(watched: Watched, path: Path) -> Any:
    watched.page.goto(path.as_uri())
    watched.page.wait_for_function(READY, timeout=30_000)
    watched.page.wait_for_selector("#moving canvas", timeout=30_000)
    return watched.page


def test_300_frames_take_less_than_2_mb(walk_page: Path, video_page: Path) -> None:
    assert from_markers().sizes["time"] == 301
    assert walk_page.stat().st_size < 2e6
    assert video_page.stat().st_size < 2e6


def test_it_plays(watched: Watched, walk_page: Path) -> None:
    page = opened(watched, walk_page)
    before = page.locator("#moving .stage").screenshot()
    page.get_by_role("button", name="Play").first.click()
    page.wait_for_function("() => window.biokit.state.get('time') > 0.5", timeout=20_000)
    page.get_by_role("button", name="Pause").first.click()
    time = page.evaluate("() => window.biokit.state.get('time')")
    page.wait_for_timeout(300)
    assert page.evaluate("() => window.biokit.state.get('time')") == time  # it stands still
    assert page.locator("#moving .stage").screenshot() != before


def test_a_search_shows_a_curve(watched: Watched, walk_page: Path) -> None:
    page = opened(watched, walk_page)
    page.get_by_role("combobox").first.fill("vastus lat")
    page.get_by_role("option").first.click()
    selected = page.evaluate("() => window.biokit.state.get('selected')")
    assert any(name.startswith("vaslat") for name in selected)


def test_the_list_of_muscles_tells_who_works_now(watched: Watched, walk_page: Path) -> None:
    page = opened(watched, walk_page)
    page.get_by_role("tab", name="Muscles").click()
    page.evaluate("() => window.biokit.clock.seek(0.9)")
    page.get_by_label("Which side is sorted by").select_option("left")
    values = page.locator(".muscle-rows .muscle-bar.left b").all_inner_texts()
    assert len(values) > 40
    assert values == sorted(values, key=float, reverse=True)
    first = page.locator(".muscle-rows .muscle-name").first
    first.click()
    assert first.get_attribute("aria-pressed") == "true"
    items = page.evaluate("() => window.biokit.scene.items")
    selected = page.evaluate("() => window.biokit.state.get('selected')")
    assert items[selected[-1]]["name"] == first.inner_text()


def test_quality_goes_to_the_largest_error(watched: Watched, walk_page: Path) -> None:
    page = opened(watched, walk_page)
    page.get_by_role("tab", name="Quality").click()
    place = page.locator(".figures .place").first
    place.click()
    [item] = page.evaluate("() => window.biokit.state.get('selected')")
    error = from_markers()["marker_error"]
    frame, marker = np.unravel_index(np.nanargmax(error), error.shape)
    assert item == f"marker:{error['marker'].values[marker]}"
    assert f"{float(error['time'][frame]):.2f} s" in place.inner_text()


def test_every_section_draws_its_curves(watched: Watched, walk_page: Path) -> None:
    page = opened(watched, walk_page)
    page.wait_for_timeout(500)
    counts = page.evaluate(
        """() => [...document.querySelectorAll('.curves-figure')].map(
             (figure) => [figure.id, figure.shadowRoot.querySelectorAll('canvas').length])"""
    )
    assert len(counts) >= 7
    assert all(count > 0 for _, count in counts), counts


def test_cycles_are_those_of_the_verb(watched: Watched, walk_page: Path) -> None:
    page = opened(watched, walk_page)
    for side, item in (("right", "knee_angle_r"), ("left", "hip_flexion_l")):
        found = page.evaluate(
            """async ([item, side]) => window.biokit.cycles(0, 'angle', item, side)""", [item, side]
        )
        expected = np.degrees(bk.gait_cycles(from_markers(), side=side).sel(dof=item))
        assert np.shape(found) == expected.shape
        np.testing.assert_allclose(np.array(found), expected, atol=0.02)  # deg


def test_the_picture_is_behind_the_body(watched: Watched, video_page: Path) -> None:
    page = opened(watched, video_page)
    page.get_by_role("button", name="Camera").click()
    page.wait_for_timeout(1500)
    plain = page.locator("#moving canvas").first.screenshot()
    page.evaluate(
        """() => { const { state } = window.biokit;
                   state.set({ layers: { ...state.get('layers'), picture: false } }); }"""
    )
    page.wait_for_timeout(500)
    assert page.locator("#moving canvas").first.screenshot() != plain


def test_without_webgl_there_is_a_picture_and_a_message(
    browser: Any, walk_page: Path, chromium: str
) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.add_init_script(
        "HTMLCanvasElement.prototype.getContext = new Proxy(HTMLCanvasElement.prototype.getContext,"
        " {apply: (target, self, args) => /webgl/.test(args[0]) ? null"
        " : Reflect.apply(target, self, args)})"
    )
    watched = Watched(context.new_page())
    watched.page.goto(walk_page.as_uri())
    watched.page.wait_for_function(READY, timeout=30_000)
    assert watched.page.locator("#moving .stage img").count() == 1
    assert "WebGL" in watched.page.locator("#moving .stage").inner_text()
    watched.page.get_by_role("button", name="Play").first.click()
    watched.page.wait_for_function("() => window.biokit.state.get('time') > 0.2")
    watched.check()
    context.close()
