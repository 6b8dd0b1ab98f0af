"""All parts of the evaluation, one after another."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

import biokit as bk
from benchmarks.neural_ik import dressed, real_trials, scores, speed, tables
from benchmarks.neural_ik.cases import CONDITIONS, Case, Condition, disturbed
from benchmarks.neural_ik.methods import METHODS, SMOOTHED, Network, methods, track
from benchmarks.report import Section
from biokit.engine.model import Model

ROOT = Path(__file__).resolve().parents[2]
CMU = ROOT / "build" / "cmu_motion.npz"  # scripts.neural_ik.motions writes it


def sections(
    names: Sequence[str] | None = None,
    *,
    quick: bool = False,
    each: int = 4,
    cmu: Path | None = None,
    network: Network = None,
    made: bool = True,
    trials: bool = True,
) -> list[Section]:
    """Made-up and recorded motion with truth, recorded trials, speed.

    Parameters
    ----------
    names
        Methods; all by default.
    quick
        One short motion of each kind, clean markers, no recorded trials.
    each
        Made-up motions of each kind.
    cmu
        Cache of recorded motion; `CMU` where it is there.
    network
        Instead of the one that ships with the package.
    made, trials
        Which parts.
    """
    found: list[Section] = []
    chosen = tuple(names or dict.fromkeys((*METHODS, *real_trials.TRACKERS)))
    if made:
        tie = dressed.registration()
        motions = list(dressed.made_motions(each=1 if quick else each, frames=64 if quick else 128))
        cache = cmu if cmu is not None else (CMU if CMU.is_file() else None)
        if cache is not None and not quick:
            motions += dressed.recorded_motions(cache)
        cases = list(dressed.dressed(tie, motions))
        if quick:
            chosen = ("optimiser", "neural", "hybrid")
        conditions = CONDITIONS[:1] if quick else CONDITIONS
        found += accuracy(
            cases, chosen, skeleton=tie.skeleton, conditions=conditions, network=network
        )
        if "neural" in chosen:
            use = tuple(range(1, min(2, os.cpu_count() or 1) + 1))
            found.append(
                speed.section(
                    tie,
                    cases[0],
                    frames=200 if quick else 10_000,
                    steps=1 if quick else 10,
                    use=use[:1] if quick else use,
                    network=network,
                )
            )
    if trials and not quick:
        found += real_trials.sections(chosen, network=network)
    return found


def accuracy(
    cases: Iterable[Case],
    names: Sequence[str] = METHODS,
    *,
    skeleton: Model | None = None,
    conditions: Sequence[Condition] = CONDITIONS,
    network: Network = None,
) -> list[Section]:
    """All tables of cases whose truth is known.

    Parameters
    ----------
    skeleton
        Of generic size, with the cases' markers where the mean body has them; the open skeleton
        by default.
    network
        Instead of the one that ships with the package.
    """
    cases = list(cases)
    skeleton = skeleton or bk.open_skeleton()
    chosen = {name: work for name, work in methods(network).items() if name in names}
    results, answers = scores.evaluate(
        cases, chosen, conditions, skeleton, smooth=SMOOTHED in names
    )
    sections = [
        tables.accuracy(results, skeleton),
        *(tables.by_coordinate(results, skeleton, c.name) for c in conditions),
    ]
    if "hybrid" in chosen and "optimiser" in chosen:
        starts = {
            c.name: [
                scores.compare_starts(
                    case,
                    disturbed(case, c),
                    rival,
                    warm=lambda ds, model: track(ds, model, "neural+optimize", network),
                )
                for case, rival in zip(cases, answers["optimiser", c.name], strict=True)
            ]
            for c in conditions
        }
        sections.append(tables.hybrid(starts))
    return [*sections, tables.speed(results)]
