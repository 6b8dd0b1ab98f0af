"""Label every recording of a source into one store, on one process or on many."""

from __future__ import annotations

import errno
import json
import os
import shutil
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from functools import lru_cache, partial
from hashlib import sha256
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

import xarray as xr
from tqdm import tqdm

from biokit.engine.model import Model
from biokit.io import open_skeleton
from biokit.io.compiled import load_compiled, save_compiled
from biokit.io.files import check_writable, existing, existing_file, file_error
from biokit.io.smpl_motion import Up
from biokit.labels.filters import Filters
from biokit.labels.join import OldStore, Source, join
from biokit.labels.parts import SUFFIX
from biokit.labels.recordings import recordings
from biokit.labels.store import SCHEMA_VERSION, check_store, open_labels
from biokit.labels.workers import DECIDING, Fact, Plan, check_workers, facts, installed
from biokit.sources import as_model

if TYPE_CHECKING:
    from biokit.labels.recording import Recording

MARK = "biokit-labels"  # the file that makes a folder ours, and locks it
SHOWN_REMARKS = 10
FULL = (errno.ENOSPC, errno.EDQUOT)


def label(
    source: str | os.PathLike[str],
    out: str | os.PathLike[str],
    *,
    workers: int = 1,
    scheduler: str | None = None,
    layout: str = "auto",
    up: Up | None = None,
    model: Model | str | os.PathLike[str] | None = None,
    body: str | os.PathLike[str] | None = None,
    reaction: str = "contact",
    filters: Filters | None = None,
    device: str = "auto",
    progress: bool = True,
) -> xr.Dataset:
    """Label recordings of motion with muscle activations, into one store for training.

    Each recording is labelled by :func:`biokit.labels.chain.label_recording` and left as a part
    in a folder beside the store (``out`` + ".parts"); when all are done the parts are joined in
    the order of the source, the store is moved into place and the parts are removed. A run that
    ends early, for whatever reason, is resumed by the same call: parts whose files, options, model
    and versions are the same are kept. So are the sequences of a store that is there already;
    it is replaced when the new one is complete. The same input gives the same bytes, with any
    number of workers.

    Parameters
    ----------
    source : path
        A folder of recordings, or one file: see :func:`biokit.labels.recordings.recordings`.
    out : path
        The store to write, a folder that ends in .zarr.
    workers : int
        Processes on this machine, each with one thread; 1 is this process, which needs no dask.
        Call from under ``if __name__ == "__main__":`` in a script, because processes import it.
    scheduler : str, optional
        Address of a dask scheduler ("tcp://host:8786") whose workers are used instead. Source and
        output have to be on a file system that all of them share under the same paths.
    layout : str
        Layout of the source (:data:`biokit.labels.recordings.LAYOUTS`); "auto" decides file by
        file.
    up : {"y", "z", "-y"}, optional
        Vertical axis of the files, where it is not what their layout says.
    model : Model or path, optional
        A model with muscles; the open skeleton when not given.
    body : path, optional
        SMPL, SMPL-H or SMPL-X file that the motions were made with; the open body when not given.
    reaction : {"contact", "neural", "consistent"}
        Where the ground reaction comes from.
    filters : Filters, optional
        What a sequence has to be; the paper's limits when not given.
    device : str
        "auto" uses a GPU where there is one.
    progress : bool
        Show a progress bar: recordings, frames per second, kept, dropped.

    Returns
    -------
    Dataset
        The store, as :func:`biokit.labels.store.open_labels` opens it;
        :func:`biokit.train.activation_data.bank_of_store` makes it what the network trains on.

    Raises
    ------
    FileNotFoundError, PermissionError
        If the source is missing or the output cannot be written.
    ValueError
        If the source holds no recordings, the layout or an option is unknown, the model has no
        muscles, or ``out`` exists as something else.
    ImportError
        If more than one worker is wanted and dask is not installed.
    OSError
        If the disk is full in the middle: what is done is kept, and the same call goes on.

    Warns
    -----
    UserWarning
        What the labelling remarks, each remark once; and if no sequence was kept.

    Examples
    --------
    >>> import biokit as bk
    >>> ds = bk.label("amass", "labels.zarr", workers=16)  # doctest: +SKIP
    """
    from biokit.labels.kinetics import REACTIONS

    root = existing(source).absolute()
    store = _checked(Path(out))
    if reaction not in REACTIONS:
        raise ValueError(f"there is no reaction {reaction!r}; {', '.join(REACTIONS)} are")
    check_workers(workers, scheduler)
    filters = filters or Filters()
    model = open_skeleton() if model is None else as_model(model)
    if not len(model.muscles):
        raise ValueError(f"the model {model.name} has no muscles, which labels are made of")
    body = None if body is None else existing_file(body).absolute()
    listed = partial(recordings, root, layout, up=up)
    names = [recording.name for recording in listed()]
    with _workplace(store) as folder:
        compiled = folder / "model.bkm"
        save_compiled(model, compiled)
        attrs: dict[str, Any] = {
            "model": model.name,
            "model_checksum": sha256(compiled.read_bytes()).hexdigest(),
            "body": "open_body" if body is None else body.name,
            "body_checksum": "" if body is None else sha256(body.read_bytes()).hexdigest(),
            "sampling_rate": float(filters.rate),
            "options": json.dumps(
                {"reaction": reaction, "device": device, "up": up, **asdict(filters)},
                sort_keys=True,
            ),
        }
        chain = partial(
            _label, model=compiled, body=body, reaction=reaction, filters=filters, device=device
        )
        _run(
            listed,
            names,
            store,
            folder,
            label=chain,
            attrs=attrs,
            root=root,
            workers=workers,
            scheduler=scheduler,
            progress=progress,
        )
    return open_labels(store)


def _label(recording: Recording, *, model: Path, **options: Any) -> xr.Dataset:
    from biokit.labels.chain import label_recording

    return label_recording(recording, model=_loaded(model), **options)


@lru_cache(maxsize=1)  # once a worker
def _loaded(path: Path) -> Model:
    return load_compiled(path)


def _run(
    listed: Callable[[], Iterator[Recording]],
    names: list[str],
    store: Path,
    folder: Path,
    *,
    label: Callable[[Recording], xr.Dataset],
    attrs: dict[str, Any],
    root: Path,
    workers: int,
    scheduler: str | None,
    progress: bool,
) -> None:
    """Label what is listed with `label` and join it; the tests give their own."""
    versions = installed(DECIDING)
    attrs = {
        **{f"{name}_version": text for name, text in installed((*DECIDING, "opensim")).items()},
        **attrs,
    }
    plan = Plan(
        label,
        folder,
        root if root.is_dir() else root.parent,
        json.dumps([SCHEMA_VERSION, attrs], sort_keys=True),
        versions,
    )
    old = OldStore(store) if store.exists() else None
    done = facts(
        _same(listed(), names),
        plan,
        old.key if old else lambda _: None,
        workers=workers,
        scheduler=scheduler,
    )
    in_store = set()
    report = _Report(len(names), progress)
    try:
        for fact in done:
            report.add(fact)
            if fact.in_store:
                in_store.add(fact.name)
    except OSError as error:
        raise _told(error, folder, f"after {report.done} of {len(names)} recordings") from error
    finally:
        report.close()
    if old is not None and len(in_store) == len(names) and old.names == names:
        return
    new = store.with_name(f"{store.name}.part")
    try:
        join(names, Source(folder, old, frozenset(in_store)), new, attrs | {"source": root.name})
    except OSError as error:
        shutil.rmtree(new, ignore_errors=True)
        raise _told(error, folder, "while the parts were joined") from error
    _into_place(new, store)
    report.conclude()


def _same(listed: Iterator[Recording], names: list[str]) -> Iterator[Recording]:
    """The recordings, once more; they have to be the ones that were listed first."""
    changed = ValueError("the source has changed while it was read; run the same again")
    expected = iter(names)
    for recording in listed:
        if recording.name != next(expected, None):
            raise changed
        yield recording
    if next(expected, None) is not None:
        raise changed


def _told(error: OSError, folder: Path, when: str) -> OSError:
    """The error, saying what is left to do if the disk is full."""
    if error.errno not in FULL:
        return error
    return OSError(
        error.errno,
        f"the disk of {folder} is full ({when}); everything that is done is kept: make room and"
        " run the same again",
    )


# ------------------------------------------------------------------------------- files and folders


def _checked(out: Path) -> Path:
    """Where the store is written.

    Raises
    ------
    ValueError
        If something else is there, or where its parts shall be.
    FileNotFoundError, PermissionError
        If nothing can be written there.
    """
    store = check_writable(out.expanduser().absolute())
    if store.suffix != ".zarr":
        raise ValueError(f"{store}: the labels are written as a folder that ends in .zarr")
    if store.exists():
        if not store.is_dir():
            raise file_error(store, ["is a file; choose another output"])
        check_store(store)
    folder = _parts(store)
    if folder.exists() and not (folder / MARK).exists() and any(folder.iterdir()):
        raise file_error(folder, ["is not biokit's; remove it, or choose another output"])
    return store


def _parts(store: Path) -> Path:
    return store.with_name(f"{store.name}.parts")


@contextmanager
def _workplace(store: Path) -> Iterator[Path]:
    """Yield the folder for parts; it is removed if all goes well, and stays if not.

    Raises
    ------
    ValueError
        If another run is at work there.
    """
    folder = _parts(store)
    folder.mkdir(exist_ok=True)
    mark = folder / MARK
    with _lock(mark):
        _take_back(store)
        for left in folder.glob(f"*/.*{SUFFIX}"):  # of a run that was killed
            left.unlink(missing_ok=True)
        shutil.rmtree(store.with_name(f"{store.name}.part"), ignore_errors=True)
        yield folder
        for inside in folder.iterdir():  # the mark last: without it the folder is nobody's
            if inside.is_dir():
                shutil.rmtree(inside)
            elif inside != mark:
                inside.unlink()
    mark.unlink(missing_ok=True)
    folder.rmdir()


@contextmanager
def _lock(path: Path) -> Iterator[None]:
    """Keep other runs away; the system takes the lock back from a process that is killed."""
    with path.open("a") as file:
        try:
            import fcntl  # not on Windows
        except ImportError:
            yield
            return
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise file_error(path.parent, ["another run is writing here; wait for it"]) from error
        yield


def _aside(store: Path) -> Path:
    return store.with_name(f"{store.name}.old")


def _into_place(new: Path, store: Path) -> None:
    """Move the new store to its place; the old one is aside for a moment."""
    for path in new.rglob("*"):
        if path.is_file():
            with path.open("rb+") as file:
                os.fsync(file.fileno())  # before the parts go
    if store.exists():
        store.replace(_aside(store))
    new.replace(store)
    shutil.rmtree(_aside(store), ignore_errors=True)


def _take_back(store: Path) -> None:
    """Undo a move into place that was interrupted."""
    aside = _aside(store)
    if aside.is_dir():
        if store.exists():
            shutil.rmtree(aside)
        else:
            aside.replace(store)


# ---------------------------------------------------------------------------------------- progress


class _Report:
    """The progress bar, and the remarks of the labelling, each once."""

    def __init__(self, total: int, progress: bool) -> None:
        self.done = self.kept = self.dropped = self.frames = 0
        self.begin = perf_counter()
        self.remarks: set[str] = set()
        self.bar = tqdm(total=total, unit="recording", disable=not progress)

    def add(self, fact: Fact) -> None:
        self.done += 1
        if not fact.in_store:
            self.kept += not fact.reason
            self.dropped += bool(fact.reason)
        self.frames += fact.frames if fact.made else 0
        rate = self.frames / max(perf_counter() - self.begin, 1e-9)
        self.bar.set_postfix_str(f"{rate:.0f} frames/s, kept {self.kept}, dropped {self.dropped}")
        self.bar.update()
        for remark in fact.remarks:
            if remark not in self.remarks and len(self.remarks) < SHOWN_REMARKS:
                self.remarks.add(remark)
                warnings.warn(f"{fact.name}: {remark}", UserWarning, stacklevel=4)

    def close(self) -> None:
        self.bar.close()

    def conclude(self) -> None:
        if self.done == self.dropped:
            warnings.warn(
                "no sequence was kept; the store's `reason` says why", UserWarning, stacklevel=4
            )
