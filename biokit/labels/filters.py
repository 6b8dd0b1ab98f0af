"""Which recordings and frames are fit to be labels, and how activations are smoothed.

The filters of BioHuman: a sequence stays if no marker of inverse kinematics is further than 15 cm
from its place and static optimisation violates its equations by at most 1e-11; activations pass a
Savitzky-Golay filter of 11 frames and order 2 at 30 frames/s and are clipped to [0, 1]. The paper
does not say what the violation is relative to; here it is the largest generalised force of the
frame. Where every coordinate has a reserve, the equations always hold and the reserve is what
tells that muscles cannot do it: frames with a large share are flagged. Our own limits reject
sequences that are too short or mostly flagged.

References
----------
BioHuman: arXiv 2605.14772. Savitzky and Golay (1964), Anal Chem 36, 1627-1639.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.signal import savgol_filter

from biokit.schema import FrameFlag

Array = NDArray[np.float64]

# Frames with any of these bits are no labels: a consumer masks them. Others are remarks: people
# reach the end of a coordinate's range; one reserve or one muscle of 184 that is at its limit
# spoils neither the rest nor the sequence.
SPOILT = (
    FrameFlag.NOT_CONVERGED
    | FrameFlag.LARGE_MARKER_ERROR
    | FrameFlag.TOO_FEW_MARKERS
    | FrameFlag.SIDES_SWAPPED
    | FrameFlag.UNEXPLAINED_FORCE
    | FrameFlag.MOTION_JUMP
    | FrameFlag.NO_PERSON
)


@dataclass(frozen=True)
class Filters:
    """What a labelled sequence has to be.

    Attributes
    ----------
    rate : float
        Frames per second of the labels, Hz.
    max_marker_error : float
        Largest distance of any marker from its place, m; beyond it the sequence is rejected.
    max_violation : float
        Of the equations of the moments in static optimisation, in shares of the frame's largest
        generalised force; beyond it the sequence is rejected.
    savgol_window, savgol_order : int
        Frames (at ``rate``) and order of the Savitzky-Golay filter of the activations.
    bounds : (float, float)
        What activations are clipped to after it.
    min_frames : int
        Labelled frames; a sequence with fewer is rejected.
    max_flagged : float
        Share of flagged frames (`SPOILT`), beyond which a sequence is rejected.
    reserve : float
        Optimal force of the reserve actuator on every coordinate, N*m or N; 0 for none.
    reserve_limit : float
        Share of a generalised force, beyond which a reserve flags its frame.
    """

    rate: float = 30.0
    max_marker_error: float = 0.15
    max_violation: float = 1e-11
    savgol_window: int = 11
    savgol_order: int = 2
    bounds: tuple[float, float] = (0.0, 1.0)
    min_frames: int = 11
    max_flagged: float = 0.4
    reserve: float = 1.0
    reserve_limit: float = 0.05

    def __post_init__(self) -> None:
        low, high = self.bounds
        wrong = {
            f"rate {self.rate:g} Hz is not above zero": not 0 < self.rate < np.inf,
            f"max_marker_error {self.max_marker_error:g} m is not above zero": (
                not self.max_marker_error > 0
            ),
            f"max_violation {self.max_violation:g} is negative": not self.max_violation >= 0,
            f"savgol_window {self.savgol_window} has to be odd and above savgol_order"
            f" {self.savgol_order}": (
                self.savgol_window % 2 == 0 or not 0 <= self.savgol_order < self.savgol_window
            ),
            f"bounds {low:g} to {high:g} are no range": not low < high,
            f"min_frames {self.min_frames} is below 1": self.min_frames < 1,
            f"max_flagged {self.max_flagged:g} is not a share": not 0 <= self.max_flagged <= 1,
            f"reserve {self.reserve:g} is negative": not 0 <= self.reserve < np.inf,
            f"reserve_limit {self.reserve_limit:g} is not above zero": not self.reserve_limit > 0,
        }
        problems = [text for text, found in wrong.items() if found]
        if problems:
            raise ValueError("filters: " + "; ".join(problems))

    def smooth(self, activation: Array) -> Array:
        """Activations (F, m) after the Savitzky-Golay filter, clipped.

        Runs of known frames are filtered one by one; a run shorter than the window has a shorter
        window, one that is too short for the order is only clipped. NaN stays.
        """
        smooth = activation.copy()
        for run in known_runs(np.asarray(np.isfinite(activation).all(1))):
            length = run.stop - run.start
            window = min(self.savgol_window, length - 1 + length % 2)
            if window > self.savgol_order:
                smooth[run] = savgol_filter(activation[run], window, self.savgol_order, axis=0)
        return np.asarray(np.clip(smooth, *self.bounds))

    def too_short(self, frames: int, duration: float) -> str:
        """Why so many labelled frames, of a recording of ``duration`` s, are too few; "" if not."""
        if frames >= self.min_frames:
            return ""
        return (
            f"too short: {frames} frames at {self.rate:g} Hz in {duration:.3g} s;"
            f" at least {self.min_frames} are needed"
        )

    def bad_markers(self, time: Array, names: Sequence[str], error: Array) -> str:
        """Why the largest marker error of each frame (F,), m, rejects the sequence, or "".

        ``names`` (F,) are the markers that have it; errors are NaN where no marker is seen.
        """
        if not (np.nan_to_num(error, nan=0.0) > self.max_marker_error).any():
            return ""
        frame = int(np.nanargmax(error))
        return (
            f"marker error: {names[frame]} is {100 * error[frame]:.0f} cm from its place"
            f" at {time[frame]:.3g} s; at most {100 * self.max_marker_error:.0f} cm are allowed"
        )

    def bad_moments(self, time: Array, violation: Array) -> str:
        """Why violations (F,) of the equations of the moments reject the sequence, or ""."""
        if not (np.nan_to_num(violation, nan=0.0) > self.max_violation).any():
            return ""
        frame = int(np.nanargmax(violation))
        return (
            f"constraint violation: static optimisation misses the moments by"
            f" {violation[frame]:.2g} of the largest at {time[frame]:.3g} s; at most"
            f" {self.max_violation:.2g} is allowed"
        )

    def bad_frames(self, flag: NDArray[np.int16]) -> str:
        """Why the flags (F,) of the frames reject the sequence; "" if they do not."""
        spoilt = np.asarray((flag & np.int16(SPOILT)) != 0)
        share = float(spoilt.mean()) if len(flag) else 1.0
        if share <= self.max_flagged:
            return ""
        parts = {
            str(bit.name).lower(): float(((flag & np.int16(bit)) != 0).mean())
            for bit in FrameFlag
            if bit & SPOILT
        }
        often = sorted((name for name in parts if parts[name]), key=lambda n: -parts[n])
        told = ", ".join(f"{name} {100 * parts[name]:.0f} %" for name in often)
        return (
            f"flagged frames: {100 * share:.0f} % ({told}); at most"
            f" {100 * self.max_flagged:.0f} % are allowed"
        )


def known_runs(known: NDArray[np.bool_]) -> list[slice]:
    """Runs of frames [F] that are known, in their order."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], known, [False]]).astype(np.int8)))
    return [slice(int(a), int(b)) for a, b in edges.reshape(-1, 2)]
