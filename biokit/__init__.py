"""Human movement from markers or video to joint angles, moments, muscle and joint forces.

Each verb takes an :class:`xarray.Dataset` (or a file) and returns one. The public names are loaded
on first use, so that ``import biokit as bk`` is silent, quick and touches nothing.
"""

import importlib
import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from biokit.analyze import analyze
    from biokit.compare_kinetics import compare_kinetics
    from biokit.detection import detect
    from biokit.engine.model import Model
    from biokit.gait import gait_cycles, gait_events, spatiotemporal
    from biokit.ground_reaction import ground_reaction
    from biokit.group_statistics import compare_conditions
    from biokit.io import load, open_skeleton, save
    from biokit.joint_loads import joint_loads
    from biokit.kinetics import forward_dynamics, inverse_dynamics, normalized
    from biokit.labels.run import label
    from biokit.mesh_recovery import recover_mesh
    from biokit.muscle_activity import muscle_activations, muscle_geometry
    from biokit.physics import forward_kinematics, inverse_kinematics
    from biokit.refinement import refine
    from biokit.report.page import report
    from biokit.retarget import retarget
    from biokit.scaling import scale
    from biokit.virtual_markers import body_mesh, virtual_markers
    from biokit.widgets.explorer import explore
    from biokit.widgets.refine import explore_refinement

__version__ = "0.7.0"

__all__ = [
    "Model",
    "__version__",
    "analyze",
    "body_mesh",
    "compare_conditions",
    "compare_kinetics",
    "detect",
    "explore",
    "explore_refinement",
    "forward_dynamics",
    "forward_kinematics",
    "gait_cycles",
    "gait_events",
    "ground_reaction",
    "inverse_dynamics",
    "inverse_kinematics",
    "joint_loads",
    "label",
    "load",
    "muscle_activations",
    "muscle_geometry",
    "normalized",
    "open_skeleton",
    "recover_mesh",
    "refine",
    "report",
    "retarget",
    "save",
    "scale",
    "spatiotemporal",
    "virtual_markers",
]

# public name -> the module that holds it
_HOME = {
    "Model": "biokit.engine.model",
    "analyze": "biokit.analyze",
    "body_mesh": "biokit.virtual_markers",
    "compare_conditions": "biokit.group_statistics",
    "compare_kinetics": "biokit.compare_kinetics",
    "detect": "biokit.detection",
    "explore": "biokit.widgets.explorer",
    "explore_refinement": "biokit.widgets.refine",
    "forward_dynamics": "biokit.kinetics",
    "forward_kinematics": "biokit.physics",
    "gait_cycles": "biokit.gait",
    "gait_events": "biokit.gait",
    "ground_reaction": "biokit.ground_reaction",
    "inverse_dynamics": "biokit.kinetics",
    "inverse_kinematics": "biokit.physics",
    "joint_loads": "biokit.joint_loads",
    "label": "biokit.labels.run",
    "load": "biokit.io",
    "muscle_activations": "biokit.muscle_activity",
    "muscle_geometry": "biokit.muscle_activity",
    "normalized": "biokit.kinetics",
    "open_skeleton": "biokit.io",
    "recover_mesh": "biokit.mesh_recovery",
    "refine": "biokit.refinement",
    "report": "biokit.report.page",
    "retarget": "biokit.retarget",
    "save": "biokit.io",
    "scale": "biokit.scaling",
    "spatiotemporal": "biokit.gait",
    "virtual_markers": "biokit.virtual_markers",
}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module 'biokit' has no attribute {name!r}")
    value = getattr(importlib.import_module(_HOME[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


class _Package(ModuleType):
    """This package, where a submodule does not hide the public function of the same name.

    Importing ``biokit.analyze`` makes Python bind that module to the attribute ``analyze``;
    ``bk.analyze`` has to stay the verb whatever was imported first.
    """

    def __setattr__(self, name: str, value: object) -> None:
        if name in _HOME and isinstance(value, ModuleType):
            return
        super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package
