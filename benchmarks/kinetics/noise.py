"""Virtual markers with the errors of a video, and the motion that they show."""

from __future__ import annotations

import numpy as np
import xarray as xr
from scipy.ndimage import gaussian_filter1d
from scipy.signal import butter, sosfiltfilt

import biokit as bk
from benchmarks.neural_ik.cases import skin_markers
from biokit import schema
from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.engine.model import Model
from biokit.physics import coordinates_of
from biokit.wrench import Array

WHITE = 0.010  # m, standard deviation along each axis from frame to frame
SLOW = 0.010  # m, of an error that wanders
SLOW_TIME = 0.3  # s, of the Gaussian that makes noise wander
CUTOFF, ORDER = 12.0, 4  # Hz; of the low-pass on markers, without which single frames jump
TEXT = (
    f"{1000 * WHITE:.0f} mm of white noise along each axis and {1000 * SLOW:.0f} mm that wanders "
    f"(Gaussian of {SLOW_TIME:g} s), low-passed at {CUTOFF:g} Hz"
)


def noisy_motion(motion: xr.Dataset, model: Model, name: str, *, slow: float = SLOW) -> xr.Dataset:
    """The motion that inverse kinematics finds in noisy markers of a model in motion.

    Parameters
    ----------
    motion
        Of the model.
    name
        Seeds the noise, so that every mode and every run sees the same.
    slow
        Standard deviation of the error that wanders, m.
    """
    q = coordinates_of(motion, model)
    names = skin_markers(model)
    rows = [model.marker_names.index(n) for n in names]
    shown = marker_positions(model, forward_kinematics(model, q))[:, rows].numpy()
    time = motion["time"].values
    step = float(np.diff(time).mean())
    shown = low_pass(shown + errors(shown.shape, step, name, slow), step)
    markers = schema.markers(time, names, shown)
    return bk.inverse_kinematics(markers, model, progress=False)


def errors(shape: tuple[int, ...], step: float, name: str, slow: float = SLOW) -> Array:
    """Errors (F, m, 3) m: white, and wandering ones of each marker's own."""
    rng = np.random.default_rng([*name.encode()])
    white = WHITE * rng.standard_normal(shape)
    around = int(4 * SLOW_TIME / step)
    noise = rng.standard_normal((shape[0] + 2 * around, *shape[1:]))
    wander = gaussian_filter1d(noise, SLOW_TIME / step, axis=0)[around : around + shape[0]]
    size = 1 / np.sqrt(2 * np.sqrt(np.pi) * SLOW_TIME / step)  # of filtered white noise
    return np.asarray(white + slow * wander / size)


def low_pass(x: Array, step: float) -> Array:
    """Markers (F, m, 3) without what is faster than `CUTOFF`, by a Butterworth run both ways."""
    sections = butter(ORDER // 2, CUTOFF, fs=1 / step, output="sos")
    return np.asarray(sosfiltfilt(sections, x, axis=0))
