"""OpenSim's setup files: what is read is what OpenSim reads."""

from pathlib import Path
from types import ModuleType

import pytest

from biokit.io.setup import (
    BodyScale,
    CoordinateTask,
    ManualScale,
    MarkerTask,
    read_inverse_kinematics_setup,
    read_marker_set,
    read_scale_set,
    read_scale_setup,
    read_task_set,
)

IK = """<?xml version="1.0" encoding="UTF-8" ?>
<OpenSimDocument Version="40000"><InverseKinematicsTool name="walk">
  <model_file>models/subject.osim</model_file> <marker_file>Unassigned</marker_file>
  <time_range> 0.5 2</time_range> <accuracy>1e-9</accuracy>
  <constraint_weight>Inf</constraint_weight>
  <IKTaskSet><objects>
    <IKMarkerTask name="R.ASIS"><apply>true</apply><weight>10</weight></IKMarkerTask>
    <IKMarkerTask name="C7"><apply>false</apply><weight>3</weight></IKMarkerTask>
    <IKCoordinateTask name="mtp_angle_r"><apply>true</apply><weight>1000</weight>
      <value_type>manual_value</value_type><value>0.25</value></IKCoordinateTask>
  </objects></IKTaskSet>
</InverseKinematicsTool></OpenSimDocument>"""

SCALE = """<OpenSimDocument Version="40000"><ScaleTool name="s"><mass>-1</mass><height>1800</height>
  <ModelScaler><scaling_order> manualScale measurements</scaling_order>
  <MeasurementSet><objects><Measurement name="thigh"><apply>true</apply>
    <MarkerPairSet><objects>
      <MarkerPair><markers> R.Hip R.Knee</markers></MarkerPair>
    </objects></MarkerPairSet>
    <BodyScaleSet><objects>
      <BodyScale name="femur_r"><axes> X Y</axes></BodyScale>
    </objects></BodyScaleSet>
  </Measurement></objects></MeasurementSet>
  <ScaleSet><objects>
    <Scale><scales> 1 1.1 1.2</scales><segment>tibia_r</segment></Scale>
  </objects></ScaleSet>
  <time_range> -1 -1</time_range><preserve_mass_distribution>true</preserve_mass_distribution>
  </ModelScaler></ScaleTool></OpenSimDocument>"""


def write(path: Path, text: str) -> Path:
    path.write_text(text)
    return path


def test_inverse_kinematics(tmp_path: Path) -> None:
    setup = read_inverse_kinematics_setup(write(tmp_path / "ik.xml", IK))
    assert setup.name == "walk"
    assert setup.model_file == tmp_path / "models" / "subject.osim"
    assert setup.marker_file is None
    assert setup.time_range == (0.5, 2.0)
    assert (setup.accuracy, setup.constraint_weight) == (1e-9, float("inf"))
    assert setup.tasks.markers == (MarkerTask("R.ASIS", True, 10.0), MarkerTask("C7", False, 3.0))
    assert setup.tasks.marker_weights() == {"R.ASIS": 10.0, "C7": 0.0}
    assert setup.tasks.coordinates == (
        CoordinateTask("mtp_angle_r", True, 1000.0, "manual_value", 0.25),
    )
    assert read_task_set(tmp_path / "ik.xml") == setup.tasks


def test_scale(tmp_path: Path) -> None:
    setup = read_scale_setup(write(tmp_path / "scale.xml", SCALE))
    assert (setup.mass, setup.height, setup.placer) == (None, 1800.0, None)
    scaler = setup.scaler
    assert scaler is not None
    assert scaler.scaling_order == ("manualScale", "measurements")
    assert scaler.measurements[0].marker_pairs == (("R.Hip", "R.Knee"),)
    assert scaler.measurements[0].bodies == (BodyScale("femur_r", ("x", "y")),)
    assert scaler.manual_scales == (ManualScale("tibia_r", True, (1.0, 1.1, 1.2)),)
    assert scaler.time_range is None
    assert scaler.preserve_mass_distribution


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("<weight>10<", "<weight>ten<", "<IKMarkerTask R.ASIS> <weight>: 'ten' is not numbers"),
        ("<apply>false<", "<apply>maybe<", "<IKMarkerTask C7> <apply>: 'maybe' is neither"),
        ("manual_value", "guess", "'guess' is not one of default_value"),
        (' name="C7"', "", "a <IKMarkerTask> has no name"),
        ("0.5 2<", "2 0.5<", "expected start and end"),
        ("InverseKinematicsTool", "OtherTool", "no <InverseKinematicsTool> in the file"),
        ("</OpenSimDocument>", "", "is not valid XML"),
    ],
)
def test_errors_name_file_and_element(tmp_path: Path, old: str, new: str, message: str) -> None:
    path = write(tmp_path / "ik.xml", IK.replace(old, new))
    with pytest.raises(ValueError) as caught:
        read_inverse_kinematics_setup(path)
    assert message in str(caught.value)
    assert "ik.xml" in str(caught.value)


def test_markers_of_opensim_4_have_sockets(tmp_path: Path) -> None:
    text = (
        '<OpenSimDocument><MarkerSet><objects><Marker name="C7">'
        "<socket_parent_frame>/bodyset/torso</socket_parent_frame><location>0 0.1 -0.2</location>"
        "</Marker></objects></MarkerSet></OpenSimDocument>"
    )
    (marker,) = read_marker_set(write(tmp_path / "m.xml", text))
    assert (marker.body, marker.location, marker.fixed) == ("torso", (0.0, 0.1, -0.2), False)


@pytest.mark.parametrize("trial", ["walk/setup/ik.xml", "gait2392/setup/ik.xml"])
def test_real_inverse_kinematics_setup_as_opensim_reads_it(
    shared_data: Path, opensim: ModuleType, trial: str
) -> None:
    path = shared_data / trial
    setup = read_inverse_kinematics_setup(path)
    tool = opensim.InverseKinematicsTool(str(path), False)  # outlives its tasks
    tasks = tool.getIKTaskSet()
    assert tasks.getSize() == len(setup.tasks.markers) + len(setup.tasks.coordinates)
    for task in (*setup.tasks.markers, *setup.tasks.coordinates):
        reference = tasks.get(task.name)
        assert (task.apply, task.weight) == (reference.getApply(), reference.getWeight())
    assert setup.model_file is not None
    assert setup.model_file.is_file()
    assert setup.marker_file is not None
    assert setup.marker_file.is_file()


@pytest.mark.parametrize(
    "trial", ["walk/setup/scale_1.xml", "walk/setup/scale_2.xml", "gait2392/setup/scale.xml"]
)
def test_real_scale_setup_as_opensim_reads_it(
    shared_data: Path, opensim: ModuleType, trial: str
) -> None:
    setup = read_scale_setup(shared_data / trial)
    tool = opensim.ScaleTool(str(shared_data / trial))
    reference = tool.getModelScaler()
    assert setup.scaler is not None
    assert setup.placer is not None
    assert setup.mass is None or setup.mass == tool.getSubjectMass()
    measurements = reference.getMeasurementSet()
    assert len(setup.scaler.measurements) == measurements.getSize()
    for i, measurement in enumerate(setup.scaler.measurements):
        other = measurements.get(i)
        assert (measurement.name, measurement.apply) == (other.getName(), other.getApply())
        assert len(measurement.marker_pairs) == other.getNumMarkerPairs()
        bodies = other.getBodyScaleSet()
        names = [bodies.get(j).getName() for j in range(bodies.getSize())]
        assert [scale.body for scale in measurement.bodies] == names
    assert len(setup.scaler.manual_scales) == reference.getScaleSet().getSize()
    order = reference.getScalingOrder()
    assert list(setup.scaler.scaling_order) == [order.get(i) for i in range(order.getSize())]
    tasks = tool.getMarkerPlacer().getIKTaskSet()
    assert tasks.getSize() == len(setup.placer.tasks.markers) + len(setup.placer.tasks.coordinates)


def test_real_marker_and_scale_sets(shared_data: Path) -> None:
    markers = read_marker_set(shared_data / "walk" / "inputs" / "markerset_walk_preScale.xml")
    assert (markers[0].name, markers[0].body, markers[0].location) == (
        "Head",
        "torso",
        (0, 0.67, 0),
    )
    scales = read_scale_set(shared_data / "walk" / "reference" / "scale_factors_walk.xml")
    assert scales[1] == ManualScale("pelvis", True, (1.24463, 1.00167, 1.19736))
