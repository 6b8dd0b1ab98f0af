"""Activities of the open skeleton: inside the ranges, smooth, on feet that do not slip."""

import numpy as np
import pytest
import torch
import xarray as xr

import biokit as bk
from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.synth import ACTIVITIES, activity, subject
from biokit.synth.keyframes import Person, cycle, moves
from biokit.synth.planting import mass_centre
from biokit.synth.skeleton import sole_markers

RATE = 60.0
SLIP = 2e-3  # m: of points on a sole that stands
GRAVITY = 9.81  # m/s^2
FALL = 0.1  # of gravity: how well the mass centre falls in a flight
# The largest angular acceleration, deg/s^2: feet that land and leave stop and start within 0.1 s
SMOOTH = {
    "run": 50_000,
    "jump": 45_000,
    "drop": 45_000,
    "turn": 15_000,
    "up": 15_000,
    "down": 15_000,
    "sit_to_stand": 2_000,
    "reach": 4_500,
}
RECORDINGS = {
    "run": ("run", {"speed": 2.6}),
    "jump": ("jump", {}),
    "drop": ("jump", {"drop": True}),
    "turn": ("turn", {"angle": 80.0}),
    "up": ("stairs", {"direction": "up"}),
    "down": ("stairs", {"direction": "down"}),
    "sit_to_stand": ("sit_to_stand", {}),
    "reach": ("reach", {"targets": ("high", "floor"), "arms": "right"}),
}
LASTS = {"run": 1.6, "up": 2.2, "down": 2.2, "reach": 5.0}  # s


@pytest.fixture(scope="module")
def model():
    return bk.open_skeleton()


@pytest.fixture(scope="module")
def recordings(model) -> dict[str, xr.Dataset]:
    return {
        key: activity(name, model, seed=2, duration=LASTS.get(key, 3.0), rate=RATE, **options)
        for key, (name, options) in RECORDINGS.items()
    }


def coordinates(motion: xr.Dataset) -> np.ndarray:
    return np.asarray(motion["dof_position"].values)


def of(motion: xr.Dataset, name: str) -> np.ndarray:
    return np.rad2deg(motion["dof_position"].sel(dof=name).values)


def placed(model, motion: xr.Dataset) -> np.ndarray:
    q = torch.as_tensor(coordinates(motion))
    return marker_positions(model, forward_kinematics(model, q)).numpy()


def stretches(mask: np.ndarray, least: int) -> list[slice]:
    """Runs of true values of at least that length."""
    edges = np.flatnonzero(np.diff(np.r_[0, mask.astype(int), 0]))
    return [slice(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if b - a >= least]


def test_every_activity_has_a_recording():
    assert {name for name, _ in RECORDINGS.values()} == set(ACTIVITIES)


@pytest.mark.parametrize("key", RECORDINGS)
def test_stays_inside_the_ranges_and_is_smooth(model, recordings, key):
    motion = recordings[key]
    q = coordinates(motion)
    bounded = np.array(model.clamped) & np.array(model.coordinate_is_rotation)
    assert (q >= model.lower.numpy())[:, bounded].all()
    assert (q <= model.upper.numpy())[:, bounded].all()
    locked = np.array(model.locked)
    assert (q[:, locked] == model.default.numpy()[locked]).all()
    turns = np.array(model.coordinate_is_rotation)
    acceleration = np.diff(np.rad2deg(q[:, turns]), n=2, axis=0) * RATE**2
    assert np.abs(acceleration).max() < SMOOTH[key]


@pytest.mark.parametrize("key", RECORDINGS)
def test_toes_that_stand_do_not_slip(model, recordings, key):
    at = placed(model, recordings[key])
    riser = 0.17 if key in ("up", "down") else 0.3 if key == "drop" else np.inf
    for side in ("R", "L"):
        toe = at[:, model.marker_names.index(f"{side}_HLX_GROUND")]
        above = toe[:, 1] if np.isinf(riser) else (toe[:, 1] + riser / 2) % riser - riser / 2
        stands = stretches(np.abs(above) < SLIP, 8)
        assert stands
        for stand in stands:
            still = toe[stand][1:-1]  # in the first and the last frame it comes or goes
            assert np.ptp(still, axis=0).max() < SLIP
    lowest = at[:, sole_markers(model), 1].min()
    if key not in ("up", "down"):
        assert lowest > -5e-3  # m: nothing goes below the floor


@pytest.mark.parametrize("key", ["sit_to_stand", "reach"])
def test_feet_stay_in_place(model, recordings, key):
    soles = placed(model, recordings[key])[:, sole_markers(model)]
    assert np.ptp(soles, axis=0).max() < SLIP


@pytest.mark.parametrize("key", ["jump", "drop"])
def test_a_jump_falls_freely(model, recordings, key):
    motion = recordings[key]
    soles = placed(model, motion)[:, sole_markers(model), 1].min(1)
    centre = mass_centre(model, coordinates(motion))
    off_the_box = centre[:, 0] > -0.1 if key == "drop" else True
    flights = stretches((soles > 0.06) & off_the_box, 8)
    assert flights
    for flight in flights:
        quarter = (flight.stop - flight.start) // 5
        inner = slice(flight.start + quarter, flight.stop - quarter)
        time = motion["time"].values[inner]
        fall = 2 * np.polyfit(time - time.mean(), centre[inner, 1], 2)[0]
        assert abs(fall + GRAVITY) < FALL * GRAVITY
    assert soles.max() > 0.12  # m


def test_a_run_has_flights_and_the_speed_asked_for(model, recordings):
    motion = recordings["run"]
    soles = placed(model, motion)[:, sole_markers(model), 1].min(1)
    assert 0.05 < (soles > 4e-3).mean() < 0.5
    centre = mass_centre(model, coordinates(motion))
    assert abs(np.polyfit(motion["time"].values, centre[:, 0], 1)[0] - 2.6) < 0.03
    assert of(motion, "knee_angle_r").max() > 75


def test_rising_goes_from_a_seat_to_standing(recordings):
    knee = of(recordings["sit_to_stand"], "knee_angle_r")
    assert knee.max() > 90 and knee.min() < 15


def test_stairs_go_up_and_down(recordings):
    for key, sign in (("up", 1), ("down", -1)):
        height = recordings[key]["dof_position"].sel(dof="pelvis_ty").values
        assert sign * (height[-1] - height[0]) > 0.3  # m, in 2.2 s


def test_a_turn_turns(recordings):
    turned = of(recordings["turn"], "pelvis_rotation")
    assert turned[-10:].mean() - turned[:10].mean() == pytest.approx(80, abs=15)


def test_reaches_reach(model, recordings):
    hand = placed(model, recordings["reach"])[:, model.marker_names.index("R_HM3"), 1]
    head = placed(model, recordings["reach"])[0, model.marker_names.index("VTX"), 1]
    assert hand.max() > head + 0.1 and hand.min() < 0.55  # m


def test_one_seed_one_motion(model, recordings):
    again = activity("sit_to_stand", model, seed=2, duration=3.0, rate=RATE)
    xr.testing.assert_identical(again, recordings["sit_to_stand"])
    other = activity("sit_to_stand", model, seed=3, duration=3.0, rate=RATE)
    assert np.abs(coordinates(other) - coordinates(again)).max() > 0.1


def test_other_persons_can_do_it(model):
    person = subject(height=1.58, mass=52.0, sex="female")
    for name in ("run", "stairs"):
        motion = activity(name, person, seed=5, duration=1.0, rate=RATE)
        assert motion.sizes["time"] == 61


def test_says_everything_that_is_wrong(model):
    with pytest.raises(ValueError, match=r"no activity 'fly'[\s\S]*variation -1[\s\S]*duration 0"):
        activity("fly", model, duration=0, variation=-1)
    with pytest.raises(ValueError, match=r"is not a run.*between"):
        activity("run", model, speed=9.0)
    with pytest.raises(ValueError, match="up"):
        activity("stairs", model, direction="sideways")
    with pytest.raises(ValueError, match="targets are"):
        activity("reach", model, targets=("moon",))
    with pytest.raises(ValueError, match="radius"):
        activity("turn", model, radius=0.1)


def test_moves_rest_at_their_keys():
    time = np.linspace(0, 2, 2001)
    path = moves(time, [(0.5, 1.0), (1.0, 3.0), (1.5, 2.0)])
    assert path[0] == 1.0 and path[1000] == pytest.approx(3.0) and path[-1] == pytest.approx(2.0)
    speed = np.gradient(path, time)
    assert np.abs(speed[[500, 1000, 1500]]).max() < 1e-2


def test_cycles_go_through_their_key_points():
    assert cycle(np.array([0.0, 1.25, 2.5]), [0, 25, 50], [1, 5, 2]) == pytest.approx([1, 5, 2])


def test_no_variation_gives_the_mean():
    person = Person(np.random.default_rng(0), 0.0)
    assert person.about(3.0, 0.5) == 3.0 and person.offset(1.0) == 0.0
    assert person.pair(2.0, 0.1, 0.1) == {"right": 2.0, "left": 2.0}
