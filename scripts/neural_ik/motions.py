"""Recorded motion for training: the CMU clips on the open skeleton, filtered, in one cache.

    python -m scripts.neural_ik.motions --data ../shared/data/cmu --out build/cmu_motion.npz

The cache holds what the filter of `biokit.motion_quality` kept, at 60 Hz:

===================  ==========  =================================================================
``q``                F, 48       float32, coordinates of the open skeleton in its order, rad and m
``coordinate_names`` 48
``clip_starts``      n + 1       first frame of each kept stretch, and the end
``clip_names``       n           "<clip>:<first frame>-<end>" in the frames of the clip
``activity``         n           walk, run, jump, ... as the source says
``held_out``         n           bool: never to be trained on
``scale_factor``     n, 25, 3    of the source's skeleton, against the open skeleton
``fps``                          60
===================  ==========  =================================================================

Every clip faces x on the whole and begins above the origin, with its floor on y = 0. Beside the
cache, ``.dropped.csv`` lists what was dropped and why, ``.errors.csv`` the errors of each clip.

Held out are subject 02 as a whole (walk, run, jump, punch, bend, swordplay, wash) and, of the clips
whose performer the source does not tell, every fifth in the order of file and clip. A person of a
clip held out may appear in others: for those only the clip is new.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

import numpy as np
import pandas as pd
import xarray as xr

import biokit as bk
from biokit.io.hierarchy import read_hierarchy
from biokit.motion_quality import Quality, assess_motion, summary
from biokit.retarget import retarget

HELD_OUT_SUBJECT = "02"
HELD_OUT_EVERY = 5
DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "cmu"
FIGURES = ["rms_median", "rms_95", "worst", "source_rms", "at_bound"]
CENTRES_OF_LIMBS = ("hip", "knee", "ankle", "shoulder", "elbow", "wrist")


def cmu_motion(data: Path = DATA, *, progress: bool = True) -> dict[str, xr.Dataset]:
    """All clips found, on the open skeleton: clip name -> motion Dataset.

    Raises
    ------
    FileNotFoundError
        If the folder holds no clips.
    """
    files = sorted(Path(data).glob("cmu_*.npz"))
    if not files:
        raise FileNotFoundError(f"{data}: no cmu_*.npz; see the README of the shared data")
    model = bk.open_skeleton()
    found: dict[str, xr.Dataset] = {}
    for file in files:
        tree = read_hierarchy(file)
        if isinstance(tree, xr.Dataset):
            tree = xr.DataTree.from_dict({str(tree.attrs["clip"]): tree}, name=file.stem)
        # The mixed files share one skeleton, but each clip has a performer of its own.
        groups = (
            [tree] if "subject" in file.stem else [_alone(tree, name) for name in tree.children]
        )
        for group in groups:
            moved = retarget(group, model, forward=True, centre_wrists=True, progress=progress)
            for name, node in moved.children.items():
                found[str(name)] = node.to_dataset()
    return found


def held_out(clips: list[str]) -> dict[str, bool]:
    """Which clips are never trained on; see the module's text."""
    mixed = [name for name in clips if name.startswith("c2s_")]
    every = set(mixed[HELD_OUT_EVERY - 1 :: HELD_OUT_EVERY])
    return {name: name.startswith(f"{HELD_OUT_SUBJECT}_") or name in every for name in clips}


def cache(motion: dict[str, xr.Dataset], quality: Quality) -> dict[str, np.ndarray]:
    """Arrays of the cache, from motions and what the filter kept of them."""
    apart = held_out(list(motion))
    parts, names, activity, out, factors = [], [], [], [], []
    for clip, start, stop in quality.kept:
        ds = motion[clip]
        q = ds["dof_position"].values[start:stop].astype(np.float32)
        turn = ds["dof"].values.tolist().index("pelvis_rotation")
        q[:, turn] -= 2 * np.pi * np.round(np.median(q[:, turn]) / (2 * np.pi))
        parts.append(q)
        names.append(f"{clip}:{start}-{stop}")
        activity.append(str(ds.attrs.get("description", "")))
        out.append(apart[clip])
        factors.append(ds["scale_factor"].values)
    first = next(iter(motion.values()))
    return {
        "q": np.concatenate(parts),
        "coordinate_names": first["dof"].values.astype(np.str_),
        "clip_starts": np.cumsum([0, *map(len, parts)]),
        "clip_names": np.array(names),
        "activity": np.array(activity),
        "held_out": np.array(out),
        "scale_factor": np.array(factors),
        "fps": np.float32(60.0),
    }


def errors(motion: dict[str, xr.Dataset]) -> pd.DataFrame:
    """Errors of each clip, mm: against the targets, and against the source's own joints."""
    rows = []
    for name, ds in motion.items():
        limbs = [m for m in ds["marker"].values if m.rsplit("_", 1)[0] in CENTRES_OF_LIMBS]
        rms = 1e3 * ds["marker_rms"].values
        rows.append(
            {
                "clip": name,
                "activity": ds.attrs.get("description", ""),
                "frames": ds.sizes["time"],
                "rms_median": np.median(rms),
                "rms_95": np.percentile(rms, 95),
                "worst": 1e3 * float(ds["marker_error"].max()),
                "source_rms": 1e3
                * float(np.sqrt((ds["source_error"].sel(marker=limbs) ** 2).mean())),
                "at_bound": float(ds["at_bound"].mean()),
                "converged": float(ds["converged"].mean()),
                "left_out": ds.attrs["left_out"],
            }
        )
    return pd.DataFrame(rows)


def _alone(tree: xr.DataTree, name: object) -> xr.DataTree:
    return xr.DataTree.from_dict({str(name): tree[str(name)].to_dataset()}, name=tree.name)


def main() -> None:
    """Make the cache and print what was dropped."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--out", type=Path, default=Path("build/cmu_motion.npz"))
    options = parser.parse_args()
    begun = time.perf_counter()
    motion = cmu_motion(options.data)
    quality = assess_motion(motion)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    arrays = cache(motion, quality)
    np.savez_compressed(options.out, **arrays)
    quality.dropped.to_csv(options.out.with_suffix(".dropped.csv"), index=False)
    table = errors(motion)
    table.to_csv(options.out.with_suffix(".errors.csv"), index=False)
    total = sum(ds.sizes["time"] for ds in motion.values())
    apart = int(np.diff(arrays["clip_starts"])[arrays["held_out"]].sum())
    lines = [
        f"{len(motion)} clips, {total} frames; kept {len(arrays['q'])} in {len(quality.kept)}",
        f"held out: {int(arrays['held_out'].sum())} stretches, {apart} frames",
        summary(quality).to_string(index=False),
        table.groupby("activity")[FIGURES].mean().round(1).to_string(),
        f"{time.perf_counter() - begun:.0f} s; {options.out}",
    ]
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
