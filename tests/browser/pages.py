"""Pages that show scenes with the viewer's module, and what must be true of any of them."""

import base64
from pathlib import Path
from typing import Any

from biokit.scene.build import build_scene
from biokit.scene.payload import pack
from biokit.scene.trials import Source, read_trials
from biokit.widgets.viewer import module_text
from tests.browser.conftest import Watched

# window.module, window.scene (packed), and window.biokit where it is mounted at once
PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<style>body {{ margin: 0; padding: 12px }}</style></head><body><div id="v"></div>
<script type="module">
const bytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
const address = URL.createObjectURL(new Blob([bytes("{module}")], {{ type: "text/javascript" }}));
window.module = await import(address);
window.scene = bytes("{scene}");
const start = performance.now();
if ({mount}) window.biokit = await module.mount(document.getElementById("v"), scene, {host});
window.took = performance.now() - start; // ms
</script></body></html>"""
READY = "() => window.took !== undefined"
# until what was planned is drawn
FRAMES = """async () => {
  for (let k = 0; k < 3; k++)
    await new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
}"""
SET = "(patch) => window.biokit.state.set(patch)"
OVERFLOWS = Path(__file__).with_name("overflows.js").read_text("utf-8")
# how many pixels of the stage are drawn beside the floor
DRAWN = """async () => {
  const { state, stage } = window.biokit;
  const layers = state.get("layers");
  const frame = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
  state.set({ layers: { ...layers, floor: false } });
  await frame();
  await frame();
  const { renderer, world, eye } = stage.inside;
  renderer.clear();
  renderer.render(world, eye);
  const { width, height } = renderer.domElement;
  const pixels = new Uint8Array(4 * width * height);
  const gl = renderer.getContext();
  gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
  state.set({ layers });
  return pixels.reduce((sum, value, k) => sum + (k % 4 === 3 && value > 0), 0);
}"""


def packed(source: Source, **options: Any) -> bytes:
    """What the widget sends to the browser."""
    return pack(build_scene(read_trials(source), **options))


def opened(
    watched: Watched,
    scene: bytes,
    folder: Path,
    *,
    mount: bool = True,
    host: str = '{kind: "page"}',
) -> Any:
    """The page of a scene, when it is there."""
    code = base64.b64encode(module_text().encode()).decode()
    data = base64.b64encode(scene).decode()
    text = PAGE.format(module=code, scene=data, mount=str(mount).lower(), host=host)
    path = folder / "page.html"
    path.write_text(text, encoding="utf-8")
    watched.page.goto(path.as_uri())
    watched.page.wait_for_function(READY, timeout=30_000)
    return watched.page


def check_layout(page: Any) -> None:
    """Fails where a text is cut, stands outside of its box, or the page scrolls sideways."""
    page.evaluate(FRAMES)
    assert page.evaluate(OVERFLOWS) == []
    assert page.get_by_role("alert").count() == 0
