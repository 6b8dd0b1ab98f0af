"""What stands in calibration files, before anyone asks whether it can be a camera."""

from __future__ import annotations

import json
import math
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from biokit.io.files import file_error

# The names that files give to the same thing, in order of preference
MATRIX = ("K", "camera_matrix", "cameraMatrix", "matrix", "intrinsic_matrix", "mtx")
DISTORTION = (
    "dist", "distortion_coefficients", "distCoeffs", "dist_coeffs", "dist_coeff", "distortions",
    "distortion", "D",
)  # fmt: skip
SIZE = ("image_size", "size", "imageSize", "img_size", "resolution")
WIDTH, HEIGHT = ("image_width", "width"), ("image_height", "height")
FISHEYE_MODELS = ("fisheye", "equidistant", "kannala_brandt")
DISTORTION_COUNTS = (4, 5, 8, 12, 14)  # coefficients, that OpenCV has models for
_KEY = re.compile(r"^(\w+)\s*:(.*)$")


@dataclass(frozen=True)
class CalibrationEntry:
    """One camera as the file has it; lists are row by row.

    Attributes
    ----------
    matrix : list of float, or None
        9 numbers.
    distortion : list of float
        OpenCV's coefficients; none where there is no distortion.
    size : tuple of int, or None
        Width and height, px.
    rotation : list of float, or None
        9 numbers of a matrix, or 3 of a rotation vector, rad, from the world to the camera.
    translation : list of float, or None
        3 numbers, m.
    up : str
        Axis of the world that points up: "+Z" or the like.
    fisheye : bool
        Whether the distortion is another formula.
    problems : list of str
        What could not be read.
    """

    matrix: list[float] | None
    distortion: list[float]
    size: tuple[int, int] | None
    rotation: list[float] | None
    translation: list[float] | None
    up: str
    fisheye: bool
    problems: list[str] = field(default_factory=list)


def read_entries(path: Path) -> dict[str, CalibrationEntry]:
    """All cameras of a file by their names.

    Raises
    ------
    ValueError
        If the file cannot be parsed or holds no camera.
    """
    try:
        text = path.read_text(encoding="utf-8")
        if path.suffix.lower() == ".toml":
            return _from_toml(path, tomllib.loads(text))
        content = json.loads(text) if path.suffix.lower() == ".json" else _parse_yaml(text)
    except UnicodeDecodeError as error:
        raise file_error(path, ["is not text"]) from error
    except (json.JSONDecodeError, tomllib.TOMLDecodeError) as error:
        raise file_error(path, [f"cannot be parsed ({error}); truncated?"]) from error
    if not isinstance(content, Mapping):
        raise file_error(path, ["holds a list, expected a camera or cameras by their names"])
    if isinstance(content.get("cameras"), Mapping):
        return _from_ours(path, content)
    values = {**content, **_mapping(content.get("intrinsics"))}
    if _first(values, MATRIX) is None:
        raise _no_camera(path, content)
    return {path.stem: _entry(values, up="", posed=False)}


def _from_ours(path: Path, content: Mapping[str, Any]) -> dict[str, CalibrationEntry]:
    world = content.get("world_frame")
    axis = str(_mapping(world).get("vertical_axis", world if isinstance(world, str) else ""))
    up = axis.strip()[:2].upper()
    cameras = content["cameras"]
    if not cameras:
        raise _no_camera(path, content)
    return {str(name): _entry(_mapping(values), up=up) for name, values in cameras.items()}


def _from_toml(path: Path, content: Mapping[str, Any]) -> dict[str, CalibrationEntry]:
    entries = {}
    for section, values in content.items():
        if isinstance(values, Mapping) and _first(values, MATRIX) is not None:
            entries[str(values.get("name") or section)] = _entry(values, up="+Z")
    if not entries:
        raise _no_camera(path, content)
    return entries


def _no_camera(path: Path, content: Mapping[str, Any]) -> ValueError:
    inside = ", ".join(str(key) for key in content) or "nothing"
    return file_error(
        path, [f"no camera: none of {', '.join(MATRIX)} is in the file, which holds {inside}"]
    )


def _entry(values: Mapping[str, Any], *, up: str, posed: bool = True) -> CalibrationEntry:
    problems: list[str] = []

    def numbers(names: tuple[str, ...], counts: tuple[int, ...]) -> list[float] | None:
        found = _first(values, names)
        if found is None:
            return None
        flat = _flat(values[found])
        if flat is None or not all(math.isfinite(value) for value in flat):
            problems.append(f"{found} is not all numbers")
            return None
        if len(flat) not in counts:
            expected = " or ".join(str(count) for count in counts)
            problems.append(f"{found} has {len(flat)} numbers, expected {expected}")
            return None
        return flat

    matrix = numbers(MATRIX, (9,))
    if matrix is None and not problems:
        problems.append(f"no camera matrix ({', '.join(MATRIX)})")
    size = numbers(SIZE, (2,))
    width, height = numbers(WIDTH, (1,)), numbers(HEIGHT, (1,))
    if size is None and width and height:
        size = [width[0], height[0]]
    if size is not None and (min(size) < 1 or any(value % 1 for value in size)):
        problems.append(f"the size of the picture is {size[0]:g} x {size[1]:g} px")
        size = None
    rotation = translation = None
    if posed:
        rotation = numbers(("R", "rotation"), (9, 3))
        translation = numbers(("t", "translation"), (3,))
        if (rotation is None) != (translation is None):
            problems.append("one of rotation and translation is missing")
    model = str(values.get("distortion_model", "")).strip().strip("\"'").lower()
    return CalibrationEntry(
        matrix=matrix,
        distortion=numbers(DISTORTION, (*DISTORTION_COUNTS, 0)) or [],
        size=None if size is None else (int(size[0]), int(size[1])),
        rotation=rotation,
        translation=translation,
        up=up,
        fisheye=bool(values.get("fisheye")) or model in FISHEYE_MODELS,
        problems=problems,
    )


def _first(values: Mapping[str, Any], names: tuple[str, ...]) -> str | None:
    return next((name for name in names if values.get(name) is not None), None)


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _flat(value: Any) -> list[float] | None:
    """Numbers of nested lists, or of a matrix of OpenCV's FileStorage; None if not all are."""
    if isinstance(value, Mapping):
        return _flat(value["data"]) if "data" in value else None
    if isinstance(value, list):
        parts = [_flat(item) for item in value]
        if any(part is None for part in parts):
            return None
        return [number for part in parts for number in part or []]
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return [float(value)]


def _parse_yaml(text: str) -> dict[str, Any]:
    """The first level of a YAML file: numbers below a key as one list, other values as text.

    It is all that calibrations need of YAML, and understands OpenCV's, which is not quite YAML.
    """
    blocks: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in text.splitlines():
        line = line.split(" #")[0].rstrip()
        if line.startswith(("%", "---", "...", "#")) or not line:
            continue
        key = _KEY.match(line)
        if key:
            lines = blocks.setdefault(key[1], [])
            lines.append(key[2].strip())
        else:
            lines.append(line.strip())
    return {key: _yaml_value(" ".join(lines).strip()) for key, lines in blocks.items()}


def _yaml_value(text: str) -> Any:
    matrix = re.search(r"\bdata\s*:\s*(.*)$", text)
    if matrix:  # rows, cols and dt stand before the numbers, or after the bracket
        text = matrix[1].partition("]")[0] + "]" if "[" in matrix[1] else matrix[1]
    if text.lower() in ("true", "false"):
        return text.lower() == "true"
    # dashes before a blank mark the items of a list
    words = re.sub(r"[\[\],]|(?:^|(?<=\s))-(?=\s)", " ", text).split()
    try:
        return [float(word.replace(".nan", "nan").replace(".inf", "inf")) for word in words] or text
    except ValueError:
        return text
