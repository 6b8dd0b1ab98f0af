"""Execute notebooks and commit them readable: text and tables kept, plotly figures as PNG.

    python scripts/render_notebooks.py tutorials/*.ipynb notebooks/*.ipynb

Figures and widgets are interactive when a reader runs the notebook; what is stored is a picture of
each, drawn by plotly.js or the viewer in chromium (`apt install chromium`) and reduced to 256
colours, so that the page reads well on GitHub and stays small. Whatever changes from run to run
(execution times, widget state) is removed.
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
import numpy as np
import plotly.io as pio
import widget_pictures  # beside this file
from nbclient import NotebookClient
from plotly.offline import get_plotlyjs

FIGURE = "application/vnd.plotly.v1+json"
WIDTH = 900  # px
PAGE = """<html><body><div id="figure"></div><script>{plotly}</script><script>
const figure = {figure};
Plotly.newPlot("figure", figure.data, figure.layout)
  .then(div => Plotly.toImage(div, {{format: "png", width: {width}, height: {height}}}))
  .then(async url => {{
    const image = new Image();
    image.src = url;
    await new Promise(done => {{ image.onload = done; }});
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext("2d");
    context.drawImage(image, 0, 0);
    const rgba = context.getImageData(0, 0, image.width, image.height).data;
    let text = "";
    for (let k = 0; k < rgba.length; k += 4096)
      text += String.fromCharCode(...rgba.subarray(k, k + 4096));
    document.body.innerHTML = `<p id="${{image.width}}x${{image.height}}">${{btoa(text)}}</p>`;
  }});
</script></body></html>"""


def picture(figure: dict, chromium: str) -> str:
    """PNG of a plotly figure, base64."""
    drawn = pio.from_json(pio.to_json(figure, validate=False), skip_invalid=True)
    drawn.frames = []  # the first frame is what a picture shows
    drawn.layout.width = WIDTH
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
    found = re.search(r'<p id="(\d+)x(\d+)">([^<]+)<', done.stdout)
    if found is None:
        raise RuntimeError("chromium drew no picture")
    size = int(found[2]), int(found[1])
    rgba = np.frombuffer(base64.b64decode(found[3]), dtype=np.uint8).reshape(*size, 4)
    return base64.b64encode(indexed(rgba[..., :3])).decode()


def indexed(rgb: np.ndarray) -> bytes:
    """PNG with a palette: [h, w, 3] pixels in 256 of their colours, of 5 bits each."""
    coarse = np.round(rgb.reshape(-1, 3) / 255 * 31).astype(np.int32)
    colours, index, count = np.unique(
        coarse @ [1024, 32, 1], return_inverse=True, return_counts=True
    )
    palette = np.stack([colours // 1024, colours // 32 % 32, colours % 32], axis=1)  # [c, 3]
    common = palette_of(palette, count)
    nearest = ((palette[:, None] - palette[common]) ** 2).sum(-1).argmin(1)
    rows = nearest[index].astype(np.uint8).reshape(rgb.shape[:2])
    lines = np.pad(rows, ((0, 0), (1, 0)))  # every line begins with its filter, 0
    height, width = rows.shape
    parts = {
        b"IHDR": struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0),
        b"PLTE": np.round(palette[common] / 31 * 255).astype(np.uint8).tobytes(),
        b"IDAT": zlib.compress(lines.tobytes(), 9),
        b"IEND": b"",
    }
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in parts.items()
    )


def palette_of(colours: np.ndarray, count: np.ndarray) -> np.ndarray:
    """Indices of at most 256 of the colours [c, 3]: frequent ones, and those far from all others.

    A photograph has many shades of few colours; the dots drawn on it have few pixels each.
    """
    chosen = [int(count.argmax())]
    apart = ((colours - colours[chosen[0]]) ** 2).sum(1)
    while len(chosen) < min(256, len(colours)):
        chosen.append(int((apart * np.sqrt(count)).argmax()))
        apart = np.minimum(apart, ((colours - colours[chosen[-1]]) ** 2).sum(1))
    return np.array(chosen)


def render(path: Path, chromium: str) -> int:
    """Execute a notebook in its own folder and write it back; its size in bytes."""
    notebook = nbformat.read(path, as_version=4)
    client = NotebookClient(
        notebook, timeout=600, kernel_name="python3", resources={"metadata": {"path": path.parent}}
    )
    client.execute()
    widgets = {
        name: {"state": state, "buffers": list(client.widget_buffers.get(name, {}).values())}
        for name, state in client.widget_state.items()
    }
    for index, cell in enumerate(notebook.cells):
        cell.id = str(index)  # as nbstripout numbers them
        cell.metadata.pop("execution", None)
        if cell.cell_type != "code":
            continue
        cell.execution_count = None
        for output in cell.outputs:
            if "execution_count" in output:
                output.execution_count = None
            data = output.get("data", {})
            if FIGURE in data:
                output.data = {"image/png": picture(data[FIGURE], chromium)}
            elif widget_pictures.VIEW in data:
                state = widgets[data[widget_pictures.VIEW]["model_id"]]
                with widget_pictures.pages(chromium) as page:
                    taken = indexed(widget_pictures.picture(state, page))
                output.data = {"image/png": base64.b64encode(taken).decode()}
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
