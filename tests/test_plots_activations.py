"""Figures of activations by method: right curves, bands, envelopes, maps and scores."""

import numpy as np
import plotly.graph_objects as go
import pytest
import xarray as xr

from biokit import plots, schema
from biokit.evaluate_activations import evaluate_activations
from biokit.plots.style import COLOURS
from biokit.schema import FrameFlag

MUSCLES = ["soleus_r", "soleus_l", "gasmed_r", "vaslat_r", "scm_r"]
FRAMES = 61


def made(scale: float = 1.0, muscles: list[str] = MUSCLES) -> xr.Dataset:
    time = np.linspace(0.0, 2.0, FRAMES)
    phase = np.arange(len(muscles))
    activation = scale * (0.3 + 0.2 * np.sin(2 * np.pi * time[:, None] + phase))
    return xr.Dataset(
        {"muscle_activation": (("time", "muscle"), activation)},
        {"time": time, "muscle": muscles},
        {"source": "walk.trc"},
    )


def named(figure: go.Figure, name: str) -> list[go.Scatter]:
    return [trace for trace in figure.data if trace.name == name]


def titles(figure: go.Figure) -> list[str]:
    return [a.text for a in figure.layout.annotations]


def test_a_curve_for_each_method_on_one_side() -> None:
    static, neural = made(), made(0.5, MUSCLES[:3])
    figure = plots.activation_methods({"static": static, "neural": neural})
    assert titles(figure) == ["vaslat", "gasmed", "soleus"]  # the large ones, of the right leg
    assert len(named(figure, "static")) == 3 and len(named(figure, "neural")) == 2
    soleus = named(figure, "neural")[1]
    np.testing.assert_allclose(soleus.y, neural["muscle_activation"][:, 0], atol=1e-6)
    left = plots.activation_methods({"static": static}, ["soleus"], side="l")
    np.testing.assert_allclose(left.data[0].y, static["muscle_activation"][:, 1], atol=1e-6)
    assert "left side" in left.layout.title.text
    tree = xr.DataTree.from_dict({"static": static, "other": neural, "third": neural})
    colours = {t.name: t.line.color for t in plots.activation_methods(tree).data}
    assert len(set(colours.values())) == 3


def test_what_the_network_expects_is_a_band() -> None:
    neural = made()
    wide = 0.1 * neural["muscle_activation"]
    wide[20:25] = np.nan
    neural = neural.assign(activation_deviation=wide)
    figure = plots.activation_methods({"neural": neural}, ["soleus_r"])
    band = next(trace for trace in figure.data if trace.fill == "toself")
    upper = np.asarray(band.y)[:20]
    np.testing.assert_allclose(upper, 1.1 * neural["muscle_activation"][:20, 0], rtol=1e-5)
    assert np.isnan(band.y).sum() == 2  # two stretches
    curve = named(figure, "neural")[0]
    assert band.legendgroup == curve.legendgroup and not band.showlegend
    own = plots.muscle_curves(neural, ["soleus"])
    bands = [trace.fillcolor for trace in own.data if trace.fill == "toself"]
    red = int(COLOURS["right"][1:3], 16)
    assert len(bands) == 2 and any(b.startswith(f"rgba({red},") for b in bands)
    forces = neural.assign(muscle_force=1000 * neural["muscle_activation"])
    lines = plots.muscle_curves(forces, ["soleus"], "muscle_force").data
    assert not any(trace.fill == "toself" for trace in lines)


def test_other_times_are_interpolated() -> None:
    coarse = made().isel(time=slice(None, 40, 3))
    figure = plots.activation_methods({"static": made(), "neural": coarse}, ["soleus_r"])
    drawn = named(figure, "neural")[0]
    np.testing.assert_allclose(drawn.x, made()["time"], atol=1e-6)
    np.testing.assert_allclose(drawn.y[:40:3], coarse["muscle_activation"][:, 0], atol=1e-6)
    assert np.isnan(drawn.y[40:]).all()


def test_electromyograms_behind_their_muscles() -> None:
    time = np.arange(0.0, 2.0, 0.001)
    own = 3.0 * np.abs(np.sin(2 * np.pi * time))[:, None] * np.array([1.0, 2.0])
    emg = schema.table(time, ["SOL", "VL"], own)
    figure = plots.activation_methods({"static": made(), "neural": made(1.5)}, emg=emg)
    assert titles(figure) == ["soleus (SOL)", "vaslat (VL)"]
    envelope = named(figure, "EMG, scaled")[0]
    assert np.nanmax(envelope.y) == pytest.approx(1.5 * 0.5, rel=1e-2)  # the largest activation
    plain = plots.activation_methods({"static": made()}, ["gasmed_r"], emg=emg)
    assert titles(plain) == ["gasmed"] and not named(plain, "EMG, scaled")


def test_flags_of_single_muscles_do_not_shade_all_panels() -> None:
    flag = np.zeros(FRAMES, dtype=np.int16)
    flag[5:50] = FrameFlag.IMPOSSIBLE_MUSCLE
    static = made().assign(flag=("time", flag))
    assert not named(plots.activation_methods({"static": static}), "flagged frames")
    flag[10:20] |= FrameFlag.MOTION_JUMP
    assert named(plots.activation_methods({"static": static}), "flagged frames")


def test_maps_beside_each_other() -> None:
    few = made(0.5, MUSCLES[:3])
    figure = plots.activation_maps({"true": made(), "neural": few})
    first, second = figure.data
    assert first.y == ("vaslat", "soleus", "gasmed", "scm")  # by group, right side
    np.testing.assert_allclose(first.z[1], 100 * made()["muscle_activation"][:, 0], atol=0.51)
    assert np.isnan(second.z[0]).all() and np.isnan(second.z[3]).all()
    np.testing.assert_allclose(second.z[1], 0.5 * first.z[1], atol=0.51)
    assert titles(figure)[:2] == ["true", "neural"]
    calf = plots.activation_maps({"true": made()}, ["calf"], side="l")
    assert calf.data[0].y == ("soleus",)
    with pytest.raises(ValueError, match="late has other times"):
        late = made().assign_coords(time=made()["time"] + 1)
        plots.activation_maps({"true": made(), "late": late})
    with pytest.raises(ValueError, match="none of these muscles is on the left"):
        plots.activation_maps({"true": made()}, ["scm"], side="l")


def test_scores_of_every_muscle_by_group() -> None:
    rng = np.random.default_rng(0)
    noise = 0.05 * rng.standard_normal((FRAMES, len(MUSCLES)))
    noisy = made() + xr.DataArray(noise, dims=("time", "muscle"))
    scores = {
        "joint": evaluate_activations(noisy, made()),
        "two-stage": evaluate_activations(made(0.5), made()),
    }
    figure = plots.activation_scores(scores)
    dots = [trace for trace in figure.data if trace.mode == "markers"]
    assert [trace.name for trace in dots] == ["joint", "two-stage"] * 2
    for trace, (name, column) in zip(
        dots,
        [("joint", "pcc"), ("two-stage", "pcc"), ("joint", "rmse"), ("two-stage", "rmse")],
        strict=True,
    ):
        table = scores[name].muscles
        expected = table.loc[list(trace.text), column]
        np.testing.assert_allclose(trace.y, expected, rtol=1e-5)
    groups = ("quadriceps", "calf", "neck")
    assert figure.layout.xaxis.ticktext == groups
    soleus = list(dots[0].text).index("soleus_r")
    assert round(float(dots[0].x[soleus])) == groups.index("calf")


def test_nothing_to_draw() -> None:
    with pytest.raises(ValueError, match="there are none"):
        plots.activation_methods({})
    with pytest.raises(ValueError, match="there are none"):
        plots.activation_scores({})
    with pytest.raises(ValueError, match="activation_methods, neural, needs muscle_activation"):
        plots.activation_methods({"neural": made().drop_vars("muscle_activation")})
    with pytest.raises(ValueError, match="unknown muscles: biceps"):
        plots.activation_methods({"static": made()}, ["biceps"])
