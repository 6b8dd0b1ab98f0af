"""Who labels: this process, processes of this machine, or the workers of a cluster.

A worker leaves its labels in a part on the file system that all share and tells only a few facts,
so that memory and network carry nothing that grows with the number of recordings.
"""

from __future__ import annotations

import hashlib
import importlib.util
import logging
import time
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import torch
import xarray as xr

from biokit import __version__
from biokit.labels.parts import (
    dropped,
    files_checksum,
    kept,
    part_key,
    part_path,
    read_header,
    write_part,
)

if TYPE_CHECKING:
    from biokit.labels.recording import Recording

DEATHS = 3  # workers that die over one recording before it is dropped
DEADLY = "its worker died whenever it was labelled (of too little memory, or killed)"
IN_FLIGHT = 2  # recordings handed out for each thread of a worker
CONNECT = 30.0  # s to wait for a scheduler, and for its first worker
SHARED = 20.0  # s in which a part written elsewhere has to be seen here
DECIDING = ("biokit", "torch", "numpy")  # packages whose versions decide the numbers
MISSING = (
    "labelling with more than one worker needs dask: pip install 'biokit[scale]'"
    " (workers=1 labels without it)"
)


@dataclass(frozen=True)
class Plan:
    """What a worker has to know.

    ``folder`` takes the parts; ``root`` is the folder of the source, which reasons leave out;
    ``provenance`` (options, checksums, versions) is in the key of every part.
    """

    label: Callable[[Recording], xr.Dataset]
    folder: Path
    root: Path
    provenance: str
    versions: Mapping[str, str]


class Fact(NamedTuple):
    """What became of a recording; `made` is false where it was there before."""

    name: str
    frames: int
    reason: str
    made: bool
    in_store: bool
    remarks: tuple[str, ...] = ()


def installed(packages: Iterable[str]) -> dict[str, str]:
    """Versions of packages; "" where one is not installed."""
    found = {}
    for package in packages:
        try:
            # of an editable install, metadata may be of another day
            found[package] = __version__ if package == "biokit" else version(package)
        except PackageNotFoundError:
            found[package] = ""
    return found


def check_workers(workers: int, scheduler: str | None) -> None:
    """Make sure that there can be such workers.

    Raises
    ------
    ValueError
        If the number is below 1, or is given beside a scheduler.
    ImportError
        If they need dask and it is not installed.
    """
    if workers < 1:
        raise ValueError(f"workers is {workers}; at least 1 has to label")
    if scheduler is not None and workers != 1:
        raise ValueError("workers are counted on this machine; a scheduler brings its own")
    if (workers > 1 or scheduler is not None) and not importlib.util.find_spec("distributed"):
        raise ImportError(MISSING)


def make_part(recording: Recording, plan: Plan, stored_key: str | None) -> Fact:
    """Label one recording, unless its labels are there: as a part, or in the store.

    Whatever goes wrong with the recording becomes its reason.

    Raises
    ------
    OSError
        If the part cannot be written.
    ValueError
        If this worker has other versions of what decides the numbers.
    """
    _check_versions(plan.versions)
    torch.set_num_threads(1)  # sums in one order, so that the bytes are the same everywhere
    path = part_path(plan.folder, recording.name)
    try:
        checksum = files_checksum(recording.files)
    except OSError as error:
        return _drop(recording, plan, _reason(error, plan.root))
    key = part_key(recording, checksum, plan.provenance)
    if stored_key == key:
        return Fact(recording.name, 0, "", made=False, in_store=True)
    there = read_header(path)
    if there is not None and there.key == key:
        return Fact(recording.name, there.frames, there.reason, made=False, in_store=False)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            header, arrays = kept(recording, plan.label(recording), key, checksum)
        except Exception as error:
            # A ValueError is about the input and comes again; anything else may not.
            lasting = key if isinstance(error, ValueError) else ""
            header = dropped(recording, _reason(error, plan.root), lasting, checksum)
            arrays = {}
    write_part(path, header, arrays)
    remarks = {str(w.message): None for w in caught if issubclass(w.category, UserWarning)}
    return Fact(
        recording.name, header.frames, header.reason, made=True, in_store=False, remarks=(*remarks,)
    )


def facts(
    recordings: Iterable[Recording],
    plan: Plan,
    stored_key: Callable[[str], str | None],
    *,
    workers: int,
    scheduler: str | None,
) -> Iterator[Fact]:
    """Label all recordings; facts come in the order in which they are done.

    Raises
    ------
    OSError
        If parts cannot be written or are not seen here, or the scheduler does not answer.
    """
    if workers == 1 and scheduler is None:
        threads = torch.get_num_threads()
        try:
            for recording in recordings:
                yield make_part(recording, plan, stored_key(recording.name))
        finally:
            torch.set_num_threads(threads)
        return
    with _client(workers, scheduler) as client:
        for fact in _spread(client, recordings, plan, stored_key):
            _check_shared(fact, plan)
            yield fact


def _spread(
    client: Any,
    recordings: Iterable[Recording],
    plan: Plan,
    stored_key: Callable[[str], str | None],
) -> Iterator[Fact]:
    """Hand recordings out, a few at a time; those over which workers died come last, alone.

    When a worker dies, dask suspects everything that it had been given. Only a recording that
    is alone with the workers is known to be what they die of.
    """
    from distributed import KilledWorker, as_completed

    def hand_out(recording: Recording, turn: str) -> Any:
        digest = hashlib.sha256(recording.name.encode()).hexdigest()[:16]
        return client.submit(
            make_part, recording, plan, stored_key(recording.name), key=f"label-{digest}-{turn}"
        )

    todo = iter(recordings)
    running: dict[Any, Recording] = {}
    done = as_completed()
    suspects: list[Recording] = []
    more = True
    while more or running:
        room = max(1, IN_FLIGHT * sum(client.nthreads().values())) - len(running)
        while more and room > 0:
            recording = next(todo, None)
            more = recording is not None
            if recording is not None:
                future = hand_out(recording, "first")
                running[future] = recording
                done.add(future)
                room -= 1
        if running:
            future = next(done)
            recording = running.pop(future)
            try:
                yield _result(future)
            except KilledWorker:
                suspects.append(recording)
            del future
    for recording in suspects:
        for again in range(1, DEATHS):
            try:
                yield _result(hand_out(recording, f"alone-{again}"))
                break
            except KilledWorker:
                continue
        else:
            yield _drop(recording, plan, DEADLY)


def _result(future: Any) -> Fact:
    from distributed.client import FutureCancelledError

    try:
        fact: Fact = future.result()
    except FutureCancelledError as error:
        raise OSError(
            f"the dask scheduler was lost ({error}); everything that is done is kept: run the same"
            " again"
        ) from error
    return fact


@contextmanager
def _client(workers: int, scheduler: str | None) -> Iterator[Any]:
    import dask
    from distributed import Client, LocalCluster

    if scheduler is not None:
        try:
            client = Client(scheduler, timeout=CONNECT)
        except (OSError, ValueError) as error:
            raise OSError(f"{scheduler}: no dask scheduler answers there ({error})") from error
        with client:
            try:
                client.wait_for_workers(1, timeout=CONNECT)
            except TimeoutError as error:
                raise OSError(
                    f"{scheduler}: the scheduler has no workers; start some with"
                    f" dask worker {scheduler} --nthreads 1"
                ) from error
            yield client
        return
    settings = {
        "distributed.scheduler.allowed-failures": 0,  # deaths are counted here
        "distributed.scheduler.worker-saturation": 1.0,
    }
    with (
        dask.config.set(settings),
        LocalCluster(
            n_workers=workers,
            threads_per_worker=1,
            processes=True,
            dashboard_address=None,
            silence_logs=logging.CRITICAL,  # deaths of workers are in the reasons
        ) as cluster,
        Client(cluster) as client,
    ):
        yield client


def _check_shared(fact: Fact, plan: Plan) -> None:
    """Make sure that the part of a worker is seen here, as far as file systems are slow."""
    path = part_path(plan.folder, fact.name)
    give_up = time.monotonic() + SHARED
    while not fact.in_store and not path.exists():
        if time.monotonic() > give_up:
            raise OSError(
                f"{plan.folder}: a worker has written the part of {fact.name}, but it is not seen"
                " here; the output has to be on a file system that all workers share under one"
                " path"
            )
        time.sleep(0.1)


def _check_versions(expected: Mapping[str, str]) -> None:
    here = installed(expected)
    other = [
        f"{name} {here[name]}, not {expected[name]}"
        for name in here
        if here[name] != expected[name]
    ]
    if other:
        raise ValueError(
            f"a worker has {'; '.join(other)}: install the same versions on all machines"
        )


def _drop(recording: Recording, plan: Plan, reason: str) -> Fact:
    """Leave a recording without labels, to be tried again by the next run."""
    write_part(
        part_path(plan.folder, recording.name), dropped(recording, reason, key="", checksum=""), {}
    )
    return Fact(recording.name, 0, reason, made=True, in_store=False)


def _reason(error: Exception, root: Path) -> str:
    """What an error says, without the folder that the source happens to lie in."""
    text = str(error).replace(f"{root}/", "") or type(error).__name__
    known = isinstance(error, ValueError | OSError)
    return text if known else f"{type(error).__name__}: {text}"
