"""The scripts that make labelled clips: what they write is of the same frames and the same body."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

import numpy as np
import pytest
import roma
import torch
from scipy.signal import savgol_filter

import biokit as bk
from biokit.body.open_body import open_body
from biokit.body.registration import Registration, register
from biokit.body.skinning import pose_body, rest_shape
from biokit.engine.kinematics import forward_kinematics
from biokit.engine.model import Model
from biokit.train.activation_data import load_bank
from biokit.train.kinetic_labels import RATE, KineticLabels, person_model
from scripts.activation import labels as script
from scripts.activation import motions
from tests.kinetic_labels import walking_labels

STEP = 2  # frames of the kinetic labels, at 60 Hz
once = cache(script.label)  # labelling takes seconds; each clip is labelled once
registered = cache(register)


@pytest.fixture(scope="module")
def labelled(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """What the script writes of two clips, and the folder of its parts."""
    patch = pytest.MonkeyPatch()
    patch.setattr(script, "label", once)
    folder = tmp_path_factory.mktemp("labels")
    run(patch, folder)
    patch.undo()
    return folder / "activation_clips.npz", folder / "activation"


@cache
def skeleton() -> Model:
    return bk.open_skeleton()


def run(patch: pytest.MonkeyPatch, folder: Path) -> None:
    own = walking_labels()
    patch.setattr(script, "load_labels", lambda path: own)
    patch.setattr(script, "register", lambda body, model: registered(open_body(), skeleton()))
    out = folder / "activation_clips.npz"
    patch.setattr(sys, "argv", ["labels", "--kinetics", "made.npz", "--out", str(out)])
    threads = torch.get_num_threads()
    script.main()
    torch.set_num_threads(threads)


def test_clips_have_the_pose_of_the_persons_skeleton(labelled: tuple[Path, Path]) -> None:
    own = walking_labels()
    body = open_body().to("cpu", torch.float64)
    with np.load(labelled[0]) as stored:
        assert float(stored["fps"]) == RATE / STEP
        for i in range(2):
            rows = slice(stored["starts"][i], stored["starts"][i + 1])
            theta, place = (
                torch.from_numpy(stored[n][rows]).double() for n in ("theta", "translation")
            )
            model, clip = person_model(own, i), own.clip(i)
            q = torch.from_numpy(clip["measured_q"][::STEP].astype(np.float64))[: len(theta)]
            assert len(theta) == (len(clip["q"]) + 1) // STEP
            pose = forward_kinematics(model, q)
            beta = torch.from_numpy(stored["beta"][i])
            rest = rest_shape(body, beta)[1][0]
            found = pose_body(body, theta, beta, place - rest)
            torch.testing.assert_close(found.joints[:, 0], place, rtol=0, atol=1e-6)
            parts = {n: model.body_names.index(n) for n in ("femur_r", "femur_l", "tibia_r")}
            hips = pose.position[:, [parts["femur_l"], parts["femur_r"]]].mean(1)
            torch.testing.assert_close(found.joints[:, [1, 2]].mean(1), hips, rtol=0, atol=1e-5)
            knee = found.joints[:, 5] - pose.position[:, parts["tibia_r"]]
            assert knee.norm(dim=-1).max() < 0.03
            # who walks forward faces x: left is -z
            left = roma.rotvec_to_rotmat(theta[:, 0])[:, :, 0]
            assert (left[:, 2] < -0.8).all()
            assert float(stored["stature"][i]) == pytest.approx((1.66, 1.84)[i], abs=0.02)
            assert float(stored["mass"][i]) == pytest.approx(70.0)
        assert stored["names"].tolist() == ["first 0", "second 0"]


def test_activations_are_those_of_the_last_rung(labelled: tuple[Path, Path]) -> None:
    """As `biokit.muscle_activations` finds them in the same frames, then smoothed by SciPy."""
    bank = load_bank(labelled[0], labelled[0].with_name("activation_labels.npy"))
    assert bank.muscles == bk.open_skeleton().muscles.names
    assert bank.usable.tolist() == [True, False]
    activation = bank.activation.float()
    assert activation.min() >= 0 and activation.max() <= 1
    assert 0.01 < float(activation[bank.labelled].mean()) < 0.3
    own = walking_labels()
    model, clip = person_model(own, 1), own.clip(1)
    made = bk.schema.motion(
        np.arange(len(clip["q"])) / RATE,
        own.coordinate_names,
        clip["q"].astype(np.float64),
        is_rotation=model.coordinate_is_rotation,
    )
    for name, key in (("velocity", "qd"), ("acceleration", "qdd"), ("force", "tau")):
        made[f"dof_{name}"] = (("time", "dof"), clip[key].astype(np.float64))
    found = bk.muscle_activations(made.isel(time=slice(0, None, STEP)), model)
    exact = found["muscle_activation"].values
    expected = savgol_filter(exact, 11, 2, axis=0).clip(0, 1)
    stored = activation[bank.starts[1] : bank.starts[2]].numpy()
    np.testing.assert_allclose(stored, expected, rtol=0, atol=1e-3)  # float16 of 0 to 1
    assert np.abs(exact - stored).max() > 0.05


def test_a_second_call_makes_only_what_is_not_there(
    labelled: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    clips, parts = labelled
    before = clips.read_bytes(), clips.with_name("activation_labels.npy").read_bytes()
    one, other = sorted(parts.glob("*.npz"))
    other.write_bytes(other.read_bytes()[:1000])
    made = []

    def counted(labels: KineticLabels, i: int, tied: Registration) -> object:
        made.append(i)
        return once(labels, i, tied)

    monkeypatch.setattr(script, "label", counted)
    run(monkeypatch, clips.parent)
    assert made == [1]
    assert (clips.read_bytes(), clips.with_name("activation_labels.npy").read_bytes()) == before
    # a part that is of another clip is made again
    one.write_bytes(other.read_bytes())
    run(monkeypatch, clips.parent)
    assert made == [1, 0]
    assert clips.with_name("activation_labels.npy").read_bytes() == before[1]


def test_a_clip_that_cannot_be_labelled_costs_only_itself(
    labelled: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:

    def failing(labels: KineticLabels, i: int, tied: Registration) -> object:
        if i == 0:
            raise ValueError("nobody there")
        return once(labels, i, tied)

    monkeypatch.setattr(script, "label", failing)
    run(monkeypatch, tmp_path)
    with np.load(tmp_path / "activation_clips.npz") as stored:
        assert stored["names"].tolist() == ["second 0"]
    with np.load(tmp_path / "activation" / "made_0.npz") as part:
        assert "nobody there" in str(part["problem"])
    monkeypatch.setattr(script, "label", lambda labels, i, tied: failing(labels, 0, tied))
    with pytest.raises(ValueError, match="no clip was labelled"):
        run(monkeypatch, tmp_path / "none")


# ------------------------------------------------------------------------- other upper bodies


def motion_cache(path: Path, seed: int) -> Path:
    """Three clips that sway, the second held out: its pelvis is at 5 m."""
    model = bk.open_skeleton()
    generator = torch.Generator().manual_seed(seed)
    time = torch.arange(130, dtype=torch.float64)[:, None] / 60
    swing = 0.06 * torch.rand(len(model.default), generator=generator, dtype=torch.float64)
    q = model.default + swing * torch.sin(6 * time + 6 * swing)
    clips = torch.stack([q] * 3)
    clips[1, :, model.coordinate_names.index("pelvis_ty")] = 5.0
    np.savez(
        path,
        q=clips.flatten(0, 1).numpy().astype(np.float32),
        coordinate_names=np.array(model.coordinate_names),
        clip_starts=np.arange(0, 391, 130),
        held_out=np.array([False, True, False]),
        scale_factor=np.ones((3, 25, 3)),
    )
    return path


def test_other_upper_bodies_stand_on_trained_legs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = bk.open_skeleton().to("cpu", torch.float64)
    names = model.coordinate_names
    paths = [motion_cache(tmp_path / f"{i}.npz", i) for i in range(2)]
    sources = motions.read(paths, names)
    assert [len(source.factors) for source in sources] == [2, 2]
    assert all(float(s.bank.q[:, names.index("pelvis_ty")].max()) < 2 for s in sources)
    with pytest.raises(ValueError, match=r"0\.npz is of another skeleton"):
        motions.read(paths, names[::-1])
    legs = sources[0].bank.q[:130]
    generator = torch.Generator().manual_seed(0)
    q = motions.other_upper_body(legs, sources, model, generator)
    below = [
        i
        for i, name in enumerate(names)
        if name.startswith(("pelvis", "hip", "knee", "ankle", "subtalar", "mtp"))
    ]
    above = [i for i in range(len(names)) if i not in below]
    assert torch.equal(q[:, below], legs[:, below])
    assert (q - legs)[:, above].abs().amax(0).min() > 1e-3
    # no faster than people: rad/s
    assert (q.diff(dim=0) * 60).abs().max() < 30

    out = tmp_path / "made.npz"
    words = ["motions", "--caches", *map(str, paths), "--out", str(out), "--count", "5"]
    monkeypatch.setattr(sys, "argv", words)
    motions.main()
    with np.load(out) as stored:
        assert len(stored["clip_names"]) == 5 == len(set(stored["clip_names"]))
        assert not stored["held_out"].any()
        assert stored["clip_starts"][-1] == len(stored["q"])
        assert stored["scale_factor"].shape == (5, 25, 3)
        assert float(stored["fps"]) == 60.0
        assert np.isfinite(stored["q"]).all()


def test_who_leans_keeps_the_feet_where_they_are() -> None:
    model = bk.open_skeleton().to("cpu", torch.float64)
    generator = torch.Generator().manual_seed(3)
    names = model.coordinate_names
    q = model.default.repeat(120, 1)
    q[:, [names.index(f"hip_flexion_{s}") for s in "rl"]] = torch.tensor(
        [0.5, -0.1], dtype=torch.float64
    )
    largest = 0.0
    for _ in range(5):
        moved = motions.leaning(q, model, generator)
        before, after = forward_kinematics(model, q), forward_kinematics(model, moved)
        feet = [model.body_names.index(f"{part}_{s}") for part in ("calcn", "talus") for s in "rl"]
        # upright on both legs, pelvis and hips turn about the same axis
        torch.testing.assert_close(
            after.position[:, feet], before.position[:, feet], rtol=0, atol=1e-6
        )
        torch.testing.assert_close(
            after.rotation[:, feet], before.rotation[:, feet], rtol=0, atol=1e-6
        )
        hips = moved[:, [names.index(f"hip_flexion_{s}") for s in "rl"]]
        for column, side in enumerate("rl"):
            i = names.index(f"hip_flexion_{side}")
            assert (hips[:, column] >= model.lower[i]).all()
            assert (hips[:, column] <= model.upper[i]).all()
        pelvis = model.body_names.index("pelvis")
        turned = roma.rotmat_geodesic_distance(
            after.rotation[:, pelvis], before.rotation[:, pelvis]
        )
        largest = max(largest, float(turned.max()))
    assert 0.1 < largest < 1.5
