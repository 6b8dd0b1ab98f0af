"""Left and right in marker names, as laboratories write them."""

from pathlib import Path

import pytest

from biokit import load, open_skeleton
from biokit.sides import other_side, side_pairs
from tests.opensim_reference import MODELS, compiled


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("R.ASIS", "L.ASIS"),
        ("L.Heel", "R.Heel"),
        ("R_FLE", "L_FLE"),
        ("r_knee", "l_knee"),
        ("l-wrist", "r-wrist"),
        ("RKneeLat", "LKneeLat"),
        ("hip_r", "hip_l"),
        ("Knee.L", "Knee.R"),
        ("femur_R", "femur_L"),
        ("RightKnee", "LeftKnee"),
        ("left_heel", "right_heel"),
        ("knee_RIGHT", "knee_LEFT"),
        ("C7", "C7"),
        ("Sternum", "Sternum"),
        ("Top.Head", "Top.Head"),
        ("rib", "rib"),
        ("lumbar", "lumbar"),
        ("V.Sacral", "V.Sacral"),
    ],
)
def test_other_side(name: str, other: str) -> None:
    assert other_side(name) == other
    assert other_side(other) == name


def pairs_of(*names: str) -> set[tuple[str, str]]:
    return {(names[i], names[j]) for i, j in side_pairs(names)}


def test_plug_in_gait_has_no_punctuation() -> None:
    found = pairs_of("RASI", "LASI", "RKNE", "LKNE", "C7", "LFHD", "RFHD", "SACR")
    assert found == {("RASI", "LASI"), ("RKNE", "LKNE"), ("LFHD", "RFHD")}


def test_sides_may_differ_in_case() -> None:
    assert pairs_of("L_knee", "r_knee", "r.ASIS", "L.ASIS") == {
        ("L_knee", "r_knee"),
        ("r.ASIS", "L.ASIS"),
    }


def test_names_without_a_counterpart() -> None:
    assert pairs_of("R.Heel", "Rib", "L_knee", "C7") == set()
    assert side_pairs(()) == []


def test_a_word_that_begins_with_a_side_is_no_pair() -> None:
    assert pairs_of("Right.Knee", "Left.Knee", "rib", "lib2") == {("Right.Knee", "Left.Knee")}


@pytest.mark.parametrize("name", [n for n in MODELS if n != "gait2392"])  # it has no markers
def test_every_sided_marker_of_the_models_finds_its_pair(name: str) -> None:
    markers = compiled(name).marker_names
    found = side_pairs(markers)
    paired = {markers[i] for pair in found for i in pair}
    assert len(paired) == 2 * len(found)  # nobody twice
    for left, right in ((markers[i], markers[j]) for i, j in found):
        assert left[1:].lower() == right[1:].lower() or left[:-1].lower() == right[:-1].lower()
    alone = {m for m in markers if m not in paired and other_side(m) != m}
    known = {n.lower() for n in markers}
    assert {m for m in alone if other_side(m).lower() in known} == set()


def test_markers_of_a_trial(shared_data: Path) -> None:
    names = tuple(load(shared_data / "walk/inputs/motion_capture_walk.trc")["marker"].values)
    found = pairs_of(*names)
    assert ("R.ASIS", "L.ASIS") in found
    assert len(found) >= 18


def test_the_open_skeleton() -> None:
    markers = open_skeleton().marker_names
    paired = {markers[i] for pair in side_pairs(markers) for i in pair}
    assert {m for m in markers if m[:2] in ("R_", "L_")} == paired
