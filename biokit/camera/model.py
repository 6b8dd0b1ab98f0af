"""The camera: a pinhole with OpenCV's lens distortion, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass, replace

import torch
from torch import Tensor

COEFFICIENTS = 5  # of distortion: k1, k2, p1, p2, k3
SHAPE_SLACK = 0.02  # difference of the ratio of the sides that still counts as the same picture


@dataclass(frozen=True, eq=False)
class Camera:
    """One camera, or a batch of cameras with leading dimensions ``...`` that all its tensors have.

    Attributes
    ----------
    focal : Tensor, shape (..., 2)
        Focal length along u and v, px.
    centre : Tensor, shape (..., 2)
        Principal point u, v, px; (0, 0) is the centre of the first pixel.
    size : tuple of int
        Width and height of the picture, px.
    distortion : Tensor, shape (..., 5)
        OpenCV's k1, k2, p1, p2, k3.
    rotation : Tensor, shape (..., 3, 3), or None
        From ground (y up) to the camera; None where nobody knows how the camera stands.
    translation : Tensor, shape (..., 3), or None
        Ground's origin in the camera, m.
    source : str
        Where the numbers are from, in words.
    estimated : bool
        Whether the focal length is a guess.
    """

    focal: Tensor
    centre: Tensor
    size: tuple[int, int]
    distortion: Tensor
    rotation: Tensor | None = None
    translation: Tensor | None = None
    source: str = ""
    estimated: bool = False

    def to(
        self, device: torch.device | str | None = None, dtype: torch.dtype | None = None
    ) -> Camera:
        """The same camera on another device, in another precision."""

        def moved(value: Tensor) -> Tensor:
            return value.to(device=device, dtype=dtype)

        return replace(
            self,
            focal=moved(self.focal),
            centre=moved(self.centre),
            distortion=moved(self.distortion),
            rotation=None if self.rotation is None else moved(self.rotation),
            translation=None if self.translation is None else moved(self.translation),
        )

    @property
    def matrix(self) -> Tensor:
        """OpenCV's camera matrix [..., 3, 3]: from rays (x, y, 1) without distortion to px."""
        matrix = self.focal.new_zeros(*self.focal.shape[:-1], 3, 3)
        matrix[..., 0, 0], matrix[..., 1, 1] = self.focal[..., 0], self.focal[..., 1]
        matrix[..., :2, 2] = self.centre
        matrix[..., 2, 2] = 1.0
        return matrix

    @property
    def has_pose(self) -> bool:
        """Whether it is known how the camera stands on the ground."""
        return self.rotation is not None and self.translation is not None

    @property
    def field_of_view(self) -> Tensor:
        """Angles [..., 2] that the width and the height span without distortion, rad."""
        size = self.focal.new_tensor(self.size)
        return 2 * torch.atan(size / (2 * self.focal))

    def standing(self, rotation: Tensor, translation: Tensor) -> Camera:
        """This camera with a pose: rotation [..., 3, 3] from ground, translation [..., 3] m."""
        return replace(
            self, rotation=rotation.to(self.focal), translation=translation.to(self.focal)
        )

    def to_camera(self, points: Tensor) -> Tensor:
        """Points [..., n, 3] m in ground, seen by the camera.

        Raises
        ------
        ValueError
            If the pose of the camera is unknown.
        """
        rotation, translation = self._pose()
        return points @ rotation.mT + translation[..., None, :]

    def to_ground(self, points: Tensor) -> Tensor:
        """Points [..., n, 3] m in the camera, placed in ground.

        Raises
        ------
        ValueError
            If the pose of the camera is unknown.
        """
        rotation, translation = self._pose()
        return (points - translation[..., None, :]) @ rotation

    def resized(self, size: tuple[int, int]) -> Camera:
        """The camera of the same pictures at another width and height, px.

        Raises
        ------
        ValueError
            If the sides have another ratio: a part of the picture was cut away or it was turned,
            and the camera of such pictures is not known from this one.
        """
        if size == self.size:
            return self
        ratio = (size[0] * self.size[1]) / (size[1] * self.size[0])
        if abs(ratio - 1) > SHAPE_SLACK:
            raise ValueError(
                f"the camera{f' of {self.source}' if self.source else ''} is for pictures of"
                f" {_by(self.size)} px, these have {_by(size)} px, which is another shape (cut or"
                " turned?); give a calibration made with such pictures"
            )
        scale = self.focal.new_tensor(size) / self.focal.new_tensor(self.size)
        # the picture begins half a pixel before the centre of the first one
        centre = (self.centre + 0.5) * scale - 0.5
        return replace(self, focal=self.focal * scale, centre=centre, size=size)

    def _pose(self) -> tuple[Tensor, Tensor]:
        if self.rotation is None or self.translation is None:
            raise ValueError(
                f"the camera{f' of {self.source}' if self.source else ''} has no pose (rotation"
                " and translation); read it from a calibration file that holds them, or estimate"
                " them with biokit.camera.upright"
            )
        return self.rotation, self.translation


def pinhole(
    focal: float | tuple[float, float],
    size: tuple[int, int],
    *,
    centre: tuple[float, float] | None = None,
    source: str = "",
    estimated: bool = False,
    dtype: torch.dtype = torch.float64,
) -> Camera:
    """A camera without distortion and pose, from plain numbers.

    Parameters
    ----------
    focal
        Focal length, or one along u and one along v, px.
    size
        Width and height of the picture, px.
    centre
        Principal point, px; the middle of the picture when not given.
    source, estimated
        As in :class:`Camera`.
    dtype
        Of the tensors.
    """
    pair = focal if isinstance(focal, tuple) else (focal, focal)
    middle = ((size[0] - 1) / 2, (size[1] - 1) / 2)
    return Camera(
        focal=torch.tensor(pair, dtype=dtype),
        centre=torch.tensor(centre or middle, dtype=dtype),
        size=size,
        distortion=torch.zeros(COEFFICIENTS, dtype=dtype),
        source=source,
        estimated=estimated,
    )


def _by(size: tuple[int, int]) -> str:
    return f"{size[0]} x {size[1]}"
