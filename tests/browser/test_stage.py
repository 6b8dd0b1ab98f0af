"""The three-dimensional part in a real browser: skinning, gaps, cameras, rest, a lost context."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import biokit as bk
from tests.browser import odd_trials
from tests.browser.conftest import Watched

pytestmark = pytest.mark.slow  # a report and a browser

READY = "() => document.documentElement.dataset.ready === 'true'"
SKIN_BOUND = 1e-3  # m, between the shader's vertices and the processor's

EYE = "() => window.biokit.stage.inside.eye.position.toArray()"
FRAMES = "() => window.biokit.stage.stats.frames"
# sets what is given and waits until nothing more is drawn
GO = """async (patch) => {
  const { state, stage } = window.biokit;
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  let before = stage.stats.frames;
  state.set(patch);
  for (let k = 0; k < 50 && stage.stats.frames === before; k++) await pause(50);
  for (let k = 0; k < 50 && stage.stats.frames !== before; k++) {
    before = stage.stats.frames;
    await pause(200);
  }
}"""
# whether layers of a kind are drawn now
SHOWN = """(name) => window.biokit.stage.actors.flatMap(({ layers }) => layers)
  .filter((layer) => layer.name === name)
  .some(({ object }) => { let up = object; while (up?.visible) up = up.parent; return !up; })"""
FARTHEST = """() => {
  const { actors, inside } = window.biokit.stage;
  const body = actors[0].layers.find(({ name }) => name === "mesh");
  const [expected, drawn] = [body.positions(), body.drawnPositions(inside.renderer)];
  let farthest = 0;
  for (let k = 0; k < expected.length; k++) {
    farthest = Math.max(farthest, Math.abs(expected[k] - drawn[k]));
  }
  return [expected.length, farthest];
}"""
# the joint of a coordinate, in the window
JOINT = """(dof) => {
  const { stage, root } = window.biokit;
  const { pose, ground, trial } = stage.actors[0];
  const joint = trial.skeleton.joints.find(({ dofs }) => dofs.includes(dof));
  const point = stage.inside.eye.position.clone().fromArray(joint.at);
  point.applyMatrix4(pose.matrices[joint.body]).applyMatrix4(ground.matrix);
  point.project(stage.inside.eye);
  const box = stage.canvas.getBoundingClientRect();
  return [box.left + (point.x + 1) / 2 * box.width, box.top + (1 - point.y) / 2 * box.height];
}"""


def page_of(browser: Any, given: Any, folder: Path) -> Watched:
    """The report of a trial, opened."""
    path = bk.report(given, folder / "page.html")
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    watched = Watched(context.new_page())
    watched.page.goto(path.as_uri())
    watched.page.wait_for_function(READY, timeout=30_000)
    watched.page.locator("#moving .bk-stage-canvas").scroll_into_view_if_needed()
    watched.page.wait_for_function("() => window.biokit.stage.stats.frames > 0", timeout=30_000)
    return watched


@pytest.fixture(scope="module")
def walk(browser: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Watched]:
    """A walk of which the pose is not known from 0.5 to 0.7 s."""
    watched = page_of(browser, odd_trials.with_gaps(), tmp_path_factory.mktemp("stage"))
    yield watched
    watched.check()
    watched.page.context.close()


@pytest.fixture
def page(walk: Watched) -> Any:
    """Its page in the first view, at an instant whose pose is known."""
    walk.page.mouse.move(5, 5)
    walk.page.evaluate(GO, {"time": 0.29, "view": "side", "selected": []})
    walk.page.evaluate(GO, {"time": 0.3, "view": "orbit"})
    return walk.page


def test_the_shader_skins_as_the_processor(page: Any) -> None:
    count, farthest = page.evaluate(FARTHEST)
    assert count > 3000
    assert farthest < SKIN_BOUND


def test_a_gap_hides_the_body_and_says_so(page: Any) -> None:
    for layer in ("skeleton", "mesh", "muscles"):
        assert page.evaluate(SHOWN, layer)
    page.evaluate(GO, {"time": 0.6})
    for layer in ("skeleton", "mesh", "muscles"):
        assert not page.evaluate(SHOWN, layer)
    assert page.locator("#moving .bk-stage-note").first.inner_text() == "No pose at this time"


def test_nothing_is_drawn_at_rest(page: Any) -> None:
    before = page.evaluate(FRAMES)
    page.wait_for_timeout(600)
    assert page.evaluate(FRAMES) == before


def test_the_eye_follows_and_comes_back(page: Any) -> None:
    page.evaluate(GO, {"view": "side"})
    here = page.evaluate(EYE)
    page.evaluate(GO, {"time": 1.0})
    there = page.evaluate(EYE)
    assert abs(there[0] - here[0]) > 0.4  # m, as the subject walked
    page.evaluate(GO, {"time": 0.3})
    assert page.evaluate(EYE) == pytest.approx(here, abs=1e-4)


def test_turning_by_hand_is_the_free_view(page: Any) -> None:
    page.evaluate(GO, {"view": "front"})
    before = page.evaluate(EYE)
    box = page.locator("#moving .bk-stage-canvas").bounding_box()
    x, y = box["x"] + box["width"] * 0.9, box["y"] + box["height"] * 0.2
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x - 120, y + 10, steps=4)
    page.mouse.up()
    page.evaluate(GO, {})
    assert page.evaluate("() => window.biokit.state.get('view')") == "orbit"
    assert page.evaluate(EYE) != pytest.approx(before, abs=0.1)


def test_clicks_go_through_the_coordinates_of_a_joint(page: Any) -> None:
    selected = []
    for _ in range(3):
        page.mouse.click(*page.evaluate(JOINT, "hip_flexion_r"))
        page.wait_for_timeout(150)
        selected += page.evaluate("() => window.biokit.state.get('selected')")
    assert selected == ["hip_flexion_r", "hip_adduction_r", "hip_rotation_r"]


def test_a_lost_context_comes_back(page: Any) -> None:
    stage = page.locator("#moving .bk-stage-canvas")
    before = stage.screenshot()
    page.evaluate(
        """async () => {
          const gl = window.biokit.stage.inside.renderer.getContext();
          const losing = gl.getExtension("WEBGL_lose_context");
          const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
          losing.loseContext();
          await wait(200);
          losing.restoreContext();
          await wait(800);
        }"""
    )
    assert stage.screenshot() == before


def test_a_picture_of_the_stage_leaves_the_stage_as_it_was(page: Any) -> None:
    stage = page.locator("#moving .bk-stage-canvas")
    before = stage.screenshot()
    size = page.evaluate(
        """async () => {
          const picture = await window.biokit.stage.picture(900, 500, { background: "#fff" });
          const { data } = picture.getContext("2d").getImageData(0, 0, 900, 500);
          return [picture.width, picture.height, data.filter((level) => level < 200).length];
        }"""
    )
    page.wait_for_timeout(200)
    assert size[:2] == [900, 500]
    assert size[2] > 1000
    assert stage.screenshot() == before
