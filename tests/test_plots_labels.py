"""Figures of a labelled dataset: right numbers of frames, sequences, reasons and muscles."""

import json

import numpy as np
import pytest
import xarray as xr

from biokit.plots import labels
from biokit.schema import FrameFlag

MUSCLES = ["soleus_r", "gasmed_r", "vaslat_r"]


@pytest.fixture
def ds() -> xr.Dataset:
    """Six sequences of which two are dropped, and 1000 frames of the others."""
    frames = 1000
    flag = np.zeros(frames, dtype=np.int16)
    flag[:100] |= FrameFlag.UNEXPLAINED_FORCE
    flag[50:300] |= FrameFlag.IMPOSSIBLE_MUSCLE
    activation = np.tile(np.linspace(0.0, 1.0, 900)[:, None], (1, 3))
    activation[:, 2] *= 0.05
    activation = np.concatenate([np.full((100, 3), 9.0), activation])  # flagged: never drawn
    share = np.where(np.arange(frames) < 100, 5.0, 0.02)
    return xr.Dataset(
        {
            "flag": ("frame", flag),
            "muscle_activation": (("frame", "muscle"), activation),
            "residual_share": ("frame", share),
            "marker_rms": ("frame", np.full(frames, 0.012)),
            "moment_violation": ("frame", np.full(frames, 1e-14)),
            "largest_reserve_share": ("frame", np.where(np.arange(frames) % 10, 0.001, 0.2)),
            "sequence_name": ("sequence", [f"CMU/01/01_{k:02d}" for k in range(6)]),
            "activity": ("sequence", ["walk", "walk", "climb", "", "climb", "walk"]),
            "reason": ("sequence", ["", "", "", "", "marker error: RFHD is 20 cm off", "odd: 3"]),
            "frame_count": ("sequence", [300, 300, 200, 200, 0, 0]),
            "offered_count": ("sequence", [300, 300, 200, 200, 150, 0]),
            "flagged_count": ("sequence", [60, 0, 40, 0, 0, 0]),
        },
        {"muscle": MUSCLES},
        {"options": json.dumps({"max_violation": 1e-11, "reserve_limit": 0.05})},
    )


def test_frames_of_each_activity(ds: xr.Dataset) -> None:
    figure = labels.kept(ds)
    kept, flagged, dropped = figure.data
    assert kept.y == ("walk", "climb", "unknown activity")
    assert (kept.x, flagged.x, dropped.x) == ((540, 160, 200), (60, 40, 0), (0, 150, 0))
    assert figure.layout.title.text == "1,000 of 1,150 frames kept (87 %), 4 of 6 sequences"
    rows = ds.drop_dims(["frame", "muscle"])
    many = [rows.assign(activity=rows["activity"] + str(k)) for k in range(20)]
    few = labels.kept(xr.concat(many, "sequence", data_vars="all"))
    assert len(few.data[0].y) == labels.MOST_ROWS and few.data[0].y[-1] == "41 others"
    assert sum(few.data[0].x) == 20 * 900


def test_reasons_and_flags(ds: xr.Dataset) -> None:
    figure = labels.reasons(ds)
    dropped, masked, remarks = figure.data
    assert dropped.y == ("marker error ", "odd ") and dropped.x == (1, 1)
    assert masked.y == ("unexplained force ",) and masked.x[0] == pytest.approx(10.0)
    assert remarks.y == ("impossible muscle ",) and remarks.x[0] == pytest.approx(25.0)
    clean = ds.assign(reason=("sequence", [""] * 6), flag=ds["flag"] * 0)
    texts = [a.text for a in labels.reasons(clean).layout.annotations]
    assert texts.count("none") == 2


def test_reasons_that_differ_in_names_and_numbers_are_one() -> None:
    kind = labels.kind_of
    assert kind("marker error: LFHD is 21 cm from its place") == "marker error"
    assert kind("sampled at 12.5 Hz; at least 20 Hz are needed") == "sampled at … Hz"
    assert kind("sets/a.bvh: is empty") == kind("b.bvh: is empty") == "is empty"
    assert kind("CMU/01: is empty", "CMU/01") == "is empty"
    assert kind("a.bvh:\n  - line 7 has 12 numbers\n  - more") == "line … has … numbers"
    assert kind("a.bvh") == "a.bvh" and len(kind("x" * 300)) == labels.LONGEST


def test_distributions_leave_flagged_frames_out(ds: xr.Dataset) -> None:
    markers, force, moments = labels.residuals(ds).data
    for trace in (markers, force, moments):
        assert sum(trace.y) == pytest.approx(100.0, rel=1e-5)
    assert max(force.x) < 3  # % and not the 500 of flagged frames
    titles = [a.text for a in labels.residuals(ds).layout.annotations]
    assert titles[0] == "markers, RMS, median 12" and titles[2].endswith("median 1e-14")
    assert "limit" in titles
    plain = labels.residuals(ds[["residual_share"]].drop_attrs())
    assert len(plain.data) == 1 and max(plain.data[0].x) > 400


def test_reserves_above_a_share(ds: xr.Dataset) -> None:
    curve = labels.reserves(ds).data[0]
    assert np.interp(1.0, curve.x, curve.y) == pytest.approx(10.0, abs=0.01)
    assert np.interp(0.05, curve.x, curve.y) == pytest.approx(100.0, abs=0.01)
    assert curve.y[-1] == 0.0
    assert labels.reserves(ds).layout.annotations[0].text == "flagged above 5 %"
    assert not labels.reserves(ds.drop_attrs()).layout.annotations


def test_activations_by_group(ds: xr.Dataset) -> None:
    box, bars = labels.activations(ds).data
    assert box.y == ("quadriceps (1) ", "calf (2) ")
    assert box.median.tolist() == pytest.approx([2.5, 50.0])
    assert box.upperfence.tolist() == pytest.approx([4.75, 95.0])
    assert bars.x.tolist() == pytest.approx([0.0, 90.0])


def test_names_what_is_missing(ds: xr.Dataset) -> None:
    for draw in (
        *(labels.kept, labels.reasons, labels.residuals, labels.reserves),
        labels.activations,
    ):
        with pytest.raises(ValueError, match=f"{draw.__name__} needs"):
            draw(ds.drop_vars(list(ds.data_vars)))
