"""Every example runs: docstrings and the README's Python."""

import doctest
import importlib
import pkgutil
import re
import shutil
from pathlib import Path

import numpy as np
import pytest
import xarray as xr

import biokit
import biokit as bk
from biokit import schema

ROOT = Path(__file__).resolve().parent.parent
MODULES = sorted(
    module.name
    for module in pkgutil.walk_packages(biokit.__path__, "biokit.")
    if not module.name.endswith("__main__")
)


@pytest.mark.parametrize("name", MODULES)
def test_docstring_examples_run(name: str) -> None:
    result = doctest.testmod(importlib.import_module(name))
    assert result.failed == 0, f"{result.failed} of {result.attempted} examples in {name} fail"


def test_readme_python_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("opensim", reason="the README's example reads and writes .osim files")
    for name in ("static.trc", "walk.trc", "walk_grf.mot"):
        shutil.copy(ROOT / "sample_data" / name, tmp_path)
    shutil.copy(ROOT / "sample_data" / "walk_keypoints.json", tmp_path / "keypoints.json")
    shutil.copy(ROOT / "biokit" / "assets" / "open_skeleton.osim", tmp_path / "any.osim")
    bk.save(_body_motion(), tmp_path / "amass.npz")
    blocks = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
    assert blocks, "the README shows no Python"
    monkeypatch.chdir(tmp_path)
    for block in blocks:
        exec(compile(block, "README.md", "exec"), {})
    assert (tmp_path / "walk.nc").is_file()
    assert (tmp_path / "scaled.osim").is_file()


def _body_motion() -> xr.Dataset:
    """Somebody who stands and lifts the arms a little."""
    theta = np.zeros((20, 24, 3))
    theta[:, 16, 2], theta[:, 17, 2] = np.linspace(-1.3, -1.0, 20), np.linspace(1.3, 1.0, 20)
    return schema.body(
        np.arange(20) / 60,
        theta,
        np.zeros(10),
        np.tile([0.0, 0.95, 0.0], (20, 1)),
        attrs={"body_model": "open_body"},
    )


def test_readme_commands_exist() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    makefile = (ROOT / "Makefile").read_text("utf-8")
    for target in set(re.findall(r"make (\w+)", text)) - {"and"}:
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), f"make {target} does not exist"
