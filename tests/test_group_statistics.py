"""Two conditions compared: what is counted, what is found, and what is said about it."""

import warnings

import numpy as np
import pytest
import xarray as xr

import biokit as bk
from tests.compared_trials import DOFS, people, trial

KNEE = ["knee_angle_r"]


def silent(*args: object, **options: object) -> xr.Dataset:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return bk.compare_conditions(*args, **options)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def two() -> dict[str, list[xr.Dataset]]:
    """Six subjects against five, who bend the knee 0.1 rad more at 30 % of the cycle."""
    return {"before": people(6), "after": people(5, bump=0.1, seed=1)}


# ------------------------------------------------------------------------------ means and spreads


def test_subjects_are_observations_by_the_mean_of_their_cycles(two: dict) -> None:
    found = bk.compare_conditions(two)
    assert found.attrs["observation"] == "trial"
    assert list(found["observations"].values) == [6, 5]
    means = np.stack(
        [bk.gait_cycles(ds).sel(dof="knee_angle_r").mean("cycle").values for ds in two["before"]]
    )
    knee = found.sel(dof="knee_angle_r", condition="before")
    np.testing.assert_allclose(knee["condition_mean"], means.mean(0), atol=1e-12)
    np.testing.assert_allclose(knee["condition_sd"], means.std(0, ddof=1), atol=1e-12)
    np.testing.assert_allclose(
        found["curve"].sel(dof="knee_angle_r")[found["observation_condition"] == "before"],
        means,
        atol=1e-12,
    )
    before, after = found["condition_mean"].values
    np.testing.assert_allclose(found["difference"], after - before, atol=1e-12)
    np.testing.assert_allclose(found["t"], found["difference"] / found["standard_error"])
    assert found["foot_off"].values == pytest.approx([60.0, 60.0])


def test_a_known_difference_is_found_where_it_is_and_nowhere_else(two: dict) -> None:
    found = bk.compare_conditions(two)
    assert list(found["span_name"].values) == ["knee_angle_r"]
    begin, end, peak = (float(found[f"span_{k}"][0]) for k in ("begin", "end", "peak"))
    assert 20 < begin < 30 < end < 40 and abs(peak - 30) < 6
    assert float(found["span_p_value"][0]) == float(found["curve_p_value"].sel(dof="knee_angle_r"))
    assert float(found["curve_p_value"].sel(dof="hip_flexion_r")) > 0.05
    size = float(np.abs(found["difference"]).sel(dof="knee_angle_r").max())
    assert size == pytest.approx(0.1, abs=0.02)


def test_by_default_this_side_and_the_trunk_and_what_moves(two: dict) -> None:
    found = silent(two, resamples=99)
    assert list(found["dof"].values) == ["pelvis_tilt", "hip_flexion_r", "knee_angle_r"]
    assert list(found["dof_unit"].values) == ["rad"] * 3
    left = silent(two, side="left", resamples=99)
    assert list(left["dof"].values) == ["pelvis_tilt", "hip_flexion_l"]
    named = silent(two, names=["knee_angle_r", "hip_flexion_l"], resamples=99)
    assert list(named["dof"].values) == ["knee_angle_r", "hip_flexion_l"]
    moments = silent(two, "dof_force", resamples=99)
    assert "pelvis_tilt" not in moments["dof"].values


@pytest.mark.parametrize(
    ("variable", "dims", "sizes"),
    [
        ("muscle_activation", ("percent", "muscle"), (101, 2)),
        ("ground_reaction_force", ("percent", "contact", "space"), (101, 1, 3)),
        ("marker_rms", ("percent",), (101,)),
    ],
)
def test_variables_with_other_dims(
    two: dict, variable: str, dims: tuple[str, ...], sizes: tuple[int, ...]
) -> None:
    found = silent(two, variable, resamples=99)
    assert found["t"].dims == dims and found["t"].shape == sizes
    assert found["threshold"].dims == dims[1:]
    own = bk.gait_cycles(two["before"][0], variable=variable).mean("cycle")
    if "contact" in dims:
        own = own.sel(contact=["calcn_r"])
        assert set(found["span_name"].values) <= {"calcn_r, x", "calcn_r, y", "calcn_r, z"}
    if "muscle" in dims:
        own = own.sel(muscle=["soleus_r", "vaslat_r"])
    np.testing.assert_allclose(found["curve"][0], own, atol=1e-12)


# ------------------------------------------------------------------------- what is counted as one


def test_cycles_of_one_recording_come_with_a_warning() -> None:
    one = {"slow": trial(1, cycles=6), "fast": trial(2, bump=0.2, cycles=5)}
    with pytest.warns(UserWarning, match="nothing about other days or people"):
        found = bk.compare_conditions(one)
    assert found.attrs["observation"] == "cycle"
    assert list(found["observations"].values) == [6, 5]
    assert found["observation_name"].values[1] == "1, 1.00 s"
    assert "knee_angle_r" in found["span_name"].values


def test_all_cycles_of_several_trials_come_with_another(two: dict) -> None:
    with pytest.warns(UserWarning, match="p is too small"):
        found = bk.compare_conditions(two, observation="cycle", resamples=99)
    assert list(found["observations"].values) == [24, 20]


def test_pairs_find_what_differs_within_subjects() -> None:
    """Subjects differ by far more than the conditions."""
    before = {f"S{k}": trial(k, noise=0.002) for k in range(7)}
    offset = np.random.default_rng(0).normal(0.0, 0.3, 7)
    after = {}
    for k, name in enumerate(before):
        before[name]["dof_position"] = before[name]["dof_position"] + offset[k]
        other = trial(50 + k, bump=0.03, noise=0.002)
        after[name] = other.assign(dof_position=other["dof_position"] + offset[k])
    paired = silent({"before": before, "after": after}, names=KNEE, paired=True)
    assert paired["span_name"].size == 1 and 20 < float(paired["span_peak"][0]) < 40
    assert paired.attrs["permutations"] == 128 and paired.attrs["smallest_p"] == 2 / 128
    alone = silent({"before": before, "after": after}, names=KNEE)
    assert alone["span_name"].size == 0


def test_two_analyses_of_one_recording_are_paired_by_cycle() -> None:
    one = trial(3, cycles=6)
    other = one.assign(dof_position=one["dof_position"] + 0.01)
    found = silent({"physics": one, "neural": other}, paired=True, names=KNEE)
    assert found.attrs["observation"] == "cycle"
    np.testing.assert_allclose(found["difference"], 0.01, atol=1e-9)
    assert float(found["curve_p_value"][0]) == found.attrs["smallest_p"] == 2 / 64
    tree = xr.DataTree.from_dict({"physics": one, "neural": other})
    xr.testing.assert_equal(silent(tree, paired=True, names=KNEE)["t"], found["t"])


def test_one_family_or_each_curve_alone(two: dict) -> None:
    together, alone = (silent(two, family=family) for family in ("all", "each"))
    assert (together["curve_p_value"] >= alone["curve_p_value"] - 1e-12).all()
    assert (together["threshold"] >= alone["threshold"]).all()
    assert len(np.unique(together["threshold"])) == 1 < len(np.unique(alone["threshold"]))


def test_the_same_numbers_each_time(two: dict) -> None:
    first, again, other = (silent(two, resamples=199, seed=seed) for seed in (0, 0, 1))
    xr.testing.assert_identical(first, again)
    assert not first["p_value"].equals(other["p_value"])


def test_it_can_be_saved(two: dict, tmp_path: object) -> None:
    found = silent(two, resamples=99)
    found.to_netcdf(f"{tmp_path}/compared.nc")
    with xr.open_dataset(f"{tmp_path}/compared.nc") as back:
        assert back.attrs["smallest_p"] == found.attrs["smallest_p"]


# ----------------------------------------------------------------------------------- what is said


def test_too_few_for_any_significance(two: dict) -> None:
    few = {name: own[:3] for name, own in two.items()}
    with pytest.warns(UserWarning, match="With 3 and 3 observations p cannot be below 0.1"):
        found = bk.compare_conditions(few)
    assert np.isinf(found["threshold"]).all() and found["span_name"].size == 0


def test_forces_of_people_of_different_mass() -> None:
    given = {"a": people(4, mass=60.0), "b": people(4, mass=80.0, seed=1)}
    for variable in ("dof_force", "ground_reaction_force"):
        with pytest.warns(UserWarning, match="60 to 80 kg: compare bk.normalized"):
            bk.compare_conditions(given, variable, resamples=99)
    normal = {name: [bk.normalized(ds) for ds in own] for name, own in given.items()}
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = bk.compare_conditions(normal, "dof_force", resamples=99)
    assert found.attrs["normalized"] == "N*m/kg" and "mass" not in found.attrs


def test_spreads_far_apart_are_named() -> None:
    given = {"a": people(8, noise=0.002), "b": people(5, noise=0.05, bump=0.4, seed=1)}
    with pytest.warns(UserWarning, match=r"more than 3 times .* knee_angle_r: p may be too small"):
        bk.compare_conditions(given, resamples=999)


def test_gaps_cost_the_cycle_or_the_coordinate(two: dict) -> None:
    gap = two["before"][0].copy(deep=True)
    gap["dof_position"].loc[{"dof": "knee_angle_r", "time": slice(1.2, 1.4)}] = np.nan
    given = {"before": [gap, *two["before"][1:]], "after": two["after"]}
    with pytest.warns(UserWarning, match="1 gait cycles have gaps"):
        found = bk.compare_conditions(given, resamples=99)
    left = bk.gait_cycles(gap).sel(dof="knee_angle_r").isel(cycle=[0, 2, 3]).mean("cycle")
    np.testing.assert_allclose(found["curve"].sel(dof="knee_angle_r")[0], left, atol=1e-12)
    gap["dof_position"].loc[{"dof": "knee_angle_r"}] = np.nan
    with pytest.warns(UserWarning, match="Left out because of gaps .*: knee_angle_r"):
        found = bk.compare_conditions(given, resamples=99)
    assert "knee_angle_r" not in found["dof"].values
    with pytest.raises(ValueError, match="knee_angle_r has gaps in all cycles of before, 1"):
        bk.compare_conditions(given, names=KNEE)


# --------------------------------------------------------------------------------------- bad input


def test_wrong_arguments_are_listed_at_once(two: dict) -> None:
    with pytest.raises(ValueError) as caught:
        bk.compare_conditions(
            {**two, "third": two["after"]}, side="middle", observation="step", family="any",
            alpha=2.0, resamples=5,
        )  # fmt: skip
    for text in (
        "there are 3 conditions (before, after, third)", "side 'middle' is unknown",
        "observation 'step'", "family 'any'", "alpha is 2", "resamples is 5",
    ):  # fmt: skip
        assert text in str(caught.value)


def test_each_trial_that_lacks_something_is_named(two: dict) -> None:
    given = {"before": [two["before"][0], two["before"][1].drop_vars("dof_position")],
             "after": [ds.drop_vars("dof_position") for ds in two["after"][:2]]}  # fmt: skip
    with pytest.raises(ValueError) as caught:
        bk.compare_conditions(given)
    assert all(where in str(caught.value) for where in ("before, 2", "after, 1", "after, 2"))
    with pytest.raises(ValueError, match="unknown: elbow; dof_position has pelvis_tx"):
        bk.compare_conditions(two, names=["elbow"])
    lacking = [ds.sel(dof=list(DOFS[:4])) for ds in two["after"]]
    with pytest.raises(ValueError, match="after, 1 lacks knee_angle_r"):
        bk.compare_conditions({"before": two["before"], "after": lacking}, names=KNEE)


def test_too_few_cycles_are_listed_with_their_condition(two: dict) -> None:
    one = trial(1, cycles=1)
    with pytest.raises(ValueError) as caught:
        bk.compare_conditions({"slow": one, "fast": one})
    assert "slow: 1 complete gait cycle; two or more" in str(caught.value)
    assert "fast: 1 complete gait cycle; two or more" in str(caught.value)
    none = two["after"][0].isel(time=slice(0, 20), event=slice(0, 1))
    with pytest.raises(ValueError, match="after, 2: no complete gait cycle; leave this trial out"):
        bk.compare_conditions({"before": two["before"], "after": [two["after"][0], none]})
    with pytest.raises(ValueError, match="observation='cycle' to compare all their cycles"):
        bk.compare_conditions({"before": two["before"], "after": two["after"][0]})


def test_pairs_that_do_not_belong_together(two: dict) -> None:
    with pytest.raises(ValueError, match="paired: 6 is in one condition only"):
        bk.compare_conditions(two, paired=True)
    by_name = {c: {f"S{k}": ds for k, ds in enumerate(own[:4])} for c, own in two.items()}
    found = silent(by_name, paired=True, resamples=99)
    by_name["after"] = dict(reversed(by_name["after"].items()))  # names count, not their order
    xr.testing.assert_identical(silent(by_name, paired=True, resamples=99), found)
    with pytest.raises(ValueError, match="are not those of one recording"):
        bk.compare_conditions({"slow": trial(1, cycles=4), "fast": trial(2, cycles=5)}, paired=True)


def test_what_is_no_dataset_is_named(two: dict) -> None:
    with pytest.raises(ValueError, match=r"condition 'after': 1 is no Dataset; .*bk.load"):
        bk.compare_conditions({"before": two["before"], "after": "walk.nc"})  # type: ignore[dict-item]
    with pytest.raises(ValueError, match="condition 'after' has no Dataset"):
        bk.compare_conditions({"before": two["before"], "after": []})
