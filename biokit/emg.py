"""Electromyograms beside muscle activations: envelope, bursts, shape and delay.

What can be compared is timing and shape. Amplitude depends on electrodes, skin and the maximal
contraction that it is divided by, and says little about force without them.

References
----------
De Luca et al. (2010), J Biomech 43:1573: a high-pass at 20 Hz removes what movement adds.
Lloyd and Besier (2003), J Biomech 36:765: rectified, low-pass at 6 Hz.
Cavanagh and Komi (1979), Eur J Appl Physiol 42:159: electromechanical delay, 0.05 s and more.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
import xarray as xr
from numpy.typing import ArrayLike, NDArray
from scipy.signal import butter, sosfiltfilt

from biokit import schema
from biokit.bursts import bursts, onset_pairs

Array = NDArray[np.float64]

BAND = (20.0, 400.0)  # Hz
ENVELOPE = 6.0  # Hz
ORDER = 2  # of each pass; forward and backward make 4
DELAYS = (0.0, 0.12)  # s between excitation and force: activation and the tendon take time
DELAY_STEP = 0.002  # s

# Channel -> muscles under the electrode, by the names of Rajagopal 2016 and of gait2392.
MUSCLES: Mapping[str, tuple[str, ...]] = {
    "SOL": ("soleus",),
    "GAS": ("gasmed", "gaslat", "med_gas", "lat_gas"),
    "TA": ("tibant", "tib_ant"),
    "MH": ("semimem", "semiten"),
    "BF": ("bflh", "bifemlh"),
    "VL": ("vaslat", "vas_lat"),
    "VM": ("vasmed", "vas_med"),
    "RF": ("recfem", "rect_fem"),
    "GMAX": ("glmax1", "glmax2", "glmax3", "glut_max1", "glut_max2", "glut_max3"),
    "GMED": ("glmed1", "glmed2", "glmed3", "glut_med1", "glut_med2", "glut_med3"),
}


def envelope(
    raw: xr.Dataset, *, band: tuple[float, float] = BAND, cutoff: float = ENVELOPE
) -> xr.Dataset:
    """Linear envelopes of raw electromyograms: band-pass, rectified, low-pass, without delay.

    Parameters
    ----------
    raw
        A table, `value (time, column)`, uniformly sampled; one column per channel, any unit.
    band
        Hz; cut at 0.45 of the sampling rate.
    cutoff
        Hz of the low-pass.

    Returns
    -------
    xarray.Dataset
        The same table with envelopes, not negative, in the same unit.

    Raises
    ------
    ValueError
        If time is not uniform, samples are missing (channels are named), the sampling rate is
        too low for a raw electromyogram, or the frequencies are not in order.
    """
    schema.validate(raw, "table")
    time, values = raw["time"].values, np.asarray(raw["value"].values, dtype=np.float64)
    rate = schema.sampling_rate(time)
    high = min(band[1], 0.45 * rate)
    problems = []
    if np.ptp(np.diff(time)) > 0.01 / rate:
        problems.append("time is not uniformly sampled; interpolate it first")
    gaps = [
        str(n) for n, c in zip(raw["column"].values, values.T, strict=True) if np.isnan(c).any()
    ]
    if gaps:
        problems.append(f"samples are missing in {', '.join(gaps)}")
    if not 0 < cutoff < band[0] < high:
        problems.append(
            f"low-pass {cutoff:g} Hz and band {band[0]:g} to {high:g} Hz have to be in this order"
            f" at a sampling rate of {rate:g} Hz; are these envelopes already?"
        )
    if problems:
        raise ValueError("envelopes cannot be found: " + "; ".join(problems))
    passed = sosfiltfilt(butter(ORDER, (band[0], high), "band", fs=rate, output="sos"), values, 0)
    low = butter(ORDER, cutoff, fs=rate, output="sos")
    smooth = np.clip(sosfiltfilt(low, np.abs(passed), 0), 0.0, None)
    out = raw.assign(value=(("time", "column"), smooth))
    out.attrs["envelope"] = f"{band[0]:g} to {high:g} Hz, rectified, {cutoff:g} Hz"
    return schema.describe(out)


def best_delay(
    time: ArrayLike,
    activation: ArrayLike,
    emg_time: ArrayLike,
    emg: ArrayLike,
    *,
    delays: tuple[float, float] = DELAYS,
) -> tuple[float, float]:
    """Correlation of an activation with an envelope, at the delay at which it is largest.

    Parameters
    ----------
    time, activation
        [F] s and activation; frames that are not finite are left out.
    emg_time, emg
        [E] s on the same clock, and the envelope.
    delays
        Least and largest delay, s, of the activation after the electromyogram.

    Returns
    -------
    tuple
        Pearson's correlation and the delay, s; NaN where one of the two does not vary or fewer
        than three frames are known. A delay at an end of the range is a sign of a wrong muscle,
        another clock, or of no delay.
    """
    seconds, a = np.asarray(time, dtype=np.float64), np.asarray(activation, dtype=np.float64)
    emg_seconds, x = np.asarray(emg_time, dtype=np.float64), np.asarray(emg, dtype=np.float64)
    tried = np.arange(delays[0], delays[1] + 0.5 * DELAY_STEP, DELAY_STEP)
    # the same frames for every delay
    known = np.isfinite(a) & (seconds - tried[-1] >= emg_seconds[0])
    known &= seconds - tried[0] <= emg_seconds[-1]
    if known.sum() < 3:
        return float("nan"), float("nan")
    shifted = np.stack([np.interp(seconds[known] - d, emg_seconds, x) for d in tried])
    own = a[known] - a[known].mean()
    other = shifted - shifted.mean(axis=1, keepdims=True)
    size = np.linalg.norm(own) * np.linalg.norm(other, axis=1)
    if not (size > 0).any():
        return float("nan"), float("nan")
    correlation = np.divide(other @ own, size, out=np.full(len(tried), -np.inf), where=size > 0)
    best = int(correlation.argmax())
    return float(correlation[best]), float(tried[best])


def muscles_under(
    channels: Iterable[str],
    muscles: Sequence[str],
    *,
    side: str = "r",
    table: Mapping[str, Sequence[str]] = MUSCLES,
) -> dict[str, list[str]]:
    """Names of the muscles under each electrode, as far as the model has them.

    Parameters
    ----------
    channels
        Names of the channels; those that the table does not know are left out.
    muscles
        Names in the model, with side.
    side
        r or l.
    table
        Channel -> muscles without side.

    Returns
    -------
    dict
        Channel -> muscles, for every channel with at least one.
    """
    found = {
        str(channel): [
            name
            for base in table.get(str(channel), ())
            for name in muscles
            if name == f"{base}_{side}"
        ]
        for channel in channels
    }
    return {channel: names for channel, names in found.items() if names}


def compare_with_emg(
    activations: xr.Dataset,
    emg: xr.Dataset,
    muscles: Mapping[str, Sequence[str]] | None = None,
    *,
    side: str = "r",
    span: tuple[float, float] | None = None,
    delays: tuple[float, float] = DELAYS,
) -> xr.Dataset:
    """Activations against envelopes: shape, delay and onset of each muscle.

    Parameters
    ----------
    activations
        With `muscle_activation (time, muscle)`.
    emg
        Envelopes, `value (time, column)`, on the same clock, any unit; see :func:`envelope`.
    muscles
        Channel -> muscles of the model under the electrode, whose mean activation is compared;
        by :func:`muscles_under` when not given.
    side
        r or l, of the recorded leg.
    span
        Begin and end, s, of what is compared; all when not given.
    delays
        See :func:`best_delay`.

    Returns
    -------
    xarray.Dataset
        Over `channel`: `correlation`, `delay` [s], `onset_difference` [s] (mean over bursts of the
        activation's onset minus the envelope's, positive where the activation is later; NaN where
        no burst begins within 0.25 s in both), `onsets` (how many); and over (time, channel)
        `activation` and `envelope`, the envelope scaled to the same maximum, not delayed.

    Raises
    ------
    ValueError
        If channels or muscles are unknown, or less than 0.2 s is common.
    """
    schema.validate(emg, "table")
    names = [str(name) for name in activations["muscle"].values]
    columns = [str(name) for name in emg["column"].values]
    if muscles is None:
        muscles = muscles_under(columns, names, side=side)
    unknown = [c for c in muscles if c not in columns]
    unknown += [m for members in muscles.values() for m in members if m not in names]
    if unknown or not muscles:
        raise ValueError(
            f"unknown channels or muscles: {', '.join(unknown) or 'no channel has a muscle'}; the"
            f" channels are {', '.join(columns)}"
        )
    time, emg_time = activations["time"].values, emg["time"].values
    begin, end = span or (time[0], time[-1])
    inside = (time >= max(begin, emg_time[0])) & (time <= min(end, emg_time[-1]))
    if inside.sum() < 3 or np.ptp(time[inside]) < 0.2:
        raise ValueError(
            f"activations ({time[0]:g} to {time[-1]:g} s) and electromyograms ({emg_time[0]:g} to"
            f" {emg_time[-1]:g} s) have less than 0.2 s in common"
        )
    time = time[inside]
    active = np.stack(
        [activations["muscle_activation"].sel(muscle=list(m)).values[inside].mean(1)
         for m in muscles.values()]
    )  # fmt: skip  # [c, F]
    near = (emg_time >= time[0] - delays[1]) & (emg_time <= time[-1])
    envelopes = emg["value"].sel(column=list(muscles)).values[near].T  # [c, E]
    rows = [
        (
            *best_delay(time, a, emg_time[near], e, delays=delays),
            *_onsets(time, a, emg_time[near], e),
        )
        for a, e in zip(active, envelopes, strict=True)
    ]
    correlation, delay, onset, count = (np.array(column) for column in zip(*rows, strict=True))
    scaled = np.stack([np.interp(time, emg_time[near], e) for e in envelopes])
    scaled = scaled * (np.nanmax(active, axis=1) / scaled.max(axis=1))[:, None]
    return xr.Dataset(
        {
            "correlation": ("channel", correlation, {"units": "1"}),
            "delay": ("channel", delay, {"units": "s"}),
            "onset_difference": ("channel", onset, {"units": "s"}),
            "onsets": ("channel", count.astype(np.int64)),
            "activation": (("time", "channel"), active.T, {"units": "1"}),
            "envelope": (("time", "channel"), scaled.T, {"units": "scaled to the activation"}),
        },
        coords={"channel": list(muscles), "time": ("time", time, {"units": "s"})},
        attrs={"muscles": "; ".join(f"{c}: {', '.join(m)}" for c, m in muscles.items())},
    )


def _onsets(time: Array, activation: Array, emg_time: Array, emg: Array) -> tuple[float, int]:
    """Mean difference of the onsets of bursts that both have [s], and their number."""
    theirs = bursts(emg_time, emg)[:, 0]
    ours = bursts(time, activation)[:, 0] if np.isfinite(activation).all() else np.empty(0)
    pairs = onset_pairs(ours, theirs)
    return (float(np.mean(pairs)), len(pairs)) if pairs.size else (float("nan"), 0)
