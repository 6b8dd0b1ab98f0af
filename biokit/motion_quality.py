"""Which frames of a motion are good enough to learn from, and why the others are not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
import pandas as pd
import torch
import xarray as xr
from numpy.typing import NDArray
from scipy.ndimage import binary_dilation

from biokit import schema
from biokit.engine.kinematics import forward_kinematics
from biokit.engine.model import Model
from biokit.engine.scaling import scale_model
from biokit.physics import coordinates_of
from biokit.retarget import lowest_sole
from biokit.self_contact import parts, self_contact

Array = NDArray[np.float64]

CHUNK = 2048  # frames
SLACK = 1e-6  # rad or m
COLUMNS = ("clip", "reason", "start", "stop", "frames", "worst", "limit", "unit", "detail")


class Segment(NamedTuple):
    """Frames ``start`` to ``stop`` (not included) of a clip."""

    clip: str
    start: int
    stop: int


class Quality(NamedTuple):
    """What is kept and what is dropped.

    Attributes
    ----------
    kept : list of Segment
        In the order of the clips.
    dropped : pandas.DataFrame
        One row for each stretch of frames and reason: ``clip, reason, start, stop`` (not included),
        ``frames``, the ``worst`` value in it with its ``limit`` and ``unit``, and ``detail``, the
        joint, coordinate or pair of parts. A frame may stand under several reasons.
    frames : pandas.DataFrame
        One row per clip: ``frames, kept``.
    """

    kept: list[Segment]
    dropped: pd.DataFrame
    frames: pd.DataFrame


class _Finding(NamedTuple):
    reason: str
    value: Array  # [F, k]
    limit: float
    unit: str
    names: tuple[str, ...]  # [k]


def assess_motion(
    motion: xr.Dataset | xr.DataTree | Mapping[str, xr.Dataset],
    model: Model | None = None,
    *,
    max_rms: float | None = 0.03,
    max_error: float | None = 0.08,
    max_turn_error: float | None = 0.7,
    max_speed: float | None = 15.0,
    max_turn: float | None = 60.0,
    max_spike: float | None = 0.06,
    max_depth: float | None = 0.08,
    max_float: float | None = None,
    longest_float: float = 1.0,
    max_contact: float | None = 0.05,
    check_range: bool = True,
    margin: int = 2,
    min_frames: int = 64,
) -> Quality:
    """Find the parts of motions that are good enough, and say why the rest is dropped.

    A limit of None switches its test off. The same input gives the same answer.

    Parameters
    ----------
    motion : Dataset, DataTree or mapping
        Motion of the open skeleton; its ``scale_factor`` is applied to the model where it has one.
    model : Model, optional
        The open skeleton, by default :func:`biokit.io.open_skeleton`.
    max_rms, max_error : float
        Of the joint centres, m, where the motion carries ``marker_rms`` and ``marker_error``.
    max_turn_error : float
        Of a body's orientation, rad, where the motion carries ``turn_error``; hands and toes, of
        which recordings know least, are left out.
    max_speed : float
        Of a joint centre, m/s.
    max_turn : float
        Rate at which a body turns, rad/s.
    max_spike : float
        Distance of a joint centre from the middle between the frame before and after, m, in shares
        of a 60 Hz frame: single-frame glitches.
    max_depth : float
        Of the sole below the floor (y = 0), m.
    max_float : float
        Height of the lowest sole point above the floor, m, that may last ``longest_float`` seconds.
        Off by default: climbing is a motion as good as any, where no forces are to be found.
    max_contact : float
        How deep parts of the body may be inside each other, m (`biokit.self_contact`).
    check_range : bool
        Drop frames in which a clamped coordinate is outside its range.
    margin : int
        Frames dropped on either side of a glitch (speed, turn, spike).
    min_frames : int
        Shorter stretches between what is dropped are dropped too.

    Returns
    -------
    Quality

    Raises
    ------
    ValueError
        If a motion is not valid, or lacks coordinates of the model.
    """
    if model is None:
        from biokit.io import open_skeleton

        model = open_skeleton()
    model = model.to(torch.device("cpu"), torch.float64)
    kept: list[Segment] = []
    rows: list[tuple[object, ...]] = []
    counts = []
    for clip, ds in _clips(motion).items():
        schema.validate(ds, "motion")
        findings = _findings(
            ds,
            _scaled(model, ds),
            {
                "rms": max_rms,
                "error": max_error,
                "turn error": max_turn_error,
                "speed": max_speed,
                "turn": max_turn,
                "spike": max_spike,
                "depth": max_depth,
                "float": max_float,
                "contact": max_contact,
            },
            check_range,
        )
        bad = np.zeros(ds.sizes["time"], dtype=bool)
        for finding in findings:
            over: NDArray[np.bool_] = np.asarray((finding.value > finding.limit).any(1))
            if finding.reason == "floating":
                over = _lasting(over, longest_float * float(ds.attrs["sampling_rate"]))
            elif finding.reason.startswith("glitch") and margin > 0:
                over = binary_dilation(over, iterations=margin) if over.any() else over
            rows += _stretches(clip, finding, over)
            bad |= over
        good = 0
        for start, stop in _runs(~bad):
            if stop - start >= min_frames:
                kept.append(Segment(clip, start, stop))
                good += stop - start
            else:
                limit = float(min_frames)
                length = stop - start
                row = (clip, "too short", start, stop, length, float(length), limit, "frames", "")
                rows.append(row)
        counts.append((clip, ds.sizes["time"], good))
    dropped = pd.DataFrame(rows, columns=list(COLUMNS))
    return Quality(kept, dropped, pd.DataFrame(counts, columns=["clip", "frames", "kept"]))


def summary(quality: Quality) -> pd.DataFrame:
    """Frames dropped under each reason, over all clips: ``reason, clips, frames, worst, limit``.

    A frame that is dropped for several reasons counts under each.
    """
    groups = quality.dropped.groupby("reason", sort=True)
    table = groups.agg(
        clips=("clip", "nunique"),
        frames=("frames", "sum"),
        worst=("worst", "max"),
        limit=("limit", "first"),
        unit=("unit", "first"),
    )
    return table.reset_index()


def _clips(motion: xr.Dataset | xr.DataTree | Mapping[str, xr.Dataset]) -> dict[str, xr.Dataset]:
    if isinstance(motion, xr.Dataset):
        return {str(motion.attrs.get("clip", "")): motion}
    if isinstance(motion, xr.DataTree):
        return {str(name): node.to_dataset() for name, node in motion.children.items()}
    return dict(motion)


def _scaled(model: Model, ds: xr.Dataset) -> Model:
    if "scale_factor" not in ds:
        return model
    factors = ds["scale_factor"].sel(body=list(model.body_names)).values
    return scale_model(model, torch.from_numpy(np.asarray(factors, dtype=np.float64)))


def _findings(
    ds: xr.Dataset, model: Model, limits: Mapping[str, float | None], check_range: bool
) -> list[_Finding]:
    q = coordinates_of(ds, model)
    rate = float(ds.attrs["sampling_rate"])
    pose = forward_kinematics(model, q)
    position, rotation = pose.position.numpy(), pose.rotation.numpy()
    bodies = model.body_names
    findings = []

    def add(key: str, reason: str, value: Array, unit: str, names: tuple[str, ...]) -> None:
        limit = limits[key]
        if limit is not None:
            findings.append(_Finding(reason, np.nan_to_num(value), limit, unit, names))

    if "marker_rms" in ds:
        add("rms", "joint centre error", ds["marker_rms"].values[:, None], "m", ("RMS",))
    if "marker_error" in ds:
        names = tuple(str(m) for m in ds["marker"].values)
        add("error", "joint centre error", ds["marker_error"].values, "m", names)
    if "turn_error" in ds:
        known = [str(b) for b in ds["turned"].values if not str(b).startswith(("hand", "toes"))]
        wrong = ds["turn_error"].sel(turned=known).values
        add("turn error", "orientation error", wrong, "rad", tuple(known))
    if len(q) > 1:
        step = np.linalg.norm(np.diff(position, axis=0), axis=-1) * rate
        add("speed", "glitch: speed", _both_frames(step), "m/s", bodies)
        relative = np.swapaxes(rotation[:-1], -1, -2) @ rotation[1:]
        turn = np.arccos(np.clip((np.trace(relative, axis1=-2, axis2=-1) - 1) / 2, -1, 1)) * rate
        add("turn", "glitch: turn", _both_frames(turn), "rad/s", bodies)
    if len(q) > 2:
        spike = np.zeros(position.shape[:2])
        middle = (position[2:] + position[:-2]) / 2
        spike[1:-1] = np.linalg.norm(position[1:-1] - middle, axis=-1) * (rate / 60.0) ** 2
        add("spike", "glitch: spike", spike, "m", bodies)
    sole = lowest_sole(model, q)[:, None]
    add("depth", "below the floor", -sole, "m", ("sole",))
    add("float", "floating", sole, "m", ("sole",))
    if check_range:
        low, high = model.lower.numpy() - SLACK, model.upper.numpy() + SLACK
        beyond = np.maximum(low - q.numpy(), q.numpy() - high)
        beyond[:, ~np.array(model.bounded)] = 0.0
        names = model.coordinate_names
        findings.append(_Finding("outside its range", beyond, 0.0, "rad or m", names))
    if limits["contact"] is not None:
        depth = torch.cat([self_contact(model, part) for part in q.split(CHUNK)]).numpy()
        add("contact", "self-contact", depth, "m", parts().pair_names)
    return findings


def _both_frames(step: Array) -> Array:
    """The larger of the steps to the frame before and after, [F, k] of [F - 1, k]."""
    edge = np.zeros_like(step[:1])
    return np.maximum(np.concatenate([edge, step]), np.concatenate([step, edge]))


def _runs(mask: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """First frame and end of each stretch that is true."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], mask.astype(np.int8), [0]])))
    return [(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2], strict=True)]


def _lasting(mask: NDArray[np.bool_], frames: float) -> NDArray[np.bool_]:
    out = np.zeros_like(mask)
    for start, stop in _runs(mask):
        out[start:stop] = stop - start > frames
    return out


def _stretches(clip: str, finding: _Finding, over: NDArray[np.bool_]) -> list[tuple[object, ...]]:
    rows: list[tuple[object, ...]] = []
    for start, stop in _runs(over):
        part = finding.value[start:stop]
        frame, column = np.unravel_index(part.argmax(), part.shape)
        worst = float(part[frame, column])
        rows.append(
            (
                clip,
                finding.reason,
                start,
                stop,
                stop - start,
                worst,
                finding.limit,
                finding.unit,
                finding.names[column],
            )
        )
    return rows
