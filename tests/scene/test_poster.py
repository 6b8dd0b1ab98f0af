"""The poster: a small PNG of whatever a scene has."""

import io
from typing import Any

import numpy as np
import pytest
from PIL import Image

from biokit.scene.payload import Quantised
from biokit.scene.poster import poster
from biokit.scene.poster.colours import ACCENT, PAGE, SIDES
from biokit.scene.poster.instant import telling_instant
from biokit.scene.poster.page import SIZE
from biokit.scene.stage import stage_parts
from tests.scene.made_stage import body_walk, skeleton_walk, with_forces

LARGEST = 60_000  # bytes


def scene(*trials: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"format": 1, "title": "A walk", "trials": list(trials), "items": {}, **more}


def trial(parts: dict[str, Any], name: str = "walk") -> dict[str, Any]:
    time = parts.get("stage_time", np.linspace(0, 1, 50))
    return {"name": name, "colour": "#D55E00", "time": time, "series": {}, **parts}


def curves(count: int = 50) -> dict[str, Any]:
    """A knee of both sides, with a gap."""
    time = np.linspace(0, 1, count)
    both = np.stack([np.sin(6 * time), np.cos(6 * time)])
    both[:, 10:15] = np.nan
    ids = ["knee_angle_r", "knee_angle_l"]
    items = {
        one: {"id": one, "label": f"knee angle, {side}", "name": "knee angle", "side": side}
        | {"pair": other, "kind": "dof"}
        for one, other, side in ((*ids, "right"), (*reversed(ids), "left"))
    }
    series = {"angle": {"items": ids, "values": Quantised(both, axis=1, rows=True)}}
    return {
        "items": items,
        "quantities": {"angle": {"label": "Angle", "unit": "deg"}},
        "series": series,
        "time": time,
    }


def picture(block: bytes) -> np.ndarray:
    image = Image.open(io.BytesIO(block))
    assert image.format == "PNG"
    assert image.size == SIZE
    assert len(block) < LARGEST
    return np.asarray(image.convert("RGB")).astype(int)


def count(pixels: np.ndarray, colour: tuple[int, int, int]) -> int:
    return int((np.abs(pixels - colour).max(axis=-1) < 12).sum())


def test_a_skeleton_with_muscles_and_forces() -> None:
    parts = stage_parts(with_forces(skeleton_walk(20)))
    pixels = picture(poster(scene(trial(parts))))
    assert count(pixels, PAGE) > 0.5 * pixels.shape[0] * pixels.shape[1]
    assert count(pixels, SIDES["right"]) > 100


def test_a_body_beside_curves() -> None:
    made = curves()
    one = trial(stage_parts(body_walk().isel(time=[0, 40]))) | {
        "series": made["series"],
        "time": made["time"],
    }
    whole = scene(one, items=made["items"], quantities=made["quantities"])
    pixels = picture(poster(whole | {"start": {"selected": ["knee_angle_r"]}}))
    right_half = pixels[:, 610:]
    assert count(right_half, SIDES["right"]) > 100
    assert count(right_half, SIDES["left"]) > 100
    assert (np.abs(pixels[:, :600] - PAGE).max(axis=-1) > 30).sum() > 5000  # the body


def test_curves_alone() -> None:
    made = curves()
    one = {"name": "walk", "colour": "#D55E00", "time": made["time"], "series": made["series"]}
    one["stage_time"] = made["time"]
    pixels = picture(poster(scene(one, items=made["items"], quantities=made["quantities"])))
    assert count(pixels[:, :480], SIDES["right"]) > 50


def test_several_subjects_with_long_names() -> None:
    names = ["a" * 300, "Žofie Müller, 歩行", "three", "four"]
    trials = [trial(stage_parts(skeleton_walk(2)), name) for name in names]
    pixels = picture(poster(scene(*trials) | {"title": " · ".join(names)}))
    drawn = np.abs(pixels - PAGE).max(axis=-1) > 100
    heading = drawn[:60]  # names are cut before the edge
    assert heading.any() and not heading[:, -12:].any()
    assert drawn[60:, 100:-100].sum() > 3000  # and the bodies are there


def test_nothing_but_a_title() -> None:
    pixels = picture(poster(scene(trial({"stage_time": np.array([0.0])}))))
    assert (np.abs(pixels - PAGE).max(axis=-1) > 100).any()


def test_markers_alone_and_gaps() -> None:
    places = np.random.default_rng(0).uniform(0, 1.5, (4, 12, 3))
    places[2] = np.nan
    markers = {"items": [f"marker:{k}" for k in range(12)], "position": Quantised(places)}
    one = trial({"stage_time": np.arange(4) / 10, "markers": markers, "floor": 0.0})
    assert telling_instant(one) != 2
    assert count(picture(poster(scene(one))), ACCENT) > 100
    markers["position"] = Quantised(np.full_like(places, np.nan))
    picture(poster(scene(one)))


@pytest.mark.parametrize("frames", [1, 20])
def test_the_instant_is_one_with_a_force(frames: int) -> None:
    ds = with_forces(skeleton_walk(frames))
    force = ds["ground_reaction_force"].copy(deep=True)
    force[:] = 0.0
    force[frames // 3, 0, 1] = 900.0
    parts = stage_parts(ds.assign(ground_reaction_force=force))
    assert telling_instant(trial(parts)) == frames // 3
