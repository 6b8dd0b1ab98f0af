"""A camera from its field of view, or from nothing."""

from __future__ import annotations

import math

from biokit.camera.model import Camera, pinhole

USUAL = 60.0  # deg along the longer side of a phone's video, see camera_of_view
FILM_DIAGONAL = math.hypot(36.0, 24.0)  # mm, of 35 mm film
ACROSS = ("longer", "width", "height", "diagonal")


def camera_of_view(
    size: tuple[int, int],
    degrees: float | None = None,
    *,
    focal_mm35: float | None = None,
    across: str = "longer",
) -> Camera:
    """A camera without distortion and pose whose axis meets the middle of the picture.

    Where neither number is given, the field of view is taken to be 60 deg along the longer side.
    Main cameras of phones have 24 to 28 mm (in terms of 35 mm film, so 66 to 72 deg for the sensor
    of 36 mm width); for video they keep 16:9 of it and cut about a tenth for stabilisation, which
    leaves 60 to 65 deg. An error of a fifth in the focal length moves a person's distance by as
    much and hardly anything else. The result says that it is estimated.

    Parameters
    ----------
    size
        Width and height of the picture as it is shown, px.
    degrees
        Field of view, deg.
    focal_mm35
        Focal length in terms of 35 mm film, mm, as pictures' EXIF data have it; it is converted by
        the diagonal. Video is often cut out of the sensor, and its number is then larger than that
        of pictures of the same phone.
    across
        What ``degrees`` spans: ``"longer"`` (side), ``"width"``, ``"height"`` or ``"diagonal"``.

    Raises
    ------
    ValueError
        If the size, the angle or the focal length cannot be, or both are given.
    """
    problems = []
    if min(size) < 1:
        problems.append(f"the size {size} px has to be at least 1 x 1")
    if degrees is not None and focal_mm35 is not None:
        problems.append("give degrees or focal_mm35, not both")
    if degrees is not None and not 1.0 <= degrees < 170.0:
        problems.append(f"a field of view of {degrees:g} deg is not between 1 and 170")
    if focal_mm35 is not None and not 5.0 <= focal_mm35 <= 2000.0:
        problems.append(f"a focal length of {focal_mm35:g} mm is not between 5 and 2000")
    if across not in ACROSS:
        problems.append(f"across={across!r} is not one of {', '.join(ACROSS)}")
    if problems:
        raise ValueError("camera: " + "; ".join(problems))
    if focal_mm35 is not None:
        focal = focal_mm35 / FILM_DIAGONAL * math.hypot(*size)
        return pinhole(focal, size, source=f"focal length {focal_mm35:g} mm (35 mm film)")
    width, height = size
    spans = dict(zip(ACROSS, (max(size), width, height, math.hypot(*size)), strict=True))
    angle = USUAL if degrees is None else degrees
    span = spans["longer" if degrees is None else across]
    source = f"field of view {angle:g} deg"
    if degrees is None:
        source += " along the longer side, a guess"
    focal = span / (2 * math.tan(math.radians(angle) / 2))
    return pinhole(focal, size, source=source, estimated=degrees is None)
