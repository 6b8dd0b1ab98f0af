"""The binary form of a scene: a JSON header and arrays, compressed, as the browser reads it.

Layout, before gzip: ``BKS1``, the length of the header (uint32, little-endian), the header in UTF-8
padded with spaces to a multiple of 8 bytes, then the arrays, each from a multiple of 8. In the
header an array stands as ``{"$": [offset, dtype, shape]}``. Quantised arrays (``q16``) are int16
with ``scale`` and ``offset``, differences along the axis ``delta``: smooth motion compresses to a
third of itself. The reader is ``viewer/src/payload.js``.
"""

import gzip
import json
import struct
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

MAGIC = b"BKS1"
MISSING = -32768  # of a quantised array: NaN
LEVELS = 32_766  # quantised values lie in -LEVELS .. LEVELS
ALIGN = 8
DTYPES = {"f8": "<f8", "f4": "<f4", "u1": "u1", "u2": "<u2", "u4": "<u4", "i4": "<i4", "q16": "<i2"}
NAMES = {np.dtype(kind): name for name, kind in DTYPES.items() if name != "q16"}


@dataclass(frozen=True)
class Quantised:
    """Values to be stored in 16 bits: 1/65,000 of their range at most, NaN kept.

    Attributes
    ----------
    values : array_like
        Any shape.
    axis : int
        The axis of time, along which neighbours are alike.
    rows : bool
        A range for each index of axis 0 (curves of many units), instead of one for all.
    step : float
        The finest difference worth keeping, in the unit of the values; what is finer is noise that
        does not compress.
    """

    values: ArrayLike
    axis: int = 0
    rows: bool = False
    step: float = 0.0


def pack(header: dict[str, Any]) -> bytes:
    """One compressed block of a nested dict whose leaves may be arrays, Quantised or bytes.

    Raises
    ------
    TypeError
        If an array has a dtype that the browser's reader does not know.
    """
    blocks: list[bytes] = []
    position = 0

    def stored(data: bytes) -> int:
        nonlocal position
        start = position
        padded = data + bytes(-len(data) % ALIGN)
        blocks.append(padded)
        position += len(padded)
        return start

    def plain(value: Any) -> Any:
        if isinstance(value, dict):
            return {str(key): plain(item) for key, item in value.items()}
        if isinstance(value, (list, tuple)):
            return [plain(item) for item in value]
        if isinstance(value, bytes):
            return {"$": [stored(value), "bytes", [len(value)]]}
        if isinstance(value, Quantised):
            levels, scale, offset = quantise(value)
            axis = value.axis % levels.ndim
            data = np.diff(levels, axis=axis, prepend=np.int16(0)).astype("<i2")
            where = [stored(data.tobytes()), "q16", list(levels.shape)]
            return {"$": where, "scale": scale, "offset": offset, "delta": axis}
        if isinstance(value, np.ndarray):
            name = NAMES.get(value.dtype)
            if name is None:
                raise TypeError(f"no array of {value.dtype} in a scene; known are {list(DTYPES)}")
            block = value.astype(DTYPES[name]).tobytes()
            return {"$": [stored(block), name, list(value.shape)]}
        if isinstance(value, np.generic):
            return value.item()
        return value

    text = json.dumps(plain(header), ensure_ascii=False, allow_nan=False).encode()
    text += b" " * (-len(text) % ALIGN)
    whole = b"".join([MAGIC, struct.pack("<I", len(text)), text, *blocks])
    return gzip.compress(whole, 6, mtime=0)


def unpack(block: bytes) -> dict[str, Any]:
    """The nested dict of :func:`pack`, quantised arrays as float32.

    Raises
    ------
    ValueError
        If it is no scene.
    """
    whole = gzip.decompress(block)
    if whole[:4] != MAGIC:
        raise ValueError("this is no scene: it does not begin with BKS1")
    (length,) = struct.unpack("<I", whole[4:8])
    start = 8 + length

    def full(value: Any) -> Any:
        if isinstance(value, list):
            return [full(item) for item in value]
        if not isinstance(value, dict):
            return value
        if "$" not in value:
            return {key: full(item) for key, item in value.items()}
        offset, name, shape = value["$"]
        if name == "bytes":
            return whole[start + offset : start + offset + shape[0]]
        count = int(np.prod(shape, dtype=np.int64))
        array = np.frombuffer(whole, DTYPES[name], count, start + offset).reshape(shape)
        if name != "q16":
            return array
        levels = np.cumsum(array, axis=value["delta"], dtype=np.int16)
        across = (-1,) + (1,) * (levels.ndim - 1)
        scale, shift = (np.reshape(value[key], across) for key in ("scale", "offset"))
        return np.where(levels == MISSING, np.nan, levels * scale + shift).astype(np.float32)

    found: dict[str, Any] = full(json.loads(whole[8:start]))
    return found


def quantise(
    given: Quantised,
) -> tuple[NDArray[np.int16], float | list[float], float | list[float]]:
    """Levels, and the scale and offset that give the values back (lists where by row)."""
    values = np.asarray(given.values, dtype=np.float64)
    finite = np.isfinite(values)
    count = len(values) if given.rows else 1
    flat = np.where(finite, values, np.nan).reshape(count, values.size // max(count, 1))
    known = np.isfinite(flat).any(axis=1)
    low, high = np.zeros(len(flat)), np.zeros(len(flat))
    if known.any():
        low[known], high[known] = np.nanmin(flat[known], axis=1), np.nanmax(flat[known], axis=1)
    offset = (low + high) / 2
    scale = np.where(high > low, np.maximum((high - low) / 2 / LEVELS, given.step), 1.0)
    with np.errstate(invalid="ignore"):
        levels = np.round((flat - offset[:, None]) / scale[:, None])
    whole = np.where(np.isfinite(levels), levels, MISSING).astype(np.int16).reshape(values.shape)
    if given.rows:
        return whole, scale.tolist(), offset.tolist()
    return whole, float(scale[0]), float(offset[0])
