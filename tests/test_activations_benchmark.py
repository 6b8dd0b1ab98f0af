"""The evaluation of activations: what it draws, writes, compares and reports."""

from __future__ import annotations

from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest
import torch
import xarray as xr

import biokit as bk
from benchmarks.activations import (
    __main__ as program,
)
from benchmarks.activations import (
    electromyograms,
    labelled_set,
    memory,
    network_answers,
    networks,
    sequences,
    speed,
    static,
    static_opensim,
    static_seconds,
)
from benchmarks.activations.opensim_chain import Speeds
from benchmarks.report import Section, Target
from biokit import schema
from biokit.body.open_body import open_body
from biokit.schema import FrameFlag
from biokit.train.activation_data import ActivationBank, load_bank
from biokit.train.kinetic_labels import KineticLabels
from tests.activation import small_network, write_bank
from tests.kinetic_labels import walking_labels


def listed(names: list[str], activities: list[str], lengths: list[int]) -> KineticLabels:
    """Clips of which only names and lengths are known."""
    clips = {
        "name": np.array(names),
        "activity": np.array(activities),
        "variant": np.zeros(len(names), int),
    }
    return KineticLabels({}, clips, np.cumsum([0, *lengths]), (), ())


# ------------------------------------------------------------------------- static optimisation


def test_random_seconds_are_recorded_ones_with_room_around_them() -> None:
    names = ["01_01:0-500", "walk 3", "02_01:0-90", "c2s_a:0-700 balanced", "02_02:0-89"]
    activities = ["climb", "walk", "walk", "run", "walk"]
    labels = listed(names, activities, [500, 400, 90, 700, 89])
    found = static_seconds.seconds(labels, 2)
    assert {second.name for second in found} == {"01_01:0-500", "02_01:0-90"}
    by_name = {second.name: second for second in found}
    assert by_name["02_01:0-90"].begin == static_seconds.MARGIN  # the only place
    begin = by_name["01_01:0-500"].begin
    assert static_seconds.MARGIN <= begin <= 500 - 60 - static_seconds.MARGIN
    assert found == static_seconds.seconds(labels, 2)
    with pytest.raises(ValueError, match="2 recorded clips are long enough, fewer than 3"):
        static_seconds.seconds(labels, 3)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> static_seconds.Files:
    """Forty frames of walking, shorter than a second so that they fit into the clips of tests."""
    pytest.importorskip("opensim", reason="the opensim package has no wheel here")
    second = static_seconds.Second(0, 25, "first")
    with pytest.MonkeyPatch.context() as short:
        short.setattr(static_seconds, "SECOND", 20)
        short.setattr(static_seconds, "MARGIN", 10)
        return static_seconds.write(walking_labels(), second, tmp_path_factory.mktemp("second"))


def test_files_hold_the_motion_and_forces_of_the_labels(files: static_seconds.Files) -> None:
    """Inverse dynamics of the files is what the labels say, file formats and scaling between."""
    labels = walking_labels()
    rows = slice(15, 55)
    found = static_seconds.kinetics(files)
    np.testing.assert_allclose(
        found["dof_position"].sel(dof=list(labels.coordinate_names)).values,
        labels.frames["q"][rows],
        atol=1e-6,
    )
    inside = slice(10, 30)  # splines end at the ends of the margins
    away = found["dof_force"].values[inside] - labels.frames["tau"][rows][inside]
    assert np.abs(away).max() < 0.02 * np.abs(labels.frames["tau"][rows]).max()
    assert float(files.model.mass.sum()) == pytest.approx(70.0)


@pytest.mark.slow
def test_activations_of_the_files_are_those_of_opensim(files: static_seconds.Files) -> None:
    osim = static.opensim()
    assert osim is not None
    reference = static_opensim.static_optimisation(osim, files, first=12, frames=2)
    one = static.compare(static_seconds.Second(0, 25, "first"), files, reference)
    assert len(reference.time) == 2 and one.away.shape == (2, 184)
    assert np.sqrt(np.mean(one.away**2)) < 1e-3 and np.abs(one.away).max() < static.WANTED
    path = files.folder / "kept.npz"
    assert static_opensim.kept(path) is None
    static_opensim.keep(reference, path)
    again = static_opensim.kept(path)
    assert again is not None and again.muscles == reference.muscles
    np.testing.assert_array_equal(again.activation, reference.activation)


def test_differences_from_opensim_are_root_mean_squares() -> None:
    def one(size: float, frames: int) -> static.Compared:
        away = np.zeros((frames, 4))
        away[0, 1] = size
        second = static_seconds.Second(0, 60, "c2s_walk")
        theirs = np.full((frames, 4), 0.2)
        return static.Compared(second, ("a_r", "b_r", "c_r", "d_r"), away, theirs)

    found = static.section([one(0.04, 4), one(0.0, 12)], 0.25)
    whole, worst = (target.measured for target in found.targets)
    assert (whole, worst) == (f"{0.04 / 8:.2g}", f"{0.04 / 4:.2g}")
    text = "\n".join(found.lines)
    assert "that of b_r" in text and "0.2400 beside 0.2000" in text
    assert "93.8 % of the frames" in text and "25 % of the frames carry a flag" in text


def test_frames_of_other_times_are_not_compared(files: static_seconds.Files) -> None:
    reference = static_opensim.Reference(
        np.array([0.1234]), files.model.muscles.names, np.zeros((1, 184)), 1.0
    )
    with pytest.raises(ValueError, match="times that are no frames"):
        static.compare(static_seconds.Second(0, 25, "first"), files, reference)


# ------------------------------------------------------------------------------ speed and memory


def test_a_chain_is_as_slow_as_its_parts_together() -> None:
    theirs = Speeds(10.0, 20.0, 0.5, 8)
    assert theirs.chain == pytest.approx(1 / (0.1 + 0.05 + 2.0))
    body = schema.body(np.arange(4) / 30, np.zeros((4, 24, 3)), np.zeros(10), np.zeros((4, 3)))
    rows = [speed.Row("`bk.label`, 2 worker(s)", 2, 200.0), speed.Row("in memory", 1, 120.0)]
    found = speed.section(sequences.Sequence("a walk", body, 70.0), rows, theirs, (1, 6))
    text = "\n".join(found.lines)
    per_core = 100.0 / theirs.chain
    assert f"{per_core:.0f}x" in text and f"{speed.MANY / 200 / 3600:.1f} hours" in text
    assert f"{speed.MANY / theirs.chain / 86400:,.0f} days" in text
    (target,) = found.targets
    assert target.met and target.measured == f"{per_core:.0f}x"
    alone = speed.section(sequences.Sequence("a walk", body, 70.0), rows, None, (1, 6))
    assert not alone.targets and "-" in alone.lines[3]


def test_growing_memory_misses_the_target() -> None:
    flat = memory.section([[8, 1, "1", "1"]], [100e6, 101e6], (8, 128))
    growing = memory.section([[8, 1, "1", "1"]], [100e6, 150e6], (8, 128))
    assert flat.targets[0].met and not growing.targets[0].met
    assert growing.targets[0].measured == "1.50x"


def test_sequences_stand_where_the_skeleton_stands(tmp_path: Path) -> None:
    own = sequences.made(sequences.registered(), frames=12)
    assert own.body.sizes["time"] == 12 and own.mass == pytest.approx(75.0)
    markers = bk.virtual_markers(own.body)
    low = float(markers["marker_position"].sel(space="y").min())
    assert -0.03 < low < 0.06  # soles on the floor
    sequences.write_copies(own, tmp_path, 9)
    paths = sorted(tmp_path.rglob("*.npz"))
    assert len(paths) == 9 and len({path.parent for path in paths}) == 2
    again = bk.load(paths[-1])
    np.testing.assert_allclose(again["theta"], own.body["theta"], atol=1e-6)


# ----------------------------------------------------------------------------------- labelled set


def store() -> xr.Dataset:
    """Three recordings, of which one is dropped; frames 4 and 5 are no labels."""
    flag = np.zeros(6, np.int16)
    flag[4:] = FrameFlag.UNEXPLAINED_FORCE
    flag[0] = FrameFlag.IMPOSSIBLE_MUSCLE
    flag[1] = FrameFlag.LARGE_RESERVE
    activation = np.array([[0.0, 0.2]] * 4 + [[1.0, 1.0]] * 2, np.float32)
    ramp = np.array([0.01, 0.02, 0.03, 0.04, 0.9, 0.9], np.float32)
    return xr.Dataset(
        {
            "activity": ("sequence", np.array(["walk", "walk", "climb"], object)),
            "reason": ("sequence", np.array(["", "", "marker error: X is 16 cm"], object)),
            "offered_count": ("sequence", [4, 3, 10]),
            "frame_count": ("sequence", [4, 2, 0]),
            "flagged_count": ("sequence", [0, 2, 0]),
            "flag": ("frame", flag),
            "muscle_activation": (("frame", "muscle"), activation),
            "marker_rms": ("frame", ramp),
            "residual_share": ("frame", ramp),
            "largest_reserve_share": ("frame", ramp),
            "moment_violation": ("frame", 1e-13 * ramp),
        },
        coords={"muscle": ["soleus_r", "tibant_r"]},
    )


def row(section: Section, name: str) -> list[str]:
    """Cells of the row of a table that begins with a name."""
    (line,) = [line for line in section.lines if line.startswith(f"| {name} |")]
    return [cell.strip() for cell in line.strip("| ").split("|")][1:]


def test_the_labelled_set_counts_what_a_consumer_can_use() -> None:
    kept, reasons, quality, activations = labelled_set.tables(store(), 10.0)
    assert row(kept, "walk") == ["2", "2", "7", "6", "4", "57 %"]
    assert row(kept, "climb") == ["1", "0", "10", "0", "0", "0 %"]
    assert row(kept, "all") == ["3", "2", "17", "6", "4", "24 %"]
    assert "1.7 frames/s" in "\n".join(kept.lines)
    assert row(reasons, "marker error") == ["1"]
    told = (
        "flagged frames: 83 % (unexplained_force 65 %, motion_jump 32 %); at most 40 % are allowed"
    )
    assert labelled_set.kind(told) == "flagged frames, mostly unexplained force"
    masked = f"{100 * np.mean(store()['flag'].values & int(labelled_set.SPOILT) != 0):.1f} %"
    assert masked in "\n".join(reasons.lines)
    assert row(reasons, "unexplained force") == ["33.3 %", "yes"]
    assert row(activations, "calf")[:2] == ["1", "0.000"]
    assert row(activations, "shin and foot")[1] == "0.200"
    largest = [line for line in quality.lines if "usable" in line and "reserve" in line]
    assert largest[0].rstrip(" |").endswith("4")  # %, without the frames that do not count


# ---------------------------------------------------------------------------------------- network


@pytest.fixture(scope="module")
def bank(tmp_path_factory: pytest.TempPathFactory) -> ActivationBank:
    return load_bank(*write_bank(tmp_path_factory.mktemp("bank")))


def test_long_clips_are_cut_and_nothing_is_lost(bank: ActivationBank) -> None:
    found = network_answers.pieces(bank, [0, 2], longest=20)
    assert [(p.clip, p.rows.stop - p.rows.start) for p in found] == [
        *((0, 20), (0, 20), (0, 10)),
        *((2, 20), (2, 20), (2, 20)),
    ]  # four frames of clip 2 are too few for a piece
    assert found[3].rows.start == int(bank.starts[2])


def test_answers_beside_the_labels(bank: ActivationBank) -> None:
    chosen = network_answers.pieces(bank, [3, 0])
    own = network_answers.answers(small_network(), bank, chosen, source=network_answers.TRUE)
    assert own.activation.shape == (2, 50, 6) and own.clips == (3, 0)
    assert not bool(own.counted[0, 40:].any())  # padding
    np.testing.assert_array_equal(own.counted[1], bank.labelled[:50])
    torch.testing.assert_close(own.rotation[own.counted], own.true_rotation[own.counted])
    perfect = networks.summary(replace(own, activation=own.truth))
    assert float(perfect.rmse) == 0 and float(perfect.pcc) == pytest.approx(1)
    usual = network_answers.usual(bank, own)
    rows = torch.zeros(len(bank.labelled), dtype=torch.bool)
    for i in range(3):  # the fourth is held out
        rows[int(bank.starts[i]) : int(bank.starts[i + 1])] = True
    mean = bank.activation[rows & bank.labelled].double().mean(0)
    torch.testing.assert_close(usual.activation[0, 5], mean)
    assert float(networks.summary(usual).pcc) == 0
    over = replace(own, activation=own.truth + 0.02, expected=torch.full_like(own.truth, 0.03))
    assert networks.of_itself(over) == ["0.030", "+0.020"] and networks.of_itself(usual)[0] == "-"
    with pytest.raises(ValueError, match="nothing that a front end saw"):
        network_answers.answers(small_network(), bank, chosen, source=network_answers.SEEN)
    other = replace(bank, muscles=("soleus_r",))
    with pytest.raises(ValueError, match="other muscles"):
        network_answers.answers(small_network(), other, chosen, source=network_answers.TRUE)


def test_pose_errors_are_in_rad_and_mm(bank: ActivationBank) -> None:
    chosen = network_answers.pieces(bank, [3])
    own = network_answers.answers(small_network(), bank, chosen, source=network_answers.TRUE)
    body = open_body().to("cpu", torch.float64)
    beta = np.zeros((4, 10))
    assert networks.pose_cells(own, beta, body) == ["0.000", "0.000", "0.0"]
    turn = torch.tensor([[1.0, 0, 0], [0, 0.0, -1], [0, 1, 0]], dtype=torch.float64)
    turned = own.rotation.clone()
    turned[:, :, 0] = turn @ turned[:, :, 0]  # a quarter turn of the whole body
    _, angle, pa_mpjpe = networks.pose_cells(replace(own, rotation=turned), beta, body)
    assert float(angle) == pytest.approx(np.pi / 2 / np.sqrt(24), abs=1e-3)
    assert pa_mpjpe == "0.0"  # the Procrustes fit turns it back
    bent = own.rotation.clone()
    bent[:, :, 18] = bent[:, :, 18] @ turn  # left elbow: two joints of 24 move by decimetres
    assert 1 < float(networks.pose_cells(replace(own, rotation=bent), beta, body)[2]) < 50


def test_clips_are_sorted_by_whether_their_people_are_new() -> None:
    assert networks.set_of("02_06:0-1118 0", "bend over") == networks.NEW_PERSON
    assert networks.set_of("c2s_test_walking_1:0-9 balanced 2", "walking") == networks.NAMELESS
    assert networks.set_of("drop jump 3 balanced 0", "drop jump") == networks.MADE


def test_tables_of_the_network(bank: ActivationBank) -> None:
    found = networks.collect({networks.JOINT: small_network()}, bank, [3], None)
    assert set(found) == {(n, networks.TRUE) for n in (networks.JOINT, networks.MEAN)}
    whole = networks.compared(found)
    assert [target.what.split(",")[0] for target in whole.targets] == [
        *("PCC", "RMSE", "nRMSE", "Active MAE"),
    ]
    groups = networks.by_group(found, bank.muscles)
    assert any(line.startswith("| calf | 2 | true motion") for line in groups.lines)
    assert any("| sway |" in line for line in networks.by_activity(found, ["sway"] * 4).lines)
    of_set = networks.by_set(found, [networks.NEW_PERSON] * 4)
    assert len(of_set.targets) == 4
    (part,) = networks.poses(found, np.zeros((4, 10))).lines
    assert part.startswith("Not measured")


def test_missing_clips_are_said(tmp_path: Path) -> None:
    files = networks.Files(tmp_path / "c.npz", tmp_path / "l.npy", tmp_path, None, None)
    (section,) = networks.sections(files)
    assert section.lines == ["Not measured: c.npz, l.npy are not here."]


# -------------------------------------------------------------------------------- electromyograms


def test_an_activation_that_follows_its_electromyogram() -> None:
    time = np.arange(0, 2.5, 0.01)
    late = 0.05
    burst = 0.02 + np.exp(-(((time - 1.1) / 0.12) ** 2))
    early = 0.02 + np.exp(-(((time + late - 1.1) / 0.12) ** 2))
    envelopes = schema.table(time, ["SOL", "TA"], np.stack([early, 1.1 - early], 1))
    active = xr.Dataset(
        {"muscle_activation": (("time", "muscle"), np.stack([burst, 1 - burst], 1))},
        coords={"time": time, "muscle": ["soleus_r", "tibant_r"]},
    )
    found = electromyograms.section({"static": active}, envelopes)
    assert row(found, "SOL (soleus)")[0].startswith("1.00, 50 ms, +50 ms")
    assert row(found, "mean correlation") == ["1.00"]
    assert "50 ms" in row(found, "mean size of the onset's difference")[0]


# ------------------------------------------------------------------------------------- the report


def test_parts_are_replaced_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said = {"n": 0}

    def measured(name: str, given: object) -> list[Section]:
        said["n"] += 1
        return [Section(name, [f"run {said['n']}"], [Target("t", "1", "2", False)])]

    monkeypatch.setattr(program, "_measure", measured)
    out = tmp_path / "ACTIVATIONS.md"
    assert find_spec("benchmarks.activations.kills") is not None
    program.main(["--only", "emg", "static", "--out", str(out)])
    program.main(["--only", "emg", "--out", str(out)])
    text = out.read_text("utf-8")
    assert text.index("run 2") < text.index("run 3")  # static stands before emg
    assert "run 1" not in text and text.count("### static") == 1
    assert "python -m benchmarks.activations --only emg" in text
