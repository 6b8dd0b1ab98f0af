"""Gait events against force plates, and parameters and cycles against what they have to be."""

from pathlib import Path

import numpy as np
import pytest
import xarray as xr

import biokit as bk
from biokit import schema
from biokit.gait.parameters import PARAMETERS
from biokit.io.trc import read_trc
from tests.gait_trials import PLATES, plate_errors, trial

STRIKE_ERROR = 0.020  # s, mean absolute, agreed target; measured 0.007 over the nine plate strikes
OFF_ERROR = 0.025  # s, the same; measured 0.004

TRC = {
    "walk": "walk/inputs/motion_capture_walk.trc",
    "gait2392": "gait2392/inputs/subject01_walk1.trc",
    "walking1": "lab_trials/inputs/s4_walking1.trc",
}


@pytest.fixture(scope="module")
def trials(shared_data: Path) -> dict[str, xr.Dataset]:
    return {name: trial(shared_data, name) for name in PLATES}


def moved(ds: xr.Dataset, position: np.ndarray) -> xr.Dataset:
    return ds.assign(body_position=ds["body_position"].copy(data=position))


def turned(ds: xr.Dataset, degrees: float) -> xr.Dataset:
    """The same walk in another direction."""
    c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    return moved(ds, ds["body_position"].values @ np.array([[c, 0, -s], [0, 1, 0], [s, 0, c]]))


def on_treadmill(ds: xr.Dataset) -> tuple[xr.Dataset, float]:
    """The same walk on a belt as fast as the mean of its pelvis, and that speed [m/s]."""
    position = ds["body_position"].values.copy()
    time = ds["time"].values
    speed = np.polyfit(time, position[:, 0, 0], 1)[0]
    position[..., 0] -= speed * time[:, None]
    return moved(ds, position), float(speed)


def names(events: xr.Dataset) -> list[str]:
    return [
        f"{side} {name}"
        for side, name in zip(events["event_side"].values, events["event_name"].values, strict=True)
    ]


# ------------------------------------------------------------------------------------------ events


@pytest.mark.parametrize("name", sorted(PLATES))
def test_events_agree_with_force_plates(trials: dict[str, xr.Dataset], name: str) -> None:
    errors = plate_errors(name, bk.gait_events(trials[name]))
    assert np.abs(errors["foot_strike"]).mean() <= STRIKE_ERROR
    assert np.abs(errors["foot_off"]).mean() <= OFF_ERROR
    assert np.abs(np.concatenate(list(errors.values()))).max() <= 0.03


@pytest.mark.parametrize("name", sorted(TRC))
def test_events_from_markers_alone_agree_with_force_plates(shared_data: Path, name: str) -> None:
    errors = plate_errors(name, bk.gait_events(read_trc(shared_data / TRC[name])))
    assert np.abs(errors["foot_strike"]).mean() <= STRIKE_ERROR
    assert np.abs(errors["foot_off"]).mean() <= OFF_ERROR


def test_no_event_is_invented_or_missed(trials: dict[str, xr.Dataset]) -> None:
    # walk: the steps before and after the plates are seen too
    found = names(bk.gait_events(trials["walk"]))
    assert (
        found
        == [
            "right foot_strike",
            "left foot_off",
            "left foot_strike",
            "right foot_off",
        ]
        * 2
    )
    assert len(names(bk.gait_events(trials["gait2392"]))) == 8
    assert len(names(bk.gait_events(trials["walking1"]))) == 5


@pytest.mark.parametrize("name", ["squats1", "STS1", "DJ1"])
def test_movements_that_are_not_gait_have_no_events(shared_data: Path, name: str) -> None:
    ds = trial(shared_data, name)
    events = bk.gait_events(ds)
    assert events.sizes["event"] == 0
    assert "step past" in events["event_time"].attrs["gait_reason"]
    parameters = bk.spatiotemporal(ds)["spatiotemporal"]
    assert np.isnan(parameters.sel(parameter="stride_time")).all()
    assert (parameters.sel(parameter="cycles") == 0).all()
    assert bk.gait_cycles(ds).sizes["cycle"] == 0


def test_standing_walking_backwards_and_sideways_have_no_events(
    trials: dict[str, xr.Dataset],
) -> None:
    walk = trials["walk"]
    position = walk["body_position"].values
    standing = bk.gait_events(moved(walk, np.repeat(position[:1], len(position), axis=0)))
    assert standing.sizes["event"] == 0
    backwards = bk.gait_events(moved(walk, position[::-1]))
    assert backwards.sizes["event"] == 0
    assert "backwards" in backwards.attrs["gait_reason"]
    reversed_belt = moved(walk, on_treadmill(walk)[0]["body_position"].values[::-1])
    assert "backwards" in bk.gait_events(reversed_belt).attrs["gait_reason"]
    drift = np.zeros((len(position), 1, 3))
    drift[:, 0, 2] = 1.5 * walk["time"].values
    still_x = on_treadmill(walk)[0]["body_position"].values
    sideways = bk.gait_events(moved(walk, still_x + drift))
    assert sideways.sizes["event"] == 0
    assert "sideways" in sideways.attrs["gait_reason"]


@pytest.mark.parametrize("degrees", [40.0, 90.0, 180.0, -110.0])
def test_direction_of_walking_does_not_matter(
    trials: dict[str, xr.Dataset], degrees: float
) -> None:
    for ds in trials.values():
        straight, oblique = bk.gait_events(ds), bk.gait_events(turned(ds, degrees))
        assert names(straight) == names(oblique)
        np.testing.assert_allclose(oblique["event_time"], straight["event_time"], atol=1e-3)
        np.testing.assert_allclose(
            bk.spatiotemporal(turned(ds, degrees))["spatiotemporal"],
            bk.spatiotemporal(ds)["spatiotemporal"],
            atol=5e-3,
            rtol=5e-3,
        )


def test_events_survive_noise_and_gaps(trials: dict[str, xr.Dataset]) -> None:
    rng = np.random.default_rng(1)
    for name, ds in trials.items():
        position = ds["body_position"].values + rng.normal(0.0, 0.003, ds["body_position"].shape)
        for body in range(position.shape[1]):
            first = rng.integers(1, len(position) - 8)
            position[first : first + 6, body] = np.nan
        events = bk.gait_events(moved(ds, position))
        assert names(events) == names(bk.gait_events(ds))
        assert np.abs(np.concatenate(list(plate_errors(name, events).values()))).mean() < 0.02


def test_events_are_sorted_described_and_survive_a_file(
    trials: dict[str, xr.Dataset], shared_data: Path, tmp_path: Path
) -> None:
    events = bk.gait_events(trials["walk"])
    assert (np.diff(events["event_time"]) > 0).all()
    assert events["event_time"].attrs["units"] == "s"
    assert "Zeni" in events["event_time"].attrs["gait_method"]
    none = bk.gait_events(trial(shared_data, "squats1"))
    for ds in (events, none):
        merged = trials["walk"].assign(ds.data_vars)
        schema.validate(merged)
        bk.save(merged, tmp_path / "events.nc")
        xr.testing.assert_equal(bk.load(tmp_path / "events.nc")[list(ds)], ds)


def running(speed: float = 3.0, duty: float = 0.35, stride: float = 0.7) -> xr.Dataset:
    """A runner whose feet are still from strike to off and swing with smooth ramps of speed."""
    grid = np.linspace(0.0, 1.0, 1001)
    pace = np.sin(np.pi / 2 * np.clip(np.minimum(grid, 1.0 - grid) / 0.1, 0.0, 1.0)) ** 2
    travelled = np.cumsum(pace) / pace.sum()
    time = np.arange(0.0, 4.0, 0.005)
    position = np.zeros((time.size, 5, 3))
    position[:, 0] = np.stack([speed * time, np.full_like(time, 0.95), np.zeros_like(time)], axis=1)
    for k, phase in enumerate((0.0, 0.5)):  # right, left
        cycle = time / stride - phase
        swing = np.clip((cycle % 1.0 - duty) / (1.0 - duty), 0.0, 1.0)
        progress = np.interp(swing, grid, travelled)
        x = speed * stride * (np.floor(cycle) + progress + phase + duty / 2)
        y = 0.02 + 0.3 * (swing * (1.0 - swing)) ** 2 * 16
        z = np.full_like(time, 0.08 if k == 0 else -0.08)
        position[:, 1 + k] = np.stack([x, y, z], axis=1)
        position[:, 3 + k] = np.stack([x + 0.18, y, z], axis=1)
    return xr.Dataset(
        {"body_position": (("time", "body", "space"), position)},
        coords={
            "time": time,
            "body": ["pelvis", "calcn_r", "calcn_l", "toes_r", "toes_l"],
            "space": list("xyz"),
        },
    )


def test_running_has_flight_and_no_double_support() -> None:
    ds = running()
    events = bk.gait_events(ds)
    order = names(events)
    start = order.index("right foot_strike")
    assert (
        order[start : start + 8]
        == [
            "right foot_strike",
            "right foot_off",
            "left foot_strike",
            "left foot_off",
        ]
        * 2
    )
    parameters = bk.spatiotemporal(ds)["spatiotemporal"].sel(side="right")
    value = {str(k): float(parameters.sel(parameter=k)) for k in PARAMETERS}
    assert value["double_support_share"] == 0.0
    assert value["stride_time"] == pytest.approx(0.7, abs=2e-3)
    assert value["stride_length"] == pytest.approx(2.1, abs=0.01)
    assert value["walking_speed"] == pytest.approx(3.0, abs=0.01)
    # the ramps hide the exact instant of contact: within a tenth of a stride
    assert value["stance_share"] == pytest.approx(0.35, abs=0.1)


def test_missing_bodies_and_markers_are_named(trials: dict[str, xr.Dataset]) -> None:
    with pytest.raises(ValueError, match="calcn_l, toes_r"):
        bk.gait_events(trials["walk"].drop_sel(body=["calcn_l", "toes_r"]))
    with pytest.raises(ValueError, match=r"body_position .* or marker_position"):
        bk.gait_events(trials["walk"].drop_vars("body_position"))
    markers = schema.markers([0.0, 0.1], ["RASI", "LASI", "RHEE"], np.zeros((2, 3, 3)))
    with pytest.raises(ValueError, match=r"heel \(R_FCC\); toe \(R_FM2"):
        bk.gait_events(markers)


# -------------------------------------------------------------------------------------- parameters


def test_parameters_follow_from_the_events(trials: dict[str, xr.Dataset]) -> None:
    ds = trials["gait2392"]
    out = bk.spatiotemporal(ds)
    events = bk.gait_events(ds)
    at = {
        key: events["event_time"].values[[n == key for n in names(events)]]
        for key in set(names(events))
    }
    right = out["spatiotemporal"].sel(side="right")
    stride = float(np.diff(at["right foot_strike"])[0])
    assert float(right.sel(parameter="stride_time")) == pytest.approx(stride)
    assert float(right.sel(parameter="cadence")) == pytest.approx(120.0 / stride)
    off = at["right foot_off"][1]
    stance = (off - at["right foot_strike"][0]) / stride
    assert float(right.sel(parameter="stance_share")) == pytest.approx(stance)
    assert float(right.sel(parameter="swing_share")) == pytest.approx(1.0 - stance)
    double = (at["left foot_off"][0] - at["right foot_strike"][0]) + (
        off - at["left foot_strike"][0]
    )
    assert float(right.sel(parameter="double_support_share")) == pytest.approx(
        double / stride, abs=1e-3
    )
    assert [str(u) for u in out["parameter_unit"].values] == list(PARAMETERS.values())


def test_plausible_walking_and_consistent_lengths(trials: dict[str, xr.Dataset]) -> None:
    for name in ("walk", "gait2392"):
        parameters = bk.spatiotemporal(trials[name])["spatiotemporal"]
        value = parameters.to_pandas()
        assert value["stance_share"].between(0.58, 0.68).all()
        assert value["step_width"].between(0.05, 0.2).all()
        speed = value["stride_length"] / value["stride_time"]
        np.testing.assert_allclose(value["walking_speed"], speed, rtol=0.04)
        np.testing.assert_allclose(
            value["step_length"].sum(), value["stride_length"].mean(), rtol=0.03
        )


def test_overground_and_treadmill_give_the_same_parameters(
    trials: dict[str, xr.Dataset],
) -> None:
    overground = bk.spatiotemporal(trials["walk"])["spatiotemporal"]
    ds, speed = on_treadmill(trials["walk"])
    treadmill = bk.spatiotemporal(ds)["spatiotemporal"]
    assert overground.attrs["surface"] == "overground"
    assert overground.attrs["belt_speed"] == 0.0
    assert treadmill.attrs["surface"].startswith("treadmill")
    assert treadmill.attrs["belt_speed"] == pytest.approx(speed, rel=0.02)
    for parameter in ("stride_time", "stride_length", "step_length", "walking_speed"):
        np.testing.assert_allclose(
            treadmill.sel(parameter=parameter), overground.sel(parameter=parameter), rtol=0.03
        )


def test_one_step_gives_a_step_and_no_stride(trials: dict[str, xr.Dataset]) -> None:
    right = bk.spatiotemporal(trials["walking1"])["spatiotemporal"].sel(side="right")
    assert np.isfinite(right.sel(parameter=["step_time", "step_length", "walking_speed"])).all()
    assert np.isnan(right.sel(parameter=["stride_time", "cadence", "stance_share"])).all()
    assert float(right.sel(parameter="cycles")) == 0.0


# ------------------------------------------------------------------------------------------ cycles


def test_cycles_run_from_strike_to_strike(trials: dict[str, xr.Dataset]) -> None:
    ds = trials["gait2392"]
    ds = ds.assign(bk.gait_events(ds).data_vars)
    cycles = bk.gait_cycles(ds, side="left", samples=51)
    assert cycles.dims == ("cycle", "percent", "dof")
    assert cycles.sizes["percent"] == 51
    assert list(cycles["dof_unit"].values) == list(ds["dof_unit"].values)
    strikes = [
        t
        for t, n in zip(ds["event_time"].values, names(ds), strict=True)
        if n == "left foot_strike"
    ]
    assert float(cycles["start_time"][0]) == strikes[0]
    assert float(cycles["end_time"][0]) == strikes[1]
    assert 60.0 < float(cycles["foot_off"][0]) < 68.0
    # against a straight line between the samples, which a smooth curve hardly leaves
    at = np.linspace(strikes[0], strikes[1], 51)
    knee = np.interp(at, ds["time"], ds["dof_position"].sel(dof="knee_angle_l"))
    np.testing.assert_allclose(cycles.sel(dof="knee_angle_l")[0], knee, atol=np.radians(0.5))


def test_cycles_of_a_sine_are_exact() -> None:
    ds = running(stride=0.7)
    ds["height"] = ("time", np.sin(2 * np.pi * ds["time"].values / 0.7))
    cycles = bk.gait_cycles(ds, variable="height")
    assert cycles.sizes["cycle"] >= 4
    at = cycles["start_time"] + (cycles["end_time"] - cycles["start_time"]) * (
        cycles["percent"] / 100
    )
    np.testing.assert_allclose(cycles, np.sin(2 * np.pi * at / 0.7), atol=1e-6)


def test_cycles_keep_gaps() -> None:
    ds = running()
    height = np.sin(ds["time"].values)
    height[300:320] = np.nan
    ds["height"] = ("time", height)
    cycles = bk.gait_cycles(ds, variable="height")
    missing = np.isnan(cycles.values)
    assert missing.any()
    at = (
        cycles["start_time"] + (cycles["end_time"] - cycles["start_time"]) * cycles["percent"] / 100
    ).values
    np.testing.assert_array_equal(missing, (at > ds["time"].values[299]) & (at < 1.6 - 1e-9))


def test_cycles_say_everything_that_is_wrong(trials: dict[str, xr.Dataset]) -> None:
    with pytest.raises(ValueError, match=r"side 'both'.*'angle' is not.*dof_position.*samples"):
        bk.gait_cycles(trials["walk"], side="both", variable="angle", samples=1)
