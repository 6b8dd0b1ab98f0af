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
from biokit.io.setup_forces import (
    CoordinateActuator,
    PointActuator,
    TorqueActuator,
    read_external_loads,
    read_force_set,
    read_inverse_dynamics_setup,
    read_static_optimization_setup,
    write_external_loads,
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


LOADS = """<OpenSimDocument Version="40000"><ExternalLoads name="walk"><objects>
  <ExternalForce name="right"><applied_to_body>/bodyset/calcn_r</applied_to_body>
    <force_identifier>ground_force_v</force_identifier>
    <point_identifier>ground_force_p</point_identifier>
    <torque_identifier>Unassigned</torque_identifier></ExternalForce>
  <ExternalForce name="belt"><isDisabled>true</isDisabled><applied_to_body>pelvis</applied_to_body>
    <force_expressed_in_body>torso</force_expressed_in_body>
    <force_identifier>belt</force_identifier></ExternalForce>
</objects><datafile>../forces/walk.mot</datafile></ExternalLoads></OpenSimDocument>"""

ACTUATORS = """<OpenSimDocument Version="40000"><ForceSet name="reserves"><objects>
  <CoordinateActuator name="knee"><coordinate>knee_angle_r</coordinate>
    <optimal_force>2</optimal_force><min_control>-10</min_control></CoordinateActuator>
  <PointActuator name="fx"><body>pelvis</body><point>-0.07 0 0</point>
    <direction>1 0 0</direction><optimal_force>8</optimal_force></PointActuator>
  <TorqueActuator name="mx"><bodyA>pelvis</bodyA><bodyB>ground</bodyB><axis>1 0 0</axis>
    <torque_is_global>false</torque_is_global></TorqueActuator>
</objects></ForceSet></OpenSimDocument>"""


def test_external_loads(tmp_path: Path) -> None:
    (tmp_path / "loads.xml").write_text(LOADS)
    loads = read_external_loads(tmp_path / "loads.xml")
    right, belt = loads.forces
    assert loads.data_file == tmp_path / "../forces/walk.mot"
    assert (right.applied_to_body, right.force_expressed_in_body) == ("calcn_r", "ground")
    assert (right.torque_identifier, right.applies) == ("", True)
    assert (belt.applies, belt.force_expressed_in_body) == (False, "torso")
    write_external_loads(loads, tmp_path / "again.xml")
    again = read_external_loads(tmp_path / "again.xml")
    assert again.forces == loads.forces
    assert again.data_file == tmp_path / "walk.mot"


def test_external_loads_list_what_is_missing(tmp_path: Path) -> None:
    path = tmp_path / "loads.xml"
    path.write_text(LOADS.replace("/bodyset/calcn_r", "").replace("ground_force_v", ""))
    with pytest.raises(
        ValueError, match=r"(?s)<ExternalForce right>: no <applied_to_body>.*neither"
    ):
        read_external_loads(path)
    path.write_text("<OpenSimDocument><ExternalLoads name='x'/></OpenSimDocument>")
    with pytest.raises(ValueError, match="has no <ExternalForce>"):
        read_external_loads(path)


def test_actuators(tmp_path: Path) -> None:
    path = tmp_path / "actuators.xml"
    path.write_text(ACTUATORS)
    infinite = float("inf")
    assert read_force_set(path) == (
        CoordinateActuator("knee", 2.0, -10.0, infinite, "knee_angle_r"),
        PointActuator(
            *("fx", 8.0, -infinite, infinite, "pelvis"),
            *((-0.07, 0.0, 0.0), False, (1.0, 0.0, 0.0), True),
        ),
        TorqueActuator("mx", 1.0, -infinite, infinite, "pelvis", "ground", (1.0, 0.0, 0.0), False),
    )
    path.write_text(ACTUATORS.replace("PointActuator", "PathSpring"))
    with pytest.raises(ValueError, match="<PathSpring fx>: only CoordinateActuator"):
        read_force_set(path)


def test_real_force_setups(shared_data: Path) -> None:
    """What the walking trial's files say, which opensim's own reader agrees with."""
    folder = shared_data / "walk" / "setup"
    dynamics = read_inverse_dynamics_setup(folder / "id.xml")
    assert (dynamics.time_range, dynamics.cutoff) == ((0.0, 2.37), 6.0)
    assert dynamics.external_loads_file is not None
    assert dynamics.external_loads_file.is_file()
    assert read_inverse_dynamics_setup(folder / "id_unfiltered.xml").cutoff is None
    static = read_static_optimization_setup(folder / "static_optimization.xml")
    assert (static.activation_exponent, static.use_muscle_physiology) == (2.0, True)
    assert (static.tolerance, static.cutoff) == (1e-7, 6.0)
    actuators = read_force_set(static.force_set_files[0])
    assert [a.optimal_force for a in actuators] == [100.0] * 6 + [1.0] * 10
    osim = pytest.importorskip("opensim", reason="the opensim package has no wheel here")
    osim.Logger.setLevelString("off")
    loads = read_external_loads(dynamics.external_loads_file)
    reference = osim.ExternalLoads(str(dynamics.external_loads_file), True)
    for i, force in enumerate(loads.forces):
        theirs = reference.get(i)
        assert force.name == theirs.getName()
        assert force.applied_to_body == theirs.get_applied_to_body()
        assert force.force_identifier == theirs.get_force_identifier()
        assert force.point_identifier == theirs.get_point_identifier()
        assert force.torque_identifier == theirs.get_torque_identifier()
