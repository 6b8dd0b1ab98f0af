"""Chromium without a graphics card, and what its main thread has done."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

FLAGS = ["--no-sandbox", "--enable-unsafe-swiftshader"]


class Work(NamedTuple):
    """Of the page's main thread since it was opened."""

    seconds: float
    script: float  # of these in scripts
    clock: float


@contextmanager
def pages(width: int = 1280, height: int = 900) -> Iterator[Any]:
    """A page; raises where there is no chromium."""
    from playwright.sync_api import sync_playwright

    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        raise RuntimeError("chromium is missing: apt-get install chromium fonts-dejavu-core")
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium, args=FLAGS)
        yield browser.new_page(viewport={"width": width, "height": height})
        browser.close()


class Meter:
    """Reads the time that a page's main thread was busy."""

    def __init__(self, page: Any) -> None:
        self._session = page.context.new_cdp_session(page)
        self._session.send("Performance.enable")

    def read(self) -> Work:
        """Since the page was opened."""
        found = self._session.send("Performance.getMetrics")["metrics"]
        values = {one["name"]: one["value"] for one in found}
        return Work(values["TaskDuration"], values["ScriptDuration"], values["Timestamp"])
