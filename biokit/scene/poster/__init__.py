"""A picture of a scene, drawn without a browser: what is seen wherever the viewer cannot run."""

from biokit.scene.poster.page import poster

__all__ = ["poster"]
