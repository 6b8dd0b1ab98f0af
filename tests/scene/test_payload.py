"""What is packed comes back: exactly, or within the step of its quantisation."""

import gzip

import numpy as np
import pytest

from biokit.scene.payload import Quantised, pack, unpack


def test_plain_values_and_arrays_come_back() -> None:
    given = {
        "text": "Zoë, 王, <b>",
        "numbers": [1, 2.5, None, True],
        "nested": {"f8": np.linspace(0, 1, 7), "u2": np.arange(5, dtype=np.uint16)},
        "bytes": [b"abc", b""],
        "numpy": np.float64(0.5),
    }
    back = unpack(pack(given))
    assert back["text"] == given["text"] and back["numbers"] == given["numbers"]
    np.testing.assert_array_equal(back["nested"]["f8"], given["nested"]["f8"])
    assert back["nested"]["u2"].dtype == np.uint16
    assert back["bytes"] == [b"abc", b""] and back["numpy"] == 0.5


@pytest.mark.parametrize("axis", [0, 1, 2])
@pytest.mark.parametrize("rows", [False, True])
def test_quantised_values_keep_their_range(axis: int, rows: bool) -> None:
    values = np.random.default_rng(0).normal(size=(4, 50, 3)) * [[[1e-3]], [[1]], [[40]], [[1e4]]]
    values[1, 3] = np.nan
    back = unpack(pack({"x": Quantised(values, axis=axis, rows=rows)}))["x"]
    assert back.dtype == np.float32 and back.shape == values.shape
    np.testing.assert_array_equal(np.isnan(back), np.isnan(values))
    for row, found in zip(values, back, strict=True):
        span = np.nanmax(row if rows else values) - np.nanmin(row if rows else values)
        # half a step, and what float32 cannot tell
        assert np.nanmax(np.abs(found - row)) <= span / 65_532 / 2 * 1.05 + 1e-7 * np.nanmax(
            np.abs(row if rows else values)
        )


def test_constant_missing_and_empty_arrays() -> None:
    given = {
        "constant": Quantised(np.full((3, 2), 7.25)),
        "missing": Quantised(np.full((3, 2), np.nan), rows=True),
        "empty": Quantised(np.zeros((0, 4)), rows=True, axis=1),
        "no time": Quantised(np.zeros((2, 0, 3)), axis=1),
    }
    back = unpack(pack(given))
    np.testing.assert_array_equal(back["constant"], 7.25)
    assert np.isnan(back["missing"]).all()
    assert back["empty"].shape == (0, 4) and back["no time"].shape == (2, 0, 3)


def test_the_same_scene_is_the_same_bytes() -> None:
    scene = {"x": Quantised(np.sin(np.arange(100.0)))}
    assert pack(scene) == pack(scene)


def test_smooth_motion_is_small() -> None:
    time = np.linspace(0, 10, 3000)
    walk = np.sin(2 * np.pi * time[:, None] + np.arange(30))
    assert len(pack({"x": Quantised(walk)})) < 0.75 * 2 * walk.size


def test_what_cannot_be_packed_or_read() -> None:
    with pytest.raises(TypeError, match="no array of complex128"):
        pack({"x": np.zeros(2, dtype=complex)})
    with pytest.raises(ValueError):  # JSON of the browser knows no NaN
        pack({"x": float("nan")})
    with pytest.raises(ValueError, match="no scene"):
        unpack(gzip.compress(b"something else"))
