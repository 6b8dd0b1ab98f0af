"""Joint coordinates over time and over the gait cycle."""

from collections.abc import Sequence

import plotly.graph_objects as go
import xarray as xr

from biokit.plots.coordinates import angle_panel, coordinates
from biokit.plots.curves import over_cycle, over_time
from biokit.plots.marks import footnote
from biokit.plots.norms import citation, with_norms
from biokit.plots.style import require


def angle_curves(ds: xr.Dataset, dofs: Sequence[str] | None = None) -> go.Figure:
    """Joint coordinates over time, one panel per joint coordinate, right against left.

    Parameters
    ----------
    ds
        Motion Dataset: `dof_position (time, dof)` with `dof_unit (dof)`. Foot strikes are drawn
        where it has events, frames with a flag other than bound_active are shaded.
    dofs
        Coordinate names; all that move and are not coupled to others when not given.

    Returns
    -------
    plotly.graph_objects.Figure
        Angles in degrees, translations in metres, time in seconds.

    Raises
    ------
    ValueError
        Naming what is missing or unknown.
    """
    require(ds, ["dof_position"], "angle_curves")
    chosen, left_out = coordinates(ds, dofs)
    if not chosen:
        raise ValueError("angle_curves: no coordinate moves; name the ones to draw in dofs")
    figure = over_time(ds, [angle_panel(ds, one) for one in chosen], "Joint coordinates")
    if left_out:
        footnote(figure, "Not shown, still or coupled: " + ", ".join(left_out))
    return figure


def gait_cycle_curves(
    ds: xr.Dataset, dofs: Sequence[str] | None = None, *, norms: bool = False
) -> go.Figure:
    """Joint coordinates over the gait cycle: each cycle, their mean and standard deviation.

    Right coordinates run from right to right foot strike, left ones from left to left; those of
    pelvis and trunk are drawn over the right cycle.

    Parameters
    ----------
    ds
        Motion Dataset with the events of :func:`biokit.gait_events`, or what that needs.
    dofs
        Coordinate names; all that move and are not coupled to others when not given.
    norms
        With the published bands of level walking behind the curves, see `biokit.gait_norms`.

    Returns
    -------
    plotly.graph_objects.Figure
        Angles in degrees, translations in metres, the cycle in percent; mean foot off dotted.

    Raises
    ------
    ValueError
        Naming what is missing or unknown, or if there is no complete cycle, or no band that fits.
    """
    require(ds, ["dof_position"], "gait_cycle_curves")
    chosen, left_out = coordinates(ds, dofs)
    if not chosen:
        raise ValueError("gait_cycle_curves: no coordinate moves; name the ones to draw in dofs")
    panels = [angle_panel(ds, one) for one in chosen]
    if norms:
        panels = with_norms(ds, panels, chosen, "angle")
    figure = over_cycle(ds, panels, "Gait cycles")
    unshown = "Not shown, still or coupled: " + ", ".join(left_out) if left_out else ""
    note = " ".join(filter(None, [citation(panels), unshown]))
    if note:
        footnote(figure, note)
    return figure
