"""Pictures of bodies by ray casting, on the CPU or a GPU.

A body stands in a room (`biokit.synth.scenes`) before a camera. Rays meet its mesh through a
bounding volume hierarchy of the warp package; floor, walls and boxes are formulas.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from functools import cache
from types import ModuleType
from typing import Any, NamedTuple

import torch
from torch import Tensor

from biokit.camera.model import Camera
from biokit.camera.projection import rays
from biokit.synth.scenes import Scene

GPU_MESHES = 64  # pictures at once on a GPU; a CPU casts the rays of one after the other
GAMMA = 1 / 2.2  # from linear light to what a picture holds


class Rendered(NamedTuple):
    """B pictures.

    Attributes
    ----------
    rgb : Tensor of uint8, shape (B, height, width, 3)
    mask : Tensor, shape (B, height, width)
        Share of the pixel that shows the body, 0 to 1.
    depth : Tensor, shape (B, height, width)
        m along the optical axis; where the pixel has several samples, of the nearest.
    """

    rgb: Tensor
    mask: Tensor
    depth: Tensor


def render(
    vertices: Tensor,
    faces: Tensor,
    rest: Tensor,
    camera: Camera,
    scene: Scene,
    *,
    samples: int = 2,
    shadows: bool = True,
) -> Rendered:
    """Pictures of bodies in their scenes.

    Parameters
    ----------
    vertices : Tensor, shape (B, V, 3)
        m, in ground; without clothes, which the scene's outfit adds.
    faces : Tensor of int64, shape (T, 3)
    rest : Tensor, shape (V, 3)
        The body at rest, which carries clothes and patterns: ``body.template``, m.
    camera : Camera
        With a pose; one, or B. Its lens distortion is applied.
    scene : Scene
        Of B pictures.
    samples : int
        Rays along each side of a pixel; their mean is its colour.
    shadows : bool
        Whether the light is blocked by bodies and boxes.

    Returns
    -------
    Rendered
        On the device of ``vertices``. Equal arguments give equal pictures on one device.

    Raises
    ------
    ImportError
        If warp is not installed (``pip install biokit[render]``).
    ValueError
        Listing arguments whose shapes do not fit, or a camera without a pose.
    """
    _check(vertices, faces, rest, camera, scene, samples)
    wp, kernels = _warp()
    vertices = vertices.detach().float().contiguous()
    device = vertices.device
    count = len(vertices)
    parts = scene.to(device)
    rest = rest.to(device).float().contiguous()
    with _quiet(wp), _torch_order(wp, device):
        vertices = _dressed(wp, kernels, vertices, faces, rest, parts)
    normals = vertex_normals(vertices, faces)
    corners = faces.to(device, torch.int32).flatten().contiguous()
    grid = _sample_rays(camera, samples).to(device)
    rotation, translation = (
        x.to(device).float().expand(count, *shape).contiguous()  # type: ignore[union-attr]
        for x, shape in ((camera.rotation, (3, 3)), (camera.translation, (3,)))
    )
    turn = rotation.mT.contiguous()
    eye = -(turn @ translation[..., None])[..., 0].contiguous()
    shape = (count, *grid.shape[1:3])
    colour = torch.zeros(*shape, 3, device=device)
    mask = torch.zeros(shape, dtype=torch.uint8, device=device)
    depth = torch.zeros(shape, device=device)
    with _quiet(wp), _torch_order(wp, device):
        fixed = [
            wp.from_torch(corners),
            _vectors(wp, normals),
            _vectors(wp, rest),
            wp.from_torch(grid, dtype=wp.vec2),
            _matrices(wp, turn),
            _vectors(wp, eye),
            *(_vectors(wp, x) for x in (parts.low, parts.high, parts.box_centre, parts.box_half)),
            _matrices(wp, parts.box_turn),
            wp.from_torch(parts.outfit),
            wp.from_torch(parts.surface),
            *(_vectors(wp, x) for x in (parts.sun, parts.light, parts.above, parts.below)),
            wp.from_torch(parts.skyline),
            int(shadows),
            _vectors(wp, colour),
            wp.from_torch(mask),
            wp.from_torch(depth),
        ]
        group = min(count, GPU_MESHES) if device.type == "cuda" else 1
        meshes = [
            wp.Mesh(points=_vectors(wp, rest.clone()), indices=fixed[0]) for _ in range(group)
        ]
        ids = wp.array([mesh.id for mesh in meshes], dtype=wp.uint64, device=str(device))
        for first in range(0, count, group):
            own = vertices[first : first + group]
            for mesh, points in zip(meshes, own, strict=False):
                wp.copy(mesh.points, _vectors(wp, points))
                mesh.refit()
            wp.launch(
                kernels.trace,
                dim=(len(own), *shape[1:]),
                inputs=[ids, *fixed, first],
                device=str(device),
            )
    return _developed(colour, mask, depth, samples)


def vertex_normals(vertices: Tensor, faces: Tensor) -> Tensor:
    """Unit normals (B, V, 3) of the vertices (B, V, 3) of a closed mesh, by area."""
    a, b, c = (vertices[:, faces[:, i].to(vertices.device)] for i in range(3))
    across = torch.linalg.cross(b - a, c - a)
    total = torch.zeros_like(vertices)
    for i in range(3):
        total.index_add_(1, faces[:, i].to(vertices.device), across)
    return torch.nn.functional.normalize(total, dim=-1)


# ---------------------------------------------------------------------------------------- details


def _dressed(
    wp: Any, kernels: Any, vertices: Tensor, faces: Tensor, rest: Tensor, scene: Scene
) -> Tensor:
    """Vertices (B, V, 3) of clothes and hair over a body."""
    off = torch.zeros(vertices.shape[:2], device=vertices.device)
    wp.launch(
        kernels.thicken,
        dim=off.shape,
        inputs=[
            wp.from_torch(rest, dtype=wp.vec3),
            wp.from_torch(scene.outfit),
            wp.from_torch(scene.thickness),
            wp.from_torch(off),
        ],
        device=str(vertices.device),
    )
    return vertices + off[..., None] * vertex_normals(vertices, faces)


def _sample_rays(camera: Camera, samples: int) -> Tensor:
    """Rays (B or 1, height * samples, width * samples, 2) through the samples of all pixels."""
    width, height = camera.size
    at = [
        (torch.arange(n * samples, dtype=torch.float64) + 0.5) / samples - 0.5
        for n in (width, height)
    ]
    v, u = torch.meshgrid(at[1], at[0], indexing="ij")
    px = torch.stack([u, v], -1)
    one = camera.to("cpu", torch.float64)
    lens = one.distortion.reshape(-1, one.distortion.shape[-1])
    focal, centre = one.focal.reshape(-1, 1, 1, 2), one.centre.reshape(-1, 1, 1, 2)
    if not lens.any():
        return ((px - centre) / focal).float().contiguous()
    many = Camera(one.focal.reshape(-1, 2), one.centre.reshape(-1, 2), camera.size, lens)
    return rays(many, px.expand(len(lens), *px.shape)).float().contiguous()


def _developed(colour: Tensor, mask: Tensor, depth: Tensor, samples: int) -> Rendered:
    """The mean of each pixel's samples, as bytes."""

    def cells(x: Tensor) -> Tensor:
        return x.unflatten(1, (-1, samples)).unflatten(3, (-1, samples))  # [B, h, s, w, s, ...]

    light = cells(colour).mean((2, 4)).clamp(0, 1).pow(GAMMA)
    near = cells(depth).amin((2, 4))
    return Rendered((255 * light).round().to(torch.uint8), cells(mask.float()).mean((2, 4)), near)


def _vectors(wp: Any, x: Tensor) -> Any:
    """A tensor (..., 3) as warp's array of vectors."""
    return wp.from_torch(x.contiguous(), dtype=wp.vec3)


def _matrices(wp: Any, x: Tensor) -> Any:
    """A tensor (..., 3, 3) as warp's array of matrices."""
    return wp.from_torch(x.contiguous(), dtype=wp.mat33)


@cache
def _warp() -> tuple[ModuleType, ModuleType]:
    """The warp package and our kernels."""
    try:
        import warp as wp
    except ImportError as error:
        raise ImportError(
            "pictures are rendered with the warp package: pip install 'biokit[render]'"
        ) from error
    with _quiet(wp), _no_native_messages():
        wp.init()
    from biokit.synth import render_kernels

    return wp, render_kernels


@contextlib.contextmanager
def _quiet(wp: Any) -> Iterator[None]:
    """Without warp's messages about what it compiles; warnings and errors stay."""
    name = "log_level" if hasattr(wp.config, "log_level") else "quiet"
    before = getattr(wp.config, name)
    setattr(wp.config, name, wp.LOG_WARNING if name == "log_level" else True)
    try:
        yield
    finally:
        setattr(wp.config, name, before)


@contextlib.contextmanager
def _torch_order(wp: Any, device: torch.device) -> Iterator[None]:
    """On a GPU, warp's work waits for torch's and the other way round."""
    if device.type != "cuda":
        yield
        return
    with wp.ScopedStream(wp.stream_from_torch(torch.cuda.current_stream(device))):
        yield


@contextlib.contextmanager
def _no_native_messages() -> Iterator[None]:
    """Without what compiled code writes to standard error: a missing GPU is nothing to report."""
    kept = os.dup(2)
    null = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(null, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(null)


def _check(
    vertices: Tensor, faces: Tensor, rest: Tensor, camera: Camera, scene: Scene, samples: int
) -> None:
    problems = []
    if vertices.ndim != 3 or vertices.shape[-1] != 3 or not len(vertices):
        problems.append(f"vertices has shape {tuple(vertices.shape)}, expected (B, V, 3)")
    elif rest.shape != vertices.shape[1:]:
        problems.append(
            f"rest has shape {tuple(rest.shape)}, expected {tuple(vertices.shape[1:])}: take the"
            " template of the same body"
        )
    if faces.ndim != 2 or faces.shape[-1] != 3:
        problems.append(f"faces has shape {tuple(faces.shape)}, expected (T, 3)")
    if not camera.has_pose:
        problems.append("the camera has no pose; give it one with camera.standing(...)")
    elif camera.focal.ndim > 1 and len(camera.focal) != len(vertices):
        problems.append(f"there are {len(camera.focal)} cameras for {len(vertices)} bodies")
    if len(scene.surface) != len(vertices):
        problems.append(f"there are {len(scene.surface)} scenes for {len(vertices)} bodies")
    if samples < 1:
        problems.append(f"samples is {samples}, it has to be 1 or more")
    if problems:
        raise ValueError("nothing to render:" + "".join(f"\n  - {line}" for line in problems))
