"""The widget: a scene that was packed once, played by the browser on its own."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib import resources
from typing import Any

from biokit.scene.payload import pack

try:
    import anywidget
    import traitlets
except ModuleNotFoundError as error:
    raise ModuleNotFoundError(
        f"the explorer needs {error.name}, which is missing: pip install 'biokit[lab]'"
    ) from error

KEPT = ("layers", "opacity")  # by each view on its own


@cache
def module_text() -> str:
    """The browser's part, one ES module (built from ``viewer/src``)."""
    return (resources.files("biokit") / "assets" / "viewer.js").read_text(encoding="utf-8")


class Viewer(anywidget.AnyWidget):
    """A scene in the notebook: body, skeleton, muscles and forces, without curves.

    Made of a scene of :func:`biokit.scene.build.build_scene`. What a person chooses in the browser
    comes back as the trait ``chosen``, at most five times a second; setting it, or the properties
    below, changes the view. Nothing else passes between browser and kernel while it plays.

    Parameters
    ----------
    scene : dict

    Attributes
    ----------
    scene : bytes
        The packed scene.
    chosen : dict
        ``selected``, ``time`` and other choices; keys of ``viewer/src/state.js``.
    """

    _esm = module_text()
    scene = traitlets.Bytes().tag(sync=True)
    chosen = traitlets.Dict().tag(sync=True)
    page = traitlets.Unicode("viewer").tag(sync=True)

    def __init__(self, scene: dict[str, Any]) -> None:
        self._items = frozenset(scene["items"])
        self._poster = str(scene["poster"]).partition(",")[2]
        self._title = str(scene["title"])
        chosen = {key: value for key, value in scene["start"].items() if key not in KEPT}
        super().__init__(scene=pack(scene), chosen=chosen)

    @property
    def selected(self) -> list[str]:
        """Ids of the coordinates, muscles, markers … whose curves are shown."""
        return list(self.chosen.get("selected", []))

    @selected.setter
    def selected(self, items: Sequence[str]) -> None:
        unknown = [item for item in items if item not in self._items]
        if unknown:
            near = [i for i in sorted(self._items) if any(u.lower() in i.lower() for u in unknown)]
            hint = f"; did you mean {', '.join(near[:8])}?" if near else ""
            raise ValueError(f"nothing is called {', '.join(map(repr, unknown))}{hint}")
        self.chosen = {**self.chosen, "selected": list(items)}

    @property
    def time(self) -> float:
        """Time shown since the start of the trial, s."""
        return float(self.chosen.get("time", 0.0))

    @time.setter
    def time(self, seconds: float) -> None:
        self.chosen = {**self.chosen, "time": float(seconds)}

    def _repr_mimebundle_(self, **kwargs: Any) -> Any:
        """The widget, and beside it a picture for where widgets cannot run."""
        bundle = super()._repr_mimebundle_(**kwargs)
        if bundle is None:  # closed
            return None
        data, metadata = bundle
        data["text/plain"] = f"{type(self).__name__}({self._title})"
        data["image/png"] = self._poster
        return data, metadata
