"""Keypoints of a person in a video, found by networks: `biokit.detect`."""

import os
import warnings
from collections.abc import Iterator

import numpy as np
import torch
import xarray as xr
from tqdm import tqdm

from biokit.io.keypoints import canonical, keypoints_dataset
from biokit.io.video import Frame, VideoReader, open_video
from biokit.person_tracks import (
    Sightings,
    Subject,
    check_person,
    identities,
    ranges,
    subject,
    subject_message,
)
from biokit.pose_detectors import LEAST_SCORE, PoseDetector, load_detector
from biokit.sources import best_device


def detect(
    video: str | os.PathLike[str] | VideoReader,
    *,
    detector: str | os.PathLike[str] | PoseDetector = "vitpose",
    people: str | os.PathLike[str] = "rtdetr",
    person: str | int = "largest",
    least_score: float = LEAST_SCORE,
    device: str = "auto",
    batch: int = 8,
    progress: bool = True,
) -> xr.Dataset:
    """Find a person's keypoints in every frame of a video.

    RT-DETR (Zhao et al., CVPR 2024) finds the people, ViTPose (Xu et al., NeurIPS 2022) their
    keypoints; both run through transformers, with weights that are downloaded on first use.
    Pictures are decoded and forgotten batch by batch, so that memory does not grow with the video.

    Parameters
    ----------
    video
        The file, or what :func:`biokit.io.video.open_video` has opened.
    detector
        The pose network: ``"vitpose"`` (base), ``"vitpose-plus-small"``, ``-base``, ``-large`` or
        ``-huge``, another ViTPose on huggingface.co, a folder, or what
        :func:`biokit.pose_detectors.load_detector` has loaded.
    people
        The network for the boxes: ``"rtdetr"``, ``"rtdetr-small"``, ``"rtdetr-v2"``, another
        RT-DETR, or a folder.
    person
        Who, where several are seen: ``"largest"`` (for longest), or a number from 0 in that order.
    least_score
        Score from which a box counts as a person, 0 to 1.
    device
        ``"auto"`` takes a GPU where there is one.
    batch
        Frames at a time.
    progress
        Whether to show a bar.

    Returns
    -------
    xarray.Dataset
        Kind "keypoints", as :func:`biokit.io.keypoints.read_keypoints` returns it: NaN and the flag
        NO_PERSON where the person is not seen or a frame is damaged.

    Raises
    ------
    FileNotFoundError
        If there is no such video, or the weights are not here and cannot be downloaded.
    ValueError
        If the video cannot be read, or there is no such person.
    ImportError
        If PyAV or transformers is missing.

    Warns
    -----
    UserWarning
        If nobody is seen, or several people are.
    """
    check_person(person)
    if batch < 1:
        raise ValueError(f"batch={batch}: expected a number of frames above 0")
    reader = video if isinstance(video, VideoReader) else open_video(video)
    networks = (
        detector
        if isinstance(detector, PoseDetector)
        else load_detector(detector, people, device=best_device(device))
    )
    seen = _sightings(reader, networks, least_score, batch, progress)
    identity = identities(seen, reader.time)
    chosen = subject(seen, identity, person)
    _report(reader, seen, chosen)
    rows = seen.rows(chosen.rows if chosen is not None else np.zeros(0, dtype=np.int64))
    attrs = {
        "source": reader.path.name,
        "keypoint_set": networks.keypoint_set,
        "detector": networks.title,
    }
    return keypoints_dataset(reader.time, rows, reader.size, chosen, attrs)


def _sightings(
    reader: VideoReader, networks: PoseDetector, least_score: float, batch: int, progress: bool
) -> Sightings:
    """Everyone in every frame."""
    frames, keypoints, boxes = [], [np.zeros((0, len(networks.names), 3))], [np.zeros((0, 4))]
    with tqdm(total=len(reader), desc="Keypoints", unit="frame", disable=not progress) as bar:
        for run in _runs(reader, batch):
            pictures = [torch.from_numpy(frame.picture) for frame in run]
            found = networks.boxes(pictures, least_score)
            poses = networks.keypoints(pictures, found)
            for frame, box, pose in zip(run, found, poses, strict=True):
                frames += [frame.number] * len(box)
                boxes.append(box.double().cpu().numpy())
                keypoints.append(pose.double().cpu().numpy())
            bar.update(len(run))
    named = canonical(networks.names, np.concatenate(keypoints))
    return Sightings(np.array(frames, dtype=np.int64), named, np.concatenate(boxes))


def _runs(frames: Iterator[Frame] | VideoReader, size: int) -> Iterator[list[Frame]]:
    """Lists of up to ``size`` frames."""
    run: list[Frame] = []
    for frame in frames:
        run.append(frame)
        if len(run) == size:
            yield run
            run = []
    if run:
        yield run


def _report(reader: VideoReader, seen: Sightings, chosen: Subject | None) -> None:
    """Warn where nobody is seen, several people are, or the person leaves the picture."""
    count = len(reader)
    if chosen is None:
        messages = ["nobody is seen in any frame"]
    else:
        mine = seen.frame[chosen.rows]
        away = np.setdiff1d(np.arange(count), mine)
        messages = [subject_message(chosen, mine, count)]
        if len(away):
            messages.append(f"the person is not seen in {len(away)} frames: {ranges(away)}")
    text = "; ".join(message for message in messages if message)
    if text:
        warnings.warn(f"{reader.path}: {text}", UserWarning, stacklevel=3)
