"""Labelled motion as the Inverse Dynamics Transformer sees it, in one cache.

    python -m scripts.kinetics.labels      # once: build/kinetics.npz
    python -m scripts.kinetics.prepare     # build/kinetics_prepared.pt

Every clip is seen twice (`biokit.train.kinetics_data`): as it was labelled, and with the errors of
a recording, drawn from a seed that is the number of the clip. Held-out clips go into a part of
their own, which training never opens.
"""

from __future__ import annotations

import argparse
from dataclasses import fields
from pathlib import Path

import numpy as np
import torch
from tqdm import tqdm

from biokit.engine.model import Model
from biokit.io import open_skeleton
from biokit.schema import FrameFlag
from biokit.train.kinetic_labels import KineticLabels, load_labels, person_model
from biokit.train.kinetics_data import Errors, Label, Prepared, prepare, with_errors

ROOT = Path(__file__).resolve().parents[2]
LABELS = ROOT / "build" / "kinetics.npz"
OUT = ROOT / "build" / "kinetics_prepared.pt"
UNEXPLAINED = 0.3  # how much frames count that the feet do not explain


def truth(labels: KineticLabels, i: int) -> Label:
    """The truth of clip ``i``."""
    own = labels.clip(i)
    part = {
        name: torch.as_tensor(own[name].astype(np.float64))
        for name in (
            *("force", "point", "moment", "tau"),
            *("residual_force", "residual_moment", "mass_centre"),
        )
    }
    force, centre = part["force"], part["mass_centre"]
    arm = torch.where((force != 0).any(-1, keepdim=True), part["point"] - centre[:, None], 0.0)
    given = (part["moment"] + torch.linalg.cross(arm, force)).sum(1)
    flag = own["flag"].astype(int)
    valid = np.where(flag == 0, 1.0, 0.0)
    valid[flag == int(FrameFlag.UNEXPLAINED_FORCE)] = UNEXPLAINED
    return Label(
        force=force,
        point=torch.nan_to_num(part["point"]),
        free_moment=part["moment"],
        moment=part["tau"],
        needed_force=force.sum(1) + part["residual_force"],
        needed_moment=given + part["residual_moment"],
        mass_centre=centre,
        valid=torch.as_tensor(valid),
    )


def views(labels: KineticLabels, i: int, skeleton: Model, errors: Errors) -> list[Prepared]:
    """Clip ``i`` as it was labelled, and with the errors of a recording."""
    model, label = person_model(labels, i, skeleton), truth(labels, i)
    own = labels.clip(i)
    q, cutoff = torch.as_tensor(own["measured_q"].astype(np.float64)), float(own["cutoff"])
    moved, seen_by = with_errors(q, model, errors, np.random.default_rng(i))
    return [
        prepare(model, q, label, cutoff=cutoff),
        prepare(model, moved, label, cutoff=cutoff, seen_by=seen_by),
    ]


def main() -> None:
    """Write the cache."""
    parser = argparse.ArgumentParser(prog="python -m scripts.kinetics.prepare")
    parser.add_argument("--labels", type=Path, default=LABELS)
    parser.add_argument("--out", type=Path, default=OUT)
    given = parser.parse_args()
    labels, skeleton = load_labels(given.labels), open_skeleton()
    parts: dict[bool, list[Prepared]] = {False: [], True: []}
    names: dict[bool, list[str]] = {False: [], True: []}
    for i in tqdm(range(len(labels)), unit="clip"):
        apart = bool(labels.clips["held_out"][i])
        parts[apart] += views(labels, i, skeleton, Errors())
        names[apart] += 2 * [str(labels.clips["activity"][i])]
    given.out.parent.mkdir(parents=True, exist_ok=True)
    state = {
        part: {
            "frames": {
                f.name: torch.cat([getattr(x, f.name) for x in parts[apart]])
                for f in fields(Prepared)
            },
            "starts": torch.tensor([0, *(len(x.valid) for x in parts[apart])]).cumsum(0),
            "activity": names[apart],
        }
        for part, apart in (("training", False), ("held_out", True))
    }
    part = given.out.with_suffix(".part")
    torch.save(state, part)
    part.replace(given.out)


if __name__ == "__main__":
    main()
