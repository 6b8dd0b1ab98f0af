"""Training data of the keypoint network: what is seen is where the truth is."""

import torch

from biokit.body import JOINT_NAMES, open_body
from biokit.body.keypoints import body_keypoints
from biokit.camera.crop import seen_in_crop
from biokit.keypoint_names import HALPE26, SETS
from biokit.nets.keypoint_encoder import keypoint_encoder
from biokit.nets.mesh_recovery import BodyEstimate, mesh_recovery
from biokit.synth.keypoint_noise import DetectorError, detected
from biokit.train.keypoint_windows import Bank, View, make_batch, subjects
from biokit.train.loop import Schedule
from biokit.train.mesh_recovery import train
from biokit.train.mesh_recovery_loss import LossWeights, body_points, mesh_recovery_loss

PERFECT = DetectorError(noise=0, outliers=0, wild=0, missing=0, limb=0)


def _bank() -> Bank:
    generator = torch.Generator().manual_seed(0)
    theta = 0.2 * torch.randn(30, 1, 24, 3, generator=generator).expand(-1, 11, -1, -1)
    growing = torch.linspace(-0.2, 0.2, 11)[:, None, None]
    hips = torch.linspace(-0.3, 0.3, 11)[:, None] * torch.tensor([1.0, 0.0, 0.5])
    return Bank(theta + growing, hips.expand(30, -1, -1))


def _batch(count: int = 64, error: DetectorError = PERFECT, seed: int = 0):
    return make_batch(
        subjects(open_body()),
        _bank(),
        count=count,
        view=View(error=error),
        generator=torch.Generator().manual_seed(seed),
    )


def test_keypoints_are_seen_where_the_true_body_has_them() -> None:
    batch = _batch(count=256)
    body = open_body()
    _, points = body_points(body, body_keypoints(body), batch.truth.rotation, batch.truth.beta)
    seen = seen_in_crop(points + batch.truth.translation[:, None], batch.crop)
    off = (seen - batch.seen[:, 5]).norm(dim=-1) * batch.crop.spread[:, None]
    off = (off * batch.truth.translation[:, 2:]).masked_fill(batch.weight[:, 5] == 0, torch.nan)
    knees = off[:, [HALPE26.index(f"{side}_knee") for side in ("left", "right")]].nanmedian()
    assert knees < 0.03  # m: where detectors and people have their knees differs
    assert off.nanmedian(dim=0).values[:17].max() < 0.06


def test_people_are_whole_and_before_the_camera() -> None:
    batch = _batch(count=256, error=DetectorError())
    turn = batch.truth.rotation
    torch.testing.assert_close(turn @ turn.mT, torch.eye(3).expand_as(turn), atol=1e-5, rtol=0)
    assert (batch.truth.translation[:, 2] > 1.0).all()
    assert 0.5 < (batch.weight > 0).float().mean() < 0.95
    assert batch.weight.min() >= 0
    assert batch.weight.max() <= 1
    up = batch.truth.rotation[:, 0, 1, 1]  # of the pelvis, y of the camera points down
    assert (up < 0).float().mean() > 0.9


def test_the_same_seed_draws_the_same_windows() -> None:
    one, other = _batch(seed=3), _batch(seed=3)
    torch.testing.assert_close(one.seen, other.seen)
    assert not torch.equal(one.seen, _batch(seed=4).seen)


def test_knees_and_elbows_keep_bending_one_way() -> None:
    bank = _bank()
    straight = Bank(torch.zeros_like(bank.theta), bank.hips)
    batch = make_batch(
        subjects(open_body()),
        straight,
        count=512,
        view=View(changed=1.0),
        generator=torch.Generator().manual_seed(0),
    )
    knee = batch.truth.rotation[:, JOINT_NAMES.index("left_knee")]
    assert (knee[:, 2, 1] > -0.35).all()  # sine of the bend, some of it by turns about other axes
    assert (knee[:, 2, 1] > 0.2).any()


def test_a_detectors_errors_have_the_size_they_say() -> None:
    generator = torch.Generator().manual_seed(0)
    points = torch.zeros(400, 11, 26, 2)
    error = DetectorError(noise=0.02, outliers=0, missing=0.2, limb=0)
    position, confidence = detected(points, torch.full((400, 11), 100.0), error, generator)
    spread = position[:, :, HALPE26.index("left_knee")].std() / 100  # m
    assert 0.007 < spread < 0.016  # 15 to 100 % of it, each window its own
    assert 0.08 < (confidence == 0).float().mean() < 0.2
    far = position.norm(dim=-1)[confidence > 0]
    trust = confidence[confidence > 0]
    assert torch.corrcoef(torch.stack([far, trust]))[0, 1] < -0.1
    exact, sure = detected(points, torch.ones(400, 11), PERFECT, generator)
    assert not exact.any()
    assert sure.min() >= 0.1


def test_the_loss_is_zero_at_the_truth_and_nowhere_else() -> None:
    batch = _batch(count=8)
    body = open_body()
    truth = BodyEstimate(
        batch.truth.rotation, batch.truth.beta, torch.zeros(8, 3), batch.truth.translation
    )
    weights = LossWeights(depth=1.0)
    own = body_keypoints(body)
    terms = mesh_recovery_loss(truth, batch.truth, batch.crop, body, own, weights)
    assert all(float(value) < 1e-7 for value in terms.values())
    assert set(terms) == {"theta", "beta", "points", "view", "depth", "total"}
    for name, value in (
        ("theta", truth._replace(rotation=truth.rotation.roll(1, 0))),
        ("beta", truth._replace(beta=truth.beta + 1)),
        ("view", truth._replace(translation=truth.translation + torch.tensor([0.1, 0.0, 0.0]))),
        ("depth", truth._replace(translation=1.1 * truth.translation)),
    ):
        off = mesh_recovery_loss(value, batch.truth, batch.crop, body, own, weights)
        assert off[name] > 1e-6, name


def test_training_lowers_both_losses() -> None:
    torch.manual_seed(0)
    network = mesh_recovery(
        keypoint_encoder(hidden=64, blocks=1, width=8), width=8, heads=2, tokens=8, points=1
    )
    weights = LossWeights(theta=1.0, beta=0.01, points=4.0, view=1.0, depth=0.2)
    common = {"body": open_body(), "weights": weights, "view": View(), "count": 32, "every": 10}
    schedule = Schedule(steps=40, learning_rate=2e-3, warm_up=5)
    first = train(network, _bank(), schedule, first_only=True, progress=False, **common)
    assert first["total"].iloc[-1] < 0.9 * first["total"].iloc[0]
    whole = train(network, _bank(), schedule, progress=False, **common)
    assert whole["total"].iloc[-1] < first["total"].iloc[0]
    assert {"first", "theta", "points"} <= set(whole.columns)
    assert sorted(SETS) == ["blazepose33", "coco17", "halpe26", "openpose25"]
