"""Forward kinematics: frames per second beside OpenSim."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import torch

from benchmarks import peer
from benchmarks.cases import load_model, smooth_motion
from benchmarks.report import Section, Target, count, table, times
from benchmarks.timing import measure, threads
from biokit.engine.kinematics import forward_kinematics, marker_positions

WANTED = 15  # times OpenSim, float32


def section(
    osim: ModuleType | None,
    models: dict[str, Path],
    *,
    frames: int,
    peer_frames: int,
    use: tuple[int, ...],
) -> Section:
    """Measure all models, both precisions, with each number of threads."""
    rows, targets = [], []
    for name, path in models.items():
        model = load_model(path)
        q = smooth_motion(model, frames)
        theirs = (
            peer.forward_kinematics(osim, path, model, q[:peer_frames])
            if osim is not None and path.is_file()
            else None
        )
        size = f"{name} ({len(model.body_names)} bodies, {len(model.marker_names)} markers)"
        best = 0.0
        for dtype in (torch.float64, torch.float32):
            place, x = model.to(dtype=dtype), q.to(dtype)
            for number in use:
                with threads(number):
                    bodies = measure(lambda p=place, x=x: forward_kinematics(p, x), repeats=7)
                    both = measure(
                        lambda p=place, x=x: marker_positions(p, forward_kinematics(p, x)),
                        repeats=5,
                    )
                row = [size, str(dtype).removeprefix("torch."), number]
                speed = [frames / bodies.wall, frames / both.wall]
                if theirs is None:
                    rows.append([*row, count(speed[0]), "", "", count(speed[1]), "", "", ""])
                    continue
                wrong = max(
                    float((bodies.result.position[:peer_frames] - theirs.bodies).abs().max()),
                    float((both.result[:peer_frames] - theirs.markers).abs().max()),
                )
                rows.append(
                    [
                        *row,
                        count(speed[0]), count(theirs.realised), times(speed[0] / theirs.realised),
                        count(speed[1]), count(theirs.read), times(speed[1] / theirs.read),
                        f"{wrong:.0e}",
                    ]
                )  # fmt: skip
                if dtype == torch.float32:
                    best = max(best, speed[0] / theirs.realised)
        if theirs is not None:
            what = f"forward kinematics, {name}, float32, bodies, against realizing only"
            targets.append(Target(what, f"{WANTED}x", times(best), best >= WANTED))
    header = [
        "model", "precision", "threads", "bodies", "OpenSim realizing", "ratio",
        "bodies and markers", "OpenSim reading both", "ratio", "largest difference, m",
    ]  # fmt: skip
    text = [
        f"Frames per second over a batch of {frames:,} frames of random motion. OpenSim sets Q and "
        "realizes positions frame by frame from Python; in the second column it also hands out the "
        "positions of all bodies and markers, as biokit always does.",
        *table(header, rows),
    ]
    return Section("Forward kinematics", text, targets)
