"""Execute notebooks and commit them readable: text and tables kept, plotly figures as PNG.

    python scripts/render_notebooks.py tutorials/*.ipynb notebooks/*.ipynb

Figures are interactive when a reader runs the notebook; what is stored is a picture of each, drawn
by plotly.js in chromium (`apt install chromium`), so that the page reads well on GitHub and stays
small. Whatever changes from run to run (execution times, widget state) is removed.
"""

import argparse
import base64
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import zlib
from pathlib import Path

import nbformat
import plotly.io as pio
from nbclient import NotebookClient
from plotly.offline import get_plotlyjs

FIGURE = "application/vnd.plotly.v1+json"
WIDTH = 900  # px
PAGE = """<html><body><div id="figure"></div><script>{plotly}</script><script>
const figure = {figure};
Plotly.newPlot("figure", figure.data, figure.layout)
  .then(div => Plotly.toImage(div, {{format: "png", width: {width}, height: {height}}}))
  .then(url => {{ document.body.innerHTML = "<img src='" + url + "'>"; }});
</script></body></html>"""


def picture(figure: dict, chromium: str) -> str:
    """PNG of a plotly figure, base64."""
    drawn = pio.from_json(pio.to_json(figure, validate=False), skip_invalid=True)
    drawn.frames = []  # the first frame is what a picture shows
    page = PAGE.format(
        plotly=get_plotlyjs(),
        figure=drawn.to_json(),
        width=WIDTH,
        height=drawn.layout.height or 450,
    )
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "figure.html")
        source.write_text(page, encoding="utf-8")
        command = [
            chromium,
            *("--headless", "--no-sandbox", "--disable-quic", "--no-first-run"),
            *("--use-angle=swiftshader", "--enable-unsafe-swiftshader"),
            *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
            *(f"--user-data-dir={folder}/profile", "--virtual-time-budget=20000", "--dump-dom"),
            source.as_uri(),
        ]
        done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    found = re.search(r'src="data:image/png;base64,([^"]+)"', done.stdout)
    if found is None:
        raise RuntimeError("chromium drew no picture")
    return base64.b64encode(smaller(base64.b64decode(found.group(1)))).decode()


def smaller(png: bytes) -> bytes:
    """The same picture, compressed harder than a browser does."""
    at, head, pixels = 8, b"", b""
    while at < len(png):
        (size,) = struct.unpack(">I", png[at : at + 4])
        kind, body = png[at + 4 : at + 8], png[at + 8 : at + 8 + size]
        head, pixels = (body, pixels) if kind == b"IHDR" else (head, pixels + body)
        at += 12 + size
    parts = {b"IHDR": head, b"IDAT": zlib.compress(zlib.decompress(pixels), 9), b"IEND": b""}
    return png[:8] + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in parts.items()
    )


def render(path: Path, chromium: str) -> int:
    """Execute a notebook in its own folder and write it back; its size in bytes."""
    notebook = nbformat.read(path, as_version=4)
    NotebookClient(
        notebook, timeout=600, kernel_name="python3", resources={"metadata": {"path": path.parent}}
    ).execute()
    for index, cell in enumerate(notebook.cells):
        cell.id = str(index)  # as nbstripout numbers them
        cell.metadata.pop("execution", None)
        if cell.cell_type != "code":
            continue
        cell.execution_count = None
        for output in cell.outputs:
            if "execution_count" in output:
                output.execution_count = None
            if FIGURE in output.get("data", {}):
                output.data = {"image/png": picture(output.data[FIGURE], chromium)}
    notebook.metadata = {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
        "keep_output": True,  # for nbstripout
    }
    nbformat.write(notebook, path)
    return path.stat().st_size


def main() -> None:
    """Render the notebooks named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("notebooks", nargs="+", type=Path)
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        sys.exit("chromium is needed to draw the figures: apt install chromium fonts-dejavu-core")
    os.environ["PLOTLY_RENDERER"] = "plotly_mimetype"
    for path in parser.parse_args().notebooks:
        sys.stdout.write(f"{path}: {render(path, chromium) / 1000:.0f} kB\n")


if __name__ == "__main__":
    main()
