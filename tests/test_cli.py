"""The command line as a person types it."""

import shutil
from importlib import import_module
from pathlib import Path

import pytest

import biokit as bk
from biokit.cli import main

SAMPLE = Path(__file__).resolve().parent.parent / "sample_data"


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    for name in ("static.trc", "walk.trc"):
        shutil.copy(SAMPLE / name, tmp_path)
    return tmp_path / "walk.trc"


def test_analyze_writes_dataset_motion_and_page(recording: Path, capsys) -> None:
    out = recording.with_name("result.nc")
    static = recording.with_name("static.trc")
    status = main(
        ["analyze", str(recording), "--static", str(static), "--mass", "75", "--out", str(out)]
    )
    printed = capsys.readouterr().out
    assert status == 0
    assert "marker error" in printed and str(out.with_suffix(".html")) in printed
    assert bk.load(out).attrs["mass"] == pytest.approx(75)
    assert bk.load(out.with_suffix(".mot")).sizes["time"] == bk.load(out).sizes["time"]
    assert "<html" in out.with_suffix(".html").read_text("utf-8")[:200]


def test_demo_says_which_files_to_open(tmp_path: Path, capsys) -> None:
    assert main(["demo", "--out", str(tmp_path / "out")]) == 0
    printed = capsys.readouterr().out
    assert "true ones" in printed
    assert "came to joint loads" in printed and "the subject's mass" not in printed
    for name in ("walk.html", "walk.nc", "walk.mot"):
        assert (tmp_path / "out" / name).is_file()
        assert name in printed


def test_doctor(capsys) -> None:
    assert main(["doctor"]) == 0
    assert "torch" in capsys.readouterr().out


def test_without_a_command_help_is_shown(capsys) -> None:
    assert main([]) == 2
    assert "analyze" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nothing.trc"], "nothing.trc"),
        (["walk.trc", "--static", "nothing.trc"], "nothing.trc"),
        (["walk.trc", "--out", "walk.csv"], "written as .nc or .zarr"),
        (["walk.trc", "--out", "missing/walk.nc"], "does not exist"),
        (["walk.trc", "--mass", "-3"], "above zero"),
        (["walk.trc", "--model", "walk.trc"], "not a model"),
    ],
)
def test_errors_name_the_cause_and_write_nothing(
    recording: Path, monkeypatch, capsys, arguments: list[str], message: str
) -> None:
    monkeypatch.chdir(recording.parent)
    before = sorted(p.name for p in recording.parent.iterdir())
    assert main(["analyze", *arguments]) == 2
    error = capsys.readouterr().err
    assert error.startswith("biokit: error:") and message in error
    assert sorted(p.name for p in recording.parent.iterdir()) == before


def test_read_only_folder_is_refused_before_work(recording: Path, monkeypatch, capsys) -> None:
    def denied(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "touch", denied)
    monkeypatch.setattr(import_module("biokit.analyze"), "inverse_kinematics", pytest.fail)
    assert main(["analyze", str(recording)]) == 2
    assert "cannot be written to" in capsys.readouterr().err


def test_warnings_are_printed_as_lines(recording: Path, capsys) -> None:
    text = recording.read_text("utf-8")
    recording.write_text(text.replace("\tL_FLE\t", "\tWand\t", 1))
    main(["analyze", str(recording), "--out", str(recording.with_name("r.nc"))])
    assert "warning:" in capsys.readouterr().err


def test_options_of_a_video_reach_the_ladder(tmp_path: Path, monkeypatch, capsys) -> None:
    asked: dict[str, object] = {}

    def stopped(source: Path, **options: object) -> None:
        asked.update(options, source=source)
        options["progress"]("body")  # type: ignore[operator]
        raise ValueError("far enough")

    monkeypatch.setattr(import_module("biokit.analyze"), "analyze", stopped)
    video, keypoints = tmp_path / "clip.mp4", tmp_path / "clip.json"
    for file in (video, keypoints):
        file.write_text("-")
    arguments = ["--keypoints", str(keypoints), "--camera", "63", "--height", "1.7"]
    arguments += ["--refine", "5", "--person", "1", "--encoder", "keypoints"]
    assert main(["analyze", str(video), *arguments]) == 2
    assert asked.items() >= {
        "source": video, "keypoints": keypoints, "camera": 63.0, "height": 1.7, "refine": 5,
        "person": 1, "encoder": "keypoints",
    }.items()  # fmt: skip
    error = capsys.readouterr().err
    assert "0.0 s  body" in error and "far enough" in error
    main(["analyze", str(video), "--camera", f"{keypoints}#cam02", "--person", "largest"])
    assert asked["camera"] == Path(f"{keypoints}#cam02") and asked["person"] == "largest"


def test_the_method_of_kinetics_reaches_the_ladder(recording: Path, monkeypatch, capsys) -> None:
    asked: list[object] = []

    def stopped(source: Path, **options: object) -> None:
        asked.append(options["kinetics"])
        raise ValueError("far enough")

    monkeypatch.setattr(import_module("biokit.analyze"), "analyze", stopped)
    for arguments in ([], ["--kinetics", "neural"], ["--kinetics", "consistent"]):
        assert main(["analyze", str(recording), *arguments]) == 2
    assert asked == ["physics", "neural", "consistent"]
    with pytest.raises(SystemExit):
        main(["analyze", str(recording), "--kinetics", "guess"])
    assert "invalid choice: 'guess'" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--keypoints", "nothing.json"], "nothing.json"),
        (["--camera", "nothing.toml"], "nothing.toml"),
        (["--camera", "nothing.toml#cam02"], "nothing.toml"),
        (["--keypoints", "clip.nc"], "would overwrite"),
    ],
)
def test_files_of_a_video_are_looked_for_first(
    tmp_path: Path, monkeypatch, capsys, arguments: list[str], message: str
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(import_module("biokit.analyze"), "analyze", pytest.fail)
    for name in ("clip.mp4", "clip.nc"):
        (tmp_path / name).write_text("-")
    assert main(["analyze", "clip.mp4", *arguments]) == 2
    assert message in capsys.readouterr().err
