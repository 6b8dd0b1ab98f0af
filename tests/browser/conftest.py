"""A real browser: Debian's chromium, driven by playwright, which may talk to this machine only."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

INSTALL = "chromium is missing: apt-get install chromium fonts-dejavu-core"
# drawing without a graphics card, as in continuous integration
FLAGS = ["--no-sandbox", "--enable-unsafe-swiftshader"]
OWN = ("127.0.0.1", "localhost")


@pytest.fixture(scope="session")
def chromium() -> str:
    """Path of the browser."""
    found = shutil.which("chromium") or shutil.which("chromium-browser")
    if found is None:
        pytest.skip(INSTALL)
    return found


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator[Any]:
    """The browser, started once."""
    playwright = pytest.importorskip("playwright.sync_api", reason="pip install playwright")
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium, args=FLAGS)
        yield browser
        browser.close()


class Watched:
    """A page, and what must not happen on it."""

    def __init__(self, page: Any) -> None:
        self.page = page
        self.errors: list[str] = []
        self.outside: list[str] = []
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("request", self._note)

    def _note(self, request: Any) -> None:
        address = urlsplit(request.url)
        if address.scheme in ("http", "https", "ws", "wss") and address.hostname not in OWN:
            self.outside.append(request.url)

    def check(self) -> None:
        """Fails where a script failed or a request left the machine."""
        assert self.errors == []
        assert self.outside == []


@pytest.fixture
def watched(browser: Any) -> Iterator[Watched]:
    """A new page of 1280 px, checked at the end of the test."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, accept_downloads=True)
    watched = Watched(context.new_page())
    yield watched
    context.close()
    watched.check()


@pytest.fixture(scope="session")
def browser_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where pages and notebooks of these tests lie."""
    return tmp_path_factory.mktemp("browser")
