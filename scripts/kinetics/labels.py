"""Kinetic labels: every clip of the caches, as several people do it, labelled by our own engine.

    python -m scripts.kinetics.labels --workers 2

Reads the caches of `scripts.neural_ik.motions` and `scripts.kinetics.activities`; writes
``build/kinetics.npz`` (`biokit.train.kinetic_labels.load_labels` opens it) and, beside it,
``.left_out.csv``: which clips were left out and why, ``.kept.csv``: frames and residuals by
activity. Variant 0 of a clip is its own person at 75 kg; the others are drawn at random
(`biokit.train.kinetic_people`), seeded by the clip's name and the variant, so that no person comes
twice. A clip that is held out is so with all its variants; of a clip that is left out with its own
person no others are made.

Each clip is labelled into a file of its own in the folder beside, at once or not at all. A second
call goes on where the first one stopped; a file that cannot be read, or that was made from another
motion, is made again.
"""

from __future__ import annotations

import argparse
import sys
import warnings
import zipfile
import zlib
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from multiprocessing import get_context
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pandas as pd
import torch
from numpy.typing import NDArray
from tqdm import tqdm

import biokit as bk
from biokit import schema
from biokit.engine.model import Model
from biokit.train.kinetic_labels import (
    CLIPS,
    FRAMES,
    RATE,
    good_stretch,
    label_motion,
    left_out,
    residual,
)
from biokit.train.kinetic_people import own_person, vary
from biokit.wrench import Array

CACHES = tuple(
    Path("build") / f"{name}.npz"
    for name in ("cmu_motion", "kinetic_activities", "kinetic_balanced")
)
OUT = Path("build/kinetics.npz")
VARIANTS = 3
LAYOUT = 1  # of the parts; others are made again
HEAD = ("name", "activity", "variant", "held_out")
LEFT_OUT = ("name", "activity", "variant", "frames", "reason", "residual")


class Job(NamedTuple):
    """A clip and the number of its variant."""

    name: str
    activity: str
    variant: int
    held_out: bool
    q: Array
    factors: Array

    @property
    def key(self) -> str:
        """Of the part: changes with the motion."""
        data = np.ascontiguousarray(self.q).tobytes() + np.ascontiguousarray(self.factors).tobytes()
        return f"{LAYOUT} {zlib.crc32(data):08x}"

    @property
    def file(self) -> str:
        """Name of the part."""
        plain = "".join(c if c.isalnum() or c == "-" else "_" for c in self.name)
        return f"{plain}.{zlib.crc32(self.name.encode()):08x}.{self.variant}.npz"


def jobs(caches: Iterable[Path], variants: int) -> list[Job]:
    """All clips, variant after variant.

    Raises
    ------
    FileNotFoundError
        If a cache is not there, naming it.
    """
    clips: list[Job] = []
    for path in caches:
        if not path.is_file():
            raise FileNotFoundError(f"{path}: no such cache; see the text of this script")
        with np.load(path) as file:
            starts = file["clip_starts"]
            q, factors = file["q"].astype(np.float64), file["scale_factor"]
            for i, name in enumerate(file["clip_names"]):
                own = q[starts[i] : starts[i + 1]]
                activity, apart = str(file["activity"][i]), bool(file["held_out"][i])
                clips.append(Job(str(name), activity, 0, apart, own, factors[i]))
    return [job._replace(variant=v) for v in range(variants) for job in clips]


def kept_part(job: Job, folder: Path) -> dict[str, NDArray[Any]] | None:
    """A part, or a long good stretch of it; None if it is not worth learning from."""
    part = read(job, folder)
    if part is None or "problem" in part:
        return None
    return good_stretch(part) if left_out(part) else part


def label(job: Job) -> dict[str, NDArray[Any]]:
    """Arrays of a part: labels, or the reason why there are none."""
    skeleton = _skeleton()
    head = {
        "key": np.array(job.key),
        "name": np.array(job.name),
        "activity": np.array(job.activity),
        "variant": np.array(job.variant),
        "held_out": np.array(job.held_out),
    }
    q, model = job.q, own_person(skeleton, job.factors)
    if job.variant:
        rng = np.random.default_rng([zlib.crc32(job.name.encode()), job.variant])
        drawn = vary(q, skeleton, job.factors, rate=RATE, rng=rng)
        q, model = drawn.q, drawn.model
    motion = schema.motion(
        np.arange(len(q)) / RATE,
        skeleton.coordinate_names,
        q,
        is_rotation=skeleton.coordinate_is_rotation,
        attrs={"model": skeleton.name, "sampling_rate": RATE},
    )
    try:
        return head | label_motion(motion, model)
    except (ValueError, FloatingPointError) as problem:
        return head | {"problem": np.array(str(problem)), "frames": np.array(len(q))}


def make(job: Job, folder: Path) -> None:
    """Write a part, whole or not at all."""
    torch.set_num_threads(1)
    warnings.simplefilter("ignore", UserWarning)
    part = folder / (job.file + ".part")
    with part.open("wb") as file:
        np.savez(file, **label(job))
    part.replace(folder / job.file)


def read(job: Job, folder: Path) -> dict[str, NDArray[Any]] | None:
    """A part, or None if it is not there, not whole or of another motion."""
    path = folder / job.file
    try:
        with np.load(path) as file:
            if str(file["key"]) != job.key:
                return None
            return {name: file[name] for name in file.files}
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile, zlib.error):
        return None


def make_all(wanted: list[Job], folder: Path, workers: int) -> None:
    """Make the parts that are not there, several at a time."""
    folder.mkdir(parents=True, exist_ok=True)
    missing = [job for job in wanted if read(job, folder) is None]
    bar = tqdm(total=len(wanted), initial=len(wanted) - len(missing), unit="clip")
    if workers == 1:
        for job in missing:
            make(job, folder)
            bar.update()
    else:
        with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
            for _ in pool.map(make, missing, [folder] * len(missing)):
                bar.update()
    bar.close()


def join(wanted: list[Job], folder: Path, out: Path) -> pd.DataFrame:
    """One file of all parts that are worth it; returns a table of all parts.

    Of a part that is not, a long good stretch is kept: it has a row of its own.

    Raises
    ------
    ValueError
        If none is.
    """
    rows, kept = [], []
    for job in wanted:
        part = read(job, folder)
        if part is None:
            continue
        rows.append(_row(part))
        own = kept_part(job, folder)
        if own is None:
            continue
        if rows[-1]["reason"]:
            rows[-1]["frames"] -= len(own["q"])  # those that are left out
            rows.append(_row(own))
        kept.append(own)
    if not kept:
        raise ValueError(f"{folder}: no clip is worth learning from")
    skeleton = _skeleton()
    arrays = {
        **{n: np.concatenate([part[n] for part in kept]) for n in FRAMES},
        **{n: np.stack([part[n] for part in kept]) for n in CLIPS},
        **{n: np.array([part[n].item() for part in kept]) for n in HEAD},
        "starts": np.cumsum([0, *(len(part["q"]) for part in kept)]),
        "coordinate_names": np.array(skeleton.coordinate_names),
        "body_names": np.array(skeleton.body_names),
        "fps": np.float64(RATE),
    }
    whole = out.with_suffix(".part")
    with whole.open("wb") as file:
        np.savez(file, **arrays)
    whole.replace(out)
    table = pd.DataFrame(rows)
    dropped = table[table["reason"] != ""]
    dropped[list(LEFT_OUT)].to_csv(out.with_suffix(".left_out.csv"), index=False)
    return table


def statement(rows: pd.DataFrame) -> pd.DataFrame:
    """Frames kept and left out, and residuals of what was kept, by activity."""
    table = []
    for activity, own in rows.groupby("activity"):
        good = own[own["reason"] == ""]
        table.append(
            {
                "activity": activity,
                "clips": own.groupby(["name", "variant"]).ngroups,
                "kept": len(good),
                "frames": int(own["frames"].sum()),
                "kept_frames": int(good["frames"].sum()),
                "held_out_frames": int(good["frames"][good["held_out"]].sum()),
                "flagged": (good["flagged"] * good["frames"]).sum() / max(good["frames"].sum(), 1),
                "residual": good["residual"].median(),
                "residual_95": good["residual"].quantile(0.95),
            }
        )
    return pd.DataFrame(table)


def _row(part: dict[str, NDArray[Any]]) -> dict[str, Any]:
    """A part in the table of all."""
    row = {n: part[n].item() for n in HEAD}
    if "problem" in part:
        told = {"frames": part["frames"].item(), "reason": part["problem"].item()}
        return row | told | {"residual": np.nan, "flagged": np.nan}
    return row | {
        "frames": len(part["q"]),
        "reason": left_out(part),
        "residual": residual(part),
        "flagged": float((part["flag"] != 0).mean()),
    }


@cache
def _skeleton() -> Model:
    return bk.open_skeleton()


def main() -> None:
    """Make the parts, join them and print what was kept."""
    parser = argparse.ArgumentParser(prog="python -m scripts.kinetics.labels")
    parser.add_argument("--caches", type=Path, nargs="+", default=CACHES)
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--variants", type=int, default=VARIANTS, help="people of each clip")
    parser.add_argument("--workers", type=int, default=1)
    given = parser.parse_args()
    wanted = jobs(given.caches, given.variants)
    folder = given.out.with_suffix("")
    first = [job for job in wanted if job.variant == 0]
    make_all(first, folder, given.workers)
    good = {job.name for job in first if kept_part(job, folder) is not None}
    wanted = [job for job in wanted if job.variant == 0 or job.name in good]
    make_all(wanted, folder, given.workers)
    rows = join(wanted, folder, given.out)
    table = statement(rows)
    table.to_csv(given.out.with_suffix(".kept.csv"), index=False)
    kept = rows[rows["reason"] == ""]
    lines = [
        table.round(3).to_string(index=False),
        f"{len(wanted)} clips; kept {len(kept)}, {int(kept['frames'].sum())} frames, of them held"
        f" out {int(kept['frames'][kept['held_out']].sum())}; {given.out}",
    ]
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
