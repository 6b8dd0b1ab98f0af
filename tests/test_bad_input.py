"""What is wrong with the input is said clearly, or flagged; nothing is lost silently."""

from __future__ import annotations

import errno
import re
import warnings
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
import torch
import xarray as xr

import biokit as bk
from biokit import schema
from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.engine.model import Model
from biokit.schema import FrameFlag
from biokit.sides import side_pairs

FRAMES = 24
SKIN = 0.01  # m, how far real markers sit from the model's


@pytest.fixture(scope="module")
def model() -> Model:
    return bk.open_skeleton()


USUAL = """R_IAS L_IAS R_IPS L_IPS CV7 SJN SXS TV8 R_SAE L_SAE R_HLE L_HLE R_HME L_HME R_RSP L_RSP
R_USP L_USP R_FTC L_FTC R_FLE L_FLE R_FME L_FME R_TTC L_TTC R_FAL L_FAL R_TAM L_TAM R_FCC L_FCC
R_FM1 L_FM1 R_FM5 L_FM5 R_HLX L_HLX""".split()  # noqa: SIM905


@pytest.fixture(scope="module")
def trial(model: Model) -> xr.Dataset:
    """Somebody walking, with markers on the skin, not quite where the model has them."""
    t = torch.arange(FRAMES, dtype=torch.float64) / 50
    q = model.default.expand(FRAMES, -1).clone()
    for side, sign in (("r", 1.0), ("l", -1.0)):
        swing = sign * torch.sin(2 * np.pi * t)
        for name, middle, reach in (
            ("hip_flexion", 0.1, 0.4),
            ("knee_angle", 0.5, 0.4),
            ("arm_flex", 0.0, -0.3),
        ):
            q[:, model.coordinate_names.index(f"{name}_{side}")] = middle + reach * swing
    q[:, model.coordinate_names.index("pelvis_tx")] = 1.2 * t
    rows = [model.marker_names.index(n) for n in USUAL]
    markers = marker_positions(model, forward_kinematics(model, q)).numpy()[:, rows]
    skin = np.random.default_rng(0).normal(0, SKIN / 3**0.5, (len(rows), 3))
    return schema.markers(t.numpy(), USUAL, markers + skin, attrs={"source": "walk.trc"})


def renamed(trial: xr.Dataset, names: dict[str, str]) -> xr.Dataset:
    return trial.assign_coords(marker=[names.get(n, n) for n in trial["marker"].values.tolist()])


def with_positions(trial: xr.Dataset, change: Callable[[np.ndarray], None]) -> xr.Dataset:
    position = trial["marker_position"].copy(deep=True)
    change(position.values)
    return trial.assign(marker_position=position)


def flagged(result: xr.Dataset, flag: FrameFlag) -> np.ndarray:
    return np.asarray((result["flag"].values & flag) > 0)


def test_nothing_is_flagged_without_a_reason(model: Model, trial: xr.Dataset) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error", UserWarning)
        result = bk.inverse_kinematics(trial, model)
    assert not (result["flag"].values & ~FrameFlag.BOUND_ACTIVE).any()
    assert float(result["marker_rms"].max()) < SKIN


# --- marker names -------------------------------------------------------------------------------


def test_unknown_markers_are_named_with_a_suggestion(model: Model, trial: xr.Dataset) -> None:
    odd = renamed(trial, {"R_FLE": "R_FLEX", "L_HLX": "wand"})
    with pytest.warns(UserWarning, match=r"walk\.trc: not in the model and not used") as caught:
        result = bk.inverse_kinematics(odd, model)
    message = str(caught[0].message)
    assert "R_FLEX (did you mean R_FLE?)" in message
    assert "wand" in message
    assert "did you mean" not in message.split("wand")[1]
    assert "R_FLE" not in result["marker"].values
    assert result.sizes["marker"] == len(USUAL) - 2


def test_no_known_marker(model: Model, trial: xr.Dataset) -> None:
    odd = trial.assign_coords(marker=[f"*{i}" for i in range(len(USUAL))])
    with pytest.raises(
        ValueError, match=r"walk\.trc: none of the markers \['\*0'.*'open_skeleton'"
    ):
        bk.inverse_kinematics(odd, model)


def test_weights_of_unknown_markers(model: Model, trial: xr.Dataset) -> None:
    with pytest.raises(ValueError, match=r"weights for markers .*R_FLEX \(did you mean"):
        bk.inverse_kinematics(trial, model, weights={"R_FLE": 2, "R_FLEX": 1})
    with pytest.raises(ValueError, match=r"zero or more; check \['R_FLE'\]"):
        bk.inverse_kinematics(trial, model, weights={"R_FLE": -2})
    with pytest.raises(ValueError, match="no visible marker has a weight above zero"):
        bk.inverse_kinematics(trial, model, weights=dict.fromkeys(model.marker_names, 0.0))


def test_a_marker_that_occurs_twice(model: Model, trial: xr.Dataset) -> None:
    twice = renamed(trial, {"L_FLE": "R_FLE"})
    with pytest.raises(ValueError, match=r"walk\.trc: .*\n.*duplicate marker labels: R_FLE"):
        bk.inverse_kinematics(twice, model)


def test_a_model_without_markers(trial: xr.Dataset, shared_data: Path) -> None:
    pytest.importorskip("opensim", reason="the opensim package has no wheel here")
    bare = shared_data / "models" / "gait2392_thelen2003muscle.osim"
    for call in (bk.inverse_kinematics, bk.scale):
        with pytest.raises(ValueError, match="none of the markers"):
            call(trial, bare)


# --- sides --------------------------------------------------------------------------------------


def exchanged(trial: xr.Dataset, pairs: list[tuple[str, str]]) -> xr.Dataset:
    return renamed(trial, dict(pairs) | {b: a for a, b in pairs})


def all_pairs(trial: xr.Dataset) -> list[tuple[str, str]]:
    names = tuple(trial["marker"].values.tolist())
    return [(names[i], names[j]) for i, j in side_pairs(names)]


def test_all_sides_swapped(model: Model, trial: xr.Dataset) -> None:
    swapped = exchanged(trial, all_pairs(trial))
    with pytest.warns(UserWarning, match="left and right seem to be exchanged: all markers"):
        result = bk.inverse_kinematics(swapped, model)
    assert flagged(result, FrameFlag.SIDES_SWAPPED).mean() > 0.9
    assert flagged(result, FrameFlag.LARGE_MARKER_ERROR).mean() > 0.9


def test_one_pair_swapped(model: Model, trial: xr.Dataset) -> None:
    swapped = exchanged(trial, [("R_FCC", "L_FCC")])
    with pytest.warns(UserWarning, match=r"exchanged: R_FCC/L_FCC \(\d+ frames\)"):
        result = bk.inverse_kinematics(swapped, model)
    assert flagged(result, FrameFlag.SIDES_SWAPPED).all()


def test_one_pair_swapped_for_some_frames(model: Model, trial: xr.Dataset) -> None:
    """As a marker tracker does it after the legs have passed each other."""
    place = [USUAL.index("R_FLE"), USUAL.index("L_FLE")]

    def change(position: np.ndarray) -> None:
        position[10:16, place] = position[10:16, place[::-1]]

    with pytest.warns(UserWarning, match=r"exchanged: R_FLE/L_FLE \(6 frames\)"):
        result = bk.inverse_kinematics(with_positions(trial, change), model)
    assert np.flatnonzero(flagged(result, FrameFlag.SIDES_SWAPPED)).tolist() == list(range(10, 16))


@pytest.mark.parametrize("name", ["walk", "lab_walking"])
def test_all_sides_of_a_real_trial_swapped(shared_data: Path, name: str) -> None:
    pytest.importorskip("opensim", reason="the opensim package has no wheel here")
    markers, model = {
        "walk": (
            "walk/inputs/motion_capture_walk.trc",
            "models/Rajagopal2016_scaled_walk_subject.osim",
        ),
        "lab_walking": (
            "lab_trials/inputs/s4_walking1.trc",
            "lab_trials/inputs/opencap_subject4_scaled.osim",
        ),
    }[name]
    trial = bk.load(shared_data / markers).isel(time=slice(0, 131, 3))
    with warnings.catch_warnings():
        warnings.filterwarnings("error", message="left and right")
        warnings.filterwarnings("ignore", message=".*not in the model")
        right = bk.inverse_kinematics(trial, shared_data / model)
    assert not flagged(right, FrameFlag.SIDES_SWAPPED).any()
    swapped = exchanged(trial, all_pairs(trial))
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=".*not in the model")
        with pytest.warns(UserWarning, match="left and right seem to be exchanged: all markers"):
            wrong = bk.inverse_kinematics(swapped, shared_data / model)
    assert flagged(wrong, FrameFlag.SIDES_SWAPPED).mean() > 0.9


# --- units --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("factor", "advice"), [(1000, "mm are declared as m"), (0.001, "m are declared as mm")]
)
def test_units(model: Model, trial: xr.Dataset, factor: float, advice: str) -> None:
    wrong = with_positions(trial, lambda p: p.__imul__(factor))
    for call in (bk.inverse_kinematics, bk.scale):
        with pytest.raises(
            ValueError, match=f"walk.trc: .*which no person does; probably {advice}"
        ):
            call(wrong, model)


def test_units_of_a_trc(model: Model, trial: xr.Dataset, tmp_path: Path) -> None:
    bk.save(trial.assign_attrs(trc_units="mm"), tmp_path / "walk.trc")
    text = (tmp_path / "walk.trc").read_text().replace("\tmm\t", "\tm\t", 1)
    (tmp_path / "walk.trc").write_text(text)
    with pytest.raises(ValueError, match=r"walk\.trc: .*mm are declared as m"):
        bk.inverse_kinematics(tmp_path / "walk.trc", model)


# --- gaps ---------------------------------------------------------------------------------------


def test_a_column_of_nan(model: Model, trial: xr.Dataset) -> None:
    gone = with_positions(trial, lambda p: p[:, USUAL.index("R_FLE")].fill(np.nan))
    with pytest.warns(UserWarning, match=r"walk\.trc: never visible: R_FLE"):
        result = bk.inverse_kinematics(gone, model)
    assert "R_FLE" not in result["marker"].values
    assert bool(result["converged"].all())
    assert not np.isnan(result["dof_position"]).any()


def test_frames_without_any_marker(model: Model, trial: xr.Dataset) -> None:
    lost = with_positions(trial, lambda p: p[5:15].fill(np.nan))
    result = bk.inverse_kinematics(lost, model, max_gap=0)
    assert result.sizes["time"] == FRAMES
    assert np.flatnonzero(flagged(result, FrameFlag.TOO_FEW_MARKERS)).tolist() == list(range(5, 15))
    assert np.isnan(result["marker_rms"][5:15]).all()
    assert np.isfinite(result["dof_position"]).all()


def test_a_recording_of_nothing(model: Model, trial: xr.Dataset) -> None:
    nothing = with_positions(trial, lambda p: p.fill(np.nan))
    with (
        pytest.warns(UserWarning, match="never visible"),
        pytest.raises(ValueError, match="no visible marker"),
    ):
        bk.inverse_kinematics(nothing, model)


def test_two_markers_are_too_few(model: Model, trial: xr.Dataset) -> None:
    few = with_positions(trial, lambda p: p[8:12, 2:].fill(np.nan))
    result = bk.inverse_kinematics(few, model, max_gap=0)
    assert np.flatnonzero(flagged(result, FrameFlag.TOO_FEW_MARKERS)).tolist() == [8, 9, 10, 11]


def test_a_lost_segment_is_flagged(model: Model, trial: xr.Dataset) -> None:
    """Without its markers the foot goes anywhere: the uncertainty says so."""
    foot = [i for i, n in enumerate(USUAL) if n in ("R_FCC", "R_FM1", "R_FM5", "R_HLX")]
    lost = with_positions(trial, lambda p: p.__setitem__((slice(8, 12), foot), np.nan))
    result = bk.inverse_kinematics(lost, model, max_gap=0)
    assert flagged(result, FrameFlag.TOO_FEW_MARKERS)[8:12].all()
    assert not flagged(result, FrameFlag.TOO_FEW_MARKERS)[[*range(8), *range(12, FRAMES)]].any()


@pytest.mark.parametrize("frames", [1, 2])
def test_few_frames(model: Model, trial: xr.Dataset, frames: int) -> None:
    result = bk.inverse_kinematics(trial.isel(time=slice(0, frames)), model)
    whole = bk.inverse_kinematics(trial, model)
    assert result.sizes["time"] == frames
    np.testing.assert_allclose(
        result["marker_rms"], whole["marker_rms"][:frames], rtol=0, atol=1e-5
    )


def test_no_frames(model: Model, trial: xr.Dataset) -> None:
    empty = trial.isel(time=slice(0, 0))
    with pytest.raises(ValueError, match=r"walk\.trc: .*no frames"):
        bk.inverse_kinematics(empty, model)
    with pytest.raises(ValueError, match=r"walk\.trc: .*no frames"):
        bk.scale(empty, model)


# --- datasets and files -------------------------------------------------------------------------


def test_decreasing_time(model: Model, trial: xr.Dataset) -> None:
    with pytest.raises(ValueError, match=r"walk\.trc: .*\n.*time does not increase"):
        bk.inverse_kinematics(trial.isel(time=slice(None, None, -1)), model)


def test_everything_wrong_comes_at_once(model: Model, trial: xr.Dataset) -> None:
    wrong = renamed(trial, {"L_FLE": "R_FLE"}).isel(time=slice(None, None, -1))
    wrong["marker_position"] = wrong["marker_position"].assign_attrs(units="mm")
    with pytest.raises(ValueError) as caught:
        bk.inverse_kinematics(wrong, model)
    for part in ("does not increase", "duplicate marker labels", "has units 'mm', expected 'm'"):
        assert part in str(caught.value)


def test_a_motion_is_no_recording(model: Model, trial: xr.Dataset) -> None:
    motion = bk.inverse_kinematics(trial.isel(time=slice(0, 2)), model)
    with pytest.raises(ValueError, match="the variable marker_position is missing"):
        bk.inverse_kinematics(motion, model)
    with pytest.raises(ValueError, match="the variable dof_position is missing"):
        bk.forward_kinematics(trial, model)


def damage(text: str, how: str) -> str:
    lines = text.splitlines(keepends=True)
    if how == "truncated":
        return "".join(lines)[: len(text) * 2 // 3]
    if how == "duplicate":
        return text.replace("L_IAS", "R_IAS")
    if how == "backwards":
        return "".join([*lines[:6], *reversed(lines[6:])])
    return ""


@pytest.mark.parametrize(
    ("how", "message"),
    [
        ("truncated", r"NumFrames is 24, but there are 1\d .*truncated"),
        ("duplicate", "duplicate marker names: R_IAS"),
        ("backwards", r"line 8: time .* s decreases after"),
        ("empty", "the file is empty"),
    ],
)
def test_damaged_recordings(
    model: Model, trial: xr.Dataset, tmp_path: Path, how: str, message: str
) -> None:
    bk.save(trial, tmp_path / "walk.trc")
    text = (tmp_path / "walk.trc").read_text()
    (tmp_path / "walk.trc").write_text(damage(text, how))
    for call in (bk.inverse_kinematics, bk.scale):
        with pytest.raises(ValueError) as caught:
            call(tmp_path / "walk.trc", model)
        assert "walk.trc" in str(caught.value)
        assert re.search(message, str(caught.value))


def test_what_is_no_model(trial: xr.Dataset, tmp_path: Path) -> None:
    bk.save(trial, tmp_path / "walk.trc")
    with pytest.raises(ValueError, match=r"walk\.trc: not a model; give an \.osim or \.bkm file"):
        bk.inverse_kinematics(trial, tmp_path / "walk.trc")
    with pytest.raises(FileNotFoundError, match=r"none\.osim"):
        bk.inverse_kinematics(trial, tmp_path / "none.osim")
    (tmp_path / "empty.osim").touch()
    with pytest.raises(ValueError, match=r"empty\.osim.* empty"):
        bk.inverse_kinematics(trial, tmp_path / "empty.osim")


def test_what_is_no_recording(model: Model, tmp_path: Path) -> None:
    bk.save(model, tmp_path / "model.bkm")
    with pytest.raises(ValueError, match=r"model\.bkm: holds a Model, expected a Dataset"):
        bk.inverse_kinematics(tmp_path / "model.bkm", model)


# --- outputs ------------------------------------------------------------------------------------


@pytest.mark.parametrize("suffix", [".bkm", ".osim", ".mot", ".nc", ".trc"])
def test_a_folder_that_cannot_be_written(
    model: Model,
    trial: xr.Dataset,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    suffix: str,
) -> None:
    """A read-only mount: permissions do not tell, so the first touch fails."""
    thing = {".bkm": model, ".osim": model, ".trc": trial, ".nc": trial}.get(suffix)
    if thing is None:
        thing = bk.inverse_kinematics(trial.isel(time=slice(0, 2)), model)
    if suffix == ".osim":
        pytest.importorskip("opensim", reason="the opensim package has no wheel here")

    def refuse(self: Path, *args: object, **kwargs: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system", str(self))

    monkeypatch.setattr(Path, "touch", refuse)
    with pytest.raises(
        PermissionError, match=r"cannot be written to .*choose another output folder"
    ):
        bk.save(thing, tmp_path / f"out{suffix}")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("suffix", [".bkm", ".mot", ".nc", ".trc"])
def test_a_file_where_the_folder_should_be(
    model: Model, trial: xr.Dataset, tmp_path: Path, suffix: str
) -> None:
    (tmp_path / "results").write_text("a file")
    thing = {".bkm": model, ".trc": trial, ".nc": trial}.get(suffix)
    if thing is None:
        thing = bk.inverse_kinematics(trial.isel(time=slice(0, 2)), model)
    with pytest.raises(FileNotFoundError, match=r"the folder .*results does not exist"):
        bk.save(thing, tmp_path / "results" / f"out{suffix}")
    assert (tmp_path / "results").read_text() == "a file"


def test_an_interrupted_write_leaves_the_old_file(
    model: Model, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "model.bkm"
    bk.save(model, path)
    before = path.read_bytes()

    def full(*args: object, **kwargs: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(np, "savez_compressed", full)
    with pytest.raises(OSError, match="No space left"):
        bk.save(model, path)
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["model.bkm"]


# --- scaling ------------------------------------------------------------------------------------


@pytest.mark.parametrize("mass", [-70.0, 0.0, float("nan")])
def test_a_mass_that_nobody_has(model: Model, trial: xr.Dataset, mass: float) -> None:
    with pytest.raises(ValueError, match="mass has to be above zero"):
        bk.scale(trial, model, mass=mass)


@pytest.mark.parametrize("factor", [-1.0, 0.0, float("nan")])
def test_factors_that_nobody_has(model: Model, trial: xr.Dataset, factor: float) -> None:
    with pytest.raises(
        ValueError, match=r"factors have to be three numbers above zero; check \['femur_r'\]"
    ):
        bk.scale(trial.isel(time=[0]), model, factors={"femur_r": (1.0, factor, 1.0)})


def test_a_setup_for_another_time(model: Model, trial: xr.Dataset, tmp_path: Path) -> None:
    (tmp_path / "scale.xml").write_text(
        "<OpenSimDocument><ScaleTool><ModelScaler><scaling_order>measurements</scaling_order>"
        "<time_range>20 21</time_range></ModelScaler></ScaleTool></OpenSimDocument>"
    )
    with pytest.raises(ValueError, match=r"no frame in the setup's time range 20 to 21 s"):
        bk.scale(trial, model, measurements=tmp_path / "scale.xml")


def test_a_measurement_between_markers_that_are_not_there(
    model: Model, trial: xr.Dataset, tmp_path: Path
) -> None:
    (tmp_path / "scale.xml").write_text(
        "<OpenSimDocument><ScaleTool><ModelScaler><scaling_order>measurements</scaling_order>"
        "<MeasurementSet><objects><Measurement name='thigh'><MarkerPairSet><objects>"
        "<MarkerPair><markers>R_FTC R_KNEE</markers></MarkerPair>"
        "<MarkerPair><markers>R_TH1 R_FLE</markers></MarkerPair>"
        "</objects></MarkerPairSet><BodyScaleSet><objects><BodyScale name='thigh'><axes>X Y Z"
        "</axes></BodyScale></objects></BodyScaleSet></Measurement></objects></MeasurementSet>"
        "</ModelScaler></ScaleTool></OpenSimDocument>"
    )
    with pytest.warns(UserWarning, match="scaling: ") as caught:
        scaled, _ = bk.scale(trial, model, measurements=tmp_path / "scale.xml")
    message = "; ".join(str(w.message) for w in caught)
    assert "thigh: the model has no marker R_KNEE" in message
    assert "thigh: the trial lacks R_TH1 or R_FLE" in message
    assert (scaled.scale_factor == 1).all()


# --- models -------------------------------------------------------------------------------------


def test_unsupported_parts_reach_the_user(
    opensim: ModuleType, trial: xr.Dataset, tmp_path: Path
) -> None:
    """A verb that is given a path names what the engine cannot do; see tests/io/test_osim.py."""
    from tests.io.test_osim import POINT, joint, tiny

    ellipsoid = joint(0, "EllipsoidJoint", "<radii_x_y_z>0.1 0.2 0.1</radii_x_y_z>")
    path = tiny(
        tmp_path / "model.osim", ellipsoid, joint(1, "PinJoint"), constraints=POINT.format("true")
    )
    with pytest.raises(ValueError) as caught:
        bk.inverse_kinematics(trial, path)
    for part in ("model.osim", "EllipsoidJoint", "'grip' of type PointConstraint"):
        assert part in str(caught.value)
