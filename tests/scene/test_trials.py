"""Reading what is given into trials, and everything that is said about bad input."""

import itertools
from pathlib import Path

import numpy as np
import pytest
import xarray as xr

import biokit as bk
from biokit.plots.style import COLOURS as SIDE_COLOURS
from biokit.scene.trials import COLOURS, mass_known, read_trials, trial_colour
from tests.scene.made_trials import walk


def test_one_dataset_is_named_by_its_source() -> None:
    assert list(read_trials(walk())) == ["walk.trc"]
    assert list(read_trials(walk(), names="ana")) == ["ana"]


def test_every_way_of_giving_several() -> None:
    slow, fast = walk(), walk(120)
    assert list(read_trials({"slow": slow, "fast": fast})) == ["slow", "fast"]
    assert list(read_trials([slow, fast])) == ["walk.trc", "walk.trc (2)"]
    assert list(read_trials([slow, fast], names=["a", "b"])) == ["a", "b"]
    tree = xr.DataTree.from_dict({"ana/slow": slow, "ana/fast": fast})
    assert list(read_trials(tree)) == ["ana/slow", "ana/fast"]


def test_files_are_named_by_their_stem(tmp_path: Path) -> None:
    path = tmp_path / "Frau Müller, 3 km·h⁻¹.nc"
    bk.save(walk(), path)
    trials = read_trials([path, walk()])
    assert list(trials) == ["Frau Müller, 3 km·h⁻¹", "walk.trc"]
    xr.testing.assert_allclose(
        trials["Frau Müller, 3 km·h⁻¹"]["dof_position"], walk()["dof_position"]
    )


def test_long_and_strange_names_are_kept() -> None:
    name = "пациент № 7 " + "very long " * 40
    assert list(read_trials({name: walk()})) == [name]


def test_all_problems_of_all_trials_at_once() -> None:
    good = walk()
    late = good.isel(time=slice(5, None)).assign_coords(time=good["time"].values[:-5][::-1])
    bad = {
        "nothing": xr.Dataset(),
        "a number": 3,
        "no frame": good.isel(time=slice(0, 0)),
        "backwards": late,
        "no unit": good.drop_vars("dof_unit"),
        "twice": xr.concat([good[["muscle_force"]]] * 2, dim="muscle"),
        "millimetres": good.assign(marker_error=good["marker_error"].assign_attrs(units="mm")),
        "heavy": good.assign_attrs(mass=float("nan")),
        "sides": good.assign(
            event_side=good["event_side"].where(good["event_side"] != "left", "L")
        ),
        "empty": xr.full_like(good[["dof_position"]], np.nan),
        "other": good[["flag"]],
    }
    with pytest.raises(ValueError, match="cannot be shown") as error:
        read_trials(bad)
    text = str(error.value)
    for name in bad:
        assert f"\n  - {name}: " in text, name
    for fix in ("assign_coords(dof_unit", "ds.sortby('time')", "rename", "convert it to 'm'"):
        assert fix in text, fix
    assert "biokit.analyze" in text


def test_trials_need_names_of_their_own() -> None:
    with pytest.raises(ValueError, match="repeated: a"):
        read_trials([walk(), walk()], names=["a", "a"])
    with pytest.raises(ValueError, match="1 names for 2 trials"):
        read_trials([walk(), walk()], names=["a"])
    with pytest.raises(ValueError, match="nothing to show"):
        read_trials([])


def test_units_of_moments_have_to_agree() -> None:
    plain = walk()
    per_kg, by_height = bk.normalized(plain), bk.normalized(plain, height=1.7)
    assert len(read_trials([plain, per_kg])) == 2
    with pytest.raises(ValueError, match="moments in different units"):
        read_trials([plain, by_height])


def test_a_file_without_motion_says_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "model.bkm"
    bk.save(bk.open_skeleton(), path)
    with pytest.raises(ValueError, match="analyse it first with"):
        read_trials(path)


def test_mass_is_known_only_if_all_with_forces_know_it() -> None:
    unknown = walk()
    del unknown.attrs["mass"]
    assert mass_known({"a": walk()})
    assert not mass_known({"a": walk(), "b": unknown})
    assert mass_known({"a": walk(), "b": unknown[["dof_position"]]})


# Machado, Oliveira and Fernandes 2009, severity 1, linear RGB; and OKLab (Ottosson 2020)
VISIONS = {
    "usual": np.eye(3),
    "protan": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "deutan": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
    "tritan": [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
    ],
}
LMS = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
LAB = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)
APART = 0.06  # OKLab: three just noticeable differences, and more
CONTRAST = 2.9  # against white and a dark page


def _linear(colour: str) -> np.ndarray:
    rgb = np.array([int(colour[k : k + 2], 16) for k in (1, 3, 5)]) / 255
    return np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)


@pytest.mark.parametrize("vision", VISIONS)
def test_colours_are_told_apart_with_every_colour_vision(vision: str) -> None:
    seen = {
        colour: LAB @ np.cbrt(LMS @ np.clip(np.array(VISIONS[vision]) @ _linear(colour), 0, 1))
        for colour in (*COLOURS, SIDE_COLOURS["right"], SIDE_COLOURS["left"])
    }
    for one, other in itertools.combinations(seen, 2):
        assert np.linalg.norm(seen[one] - seen[other]) > APART, (one, other)


@pytest.mark.parametrize("page", ["#FFFFFF", "#15191E"])
def test_colours_show_on_light_and_dark_pages(page: str) -> None:
    weights = np.array([0.2126, 0.7152, 0.0722])
    for colour in COLOURS:
        dark, light = sorted((weights @ _linear(colour), weights @ _linear(page)))
        assert (light + 0.05) / (dark + 0.05) > CONTRAST, colour


def test_colours_repeat_after_some() -> None:
    assert trial_colour(0) == trial_colour(len(COLOURS))
