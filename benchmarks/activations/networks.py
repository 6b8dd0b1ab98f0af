"""The shipped network and the two-stage baseline on clips that no training saw."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import roma
import torch
from torch import Tensor

from benchmarks.activations.network_answers import (
    POSE_ONLY,
    SEEN,
    TRUE,
    Answers,
    answers,
    pieces,
    seen_clips,
    usual,
)
from benchmarks.activations.static_seconds import recorded
from benchmarks.kinetics.held_out import group_of
from benchmarks.report import Section, Target, table
from biokit import metrics
from biokit.body.model import Body
from biokit.body.open_body import open_body
from biokit.body.pose import joint_transforms
from biokit.muscle_groups import grouped
from biokit.nets.activation import ActivationNetwork
from biokit.nets.activation_checkpoints import load_activation
from biokit.train.activation_data import ActivationBank, load_bank
from scripts.activation.front_end import Seen, open_seen

JOINT, TWO_STAGE, MEAN = "joint", "two-stage", "mean of training"
# BioHuman (arXiv 2605.14772) on its own data: method -> PCC, RMSE, nRMSE, active MAE
PUBLISHED = {"BioHuman, joint": (0.71, 0.065, 0.71, 0.10), "its two-stage baseline": (
    0.42, 0.071, 0.77, 0.12)}  # fmt: skip
WANTED = PUBLISHED["BioHuman, joint"]
ACTIVE = 0.10  # label from which a muscle counts as active, as in `metrics.activation_errors`
FEW = 6  # clips of a quick run


@dataclass(frozen=True)
class Files:
    """Where clips, labels, what was seen and weights lie."""

    clips: Path
    labels: Path
    seen: Path
    joint: Path | None  # the package's by default
    two_stage: Path | None

    def lacking(self) -> list[str]:
        """Names of what is needed and not there."""
        return [path.name for path in (self.clips, self.labels) if not path.is_file()]


def sections(files: Files, *, quick: bool = False) -> list[Section]:
    """The tables; one that says what is missing without the clips or the weights."""
    lacking = files.lacking()
    networks: dict[str, ActivationNetwork] = {}
    if not lacking:
        for name, path in ((JOINT, files.joint), (TWO_STAGE, files.two_stage)):
            if name == JOINT or path is not None:
                try:
                    networks[name] = load_activation(path)
                except FileNotFoundError as error:
                    lacking.append(str(Path(error.filename or str(error)).name))
    if lacking:
        title = "Held-out clips"
        return [Section(title, [f"Not measured: {', '.join(lacking)} are not here."])]
    bank = load_bank(files.clips, files.labels)
    seen = open_seen(files.seen) if (files.seen / "clips.npz").is_file() else None
    with np.load(files.clips) as stored:
        groups = [
            group_of(str(name), str(activity), recorded=_recorded(str(name), str(activity)))
            for name, activity in zip(stored["names"], stored["activity"], strict=True)
        ]
        sets = [
            set_of(str(name), str(activity))
            for name, activity in zip(stored["names"], stored["activity"], strict=True)
        ]
        beta = stored["beta"]
    chosen = [int(i) for i in np.flatnonzero(~bank.usable.numpy())]
    if quick:
        chosen = chosen[:: max(len(chosen) // FEW, 1)]
    found = collect(networks, bank, chosen, seen)
    return [
        compared(found),
        by_set(found, sets),
        by_group(found, bank.muscles),
        by_activity(found, groups),
        poses(found, beta),
    ]


def _recorded(name: str, activity: str) -> bool:
    """Names of clips end in the number of the person."""
    return recorded(name.rsplit(" ", 1)[0].removesuffix(" balanced"), activity)


def set_of(name: str, activity: str) -> str:
    """Where a clip is from: which says whether its person was ever trained on."""
    if not _recorded(name, activity):
        return MADE
    return NAMELESS if name.startswith("c2s_") else NEW_PERSON


NEW_PERSON, NAMELESS, MADE = "CMU subject 02", "CMU, people not named", "made"


def collect(
    networks: Mapping[str, ActivationNetwork],
    bank: ActivationBank,
    chosen: Sequence[int],
    seen: Seen | None,
) -> dict[tuple[str, str], Answers]:
    """What each method says of each source."""
    found = {}
    own = pieces(bank, chosen)
    for name, network in networks.items():
        print(f"  {name}, {TRUE} ...", flush=True)
        found[name, TRUE] = answers(network, bank, own, source=TRUE)
    found[MEAN, TRUE] = usual(bank, found[JOINT, TRUE])
    if seen is None:
        return found
    known = set(seen_clips(seen, bank.starts))
    own = [piece for piece in own if piece.clip in known]
    if not own:
        return found
    for name, network in networks.items():
        for source in (SEEN, POSE_ONLY) if name == JOINT else (POSE_ONLY,):
            print(f"  {name}, {source} ...", flush=True)
            found[name, source] = answers(network, bank, own, source=source, seen=seen)
    return found


def compared(found: Mapping[tuple[str, str], Answers]) -> Section:
    """Every method from every source, all muscles together."""
    rows, targets = [], []
    for (name, source), own in found.items():
        one = summary(own)
        clips = len(set(own.clips))
        rows.append([name, source, clips, int(own.counted.sum()), *cells(one), *of_itself(own)])
        if name == JOINT and source in (TRUE, SEEN):
            targets += _targets(source, one)
    rows += [
        [name, "its own data", "-", "-", f"{pcc:.2f}", "-", "-", f"{rmse:.3f}", f"{nrmse:.2f}",
         "-", "-", f"{active:.2f}", "-", "-", "-"]
        for name, (pcc, rmse, nrmse, active) in PUBLISHED.items()
    ]  # fmt: skip
    lines = [
        "Clips and people that no training saw, recorded (CMU) and made, as several people each; "
        "flagged frames do not count. From true motion, and from MQ-HMR on the keypoints of a "
        "made detector before a random camera (pose, query tokens, stature and mass by volume as "
        "the front end sees them). joint: the network that ships; two-stage: the same network "
        "without a visual stream, trained on true motion alone, on the front end's pose: what is "
        "between the two is the features, and that joint training saw the front end's errors. Pose "
        "alone: without the features. mean of training: each muscle's mean "
        "over the clips of training, whatever the motion. PCC: mean over muscles, over all frames "
        "of all clips; within clips: mean over clips and muscles; pooled: all muscles and frames "
        "together. nRMSE by the standard deviation of all true samples; by muscle: mean over "
        "muscles, each by its own. Active MAE: where the label is 0.10 or more. Difference: PCC "
        "of first differences. Expected: mean of the error that the network expects of itself, "
        "to be set beside MAE; active bias: mean of what it says minus the label, where that is "
        "0.10 or more. Which of these the paper means is not known to us; its figures "
        "are quoted from its own data, 10 million frames of five sets, and are no comparison of "
        "methods.",
        *table(["method", "source", "clips", "frames", *HEADER, "expected", "active bias"], rows),
    ]
    return Section("Held-out clips", lines, targets)


def of_itself(own: Answers) -> list[str]:
    """Mean error that the network expects, and what it says minus the label where that is high."""
    truth = own.truth[own.counted]
    active = truth >= ACTIVE
    expected = float(own.expected[own.counted].mean())
    bias = float((own.activation[own.counted] - truth)[active].mean())
    return ["-" if math.isnan(expected) else f"{expected:.3f}", f"{bias:+.3f}"]


HEADER = (
    "PCC", "within clips", "pooled", "RMSE", "nRMSE", "nRMSE by muscle", "MAE", "Active MAE",
    "difference",
)  # fmt: skip


def summary(own: Answers, muscles: Sequence[int] | None = None) -> metrics.ActivationSummary:
    """Errors over all pieces, of some muscles."""
    rows = slice(None) if muscles is None else list(muscles)
    return metrics.activation_summary(
        own.activation[..., rows], own.truth[..., rows], mask=own.counted
    )


def cells(one: metrics.ActivationSummary) -> list[str]:
    """A summary in the order of `HEADER`."""
    return [
        f"{float(one.pcc):.2f}",
        f"{float(one.sequence_pcc):.2f}",
        f"{float(one.pooled_pcc):.2f}",
        f"{float(one.rmse):.3f}",
        f"{float(one.nrmse):.2f}",
        f"{float(one.muscle_nrmse):.2f}",
        f"{float(one.mae):.3f}",
        f"{float(one.active_mae):.3f}",
        f"{float(one.difference_pcc):.2f}",
    ]


def _targets(source: str, one: metrics.ActivationSummary) -> list[Target]:
    pcc, rmse, nrmse, active = WANTED
    figures = [float(x) for x in (one.pcc, one.rmse, one.nrmse, one.active_mae)]
    return [
        Target(f"PCC, {source}", f"{pcc}", f"{figures[0]:.3f}", figures[0] >= pcc),
        Target(f"RMSE, {source}", f"{rmse}", f"{figures[1]:.4f}", figures[1] <= rmse),
        Target(f"nRMSE, {source}", f"{nrmse}", f"{figures[2]:.3f}", figures[2] <= nrmse),
        Target(f"Active MAE, {source}", f"{active}", f"{figures[3]:.3f}", figures[3] <= active),
    ]


def by_set(found: Mapping[tuple[str, str], Answers], sets: Sequence[str]) -> Section:
    """Recorded people that were never trained on, recorded clips, made clips."""
    rows, targets = [], []
    for name in (NEW_PERSON, NAMELESS, MADE):
        for (method, source), whole in found.items():
            part = of_clips(whole, [i for i, own in enumerate(sets) if own == name])
            if part is None:
                continue
            one = summary(part)
            clips = len(set(part.clips))
            rows.append([name, method, source, clips, int(part.counted.sum()), *cells(one)])
            if name == NEW_PERSON and method == JOINT and source in (TRUE, SEEN):
                targets += _targets(f"{NEW_PERSON}, {source}", one)
    lines = [
        "No clip of subject 02 was trained on in any way. The other recorded clips are held out, "
        "but the set does not name who does them, and other clips of the same people may be among "
        "those of training. Made clips are of other seeds and people than those of training.",
        *table(["set", "method", "source", "clips", "frames", *HEADER], rows),
    ]
    return Section("Held-out clips by where they are from", lines, targets)


def of_clips(whole: Answers | None, clips: Sequence[int]) -> Answers | None:
    """The pieces of some clips, or None where no frame of them counts."""
    if whole is None:
        return None
    own = [i for i, clip in enumerate(whole.clips) if clip in set(clips)]
    return whole.only(own) if own and bool(whole.counted[own].any()) else None


def by_group(found: Mapping[tuple[str, str], Answers], muscles: Sequence[str]) -> Section:
    """The joint network by group of muscles."""
    rows = []
    for group, members in grouped(muscles).items():
        own = [muscles.index(name) for name in members]
        for source in (TRUE, SEEN):
            if (JOINT, source) in found:
                one = summary(found[JOINT, source], own)
                rows.append([group, len(own), source, *cells(one)])
    return Section(
        "Held-out clips by group of muscles",
        ["The joint network.", *table(["group", "muscles", "source", *HEADER], rows)],
    )


def by_activity(found: Mapping[tuple[str, str], Answers], groups: Sequence[str]) -> Section:
    """The joint network by activity."""
    rows = []
    kinds = sorted(
        {groups[i] for i in found[JOINT, TRUE].clips}, key=lambda g: (not g.startswith("CMU"), g)
    )
    for kind in kinds:
        for source in (TRUE, SEEN):
            part = of_clips(
                found.get((JOINT, source)), [i for i, own in enumerate(groups) if own == kind]
            )
            if part is not None:
                clips = len(set(part.clips))
                rows.append([kind, source, clips, int(part.counted.sum()), *cells(summary(part))])
    return Section(
        "Held-out clips by activity",
        [
            "The joint network; recorded clips by what CMU's descriptions say, made ones by what "
            "they are.",
            *table(["activity", "source", "clips", "frames", *HEADER], rows),
        ],
    )


def poses(found: Mapping[tuple[str, str], Answers], beta: np.ndarray) -> Section:
    """Errors of the pose that the front end gives, and of the corrected one."""
    title = "Pose before and after"
    if (JOINT, SEEN) not in found:
        return Section(title, ["Not measured: what the front end saw is not here."])
    body = open_body().to("cpu", torch.float64)
    rows = [
        [name, *pose_cells(found[key], beta, body)]
        for name, key in (
            ("front end (and two-stage, which leaves it)", (JOINT, POSE_ONLY)),
            ("joint", (JOINT, SEEN)),
        )
    ]
    rows.append(["BioHuman on its own data", "0.30", "-", "35.2"])
    return Section(
        title,
        [
            "The 24 joints of the open body on the clips from the front end. Pose RMSE: of the 72 "
            "numbers; rotation RMSE: of the angles between true and given rotations. PA-MPJPE: "
            "with the true shape in both.",
            *table(["pose", "pose RMSE, rad", "rotation RMSE, rad", "PA-MPJPE, mm"], rows),
        ],
    )


def pose_cells(own: Answers, beta: np.ndarray, body: Body) -> list[str]:
    """Pose RMSE, rotation RMSE and PA-MPJPE over the counted frames."""
    rotation, truth = own.rotation[own.counted], own.true_rotation[own.counted]
    shape = torch.from_numpy(beta[list(own.clips)])[:, None].expand(*own.counted.shape, -1)
    shape = shape[own.counted]
    joints = [_joints(body, x, shape) for x in (rotation, truth)]
    return [
        f"{float(metrics.pose_rmse(*map(roma.rotmat_to_rotvec, (rotation, truth)))):.3f}",
        f"{float(metrics.rotation_rmse(rotation, truth)):.3f}",
        f"{float(metrics.pa_mpjpe(*joints).mean()):.1f}",
    ]


def _joints(body: Body, rotation: Tensor, beta: Tensor) -> Tensor:
    """Places of the joints (F, 24, 3), m, the pelvis where it is at rest."""
    rest = body.rest_joints + torch.einsum("jds,fs->fjd", body.joint_directions, beta)
    return joint_transforms(rotation, rest)[1]
