"""Electromyograms against signals whose envelope, bursts and delay are known."""

from pathlib import Path

import numpy as np
import pytest
import xarray as xr

import biokit as bk
from biokit import emg, schema

RATE = 1000.0  # Hz
TIME = np.arange(4000) / RATE
DELAY = 0.05  # s

# Of OpenSim's activations on the reference walk with the envelopes published beside it.
PUBLISHED = {
    "SOL": 0.93, "MH": 0.90, "VL": 0.80, "VM": 0.77, "GMED": 0.70,
    "RF": 0.68, "TA": 0.67, "GMAX": 0.62, "BF": 0.51,
}  # fmt: skip


def humps(time: np.ndarray) -> np.ndarray:
    """An activation that is on twice: half sines from 0.5 s to 1.0 s and from 2.0 to 2.8 s."""
    first = np.sin(np.pi * (time - 0.5) / 0.5) * ((time > 0.5) & (time < 1.0))
    second = np.sin(np.pi * (time - 2.0) / 0.8) * ((time > 2.0) & (time < 2.8))
    return np.asarray(0.01 + 0.6 * first + 0.4 * second)


def raw(rng: np.random.Generator) -> xr.Dataset:
    """White noise times the activation that follows, a movement artefact and an offset."""
    noise = rng.standard_normal(TIME.size) * humps(TIME + DELAY)
    return schema.table(TIME, ["SOL"], (noise + 0.5 * np.sin(2 * np.pi * TIME) + 3.0)[:, None])


def test_envelope_of_a_sine_is_its_mean_rectified_value() -> None:
    # 90 Hz, the middle of the band on a logarithmic scale, passes as it is
    sine = schema.table(TIME, ["a"], 2.0 * np.sin(2 * np.pi * 90 * TIME)[:, None])
    inside = emg.envelope(sine)["value"].values[1000:-1000, 0]
    np.testing.assert_allclose(inside, 2.0 * 2 / np.pi, rtol=2e-3)


def test_envelope_keeps_what_is_in_the_band_and_does_not_delay() -> None:
    slow, fast = np.sin(2 * np.pi * 2 * TIME), np.sin(2 * np.pi * 90 * TIME)
    only = emg.envelope(schema.table(TIME, ["a"], (humps(TIME) * fast)[:, None]))
    both = emg.envelope(schema.table(TIME, ["a"], (humps(TIME) * fast + 5 * slow + 1)[:, None]))
    inside = slice(200, -200)  # the filter starts and ends within 0.2 s
    np.testing.assert_allclose(both["value"][inside], only["value"][inside], atol=1e-3)
    smooth = only["value"].values[:, 0]
    assert abs(TIME[smooth.argmax()] - 0.75) < 0.005  # the top of the larger hump
    assert (smooth >= 0).all()
    assert "6 Hz" in only.attrs["envelope"]


def test_envelope_says_all_that_is_wrong() -> None:
    values = np.zeros((TIME.size, 2))
    values[7, 1] = np.nan
    uneven = np.where(np.arange(TIME.size) > 10, TIME + 0.01, TIME)
    with pytest.raises(ValueError, match=r"uniformly sampled.*missing in TA"):
        emg.envelope(schema.table(uneven, ["SOL", "TA"], values))
    slow = schema.table(np.arange(100) / 40.0, ["SOL"], np.zeros((100, 1)))
    with pytest.raises(ValueError, match="are these envelopes already"):
        emg.envelope(slow)


def test_bursts_begin_and_end_where_the_threshold_is_met() -> None:
    found = emg.bursts(TIME, humps(TIME))
    level = 0.2 * np.ptp(humps(TIME))  # above the least, 0.01
    rise = np.arcsin(level / np.array([0.6, 0.4])) / np.pi  # of the half sine
    lasting = np.array([0.5, 0.8])
    expected = np.column_stack([[0.5, 2.0] + rise * lasting, [1.0, 2.8] - rise * lasting])
    np.testing.assert_allclose(found, expected, atol=1e-3)


def test_bursts_against_a_recording_at_rest() -> None:
    rng = np.random.default_rng(0)
    noisy = humps(TIME) + 0.002 * rng.standard_normal(TIME.size)
    threshold_share = emg.bursts(TIME, noisy)
    at_rest = emg.bursts(TIME, noisy, rest=(0.0, 0.45))
    assert len(at_rest) == len(threshold_share) == 2
    np.testing.assert_allclose(at_rest[:, 0], [0.5, 2.0], atol=0.01)  # earlier than by the share
    with pytest.raises(ValueError, match=r"from 9 to 9\.5 s holds 0 samples"):
        emg.bursts(TIME, noisy, rest=(9.0, 9.5))


def test_short_pauses_are_closed_and_short_bursts_dropped() -> None:
    on = np.zeros(TIME.size)
    for begin, end in ((0.5, 0.7), (0.72, 1.0), (2.0, 2.02), (3.5, 4.0)):
        on[(begin <= TIME) & (end > TIME)] = 1.0
    found = emg.bursts(TIME, on)
    np.testing.assert_allclose(found[0], [0.5, 1.0], atol=2e-3)
    assert len(found) == 2 and np.isnan(found[1, 1])  # runs beyond the end
    assert emg.bursts(TIME, np.zeros(TIME.size)).shape == (0, 2)


def test_delay_of_an_activation_behind_its_excitation() -> None:
    late = np.arange(0.0, 3.9, 0.01)
    correlation, delay = emg.best_delay(late, humps(late), TIME, humps(TIME + DELAY))
    assert delay == pytest.approx(DELAY, abs=1e-9)
    assert correlation > 0.999
    # at other scales and offsets too, and with frames that are not known
    activation = 3.0 * humps(late) + 1.0
    activation[50:60] = np.nan
    assert emg.best_delay(late, activation, TIME, humps(TIME + DELAY))[1] == pytest.approx(DELAY)
    assert np.isnan(emg.best_delay(late, np.ones(late.size), TIME, humps(TIME))).all()


def test_comparison_of_noise_with_the_activation_behind_it() -> None:
    time = np.arange(0.1, 3.9, 0.01)
    activations = xr.Dataset(
        {"muscle_activation": (("time", "muscle"), np.column_stack([humps(time)] * 2))},
        coords={"time": time, "muscle": ["soleus_r", "soleus_l"]},
    )
    envelope = emg.envelope(raw(np.random.default_rng(1)))
    found = emg.compare_with_emg(activations, envelope)
    assert list(found["channel"].values) == ["SOL"]
    assert float(found["correlation"][0]) > 0.97
    assert float(found["delay"][0]) == pytest.approx(DELAY, abs=0.012)
    # both thresholds are met late, the smooth envelope's a little earlier
    assert float(found["onset_difference"][0]) == pytest.approx(DELAY, abs=0.04)
    assert int(found["onsets"][0]) == 2
    assert float(found["envelope"].max()) == pytest.approx(float(found["activation"].max()))


def test_muscles_under_electrodes_of_two_models() -> None:
    names = ["soleus_r", "soleus_l", "gasmed_r", "gaslat_r", "bflh_r", "bfsh_r"]
    assert emg.muscles_under(["SOL", "GAS", "BF", "TA", "xyz"], names) == {
        "SOL": ["soleus_r"], "GAS": ["gasmed_r", "gaslat_r"], "BF": ["bflh_r"],
    }  # fmt: skip
    assert emg.muscles_under(["SOL"], names, side="l") == {"SOL": ["soleus_l"]}
    assert emg.muscles_under(["GAS"], ["med_gas_l", "lat_gas_l"], side="l") == {
        "GAS": ["med_gas_l", "lat_gas_l"]
    }


def test_unknown_names_and_other_clocks_are_named() -> None:
    activations = xr.Dataset(
        {"muscle_activation": (("time", "muscle"), humps(TIME)[:, None])},
        coords={"time": TIME, "muscle": ["soleus_r"]},
    )
    table = schema.table(TIME, ["SOL"], humps(TIME)[:, None])
    with pytest.raises(ValueError, match=r"unknown channels or muscles: TA, soleus;"):
        emg.compare_with_emg(activations, table, {"TA": ["soleus"]})
    with pytest.raises(ValueError, match="no channel has a muscle"):
        emg.compare_with_emg(activations, table.assign_coords(column=["ch 1"]))
    with pytest.raises(ValueError, match=r"less than 0\.2 s in common"):
        emg.compare_with_emg(activations, table.assign_coords(time=TIME + 100.0))


def test_published_correlations_of_the_reference_walk(shared_data: Path) -> None:
    walk = shared_data / "walk"
    table = bk.load(walk / "reference/walk_StaticOptimization_activation.sto")
    measured = bk.load(walk / "inputs/emg_walk_processed.sto")
    assert isinstance(table, xr.Dataset) and isinstance(measured, xr.Dataset)
    activations = table["value"].rename(column="muscle").to_dataset(name="muscle_activation")
    found = emg.compare_with_emg(activations, measured, span=(0.45, 1.80))
    for channel, expected in PUBLISHED.items():
        assert float(found["correlation"].sel(channel=channel)) == pytest.approx(expected, abs=0.01)
    # which head is under the electrode is not said: 0.88 with the lateral one alone
    lateral = emg.compare_with_emg(activations, measured, {"GAS": ["gaslat_r"]}, span=(0.45, 1.80))
    assert float(lateral["correlation"][0]) == pytest.approx(0.88, abs=0.01)


def test_our_envelope_is_the_published_one(shared_data: Path) -> None:
    inputs = shared_data / "walk/inputs"
    counts, published = (bk.load(inputs / f"emg_walk_{n}.sto") for n in ("raw_counts", "processed"))
    assert isinstance(counts, xr.Dataset) and isinstance(published, xr.Dataset)
    ours = emg.envelope(counts)
    for channel in ("SOL", "GAS", "TA", "MH", "BF", "VL", "VM", "RF", "GMED"):
        pair = (d["value"].sel(column=channel).values for d in (ours, published))
        assert np.corrcoef(*pair)[0, 1] > 0.98, channel
