"""Training pictures: people in poses that are known, rendered through the view of a crop."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

import roma
import torch
from torch import Tensor

from biokit.body.keypoints import keypoints_of
from biokit.body.model import Body
from biokit.body.skinning import pose_body
from biokit.camera.crop import Crop, crop_of_box, seen_in_crop, turn_to
from biokit.camera.model import COEFFICIENTS, Camera
from biokit.synth.outfits import draw_outfits
from biokit.synth.random_values import chance, uniform
from biokit.synth.render import Rendered, render
from biokit.synth.scenes import draw_scenes
from biokit.synth.viewpoints import look_at

HIDDEN = 0.3  # m: what is this much nearer than a keypoint hides it
LEAST_HEIGHT = 0.15  # m of the camera over the floor


@dataclass(frozen=True)
class Views:
    """From where people are seen. Pairs are limits; angles in deg.

    Attributes
    ----------
    distance : tuple of float
        m, drawn evenly in its logarithm.
    elevation : tuple of float
        Of the camera, seen from the person; most are between 0 and a third of the upper limit.
    roll : float
        Largest turn of the camera about its axis; its root mean square is half of that.
    off_axis : float
        Largest angle between the person and the axis of the camera.
    shift, zoom : float
        Errors of the crop: of its middle in shares of its half size, and of the logarithm of its
        size.
    """

    distance: tuple[float, float] = (2.0, 9.0)
    elevation: tuple[float, float] = (-10.0, 40.0)
    roll: float = 15.0
    off_axis: float = 25.0
    shift: float = 0.12
    zoom: float = 0.15


class Pictures(NamedTuple):
    """B pictures of one person each, with the truth in the view's camera.

    Attributes
    ----------
    rgb : Tensor of uint8, shape (B, height, width, 3)
    mask : Tensor, shape (B, height, width)
        Share of each pixel that shows the person.
    rotation : Tensor, shape (B, 24, 3, 3)
        Of the joints in their parents' frames; the pelvis' in the view's camera.
    beta : Tensor, shape (B, S)
    translation : Tensor, shape (B, 3)
        m, in the view's camera: the pelvis is at its centre at rest plus this.
    keypoints : Tensor, shape (B, 26, 3)
        m, in the view's camera; names of `biokit.keypoint_names.HALPE26`.
    seen : Tensor of bool, shape (B, 26)
        Whether the keypoint is inside the picture and no other thing stands before it.
    spread : Tensor, shape (B,)
        Tangent of half the view's height: see `biokit.camera.crop.Crop`.
    """

    rgb: Tensor
    mask: Tensor
    rotation: Tensor
    beta: Tensor
    translation: Tensor
    keypoints: Tensor
    seen: Tensor
    spread: Tensor


def draw_pictures(
    body: Body,
    theta: Tensor,
    beta: Tensor,
    generator: torch.Generator,
    *,
    size: tuple[int, int] = (192, 256),
    views: Views | None = None,
    samples: int = 1,
    shadows: bool = True,
) -> Pictures:
    """Pictures of people in given poses, with everything else drawn at random.

    Parameters
    ----------
    body : Body
        The open body, of either mesh (clothes are cut for it).
    theta : Tensor, shape (B, 24, 3)
        Rotation vectors, rad; the pelvis' in ground, y up. People are turned about the vertical and
        put on the floor.
    beta : Tensor, shape (B, S)
    generator : torch.Generator
        On the CPU. The same state gives the same pictures.
    size : tuple of int
        Width and height, px; three to four.
    views : Views, optional
        From where people are seen.
    samples, shadows
        As `biokit.synth.render.render`.

    Raises
    ------
    ImportError, ValueError
        As `biokit.synth.render.render`; ValueError too where the size is not three to four.
    """
    if 4 * size[0] != 3 * size[1]:
        raise ValueError(f"the size {size[0]} x {size[1]} px is not three to four, as views are")
    views = Views() if views is None else views
    count, device = len(theta), theta.device
    turned = _turned(theta, uniform((count,), 0.0, 2 * math.pi, generator).to(theta))
    posed = pose_body(body, turned, beta)
    lift = torch.zeros(count, 3).to(theta)
    lift[:, 1] = -posed.vertices[..., 1].amin(1)
    vertices = posed.vertices + lift[:, None]
    middle = 0.5 * (vertices.amin(1) + vertices.amax(1)).cpu().float()
    eye, rotation = _cameras(middle, views, generator)
    outfit = draw_outfits(count, generator)
    scene = draw_scenes(outfit, eye, middle, generator)
    eye, rotation = eye.to(theta), rotation.to(theta)
    points = keypoints_of(body, turned, beta, lift)  # [B, 26, 3] in ground
    crop = _jittered(_crop(vertices, eye, rotation), views, generator)
    whole = crop.rotation @ rotation  # from ground to the view
    shift = -(whole @ eye[..., None])[..., 0]
    picture = render(
        vertices,
        body.faces,
        body.template,
        _through(crop, whole, shift, size),
        scene,
        samples=samples,
        shadows=shadows,
    )
    shown = points @ whole.mT + shift[:, None]
    local = roma.rotvec_to_rotmat(turned)
    # at rest the pelvis lies at its own centre, which turning the world moves
    pelvis = body.to(device, theta.dtype).rest_joints[0] + (
        beta @ body.to(device, theta.dtype).joint_directions[0].mT
    )
    place = (whole @ (pelvis + lift)[..., None])[..., 0] + shift - pelvis
    local = torch.cat([(whole @ local[:, 0])[:, None], local[:, 1:]], 1)
    rgb = as_photographed(picture.rgb, generator)
    seen = _seen(shown, crop, picture)
    return Pictures(rgb, picture.mask, local, beta, place, shown, seen, crop.spread)


def as_photographed(rgb: Tensor, generator: torch.Generator) -> Tensor:
    """Pictures (B, h, w, 3) of uint8 as a camera would make them.

    Exposure, white balance and contrast are off, lenses and motion blur, sensors are noisy, and
    some pictures are grey or enlarged from few pixels.
    """
    count = len(rgb)
    image = rgb.permute(0, 3, 1, 2).float() / 255

    def draw(low: float, high: float, channels: int = 1) -> Tensor:
        return uniform((count, channels, 1, 1), low, high, generator).to(image)

    image = image * draw(0.75, 1.35) * draw(0.93, 1.07, 3)
    contrast = draw(0.75, 1.25)
    image = (image - 0.45) * contrast + 0.45 + draw(-0.06, 0.06)
    grey = chance(count, 0.05, generator).to(rgb.device)[:, None, None, None]
    image = torch.where(grey, image.mean(1, keepdim=True), image)
    small = torch.nn.functional.interpolate(
        torch.nn.functional.avg_pool2d(image, 2), size=image.shape[2:], mode="bilinear"
    )
    soft = torch.nn.functional.avg_pool2d(image, 3, 1, 1, count_include_pad=False)
    blur = uniform((count, 1, 1, 1), -0.6, 1.0, generator).clamp(min=0).to(image)
    rough = chance(count, 0.15, generator).to(rgb.device)[:, None, None, None]
    image = torch.lerp(image, torch.where(rough, small, soft), blur)
    noise = uniform((count, 1, 1, 1), 0.0, 1.0, generator).square() * 0.06
    grain = noise * torch.randn(image.shape, generator=generator)
    image = (image + grain.to(image)).clamp(0, 1)
    return (255 * image).round().to(torch.uint8).permute(0, 2, 3, 1).contiguous()


# ---------------------------------------------------------------------------------------- details


def _turned(theta: Tensor, yaw: Tensor) -> Tensor:
    """Poses whose pelvis is turned about the vertical by angles (B,), rad."""
    about = torch.zeros(len(theta), 3).to(theta)
    about[:, 1] = yaw
    root = roma.rotvec_to_rotmat(about) @ roma.rotvec_to_rotmat(theta[:, 0])
    return torch.cat([roma.rotmat_to_rotvec(root)[:, None], theta[:, 1:]], 1)


def _cameras(person: Tensor, views: Views, generator: torch.Generator) -> tuple[Tensor, Tensor]:
    """Places (B, 3) m, and rotations (B, 3, 3) from ground to the cameras."""
    count = len(person)
    low, high = (math.log(x) for x in views.distance)
    distance = uniform((count,), low, high, generator).exp()
    usual = uniform((count,), 0.0, views.elevation[1] / 3, generator)
    any_height = uniform((count,), *views.elevation, generator)
    up = torch.deg2rad(torch.where(chance(count, 0.6, generator), usual, any_height))
    away = torch.stack([up.cos(), up.sin(), torch.zeros(count)], -1)  # people are turned instead
    eye = person + distance[:, None] * away
    eye[:, 1] = eye[:, 1].clamp(min=LEAST_HEIGHT)
    reach = math.tan(math.radians(views.off_axis)) * uniform((count,), 0, 1, generator)
    around = uniform((count,), 0.0, 2 * math.pi, generator)
    off = turn_to(torch.stack([reach * around.cos(), reach * around.sin()], -1))
    most = math.radians(views.roll)
    roll = (0.5 * most * torch.randn(count, generator=generator)).clamp(-most, most)
    beside = eye + (off.mT @ look_at(eye, person))[:, 2]
    return eye, look_at(eye, beside, roll)


def _crop(vertices: Tensor, eye: Tensor, rotation: Tensor) -> Crop:
    """The view of people's boxes in the cameras' pictures, as a detector draws them."""
    own = (vertices - eye[:, None]) @ rotation.mT
    rays = own[..., :2] / own[..., 2:].clamp(min=1e-2)
    (left, top), (right, bottom) = (edge.unbind(-1) for edge in (rays.amin(1), rays.amax(1)))
    corners = [(left, top), (right, top), (right, bottom), (left, bottom)]
    return crop_of_box(torch.stack([torch.stack(corner, -1) for corner in corners], 1))


def _jittered(crop: Crop, views: Views, generator: torch.Generator) -> Crop:
    """Views that are a little beside the person, and a little too small or too large."""
    count = len(crop.spread)
    off = uniform((count, 2), -views.shift, views.shift, generator).to(crop.spread)
    zoom = uniform((count,), -views.zoom, views.zoom, generator).exp().to(crop.spread)
    turn = turn_to(off * crop.spread[:, None])
    return Crop(turn @ crop.rotation, crop.spread * zoom)


def _through(crop: Crop, rotation: Tensor, translation: Tensor, size: tuple[int, int]) -> Camera:
    """Cameras that see what the views do."""
    count, (width, height) = len(crop.spread), size
    focal = (0.5 * height / crop.spread)[:, None].expand(count, 2)
    centre = focal.new_tensor([(width - 1) / 2, (height - 1) / 2]).expand(count, 2)
    lens = focal.new_zeros(count, COEFFICIENTS)
    return Camera(focal, centre, size, lens).standing(rotation, translation)


def _seen(points: Tensor, crop: Crop, picture: Rendered) -> Tensor:
    """Which keypoints (B, 26, 3) in the view's camera are in the picture and not hidden."""
    height, width = picture.depth.shape[1:]
    at = seen_in_crop(points, crop)
    v = ((at[..., 1] + 1) * height / 2).floor().long()
    u = (at[..., 0] * height / 2 + width / 2).floor().long()
    inside = (points[..., 2] > 0) & (u >= 0) & (u < width) & (v >= 0) & (v < height)
    rows = torch.arange(len(points), device=points.device)[:, None]
    depth = picture.depth[rows, v.clamp(0, height - 1), u.clamp(0, width - 1)]
    return inside & (depth > points[..., 2] - HIDDEN)
