"""The open skeleton against published proportions, its own symmetry and OpenSim's conventions."""

import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from biokit.anthropometry import SEGMENT_COUNT, measurement, segment

STATURE = 1.75
OPEN_FILES = ("open_skeleton.osim", "open_skeleton.md", "marker_aliases.json", "landmarks.json")
MASS = 75.0
MIRROR = np.array([1.0, 1.0, -1.0])
MIDLINE_OFF = ("list", "pelvis_rotation", "bending", "lumbar_rotation", "neck_rotation", "tz")


class Skeleton:
    """The model in opensim, posed by coordinate name (rad, m)."""

    def __init__(self, osim: ModuleType, path: Path) -> None:
        self.osim = osim
        self.model = osim.Model(str(path))
        self.state = self.model.initSystem()

    def pose(self, **values: float) -> "Skeleton":
        for coordinate in self.coordinates():
            value = values.get(coordinate.getName(), coordinate.getDefaultValue())
            coordinate.setLocked(self.state, False)
            coordinate.setValue(self.state, value, False)
        self.model.realizePosition(self.state)
        return self

    def coordinates(self) -> list[Any]:
        return list(self.model.getCoordinateSet())

    def bodies(self) -> list[Any]:
        return list(self.model.getBodySet())

    def markers(self) -> dict[str, np.ndarray]:
        return {
            m.getName(): vector(m.getLocationInGround(self.state))
            for m in self.model.getMarkerSet()
        }

    def transform(self, body: str) -> tuple[np.ndarray, np.ndarray]:
        """Rotation (3, 3) and position (3,) of a body in ground."""
        found = self.model.getBodySet().get(body).getTransformInGround(self.state)
        matrix = np.array([[found.R().get(i, j) for j in range(3)] for i in range(3)])
        return matrix, vector(found.p())


def vector(values: Any) -> np.ndarray:
    return np.array([values[0], values[1], values[2]])


def tensor(body: Any) -> np.ndarray:
    inertia = body.getInertia()
    (xx, yy, zz), (xy, xz, yz) = vector(inertia.getMoments()), vector(inertia.getProducts())
    return np.array([[xx, xy, xz], [xy, yy, yz], [xz, yz, zz]])


@pytest.fixture
def skeleton(opensim: ModuleType, repo_root: Path) -> Skeleton:
    return Skeleton(opensim, repo_root / "biokit" / "assets" / "open_skeleton.osim").pose()


def test_has_the_parts_that_were_promised(skeleton: Skeleton) -> None:
    bodies = {body.getName() for body in skeleton.bodies()}
    assert len(bodies) >= 24
    assert {"pelvis", "abdomen", "torso", "neck", "head", "clavicle_r", "toes_l"} <= bodies
    landmarks = [m for m in skeleton.model.getMarkerSet() if not m.get_fixed()]
    assert len(landmarks) >= 87
    kinds = {joint.getConcreteClassName() for joint in skeleton.model.getJointSet()}
    assert kinds == {"CustomJoint"}
    locked = [c.getName() for c in skeleton.coordinates() if c.getDefaultLocked()]
    assert locked == ["thoracic_rotation"]


def test_coordinates_are_called_as_in_rajagopal(skeleton: Skeleton) -> None:
    sided = (  # noqa: SIM905
        "hip_flexion hip_adduction hip_rotation knee_angle ankle_angle subtalar_angle mtp_angle "
        "arm_flex arm_add arm_rot elbow_flex pro_sup wrist_flex wrist_dev"
    ).split()
    names = {f"{name}_{side}" for name in sided for side in "rl"}
    names |= {"pelvis_tilt", "pelvis_list", "pelvis_rotation", "pelvis_tx", "pelvis_ty"}
    names |= {"pelvis_tz", "lumbar_extension", "lumbar_bending", "lumbar_rotation"}
    assert names <= {c.getName() for c in skeleton.coordinates()}


def test_coordinates_turn_as_in_rajagopal(skeleton: Skeleton, shared_data: Path) -> None:
    """Axis and sign at the zero pose, from the angular velocity of the child body."""
    reference = Skeleton(skeleton.osim, shared_data / "models" / "Rajagopal2016.osim").pose()
    axes = [_axes(skeleton), _axes(reference)]
    common = [name for name in axes[1] if name in axes[0]]
    assert len(common) == 37  # all but the two patellae
    for name in common:
        ours, theirs = axes[0][name], axes[1][name]
        cosine = ours @ theirs / np.linalg.norm(ours) / np.linalg.norm(theirs)
        assert cosine > 0.94, f"{name}: {ours} against {theirs}"


def _axes(skeleton: Skeleton) -> dict[str, np.ndarray]:
    found = {}
    for coordinate in skeleton.coordinates():
        name = coordinate.getName()
        for other in skeleton.coordinates():
            other.setSpeedValue(skeleton.state, float(other.getName() == name))
        skeleton.model.realizeVelocity(skeleton.state)
        frame = coordinate.getJoint().getChildFrame().findBaseFrame()
        translation = name in ("pelvis_tx", "pelvis_ty", "pelvis_tz")
        if "beta" not in name:
            found[name] = vector(
                frame.getLinearVelocityInGround(skeleton.state)
                if translation
                else frame.getAngularVelocityInGround(skeleton.state)
            )
    return found


def test_mass_is_the_table(skeleton: Skeleton) -> None:
    mass = {body.getName(): body.getMass() for body in skeleton.bodies()}
    assert sum(mass.values()) == pytest.approx(MASS, abs=1e-4)
    whole = sum(segment(name).mass * count for name, count in SEGMENT_COUNT.items())
    made_of = {
        "thigh": ("femur_r",), "shank": ("tibia_l",), "foot": ("talus_r", "calcn_r", "toes_r"),
        "forearm": ("ulna_l", "radius_l"), "hand": ("hand_r",), "head_neck": ("neck", "head"),
        "upper_trunk": ("torso", "clavicle_r", "clavicle_l"), "lower_trunk": ("pelvis",),
    }  # fmt: skip
    for name, parts in made_of.items():
        expected = segment(name).mass / whole * MASS
        assert sum(mass[part] for part in parts) == pytest.approx(expected, abs=1e-5), name


def test_inertia_is_of_real_bodies(skeleton: Skeleton) -> None:
    for body in skeleton.bodies():
        low, middle, high = np.linalg.eigvalsh(tensor(body))
        assert low > 0, body.getName()
        assert low + middle > high, body.getName()


@pytest.mark.parametrize(
    ("name", "parts"),
    [("foot", ("talus_r", "calcn_r", "toes_r")), ("head_neck", ("neck", "head"))],
)
def test_parts_add_up_to_the_segment(skeleton: Skeleton, name: str, parts: tuple[str, ...]) -> None:
    """Mass centre and inertia of a divided segment, put together again."""
    bodies = [skeleton.model.getBodySet().get(part) for part in parts]
    mass = np.array([body.getMass() for body in bodies])
    centres = np.stack(
        [skeleton.transform(b.getName())[1] + vector(b.getMassCenter()) for b in bodies]
    )
    centre = mass @ centres / mass.sum()
    inertia = sum(tensor(body) for body in bodies)
    for m, offset in zip(mass, centres - centre, strict=True):
        inertia = inertia + m * (offset @ offset * np.eye(3) - np.outer(offset, offset))
    table, marker = segment(name), skeleton.markers()
    if name == "foot":
        length = measurement("foot_length") * STATURE
        assert centre[0] - marker["R_FCC"][0] == pytest.approx(table.centre * length, abs=1e-4)
        radii = table.longitudinal, table.transverse, table.sagittal
    else:
        length = STATURE - marker["CV7"][1]
        assert STATURE - centre[1] == pytest.approx(table.centre * length, abs=1e-4)
        radii = table.sagittal, table.longitudinal, table.transverse
    expected = mass.sum() * (np.array(radii) * length) ** 2
    assert np.diag(inertia) == pytest.approx(expected, rel=2e-3)


def test_stands_on_the_floor_with_its_stature(skeleton: Skeleton) -> None:
    markers = skeleton.markers()
    assert markers["VTX"][1] == pytest.approx(STATURE, abs=1e-5)
    assert max(p[1] for p in markers.values()) == markers["VTX"][1]
    soles = [p[1] for name, p in markers.items() if name.endswith("_GROUND")]
    assert soles == pytest.approx([0.0] * 8, abs=1e-5)
    assert min(p[1] for p in markers.values()) >= -1e-5
    centre = vector(skeleton.model.calcMassCenterPosition(skeleton.state))
    # 55 to 57 % of stature in adults (Winter 2009)
    assert 0.55 < centre[1] / STATURE < 0.57
    assert centre[2] == pytest.approx(0.0, abs=1e-9)


# (what, value of the model in m, published value in m, tolerance in m); the published values here
# are of other surveys than the ones the point was made from.
PROPORTIONS = [
    ("between the hip centres (Bell 1990: 0.72 of the ASIS breadth)", "HJC HJC z", 0.173, 0.005),
    ("thigh (Drillis & Contini 1966)", "HJC KJC y", 0.245 * STATURE, 0.012),
    ("shank (Drillis & Contini 1966)", "KJC AJC y", 0.246 * STATURE, 0.012),
    ("height of the knee (Drillis & Contini 1966)", "KJC floor y", 0.285 * STATURE, 0.010),
    ("height of the hip (Drillis & Contini 1966)", "HJC floor y", 0.530 * STATURE, 0.020),
    ("height of the trochanter (ANSUR II)", "FTC floor y", 0.516 * STATURE, 0.008),
    ("height of the epicondyle (ANSUR II)", "FLE floor y", 0.282 * STATURE, 0.008),
    ("height of the elbow (Drillis & Contini 1966)", "EJC floor y", 0.630 * STATURE, 0.015),
    ("height of the wrist (Drillis & Contini 1966)", "WJC floor y", 0.485 * STATURE, 0.010),
    ("height of the finger tip (Drillis & Contini 1966)", "HFT floor y", 0.377 * STATURE, 0.015),
    ("height of the shoulder (Drillis & Contini 1966)", "SAE floor y", 0.818 * STATURE, 0.015),
    ("arm (Drillis & Contini 1966: 0.186, to the acromion)", "SAE EJC y", 0.186 * STATURE, 0.015),
    ("foot (Drillis & Contini 1966)", "FCC HLX x", 0.152 * STATURE, 0.012),
    ("breadth of the foot (Drillis & Contini 1966)", "FM1 FM5 z", 0.055 * STATURE, 0.010),
    ("between the glenohumeral centres", "SJC SJC z", 0.36, 0.02),
    ("breadth of the head (ANSUR II, tragion to tragion)", "TRA TRA z", 0.142, 0.010),
]


@pytest.mark.parametrize(("what", "measure", "published", "tolerance"), PROPORTIONS)
def test_published_proportions(
    skeleton: Skeleton, what: str, measure: str, published: float, tolerance: float
) -> None:
    first, second, axis = measure.split()
    markers = skeleton.markers()
    end = {"floor": np.zeros(3), first: markers[f"L_{first}"]}.get(second)
    end = markers[f"R_{second}"] if end is None else end
    value = abs((markers[f"R_{first}"] - end)["xyz".index(axis)])
    assert value == pytest.approx(published, abs=tolerance), what


def test_thigh_to_shank(skeleton: Skeleton) -> None:
    m = skeleton.markers()
    thigh = np.linalg.norm(m["R_HJC"] - m["R_KJC"])
    shank = np.linalg.norm(m["R_KJC"] - m["R_AJC"])
    assert 0.98 < thigh / shank < 1.07


def test_joint_centres_are_at_body_origins(skeleton: Skeleton) -> None:
    markers = skeleton.markers()
    origins = {
        "HJC": "femur", "KJC": "tibia", "AJC": "talus", "MTJC": "toes", "SCJC": "clavicle",
        "SJC": "humerus", "EJC": "ulna", "WJC": "hand",
    }  # fmt: skip
    for marker, body in origins.items():
        for side in "rl":
            position = skeleton.transform(f"{body}_{side}")[1]
            assert markers[f"{side.upper()}_{marker}"] == pytest.approx(position, abs=1e-9)
    for marker, body in {"LJC": "abdomen", "TJC": "torso", "CJC": "neck", "OJC": "head"}.items():
        assert markers[marker] == pytest.approx(skeleton.transform(body)[1], abs=1e-9)
    # the neutral pose: all body axes are those of ground
    for body in skeleton.bodies():
        assert skeleton.transform(body.getName())[0] == pytest.approx(np.eye(3), abs=1e-9)


def test_landmarks_are_where_anatomy_has_them(skeleton: Skeleton) -> None:
    m = skeleton.markers()
    x, y, z = range(3)
    assert m["R_FLE"][z] > m["R_KJC"][z] > m["R_FME"][z] > 0
    assert m["R_FAL"][z] > m["R_AJC"][z] > m["R_TAM"][z] > 0
    assert m["R_TAM"][y] > m["R_FAL"][y]  # the medial malleolus is the higher one
    assert m["R_FCC"][x] < m["R_AJC"][x] < m["R_FM5"][x] < m["R_FM1"][x] < m["R_HLX"][x]
    assert m["R_FM1"][z] < m["R_FM2"][z] < m["R_FM5"][z]
    assert m["R_TTC"][x] > m["R_KJC"][x] > m["R_FAX"][x]
    assert m["R_IAS"][x] > m["R_HJC"][x] > m["R_IPS"][x]
    spine = ["LV5", "LV3", "LV1", "TV12", "TV10", "TV8", "TV4", "TV2", "TV1", "CV7"]
    assert np.all(np.diff([m[name][y] for name in spine]) > 0)
    assert max(m[name][x] for name in spine) < min(m["LJC"][x], m["TJC"][x], m["CJC"][x])
    assert m["SJN"][y] > m["STM"][y] > m["SXS"][y] > m["OMPH"][y] > m["PSY"][y]
    assert m["R_SAE"][z] > m["R_CAJ"][z] > m["R_CLM"][z] > m["R_SCE"][z] > 0
    assert m["R_HLE"][z] > m["R_EJC"][z] > m["R_HME"][z]
    assert m["R_RSP"][z] > m["R_WJC"][z] > m["R_USP"][z]  # palms forward


def test_left_is_the_mirror_image_in_any_pose(skeleton: Skeleton) -> None:
    random = np.random.default_rng(7)
    values = {}
    for c in skeleton.coordinates():
        name = c.getName()
        if not name.endswith("_l"):
            low, high = max(c.getRangeMin(), -1.5), min(c.getRangeMax(), 1.5)
            off = any(part in name for part in MIDLINE_OFF) or name == "thoracic_rotation"
            values[name] = 0.0 if off else random.uniform(low, high)
    values |= {f"{name[:-2]}_l": v for name, v in values.items() if name.endswith("_r")}
    markers = skeleton.pose(**values).markers()
    for name, position in markers.items():
        swap = {"R_": "L_", "L_": "R_"}.get(name[:2])
        other = f"{swap}{name[2:]}" if swap else name
        assert markers[other] == pytest.approx(position * MIRROR, abs=1e-9), name
    for body in skeleton.bodies():
        name = body.getName()
        if name.endswith("_r"):
            other = skeleton.model.getBodySet().get(f"{name[:-2]}_l")
            flip = np.diag(MIRROR)
            assert tensor(other) == pytest.approx(flip @ tensor(body) @ flip, abs=1e-12)
            assert vector(other.getMassCenter()) == pytest.approx(
                vector(body.getMassCenter()) * MIRROR
            )


@pytest.mark.parametrize("flexion", [0, 15, 30, 60, 90, 115])
def test_knee_moves_as_walker_measured(skeleton: Skeleton, flexion: float) -> None:
    """Walker 1988: internal rotation, adduction and the femur's shift in the axes of the tibia."""
    skeleton.pose(knee_angle_r=np.radians(flexion))
    (femur, p), (tibia, q) = skeleton.transform("femur_r"), skeleton.transform("tibia_r")
    knee = p - femur @ [0.0, _thigh(skeleton), 0.0]
    shift = tibia.T @ (knee - q) * 1000  # mm, femur in tibia
    posterior = -0.1283 * flexion + 4.796e-4 * flexion**2
    distal = -0.0683 * flexion + 8.804e-4 * flexion**2 - 3.75e-6 * flexion**3
    assert shift == pytest.approx([posterior, distal, 0.0], abs=0.02)
    relative = femur.T @ tibia  # R = Rz(-flexion) Rx(adduction) Ry(internal rotation)
    adduction = np.degrees(np.arcsin(_after_flexion(relative, flexion)[2, 1]))
    turned = _after_flexion(relative, flexion)
    rotation = np.degrees(np.arctan2(-turned[2, 0], turned[2, 2]))
    assert rotation == pytest.approx(
        0.3695 * flexion - 2.958e-3 * flexion**2 + 7.666e-6 * flexion**3, abs=0.02
    )
    assert adduction == pytest.approx(
        0.0791 * flexion - 5.733e-4 * flexion**2 - 7.682e-6 * flexion**3 + 5.759e-8 * flexion**4,
        abs=0.02,
    )


def _after_flexion(relative: np.ndarray, flexion: float) -> np.ndarray:
    """The rotation that is left after flexion."""
    c, s = np.cos(np.radians(flexion)), np.sin(np.radians(flexion))
    return np.array([[c, -s, 0], [s, c, 0], [0, 0, 1]]) @ relative


def _thigh(skeleton: Skeleton) -> float:
    joint = skeleton.model.getJointSet().get("walker_knee_r")
    return -joint.getParentFrame().findTransformInBaseFrame().p()[1]


def test_knee_stays_bounded_beyond_walkers_range(skeleton: Skeleton) -> None:
    for flexion in np.radians(np.arange(-10.0, 151.0, 2.0)):
        skeleton.pose(knee_angle_r=flexion)
        (femur, p), (tibia, q) = skeleton.transform("femur_r"), skeleton.transform("tibia_r")
        knee = p - femur @ [0.0, _thigh(skeleton), 0.0]
        assert np.linalg.norm(q - knee) < 0.012
        hinge = _after_flexion(femur.T @ tibia, np.degrees(flexion))
        assert np.degrees(np.arccos((np.trace(hinge) - 1) / 2)) < 17


@pytest.mark.parametrize(
    ("name", "low", "high"),
    [
        ("hip_flexion_r", -40, 130), ("hip_adduction_l", -45, 35), ("knee_angle_r", -10, 140),
        ("ankle_angle_l", -50, 40), ("subtalar_angle_r", -30, 30), ("mtp_angle_r", -70, 40),
        ("lumbar_extension", -74, 30), ("lumbar_rotation", -45, 45), ("elbow_flex_r", 0, 145),
        ("pro_sup_l", 0, 165), ("arm_flex_r", -60, 170), ("wrist_flex_r", -70, 80),
        ("neck_rotation", -80, 80), ("clavicle_elevation_r", -10, 40),
    ],
)  # fmt: skip
def test_ranges_allow_what_people_do(
    skeleton: Skeleton, name: str, low: float, high: float
) -> None:
    coordinate = skeleton.model.getCoordinateSet().get(name)
    assert coordinate.getDefaultClamped()
    assert np.degrees(coordinate.getRangeMin()) <= low + 1e-9
    assert np.degrees(coordinate.getRangeMax()) >= high - 1e-9
    assert np.degrees(coordinate.getRangeMax() - coordinate.getRangeMin()) < 271


def test_defaults_are_in_range(skeleton: Skeleton) -> None:
    for c in skeleton.coordinates():
        assert c.getRangeMin() <= c.getDefaultValue() <= c.getRangeMax(), c.getName()


def test_tables_give_the_committed_files(
    opensim: ModuleType, repo_root: Path, tmp_path: Path
) -> None:
    """Needs the opensim package (the fixture skips without it)."""
    run = subprocess.run(
        [sys.executable, "-m", "scripts.open_skeleton.build", "--out", str(tmp_path / "again")],
        cwd=repo_root, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    for name in OPEN_FILES:
        committed = (repo_root / "biokit" / "assets" / name).read_bytes()
        assert (tmp_path / "again" / name).read_bytes() == committed, name


def test_card_names_every_joint_and_marker(skeleton: Skeleton, repo_root: Path) -> None:
    card = (repo_root / "biokit" / "assets" / "open_skeleton.md").read_text("utf-8")
    for coordinate in skeleton.coordinates():
        name = coordinate.getName()
        assert f"`{name}`" in card or f"`{name[:-2]}_r`" in card, name
    for name in skeleton.markers():
        assert f"`{name}`" in card or f"`{name[2:]}`" in card, name
