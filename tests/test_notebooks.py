"""What is stored of notebooks: readable, small, the same whoever executed them.

That they run is tested by nbmake (`make test`).
"""

from pathlib import Path

import nbformat
import pytest

ROOT = Path(__file__).parents[1]
NOTEBOOKS = sorted([*ROOT.glob("tutorials/*.ipynb"), *ROOT.glob("notebooks/*.ipynb")])
LARGEST = 600_000  # bytes
READABLE = {"text/plain", "text/html", "text/markdown", "image/png"}


@pytest.fixture(params=NOTEBOOKS, ids=lambda path: path.stem)
def path(request: pytest.FixtureRequest) -> Path:
    return Path(request.param)


def test_there_are_notebooks() -> None:
    expected = {
        *("01_markers_to_angles", "02_forces_and_muscles", "03_neural_inverse_kinematics"),
        *("04_mesh_recovery", "05_refinement", "06_kinetics"),
        *("07_label_a_dataset", "08_muscles_from_video"),
        *("body_to_skeleton", "compare_with_emg", "explore_a_video", "explore_gait"),
        *("compare_conditions", "prototype_an_analysis"),
    }
    assert expected <= {path.stem for path in NOTEBOOKS}


def test_it_is_small_and_valid(path: Path) -> None:
    assert path.stat().st_size < LARGEST
    nbformat.validate(nbformat.read(path, as_version=4))


def test_nothing_of_one_run_is_stored(path: Path) -> None:
    notebook = nbformat.read(path, as_version=4)
    assert set(notebook.metadata) == {"kernelspec", "language_info", "keep_output"}
    assert notebook.metadata.kernelspec.name == "python3"
    assert notebook.metadata.keep_output  # else nbstripout empties it before a commit
    assert all("execution" not in cell.metadata for cell in notebook.cells)
    assert all(cell.get("execution_count") is None for cell in notebook.cells)
    assert str(ROOT) not in path.read_text(encoding="utf-8")


def test_it_was_executed_and_reads_without_scripts(path: Path) -> None:
    code = [c for c in nbformat.read(path, as_version=4).cells if c.cell_type == "code"]
    outputs = [output for cell in code for output in cell.outputs]
    assert all(output.output_type != "error" for output in outputs)
    assert {kind for output in outputs for kind in output.get("data", {})} <= READABLE
    assert not any("<script" in output.get("data", {}).get("text/html", "") for output in outputs)
    assert any("image/png" in output.get("data", {}) for output in outputs)
