"""The widget without a browser: what it is given, what it says, what it writes."""

import base64
import io
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import xarray as xr
from PIL import Image

import biokit as bk
from biokit.scene.payload import unpack
from tests.browser.trial import from_markers

pytest.importorskip("anywidget", reason="pip install 'biokit[lab]'")


@pytest.fixture(scope="module")
def walk() -> xr.Dataset:
    return from_markers()


@pytest.fixture(scope="module")
def explorer(walk: xr.Dataset) -> Any:
    return bk.explore(walk)


def exported(explorer: Any, kind: str, items: list[str], trials: list[int]) -> tuple[str, bytes]:
    """What the browser hears after asking for a file."""
    heard: list[Any] = []
    explorer.send = lambda content, buffers=None: heard.append((content, buffers))
    explorer._answer(None, {"type": "export", "kind": kind, "items": items, "trials": trials}, [])
    del explorer.send
    [(content, buffers)] = heard
    assert content["type"] == "exported" and "error" not in content, content
    return content["name"], buffers[0]


def test_the_scene_is_that_of_the_dataset(explorer: Any, walk: xr.Dataset) -> None:
    scene = unpack(explorer.scene)
    [trial] = scene["trials"]
    np.testing.assert_allclose(trial["time"], walk["time"])
    force = trial["series"]["muscle_force"]
    row = force["items"].index("soleus_r")
    expected = walk["muscle_force"].sel(muscle="soleus_r")
    np.testing.assert_allclose(force["values"][row], expected, atol=0.1)  # N
    assert explorer.selected == ["knee_angle_r", "soleus_r"] and explorer.page == "explore"


def test_a_picture_stands_where_widgets_do_not(explorer: Any) -> None:
    data, _ = explorer._repr_mimebundle_()
    assert "application/vnd.jupyter.widget-view+json" in data
    picture = Image.open(io.BytesIO(base64.b64decode(data["image/png"])))
    assert picture.width >= 800 and len(np.unique(np.asarray(picture))) > 20
    assert len(data["image/png"]) < 120_000
    assert "walk.trc" in data["text/plain"]


def test_choosing(walk: xr.Dataset) -> None:
    explorer = bk.explore(walk[["dof_position", "body_position", "body_rotation"]])
    explorer.selected = ["hip_flexion_l"]
    explorer.time = 1.5
    assert explorer.chosen["selected"] == ["hip_flexion_l"] and explorer.time == 1.5
    chosen = explorer.selection()["walk.trc"]
    assert list(chosen["dof"].values) == ["hip_flexion_l"]
    with pytest.raises(ValueError, match="nothing is called 'hip'; did you mean hip_adduction_l"):
        explorer.selected = ["hip"]


def test_netcdf_of_the_selection(explorer: Any, walk: xr.Dataset, tmp_path: Path) -> None:
    name, data = exported(explorer, "netcdf", ["knee_angle_r", "soleus_r", "contact:calcn_r"], [0])
    assert name == "walk_selection.nc"
    (tmp_path / name).write_bytes(data)
    back = bk.load(tmp_path / name)
    assert list(back["dof"].values) == ["knee_angle_r"]
    assert list(back["muscle"].values) == ["soleus_r"]
    assert list(back["contact"].values) == ["calcn_r"]
    assert "marker_error" not in back and "flag" in back and "event_time" in back
    xr.testing.assert_equal(back["dof_force"], walk["dof_force"].sel(dof=["knee_angle_r"]))


def test_files_for_opensim(explorer: Any, walk: xr.Dataset, tmp_path: Path) -> None:
    name, data = exported(explorer, "opensim", [], [0])
    assert name == "walk_opensim.zip"
    zipfile.ZipFile(io.BytesIO(data)).extractall(tmp_path)
    found = {path.name for path in tmp_path.iterdir()}
    tables = {"walk_moments.sto", "walk_activations.sto", "walk_muscle_forces.sto"}
    assert {"walk.mot", "walk_grf.mot", "walk_grf_external_loads.xml"} | tables <= found
    motion = bk.load(tmp_path / "walk.mot")
    np.testing.assert_allclose(motion["dof_position"], walk["dof_position"], atol=1e-12)
    activations = bk.load(tmp_path / "walk_activations.sto")
    column = activations["value"].sel(column="soleus_r")
    np.testing.assert_allclose(column, walk["muscle_activation"].sel(muscle="soleus_r"))


def test_an_export_that_fails_says_why(explorer: Any) -> None:
    heard: list[Any] = []
    explorer.send = lambda content, buffers=None: heard.append(content)
    asked = {"type": "export", "kind": "opensim", "items": ["marker:R_IAS"], "trials": [0]}
    explorer._answer(None, asked, [])
    del explorer.send
    assert "nothing that is selected has a file in OpenSim" in heard[0]["error"]


def test_two_trials_of_different_length(walk: xr.Dataset, tmp_path: Path) -> None:
    names = ["dof_position", "body_position", "body_rotation", "event_time", "event_name"]
    bare = walk[[*names, "event_side"]]
    explorer = bk.explore({"whole / ganz": bare, "kurz, Zoë": bare.isel(time=slice(0, 120))})
    first, second = unpack(explorer.scene)["trials"]
    assert (len(first["time"]), len(second["time"])) == (301, 120)
    assert first["colour"] != second["colour"]
    name, data = exported(explorer, "netcdf", ["knee_angle_r"], [0, 1])
    (tmp_path / name).write_bytes(data)
    tree = xr.open_datatree(tmp_path / name)
    assert {node.sizes["time"] for node in tree.leaves} == {301, 120}


def test_a_file_is_a_source_too(walk: xr.Dataset, tmp_path: Path) -> None:
    bk.save(walk[["dof_position", "body_position", "body_rotation"]], tmp_path / "a.nc")
    assert unpack(bk.explore(tmp_path / "a.nc").scene)["trials"][0]["skeleton"]["bodies"]


def test_arguments_of_other_trials(walk: xr.Dataset) -> None:
    with pytest.raises(ValueError, match=r"video is given for 'b'.*the trials are a"):
        bk.explore({"a": walk}, video={"b": "walk.mp4"})
    with pytest.raises(FileNotFoundError, match=r"nowhere\.mp4"):
        bk.explore(walk, video="nowhere.mp4")


def test_what_to_install_where_notebooks_are_missing() -> None:
    code = (
        "import sys; sys.modules['anywidget'] = None\n"
        "import biokit as bk\n"
        "try:\n    bk.explore\nexcept ModuleNotFoundError as error:\n    print(error)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120)
    assert "pip install 'biokit[lab]'" in done.stdout, done.stderr
