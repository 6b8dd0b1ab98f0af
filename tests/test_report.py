"""The HTML page: complete, self-contained, small, and safe to write."""

import base64
import gzip
import html
import json
import re
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
import xarray as xr

import biokit as bk
from biokit import schema
from biokit.report import report
from biokit.scene.payload import unpack
from biokit.schema import FLAG_WORDS, FrameFlag
from tests.gait_trials import trial

LARGEST_PAGE = 2e6  # bytes, with the viewer


class Page(HTMLParser):
    """Headings, ids, text outside scripts, and everything that a browser would fetch."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.headings: list[str] = []
        self.ids: list[str] = []
        self.fetched: list[str] = []
        self.words: list[str] = []
        self._inside = ""
        self.feed(text)
        self.text = " ".join(" ".join(self.words).split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._inside = tag
        values = dict(attrs)
        if values.get("id"):
            self.ids.append(str(values["id"]))
        for key in ("src", "href"):
            target = str(values.get(key) or "#")
            if not target.startswith(("#", "data:")):
                self.fetched.append(target)

    def handle_endtag(self, tag: str) -> None:
        self._inside = ""

    def handle_data(self, data: str) -> None:
        if self._inside in ("h1", "h2"):
            self.headings.append(data)
        if self._inside not in ("script", "style"):
            self.words.append(data)


def solved(ds: xr.Dataset) -> xr.Dataset:
    """A trial as analyze returns it."""
    frames = ds.sizes["time"]
    error = np.full((frames, 2), 0.01)
    error[7, 1] = 0.06
    flag = np.zeros(frames, dtype=np.int8)
    flag[7] = int(FrameFlag.LARGE_MARKER_ERROR)
    ds = ds.assign_coords(marker=["R.ASIS", "R<Heel"]).assign(
        marker_error=(("time", "marker"), error),
        marker_rms=("time", np.sqrt((error**2).mean(axis=1))),
        converged=("time", np.arange(frames) != 3),
        flag=("time", flag),
        scale_factor=(("body", "space"), np.full((ds.sizes["body"], 3), 1.025)),
    )
    return schema.describe(ds).assign_attrs(
        source="walk.trc", options=json.dumps({"weights": "equal", "tolerance": 1e-9})
    )


@pytest.fixture(scope="module")
def walk(shared_data: Path) -> xr.Dataset:
    return solved(trial(shared_data, "walk"))


@pytest.fixture(scope="module")
def page(walk: xr.Dataset, tmp_path_factory: pytest.TempPathFactory) -> Page:
    path = report(walk, tmp_path_factory.mktemp("report") / "walk.html")
    assert path.stat().st_size < LARGEST_PAGE
    return Page(path.read_text(encoding="utf-8"))


def test_all_sections_are_there(page: Page) -> None:
    assert page.headings == [
        "walk.trc", "Explorer", "Summary", "Gait", "Joint coordinates", "Gait cycles",
        "Marker errors", "Scale factors", "Data and figures",
    ]  # fmt: skip
    assert len(page.ids) == len(set(page.ids))


def with_forces(ds: xr.Dataset) -> xr.Dataset:
    """What the verbs of forces add, with figures that can be read off the page."""
    frames = ds.sizes["time"]
    wave = np.sin(np.linspace(0.0, 6.0, frames))
    force = np.zeros((frames, 2, 3))
    force[..., 1] = 400.0 + 300.0 * wave[:, None]
    point = np.zeros((frames, 2, 3)) + wave[:, None, None]
    moment = np.zeros((frames, ds.sizes["dof"]))
    moment[:, list(ds["dof"].values).index("knee_angle_r")] = 85.0 * np.linspace(-1.0, 0.5, frames)
    share = np.full(moment.shape, np.nan)
    share[:, 6] = 0.034
    muscles = [f"{name}_{side}" for side in "rl" for name in ("soleus", "vaslat", "psoas")]
    muscle = np.tile(0.5 + 0.4 * wave[:, None], (1, len(muscles)))
    joint = np.zeros((frames, 2, 3)) + 1000.0
    return schema.describe(
        ds.assign_coords(
            contact=["calcn_r", "calcn_l"], muscle=muscles, joint=["hip_r", "hip_l"],
            side=["right", "left"], compartment=["medial", "lateral"],
        ).assign(
            ground_reaction_force=(("time", "contact", "space"), force),
            centre_of_pressure=(("time", "contact", "space"), point),
            residual_force=(("time", "space"), force[:, 0]),
            residual_moment=(("time", "space"), force[:, 0]),
            dof_force=(("time", "dof"), moment),
            muscle_activation=(("time", "muscle"), muscle),
            reserve_share=(("time", "dof"), share),
            joint_force=(("time", "joint", "space"), joint),
            knee_force=(("time", "side", "compartment"), joint[..., :2]),
        )
    ).assign_attrs(mass=85.0, ground_reaction="contact")  # fmt: skip


@pytest.mark.parametrize("kinetics", ["physics", "neural", "consistent"])
def test_the_method_of_kinetics_is_stated(walk: xr.Dataset, tmp_path: Path, kinetics: str) -> None:
    ds = with_forces(walk)
    ground = "contact" if kinetics == "physics" else kinetics
    ds = ds.assign_attrs(kinetics=kinetics, ground_reaction=ground)
    if kinetics == "consistent":
        change = np.where((ds["dof_unit"] == "m").values, 3.0, 50.0) * np.ones(
            ds["dof_force"].shape
        )
        ds = ds.assign(acceleration_change=(("time", "dof"), change))
    text = Page(report(ds, tmp_path / "a.html").read_text(encoding="utf-8")).text
    assert f"Method: {kinetics}" in text
    if kinetics == "consistent":
        moves = int((ds["dof_unit"] == "m").sum())
        assert f"by {3 * moves**0.5:.2g} m/s² RMS" in text and "Residuals:" not in text
    else:
        size = np.linalg.norm(ds["residual_force"].values, axis=1) / (85 * 9.80665)
        assert f"here {np.sqrt((size**2).mean()):.2g} body weight and" in text
    assert ("by a network" in text) == (kinetics != "physics")


def test_forces_have_sections(walk: xr.Dataset, tmp_path: Path) -> None:
    ds = with_forces(walk)
    path = report(ds, tmp_path / "forces.html")
    assert path.stat().st_size < LARGEST_PAGE
    page = Page(path.read_text(encoding="utf-8"))
    added = ["Ground reaction", "Joint moments", "Muscles", "Joint loads"]
    assert page.headings[6:10] == added
    figures = {name[len("figure-") :] for name in page.ids if name.startswith("figure-")}
    assert {"angles", "cycles", "ground-reaction", "residuals", "moments", "muscles",
            "joint-forces", "knees"} <= figures  # fmt: skip
    assert "there were no force plates" in page.text
    assert "knee angle right -1.00 0.50" in page.text  # N*m/kg
    assert f"{ds['dof'].values[6]} 3.4" in page.text
    # a model without muscles ends at moments
    bare = ds.drop_vars(["muscle_activation", "reserve_share", "joint_force", "knee_force"])
    text = report(bare, tmp_path / "bare.html").read_text(encoding="utf-8")
    assert Page(text).headings[6:9] == ["Ground reaction", "Joint moments", "Marker errors"]


def test_nothing_is_fetched(page: Page, walk: xr.Dataset, tmp_path: Path) -> None:
    assert page.fetched == []
    text = report(walk, tmp_path / "walk.html").read_text(encoding="utf-8")
    assert "default-src 'none'" in text
    assert text.count("H4sI") == 2  # the viewer and the scene, packed, once for all figures
    packed = dict(re.findall(r'<script id="(\w+)" type="application/gzip">([^<]+)<', text))
    viewer = gzip.decompress(base64.b64decode(packed["viewer"])).decode()
    assert viewer.startswith("// biokit viewer") and "showPage" in viewer
    scene = unpack(base64.b64decode(packed["scene"]))
    [trial] = scene["trials"]
    np.testing.assert_allclose(trial["time"], walk["time"])
    angle = trial["series"]["angle"]
    row = angle["items"].index("knee_angle_r")
    expected = np.degrees(walk["dof_position"].sel(dof="knee_angle_r"))
    # stored in steps of 0.01 deg
    np.testing.assert_allclose(angle["values"][row], expected, atol=0.0051)
    assert text.count("<script") == 3


def test_figures_name_what_the_scene_has(page: Page, walk: xr.Dataset, tmp_path: Path) -> None:
    text = report(with_forces(walk), tmp_path / "walk.html").read_text(encoding="utf-8")
    packed = dict(re.findall(r'<script id="(\w+)" type="application/gzip">([^<]+)<', text))
    scene = unpack(base64.b64decode(packed["scene"]))
    figures = re.findall(r'data-quantities="([^"]+)" data-items="([^"]+)" data-axis="(\w+)"', text)
    assert len(figures) == text.count('class="curves-figure"') > 6
    for quantities, items, axis in figures:
        assert set(json.loads(html.unescape(items))) <= set(scene["items"])
        assert set(json.loads(html.unescape(quantities))) <= set(scene["quantities"])
        assert axis in ("time", "cycle")


def test_numbers_and_flags_in_words(page: Page, walk: xr.Dataset) -> None:
    rms = 1000 * float(np.sqrt((walk["marker_rms"] ** 2).mean()))
    assert f"{rms:.1f} mm over all frames" in page.text
    assert "60.0 mm, R<Heel at 0.070 s" in page.text
    assert "237 (99.6 %)" in page.text
    assert "a marker or the RMS is beyond the limit 1 0.4 0.070 to 0.070" in page.text
    assert "weights: equal, tolerance: 1e-09" in page.text
    assert "femur_r 1.0250 1.0250 1.0250" in page.text
    assert walk.attrs["model"] in page.text


def test_gait_table_agrees_with_the_verb(page: Page, walk: xr.Dataset) -> None:
    value = bk.spatiotemporal(walk)["spatiotemporal"].sel(parameter="stride_time")
    assert f"stride time s {float(value[0]):.2f} {float(value[1]):.2f}" in page.text
    assert "Surface: overground." in page.text


def test_without_gait_the_page_says_why(shared_data: Path, tmp_path: Path) -> None:
    ds = solved(trial(shared_data, "squats1"))
    path = report(ds, tmp_path / "squats.html")
    assert path.stat().st_size < LARGEST_PAGE
    text = Page(path.read_text(encoding="utf-8")).text
    assert "No gait events: the feet do not step past each other" in text
    assert "No gait cycles, because" in text


def test_one_step_has_parameters_and_no_cycle(shared_data: Path, tmp_path: Path) -> None:
    path = report(trial(shared_data, "walking1"), tmp_path / "step.html")
    text = Page(path.read_text(encoding="utf-8")).text
    assert "no complete gait cycle" in text
    assert "stride time s n/a n/a" in text


def test_a_bare_motion_is_enough(walk: xr.Dataset, tmp_path: Path) -> None:
    bare = walk[["dof_position"]].drop_attrs(deep=False)
    page = Page(report(bare, tmp_path / "bare.html").read_text(encoding="utf-8"))
    assert page.headings == [
        "Motion", "Explorer", "Summary", "Gait", "Joint coordinates", "Gait cycles",
        "Data and figures",
    ]  # fmt: skip
    assert "No gait events: gait events need body_position" in page.text


def test_a_static_pose_of_one_frame_has_a_page(walk: xr.Dataset, tmp_path: Path) -> None:
    path = report(walk.isel(time=[0]), tmp_path / "static.html")
    text = Page(path.read_text(encoding="utf-8")).text
    assert "No gait events: the recording has 1 frame" in text
    assert "no coordinate moves" in text


def test_a_motion_that_failed_everywhere_has_a_page(walk: xr.Dataset, tmp_path: Path) -> None:
    names = ["dof_position", "marker_error", "marker_rms", "body_position"]
    failed = walk.assign({name: walk[name] * np.nan for name in names})
    page = Page(report(failed, tmp_path / "failed.html").read_text(encoding="utf-8"))
    assert "No gait events" in page.text and "no coordinate moves" in page.text


def test_a_long_recording_stays_small(walk: xr.Dataset, tmp_path: Path) -> None:
    long = walk.isel(time=np.arange(12_000) % walk.sizes["time"])
    long = long.assign_coords(time=np.arange(12_000) / 100.0)
    assert report(long, tmp_path / "long.html").stat().st_size < LARGEST_PAGE


def test_names_are_escaped(walk: xr.Dataset, tmp_path: Path) -> None:
    hostile = walk.assign_attrs(source="<script>alert(1)</script>.trc", options="a & b")
    text = report(hostile, tmp_path / "x.html").read_text(encoding="utf-8")
    assert "<script>alert" not in text
    assert Page(text).headings[0] == "<script>alert(1)</script>.trc"


def test_a_failure_leaves_the_old_page(walk: xr.Dataset, tmp_path: Path) -> None:
    path = tmp_path / "walk.html"
    path.write_text("old")
    with pytest.raises(ValueError, match="dof_position"):
        report(walk.drop_vars("dof_position"), path)
    assert path.read_text() == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["walk.html"]
    with pytest.raises(FileNotFoundError, match="does not exist"):
        report(walk, tmp_path / "nowhere" / "walk.html")


def test_every_flag_has_words() -> None:
    assert set(FLAG_WORDS) == set(FrameFlag)
