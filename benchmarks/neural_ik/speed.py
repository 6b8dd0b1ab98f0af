"""How fast the network infers and learns, on the CPU and where there is one on a GPU."""

from __future__ import annotations

import torch
from torch import Tensor

import biokit as bk
from benchmarks.neural_ik.cases import Case
from benchmarks.neural_ik.dressed import RATE
from benchmarks.neural_ik.methods import Network
from benchmarks.report import Section, count, gpu_name, table
from benchmarks.timing import measure, threads
from biokit.body.registration import Registration
from biokit.metrics import average_inference_time
from biokit.nets.neural_ik import NeuralIK
from biokit.predict import load_network, neural_motion
from biokit.synth.random_windows import random_windows
from biokit.train.loop import Schedule
from biokit.train.neural_ik import train
from biokit.train.neural_ik_loss import LossWeights

BATCH = 16  # windows of a training step


def section(
    tie: Registration,
    case: Case,
    *,
    frames: int,
    steps: int,
    use: tuple[int, ...],
    network: Network = None,
) -> Section:
    """Frames per second and time per frame of inference, steps per second of training.

    Parameters
    ----------
    case
        Whose markers are repeated until there are ``frames`` of them.
    frames, steps
        Of inference, of training.
    use
        Numbers of threads.
    """
    net = network if isinstance(network, NeuralIK) else load_network(network)
    markers = torch.as_tensor(case.markers, dtype=torch.float32)
    rows = [list(case.marker_names).index(name) for name in net.marker_names]
    markers = markers[:, rows].repeat(frames // len(markers) + 1, 1, 1)[:frames]
    lines = []
    for number in use:
        with threads(number):
            name = f"CPU, {number} thread{'s' if number > 1 else ''}"
            lines.append(_row(name, net, markers, _steps(tie, steps, "cpu")))
    if torch.cuda.is_available():
        lines.append(_row(gpu_name(), net.to("cuda"), markers.cuda(), _steps(tie, steps, "cuda")))
        net.to("cpu")
    size = sum(p.numel() for p in net.parameters())
    text = (
        f"The network that ships ({size:,} parameters, windows of {net.frames} frames that overlap "
        f"by half) on {frames:,} frames, float32; AITI is the time per frame of one window alone, "
        f"median of five. Training: steps of {BATCH} windows of 64 frames with the paper's losses, "
        "a network of 384 wide tokens and two layers, drawing of people, motion and markers "
        "included."
    )
    header = ["machine", "frames/s", "AITI, ms", "training steps/s", "training frames/s"]
    return Section("NeurIK: speed", [text, *table(header, lines)])


def _row(name: str, net: NeuralIK, markers: Tensor, steps_per_second: float) -> list[str]:
    neural_motion(net, markers[: 4 * net.frames])
    run = measure(lambda: neural_motion(net, markers), repeats=2)
    window = markers[: net.frames]
    alone = average_inference_time(lambda: neural_motion(net, window), net.frames)
    return [
        name,
        count(len(markers) / run.wall),
        f"{1000 * alone:.2f}",
        f"{steps_per_second:.2f}",
        count(64 * BATCH * steps_per_second),
    ]


def _steps(tie: Registration, steps: int, accelerator: str) -> float:
    """Training steps per second, building of the network left out."""
    skeleton = bk.open_skeleton().to("cpu", torch.float32)

    def windows(number: int, frames: int, generator: torch.Generator) -> Tensor:
        return random_windows(skeleton, number, frames, RATE, generator=generator)

    def work(number: int) -> None:
        train(
            tie,
            windows,
            Schedule(steps=number),
            numbers={"width": 384, "blocks": 2, "depth": 2, "heads": 6, "last_only": False},
            weights=LossWeights(),
            batch=BATCH,
            kinematic_frames=4,
            accelerator=accelerator,
            progress=False,
        )

    # What both have in common, building and the first step, drops out.
    few, many = measure(lambda: work(1)), measure(lambda: work(1 + steps))
    return steps / max(many.wall - few.wall, 1e-9)
