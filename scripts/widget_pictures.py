"""Pictures of widgets as they look in a notebook, taken in chromium without a kernel."""

import base64
import io
import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image
from playwright.sync_api import Page, sync_playwright

from biokit.widgets.viewer import module_text

VIEW = "application/vnd.jupyter.widget-view+json"
WIDTH = 1240  # px, of which a notebook on the web shows about 900
MOMENT = 0.36  # of the shown time, where none was chosen: somewhere in a step
FLAGS = ["--no-sandbox", "--enable-unsafe-swiftshader"]
PAGE = """<!DOCTYPE html><meta charset="utf-8"><body style="margin:0"><div id="here"></div>
<script type="module">
const bytes = text => Uint8Array.from(atob(text), letter => letter.charCodeAt(0));
const module = new Blob([bytes({module})], {{type: "text/javascript"}});
const {{mount}} = await import(URL.createObjectURL(module));
// as with a kernel
const quiet = {{send: () => {{}}, onMessage: () => {{}}, offMessage: () => {{}}}};
const shown = await mount(document.getElementById("here"), bytes({scene}), {{...{host}, ...quiet}});
if (!shown.state.get("time")) shown.state.set({{time: {moment} * shown.state.get("duration")}});
window.shown = shown;
</script>"""


@contextmanager
def pages(chromium: str) -> Iterator[Page]:
    """A page of chromium, light theme."""
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium, args=FLAGS)
        yield browser.new_page(viewport={"width": WIDTH, "height": 1000}, color_scheme="light")
        browser.close()


def picture(state: dict[str, Any], page: Page) -> np.ndarray:
    """RGB [h, w, 3] of the widget with this state (of nbformat's widget state, with buffers)."""
    values = state["state"]
    [scene] = [b["data"] for b in state["buffers"] if b["path"] == ["scene"]]
    host = {"kind": "page", "layout": values["page"], "chosen": values["chosen"]}
    text = PAGE.format(
        module=json.dumps(base64.b64encode(module_text().encode()).decode()),
        scene=json.dumps(scene),
        host=json.dumps(host),
        moment=MOMENT,
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "widget.html")
        path.write_text(text, encoding="utf-8")
        page.goto(path.as_uri())
        page.wait_for_function("() => window.shown !== undefined", timeout=60_000)
        page.wait_for_timeout(2500)  # pictures are decoded, curves are laid out
        taken = page.locator("#here").screenshot()
    return np.asarray(Image.open(io.BytesIO(taken)).convert("RGB"))
