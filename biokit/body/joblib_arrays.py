"""Arrays out of what joblib wrote, which many networks of mesh recovery save their results with.

joblib's files are pickles in which every array is an object of its own class, whose state says type
and shape, and whose numbers follow in the file as they are. They are read here as
`biokit.body.array_pickle` reads other pickles: whatever else they name is refused before it runs.

Where the numbers are was read from files that joblib 1.6 wrote: behind the state one byte with the
length of a padding, the padding, then the numbers.
"""

from __future__ import annotations

import gzip
import io
import pickle
import zlib
from typing import IO, Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from biokit.body.array_pickle import ENCODING, Inert, RefusedError, find_array_class

WRAPPER = ("joblib.numpy_pickle", "NumpyArrayWrapper")
ZLIB, GZIP = b"\x78", b"\x1f\x8b"


def load_joblib_arrays(file: IO[bytes]) -> Any:
    """What a file of joblib, or another pickle, holds.

    Parameters
    ----------
    file : binary file
        Not compressed, or by zlib or gzip.

    Raises
    ------
    pickle.UnpicklingError
        If the pickle is damaged, or (`RefusedError`) names anything that could run.
    """
    try:
        return _Unpickler(_decompressed(file), encoding=ENCODING).load()
    except pickle.UnpicklingError:
        raise
    except Exception as error:  # damaged bytes end in errors of any kind
        raise pickle.UnpicklingError(f"{type(error).__name__}: {error}") from error


def _decompressed(file: IO[bytes]) -> IO[bytes]:
    head = file.read(2)
    file.seek(-len(head), io.SEEK_CUR)
    if head == GZIP:
        return io.BytesIO(gzip.decompress(file.read()))
    if head[:1] == ZLIB:
        return io.BytesIO(zlib.decompress(file.read()))
    return file


class _Wrapped(Inert):
    """Stands for joblib's class of an array."""

    origin = ".".join(WRAPPER)

    def array(self, file: IO[bytes]) -> NDArray[Any]:
        """The numbers that follow in the file."""
        held = self.__dict__
        dtype = np.dtype(held["dtype"])
        if dtype.hasobject:
            raise RefusedError("an array of objects")
        shape = tuple(int(n) for n in held["shape"])
        if held.get("numpy_array_alignment_bytes") is not None:
            file.read(file.read(1)[0])
        size = int(np.prod(shape, dtype=np.int64)) * dtype.itemsize
        data = file.read(size)
        if size < 0 or len(data) < size:
            raise pickle.UnpicklingError(f"an array of {size} bytes ends after {len(data)}")
        array = np.frombuffer(data, dtype)
        if held.get("order") == "F":
            return array.reshape(shape[::-1]).transpose()
        return array.reshape(shape)


_BUILD: Any = pickle._Unpickler.dispatch[pickle.BUILD[0]]


class _Unpickler(pickle._Unpickler):
    """Python's own reader in Python, which tells when an object has its state."""

    dispatch: ClassVar[dict[int, Any]] = dict(pickle._Unpickler.dispatch)
    stack: list[Any]

    def __init__(self, file: IO[bytes], *, encoding: str) -> None:
        super().__init__(file, encoding=encoding)
        self.numbers = file

    def find_class(self, module: str, name: str) -> Any:
        """A class of an array, or an error."""
        if (module, name) == WRAPPER:
            # A class of its own, so that no pickle can change another's.
            return type(name, (_Wrapped,), {})
        return find_array_class(module, name)

    def load_build(self) -> None:
        """Give an object its state; of a wrapper the array takes the place."""
        _BUILD(self)
        if isinstance(self.stack[-1], _Wrapped):
            self.stack.append(self.stack.pop().array(self.numbers))

    dispatch[pickle.BUILD[0]] = load_build
