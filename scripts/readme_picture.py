"""Draw the README's picture of the explorer, viewer/explorer.png, from the sample video.

    python scripts/readme_picture.py

It needs chromium (`apt install chromium fonts-dejavu-core`).
"""

import base64
import json
import shutil
import sys
from pathlib import Path

import widget_pictures  # beside this file
from render_notebooks import indexed

import biokit as bk

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = ROOT / "sample_data"
CHOSEN = ["knee_angle_r", "soleus_r"]


def main() -> None:
    """Analyse, draw, write."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        sys.exit("chromium is needed: apt install chromium fonts-dejavu-core")
    subject = json.loads((SAMPLE / "subject.json").read_text("utf-8"))
    walk = bk.analyze(
        SAMPLE / "walk.mp4",
        keypoints=SAMPLE / "walk_keypoints.json",
        camera=63.0,
        height=subject["height"],
        mass=subject["mass"],
    )
    explorer = bk.explore(walk, video=SAMPLE / "walk.mp4")
    explorer.selected = CHOSEN
    state = {"page": explorer.page, "chosen": dict(explorer.chosen)}
    scene = {"path": ["scene"], "data": base64.b64encode(explorer.scene).decode()}
    with widget_pictures.pages(chromium) as page:
        taken = widget_pictures.picture({"state": state, "buffers": [scene]}, page)
    path = ROOT / "viewer" / "explorer.png"
    path.write_bytes(indexed(taken))
    sys.stdout.write(f"{path.relative_to(ROOT)}: {path.stat().st_size / 1000:.0f} kB\n")


if __name__ == "__main__":
    main()
