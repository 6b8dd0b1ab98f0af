"""The image encoder: a vision transformer on the crop of a person, and maps of its tokens.

BioPose, section 3.2: ViT-H/16 on 256 x 192 pictures, its tokens brought to maps of 1, 4, 8 and 16
times their resolution by learned upsampling. The transformer is `transformers`' VitPoseBackbone, so
that weights of ViTPose and of human mesh recovery fit (`biokit.nets.public_weights`).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, nn
from torch.utils.checkpoint import checkpoint

from biokit.nets.feature_pyramid import FeaturePyramid
from biokit.nets.image_start import KeypointStart, TokenStart
from biokit.nets.mesh_recovery import JOINTS, Features, Start, mean_start

if TYPE_CHECKING:
    from transformers import VitPoseBackbone

# Mean and standard deviation of ImageNet's pictures, RGB in [0, 1], as ViTPose and HMR2 use them
MEAN = (0.485, 0.456, 0.406)
DEVIATION = (0.229, 0.224, 0.225)
SMALL_GRID = 100  # tokens
NORM_EPSILON = 1e-6  # of the public ViT weights

# The paper's transformer, and smaller ones of ViTPose, as arguments of `image_encoder`
PICTURE: dict[str, Any] = {"size": (256, 192), "patch": 16}
VIT_HUGE = PICTURE | {"width": 1280, "depth": 32, "heads": 16}
VIT_LARGE = PICTURE | {"width": 1024, "depth": 24, "heads": 16}
VIT_BASE = PICTURE | {"width": 768, "depth": 12, "heads": 12}
VIT_SMALL = PICTURE | {"width": 384, "depth": 12, "heads": 12}


class ImageEncoder(nn.Module):
    """Pictures to maps. Its numbers are held by `image_encoder`.

    Attributes
    ----------
    size : tuple of int
        Height and width of the crop, px.
    grid : tuple of int
        Rows and columns of tokens.
    """

    mean: Tensor
    deviation: Tensor

    def __init__(
        self,
        *,
        backbone: VitPoseBackbone,
        pyramid: FeaturePyramid,
        size: tuple[int, int],
        grid: tuple[int, int],
        start: TokenStart | KeypointStart,
        shapes: int,
        mixed: bool,
        checkpointing: bool,
    ) -> None:
        super().__init__()
        self.backbone = backbone
        self.pyramid = pyramid
        self.grid = grid
        self.size = size
        self.shapes = shapes
        self.mixed = mixed
        self.checkpointing = checkpointing
        self.start = start
        self.register_buffer("mean", torch.tensor(MEAN).view(3, 1, 1), persistent=False)
        self.register_buffer("deviation", torch.tensor(DEVIATION).view(3, 1, 1), persistent=False)

    def forward(self, pictures: Tensor) -> Features:
        """Maps of crops.

        Parameters
        ----------
        pictures : Tensor, shape (B, 3, H, W)
            RGB of the crop, uint8, or floating point in [0, 1].

        Returns
        -------
        Features
            Maps [B, d, level rows, level columns], coarse to fine, and the encoder's own estimate
            for the heads to start from.

        Raises
        ------
        ValueError
            If the pictures have another shape.
        """
        if pictures.ndim != 4 or tuple(pictures.shape[1:]) != (3, *self.size):
            raise ValueError(
                f"pictures of shape {tuple(pictures.shape)}; the encoder takes"
                f" (batch, 3, {self.size[0]}, {self.size[1]}): crop them first"
            )
        scaled = pictures.to(self.mean) / 255 if pictures.dtype == torch.uint8 else pictures
        with torch.autocast(scaled.device.type, torch.bfloat16, enabled=self.mixed):
            tokens = self.tokens((scaled - self.mean) / self.deviation)  # [B, N, width]
            image = tokens.transpose(1, 2).unflatten(2, self.grid)
            maps = tuple(level.to(scaled.dtype) for level in self.pyramid(image))
        return Features(maps, self.begun(self.start(tokens.to(scaled.dtype), maps)))

    def begun(self, change: Tensor) -> Start:
        """The mean pose with changes (B, heads)."""
        turn, beta, camera = change.split([6 * JOINTS, self.shapes, 3], 1)
        mean = mean_start(len(change), self.shapes, change)
        return Start(mean.rotation + turn.view(-1, JOINTS, 6), mean.beta + beta, camera)

    def tokens(self, normalised: Tensor) -> Tensor:
        """Tokens [B, rows * columns, width] of normalised pictures [B, 3, H, W]."""
        x = self.backbone.embeddings(normalised)
        for layer in self.backbone.encoder.layer:
            if self.checkpointing and torch.is_grad_enabled():
                x = checkpoint(layer, x, use_reentrant=False)
            else:
                x = layer(x)
        return self.backbone.layernorm(x)


class ConvolutionalStem(nn.Module):
    """Strided 3 x 3 convolutions in place of the patch projection, for training from little data.

    Xiao et al. (2021), Early convolutions help transformers see better.
    """

    def __init__(self, *, channels: Sequence[int], width: int) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        before = 3
        for count in channels:
            layers += [
                nn.Conv2d(before, count, 3, stride=2, padding=1, bias=False),
                nn.BatchNorm2d(count),
                nn.ReLU(inplace=True),
            ]
            before = count
        self.layers = nn.Sequential(*layers, nn.Conv2d(before, width, 1))

    def forward(self, x: Tensor) -> Tensor:
        """[B, 3, H, W] to [B, width, H / 2**n, W / 2**n] of n convolutions."""
        return self.layers(x)


def image_encoder(
    *,
    size: tuple[int, int] = (256, 192),
    patch: int = 16,
    width: int = 1280,
    depth: int = 32,
    heads: int = 16,
    levels: Sequence[int] = (1, 4, 8, 16),
    channels: int = 256,
    shapes: int = 10,
    stem: Sequence[int] = (),
    keypoints: int = 0,
    keypoint_level: int = -1,
    hidden: int = 512,
    blocks: int = 3,
    dropout: float = 0.0,
    mixed: bool = False,
    checkpointing: bool = False,
) -> ImageEncoder:
    """An image encoder with random weights; the defaults are the paper's (ViT-H/16, 631 M weights).

    Parameters
    ----------
    size : tuple of int
        Height and width of the crop, px, multiples of `patch`.
    patch : int
        Side of a token, px.
    width, depth, heads : int
        Of the transformer. `VIT_SMALL` to `VIT_HUGE` hold the public sizes.
    levels : sequence of int
        Resolutions of the maps against the grid of tokens.
    channels : int
        Of every map.
    shapes : int
        Shape coefficients of the body.
    stem : sequence of int
        Channels of strided convolutions in place of the patch projection (empty: the projection);
        as many as `patch` has doublings. Public weights need the projection.
    keypoints : int
        Keypoints that the encoder finds in one of its maps to start the heads from; with 0 they
        start from one linear layer on the tokens (`biokit.nets.image_start`).
    keypoint_level : int
        Which of the maps.
    hidden, blocks : int
        Size of the residual layers from keypoints to a pose.
    dropout : float
        Of the tokens after every layer, in training.
    mixed : bool
        Compute transformer and maps in bfloat16 (the weights stay in float32).
    checkpointing : bool
        Compute the activations of the transformer again in the backward pass, to save memory.

    Raises
    ------
    ImportError
        If transformers is not installed.
    ValueError
        If the numbers do not fit each other.
    """
    try:
        from transformers import VitPoseBackbone, VitPoseBackboneConfig
    except ImportError as error:
        raise ImportError(
            "the image encoder needs transformers: pip install 'biokit[video]'"
        ) from error
    problems = []
    if size[0] % patch or size[1] % patch:
        problems.append(f"size {tuple(size)} is no multiple of the patch {patch}")
    if width % heads:
        problems.append(f"width {width} is no multiple of {heads} heads")
    if stem and 2 ** len(stem) != patch:
        problems.append(f"{len(stem)} convolutions of the stem do not make a patch of {patch} px")
    if problems:
        raise ValueError("; ".join(problems))
    backbone = VitPoseBackbone(
        VitPoseBackboneConfig(
            image_size=list(size),
            patch_size=[patch, patch],
            hidden_size=width,
            num_hidden_layers=depth,
            num_attention_heads=heads,
            layer_norm_eps=NORM_EPSILON,
            hidden_dropout_prob=dropout,
        )
    )
    if size[0] * size[1] <= SMALL_GRID * patch**2:
        backbone.set_attn_implementation("eager")  # faster for few tokens, in training above all
    if stem:
        embedding: nn.Module = backbone.embeddings.patch_embeddings
        embedding.projection = ConvolutionalStem(channels=stem, width=width)
    start: TokenStart | KeypointStart = TokenStart(width=width, shapes=shapes)
    if keypoints:
        start = KeypointStart(
            width=width,
            channels=channels,
            shapes=shapes,
            keypoints=keypoints,
            level=keypoint_level,
            hidden=hidden,
            blocks=blocks,
        )
    return ImageEncoder(
        backbone=backbone,
        pyramid=FeaturePyramid(width=width, channels=channels, levels=levels),
        size=(size[0], size[1]),
        grid=(size[0] // patch, size[1] // patch),
        start=start,
        shapes=shapes,
        mixed=mixed,
        checkpointing=checkpointing,
    )
