"""Activations against electromyograms."""

import plotly.graph_objects as go
import xarray as xr

from biokit.plots.curves import over_time
from biokit.plots.panels import Curve, Panel
from biokit.plots.style import require

ENVELOPE_COLOUR = "#777777"


def emg_curves(
    comparison: xr.Dataset, *, side: str = "right", label: str = "EMG, scaled"
) -> go.Figure:
    """Activation of each muscle over its electromyogram, with their correlation and delay.

    Parameters
    ----------
    comparison
        Of :func:`biokit.emg.compare_with_emg`; foot strikes are drawn where it has events.
    side
        right or left, for the colour.
    label
        Of the envelopes in the legend; say here if they are not measured.

    Returns
    -------
    plotly.graph_objects.Figure
        Activations; envelopes are scaled to the largest activation, because only shape and time
        can be compared.

    Raises
    ------
    ValueError
        Naming what is missing.
    """
    require(comparison, ["activation", "envelope", "correlation", "delay"], "emg_curves")
    panels = []
    for channel in map(str, comparison["channel"].values):
        one = comparison.sel(channel=channel)
        head = (
            f"{channel}, r {float(one['correlation']):.2f} at {1000 * float(one['delay']):.0f} ms"
        )
        curves = [
            Curve(channel, "middle", one["envelope"].values, label, colour=ENVELOPE_COLOUR),
            Curve(channel, side, one["activation"].values, "activation"),
        ]
        panels.append(Panel(head, "activation", curves, 0.02, (0.0,)))
    return over_time(comparison, panels, f"Activation against {label}")
