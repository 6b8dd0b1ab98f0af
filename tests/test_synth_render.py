"""Rendered pictures against what cameras have to show."""

from dataclasses import replace

import pytest
import torch

from biokit.body import open_body, pose_body
from biokit.camera.model import pinhole
from biokit.camera.projection import project
from biokit.synth import outfits, scenes
from biokit.synth.outfits import draw_outfits
from biokit.synth.scenes import draw_scenes

pytest.importorskip("warp", reason="pictures need warp-lang (the extra 'render')")

from biokit.synth.render import render

SIZE = (96, 128)  # px
EYE = torch.tensor([4.0, 1.2, 0.5])  # m
PIXEL = 1.0  # px, that the edge of a silhouette may be off


def looking(size=SIZE, distortion=(0.0,) * 5):
    """A camera 4 m before the origin that looks at a point 0.9 m over it."""
    forward = torch.nn.functional.normalize(torch.tensor([0.0, 0.9, 0.0]) - EYE, dim=0)
    right = torch.linalg.cross(forward, torch.tensor([0.0, 1.0, 0.0]))
    right = torch.nn.functional.normalize(right, dim=0)
    rotation = torch.stack([right, torch.linalg.cross(forward, right), forward])
    camera = replace(pinhole(1.6 * size[1], size), distortion=torch.tensor(distortion).double())
    return camera.standing(rotation, -rotation @ EYE)


def empty_scene(count=1, seed=0):
    """A room without things in it; people without clothes."""
    generator = torch.Generator().manual_seed(seed)
    person = torch.tensor([0.0, 0.9, 0.0]).expand(count, 3)
    eye = EYE.expand(count, 3)
    scene = draw_scenes(draw_outfits(count, generator), eye, person, generator)
    return scene._replace(
        box_half=torch.zeros_like(scene.box_half), thickness=torch.zeros_like(scene.thickness)
    )


def standing(count=1, seed=0):
    """People on the floor."""
    generator = torch.Generator().manual_seed(seed)
    body = open_body(display=True)
    vertices = pose_body(body, 0.15 * torch.randn(count, 24, 3, generator=generator)).vertices
    vertices[..., 1] -= vertices[..., 1].amin(1, keepdim=True)
    return body, vertices


def box_of(px):
    return torch.cat([px.amin(-2), px.amax(-2)], -1)


def mask_box(mask):
    rows, columns = torch.nonzero(mask.any(1))[:, 0], torch.nonzero(mask.any(0))[:, 0]
    return torch.stack([columns.min(), rows.min(), columns.max(), rows.max()]).double()


@pytest.mark.parametrize("lens", [(0.0,) * 5, (-0.2, 0.05, 0.002, -0.001, 0.0)])
def test_silhouette_is_where_the_camera_projects_the_mesh(lens):
    body, vertices = standing()
    camera = looking(distortion=lens)
    picture = render(vertices, body.faces, body.template, camera, empty_scene(), samples=4)
    seen = project(camera, camera.to_camera(vertices[0].double()))
    edge = mask_box(picture.mask[0] > 0)
    assert (edge - box_of(seen)).abs().max() < PIXEL


def test_a_square_has_its_depth_and_its_area():
    size, distance = 0.3, 2.0
    corners = torch.tensor([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * size
    camera = looking((64, 64))
    in_camera = torch.cat([corners, torch.full((4, 1), distance)], 1).double()
    vertices = camera.to_ground(in_camera)[None].float()
    faces = torch.tensor([[0, 1, 2], [0, 2, 3]])
    picture = render(vertices, faces, torch.zeros(4, 3), camera, empty_scene(), samples=4)
    inside = picture.mask[0] == 1
    torch.testing.assert_close(picture.depth[0][inside].mean().item(), distance, atol=1e-4, rtol=0)
    area = (2 * size * float(camera.focal[0]) / distance) ** 2
    assert picture.mask.sum().item() == pytest.approx(area, rel=0.02)


def test_floor_is_at_its_depth_and_the_light_can_be_blocked():
    body, vertices = standing()
    camera = looking()
    scene = empty_scene()._replace(sun=torch.tensor([[0.3, 0.8, 0.5]]))
    scene = scene._replace(sun=scene.sun / scene.sun.norm(), low=scene.low.clamp(max=-4.0))
    scene = scene._replace(low=scene.low * torch.tensor([1.0, 0.0, 1.0]))
    dark = render(vertices, body.faces, body.template, camera, scene)
    bright = render(vertices, body.faces, body.template, camera, scene, shadows=False)
    assert (dark.rgb <= bright.rgb).all()
    floor = dark.mask[0] == 0
    assert (dark.rgb[0][floor] < bright.rgb[0][floor]).any()
    v, u = 126, 48
    ray = torch.tensor([*((torch.tensor([u, v]) - camera.centre) / camera.focal), 1.0])
    slope = (camera.rotation.T @ ray.double())[1]
    one = render(vertices, body.faces, body.template, camera, scene, samples=1)
    assert one.depth[0, v, u].item() == pytest.approx(float(-EYE[1] / slope), rel=1e-4)


def test_pictures_of_a_batch_are_those_of_each_alone():
    body, vertices = standing(3)
    scene = empty_scene(3)
    whole = render(vertices, body.faces, body.template, looking(), scene)
    for i in range(3):
        own = type(scene)(*(x[i : i + 1] for x in scene))
        alone = render(vertices[i : i + 1], body.faces, body.template, looking(), own)
        assert torch.equal(alone.rgb[0], whole.rgb[i])
    assert not torch.equal(whole.rgb[0], whole.rgb[1])


@pytest.mark.skipif(not torch.cuda.is_available(), reason="there is no GPU here")
def test_a_gpu_renders_the_same_pictures():
    body, vertices = standing(3)
    scene = empty_scene(3)
    one = render(vertices, body.faces, body.template, looking(), scene)
    other = render(vertices.cuda(), body.faces, body.template, looking(), scene)
    away = (one.rgb.int() - other.rgb.cpu().int()).abs()
    assert (away > 2).float().mean() < 1e-3  # rays that graze an edge


def test_something_in_the_way_hides_the_body():
    body, vertices = standing()
    scene = empty_scene()
    half = scene.box_half.clone()
    half[:, 0] = torch.tensor([0.05, 0.5, 1.0])
    turn = torch.eye(3).expand_as(scene.box_turn)
    centre = scene.box_centre.clone()
    centre[:, 0] = torch.tensor([2.0, 0.3, 0.25])
    hidden = scene._replace(box_half=half, box_turn=turn, box_centre=centre)
    free = render(vertices, body.faces, body.template, looking(), scene).mask.sum()
    partly = render(vertices, body.faces, body.template, looking(), hidden)
    assert 0.1 * free < partly.mask.sum() < 0.9 * free
    assert partly.depth.min() == pytest.approx(2.0, abs=0.15)


def test_kernels_and_scenes_mean_the_same_patterns():
    from biokit.synth import render_kernels as kernels

    for module in (outfits, scenes):
        for name in ("PLAIN", "BANDS", "STRIPES", "CHECKS", "CLOUDS", "GRAIN", "TILES"):
            if hasattr(module, name):
                assert getattr(module, name) == getattr(kernels, name), name
    assert empty_scene().surface.shape[1] == kernels.FIRST_BOX + empty_scene().box_half.shape[1]


def test_rendering_is_silent(capfd):
    body, vertices = standing()
    render(vertices, body.faces, body.template, looking(), empty_scene())
    out = capfd.readouterr()
    assert out.out == "" and "arp" not in out.err


def test_what_is_wrong_is_listed_at_once():
    body, vertices = standing(2)
    with pytest.raises(ValueError, match="rest has shape") as error:
        render(vertices, body.faces, open_body().template, pinhole(100.0, SIZE), empty_scene())
    assert "no pose" in str(error.value) and "1 scenes for 2 bodies" in str(error.value)
