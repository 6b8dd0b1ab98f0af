"""Random windows, mirrored, spliced and perturbed motions."""

import math

import numpy as np
import pytest
import torch
import xarray as xr
from scipy.spatial.transform import Rotation

import biokit as bk
from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.self_contact import self_contact
from biokit.synth import canonical_arms, mirror, perturb, random_motion, random_windows, splice
from biokit.synth.postures import GIRDLE_ARM, arm_bank, draw_postures, fold
from biokit.synth.random_windows import pelvis_turns, spline_basis
from biokit.synth.shoulder import arm_angles, other_arm_angles

RATE = 60.0
LARGEST_ACCELERATION = math.radians(8000.0)  # per s^2, of any joint: a fast throw has about that
SINGULAR = math.radians(80.0)  # pelvis list from which on tilt and rotation may turn quickly
EXACT = 1e-12  # m, rad


@pytest.fixture(scope="module")
def model():
    return bk.open_skeleton()


@pytest.fixture(scope="module")
def windows(model):
    return random_windows(model, 256, 64, RATE, generator=torch.Generator().manual_seed(3))


def joints(model):
    return [i for i, name in enumerate(model.coordinate_names) if not name.startswith("pelvis_")]


def placed(model, q):
    return marker_positions(model, forward_kinematics(model, q))


def test_windows_stay_inside_the_ranges_and_move_smoothly(model, windows):
    own = joints(model)
    assert windows.shape == (256, 64, 48)
    assert (windows[..., own] >= model.lower[own]).all()
    assert (windows[..., own] <= model.upper[own]).all()
    locked = model.coordinate_names.index("thoracic_rotation")
    assert (windows[..., locked] == model.default[locked]).all()
    acceleration = windows[..., own].diff(n=2, dim=1) * RATE**2
    assert acceleration.abs().max() < LARGEST_ACCELERATION
    flat = windows[..., 1].abs().amax(1) < SINGULAR
    assert flat.double().mean() > 0.97
    assert (windows[flat][..., :3].diff(dim=1) * RATE).abs().max() < math.radians(1500)


def test_windows_are_varied(model, windows):
    """Every joint uses most of what is common, within windows it moves little and much."""
    names = model.coordinate_names
    for name, low, high in (
        ("hip_flexion_r", -5, 100),
        ("knee_angle_l", 5, 115),
        ("arm_flex_r", -10, 130),
        ("elbow_flex_l", 10, 105),
        ("lumbar_rotation", -22, 22),
        ("pelvis_tilt", -30, 30),
    ):
        seen = torch.rad2deg(windows[..., names.index(name)])
        assert seen.quantile(0.04) < low and seen.quantile(0.96) > high, name
    moved = torch.rad2deg(windows[..., names.index("knee_angle_r")].std(1))
    assert moved.quantile(0.1) < 1.5 and moved.quantile(0.95) > 10
    start = windows[:, 0, names.index("pelvis_rotation")]
    assert np.histogram(start.numpy() % (2 * np.pi), 4)[0].min() > 40  # any heading


def test_windows_stand_on_the_floor(model, windows):
    lowest = placed(model, windows)[..., 1].amin(-1).median()
    assert -0.03 < lowest < 0.03


def test_windows_repeat_by_their_seed(model, windows):
    again = random_windows(model, 256, 64, RATE, generator=torch.Generator().manual_seed(3))
    other = random_windows(model, 256, 64, RATE, generator=torch.Generator().manual_seed(4))
    assert torch.equal(windows, again)
    assert not torch.isclose(windows, other).all(-1).any()


def test_windows_keep_the_type_of_the_model(model):
    single = random_windows(model.to(dtype=torch.float32), 3, 10, RATE, grounded=False)
    assert single.dtype == torch.float32 and single.shape == (3, 10, 48)


def test_windows_say_everything_that_is_wrong(model):
    with pytest.raises(ValueError, match=r"count is 0[\s\S]*rate is -1[\s\S]*amplitude"):
        random_windows(model, 0, 64, -1.0, amplitude=(0.0, 1.0))


def test_splines_add_up_and_are_smooth():
    generator = torch.Generator().manual_seed(0)
    spacing = torch.tensor([0.2, 1.0], dtype=torch.float64)
    basis = spline_basis(spacing, 200, 100.0, generator)
    assert torch.allclose(basis.sum(-1), torch.ones(2, 200, dtype=torch.float64))
    # a straight line of control points is a straight line
    line = basis @ torch.arange(basis.shape[-1], dtype=torch.float64)
    assert torch.allclose(line.diff(dim=1) * 100.0, (1 / spacing)[:, None].expand(-1, 199))


def test_pelvis_turns_are_those_of_heading_and_leans():
    heading, back, right = torch.randn(3, 40, generator=torch.Generator().manual_seed(0)).double()
    found = pelvis_turns(heading[:, None], back[:, None], right[:, None])[:, 0]
    wanted = Rotation.from_euler("YZX", torch.stack([heading, back, right], 1).numpy())
    assert (Rotation.from_euler("ZXY", found.numpy()) * wanted.inv()).magnitude().max() < 1e-7


def test_an_arm_points_where_it_is_told_to(model):
    """The model's own humerus, in the frame of its clavicle."""
    generator = torch.Generator().manual_seed(0)
    plane, elevation, twist = torch.rand(3, 50, generator=generator).double() * 2
    angles = arm_angles(plane, elevation, twist)
    names = model.coordinate_names
    for these in (angles, other_arm_angles(angles)):
        q = model.default.repeat(50, 1)
        q[:, [names.index(f"arm_{name}_r") for name in ("flex", "add", "rot")]] = these
        at = placed(model, q)
        elbow, shoulder = (at[:, model.marker_names.index(name)] for name in ("R_EJC", "R_SJC"))
        arm = torch.nn.functional.normalize(elbow - shoulder, dim=-1)
        wanted = torch.stack(
            [
                elevation.sin() * plane.sin(),
                -elevation.cos(),
                elevation.sin() * plane.cos(),
            ],
            1,
        )
        assert (arm - wanted).norm(dim=-1).max() < 1e-6


def test_an_arm_overhead_is_the_same_from_the_side_and_from_the_front():
    ways = torch.tensor([0.0, math.pi / 4, math.pi / 2], dtype=torch.float64)
    up = arm_angles(ways, torch.full_like(ways, math.pi), torch.zeros_like(ways))
    turned = Rotation.from_euler("ZXY", up.numpy())
    assert (turned[0].inv() * turned).magnitude().max() < 1e-7


def test_arms_of_the_bank_are_allowed_and_many(model):
    bank = arm_bank()
    own = [model.coordinate_names.index(name + "_r") for name in GIRDLE_ARM]
    assert len(bank.angles) > 10_000
    for angles in (bank.angles, bank.other[bank.other_allowed]):
        assert (angles >= model.lower[own]).all() and (angles <= model.upper[own]).all()


def test_folding_is_a_mirror_at_both_ends():
    low, high = torch.tensor([0.0]), torch.tensor([2.0])
    found = fold(torch.tensor([[-0.5], [0.5], [2.5], [4.25]]), low, high)
    assert torch.allclose(found[:, 0], torch.tensor([0.5, 0.5, 1.5, 0.25]))


def test_postures_are_inside_the_ranges(model):
    q, lean = draw_postures(model, 500, torch.Generator().manual_seed(0))
    own = joints(model)
    assert ((q >= model.lower) & (q <= model.upper))[:, own].all()
    assert lean.abs().max() <= 1.6 and (lean.abs() > 1.2).any(1).double().mean() > 0.05


def test_mirrored_markers_are_mirror_images(model, windows):
    q = windows[:20]
    other = {"R_": "L_", "L_": "R_"}
    across = [
        model.marker_names.index(other.get(name[:2], name[:2]) + name[2:])
        for name in model.marker_names
    ]
    image = placed(model, q)[..., across, :] * torch.tensor([1.0, 1.0, -1.0])
    mirrored = mirror(q, model.coordinate_names)
    assert (placed(model, mirrored) - image).abs().max() < EXACT
    assert torch.equal(mirror(mirrored, model.coordinate_names), q)


def test_mirroring_needs_both_sides():
    with pytest.raises(ValueError, match="knee_angle_r"):
        mirror(torch.zeros(2, 2), ("pelvis_tilt", "knee_angle_r"))


def test_spliced_bodies_are_of_two(model, windows):
    a, b = windows[:5], windows[5:10]
    mixed = splice(a, b, model.coordinate_names)
    lower = forward_kinematics(model, a).position
    both = forward_kinematics(model, mixed).position
    for body in ("pelvis", "toes_r", "toes_l"):
        row = model.body_names.index(body)
        assert torch.equal(both[:, :, row], lower[:, :, row])
    arm = model.coordinate_names.index("elbow_flex_r")
    assert torch.equal(mixed[..., arm], b[..., arm])


def test_perturbed_motion_is_near_smooth_and_inside(model, windows):
    changed = perturb(windows, model, rate=RATE, generator=torch.Generator().manual_seed(1))
    own = joints(model)
    assert (changed[..., own] >= model.lower[own]).all()
    assert (changed[..., own] <= model.upper[own]).all()
    difference = changed - windows
    hip = model.coordinate_names.index("hip_flexion_r")
    assert 0.25 < difference[..., hip].std() < 0.7  # rad; some are held back by the range
    assert (difference[..., own].diff(n=2, dim=1) * RATE**2).abs().max() < LARGEST_ACCELERATION
    assert torch.equal(changed[..., 18], windows[..., 18])  # locked
    none = perturb(windows, model, size=torch.zeros(256))
    inside = (windows - model.lower > 0.11) & (model.upper - windows > 0.11)
    assert torch.allclose(none[inside], windows[inside])


def test_one_set_of_shoulder_angles_comes_first(model):
    """Arms whose two sets are both allowed are given by the one above -90 degrees."""
    bank = arm_bank()
    own = [model.coordinate_names.index(name + "_r") for name in GIRDLE_ARM]
    both = bank.other_allowed
    q = model.default.repeat(int(both.sum()), 3, 1)
    q[..., own] = bank.angles[both][:, None]
    beyond = q.clone()
    beyond[..., own] = bank.other[both][:, None]
    assert (canonical_arms(beyond, model) - q).abs().max() < 1e-9
    assert torch.equal(canonical_arms(q, model), q)


def test_windows_without_contact_are_preferred(model):
    def drawn(contact):
        return random_windows(
            model, 60, 24, RATE, generator=torch.Generator().manual_seed(2), contact=contact
        )

    def share(q):
        return (self_contact(model, q[:, ::8]).amax((1, 2)) > 0.03).double().mean()

    kept = drawn(self_contact)
    assert kept.shape == (60, 24, 48)
    assert share(kept) < 0.5 * share(drawn(None))


@pytest.fixture(scope="module")
def recordings(model):
    return [random_motion(model, seed=seed, duration=4.0, rate=RATE) for seed in (1, 2)]


def test_random_motion_is_smooth_and_inside(model, recordings):
    own = joints(model)
    for motion in recordings:
        q = torch.as_tensor(motion["dof_position"].values)
        assert ((q >= model.lower) & (q <= model.upper))[:, own].all()
        acceleration = q[:, own].diff(n=2, dim=0) * RATE**2
        assert acceleration.abs().max() < LARGEST_ACCELERATION
        assert motion.attrs["self_contact"] <= 0.03  # m; of most seeds
    assert not np.allclose(*(motion["dof_position"] for motion in recordings))


def test_random_motion_repeats_by_its_seed(model, recordings):
    xr.testing.assert_identical(
        random_motion(model, seed=1, duration=4.0, rate=RATE), recordings[0]
    )


def test_random_motion_keeps_limbs_apart(model):
    """A seed whose limbs meet when nothing prevents it."""

    def depth(motion):
        return float(self_contact(model, torch.as_tensor(motion["dof_position"].values)).max())

    free = random_motion(model, seed=2, contact=None)
    assert depth(free) > 0.05
    assert depth(random_motion(model, seed=2)) < 0.5 * depth(free)


def test_random_motion_says_what_is_wrong(model):
    with pytest.raises(ValueError, match="duration 0"):
        random_motion(model, duration=0)
