"""What a file of keypoints holds, whatever its layout: people seen in numbered frames."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from biokit.keypoint_names import BLAZEPOSE33, COCO17, HALPE26, OPENPOSE25

Array = NDArray[np.float64]

COCO18 = (
    *("nose", "neck", "right_shoulder", "right_elbow", "right_wrist"),
    *("left_shoulder", "left_elbow", "left_wrist", "right_hip", "right_knee", "right_ankle"),
    *("left_hip", "left_knee", "left_ankle", "right_eye", "left_eye", "right_ear", "left_ear"),
)
WHOLE_BODY = (
    *COCO17,
    *("left_big_toe", "left_small_toe", "left_heel"),
    *("right_big_toe", "right_small_toe", "right_heel"),
)
# number of keypoints -> the names of the first of them, and the set whose definitions hold.
# 135: OpenPose BODY_135; 133: COCO-WholeBody; 136: HALPE with face and hands.
LAYOUTS: dict[int, tuple[tuple[str, ...], str]] = {
    17: (COCO17, "coco17"),
    18: (COCO18, "coco17"),
    25: (OPENPOSE25, "openpose25"),
    26: (HALPE26, "halpe26"),
    33: (BLAZEPOSE33, "blazepose33"),
    133: (WHOLE_BODY, "openpose25"),
    135: (OPENPOSE25, "openpose25"),
    136: (HALPE26, "halpe26"),
}
# names that files use -> ours
OTHER_NAMES = {
    "head_top": "head",
    "pelvis": "hip",
    "mid_hip": "hip",
    "midhip": "hip",
    "root": "hip",
    "left_foot_index": "left_big_toe",
    "right_foot_index": "right_big_toe",
    "left_foot_toe": "left_big_toe",
    "right_foot_toe": "right_big_toe",
}


@dataclass(frozen=True, eq=False)
class People:
    """People in the frames of one file, one row for each person in each frame.

    Attributes
    ----------
    names
        [K] keypoint names; those of HALPE-26 where they mean the same.
    keypoint_set
        The set whose definitions hold: ``coco17``, ``halpe26``, ``openpose25``, ``blazepose33``.
    number
        [N] number of the frame, as in the file.
    keypoints
        [N, K, 3] u px, v px (or shares of the picture), confidence.
    frames
        [F] numbers of the frames that the file knows, increasing, also those without people.
    base
        Number of the video's first frame in files of this layout; None where that varies.
    identity
        [N] number of the person over time, None where the file has none.
    size
        Width and height of the pictures in px, None where the file does not state them.
    rate, time
        Frames per second; [F] s. None where the file does not state them.
    shares
        Whether places are shares of the picture's width and height.
    detector
        What made the file, as far as it says.
    """

    names: tuple[str, ...]
    keypoint_set: str
    number: NDArray[np.int64]
    keypoints: Array
    frames: NDArray[np.int64]
    base: int | None = 0
    identity: NDArray[np.int64] | None = None
    size: tuple[int, int] | None = None
    rate: float | None = None
    time: Array | None = None
    shares: bool = False
    detector: str = ""


@dataclass
class Rows:
    """Rows of :class:`People`, gathered one after another with what is wrong in them."""

    number: list[int] = field(default_factory=list)
    keypoints: list[Array] = field(default_factory=list)
    identity: list[int] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def add(self, number: int, keypoints: Any, *, identity: Any = None, where: str) -> None:
        """Add a person: [3 K] numbers, or [K, 3]."""
        try:
            values = np.asarray(keypoints, dtype=np.float64).reshape(-1)
        except (TypeError, ValueError):
            self.problems.append(f"{where}: the keypoints are not numbers")
            return
        if values.size == 0 or values.size % 3:
            self.problems.append(
                f"{where}: {values.size} numbers, expected three (place and confidence) for each"
                " keypoint"
            )
            return
        self.number.append(number)
        self.keypoints.append(values.reshape(-1, 3))
        self.identity.append(-1 if identity is None else int(identity))

    def stacked(self) -> Array:
        """[N, K, 3]; [0, 17, 3] where nobody was seen."""
        counts = sorted({len(row) for row in self.keypoints})
        if len(counts) > 1:
            listed = " and ".join(map(str, counts))
            self.problems.append(f"people have different numbers of keypoints: {listed}")
            return np.zeros((0, counts[0], 3))
        return np.stack(self.keypoints) if self.keypoints else np.zeros((0, 17, 3))

    def identities(self) -> NDArray[np.int64] | None:
        """[N], None where a person has none, or one occurs twice in a frame."""
        pairs = set(zip(self.number, self.identity, strict=True))
        if not self.identity or min(self.identity) < 0 or len(pairs) < len(self.number):
            return None
        return np.array(self.identity, dtype=np.int64)


def layout(count: int, problems: list[str]) -> tuple[tuple[str, ...], str]:
    """Names of the first keypoints, and the set, of files with ``count`` keypoints."""
    if count not in LAYOUTS:
        known = ", ".join(map(str, LAYOUTS))
        problems.append(f"people have {count} keypoints; known layouts have {known}")
        return COCO17, "coco17"
    return LAYOUTS[count]


def our_names(names: Sequence[Any]) -> tuple[str, ...]:
    """Names as we spell them: lower case, underscores, HALPE-26's where they mean the same."""
    spelled = (str(name).strip().lower().replace(" ", "_").replace("-", "_") for name in names)
    return tuple(OTHER_NAMES.get(name, name) for name in spelled)
