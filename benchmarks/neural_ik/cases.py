"""What is evaluated: clips of virtual markers whose joint angles and segment scales are known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray

import biokit as bk
from biokit import synth
from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.engine.model import Model
from biokit.synth.people import REGIONS

Array = NDArray[np.float64]
HIDDEN = 0.3  # s: mean length of an occlusion
FRAMES = 64  # the network's window


@dataclass(frozen=True, eq=False)
class Case:
    """A clip with its truth.

    Attributes
    ----------
    name, group
        Which clip, and the row of the tables that it counts in.
    time
        [F] s.
    markers
        [F, m, 3] m, NaN where missing.
    marker_names
        m names.
    q_true
        [F, n] rad and m, of the open skeleton.
    scale_true
        [nb, 3] factors of the open skeleton.
    rest_markers
        [m, 3] m, the same markers in a static pose (the subject's T-pose), as a static trial would
        show them; None: scale from the clip itself.
    """

    name: str
    group: str
    time: Array
    markers: Array
    marker_names: tuple[str, ...]
    q_true: Array
    scale_true: Array
    rest_markers: Array | None = None

    def __post_init__(self) -> None:
        frames, m = len(self.time), len(self.marker_names)
        wanted = {
            "markers": (self.markers.shape, (frames, m, 3)),
            "q_true": (self.q_true.shape[:1], (frames,)),
            "scale_true": (self.scale_true.shape[1:], (3,)),
        }
        if self.rest_markers is not None:
            wanted["rest_markers"] = (self.rest_markers.shape, (m, 3))
        wrong = [f"{k} is {a}, not {b}" for k, (a, b) in wanted.items() if a != b]
        if wrong:
            raise ValueError(f"case {self.name!r}: " + "; ".join(wrong))


class Condition(NamedTuple):
    """How the markers are disturbed: noise as standard deviation along each axis, m."""

    name: str
    noise: float = 0.0
    dropout: float = 0.0  # share of samples that are hidden


CONDITIONS = (
    Condition("clean"),
    Condition("10 mm noise", noise=0.010),
    Condition("20 mm noise", noise=0.020),
    Condition("30 % dropout", dropout=0.30),
)


def disturbed(case: Case, condition: Condition, *, seed: int = 0) -> Array:
    """Markers [F, m, 3] of a case with white noise, and occlusions of `HIDDEN` on average.

    The same case and seed give the same disturbance to every method.
    """
    key = [seed, *case.name.encode()]
    rng = np.random.default_rng(key)
    markers = case.markers + condition.noise * rng.standard_normal(case.markers.shape)
    if condition.dropout:
        markers[_hidden(rng, case, condition.dropout)] = np.nan
    return markers


def _hidden(rng: np.random.Generator, case: Case, share: float) -> NDArray[np.bool_]:
    """Samples [F, m] that are hidden: a two-state chain for each marker, started in balance."""
    frames, m = case.markers.shape[:2]
    step = float(np.median(np.diff(case.time))) if frames > 1 else 1.0
    reappears = min(1.0, step / HIDDEN)
    vanishes = min(1.0, reappears * share / (1 - share))
    hidden = np.zeros((frames, m), dtype=bool)
    hidden[0] = rng.random(m) < share
    for f in range(1, frames):
        draw = rng.random(m)
        hidden[f] = np.where(hidden[f - 1], draw >= reappears, draw < vanishes)
    return hidden


def windows(cases: Iterable[Case], *, frames: int = FRAMES, most: int | None = None) -> list[Case]:
    """Pieces of ``frames`` frames of each case, side by side, ``most`` of each, evenly chosen."""
    found = []
    for case in cases:
        starts = list(range(0, len(case.time) - frames + 1, frames))
        if most is not None and len(starts) > most:
            starts = [starts[i] for i in np.linspace(0, len(starts) - 1, most).round().astype(int)]
        for start in starts:
            part = slice(start, start + frames)
            found.append(
                Case(
                    f"{case.name}:{start}",
                    case.group,
                    case.time[part],
                    case.markers[part],
                    case.marker_names,
                    case.q_true[part],
                    case.scale_true,
                    case.rest_markers,
                )
            )
    return found


def skin_markers(model: Model) -> tuple[str, ...]:
    """The open skeleton's markers on the skin: no joint centres, no points on the floor."""
    return tuple(
        name
        for name in model.marker_names
        if not name.endswith(("JC", "_GROUND")) and not name.startswith("MID_")
    )


def stand_in(*, subjects: int = 3, frames: int = 128, seed: int = 0) -> Iterator[Case]:
    """Walks and squats of made-up people, seen by the open skeleton's own markers on the skin.

    The markers sit a centimetre (standard deviation along each axis) beside where the generic model
    has them, as they would on another body; both methods have to cope with that.
    """
    skeleton = bk.open_skeleton()
    names = skin_markers(skeleton)
    rows = [skeleton.marker_names.index(name) for name in names]
    for number in range(subjects):
        rng = np.random.default_rng([seed, number])
        person = synth.subject(
            height=float(rng.normal(1.72, 0.09)),
            mass=float(rng.normal(72, 10)),
            sex="female" if number % 2 else "male",
            proportions={region: float(rng.normal(1, 0.03)) for region in REGIONS},
        )
        location = person.marker_location[rows].numpy()
        location = location + 0.01 * rng.standard_normal(location.shape)
        body = [person.marker_body[i] for i in rows]
        motions = {
            "walk": synth.gait(
                person, speed=float(rng.uniform(0.9, 1.6)), duration=3.0, seed=number
            ),
            "squat": synth.squat(person, depth=float(rng.uniform(0.5, 0.8)), repetitions=1),
        }
        rest = _at(person, body, location, _t_pose(skeleton)[None])[0]
        for group, motion in motions.items():
            time = motion["time"].values[:frames]
            q = motion["dof_position"].sel(dof=list(skeleton.coordinate_names)).values[:frames]
            yield Case(
                f"{group} {number}",
                group,
                time,
                _at(person, body, location, q),
                names,
                q,
                person.scale_factor.numpy(),
                rest,
            )


def _at(person: Model, body: list[int], location: Array, q: Array) -> Array:
    pose = forward_kinematics(person, torch.as_tensor(q))
    turned = pose.rotation[:, body] @ torch.as_tensor(location)[..., None]
    return (turned[..., 0] + pose.position[:, body]).numpy()


def _t_pose(skeleton: Model) -> Array:
    """Arms to the sides, palms down."""
    q = skeleton.default.clone()
    for i, name in enumerate(skeleton.coordinate_names):
        if name.startswith("arm_add"):
            q[i] = -np.pi / 2
        if name.startswith("pro_sup"):
            q[i] = np.pi / 2
    return q.numpy()


def landmarks(model: Model) -> list[int]:
    """Rows of the open skeleton's markers that MPBLPE is about: the anatomical landmarks.

    Those of BioPose's 87 that the virtual markers define; without them, all on the skin.
    """
    try:
        from biokit.body.markers import ANATOMICAL
    except ImportError:
        names = skin_markers(model)
    else:
        names = ANATOMICAL
    return [model.marker_names.index(name) for name in names if name in model.marker_names]


def markers_of(model: Model, q: Array, scale: Array) -> tuple[Array, Array, Array]:
    """Markers [F, m, 3], body rotations [F, nb, 3, 3] and origins [F, nb, 3] of scaled bodies."""
    factors = torch.as_tensor(scale)
    pose = forward_kinematics(model, torch.as_tensor(q), factors)
    return (
        marker_positions(model, pose, factors).numpy(),
        pose.rotation.numpy(),
        pose.position.numpy(),
    )
