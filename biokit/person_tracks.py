"""Who is who: people in the frames of a video, followed over time, and the subject among them.

Detectors see people frame by frame. Here those of one frame are matched to those of the frames
before by where their keypoints are expected (constant velocity), so that two people who cross keep
their identities, and one who is hidden for a moment gets theirs back.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment

Array = NDArray[np.float64]
Index = NDArray[np.int64]

LEAST_CONFIDENCE = 0.2  # keypoints below are not used to follow a person
LARGEST_DISTANCE = 0.5  # of the person's size: farther is another person
GROWTH = 1.0  # of the person's size per second of absence, added to that
LONGEST_ABSENCE = 1.0  # s; who is away longer comes back as another person
SAME_PERSON = 0.08  # of the person's size: two detections nearer than this are one person
MEMORY = 0.25  # s of the past from which the velocity is taken
HALF_HIDDEN = 0.75  # of the person's size: who looks smaller all at once is half hidden


@dataclass(frozen=True, eq=False)
class Sightings:
    """Everyone seen in a video: one row for each person in each frame, frames in order.

    Attributes
    ----------
    frame
        [N] index of the frame, not decreasing.
    keypoints
        [N, K, 3] u px, v px, confidence; NaN or confidence 0 where not seen.
    box
        [N, 4] px: left, top, right, bottom.
    """

    frame: Index
    keypoints: Array
    box: Array

    def __len__(self) -> int:
        return len(self.frame)

    def rows(self, index: NDArray[np.generic]) -> "Sightings":
        """Some of the rows."""
        return Sightings(self.frame[index], self.keypoints[index], self.box[index])

    @property
    def size(self) -> Array:
        """[N] px, length of a side of a square of the box's area."""
        sides = np.clip(self.box[:, 2:] - self.box[:, :2], 1.0, None)
        return np.sqrt(sides[:, 0] * sides[:, 1])


def keypoint_boxes(keypoints: Array) -> Array:
    """[N, 4] box (left, top, right, bottom) around the keypoints [N, K, 3] that are seen, px."""
    seen = (keypoints[..., 2] > 0) & np.isfinite(keypoints[..., :2]).all(axis=-1)
    sure = seen & (keypoints[..., 2] >= LEAST_CONFIDENCE)
    seen = np.where(sure.sum(axis=1, keepdims=True) >= 3, sure, seen)[..., None]
    low = np.where(seen, keypoints[..., :2], np.inf).min(axis=1)
    high = np.where(seen, keypoints[..., :2], -np.inf).max(axis=1)
    return np.where(np.isfinite([low, high]), [low, high], np.nan).transpose(1, 0, 2).reshape(-1, 4)


@dataclass
class _Track:
    """One person so far (the past MEMORY only, and where they were not half hidden)."""

    number: int
    times: list[float]
    points: list[Array]  # [K + 1, 2] px: keypoints and the middle of the box
    size: float  # px
    seen: float  # s, last time

    def expected(self, time: float) -> Array:
        """[K + 1, 2] px, where the points are expected."""
        span = self.times[-1] - self.times[0]
        if span <= 0:
            return self.points[-1]
        moved = (self.points[-1] - self.points[0]).mean(axis=0)
        ahead = min(time - self.times[-1], LONGEST_ABSENCE / 2)
        return np.asarray(self.points[-1] + moved * (ahead / span))

    def add(self, time: float, points: Array, size: float) -> None:
        """Add a frame; points that are not seen move with the middle of the box."""
        hidden = size < HALF_HIDDEN * self.size
        self.seen = time
        self.size += 0.2 * (size - self.size)
        if hidden:  # what is still seen does not tell where the person moves
            return
        held = self.points[-1] + (points[-1] - self.points[-1][-1]) if self.points else points[-1:]
        self.points.append(np.where(np.isfinite(points), points, held))
        self.times.append(time)
        while len(self.times) > 2 and time - self.times[0] > MEMORY:
            del self.times[0], self.points[0]


def identities(sightings: Sightings, time: Array) -> Index:
    """Follow people over time.

    Parameters
    ----------
    sightings
        Everyone in every frame.
    time
        [F] s, of all frames of the video.

    Returns
    -------
    numpy.ndarray
        [N] number of the person, from 0 in order of appearance; -1 for a second detection of the
        same person in the same frame.
    """
    found = np.full(len(sightings), -1, dtype=np.int64)
    keypoints, box, sizes = sightings.keypoints, sightings.box, sightings.size
    sure = keypoints[..., 2:] >= LEAST_CONFIDENCE
    middle = (box[:, None, :2] + box[:, None, 2:]) / 2
    points = np.concatenate([np.where(sure, keypoints[..., :2], np.nan), middle], axis=1)
    confidence = np.nansum(keypoints[..., 2], axis=1)
    active: list[_Track] = []
    count = 0
    frames, starts = np.unique(sightings.frame, return_index=True)
    ends = [*starts, len(sightings)][1:]
    for frame, start, end in zip(frames, starts, ends, strict=True):
        now = float(time[frame])
        active = [t for t in active if now - t.seen <= LONGEST_ABSENCE]
        partner = _partners(points[start:end], sizes[start:end], active, now)
        taken = [start + i for i in partner]
        others = [row for row in range(start, end) if row - start not in partner]
        for i, track in partner.items():
            found[start + i] = track.number
            track.add(now, points[start + i], float(sizes[start + i]))
        for row in sorted(others, key=lambda row: -confidence[row]):
            if taken and _is_repeat(points[row], points[taken], sizes[taken]):
                continue
            taken.append(row)
            found[row] = count
            active.append(_Track(count, [], [], float(sizes[row]), now))
            active[-1].add(now, points[row], float(sizes[row]))
            count += 1
    return found


def _distance(a: Array, b: Array) -> Array:
    """Mean distance [n, m] px of points a [n, K + 1, 2] and b [m, K + 1, 2] that both have.

    Where fewer than three keypoints are common, that of the last point, the middle of the box.
    """
    apart = np.linalg.norm(a[:, None] - b[None], axis=-1)  # [n, m, K + 1]
    common = np.isfinite(apart[..., :-1])
    count = common.sum(axis=-1)
    mean = np.where(common, apart[..., :-1], 0.0).sum(axis=-1) / np.maximum(count, 1)
    return np.asarray(np.where(count >= 3, mean, apart[..., -1]))


def _is_repeat(points: Array, others: Array, sizes: Array) -> bool:
    """Whether a detection is where another one of the same frame is."""
    return bool((_distance(points[None], others)[0] < SAME_PERSON * sizes).any())


def _partners(points: Array, sizes: Array, active: list[_Track], now: float) -> dict[int, _Track]:
    """The track that each detection [n] of one frame continues; without those that are new."""
    if not active:
        return {}
    size = np.array([track.size for track in active])
    absence = np.array([now - track.seen for track in active])
    expected = np.stack([track.expected(now) for track in active])
    # who is half hidden looks small: the larger size counts
    apart = _distance(points, expected) / np.maximum(sizes[:, None], size)
    grown = np.abs(np.log(sizes[:, None] / size))
    # in shares of the distance that is allowed: 1 is another person
    cost = np.minimum((apart + 0.2 * grown) / (LARGEST_DISTANCE + GROWTH * absence), 1.0)
    pairs = zip(*linear_sum_assignment(cost), strict=True)
    return {int(i): active[j] for i, j in pairs if cost[i, j] < 1}


# who is seen in fewer frames is a mistake of the detector, not a person
FEWEST_FRAMES = 5


@dataclass(frozen=True, eq=False)
class Subject:
    """The person that was chosen.

    Attributes
    ----------
    rows
        [n] rows of the sightings, one for each frame in which the person is seen.
    person
        Place in the order of people, 0 for the largest.
    people
        Number of people seen.
    """

    rows: Index
    person: int
    people: int


def ranked(sightings: Sightings, identity: Index) -> list[Index]:
    """Rows of each person; the person who is largest for longest comes first.

    The order is that of the person's size in px, summed over the frames. People seen in fewer than
    five frames are left out, unless there are no others. Where two people are never seen at once,
    there is one person who left the picture and came back.
    """
    people = [np.flatnonzero(identity == number) for number in np.unique(identity[identity >= 0])]
    lasting = [rows for rows in people if len(rows) >= FEWEST_FRAMES] or people
    together = np.concatenate(
        [sightings.frame[rows] for rows in lasting or [np.zeros(0, np.int64)]]
    )
    if len(lasting) > 1 and len(np.unique(together)) == len(together):
        return [np.sort(np.concatenate(lasting))]
    size = sightings.size
    return sorted(lasting, key=lambda rows: -float(size[rows].sum()))


def subject(sightings: Sightings, identity: Index, person: str | int = "largest") -> Subject | None:
    """Choose one person.

    Parameters
    ----------
    sightings
        Everyone in every frame.
    identity
        [N] number of the person, -1 for nobody.
    person
        ``"largest"``, or a place in the order of :func:`ranked` from 0, which is the largest.

    Returns
    -------
    Subject or None
        None where nobody is seen.

    Raises
    ------
    ValueError
        If there is no such person.
    """
    check_person(person)
    people = ranked(sightings, identity)
    place = 0 if person == "largest" else int(person)
    if not people:
        return None
    if place >= len(people):
        raise ValueError(
            f"person={place}: only {len(people)} people are seen; give 0 to {len(people) - 1}"
        )
    return Subject(people[place], place, len(people))


def check_person(person: str | int) -> None:
    """Raise ValueError unless ``person`` is ``"largest"`` or a number from 0."""
    number = isinstance(person, int) and not isinstance(person, bool)
    if person != "largest" and not (number and int(person) >= 0):
        raise ValueError(f"person={person!r}: expected 'largest' or a number from 0")


def subject_message(chosen: Subject, frames: Index, n_frames: int) -> str:
    """What was seen and who was taken, for a warning; empty where there is nothing to say.

    Parameters
    ----------
    chosen
        The person.
    frames
        [n] frames in which the person is seen.
    n_frames
        Frames of the video.
    """
    if chosen.people > 1:
        rank = "the largest" if chosen.person == 0 else f"number {chosen.person} in size"
        return (
            f"{chosen.people} people are seen; taken is person {chosen.person}, {rank}, in"
            f" {len(frames)} of {n_frames} frames (frame {frames[0]} to {frames[-1]});"
            " person= takes another"
        )
    return ""


def ranges(numbers: Sequence[int] | Index, shown: int = 6) -> str:
    """Numbers in words, neighbours together: ``3-7, 9, 12-14``; the first few of many."""
    values = np.unique(np.asarray(numbers, dtype=np.int64))
    groups = np.split(values, np.flatnonzero(np.diff(values) > 1) + 1) if len(values) else []
    words = [str(g[0]) if len(g) == 1 else f"{g[0]}-{g[-1]}" for g in groups]
    more = f" and {len(words) - shown} more stretches" if len(words) > shown else ""
    return ", ".join(words[:shown]) + more
