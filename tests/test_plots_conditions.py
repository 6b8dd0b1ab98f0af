"""Figures of two conditions: the right numbers in the right units, marked where they differ."""

import warnings

import numpy as np
import plotly.graph_objects as go
import pytest
import xarray as xr

import biokit as bk
from biokit import plots
from biokit.plots.condition_traces import BAR, CONDITIONS
from tests.compared_trials import people, trial


def compared(variable: str = "dof_position", **options: object) -> xr.Dataset:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        given = {"before": people(6), "after": people(5, bump=0.1, seed=1)}
        return bk.compare_conditions(given, variable, **options)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def angles() -> xr.Dataset:
    return compared()


def named(figure: go.Figure, start: str) -> list[go.Scatter]:
    return [trace for trace in figure.data if (trace.name or "").startswith(start)]


def bars(figure: go.Figure) -> list[go.Scatter]:
    return [
        t for t in figure.data if t.line.color == BAR and t.line.width == 5 and t.x[0] is not None
    ]


def titles(figure: go.Figure) -> list[str]:
    return [a.text for a in figure.layout.annotations]


def test_means_and_bands_in_degrees(angles: xr.Dataset) -> None:
    figure = plots.condition_curves(angles, ["knee_angle"])
    (before,) = named(figure, "before, mean ± SD of 6 trials")
    (after,) = named(figure, "after, mean ± SD of 5 trials")
    knee = angles.sel(dof="knee_angle_r")
    for trace, name, colour in zip((before, after), ("before", "after"), CONDITIONS, strict=True):
        mean = np.degrees(knee["condition_mean"].sel(condition=name).values)
        np.testing.assert_allclose(trace.y, mean, rtol=1e-5, atol=1e-5)
        assert trace.line.color == colour
        band = next(t for t in figure.data if t.legendgroup == name and t.fill)
        sd = np.degrees(knee["condition_sd"].sel(condition=name).values)
        np.testing.assert_allclose(band.y[:101] - mean, sd, atol=1e-4)
    assert figure.layout.yaxis.title.text == "deg"
    assert "right gait cycle: before and after" in figure.layout.title.text


def test_a_bar_where_they_differ_and_p_in_the_title(angles: xr.Dataset) -> None:
    figure = plots.condition_curves(angles)
    p = float(angles["curve_p_value"].sel(dof="knee_angle_r"))
    assert titles(figure)[2] == f"knee angle, p = {p:.3f}"
    (bar,) = bars(figure)
    begin, end = float(angles["span_begin"][0]), float(angles["span_end"][0])
    assert list(bar.x) == pytest.approx([begin - 0.5, end + 0.5])
    low, _ = figure.layout[bar.yaxis.replace("y", "yaxis")].range
    curves = [
        t for t in figure.data if t.yaxis == bar.yaxis and t.legendgroup in ("before", "after")
    ]
    assert low < bar.y[0] < min(np.nanmin(t.y) for t in curves)  # under all
    (legend,) = [t for t in figure.data if t.name == "significant, p ≤ 0.05"]
    assert legend.showlegend


def test_the_statistic_stands_under_each_panel(angles: xr.Dataset) -> None:
    figure = plots.condition_curves(angles)
    t = [s for s in figure.data if s.hovertemplate and s.hovertemplate.startswith("t =")]
    np.testing.assert_allclose(t[2].y, angles["t"].sel(dof="knee_angle_r"), rtol=1e-5)
    threshold = float(angles["threshold"][0])
    lines = [s for s in figure.data if s.name == "threshold of t (dashed)"]
    assert len(lines) == 3 and {abs(v) for v in lines[0].y if v is not None} == {threshold}
    upper, lower = figure.layout.yaxis.domain, figure.layout.yaxis4.domain
    assert lower[1] < upper[0] and figure.layout.yaxis4.title.text == "t"
    assert figure.layout.xaxis4.title.text == "gait cycle (%)"
    without = plots.condition_curves(angles, statistic=False)
    assert not [s for s in without.data if (s.hovertemplate or "").startswith("t =")]
    assert without.layout.height < figure.layout.height


def test_panels_do_not_overlap(angles: xr.Dataset) -> None:
    figure = plots.condition_curves(compared(names=[str(d) for d in people(1)[0]["dof"].values]))
    pairs = [
        (figure.layout[key].domain, figure.layout[key.replace("x", "y", 1)].domain)
        for key in figure.layout
        if key.startswith("xaxis")
    ]
    assert len(pairs) == 12
    for k, (x, y) in enumerate(pairs):
        for other_x, other_y in pairs[k + 1 :]:
            assert (
                max(other_x[0] - x[1], x[0] - other_x[1], other_y[0] - y[1], y[0] - other_y[1]) > 0
            )


def test_each_legend_entry_appears_once(angles: xr.Dataset) -> None:
    figure = plots.condition_curves(angles, observations=True)
    shown = [trace.name for trace in figure.data if trace.showlegend]
    assert sorted(shown) == [
        "after, mean ± SD of 5 trials", "before, mean ± SD of 6 trials", "foot off (dotted)",
        "significant, p ≤ 0.05", "threshold of t (dashed)",
    ]  # fmt: skip
    thin = [t for t in figure.data if t.line.width == 0.6]
    assert len(thin) == 3 * 11
    assert named(figure, "foot off")[0].x[0] == pytest.approx(60.0)


@pytest.mark.parametrize(
    ("variable", "unit", "first"),
    [
        ("muscle_activation", "activation", "soleus"),
        ("dof_force", "N·m/kg", "hip flexion"),
        ("ground_reaction_force", "% body weight", "foot, fore-aft (+ forward), p = "),
        ("marker_rms", "m", "p = "),
    ],
)
def test_units_of_other_variables(variable: str, unit: str, first: str) -> None:
    figure = plots.condition_curves(compared(variable, resamples=99))
    assert figure.layout.yaxis.title.text == unit
    assert titles(figure)[0].startswith(first)


def test_moments_of_people_of_different_mass_stay_in_their_unit() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        given = {"a": people(4, mass=60.0), "b": people(4, mass=80.0, seed=1)}
        plain = bk.compare_conditions(given, "dof_force", resamples=99)
        normal = {name: [bk.normalized(ds) for ds in own] for name, own in given.items()}
        per_mass = bk.compare_conditions(normal, "dof_force", resamples=99)
    assert plots.condition_curves(plain).layout.yaxis.title.text == "N·m"
    assert plots.condition_curves(per_mass).layout.yaxis.title.text == "N·m/kg"


def test_the_small_print_says_what_p_is_of(angles: xr.Dataset) -> None:
    text = titles(plots.condition_curves(angles))[-1].replace("<br>", " ")
    assert "Welch's t over the cycle and all 3 curves (all 462 labellings" in text
    assert "t is positive where after is above before" in text and "gait cycles:" not in text
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        cycles = bk.compare_conditions({"a": trial(1), "b": trial(2)}, family="each")
    text = titles(plots.condition_curves(cycles, statistic=False))[-1].replace("<br>", " ")
    assert "each curve alone" in text and "black bar in a panel" in text
    assert "p says nothing about other people" in text


def test_nothing_significant_and_nothing_that_could_be() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        few = bk.compare_conditions({"a": people(3), "b": people(3, seed=1)})
    figure = plots.condition_curves(few)
    assert not bars(figure) and not named(figure, "threshold")
    assert "significant, p ≤ 0.05" in [t.name for t in figure.data if t.showlegend]


def test_unknown_names_and_other_datasets_are_named(angles: xr.Dataset) -> None:
    with pytest.raises(ValueError, match="unknown elbow; the comparison has pelvis_tilt"):
        plots.condition_curves(angles, ["elbow"])
    with pytest.raises(ValueError, match="condition_curves needs condition_mean"):
        plots.condition_curves(trial(1))
    with pytest.raises(ValueError, match="one curve, without a name"):
        plots.condition_curves(compared("marker_rms", resamples=99), ["marker_rms"])
