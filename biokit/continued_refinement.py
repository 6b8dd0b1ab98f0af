"""A refinement that goes on from where it is, iteration by iteration, and keeps every body."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

import torch

from biokit import sequence_refinement, token_refinement
from biokit.clip.basis import pieces
from biokit.clip_recovery import (
    Recovery,
    Refinement,
    frozen,
    of_clip,
    shaped,
    started,
    surroundings,
)
from biokit.mesh_prediction import Bodies, joined, runs
from biokit.mesh_run import bars, clip_of, frames_at_once, present
from biokit.nets.mesh_recovery import MeshRecovery
from biokit.recovered_body import Seen
from biokit.token_refinement import Iteration


class ContinuedRefinement:
    """The bodies of a clip after 0, 1, 2 ... iterations, each computed once.

    They are those of `biokit.mesh_run.run` with so many iterations, whenever they were asked for.

    Parameters
    ----------
    network : MeshRecovery
    seen : Seen
        Mended keypoints, and the camera.
    refinement : Refinement
        Its step, drift and sequence count; its iterations do not.
    video, beta, height, smooth, tokens, device, batch
        As `biokit.mesh_run.run`.

    Raises
    ------
    ValueError
        As `biokit.mesh_run.run`.
    """

    def __init__(
        self,
        network: MeshRecovery,
        seen: Seen,
        refinement: Refinement,
        *,
        video: str | os.PathLike[str] | None,
        beta: torch.Tensor | None,
        height: float | None,
        smooth: float | None,
        tokens: bool,
        device: torch.device,
        batch: int | None,
    ) -> None:
        self._network, self._device, self._seen = network, device, seen
        self._refinement, self._tokens = refinement, tokens
        self._height, self._smooth = height, smooth
        self._batch = batch or frames_at_once(network, device)
        self._detections = present(seen)
        with frozen(network, device) as own:
            self._clip = clip_of(own, seen, self._detections, video)
            self._start = started(
                own,
                self._clip,
                self._detections,
                seen.moving,
                beta=beta,
                height=height,
                smooth=smooth,
                refinement=refinement,
                up=None if seen.camera.rotation is None else seen.camera.rotation[:, 1],
                tokens=False,
                batch=self._batch,
                bar=bars(False),
            )
        frames = len(self._detections.time)
        own_pieces = pieces(frames) if refinement.sequence else runs(frames, self._batch)
        self._places = list(own_pieces)
        self._going = [self._from_the_start(rows) for rows in self._places]
        self._passed = [0] * len(self._places)  # iterations that each piece gave, with the zeroth
        self._latest: dict[int, Iteration] = {}
        self._bodies: list[Bodies] = []
        self._losses: list[torch.Tensor] = []

    @property
    def done(self) -> int:
        """Iterations so far; -1 before the network was asked."""
        return len(self._bodies) - 1

    def forward(self, stop: Callable[[], bool] = lambda: False) -> bool:
        """One iteration more; the first one is the zeroth, the network's answer.

        Parameters
        ----------
        stop : callable
            Asked before every piece of the clip. What was done is kept and goes on from there.

        Returns
        -------
        bool
            Whether it was finished.
        """
        with frozen(self._network, self._device):
            for i, rows in enumerate(self._places):
                while self._passed[i] <= self.done + 1:
                    if stop():
                        return False
                    try:
                        self._latest[i] = next(self._going[i])
                    except BaseException:  # interrupted: it has to be begun again
                        self._going[i], self._passed[i] = self._from_the_start(rows), 0
                        raise
                    self._passed[i] += 1
        parts = [self._latest[i] for i in range(len(self._places))]
        bodies, losses = [part.bodies for part in parts], [part.loss for part in parts]
        if self._refinement.sequence:
            loss = sequence_refinement.overlapped(self._places, losses)
            self._losses.append(loss.cpu())
            self._bodies.append(sequence_refinement.blended(self._places, bodies))
        else:
            self._losses.append(torch.cat(losses).cpu())
            self._bodies.append(joined(bodies))
        return True

    def recovery(self, iterations: int) -> Recovery:
        """The body after some iterations that were done, and the losses so far."""
        own = self._bodies[iterations]
        body = of_clip(own, self._start, self._detections, self._seen.moving, self._smooth)
        return Recovery(body, (), torch.stack(self._losses[: iterations + 1]), own.tokens)

    def _from_the_start(self, rows: slice) -> Iterator[Iteration]:
        clip, moving = self._clip, self._seen.moving
        person = shaped(moving, self._start.beta, clip.rays)
        step, drift = self._refinement.step, self._refinement.drift
        if self._start.up is None:
            return token_refinement.descent(
                self._network, clip, rows, person, step=step, drift=drift, tokens=self._tokens
            )
        around = surroundings(
            moving, self._start, self._detections, clip, self._height, self._smooth
        )
        return sequence_refinement.descent(
            self._network,
            clip,
            rows,
            person,
            around,
            step=step,
            drift=drift,
            batch=self._batch,
            tokens=self._tokens,
        )
