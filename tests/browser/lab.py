"""JupyterLab as a person would use it: a server of its own, and a notebook opened in chromium."""

import contextlib
import os
import secrets
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

STARTED = 60.0  # s that a server may take
RUN = 180_000  # ms that a notebook may take
IDLE = """() => {
  const panel = window.jupyterapp?.shell.currentWidget;
  const session = panel?.sessionContext?.session;
  return session?.kernel?.status === "idle";
}"""


@contextlib.contextmanager
def server(folder: Path, state: Path) -> Iterator[str]:
    """Address of a JupyterLab over a folder, with its token; it writes under ``state`` only."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    token = secrets.token_hex(16)
    names = ("CONFIG", "DATA", "RUNTIME", "WORKSPACES")
    environment = dict(os.environ) | {f"JUPYTER_{name}_DIR": str(state / name) for name in names}
    environment |= {
        "JUPYTERLAB_SETTINGS_DIR": str(state / "SETTINGS"),
        "JUPYTERLAB_WORKSPACES_DIR": str(state / "WORKSPACES"),
        "IPYTHONDIR": str(state / "IPYTHON"),
    }
    quiet = state / "SETTINGS" / "@jupyterlab" / "apputils-extension"
    quiet.mkdir(parents=True)
    news = '{"fetchNews": "false", "checkForUpdates": false}'  # else it asks in a dialog
    (quiet / "notification.jupyterlab-settings").write_text(news, encoding="utf-8")
    command = [
        *(sys.executable, "-m", "jupyterlab", "--no-browser", "--ServerApp.ip=127.0.0.1"),
        *(f"--ServerApp.port={port}", "--ServerApp.port_retries=0", "--allow-root"),
        *(f"--ServerApp.root_dir={folder}", f"--IdentityProvider.token={token}"),
        *("--LabApp.expose_app_in_browser=True", "--LabApp.news_url=None"),
        "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
    ]
    with (state / "server.log").open("wb") as log:
        process = subprocess.Popen(command, env=environment, stdout=log, stderr=log)
    address = f"http://127.0.0.1:{port}"
    try:
        end = time.monotonic() + STARTED
        while True:
            with contextlib.suppress(OSError):
                urllib.request.urlopen(f"{address}/api?token={token}", timeout=2).close()
                break
            if process.poll() is not None or time.monotonic() > end:
                raise RuntimeError(f"no JupyterLab: {(state / 'server.log').read_text()[-3000:]}")
            time.sleep(0.2)
        yield f"{address}/lab?token={token}"
    finally:
        process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(10)
        process.kill()


def open_notebook(page: Any, address: str, name: str) -> None:
    """Opens a notebook of the server in a new workspace and waits for its kernel."""
    base, token = address.split("/lab?")
    page.goto(f"{base}/lab/tree/{name}?reset&{token}")
    page.wait_for_function(IDLE, timeout=RUN)


def run_all(page: Any) -> None:
    """Runs every cell and waits until the kernel is done."""
    page.evaluate("() => window.jupyterapp.commands.execute('notebook:run-all-cells')")
    page.wait_for_function(IDLE, timeout=RUN)
