"""The doctor's report."""

import contextlib
from importlib.metadata import PackageNotFoundError, version

import pytest

from biokit import doctor


def test_report_names_versions_devices_and_parts() -> None:
    text = doctor.report()
    for part in (
        "biokit 0.",
        "Python 3.",
        "CPU",
        "CUDA",
        "torch ",
        "Optional: smpl",
        "non-commercial",
    ):
        assert part in text


def test_a_missing_part_comes_with_its_pip_line(monkeypatch: pytest.MonkeyPatch) -> None:
    real = doctor._version
    monkeypatch.setattr(doctor, "_version", lambda name: None if name == "av" else real(name))
    text = doctor.report()
    assert "missing; pip install 'biokit[video]'" in text
    assert "MISSING; pip install av" in text


def test_what_is_installed_is_not_called_missing() -> None:
    for extra in ("", *doctor.PARTS):
        for name in doctor._requirements(extra):
            with contextlib.suppress(PackageNotFoundError):
                version(name)
                assert doctor._version(name), f"{name}: its module has another name"
