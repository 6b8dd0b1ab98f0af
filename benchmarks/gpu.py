"""The same on a GPU, where there is one."""

from __future__ import annotations

import torch
from torch import Tensor

from benchmarks.cases import load_model, main_trial, model_paths, smooth_motion, tiled
from benchmarks.report import Section, count, gpu_name, table
from benchmarks.timing import measure
from biokit.engine.ik import inverse_kinematics
from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.engine.model import Model


def section(*, frames: int) -> Section:
    """Forward and inverse kinematics in both precisions, or a line that there is no GPU."""
    if not torch.cuda.is_available():
        return Section("GPU", ["No GPU was there; nothing was measured on one."])
    rows = []
    for name, path in model_paths().items():
        q = smooth_motion(load_model(path), frames)
        for dtype in (torch.float64, torch.float32):
            model, x = load_model(path).to("cuda", dtype), q.to("cuda", dtype)

            def work(model: Model = model, x: Tensor = x) -> Tensor:
                return marker_positions(model, forward_kinematics(model, x))

            work()
            rows.append([f"forward, {name}", dtype, count(frames / measure(work, repeats=5).wall)])
    trial = main_trial()
    target = tiled(trial.target, frames)
    for dtype in (torch.float64, torch.float32):
        model, y = trial.model.to("cuda", dtype), target.to("cuda", dtype)
        w = trial.weight.to("cuda", dtype)
        inverse_kinematics(model, y[:300], weight=w)
        run = measure(lambda m=model, y=y, w=w: inverse_kinematics(m, y, weight=w).q)
        rows.append(["inverse, batch as above", dtype, count(frames / run.wall)])
    rows = [[what, str(dtype).removeprefix("torch."), speed] for what, dtype, speed in rows]
    text = f"{gpu_name()}; batches of {frames:,} frames, bodies and markers for forward kinematics."
    return Section("GPU", [text, *table(["work", "precision", "frames/s"], rows)])
