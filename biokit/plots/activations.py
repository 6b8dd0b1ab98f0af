"""Muscle activations of several methods, with what they expect of themselves and with EMG."""

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
import plotly.graph_objects as go
import xarray as xr
from numpy.typing import NDArray

from biokit.emg import muscles_under
from biokit.evaluate_activations import ActivationScores
from biokit.muscle_groups import grouped
from biokit.plots.activation_map import datasets
from biokit.plots.curves import over_time
from biokit.plots.emg import ENVELOPE_COLOUR
from biokit.plots.marks import OF_FORCES
from biokit.plots.muscles import chosen_muscles
from biokit.plots.panels import Curve, Panel, grid, place
from biokit.plots.style import dress, lean, words
from biokit.side_names import SIDE_OF, split_side

# Okabe and Ito's; the truth is drawn in black
METHODS = {
    "true": ("#000000", "solid"),
    "labels": ("#000000", "solid"),
    "static": ("#0072B2", "solid"),
    "neural": ("#D55E00", "solid"),
    "joint": ("#D55E00", "solid"),
    "two-stage": ("#009E73", "solid"),
}
OTHERS = (("#CC79A7", "solid"), ("#56B4E9", "solid"), ("#E69F00", "dash"), ("#009E73", "dash"))
LEAST = 0.05  # range of an axis
SCORES = {"pcc": ("correlation", "1"), "rmse": ("RMS error", "activation")}


def activation_methods(
    methods: Mapping[str, xr.Dataset] | xr.DataTree,
    muscles: Sequence[str] | None = None,
    *,
    emg: xr.Dataset | None = None,
    side: str = "r",
) -> go.Figure:
    """One panel for each muscle with a curve for each method, and its electromyogram behind.

    Parameters
    ----------
    methods
        Datasets with `muscle_activation (time, muscle)` by name; those with
        `activation_deviation (time, muscle)` have a band of this width to both sides, the absolute
        error that the network expects. Foot strikes, and frames flagged for other reasons than
        forces, are those of the first.
    muscles
        Names, with side or without; by default those under the electrodes, or the large ones of
        walking.
    emg
        Envelopes, `value (time, column)`, of :func:`biokit.emg.envelope` on the same clock.
    side
        r or l: the side that is drawn, and that carries the electrodes.

    Returns
    -------
    plotly.graph_objects.Figure
        An envelope is scaled to the largest activation of its panel, because only shape and time
        can be compared.

    Raises
    ------
    ValueError
        Naming what is missing or unknown, or if there are no methods.
    """
    own = datasets(methods, "activation_methods")
    first = next(iter(own.values()))
    known = list(dict.fromkeys(str(name) for ds in own.values() for name in ds["muscle"].values))
    channels = {} if emg is None else muscles_under(emg["column"].values, known, side=side)
    under = {muscle: channel for channel, members in channels.items() for muscle in members}
    if muscles is None and under:
        muscles = list(under)
    everything = xr.Dataset(coords={"muscle": known})
    keys = (SIDE_OF[side], "middle")
    names = [n for n in chosen_muscles(everything, muscles) if split_side(n)[1] in keys]
    if not names:
        raise ValueError(
            f"activation_methods: none of these muscles is on the {SIDE_OF[side]} side"
        )
    time = np.asarray(first["time"].values, dtype=np.float64)
    spare = iter(OTHERS * 3)
    looks = {name: METHODS[name] if name in METHODS else next(spare) for name in own}
    panels = []
    for muscle in names:
        curves = [
            Curve(muscle, "middle", _at(ds, "muscle_activation", muscle, time), name, dash, colour,
                  _at(ds, "activation_deviation", muscle, time)
                  if "activation_deviation" in ds else None)
            for name, ds in own.items()
            for colour, dash in [looks[name]]
            if muscle in ds["muscle"].values
        ]  # fmt: skip
        title = words(split_side(muscle)[0])
        if emg is not None and muscle in under:
            largest = max((_largest(curve.values) for curve in curves), default=1.0)
            envelope = _envelope(emg, under[muscle], time, largest)
            curves.insert(0, Curve(muscle, "middle", envelope, "EMG, scaled", "solid",
                                   ENVELOPE_COLOUR))  # fmt: skip
            title += f" ({under[muscle]})"
        panels.append(Panel(title, "activation", curves, LEAST, (0.0,)))
    if "flag" in first:
        first = first.assign(flag=first["flag"].astype(np.int64) & ~OF_FORCES)
    return over_time(first, panels, f"Muscle activation by method, {SIDE_OF[side]} side")


def activation_scores(scores: Mapping[str, ActivationScores]) -> go.Figure:
    """Every muscle's correlation and error by group, one colour for each method.

    Parameters
    ----------
    scores
        Of :func:`biokit.evaluate_activations.evaluate_activations`, by name of the method.

    Returns
    -------
    plotly.graph_objects.Figure
        A dot for each muscle, a line for the mean of the group.

    Raises
    ------
    ValueError
        If there are no methods.
    """
    if not scores:
        raise ValueError("activation_scores draws scores by name of the method; there are none")
    panels = [Panel(title, unit) for title, unit in SCORES.values()]
    figure, height = grid(panels, "", columns=1, panel_height=190)
    spare = iter(OTHERS * 3)
    looks = {name: METHODS[name] if name in METHODS else next(spare) for name in scores}
    muscles = dict.fromkeys(str(m) for one in scores.values() for m in one.muscles.index)
    groups = list(grouped(list(muscles)))
    width = 0.8 / len(scores)
    for index, column in enumerate(SCORES):
        row, _ = place(index, len(SCORES), 1)
        for k, (method, one) in enumerate(scores.items()):
            offset = (k + 0.5) * width - 0.4
            table = one.muscles[one.muscles["group"].isin(groups)]
            centre = np.array([groups.index(group) + offset for group in table["group"]])
            figure.add_trace(
                go.Scatter(
                    x=lean(centre + _apart(table["group"].tolist(), 0.6 * width)),
                    y=lean(table[column].to_numpy()),
                    mode="markers",
                    marker={"color": looks[method][0], "size": 5, "opacity": 0.7},
                    name=method,
                    legendgroup=method,
                    showlegend=index == 0,
                    text=table.index.tolist(),
                    hovertemplate=f"%{{text}}, {method}: %{{y:.3f}}<extra></extra>",
                ),
                row=row,
                col=1,
            )
            means = table.groupby("group")[column].mean()
            ends = [(groups.index(str(g)) + offset, float(m)) for g, m in means.items()]
            figure.add_trace(
                go.Scatter(
                    x=[v for x, _ in ends for v in (x - width / 2, x + width / 2, None)],
                    y=[v for _, y in ends for v in (y, y, None)],
                    mode="lines",
                    line={"color": looks[method][0], "width": 2},
                    legendgroup=method,
                    showlegend=False,
                    hoverinfo="skip",
                ),
                row=row,
                col=1,
            )
    figure.update_xaxes(
        tickvals=list(range(len(groups))), ticktext=groups, range=[-0.5, len(groups) - 0.5]
    )
    figure.update_yaxes(rangemode="tozero")
    figure.update_yaxes(title="correlation", row=1, col=1)
    return dress(figure, title="Errors of each muscle", height=height)


def _at(
    ds: xr.Dataset, variable: str, muscle: str, time: NDArray[np.float64]
) -> NDArray[np.floating]:
    """Values [F] of a muscle at some times; NaN where they are not known."""
    values = np.asarray(ds[variable].sel(muscle=muscle).values, dtype=np.float64)
    own = np.asarray(ds["time"].values, dtype=np.float64)
    if np.array_equal(own, time):
        return values
    return np.interp(time, own, values, left=np.nan, right=np.nan)


def _largest(values: NDArray[np.floating]) -> float:
    return float(np.nanmax(values)) if np.isfinite(values).any() else 0.0


def _envelope(
    emg: xr.Dataset, channel: str, time: NDArray[np.float64], largest: float
) -> NDArray[np.floating]:
    """Envelope [F] of a channel, its largest value being that of the activation."""
    clock = np.asarray(emg["time"].values, dtype=np.float64)
    own = np.asarray(emg["value"].sel(column=channel).values, dtype=np.float64)
    values = np.interp(time, clock, own, left=np.nan, right=np.nan)
    top = _largest(values)
    return values * (largest / top) if top > 0 else values


def _apart(groups: Sequence[str], width: float) -> NDArray[np.float64]:
    """Small steps to the side, so that the muscles of a group do not hide each other."""
    count = Counter(groups)
    seen: Counter[str] = Counter()
    shares = []
    for group in groups:
        shares.append((seen[group] + 0.5) / count[group] - 0.5)
        seen[group] += 1
    return width * np.array(shares)
