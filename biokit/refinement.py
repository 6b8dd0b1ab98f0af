"""A recovered body brought nearer to the keypoints: the verb `biokit.refine`."""

from __future__ import annotations

import os
from collections.abc import Mapping

import xarray as xr

from biokit.clip_recovery import Refinement
from biokit.mesh_networks import load_mesh_network
from biokit.mesh_recovery import DRIFT
from biokit.mesh_run import run
from biokit.nets.mesh_recovery import MeshRecovery
from biokit.recovered_body import recovered_dataset, taken_apart
from biokit.sources import Source, as_dataset, best_device


def refine(
    body: Source,
    *,
    iterations: int = 10,
    step: float | None = None,
    drift: float = DRIFT,
    keep: bool = False,
    sequence: bool = False,
    video: str | os.PathLike[str] | None = None,
    weights: str | os.PathLike[str] | None = None,
    network: MeshRecovery | None = None,
    device: str = "auto",
    batch: int | None = None,
    progress: bool = True,
) -> xr.Dataset:
    """Refine a recovered body by its 2D keypoints, as BioPose does (section 3.4).

    The network is asked again, and its pose query tokens alone are moved down the gradient of the
    squared reprojection error, weighted by the keypoints' confidences, plus the turn away from the
    network's first answer. Shape, mended keypoints and options of the recovery are kept.

    Parameters
    ----------
    body : Dataset or path
        From `biokit.recover_mesh`, refined already or not: refinement begins at the network's
        answer, so that twice 10 iterations are 10.
    iterations : int
        Steps; 0 gives the network's answer. 10 to 20 go most of the way frame by frame, 30 to 50
        as a sequence.
    step : float, optional
        Their size, the paper's eta (equation 5). When not given, every frame finds its own
        (`biokit.descent`): the loss then never rises.
    drift : float
        Weight of the turn from the network's answer, the paper's lambda.
    keep : bool
        Keep the body, loss and reprojection error of every iteration.
    sequence : bool
        Refine the clip as one, beyond the paper: tokens move along a temporal basis, wild keypoints
        count less, the shape moves with the tokens, and planted feet stand
        (`biokit.sequence_refinement`).
    video : path, optional
        Of a network that looks at pictures, if it is not where it was for the recovery.
    weights, network
        Of the recovery, if it was not made with those of the package.
    device, batch, progress
        As in `biokit.recover_mesh`.

    Returns
    -------
    Dataset
        As of `biokit.recover_mesh`; where the body has features, they are those of the refined
        one. With ``keep``: ``iteration_theta``, ``iteration_translation``,
        ``iteration_loss`` and ``iteration_reprojection`` over ``iteration`` 0 (the network's
        answer) to ``iterations``.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    ValueError
        If an option is wrong, or the body is not one of `biokit.recover_mesh`.

    Examples
    --------
    >>> import biokit as bk
    >>> body = bk.recover_mesh("walk.json", refine=0)  # doctest: +SKIP
    >>> better = bk.refine(body, iterations=10, keep=True)  # doctest: +SKIP
    """
    _check(iterations, step, drift, batch)
    made = taken_apart(as_dataset(body))
    options = made.options
    refinement = Refinement(iterations, step, drift, keep, sequence)
    own = network or network_of(options, weights)
    recovery = run(
        own,
        made.seen,
        video=video or options.get("video") or None,
        beta=made.beta,
        height=options.get("height"),
        smooth=options.get("smooth"),
        refinement=refinement,
        tokens=made.features,
        device=best_device(device),
        batch=batch,
        progress=progress,
    )
    numbers = {"iterations": iterations, "step": step, "drift": drift, "sequence": sequence}
    options = options | {"refinement": numbers}
    return recovered_dataset(made.seen, recovery, options=options, flag=made.flag)


def network_of(
    options: Mapping[str, object], weights: str | os.PathLike[str] | None
) -> MeshRecovery:
    """The network that a body was recovered by, from the options of the recovery.

    Raises
    ------
    ValueError
        If it was one that was given, which no file holds.
    """
    made_with = str(options.get("weights", "biokit"))
    if weights is None and made_with == "given":
        raise ValueError("the body was recovered by a network that was given; give it again")
    if weights is None and made_with != "biokit":
        weights = made_with
    return load_mesh_network(str(options.get("encoder", "keypoints")), weights)


def _check(iterations: int, step: float | None, drift: float, batch: int | None) -> None:
    problems = []
    if iterations < 0 or int(iterations) != iterations:
        problems.append(f"iterations is {iterations}; give a whole number, 0 or more")
    if step is not None and not step > 0:
        problems.append(f"step is {step:g}; give a positive number")
    if not drift >= 0:
        problems.append(f"drift is {drift:g}; give a number, 0 or more")
    if batch is not None and batch < 1:
        problems.append(f"batch is {batch}; it is a number of frames, 1 or more")
    if problems:
        raise ValueError("refine:" + "".join(f"\n  - {problem}" for problem in problems))
