"""One shape for a clip, of a height where that is known."""

from __future__ import annotations

import torch
from torch import Tensor

from biokit.body.model import Body
from biokit.body.skinning import rest_shape

CLOSE = 1e-5  # m, of the height
FARTHEST = 5.0  # standard deviations that a component may be from people's mean
STEPS = 20


def shared_shape(beta: Tensor, weight: Tensor) -> Tensor:
    """The mean shape (S,) of frames (F, S), weighted (F,); the plain mean where no weight is."""
    weight = weight.to(beta)
    if not bool((weight > 0).any()):
        weight = torch.ones_like(weight)
    return (beta * weight[:, None]).sum(0) / weight.sum()


def stature(body: Body, beta: Tensor) -> Tensor:
    """Height (...) in m of shapes (..., S), standing straight and barefoot."""
    upright = rest_shape(body, beta)[0][..., 1]
    return upright.amax(-1) - upright.amin(-1)


def slope_of_height(body: Body, beta: Tensor) -> tuple[Tensor, Tensor]:
    """Height () in m of a shape (S,), and its slope (S,) by the shape's components."""
    with torch.enable_grad():
        free = beta.detach().clone().requires_grad_()
        tall = stature(body, free)
        (slope,) = torch.autograd.grad(tall, free)
    return tall.detach(), slope


def shape_of_height(body: Body, beta: Tensor, height: float) -> Tensor:
    """The shape nearest to another one that has a height.

    Components are of unit variance over people, so that the nearest is the likeliest.

    Parameters
    ----------
    body : Body
    beta : Tensor, shape (S,)
    height : float
        Stature, m.

    Raises
    ------
    ValueError
        If no shape within five standard deviations of the mean is so tall.
    """
    wide = body.to("cpu", torch.float64)
    start = beta.detach().cpu().double()
    at = start
    for _ in range(STEPS):
        tall, slope = slope_of_height(wide, at)
        missing = height - float(tall)
        if abs(missing) < CLOSE or float(at.abs().max()) > 2 * FARTHEST:
            break
        # the point nearest to the start where the linearised condition holds
        at = start + slope * (missing + float(slope @ (at - start))) / float(slope @ slope)
    if float(at.abs().max()) > FARTHEST or abs(height - float(stature(wide, at))) > 10 * CLOSE:
        raise ValueError(
            f"a height of {height:g} m needs a shape {float(at.abs().max()):.1f} standard"
            f" deviations from the mean of adults; the body {body.name!r} is meant for up to"
            f" {FARTHEST:g}. Is the height in m?"
        )
    return at.to(beta)
