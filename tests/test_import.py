"""Importing biokit is silent, quick and touches nothing."""

import subprocess
import sys
from pathlib import Path

import pytest

import biokit

PROBE = """
import os, sys, warnings, logging
folder, hook, excepthook = set(os.listdir()), warnings.showwarning, sys.excepthook
environment, filters = dict(os.environ), list(warnings.filters)
import biokit as bk
assert set(os.listdir()) == folder, "the import wrote a file"
assert warnings.showwarning is hook and sys.excepthook is excepthook
assert dict(os.environ) == environment and list(warnings.filters) == filters
assert not logging.getLogger().handlers
heavy = {"torch", "xarray", "pandas", "opensim", "numpy", "plotly", "ezc3d"} & set(sys.modules)
assert not heavy, f"the import loaded {heavy}"
"""


def run(code: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


def test_import_is_silent_and_touches_nothing(tmp_path: Path) -> None:
    done = run(PROBE, tmp_path)
    assert done.returncode == 0, done.stderr
    assert (done.stdout, done.stderr) == ("", "")
    assert list(tmp_path.iterdir()) == []


def test_every_public_name_is_listed_and_lazy() -> None:
    assert set(biokit.__all__) - {"__version__"} == set(biokit._HOME)
    assert set(biokit.__all__) <= set(dir(biokit))


def test_unknown_name_raises_attribute_error() -> None:
    with pytest.raises(AttributeError, match=r"biokit.*no_such_verb"):
        _ = biokit.no_such_verb


def test_load_is_the_function_of_io() -> None:
    from biokit.io import load

    assert biokit.load is load


def test_submodule_does_not_hide_the_verb_of_the_same_name(tmp_path: Path) -> None:
    code = (
        "import sys, types, biokit as bk\n"
        "module = types.ModuleType('biokit.analyze'); module.analyze = len\n"
        "sys.modules['biokit.analyze'] = module\n"
        "bk.analyze = module  # what the import system does after `import biokit.analyze`\n"
        "assert bk.analyze is len\n"
    )
    done = run(code, tmp_path)
    assert done.returncode == 0, done.stderr
