"""Networks of mesh recovery, with the weights that ship with the package or a file's."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cache
from importlib import resources

from biokit.nets.mesh_recovery import MeshRecovery

# encoder -> weights of the package
WEIGHTS: Mapping[str, str] = {
    "keypoints": "mesh_recovery.safetensors",
    "pixels": "mesh_recovery_pixels.safetensors",
}


def load_mesh_network(
    encoder: str = "keypoints", weights: str | os.PathLike[str] | None = None
) -> MeshRecovery:
    """A network of mesh recovery.

    Parameters
    ----------
    encoder : {"keypoints", "pixels"}
        Which of the package's, where no weights are given.
    weights : path, optional

    Raises
    ------
    FileNotFoundError, ValueError
        As `biokit.nets.mesh_checkpoints.load_mesh_recovery`.
    """
    from biokit.nets.mesh_checkpoints import load_mesh_recovery

    return _shipped(encoder) if weights is None else load_mesh_recovery(weights)


@cache
def _shipped(encoder: str) -> MeshRecovery:
    from biokit.nets.mesh_checkpoints import load_mesh_recovery

    with resources.as_file(resources.files("biokit") / "assets" / WEIGHTS[encoder]) as path:
        return load_mesh_recovery(path)
