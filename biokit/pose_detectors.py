"""The networks that find people and their keypoints in pictures, through transformers.

Weights are downloaded on first use into the cache of huggingface_hub, or come from a folder that
``save_pretrained`` or a download has made.
"""

import os
import socket
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit
from urllib.request import getproxies

import torch
from torch import Tensor

from biokit.io.keypoint_files.people import LAYOUTS
from biokit.pose_crops import crops, keypoints_from_heatmaps, region, whole_picture

if TYPE_CHECKING:
    from transformers import PreTrainedModel

# short name -> public weights
POSE_NETWORKS = {
    "vitpose": "usyd-community/vitpose-base-simple",
    "vitpose-plus-small": "usyd-community/vitpose-plus-small",
    "vitpose-plus-base": "usyd-community/vitpose-plus-base",
    "vitpose-plus-large": "usyd-community/vitpose-plus-large",
    "vitpose-plus-huge": "usyd-community/vitpose-plus-huge",
}
PERSON_NETWORKS = {
    "rtdetr": "PekingU/rtdetr_r50vd_coco_o365",
    "rtdetr-small": "PekingU/rtdetr_r18vd",
    "rtdetr-v2": "PekingU/rtdetr_v2_r50vd",
}
PERSON_TYPES = ("rt_detr", "rt_detr_v2")
CONNECT = 5.0  # s to wait for an answer before work is called offline
LEAST_SCORE = 0.5  # of a person's box
MOST_PEOPLE = 8  # in a picture; the largest are taken


@dataclass(frozen=True, eq=False)
class PoseDetector:
    """Both networks, on their device.

    Attributes
    ----------
    pose
        transformers' VitPoseForPoseEstimation.
    people
        transformers' RTDetrForObjectDetection or RTDetrV2ForObjectDetection.
    names
        Keypoint names of the pose network's heatmaps, the first of them.
    keypoint_set
        The set whose definitions hold.
    title
        Names of both, for the attributes of the result.
    """

    pose: "PreTrainedModel"
    people: "PreTrainedModel"
    names: tuple[str, ...]
    keypoint_set: str
    title: str

    @property
    def device(self) -> torch.device:
        """Where the networks are."""
        return next(self.pose.parameters()).device

    @torch.inference_mode()
    def boxes(self, pictures: Sequence[Tensor], least_score: float = LEAST_SCORE) -> list[Tensor]:
        """Boxes of the people in each picture [H, W, 3] uint8, the largest first.

        Returns
        -------
        list of Tensor
            For each picture [P, 4] left, top, right, bottom, px; none where nobody is seen.
        """
        batch = torch.stack([whole_picture(picture.to(self.device)) for picture in pictures])
        output = self.people(pixel_values=batch)
        score = output.logits[..., _person_label(self.people)].sigmoid()  # [B, Q]
        centre, sides = output.pred_boxes.split(2, dim=-1)
        corners = torch.cat([centre - sides / 2, centre + sides / 2], dim=-1)  # shares
        found = []
        for picture, box, sure in zip(pictures, corners, score, strict=True):
            height, width = picture.shape[:2]
            edge = box.new_tensor([width, height, width, height])
            box = (box * edge)[sure > least_score].clamp_min(0).minimum(edge)
            area = (box[:, 2:] - box[:, :2]).prod(dim=-1)
            found.append(box[area.argsort(descending=True)[:MOST_PEOPLE]])
        return found

    @torch.inference_mode()
    def keypoints(self, pictures: Sequence[Tensor], boxes: Sequence[Tensor]) -> list[Tensor]:
        """Keypoints of the people in boxes of each picture.

        Returns
        -------
        list of Tensor
            For each picture [P, K, 3] u px, v px, confidence.
        """
        counts = [len(box) for box in boxes]
        if not sum(counts):
            return [torch.zeros(0, len(self.names), 3, device=self.device) for _ in boxes]
        shape = self.pose.config.backbone_config.image_size
        size = (int(shape[1]), int(shape[0]))
        shown = region(torch.cat([box.to(self.device) for box in boxes]).float(), size)
        starts = torch.tensor([0, *counts]).cumsum(0)
        cut = [
            crops(picture.to(self.device), type(shown)(*(x[i:j] for x in shown)), size)
            for picture, i, j in zip(pictures, starts[:-1], starts[1:], strict=True)
            if j > i
        ]
        people = torch.cat(cut)
        options: dict[str, Any] = {}
        if getattr(self.pose.config.backbone_config, "num_experts", 1) > 1:
            # experts of ViTPose+; the first is that of COCO
            options["dataset_index"] = torch.zeros(len(people), dtype=torch.long).to(people.device)
        heat = self.pose(pixel_values=people, **options).heatmaps.float()
        return list(keypoints_from_heatmaps(heat, shown)[:, : len(self.names)].split(counts))


def _person_label(network: Any) -> int:
    """Index of people among the network's classes."""
    labels = {str(name).lower(): int(i) for i, name in network.config.id2label.items()}
    return labels.get("person", 0)


def load_detector(
    detector: str | os.PathLike[str] = "vitpose",
    people: str | os.PathLike[str] = "rtdetr",
    *,
    device: torch.device | str = "cpu",
) -> PoseDetector:
    """Load both networks.

    Parameters
    ----------
    detector
        One of :data:`POSE_NETWORKS`, the name of another ViTPose on huggingface.co, or a folder.
    people
        The same for the boxes of people: one of :data:`PERSON_NETWORKS`, an RT-DETR, or a folder.
    device
        Where they run.

    Raises
    ------
    ImportError
        If transformers is missing.
    FileNotFoundError
        If a folder does not exist, or the weights are not on this computer and cannot be
        downloaded.
    ValueError
        If a network is of another kind, or has keypoints that are not known.
    """
    try:
        import transformers
    except ImportError as error:
        raise ImportError(
            "people are detected with transformers, which is missing: pip install 'biokit[video]'"
        ) from error
    names = (_resolved(detector, POSE_NETWORKS), _resolved(people, PERSON_NETWORKS))
    configs = [_loaded(transformers.AutoConfig, name) for name in names]
    kinds = [str(config.model_type) for config in configs]
    problems = []
    if kinds[0] != "vitpose":
        problems.append(f"{names[0]} is {kinds[0]}, expected vitpose")
    elif configs[0].num_labels not in LAYOUTS:
        known = ", ".join(map(str, LAYOUTS))
        problems.append(f"{names[0]} has {configs[0].num_labels} keypoints; known are {known}")
    if kinds[1] not in PERSON_TYPES:
        problems.append(f"{names[1]} is {kinds[1]}, expected {' or '.join(PERSON_TYPES)}")
    if problems:
        raise ValueError("; ".join(problems))
    pose = _loaded(transformers.VitPoseForPoseEstimation, names[0])
    boxes = _loaded(transformers.AutoModelForObjectDetection, names[1])
    keypoint_names, keypoint_set = LAYOUTS[configs[0].num_labels]
    return PoseDetector(
        pose=pose.eval().requires_grad_(False).to(device),
        people=boxes.eval().requires_grad_(False).to(device),
        names=keypoint_names,
        keypoint_set=keypoint_set,
        title=f"{Path(names[0]).name} in boxes of {Path(names[1]).name}",
    )


def _resolved(name: str | os.PathLike[str], known: dict[str, str]) -> str:
    """The folder or the full name that ``name`` stands for."""
    text = os.fspath(name)
    if text in known:
        return known[text]
    if Path(text).expanduser().is_dir():
        return str(Path(text).expanduser())
    if text.count("/") == 1 and not text.startswith((".", "~", "/")):
        return text
    raise FileNotFoundError(
        f"{text}: no such folder, and none of {', '.join(known)}; a name on huggingface.co has the"
        " form owner/name"
    )


def _loaded(kind: Any, name: str) -> Any:
    """A configuration or a network: from its folder, from the cache, or downloaded."""
    try:
        return kind.from_pretrained(name, local_files_only=True)
    except (OSError, ValueError) as error:
        if Path(name).is_dir():
            raise ValueError(f"{name}: cannot be loaded ({_first_line(error)})") from error
    if not _online():
        raise FileNotFoundError(_offline(name, "there is no connection"))
    try:
        return kind.from_pretrained(name)
    except (OSError, ValueError) as error:
        raise FileNotFoundError(_offline(name, _first_line(error))) from error


def _first_line(error: BaseException) -> str:
    return str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__


def _offline(name: str, reason: str) -> str:
    return (
        f"the weights of {name} are not on this computer and cannot be downloaded ({reason})."
        " Connect for the first use, or give a folder that holds them (detector=, people=), or"
        " keypoints of another program (keypoints=; OpenPose, COCO, AlphaPose, MMPose, MediaPipe)"
    )


def _online() -> bool:
    """Whether the server of the weights answers; asked only where no proxy stands between."""
    if os.environ.get("HF_HUB_OFFLINE", "0").lower() in ("1", "true", "yes", "on"):
        return False
    if getproxies():
        return True
    server = urlsplit(os.environ.get("HF_ENDPOINT") or "https://huggingface.co")
    try:
        with socket.create_connection((server.hostname, server.port or 443), timeout=CONNECT):
            return True
    except OSError:
        return False
