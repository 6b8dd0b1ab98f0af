"""Figures: the right numbers in the right units, nothing lost, small enough for a page."""

from pathlib import Path

import numpy as np
import plotly.graph_objects as go
import pytest
import xarray as xr

import biokit as bk
from biokit import plots, schema
from biokit.plots.style import COLOURS, MOST_POINTS
from biokit.schema import FrameFlag
from tests.gait_trials import trial

NAMES = [
    "pelvis_tilt",
    "pelvis_tx",
    "hip_flexion_r",
    "hip_flexion_l",
    "knee_angle_r",
    "mtp_angle_r",
]


@pytest.fixture
def motion() -> xr.Dataset:
    """One second of two sides and a locked toe."""
    time = np.linspace(0.0, 1.0, 101)
    phase = 2 * np.pi * time
    q = np.stack(
        [0.1 * np.sin(phase), 1.2 * time, 0.5 * np.cos(phase), -0.5 * np.cos(phase),
         0.5 - 0.5 * np.cos(phase), 0.0 * phase],
        axis=1,
    )  # fmt: skip
    return schema.motion(
        time, NAMES, q, is_rotation=[True, False, True, True, True, True],
        attrs={"source": "walk.trc", "model": "generic"},
    )  # fmt: skip


@pytest.fixture
def solved(motion: xr.Dataset) -> xr.Dataset:
    """The motion as inverse kinematics returns it: one bad marker, one gap, three bad frames."""
    error = np.full((101, 3), 0.01)
    error[:, 1] = 0.02
    error[40, 1] = 0.05
    error[10:20, 2] = np.nan
    flag = np.zeros(101, dtype=np.int8)
    flag[40:43] = int(FrameFlag.LARGE_MARKER_ERROR)
    flag[60:] |= int(FrameFlag.BOUND_ACTIVE)
    return schema.describe(
        motion.assign_coords(marker=["R.ASIS", "R.Heel", "R.Toe"]).assign(
            marker_error=(("time", "marker"), error),
            flag=("time", flag),
        )
    )


@pytest.fixture(scope="module")
def walk(shared_data: Path) -> xr.Dataset:
    ds = trial(shared_data, "walk")
    return ds.assign(bk.gait_events(ds).data_vars)


def named(figure: go.Figure, name: str) -> list[go.Scatter]:
    return [trace for trace in figure.data if trace.name == name]


def panel_titles(figure: go.Figure) -> list[str]:
    return [a.text for a in figure.layout.annotations if not a.text.startswith("Not shown")]


# ----------------------------------------------------------------------------------- angle curves


def test_angles_in_degrees_translations_in_metres_sides_together(motion: xr.Dataset) -> None:
    figure = plots.angle_curves(motion)
    assert panel_titles(figure) == ["pelvis tilt", "pelvis tx", "hip flexion", "knee angle"]
    right = named(figure, "right")
    np.testing.assert_allclose(right[0].y.max(), np.degrees(0.5), rtol=1e-6)
    np.testing.assert_allclose(named(figure, "left")[0].y[0], -np.degrees(0.5), rtol=1e-6)
    assert right[0].line.color == COLOURS["right"]
    assert right[0].yaxis == named(figure, "left")[0].yaxis
    np.testing.assert_allclose(named(figure, "pelvis, trunk")[1].y[-1], 1.2, rtol=1e-6)
    assert figure.layout.yaxis.title.text == "deg"
    assert figure.layout.yaxis2.title.text == "m"
    assert "s<extra>" in right[0].hovertemplate and "deg" in right[0].hovertemplate
    assert figure.layout.xaxis4.title.text == "time (s)"
    assert "walk.trc" in figure.layout.title.text


def test_still_and_coupled_coordinates_are_named_not_drawn(walk: xr.Dataset) -> None:
    figure = plots.angle_curves(walk)
    note = next(a.text for a in figure.layout.annotations if a.text.startswith("Not shown"))
    assert "knee_angle_r_beta" in note and "wrist_dev_l" in note
    assert "knee angle" in panel_titles(figure)
    # asked for, everything is drawn
    assert panel_titles(plots.angle_curves(walk, dofs=["wrist_dev_l"])) == ["wrist dev"]


def test_each_legend_entry_appears_once(walk: xr.Dataset) -> None:
    figure = plots.angle_curves(walk)
    shown = [trace.name for trace in figure.data if trace.showlegend]
    assert sorted(shown) == [
        "left", "left foot strike", "pelvis, trunk", "right", "right foot strike",
    ]  # fmt: skip


def test_foot_strikes_and_flagged_frames_are_marked(walk: xr.Dataset, solved: xr.Dataset) -> None:
    line = named(plots.angle_curves(walk), "right foot strike")[0]
    strikes = walk["event_time"].values[
        (walk["event_name"] == "foot_strike") & (walk["event_side"] == "right")
    ]
    np.testing.assert_allclose([x for x in line.x if x is not None][::2], strikes)
    shade = named(plots.angle_curves(solved), "flagged frames")[0]
    # frames 40 to 42, half a frame more on both sides; bound_active is not shaded
    assert [x for x in shade.x if x is not None] == pytest.approx([0.395, 0.395, 0.425, 0.425])


def test_gaps_stay_gaps_and_long_recordings_are_thinned() -> None:
    time = np.arange(20_000) / 100.0
    q = np.sin(time)[:, None].copy()
    q[::50] = np.nan
    figure = plots.angle_curves(schema.motion(time, ["knee_angle_r"], q, is_rotation=[True]))
    curve = named(figure, "right")[0]
    assert 0.5 * MOST_POINTS < len(curve.x) <= MOST_POINTS
    assert np.isnan(curve.y).any()


def test_panels_do_not_overlap_with_39_coordinates(walk: xr.Dataset) -> None:
    names = [str(name) for name in walk["dof"].values]
    figure = plots.angle_curves(walk, dofs=names)
    axes = [
        (figure.layout[key].domain, figure.layout[key.replace("x", "y", 1)].domain)
        for key in figure.layout
        if key.startswith("xaxis")
    ]
    assert len(axes) == len(panel_titles(figure)) == 24
    plot_height = figure.layout.height - figure.layout.margin.t - figure.layout.margin.b
    for k, (x, y) in enumerate(axes):
        for other_x, other_y in axes[k + 1 :]:
            apart_x = max(other_x[0] - x[1], x[0] - other_x[1])
            apart_y = max(other_y[0] - y[1], y[0] - other_y[1])
            # a column apart, or far enough for a panel title above and tick labels below
            assert apart_x > 0.05 or apart_y * plot_height > 45


def test_unknown_coordinates_and_wrong_datasets_are_named(motion: xr.Dataset) -> None:
    with pytest.raises(ValueError, match="hip_r, knee_r; the Dataset has pelvis_tilt"):
        plots.angle_curves(motion, dofs=["hip_r", "knee_r"])
    with pytest.raises(ValueError, match="angle_curves needs dof_position"):
        plots.angle_curves(motion.drop_vars("dof_position"))
    with pytest.raises(ValueError, match="marker_errors needs marker_error"):
        plots.marker_errors(motion)


# ------------------------------------------------------------------------------------ gait cycles


def test_cycles_show_mean_band_and_each_cycle(motion: xr.Dataset) -> None:
    long = xr.concat([motion, motion.isel(time=slice(1, None))], "time")
    time = np.arange(long.sizes["time"]) / 100.0
    ds = schema.describe(
        long.assign_coords(time=time).assign(
            event_time=("event", [0.0, 0.6, 0.2, 0.5, 1.0, 1.6, 1.2, 1.5, 2.0]),
            event_name=("event", ["foot_strike", "foot_off"] * 4 + ["foot_strike"]),
            event_side=("event", ["right", "right", "left", "left"] * 2 + ["right"]),
        )
    )
    figure = plots.gait_cycle_curves(ds, dofs=["knee_angle_r", "hip_flexion_l"])
    mean = named(figure, "right, mean ± SD of 2 cycles")[0]
    expected = np.degrees(0.5 - 0.5 * np.cos(2 * np.pi * np.linspace(0, 1, 101)))
    np.testing.assert_allclose(mean.y, expected, atol=1e-2)
    np.testing.assert_allclose(mean.customdata, 0.0, atol=1e-2)  # both cycles are the same
    assert len(named(figure, "left, 1 cycle")) == 1
    thin = [t for t in figure.data if t.legendgroup == "right" and t.name is None]
    assert len(thin) == 3  # the band and two cycles
    off = named(figure, "foot off (dotted)")[0]
    assert off.x[0] == pytest.approx(60.0)
    assert tuple(figure.layout.xaxis.range) == (0, 100)


def test_cycles_of_a_real_walk(walk: xr.Dataset) -> None:
    figure = plots.gait_cycle_curves(walk)
    assert "knee angle" in panel_titles(figure)
    assert named(figure, "right, 1 cycle") and named(figure, "left, 1 cycle")


def test_no_cycle_is_an_error_that_says_so(shared_data: Path) -> None:
    with pytest.raises(ValueError, match="no complete gait cycle"):
        plots.gait_cycle_curves(trial(shared_data, "walking1"))


# ---------------------------------------------------------------------------------------- markers


def test_marker_errors_in_millimetres_worst_on_top(solved: xr.Dataset) -> None:
    bars, dots = plots.marker_errors(solved).data
    assert bars.y[-1] == "R.Heel"
    assert bars.x[-1] == pytest.approx(np.sqrt((100 * 20.0**2 + 50.0**2) / 101))
    assert dots.x[-1] == pytest.approx(50.0)
    assert dots.customdata[-1] == pytest.approx(0.4)
    assert bars.x[0] == pytest.approx(10.0)


def test_error_map_keeps_gaps_and_peaks(solved: xr.Dataset) -> None:
    picture = plots.marker_error_map(solved).data[0]
    assert list(picture.y) == ["R.ASIS", "R.Heel", "R.Toe"]
    assert np.isnan(picture.z[2][10:20]).all() and not np.isnan(picture.z[2][20:]).any()
    assert picture.z[1][40] == pytest.approx(50.0)
    long = solved.isel(time=np.arange(10 * MOST_POINTS) % 101)
    long = long.assign_coords(time=np.arange(long.sizes["time"]) / 100.0)
    blocks = plots.marker_error_map(long).data[0]
    assert len(blocks.x) <= MOST_POINTS
    assert np.nanmax(blocks.z) == pytest.approx(50.0)


# ------------------------------------------------------------------------------ table and skeleton


def test_table_shows_shares_in_percent(walk: xr.Dataset) -> None:
    columns = plots.spatiotemporal_table(walk).data[0].cells["values"]
    row = dict(zip(columns[0], zip(*columns[1:], strict=True), strict=True))
    value = bk.spatiotemporal(walk)["spatiotemporal"]
    stance = 100 * float(value.sel(side="right", parameter="stance_share"))
    assert row["stance share"][0] == "%"
    assert float(row["stance share"][1]) == pytest.approx(stance, abs=0.05)
    assert row["walking speed"][0] == "m/s"


def test_table_of_too_few_events_says_so(shared_data: Path) -> None:
    columns = plots.spatiotemporal_table(trial(shared_data, "walking1")).data[0].cells["values"]
    row = dict(zip(columns[0], columns[2], strict=True))
    assert row["stride time"] == "n/a" and row["step time"] != "n/a"


def test_stick_figure_joins_bodies_to_their_parents(walk: xr.Dataset) -> None:
    figure = plots.stick_figure(walk)
    assert 2 <= len(figure.frames) <= 60
    right = named(figure, "right")[0]
    assert list(right.text[:3]) == ["pelvis", "femur_r", ""]
    pelvis = walk["body_position"].sel(body="pelvis").values[0]
    np.testing.assert_allclose([right.x[0], right.y[0], right.z[0]], pelvis, rtol=1e-6)
    assert "torso" in named(figure, "middle")[0].text
    assert "m<extra>" in right.hovertemplate


def test_stick_figure_takes_other_skeletons(walk: xr.Dataset) -> None:
    odd = walk.assign_coords(body=[f"part{k}" for k in range(walk.sizes["body"])])
    with pytest.raises(ValueError, match="parents="):
        plots.stick_figure(odd)
    figure = plots.stick_figure(odd, parents={"part1": "part0"})
    assert list(named(figure, "middle")[0].text) == ["part0", "part1", ""]
