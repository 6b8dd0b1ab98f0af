"""The explorer of a refinement, without a browser: what it answers, and what it sends."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pytest
import xarray as xr

import biokit as bk
from biokit import mesh_recovery, refinement, schema
from biokit.refinement_study import RefinementStudy
from biokit.scene.payload import unpack
from biokit.widgets.refine import RefinementExplorer, explore_refinement, refinement_scene
from tests.recovered import made_clip, oracle

SOON = 30.0  # s, within which a few iterations of a small clip are done
FRAMES = 20
SMALL = 150_000  # bytes: bones, curves and reprojection of 20 frames

pytestmark = pytest.mark.filterwarnings("ignore:visual_feature is 6 tokens")


class Sent(NamedTuple):
    """A message to the browser."""

    content: dict[str, Any]
    buffers: list[bytes]

    @property
    def kind(self) -> str:
        return str(self.content["type"])


@pytest.fixture(scope="module")
def body() -> Iterator[xr.Dataset]:
    clip = made_clip(FRAMES)
    with pytest.MonkeyPatch.context() as patch:
        for module in (mesh_recovery, refinement):
            patch.setattr(module, "load_mesh_network", lambda *_: oracle(clip, steered=1.0))
        yield bk.recover_mesh(clip.keypoints, camera=clip.camera)


class Talk:
    """An explorer, and all that it sends."""

    def __init__(self, explorer: RefinementExplorer) -> None:
        self.explorer = explorer
        self.sent: list[Sent] = []
        self.explorer.send = self._take  # type: ignore[method-assign]
        self.after = lambda message: None

    def _take(self, content: dict[str, Any], buffers: list[bytes] | None = None) -> None:
        message = Sent(content, buffers or [])
        self.sent.append(message)
        self.after(message)

    def say(self, **content: Any) -> None:
        """A message of the browser, which is answered on another thread."""
        self.explorer._receive(None, content, None)

    def ask(self, iterations: int, request: str = "r") -> list[Sent]:
        """What comes when the slider is let go."""
        self.sent.clear()
        self.say(type="refine", iterations=iterations, request=request)
        assert self.explorer.wait(SOON)
        return list(self.sent)


@pytest.fixture(scope="module")
def raw(body: xr.Dataset) -> dict[str, Any]:
    """The scene before it is packed."""
    return refinement_scene(RefinementStudy(body))


@pytest.fixture
def fresh(body: xr.Dataset, raw: dict[str, Any]) -> Talk:
    """An explorer that knows iteration 0 only."""
    return Talk(RefinementExplorer(RefinementStudy(body), raw))


@pytest.fixture(scope="module")
def shared(body: xr.Dataset) -> Talk:
    return Talk(explore_refinement(body))


@pytest.fixture
def talk(shared: Talk) -> Talk:
    shared.sent.clear()
    return shared


@pytest.fixture(scope="module")
def scene(shared: Talk) -> dict[str, Any]:
    return unpack(shared.explorer.scene)


def test_it_begins_with_the_answer_of_the_network(talk: Talk, scene: dict[str, Any]) -> None:
    assert isinstance(talk.explorer, RefinementExplorer)
    assert talk.explorer.page == "refine"
    assert scene["refinement"]["most"] == 50
    assert len(scene["refinement"]["loss"]) == 1
    [trial] = scene["trials"]
    assert trial["keypoints"]["reprojected"].shape == (FRAMES, 26, 2)
    assert {"mesh", "skeleton", "muscles", "camera", "series"} <= set(trial)
    assert scene["start"]["view"] == "camera"


def test_a_request_is_answered_with_progress_and_what_changed(
    talk: Talk, scene: dict[str, Any]
) -> None:
    sent = talk.ask(2, request="page-1")
    kinds = [message.kind for message in sent]
    assert kinds == ["progress", "progress", "progress", "refined", "family", "family"]
    assert [m.content["done"] for m in sent[:3]] == [0, 1, 2]
    assert {m.content["request"] for m in sent[:4]} == {"page-1"}
    refined = sent[3]
    assert refined.content["iterations"] == 2
    assert len(refined.content["loss"]) == 3
    assert refined.content["loss"][2] < refined.content["loss"][0]

    [block] = refined.buffers
    assert len(block) < SMALL
    patch, [first] = unpack(block), scene["trials"]
    assert set(patch["mesh"]) == {"position", "rotation"}  # skin and shape stay
    assert patch["keypoints"].keys() == {"reprojected"}
    assert not {"time", "stage_time", "name", "picture"} & set(patch)
    assert set(patch["series"]["angle"]) == {"values"}
    shown = talk.explorer.trials["made"]
    rows = first["series"]["angle"]["items"]
    np.testing.assert_allclose(
        patch["series"]["angle"]["values"][rows.index("knee_angle_r")],
        np.degrees(shown["dof_position"].sel(dof="knee_angle_r")),
        atol=0.02,
    )
    assert [message.content["iterations"] for message in sent[4:]] == [2, 1]
    assert set(unpack(sent[4].buffers[0])["series"]) >= {"angle", "activation"}


def test_what_was_computed_comes_without_work_and_its_curves_once(talk: Talk) -> None:
    talk.ask(2)
    again = talk.ask(1)
    assert [message.kind for message in again] == ["progress", "refined"]
    assert talk.explorer.iterations == 1
    back = talk.ask(0)
    assert unpack(back[-1].buffers[0]) == {}  # as it was at first
    assert talk.explorer.trials["made"].attrs["mass"] > 30


def test_a_new_page_gets_all_again(talk: Talk) -> None:
    talk.ask(2)
    talk.sent.clear()
    talk.say(type="again", request=None)
    assert talk.explorer.wait(SOON)
    assert [message.kind for message in talk.sent].count("family") == 2
    assert [m.content["iterations"] for m in talk.sent if m.kind == "refined"] == [2]


def test_the_last_request_wins(fresh: Talk) -> None:
    talk = fresh
    running = threading.Event()
    talk.after = lambda message: running.set() if message.content.get("done", 0) > 0 else None
    talk.say(type="refine", iterations=50, request="first")
    assert running.wait(SOON)
    for k, iterations in enumerate((40, 30, 2)):
        talk.say(type="refine", iterations=iterations, request=f"later {k}")
    assert talk.explorer.wait(SOON)
    assert [m.content["request"] for m in talk.sent if m.kind == "refined"] == ["later 2"]
    assert "first" in [m.content["request"] for m in talk.sent if m.kind == "cancelled"]
    assert talk.explorer.study.done < 30
    talk.explorer.close()


def test_cancel_keeps_what_was_done(fresh: Talk, body: xr.Dataset) -> None:
    talk = fresh
    talk.after = lambda message: (
        talk.say(type="cancel") if message.content.get("done", 0) == 2 else None
    )
    sent = talk.ask(50)
    assert sent[-1].kind == "cancelled"
    assert not [message for message in sent if message.kind == "refined"]
    assert talk.explorer.study.done == 2
    assert talk.explorer.iterations == 0
    talk.after = lambda message: None
    assert talk.ask(3)[-1].kind == "family"
    expected = bk.refine(body, iterations=3)
    np.testing.assert_array_equal(talk.explorer.trials["made"]["theta"], expected["theta"])
    talk.explorer.close()


def test_what_fails_is_told(talk: Talk, monkeypatch: pytest.MonkeyPatch) -> None:
    for wrong in (-1, 51, 2.5, None, True, "10"):
        [message] = talk.ask(wrong)  # type: ignore[arg-type]
        assert message.kind == "error"
        assert "0 to 50" in message.content["text"]

    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("out of memory")

    monkeypatch.setattr(talk.explorer.study, "motion", fail)
    assert talk.ask(4)[-1].content["text"] == "RuntimeError: out of memory"
    monkeypatch.undo()
    assert "refined" in [message.kind for message in talk.ask(1)]


def test_closed_it_computes_nothing_more(fresh: Talk) -> None:
    fresh.explorer.close()
    assert fresh.ask(3) == []
    assert fresh.explorer.study.done == 0


def test_a_refined_result_is_shown_as_it_is(body: xr.Dataset) -> None:
    explorer = explore_refinement(bk.refine(body, iterations=3))
    assert unpack(explorer.scene)["refinement"]["given"] == 3
    talk = Talk(explorer)
    talk.say(type="again", request="first page")
    assert explorer.wait(SOON)
    assert explorer.iterations == 3
    assert ("refined", "first page") in [(m.kind, m.content.get("request")) for m in talk.sent]
    explorer.close()


def test_what_it_cannot_show_is_refused(talk: Talk, body: xr.Dataset, tmp_path: Path) -> None:
    markers = schema.markers(np.arange(3) / 30, ["C7"], np.zeros((3, 1, 3)))
    with pytest.raises(ValueError, match="keypoints seen in the video"):
        explore_refinement(markers)
    with pytest.raises(FileNotFoundError, match=r"nothing\.mp4"):
        explore_refinement(body, video=tmp_path / "nothing.mp4")
    with pytest.raises(ValueError, match="0 to 50"):
        talk.explorer.refine(51)
