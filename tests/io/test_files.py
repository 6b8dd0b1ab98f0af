"""Paths: errors before work starts, and never half a file."""

from pathlib import Path

import pytest

from biokit.io import files


def test_missing_and_empty_files_are_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"walk\.trc: no such file"):
        files.existing_file(tmp_path / "walk.trc")
    with pytest.raises(FileNotFoundError, match=r"the folder .*nowhere does not exist"):
        files.existing_file(tmp_path / "nowhere" / "walk.trc")
    (tmp_path / "empty.trc").touch()
    with pytest.raises(ValueError, match=r"empty\.trc: the file is empty"):
        files.existing_file(tmp_path / "empty.trc")
    with pytest.raises(ValueError, match="is a folder"):
        files.existing_file(tmp_path)


def test_replacing_moves_into_place_and_leaves_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "out.mot"
    for text in ("first", "second"):
        with files.replacing(target) as temporary:
            assert temporary.parent == tmp_path
            assert temporary.suffix == ".mot"
            temporary.write_text(text)
        assert target.read_text() == text
    assert list(tmp_path.iterdir()) == [target]


def test_an_error_keeps_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "out.mot"
    target.write_text("old")
    with pytest.raises(RuntimeError), files.replacing(target) as temporary:
        temporary.write_text("half")
        raise RuntimeError
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_is_replaced_whole(tmp_path: Path) -> None:
    target = tmp_path / "out.zarr"
    for name in ("a", "b"):
        with files.replacing(target) as temporary:
            temporary.mkdir()
            (temporary / name).touch()
    assert [p.name for p in target.iterdir()] == ["b"]
    assert list(tmp_path.iterdir()) == [target]


def test_missing_folder_is_an_error_before_work(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="make it first"):
        files.check_writable(tmp_path / "nowhere" / "out.mot")


def test_read_only_folder_is_an_error_before_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Permissions do not bind the administrator, so the refusal is played.
    def refuse(*args: object, **kwargs: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "touch", refuse)
    with pytest.raises(PermissionError, match=r"cannot be written to .*another output folder"):
        files.check_writable(tmp_path / "out.mot")


def test_file_error_lists_the_first_problems() -> None:
    text = str(files.file_error(Path("a.trc"), [f"problem {i}" for i in range(14)]))
    assert "a.trc:" in text
    assert "problem 9" in text
    assert "problem 10" not in text
    assert "and 4 more" in text
