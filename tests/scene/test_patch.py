"""A patch holds what has changed, and nothing else."""

import numpy as np

from biokit.scene.patch import patch_of
from biokit.scene.payload import Quantised, pack, unpack


def part(scale: float) -> dict[str, object]:
    wave = np.sin(np.arange(8.0))
    return {
        "name": "walk",
        "series": {
            "angle": {"items": ["a", "b"], "values": Quantised(scale * wave, rows=False)},
            "mass": {"items": ["c"], "values": Quantised(wave)},
        },
        "mesh": {"rest": np.arange(6.0).reshape(2, 3), "gap": np.array([np.nan, 1.0])},
        "events": [{"time": scale, "name": "foot_strike"}],
        "camera": [0.5, 0.5],
    }


def test_nothing_has_changed() -> None:
    assert patch_of(part(1.0), part(1.0)) == {}


def test_only_what_has_changed_is_in_it() -> None:
    patch = patch_of(part(1.0), part(2.0))
    assert set(patch) == {"series", "events"}
    assert set(patch["series"]) == {"angle"}
    assert set(patch["series"]["angle"]) == {"values"}
    assert len(pack(patch)) < len(pack(part(2.0)))
    np.testing.assert_allclose(
        unpack(pack(patch))["series"]["angle"]["values"], 2 * np.sin(np.arange(8)), atol=1e-4
    )


def test_what_is_gone_is_none_and_what_is_new_is_there() -> None:
    less = {key: value for key, value in part(1.0).items() if key != "mesh"}
    assert patch_of(part(1.0), less) == {"mesh": None}
    assert set(patch_of(less, part(1.0))) == {"mesh"}


def test_shapes_kinds_and_lengths_count() -> None:
    ones = np.ones(3)
    for other in (ones.astype(np.float32), np.ones(4), Quantised(ones), [1.0, 1.0, 1.0], None):
        assert "x" in patch_of({"x": ones}, {"x": other})
    assert "x" in patch_of({"x": [1, 2]}, {"x": [1, 2, 3]})
    assert "x" in patch_of({"x": Quantised(ones)}, {"x": Quantised(ones, rows=True)})
