"""A batch in chunks, several of them at once.

Torch's own threads split every elementary operation and wait for each other after each. That burns
a second core for little gain, and when another program needs that core the waiting makes a solve
ten times slower. Whole chunks on threads of their own wait for nobody: torch releases Python's
lock while it computes.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import TypeVar

import torch

GPU = 16
T = TypeVar("T")


def map_chunks(
    work: Callable[[torch.Tensor], T], count: int, size: int, device: torch.device
) -> list[T]:
    """Call ``work`` with the indices of each chunk of a batch, without gradients.

    Parameters
    ----------
    work : callable
        Takes the indices of a chunk, on ``device``.
    count : int
        Members of the batch; a batch of none is one empty chunk.
    size : int
        Members of a chunk, at most; on a GPU a chunk holds ``GPU`` times as many.
    device : torch.device
        Chunks follow each other on a GPU, which is parallel by itself.

    Returns
    -------
    list
        Results in the order of the chunks. They do not depend on the number of threads, which is
        that of torch (``torch.set_num_threads``, ``OMP_NUM_THREADS``).
    """
    on_cpu = device.type == "cpu"
    size = size if on_cpu else GPU * size
    # Half a batch each where that is not too little to be worth a thread.
    parts = max(math.ceil(count / size), min(4 * count // size, 2) if on_cpu else 1, 1)
    chunks = torch.arange(count, device=device).tensor_split(parts)

    @torch.no_grad()
    def quietly(chunk: torch.Tensor) -> T:
        return work(chunk)

    if not on_cpu:
        return [quietly(chunk) for chunk in chunks]
    with _one_thread_each() as available:
        workers = min(available, len(chunks))
        if workers == 1:
            return [quietly(chunk) for chunk in chunks]
        with ThreadPoolExecutor(workers) as pool:
            return list(pool.map(quietly, chunks))


@contextmanager
def _one_thread_each() -> Iterator[int]:
    """Let torch use one thread in each thread that starts inside; yields what it used before."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield before
    finally:
        torch.set_num_threads(before)
