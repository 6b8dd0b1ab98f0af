"""Hold the model's moment arms and peak joint moments against published models and strength.

Run from the root of the repository after `build`, with the reference models at ../shared/data:
``python -m scripts.open_skeleton.compare``. It writes the figures beside the model card and
comparison.json beside this file, whose figures `card` prints; then run `build` again.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import torch

from biokit.engine.elastic_tendon import static_equilibrium
from biokit.engine.model import Model
from biokit.engine.muscle import active_force, passive_force, rigid_tendon_state
from biokit.engine.muscle_path import muscle_geometry
from biokit.io.osim import load_osim
from scripts.open_skeleton.muscles_leg import ANKLE, HIP, KNEE
from scripts.open_skeleton.strength import ANDERSON, VALUES
from scripts.open_skeleton.svg import Bar, Line, Panel, figure
from scripts.open_skeleton.sweeps import (
    ASSET,
    HIP_OFFSET,
    LEG_SWEEPS,
    Sweep,
    coordinates,
    references,
)  # fmt: skip
from scripts.open_skeleton.walking import walk

RESULT = Path(__file__).with_name("comparison.json")
OURS = "open skeleton"
STYLE = {
    OURS: ("#0b5fa5", ""), "Rajagopal 2016": ("#c8502d", "4 2"),
    "Lai-Uhlrich 2023": ("#6b8f23", "1.5 2"),
}  # fmt: skip
PUBLISHED = "#444"


def _steps(start: float, stop: float, count: int = 13) -> tuple[float, ...]:
    return tuple(np.linspace(start, stop, count).tolist())


# Peak joint moments: names of the positive and the negative direction, and the sweep
STRENGTH = (
    (
        "hip flexion", "hip extension",
        Sweep("hip_flexion_r", _steps(-20, 100), {"knee_angle_r": 45}),
    ),
    ("hip adduction", "hip abduction", Sweep("hip_adduction_r", _steps(-35, 20), {})),
    (
        "hip int. rotation", "hip ext. rotation",
        Sweep("hip_rotation_r", _steps(-35, 35), {"hip_flexion_r": 90, "knee_angle_r": 90}),
    ),
    (
        "knee flexion", "knee extension",
        Sweep("knee_angle_r", _steps(0, 120), {"hip_flexion_r": 70}),
    ),
    (
        "ankle dorsiflexion", "ankle plantarflexion",
        Sweep("ankle_angle_r", _steps(-35, 25), {"knee_angle_r": 20}),
    ),
    ("inversion", "eversion", Sweep("subtalar_angle_r", _steps(-20, 20), {})),
    ("lumbar extension", "lumbar flexion", Sweep("lumbar_extension", _steps(-60, 25), {})),
    ("lumbar bending right", "lumbar bending left", Sweep("lumbar_bending", _steps(-25, 25), {})),
    (
        "lumbar rotation left", "lumbar rotation right",
        Sweep("lumbar_rotation", _steps(-30, 30), {}),
    ),
    ("neck extension", "neck flexion", Sweep("neck_extension", _steps(-40, 40), {})),
    ("neck bending right", "neck bending left", Sweep("neck_bending", _steps(-30, 30), {})),
    ("neck rotation left", "neck rotation right", Sweep("neck_rotation", _steps(-50, 50), {})),
    ("shoulder flexion", "shoulder extension", Sweep("arm_flex_r", _steps(-30, 130), {})),
    ("shoulder adduction", "shoulder abduction", Sweep("arm_add_r", _steps(-110, 10), {})),
    (
        "shoulder int. rotation", "shoulder ext. rotation",
        Sweep("arm_rot_r", _steps(-60, 60), {"elbow_flex_r": 90}),
    ),
    ("elbow flexion", "elbow extension", Sweep("elbow_flex_r", _steps(0, 135), {})),
    ("pronation", "supination", Sweep("pro_sup_r", _steps(0, 160), {"elbow_flex_r": 90})),
    ("girdle elevation", "girdle depression", Sweep("clavicle_elevation_r", _steps(-10, 30), {})),
)  # fmt: skip
PASSIVE = (
    ("hip, knee straight", Sweep("hip_flexion_r", _steps(-25, 90), {})),
    ("hip, knee at 90", Sweep("hip_flexion_r", _steps(-20, 115), {"knee_angle_r": 90})),
    ("hip adduction", Sweep("hip_adduction_r", _steps(-40, 25), {})),
    ("knee, hip straight", Sweep("knee_angle_r", _steps(0, 120), {})),
    ("knee, hip at 90", Sweep("knee_angle_r", _steps(0, 120), {"hip_flexion_r": 90})),
    ("ankle, knee straight", Sweep("ankle_angle_r", _steps(-40, 25), {})),
    ("ankle, knee at 80", Sweep("ankle_angle_r", _steps(-40, 25), {"knee_angle_r": 80})),
    ("subtalar", Sweep("subtalar_angle_r", _steps(-25, 25), {})),
)
LEGS = ("hip", "knee", "ankle", "subtalar")
COMPARED = tuple(muscle.name for muscle in HIP + KNEE + ANKLE)


Table = dict[str, dict[str, list[float]]]  # RMS and worst by muscle and coordinate


def moment_arms(model: Model, sweep: Sweep, offset: float) -> dict[str, np.ndarray]:
    """Moment arms (m) about the swept coordinate, by muscle."""
    arms = muscle_geometry(model, coordinates(model, sweep.poses(), offset)).moment_arm
    column = model.coordinate_names.index(sweep.coordinate)
    return {name: arms[:, i, column].numpy() for i, name in enumerate(model.muscles.names)}


def peak_moments(model: Model, sweep: Sweep, offset: float) -> tuple[np.ndarray, np.ndarray]:
    """Moments (N m) when all muscles of the positive, and of the negative, direction are fully on.

    Fibres at rest in equilibrium with elastic tendons (with rigid ones where the model says so);
    no passive forces.
    """
    geometry = muscle_geometry(model, coordinates(model, sweep.poses(), offset))
    length, muscles = geometry.length, model.muscles
    elastic = static_equilibrium(muscles, torch.ones_like(length), length)
    rigid = rigid_tendon_state(muscles, length, torch.zeros_like(length))
    stiff = torch.tensor(muscles.rigid_tendon)
    force = torch.where(stiff, active_force(muscles, rigid), active_force(muscles, elastic))
    moment = force * geometry.moment_arm[..., model.coordinate_names.index(sweep.coordinate)]
    return moment.clamp(min=0).sum(-1).numpy(), moment.clamp(max=0).sum(-1).numpy()


def passive_moments(model: Model, sweep: Sweep, offset: float) -> np.ndarray:
    """Moments (N m) of muscles that are off (activation 0.01), at rest."""
    geometry = muscle_geometry(model, coordinates(model, sweep.poses(), offset))
    length, muscles = geometry.length, model.muscles
    elastic = static_equilibrium(muscles, torch.full_like(length, 0.01), length)
    rigid = rigid_tendon_state(muscles, length, torch.zeros_like(length))
    stiff = torch.tensor(muscles.rigid_tendon)
    force = torch.where(stiff, passive_force(muscles, rigid), passive_force(muscles, elastic))
    arm = geometry.moment_arm[..., model.coordinate_names.index(sweep.coordinate)]
    return (force * arm).sum(-1).numpy()


def moment_arm_differences(
    models: Mapping[str, Model],
) -> dict[str, dict[str, dict[str, list[float]]]]:
    """RMS and worst difference (mm) of moment arms: by model, muscle and coordinate."""
    ours = [moment_arms(models[OURS], sweep, 0.0) for sweep in LEG_SWEEPS]
    found: dict[str, Table] = {}
    for name, model in models.items():
        if name == OURS:
            continue
        theirs = [moment_arms(model, sweep, HIP_OFFSET) for sweep in LEG_SWEEPS]
        table: Table = {}
        for muscle in COMPARED:
            errors: dict[str, list[np.ndarray]] = {}
            for sweep, a, b in zip(LEG_SWEEPS, ours, theirs, strict=True):
                if np.abs(b[muscle]).max() > 1e-4:
                    errors.setdefault(sweep.coordinate, []).append(1000 * (a[muscle] - b[muscle]))
            table[muscle] = {c: _summary(np.concatenate(e)) for c, e in errors.items()}
        found[name] = table
    return found


def _summary(error: np.ndarray) -> list[float]:
    return [round(float(np.sqrt((error**2).mean())), 1), round(float(np.abs(error).max()), 1)]


Curves = dict[str, tuple[np.ndarray, np.ndarray]]  # by model


def _curves(models: Mapping[str, Model]) -> list[Curves]:
    """Peak moments of each sweep; of the reference models in the legs only."""
    return [
        {
            name: peak_moments(model, sweep, 0.0 if name == OURS else HIP_OFFSET)
            for name, model in models.items()
            if name == OURS or sweep.coordinate.startswith(LEGS)
        }
        for _, _, sweep in STRENGTH
    ]


def _strengths(curves: Sequence[Curves]) -> list[dict]:
    """Largest peak moment (N m) of each direction, its angle, and what was published."""
    rows = []
    for (positive, negative, sweep), pairs in zip(STRENGTH, curves, strict=True):
        for title, sign in ((positive, 1), (negative, -1)):
            row: dict = {"direction": title, "coordinate": sweep.coordinate}
            for name, pair in pairs.items():
                curve = np.abs(pair[(1 - sign) // 2])
                row[name] = [round(float(curve.max())), round(sweep.values[int(curve.argmax())])]
            rows.append(row | _published(sweep, sign))
    return rows


def _published(sweep: Sweep, sign: int) -> dict[str, str]:
    key = (sweep.coordinate, sign)
    if key in ANDERSON:
        women, men = np.transpose([ANDERSON[key].moments(v) for v in sweep.values])
        return {"published": f"{women.max():.0f} (women), {men.max():.0f} (men): Anderson 2007"}
    if key in VALUES:
        value = VALUES[key]
        deviation = f" ± {value.deviation:.0f}" if value.deviation else ""
        return {"published": f"{value.mean:.0f}{deviation} at {value.degrees:g}: {value.source}"}
    return {}


def _strength_panels(curves: Sequence[Curves]) -> list[Panel]:
    panels = []
    for (positive, negative, sweep), pairs in zip(STRENGTH, curves, strict=True):
        lines, bars = [], []
        for name, pair in pairs.items():
            lines += [Line(sweep.values, y.round(1).tolist(), *STYLE[name]) for y in pair]
        for sign in (1, -1):
            key = (sweep.coordinate, sign)
            if key in ANDERSON:
                both = np.transpose([ANDERSON[key].moments(v) for v in sweep.values]).round(1)
                lines += [Line(sweep.values, (sign * y).tolist(), PUBLISHED, "", 0.8) for y in both]
            if key in VALUES:
                value = VALUES[key]
                bars.append(Bar(value.degrees, sign * value.mean, value.deviation, PUBLISHED))
        panels.append(Panel(f"{positive} / {negative.split(' ', 1)[-1]}", lines, bars))
    return panels


def _walking(models: Mapping[str, Model]) -> dict:
    """Operating lengths and activations in walking, beside those of Rajagopal 2016."""
    theirs = "Rajagopal 2016"
    ours, reference = walk(models[OURS], HIP_OFFSET), walk(models[theirs], 0.0)
    alike = []
    for name in COMPARED:
        a = ours.activation[:, ours.names.index(name)]
        b = reference.activation[:, reference.names.index(name)]
        if b.max() > 0.1:
            alike.append(np.corrcoef(a, b)[0, 1])
    own = [ours.names.index(name) for name in COMPARED]
    return {
        "fiber": {name: _range(ours.fiber[:, ours.names.index(name)]) for name in COMPARED},
        "activation": round(float(ours.activation[:, own].max()), 2),
        "activation of Rajagopal 2016": round(float(reference.activation.max()), 2),
        "correlation": [round(float(f(alike)), 2) for f in (np.median, np.min)],
        "compared": len(alike),
        "missing": round(ours.missing, 6),
    }


def _range(values: np.ndarray) -> list[float]:
    return [round(float(values.min()), 2), round(float(values.max()), 2)]


def _arm_panels(models: Mapping[str, Model], sweep: Sweep, muscles: Sequence[str]) -> list[Panel]:
    arms = {
        name: moment_arms(model, sweep, 0.0 if name == OURS else HIP_OFFSET)
        for name, model in models.items()
    }
    return [
        Panel(
            muscle.removesuffix("_r"),
            [
                Line(sweep.values, (1000 * found[muscle]).round(1).tolist(), *STYLE[name])
                for name, found in arms.items()
            ],
        )
        for muscle in muscles
    ]


def _figures(models: Mapping[str, Model], curves: Sequence[Curves]) -> dict[str, str]:
    legend = [(name, *STYLE[name]) for name in models]
    knee_only = ("bfsh_r", "vaslat_r", "vasint_r", "vasmed_r")
    hip = [m.name for m in HIP + KNEE if m.name not in knee_only]
    knee = [*(m.name for m in KNEE), "tfl_r", "gaslat_r", "gasmed_r"]
    ankle = [m.name for m in ANKLE]
    pages = {
        "hip_flexion": ("Hip flexion moment arm (mm) by hip flexion (deg)", hip),
        "hip_adduction": ("Hip adduction moment arm (mm) by hip adduction (deg)", hip),
        "hip_rotation": ("Hip internal rotation moment arm (mm) by hip rotation (deg)", hip),
        "knee_angle": ("Knee flexion moment arm (mm) by knee flexion (deg)", knee),
        "ankle_angle": ("Ankle dorsiflexion moment arm (mm) by ankle angle (deg)", ankle),
        "subtalar_angle": ("Inversion moment arm (mm) by subtalar angle (deg)", ankle),
    }
    made = {}
    for name, (title, muscles) in pages.items():
        sweep = next(s for s in LEG_SWEEPS if s.coordinate == f"{name}_r")  # the neutral one
        panels = _arm_panels(models, sweep, muscles)
        made[f"moment_arms_{name}"] = figure(title, panels, legend, 6)
    passive = []
    for title, sweep in PASSIVE:
        lines = []
        for name, model in models.items():
            moment = passive_moments(model, sweep, 0.0 if name == OURS else HIP_OFFSET)
            lines.append(Line(sweep.values, moment.round(1).tolist(), *STYLE[name]))
        passive.append(Panel(title, lines))
    made["passive_moments"] = figure(
        "Passive joint moment (N m) by joint angle (deg)", passive, legend, 4
    )
    made["joint_moments"] = figure(
        "Peak isometric joint moment (N m) by joint angle (deg): first direction up, second down",
        _strength_panels(curves),
        [*legend, ("published: women and men, or mean and SD", PUBLISHED, "")],
        4,
    )
    return made


def main() -> None:
    """Write the figures and the measured differences."""
    models = {OURS: load_osim(ASSET), **references()}
    if len(models) != 3:
        raise FileNotFoundError("the models to compare with are not at ../shared/data/models")
    curves = _curves(models)
    for name, text in _figures(models, curves).items():
        (ASSET.parent / f"open_skeleton_{name}.svg").write_text(text, encoding="utf-8")
    result = {
        "moment_arms": moment_arm_differences(models),
        "strength": _strengths(curves),
        "walking": _walking(models),
    }
    RESULT.write_text(json.dumps(result, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
