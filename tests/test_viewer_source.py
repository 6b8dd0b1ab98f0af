"""The viewer that ships is built from the sources that are here, and its own tests pass."""

import hashlib
import re
import shutil
import subprocess
from pathlib import Path

import pytest

VIEWER = Path(__file__).parents[1] / "viewer"
BUILT = Path(__file__).parents[1] / "biokit" / "assets" / "viewer.js"


def test_the_module_is_built_from_these_sources() -> None:
    digest = hashlib.sha256()  # as viewer/build.mjs
    source = VIEWER / "src"
    names = sorted(p.relative_to(source).as_posix() for p in source.rglob("*") if p.is_file())
    for name in names:
        digest.update(f"{name}\0".encode() + (source / name).read_bytes() + b"\0")
    first = BUILT.read_text(encoding="utf-8").partition("\n")[0]
    stated = re.match(r"// biokit viewer, built from viewer/src \(sha256 (\w+)\)", first)
    assert stated and stated[1] == digest.hexdigest(), "make viewer"


def test_the_module_asks_for_nothing() -> None:
    text = BUILT.read_text(encoding="utf-8")
    # names of XML dialects and addresses in messages are no requests
    assert not re.search(r"\bimportScripts\b|new WebSocket|navigator\.sendBeacon", text)
    assert not re.search(r"""\bimport\s*\(?\s*["']https?:""", text)
    assert not re.search(r"""url\(\s*["']?https?:""", text)
    assert BUILT.stat().st_size < 1e6  # it travels with every widget


def test_what_needs_no_browser() -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is missing: apt-get install nodejs")
    if not (VIEWER / "node_modules").is_dir():
        pytest.skip("the viewer's packages are missing: make viewer")
    done = subprocess.run(
        [node, "--test", "test/"], cwd=VIEWER, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stdout[-4000:]
