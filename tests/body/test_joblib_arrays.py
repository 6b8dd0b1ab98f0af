"""Files of joblib: read against what joblib was given, and nothing in them runs."""

from __future__ import annotations

import gzip
import io
import os
import pickle
import zlib
from collections.abc import Callable

import numpy as np
import pytest

from biokit.body.array_pickle import RefusedError
from biokit.body.joblib_arrays import load_joblib_arrays
from tests.joblib_file import HELD, WRITTEN

PLAIN = zlib.decompress(WRITTEN)


@pytest.mark.parametrize("content", [WRITTEN, PLAIN, gzip.compress(PLAIN)])
def test_arrays_are_those_that_were_written(content: bytes) -> None:
    found = load_joblib_arrays(io.BytesIO(content))
    assert (found["has_slam"], found["name"]) == (True, "walk")
    given, read = HELD["people"][1], found["people"][1]
    assert given.keys() == read.keys()
    for name, array in given.items():
        np.testing.assert_array_equal(read[name], array)
        assert read[name].dtype == array.dtype


def test_other_pickles_are_read_as_well() -> None:
    for protocol in (2, 4, 5):
        found = load_joblib_arrays(io.BytesIO(pickle.dumps(HELD, protocol)))
        np.testing.assert_array_equal(found["people"][1]["fortran"], HELD["people"][1]["fortran"])


class Calls:
    def __init__(self, function: Callable, argument: str) -> None:
        self.call = function, (argument,)

    def __reduce__(self) -> tuple[Callable, tuple[str]]:
        return self.call


@pytest.mark.parametrize("compress", [bytes, zlib.compress])
def test_nothing_runs(tmp_path, compress: Callable) -> None:
    witness = tmp_path / "ran"
    content = pickle.dumps({"people": Calls(os.system, f"touch {witness}")}, 4)
    with pytest.raises(RefusedError, match="system"):
        load_joblib_arrays(io.BytesIO(compress(content)))
    assert not witness.exists()


def test_an_array_of_objects_would_be_another_pickle() -> None:
    changed = PLAIN.replace(b"\x8c\x02b1", b"\x8c\x02O8")  # the type of the mask
    assert changed != PLAIN
    with pytest.raises(pickle.UnpicklingError):
        load_joblib_arrays(io.BytesIO(changed))


@pytest.mark.parametrize("keep", [1, 40, len(PLAIN) // 2, len(PLAIN) - 1])
def test_a_file_that_is_cut_off(keep: int) -> None:
    with pytest.raises(pickle.UnpicklingError):
        load_joblib_arrays(io.BytesIO(PLAIN[:keep]))
    with pytest.raises(pickle.UnpicklingError):
        load_joblib_arrays(io.BytesIO(WRITTEN[: len(WRITTEN) * keep // len(PLAIN)]))
