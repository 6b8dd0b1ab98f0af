"""Activations of a recorded walk beside its electromyograms: static and learned, and OpenSim's."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from pathlib import Path

import pandas as pd
import xarray as xr

import biokit as bk
from benchmarks.cases import shared_data
from benchmarks.report import Section, table
from biokit.evaluate_activations import emg_table
from biokit.labels import label_recording

SPAN = (0.45, 1.80)  # s, both feet are on plates
SIDE = "r"  # of the electrodes
OPENSIM, OWN_MODEL, OPEN, LABELS, LEARNED = (
    "OpenSim, plates, Rajagopal's model",
    "static, plates, Rajagopal's model",
    "static, plates, open skeleton",
    "static as labels are, no plates, open skeleton",
    "neural, from motion",
)
CHANNELS = {
    "SOL": "soleus", "GAS": "gastrocnemius", "TA": "tibialis anterior", "MH": "medial hamstrings",
    "BF": "biceps femoris", "VL": "vastus lateralis", "VM": "vastus medialis",
    "RF": "rectus femoris", "GMAX": "gluteus maximus", "GMED": "gluteus medius",
}  # fmt: skip


def activations(walk: Path, weights: Path | None) -> dict[str, xr.Dataset]:
    """The walk's activations by every method."""
    reference, inputs = walk / "reference", walk / "inputs"
    loads = inputs / "external_loads_walk.xml"
    theirs = bk.load(reference / "walk_StaticOptimization_activation.sto")
    found = {OPENSIM: theirs["value"].rename(column="muscle").to_dataset(name="muscle_activation")}
    own = bk.load(reference / "subject_scaled_walk.osim")
    mass = float(own.mass.sum())
    found[OWN_MODEL] = _static(bk.load(reference / "walk_ik.mot", model=own), own, loads)
    person, _ = bk.scale(inputs / "static_walk_1.trc", bk.open_skeleton(), mass=mass)
    markers = inputs / "motion_capture_walk.trc"
    motion = bk.inverse_kinematics(markers, person, progress=False)
    found[OPEN] = _static(motion, person, loads)
    found[LABELS] = label_recording(markers, mass=mass)
    try:
        found[LEARNED] = bk.muscle_activations(
            motion, person, method="neural", network=weights, progress=False
        )
    except FileNotFoundError as error:
        print(f"  {LEARNED}: {error}", flush=True)
    return found


def _static(motion: xr.Dataset, model: bk.Model, loads: Path) -> xr.Dataset:
    ground = bk.ground_reaction(motion, model, forces=loads)
    return bk.muscle_activations(bk.inverse_dynamics(motion, model, ground), model)


def sections(*, weights: Path | None = None) -> list[Section]:
    """Both tables; one that says so without the recording."""
    data = shared_data()
    if data is None:
        return [Section("Electromyograms", ["The recorded walk, or opensim, is not here."])]
    with warnings.catch_warnings():  # of frames beside the plates
        warnings.simplefilter("ignore", UserWarning)
        found = activations(data / "walk", weights)
    envelopes = bk.load(data / "walk" / "inputs" / "emg_walk_processed.sto")
    return [section(found, envelopes)]


def section(found: Mapping[str, xr.Dataset], envelopes: xr.Dataset) -> Section:
    """Correlation, delay and onset of each channel by each method, and their means."""
    compared = emg_table(found, envelopes, side=SIDE, span=SPAN)
    channels = list(dict.fromkeys(compared.index.get_level_values(0)))
    cells = [
        [f"{channel} ({CHANNELS[channel]})", *(_cell(compared, channel, name) for name in found)]
        for channel in channels
    ]
    onset = "onset_difference"
    cells.append(["mean correlation", *(_mean(compared, n, "correlation", 2) for n in found)])
    cells.append(["mean size of the onset's difference", *(
        _size(compared, name, onset) for name in found)])  # fmt: skip
    lines = [
        "One subject, one walk (Rajagopal et al. 2016), electrodes on the right leg, "
        f"{SPAN[0]:g} to {SPAN[1]:g} s, about one cycle. Correlation with the envelope at the "
        "delay between 0 and 0.12 s at which it is largest, that delay, and how much later the "
        'activation\'s bursts begin (negative: earlier; "-" where no burst of both begins within '
        "0.25 s). Amplitudes cannot be compared. Labels: `label_recording` on the markers, ground "
        "reaction from the motion alone, 30 Hz, Savitzky-Golay. neural: "
        '`bk.muscle_activations(method="neural")` on the motion of the open skeleton, no forces. '
        "It learned from labels of other people, whose forces were found from the motion alone.",
        *table(["channel", *found], cells),
    ]
    return Section("Beside electromyograms of a recorded walk", lines)


def _cell(compared: pd.DataFrame, channel: str, method: str) -> str:
    if (channel, method) not in compared.index:
        return "no such muscle"
    row = compared.T[(channel, method)]
    delay = f"{1000 * row['delay']:.0f} ms" if pd.notna(row["delay"]) else "-"
    later = row["onset_difference"]
    onset = f"{1000 * later:+.0f} ms" if pd.notna(later) else "-"
    return f"{row['correlation']:.2f}, {delay}, {onset}"


def _of(compared: pd.DataFrame, method: str, column: str) -> pd.Series:
    return compared.xs(method, level=1)[column].dropna()


def _mean(compared: pd.DataFrame, method: str, column: str, digits: int) -> str:
    return f"{_of(compared, method, column).mean():.{digits}f}"


def _size(compared: pd.DataFrame, method: str, column: str) -> str:
    values = _of(compared, method, column)
    if not len(values):
        return "-"
    return f"{1000 * values.abs().mean():.0f} ms ({len(values)} channels)"
