"""Motion worn by people: the open body follows the skeleton, its skin carries the markers."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
import roma
import torch
from torch import Tensor

import biokit as bk
from benchmarks.neural_ik.cases import Array, Case
from biokit import synth
from biokit.body.open_body import open_body
from biokit.body.registration import Registration, register
from biokit.engine.kinematics import forward_kinematics
from biokit.train.neural_ik_data import People, draw_people, worn

RATE = 60.0  # Hz


@dataclass(frozen=True, eq=False)
class Motion:
    """Coordinates ``q`` [F, n] of the open skeleton at ``time`` [F]."""

    name: str
    group: str
    time: Array
    q: Array


def registration() -> Registration:
    """The open body tied to the open skeleton."""
    return register(open_body(), bk.open_skeleton())


def dressed(
    tie: Registration, motions: Iterable[Motion], *, people: People | None = None, seed: int = 0
) -> Iterator[Case]:
    """Each motion performed by a person of its own, whom no training has seen.

    The person is drawn as in training (`biokit.train.neural_ik_data.draw_people`), by a seed made
    of ``seed`` and the motion's name. The static pose is the T-pose of the same person.
    """
    people = people or People()
    for motion in motions:
        number = int(np.random.default_rng([seed, *motion.name.encode()]).integers(2**62))
        generator = torch.Generator().manual_seed(number)
        person = draw_people(tie, 1, people, generator)
        size = people.joint * torch.rand(1, generator=generator, dtype=torch.float64)
        turn = size * torch.randn(1, 24, 3, generator=generator, dtype=torch.float64)
        loose = roma.rotvec_to_rotmat(turn)

        def seen(q: Tensor, person=person, loose=loose) -> Array:  # type: ignore[no-untyped-def]
            factors = person.factors[:, None].expand(-1, len(q), -1, -1)
            pose = forward_kinematics(tie.skeleton, q[None], factors)
            return worn(tie, person, pose, loose)[0].numpy()

        yield Case(
            motion.name,
            motion.group,
            motion.time,
            seen(torch.as_tensor(motion.q)),
            tie.markers.names,
            motion.q,
            person.factors[0].numpy(),
            seen(tie.rest_coordinates[None])[0],
        )


def made_motions(*, seed: int = 1_000_000, each: int = 2, frames: int = 128) -> Iterator[Motion]:
    """Walks, squats and random smooth motion, of seeds far from those of training."""
    skeleton = bk.open_skeleton()
    time = np.arange(frames) / RATE
    for number in range(each):
        rng = np.random.default_rng([seed, number])
        made = {
            "walk": synth.gait(
                skeleton,
                speed=float(rng.uniform(0.8, 1.7)),
                duration=frames / RATE,
                rate=RATE,
                seed=seed + number,
            ),
            "squat": synth.squat(
                skeleton,
                depth=float(rng.uniform(0.4, 0.8)),
                repetitions=1,
                duration=frames / RATE,
                rate=RATE,
            ),
        }
        for group, motion in made.items():
            q = motion["dof_position"].sel(dof=list(skeleton.coordinate_names)).values[:frames]
            yield Motion(f"{group} {number}", group, time[: len(q)], q)
    generator = torch.Generator().manual_seed(seed)
    random = synth.random_windows(skeleton, each, frames, RATE, generator=generator)
    for number, q in enumerate(random.to(torch.float64).numpy()):
        yield Motion(f"random {number}", "random", time, q)


def recorded_motions(
    cache: str | os.PathLike[str], *, shortest: int = 64, longest: int = 256
) -> Iterator[Motion]:
    """The CMU clips that were never trained on, from the cache of `scripts.neural_ik.motions`.

    Clips shorter than ``shortest`` frames are left out, longer ones than ``longest`` end there.
    """
    skeleton = bk.open_skeleton()
    with np.load(cache) as data:
        own = [str(name) for name in data["coordinate_names"]]
        order = [own.index(name) for name in skeleton.coordinate_names]
        starts, q = data["clip_starts"], data["q"]
        for k, name in enumerate(data["clip_names"]):
            part = slice(int(starts[k]), min(int(starts[k + 1]), int(starts[k]) + longest))
            if bool(data["held_out"][k]) and part.stop - part.start >= shortest:
                own_q = q[part][:, order].astype(np.float64)
                group = "CMU, new subject" if str(name).startswith("02_") else "CMU, new clips"
                yield Motion(str(name), group, np.arange(len(own_q)) / RATE, own_q)
