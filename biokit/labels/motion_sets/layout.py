"""What a layout of motions is, and what is known of a file before it is read."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from biokit.io.smpl_motion import Up
from biokit.labels.recording import Recording


class Found(NamedTuple):
    """A file of a source.

    Attributes
    ----------
    path
    name
        Path in the source with "/", without its suffix.
    keys
        Of an .npz: names of its arrays, of which none is read; empty where it is damaged.
    damage
        What is wrong with an .npz, or "".
    up
        The vertical axis of the file where the user told it.
    """

    path: Path
    name: str
    keys: frozenset[str]
    damage: str
    up: Up | None


class Layout(NamedTuple):
    """Files of one kind.

    Attributes
    ----------
    name
        By which it is chosen.
    expected
        What its files are called, for messages.
    holds
        Whether a file is of this kind, by its name and its keys.
    motions
        The recordings of a file.
    """

    name: str
    expected: str
    holds: Callable[[Found], bool]
    motions: Callable[[Found], Iterator[Recording]]


def found(path: Path, root: Path, up: Up | None) -> Found:
    """What a file's name and, of an .npz, its table of contents tell."""
    name = path.relative_to(root).with_suffix("").as_posix()
    if path.suffix.lower() != ".npz":
        return Found(path, name, frozenset(), "", up)
    try:
        with zipfile.ZipFile(path) as archive:
            keys = frozenset(
                entry.removesuffix(".npy") for entry in archive.namelist() if entry.endswith(".npy")
            )
    except (zipfile.BadZipFile, OSError, RuntimeError) as error:  # the last: unknown compression
        return Found(path, name, frozenset(), str(error) or type(error).__name__, up)
    return Found(path, name, keys, "", up)


def folder(name: str) -> str:
    """The folder of a name with "/": "" where it has none."""
    return name.rpartition("/")[0]
