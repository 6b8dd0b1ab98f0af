"""Activations by a network: from any source, at any frame rate, and what is refused."""

from __future__ import annotations

import json
import warnings
from functools import cache
from pathlib import Path

import numpy as np
import pytest
import roma
import torch
import xarray as xr
from scipy.interpolate import CubicSpline
from torch import Tensor, nn

import biokit as bk
from biokit import schema
from biokit.activation_sources import person_motion
from biokit.body import open_body, person
from biokit.body.pose import joint_transforms
from biokit.engine.kinematics import forward_kinematics
from biokit.engine.scaling import scale_model
from biokit.engine.stature import stature
from biokit.io.smpl_motion import write_smpl_motion
from biokit.learned_activations import learned_activations, windows
from biokit.nets.activation import ActivationEstimate, ActivationNetwork, activation_network
from biokit.nets.activation_checkpoints import SHIPPED
from biokit.nets.activation_features import ENTRIES, Figure, floors, pose_features
from biokit.nets.activation_input import ActivationInput
from biokit.nets.activation_mirror import mirrored_rotation
from biokit.physics import coordinates_of
from biokit.report import report
from biokit.schema import FrameFlag
from biokit.train.activation import mean_figure
from biokit.visual_front_end import with_features
from tests.opensim_reference import SHARED

SAMPLE = Path(__file__).resolve().parent.parent / "sample_data"
RATES = (24.0, 25.0, 29.97, 30.0, 50.0, 59.94, 100.0, 120.0, 240.0)
TOKENS, CHANNELS = 6, 4


@cache
def figure() -> Figure:
    return mean_figure(open_body())


class Oracle(ActivationNetwork):
    """Says a known function of each frame: of the knees, of the height of the pelvis."""

    def __init__(self) -> None:
        nn.Module.__init__(self)
        self.muscles, self.streams, self.frames = ("knee_r", "knee_l", "high"), "joint", 32
        self.front_end = "seen"
        self.register_buffer("mean", torch.zeros(ENTRIES))
        self.register_buffer("deviation", torch.full((ENTRIES,), 1e3))
        for name, value in zip(Figure._fields, figure(), strict=True):
            self.register_buffer(name, value)
        self.visual = nn.Identity()
        self.visual.shape = (TOKENS, CHANNELS)  # type: ignore[assignment]
        self.given: list[ActivationInput] = []

    def forward(self, given: ActivationInput) -> ActivationEstimate:
        self.given.append(given)
        theta = roma.rotmat_to_rotvec(given.rotation)
        said = torch.stack([theta[..., 5, 0], theta[..., 4, 0], given.place[..., 1]], -1)
        rotation = given.rotation
        if given.visual is not None:  # the first channel says by how much the head is wrong
            turn = torch.zeros_like(theta)
            turn[..., 15, 0] = given.visual[..., 0, 0]
            rotation = rotation @ roma.rotvec_to_rotmat(turn)
        return ActivationEstimate(said, 0.1 + 0.0 * said, rotation)


@cache
def tiny(streams: str = "joint") -> ActivationNetwork:
    """Numbers from a seed, of the right make."""
    torch.manual_seed(0)
    network = activation_network(
        bk.open_skeleton().muscles.names,
        streams=streams,
        width=32,
        depth=1,
        heads=2,
        tokens=TOKENS,
        channels=CHANNELS,
        kept=2,
    ).eval()
    for own, value in zip(network.figure, figure(), strict=True):
        own.copy_(value)
    network.deviation.fill_(10.0)
    return network


def said(time: np.ndarray) -> np.ndarray:
    """What the oracle says of `moving`, (F, 3)."""
    return np.stack(
        [
            0.4 + 0.3 * np.sin(2 * np.pi * 1.3 * time),
            0.4 - 0.3 * np.sin(2 * np.pi * 1.3 * time),
            0.9 + 0.05 * np.cos(2 * np.pi * 0.7 * time),
        ],
        1,
    )


def moving(rate: float = 30.0, duration: float = 3.0, start: float = 2.0) -> xr.Dataset:
    """A body that bends its knees, height 1.70 m and mass 62 kg."""
    time = start + np.arange(round(duration * rate) + 1) / rate
    values = said(time)
    theta = np.zeros((len(time), 24, 3))
    theta[:, 5, 0], theta[:, 4, 0] = values[:, 0], values[:, 1]
    theta[:, 0, 1] = 0.4 * time
    translation = np.stack([0.5 * time, values[:, 2], 0 * time], 1)
    return schema.body(time, theta, shape(), translation, attrs={"body_model": "open_body"})


@cache
def shape() -> np.ndarray:
    return person(1.70, 62.0, "female").double().numpy()


def of(source: object, network: ActivationNetwork | None = None, **options: object) -> xr.Dataset:
    chosen = tiny() if network is None else network
    return bk.muscle_activations(source, method="neural", network=chosen, **options)  # type: ignore[arg-type]


# --------------------------------------------------------------------------------- windows and time


@pytest.mark.parametrize("counts", [[5], [31], [32], [33], [48], [100], [7, 40, 5, 64]])
def test_windows_look_at_every_frame(counts: list[int]) -> None:
    rows, valid = windows(counts, 32)
    assert rows.shape == valid.shape and rows.shape[1] == min(32, max(counts))
    assert sorted(set(rows[valid].tolist())) == list(range(sum(counts)))
    part = torch.repeat_interleave(torch.arange(len(counts)), torch.tensor(counts))
    assert bool((part[rows] == part[rows[:, :1]]).all())  # no window reaches into another part
    steps = rows.diff(dim=1)
    assert bool(((steps == 1) == valid[:, 1:]).all()) and bool(valid[:, 0].all())
    # inside a long part every frame is a quarter of a window or more from both ends of one
    if counts == [100]:
        inside = rows[:, 8:24].flatten().tolist()
        assert set(range(8, 92)) <= set(inside)


@pytest.mark.parametrize("rate", RATES)
def test_what_the_network_says_comes_back_at_the_times_of_the_source(rate: float) -> None:
    """An oracle over windows, at 30 Hz, against the closed form at the source's own times."""
    source = moving(rate)
    network = Oracle()
    found = of(source, network)
    np.testing.assert_array_equal(found["time"], source["time"])
    away = np.abs(found["muscle_activation"].values - said(source["time"].values))
    # between two frames of 30 Hz a straight line misses a sine of 1.3 Hz by 0.3 (pi 1.3 / 30)^2 / 2
    assert away.max() < (1e-6 if rate in (29.97, 30.0) else 0.006)
    np.testing.assert_allclose(found["activation_deviation"], 0.1, atol=1e-6)
    frames = torch.cat([own.valid.sum(1) for own in network.given])
    assert int(frames.max()) == 32


def test_fast_noise_does_not_alias() -> None:
    """A tremor of 55 Hz in 240 Hz would be one of 5 Hz in every eighth frame."""
    source = moving(240.0)
    time = source["time"].values
    source["theta"][:, 4, 0] += 0.1 * np.sin(2 * np.pi * 55.0 * time)
    found = of(source, Oracle())["muscle_activation"].values[:, 1]
    assert np.abs(found - said(time)[:, 1])[24:-24].max() < 0.01


def test_a_network_says_the_same_at_any_frame_rate() -> None:
    reference = of(moving(30.0), muscles=["soleus_r", "recfem_l"])["muscle_activation"]
    size = float(reference.std())
    for rate in (24.0, 59.94, 240.0):
        found = of(moving(rate), muscles=["soleus_r", "recfem_l"])["muscle_activation"]
        inside = reference.isel(time=slice(3, -3))
        away = found.interp(time=inside["time"]) - inside
        assert float(np.sqrt((away**2).mean())) < 0.1 * size, rate


def test_uneven_times() -> None:
    source = moving(60.0)
    generator = np.random.default_rng(0)
    time = source["time"].values + generator.uniform(-0.004, 0.004, source.sizes["time"])
    uneven = moving(60.0)
    values = said(time)
    uneven["theta"][:, 5, 0], uneven["theta"][:, 4, 0] = values[:, 0], values[:, 1]
    uneven["translation"][:, 1] = values[:, 2]
    uneven = uneven.assign_coords(time=time)
    found = of(uneven, Oracle())["muscle_activation"].values
    assert np.abs(found - values).max() < 0.006


def test_gaps_stay_gaps_and_parts_are_looked_at_alone() -> None:
    source = moving(60.0)
    source["theta"][70:81, 3] = np.nan
    source["translation"][100] = np.nan
    source["theta"][103, 0] = np.nan  # two frames between the gaps are too few
    found = of(source)["muscle_activation"].values
    unknown = np.isnan(found).any(1)
    np.testing.assert_array_equal(np.flatnonzero(unknown), [*range(70, 81), *range(100, 104)])
    alone = of(source.isel(time=slice(0, 70)))["muscle_activation"].values
    np.testing.assert_allclose(found[:70], alone, atol=1e-6)
    late = source.assign_coords(time=source["time"] + np.where(np.arange(181) < 90, 0.0, 2.0))
    whole = of(late)["muscle_activation"].values
    alone = of(late.isel(time=slice(104, None)))["muscle_activation"].values
    np.testing.assert_allclose(whole[104:], alone, atol=1e-6)


@pytest.mark.parametrize(
    ("frames", "rate", "message"),
    [
        (4, 30.0, "4 frames are too few"),
        (5, 240.0, "longest part without gaps has 5 frames over 0.0167 s"),
        (40, 5.0, "5 frames per second; activations are found from 10 to 1000"),
        (40, 5000.0, "5000 frames per second"),
    ],
)
def test_too_short_too_slow(frames: int, rate: float, message: str) -> None:
    source = moving(rate, duration=50 / rate).isel(time=slice(0, frames))
    with pytest.raises(ValueError, match=message):
        of(source)


def test_five_frames_are_enough_and_slow_ones_are_warned_of() -> None:
    found = of(moving().isel(time=slice(0, 5)), Oracle())
    assert np.abs(found["muscle_activation"] - said(found["time"].values)).max() < 1e-6
    with pytest.warns(UserWarning, match=r"12.* frames per second are few"):
        of(moving(12.0))
    source = moving()
    source["theta"][::4] = np.nan
    with pytest.raises(ValueError, match="longest part without gaps has 3 frames"):
        of(source)


@pytest.mark.parametrize("rate", [30.0, 100.0])
def test_the_mirror_image_has_the_activations_of_the_other_side(rate: float) -> None:
    source = moving(rate)
    source["theta"][:, 16, 2] = 0.7  # one arm raised
    source["theta"][:, 3] = [0.1, 0.3, -0.2]  # the trunk turned and bent to a side
    rotation = roma.rotvec_to_rotmat(torch.from_numpy(source["theta"].values))
    image = source.assign(
        theta=source["theta"].copy(data=roma.rotmat_to_rotvec(mirrored_rotation(rotation)).numpy()),
        translation=source["translation"] * xr.DataArray([1.0, 1.0, -1.0], dims="space"),
    )
    own, other = (of(ds)["muscle_activation"] for ds in (source, image))
    names = [f"{n[:-2]}{'_l' if n.endswith('_r') else '_r'}" for n in own["muscle"].values]
    np.testing.assert_allclose(other.sel(muscle=names).values, own.values, atol=2e-6)
    right, left = (own.sel(muscle=f"delt2_{side}").values for side in "rl")
    assert np.abs(right - left).max() > 1e-4


# ------------------------------------------------------------------------------------------ sources


def test_stature_and_mass_of_a_body() -> None:
    own = person_motion(moving())
    assert own.stature == pytest.approx(1.70, abs=2e-3) and own.mass == pytest.approx(62, abs=0.1)
    assert own.stature_source == own.mass_source == "the shape of the body"
    taller = person_motion(moving(), height=1.87)
    assert taller.mass == pytest.approx(62 * (1.87 / own.stature) ** 2, rel=1e-3)
    told = moving().assign_attrs(height=1.8, mass=90.0)
    assert person_motion(told)[5:7] == (1.8, 90.0)
    assert person_motion(told, mass=70.0, height=1.6)[5:] == (1.6, 70.0, "given", "given")
    heavy = scale_model(bk.open_skeleton(), torch.full((25, 3), 1.1).double(), mass=101.0)
    assert person_motion(moving(), heavy).mass == pytest.approx(101.0)
    assert person_motion(moving(), bk.open_skeleton()).mass == pytest.approx(62, abs=0.1)


@pytest.mark.parametrize(
    "options", [{"height": 170.0}, {"mass": 0.0}, {"height": 1.7, "mass": 900.0}]
)
def test_no_such_person(options: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=r"not a person: .*Give height= in m and mass= in kg"):
        of(moving(), **options)


def test_joint_angles_become_the_pose_of_the_body() -> None:
    """The scaled open skeleton: hips, knees and ankles of the body are those of the skeleton."""
    model = scale_model(bk.open_skeleton(), torch.full((25, 3), 1.06).double(), mass=80.0)
    motion = bk.load(SAMPLE / "walk_true.mot")
    own = person_motion(motion, model)
    assert own.stature == pytest.approx(1.06 * stature(bk.open_skeleton()), rel=1e-6)
    assert own.mass == pytest.approx(80.0) and own.mass_source == "the model"
    pose = forward_kinematics(model, coordinates_of(motion, model))
    middle = pose.position[:, [model.body_names.index(f"femur_{s}") for s in "rl"]].mean(1)
    assert float((own.place - middle).norm(dim=1).max()) < 0.15  # pelvis and hips, m
    turned, _ = joint_transforms(own.rotation, open_body().rest_joints.double()[None])
    for joint, name in ((2, "femur_r"), (4, "tibia_l"), (8, "calcn_r"), (18, "radius_l")):
        follows = pose.rotation[:, model.body_names.index(name)]
        away = turned[:, joint] @ turned[0, joint].mT @ (follows @ follows[0].mT).mT
        assert float(roma.rotmat_to_rotvec(away).abs().max()) < 1e-6


def test_coordinates_of_another_model_by_name() -> None:
    """Rajagopal's thighs turn as its own kinematics say; arms and trunk are near."""
    folder = SHARED / "walk" / "reference"
    if not folder.is_dir():
        pytest.skip("the reference recordings are not at ../shared/data")
    model = bk.load(folder / "subject_scaled_walk.osim")
    motion = bk.load(folder / "walk_ik.mot", model).isel(time=slice(0, 60))
    with pytest.warns(UserWarning, match="held in the neutral pose: thoracic_extension"):
        own = person_motion(motion, model)
    assert own.mass == pytest.approx(85.07, abs=0.05) and 1.70 < own.stature < 1.82
    assert own.stature_source == "the length of the model's leg"
    pose = forward_kinematics(model, coordinates_of(motion, model))
    turned, _ = joint_transforms(own.rotation, open_body().rest_joints.double()[None])
    for joint, name, limit in ((0, "pelvis", 0.01), (2, "femur_r", 0.01), (4, "tibia_l", 5.0)):
        follows = pose.rotation[:, model.body_names.index(name)]
        away = turned[:, joint] @ turned[0, joint].mT @ (follows @ follows[0].mT).mT
        degrees = torch.rad2deg(roma.rotmat_to_rotvec(away).norm(dim=-1))
        assert float(degrees.max()) < limit, name
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = of(motion, model=model)
    assert found["muscle"].values.tolist() == list(model.muscles.names)


def test_knees_that_bend_the_other_way_are_refused() -> None:
    motion = bk.load(SAMPLE / "walk_true.mot")
    motion["dof_position"] *= np.where(motion["dof"].str.startswith("knee_angle"), -1.0, 1.0)
    with pytest.raises(ValueError, match=r"knee_angle_r goes from -\d+ to -\d+ deg, the open"):
        of(motion)
    legs = bk.load(SAMPLE / "walk_true.mot")
    legs = legs.sel(dof=[n for n in legs["dof"].values if not n.endswith("_l")])
    with pytest.raises(ValueError, match="there is no hip_flexion_l, hip_adduction_l"):
        of(legs)


def test_files_are_read(tmp_path: Path) -> None:
    """An AMASS file that is z-up gives what the body itself gives."""
    source = moving(60.0)
    write_smpl_motion(source, tmp_path / "y.npz")
    with np.load(tmp_path / "y.npz") as file:
        held = dict(file)
    up = roma.rotvec_to_rotmat(torch.tensor([np.pi / 2, 0.0, 0.0]).double())
    poses = torch.from_numpy(held["poses"]).reshape(-1, 24, 3)
    poses[:, 0] = roma.rotmat_to_rotvec(up @ roma.rotvec_to_rotmat(poses[:, 0]))
    held |= {"poses": poses.flatten(1).numpy(), "trans": held["trans"] @ up.numpy().T}
    np.savez(tmp_path / "z.npz", **held)
    expected = of(source)["muscle_activation"].values
    for name in ("y.npz", "z.npz"):
        found = of(tmp_path / name)
        np.testing.assert_allclose(found["muscle_activation"].values, expected, atol=2e-4)
    motion = of(SAMPLE / "walk_true.mot", muscles=["soleus"])
    assert motion["muscle"].values.tolist() == ["soleus_r", "soleus_l"]
    schema.validate(motion, "motion")


def test_what_holds_no_pose_is_refused() -> None:
    markers = bk.load(SAMPLE / "static.trc")
    with pytest.raises(ValueError, match=r"static.trc: holds markers.*run biokit.inverse_kinem"):
        of(markers)
    with pytest.raises(ValueError, match="no stated kind"):
        of(xr.Dataset())
    with pytest.raises(ValueError, match=r"recover_mesh\(..., features=True\) first"):
        of(SAMPLE / "walk.mp4")
    with pytest.raises(FileNotFoundError):
        of("nowhere.npz")


# ------------------------------------------------------------------------------- muscles and result


def test_muscles_by_name() -> None:
    source = moving()
    everything = of(source)["muscle_activation"]
    assert everything["muscle"].values.tolist() == list(tiny().muscles)
    some = of(source, muscles=["tibant_l", "soleus", "tibant_l"])["muscle_activation"]
    assert some["muscle"].values.tolist() == ["tibant_l", "soleus_r", "soleus_l"]
    xr.testing.assert_allclose(some, everything.sel(muscle=some["muscle"].values))
    with pytest.raises(ValueError, match=r"soleuss_r \(close: soleus_r.*\n.*open skeleton"):
        of(source, muscles=["soleuss_r", "tibant_l"])
    with pytest.raises(ValueError, match="muscles is empty"):
        of(source, muscles=[])


def test_result_keeps_the_source_and_says_what_made_it() -> None:
    source = moving().assign(flag=("time", np.full(91, FrameFlag.LABELS_EXCHANGED, "i2")))
    found = of(source, mass=70.0)
    xr.testing.assert_equal(found[["theta", "beta", "translation"]], source.drop_vars("flag"))
    assert (found["flag"].values == int(FrameFlag.LABELS_EXCHANGED)).all()
    assert found.attrs["mass"] == 70.0 and found.attrs["height"] == pytest.approx(1.70, abs=2e-3)
    options = json.loads(found.attrs["options"])
    assert options["muscle_activations"] == "neural"
    assert options["activation_mass"] == "70.0 kg, given"
    assert options["activation_stature"].endswith("m, the shape of the body")
    assert "corrected_theta" not in found and "muscle_force" not in found
    again = of(found, muscles=["soleus_r"])  # the muscles of before are gone
    assert again.sizes["muscle"] == 1


@pytest.mark.parametrize("suffix", [".nc", ".zarr"])
def test_results_are_stored_and_read_again(tmp_path: Path, suffix: str) -> None:
    source = with_features(moving(), np.ones((91, TOKENS, CHANNELS)), tiny().front_end)
    found = of(source, muscles=["soleus"])
    bk.save(found, tmp_path / f"out{suffix}")
    again = bk.load(tmp_path / f"out{suffix}")
    schema.validate(again, "body")
    xr.testing.assert_allclose(again[list(found.data_vars)].load(), found)
    assert again.attrs["options"] == found.attrs["options"]


def test_forces_are_those_of_static_optimisation_per_activation() -> None:
    model = bk.open_skeleton()
    motion = bk.load(SAMPLE / "walk_true.mot")
    rate = np.gradient(motion["dof_position"].values, motion["time"].values, axis=0)
    motion = motion.assign(dof_velocity=(("time", "dof"), rate), dof_force=(("time", "dof"), rate))
    found = of(motion, model=model)
    part = motion.isel(time=slice(100, 103))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        static = bk.muscle_activations(part, model)
    own = found.isel(time=slice(100, 103))
    expected = own["muscle_activation"] * static["muscle_force"] / static["muscle_activation"]
    used = (static["muscle_activation"] > 1e-3).values
    np.testing.assert_allclose(own["muscle_force"].values[used], expected.values[used], rtol=1e-6)
    assert used.sum() > 50


def test_features_correct_the_pose() -> None:
    source = moving()
    feature = np.zeros((91, TOKENS, CHANNELS))
    feature[:, 0, 0] = 0.2
    found = of(with_features(source, feature, "seen"), Oracle())
    expected = source["theta"].values.copy()
    expected[:, 15, 0] += 0.2
    np.testing.assert_allclose(found["corrected_theta"].values, expected, atol=1e-5)
    feature[60:] = np.nan
    part = of(with_features(source, feature, "seen"), Oracle())
    corrected = part["corrected_theta"].values[:, 15, 0]
    assert (corrected[60:] == 0).all() and corrected[:32] == pytest.approx(0.2, abs=1e-5)
    known = np.abs(part["muscle_activation"].values - said(source["time"].values))
    assert known.max() < 1e-6  # without features the pose alone is read
    flag = np.where(np.arange(91) < 8, int(FrameFlag.NO_PERSON), 0).astype("i2")
    nobody = with_features(source.assign(flag=("time", flag)), feature, "seen")
    assert (of(nobody, Oracle())["corrected_theta"].values[:8, 15] == 0).all()


def test_features_of_another_front_end_are_left_out() -> None:
    source = moving()
    other = with_features(source, np.ones((91, 1, 512)), "PromptHMR")
    with pytest.warns(UserWarning, match="1 tokens of 512 channels by PromptHMR.*pose alone"):
        found = of(other)
    xr.testing.assert_equal(found["muscle_activation"], of(source)["muscle_activation"])
    feature = np.random.default_rng(0).normal(size=(91, TOKENS, CHANNELS))
    fitting = with_features(source, feature, tiny().front_end)
    seen = of(fitting)
    assert not np.allclose(seen["muscle_activation"], found["muscle_activation"])
    blind = of(fitting, tiny("pose"))
    assert "corrected_theta" not in blind


def test_features_follow_the_frame_rate() -> None:
    """Of 60 frames per second every second picture is read, the right one."""
    source = moving(60.0)
    feature = np.zeros((181, TOKENS, CHANNELS))
    feature[:, 0, 0] = 0.3 * (source["time"].values - 2.0)
    found = of(with_features(source, feature, "seen"), Oracle())
    expected = source["theta"].values[:, 15, 0] + feature[:, 0, 0]
    np.testing.assert_allclose(found["corrected_theta"].values[:, 15, 0], expected, atol=1e-5)


def test_unfamiliar_motion_is_flagged() -> None:
    """A second on the head, to a network that learned from people upright."""
    source = moving(30.0, duration=5.0)
    own = person_motion(source)
    network = activation_network(tiny().muscles, width=16, depth=1, heads=2, tokens=1, channels=1)
    for own_part, value in zip(network.figure, figure(), strict=True):
        own_part.copy_(value)
    given = ActivationInput(
        own.rotation[None].float(),
        own.place[None].float(),
        torch.tensor([[own.stature, own.mass]]),
        torch.ones(1, len(own.time), dtype=torch.bool),
    )
    entries = pose_features(given, network.figure)[0]
    network.mean.copy_(entries.mean(0))
    network.deviation.copy_(torch.maximum(entries.std(0), floors(entries)))
    bit = int(FrameFlag.UNFAMILIAR_MOTION)
    assert not (of(source, network.eval())["flag"].values & bit).any()
    source["theta"][60:90, 0] = [np.pi, 0.0, 0.0]
    flagged = (of(source, network)["flag"].values & bit) != 0
    assert flagged[64:86].all() and not flagged[:40].any() and not flagged[110:].any()


def test_options_of_one_method_are_refused_by_the_other() -> None:
    source, model = moving(), bk.open_skeleton()
    for options in (
        {"exponent": 3.0},
        {"weights": "volume"},
        {"reserves": 5.0},
        {"reserves": {}},
        {"emg": xr.DataArray(0)},
        {"passive_forces": True, "activation_dynamics": True, "moment_arms": True},
    ):
        with pytest.raises(ValueError, match=f"'neural' takes no .*{next(iter(options))}"):
            of(source, **options)
    with pytest.raises(ValueError, match="'static' takes no muscles, network, height, mass, body"):
        bk.muscle_activations(
            source, model, muscles=["a"], network="b", height=1.0, mass=1.0, body="c"
        )
    with pytest.raises(ValueError, match="method 'neurall' is unknown; known: static, neural"):
        bk.muscle_activations(source, model, method="neurall")
    with pytest.raises(ValueError, match="'static' needs the model"):
        bk.muscle_activations(source)
    with pytest.raises(FileNotFoundError):
        bk.muscle_activations(source, method="neural", network="nowhere.safetensors")


def test_tensors() -> None:
    """Below the face: float32 motion on the CPU, statures and masses as they are given."""
    own = person_motion(moving())
    network = Oracle()
    found = learned_activations(
        network, own.time, own.rotation.float(), own.place.float(), stature=1.5, mass=40.0
    )
    assert found.known.all() and found.activation.dtype == torch.float64
    people: Tensor = torch.cat([given.person for given in network.given])
    assert bool((people == torch.tensor([1.5, 40.0])).all())


# ------------------------------------------------------------------------------------- the real one


@pytest.fixture(scope="module")
def walk() -> xr.Dataset:
    """The sample's true motion with activations by the shipped network."""
    if not SHIPPED.exists():
        pytest.skip("biokit/assets/activation.safetensors is not there")
    return bk.muscle_activations(SAMPLE / "walk_true.mot", bk.open_skeleton(), method="neural")


def test_the_shipped_network_walks_like_static_optimisation(walk: xr.Dataset) -> None:
    """Correlation of the muscles that do something, and errors as large as it expects."""
    model = bk.open_skeleton()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        motion = bk.load(SAMPLE / "walk_true.mot")
        forces = bk.ground_reaction(motion, model, method="contact")
        static = bk.muscle_activations(bk.inverse_dynamics(motion, model, forces), model)
    inside = slice(15, -15)
    own, truth = (ds["muscle_activation"].values[inside] for ds in (walk, static))
    moving = truth.std(0) > 0.02
    score = [np.corrcoef(*pair)[0, 1] for pair in zip(own.T[moving], truth.T[moving], strict=True)]
    assert np.mean(score) > 0.6 and moving.sum() > 60
    assert np.sqrt(((own - truth) ** 2).mean()) < 0.08
    expected = float(walk["activation_deviation"].mean())
    assert 0.4 < np.abs(own - truth).mean() / expected < 2.5
    assert own.min() >= 0 and own.max() <= 1
    assert not (walk["flag"].values & int(FrameFlag.UNFAMILIAR_MOTION)).any()


@pytest.mark.parametrize(("rate", "limit"), [(24.0, 0.006), (30.0, 0.002), (240.0, 0.002)])
def test_the_shipped_network_at_other_frame_rates(
    walk: xr.Dataset, rate: float, limit: float
) -> None:
    time = np.arange(0.0, 3.0 + 1e-9, 1 / rate)
    angles = CubicSpline(walk["time"].values, walk["dof_position"].values)(time)
    other = schema.motion(
        time, walk["dof"].values, angles, is_rotation=(walk["dof_unit"] == "rad").values
    )
    found = bk.muscle_activations(other, bk.open_skeleton(), method="neural")
    inside = walk["muscle_activation"].isel(time=slice(15, -15))
    away = found["muscle_activation"].interp(time=inside["time"]) - inside
    assert float(np.sqrt((away**2).mean())) < limit


@pytest.mark.slow
def test_the_shipped_network_corrects_the_pose_that_a_video_gives(walk: xr.Dataset) -> None:
    """The sample's keypoints: joint angles are nearer to the truth, activations to its own."""
    truth = bk.load(SAMPLE / "walk_body.npz")
    body = bk.recover_mesh(SAMPLE / "walk_keypoints.json", features=True, progress=False)
    found = bk.muscle_activations(body, method="neural")
    exact = bk.muscle_activations(truth, method="neural")
    before, after = (
        float(np.sqrt(((x.values[:, 1:] - truth["theta"].values[:, 1:]) ** 2).mean()))
        for x in (found["theta"], found["corrected_theta"])
    )
    assert after < 0.7 * before
    away = found["muscle_activation"].values - exact["muscle_activation"].values
    assert np.sqrt((away**2).mean()) < 0.04


# -------------------------------------------------------------------------------------- the ladder


@pytest.mark.slow
def test_analyze_takes_activations_from_the_network(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """From joint angles, with everything that is above and below, to the page."""
    monkeypatch.setattr("biokit.neural_activations._shipped", tiny)
    motion = bk.load(SAMPLE / "walk_true.mot").isel(time=slice(60, 140))
    found = bk.analyze(motion, model=bk.open_skeleton(), muscles="neural", progress=False)
    assert found.attrs["stopped"] == "joint loads: the last rung"
    assert found["muscle"].values.tolist() == list(bk.open_skeleton().muscles.names)
    assert {"dof_force", "activation_deviation", "muscle_force", "joint_force"} <= set(found)
    assert "reserve_share" not in found
    assert json.loads(found.attrs["options"])["muscle_activations"] == "neural"
    page = report(found, tmp_path / "page.html").read_text("utf-8")
    assert "Activations by a network, from the motion alone" in page
    with pytest.raises(ValueError, match="muscles 'statics' is unknown; known: static, neural"):
        bk.analyze(motion, muscles="statics")  # type: ignore[arg-type]
