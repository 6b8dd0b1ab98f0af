"""Fixtures shared by all tests."""

from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

REPO_ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def repo_root() -> Path:
    """The folder of the checkout."""
    return REPO_ROOT


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The reference recordings, which stay outside the repository (their licences differ)."""
    path = REPO_ROOT.parent / "shared" / "data"
    if not path.is_dir():
        pytest.skip(f"the reference recordings are not at ../{path.relative_to(REPO_ROOT.parent)}")
    return path


@pytest.fixture
def opensim(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """The opensim package, quiet, with a temporary working folder (it writes opensim.log there)."""
    module = pytest.importorskip("opensim", reason="the opensim package has no wheel here")
    monkeypatch.chdir(tmp_path)
    module.Logger.setLevelString("off")
    yield module
