"""Bodies of the SMPL format: meshes that pose and shape parameters move, and markers on them.

Joint names, the frozen :class:`~biokit.body.model.Body` and everything that computes on it. The
names are loaded on first use, so that importing the package is quick.
"""

import importlib
import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from biokit.body.markers import ALL, ANATOMICAL, MarkerSet, attach, marker_set
    from biokit.body.mass import segment_mass
    from biokit.body.model import JOINT_NAMES, PARENTS, Body
    from biokit.body.open_body import open_body, person
    from biokit.body.points import SkinPoints, pose_points, skin_points
    from biokit.body.skinning import Posed, pose_body, rest_shape
    from biokit.body.smpl import as_smplx, load_body

# public name -> the module that holds it
_HOME = {
    "ALL": "biokit.body.markers",
    "ANATOMICAL": "biokit.body.markers",
    "Body": "biokit.body.model",
    "JOINT_NAMES": "biokit.body.model",
    "MarkerSet": "biokit.body.markers",
    "PARENTS": "biokit.body.model",
    "Posed": "biokit.body.skinning",
    "SkinPoints": "biokit.body.points",
    "as_smplx": "biokit.body.smpl",
    "attach": "biokit.body.markers",
    "load_body": "biokit.body.smpl",
    "marker_set": "biokit.body.markers",
    "open_body": "biokit.body.open_body",
    "person": "biokit.body.open_body",
    "pose_body": "biokit.body.skinning",
    "pose_points": "biokit.body.points",
    "rest_shape": "biokit.body.skinning",
    "segment_mass": "biokit.body.mass",
    "skin_points": "biokit.body.points",
}

__all__ = [
    "ALL",
    "ANATOMICAL",
    "JOINT_NAMES",
    "PARENTS",
    "Body",
    "MarkerSet",
    "Posed",
    "SkinPoints",
    "as_smplx",
    "attach",
    "load_body",
    "marker_set",
    "open_body",
    "person",
    "pose_body",
    "pose_points",
    "rest_shape",
    "segment_mass",
    "skin_points",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module 'biokit.body' has no attribute {name!r}")
    value = getattr(importlib.import_module(_HOME[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


class _Package(ModuleType):
    """This package, where the module ``open_body`` does not hide the function of that name."""

    def __setattr__(self, name: str, value: object) -> None:
        if name in _HOME and isinstance(value, ModuleType):
            return
        super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package
