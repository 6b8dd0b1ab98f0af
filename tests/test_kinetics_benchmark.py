"""The evaluation of kinetics: its noise, its clips, its simulations, its tables."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

import biokit as bk
from benchmarks.kinetics import held_out, noise, rollouts
from benchmarks.kinetics.__main__ import main
from benchmarks.kinetics.modes import CONTACT, available, solve
from benchmarks.report import Section, Target
from benchmarks.report_parts import PartReport
from biokit.engine.model import Model
from tests.kinetic_labels import walking_labels


@pytest.fixture(scope="module")
def skeleton() -> Model:
    return bk.open_skeleton()


@pytest.fixture(scope="module")
def clip(skeleton: Model) -> held_out.Clip:
    (found,) = held_out.clips(walking_labels(), skeleton)
    return found


def test_noise_has_the_size_it_names() -> None:
    step = 0.01
    both = noise.errors((4000, 20, 3), step, "a trial")
    assert both.std() == pytest.approx(np.hypot(noise.WHITE, noise.SLOW), rel=0.05)
    white = noise.errors((4000, 20, 3), step, "a trial", slow=0.0)
    assert white.std() == pytest.approx(noise.WHITE, rel=0.02)
    slow = both - white
    assert slow.std() == pytest.approx(noise.SLOW, rel=0.08)
    assert np.diff(slow, axis=0).std() < 0.05 * noise.SLOW  # it wanders
    np.testing.assert_array_equal(both, noise.errors((4000, 20, 3), step, "a trial"))


def test_clips_are_those_never_trained_on(clip: held_out.Clip) -> None:
    assert clip.name.startswith("second") and clip.group == "CMU walk"
    assert clip.motion.sizes["time"] == clip.labels.sizes["time"] == len(clip.counted)
    assert not clip.counted[:6].any() and not clip.counted[-6:].any() and clip.counted.any()
    groups = [
        held_out.group_of("02_03:0-87", "run/jog", recorded=True),
        held_out.group_of("02_06:0-9", "bend over, scoop up", recorded=True),
        held_out.group_of("stairs up 4", "stairs up", recorded=False),
    ]
    assert groups == ["CMU run", "CMU other", "stairs up"]


def test_labels_have_no_error_beside_themselves(clip: held_out.Clip, skeleton: Model) -> None:
    row = held_out.pool("g", "clean", CONTACT, [held_out.compare(clip, clip.labels)] * 2)
    assert row.clips == 2 and row.frames == 2 * int(clip.counted.sum())
    assert float(row.torque.rmse.max()) == 0 and float(row.force.max()) == 0
    assert float(row.pressure.max()) == 0


def test_errors_stand_in_the_directions_of_the_person(clip: held_out.Clip, skeleton: Model) -> None:
    """All turned by a quarter: a force along ground's x is one to the person's right or left."""
    mass = float(clip.model.mass.sum())
    labels = clip.labels.copy(deep=True)
    turned = labels["dof_position"].sel(dof="pelvis_rotation") + np.pi / 2
    labels["dof_position"].loc[{"dof": "pelvis_rotation"}] = turned
    own = replace(clip, labels=labels)
    off = labels.copy(deep=True)
    off["ground_reaction_force"].loc[{"space": "x"}] += 0.1 * mass * 9.80665
    off["dof_force"].loc[{"dof": "knee_angle_l"}] += 0.2 * mass
    row = held_out.pool("g", "clean", CONTACT, [held_out.compare(own, off)])
    assert row.force == pytest.approx([0, 0, 10], abs=1.0)  # the pelvis sways a little
    knee = skeleton.coordinate_names.index("knee_angle_l")
    assert float(row.torque.rmse[knee]) == pytest.approx(0.2, rel=1e-4)
    assert float(row.torque.rmse.sum()) == pytest.approx(0.2, rel=1e-4)


def test_physics_finds_the_labels_again(clip: held_out.Clip) -> None:
    """On the motion that the labels were made from physics has no error by construction."""
    own = solve(clip.motion, clip.model, CONTACT, cutoff=clip.cutoff).kinetics
    row = held_out.pool("g", "clean", CONTACT, [held_out.compare(clip, own)])
    assert float(row.force.max()) < 0.05 and float(row.torque.rmse.max()) < 0.01


def test_forces_that_a_motion_obeys_carry_it(clip: held_out.Clip) -> None:
    """Held, labels lead along their motion; a moment that is too large leaves it."""
    known = np.ones(len(clip.counted), dtype=bool)
    found = rollouts.errors(clip.labels, clip.model, known)
    assert found is not None and found.starts > 2
    assert float(found.held.angle[1]) < 0.1 and float(found.held.place[1]) < 0.1
    # Without what the feet do not explain the body falls; those that fall far still count.
    assert float(found.free.angle[1]) > float(found.held.angle[1])
    assert float(found.free.angle[2]) > 5.0 and found.lost > 0
    wrong = clip.labels.copy(deep=True)
    wrong["dof_force"].loc[{"dof": "hip_flexion_r"}] += 10.0
    more = rollouts.errors(wrong, clip.model, known)
    assert more is not None and float(more.held.angle[1]) > 1.0
    short = clip.labels.isel(time=slice(0, 20))
    assert rollouts.errors(short, clip.model, known[:20]) is None


def test_tables_of_held_out_clips(clip: held_out.Clip, skeleton: Model) -> None:
    rows = [
        held_out.pool(group, "clean", CONTACT, [held_out.compare(clip, clip.labels)])
        for group in ("CMU walk", held_out.ALL)
    ]
    for section in (held_out._table(rows, skeleton), held_out._by_coordinate(rows, skeleton)):
        text = "\n".join(section.lines)
        assert "nan" not in text
    assert "| knee_angle | 0.000 / 0.000 |" in text
    known = np.ones(len(clip.counted), dtype=bool)
    paths = [rollouts.paths(clip.labels, clip.model, known, free=free) for free in (False, True)]
    simulated = {("CMU walk", CONTACT): [(paths[0], paths[1])]}
    section = held_out._rollouts(simulated, skeleton, ["CMU walk"], [CONTACT])  # type: ignore[arg-type]
    assert any(line.startswith("| all | labels (physics) |") for line in section.lines)
    assert section.targets == []  # labels are nobody's prediction


def test_one_part_of_a_report_is_replaced(tmp_path: Path) -> None:
    report = PartReport("# Title", {"a": "First", "b": "Second"}, ("torch",))
    path = tmp_path / "REPORT.md"
    for part, word in (("b", "old"), ("a", "one"), ("b", "new")):
        section = Section("Table", [word], [Target("what", "1", "2", met=False)])
        report.update(part, [section], command="run", seconds=90.0, path=path)
    text = path.read_text()
    assert text.index("## First") < text.index("## Second")
    assert "new" in text and "old" not in text and "in 1.5 minutes" in text
    assert "| what | 1 | 2 | no |" in text


def test_without_weights_and_labels_the_report_says_so(tmp_path: Path) -> None:
    assert available(tmp_path / "none.safetensors") == (CONTACT,)
    out = tmp_path / "KINETICS.md"
    none = str(tmp_path / "none")
    assert main(["--only", "modes", "--labels", none, "--out", str(out)]) == 0
    assert "scripts.kinetics.labels` writes it" in out.read_text()


@pytest.mark.slow
def test_quick_run_writes_its_tables(tmp_path: Path) -> None:
    out = tmp_path / "KINETICS.md"
    assert main(["--quick", "--only", "trials", "speed", "--out", str(out)]) == 0
    text = out.read_text()
    assert "## Speed" in text and "| physics | CPU, 1 thread(s) |" in text
    assert torch.get_num_threads() >= 1 and "nan" not in text
