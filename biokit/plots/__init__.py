"""Dataset in, plotly figure out: angle curves, gait cycles, marker errors, tables, stick figure.

Figures read well at a width of 1000 px and follow the width of the page. Right and left have
colours that colour-blind people tell apart. Angles are drawn in degrees, errors in millimetres.
"""

from biokit.plots.angles import angle_curves, gait_cycle_curves
from biokit.plots.markers import marker_error_map, marker_errors
from biokit.plots.skeleton import stick_figure
from biokit.plots.tables import spatiotemporal_table

__all__ = [
    "angle_curves",
    "gait_cycle_curves",
    "marker_error_map",
    "marker_errors",
    "spatiotemporal_table",
    "stick_figure",
]
