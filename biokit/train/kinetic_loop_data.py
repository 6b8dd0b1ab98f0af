"""What the kinetic loop learns from: labelled motion, seen through virtual markers.

A step sees windows of one clip, so that they share a person and a floor. The markers are the
virtual markers of the person's skeleton, placed, disturbed and lost as for NeurIK
(`biokit.train.neural_ik_data`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from biokit.body.registration import Registration
from biokit.engine.contact_detection import Ground
from biokit.engine.kinematics import Pose, forward_kinematics, marker_positions
from biokit.engine.model import Model
from biokit.train.kinetic_labels import RATE, KineticLabels, person_model
from biokit.train.neural_ik_data import Recording, recorded

STEP = 1 / RATE  # s


class LoopBatch(NamedTuple):
    """B windows of T frames of one person; float64 but for the markers.

    Attributes
    ----------
    markers : Tensor, shape (B, T, m, 3)
        As recorded, m, NaN = missing, float32.
    model : Model
        The person.
    ground : Ground
    cutoff : float
        Of the low-pass, Hz.
    q : Tensor, shape (B, T, n)
        Truth, rad and m.
    factors : Tensor, shape (nb, 3)
    own_markers : Tensor, shape (B, T, m, 3)
        The skeleton's, where the truth has them, m.
    pose : Pose
        (B, T, nb, 3, 3) and (B, T, nb, 3).
    torque : Tensor, shape (B, T, n)
        N*m.
    force, point, free_moment : Tensor, shape (B, T, c, 3)
        Of the ground on each foot: N; centre of pressure, m, NaN where unloaded; N*m.
    valid : Tensor, shape (B, T)
        Frames whose forces may be learned from.
    """

    markers: Tensor
    model: Model
    ground: Ground
    cutoff: float
    q: Tensor
    factors: Tensor
    own_markers: Tensor
    pose: Pose
    torque: Tensor
    force: Tensor
    point: Tensor
    free_moment: Tensor
    valid: Tensor

    @property
    def weight(self) -> float:
        """Of the person, N."""
        return float(self.model.mass.sum()) * float(torch.tensor(self.model.gravity).norm())


@dataclass(frozen=True, eq=False)
class LabelledWindows:
    """Draws windows of labelled clips.

    Attributes
    ----------
    labels : KineticLabels
    registration : Registration
        Whose skeleton, of generic size, the labels are of.
    clips : tuple of int
        That are drawn from.
    """

    labels: KineticLabels
    registration: Registration
    clips: tuple[int, ...]

    def batch(
        self, count: int, frames: int, recording: Recording, generator: torch.Generator
    ) -> LoopBatch:
        """Windows of a clip drawn at random; longer clips are drawn more often, by their root.

        Parameters
        ----------
        count, frames : int
            Windows, and frames of each.
        recording : Recording
            How the markers are seen.
        generator : torch.Generator
            On the CPU.

        Raises
        ------
        ValueError
            If no clip is as long as a window.
        """
        lengths = torch.from_numpy(np.diff(self.labels.starts))[list(self.clips)]
        if int(lengths.max()) < frames:
            raise ValueError(f"no clip has {frames} frames, the longest has {int(lengths.max())}")
        share = lengths.double().sqrt() * (lengths >= frames)
        pick = int(torch.multinomial(share, 1, generator=generator))
        room = int(lengths[pick]) - frames + 1
        first = torch.randint(room, (count,), generator=generator)
        return self.windows(self.clips[pick], first, frames, recording, generator)

    def windows(
        self,
        clip: int,
        first: Tensor,
        frames: int,
        recording: Recording,
        generator: torch.Generator,
    ) -> LoopBatch:
        """The windows of a clip that begin at frames ``first`` (B,)."""
        stored = self.labels.clip(clip)
        rows = (first[:, None] + torch.arange(frames)).numpy()

        def given(name: str) -> Tensor:
            return torch.from_numpy(np.asarray(stored[name][rows], dtype=np.float64))

        q = given("q")
        skeleton = self.registration.skeleton
        factors = torch.from_numpy(np.asarray(stored["scale_factor"], dtype=np.float64))
        pose = forward_kinematics(skeleton, q, factors)
        own = marker_positions(skeleton, pose, factors)
        own = own[:, :, : len(self.registration.markers.names)]
        return LoopBatch(
            markers=self._seen(pose, own, recording, generator),
            model=person_model(self.labels, clip, skeleton),
            ground=Ground(
                float(stored["floor"]),
                torch.from_numpy(stored["sole"]),
                torch.from_numpy(stored["belt"]),
            ),
            cutoff=float(stored["cutoff"]),
            q=q,
            factors=factors,
            own_markers=own,
            pose=pose,
            torque=given("tau"),
            force=given("force"),
            point=given("point"),
            free_moment=given("moment"),
            valid=(given("flag") == 0).double(),
        )

    def _seen(
        self, pose: Pose, own: Tensor, recording: Recording, generator: torch.Generator
    ) -> Tensor:
        """The markers as recorded: each a little elsewhere on its segment, with noise and gaps."""
        count, _, number, _ = own.shape
        body = torch.tensor(self.registration.skeleton.marker_body[:number])
        size = recording.placement * torch.rand(count, 1, 1, generator=generator)
        shift = size * torch.randn(count, number, 3, generator=generator)
        turned = pose.rotation[:, :, body] @ shift.to(own)[:, None, :, :, None]
        seen = recorded(own + turned[..., 0], self.registration, recording, generator)
        clean = torch.rand(count, 1, 1, 1, generator=generator) < recording.clean
        return torch.where(clean, own, seen).float()


def labelled_windows(
    labels: KineticLabels, registration: Registration, *, held_out: bool = False
) -> LabelledWindows:
    """The clips that may be trained on, or those that were held out.

    Parameters
    ----------
    labels : KineticLabels
    registration : Registration
        The open body and the open skeleton.
    held_out : bool

    Raises
    ------
    ValueError
        If the labels are of another skeleton, or there is no such clip.
    """
    skeleton = registration.skeleton
    if (labels.coordinate_names, labels.body_names) != (
        skeleton.coordinate_names,
        skeleton.body_names,
    ):
        raise ValueError("the labels are of another skeleton; make them again")
    clips = np.flatnonzero(labels.clips["held_out"] == held_out)
    if not len(clips):
        raise ValueError(f"the labels hold no clip that is {'' if held_out else 'not '}held out")
    return LabelledWindows(labels, registration, tuple(int(i) for i in clips))
