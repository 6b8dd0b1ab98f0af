"""The run: one store of all recordings, the same whoever makes it and however often it stops."""

from __future__ import annotations

import errno
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import xarray as xr
import zarr

import biokit as bk
from biokit.labels import run
from biokit.labels.parts import part_path, read_header
from biokit.labels.store import CHUNK, SCHEMA_VERSION, open_labels
from biokit.labels.workers import check_workers
from tests.labels import fakes


def labelled(
    source: Path,
    out: Path,
    workers: int = 1,
    options: str = "{}",
    scheduler: str | None = None,
    **arguments: Any,
) -> xr.Dataset:
    """What bk.label does, with labels that cost nothing."""
    store = run._checked(out)
    listed = partial(fakes.listed, source)
    with run._workplace(store) as folder:
        run._run(
            listed,
            [recording.name for recording in listed()],
            store,
            folder,
            label=partial(fakes.label, **arguments),
            attrs={"model": "fake", "options": options, "sampling_rate": 30.0},
            root=source,
            workers=workers,
            scheduler=scheduler,
            progress=False,
        )
    return open_labels(store)


def content(folder: Path) -> dict[str, bytes]:
    """Every file of a folder, byte for byte."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "source"
    words = ("keep", "reject", "keep", "damaged", "bug", "keep")
    for k, word in enumerate(words):
        fakes.write(folder, f"r{k}", seed=k, frames=300 + 97 * k, word=word)
    return folder


@pytest.fixture(autouse=True)
def _quiet(recwarn: pytest.WarningsRecorder) -> None:
    """The fake labels remark that they are made up."""


def test_the_store_holds_what_the_labelling_gave(source: Path, tmp_path: Path) -> None:
    ds = labelled(source, tmp_path / "labels.zarr")
    recordings = list(fakes.listed(source))
    assert list(ds["sequence_name"].values) == [r.name for r in recordings]
    assert list(ds["frame_count"].values) == [300, 0, 300 + 2 * 97, 0, 0, 300 + 5 * 97]
    assert list(ds["first_frame"].values) == [0, 300, 300, 794, 794, 794]
    assert list(ds["reason"].values) == [
        *("", "marker C7 is 0.21 m away", "", "r3.txt: is damaged"),
        *("RuntimeError: out of luck", ""),
    ]
    for row in (0, 2, 5):
        truth = fakes.label(recordings[row])
        first, count = int(ds["first_frame"][row]), int(ds["frame_count"][row])
        frames = ds.isel(frame=slice(first, first + count))
        for name in ("muscle_activation", "dof_position", "theta", "residual_share"):
            np.testing.assert_array_equal(frames[name], truth[name].values.astype(np.float32))
        np.testing.assert_array_equal(frames["time"], truth["time"])
        np.testing.assert_array_equal(frames["flag"], truth["flag"])
        assert ds["flagged_count"][row] == np.count_nonzero(truth["flag"])
        np.testing.assert_allclose(ds["beta"][row], truth["beta"], rtol=1e-6)
        assert float(ds["mass"][row]) == 70.0 + row
    assert tuple(ds["muscle"].values) == fakes.MUSCLES
    assert list(ds["dof_unit"].values) == ["m", "rad"]
    assert ds["muscle_activation"].dtype == np.float32 and ds["flag"].dtype == np.int16
    assert ds["muscle_activation"].encoding["chunks"] == (CHUNK, len(fakes.MUSCLES))
    assert ds["dof_position"].attrs["long_name"] and ds["residual_share"].attrs["units"] == "1"
    assert ds.attrs["schema_version"] == SCHEMA_VERSION and ds.attrs["torch_version"]
    assert [path.name for path in tmp_path.iterdir()] == ["source", "labels.zarr"] or {
        path.name for path in tmp_path.iterdir()
    } == {"source", "labels.zarr"}


def test_two_runs_give_the_same_bytes_and_more_frames_than_a_shard_too(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("biokit.labels.join.SHARD", CHUNK)
    one = labelled(source, tmp_path / "one.zarr")
    labelled(source, tmp_path / "two.zarr")
    assert content(tmp_path / "one.zarr") == content(tmp_path / "two.zarr")
    assert len(list((tmp_path / "one.zarr" / "theta" / "c").iterdir())) == 4  # 1,579 frames
    truth = fakes.label(list(fakes.listed(source))[5])["theta"].values.astype(np.float32)
    np.testing.assert_array_equal(one["theta"][794:], truth)


def test_labels_that_are_there_are_not_made_again(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "labels.zarr"
    labelled(source, out)
    before = content(out)
    stamp = (out / "zarr.json").stat().st_mtime_ns
    labelled(source, out)  # nothing to do but the bug, which is tried again
    assert content(out) == before
    (source / "r4.txt").unlink()
    labelled(source, out)
    stamp = (out / "zarr.json").stat().st_mtime_ns
    labelled(source, out)
    assert (out / "zarr.json").stat().st_mtime_ns == stamp, "the store was written again"


def test_a_source_that_grows_or_changes_costs_only_what_is_new(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, fresh = tmp_path / "labels.zarr", tmp_path / "fresh.zarr"
    (source / "r4.txt").unlink()
    labelled(source, out)
    fakes.write(source, "r25", seed=25, frames=700)
    fakes.write(source, "r5", seed=55, frames=410)
    made: list[str] = []
    label = fakes.label
    monkeypatch.setattr(fakes, "label", lambda r, **o: (made.append(r.name), label(r, **o))[1])
    labelled(source, out)
    assert made == ["set/r25", "set/r5"]
    labelled(source, fresh)
    assert content(out) == content(fresh)
    made.clear()
    labelled(source, out, options='{"max_marker_error": 0.1}')
    assert len(made) == 6, "other options, other labels"


def test_a_full_disk_keeps_what_is_done_and_says_so(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "labels.zarr"
    write, calls = run.facts.__globals__["write_part"], []

    def full(path: Path, *rest: Any) -> None:
        calls.append(path)
        if len(calls) == 3:
            raise OSError(errno.ENOSPC, "No space left on device")
        write(path, *rest)

    with monkeypatch.context() as patch:
        patch.setattr("biokit.labels.workers.write_part", full)
        with pytest.raises(OSError, match=r"full \(after 2 of 6 recordings\).*run the same") as e:
            labelled(source, out)
    assert e.value.errno == errno.ENOSPC
    assert not out.exists()
    folder = tmp_path / "labels.zarr.parts"
    assert read_header(part_path(folder, "set/r0")) is not None
    assert read_header(part_path(folder, "set/r2")) is None
    made: list[str] = []
    label = fakes.label
    monkeypatch.setattr(fakes, "label", lambda r, **o: (made.append(r.name), label(r, **o))[1])
    labelled(source, out)
    assert made == ["set/r2", "set/r3", "set/r4", "set/r5"]
    assert not folder.exists()


def test_a_disk_full_of_parts_keeps_them(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "labels.zarr"

    def full(*_: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("biokit.labels.join._write_frames", full)
        with pytest.raises(OSError, match="while the parts were joined"):
            labelled(source, out)
    assert not out.exists() and not (tmp_path / "labels.zarr.part").exists()
    assert labelled(source, out)["frame_count"].sum() == 1579


def test_a_damaged_part_is_made_again(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "labels.zarr"
    labelled(source, tmp_path / "undisturbed.zarr")
    with pytest.raises(KeyboardInterrupt), run._workplace(run._checked(out)) as folder:
        path = part_path(folder, "set/r0")
        path.parent.mkdir()
        path.write_bytes(b"half of a par")
        (path.parent / ".123456789abc.part").write_bytes(b"left by a run that was killed")
        (tmp_path / "labels.zarr.part").mkdir()
        raise KeyboardInterrupt
    labelled(source, out)
    assert content(out) == content(tmp_path / "undisturbed.zarr")
    assert not folder.exists()


def test_an_interrupted_move_into_place_is_undone(source: Path, tmp_path: Path) -> None:
    out, aside = tmp_path / "labels.zarr", tmp_path / "labels.zarr.old"
    labelled(source, out)
    before = content(out)
    out.rename(aside)
    run._take_back(out)
    assert content(out) == before and not aside.exists()
    aside.mkdir()
    run._take_back(out)
    assert content(out) == before and not aside.exists()


def test_nothing_kept_is_a_store_of_reasons(tmp_path: Path) -> None:
    source = tmp_path / "source"
    fakes.write(source, "r0", 0, 300, "reject")
    with pytest.warns(UserWarning, match="no sequence was kept"):
        ds = labelled(source, tmp_path / "labels.zarr")
    assert int(ds["offered_count"][0]) == 300 and "muscle_activation" not in ds


def test_recordings_of_different_models_are_refused(source: Path, tmp_path: Path) -> None:
    mixed = fakes.label

    def label(recording: Any, **options: Any) -> xr.Dataset:
        ds = mixed(recording, **options)
        return ds.isel(muscle=[0, 1]) if recording.name == "set/r2" else ds

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(fakes, "label", label)
        with pytest.raises(ValueError, match=r"set/r2: its frames have other variables, muscles"):
            labelled(source, tmp_path / "labels.zarr")


def test_the_output_is_checked_before_work_starts(source: Path, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"a folder that ends in \.zarr"):
        run._checked(tmp_path / "labels.nc")
    with pytest.raises(FileNotFoundError, match=r"the folder .* does not exist"):
        run._checked(tmp_path / "none" / "labels.zarr")
    (tmp_path / "file.zarr").touch()
    with pytest.raises(ValueError, match="is a file; choose another output"):
        run._checked(tmp_path / "file.zarr")
    (tmp_path / "empty.zarr").mkdir()
    with pytest.raises(ValueError, match="is no labelled dataset"):
        run._checked(tmp_path / "empty.zarr")
    zarr.create_group(tmp_path / "other.zarr", zarr_format=3)
    with pytest.raises(ValueError, match="of something else"):
        run._checked(tmp_path / "other.zarr")
    (tmp_path / "mine.zarr.parts").mkdir()
    (tmp_path / "mine.zarr.parts" / "thesis.txt").touch()
    with pytest.raises(ValueError, match="is not biokit's"):
        run._checked(tmp_path / "mine.zarr")


def test_two_runs_do_not_write_one_store(tmp_path: Path) -> None:
    pytest.importorskip("fcntl", reason="files are locked on POSIX systems")
    store = run._checked(tmp_path / "labels.zarr")
    with (
        run._workplace(store),
        pytest.raises(ValueError, match="another run is writing here"),
        run._workplace(store),
    ):
        pass


def test_load_says_what_opens_a_store(source: Path, tmp_path: Path) -> None:
    labelled(source, tmp_path / "labels.zarr")
    with pytest.raises(ValueError, match=r"labelled dataset; biokit\.labels\.open_labels opens"):
        bk.load(tmp_path / "labels.zarr")


@pytest.mark.parametrize(
    ("found", "fix"), [(SCHEMA_VERSION + 1, "install a newer biokit"), (0, "label the recordings")]
)
def test_a_store_of_another_version_is_named_with_the_fix(
    source: Path, tmp_path: Path, found: int, fix: str
) -> None:
    out = tmp_path / "labels.zarr"
    labelled(source, out)
    zarr.open_group(out, mode="r+").attrs["schema_version"] = found
    for opened in (open_labels, run._checked):
        with pytest.raises(ValueError, match=f"has schema version {found}, written .*: {fix}"):
            opened(out)


def test_the_workers_of_a_scheduler_give_the_same_bytes(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    distributed = pytest.importorskip("distributed", reason="needs biokit[scale]")
    labelled(source, tmp_path / "alone.zarr")
    with distributed.LocalCluster(
        n_workers=1, threads_per_worker=1, processes=False, dashboard_address=None
    ) as cluster:
        address = cluster.scheduler_address
        labelled(source, tmp_path / "labels.zarr", scheduler=address)
        assert content(tmp_path / "labels.zarr") == content(tmp_path / "alone.zarr")

        def full(*_: Any) -> None:
            raise OSError(errno.ENOSPC, "No space left on device")

        with monkeypatch.context() as patch:
            patch.setattr("biokit.labels.workers.write_part", full)
            with pytest.raises(OSError, match="is full"):
                labelled(source, tmp_path / "full.zarr", scheduler=address)
        monkeypatch.setattr("biokit.labels.workers.installed", lambda names: dict.fromkeys(names))
        with pytest.raises(ValueError, match=r"a worker has .* install the same versions"):
            labelled(source, tmp_path / "mixed.zarr", scheduler=address)


def test_a_scheduler_that_is_not_there(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("distributed", reason="needs biokit[scale]")
    monkeypatch.setattr("biokit.labels.workers.CONNECT", 0.5)
    with pytest.raises(OSError, match=r"tcp://127\.0\.0\.1:9: no dask scheduler answers"):
        labelled(source, tmp_path / "labels.zarr", scheduler="tcp://127.0.0.1:9")


@pytest.mark.slow
def test_dead_workers_cost_only_the_recording_that_kills_them(source: Path, tmp_path: Path) -> None:
    pytest.importorskip("distributed", reason="needs biokit[scale]")
    fakes.write(source, "r6", 6, 300, "fragile")
    fakes.write(source, "r7", 7, 300, "deadly")
    ds = labelled(source, tmp_path / "labels.zarr", workers=2)
    assert list(ds["frame_count"].values) == [300, 0, 494, 0, 0, 785, 300, 0]
    assert str(ds["reason"].values[7]).startswith("its worker died whenever it was labelled")
    (source / "r7.txt").unlink()
    labelled(source, tmp_path / "labels.zarr", workers=2)
    labelled(source, tmp_path / "alone.zarr")
    assert content(tmp_path / "labels.zarr") == content(tmp_path / "alone.zarr")


def test_a_store_opens_lazily_without_dask(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_dask = labelled(source, tmp_path / "labels.zarr")
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    ds = open_labels(tmp_path / "labels.zarr")
    assert not ds["theta"].variable._in_memory and ds["theta"].chunks is None
    xr.testing.assert_identical(
        ds.isel(frame=slice(700, 900)).load(), with_dask.isel(frame=slice(700, 900)).load()
    )
    with pytest.raises(ImportError, match=r"pip install 'biokit\[scale\]'"):
        check_workers(2, None)
