"""How long inference takes."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from typing import NamedTuple

import torch


def average_inference_time(
    work: Callable[[], object], images: int, *, repeats: int = 5, warm_up: int = 1
) -> float:
    """AITI: average inference time per image (or frame), s.

    Median over repeats of the wall-clock time of ``work``, which infers ``images`` images, divided
    by their number. Work that a GPU still does when the call returns is waited for.

    Parameters
    ----------
    work : callable
        Runs inference once.
    images : int
        Images or frames that one call infers.
    repeats, warm_up : int
        Calls that are timed, and calls before that are not.

    References
    ----------
    BioPose, section 4.2 (there on an RTX A4000).
    """
    problems = [
        f"{name} is {value}; it has to be at least {least}"
        for name, value, least in (
            ("images", images, 1),
            ("repeats", repeats, 1),
            ("warm_up", warm_up, 0),
        )
        if value < least
    ]
    if problems:
        raise ValueError("cannot time inference: " + "; ".join(problems))
    for _ in range(warm_up):
        work()
    seconds = []
    for _ in range(repeats):
        _wait()
        start = time.perf_counter()
        work()
        _wait()
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds) / images


class IterationTimes(NamedTuple):
    """Time per image of inference that goes on in iterations, s.

    Attributes
    ----------
    iterations : tuple of int
    seconds : tuple of float
        AITI at each number of iterations.
    start, step : float
        Of the straight line through them: without any iteration, and for one more.
    """

    iterations: tuple[int, ...]
    seconds: tuple[float, ...]
    start: float
    step: float


def iteration_times(
    work: Callable[[int], object],
    iterations: Sequence[int],
    images: int,
    *,
    repeats: int = 5,
    warm_up: int = 1,
) -> IterationTimes:
    """AITI at several numbers of iterations, and what one iteration takes.

    Parameters
    ----------
    work : callable
        Runs inference with a number of iterations.
    iterations : sequence of int
        Which numbers; the line through them needs two different ones or more, else it is NaN.
    images, repeats, warm_up
        As in `average_inference_time`.

    References
    ----------
    BioPose, section 4.2 and table 3.
    """
    seconds = tuple(
        average_inference_time(lambda n=n: work(n), images, repeats=repeats, warm_up=warm_up)  # type: ignore[misc]
        for n in iterations
    )
    if len(set(iterations)) > 1:
        step, start = statistics.linear_regression(list(iterations), list(seconds))[:2]
    else:
        step = start = float("nan")
    return IterationTimes(tuple(iterations), seconds, start, step)


def _wait() -> None:
    if torch.cuda.is_available():
        torch.cuda.synchronize()
