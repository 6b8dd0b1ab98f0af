"""Muscles read from .osim files: parameters, curves, paths, actuators, and what is refused."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

import biokit as bk
from biokit.engine.curves import evaluate_with_derivatives
from biokit.engine.model import Model
from biokit.engine.muscle_path import muscle_geometry, muscle_lengths
from biokit.engine.scaling import scale_model
from biokit.io.osim import load_osim
from biokit.io.osim_muscles import KINDS, MILLARD_CURVES, THELEN
from tests.muscle_models import frames, muscle, two_links, write
from tests.opensim_reference import Reference, compiled, model_path, opensim

EXACT = 1e-12
PROPERTIES = {
    "max_isometric_force": "max_isometric_force",
    "optimal_fiber_length": "optimal_fiber_length",
    "tendon_slack_length": "tendon_slack_length",
    "pennation_at_optimal": "pennation_angle_at_optimal",
    "maximum_pennation": "maximum_pennation_angle",
    "max_contraction_velocity": "max_contraction_velocity",
    "min_control": "min_control",
    "max_control": "max_control",
    "activation_time": "activation_time_constant",
    "deactivation_time": "deactivation_time_constant",
    "minimum_activation": "minimum_activation",
}


def muscles_of(reference: Reference) -> list[Any]:
    """The muscles of an opensim model, each of its own class."""
    return [
        getattr(reference.osim, m.getConcreteClassName()).safeDownCast(m)
        for m in reference.model.getMuscles()
    ]


@pytest.mark.parametrize(
    ("name", "kind", "count"),
    [("Rajagopal2016", "millard", 80), ("gait2392", "thelen", 92), ("open_skeleton", None, 112)],
)
def test_parameters(name: str, kind: str | None, count: int) -> None:
    model, reference = compiled(name), Reference(model_path(name))
    expected = muscles_of(reference)
    muscles = model.muscles
    assert len(muscles) >= count
    assert muscles.names == tuple(m.getName() for m in expected)
    assert muscles.kind == tuple(KINDS[m.getConcreteClassName()] for m in expected)
    assert kind is None or set(muscles.kind) == {kind}
    for ours, theirs in PROPERTIES.items():
        values = [getattr(m, f"get_{theirs}")() for m in expected]
        np.testing.assert_array_equal(getattr(muscles, ours), values, err_msg=ours)
    for row, m in enumerate(expected):
        assert muscles.rigid_tendon[row] == m.get_ignore_tendon_compliance()
        if muscles.kind[row] == "thelen":
            assert muscles.thelen[row].tolist() == [getattr(m, f"get_{p}")() for p in THELEN]
        else:
            assert float(muscles.fiber_damping[row]) == m.get_fiber_damping()


def test_curves_are_those_of_opensim() -> None:
    model = compiled("RajagopalLaiUhlrich2023")
    reference = Reference(model_path("RajagopalLaiUhlrich2023"))
    x = np.linspace(-1.5, 2.5, 601)
    found = evaluate_with_derivatives(
        model.muscles.curves, torch.from_numpy(x).expand(len(model.muscles.curves), -1)
    )
    compared = set()
    for row, m in enumerate(muscles_of(reference)):
        for k, name in enumerate(MILLARD_CURVES):
            place = int(model.muscles.curve[row, k])
            curve = getattr(m, f"get{name}")()
            sample = slice(None) if place not in compared else slice(row % 50, None, 50)
            compared.add(place)
            for order, (ours, close) in enumerate(zip(found[:2], (1e-9, 2e-6), strict=True)):
                values = [
                    curve.calcDerivative(t, order) if order else curve.calcValue(t)
                    for t in x[sample].tolist()
                ]
                np.testing.assert_allclose(ours[place, sample], values, rtol=0, atol=close)
    assert compared == set(range(len(model.muscles.curves)))
    assert len(compared) < 80  # the muscles share most of them


def test_wrap_objects_of_a_model_without_muscles() -> None:
    model, reference = compiled("D3KE"), Reference(model_path("D3KE"))
    assert len(model.muscles) == 0
    wraps = model.muscles.path.wraps
    kinds = {"cylinder": 18, "ellipsoid": 28, "sphere": 6, "torus": 14}
    assert {shape: wraps.shape.count(shape) for shape in kinds} == kinds
    assert len(set(wraps.names)) > 30
    assert (wraps.size[:, 0] > 0).all()
    assert reference.model.getMuscles().getSize() == 0


def test_coordinate_actuators() -> None:
    model = compiled("Rajagopal2016")
    assert len(model.actuators.names) == 17
    row = model.actuators.names.index("lumbar_ext")
    coordinate = model.coordinate_names[model.actuators.coordinate[row]]
    assert coordinate == "lumbar_extension"
    assert float(model.actuators.optimal_force[row]) == 10.0


def test_a_muscle_that_applies_no_force_is_left_out(tmp_path: Path) -> None:
    model = two_links()
    ground, _, second = frames(model)
    for name in ("one", "two"):
        muscle(model, [(ground, (0, 1.2, 0)), (second, (0, 0, 0))], name)
    model.getMuscles().get("one").set_appliesForce(False)
    path = write(model, tmp_path)
    assert load_osim(path).muscles.names == ("two",)


# --- paths --------------------------------------------------------------------------------------


def check_against_opensim(path: Path) -> Model:
    model, reference = load_osim(path), Reference(path)
    q = np.stack([np.linspace(-0.6, 0.7, 15), np.linspace(0.9, -1.1, 15)], 1)
    lengths, arms = reference.muscle_geometry(model, q, model.coordinate_names)
    found = muscle_geometry(model, torch.from_numpy(q), opensim_compatible=True)
    np.testing.assert_allclose(found.length, lengths, rtol=0, atol=EXACT)
    np.testing.assert_allclose(found.moment_arm, arms, rtol=0, atol=1e-9)
    return model


def offset_frame(osim: Any, body: Any) -> Any:
    frame = osim.PhysicalOffsetFrame(
        "turned",
        body,
        osim.Transform(osim.Rotation(0.7, osim.CoordinateAxis(2)), osim.Vec3(0.02, -0.1, 0.03)),
    )
    body.addComponent(frame)
    return frame


def test_points_on_offset_frames(tmp_path: Path) -> None:
    model = two_links()
    ground, first, second = frames(model)
    turned = offset_frame(opensim(), first)
    muscle(model, [(ground, (0.1, 1.2, 0)), (turned, (0.03, 0.01, 0.02)), (second, (0, -0.1, 0))])
    read = check_against_opensim(write(model, tmp_path))
    assert read.muscles.path.point_body == (-1, 0, 1)


def test_moving_and_conditional_points(tmp_path: Path) -> None:
    model = two_links()
    osim = opensim()
    ground, first, second = frames(model)
    made = muscle(model, [(ground, (0.1, 1.2, 0.0))])
    spline = osim.SimmSpline()
    for x, y in ((-1.5, 0.0), (0.0, 0.03), (1.5, 0.08)):
        spline.addPoint(x, y)
    point = osim.MovingPathPoint()
    point.setName("moves")
    point.setParentFrame(offset_frame(osim, first))
    joint = model.getJointSet().get(1)
    for letter, function in (
        ("x", spline),
        ("y", osim.LinearFunction(0.02, -0.3)),
        ("z", osim.Constant(0.01)),
    ):
        getattr(point, f"set_{letter}_location")(function)
        getattr(point, f"set{letter.upper()}Coordinate")(joint.get_coordinates(0))
    conditional = osim.ConditionalPathPoint()
    conditional.setName("sometimes")
    conditional.setParentFrame(second)
    conditional.set_location(osim.Vec3(0.08, 0.02, 0.0))
    conditional.setCoordinate(joint.get_coordinates(0))
    conditional.setRangeMin(-2.0)
    conditional.setRangeMax(0.1)
    points = made.updGeometryPath().updPathPointSet()
    points.adoptAndAppend(point)
    points.adoptAndAppend(conditional)
    made.addNewPathPoint("last", second, osim.Vec3(0.05, -0.1, 0.0))
    read = check_against_opensim(write(model, tmp_path))
    assert len(read.muscles.path.moving_point) == 2
    assert read.muscles.path.condition_coordinate == (-1, -1, 1, -1)


def with_length_function(folder: Path, function: str, coordinates: str) -> Path:
    """The two links with a muscle whose length is a function of coordinates, given as XML."""
    model = two_links()
    ground, _, second = frames(model)
    muscle(model, [(ground, (0, 1.2, 0)), (second, (0, -0.1, 0))])
    path = write(model, folder)
    found = re.sub(
        r"<GeometryPath name=\"path\">.*?</GeometryPath>",
        f"""<FunctionBasedPath name="path"><coordinate_paths>{coordinates}</coordinate_paths>
        <length_function>{function}</length_function></FunctionBasedPath>""",
        path.read_text(),
        flags=re.DOTALL,
    )
    path.write_text(found)
    return path


def test_a_polynomial_path(tmp_path: Path) -> None:
    # A cubic in two variables has ten terms.
    numbers = np.random.default_rng(0).normal(0, 0.02, 10) + 0.4 * (np.arange(10) == 0)
    coefficients = " ".join(map(str, numbers.tolist()))
    file = with_length_function(
        tmp_path,
        f"""<MultivariatePolynomialFunction><coefficients>{coefficients}</coefficients>
        <dimension>2</dimension><order>3</order></MultivariatePolynomialFunction>""",
        "/jointset/jb/qb /jointset/ja/qa",
    )
    read = check_against_opensim(file)
    assert read.muscles.path.point_muscle == ()
    bk.save(read, tmp_path / "model.bkm")
    again = bk.load(tmp_path / "model.bkm")
    assert isinstance(again, Model)
    q = torch.tensor([[0.2, -0.4]], dtype=torch.float64)
    assert torch.equal(muscle_lengths(again, q), muscle_lengths(read, q))


# --- writing ------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["Rajagopal2016", "gait2392"])
def test_a_written_model_keeps_its_muscles(tmp_path: Path, name: str) -> None:
    model = compiled(name)
    generator = torch.Generator().manual_seed(2)
    factors = 0.9 + 0.2 * torch.rand(len(model.body_names), 3, generator=generator).double()
    scaled = scale_model(model, factors, mass=70.0)
    bk.save(scaled, tmp_path / "scaled.osim")
    again = load_osim(tmp_path / "scaled.osim")
    assert again.muscles.names == model.muscles.names
    for field, close in (("optimal_fiber_length", 5e-5), ("tendon_slack_length", 5e-5)):
        ours, theirs = getattr(again.muscles, field), getattr(scaled.muscles, field)
        np.testing.assert_allclose(ours, theirs, rtol=close)
    q = model.default + 0.1
    np.testing.assert_allclose(
        muscle_lengths(again, q), muscle_lengths(scaled, q), rtol=0, atol=1e-9
    )


# --- bad input ----------------------------------------------------------------------------------


def test_muscles_of_other_kinds_are_named(tmp_path: Path) -> None:
    model = two_links()
    ground, _, second = frames(model)
    muscle(model, [(ground, (0, 1.2, 0)), (second, (0, 0, 0))], "calf")
    path = write(model, tmp_path)
    path.write_text(path.read_text().replace("Thelen2003Muscle", "RigidTendonMuscle"))
    with pytest.raises(ValueError, match="muscle 'calf' of type RigidTendonMuscle"):
        load_osim(path)


def test_length_functions_of_other_kinds_are_named(tmp_path: Path) -> None:
    path = with_length_function(tmp_path, "<Sine></Sine>", "/jointset/jb/qb")
    with pytest.raises(ValueError, match="muscle 'mus': a length function of type Sine"):
        load_osim(path)
