"""The recordings that a scene shows, by name, checked before any work starts."""

import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import PurePath
from typing import Any

import xarray as xr

from biokit.io import load
from biokit.scene.trial_checks import FORCES, mixed_units, problems_of
from biokit.schema import duplicates

# Of trials, on light and dark pages. No two of them, nor the colours of right and left
# (biokit.plots.style), look alike with any kind of colour vision.
COLOURS = ("#18AA91", "#C270EB", "#9B4B58", "#850AFF", "#AF685A", "#C91DC9")
LISTED = 20  # problems of one error, at most

Trials = dict[str, xr.Dataset]  # by name, in the order in which they are shown
Source = (
    xr.Dataset
    | xr.DataTree
    | str
    | os.PathLike[str]
    | Mapping[str, Any]
    | Sequence[xr.Dataset | str | os.PathLike[str]]
)


def read_trials(source: Source, names: Sequence[str] | None = None) -> Trials:
    """The trials of whatever is given, in order, by name.

    Parameters
    ----------
    source : Dataset, path, DataTree, mapping or sequence
        One Dataset, or a file that :func:`biokit.load` reads one from; or several, in a mapping
        name -> Dataset (or file), in a DataTree, of which every node with a time is a trial, or
        in a list.
    names : sequence of str, optional
        Names of the trials in order, instead of those of the mapping, the tree or the attribute
        ``source`` of each Dataset.

    Returns
    -------
    dict
        name -> Dataset.

    Raises
    ------
    ValueError
        Listing everything that is wrong with any of them.
    """
    found = _found(source)
    if not found:
        raise ValueError("there is nothing to show: no Dataset with the dim time was given")
    if names is not None:
        given = [names] if isinstance(names, str) else [str(name) for name in names]
        if len(given) != len(found):
            raise ValueError(f"{len(given)} names for {len(found)} trials: give one for each")
        repeated = duplicates(given)
        if repeated:
            raise ValueError(f"names of trials have to differ; repeated: {', '.join(repeated)}")
        found = list(zip(given, (ds for _, ds in found), strict=True))
    trials = dict(_unique(found))
    problems = [f"{name}: {text}" for name, ds in trials.items() for text in problems_of(ds)]
    problems = problems or mixed_units(trials)
    if problems:
        more = [f"and {len(problems) - LISTED} more"] if len(problems) > LISTED else []
        lines = "".join(f"\n  - {line}" for line in problems[:LISTED] + more)
        raise ValueError(f"this cannot be shown:{lines}")
    return trials


def trial_colour(index: int) -> str:
    """The colour of the trial of that number; they repeat after some."""
    return COLOURS[index % len(COLOURS)]


def mass_known(trials: Mapping[str, xr.Dataset]) -> bool:
    """Whether all trials with forces know the mass, so that they can be shown per weight."""
    forced = [ds for ds in trials.values() if any(name in ds for name in FORCES)]
    return all("mass" in ds.attrs or "normalized" in ds.attrs for ds in forced)


def _found(source: Any) -> list[tuple[str, Any]]:
    """(name or empty, what should be a Dataset) in order."""
    if isinstance(source, xr.DataTree):
        nodes = [node for node in source.subtree if "time" in node.dataset.dims]
        return [(node.path.strip("/") or node.name or "", node.to_dataset()) for node in nodes]
    if isinstance(source, xr.Dataset):
        return [("", source)]
    if isinstance(source, (str, os.PathLike)):
        return [(name or PurePath(source).stem, ds) for name, ds in _found_in_file(source)]
    if isinstance(source, Mapping):
        return [
            (f"{name} {part}" if part else str(name), ds)
            for name, one in source.items()
            for part, ds in _parts(one)
        ]
    if isinstance(source, Iterable):
        return [found for one in source for found in _found(one)]
    return [("", source)]


def _parts(one: Any) -> list[tuple[str, Any]]:
    """What a name of a mapping holds; names within only where there are several."""
    found = _found(one)
    return found if len(found) > 1 else [("", ds) for _, ds in found]


def _found_in_file(path: str | os.PathLike[str]) -> list[tuple[str, Any]]:
    loaded = load(path)
    if isinstance(loaded, (xr.Dataset, xr.DataTree)):
        return _found(loaded)
    raise ValueError(
        f"{path} holds no motion to show ({type(loaded).__name__}); analyse it first with"
        " biokit.analyze, and show what that returns"
    )


def _unique(found: list[tuple[str, Any]]) -> list[tuple[str, Any]]:
    """Names from the attribute source where there is none; numbers behind those that repeat."""
    out: list[tuple[str, Any]] = []
    taken: set[str] = set()
    for number, (name, ds) in enumerate(found, 1):
        attrs = getattr(ds, "attrs", {})
        base = name or PurePath(str(attrs.get("source") or "")).name or f"trial {number}"
        unique, again = base, 2
        while unique in taken:
            unique, again = f"{base} ({again})", again + 1
        taken.add(unique)
        out.append((unique, ds))
    return out
