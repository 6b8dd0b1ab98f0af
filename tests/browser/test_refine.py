"""The panel of a refinement in a real browser; the kernel's answers are real, told one by one."""

import base64
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import biokit as bk
from biokit import mesh_recovery, refinement
from biokit.widgets.refine import explore_refinement
from biokit.widgets.viewer import module_text
from tests.browser.conftest import Watched
from tests.recovered import made_clip, oracle

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore:visual_feature is 6 tokens")]

WIDTHS = (360, 600, 760, 924, 1280, 1920)  # px of the window
FIRST, SECOND = 3, 5  # iterations
PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"></head><body>
<div id="v"></div><script type="module">
const bytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
const module = new Blob([bytes("{module}")], {{ type: "text/javascript" }});
const {{ mount }} = await import(URL.createObjectURL(module));
window.sent = [];
const listeners = new Set();
window.answer = (message, blocks) => {{
  const buffers = blocks.map((block) => new DataView(bytes(block).buffer));
  listeners.forEach((listener) => listener(message, buffers));
}};
window.biokit = await mount(document.getElementById("v"), bytes("{scene}"), {{
  kind: "widget",
  layout: "refine",
  send: (message) => window.sent.push(message),
  onMessage: (listener) => listeners.add(listener),
  offMessage: (listener) => listeners.delete(listener),
}});
window.panel = window.biokit.root.querySelector(".refine");
</script></body></html>"""
STATUS = "() => panel.querySelector('.refine-status').textContent"
ASKED = "() => sent.filter(({ type }) => type === 'refine')"
# what stands outside of the panel, lies over its neighbour, or is cut
FAULTS = """() => {
  const name = (element) => `${element.className} ${element.textContent.slice(0, 30)}`;
  const outer = panel.getBoundingClientRect();
  const parts = [...panel.querySelectorAll(".refine-line > *, .refine-scale > span, " +
    ".range, .refine-check, .refine-chart-head > *, .refine-plot")];
  const faults = [];
  parts.forEach((part, k) => {
    const box = part.getBoundingClientRect();
    if (box.left < outer.left || box.right > outer.right + 1) faults.push(`out: ${name(part)}`);
    for (const other of parts.slice(k + 1)) {
      const next = other.getBoundingClientRect();
      const wide = Math.min(box.right, next.right) - Math.max(box.left, next.left);
      const high = Math.min(box.bottom, next.bottom) - Math.max(box.top, next.top);
      if (wide > 1 && high > 1) faults.push(`${name(part)} over ${name(other)}`);
    }
  });
  return faults;
}"""

Message = tuple[dict[str, Any], list[str]]


def encoded(data: bytes) -> str:
    return base64.b64encode(data).decode()


class Kernel:
    """A packed scene, and what the kernel says while it refines."""

    def __init__(self) -> None:
        clip = made_clip(24)
        with pytest.MonkeyPatch.context() as patch:
            for module in (mesh_recovery, refinement):
                patch.setattr(module, "load_mesh_network", lambda *_: oracle(clip, steered=1.0))
            explorer = explore_refinement(bk.recover_mesh(clip.keypoints, camera=clip.camera))
        self.scene = explorer.scene
        self._said: list[Message] = []
        explorer.send = self._take  # type: ignore[method-assign]
        self.answers: dict[int, list[Message]] = {}
        for iterations in (FIRST, SECOND):
            self._said = []
            explorer.refine(iterations)
            assert explorer.wait(60)
            self.answers[iterations] = self._said

    def _take(self, content: dict[str, Any], buffers: list[bytes] | None = None) -> None:
        plain = json.loads(json.dumps(content))
        self._said.append((plain, [encoded(block) for block in buffers or []]))

    def tell(self, page: Any, iterations: int, kind: str, request: str | None) -> None:
        """Say all of one kind that was said of some iterations."""
        for content, blocks in self.answers[iterations]:
            if content["type"] == kind:
                named = content | ({"request": request} if "request" in content else {})
                page.evaluate("([message, blocks]) => answer(message, blocks)", [named, blocks])


@pytest.fixture(scope="module")
def kernel() -> Kernel:
    return Kernel()


@pytest.fixture
def page(browser: Any, kernel: Kernel, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A page of its own, which has to stay without errors."""
    path = Path(tmp_path_factory.mktemp("refine")) / "page.html"
    module = encoded(module_text().encode())
    path.write_text(PAGE.format(module=module, scene=encoded(kernel.scene)), encoding="utf-8")
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    watched = Watched(context.new_page())
    watched.page.goto(path.as_uri())
    watched.page.wait_for_function("() => window.panel?.dataset.phase === 'idle'")
    yield watched.page
    context.close()
    watched.check()


def slide(page: Any, iterations: int) -> str:
    """Let the slider go there; the name of the request."""
    page.locator(".refine input[type=range]").fill(str(iterations))
    asked = page.evaluate(ASKED)[-1]
    assert asked["iterations"] == iterations
    return str(asked["request"])


def test_a_request_from_the_slider_to_the_new_body(page: Any, kernel: Kernel) -> None:
    before = page.evaluate("() => [...biokit.scene.trials[0].mesh.rotation.slice(0, 200)]")
    request = slide(page, FIRST)
    kernel.tell(page, FIRST, "progress", request)
    assert "Joint angles" in page.evaluate(STATUS)
    assert page.get_by_role("button", name="Cancel").is_enabled()
    kernel.tell(page, FIRST, "refined", request)
    page.wait_for_function(f"() => panel.dataset.shown === '{FIRST}'")
    assert page.evaluate(STATUS) == f"Shown: after {FIRST} iterations"
    assert page.get_by_role("button", name="Cancel").is_disabled()
    after = page.evaluate("() => [...biokit.scene.trials[0].mesh.rotation.slice(0, 200)]")
    assert after != before
    assert page.evaluate("() => biokit.state.get('revision')") == 1

    kernel.tell(page, FIRST, "family", None)
    family = "() => biokit.scene.trials[0].family.map(({ label }) => label)"
    page.wait_for_function(f"() => ({family})().length === 3")
    expected = ["after 0 iterations", "after 1 iteration", "after 2 iterations"]
    assert sorted(page.evaluate(family)) == expected
    page.get_by_label("Faint curves after other iterations").uncheck()
    assert page.evaluate(family) == []


def test_keys_move_the_slider_and_ask_when_they_rest(page: Any) -> None:
    slider = page.get_by_label("Iterations of refinement")
    time = page.evaluate("() => biokit.state.get('time')")
    slider.focus()
    for _ in range(4):
        slider.press("ArrowRight")
    assert page.locator(".refine-number").inner_text() == "4"
    page.wait_for_function("() => sent.at(-1)?.iterations === 4")
    assert slider.get_attribute("aria-valuetext") == "4 iterations"
    assert page.evaluate("() => biokit.state.get('time')") == time  # keys are the slider's


def test_progress_and_cancel(page: Any, kernel: Kernel) -> None:
    request = slide(page, 20)
    said = {"type": "progress", "request": request, "done": 2, "of": 20}
    page.evaluate("(message) => answer(message, [])", said | {"loss": [4, 3, 2]})
    assert page.evaluate(STATUS) == "Iteration 3 of 20 …"
    bar = page.locator(".refine progress")
    assert float(bar.get_attribute("value")) == pytest.approx(2 / 20)
    page.get_by_role("button", name="Cancel").click()
    assert page.evaluate("() => sent.at(-1)") == {"type": "cancel"}
    page.evaluate("(message) => answer(message, [])", said | {"type": "cancelled"})
    page.wait_for_function("() => panel.dataset.phase === 'cancelled'")
    assert page.get_by_label("Iterations of refinement").input_value() == "0"


def test_of_two_requests_the_later_counts(page: Any, kernel: Kernel) -> None:
    first, later = slide(page, SECOND), slide(page, FIRST)
    page.evaluate(
        "(message) => answer(message, [])", {"type": "cancelled", "request": first, "done": 0}
    )
    assert page.evaluate("() => panel.dataset.phase") == "refining"
    kernel.tell(page, FIRST, "refined", later)
    page.wait_for_function("() => panel.dataset.phase === 'idle'")
    assert page.evaluate("() => panel.dataset.shown") == str(FIRST)


def test_a_click_on_the_curve_asks_for_that_iteration(page: Any) -> None:
    plot = page.locator(".refine-plot .u-over").first
    box = plot.bounding_box()
    plot.click(position={"x": 0.5 * box["width"], "y": 0.5 * box["height"]})
    assert page.evaluate(ASKED)[-1]["iterations"] == 25


def test_a_failure_is_told_in_words(page: Any) -> None:
    request = slide(page, 9)
    text = "RuntimeError: out of memory"
    page.evaluate(
        "(message) => answer(message, [])", {"type": "error", "request": request, "text": text}
    )
    page.wait_for_function("() => panel.dataset.phase === 'failed'")
    assert page.evaluate(STATUS) == text


def test_nothing_is_cut_at_any_width_in_light_and_dark(page: Any, kernel: Kernel) -> None:
    request = slide(page, SECOND)
    kernel.tell(page, SECOND, "progress", request)
    kernel.tell(page, SECOND, "refined", request)
    page.wait_for_function("() => panel.dataset.phase === 'idle'")
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            page.wait_for_timeout(100)
            assert page.evaluate(FAULTS) == [], f"{width} px, {scheme}"
