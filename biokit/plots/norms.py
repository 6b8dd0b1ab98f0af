"""Normative bands behind curves over the gait cycle."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import plotly.graph_objects as go
import xarray as xr
from numpy.typing import NDArray

from biokit.gait_norms import Norm, fitting_norms
from biokit.plots.coordinates import Coordinate
from biokit.plots.panels import Panel
from biokit.plots.style import lean
from biokit.side_names import split_side

BAND, MEAN = "rgba(110,110,110,0.20)", "#6E6E6E"


def with_norms(
    ds: xr.Dataset, panels: Sequence[Panel], coordinates: Sequence[Coordinate], quantity: str
) -> list[Panel]:
    """The panels with the published bands of their coordinates; `quantity` as in `gait_norms`.

    Raises
    ------
    ValueError
        If none of the coordinates has a published band that fits.
    """
    norms = [norm for norm in fitting_norms([ds]) if norm.quantity == quantity]
    out = []
    for panel, one in zip(panels, coordinates, strict=True):
        base = split_side(next(iter(one.dofs.values())))[0]
        out.append(replace(panel, norms=tuple(n for n in norms if n.coordinate == base)))
    if not any(panel.norms for panel in out):
        needs = "" if quantity == "angle" else ", or the mass is missing (ds.attrs['mass'], kg)"
        raise ValueError(
            f"norms: no {quantity} of these coordinates is published, or the model's signs are not"
            f" known{needs}"
        )
    return out


def norm_of(panel: Panel, cycle_side: str) -> Norm | None:
    """The band that belongs behind curves over the cycles of a side."""
    return next((norm for norm in panel.norms if norm.side in ("", cycle_side)), None)


def norm_edges(norm: Norm) -> list[NDArray[np.floating]]:
    """Lower and upper edge [101]."""
    return [norm.mean - norm.deviation, norm.mean + norm.deviation]


def norm_traces(norm: Norm, unit: str) -> list[go.Scatter]:
    """Grey band and dotted mean."""
    percent = np.linspace(0.0, 100.0, norm.mean.size)
    low, high = norm_edges(norm)
    return [
        go.Scatter(
            x=lean(np.concatenate([percent, percent[::-1]])),
            y=lean(np.concatenate([high, low[::-1]])),
            mode="lines",
            fill="toself",
            fillcolor=BAND,
            line={"width": 0},
            name="normative, mean ± SD",
            legendgroup="norm",
            hoverinfo="skip",
        ),
        go.Scatter(
            x=lean(percent),
            y=lean(norm.mean),
            mode="lines",
            line={"color": MEAN, "width": 1.2, "dash": "dot"},
            legendgroup="norm",
            customdata=lean(norm.deviation),
            hovertemplate=f"normative: %{{y:.3~g}} ± %{{customdata:.2~g}} {unit}"
            " at %{x:.0f} %<extra></extra>",
        ),
    ]


def citation(panels: Sequence[Panel]) -> str:
    """Where the bands are from; nothing where there are none."""
    sources = sorted({norm.source for panel in panels for norm in panel.norms}, key=len)
    if not sources:
        return ""
    # longer ones repeat the first and add a remark
    remarks = [source.removeprefix(sources[0]).lstrip("; ") for source in sources[1:]]
    return f"Grey: {'; '.join([sources[0], *remarks])}."
