"""Parts of recordings, and rows of a store that is there already, to one store."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import zarr
from numpy.typing import NDArray
from zarr.codecs import BloscCodec

from biokit.labels.parts import Arrays, Header, part_path, read_header, read_part
from biokit.labels.store import CHUNK, KIND, NUMBERS, ROWS, SCHEMA_VERSION, SHARD, TEXTS
from biokit.schema import FLAGS, VARIABLES, flag_attrs

# Values beside each other have the same size and sign: bytes of equal weight are put together
# first. The settings are part of the schema: the same labels are the same bytes.
LEVEL = 1


class OldStore:
    """The rows of a store, to be taken over where nothing about them has changed."""

    def __init__(self, path: Path) -> None:
        group = zarr.open_group(str(path), mode="r", zarr_format=3)
        self.arrays: dict[str, zarr.Array[Any]] = dict(group.arrays())
        table = [n for n in (*TEXTS, *NUMBERS, "beta") if n in self.arrays]
        self.columns: dict[str, NDArray[Any]] = {n: np.asarray(self.arrays[n][:]) for n in table}
        self.names = [str(name) for name in self.columns["sequence_name"]]
        self.rows = {name: row for row, name in enumerate(self.names)}
        self.dims: dict[str, list[str]] = {}
        for name, array in self.arrays.items():
            dims = [str(dim) for dim in array.metadata.dimension_names or ()]  # type: ignore[union-attr]
            if dims and dims[0] == "frame":
                self.dims[name] = dims[1:]
        used = {dim for dims in self.dims.values() for dim in dims}
        self.labels = {
            name: [str(label) for label in np.asarray(self.arrays[name][:])]
            for name in sorted(used | {"dof_unit"})
            if name in self.arrays
        }

    def key(self, name: str) -> str | None:
        """The key of a recording's labels; None where it has none, or has to be tried again."""
        row = self.rows.get(name)
        return None if row is None else str(self.columns["part_key"][row]) or None

    def header(self, name: str) -> Header:
        """What a part would say of the recording."""
        row = self.rows[name]
        column = {name: values[row] for name, values in self.columns.items()}
        frames = int(column["frame_count"])
        beta = column.get("beta", np.zeros(0))
        return Header(
            **{n: str(column[n]) for n in ("subject", "activity", "split", "reason")},
            name=name,
            key=str(column["part_key"]),
            checksum=str(column["file_checksum"]),
            frames=frames,
            offered=int(column["offered_count"]),
            flagged=int(column["flagged_count"]),
            stature=float(column["stature"]),
            mass=float(column["mass"]),
            cutoff=float(column["cutoff"]),
            beta=tuple(float(b) for b in beta if np.isfinite(b)),
            dims=self.dims if frames else {},
            labels=self.labels if frames else {},
        )

    def frames(self, name: str) -> Arrays:
        """The arrays of a part of the recording."""
        row = self.rows[name]
        first, count = (int(self.columns[n][row]) for n in ("first_frame", "frame_count"))
        if not count:
            return {}
        return {n: np.asarray(self.arrays[n][first : first + count]) for n in self.dims}


@dataclass(frozen=True)
class Source:
    """Where the labels of each recording are: a part in the folder, or a row of the old store."""

    folder: Path
    old: OldStore | None
    reused: frozenset[str]

    def header(self, name: str) -> Header:
        """What is said of the recording.

        Raises
        ------
        OSError
            If its part is gone.
        """
        if self.old is not None and name in self.reused:
            return self.old.header(name)
        header = read_header(part_path(self.folder, name))
        if header is None:
            raise OSError(
                f"{self.folder}: the part of {name} is missing or damaged; run the same again"
            )
        return header

    def frames(self, name: str) -> Arrays:
        """The arrays of every frame."""
        if self.old is not None and name in self.reused:
            return self.old.frames(name)
        return read_part(part_path(self.folder, name))[1]


def join(names: Sequence[str], source: Source, out: Path, attrs: Mapping[str, str | int]) -> None:
    """Write the store of all recordings, in their order; memory holds one shard of frames.

    Raises
    ------
    ValueError
        If recordings differ in what their frames have.
    OSError
        If a part is gone, or the disk is full.
    """
    group = zarr.create_group(str(out), zarr_format=3, attributes=dict(attrs), overwrite=True)
    group.attrs.update(kind=KIND, schema_version=SCHEMA_VERSION)
    layout = _write_table(group, names, source)
    if layout.frames:
        _write_labels(group, layout)
        _write_frames(group, layout, (source.frames(name) for name in names))


def _write_table(group: zarr.Group, names: Sequence[str], source: Source) -> Header:
    """Write what is said of the sequences; a Header of all frames together is returned."""
    texts: dict[str, list[str]] = {name: [] for name in TEXTS}
    numbers: dict[str, list[float]] = {name: [] for name in NUMBERS}
    shapes: list[tuple[float, ...]] = []
    whole = Header(name="")
    total = 0
    for name in names:
        header = source.header(name)
        if header.frames and not whole.frames:
            whole = header
        if header.frames and (header.dims, header.labels) != (whole.dims, whole.labels):
            raise ValueError(
                f"{name}: its frames have other variables, muscles or coordinates than those of"
                f" {whole.name}; label them with one model, or into separate stores"
            )
        values = (header.name, header.subject, header.activity, header.split)
        rest = (header.reason, header.checksum, header.key)
        for column, text in zip(texts.values(), (*values, *rest), strict=True):
            column.append(text)
        counts = (total, header.frames, header.offered, header.flagged)
        sizes = (header.stature, header.mass, header.cutoff)
        for column_, number in zip(numbers.values(), (*counts, *sizes), strict=True):
            column_.append(number)
        shapes.append(header.beta)
        total += header.frames
    for text_name, text_column in texts.items():
        _text(group, text_name, text_column, "sequence")
    for number_name, number_column in numbers.items():
        kind, units, what = NUMBERS[number_name]
        known = {"units": units} if units else {}
        _small(group, number_name, np.array(number_column, kind), ("sequence",), known, what)
    components = max(map(len, shapes), default=0)
    beta = np.full((len(names), components), np.nan, np.float32)
    for row, shape in zip(beta, shapes, strict=True):
        row[: len(shape)] = shape
    if components:
        what = VARIABLES["beta"].long_name
        _small(group, "beta", beta, ("sequence", "shape"), {"units": "1"}, what)
    return Header(name="", frames=total, dims=whole.dims, labels=whole.labels)


def _write_labels(group: zarr.Group, layout: Header) -> None:
    for name, labels in layout.labels.items():
        _text(group, name, labels, "dof" if name == "dof_unit" else name)


def _write_frames(group: zarr.Group, layout: Header, parts: Iterator[Arrays]) -> None:
    """Write the variables of every frame, shard by shard: a shard is written once."""
    arrays: dict[str, zarr.Array[Any]] = {}
    for name, dims in layout.dims.items():
        further = tuple(len(layout.labels[dim]) for dim in dims)
        kind = "int16" if name in FLAGS else "float64" if name == "time" else "float32"
        arrays[name] = group.create_array(
            name,
            shape=(layout.frames, *further),
            chunks=(CHUNK, *further),
            shards=(SHARD, *further),
            dtype=kind,
            fill_value=0 if name in FLAGS else np.nan,
            compressors=_compressor(np.dtype(kind).itemsize),
            dimension_names=("frame", *dims),
            attributes=_described(name),
        )
    for first, block in _shards(parts):
        for name, values in block.items():
            arrays[name][first : first + len(values)] = values


def _shards(parts: Iterator[Arrays]) -> Iterator[tuple[int, Arrays]]:
    """Blocks of as many frames as a shard has, the last one shorter, and where each begins."""
    waiting: list[Arrays] = []
    frames = first = 0
    for part in parts:
        count = len(part["time"]) if part else 0
        begin = 0
        while begin < count:
            end = min(count, begin + SHARD - frames)
            waiting.append({name: values[begin:end] for name, values in part.items()})
            frames += end - begin
            begin = end
            if frames == SHARD:
                yield first, _together(waiting)
                first += frames
                frames, waiting = 0, []
    if waiting:
        yield first, _together(waiting)


def _together(blocks: Sequence[Arrays]) -> Arrays:
    return {name: np.concatenate([block[name] for block in blocks]) for name in blocks[0]}


def _small(
    group: zarr.Group,
    name: str,
    values: NDArray[Any],
    dims: tuple[str, ...],
    attrs: Mapping[str, Any],
    what: str,
) -> None:
    group.create_array(
        name,
        shape=values.shape,
        chunks=(ROWS, *values.shape[1:]),
        dtype=values.dtype,
        compressors=_compressor(values.dtype.itemsize),
        dimension_names=dims,
        attributes={**attrs, "long_name": what},
    )[:] = values


def _text(group: zarr.Group, name: str, values: Sequence[str], dim: str) -> None:
    array = group.create_array(
        name, shape=(len(values),), chunks=(ROWS,), dtype=str, dimension_names=(dim,)
    )
    array[:] = np.array(values, dtype=object)


def _described(name: str) -> dict[str, Any]:
    """Units, meaning and frame of a variable, from the schema."""
    if name == "time":
        return {"units": "s", "long_name": "time of the frame in the recording"}
    known = VARIABLES.get(name)
    attrs: dict[str, Any] = {}
    if known is not None:
        attrs = {"units": known.units, "long_name": known.long_name, "frame": known.frame}
    if name in FLAGS:
        flags = flag_attrs(FLAGS[name])
        attrs |= {k: v.tolist() if isinstance(v, np.ndarray) else v for k, v in flags.items()}
    return {key: value for key, value in attrs.items() if value is not None}


def _compressor(size: int) -> BloscCodec:
    return BloscCodec(cname="zstd", clevel=LEVEL, shuffle="shuffle", typesize=size)
