"""NeurIK: virtual markers over a window of frames to joint angles and segment scale factors.

Koleini et al. (2025), BioPose: biomechanically-accurate 3D pose estimation from monocular videos,
section 3.3 and appendix 1.2: marker embedding, 1-D convolutions along the markers, a transformer
over the frames, and a forward-kinematics layer that turns angles and factors into markers.

Beyond the paper: markers are seen in rigid frames of the segments (`biokit.nets.segment_frames`),
so that the answer turns with the person and markers may be missing; the network corrects the
orientations of these frames to those of the bones, whose angles follow in closed form
(`biokit.engine.orientations`) before a last correction; every coordinate has its expected error.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import roma
import torch
from torch import Tensor, nn

from biokit.engine.floating_base import root_coordinates
from biokit.engine.model import Model
from biokit.engine.orientations import coordinates_of_orientations
from biokit.nets.layers import ResidualBlock, SpatialConvolutions, TemporalTransformer
from biokit.nets.segment_frames import SegmentFrames, segment_frames, segments_of_bodies

MARKER_ENTRIES = 7  # of `SegmentView.markers`
SEGMENT_ENTRIES = 12  # of `SegmentView.segments`
SCALE_LIMIT = 0.7  # of the logarithm: factors stay between a half and twice
SMALLEST_SPREAD = 1e-3  # rad or m


class Estimate(NamedTuple):
    """What the network says of B windows; O frames out: all T, or the last.

    Attributes
    ----------
    q : Tensor, shape (B, O, n)
        Coordinates, rad and m.
    factors : Tensor, shape (B, nb, 3)
        Scale factors, the same over the window.
    rotation : Tensor, shape (B, O, nb, 3, 3)
        Orientation of every body in ground, before the last correction of the angles.
    spread : Tensor, shape (B, O, n)
        Expected absolute error of each coordinate, rad and m.
    """

    q: Tensor
    factors: Tensor
    rotation: Tensor
    spread: Tensor


class MarkerEmbedding(nn.Module):
    """A linear layer on what is seen of a marker, with a bias of each marker's own."""

    def __init__(self, *, markers: int, channels: int) -> None:
        super().__init__()
        self.linear = nn.Linear(MARKER_ENTRIES, channels, bias=False)
        self.bias = nn.Parameter(0.02 * torch.randn(markers, channels))

    def forward(self, x: Tensor) -> Tensor:
        """[..., m, MARKER_ENTRIES] to [..., m, channels]."""
        return self.linear(x) + self.bias


class NeuralIK(nn.Module):
    """The network. Its numbers are held by `neural_ik`."""

    def __init__(
        self,
        *,
        skeleton: Model,
        marker_names: Sequence[str],
        rest_rotation: Tensor,
        frames_of: SegmentFrames,
        segment_of_body: Sequence[int],
        embedding: nn.Module,
        spatial: nn.Module,
        projection: nn.Module,
        blocks: nn.Module,
        temporal: TemporalTransformer,
        heads: nn.ModuleDict,
        last_only: bool,
    ) -> None:
        super().__init__()
        self._skeleton = skeleton.to("cpu", torch.float32)
        self.marker_names = tuple(marker_names)
        self.rest_rotation = rest_rotation
        self.frames_of = frames_of
        self.segment_of_body = tuple(segment_of_body)
        self.embedding = embedding
        self.spatial = spatial
        self.projection = projection
        self.blocks = blocks
        self.temporal = temporal
        self.heads = heads
        self.last_only = last_only

    @property
    def skeleton(self) -> Model:
        """The skeleton of generic size, where the network is."""
        template = self.frames_of.template
        self._skeleton = self._skeleton.to(template.device, template.dtype)
        return self._skeleton

    @property
    def frames(self) -> int:
        """Frames of a window."""
        return self.temporal.frames

    def forward(self, markers: Tensor) -> Estimate:
        """Estimate coordinates and factors.

        Parameters
        ----------
        markers : Tensor, shape (B, T, m, 3)
            In the order of ``marker_names``, in ground (y up), m; NaN = missing. T at most
            `frames`.
        """
        view = self.frames_of(markers)
        batch, frames = view.markers.shape[:2]
        entries = torch.cat([view.markers.flatten(2), view.segments.flatten(2)], -1)
        embedded = self.embedding(view.markers).flatten(0, 1).mT  # [BT, c, m]
        flat = torch.cat(
            [self.spatial(embedded).flatten(1), view.segments.flatten(0, 1).flatten(1)], 1
        )
        tokens = self.temporal(self.blocks(self.projection(flat)).unflatten(0, (batch, frames)))
        log_factors = SCALE_LIMIT * torch.tanh(self.heads["factors"](tokens).mean(1) / SCALE_LIMIT)
        out = slice(-1, None) if self.last_only else slice(None)
        tokens, entries = tokens[:, out], entries[:, out]
        placed = self.heads["place"](tokens) + self.heads["place_direct"](entries)
        change = roma.special_gramschmidt(placed[..., 3:].unflatten(-1, (-1, 3, 2)))
        seen = view.rotation[:, out].index_select(-3, self._owners(markers.device))
        rotation = seen @ change  # [B, O, nb, 3, 3]
        root = self.segment_of_body[0]
        position = view.middle[:, out, root] + (
            view.rotation[:, out, root] @ placed[..., :3, None]
        ).squeeze(-1)
        q, spread = self._coordinates(tokens, rotation, position)
        return Estimate(q, log_factors.exp().unflatten(-1, (-1, 3)), rotation, spread)

    def _owners(self, device: torch.device) -> Tensor:
        return torch.tensor(self.segment_of_body, device=device)

    def _coordinates(
        self, tokens: Tensor, rotation: Tensor, position: Tensor
    ) -> tuple[Tensor, Tensor]:
        skeleton = self.skeleton
        q = coordinates_of_orientations(skeleton, rotation)
        parents = skeleton.index([max(p, 0) for p in skeleton.parent])
        relative = (rotation.index_select(-3, parents).mT @ rotation).flatten(-3)
        change, log_spread = self.heads["angles"](torch.cat([tokens, relative], -1)).chunk(2, -1)
        q = _with_root_position(skeleton, q + change * self._correctable(skeleton), position)
        return q, SMALLEST_SPREAD + nn.functional.softplus(log_spread - 3.0)

    def _correctable(self, skeleton: Model) -> Tensor:
        """Free coordinates that the last correction may move: not the root's, which are exact."""
        own = torch.zeros_like(skeleton.default)
        own[list(skeleton.free)] = 1.0
        own[list(root_coordinates(skeleton))] = 0.0
        return own


def neural_ik(
    skeleton: Model,
    marker_names: Sequence[str],
    template: Tensor,
    rest_rotation: Tensor,
    *,
    channels: int = 8,
    convolutions: int = 2,
    kernel: int = 5,
    width: int | None = None,
    blocks: int = 0,
    depth: int = 4,
    heads: int = 8,
    expansion: int = 2,
    frames: int = 64,
    last_only: bool = True,
) -> NeuralIK:
    """Build NeurIK; the defaults are the paper's where it gives them.

    Parameters
    ----------
    skeleton : Model
        Of generic size, with the virtual markers among its markers.
    marker_names : sequence of str
        Virtual markers, in an order in which neighbours on the body stand together.
    template : Tensor, shape (m, 3)
        The virtual markers of the mean body in the T-pose, m, y up.
    rest_rotation : Tensor, shape (nb, 3, 3)
        Orientation of the skeleton's bodies in that pose; the network starts from it.
    channels : int
        Size of a marker's embedding, c in the paper, which does not give it.
    convolutions, kernel : int
        1-D convolutions along the markers and their width (not in the paper).
    width : int, optional
        Size of a frame's token. None, as in the paper: what the convolutions give, flattened.
    blocks : int
        Feed-forward blocks between the convolutions and the transformer (0: the paper).
    depth, heads, expansion : int
        Layers, heads and feed-forward factor of the transformer (not in the paper).
    frames : int
        Window (table 5: 16, 32, 64, 128).
    last_only : bool
        Single-frame-out, for the last frame of the window, or multi-frame-out (table 4).

    Raises
    ------
    ValueError
        If a marker is not one of the skeleton's, too few sit on its root, ``heads`` does not divide
        the size of a token, or ``kernel`` is even.
    """
    missing = [name for name in marker_names if name not in skeleton.marker_names]
    if missing:
        raise ValueError(f"the model {skeleton.name!r} lacks the markers {', '.join(missing)}")
    rows = [skeleton.marker_names.index(name) for name in marker_names]
    frames_of = segment_frames(skeleton, rows, template)
    count, bodies, segments = len(rows), len(skeleton.body_names), len(frames_of.parents)
    free = len(skeleton.coordinate_names)
    flat = count * channels + segments * SEGMENT_ENTRIES
    entries = count * MARKER_ENTRIES + segments * SEGMENT_ENTRIES
    token = flat if width is None else width
    wrong = [f"kernel is {kernel}, which has no middle"] if kernel % 2 == 0 else []
    if token % heads:
        wrong.append(f"{heads} heads do not divide a token of {token}; give heads or width")
    if wrong:
        raise ValueError("this network cannot be built: " + "; ".join(wrong))
    out = 3 + 6 * bodies
    parts = nn.ModuleDict(
        {
            "factors": nn.Sequential(ResidualBlock(width=token), nn.Linear(token, 3 * bodies)),
            "place": nn.Linear(token, out),
            "place_direct": nn.Linear(entries, out, bias=False),
            "angles": nn.Sequential(
                nn.Linear(token + 9 * bodies, token), nn.GELU(), nn.Linear(token, 2 * free)
            ),
        }
    )
    network = NeuralIK(
        skeleton=skeleton,
        marker_names=marker_names,
        rest_rotation=rest_rotation.to("cpu", torch.float32),
        frames_of=frames_of,
        segment_of_body=segments_of_bodies(skeleton, rows),
        embedding=MarkerEmbedding(markers=count, channels=channels),
        spatial=SpatialConvolutions(channels=channels, depth=convolutions, kernel=kernel),
        projection=nn.Identity() if width is None else nn.Linear(flat, token),
        blocks=nn.Sequential(*(ResidualBlock(width=token) for _ in range(blocks))),
        temporal=TemporalTransformer(
            width=token, depth=depth, heads=heads, expansion=expansion, frames=frames
        ),
        heads=parts,
        last_only=last_only,
    )
    _start_at_rest(network, rest_rotation)
    return network


def _with_root_position(skeleton: Model, q: Tensor, position: Tensor) -> Tensor:
    """Coordinates whose root stands at a position (..., 3) in ground."""
    columns = list(q.unbind(-1))
    for k, body in enumerate(skeleton.channel_body):
        if skeleton.parent[body] >= 0 or skeleton.channel_is_rotation[k]:
            continue
        slope, offset = skeleton.channel_curve.slope[k], skeleton.channel_curve.offset[k]
        axis = skeleton.parent_rotation[body] @ skeleton.channel_axis[k]
        along = (position - skeleton.parent_offset[body]) @ axis
        columns[skeleton.channel_coordinate[k]] = (along - offset) / slope
    return torch.stack(columns, -1)


@torch.no_grad()
def _start_at_rest(network: NeuralIK, rest_rotation: Tensor) -> None:
    """First outputs: the bones turn with their segments, everybody is of generic size."""
    place, direct, angles, factors = (
        _last_linear(network.heads[name]) for name in ("place", "place_direct", "angles", "factors")
    )
    place.weight.mul_(0.01)
    direct.weight.zero_()
    place.bias[:3] = 0.0
    place.bias[3:] = rest_rotation[..., :2].flatten()
    for last in (angles, factors):
        last.weight.mul_(0.01)
        last.bias.zero_()


def _last_linear(head: nn.Module) -> nn.Linear:
    last = head[-1] if isinstance(head, nn.Sequential) else head
    assert isinstance(last, nn.Linear)
    return last
