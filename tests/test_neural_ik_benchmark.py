"""The evaluation of NeurIK: its disturbances, its definitions, its rival."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
import xarray as xr

import biokit as bk
from benchmarks.neural_ik import cases, real_trials, scores, tables
from benchmarks.neural_ik.cases import Case, Condition, disturbed
from benchmarks.neural_ik.methods import POSTURE, optimiser
from biokit import schema
from biokit.engine import ik
from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.engine.model import Model
from biokit.marker_tasks import match_markers


@pytest.fixture(scope="module")
def skeleton() -> Model:
    return bk.open_skeleton()


def clip(model: Model, q: torch.Tensor) -> Case:
    """The generic skeleton's own markers in a motion."""
    names = cases.skin_markers(model)
    rows = [model.marker_names.index(name) for name in names]
    shown = marker_positions(model, forward_kinematics(model, q))[:, rows].numpy()
    rest = marker_positions(model, forward_kinematics(model, model.default))[rows].numpy()
    time = np.arange(len(q)) / 60
    return Case("own", "own", time, shown, names, q.numpy(), np.ones((25, 3)), rest)


def swing(model: Model, frames: int) -> torch.Tensor:
    """Every joint a little bent, to and fro."""
    wave = 0.15 * torch.sin(torch.linspace(0, 6, frames, dtype=torch.float64))[:, None]
    q = model.default + (0.2 + wave) * torch.tensor(model.coordinate_is_rotation)
    return torch.where(torch.tensor(model.locked), model.default, q)


def test_disturbances_have_the_size_they_name(skeleton: Model) -> None:
    case = clip(skeleton, skeleton.default.expand(1500, -1).clone())
    noisy = disturbed(case, Condition("noise", noise=0.01)) - case.markers
    assert noisy.std() == pytest.approx(0.01, rel=0.02)
    hidden = np.isnan(disturbed(case, Condition("gone", dropout=0.3)))
    assert np.array_equal(hidden.any(-1), hidden.all(-1))
    hidden = hidden[..., 0]
    assert hidden.mean() == pytest.approx(0.3, abs=0.02)
    begins = hidden[1:] & ~hidden[:-1]
    assert hidden[1:].sum() / begins.sum() / 60 == pytest.approx(cases.HIDDEN, rel=0.1)
    again = disturbed(case, Condition("gone", dropout=0.3))
    np.testing.assert_array_equal(np.isnan(again[..., 0]), hidden)


def test_windows_cover_whole_pieces(skeleton: Model) -> None:
    case = clip(skeleton, swing(skeleton, 200))
    found = cases.windows([case], frames=64)
    assert [len(c.time) for c in found] == [64, 64, 64]
    np.testing.assert_array_equal(found[1].q_true, case.q_true[64:128])
    assert len(cases.windows([case], frames=64, most=2)) == 2
    with pytest.raises(ValueError, match=r"markers is \(200, 141, 3\), not \(199, 141, 3\)"):
        replace(case, time=case.time[:-1])


def test_the_rival_recovers_a_motion_of_the_skeleton_itself(skeleton: Model) -> None:
    case = clip(skeleton, swing(skeleton, 20))
    answer = optimiser(case, case.markers, skeleton)
    result = scores.score("optimiser", "clean", [case], [answer], skeleton)
    assert float(result.landmark.mean()) < 0.1 and float(result.body.mean()) < 0.1  # mm
    section = tables.accuracy([result], skeleton)
    row = next(line for line in section.lines if line.startswith("| clean"))
    assert [float(x) for x in row.strip("| ").split(" | ")[4:]] == pytest.approx([0] * 6, abs=0.05)


def test_an_equal_name_of_the_shoulder_is_no_error(skeleton: Model) -> None:
    """(a, b, c) and (a - pi, pi - b, c - pi) are one orientation, where the ranges allow both."""
    column = {name: i for i, name in enumerate(skeleton.coordinate_names)}
    truth = skeleton.default.expand(1, -1).clone()
    truth[0, column["arm_add_r"]] = -1.2
    named = truth.clone()
    named[0, column["arm_flex_r"]] += np.pi
    named[0, column["arm_add_r"]] = -np.pi + 1.2
    named[0, column["arm_rot_r"]] -= np.pi
    pose, same = (forward_kinematics(skeleton, q).rotation for q in (truth, named))
    torch.testing.assert_close(pose, same)
    again = scores.renamed(skeleton, named.numpy(), truth.numpy())
    np.testing.assert_allclose(again, truth.numpy(), atol=1e-12)
    shown = torch.zeros(1, 172, 3, dtype=torch.float64)
    assert not scores.far_arms(skeleton, named, truth, shown).any()


def test_a_wrong_arm_is_far_seen_and_costly(skeleton: Model) -> None:
    truth = skeleton.default.expand(4, -1).clone()
    q = truth.clone()
    q[:, skeleton.coordinate_names.index("arm_rot_l")] += 1.0
    q[3] = truth[3]  # this one is right
    target = marker_positions(skeleton, forward_kinematics(skeleton, truth))
    arm = [
        k
        for k, b in enumerate(skeleton.marker_body)
        if skeleton.body_names[b].startswith(("humerus_l", "ulna_l", "radius_l", "hand_l"))
    ]
    target[1, arm] = torch.nan  # hidden: nobody can say
    best = np.array([0.1, 0.1, 0.1, 0.1])
    cost = np.array([0.2, 0.2, 0.1, 0.2])  # the third is as low as any known
    far, worse = scores.far_arms(skeleton, q, truth, target), scores.clearly_worse(cost, best)
    assert far.tolist() == [True, False, True, False]
    assert worse.tolist() == [True, True, False, True]


def test_starts_are_compared_on_one_cost(skeleton: Model) -> None:
    case = clip(skeleton, swing(skeleton, 12))

    def warm(markers: xr.Dataset, model: Model) -> xr.Dataset:
        start = torch.where(torch.tensor(model.locked), model.default, swing(model, 12) + 0.05)
        solution = ik.inverse_kinematics(
            model,
            torch.from_numpy(match_markers(markers, model)[0]),
            start=start,
            coordinate_weight=ik.joint_angles(model) * POSTURE,
        )
        names, turns = model.coordinate_names, model.coordinate_is_rotation
        motion = schema.motion(markers["time"], names, solution.q, is_rotation=turns)
        return motion.assign(cost=("time", solution.cost.numpy()))

    cold = optimiser(replace(case, rest_markers=None), case.markers, skeleton)
    found = scores.compare_starts(case, case.markers, cold, warm=warm)
    assert found.cold.shape == found.warm.shape == (12,)
    np.testing.assert_allclose(found.warm, found.cold, rtol=1e-3, atol=1e-9)
    assert found.not_worse >= 0.9 and not found.wrong_cold.any() and not found.wrong_warm.any()
    section = tables.hybrid({"clean": [found]})
    assert section.targets[0].met == (found.not_worse >= tables.NOT_WORSE)
    assert "| clean | 12 |" in "\n".join(section.lines)


def laboratory(model: Model, **angles: float) -> dict[str, float]:
    q = model.default.clone()
    for name, value in angles.items():
        q[model.coordinate_names.index(name)] = value
    motion: xr.Dataset = schema.motion(
        [0.0], model.coordinate_names, q[None], is_rotation=model.coordinate_is_rotation
    )
    found = real_trials.laboratory_angles(motion, model)
    return {name: float(values[0]) for name, values in found.items()}


def test_laboratory_angles_are_the_skeletons_where_one_joint_moves(skeleton: Model) -> None:
    turns = {"lumbar_extension": -0.4, "lumbar_bending": 0.2, "lumbar_rotation": 0.3}
    turns |= {
        f"arm_{name}_{s}": v
        for name, v in (("flex", 0.9), ("add", -0.5), ("rot", 0.7))
        for s in "rl"
    }
    turns |= {"knee_angle_l": 1.0, "pelvis_tilt": -0.2, "wrist_dev_r": 0.1}
    found = laboratory(skeleton, **turns)
    assert {name: found[name] for name in turns} == pytest.approx(turns)
    both = laboratory(skeleton, lumbar_extension=-0.4, thoracic_extension=-0.1)
    assert both["lumbar_extension"] == pytest.approx(-0.5)
    girdle = laboratory(skeleton, clavicle_elevation_r=0.2, arm_add_r=-0.3)
    assert girdle["arm_add_r"] == pytest.approx(-0.5, abs=0.02)  # to the torso, not to the girdle


def test_reference_signs_and_held_coordinates() -> None:
    trial = replace(real_trials.TRIALS["gait2392 walk"])
    names = [
        "knee_angle_r",
        "hip_flexion_r",
        "subtalar_angle_r",
        "mtp_angle_l",
        "knee_angle_r_beta",
    ]
    q = np.array([[-0.1, 0.2, 0.0, 0.1, 0.0], [-0.2, 0.2, 0.1, 0.2, 0.1]])
    motion = schema.motion([0.0, 0.1], names, q, is_rotation=[True] * 5)
    found = real_trials.reference_angles(motion, trial)
    assert list(found) == ["knee_angle_r"]  # hip_flexion_r is locked
    np.testing.assert_array_equal(found["knee_angle_r"], [0.1, 0.2])


def test_recorded_walk_beside_opensim(shared_data: Path) -> None:
    """The rival on the open skeleton: hip, knee and ankle move as on the laboratory's model."""
    pytest.importorskip("opensim", reason="the laboratory's model is an .osim file")
    chosen = {"optimiser": real_trials.trackers()["optimiser"]}
    (found,) = real_trials.compare("laboratory walk", shared_data, chosen)
    assert found.frames == 131
    for name in ("hip_flexion", "knee_angle", "pelvis_list", "lumbar_extension"):
        assert found.corrected_mae[name] < 2.0, name
    assert found.corrected_mae["ankle_angle"] < 5.0
    assert found.mae["knee_angle"] < 8.0  # 90 if a sign were wrong
    assert "wrist_flex" not in found.mae
