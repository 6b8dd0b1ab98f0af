"""A network over a recording: windows, scale factors, ranges."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import torch
import xarray as xr

from biokit import schema
from biokit.engine.kinematics import forward_kinematics
from biokit.io import open_skeleton
from biokit.nets.neural_ik import NeuralIK
from biokit.predict import _windows, neural_motion, scaled_model, virtual_model
from tests.neural_ik import moving, small_network, tied

SAME = 1e-5  # rad, m, 1: in single precision


def stub(frames: int, *, last_only: bool) -> Any:
    return SimpleNamespace(frames=frames, last_only=last_only)


@pytest.fixture(scope="module")
def network() -> NeuralIK:
    return small_network()


# ------------------------------------------------------------------------------------------ windows


@pytest.mark.parametrize("overlap", [True, False])
@pytest.mark.parametrize("size", [1, 2, 7, 64])
def test_every_frame_is_written_once(size: int, overlap: bool) -> None:
    """Recordings of 1 to 300 frames: no frame is forgotten, none twice, each from its own place."""
    for count in range(1, 301):
        written = np.zeros(count, dtype=int)
        sources = np.full(count, -1)
        for place in _windows(count, stub(size, last_only=False), overlap):
            frames = place.frames.numpy()
            assert len(frames) == min(size, count)
            assert frames[0] >= 0 and frames[-1] < count
            assert (np.diff(frames) == 1).all()
            assert 0 <= place.taken.start < place.taken.stop <= len(frames)
            written[place.written] += 1
            sources[place.written] = frames[place.taken]
        assert (written == 1).all(), count
        assert (sources == np.arange(count)).all(), count


def test_overlapping_windows_look_a_quarter_ahead_and_back() -> None:
    for count in (64, 65, 100, 128, 300):
        for place in _windows(count, stub(64, last_only=False), True):
            first, last = int(place.frames[0]), int(place.frames[-1])
            assert first == 0 or place.written.start - first >= 15
            assert last == count - 1 or last - (place.written.stop - 1) >= 15


def test_single_frame_out_looks_back() -> None:
    for count in (1, 5, 70):
        places = _windows(count, stub(16, last_only=True), True)
        assert [place.written for place in places] == [slice(f, f + 1) for f in range(count)]
        for f, place in enumerate(places):
            assert place.frames.tolist() == [max(f - 15 + k, 0) for k in range(16)]
            assert place.taken == slice(0, 1)


# --------------------------------------------------------------------------------------- recordings


@pytest.mark.parametrize("count", [1, 2, 9, 16, 17, 50])
def test_any_length(network: NeuralIK, count: int) -> None:
    _, markers = moving(1, count)
    steps: list[int] = []
    found = neural_motion(network, markers[0], progress=steps.append)
    skeleton = network.skeleton
    assert found.q.shape == found.deviation.shape == (count, len(skeleton.default))
    assert found.q.dtype == found.factors.dtype == torch.float64
    assert found.factors.shape == (len(skeleton.body_names), 3)
    assert torch.isfinite(found.q).all() and torch.isfinite(found.factors).all()
    assert sum(steps) == count
    bounded = torch.tensor(skeleton.bounded)
    lower, upper = skeleton.lower.double(), skeleton.upper.double()
    assert ((found.q >= lower) & (found.q <= upper))[:, bounded].all()
    known = [c for c in skeleton.free if skeleton.coordinate_is_rotation[c]]
    assert (found.deviation[:, known] > 0).all()
    others = [c for c in range(len(skeleton.default)) if c not in known]
    assert found.deviation[:, others].isnan().all()
    locked = [i for i, lock in enumerate(skeleton.locked) if lock]
    assert torch.equal(found.q[:, locked], skeleton.default[locked].double().expand(count, -1))


def test_groups_of_windows_do_not_show(network: NeuralIK, monkeypatch: pytest.MonkeyPatch) -> None:
    _, markers = moving(1, 60)
    whole = neural_motion(network, markers[0])
    monkeypatch.setattr("biokit.predict.WINDOWS", 2)
    parts = neural_motion(network, markers[0])
    for one, other in zip(whole, parts, strict=True):
        torch.testing.assert_close(one, other, rtol=0, atol=SAME, equal_nan=True)


def test_the_answer_is_the_network_s(network: NeuralIK) -> None:
    """One window: the orientations are the network's, named and clamped."""
    _, markers = moving(1, 16)
    with torch.no_grad():
        said = network(markers.float())
    found = neural_motion(network, markers[0])
    torch.testing.assert_close(found.factors, said.factors[0].double(), rtol=0, atol=SAME)
    skeleton = network.skeleton.to(dtype=torch.float64)
    root = skeleton.body_names.index("pelvis")
    one, other = (forward_kinematics(skeleton, q) for q in (found.q, said.q[0].double()))
    torch.testing.assert_close(one.rotation[:, root], other.rotation[:, root], rtol=0, atol=SAME)
    torch.testing.assert_close(one.position[:, root], other.position[:, root], rtol=0, atol=SAME)


def test_angles_of_a_recording_do_not_jump_by_turns(network: NeuralIK) -> None:
    """A person who turns about the vertical three times: the heading goes on."""
    _, markers = moving(1, 1)
    angle = torch.linspace(0, 6 * torch.pi, 200).double()
    turn = torch.zeros(200, 3, 3).double()
    turn[:, 0, 0] = turn[:, 2, 2] = angle.cos()
    turn[:, 0, 2], turn[:, 2, 0] = angle.sin(), -angle.sin()
    turn[:, 1, 1] = 1
    found = neural_motion(network, markers[0, 0] @ turn.mT)
    heading = found.q[:, network.skeleton.coordinate_names.index("pelvis_rotation")]
    assert float(heading.diff().abs().max()) < 0.3
    assert float((heading[-1] - heading[0]).abs()) == pytest.approx(6 * torch.pi, abs=0.3)


def test_single_frame_out(network: NeuralIK) -> None:
    last = small_network(last_only=True)
    _, markers = moving(1, 20)
    found = neural_motion(last, markers[0])
    assert found.q.shape == (20, len(last.skeleton.default))
    with torch.no_grad():
        said = last(markers[:, 4:].float())
    torch.testing.assert_close(found.deviation[-1, 6:15], said.spread[0, 0, 6:15].double())


def test_markers_that_are_not_the_network_s(network: NeuralIK) -> None:
    with pytest.raises(ValueError, match=r"the network needs \(frames, 142, 3\)"):
        neural_motion(network, torch.zeros(4, 87, 3))
    with pytest.raises(ValueError, match=r"shape \(142, 3\)"):
        neural_motion(network, torch.zeros(142, 3))
    with pytest.raises(ValueError, match="no frames"):
        neural_motion(network, torch.zeros(0, 142, 3))


# ------------------------------------------------------------------------------------ scaled models


def scaled_motion(bodies: tuple[str, ...], factors: np.ndarray) -> xr.Dataset:
    return xr.Dataset(
        {"scale_factor": (("body", "space"), factors)},
        coords={"body": list(bodies), "space": list(schema.SPACE)},
    )


def test_scaled_model(network: NeuralIK) -> None:
    generic = virtual_model(network)
    assert generic.marker_names == network.marker_names
    assert generic.dtype == torch.float64
    count = len(generic.body_names)
    rng = np.random.default_rng(0)
    factors = rng.uniform(0.9, 1.1, (count, 3))
    motion = scaled_motion(generic.body_names, factors)
    model = scaled_model(motion, generic, mass=61.5)
    assert float(model.mass.sum()) == pytest.approx(61.5)
    q, _ = moving(1, 3)
    one = forward_kinematics(model, q[0])
    other = forward_kinematics(generic, q[0], torch.from_numpy(factors))
    torch.testing.assert_close(one.position, other.position, rtol=0, atol=1e-9)
    torch.testing.assert_close(model.scale_factor, torch.from_numpy(factors))
    plain = scaled_model(motion, open_skeleton())
    assert plain.marker_names == open_skeleton().marker_names
    assert float(plain.mass.sum()) == pytest.approx(float(open_skeleton().mass.sum()))


def test_motions_that_scale_nothing_are_said(network: NeuralIK) -> None:
    generic = virtual_model(network)
    with pytest.raises(ValueError, match="no scale_factor"):
        scaled_model(xr.Dataset(), generic)
    names = tuple(reversed(generic.body_names))
    motion = scaled_motion(names, np.ones((len(names), 3)))
    with pytest.raises(ValueError, match="scale factors are of the bodies"):
        scaled_model(motion, generic)


def test_the_generic_model_fits_the_network(network: NeuralIK) -> None:
    registration = tied()
    generic = virtual_model(network)
    rows = [registration.skeleton.marker_names.index(name) for name in generic.marker_names]
    torch.testing.assert_close(
        generic.marker_location, registration.skeleton.marker_location[rows], rtol=0, atol=1e-6
    )
    assert generic.muscles.names == open_skeleton().muscles.names
