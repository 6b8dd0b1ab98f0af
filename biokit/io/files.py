"""Paths in and out: checks before work starts, writing that never leaves half a file."""

import os
import shutil
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

# An error message names the first problems of a file; thousands of rows may share one cause.
SHOWN_PROBLEMS = 10


def existing(path: str | os.PathLike[str]) -> Path:
    """The path of something to read.

    Raises
    ------
    FileNotFoundError
        Naming the path, and the folder that is missing if it is.
    """
    path = Path(path).expanduser()
    if path.exists():
        return path
    if not path.parent.exists():
        raise FileNotFoundError(f"{path}: the folder {path.parent} does not exist")
    raise FileNotFoundError(f"{path}: no such file")


def existing_file(path: str | os.PathLike[str]) -> Path:
    """The path of a file to read, which has to hold something.

    Raises
    ------
    FileNotFoundError
        If there is none.
    ValueError
        If it is a folder or empty.
    """
    path = existing(path)
    if not path.is_file():
        raise ValueError(f"{path}: is a folder, expected a file")
    if path.stat().st_size == 0:
        raise ValueError(f"{path}: the file is empty")
    return path


def check_writable(path: str | os.PathLike[str]) -> Path:
    """The path of an output, once it is sure that its folder takes a new file.

    Call it before long work starts: permissions alone do not tell (read-only mounts), so a file
    is made and removed.

    Raises
    ------
    FileNotFoundError
        If the folder does not exist.
    PermissionError
        If nothing can be written into the folder.
    """
    path = Path(path).expanduser()
    if not path.parent.is_dir():
        raise FileNotFoundError(f"{path}: the folder {path.parent} does not exist; make it first")
    probe = _temporary(path)
    try:
        probe.touch(exist_ok=False)
        probe.unlink()
    except OSError as error:
        raise PermissionError(
            f"{path}: the folder {path.parent} cannot be written to ({error.strerror});"
            " choose another output folder"
        ) from error
    return path


@contextmanager
def replacing(path: str | os.PathLike[str]) -> Iterator[Path]:
    """Yield a temporary path beside ``path``; move it there when the block ends well.

    A file or a folder (zarr) can be made at the temporary path, which has the same suffix. When
    the block raises, nothing of it is left and what was at ``path`` stays.

    Raises
    ------
    FileNotFoundError, PermissionError
        As :func:`check_writable`, before the block runs.
    """
    path = check_writable(path)
    temporary = _temporary(path)
    try:
        yield temporary
        if temporary.is_dir() and path.is_dir():
            _replace_folder(temporary, path)
        else:
            temporary.replace(path)
    finally:
        _remove(temporary)


def _replace_folder(new: Path, old: Path) -> None:
    """Put a folder in the place of another, which no single call does when that is not empty."""
    aside = _temporary(old)
    old.replace(aside)
    new.replace(old)
    _remove(aside)


def _temporary(path: Path) -> Path:
    return path.with_name(f".{path.stem}-{uuid.uuid4().hex[:8]}{path.suffix}")


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def file_error(path: Path, problems: Sequence[str]) -> ValueError:
    """One error that names the file and lists everything wrong with it."""
    if len(problems) == 1:
        return ValueError(f"{path}: {problems[0]}")
    lines = [f"{path}:"] + [f"  - {problem}" for problem in problems[:SHOWN_PROBLEMS]]
    if len(problems) > SHOWN_PROBLEMS:
        lines.append(f"  - and {len(problems) - SHOWN_PROBLEMS} more")
    return ValueError("\n".join(lines))
