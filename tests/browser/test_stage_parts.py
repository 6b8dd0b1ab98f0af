"""Muscles, reactions and legend on the stage of a real browser: drawn where they are, picked."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.browser import odd_trials
from tests.browser.conftest import Watched
from tests.browser.test_stage import page_of

SET = "(patch) => window.biokit.state.set(patch)"
SELECTED = "() => window.biokit.state.get('selected')"
# a point of the stage, CSS px in the window, where this item and nothing else is picked
POINT = """(item) => {
  const { stage } = window.biokit;
  const { left, top, width, height } = stage.canvas.getBoundingClientRect();
  const points = [];
  for (let y = 4; y < height; y += 6) {
    for (let x = 4; x < width; x += 4) {
      const hit = stage.pickAt(x, y);
      if (hit?.item === item && hit.miss === 0) points.push([left + x, top + y]);
    }
  }
  return points[points.length >> 1] ?? null;
}"""
# the middle of a muscle's first piece, CSS px in the window, by its path points alone
MIDDLE = """(item) => {
  const { stage } = window.biokit;
  const { pose, ground, trial } = stage.actors[0];
  const { items, start, body, local } = trial.muscles;
  const first = start[items.indexOf(item)];
  const sum = stage.inside.eye.position.clone().set(0, 0, 0);
  for (const k of [first, first + 1]) {
    const point = sum.clone().fromArray(local, 3 * k).applyMatrix4(pose.matrices[body[k]]);
    sum.addScaledVector(point, 0.5);
  }
  const seen = sum.applyMatrix4(ground.matrix).project(stage.inside.eye);
  const box = stage.canvas.getBoundingClientRect();
  return [box.left + ((seen.x + 1) / 2) * box.width, box.top + ((1 - seen.y) / 2) * box.height];
}"""
TIP = "#moving .bk-tip"
MUSCLE = "tibant_l"  # of two fixed points, and nothing in front of it


@pytest.fixture(scope="module")
def walk(browser: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Watched]:
    """A walk with muscles, activations, forces and reactions."""
    watched = page_of(browser, odd_trials.walk(60), tmp_path_factory.mktemp("parts"))
    yield watched
    watched.check()
    watched.page.context.close()


@pytest.fixture
def page(walk: Watched) -> Any:
    """Its page, seen from the side, without the skin."""
    layers = walk.page.evaluate("() => window.biokit.state.get('layers')")
    shown = {**layers, "mesh": False, "muscles": True, "reactions": True}
    walk.page.mouse.move(2, 2)
    walk.page.evaluate(SET, {"view": "side", "time": 0.2, "selected": [], "layers": shown})
    walk.page.wait_for_timeout(700)
    return walk.page


def test_a_muscle_is_drawn_along_its_points(page: Any) -> None:
    x, y = page.evaluate(MIDDLE, MUSCLE)
    around = {"x": x - 8, "y": y - 8, "width": 16, "height": 16}
    before = page.screenshot(clip=around)
    page.evaluate(SET, {"selected": [MUSCLE]})  # its halo is in front of everything
    page.wait_for_timeout(200)
    assert page.screenshot(clip=around) != before
    page.evaluate(SET, {"selected": ["masseter_r"]})  # no such muscle: nothing stands out
    page.wait_for_timeout(200)
    assert page.screenshot(clip=around) == before


def test_hovering_names_a_muscle_with_its_values(page: Any) -> None:
    page.mouse.move(*page.evaluate(POINT, MUSCLE))
    page.wait_for_selector(TIP, state="visible")
    words = page.locator(TIP).inner_text()
    assert "tibialis anterior" in words.lower()
    assert "Activation" in words
    assert " N" in words
    page.mouse.move(2, 2)
    page.wait_for_selector(TIP, state="hidden")
    assert page.evaluate("() => window.biokit.state.get('hovered')") is None


def test_clicks_select_add_and_clear(page: Any) -> None:
    page.mouse.click(*page.evaluate(POINT, MUSCLE))
    assert page.evaluate(SELECTED) == [MUSCLE]
    page.keyboard.down("Control")
    page.mouse.click(*page.evaluate(POINT, "knee_angle_r"))
    page.keyboard.up("Control")
    assert page.evaluate(SELECTED) == [MUSCLE, "knee_angle_r"]
    box = page.locator("#moving .bk-stage-canvas").bounding_box()
    page.mouse.click(box["x"] + box["width"] - 8, box["y"] + 8)  # on nothing: a click may stray
    assert page.evaluate(SELECTED) == [MUSCLE, "knee_angle_r"]
    page.keyboard.press("Escape")
    assert page.evaluate(SELECTED) == []


def test_the_legend_says_what_is_shown(page: Any) -> None:
    legend = page.locator("#moving .bk-legend:not(.bk-stage-axes)")
    label = legend.locator("svg").get_attribute("aria-label")
    assert "activation" in label
    assert "ground reaction" in label
    layers = page.evaluate("() => window.biokit.state.get('layers')")
    page.evaluate(SET, {"layers": {**layers, "muscles": False, "reactions": False}})
    page.wait_for_timeout(200)
    assert not legend.is_visible()
