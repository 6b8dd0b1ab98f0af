"""Normative bands in figures over the gait cycle: the published numbers, cited, where they fit."""

import numpy as np
import plotly.graph_objects as go
import pytest
import xarray as xr

from biokit import plots
from biokit.gait_norms import fitting_norms
from tests.compared_trials import trial


@pytest.fixture
def ds() -> xr.Dataset:
    walk = trial(1).assign_attrs(model="open_skeleton")
    return walk.assign(dof_velocity=walk["dof_position"].differentiate("time"))


def bands(figure: go.Figure) -> list[go.Scatter]:
    return [trace for trace in figure.data if trace.name == "normative, mean ± SD"]


def notes(figure: go.Figure) -> str:
    return figure.layout.annotations[-1].text.replace("<br>", " ")


def test_the_band_is_the_published_one_behind_its_coordinate(ds: xr.Dataset) -> None:
    figure = plots.gait_cycle_curves(ds, ["knee_angle_r", "mtp_angle_r"], norms=True)
    (band,) = bands(figure)
    norms = fitting_norms([ds])
    (norm,) = [n for n in norms if (n.coordinate, n.quantity) == ("knee_angle", "angle")]
    np.testing.assert_allclose(band.y[:101], norm.mean + norm.deviation, rtol=1e-5)
    np.testing.assert_allclose(band.y[101:][::-1], norm.mean - norm.deviation, rtol=1e-5, atol=1e-4)
    assert band.yaxis == "y" and figure.data[0] is band  # of the knee, and behind the curves
    low, high = figure.layout.yaxis.range
    assert low < band.y.min() and band.y.max() < high
    assert notes(figure).startswith("Grey: Schwartz, Rozumalski and Trost 2008")


def test_pelvis_bands_are_of_the_cycles_that_are_drawn(ds: xr.Dataset) -> None:
    (band,) = bands(plots.gait_cycle_curves(ds, ["pelvis_tilt"], norms=True))
    of_side = {n.side: n for n in fitting_norms([ds]) if n.coordinate == "pelvis_tilt"}
    assert set(of_side) == {"right", "left"}
    np.testing.assert_allclose(
        band.y[:101], of_side["right"].mean + of_side["right"].deviation, rtol=1e-5
    )


def test_moments_and_powers(ds: xr.Dataset) -> None:
    moment = plots.moment_curves(ds, ["knee_angle_r"], cycle=True, norms=True)
    assert len(bands(moment)) == 1 and moment.layout.yaxis.title.text == "N·m/kg"
    power = plots.power_curves(ds, ["knee_angle_r"], cycle=True, norms=True)
    assert len(bands(power)) == 1 and "power of the whole joint" in notes(power)
    with pytest.raises(ValueError, match="norms are over the gait cycle; add cycle=True"):
        plots.moment_curves(ds, ["knee_angle_r"], norms=True)


def test_without_a_band_that_fits_there_is_an_error_or_nothing(ds: xr.Dataset) -> None:
    with pytest.raises(ValueError, match="no angle of these coordinates is published"):
        plots.gait_cycle_curves(ds, ["mtp_angle_r"], norms=True)
    no_mass = ds.copy()
    del no_mass.attrs["mass"]
    with pytest.raises(ValueError, match=r"the mass is missing \(ds.attrs\['mass'\], kg\)"):
        plots.moment_curves(no_mass, ["knee_angle_r"], cycle=True, norms=True)
    assert not bands(plots.gait_cycle_curves(ds, ["knee_angle_r"]))


def test_small_print_of_bands_and_of_what_is_not_shown(ds: xr.Dataset) -> None:
    text = notes(plots.gait_cycle_curves(ds, norms=True))
    assert "Grey: Schwartz" in text and text.endswith("Not shown, still or coupled: mtp_angle_r")
