"""A batch in chunks, several of them at once.

Torch's own threads split every elementary operation and wait for each other after each. That burns
a second core for little gain, and when another program needs that core the waiting makes a solve
ten times slower. Whole chunks on threads of their own wait for nobody: torch releases Python's
lock while it computes.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
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
    with one_thread_each() as available:
        workers = min(available, len(chunks))
        if workers == 1:
            return [quietly(chunk) for chunk in chunks]
        with ThreadPoolExecutor(workers) as pool:
            return list(pool.map(quietly, chunks))


def over_batch(
    work: Callable[..., Sequence[torch.Tensor]],
    arguments: Sequence[torch.Tensor],
    size: int,
    *,
    gradients: bool = False,
) -> list[torch.Tensor]:
    """Results of ``work`` for tensors whose last dimension is the batch, chunk by chunk.

    Parameters
    ----------
    work : callable
        Takes one chunk of every argument; returns tensors whose last dimension is the batch.
    arguments : sequence of Tensor, shapes (..., B)
    size : int
        Members of a chunk, at most.
    gradients : bool
        Whether something else in ``work`` than its arguments asks for gradients.

    Returns
    -------
    list of Tensor
        With gradients where they are asked for; then the chunks follow each other.
    """
    count, device = arguments[0].shape[-1], arguments[0].device
    if torch.is_grad_enabled() and (gradients or any(x.requires_grad for x in arguments)):
        chunks = zip(*(x.split(size, -1) for x in arguments), strict=True)
        parts = [work(*chunk) for chunk in chunks]
    else:

        def part(index: torch.Tensor) -> Sequence[torch.Tensor]:
            if len(index) == 0:
                return work(*arguments)
            chunk = slice(int(index[0]), int(index[-1]) + 1)
            return work(*(x[..., chunk].contiguous() for x in arguments))

        parts = map_chunks(part, count, size, device)
    if len(parts) == 1:
        return list(parts[0])
    return [torch.cat(column, -1) for column in zip(*parts, strict=True)]


@contextmanager
def one_thread_each() -> Iterator[int]:
    """Let torch use one thread in each thread that starts inside; yields what it used before."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield before
    finally:
        torch.set_num_threads(before)
