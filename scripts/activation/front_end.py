"""What a video would show of every labelled clip: poses and query tokens of the shipped MQ-HMR.

    python -m scripts.activation.labels        # once: build/activation_clips.npz
    python -m scripts.activation.front_end     # build/activation_seen/

Each clip gets a camera, a detector and mesh recovery of its own (`scripts.activation.seen_clip`),
drawn from a seed and its name: the same whatever other clips are made. The folder holds arrays over
the frames of all clips, in the order of the clips, which `open_seen` maps into memory:

``rotation.npy``
    (F, 24, 3, 3) float32: as the network sees them, the pelvis' in ground.
``place.npy``
    (F, 3) float32: of the pelvis in ground, m.
``tokens.npy``
    (F, Q, width) float16.
``seen.npy``
    (F,) bool: frames in which somebody is seen; False in clips that were not made.
``clips.npz``
    Names and starts of the clips; the shape, stature (m) and error of the way up (rad) that the
    front end found; which are done.

A second call goes on where the first one stopped, also when clips were added or changed.
"""

from __future__ import annotations

import argparse
import fnmatch
import shutil
import sys
import time
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from tqdm import tqdm

from biokit.body.open_body import open_body
from biokit.clip_recovery import frozen
from biokit.io.files import existing_file, file_error, replacing
from biokit.mesh_networks import load_mesh_network
from biokit.nets.mesh_recovery import MeshRecovery
from scripts.activation.seen_clip import RATE, SeenClip, TrueClip, Viewer, generator_of

CLIPS = Path("build/activation_clips.npz")
OUT = Path("build/activation_seen")
NEEDED = ("theta", "translation", "beta", "starts", "names", "fps")
LAYOUT = 1  # of what is made of a clip; others are made again
SAVED_EVERY = 20.0  # s: work that a kill may cost


@dataclass(frozen=True, eq=False)
class TrueClips:
    """Clips of known motion, F frames in all."""

    theta: NDArray[np.float32]  # [F, 24, 3] rad
    translation: NDArray[np.float32]  # [F, 3] m, of the pelvis
    beta: NDArray[np.float64]  # [n, S]
    starts: NDArray[np.int64]  # [n + 1]
    names: tuple[str, ...]

    def clip(self, i: int) -> TrueClip:
        """One of them."""
        rows = slice(self.starts[i], self.starts[i + 1])
        arrays = (self.theta[rows], self.translation[rows], self.beta[i])
        return TrueClip(*(torch.from_numpy(np.ascontiguousarray(x)) for x in arrays))

    def key(self, i: int, seed: int) -> str:
        """What is made of a clip has the same key where it is made of the same."""
        crc = 0
        for part in self.clip(i):
            crc = zlib.crc32(part.numpy().tobytes(), crc)
        return f"{LAYOUT} {seed} {crc:08x} {self.names[i]}"


@dataclass(frozen=True, eq=False)
class Seen:
    """What the front end sees of all clips; the arrays are mapped from files."""

    rotation: NDArray[np.float32]  # [F, 24, 3, 3]
    place: NDArray[np.float32]  # [F, 3] m
    tokens: NDArray[np.float16]  # [F, Q, width]
    seen: NDArray[np.bool_]  # [F]
    names: tuple[str, ...]
    starts: NDArray[np.int64]  # [n + 1]
    keys: NDArray[np.str_]  # [n]
    done: NDArray[np.bool_]  # [n]
    beta: NDArray[np.float64]  # [n, S]
    stature: NDArray[np.float64]  # [n] m
    tilt: NDArray[np.float64]  # [n] rad


FRAMES = ("rotation", "place", "tokens", "seen")
PER_CLIP = ("keys", "done", "beta", "stature", "tilt")


def read_clips(path: Path) -> TrueClips:
    """The clips.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    ValueError
        If it holds something else, or its clips are not at 30 Hz.
    """
    with np.load(existing_file(path)) as file:
        lacking = [name for name in NEEDED if name not in file.files]
        if lacking:
            raise file_error(path, [f"{', '.join(lacking)} missing; make it again"])
        if abs(float(file["fps"]) - RATE) > 1e-6:
            raise file_error(path, [f"clips of {float(file['fps']):g} Hz, expected {RATE:g}"])
        found = TrueClips(
            file["theta"],
            file["translation"],
            file["beta"].astype(np.float64),
            file["starts"].astype(np.int64),
            tuple(map(str, file["names"])),
        )
    if len(found.starts) != len(found.names) + 1 or found.starts[-1] != len(found.theta):
        raise file_error(path, ["starts, names and theta do not fit each other; make it again"])
    return found


def open_seen(folder: Path, *, write: bool = False) -> Seen:
    """What was made, mapped into memory.

    Raises
    ------
    FileNotFoundError
        If there is none.
    """
    index = existing_file(folder / "clips.npz")
    mode: Any = "r+" if write else "r"
    arrays = {name: np.load(existing_file(folder / f"{name}.npy"), mode) for name in FRAMES}
    with np.load(index) as file:
        more = {name: file[name] for name in PER_CLIP}
        return Seen(**arrays, **more, names=tuple(map(str, file["names"])), starts=file["starts"])


def prepare(clips: TrueClips, folder: Path, network: MeshRecovery, seed: int) -> Seen:
    """Arrays for the clips, with what was made of the same clips before."""
    keys = np.array([clips.key(i, seed) for i in range(len(clips.names))])
    try:
        old = open_seen(folder)
    except FileNotFoundError:
        old = None
    tokens = (network.tokens, network.width)
    if old is not None and old.tokens.shape[1:] != tokens:
        old = None
    if old is not None and np.array_equal(old.keys, keys):
        return open_seen(folder, write=True)
    with replacing(folder) as part:
        part.mkdir()
        new = _empty(part, clips, keys, tokens)
        if old is not None:
            _carry(old, new)
        _save(part, new)
        for name in FRAMES:
            getattr(new, name).flush()
        if folder.exists():
            shutil.rmtree(folder)
    return open_seen(folder, write=True)


def _empty(folder: Path, clips: TrueClips, keys: NDArray[np.str_], tokens: tuple[int, int]) -> Seen:
    frames, count = len(clips.theta), len(keys)
    shapes: dict[str, tuple[Any, tuple[int, ...]]] = {
        "rotation": (np.float32, (24, 3, 3)),
        "place": (np.float32, (3,)),
        "tokens": (np.float16, tokens),
        "seen": (np.bool_, ()),
    }
    arrays = {
        name: np.lib.format.open_memmap(folder / f"{name}.npy", "w+", kind, (frames, *shape))
        for name, (kind, shape) in shapes.items()
    }
    return Seen(
        **arrays,
        names=clips.names,
        starts=clips.starts,
        keys=keys,
        done=np.zeros(count, np.bool_),
        beta=np.zeros(clips.beta.shape),
        stature=np.full(count, np.nan),
        tilt=np.full(count, np.nan),
    )


def _carry(old: Seen, new: Seen) -> None:
    rows = {key: i for i, key in enumerate(old.keys) if old.done[i]}
    for i, key in enumerate(new.keys):
        k = rows.get(key)
        if k is None:
            continue
        here, there = (slice(*s.starts[j : j + 2]) for s, j in ((new, i), (old, k)))
        for name in FRAMES:
            getattr(new, name)[here] = getattr(old, name)[there]
        for name in ("done", "beta", "stature", "tilt"):
            getattr(new, name)[i] = getattr(old, name)[k]


def _save(folder: Path, seen: Seen) -> None:
    """Write the index; a clip is done when the index that says so is there."""
    with replacing(folder / "clips.npz") as part, part.open("wb") as file:
        np.savez(
            file,
            names=np.array(seen.names),
            starts=seen.starts,
            **{name: getattr(seen, name) for name in PER_CLIP},
        )


def keep(store: Seen, i: int, found: SeenClip | None) -> None:
    """Put a clip into the arrays; of one in which nobody is seen nothing is put."""
    rows = slice(store.starts[i], store.starts[i + 1])
    if found is not None:
        store.rotation[rows] = found.rotation.numpy()
        store.place[rows] = found.place.numpy()
        store.tokens[rows] = found.tokens.numpy()
        store.seen[rows] = found.seen.numpy()
        store.beta[i] = found.beta.numpy()
        store.stature[i], store.tilt[i] = found.stature, found.tilt
    store.done[i] = True


def run(
    clips: TrueClips,
    folder: Path,
    network: MeshRecovery,
    rows: Sequence[int],
    *,
    seed: int = 0,
    progress: bool = True,
) -> Seen:
    """Make what is not there yet of some of the clips.

    Parameters
    ----------
    clips : TrueClips
    folder : Path
        Made where it is not there.
    network : MeshRecovery
        With a keypoint encoder.
    rows : sequence of int
        Numbers of the clips.
    seed : int
        Of cameras and detections.
    progress : bool
        Show a progress bar.
    """
    store = prepare(clips, folder, network, seed)
    # in no order of theirs: whatever is done at a time is a fair sample
    todo = sorted(
        (i for i in rows if not store.done[i]), key=lambda i: zlib.crc32(store.names[i].encode())
    )
    frames = np.diff(store.starts)

    def save() -> None:
        for name in FRAMES:
            getattr(store, name).flush()
        _save(folder, store)

    bar = tqdm(total=int(frames[todo].sum()), unit="frame", disable=not progress)
    saved = time.monotonic()
    with torch.no_grad(), frozen(network, torch.device("cpu")) as own, bar:
        viewer = Viewer(open_body(), own)
        for i in todo:
            keep(store, i, viewer.see(clips.clip(i), generator_of(clips.names[i], seed)))
            bar.update(int(frames[i]))
            if time.monotonic() - saved > SAVED_EVERY:
                save()
                saved = time.monotonic()
        save()
    return store


def chosen(names: Sequence[str], patterns: Sequence[str], every: int) -> list[int]:
    """Numbers of the clips of some names, every so many of them.

    Raises
    ------
    ValueError
        If no clip has such a name.
    """
    rows = [
        i
        for i, name in enumerate(names)
        if not patterns or any(fnmatch.fnmatchcase(name, pattern) for pattern in patterns)
    ]
    if not rows:
        raise ValueError(f"no clip is named {' or '.join(patterns)}; names are like {names[0]!r}")
    return rows[::every]


def main() -> None:
    """Make what is not there yet."""
    parser = argparse.ArgumentParser(prog="python -m scripts.activation.front_end")
    parser.add_argument("--true", type=Path, default=CLIPS, help="clips of known motion")
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--clips", nargs="*", default=[], help="their names, or patterns (*, ?)")
    parser.add_argument("--every", type=int, default=1, help="of the clips, only one in so many")
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    torch.set_num_threads(1)
    clips = read_clips(given.true)
    rows = chosen(clips.names, given.clips, given.every)
    store = run(clips, given.out, load_mesh_network(), rows, seed=given.seed)
    tilt = np.degrees(store.tilt[store.done])
    sys.stdout.write(
        f"{int(store.done.sum())} of {len(store.names)} clips done; way up wrong by"
        f" {np.nanmedian(tilt):.1f} deg (median), {np.nanquantile(tilt, 0.9):.1f} (nine of ten)\n"
    )


if __name__ == "__main__":
    main()
