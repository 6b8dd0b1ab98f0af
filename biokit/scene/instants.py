"""At which instants the stage is drawn, and rotations that go smoothly from one to the next."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

MOST = 3000  # instants of the stage; curves keep all samples


def stage_instants(time: ArrayLike, most: int = MOST) -> NDArray[np.int64]:
    """Indices [S] of the instants that the stage shows, evenly over a recording [T] s.

    All of them where there are at most ``most``; the first and the last are always among them.
    """
    count = np.asarray(time).size
    if count <= most:
        return np.arange(count)
    return np.round(np.linspace(0, count - 1, most)).astype(np.int64)


def continuous(quaternions: NDArray[np.float64]) -> NDArray[np.float64]:
    """Unit quaternions [S, ..., 4] with the signs that lie nearest to those of the instant before.

    q and -q are the same rotation; steady signs are stored in fewer bytes and may be blended.
    Gaps (NaN) keep the sign of what comes after them free.
    """
    products = np.einsum("s...k,s...k->s...", quaternions[1:], quaternions[:-1])
    flips = np.where(products < 0, -1.0, 1.0)
    signs = np.concatenate([np.ones_like(quaternions[:1, ..., 0]), np.cumprod(flips, axis=0)])
    return quaternions * signs[..., None]
