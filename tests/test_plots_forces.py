"""Figures of forces, moments, muscles and joint loads: right numbers, units and sides."""

import numpy as np
import plotly.graph_objects as go
import pytest
import xarray as xr

import biokit as bk
from biokit import emg, plots, schema
from biokit.muscle_groups import group_of, grouped
from biokit.plots.style import COLOURS
from biokit.schema import FrameFlag

MASS, WEIGHT = 70.0, 70.0 * 9.80665
FRAMES = 101
DOFS = ["pelvis_tx", "knee_angle_r", "knee_angle_l", "lumbar_extension", "wrist_flex_r"]
MUSCLES = ["soleus_r", "soleus_l", "vaslat_r", "vaslat_l", "ercspn_r", "ercspn_l"]


@pytest.fixture
def ds() -> xr.Dataset:
    """Two steps of one second with everything that the verbs of step 2 add."""
    time = np.linspace(0.0, 1.0, FRAMES)
    swing = np.sin(2 * np.pi * time)
    q = np.stack([1.2 * time, 0.5 + 0.5 * swing, 0.5 - 0.5 * swing, 0.1 * swing, 0.0 * time], 1)
    motion = schema.motion(
        time, DOFS, q, velocity=np.gradient(q, time, axis=0),
        is_rotation=[False, True, True, True, True], attrs={"mass": MASS, "source": "walk.trc"},
    )  # fmt: skip
    moment = np.stack([500 + swing, 70 * swing, -35 * swing, 14 * swing, 0.1 * swing], axis=1)
    ground = np.zeros((FRAMES, 2, 3))
    ground[:60, 0, 1], ground[50:, 1, 1] = 0.8 * WEIGHT, 1.1 * WEIGHT
    ground[:60, 0, 2] = -0.05 * WEIGHT
    pressure = np.where(ground[..., 1:2] > 0, np.array([0.3, 0.0, 0.1]), np.nan)
    activation = np.tile(np.linspace(0.01, 0.9, FRAMES)[:, None], (1, len(MUSCLES)))
    load = np.zeros((FRAMES, 3, 3))
    load[:, 0, 1], load[:, 1, 1], load[:, 2, 1] = -3 * WEIGHT, -2.5 * WEIGHT, -WEIGHT
    knee = np.stack([np.full((FRAMES, 2), 2 * WEIGHT), np.full((FRAMES, 2), WEIGHT)], axis=-1)
    per_frame = ("time", "space")
    return schema.describe(
        motion.assign_coords(
            space=list(schema.SPACE), contact=["calcn_r", "calcn_l"], muscle=MUSCLES,
            joint=["hip_r", "walker_knee_r", "radioulnar_r"], side=["right", "left"],
            compartment=["medial", "lateral"],
        ).assign(
            dof_force=(("time", "dof"), moment),
            ground_reaction_force=(("time", "contact", "space"), ground),
            centre_of_pressure=(("time", "contact", "space"), pressure),
            residual_force=(per_frame, np.tile([0.0, 0.03 * WEIGHT, 0.04 * WEIGHT], (FRAMES, 1))),
            residual_moment=(per_frame, np.tile([0.0, 0.0, 0.02 * WEIGHT], (FRAMES, 1))),
            mass_centre=(per_frame, np.tile([0.0, 0.9, 0.0], (FRAMES, 1))),
            muscle_activation=(("time", "muscle"), activation),
            muscle_force=(("time", "muscle"), 1000 * activation),
            reserve_share=(("time", "dof"), np.where(np.arange(5) == 1, 0.02, np.nan) + 0 * q),
            joint_force=(("time", "joint", "space"), load),
            knee_force=(("time", "side", "compartment"), knee),
            event_time=("event", [0.0, 0.6, 0.5, 1.0]),
            event_name=("event", ["foot_strike", "foot_off", "foot_strike", "foot_strike"]),
            event_side=("event", ["right", "right", "left", "right"]),
        )
    )  # fmt: skip


def named(figure: go.Figure, name: str) -> list[go.Scatter]:
    return [trace for trace in figure.data if trace.name == name]


def titles(figure: go.Figure) -> list[str]:
    return [a.text for a in figure.layout.annotations]


# ---------------------------------------------------------------------------------------- moments


def test_moments_per_mass_of_joints_that_carry_one(ds: xr.Dataset) -> None:
    figure = plots.moment_curves(ds)
    assert titles(figure) == ["knee angle", "lumbar extension"]  # no root, no idle wrist
    assert figure.layout.yaxis.title.text == "N·m/kg"
    assert named(figure, "right")[0].y.max() == pytest.approx(1.0, rel=1e-6)
    assert named(figure, "left")[0].y.max() == pytest.approx(0.5, rel=1e-6)
    assert named(figure, "right foot strike")  # events are drawn as with angles
    without = ds.drop_attrs(deep=False)
    plain = plots.moment_curves(without, ["wrist_flex_r"])
    assert plain.layout.yaxis.title.text == "N·m"
    with pytest.raises(ValueError, match="are lengths: pelvis_tx"):
        plots.moment_curves(ds, ["pelvis_tx"])


def test_two_sets_of_moments_and_their_difference(ds: xr.Dataset) -> None:
    other = ds.assign(dof_force=ds["dof_force"] + 0.2 * MASS).isel(time=slice(None, None, 2))
    figure = plots.moment_curves(
        ds, ["knee_angle_r"], compared=other, names=("plates", "motion alone")
    )
    assert titles(figure) == ["knee angle, RMSE 0.2"]
    dashed = named(figure, "right, motion alone")[0]
    assert dashed.line.dash == "dash"
    np.testing.assert_allclose(dashed.y - named(figure, "right, plates")[0].y, 0.2, atol=2e-3)


def test_moments_over_the_cycle_and_power(ds: xr.Dataset) -> None:
    figure = plots.moment_curves(ds, ["knee_angle_r"], cycle=True)
    assert named(figure, "right, 1 cycle")[0].y.max() == pytest.approx(1.0, rel=1e-3)
    assert figure.layout.xaxis.title.text == "gait cycle (%)"
    power = plots.power_curves(ds, ["knee_angle_r"])
    assert power.layout.yaxis.title.text == "W/kg"
    expected = (ds["dof_force"] * ds["dof_velocity"]).sel(dof="knee_angle_r") / MASS
    np.testing.assert_allclose(named(power, "right")[0].y, expected, atol=1e-6)


def test_moment_against_angle(ds: xr.Dataset) -> None:
    figure = plots.moment_angle_loops(ds, ["knee_angle_r", "knee_angle_l"])
    loop = named(figure, "right")[0]
    np.testing.assert_allclose(loop.x, np.degrees(0.5 + 0.5 * loop.y), atol=1e-4)
    assert figure.layout.xaxis.title.text == "angle (deg)"


# -------------------------------------------------------------------------------- ground reaction


def test_ground_reaction_in_percent_of_body_weight(ds: xr.Dataset) -> None:
    figure = plots.ground_reaction_curves(ds)
    assert titles(figure) == ["vertical (+ up)", "fore-aft (+ forward)", "lateral (+ to the right)"]
    assert figure.layout.yaxis.title.text == "% body weight"
    right, left = (named(figure, side)[0] for side in ("right", "left"))
    assert right.y.max() == pytest.approx(80.0) and left.y.max() == pytest.approx(110.0)
    assert right.line.color == COLOURS["right"]
    assert named(figure, "right")[2].y.min() == pytest.approx(-5.0)
    in_newton = plots.ground_reaction_curves(ds.drop_attrs(deep=False))
    assert in_newton.layout.yaxis.title.text == "N"


def test_measured_over_estimated(ds: xr.Dataset) -> None:
    forces = ds[["ground_reaction_force", "centre_of_pressure"]]
    forces = forces.assign(ground_reaction_force=forces["ground_reaction_force"] + 0.03 * WEIGHT)
    forces = forces.drop_attrs(deep=False)  # the mass is known to one of them
    for pair in ((ds, forces), (forces, ds)):
        figure = plots.ground_reaction_curves(*pair)
        assert titles(figure)[0] == "vertical (+ up), RMSE 3"
        assert named(figure, "left, estimated")[0].line.dash == "dash"
    assert named(plots.pressure_paths(ds, forces), "right, estimated")[0].mode == "markers"


def test_pressure_paths_leave_out_unloaded_feet(ds: xr.Dataset) -> None:
    weak = ds.copy(deep=True)
    weak["ground_reaction_force"].values[:10, 0, 1] = 0.01 * WEIGHT
    weak["centre_of_pressure"].values[:10, 0] = [40.0, 0.0, 3.0]
    figure = plots.pressure_paths(weak)
    path = named(figure, "right")[0]
    assert np.isnan(path.x[:10]).all() and path.x[10] == pytest.approx(0.3)
    assert figure.layout.yaxis.scaleanchor == "x"
    assert figure.layout.yaxis.autorange == "reversed"  # the right foot is below, as from above
    assert not named(figure, "foot, middle of contact")


def test_foot_outlines_lie_where_the_foot_is(ds: xr.Dataset) -> None:
    bodies = ["calcn_r", "toes_r"]
    position = np.tile([[0.0, 0.05, 0.1], [0.18, 0.02, 0.1]], (FRAMES, 1, 1))
    rotation = np.tile([1.0, 0.0, 0.0, 0.0], (FRAMES, 2, 1))
    posed = ds.assign_coords(body=bodies, quaternion=list(schema.QUATERNION)).assign(
        body_position=(("time", "body", "space"), position),
        body_rotation=(("time", "body", "quaternion"), rotation),
    )
    (line,) = named(plots.pressure_paths(posed), "foot, middle of contact")
    length = 0.18 / 0.64
    assert line.x.max() - line.x.min() == pytest.approx(length, rel=1e-5)
    assert 0.0 > line.x.min() > -0.03
    # the right foot is wider to the right, where the little toe is
    assert line.y.max() - 0.1 > 0.1 - line.y.min() > 0


def test_residuals_against_the_published_limits(ds: xr.Dataset) -> None:
    figure = plots.residual_curves(ds)
    force, moment = named(figure, "residual")
    np.testing.assert_allclose(force.y, 5.0, rtol=1e-5)  # 3, 4, 5
    np.testing.assert_allclose(moment.y, 2.0, rtol=1e-5)
    # largest net force 1.9 body weights, and the lateral one
    largest = np.hypot(1.9, 0.05)
    limits = named(figure, "limit of Hicks et al. 2015")
    assert limits[0].y[0] == pytest.approx(5 * largest, rel=1e-5)
    assert limits[1].y[0] == pytest.approx(0.9 * largest, rel=1e-5)
    assert figure.layout.yaxis2.title.text == "% body weight · m"


def test_normalized_datasets_keep_their_units(ds: xr.Dataset) -> None:
    normal = bk.normalized(ds, height=1.7)
    pairs = (
        (plots.ground_reaction_curves, "% body weight"),
        (plots.joint_force_curves, "body weight"),
    )
    for draw, unit in pairs:
        figure, plain = draw(normal), draw(ds)
        assert figure.layout.yaxis.title.text == unit
        np.testing.assert_allclose(figure.data[-1].y, plain.data[-1].y, rtol=1e-5)
    moments = plots.moment_curves(normal)
    assert moments.layout.yaxis.title.text == "body weight · height"
    assert named(moments, "right")[0].y.max() == pytest.approx(70 / (WEIGHT * 1.7), rel=1e-5)
    force, moment = named(plots.residual_curves(normal), "residual")
    np.testing.assert_allclose(force.y, 5.0, rtol=1e-5)
    np.testing.assert_allclose(moment.y, 0.02 / 1.7, rtol=1e-5)


def test_flagged_frames_are_shaded(ds: xr.Dataset) -> None:
    flag = np.zeros(FRAMES, dtype=np.int16)
    flag[40:43] = int(FrameFlag.UNEXPLAINED_FORCE)
    flagged = ds.assign(flag=("time", flag))
    for draw in (plots.ground_reaction_curves, plots.moment_curves, plots.muscle_curves,
                 plots.joint_force_curves, plots.residual_curves):  # fmt: skip
        shade = named(draw(flagged), "flagged frames")[0]
        assert [x for x in shade.x if x is not None][::2] == pytest.approx([0.395, 0.425])


# ---------------------------------------------------------------------------------------- muscles


def test_muscles_with_and_without_side(ds: xr.Dataset) -> None:
    figure = plots.muscle_curves(ds, ["soleus", "vaslat_l"])
    assert titles(figure) == ["soleus", "vaslat"]
    assert len(named(figure, "right")) == 1 and len(named(figure, "left")) == 2
    low, high = figure.layout.yaxis.range
    assert low < 0 and high > 1  # activations share an axis from 0 to 1
    force = plots.muscle_curves(ds, ["soleus"], "muscle_force", cycle=True)
    assert force.layout.yaxis.title.text == "N"
    with pytest.raises(ValueError, match="unknown muscles: biceps; the Dataset has soleus_r"):
        plots.muscle_curves(ds, ["biceps"])
    with pytest.raises(ValueError, match="not 'dof_force'"):
        plots.muscle_curves(ds, None, "dof_force")


def test_activation_map_by_group_and_side(ds: xr.Dataset) -> None:
    figure = plots.activation_map(ds)
    left, right = figure.data
    assert list(left.y) == ["vaslat", "soleus", "ercspn"]  # thigh, calf, trunk
    assert right.z.shape == (3, FRAMES) and right.z.dtype == np.uint8
    assert right.z.max() == 90
    assert {"left", "right", "<b>calf</b>", "<b>trunk</b>"} <= set(titles(figure))
    gap = ds.copy(deep=True)
    gap["muscle_activation"].values[10:20] = np.nan
    assert np.isnan(plots.activation_map(gap).data[0].z[:, 10:20]).all()
    one_side = plots.activation_map(ds, ["soleus_r"])
    assert len(one_side.data) == 1
    assert list(plots.activation_map(ds, ["calf", "vaslat"]).data[0].y) == ["vaslat", "soleus"]


def test_groups_of_muscle_names() -> None:
    expected = {
        "glmed1_r": "gluteals", "glut_max2_l": "gluteals", "psoas_r": "hip flexors",
        "add_long_r": "adductors", "bflh_l": "hamstrings", "vas_int_r": "quadriceps",
        "med_gas_r": "calf", "lat_gas_l": "calf", "tibpost_r": "shin and foot",
        "per_brev_r": "shin and foot", "extobl1_r": "trunk", "ext_dig_r": "shin and foot",
        "latdorsi1_r": "shoulder", "pecmaj1_l": "shoulder", "bicshort_r": "arm",
        "scm_r": "neck", "longcap_l": "neck", "perhaps": "shin and foot", "xyz": "other",
    }  # fmt: skip
    assert {name: group_of(name) for name in expected} == expected
    assert list(grouped(["xyz", "soleus_r", "psoas_r"])) == ["hip flexors", "calf", "other"]


def test_moment_arms_in_millimetres_against_the_angle(ds: xr.Dataset) -> None:
    arm = np.zeros((FRAMES, len(MUSCLES), len(DOFS)))
    arm[:, 2, 1] = 0.04 + 0.01 * ds["dof_position"].sel(dof="knee_angle_r").values
    with_arms = ds.assign(moment_arm=(("time", "muscle", "dof"), arm))
    figure = plots.moment_arm_curves(with_arms, "knee_angle_r", compared=with_arms)
    assert titles(figure) == ["vaslat r"]
    first, second = figure.data
    assert second.line.dash == "dash"
    np.testing.assert_allclose(first.y, 40 + 10 * np.radians(first.x), rtol=1e-4)
    with pytest.raises(ValueError, match="no muscle has an arm of 1 mm about lumbar_extension"):
        plots.moment_arm_curves(with_arms, "lumbar_extension")


def test_activation_over_its_electromyogram(ds: xr.Dataset) -> None:
    time = ds["time"].values
    wave = np.sin(np.pi * time) ** 2
    active = ds.assign(muscle_activation=ds["muscle_activation"] * 0 + wave[:, None])
    comparison = emg.compare_with_emg(active, schema.table(time, ["SOL"], 7 * wave[:, None]))
    figure = plots.emg_curves(comparison, label="made up")
    assert titles(figure) == ["SOL, r 1.00 at 0 ms"]
    assert "made up" in figure.layout.title.text
    np.testing.assert_allclose(named(figure, "made up")[0].y, wave, atol=1e-6)
    assert named(figure, "activation")[0].line.color == COLOURS["right"]


# ------------------------------------------------------------------------------------ joint loads


def test_joint_forces_in_body_weights(ds: xr.Dataset) -> None:
    figure = plots.joint_force_curves(ds)
    assert titles(figure) == ["hip", "knee"]  # the elbow only when asked for
    hip, knee = named(figure, "right")
    assert hip.y[0] == pytest.approx(3.0) and knee.y[0] == pytest.approx(2.5)
    assert figure.layout.yaxis.title.text == "body weight"
    assert titles(plots.joint_force_curves(ds, ["radioulnar"])) == ["radioulnar"]
    net = plots.joint_force_curves(ds.assign_attrs(joint_loads="net, without muscles"))
    assert "without muscles" in net.layout.title.text
    with pytest.raises(ValueError, match="unknown joints: elbow"):
        plots.joint_force_curves(ds, ["elbow"])


def test_medial_share_of_the_knee(ds: xr.Dataset) -> None:
    figure = plots.knee_compartment_curves(ds)
    assert titles(figure) == ["medial", "lateral", "medial share"]
    medial, lateral, share = named(figure, "right")
    assert medial.y[0] == pytest.approx(2.0) and lateral.y[0] == pytest.approx(1.0)
    np.testing.assert_allclose(share.y, 200 / 3, rtol=1e-5)
    assert figure.layout.yaxis3.title.text == "% of both"


def test_share_of_reserves_in_percent(ds: xr.Dataset) -> None:
    figure = plots.reserve_curves(ds, limit=0.05)
    assert titles(figure) == ["knee angle"]  # only where there is a reserve
    np.testing.assert_allclose(named(figure, "right")[0].y, 2.0, rtol=1e-6)
    np.testing.assert_allclose(named(figure, "limit")[0].y, 5.0)


def test_what_is_missing_is_named(ds: xr.Dataset) -> None:
    bare = ds[["dof_position"]]
    for draw, missing in (
        (plots.moment_curves, "moment_curves needs dof_force"),
        (plots.ground_reaction_curves, "needs ground_reaction_force"),
        (plots.pressure_paths, "needs centre_of_pressure"),
        (plots.residual_curves, "needs residual_force, residual_moment"),
        (plots.activation_map, "needs muscle_activation"),
        (plots.joint_force_curves, "needs joint_force"),
        (plots.knee_compartment_curves, "needs knee_force"),
        (plots.reserve_curves, "needs reserve_share"),
    ):
        with pytest.raises(ValueError, match=missing):
            draw(bare)
