"""Deformable attention against a plain loop."""

import torch

from biokit.nets.deformable import DeformableAttention, as_table, sample_maps

SIZES = ((2, 3), (8, 5), (9, 12))


def _case(dtype: torch.dtype = torch.float64) -> tuple[list[torch.Tensor], ...]:
    generator = torch.Generator().manual_seed(0)
    maps = [torch.randn(2, 8, h, w, generator=generator, dtype=dtype) for h, w in SIZES]
    points = 2.8 * torch.rand(2, 5, 2, 3, 4, 2, generator=generator, dtype=dtype) - 1.4
    weight = torch.rand(2, 5, 2, 3, 4, generator=generator, dtype=dtype)
    return maps, points, weight


def _looped(maps: list[torch.Tensor], points: torch.Tensor, weight: torch.Tensor) -> torch.Tensor:
    """Sum over scales and points of alpha F(r), bilinear, zero outside: one number at a time."""
    batch, queries, heads, scales, count, _ = points.shape
    width = maps[0].shape[1]
    each = width // heads
    out = torch.zeros(batch, queries, width, dtype=points.dtype)
    for b in range(batch):
        for q in range(queries):
            for h in range(heads):
                own = slice(h * each, (h + 1) * each)
                for s in range(scales):
                    high, wide = maps[s].shape[-2:]
                    for m in range(count):
                        u, v = points[b, q, h, s, m]
                        x, y = float((u + 1) * wide / 2 - 0.5), float((v + 1) * high / 2 - 0.5)
                        for column in range(wide):
                            for row in range(high):
                                share = max(0.0, 1 - abs(x - column)) * max(0.0, 1 - abs(y - row))
                                out[b, q, own] += (
                                    weight[b, q, h, s, m] * share * maps[s][b, own, row, column]
                                )
    return out


def test_samples_are_those_of_a_plain_loop() -> None:
    maps, points, weight = _case()
    expected = _looped(maps, points, weight)
    torch.testing.assert_close(
        sample_maps(as_table(maps), points, weight), expected, atol=1e-12, rtol=0
    )
    single = sample_maps(as_table([m.float() for m in maps]), points.float(), weight.float())
    torch.testing.assert_close(single.double(), expected, atol=1e-5, rtol=0)


def test_samples_are_those_of_grid_sample() -> None:
    maps, points, weight = _case()
    expected = torch.zeros(2, 5, 8, dtype=torch.float64)
    for s, level in enumerate(maps):
        for h in range(2):
            own = slice(4 * h, 4 * h + 4)
            taken = torch.nn.functional.grid_sample(
                level[:, own], points[:, :, h, s], align_corners=False
            )
            expected[:, :, own] += (taken * weight[:, None, :, h, s]).sum(-1).mT
    torch.testing.assert_close(sample_maps(as_table(maps), points, weight), expected)


def test_gradients_are_those_of_finite_differences() -> None:
    maps, points, weight = _case()
    inputs = [x.requires_grad_() for x in (*maps, points, weight)]
    assert torch.autograd.gradcheck(lambda *x: sample_maps(as_table(x[:3]), *x[3:]), inputs)


def test_attention_looks_around_its_reference_points_at_first() -> None:
    torch.manual_seed(0)
    attention = DeformableAttention(width=8, heads=2, scales=1, points=1)
    ramp = torch.linspace(-1, 1, 64)
    level = ramp.expand(1, 8, 64, 64).clone()  # its value is u
    reference = torch.tensor([[-0.5, 0.0], [0.5, 0.0]])
    seen = []
    attention.out.register_forward_pre_hook(lambda _, x: seen.append(x[0]))
    attention(torch.zeros(1, 2, 8), reference, as_table([level]))
    right, left = seen[0][0, :, 0], seen[0][0, :, 4]  # heads look a quarter to either side
    torch.testing.assert_close(right, reference[:, 0] + 0.25, atol=0.02, rtol=0)
    torch.testing.assert_close(left, reference[:, 0] - 0.25, atol=0.02, rtol=0)
