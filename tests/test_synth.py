"""Subjects, walking and recordings that are made: what they promise, measured."""

import json
import warnings
from pathlib import Path

import numpy as np
import pytest
import torch
import xarray as xr
from numpy.typing import NDArray

from biokit import load, open_skeleton, physics, schema, synth
from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.engine.model import Model
from biokit.kinetics import inverse_dynamics
from biokit.synth import curves, sample, steps
from biokit.synth.__main__ import main
from biokit.synth.feet import smooth_step
from biokit.synth.recording import GAP, LONGEST_GAP
from biokit.synth.walking import Plan, plan_walk

Array = NDArray[np.float64]

SLIP = 2e-3  # m: largest movement of a sole point while it bears the foot
PENETRATION = 2e-3  # m: deepest any sole point goes below the floor
NORMATIVE_RMS = 5.0  # deg: root mean square deviation of a joint angle from its normative curve
SOLE = ("FCC_GROUND", "FM1_GROUND", "FM5_GROUND", "HLX_GROUND")
SIDE_LETTER = {"right": "R", "left": "L"}
LEGS = ("hip", "knee", "ankle", "subtalar", "mtp")
WALKS = (
    {"speed": 1.3},
    {"speed": 0.7, "seed": 1},
    {"speed": 1.7, "seed": 2},
    {"speed": 1.2, "asymmetry": 0.2, "seed": 3},
)


@pytest.fixture(scope="module")
def person() -> Model:
    return synth.subject(height=1.68, mass=60.0, sex="female")


@pytest.fixture(scope="module")
def walk(person: Model) -> xr.Dataset:
    return synth.gait(person, speed=1.25, duration=3.0, seed=7)


def marker_path(model: Model, motion: xr.Dataset) -> dict[str, Array]:
    q = torch.as_tensor(motion["dof_position"].values)
    position = marker_positions(model, forward_kinematics(model, q)).numpy()
    return {name: position[:, i] for i, name in enumerate(model.marker_names)}


def events(motion: xr.Dataset, name: str, side: str) -> Array:
    chosen = (motion["event_name"] == name) & (motion["event_side"] == side)
    return motion["event_time"].values[chosen.values]


def plan(model: Model, **options: float) -> Plan:
    full = {"speed": 1.3, "duration": 3.0, "rate": 100.0, "asymmetry": 0.0, "variation": 1.0}
    return plan_walk(model, **(full | {"seed": 0} | options))  # type: ignore[arg-type]


# ----------------------------------------------------------------------------------------- curves


def test_curves_pass_through_their_key_points() -> None:
    for curve in curves.normative_curves().values():
        np.testing.assert_allclose(
            np.rad2deg(curve.angle(curve.percent / 100)), curve.degrees, atol=1e-9
        )
        faster = np.rad2deg(curve.angle(curve.percent / 100, 0.5))
        np.testing.assert_allclose(faster, curve.degrees + 0.5 * curve.degrees_per_speed, atol=1e-9)


def test_curves_repeat_and_name_their_source() -> None:
    phase = np.linspace(0, 1, 23)
    for curve in curves.normative_curves().values():
        assert curve.source
        np.testing.assert_allclose(curve.angle(phase), curve.angle(phase - 3), atol=1e-12)
        if curve.symmetry != "side":
            sign = 1 if curve.symmetry == "even" else -1
            np.testing.assert_allclose(
                curve.angle(phase + 0.5), sign * curve.angle(phase), atol=1e-12
            )


@pytest.mark.parametrize(
    ("coordinate", "low", "high", "where_low", "where_high"),
    [
        # published means of healthy adults at free speed and one standard deviation (deg), and
        # where in the gait cycle (Kadaba 1990, Perry & Burnfield 2010, Schwartz 2008)
        ("hip_flexion", (-15, -4), (31, 43), (0.48, 0.58), (0.8, 1.0)),
        ("knee_angle", (-2, 8), (56, 68), (0.9, 1.0), (0.68, 0.78)),
        ("ankle_angle", (-25, -10), (9, 19), (0.6, 0.7), (0.4, 0.52)),
        ("hip_adduction", (-11, -3), (2, 9), (0.58, 0.7), (0.1, 0.3)),
    ],
)
def test_curves_have_the_published_peaks(
    coordinate: str,
    low: tuple[float, float],
    high: tuple[float, float],
    where_low: tuple[float, float],
    where_high: tuple[float, float],
) -> None:
    phase = np.linspace(0, 1, 1001)
    angle = np.rad2deg(curves.normative_curves()[coordinate].angle(phase))
    assert low[0] < angle.min() < low[1]
    assert high[0] < angle.max() < high[1]
    assert where_low[0] < phase[angle.argmin()] < where_low[1]
    assert where_high[0] < phase[angle.argmax()] < where_high[1]


def test_pace_follows_the_published_relations() -> None:
    free = steps.pace(1.3, 0.9)
    cadence = 120 / free.stride_time
    # Murray 1964, Öberg 1993: 105 to 120 steps/min; Sekiya 1998: walk ratio 0.0058 to 0.0070
    assert 105 < cadence < 120
    assert 0.0058 < free.stride_length / 2 / cadence < 0.0070
    assert free.stride_length / free.stride_time == pytest.approx(1.3)
    shares = [steps.pace(speed, 0.9).stance_share for speed in (0.7, 1.3, 1.9)]
    assert shares[0] > shares[1] > shares[2]
    np.testing.assert_allclose(shares, [0.65, 0.62, 0.59], atol=0.015)  # Murray 1984


def test_smooth_step_has_two_flat_derivatives_at_both_ends() -> None:
    x, h = np.array([0.0, 1.0]), 1e-4
    assert smooth_step(x).tolist() == [0.0, 1.0]
    slope = (smooth_step(x + h) - smooth_step(x - h)) / (2 * h)
    bend = (smooth_step(x + h) - 2 * smooth_step(x) + smooth_step(x - h)) / h**2
    np.testing.assert_allclose(slope, 0, atol=1e-6)
    np.testing.assert_allclose(bend, 0, atol=1e-2)


# ------------------------------------------------------------------------------------------- gait


@pytest.mark.parametrize("options", WALKS, ids=str)
def test_feet_neither_slide_nor_sink(person: Model, options: dict[str, float]) -> None:
    motion = synth.gait(person, duration=3.0, **options)  # type: ignore[arg-type]
    marker, time = marker_path(person, motion), motion["time"].values
    lowest = min(marker[f"{letter}_{point}"][:, 1].min() for letter in "RL" for point in SOLE)
    assert lowest > -PENETRATION
    slips = []
    for step in plan(person, **options).steps:
        letter = SIDE_LETTER[step.side]
        # the heel bears from foot strike to heel off (31 %), the toes from foot flat (11 %) on
        for point, begin, end in (
            ("FCC_GROUND", step.strike, step.at(0.30)),
            ("HLX_GROUND", step.at(0.12), step.off),
        ):
            during = (time >= begin) & (time <= end)
            if during.sum() > 10:
                resting = marker[f"{letter}_{point}"][during]
                slips.append(np.linalg.norm(resting - resting.mean(0), axis=1).max())
    assert len(slips) >= 8
    assert max(slips) < SLIP


@pytest.mark.parametrize("options", WALKS, ids=str)
def test_angles_stay_near_the_normative_curves(person: Model, options: dict[str, float]) -> None:
    motion = synth.gait(person, duration=3.0, **options)  # type: ignore[arg-type]
    wanted = plan(person, **options).wanted
    away = np.rad2deg(motion["dof_position"].values - wanted)
    rms = dict(zip(person.coordinate_names, np.sqrt((away**2).mean(0)), strict=True))
    legs = [value for name, value in rms.items() if name.split("_")[0] in LEGS]
    assert np.sqrt(np.mean(np.square(legs))) < NORMATIVE_RMS
    assert max(legs) < 1.5 * NORMATIVE_RMS
    assert max(rms["pelvis_tilt"], rms["pelvis_list"], rms["pelvis_rotation"]) < 2
    others = [n for n in rms if n.split("_")[0] not in (*LEGS, "pelvis", "lumbar")]
    assert max(rms[name] for name in others) < 1e-9
    # the lumbar joint keeps the trunk where it would be
    for pelvis, lumbar in (("tilt", "extension"), ("list", "bending"), ("rotation", "rotation")):
        i, j = (person.coordinate_names.index(n) for n in (f"pelvis_{pelvis}", f"lumbar_{lumbar}"))
        np.testing.assert_allclose(away[:, i] + away[:, j], 0, atol=1e-9)


@pytest.mark.parametrize("speed", [0.7, 1.3, 1.8])
def test_cadence_and_stride_give_the_speed(person: Model, speed: float) -> None:
    motion = synth.gait(person, speed=speed, duration=6.0)
    mean = plan(person, speed=speed, duration=6.0).pace
    x = motion["dof_position"].sel(dof="pelvis_tx").values
    assert (x[-1] - x[0]) / 6.0 == pytest.approx(speed, rel=0.03)
    for side in ("right", "left"):
        strikes, offs = events(motion, "foot_strike", side), events(motion, "foot_off", side)
        assert np.diff(strikes).mean() == pytest.approx(mean.stride_time, rel=0.02)
        stance = [offs[offs > t][0] - t for t in strikes if (offs > t).any()]
        assert np.mean(stance) / mean.stride_time == pytest.approx(mean.stance_share, abs=0.015)


def test_without_variation_left_is_right_half_a_cycle_later(person: Model) -> None:
    # a rate at which half a cycle is a whole number of frames
    half = plan(person).pace.stride_time / 2
    motion = synth.gait(person, duration=2.5, rate=60 / half, variation=0.0)
    q = motion["dof_position"]
    for name in ("hip_flexion", "knee_angle", "ankle_angle", "arm_flex"):
        right, left = (q.sel(dof=name + side).values for side in ("_r", "_l"))
        np.testing.assert_allclose(right[60:], left[:-60], atol=1e-3)
    tilt, sway = (q.sel(dof=name).values for name in ("pelvis_tilt", "pelvis_rotation"))
    np.testing.assert_allclose(tilt[60:], tilt[:-60], atol=1e-3)
    np.testing.assert_allclose(sway[60:], -sway[:-60], atol=1e-3)


@pytest.mark.parametrize("asymmetry", [-0.2, 0.1])
def test_asymmetry_is_what_was_asked_for(person: Model, asymmetry: float) -> None:
    motion = synth.gait(person, speed=1.2, duration=5.0, asymmetry=asymmetry, variation=0.0)
    marker, time = marker_path(person, motion), motion["time"].values
    strikes = sorted(
        (float(t), side) for side in SIDE_LETTER for t in events(motion, "foot_strike", side)
    )
    # where a heel rests shortly after its strike
    heel = [
        marker[f"{SIDE_LETTER[side]}_FCC_GROUND"][np.searchsorted(time, t + 0.05), 0]
        for t, side in strikes
    ]
    length: dict[str, list[float]] = {"right": [], "left": []}
    for (_, side), before, after in zip(strikes[1:], heel[:-1], heel[1:], strict=True):
        length[side].append(after - before)
    right, left = np.mean(length["right"]), np.mean(length["left"])
    assert 2 * (right - left) / (right + left) == pytest.approx(asymmetry, abs=0.01)
    stance = {
        side: np.mean(
            [
                events(motion, "foot_off", side)[events(motion, "foot_off", side) > t][0] - t
                for t in events(motion, "foot_strike", side)[:-1]
            ]
        )
        for side in SIDE_LETTER
    }
    index = 2 * (stance["right"] - stance["left"]) / (stance["right"] + stance["left"])
    assert index == pytest.approx(-asymmetry, abs=0.01)


def test_motion_is_smooth(person: Model) -> None:
    """A jump in velocity would make the acceleration grow with the frame rate."""
    peak = {}
    for rate in (200.0, 400.0):
        motion = synth.gait(person, duration=2.0, rate=rate)
        q = motion["dof_position"].values
        peak[rate] = np.abs(np.diff(q, 2, axis=0) * rate**2).max(0)
    assert (peak[400.0] < 1.2 * peak[200.0] + 1.0).all()
    knee = person.coordinate_names.index("knee_angle_r")
    assert peak[400.0][knee] < 400  # rad/s^2


def test_toes_clear_the_floor_in_swing(person: Model, walk: xr.Dataset) -> None:
    marker, time = marker_path(person, walk), walk["time"].values
    heights = []
    for side, letter in SIDE_LETTER.items():
        for off in events(walk, "foot_off", side):
            after = events(walk, "foot_strike", side)
            if (after > off).any():
                swing = after[after > off][0] - off
                middle = (time > off + 0.35 * swing) & (time < off + 0.75 * swing)
                heights.append(marker[f"{letter}_HLX_GROUND"][middle, 1].min())
    # Winter 1992: 13 mm, with a range over steps and persons
    assert min(heights) > 0.005
    assert np.mean(heights) < 0.05


def test_gait_is_a_valid_motion_and_the_same_for_a_seed(person: Model, walk: xr.Dataset) -> None:
    schema.validate(walk, "motion")
    again = synth.gait(person, speed=1.25, duration=3.0, seed=7)
    xr.testing.assert_identical(walk, again)
    other = synth.gait(person, speed=1.25, duration=3.0, seed=8)
    assert float(np.abs(walk["dof_position"] - other["dof_position"]).max()) > 1e-3
    assert walk.sizes["time"] == 301
    assert walk.attrs["sampling_rate"] == 100.0


def test_bad_gait_options_are_listed_together() -> None:
    generic = open_skeleton()
    with pytest.raises(ValueError) as error:
        synth.gait(generic, duration=-1, asymmetry=0.9, variation=-2)
    for word in ("duration -1", "asymmetry 0.9", "variation -2"):
        assert word in str(error.value)
    with pytest.raises(ValueError, match="speed 3 m/s is not walking"):
        synth.gait(generic, speed=3)


def test_a_model_without_soles_is_named(shared_data: Path) -> None:
    with pytest.raises(ValueError) as error:
        synth.gait(load(shared_data / "models" / "Rajagopal2016.osim"))
    assert "R_FCC_GROUND" in str(error.value)
    assert "mtp_angle_r" in str(error.value)  # locked there


def test_static_pose_stands_on_its_soles(person: Model) -> None:
    pose = synth.static_pose(person, duration=0.2)
    marker = marker_path(person, pose)
    soles = np.stack([marker[f"{letter}_{point}"] for letter in "RL" for point in SOLE], 1)
    np.testing.assert_allclose(soles[..., 1], 0, atol=1e-9)
    assert pose.sizes["time"] == 21
    thigh = marker["R_HJC"] - marker["R_KJC"]
    np.testing.assert_allclose(thigh[:, [0, 2]], 0, atol=1e-9)  # upright


# ---------------------------------------------------------------------------------------- subject


@pytest.mark.parametrize(
    "options",
    [
        {"height": 1.6, "sex": "female"},
        {"height": 1.9, "sex": "male", "proportions": {"thigh": 1.08, "trunk": 0.95}},
        {"proportions": {"shank": 0.9}},
    ],
    ids=str,
)
def test_subject_has_its_stature_and_mass(options: dict) -> None:  # type: ignore[type-arg]
    model = synth.subject(mass=66.0, **options)
    standing = {
        name: position[0]
        for name, position in marker_path(model, synth.static_pose(model, duration=0.0)).items()
    }
    neutral = forward_kinematics(model, model.default[None])
    marker = marker_positions(model, neutral)[0]
    top, sole = (float(marker[model.marker_names.index(n), 1]) for n in ("VTX", "L_FCC_GROUND"))
    assert top - sole == pytest.approx(options.get("height", 1.75), abs=1e-9)
    assert float(model.mass.sum()) == pytest.approx(66.0)
    assert standing["R_FCC_GROUND"][1] == pytest.approx(0, abs=1e-9)


def test_subject_scales_what_is_asked_for() -> None:
    plain = synth.subject()
    longer = synth.subject(proportions={"thigh": 1.05})
    ratio = longer.scale_factor / plain.scale_factor
    row = plain.body_names.index
    np.testing.assert_allclose(ratio[row("femur_r")], [1, 1.05, 1])
    np.testing.assert_allclose(ratio[row("tibia_l")], [1, 1, 1])
    assert float(ratio[row("torso"), 1]) < 1
    np.testing.assert_allclose(plain.scale_factor, 1.0, atol=1e-2)  # the generic subject itself
    woman, man = (synth.subject(height=1.7, sex=sex) for sex in ("female", "male"))  # type: ignore[arg-type]
    toes = row("toes_r")
    assert float(woman.scale_factor[toes, 0]) < float(man.scale_factor[toes, 0])


def test_bad_subjects_are_listed_together() -> None:
    with pytest.raises(ValueError) as error:
        synth.subject(height=17.5, mass=1, sex="m", proportions={"tail": 1, "thigh": 3})  # type: ignore[arg-type]
    for word in ("height 17.5", "mass 1", "'m'", "'tail'", "thigh 3"):
        assert word in str(error.value)


# ---------------------------------------------------------------------------------------- markers


def test_markers_carry_white_noise_of_the_size_asked_for(person: Model, walk: xr.Dataset) -> None:
    clean = synth.markers(walk, person, noise=0.0, soft_tissue=0.0, gaps=0.0)
    noisy = synth.markers(walk, person, noise=0.4e-3, soft_tissue=0.0, gaps=0.0)
    true = marker_path(person, walk)
    np.testing.assert_allclose(
        clean["marker_position"].sel(marker="R_FAL").values, true["R_FAL"], atol=1e-12
    )
    error = (noisy - clean)["marker_position"].values
    assert error.std() == pytest.approx(0.4e-3, rel=0.02)
    assert abs(error.mean()) < 1e-5
    neighbours = np.mean(error[1:] * error[:-1]) / error.var()
    assert abs(neighbours) < 0.02  # white
    assert set(synth.LAB_MARKERS) == {str(name) for name in noisy["marker"].values}
    schema.validate(noisy, "markers")


def test_skin_moves_most_at_the_thigh_and_with_the_knee(person: Model, walk: xr.Dataset) -> None:
    rigid = synth.markers(walk, person, noise=0.0, soft_tissue=0.0, gaps=0.0)
    soft = synth.markers(walk, person, noise=0.0, gaps=0.0)
    moved = (soft - rigid)["marker_position"]

    def size(markers: list[str]) -> float:
        path = moved.sel(marker=markers).values
        return float(np.sqrt(((path - path.mean(0)) ** 2).sum(-1).mean()))

    thigh = size(["R_TH2", "L_TH2", "R_TH4", "L_TH4"])
    shank = size(["R_SH2", "L_SH2", "R_TTC", "L_TTC"])
    foot = size(["R_FCC", "L_FCC", "R_FM5", "L_FM5"])
    # Leardini 2005, Peters 2010: some to 20 mm at the thigh, less below
    assert 2e-3 < thigh < 12e-3
    assert thigh > shank > foot > 0
    # it goes with the angles of the joints at both ends, and with nothing else
    beside = ("hip_flexion_r", "hip_adduction_r", "hip_rotation_r", "knee_angle_r")
    q = walk["dof_position"].sel(dof=list(beside)).values
    pose = forward_kinematics(person, torch.as_tensor(walk["dof_position"].values))
    femur = pose.rotation[:, person.body_names.index("femur_r")].numpy()
    path = np.einsum("fji,fj->fi", femur, moved.sel(marker="R_TH4").values)  # in the femur
    rest = path - q @ np.linalg.lstsq(q, path, rcond=None)[0]
    assert np.abs(rest).max() < 1e-9
    # twice as much when asked for, and the same skin in another recording of the same seed
    double = synth.markers(walk, person, noise=0.0, soft_tissue=2.0, gaps=0.0)
    np.testing.assert_allclose((double - rigid)["marker_position"], 2 * moved, atol=1e-12)
    part = synth.markers(walk.isel(time=slice(100, 150)), person, noise=0.0, gaps=0.0)
    np.testing.assert_allclose(
        part["marker_position"], soft["marker_position"][100:150], atol=1e-12
    )


def test_gaps_are_runs_of_realistic_length(person: Model) -> None:
    long = synth.gait(person, duration=10.0)
    recorded = synth.markers(long, person, gaps=0.03)
    hidden = np.isnan(recorded["marker_position"].values)
    assert (hidden.any(-1) == hidden.all(-1)).all()
    gone = hidden.any(-1)
    assert gone.mean() == pytest.approx(0.03, abs=0.003)
    padded = np.pad(gone.astype(int), ((1, 1), (0, 0)))
    edge = np.diff(padded, axis=0).T
    lengths = np.concatenate([np.flatnonzero(e == -1) - np.flatnonzero(e == 1) for e in edge])
    assert np.median(lengths) == pytest.approx(100 * GAP[0], rel=0.5)
    assert lengths.max() < 2.5 * 100 * LONGEST_GAP
    assert not np.isnan(synth.markers(long, person, gaps=0.0)["marker_position"]).any()


def test_bad_recordings_are_listed_together(person: Model, walk: xr.Dataset) -> None:
    part = walk.isel(dof=slice(1, None))
    with pytest.raises(ValueError) as error:
        synth.markers(part, person, noise=-1, gaps=2, names=["C7", "R_FAL", "R_FAL"])
    for word in ("noise -1", "gaps 2", "pelvis_tilt", "markers C7", "twice R_FAL"):
        assert word in str(error.value)


def test_inverse_kinematics_recovers_the_true_angles(person: Model, walk: xr.Dataset) -> None:
    clean = synth.markers(walk, person, noise=0.0, soft_tissue=0.0, gaps=0.0)
    found = physics.inverse_kinematics(clean.isel(time=slice(0, None, 4)), person)
    turns = walk["dof_unit"].values == "rad"
    away = (found["dof_position"] - walk["dof_position"][::4]).values
    assert found["converged"].all()
    assert np.rad2deg(np.abs(away[:, turns]).max()) < 0.01
    # under laboratory conditions, the joints that markers see well
    recorded = synth.markers(walk, person, soft_tissue=0.5)
    found = physics.inverse_kinematics(recorded.isel(time=slice(0, None, 4)), person)
    away = np.rad2deg((found["dof_position"] - walk["dof_position"][::4]).values)
    rms = dict(zip(person.coordinate_names, np.sqrt((away**2).mean(0)), strict=True))
    for side in ("_r", "_l"):
        for name in ("hip_flexion", "hip_adduction", "knee_angle", "ankle_angle"):
            assert rms[name + side] < 2.0


# ------------------------------------------------------------------------------------ sample data


def test_sample_data_are_what_the_command_makes(repo_root: Path, tmp_path: Path) -> None:
    committed = repo_root / "sample_data"
    assert main([str(tmp_path)]) == 0
    sizes = [(committed / name).stat().st_size for name in sample.FILES]
    assert sum(sizes) < 1.5e6
    for name in ("static.trc", "walk.trc"):
        ours, theirs = (load(folder / name) for folder in (tmp_path, committed))
        assert list(ours["marker"].values) == list(theirs["marker"].values)
        # the last digit of the file may round differently on another processor
        np.testing.assert_allclose(
            ours["marker_position"], theirs["marker_position"], rtol=0, atol=2e-5
        )
    ours, theirs = (load(folder / "walk_true.mot") for folder in (tmp_path, committed))
    np.testing.assert_allclose(ours["dof_position"], theirs["dof_position"], rtol=0, atol=5e-6)
    ours, theirs = (load(folder / "walk_grf.mot") for folder in (tmp_path, committed))
    np.testing.assert_allclose(ours["value"], theirs["value"], rtol=0, atol=0.5)
    ours, theirs = (
        json.loads((folder / "subject.json").read_text(encoding="utf-8"))
        for folder in (tmp_path, committed)
    )
    assert ours == theirs


def test_forces_of_the_sample_agree_with_its_motion(repo_root: Path) -> None:
    folder = repo_root / "sample_data"
    person = synth.subject(**sample.PERSON, proportions=sample.PROPORTIONS)
    truth = load(folder / "walk_true.mot")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        kinetics = inverse_dynamics(truth, person, folder / "walk_grf_external_loads.xml")
    inside = kinetics.isel(time=slice(20, -20))
    weight = 9.80665 * 63
    assert np.sqrt(float((inside["residual_force"] ** 2).mean())) < 1.0
    assert np.sqrt(float((inside["residual_moment"] ** 2).mean())) < 8.0  # N*m; a laboratory: 20
    force = inside["ground_reaction_force"]
    assert float(force.sel(space="y").min()) >= 0
    flat = np.hypot(force.sel(space="x"), force.sel(space="z"))
    assert bool((flat <= 0.6 * force.sel(space="y") + 10).all())  # N: light feet
    assert 1.0 < float(force.sel(space="y").max()) / weight < 1.3
    stride = force.sel(space="y").sum("contact").isel(time=slice(0, 212))  # two cycles
    assert float(stride.mean()) == pytest.approx(weight, rel=0.03)
    feet = physics.forward_kinematics(truth, person)["body_position"].isel(time=slice(20, -20))
    for body in ("calcn_r", "calcn_l"):
        loaded = force.sel(contact=body, space="y") > 0.2 * weight
        point = inside["centre_of_pressure"].sel(contact=body)
        away = (point - feet.sel(body=body)).where(loaded)
        assert -0.03 < float(away.sel(space="x").min()) < float(away.sel(space="x").max()) < 0.30
        assert float(np.abs(away.sel(space="z")).max()) < 0.10


def test_sample_command_refuses_a_read_only_folder(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    with pytest.raises((FileExistsError, NotADirectoryError, PermissionError)):
        sample.write_sample(blocked)
