"""How long mesh recovery takes: AITI (BioPose, section 4.2) against iterations of refinement."""

from __future__ import annotations

import os
from importlib import resources

import torch

from benchmarks.report import Section, gpu_name, table
from benchmarks.timing import threads
from biokit.body.keypoints import body_keypoints
from biokit.body.open_body import open_body
from biokit.camera.crop import Crop
from biokit.clip.body import Detections, Moving
from biokit.clip_recovery import frozen, keypoint_clip, shaped
from biokit.keypoint_names import HALPE26
from biokit.mesh_networks import WEIGHTS, load_mesh_network
from biokit.mesh_prediction import Clip, predict
from biokit.mesh_recovery import DRIFT
from biokit.metrics import IterationTimes, iteration_times
from biokit.nets.image_encoder import ImageEncoder
from biokit.nets.mesh_recovery import MeshRecovery
from biokit.token_refinement import refine

ITERATIONS = (0, 1, 5, 10, 20)
PAPER = {1: 0.293, 5: 0.405, 10: 0.620, 20: 0.838}  # s, table 3, on an RTX A4000
BATCHES = {"cpu": (1, 64), "cuda": (1, 512)}
ALONE = 4  # frames, one after the other


def sections(
    *, quick: bool = False, weights: str | os.PathLike[str] | MeshRecovery | None = None
) -> list[Section]:
    """Seconds per frame of the keypoint network, and of the pixel network where it is there.

    Parameters
    ----------
    quick
        Few frames and iterations, to see that all runs.
    weights
        Of the keypoint network, or a network; those of the package by default.
    """
    network = weights if isinstance(weights, MeshRecovery) else load_mesh_network(weights=weights)
    networks = {"keypoints": network}
    if (resources.files("biokit") / "assets" / WEIGHTS["pixels"]).is_file() and not quick:
        networks["pixels"] = load_mesh_network("pixels")
    places = [("cpu", "CPU, 1 thread", 1)]
    if torch.cuda.is_available():
        places.append(("cuda", gpu_name(), 1))
    counts = ITERATIONS[:2] if quick else ITERATIONS
    rows = []
    for kind, own in networks.items():
        size = sum(p.numel() for p in own.parameters())
        for device, name, number in places:
            for batch in BATCHES[device]:
                many = min(batch, 4) if quick else batch
                with threads(number):
                    found = measured(own, device, many, counts, repeats=1 if quick else 3)
                rows.append(_row(f"{kind}, {size / 1e6:.1f} M", name, many, found))
    header = [
        *("network", "machine", "batch", *(f"{n} it." for n in counts)),
        *("an iteration", "frames/s at 0"),
    ]
    paper = ", ".join(f"{seconds:.3f} s at {n}" for n, seconds in PAPER.items())
    text = (
        "Milliseconds per frame (AITI): network, placement and refinement of the tokens, with"
        " float32 weights; reading of files, windows and smoothing left out. Batch 1 is one frame"
        f" after the other. An iteration is the slope of a line through them. The paper: {paper}"
        " iterations, ViT-H, on an RTX A4000: a far larger network, so that no target follows from"
        " it."
    )
    return [Section("Seconds per frame", [text, *table(header, rows)])]


def measured(
    network: MeshRecovery, device: str, batch: int, counts: tuple[int, ...], *, repeats: int
) -> IterationTimes:
    """AITI of a clip of made-up input; nothing of it depends on what is seen."""
    frames = max(batch, ALONE)
    place = torch.device(device)
    body = open_body()
    moving = Moving(body, body_keypoints(body))
    with frozen(network, place) as own:
        clip = _clip(own, frames, place)
        person = shaped(moving, torch.zeros(body.shape_count), clip.rays)

        def work(count: int) -> None:
            if count == 0:
                predict(own, clip, batch=batch)
            else:
                refine(
                    own,
                    clip,
                    person,
                    iterations=count,
                    step=None,
                    drift=DRIFT,
                    keep=False,
                    batch=batch,
                )

        return iteration_times(work, counts, frames, repeats=repeats)


def _clip(network: MeshRecovery, frames: int, device: torch.device) -> Clip:
    generator = torch.Generator().manual_seed(0)
    rays = 0.2 * torch.randn(frames, len(HALPE26), 2, generator=generator)
    weight = torch.ones(frames, len(HALPE26))
    if not isinstance(network.encoder, ImageEncoder):
        time = torch.arange(frames, dtype=torch.float64) / 30
        own = int(network.encoder.frames)  # type: ignore[arg-type]
        detections = Detections(time, rays, weight)
        return keypoint_clip(own, Detections(*(x.to(device) for x in detections)))
    height, width = network.encoder.size
    pictures = torch.randint(
        256, (frames, 3, height, width), generator=generator, dtype=torch.uint8
    ).to(device)
    turn = torch.eye(3).expand(frames, 3, 3)
    crop = Crop(turn.to(device), torch.full((frames,), 0.4, device=device))
    return Clip(lambda rows: (pictures[rows],), crop, rays.to(device), weight.to(device))


def _row(network: str, machine: str, batch: int, found: IterationTimes) -> list[str]:
    times = [f"{1000 * s:.2f}" if s < 0.1 else f"{1000 * s:.0f}" for s in found.seconds]
    return [
        *(network, machine, str(batch), *times),
        *(f"{1000 * found.step:.2f}", f"{1 / found.seconds[0]:.0f}"),
    ]
