"""Nodes of muscle paths: the same as the lines for drawing, and where their bodies have them."""

import numpy as np
import pytest
import torch

from biokit.engine.kinematics import forward_kinematics
from biokit.engine.muscle_path import path_points
from biokit.engine.path_nodes import path_nodes
from tests.opensim_reference import compiled, random_poses

EXACT = 1e-12  # m


@pytest.mark.parametrize("name", ["gait2392", "Rajagopal2016"])
def test_counting_nodes_in_order_are_the_drawn_lines(name: str) -> None:
    model = compiled(name)
    q = torch.from_numpy(random_poses(model, 5, seed=3))
    nodes, lines = path_nodes(model, q), path_points(model, q).numpy()
    pose = forward_kinematics(model, q)
    turn = torch.cat([pose.rotation, torch.eye(3).to(q).expand(5, 1, 3, 3)], 1)
    place = torch.cat([pose.position, torch.zeros(5, 1, 3).to(q)], 1)
    body = list(nodes.body)
    ground = ((turn[:, body] @ nodes.position[..., None])[..., 0] + place[:, body]).numpy()
    key = nodes.key.numpy()
    for m in range(len(model.muscles)):
        own = np.array([k for k, muscle in enumerate(nodes.muscle) if muscle == m])
        for frame in range(5):
            order = own[np.argsort(key[frame, own], kind="stable")]
            order = order[np.isfinite(key[frame, order])]
            line = lines[frame, m]
            line = line[np.isfinite(line).all(axis=1)]
            np.testing.assert_allclose(ground[frame, order], line, rtol=0, atol=EXACT)


def test_fixed_points_stand_where_the_model_has_them() -> None:
    model = compiled("gait2392")
    path = model.muscles.path
    nodes = path_nodes(model, torch.from_numpy(random_poses(model, 3, seed=0)))
    still = [p for p in range(len(path.point_muscle)) if p not in path.moving_point]
    for p in still:
        place = nodes.position[:, nodes.point.index(p)]
        np.testing.assert_allclose(place, path.location[p].expand(3, 3), rtol=0, atol=1e-12)


def test_conditional_points_count_in_their_range_only() -> None:
    model = compiled("gait2392")
    path = model.muscles.path
    p = next(k for k, c in enumerate(path.condition_coordinate) if c >= 0)
    coordinate, (low, high) = path.condition_coordinate[p], path.condition_range[p].tolist()
    q = model.default.repeat(2, 1)
    q[0, coordinate], q[1, coordinate] = 0.5 * (low + high), high + 0.3
    key = path_nodes(model, q).key[:, p]
    assert torch.isfinite(key).tolist() == [True, False]


def test_coordinates_of_another_model() -> None:
    with pytest.raises(ValueError, match=r"q has shape \(2, 3\), but the model has"):
        path_nodes(compiled("gait2392"), torch.zeros(2, 3))
