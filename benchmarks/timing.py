"""Measuring: wall-clock time, a number of threads for a while."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

import torch


class Measured(NamedTuple):
    """The best of several runs: seconds of wall-clock and of processor time, and the result."""

    wall: float
    cpu: float
    result: Any


def measure(work: Callable[[], Any], *, repeats: int = 1) -> Measured:
    """Run ``work`` several times and keep the fastest run.

    The machine can only make a run slower than it is, so the fastest one is nearest to the truth.
    """
    best = Measured(float("inf"), float("inf"), None)
    for _ in range(repeats):
        _wait_for_gpu()
        cpu, wall = time.process_time(), time.perf_counter()
        result = work()
        _wait_for_gpu()
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
        if wall < best.wall:
            best = Measured(wall, cpu, result)
    return best


@contextmanager
def threads(count: int) -> Iterator[None]:
    """Let torch use this many threads inside the block."""
    before = torch.get_num_threads()
    torch.set_num_threads(count)
    try:
        yield
    finally:
        torch.set_num_threads(before)


def _wait_for_gpu() -> None:
    """Work on a GPU goes on after the call that started it returns."""
    if torch.cuda.is_available():
        torch.cuda.synchronize()
