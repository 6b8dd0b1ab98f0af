"""Attach the virtual markers to the open body and freeze them: python -m scripts.open_body.markers.

Run again whenever the open body's mesh or `biokit.body.marker_places` change.
"""

from __future__ import annotations

import json
from pathlib import Path

import biokit
from biokit.body.markers import FROZEN, MarkerSet, attach, fingerprint
from biokit.body.open_body import open_body

DIGITS = 6  # of a weight; a triangle's edge is a few cm long
ASSET = Path(biokit.__file__).parent / "assets" / FROZEN


def frozen(markers: MarkerSet) -> dict[str, object]:
    """What the asset holds of a marker set."""
    weights = [[round(w, DIGITS) for w in row[:2]] for row in markers.weights.double().tolist()]
    return {
        "names": list(markers.names),
        "vertices": markers.vertices.tolist(),
        "weights": [[a, b, round(1.0 - a - b, DIGITS)] for a, b in weights],
    }


def main() -> None:
    """Write the asset for both meshes of the open body."""
    bodies = [open_body(), open_body(display=True)]
    held = {fingerprint(body): frozen(attach(body)) for body in bodies}
    ASSET.write_text(json.dumps(held, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
