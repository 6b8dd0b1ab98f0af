"""The training loop: it learns, goes on where it stopped, and says what is wrong."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from biokit.train import loop
from biokit.train.loop import Schedule, fit

STEPS = 10
CPU: dict[str, Any] = {"accelerator": "cpu", "progress": False}


def network() -> nn.Module:
    torch.manual_seed(1)
    return nn.Sequential(nn.Linear(3, 16), nn.Tanh(), nn.Linear(16, 1))


def batches(step: int, generator: torch.Generator) -> tuple[Tensor, Tensor]:
    x = torch.rand(32, 3, generator=generator)
    return x, x.sum(1, keepdim=True).sin()


def loss(model: nn.Module, batch: tuple[Tensor, Tensor]) -> dict[str, Tensor]:
    x, y = batch
    away = model(x) - y
    return {"square": away.square().mean(), "total": away.square().mean() + 0 * away.mean()}


def schedule(**numbers: Any) -> Schedule:
    return Schedule(**({"steps": STEPS, "learning_rate": 1e-2, "warm_up": 3} | numbers))


def weights(model: nn.Module) -> dict[str, Tensor]:
    return {name: value.clone() for name, value in model.state_dict().items()}


class Interruption(Exception):  # noqa: N818 (nothing is wrong)
    pass


def stops_at(step: int) -> Any:
    def source(now: int, generator: torch.Generator) -> tuple[Tensor, Tensor]:
        if now == step:
            raise Interruption
        return batches(now, generator)

    return source


def test_it_learns() -> None:
    model = network()
    history = fit(model, batches, loss, schedule(steps=200), every=50, **CPU)
    assert list(history["step"]) == [50, 100, 150, 200]
    assert set(history) == {"step", "rate", "square", "total"}
    assert history["total"].iloc[-1] < 0.3 * history["total"].iloc[0]
    assert (history["total"] == history["square"]).all()


@pytest.mark.parametrize("average", [0.0, 0.9])
@pytest.mark.parametrize("every", [5, 3])
def test_an_interrupted_run_ends_bit_identically(
    tmp_path: Path, every: int, average: float
) -> None:
    plan = schedule(average=average)
    whole, cut = network(), network()
    history = fit(whole, batches, loss, plan, every=every, **CPU)
    checkpoint = tmp_path / "new" / "run.ckpt"
    with pytest.raises(Interruption):
        fit(cut, stops_at(7), loss, plan, every=every, checkpoint=checkpoint, **CPU)
    again = network()
    with torch.no_grad():
        for weight in again.parameters():
            weight.zero_()  # what it begins with does not matter
    drawn: list[int] = []

    def watched(step: int, generator: torch.Generator) -> tuple[Tensor, Tensor]:
        drawn.append(step)
        return batches(step, generator)

    resumed = fit(again, watched, loss, plan, every=every, checkpoint=checkpoint, **CPU)
    assert drawn == list(range(every * (7 // every), STEPS))
    for name, value in weights(whole).items():
        assert torch.equal(value, again.state_dict()[name]), name
    assert resumed.equals(history)
    # and a finished run is only read
    done = network()
    assert fit(done, stops_at(0), loss, plan, checkpoint=checkpoint, **CPU).equals(history)
    for name, value in weights(whole).items():
        assert torch.equal(value, done.state_dict()[name]), name


def test_history_of_a_run_that_goes_on_with_another_pace(tmp_path: Path) -> None:
    """Rows are means of the steps that they stand for, whatever `every` was before."""
    checkpoint = tmp_path / "run.ckpt"

    def steps(model: nn.Module, batch: tuple[Tensor, Tensor]) -> dict[str, Tensor]:
        return loss(model, batch) | {"one": torch.ones(())}

    with pytest.raises(Interruption):
        fit(network(), stops_at(5), steps, schedule(), every=4, checkpoint=checkpoint, **CPU)
    history = fit(network(), batches, steps, schedule(), every=3, checkpoint=checkpoint, **CPU)
    assert list(history["step"]) == [4, 6, 9, 10]
    assert list(history["one"]) == [1.0] * 4


def test_batches_depend_on_the_seed_and_the_step_only() -> None:
    def drawn(seed: int) -> list[Tensor]:
        found = []

        def source(step: int, generator: torch.Generator) -> tuple[Tensor, Tensor]:
            found.append(batches(step, generator)[0])
            return batches(step, generator)

        fit(network(), source, loss, schedule(steps=4, seed=seed), **CPU)
        return found

    one, again, other = drawn(3), drawn(3), drawn(4)
    assert all(torch.equal(a, b) for a, b in zip(one, again, strict=True))
    assert not any(torch.equal(a, b) for a, b in zip(one, other, strict=True))
    assert not torch.equal(one[0], one[1])


def test_checkpoints_appear_when_they_are_complete(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checkpoint = tmp_path / "run.ckpt"
    fit(network(), batches, loss, schedule(), every=5, checkpoint=checkpoint, **CPU)
    assert [p.name for p in tmp_path.iterdir()] == ["run.ckpt"]
    before = checkpoint.read_bytes()

    def broken(state: Any, path: Path) -> None:
        Path(path).write_bytes(b"half of it")
        raise OSError("no space left on device")

    (tmp_path / "other").mkdir()
    copy = tmp_path / "other" / "run.ckpt"
    copy.write_bytes(before)
    state = torch.load(copy, weights_only=True)
    torch.save(state | {"step": 5}, copy)
    kept = copy.read_bytes()
    monkeypatch.setattr(loop.torch, "save", broken)
    with pytest.raises(OSError, match="no space"):
        fit(network(), batches, loss, schedule(), every=5, checkpoint=copy, **CPU)
    assert copy.read_bytes() == kept


def test_a_checkpoint_of_another_run_is_said(tmp_path: Path) -> None:
    checkpoint = tmp_path / "run.ckpt"
    fit(network(), batches, loss, schedule(), checkpoint=checkpoint, **CPU)
    with pytest.raises(ValueError, match=r"another run \(steps, seed differ\)"):
        fit(network(), batches, loss, schedule(steps=20, seed=1), checkpoint=checkpoint, **CPU)
    with pytest.raises(ValueError, match="a checkpoint of another network"):
        fit(nn.Linear(3, 1), batches, loss, schedule(), checkpoint=checkpoint, **CPU)


@pytest.mark.parametrize("content", [b"", b"text", None])
def test_a_damaged_checkpoint_is_said(tmp_path: Path, content: bytes | None) -> None:
    checkpoint = tmp_path / "run.ckpt"
    fit(network(), batches, loss, schedule(), checkpoint=checkpoint, **CPU)
    whole = checkpoint.read_bytes()
    checkpoint.write_bytes(whole[: len(whole) // 2] if content is None else content)
    with pytest.raises(ValueError, match=r"run\.ckpt: not a checkpoint"):
        fit(network(), batches, loss, schedule(), checkpoint=checkpoint, **CPU)
    torch.save({"weights": torch.zeros(3)}, checkpoint)
    with pytest.raises(ValueError, match="not a checkpoint of a training"):
        fit(network(), batches, loss, schedule(), checkpoint=checkpoint, **CPU)


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_a_loss_that_is_no_number_stops_the_run(tmp_path: Path, value: float) -> None:
    checkpoint = tmp_path / "run.ckpt"
    count = iter(range(100))

    def breaks(model: nn.Module, batch: tuple[Tensor, Tensor]) -> dict[str, Tensor]:
        found = loss(model, batch)
        return found | {"total": found["total"] * (value if next(count) == 4 else 1.0)}

    model = network()
    with pytest.raises(FloatingPointError, match=r"at step 4; the losses are square .*, total"):
        fit(model, batches, breaks, schedule(), every=2, checkpoint=checkpoint, **CPU)
    assert all(torch.isfinite(w).all() for w in model.parameters())
    assert torch.load(checkpoint, weights_only=True)["step"] == 4  # it can go on from here


def test_the_average_is_smoother_than_the_last_weights() -> None:
    """With a decay, what is returned is between the weights of many steps, not the last ones."""
    last, mean = network(), network()
    start = weights(network())
    fit(last, batches, loss, schedule(steps=40), **CPU)
    fit(mean, batches, loss, schedule(steps=40, average=0.95), **CPU)
    name = "0.weight"
    far = (last.state_dict()[name] - start[name]).norm()
    assert 0 < (mean.state_dict()[name] - start[name]).norm() < far


def test_rate_warms_up_and_decays_exponentially() -> None:
    plan = Schedule(steps=1000, learning_rate=1e-3, final_learning_rate=1e-5, warm_up=10)
    assert plan.rate(0) == pytest.approx(1e-4)
    assert plan.rate(500) == pytest.approx(1e-4)
    assert plan.rate(1000) == pytest.approx(1e-5)
    assert plan.rate(700) / plan.rate(600) == pytest.approx(plan.rate(900) / plan.rate(800))
    assert Schedule(steps=10, warm_up=0).rate(0) == pytest.approx(1e-3)
    paper = Schedule(steps=1)
    assert (paper.learning_rate, paper.final_learning_rate, paper.weight_decay) == (
        1e-3,
        5e-6,
        1e-3,
    )


def test_gradients_are_clipped() -> None:
    def steep(model: nn.Module, batch: tuple[Tensor, Tensor]) -> dict[str, Tensor]:
        return {"total": 1e6 * loss(model, batch)["total"]}

    model = network()
    fit(model, batches, steep, schedule(steps=3, clip=1e-3), **CPU)
    norm = torch.stack([w.grad.norm() for w in model.parameters() if w.grad is not None]).norm()
    assert float(norm) <= 1e-3 * (1 + 1e-4)
