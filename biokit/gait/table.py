"""Spatiotemporal parameters as rows of text for tables."""

import numpy as np
import xarray as xr

from biokit.gait.parameters import spatiotemporal

DECIMALS = {"s": 2, "1/min": 0, "%": 1, "m": 2, "m/s": 2, "": 0}


def spatiotemporal_rows(ds: xr.Dataset) -> list[tuple[str, str, str, str]]:
    """Parameter, unit, right and left as text; shares in percent, n/a where there is none.

    Raises
    ------
    ValueError
        If the Dataset has neither the parameters nor what they are computed from.
    """
    table = ds if "spatiotemporal" in ds else spatiotemporal(ds)
    rows = []
    for parameter, unit in zip(
        table["parameter"].values, table["parameter_unit"].values, strict=True
    ):
        share = str(parameter).endswith("share")
        shown = "%" if share else ("" if str(unit) == "1" else str(unit))
        values = table["spatiotemporal"].sel(parameter=parameter) * (100.0 if share else 1.0)
        right, left = (_number(float(values.sel(side=s)), shown) for s in ("right", "left"))
        rows.append((str(parameter).replace("_", " "), shown, right, left))
    return rows


def _number(value: float, unit: str) -> str:
    return f"{value:.{DECIMALS.get(unit, 3)}f}" if np.isfinite(value) else "n/a"
