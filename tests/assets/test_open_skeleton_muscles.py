"""The open skeleton's muscles: anatomy, symmetry, continuity, and published models and strength."""

import json
import re
from functools import cache
from pathlib import Path

import numpy as np
import pytest
import torch
from scipy.interpolate import make_interp_spline

from biokit.engine.dynamics import inverse_dynamics
from biokit.engine.model import Model
from biokit.engine.muscle import rigid_tendon_state, static_optimisation_force
from biokit.engine.muscle_path import muscle_geometry, muscle_lengths
from biokit.engine.static_opt import static_optimization
from biokit.io.compiled import load_compiled
from biokit.synth import gait
from scripts.open_skeleton.compare import (
    COMPARED,
    OURS,
    RESULT,
    STRENGTH,
    moment_arm_differences,
    passive_moments,
    peak_moments,
)  # fmt: skip
from scripts.open_skeleton.muscle_tables import MUSCLES
from scripts.open_skeleton.sweeps import HIP_OFFSET, REFERENCES, Sweep, coordinates
from scripts.open_skeleton.walking import walk

ASSETS = Path(__file__).resolve().parents[2] / "biokit" / "assets"
RAJAGOPAL = (  # noqa: SIM905
    "addbrev addlong addmagDist addmagIsch addmagMid addmagProx bflh bfsh edl ehl fdl fhl gaslat "
    "gasmed glmax1 glmax2 glmax3 glmed1 glmed2 glmed3 glmin1 glmin2 glmin3 grac iliacus perbrev "
    "perlong piri psoas recfem sart semimem semiten soleus tfl tibant tibpost vasint vaslat vasmed"
).split()
MIDDLE = ("lumbar", "thoracic", "neck", "head")


@cache
def model() -> Model:
    return load_compiled(ASSETS / "open_skeleton.bkm")


def pose(**degrees: float) -> torch.Tensor:
    return coordinates(model(), [degrees], 0.0)[0]


def test_there_are_enough_and_they_are_called_as_in_rajagopal() -> None:
    names = model().muscles.names
    assert len(names) >= 112
    assert {f"{name}_{side}" for name in RAJAGOPAL for side in "rl"} <= set(names)
    assert len(set(names)) == len(names)
    assert {name[:-2] for name in names if name.endswith("_r")} == {
        name[:-2] for name in names if name.endswith("_l")
    }
    assert set(model().muscles.kind) == {"millard"}


def test_every_free_joint_coordinate_has_muscles_both_ways_or_an_actuator() -> None:
    found = muscle_geometry(model(), model().default).moment_arm
    driven = {model().coordinate_names[i] for i in model().actuators.coordinate}
    for i in model().free:
        name = model().coordinate_names[i]
        if name.startswith("pelvis") or name in driven:
            continue
        assert found[:, i].max() > 0.003, name
        assert found[:, i].min() < -0.003, name


def test_left_is_the_mirror_image() -> None:
    """Parameters are equal, and lengths and moment arms in symmetric poses."""
    m, muscles = model(), model().muscles
    right = [i for i, name in enumerate(muscles.names) if name.endswith("_r")]
    left = [muscles.names.index(f"{muscles.names[i][:-2]}_l") for i in right]
    for item in ("max_isometric_force", "optimal_fiber_length", "tendon_slack_length"):
        values = getattr(muscles, item)
        assert torch.equal(values[right], values[left]), item
    generator = np.random.default_rng(3)
    q = m.default.repeat(20, 1)
    pairs = []
    for i, name in enumerate(m.coordinate_names):
        if name.endswith("_r"):
            pairs.append((i, m.coordinate_names.index(f"{name[:-2]}_l")))
        elif name.startswith(MIDDLE) and name.endswith("extension"):
            pairs.append((i, i))
    for a, b in pairs:
        drawn = generator.uniform(m.lower[a] * 0.8, m.upper[a] * 0.8, 20)
        q[:, a] = q[:, b] = torch.tensor(drawn)
    geometry = muscle_geometry(m, q)
    assert geometry.length[:, right] == pytest.approx(geometry.length[:, left], abs=1e-6)
    own, other = (geometry.moment_arm[:, side] for side in (right, left))
    for a, b in pairs:
        assert own[..., a] == pytest.approx(other[..., b], abs=1e-5), m.coordinate_names[a]


def test_card_gives_a_source_for_every_muscle(repo_root: Path) -> None:
    card = (repo_root / "biokit" / "assets" / "open_skeleton.md").read_text("utf-8")
    rows = dict(re.findall(r"^\| `(\w+_r)` \|.*\| ([^|]+) \|$", card, re.MULTILINE))
    assert {m.name for m in MUSCLES} <= set(rows)
    references = card[card.index("## Sources") :]
    for muscle in MUSCLES:
        cited = re.findall(r"([A-Z][\w&' -]*?) (\d{4})", rows[muscle.name])
        assert cited, muscle.name
        for authors, year in cited:
            first = re.split(r" & | and ", authors)[0].split()[-1]
            assert re.search(rf"{first}[^\n]*(\n  )?[^\n]*\({year}", references), (authors, year)


# muscle, coordinate, sign of the moment arm, and the pose (degrees)
SIGNS = [
    ("glmax2_r", "hip_flexion_r", -1, {}), ("glmed2_r", "hip_adduction_r", -1, {}),
    ("glmed1_r", "hip_rotation_r", 1, {}), ("glmed3_r", "hip_rotation_r", -1, {}),
    ("piri_r", "hip_rotation_r", -1, {}), ("psoas_r", "hip_flexion_r", 1, {}),
    ("iliacus_r", "hip_flexion_r", 1, {"hip_flexion_r": 100}),
    ("addlong_r", "hip_adduction_r", 1, {}), ("addlong_r", "hip_flexion_r", 1, {}),
    ("addlong_r", "hip_flexion_r", -1, {"hip_flexion_r": 110}),
    ("addmagIsch_r", "hip_flexion_r", -1, {}), ("recfem_r", "hip_flexion_r", 1, {}),
    ("bflh_r", "hip_flexion_r", -1, {"hip_flexion_r": 60}), ("tfl_r", "hip_adduction_r", -1, {}),
    ("vaslat_r", "knee_angle_r", -1, {"knee_angle_r": 5}),
    ("vaslat_r", "knee_angle_r", -1, {"knee_angle_r": 140}),
    ("semimem_r", "knee_angle_r", 1, {"knee_angle_r": 100}),
    ("gasmed_r", "knee_angle_r", 1, {"knee_angle_r": 5}), ("sart_r", "knee_angle_r", 1, {}),
    ("soleus_r", "ankle_angle_r", -1, {}), ("tibant_r", "ankle_angle_r", 1, {}),
    ("tibpost_r", "subtalar_angle_r", 1, {}), ("perlong_r", "subtalar_angle_r", -1, {}),
    ("fhl_r", "mtp_angle_r", 1, {}), ("ehl_r", "mtp_angle_r", -1, {}),
    ("ercspn_r", "lumbar_extension", 1, {"lumbar_extension": -50}),
    ("rectabd_r", "lumbar_extension", -1, {}), ("extobl1_r", "lumbar_bending", 1, {}),
    ("extobl2_r", "lumbar_rotation", 1, {}), ("intobl2_r", "lumbar_rotation", -1, {}),
    ("quadlumb_r", "lumbar_bending", 1, {}), ("scm_r", "neck_extension", -1, {}),
    ("scm_r", "neck_rotation", 1, {}), ("splencap_r", "neck_rotation", -1, {}),
    ("semicap_r", "head_extension", 1, {}), ("longcap_r", "head_extension", -1, {}),
    ("delt1_r", "arm_flex_r", 1, {}), ("delt2_r", "arm_add_r", -1, {}),
    ("delt3_r", "arm_flex_r", -1, {}), ("supraspin_r", "arm_add_r", -1, {"arm_add_r": -45}),
    ("infraspin_r", "arm_rot_r", -1, {}), ("subscap_r", "arm_rot_r", 1, {}),
    ("latdorsi1_r", "arm_flex_r", -1, {"arm_flex_r": 60}), ("pecmaj2_r", "arm_add_r", 1, {}),
    ("trap1_r", "clavicle_elevation_r", 1, {}), ("serrant_r", "clavicle_protraction_r", 1, {}),
    ("rhomb_r", "clavicle_protraction_r", -1, {}),
    ("brachialis_r", "elbow_flex_r", 1, {"elbow_flex_r": 130}),
    ("trilat_r", "elbow_flex_r", -1, {"elbow_flex_r": 140}),
    ("biclong_r", "pro_sup_r", -1, {"elbow_flex_r": 90, "pro_sup_r": 90}),
    ("supinator_r", "pro_sup_r", -1, {"pro_sup_r": 120}),
    ("pronteres_r", "pro_sup_r", 1, {"pro_sup_r": 60}),
]  # fmt: skip


def test_moment_arms_have_the_sign_of_the_muscles_action() -> None:
    poses = coordinates(model(), [degrees for *_, degrees in SIGNS], 0.0)
    found = 1000 * muscle_geometry(model(), poses).moment_arm
    for frame, (muscle, coordinate, sign, degrees) in enumerate(SIGNS):
        i, j = model().muscles.names.index(muscle), model().coordinate_names.index(coordinate)
        value = float(found[frame, i, j])
        assert sign * value > 1, f"{muscle} about {coordinate} at {degrees}: {value:.1f} mm"


# published: Manal 2013 (survey), Sheehan 2007, Jorgensen 2001 (order of), Spoor & van Leeuwen 1992
@pytest.mark.parametrize(
    ("muscle", "coordinate", "degrees", "low", "high"),
    [
        ("soleus_r", "ankle_angle_r", {"ankle_angle_r": -10}, -57, -36),
        ("vasint_r", "knee_angle_r", {"knee_angle_r": 10}, -50, -38),
        ("vasint_r", "knee_angle_r", {"knee_angle_r": 110}, -30, -18),
        ("semiten_r", "knee_angle_r", {"knee_angle_r": 60}, 40, 55),
        ("multif_r", "lumbar_extension", {}, 45, 75),
        ("rectabd_r", "lumbar_extension", {}, -115, -70),
        ("biclong_r", "elbow_flex_r", {"elbow_flex_r": 90}, 35, 50),
        ("trilat_r", "elbow_flex_r", {"elbow_flex_r": 90}, -26, -16),
    ],
)
def test_moment_arms_are_in_the_published_range(
    muscle: str, coordinate: str, degrees: dict[str, float], low: float, high: float
) -> None:
    found = muscle_geometry(model(), pose(**degrees)).moment_arm
    i, j = model().muscles.names.index(muscle), model().coordinate_names.index(coordinate)
    assert low < 1000 * float(found[i, j]) < high


@pytest.mark.parametrize(
    "base",
    [{}, {"hip_flexion": 60, "knee_angle": 70, "arm_flex": 60, "arm_add": -45, "elbow_flex": 90},
     {"ankle_angle": -30, "hip_adduction": -20, "arm_rot": 40, "pro_sup": 80, "hip_flexion": -10}],
)  # fmt: skip
def test_lengths_are_continuous_through_every_range(base: dict[str, float]) -> None:
    """In steps of a degree, what the moment arm does not foretell is below a millimetre."""
    m = model()
    start = pose(**{f"{name}_r": value for name, value in base.items()})
    for i in m.free:
        name = m.coordinate_names[i]
        if name.startswith("pelvis") or name.endswith("_l"):
            continue
        values = torch.arange(float(m.lower[i]), float(m.upper[i]), np.radians(1.0))
        q = start.repeat(len(values), 1)
        q[:, i] = values
        geometry = muscle_geometry(m, q)
        step = geometry.length.diff(dim=0)
        arm = (geometry.moment_arm[1:, :, i] + geometry.moment_arm[:-1, :, i]) / 2
        error = (step + arm * values.diff()[:, None]).abs()
        worst = int(error.max(0).values.argmax())
        assert error.max() < 1e-3, f"{m.muscles.names[worst]} through {name}"


def test_fibres_work_near_their_optimal_length_in_walking() -> None:
    motion = gait(model())
    q = torch.tensor(motion.dof_position.sel(dof=list(model().coordinate_names)).values)[::10]
    length = muscle_lengths(model(), q)
    state = rigid_tendon_state(model().muscles, length, torch.zeros_like(length))
    assert not state.clamped.any()
    for i, name in enumerate(model().muscles.names):
        fiber = state.normalised_fiber_length[:, i]
        assert fiber.min() > 0.45 and fiber.max() < 1.55, f"{name}: {fiber.min()} to {fiber.max()}"


# What the card says, N m, with room for what is uncertain: (largest moment, its band, its angles)
BANDS = {
    "hip flexion": (200, 300, -10, 40), "hip extension": (400, 560, 20, 60),
    "hip adduction": (330, 480, -35, 0), "hip abduction": (200, 320, -25, 10),
    "hip int. rotation": (120, 210, -10, 35), "hip ext. rotation": (30, 70, -36, 36),
    "knee flexion": (180, 310, 30, 75), "knee extension": (280, 420, 25, 80),
    "ankle dorsiflexion": (60, 95, -30, 10), "ankle plantarflexion": (340, 470, -5, 20),
    "lumbar extension": (180, 300, -40, 20), "lumbar flexion": (140, 230, -40, 20),
    "neck extension": (40, 65, -10, 40), "neck flexion": (20, 36, -40, 10),
    "shoulder flexion": (70, 130, -20, 70), "shoulder adduction": (70, 160, -60, 10),
    "shoulder abduction": (60, 130, -111, 0), "elbow flexion": (58, 105, 50, 100),
    "elbow extension": (32, 60, 0, 135), "supination": (10, 22, 40, 130),
}  # fmt: skip


def test_peak_isometric_moments_are_in_the_stated_bands() -> None:
    seen = set()
    for positive, negative, sweep in STRENGTH:
        for title, moment in zip(
            (positive, negative), peak_moments(model(), sweep, 0.0), strict=True
        ):
            if title not in BANDS:
                continue
            low, high, first, last = BANDS[title]
            size = np.abs(moment)
            angle = sweep.values[int(size.argmax())]
            assert low < size.max() < high, f"{title}: {size.max():.0f} N m"
            assert first <= angle <= last, f"{title}: largest at {angle:.0f} deg"
            seen.add(title)
    assert seen == set(BANDS)


# Lai-Uhlrich 2023, calibrated to measured passive moments: -139, -26, 98 and -28 N m
@pytest.mark.parametrize(
    ("sweep", "low", "high"),
    [
        (Sweep("hip_flexion_r", (90.0,), {}), -180, -90),
        (Sweep("knee_angle_r", (120.0,), {}), -45, -15),
        (Sweep("knee_angle_r", (0.0,), {"hip_flexion_r": 90}), 60, 120),
        (Sweep("ankle_angle_r", (10.0,), {}), -50, -15),
        (Sweep("lumbar_extension", (0.0,), {}), -3, 3),
        (Sweep("arm_flex_r", (0.0,), {}), -5, 5),
    ],
)
def test_passive_moments_are_of_the_published_size(sweep: Sweep, low: float, high: float) -> None:
    assert low < passive_moments(model(), sweep, 0.0)[0] < high


# Moments per body mass (N m/kg) of hip flexion, adduction, rotation, knee flexion and ankle
# dorsiflexion in walking, rounded up from Winter 1991 and Kadaba 1990, and the angles there (deg)
GAIT = [
    ("loading", (20, 5, 0, 18, -5), (-0.9, -0.8, 0.1, -0.7, 0.1)),
    ("mid stance", (0, 5, -2, 10, 5), (-0.1, -0.9, -0.15, 0.2, -0.9)),
    ("push-off", (-12, 0, -4, 15, 8), (0.9, -0.7, -0.15, 0.2, -1.6)),
    ("pre-swing", (-5, -5, -4, 45, -12), (0.7, -0.2, 0.0, -0.2, -0.4)),
    ("late swing", (25, -2, 0, 8, 2), (-0.5, 0.1, 0.0, 0.4, 0.05)),
]


@pytest.mark.parametrize(("phase", "angles", "moments"), GAIT)
def test_muscles_alone_are_strong_enough_to_walk(
    phase: str, angles: tuple[float, ...], moments: tuple[float, ...]
) -> None:
    names = [f"{n}_r" for n in ("hip_flexion", "hip_adduction", "hip_rotation", "knee_angle")]
    names.append("ankle_angle_r")
    q = pose(**dict(zip(names, angles, strict=True)))
    geometry = muscle_geometry(model(), q)
    force = static_optimisation_force(
        model().muscles, geometry.length, torch.zeros_like(geometry.length)
    )
    rows = [model().coordinate_names.index(name) for name in names]
    capacity = (geometry.moment_arm[:, rows] * force[:, None]).mT
    target = 75.0 * torch.tensor(moments, dtype=torch.float64)
    found = static_optimization(capacity, target, lower=0.0, reserve=0.0)
    assert bool(found.converged), phase
    assert float((capacity @ found.activation - target).abs().max()) < 1e-6
    assert float(found.activation.max()) < 0.98, phase


def test_trunk_and_arms_move_in_walking_without_reserves() -> None:
    """Everything above the pelvis needs no ground reaction: inverse dynamics is enough."""
    m = model()
    motion = gait(m, duration=3.0)
    time, q = motion.time.values, motion.dof_position.sel(dof=list(m.coordinate_names)).values
    spline = make_interp_spline(time, q, k=5)
    frames = time[50:250:10]
    q, qd, qdd = (torch.tensor(spline(frames, order)) for order in range(3))
    legs = ("pelvis", "hip", "knee", "ankle", "subtalar", "mtp")
    rows = [i for i in m.free if not m.coordinate_names[i].startswith(legs)]
    target = inverse_dynamics(m, q, qd, qdd)[:, rows]
    geometry = muscle_geometry(m, q)
    force = static_optimisation_force(m.muscles, geometry.length, torch.zeros_like(geometry.length))
    muscles = (geometry.moment_arm[..., rows] * force[..., None]).mT
    torques = torch.zeros(len(rows), len(m.actuators.names), dtype=torch.float64)
    for k, coordinate in enumerate(m.actuators.coordinate):
        torques[rows.index(coordinate), k] = m.actuators.optimal_force[k]
    capacity = torch.cat([muscles, torques.expand(len(q), -1, -1)], -1)
    lower = torch.cat([torch.zeros(len(m.muscles)), -torch.ones(torques.shape[1])]).double()
    found = static_optimization(capacity, target, lower=lower, reserve=0.0)
    assert bool(found.converged.all())
    assert float(found.residual.max()) < 1e-6


def test_moment_arms_depart_from_published_models_as_the_card_says(shared_data: Path) -> None:
    """The card's differences are those of the committed model, and small where it says so."""
    from biokit.io.osim import load_osim

    pytest.importorskip("opensim", reason="reading .osim needs the opensim package")
    models = {OURS: model()} | {name: load_osim(path) for name, path in REFERENCES.items()}
    found = moment_arm_differences(models)
    stored = json.loads(RESULT.read_text("utf-8"))["moment_arms"]
    for name in REFERENCES:
        assert set(found[name]) == set(stored[name]) == set(COMPARED)
        for muscle, by_coordinate in found[name].items():
            for coordinate, (rms, _) in by_coordinate.items():
                assert rms == pytest.approx(stored[name][muscle][coordinate][0], abs=0.1)
                assert rms < 12.1, (muscle, coordinate)
        for coordinate in ("hip_flexion_r", "knee_angle_r", "ankle_angle_r"):
            rms = [c[coordinate][0] for c in found[name].values() if coordinate in c]
            assert np.median(rms) < 4.0


def test_walks_as_the_model_whose_muscles_it_shares(shared_data: Path) -> None:
    """Real walking: no reserves, fibres in range."""
    pytest.importorskip("opensim", reason="reading .osim needs the opensim package")
    found = walk(model(), HIP_OFFSET)
    assert found.missing < 1e-6
    legs = [found.names.index(name) for name in COMPARED]
    assert found.activation[:, legs].max() < 0.95
    assert found.fiber[:, legs].min() > 0.5
    assert found.fiber[:, legs].max() < 1.5
