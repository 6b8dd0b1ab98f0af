"""Events, cycles and the table of a trial; flags as spans."""

from pathlib import Path

import numpy as np
import pytest

import biokit as bk
from biokit.scene.flags import flag_spans, scene_flags
from biokit.scene.gait_parts import gait_parts
from biokit.schema import CONTACT_FLAG_WORDS, ContactFlag, FrameFlag
from tests.scene.made_trials import PERIOD, walk


def test_cycles_run_from_strike_to_strike_with_foot_off() -> None:
    found, remarks = gait_parts(walk(500))
    assert remarks == []
    assert [one["time"] for one in found["events"]] == sorted(
        one["time"] for one in found["events"]
    )
    for start, end, off in found["cycles"]["right"]:
        assert end - start == pytest.approx(PERIOD)
        assert off == pytest.approx(60.0)
    assert len(found["cycles"]["right"]) >= 3


def test_events_are_found_from_markers_where_there_are_none(repo_root: Path) -> None:
    markers = bk.load(repo_root / "sample_data" / "walk.trc")
    found, remarks = gait_parts(markers)
    assert remarks == []
    assert found["cycles"]["right"] and found["cycles"]["left"]
    rows = {row[0]: row[1:] for row in found["table"]["rows"]}
    assert rows["walking speed"][0] == "m/s"
    assert 1.0 < float(rows["walking speed"][1]) < 1.5
    head = [*found["table"]["head"]]
    assert head == ["parameter", "unit", "right", "left"]
    standing, remarks = gait_parts(bk.load(repo_root / "sample_data" / "static.trc"))
    assert standing["events"] == [] and standing["table"] is None
    assert remarks and remarks[0].startswith("no gait: ")


def test_what_is_no_gait_is_empty_and_no_error() -> None:
    found, remarks = gait_parts(walk()[["dof_position"]])
    assert found == {"events": [], "cycles": {"right": [], "left": []}, "table": None}
    assert remarks == []
    standing = walk()[["dof_position", "marker_position"]]  # without the markers of the feet
    assert gait_parts(standing)[0]["events"] == []


def test_flags_are_spans_with_words() -> None:
    ds = walk()
    (flag,) = scene_flags(ds)
    assert flag["name"] == "large_reserve" and "reserves" in flag["label"]
    assert not flag["harmless"]
    np.testing.assert_allclose(flag["spans"], [[0.505, 0.595]])
    ds["flag"][:] = int(FrameFlag.BOUND_ACTIVE | FrameFlag.MOTION_JUMP)
    assert {one["name"]: one["harmless"] for one in scene_flags(ds)} == {
        "bound_active": True,
        "motion_jump": False,
    }


def test_flags_of_contacts_name_the_foot() -> None:
    ds = walk()
    bits = np.zeros((ds.sizes["time"], 2), dtype=np.int16)
    bits[10:20, 1] = int(ContactFlag.FOOT_IN_AIR)
    flags = scene_flags(ds.assign(contact_flag=(("time", "contact"), bits)).drop_vars("flag"))
    assert [one["label"] for one in flags] == [
        f"left foot: {CONTACT_FLAG_WORDS[ContactFlag.FOOT_IN_AIR]}"
    ]


def test_all_flags_have_words() -> None:
    assert set(CONTACT_FLAG_WORDS) == set(ContactFlag)


def test_spans_stay_within_the_recording() -> None:
    time = np.array([0.0, 0.1, 0.2, 0.3])
    raised = np.array([True, False, True, True])
    np.testing.assert_allclose(flag_spans(time, raised), [[0.0, 0.05], [0.15, 0.3]])
    assert flag_spans(time[:1], raised[:1]) == [[0.0, 0.0]]
