"""Interactive views in a notebook: a subject moving beside its curves."""

from biokit.widgets.explorer import Explorer, explore
from biokit.widgets.refine import RefinementExplorer, explore_refinement
from biokit.widgets.viewer import Viewer

__all__ = ["Explorer", "RefinementExplorer", "Viewer", "explore", "explore_refinement"]
