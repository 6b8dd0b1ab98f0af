import numpy as np
import pytest
import torch

from biokit.anthropometry import DRILLIS_CONTINI, SEXES, leg_lengths, measurement, segment
from biokit.body.mass import segment_mass
from biokit.body.model import JOINT_NAMES, PARENTS
from biokit.body.open_body import LARGEST_SHAPE, open_body, person, sex_mean
from biokit.body.skinning import pose_body, rest_shape
from biokit.body.solid import volume
from tests.body.meshes import is_closed, pieces

LENGTH_TOLERANCE = 0.004  # of stature: limbs of the mean shapes against the published means
SYMMETRY = 2e-5  # m: template and two deviations of a component, which are stored in small steps
SAME_JOINTS = 0.003  # m, between the two meshes
MIRROR = torch.tensor([-1.0, 1.0, 1.0])
LEFT = [name.replace("left", "right") if "left" in name else name for name in JOINT_NAMES]
SWAP = [
    JOINT_NAMES.index(n.replace("right", "left") if n.startswith("right") else LEFT[i])
    for i, n in enumerate(JOINT_NAMES)
]
BODIES = {"full": (3_500, 4_500), "display": (1_200, 1_600)}


@pytest.fixture(params=BODIES)
def body(request):
    return open_body(display=request.param == "display")


def _images(body):
    return torch.cdist(body.template, body.template * MIRROR).argmin(1)


def _mean_shape(sex):
    vertices, joints = rest_shape(open_body(), sex_mean(sex))
    stature = float(vertices[:, 1].max() - vertices[:, 1].min())
    return vertices, {name: joints[i] for i, name in enumerate(JOINT_NAMES)}, stature


def test_sizes():
    for level, (low, high) in BODIES.items():
        body = open_body(display=level == "display")
        assert low <= len(body.template) <= high
        assert body.shape_count == 10
        assert body.pose_directions.shape[-1] == 0


def test_mesh_is_closed_and_wound_outward(body):
    for shape in (None, torch.full((10,), 1.0), torch.full((10,), -1.0)):
        vertices, _ = rest_shape(body, shape)
        assert 0.02 < float(volume(vertices, body.faces)) < 0.2
    assert is_closed(body.faces)
    assert pieces(body.faces) == 1
    assert torch.equal(body.faces.unique(), torch.arange(len(body.template)))


def test_left_is_the_mirror_image_of_right(body):
    image = _images(body)
    assert torch.equal(image[image], torch.arange(len(image)))
    assert (body.template - body.template[image] * MIRROR).abs().max() < SYMMETRY
    directions = body.shape_directions
    reflected = directions[image] * MIRROR[:, None]
    assert 2 * (directions - reflected).abs().max() < SYMMETRY
    assert torch.allclose(body.skin_weights, body.skin_weights[image][:, SWAP], atol=1e-5)
    regressor = body.joint_regressor
    assert torch.allclose(regressor, regressor[SWAP][:, image], atol=1e-5)
    faces = {tuple(sorted(face)) for face in body.faces.tolist()}
    assert faces == {tuple(sorted(face)) for face in image[body.faces].tolist()}


def test_weights(body):
    assert torch.allclose(body.skin_weights.sum(1), torch.ones(len(body.template)), atol=1e-6)
    assert body.skin_weights.min() >= 0
    assert (body.skin_weights > 0).sum(1).max() <= 4
    assert torch.allclose(body.joint_regressor.sum(1), torch.ones(24), atol=1e-6)
    assert body.joint_regressor.min() >= 0
    assert (body.joint_regressor > 0).sum(1).max() <= 60


def test_t_pose(body):
    joints = body.rest_joints
    assert joints[0].abs().max() < 1e-5
    assert body.joint_directions[0].abs().max() < 1e-5  # the pelvis of every shape
    at = {name: joints[i] for i, name in enumerate(JOINT_NAMES)}
    assert at["left_hip"][0] > 0 > at["right_hip"][0]
    assert at["left_foot"][2] > at["left_ankle"][2] + 0.05  # feet forward
    limbs = {
        ("left_shoulder", "left_elbow"): (1.0, 0.0, 0.0),
        ("left_elbow", "left_wrist"): (1.0, 0.0, 0.0),
        ("left_hip", "left_knee"): (np.sin(np.radians(2.5)), -np.cos(np.radians(2.5)), 0.0),
        ("left_knee", "left_ankle"): (np.sin(np.radians(2.5)), -np.cos(np.radians(2.5)), 0.0),
    }
    for (start, stop), direction in limbs.items():
        along = (at[stop] - at[start]) / (at[stop] - at[start]).norm()
        angle = torch.rad2deg(torch.acos((along @ torch.tensor(direction).float()).clamp(max=1)))
        assert angle < 1.0, (start, stop)


def test_both_meshes_have_the_same_joints_and_volume():
    beta = torch.zeros(4, 10)
    beta[1, 0], beta[2, 1], beta[3, 2] = 2.0, 2.0, -2.0
    (fine, joints), (coarse, others) = (
        rest_shape(open_body(display=display), beta) for display in (False, True)
    )
    assert (joints - others).norm(dim=-1).max() < SAME_JOINTS
    volumes = [
        float(volume(vertices[0].double(), open_body(display=display).faces))
        for vertices, display in ((fine, False), (coarse, True))
    ]
    assert volumes[1] == pytest.approx(volumes[0], rel=1e-4)


@pytest.mark.parametrize("sex", SEXES)
def test_segments_have_published_lengths(sex):
    vertices, at, stature = _mean_shape(sex)
    thigh, shank = leg_lengths(sex)
    published = {
        ("left_hip", "left_knee"): thigh,
        ("left_knee", "left_ankle"): shank,
        ("left_shoulder", "left_elbow"): segment("upper_arm", sex).length,
        ("left_elbow", "left_wrist"): segment("forearm", sex).length,
    }
    for (start, stop), length in published.items():
        found = float((at[start] - at[stop]).norm()) / stature
        assert found == pytest.approx(length, abs=LENGTH_TOLERANCE), (start, stop)
    hand = float(vertices[:, 0].max() - at["left_wrist"][0]) / stature
    assert hand == pytest.approx(DRILLIS_CONTINI["hand"], abs=LENGTH_TOLERANCE)
    floor = vertices[:, 1].min()
    knee = float(at["left_knee"][1] - floor) / stature
    assert knee == pytest.approx(
        measurement("lateral_femoral_epicondyle_height", sex), abs=2 * LENGTH_TOLERANCE
    )


def test_statures_of_the_sexes():
    """Between the means of the surveys: ANSUR II women 1.63 m, men 1.76 m; NCD-RisC 1.60, 1.80."""
    assert 1.58 < _mean_shape("female")[2] < 1.66
    assert 1.73 < _mean_shape("male")[2] < 1.81


def test_beta_changes_limbs_in_plausible_bounds():
    generator = torch.Generator().manual_seed(0)
    beta = torch.randn(200, 10, generator=generator)
    vertices, joints = rest_shape(open_body(), beta)
    stature = vertices[..., 1].amax(1) - vertices[..., 1].amin(1)
    assert 1.35 < float(stature.min()) < float(stature.max()) < 2.15
    for child, parent in enumerate(PARENTS):
        if JOINT_NAMES[child].split("_")[-1] in ("knee", "ankle", "elbow", "wrist"):
            length = (joints[:, child] - joints[:, parent]).norm(dim=-1) / stature
            spread = float(length.std() / length.mean())
            assert 0.01 < spread < 0.06, JOINT_NAMES[child]


def test_arms_at_the_side_keep_the_skin():
    """Volume under linear blend skinning, from the T-pose to hanging arms and a seat."""
    body = open_body().to(dtype=torch.float64)
    theta = torch.zeros(2, 24, 3, dtype=torch.float64)
    for side, sign in (("left", 1.0), ("right", -1.0)):
        theta[0, JOINT_NAMES.index(f"{side}_shoulder"), 2] = -sign * np.radians(75)
        theta[1, JOINT_NAMES.index(f"{side}_hip"), 0] = -np.radians(80)
        theta[1, JOINT_NAMES.index(f"{side}_knee"), 0] = np.radians(80)
    rest = float(volume(body.template, body.faces))
    edges = body.faces[:, [0, 1]]

    def lengths(vertices):
        return (vertices[edges[:, 0]] - vertices[edges[:, 1]]).norm(dim=1)

    for vertices in pose_body(body, theta).vertices:
        assert float(volume(vertices, body.faces)) == pytest.approx(rest, rel=0.03)
        stretch = lengths(vertices) / lengths(body.template)
        assert float(stretch.quantile(0.99)) < 2.0


@pytest.mark.parametrize(
    ("height", "mass", "sex"),
    [(1.62, 58.0, "female"), (1.80, 95.0, "male"), (1.45, 45.0, "neutral"), (2.0, 75.0, "male")],
)
def test_person_has_the_height_and_the_mass(height, mass, sex):
    beta = person(height, mass, sex)
    vertices, _ = rest_shape(open_body(), beta)
    assert float(vertices[:, 1].max() - vertices[:, 1].min()) == pytest.approx(height, abs=1e-5)
    assert float(segment_mass(open_body(), beta).mass.sum()) == pytest.approx(mass, abs=0.01)
    assert beta.abs().max() < LARGEST_SHAPE


@pytest.mark.parametrize("sex", SEXES)
def test_card_says_who_is_in_reach(sex):
    for height in (1.45, 1.90):
        for index in (14.0, 40.0):
            assert person(height, index * height**2, sex).abs().max() < LARGEST_SHAPE


def test_person_is_the_nearest_to_the_mean():
    """Any other shape of that height and mass is further from the sex's mean."""
    mean, beta = sex_mean("male"), person(1.70, 80.0, "male")
    body = open_body().to(dtype=torch.float64)
    at = beta.double().requires_grad_()
    vertices, _ = rest_shape(body, at)
    height = vertices[:, 1].max() - vertices[:, 1].min()
    mass = segment_mass(body, at).mass.sum()
    slopes = torch.stack([torch.autograd.grad(value, at)[0] for value in (height, mass)])
    # Lagrange: what was changed is a combination of the two gradients
    change = (beta - mean).double()
    weights = torch.linalg.lstsq(slopes.T, change[:, None]).solution
    assert (slopes.T @ weights - change[:, None]).abs().max() < 2e-3


def test_person_says_what_is_wrong():
    with pytest.raises(ValueError, match=r"'female', 'male'(.|\n)*in cm(.|\n)*mass is 0"):
        person(175, 0, "x")
    with pytest.raises(ValueError, match="standard deviations from the mean"):
        person(1.40, 190.0, "female")
