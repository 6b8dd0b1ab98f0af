"""Results as sections of a report."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from benchmarks.neural_ik.scores import COST_TOLERANCE, Result, Starts
from benchmarks.report import Section, Target, count, table, times
from biokit import metrics
from biokit.engine.model import Model

ANGLE, LANDMARK, BODY = 2.84, 25.8, 3.97  # deg, mm, mm: BioPose on BML-MoVi
NOT_WORSE, FASTER = 0.995, 2.0  # of the hybrid against the optimiser


def accuracy(results: Sequence[Result], skeleton: Model) -> Section:
    """MAE_angle, MPBLPE, MAE_body by condition, group and method."""
    joints = metrics.joint_angles(skeleton).numpy()
    rotations = metrics.joint_angles(skeleton, root=True).numpy()
    rows, targets = [], []
    for result in results:
        groups = sorted(set(result.group))
        for group in [None, *(groups if len(groups) > 1 else [])]:
            f, k = result.frames_of(group), result.clips_of(group)
            errors = metrics.angle_errors(result.q[f], result.q_true[f], clip=result.clip[f])
            angle = float(errors.mae[joints].mean())
            landmark, body = float(result.landmark[f].mean()), float(result.body[k].mean())
            rows.append(
                [
                    result.condition, result.method, group or "all", f"{int(f.sum()):,}",
                    f"{angle:.2f}", f"{float(errors.corrected_mae[joints].mean()):.2f}",
                    f"{float(errors.rmse[joints].mean()):.2f}",
                    f"{float(errors.mae[rotations].mean()):.2f}",
                    f"{landmark:.1f}", f"{body:.2f}",
                ]
            )  # fmt: skip
            if result.method == "neural" and result.condition == "clean":
                for what, wanted, found, unit in (
                    ("MAE_angle", ANGLE, angle, "deg"),
                    ("MPBLPE", LANDMARK, landmark, "mm"),
                    ("MAE_body", BODY, body, "mm"),
                ):
                    targets.append(
                        Target(
                            f"{what}, clean virtual markers, {group or 'all'}",
                            f"{wanted:g} {unit}", f"{found:.2f} {unit}", found <= wanted,
                        )
                    )  # fmt: skip
    header = [
        "condition", "method", "group", "frames", "MAE_angle, deg", "offset removed",
        "RMSE_angle, deg", "MAE with pelvis, deg", "MPBLPE, mm", "MAE_body, mm",
    ]  # fmt: skip
    text = [
        "MAE_angle over all free joint angles (locked ones and the pelvis in ground left out; the "
        "last but two column has the pelvis in it); offset removed: without the mean difference of "
        "each clip and coordinate. MPBLPE: landmarks of the scaled skeleton, mid hip joint centres "
        "aligned. MAE_body: `biokit.metrics.mae_body`. Noise is white, the figure its standard "
        "deviation along each axis; dropout hides each marker for 0.3 s on average. All methods "
        "see the same markers. The optimiser is scaled and its markers are placed from the "
        "subject's clean static pose; 'clip only' from the clip, as the network.",
        *table(header, rows),
    ]
    return Section("NeurIK: accuracy on held-out clips", text, targets)


def by_coordinate(results: Sequence[Result], skeleton: Model, condition: str) -> Section:
    """MAE of each coordinate, raw / without offset, sides pooled."""
    chosen = [r for r in results if r.condition == condition]
    names = [
        name
        for name, counts in zip(
            skeleton.coordinate_names,
            metrics.joint_angles(skeleton, root=True).tolist(),
            strict=True,
        )
        if counts
    ]
    pooled = list(dict.fromkeys(name.removesuffix("_r").removesuffix("_l") for name in names))
    errors = [metrics.angle_errors(r.q, r.q_true, clip=r.clip) for r in chosen]
    rows = []
    for name in pooled:
        at = [
            i
            for i, own in enumerate(skeleton.coordinate_names)
            if own in (name, f"{name}_r", f"{name}_l")
        ]
        cells = [
            f"{float(e.mae[at].mean()):.2f} / {float(e.corrected_mae[at].mean()):.2f}"
            for e in errors
        ]
        rows.append([name, *cells])
    header = ["coordinate", *(r.method for r in chosen)]
    text = [
        f"Mean absolute error, deg, {condition} markers: raw / without the mean difference of each "
        "clip. Right and left together.",
        *table(header, rows),
    ]
    return Section(f"NeurIK: each coordinate, {condition}", text)


def hybrid(starts: dict[str, list[Starts]]) -> Section:
    """The network's start against a cold search, by condition."""
    rows, targets = [], []
    for condition, found in starts.items():
        cold, warm, best = (
            np.concatenate([getattr(s, name) for s in found]) for name in ("cold", "warm", "best")
        )
        whole = Starts(
            cold,
            warm,
            best,
            np.concatenate([s.wrong_cold for s in found]),
            np.concatenate([s.wrong_warm for s in found]),
            sum(s.cold_seconds for s in found),
            sum(s.warm_seconds for s in found),
        )
        speedup = whole.cold_seconds / whole.warm_seconds
        frames = len(cold)
        rows.append(
            [
                condition, f"{frames:,}", f"{100 * whole.not_worse:.2f} %",
                f"{100 * whole.not_worse_cold:.2f} %",
                int(whole.wrong_warm.sum()), int(whole.wrong_cold.sum()),
                count(frames / whole.cold_seconds), count(frames / whole.warm_seconds),
                times(speedup),
            ]
        )  # fmt: skip
        targets += [
            Target(
                f"hybrid's cost no worse than the optimiser's, {condition}",
                f"{100 * NOT_WORSE:g} %", f"{100 * whole.not_worse:.2f} %",
                whole.not_worse >= NOT_WORSE,
            ),
            Target(
                f"hybrid's wrong arm minima, {condition}", "0", str(int(whole.wrong_warm.sum())),
                not whole.wrong_warm.any(),
            ),
            Target(
                f"hybrid faster than the optimiser, {condition}", f"{FASTER:g}x", times(speedup),
                speedup >= FASTER,
            ),
        ]  # fmt: skip
    header = [
        "condition", "frames", "hybrid no worse", "optimiser no worse", "wrong arms, hybrid",
        "wrong arms, optimiser", "optimiser frames/s", "hybrid frames/s", "hybrid faster",
    ]  # fmt: skip
    text = [
        "One scaled model, one cost, two starts: the optimiser's own search, and the network's "
        f"angles. No worse: the cost is at most (1 + {COST_TOLERANCE:g}) of the other's. Wrong "
        "arms: frames with an arm coordinate more than 30 deg from the truth (equal Euler angles "
        "named alike), six or more of the arm's markers visible, and a cost more than 1 % above "
        "the lowest minimum known (of both, and of a start from the truth). Times: "
        "`bk.inverse_kinematics` clip by clip, labels and checks included, the network's pass in "
        "the hybrid's.",
        *table(header, rows),
    ]
    return Section("NeurIK: the hybrid beside the optimiser", text, targets)


def speed(results: Sequence[Result]) -> Section:
    """Seconds by method."""
    rows = []
    for result in results:
        frames = len(result.clip)
        rows.append(
            [
                result.condition, result.method, f"{frames:,}",
                count(frames / result.seconds.sum()),
                f"{1000 * result.seconds.sum() / frames:.2f}",
                f"{result.scaling_seconds.mean():.2f}",
            ]
        )  # fmt: skip
    header = ["condition", "method", "frames", "frames/s", "AITI, ms", "scaling, s a clip"]
    text = [
        "Clip by clip through `bk.inverse_kinematics`, labels and checks included; AITI is the "
        "average inference time per frame.",
        *table(header, rows),
    ]
    return Section("NeurIK: time", text)
