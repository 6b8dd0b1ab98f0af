"""Two conditions over the gait cycle: mean and band of each, and where they differ."""

from collections.abc import Sequence

import numpy as np
import plotly.graph_objects as go
import xarray as xr

from biokit.plots.condition_traces import (
    bar_in_legend,
    condition_traces,
    foot_offs,
    significant_marks,
    statistic_traces,
)
from biokit.plots.condition_values import Array, Compared, chosen_labels, compared_curve
from biokit.plots.marks import footnote
from biokit.plots.muscles import CURVES
from biokit.plots.panel_pairs import panel_pairs
from biokit.plots.panels import grid, limits, place
from biokit.plots.style import dress, lean, require, title_of, words

X_TITLE = "gait cycle (%)"
NEEDED = ("condition_mean", "condition_sd", "t", "threshold", "p_value", "curve_p_value")
TITLES = {
    "dof_position": "Joint coordinates",
    "dof_velocity": "Joint velocities",
    "dof_force": "Joint moments",
    "ground_reaction_force": "Ground reaction force",
    "joint_force": "Joint contact force",
    "knee_force": "Compression of the knee",
    **{name: curve[0] for name, curve in CURVES.items()},
}


def condition_curves(
    ds: xr.Dataset,
    names: Sequence[str] | None = None,
    *,
    statistic: bool = True,
    observations: bool = False,
) -> go.Figure:
    """Mean and standard deviation of two conditions over the gait cycle, and where they differ.

    Parameters
    ----------
    ds
        Of :func:`biokit.compare_conditions`.
    names
        Which of its coordinates, muscles ... to draw, with side or without; all by default. p
        values stay those of the comparison.
    statistic
        A second, lower axis for t and its threshold under each panel.
    observations
        Each observation too, thinly.

    Returns
    -------
    plotly.graph_objects.Figure
        A black bar under the curves where they differ significantly; the smallest p of each curve
        in its title. Degrees, N*m/kg and body weights where the mass is known or the comparison is
        of normalised Datasets; foot off dotted.

    Raises
    ------
    ValueError
        Naming what is missing or unknown.
    """
    require(ds, NEEDED, "condition_curves")
    compared = [compared_curve(ds, one) for one in chosen_labels(ds, names)]
    panels = [one.panel for one in compared]
    figure, height = panel_pairs(panels, X_TITLE, "t") if statistic else grid(panels, X_TITLE)
    percent = lean(ds["percent"].values)
    alpha = float(ds.attrs.get("alpha", 0.05))
    for index, one in enumerate(compared):
        row, column = place(index, len(panels))
        upper = {"row": 2 * row - 1 if statistic else row, "col": column}
        low, high = _range(one, observations)
        traces = significant_marks(percent, one, alpha, low, high)
        traces += condition_traces(ds, percent, one, observations)
        traces += foot_offs(ds, low, high)
        _add(figure, traces, index == 0, **upper)
        figure.update_yaxes(range=[low, high], **upper)
        if statistic:
            lower = {"row": 2 * row, "col": column}
            _add(figure, statistic_traces(percent, one, alpha), index == 0, **lower)
            edge = _statistic_edge(one)
            figure.update_yaxes(range=[-edge, edge], tickvals=_ticks(edge), **lower)
    bar_in_legend(figure, alpha)
    figure.update_xaxes(range=[0, 100], dtick=20)
    dress(figure, title=_title(ds), height=height)
    footnote(figure, small_print(ds, statistic))
    return figure


def _range(one: Compared, observations: bool) -> tuple[float, float]:
    """Axis of the curves, with room for the bar beneath them."""
    drawn: list[Array] = [one.mean - one.sd, one.mean + one.sd]
    if observations:
        drawn.append(one.observed)
    low, high = limits(drawn, one.panel)
    return low - 0.07 * (high - low), high


def _statistic_edge(one: Compared) -> float:
    largest = float(np.nanmax(np.abs(one.t), initial=1.0))
    return 1.12 * (max(largest, one.threshold) if np.isfinite(one.threshold) else largest)


def _ticks(edge: float) -> list[float]:
    """Zero and a round number to both sides: so low an axis has no room for more."""
    power = 10.0 ** np.floor(np.log10(edge))
    round_number = max(m * power for m in (1, 2, 5) if m * power <= edge)
    return [-round_number, 0.0, round_number]


def _title(ds: xr.Dataset) -> str:
    variable = str(ds.attrs.get("variable", ""))
    side = str(ds.attrs.get("side", ""))
    what = TITLES.get(variable, words(variable).capitalize())
    return title_of(
        ds, f"{what}, {side} gait cycle: {' and '.join(map(str, ds['condition'].values))}"
    )


def small_print(ds: xr.Dataset, statistic: bool) -> str:
    """What the p values are of."""
    about = ds.attrs
    alpha, least = float(about["alpha"]), float(about["smallest_p"])
    count = ds["threshold"].size
    over = f"all {count} curves" if about["family"] == "all" and count > 1 else "each curve alone"
    kind = "paired t" if about["paired"] else "Welch's t"
    if about["exact"]:
        labellings = f"all {about['permutations']} labellings, so that p is at least {least:.2g}"
    else:
        labellings = f"{about['permutations']} random labellings"
    text = (
        f"Permutation test of the largest {kind} over the cycle and {over} ({labellings}): if the"
        " conditions make no difference, the chance of any black bar"
        f"{' in a panel' if about['family'] != 'all' else ''} is at most {100 * alpha:g} %."
    )
    first, second = map(str, ds["condition"].values)
    if statistic:
        text += f" t is positive where {second} is above {first}."
    if about["observation"] == "cycle":
        text += " Observations are gait cycles: p says nothing about other people."
    return text


def _add(figure: go.Figure, traces: list[go.Scatter], legend: bool, **where: int) -> None:
    """Traces in a panel, with their names in the legend once."""
    for trace in traces:
        trace.showlegend = legend and trace.name is not None
        figure.add_trace(trace, **where)
