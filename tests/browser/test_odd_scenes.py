"""Whatever a person comes with is shown: parts that are missing, long and foreign names, gaps."""

import statistics
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import biokit as bk
from tests.browser import odd_trials as odd
from tests.browser.conftest import Watched
from tests.browser.pages import DRAWN, FRAMES, SET, check_layout, opened, packed
from tests.browser.trial import VIDEO

LITTLE = 15  # px, that a few markers draw at least
SEEK = 0.1  # s, that the script of a jump in time may take
MEGABYTE = 1e6


class Case(NamedTuple):
    """What is shown, and what has to be seen of it."""

    source: Callable[[], Any]
    stage: bool = True
    says: tuple[str, ...] = ()
    options: dict[str, Any] = {}  # noqa: RUF012


CASES = {
    "no body mesh": Case(odd.without_model),
    "no muscles": Case(lambda: odd.walk(60).drop_dims("muscle")),
    "angles of an unknown model": Case(odd.other_model, stage=False),
    "two coordinates": Case(lambda: odd.walk(60).sel(dof=["knee_angle_r", "knee_angle_l"])),
    "markers": Case(odd.only_markers, says=("walk.trc", "R_HEEL", "Position, upward")),
    "keypoints": Case(odd.only_keypoints, says=("detected", "Position, downward")),
    "keypoints on a video": Case(
        lambda: odd.only_keypoints().isel(time=slice(8)), options={"video": VIDEO}
    ),
    "force plates": Case(odd.only_forces, says=("Ground reaction",)),
    "one frame": Case(odd.one_frame, says=("frame 1/1",)),
    "gaps": Case(odd.with_gaps, says=("0.10 s",)),
    "no motion": Case(odd.motionless),
    "no events": Case(lambda: odd.walk(60).drop_dims("event")),
    "three subjects": Case(odd.several, says=("slow camera", "Side by side", "By gait cycle")),
}


@pytest.fixture(scope="module")
def walk() -> bytes:
    """A walk of 60 frames with everything."""
    return packed(odd.walk(60))


def text_of(page: Any) -> str:
    return " ".join(page.locator("#v .biokit").inner_text().split())


@pytest.mark.parametrize("name", CASES)
def test_it_is_shown(name: str, watched: Watched, tmp_path: Path) -> None:
    case = CASES[name]
    page = opened(watched, packed(case.source(), **case.options), tmp_path)
    check_layout(page)
    said = text_of(page)
    assert [words for words in case.says if words not in said] == []
    assert page.locator("#v .stage").count() == case.stage
    if case.stage:
        assert page.evaluate(DRAWN) > LITTLE
    assert page.locator("#v .curve-panel canvas").count() > 0
    page.evaluate(SET, {"axis": "cycle"})
    check_layout(page)
    page.evaluate(SET, {"axis": "time", "arrangement": "side", "alignment": "cycle"})
    for tab in page.get_by_role("tab").all():
        tab.click()
        check_layout(page)
    if name != "one frame":
        page.get_by_role("button", name="Play").click()
        page.wait_for_function("() => window.biokit.state.get('time') > 0.02")


def test_a_gap_at_the_beginning_is_passed(watched: Watched, tmp_path: Path) -> None:
    page = opened(watched, packed(odd.with_gaps()), tmp_path)
    assert page.evaluate("() => window.biokit.state.get('time')") == pytest.approx(0.1)
    assert not page.get_by_text("No pose at this time").is_visible()
    page.evaluate(SET, {"time": 0.6})
    page.get_by_text("No pose at this time").wait_for()


def test_axes_show_the_time_of_the_trial(watched: Watched, tmp_path: Path) -> None:
    page = opened(watched, packed(odd.walk(slice(120, 180))), tmp_path)  # begins at 1.2 s
    assert "1.20 s" in text_of(page)
    axis = page.locator("#v .curve-panel canvas").first
    assert axis.count() == 1
    page.locator("#v .curve-plot .u-over").first.hover(position={"x": 2, "y": 20})
    assert page.locator("#v .curve-tip-head").inner_text().startswith("1.2")


# names of subjects that lie over one another
OVERLAPS = """() => {
  const tags = [...window.biokit.root.querySelectorAll(".bk-stage-name")];
  const boxes = tags.map((tag) => tag.getBoundingClientRect());
  const over = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
    && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
  return tags.filter((_, k) => boxes.slice(k + 1).some((box) => over(boxes[k], box)))
    .map((tag) => tag.textContent);
}"""


@pytest.mark.parametrize("window", [(1280, 1.0), (853, 1.5), (600, 1.0)], ids=str)
def test_names_of_any_kind(window: tuple[int, float], browser: Any, tmp_path: Path) -> None:
    width, zoom = window
    names = (*odd.NAMES, odd.LONG + "1", odd.LONG + "2")
    scene = packed({name: odd.without_model() for name in names})
    view = {"width": width, "height": 800}
    context = browser.new_context(viewport=view, device_scale_factor=zoom)
    watched = Watched(context.new_page())
    page = opened(watched, scene, tmp_path)
    check_layout(page)
    assert "<b>&amp;</b>" in text_of(page)  # not read as HTML
    short = [button.inner_text() for button in page.locator("#v .trial bdi").all()]
    assert len(set(short)) == len(names)  # long names that end differently stay apart
    page.evaluate(SET, {"arrangement": "side"})
    check_layout(page)
    assert page.evaluate(OVERLAPS) == []
    context.close()
    watched.check()


def test_names_of_markers_are_text(watched: Watched, tmp_path: Path) -> None:
    page = opened(watched, packed(odd.only_markers(odd.MARKERS)), tmp_path)
    page.get_by_role("combobox", name="Search").fill("heel")
    option = page.get_by_role("option").first
    assert "<i>heel</i>&" in option.inner_text()
    option.click()
    check_layout(page)
    for marker in odd.MARKERS:
        page.evaluate(SET, {"selected": [f"marker:{marker}"]})
        check_layout(page)


def test_10_000_frames_stay_usable(watched: Watched, tmp_path: Path) -> None:
    scene = packed(odd.long_walk())
    assert len(scene) < 2 * MEGABYTE
    page = opened(watched, scene, tmp_path)
    check_layout(page)
    assert page.evaluate(DRAWN) > LITTLE
    spent = page.evaluate("""async () => {
      const { state, clock } = window.biokit;
      const spent = [];
      for (let k = 0; k < 11; k++) {
        const start = performance.now();
        clock.seek((state.get("duration") * ((k * 7) % 11)) / 11);
        spent.push((performance.now() - start) / 1000);
        await new Promise(requestAnimationFrame);
      }
      return spent;
    }""")
    assert statistics.median(spent) < SEEK
    page.evaluate(SET, {"axis": "cycle"})
    check_layout(page)
    assert "mean ± SD of cycles" in text_of(page)
    heap = page.evaluate("() => performance.memory.usedJSHeapSize")
    assert heap < 200 * MEGABYTE


# a model as anywidget gives it, whose kernel has gone
MODEL = """(chosen) => {
  const heard = new Map();
  const values = { page: "explore", chosen, scene: window.scene };
  return {
    heard,
    get: (key) => values[key],
    set: (key, value) => (values[key] = value),
    save_changes() {},
    send() {},
    on: (event, callback) => heard.set(event, [...(heard.get(event) ?? []), callback]),
    off: (event, callback) =>
      heard.set(event, (heard.get(event) ?? []).filter((other) => other !== callback)),
  };
}"""


def test_cells_that_come_and_go_leave_nothing(
    watched: Watched, walk: bytes, tmp_path: Path
) -> None:
    watched.page.set_viewport_size({"width": 640, "height": 400})
    page = opened(watched, walk, tmp_path, mount=False)
    contexts, listening = page.evaluate(f"""async () => {{
      const makeModel = {MODEL};
      const contexts = [];
      const get = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {{
        const context = get.call(this, kind, ...rest);
        if (/webgl/.test(kind) && context && !contexts.includes(context)) contexts.push(context);
        return context;
      }};
      const model = makeModel({{}});
      for (let k = 0; k < 20; k++) {{
        const element = document.createElement("div");
        document.body.append(element);
        const stop = await module.default.render({{ model, el: element }});
        element.biokit.state.set({{ playing: k % 2 === 0 }});
        await new Promise(requestAnimationFrame);
        stop();
        element.remove();
      }}
      const listening = [...model.heard.values()].flat().length;
      return [contexts.map((context) => context.isContextLost()), listening];
    }}""")
    assert len(contexts) == 21 and all(contexts)  # one asked who draws
    assert listening == 0


def test_a_page_opened_again_is_as_it_was_left(
    watched: Watched, walk: bytes, tmp_path: Path
) -> None:
    page = opened(watched, walk, tmp_path, mount=False)
    chosen = {"selected": ["hip_flexion_l"], "time": 0.4, "view": "side", "axis": "cycle"}
    page.evaluate(
        f"""async (chosen) => {{
          const model = ({MODEL})(chosen);
          await module.default.render({{ model, el: document.getElementById("v") }});
          window.biokit = document.getElementById("v").biokit;
        }}""",
        chosen,
    )
    check_layout(page)
    state = "(keys) => Object.fromEntries(keys.map((key) => [key, biokit.state.get(key)]))"
    assert page.evaluate(state, list(chosen)) == chosen
    assert "Hip flexion" in text_of(page)


def test_two_viewers_do_not_disturb_each_other(
    watched: Watched, walk: bytes, tmp_path: Path
) -> None:
    page = opened(watched, walk, tmp_path)
    page.evaluate("""async () => {
      const element = document.createElement("div");
      element.id = "second";
      document.body.append(element);
      window.second = await module.mount(element, window.scene, { kind: "page" });
    }""")
    page.locator("#second .biokit").focus()
    page.keyboard.press("ArrowRight")
    times = "() => [window.biokit, window.second].map(({ state }) => state.get('time'))"
    page.wait_for_function("() => window.second.state.get('time') > 0")
    assert page.evaluate(times) == [0, pytest.approx(0.01)]
    page.evaluate("() => window.second.dispose()")
    assert page.evaluate(DRAWN) > LITTLE


def test_calm_where_motion_is_not_wanted(browser: Any, walk: bytes, tmp_path: Path) -> None:
    context = browser.new_context(reduced_motion="reduce")
    watched = Watched(context.new_page())
    page = opened(watched, walk, tmp_path)
    eye = "() => window.biokit.stage.inside.eye.position.toArray()"
    page.wait_for_timeout(300)
    before = page.evaluate(eye)
    page.evaluate(SET, {"view": "front"})
    page.evaluate(FRAMES)
    at_once = page.evaluate(eye)
    page.wait_for_timeout(500)
    assert at_once == page.evaluate(eye) != before
    context.close()
    watched.check()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_report_on_paper(scheme: str, browser: Any, tmp_path: Path) -> None:
    path = bk.report(odd.walk(60).assign_attrs(source=odd.LONG), tmp_path / "report.html")
    paper = {"width": 718, "height": 1000}  # px, of A4 between margins of 1 cm
    context = browser.new_context(viewport=paper, color_scheme=scheme)
    watched = Watched(context.new_page())
    page = watched.page
    page.goto(path.as_uri())
    page.wait_for_function("() => document.documentElement.dataset.ready === 'true'")
    page.emulate_media(media="print", color_scheme=scheme)
    page.evaluate("() => { window.dispatchEvent(new Event('beforeprint')); }")
    page.wait_for_timeout(300)
    assert page.locator("#moving .on-paper").is_visible()
    assert not page.locator("#moving .panes").is_visible()
    assert page.locator("#moving").get_attribute("data-theme") == "light"
    wide = page.evaluate("""() => [...document.querySelectorAll(".curves-figure")].map(
      ({ shadowRoot }) => Math.max(...[...shadowRoot.querySelectorAll("canvas")].map(
        (canvas) => canvas.getBoundingClientRect().right)))""")
    assert len(wide) >= 4 and max(wide) <= 718
    darkest = page.evaluate("""() => {
      const canvas = document.querySelector(".curves-figure").shadowRoot
        .querySelector(".curve-panel canvas");
      const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
      let darkest = 255;
      for (let k = 0; k < data.length; k += 4)
        if (data[k + 3] > 250) darkest = Math.min(darkest, data[k] + data[k + 1] + data[k + 2]);
      return darkest;
    }""")
    assert darkest < 150  # ink, not the light lines of a dark page
    context.close()
    watched.check()


def test_without_webgl_markers_alone_are_a_picture(browser: Any, tmp_path: Path) -> None:
    context = browser.new_context()
    context.add_init_script(
        "HTMLCanvasElement.prototype.getContext = new Proxy(HTMLCanvasElement.prototype.getContext,"
        " {apply: (target, self, args) => /webgl/.test(args[0]) ? null"
        " : Reflect.apply(target, self, args)})"
    )
    watched = Watched(context.new_page())
    page = opened(watched, packed(odd.only_markers()), tmp_path)
    check_layout(page)
    assert page.locator("#v .stage img").is_visible()
    assert "WebGL" in page.locator("#v .stage").inner_text()
    context.close()
    watched.check()
