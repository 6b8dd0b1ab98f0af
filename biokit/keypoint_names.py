"""Names of keypoints that detectors of people in pictures give.

Everything here is on HALPE-26's names and order (Fang et al. 2022, AlphaPose): the 17 of COCO, then
head, neck, hip and the feet. ``head`` is the top of the head, ``hip`` the middle between the hips;
left is the person's own left.
"""

from __future__ import annotations

COCO17: tuple[str, ...] = (
    *("nose", "left_eye", "right_eye", "left_ear", "right_ear"),
    *("left_shoulder", "right_shoulder", "left_elbow", "right_elbow", "left_wrist", "right_wrist"),
    *("left_hip", "right_hip", "left_knee", "right_knee", "left_ankle", "right_ankle"),
)
HALPE26: tuple[str, ...] = (
    *COCO17,
    *("head", "neck", "hip"),
    *("left_big_toe", "right_big_toe", "left_small_toe", "right_small_toe"),
    *("left_heel", "right_heel"),
)
# OpenPose BODY_25, in its order
OPENPOSE25: tuple[str, ...] = (
    *("nose", "neck", "right_shoulder", "right_elbow", "right_wrist"),
    *("left_shoulder", "left_elbow", "left_wrist", "hip", "right_hip", "right_knee", "right_ankle"),
    *("left_hip", "left_knee", "left_ankle", "right_eye", "left_eye", "right_ear", "left_ear"),
    *("left_big_toe", "left_small_toe", "left_heel"),
    *("right_big_toe", "right_small_toe", "right_heel"),
)
# MediaPipe's BlazePose, in its order; what HALPE lacks keeps MediaPipe's name
BLAZEPOSE33: tuple[str, ...] = (
    *("nose", "left_eye_inner", "left_eye", "left_eye_outer"),
    *("right_eye_inner", "right_eye", "right_eye_outer", "left_ear", "right_ear"),
    *("mouth_left", "mouth_right", "left_shoulder", "right_shoulder", "left_elbow", "right_elbow"),
    *("left_wrist", "right_wrist", "left_pinky", "right_pinky", "left_index", "right_index"),
    *("left_thumb", "right_thumb", "left_hip", "right_hip", "left_knee", "right_knee"),
    *("left_ankle", "right_ankle", "left_heel", "right_heel", "left_big_toe", "right_big_toe"),
)
# keypoint set -> the keypoints of HALPE26 that a detector of that set gives or implies
SETS: dict[str, tuple[str, ...]] = {
    "coco17": (*COCO17, "neck", "hip"),
    "halpe26": HALPE26,
    "openpose25": tuple(name for name in HALPE26 if name != "head"),
    "blazepose33": tuple(
        name for name in HALPE26 if name not in ("head", "left_small_toe", "right_small_toe")
    ),
}
# middles that are filled in where a detector does not give them
MIDDLES: dict[str, tuple[str, str]] = {
    "neck": ("left_shoulder", "right_shoulder"),
    "hip": ("left_hip", "right_hip"),
}


def other_side(names: tuple[str, ...] = HALPE26) -> tuple[int, ...]:
    """Index of each keypoint's partner on the other side; its own where there is none."""
    swapped = {
        name: name.replace("left_", "right_")
        if name.startswith("left_")
        else name.replace("right_", "left_")
        for name in names
    }
    return tuple(names.index(swapped[name]) for name in names)
