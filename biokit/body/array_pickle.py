"""Arrays out of pickles, and nothing else.

A pickle is a program: loading one as usual runs whatever it names. Here it may only build numbers,
text, lists, dicts, numpy arrays, sparse matrices and chumpy's array wrappers. Whatever else it
names is refused before it runs. What is built are inert stand-ins, so that neither chumpy nor the
version of scipy that wrote the file is needed.

What chumpy and scipy store was read from files' layouts: chumpy's ``Ch`` keeps its array as ``x``;
``Select``, ``Reshape`` and ``transpose`` reorder another's (``a``).
"""

from __future__ import annotations

import codecs
import pickle
from collections import OrderedDict
from typing import IO, Any

import numpy as np
import scipy.sparse
from numpy.typing import NDArray

# Python 2 wrote text and array bytes as str; latin1 keeps every byte.
ENCODING = "latin1"
SPARSE_FORMATS = ("csc", "csr", "coo")


class RefusedError(pickle.UnpicklingError):
    """A pickle names something that is neither an array nor a container."""


class Inert:
    """Stands for an object of another package: only its attributes are kept."""

    origin = ""

    def __setstate__(self, state: Any) -> None:
        if isinstance(state, tuple) and len(state) == 2:  # with slots
            state = {**(state[0] or {}), **(state[1] or {})}
        if not isinstance(state, dict):
            raise pickle.UnpicklingError(f"{self.origin}: unknown kind of state")
        for key, value in state.items():
            self.__dict__[str(key)] = value


def load_arrays(file: IO[bytes]) -> Any:
    """What a pickle holds, with `Inert` objects where it has wrapped arrays; see `as_array`.

    Parameters
    ----------
    file : binary file
        Of any pickle protocol, written by Python 2 or 3.

    Raises
    ------
    pickle.UnpicklingError
        If the pickle is damaged, or (`RefusedError`) names anything that could run.
    """
    try:
        return _Unpickler(file, encoding=ENCODING).load()
    except pickle.UnpicklingError:
        raise
    except Exception as error:  # damaged bytes end in errors of any kind
        raise pickle.UnpicklingError(f"{type(error).__name__}: {error}") from error


def as_array(value: Any) -> NDArray[Any]:
    """The array that an array, a sparse matrix or a chumpy object holds.

    Raises
    ------
    ValueError
        If it holds none, or is an expression of chumpy that has to be computed.
    """
    if isinstance(value, Inert):
        value = _unwrapped(value)
    elif scipy.sparse.issparse(value):
        value = value.toarray()
    array = np.asarray(value)
    if array.dtype == object and array.ndim == 0:
        return as_array(array.item())
    if array.dtype.kind not in "fiub":
        raise ValueError(f"holds {array.dtype}, not numbers")
    return array


class _Unpickler(pickle.Unpickler):
    """Finds the few names that arrays need; everything else is refused."""

    def find_class(self, module: str, name: str) -> Any:
        return find_array_class(module, name)


def find_array_class(module: str, name: str) -> Any:
    """What a pickle of arrays may name, or a stand-in for it.

    Raises
    ------
    RefusedError
        If it is neither an array nor a container.
    """
    found = _ALLOWED.get((module, name))
    if found is not None:
        return found
    if _is_foreign_array(module, name):
        # A class of its own, so that no pickle can change another's.
        return type(name, (Inert,), {"origin": f"{module}.{name}"})
    raise RefusedError(f"it names {module}.{name}, which is no array")


def _is_foreign_array(module: str, name: str) -> bool:
    if module == "chumpy" or module.startswith("chumpy."):
        return True
    formats = {f"{form}_{kind}" for form in SPARSE_FORMATS for kind in ("matrix", "array")}
    return module.startswith("scipy.sparse") and name in formats


class _Calls:
    """What pickles of arrays call, made harmless.

    Methods, because a pickle cannot change a method's defaults as it could a function's.
    """

    __slots__ = ()

    def reconstruct(self, kind: Any, shape: Any, dtype: Any) -> NDArray[Any]:
        """An empty array whose state follows (numpy's ``_reconstruct``)."""
        if kind is not np.ndarray:
            raise RefusedError(f"an array of the kind {kind!r}")
        code = dtype if isinstance(dtype, str) else bytes(dtype).decode("ascii")
        return np.ndarray.__new__(np.ndarray, shape, code)

    def scalar(self, dtype: np.dtype[Any], data: Any = b"") -> Any:
        """One number (numpy's ``scalar``)."""
        raw = data.encode(ENCODING) if isinstance(data, str) else bytes(data)
        return np.frombuffer(raw, dtype, count=1)[0]

    def from_buffer(self, buffer: Any, dtype: Any, shape: Any, order: Any) -> NDArray[Any]:
        """An array from the bytes of protocol 5 (numpy's ``_frombuffer``)."""
        return np.frombuffer(buffer, dtype).reshape(shape, order=order)

    def encode(self, text: str, encoding: str = ENCODING) -> bytes:
        """Bytes that Python 3 wrote for Python 2 (``_codecs.encode``)."""
        if codecs.lookup(encoding).name not in ("iso8859-1", "ascii", "utf-8"):
            raise RefusedError(f"the encoding {encoding!r}")
        return text.encode(encoding)

    def new(self, kind: Any, base: Any = None, state: Any = None) -> Any:
        """An object without its initialisation (``copyreg._reconstructor``)."""
        if not (isinstance(kind, type) and issubclass(kind, Inert)):
            raise RefusedError(f"an object of the kind {kind!r}")
        return kind.__new__(kind)


_CALLS = _Calls()
_BUILTINS = {
    "bytearray": bytearray,
    "bytes": bytes,
    "complex": complex,
    "dict": dict,
    "frozenset": frozenset,
    "list": list,
    "object": Inert,
    "set": set,
    "slice": slice,
    "tuple": tuple,
}
_ALLOWED: dict[tuple[str, str], Any] = {
    ("_codecs", "encode"): _CALLS.encode,
    ("collections", "OrderedDict"): OrderedDict,
    **{("builtins", name): kind for name, kind in _BUILTINS.items()},
    **{("__builtin__", name): kind for name, kind in _BUILTINS.items()},
    **{(module, "_reconstructor"): _CALLS.new for module in ("copyreg", "copy_reg")},
    ("numpy", "ndarray"): np.ndarray,
    ("numpy", "dtype"): np.dtype,
    **{
        (f"numpy.{core}.{module}", name): function
        for core in ("core", "_core")
        for module, name, function in (
            ("multiarray", "_reconstruct", _CALLS.reconstruct),
            ("multiarray", "scalar", _CALLS.scalar),
            ("numeric", "_frombuffer", _CALLS.from_buffer),
        )
    },
}


# ------------------------------------------------------------------------------------- unwrapping


def _unwrapped(value: Inert) -> NDArray[Any]:
    kind, held = type(value).__name__, value.__dict__
    if value.origin.startswith("scipy.sparse"):
        return _dense(kind[:3], held)
    if kind == "Ch" and "x" in held:
        return as_array(held["x"])
    if kind == "Select" and {"a", "idxs"} <= held.keys():
        chosen = as_array(held["a"]).ravel()[as_array(held["idxs"])]
        shape = held.get("preferred_shape")
        return chosen if shape is None else chosen.reshape(shape)
    if kind == "Reshape" and {"a", "newshape"} <= held.keys():
        return as_array(held["a"]).reshape(held["newshape"])
    if kind == "transpose" and "a" in held:
        return as_array(held["a"]).transpose(held.get("axes"))
    raise ValueError(
        f"is an expression of {value.origin}, which only chumpy computes; save the file again"
        " with numpy arrays: {key: np.array(value) for key, value in model.items()}"
    )


def _dense(form: str, held: dict[str, Any]) -> NDArray[Any]:
    """The matrix of scipy's attributes, which are checked first: they index memory."""
    try:
        shape = tuple(int(n) for n in held["_shape"])
        data = np.asarray(held["data"])
        if form == "coo":
            at = held.get("coords") or (held["row"], held["col"])
            return scipy.sparse.coo_matrix((data, tuple(at)), shape=shape).toarray()
        kind = scipy.sparse.csc_matrix if form == "csc" else scipy.sparse.csr_matrix
        matrix = kind((data, held["indices"], held["indptr"]), shape=shape)
        matrix.check_format(full_check=True)
        return matrix.toarray()
    except (KeyError, TypeError, ValueError, IndexError, MemoryError) as error:
        raise ValueError(f"is no valid sparse matrix ({error})") from error
