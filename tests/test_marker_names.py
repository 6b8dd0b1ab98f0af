"""Laboratory marker names find their landmark, and never two of them the same one."""

import re
from pathlib import Path

import pytest

from biokit.marker_names import canonical, load_aliases, normalise


@pytest.fixture(scope="module")
def model_names(request: pytest.FixtureRequest) -> list[str]:
    text = (request.getfixturevalue("repo_root") / "biokit/assets/open_skeleton.osim").read_text()
    return re.findall(r'<Marker name="([^"]+)"', text)


def test_aliases_name_markers_of_the_model(model_names: list[str]) -> None:
    assert set(load_aliases().values()) <= set(model_names)
    # an alias is never the name of another marker
    own = {normalise(name): name for name in model_names}
    for alias, target in load_aliases().items():
        assert own.get(normalise(alias), target) == target, alias


def test_plug_in_gait_is_covered(model_names: list[str]) -> None:
    sides = "FHD BHD SHO UPA ELB FRM WRA WRB FIN ASI PSI THI KNE TIB ANK HEE TOE".split()  # noqa: SIM905
    names = [f"{side}{name}" for side in "LR" for name in sides]
    names += ["C7", "T10", "CLAV", "STRN", "RBAK", "SACR"]
    matched = canonical(names, model_names)
    assert list(matched) == names
    assert len(set(matched.values())) == len(names)
    assert matched["RKNE"] == "R_FLE"
    assert matched["LTOE"] == "L_FM2"


def test_augmented_video_markers_are_covered(model_names: list[str]) -> None:
    names = (  # noqa: SIM905
        "r.ASIS_study L.PSIS_study r_knee_study L_mknee_study r_ankle_study r_mankle_study "
        "r_toe_study r_5meta_study L_calc_study r_shoulder_study C7_study r_thigh1_study "
        "L_sh3_study RHJC_study r_lelbow_study L_melbow_study r_lwrist_study L_mwrist_study"
    ).split()
    assert list(canonical(names, model_names)) == names


@pytest.mark.parametrize(
    ("file", "without"),
    [
        ("walk/inputs/motion_capture_walk.trc", set()),
        ("lab_trials/inputs/s4_walking1.trc", {"R_HJC_reg", "L_HJC_reg"}),  # second estimates
        ("gait2392/inputs/subject01_walk1.trc", set()),
    ],
)
def test_laboratory_files_are_covered(
    shared_data: Path, model_names: list[str], file: str, without: set[str]
) -> None:
    header = (shared_data / file).read_text().splitlines()[3]
    names = [name for name in header.split("\t")[2:] if name.strip()]
    matched = canonical(names, model_names)
    assert set(names) - set(matched) == without
    assert len(set(matched.values())) == len(matched)


def test_exact_name_goes_before_alias_and_order() -> None:
    assert canonical(["RKNE", "R_FLE"], ["R_FLE"]) == {"R_FLE": "R_FLE"}
    assert canonical(["r-fle", "RKNE"], ["R_FLE"]) == {"r-fle": "R_FLE"}
    assert canonical(["rkne", "rknee"], ["R_FLE"]) == {"rkne": "R_FLE"}


def test_models_with_laboratory_names_work_too() -> None:
    assert canonical(["RASI", "R_FLE", "wand"], ["R.ASIS", "RLFC"]) == {
        "RASI": "R.ASIS",
        "R_FLE": "RLFC",
    }


def test_exact_spelling_of_an_alias_counts(model_names: list[str]) -> None:
    assert canonical(["R.Toe"], model_names) == {"R.Toe": "R_FP2"}
    assert canonical(["RTOE"], model_names) == {"RTOE": "R_FM2"}
    assert canonical(["rtoe"], model_names) == {"rtoe": "R_FM2"}


def test_nothing_in_nothing_out() -> None:
    assert canonical([], ["R_FLE"]) == {}
    assert canonical(["RKNE"], []) == {}
    assert canonical(["*4", ""], ["R_FLE"]) == {}
