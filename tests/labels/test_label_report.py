"""The page about a labelled dataset, and the command that writes both."""

from __future__ import annotations

import re
from dataclasses import asdict
from pathlib import Path

import numpy as np
import pytest

from biokit import cli
from biokit.cli_label import FILTERS
from biokit.labels.filters import Filters
from biokit.labels.store import open_labels
from biokit.report.labels import numbers, write_label_report
from tests.labels import fakes
from tests.labels.test_run import labelled

pytestmark = pytest.mark.filterwarnings("ignore:.*made up")


def test_the_page_says_what_was_kept_dropped_and_of_what(tmp_path: Path) -> None:
    source = tmp_path / "source"
    for k, word in enumerate(("keep", "reject", "damaged", "keep")):
        fakes.write(source, f"r{k}", seed=k, frames=400, word=word)
    ds = labelled(source, tmp_path / "labels.zarr", options='{"max_marker_error": 0.15}')
    page = write_label_report(tmp_path / "labels.zarr", tmp_path / "labels.html")
    text = page.read_text("utf-8")
    said = dict(numbers(ds))
    assert said["Sequences"] == "2 kept, 2 dropped"
    assert said["Frames"].startswith("800 of 1,200 kept")
    flagged = sum(np.count_nonzero(fakes.label(r)["flag"]) for r in _kept(source))
    assert said["Frames to mask"].startswith(f"{flagged} of")
    assert said["Duration"] == "26.7 seconds at 30 frames/s"
    for told in ("marker C7 is 0.21 m away", "r2.txt: is damaged", "max marker error", "0.15"):
        assert told in text
    assert len(re.findall("<script[^>]*type=.text/figure", text)) == 4  # no reserves here
    assert not re.findall(r"(?:src|href)=[\"']https?:", text), "the page fetches something"


def _kept(source: Path) -> list[fakes.Recording]:
    return [r for r in fakes.listed(source) if "keep" in r.files[0].read_text()]


def test_the_page_of_a_store_without_labels(tmp_path: Path) -> None:
    source = tmp_path / "source"
    fakes.write(source, "r0", seed=0, frames=100, word="reject")
    labelled(source, tmp_path / "labels.zarr")
    page = write_label_report(tmp_path / "labels.zarr", tmp_path / "labels.html")
    assert "0 kept, 1 dropped" in page.read_text("utf-8")


def test_the_command_line_has_the_filters_and_their_defaults() -> None:
    defaults = asdict(Filters())
    assert {name: value for name, (value, _) in FILTERS.items()} == {
        name: value for name, value in defaults.items() if name != "bounds"
    }


def test_errors_come_before_the_work(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    out = tmp_path / "labels.zarr"
    for arguments, told in (
        ([empty, out], "holds no motions"),
        ([tmp_path / "none", out], "no such file"),
        ([empty, tmp_path / "labels.nc"], r"ends in \.zarr"),
        ([empty, tmp_path / "none" / "labels.zarr"], "does not exist"),
        ([empty, out, "--layout", "vicon"], "no layout 'vicon'"),
        ([empty, out, "--workers", "0"], "at least 1"),
        ([empty, out, "--workers", "2", "--scheduler", "tcp://a:1"], "a scheduler brings its own"),
        ([empty, out, "--savgol-window", "10"], "has to be odd"),
        ([empty, out, "--model", tmp_path / "none.osim"], "no such file"),
    ):
        assert cli.main(["label", *map(str, arguments)]) == 2
        assert re.search(told, capsys.readouterr().err), arguments
        assert {path.name for path in tmp_path.iterdir()} == {"empty"}


@pytest.mark.slow
def test_the_command_labels_the_sample_walk(
    tmp_path: Path, repo_root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "source").mkdir()
    for name in ("walk_body.npz", "walk.trc"):
        (tmp_path / "source" / name).write_bytes((repo_root / "sample_data" / name).read_bytes())
    (tmp_path / "source" / "damaged_poses.npz").write_bytes(b"no archive")
    out = tmp_path / "labels.zarr"
    assert cli.main(["label", str(tmp_path / "source"), str(out)]) == 0
    assert "sequences: 2 kept, 1 dropped" in capsys.readouterr().out
    ds = open_labels(out)
    assert ds.sizes["muscle"] == 184 and int(ds["frame_count"].sum()) == ds.sizes["frame"]
    activation = ds["muscle_activation"].values
    assert np.nanmin(activation) >= 0 and np.nanmax(activation) <= 1
    assert "cannot be read" in str(ds["reason"].values[0])
    assert (tmp_path / "labels.html").is_file()
