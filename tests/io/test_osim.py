"""Compiling .osim files and writing them: every joint and function, and what is not supported."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
import torch

import biokit as bk
from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.engine.model import Model
from biokit.engine.scaling import scale_model
from biokit.io.osim import load_osim, load_osim_text, save_osim
from tests.opensim_reference import (
    MODELS,
    Reference,
    compiled,
    model_path,
    opensim,
    random_poses,
)

DOUBLE = 1e-9  # m, largest difference from opensim
COORDINATES = {
    "WeldJoint": 0,
    "PinJoint": 1,
    "SliderJoint": 1,
    "UniversalJoint": 2,
    "GimbalJoint": 3,
    "BallJoint": 3,
    "PlanarJoint": 3,
    "FreeJoint": 6,
    "EllipsoidJoint": 3,
}
JOINTS = tuple(kind for kind in COORDINATES if kind != "EllipsoidJoint")


@pytest.fixture
def osim(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    module = opensim()
    monkeypatch.chdir(tmp_path)
    return module


FRAMES = """<PhysicalOffsetFrame name="{parent}_f{child}"><socket_parent>{socket}</socket_parent>
<translation>0.1 0.5 -0.2</translation><orientation>0.3 -0.4 0.5</orientation></PhysicalOffsetFrame>
<PhysicalOffsetFrame name="{own}_m"><socket_parent>/bodyset/{own}</socket_parent>
<translation>-0.05 0.3 0.02</translation><orientation>-0.2 0.1 0.6</orientation>
</PhysicalOffsetFrame>"""
AXES = ("1 0 0", "0 0.6 0.8", "0 0 1", "0.8 0.6 0", "0 1 0", "0 0 1")
PLACES = ("rotation1", "rotation2", "rotation3", "translation1", "translation2", "translation3")


def joint(child: int, kind: str, inside: str = "", coordinates: str = "") -> str:
    """Joint of the trunk (0, on ground) or the limb (1, on the trunk), both frames oblique."""
    parent, own = (("ground", "trunk"), ("trunk", "limb"))[child]
    socket = "/ground" if child == 0 else "/bodyset/trunk"
    frames = FRAMES.format(parent=parent, child=child, own=own, socket=socket)
    names = "".join(coordinate(f"{own}{i}") for i in range(COORDINATES.get(kind, 0)))
    coordinates = f"<coordinates>{coordinates or names}</coordinates>"
    return (
        f'<{kind} name="joint{child}"><socket_parent_frame>{parent}_f{child}'
        f"</socket_parent_frame><socket_child_frame>{own}_m</socket_child_frame>{coordinates}"
        f"<frames>{frames}</frames>{inside}</{kind}>"
    )


def coordinate(name: str, inside: str = "") -> str:
    return f'<Coordinate name="{name}"><range>-3.5 3.5</range>{inside}</Coordinate>'


def custom(child: int, axes: dict[int, tuple[str, str]], *names: str) -> str:
    """A custom joint of the named coordinates: place among six axes -> (coordinate, function)."""
    transform = "".join(
        f'<TransformAxis name="{place}"><coordinates>{axes.get(i, ("", ""))[0]}</coordinates>'
        f"<axis>{AXES[i]}</axis>{axes.get(i, ('', CONSTANT.format(0)))[1]}</TransformAxis>"
        for i, place in enumerate(PLACES)
    )
    inside = f"<SpatialTransform>{transform}</SpatialTransform>"
    return joint(child, "CustomJoint", inside, "".join(map(coordinate, names)))


def tiny(
    path: Path, *joints: str, constraints: str = "", markers: str = "", frame: str = ""
) -> Path:
    """Write a model of a trunk on ground and a limb on the trunk, with a marker on each."""
    bodies = "".join(
        f'<Body name="{name}"><mass>2</mass><mass_center>0.01 0.1 0</mass_center>'
        f"<inertia>0.1 0.05 0.08 0 0 0</inertia>{frame if name == 'limb' else ''}</Body>"
        for name in ("trunk", "limb")
    )
    own = "".join(
        marker(f"on_{name}", f"/bodyset/{name}", "0.1 0.2 0.3") for name in ("trunk", "limb")
    )
    path.write_text(
        '<?xml version="1.0" encoding="UTF-8" ?><OpenSimDocument Version="40500">'
        f'<Model name="tiny"><BodySet name="bodyset"><objects>{bodies}</objects></BodySet>'
        f'<JointSet name="jointset"><objects>{"".join(joints)}</objects></JointSet>'
        f'<ConstraintSet name="constraintset"><objects>{constraints}</objects></ConstraintSet>'
        f'<MarkerSet name="markerset"><objects>{own}{markers}</objects></MarkerSet>'
        "</Model></OpenSimDocument>"
    )
    return path


def marker(name: str, parent: str, location: str) -> str:
    return (
        f'<Marker name="{name}"><socket_parent_frame>{parent}</socket_parent_frame>'
        f"<location>{location}</location></Marker>"
    )


def agree(path: Path, *, seed: int = 0) -> Model:
    """Compile a file and compare 50 poses with opensim."""
    model, reference = load_osim(path), Reference(path)
    q = random_poses(model, 50, seed=seed)
    q = reference.coupled(model.coordinate_names, q)
    expected = reference.pose(model, q)
    pose = forward_kinematics(model, torch.from_numpy(q))
    found = (*pose, marker_positions(model, pose))
    for ours, wanted in zip(found, expected, strict=True):
        np.testing.assert_allclose(ours, wanted, rtol=0, atol=DOUBLE)
    return model


# --- what is supported --------------------------------------------------------------------------


@pytest.mark.parametrize("kind", JOINTS)
def test_joints(osim: ModuleType, tmp_path: Path, kind: str) -> None:
    other = "PinJoint" if kind != "PinJoint" else "UniversalJoint"
    for first, second in ((kind, other), (other, kind)):
        model = agree(tiny(tmp_path / "tiny.osim", joint(0, first), joint(1, second)))
        assert model.body_names == ("trunk", "limb")
        assert model.mass.tolist() == [2.0, 2.0]


X, Y = "-2 -0.5 0 1 2.5", "0.1 0.7 0.2 -0.4 0.3"
CONSTANT = "<Constant><value>{}</value></Constant>"
LINE = "<LinearFunction><coefficients>{} {}</coefficients></LinearFunction>"
POLYNOMIAL = (
    "<PolynomialFunction><coefficients>0.05 -0.2 0.4 0.1</coefficients></PolynomialFunction>"
)
SPLINE = f"<SimmSpline><x>{X}</x><y>{Y}</y></SimmSpline>"
SHORT = "<SimmSpline><x>-1 1</x><y>0.2 -0.1</y></SimmSpline>"
BROKEN = f"<PiecewiseLinearFunction><x>{X}</x><y>{Y}</y></PiecewiseLinearFunction>"
TIMES = "<MultiplierFunction><function>{}</function><scale>{}</scale></MultiplierFunction>"
SINE = "<Sine><amplitude>1</amplitude><omega>1</omega><phase>0</phase></Sine>"


@pytest.mark.parametrize(
    "function",
    [
        CONSTANT.format(0.3),
        LINE.format(-1.2, 0.1),
        POLYNOMIAL,
        SPLINE,
        SHORT,
        BROKEN,
        TIMES.format(SPLINE, -0.7),
        TIMES.format(TIMES.format(POLYNOMIAL, 2.0), 0.3),
    ],
    ids=["constant", "line", "polynomial", "spline", "two knots", "broken", "times", "twice"],
)
def test_functions(osim: ModuleType, tmp_path: Path, function: str) -> None:
    """The range of the coordinate reaches beyond the first and last knot."""
    name = "" if function.startswith("<Constant") else "bend"
    axes = {0: ("bend", LINE.format(1, 0))} | dict.fromkeys((1, 2, 3, 5), (name, function))
    agree(tiny(tmp_path / "tiny.osim", joint(0, "PinJoint"), custom(1, axes, "bend")))


def coupler(i: int, driver: str, dependent: str, function: str, factor: float, on: bool) -> str:
    return (
        f'<CoordinateCouplerConstraint name="coupler{i}"><isEnforced>{str(on).lower()}</isEnforced>'
        f"<coupled_coordinates_function>{function}</coupled_coordinates_function>"
        f"<independent_coordinate_names>{driver}</independent_coordinate_names>"
        f"<dependent_coordinate_name>{dependent}</dependent_coordinate_name>"
        f"<scale_factor>{factor}</scale_factor></CoordinateCouplerConstraint>"
    )


def test_couplers(osim: ModuleType, tmp_path: Path) -> None:
    """A chain of couplers, the last link first, with scale factors; one is switched off."""
    a, b, c, d = (coordinate(name) for name in "abcd")
    joints = (joint(0, "UniversalJoint", "", a + b), joint(1, "UniversalJoint", "", c + d))
    constraints = (
        coupler(0, "b", "c", SPLINE, 0.5, True)
        + coupler(1, "a", "b", LINE.format(-1.2, 0.1), 1.5, True)
        + coupler(2, "a", "d", POLYNOMIAL, 1.0, False)
    )
    model = agree(tiny(tmp_path / "tiny.osim", *joints, constraints=constraints))
    assert [model.coordinate_names[i] for i in model.coupler_dependent] == ["b", "c"]
    assert [model.coordinate_names[i] for i in model.free] == ["a", "d"]


def test_markers_in_frames_fixed_to_a_body(osim: ModuleType, tmp_path: Path) -> None:
    plate = (
        '<components><PhysicalOffsetFrame name="plate"><socket_parent>..</socket_parent>'
        "<translation>0.1 0.2 0.3</translation><orientation>0 0.2 0.7</orientation>"
        "</PhysicalOffsetFrame></components>"
    )
    markers = marker("on_plate", "/bodyset/limb/plate", "0.4 0 0")
    markers += marker("on_ground", "/ground", "1 2 3")
    joints = (joint(0, "FreeJoint"), joint(1, "BallJoint"))
    model = agree(tiny(tmp_path / "tiny.osim", *joints, markers=markers, frame=plate))
    assert dict(zip(model.marker_names, model.marker_body, strict=True)) == {
        "on_trunk": 0, "on_limb": 1, "on_plate": 1, "on_ground": -1,
    }  # fmt: skip


def test_flags_of_coordinates(osim: ModuleType, tmp_path: Path) -> None:
    flags = "<default_value>0.25</default_value><clamped>true</clamped><locked>true</locked>"
    joints = (joint(0, "PinJoint", "", coordinate("turn", flags)), joint(1, "SliderJoint"))
    model = load_osim(tiny(tmp_path / "tiny.osim", *joints))
    assert model.clamped == model.locked == (True, False)
    assert (float(model.lower[0]), float(model.upper[0])) == (-3.5, 3.5)
    assert float(model.default[0]) == 0.25
    assert model.coordinate_is_rotation == (True, False)
    assert model.free == (1,)


def test_text_is_enough(osim: ModuleType) -> None:
    model = compiled("open_skeleton")
    again = load_osim_text(model.xml)
    assert again.coordinate_names == model.coordinate_names
    torch.testing.assert_close(again.marker_location, model.marker_location, rtol=0, atol=0)


# --- what is not --------------------------------------------------------------------------------


POINT = (
    '<PointConstraint name="grip"><isEnforced>{}</isEnforced>'
    "<socket_body_1>/ground</socket_body_1><socket_body_2>/bodyset/limb</socket_body_2>"
    "<location_body_1>0 0 0</location_body_1><location_body_2>0 0 0</location_body_2>"
    "</PointConstraint>"
)


def test_unsupported_parts_are_all_named(osim: ModuleType, tmp_path: Path) -> None:
    ellipsoid = joint(0, "EllipsoidJoint", "<radii_x_y_z>0.1 0.2 0.1</radii_x_y_z>")
    bad = custom(1, {0: ("bend", SINE)}, "bend")
    path = tiny(tmp_path / "tiny.osim", ellipsoid, bad, constraints=POINT.format("true"))
    with pytest.raises(ValueError) as caught:
        bk.load(path)
    message = str(caught.value)
    for part in (
        "tiny.osim", "joint 'joint0' of type EllipsoidJoint", "type Sine", "joint 'joint1'",
        "constraint 'grip' of type PointConstraint", "Replace these parts",
    ):  # fmt: skip
        assert part in message


def test_a_constraint_that_is_off_is_no_problem(osim: ModuleType, tmp_path: Path) -> None:
    joints = (joint(0, "FreeJoint"), joint(1, "BallJoint"))
    path = tiny(tmp_path / "tiny.osim", *joints, constraints=POINT.format("false"))
    assert len(load_osim(path).coordinate_names) == 9


def test_a_function_of_two_coordinates_is_named(osim: ModuleType, tmp_path: Path) -> None:
    function = (
        "<MultivariatePolynomialFunction><coefficients>0.1 0.2 0.3</coefficients>"
        "<dimension>2</dimension><order>1</order></MultivariatePolynomialFunction>"
    )
    axes = {
        0: ("bend", LINE.format(1, 0)),
        1: ("twist", LINE.format(1, 0)),
        4: ("bend twist", function),
    }
    path = tiny(tmp_path / "tiny.osim", joint(0, "FreeJoint"), custom(1, axes, "bend", "twist"))
    with pytest.raises(ValueError, match=r"joint 'joint1', axis .*a function of 2 coordinates"):
        load_osim(path)


def test_a_prescribed_coordinate_is_named(osim: ModuleType, tmp_path: Path) -> None:
    flags = f"<prescribed_function>{CONSTANT.format(0.2)}</prescribed_function>"
    driven = coordinate("driven", flags + "<prescribed>true</prescribed>")
    joints = (joint(0, "PinJoint", "", driven), joint(1, "PinJoint"))
    with pytest.raises(ValueError, match="coordinate 'driven' is prescribed"):
        load_osim(tiny(tmp_path / "tiny.osim", *joints))


def test_coordinates_of_the_same_name_are_named(osim: ModuleType, tmp_path: Path) -> None:
    """OpenSim tells them apart by their paths; files of coordinates by name cannot."""
    joints = (joint(i, "PinJoint", "", coordinate("turn")) for i in (0, 1))
    with pytest.raises(ValueError, match="2 coordinates of the same name 'turn'"):
        load_osim(tiny(tmp_path / "tiny.osim", *joints))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "empty"),
        ("time\tx\n0\t1\n", "not an OpenSim model"),
        ("<OpenSimDocument Version='40000'><Model name='a'>", "cannot read this model"),
    ],
)
def test_what_is_no_model(osim: ModuleType, tmp_path: Path, content: str, message: str) -> None:
    path = tmp_path / "broken.osim"
    path.write_text(content)
    with pytest.raises(ValueError, match=message) as caught:
        bk.load(path)
    assert "broken.osim" in str(caught.value)


def test_a_truncated_model(osim: ModuleType, tmp_path: Path) -> None:
    text = MODELS["open_skeleton"].read_text()
    (tmp_path / "cut.osim").write_text(text[: len(text) // 2])
    with pytest.raises(ValueError, match=r"cut\.osim"):
        load_osim(tmp_path / "cut.osim")


# --- writing ------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["open_skeleton", "Rajagopal2016", "gait2392", "D3KE"])
def test_a_scaled_model_is_the_same_in_opensim(osim: ModuleType, tmp_path: Path, name: str) -> None:
    model = compiled(name)
    rng = np.random.default_rng(5)
    factors = torch.from_numpy(rng.uniform(0.8, 1.2, (len(model.body_names), 3)))
    scaled = scale_model(model, factors, mass=70.0)
    path = tmp_path / "scaled.osim"
    save_osim(scaled, path)
    assert [p.name for p in tmp_path.iterdir()] == ["scaled.osim"]
    again = agree(path)
    assert again.marker_names == scaled.marker_names
    q = torch.from_numpy(random_poses(scaled, 20, seed=6))
    ours, theirs = forward_kinematics(scaled, q), forward_kinematics(again, q)
    torch.testing.assert_close(ours.position, theirs.position, rtol=0, atol=DOUBLE)
    for field in ("mass", "mass_center", "inertia", "marker_location"):
        torch.testing.assert_close(
            getattr(again, field), getattr(scaled, field), rtol=1e-9, atol=1e-9
        )
    assert float(again.mass.sum()) == pytest.approx(70.0, rel=1e-9)


def test_written_markers_are_the_models(osim: ModuleType, tmp_path: Path) -> None:
    model = load_osim(model_path("Rajagopal2016"))
    save_osim(model, tmp_path / "same.osim")
    again = load_osim(tmp_path / "same.osim")
    assert again.fixed_markers == model.fixed_markers
    assert again.marker_names == model.marker_names
    torch.testing.assert_close(again.marker_location, model.marker_location, rtol=0, atol=1e-12)
    muscles = Reference(tmp_path / "same.osim").model.getMuscles().getSize()
    assert muscles == Reference(model_path("Rajagopal2016")).model.getMuscles().getSize()
